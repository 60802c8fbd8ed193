//! Who is named where in a sentence.

use crate::extract::matcher::matches;
use crate::extract::pattern::Pattern;
use crate::extract::window::Window;

/// A place where an entity is named, described or meant by a pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::extract) struct Mention {
    /// Its tokens: the first, and the one after the last.
    pub(in crate::extract) first: usize,
    pub(in crate::extract) after: usize,
    /// The entity, by its index in the rules.
    pub(in crate::extract) entity: usize,
    /// Whether the words name it; a pronoun only means it.
    pub(in crate::extract) named: bool,
}

/// The names of an entity, ready to be looked for.
#[derive(Debug)]
pub(in crate::extract) struct Names {
    /// Names, and names that count only once it has been named.
    pub(in crate::extract) strong: Vec<Pattern>,
    pub(in crate::extract) weak: Vec<Pattern>,
    pub(in crate::extract) person: bool,
    pub(in crate::extract) place: bool,
}

/// Words with a capital in front of a name or behind it that are no part of another name.
const TITLES: &[&str] = &[
    "president",
    "mr",
    "mrs",
    "ms",
    "dr",
    "sir",
    "chairman",
    "leader",
    "minister",
    "premier",
    "king",
    "queen",
    "pope",
    "general",
    "prime",
    "chancellor",
    "senator",
    "the",
    "supreme",
    "marshal",
    "and",
    "in",
    "on",
    "but",
    "after",
    "when",
    "as",
    "while",
    "with",
    "for",
    "at",
    "by",
    "amazon",
    "aws",
    "north",
    "korean",
    "russian",
    "american",
    "us",
    "french",
    "mayor",
    "governor",
    "ceo",
    "billionaire",
    "comrade",
    "from",
    "both",
    "if",
    "although",
    "since",
    "before",
    "during",
    "like",
    "that",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "photo",
    "how",
    "why",
    "what",
    "where",
    "did",
    "will",
    "is",
    "was",
];

/// The entities that are named in a window, in order.
pub(in crate::extract) fn named(names: &[Names], window: &Window<'_, '_>) -> Vec<Mention> {
    let mut found: Vec<(Mention, bool)> = Vec::new();
    for (entity, list) in names.iter().enumerate() {
        for (patterns, named) in [(&list.strong, true), (&list.weak, false)] {
            for pattern in patterns.iter().filter(|p| window.has_any(&p.anchors)) {
                for m in matches(pattern, window, &[], &[]) {
                    let (first, after) = (window.content[m.first], window.content[m.after - 1] + 1);
                    let stranger =
                        list.person && named && (is_name(window, m.first.checked_sub(1), first) || is_name_after(window, m.after, after));
                    found.push((Mention { first, after, entity, named }, stranger));
                }
            }
        }
    }
    // the longest name at a place; of equal ones the first in the file
    found.sort_by_key(|(m, _)| (std::cmp::Reverse(m.after - m.first), m.entity, m.first));
    let mut kept: Vec<(Mention, bool)> = Vec::new();
    for one in found {
        if !kept.iter().any(|(k, _)| k.first < one.0.after && one.0.first < k.after) {
            kept.push(one);
        }
    }
    let mut out: Vec<Mention> = kept.into_iter().filter(|(_, stranger)| !stranger).map(|(m, _)| m).collect();
    out.sort_by_key(|m| m.first);
    out
}

/// Whether the content word at `at`, right in front of token `first`, goes on with a name.
fn is_name(window: &Window<'_, '_>, at: Option<usize>, first: usize) -> bool {
    let Some(i) = at.and_then(|a| window.content.get(a)).copied() else { return false };
    let token = &window.tokens.list()[i];
    i + 1 == first && token.capital && i > 0 && !TITLES.contains(&window.tokens.word(i)) && !window.tokens.word(i).ends_with("'s")
}

fn is_name_after(window: &Window<'_, '_>, at: usize, after: usize) -> bool {
    let Some(&i) = window.content.get(at) else { return false };
    let hyphen = i == after + 1 && window.tokens.raw(after) == "-" && window.tokens.list()[i].glued;
    let token = &window.tokens.list()[i];
    (i == after || hyphen && false) && token.capital && !TITLES.contains(&window.tokens.word(i))
}
