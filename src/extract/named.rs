//! Where a stretch of text names entities.

use std::cell::OnceCell;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::matcher::matches;
use super::pattern::{Pattern, Step};
use super::program::Program;
use super::window::Window;
use crate::language::{frequency, grammar, is_demonym, mentions, names, naming};
use crate::rule::template::{Node, Template};
use crate::rule::tree::{Entity, EntityKind, Ruleset};
use crate::span::Span;
use crate::text::clause::{Analysis, Tag, is_function_word};
use crate::text::{TokenKind, Tokens, fold};

/// The words that stand in front of names, asked for beside each name.
static OFFICES: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| names::TITLES.iter().chain(mentions::OFFICES).copied().collect());

/// The words that are no part of a name.
static NO_NAMES: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| names::NO_NAMES.iter().copied().collect());

/// What extraction knows of an entity.
pub(super) struct CompiledEntity {
    pub(super) kind: EntityKind,
    pub(super) names: Vec<Pattern>,
    pub(super) weak: Vec<Pattern>,
    /// The common nouns among its names, without an article: "boys" of "the boys". They are weak, and stand at the head of their phrase.
    pub(super) common: Vec<Pattern>,
    /// The common nouns that its names end with: "bridge" of "Harrow Bridge"; and what the rules call it: "captain".
    pub(super) nouns: Vec<String>,
    /// These in all their forms.
    pub(super) goes_as: Vec<String>,
}

/// The names that are common nouns with an article, without it: a text that is told of "the boys" has "twelve boys" and "Thai boys".
pub(super) fn common(entity: &Entity) -> Vec<Template> {
    let plain = |node: &Node| matches!(node, Node::Word(w) if w.starts_with(char::is_lowercase));
    let bare = |name: &Template| match name.nodes.as_slice() {
        [Node::Word(the), rest @ ..] if the == "the" && !rest.is_empty() && rest.iter().all(plain) && name.text.starts_with("the ") => {
            Some(Template { nodes: rest.to_vec(), text: name.text.trim_start_matches("the ").to_owned(), ..name.clone() })
        }
        _ => None,
    };
    entity.names.iter().filter_map(bare).collect()
}

/// One of several things that go by a name in the plural: "a Harrow Builder" of "Harrow Builders".
pub(super) fn singly(entity: &Entity) -> Vec<Template> {
    /// Shorter names may be no plurals: "Mars".
    const SHORTEST: usize = 7;
    let one = |name: &Template| {
        let (last, front) = name.nodes.split_last()?;
        let (Node::Word(word) | Node::Exact(word)) = last else { return None };
        let plural = word.len() >= SHORTEST && word.starts_with(char::is_uppercase) && word.ends_with('s') && !word.ends_with("ss");
        let single = word.strip_suffix('s').filter(|_| plural && front.is_empty())?;
        Some(Template { nodes: vec![Node::Exact(single.to_owned())], text: single.to_owned(), ..name.clone() })
    };
    if entity.kind == EntityKind::Thing { entity.names.iter().filter_map(one).collect() } else { Vec::new() }
}

/// What a text may call an entity once it has named it: "HBA" of "Harrow Bridge Authority".
pub(super) fn initials(entity: &Entity) -> Vec<Template> {
    /// Two letters stand for too much.
    const FEWEST: usize = 3;
    let word = |node: &Node| match node {
        Node::Word(word) | Node::Exact(word) => Some(word.clone()),
        _ => None,
    };
    let of = |name: &Template| {
        let words: Vec<String> = name.nodes.iter().map(word).collect::<Option<_>>()?;
        let small = |w: &String| matches!(w.as_str(), "of" | "the" | "and" | "for" | "in" | "on" | "de");
        let told: Vec<&String> = words.iter().filter(|w| !small(w)).collect();
        let capitals =
            told.iter().all(|w| w.starts_with(|c: char| c.is_ascii_uppercase()) && w.bytes().skip(1).any(|b| b.is_ascii_lowercase()));
        let short: String = told.iter().filter_map(|w| w.chars().next()).collect();
        let plain = capitals && told.len() >= FEWEST && !frequency::is_common(&fold(&short));
        plain.then(|| Template { nodes: vec![Node::Exact(short.clone())], text: short, ..name.clone() })
    };
    if entity.kind == EntityKind::Person { Vec::new() } else { entity.names.iter().filter_map(of).collect() }
}

/// The words behind "the" in the sentences of the rules.
pub(super) fn said(rules: &Ruleset) -> FxHashSet<String> {
    let texts = rules.facts.iter().flat_map(|f| &f.claims).filter(|c| c.says).map(|c| c.template.text.as_str());
    let behind = |text: &str| {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        words.windows(2).filter(|w| w[0].eq_ignore_ascii_case("the")).map(|w| w[1].to_owned()).collect::<Vec<_>>()
    };
    texts.flat_map(behind).collect()
}

/// What the rules call an entity, where that may be a common noun: `thing rover = "Aurora"`.
pub(super) fn called(entity: &Entity) -> Option<String> {
    let name = entity.name.node.trim_end_matches(|c: char| c == '_' || c.is_ascii_digit());
    let noun = name.rsplit('_').next().filter(|w| w.len() > 2 && w.bytes().all(|b| b.is_ascii_lowercase()))?;
    let has = |node: &Node| matches!(node, Node::Word(w) | Node::Exact(w) if w.starts_with(char::is_uppercase) && fold(w) == noun);
    (!entity.names.iter().any(|n| n.nodes.iter().any(has))).then(|| noun.to_owned())
}

/// What a text may go on calling an entity: the last words of its names, and what the rules call it.
/// The latter only where sentences of the rules do so themselves: "the rover weighs".
pub(super) fn nouns(entity: &Entity, said: &FxHashSet<String>) -> Vec<String> {
    let mut nouns = endings(entity);
    nouns.extend(called(entity).filter(|noun| said.contains(noun)));
    nouns.extend(weakly(entity));
    nouns.sort_unstable();
    nouns.dedup();
    nouns
}

/// The nouns of the weak names of an entity that is no person, where these are described: "ferry" of "the old ferry".
fn weakly(entity: &Entity) -> impl Iterator<Item = String> {
    let noun = |name: &Template| match name.nodes.as_slice() {
        [Node::Word(the), .., Node::Word(last)] if the == "the" && last.starts_with(char::is_lowercase) => Some(last.clone()),
        _ => None,
    };
    entity.weak.iter().filter(|_| entity.kind != EntityKind::Person).filter_map(noun)
}

/// The last words of the names of an entity, where these have other words too.
pub(super) fn endings(entity: &Entity) -> Vec<String> {
    let person = entity.kind == EntityKind::Person;
    let last = |name: &Template| match name.nodes.as_slice() {
        // of a person the family name is no noun
        [Node::Word(the), Node::Word(last)] if person && the == "the" && last.starts_with(char::is_lowercase) => Some(last.clone()),
        [.., Node::Word(_) | Node::Exact(_), Node::Word(last)] if !person => Some(fold(last).into_owned()),
        _ => None,
    };
    let mut nouns: Vec<String> = entity.names.iter().filter_map(last).collect();
    nouns.sort_unstable();
    nouns.dedup();
    nouns
}

/// Content words that name an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    /// The entity.
    pub(super) entity: usize,
    /// Its first content word.
    pub(super) first: usize,
    /// The content word after its last one.
    pub(super) after: usize,
    /// Whether it is a weak name.
    pub(super) weak: bool,
    /// Whether it is a common noun.
    pub(super) common: bool,
}

/// Every place where `window` names an entity, in order; of names that share words, the longest. The analysis of the window is made
/// where it is wanted and not given.
pub(super) fn named(program: &Program, window: &Window<'_, '_>, analysis: Option<&Analysis>) -> Vec<Named> {
    let mut names = named_in_part(program, window, analysis);
    names.retain(|(_, longer)| !longer);
    names.into_iter().map(|(name, _)| name).collect()
}

/// Whether `window` may name one of the entities that are `wanted`: the words of a name are there, or an office that several have.
pub(super) fn may_name(program: &Program, window: &Window<'_, '_>, wanted: impl Fn(usize) -> bool) -> bool {
    let is_there = |p: &Pattern| window.has_any(&p.anchors) && p.needs.iter().all(|words| window.has_any(words));
    let words = || window.content.iter().map(|&i| window.tokens.word(i));
    program
        .entities
        .iter()
        .enumerate()
        .any(|(e, entity)| wanted(e) && entity.names.iter().chain(&entity.weak).chain(&entity.common).any(is_there))
        || program.offices.iter().any(|office| wanted(office.entity))
            && words().any(|word| {
                program.has_office_in_plural(word) && program.offices.iter().any(|office| wanted(office.entity) && office.is_plural(word))
            })
}

/// Whether the last word of a name stands as a noun where a match ends: "the shipping" is no form of "the ship".
fn is_noun_of(program: &Program, pattern: &Pattern, window: &Window<'_, '_>, after: usize) -> bool {
    let last = pattern.steps.iter().rev().find_map(|s| if let Step::Word(id) = s { program.lexicon.forms(*id).first() } else { None });
    let Some((own, token)) = last.zip(after.checked_sub(1).map(|i| window.tokens.word(window.content[i]))) else { return true };
    !["ing", "ed"].iter().any(|end| token.ends_with(end) && !own.ends_with(end))
}

/// "a broad stripe of sand", where a firm is called Stripe: a word in small letters with an indefinite article, and no noun behind it, is no name
/// of somebody or of a place.
fn is_common_noun(window: &Window<'_, '_>, first: usize, after: usize) -> bool {
    /// So many words stand between the article and the noun at most: "a very broad stripe".
    const BETWEEN: usize = 3;
    let tokens = &window.tokens;
    let at = window.content[first];
    if after != first + 1 || tokens.list()[at].capital {
        return false;
    }
    let plain = |t: &usize| tokens.list()[*t].is_content() && !tokens.list()[*t].capital;
    let front = (at.saturating_sub(BETWEEN + 1)..at).rev().take_while(plain).any(|t| grammar::INDEFINITE.has(tokens.word(t)));
    front && tokens.get(at + 1).is_none_or(|t| !t.is_content() || is_function_word(tokens.word(at + 1)))
}

/// Whether something of the rules is named in `span`, by a name that is no weak one.
pub(super) fn names_in(program: &Program, prose: &str, span: Span) -> bool {
    let window = Window::new(prose, span, span.start, &program.lexicon);
    named_in_part(program, &window, None).iter().any(|(name, longer)| !longer && !name.weak && !name.common)
}

/// The same with those that are part of a longer name, and so somebody else's: each with whether it is.
pub(super) fn named_in_part(program: &Program, window: &Window<'_, '_>, analysis: Option<&Analysis>) -> Vec<(Named, bool)> {
    let mut found = Vec::new();
    for entity in program.anchored(window) {
        let compiled = &program.entities[entity];
        for (patterns, weak, common) in [(&compiled.names, false, false), (&compiled.weak, true, false), (&compiled.common, true, true)] {
            for pattern in patterns {
                if window.has_any(&pattern.anchors) && pattern.needs.iter().all(|words| window.has_any(words)) {
                    let places =
                        matches(pattern, window, &[], &[]).into_iter().filter(|m| !weak || is_noun_of(program, pattern, window, m.after));
                    let places = places.filter(|m| compiled.kind == EntityKind::Thing || !is_common_noun(window, m.first, m.after));
                    found.extend(places.map(|m| Named { entity, first: m.first, after: m.after, weak, common }));
                }
            }
        }
    }
    // "the ship Vesna" is another than the one the rules call "the ship"
    let strong: Vec<(usize, usize)> = found.iter().filter(|n: &&Named| !n.weak).map(|n| (n.first, n.after)).collect();
    found.retain(|n| !n.weak || !is_named_on(window, n, &strong));
    let pairs = pairs(program, window);
    if found.is_empty() && pairs.is_empty() {
        return Vec::new();
    }
    found.retain(|n| !pairs.iter().any(|p| p.first < n.after && n.first < p.after));
    // The longest first: "Kim Jong Il" where it is declared is no "Kim"; a weak name only where no other is.
    // An article counts nothing: "the Harrant Prize" is by its name, and not "the Harrant".
    let length = |n: &Named| n.after - n.first - usize::from(n.after - n.first > 1 && window.tokens.word(window.content[n.first]) == "the");
    found.sort_by_key(|n| (n.weak, std::cmp::Reverse(length(n)), std::cmp::Reverse(n.after - n.first), n.first, n.entity));
    let mut taken = vec![false; window.len()];
    found.retain(|n| {
        let free = !taken[n.first..n.after].contains(&true);
        if free {
            taken[n.first..n.after].fill(true);
        }
        free
    });
    // "Halden Line Ltd" is the Halden Line
    for name in found.iter_mut().filter(|n| program.entities[n.entity].kind == EntityKind::Group && !n.weak && n.after < taken.len()) {
        let (last, next) = (window.content[name.after - 1], window.content[name.after]);
        let form = window.tokens.list()[next].capital && naming::COMPANY_FORMS.has(window.tokens.word(next));
        if form && last + 1 == next && !taken[name.after] {
            name.after += 1;
        }
    }
    found.extend(pairs);
    found.sort_by_key(|n| n.first);
    let is_person = |n: &Named| program.entities[n.entity].kind == EntityKind::Person && !n.weak;
    let headline = is_title_case(&window.tokens, &window.content);
    let common = found.iter().any(|n| n.common);
    if !common && (headline || !found.iter().any(is_person)) {
        return found.into_iter().map(|n| (n, false)).collect();
    }
    let made = OnceCell::new();
    let analysis = || match analysis {
        Some(analysis) => analysis,
        None => &**made.get_or_init(|| window.analysis()),
    };
    let thing = |n: &Named| matches!(program.entities[n.entity].kind, EntityKind::Thing | EntityKind::Place);
    found.retain(|n| !n.common || is_meant(window, analysis(), n, headline, thing(n)));
    // In a headline a capital tells nothing.
    if headline {
        return found.into_iter().map(|n| (n, false)).collect();
    }
    // most names stand where their neighbours alone tell that they are whole
    found.iter().map(|n| (*n, is_person(n) && is_longer(window, &found, n))).collect()
}

/// Whether a name that no other name of the rules begins with stands right behind the common noun of a weak name.
fn is_named_on(window: &Window<'_, '_>, name: &Named, strong: &[(usize, usize)]) -> bool {
    let token = |at: usize| window.content.get(at).map(|&t| (t, &window.tokens.list()[t]));
    let (Some((last, noun)), Some((next, behind))) = (token(name.after - 1), token(name.after)) else { return false };
    let the = window.tokens.word(window.content[name.first]) == "the" && name.after > name.first + 1;
    let plain = the && !noun.capital && behind.capital && next == last + 1;
    plain && !is_title_case(&window.tokens, &window.content) && !strong.iter().any(|&(first, after)| (first..after).contains(&name.after))
}

/// "the Russian and North Korean leaders", "the leaders of Russia and North Korea": two persons by an office that both have, each with the
/// same words.
fn pairs(program: &Program, window: &Window<'_, '_>) -> Vec<Named> {
    /// So many words may stand between the office and what says whose it is.
    const REACH: usize = 8;
    let mut out = Vec::new();
    if program.offices.len() < 2 {
        return out;
    }
    let word = |at: usize| window.tokens.word(window.content[at]);
    let raw = |at: usize| &window.tokens.list()[window.content[at]];
    for at in 0..window.len() {
        if !program.has_office_in_plural(word(at)) {
            continue;
        }
        let names = |i: &usize| raw(*i).capital || matches!(word(*i), "and" | "the");
        let of = at + 1 < window.len() && matches!(word(at + 1), "of" | "from");
        let (from, to) = if of {
            (at, (at + 2..window.len().min(at + REACH)).take_while(names).last().map_or(at + 1, |i| i + 1))
        } else {
            ((at.saturating_sub(REACH)..at).rev().take_while(names).last().unwrap_or(at), at + 1)
        };
        let words: Vec<&str> = (from..to).map(word).collect();
        let mut who: Vec<usize> = Vec::new();
        for office in program.offices.iter().filter(|o| o.is_plural(word(at)) && o.is_among(&words)) {
            if !who.contains(&office.entity) {
                who.push(office.entity);
            }
        }
        if let [a, b] = who.as_slice() {
            out.extend([*a, *b].map(|entity| Named { entity, first: from, after: to, weak: false, common: false }));
        }
    }
    out
}

/// Whether a common noun stands for the one of its kind that the rules know: at the head of its phrase, which does not tell it from that one
/// ("another ship", "several boys", "by ship").
fn is_meant(window: &Window<'_, '_>, analysis: &Analysis, name: &Named, headline: bool, thing: bool) -> bool {
    let token = window.content[name.after - 1];
    let head = analysis.word_of_token(token);
    let Some(chunk) = analysis.chunk_of(head).map(|k| &analysis.chunks()[k]).filter(|c| c.head == head) else { return false };
    let first = analysis.word_of_token(window.content[name.first]);
    if window.tokens.list()[token].capital && !headline && first != 0 || chunk.negative {
        return false;
    }
    let front = || chunk.first..first.max(chunk.first);
    let bare = chunk.first >= first;
    let capital = |w: usize| {
        let word = &analysis.words()[w];
        w > 0 && word.capital && word.tag != Tag::Number && !headline && !is_demonym(analysis.word(w))
    };
    // "the railway ferry" is of another kind, "the football coach" may be the one
    let kind = |w: usize| thing && analysis.words()[w].tag == Tag::Noun && !is_demonym(analysis.word(w));
    let told_apart = front().any(|w| kind(w) || mentions::ANOTHER.contains(&analysis.word(w)) || capital(w));
    // "by ship", "in court"
    let any = bare && !chunk.plural && chunk.preposition.is_some();
    !told_apart && !any
}

/// Whether a name goes on beyond its match, in front or behind, and so is somebody else's: "Kim Chang Son", "Melania Trump".
fn is_longer(window: &Window<'_, '_>, all: &[Named], name: &Named) -> bool {
    let tokens = &window.tokens;
    let other = |at: usize| all.get(all.partition_point(|n| n.after <= at)).filter(|n| n.first <= at);
    // A word right beside the match, with no mark between, that may be part of a name.
    let neighbour = |at: usize, left: usize, right: usize| {
        let i = window.content[at];
        let token = tokens.list()[i];
        (window.content[left] + 1 == window.content[right]
            && token.kind == TokenKind::Word
            && token.capital
            && other(at).is_none()
            && !NO_NAMES.contains(tokens.word(i)))
        .then_some(i)
    };
    if name.after < window.len()
        && let Some(i) = neighbour(name.after, name.after - 1, name.after)
        && !is_office(tokens.word(i))
        && matches!(window.tag(i), Some(Tag::Name | Tag::Noun))
    {
        return true;
    }
    // in front of a given name stands what somebody is: "Fraudster Gerald Moxley"
    if name.first > 0
        && name.after - name.first == 1
        && let Some(i) = neighbour(name.first - 1, name.first - 1, name.first)
        && !is_office(tokens.word(i))
        && !is_demonym(tokens.word(i))
        && window.tag(i).is_some_and(|tag| tag == Tag::Name || name.first == 1 && matches!(tag, Tag::Noun | Tag::Base))
    {
        return true;
    }
    false
}

/// Whether a word stands in front of names without being part of them.
pub(super) fn is_office(word: &str) -> bool {
    OFFICES.contains(word)
}

/// Whether most of the longer words begin with a capital, as in a headline: there a capital tells nothing.
fn is_title_case(tokens: &Tokens<'_>, content: &[usize]) -> bool {
    let (mut long, mut capital) = (0, 0);
    for &i in content {
        let token = tokens.list()[i];
        if token.kind == TokenKind::Word && token.span.len() > 3 {
            long += 1;
            capital += usize::from(token.capital);
        }
    }
    long >= 4 && capital * 4 > long * 3
}
