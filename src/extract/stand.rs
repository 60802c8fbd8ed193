//! Where a wording has to stand to be a claim: in which sources, under which headings, in code; and by whom it has to be told.

use std::borrow::Cow;

use super::pattern::Pattern;
use crate::rule::tree::{Place, Ruleset};
use crate::rule::{GivenPath, PathGlobs, RuleFiles};
use crate::source::Source;
use crate::source::page::Page;
use crate::span::{Located, Span};

/// The sources that all wordings of one place stand in.
pub(super) struct Paths {
    /// Globs of each of which a path has to meet one.
    within: Vec<PathGlobs>,
    /// Globs none of which it may meet.
    outside: Vec<PathGlobs>,
}

/// Where a wording stands, besides the path of its source.
#[derive(Default)]
pub(super) struct Stand {
    /// The entry of [`PathTable`] that tells the sources; `None` for all.
    pub(super) paths: Option<usize>,
    /// Headings, under one of each of which it stands.
    sections: Vec<Vec<HeadingPath>>,
    /// Headings under none of which it does.
    not_sections: Vec<HeadingPath>,
    /// Whether it stands in code.
    pub(super) code: bool,
    /// Names, by one of each of which it is told.
    pub(super) told: Vec<Vec<Pattern>>,
    /// Names by none of which it is.
    pub(super) not_told: Vec<Pattern>,
}

/// The places of all wordings by their globs: many wordings share one, and each is held against a path once.
#[derive(Default)]
pub(super) struct PathTable {
    keys: Vec<Vec<(bool, String)>>,
    list: Vec<Paths>,
}

impl PathTable {
    /// The entry for the globs of `places`; `None` where they have none.
    fn entry(&mut self, places: [&Place; 2], files: &RuleFiles) -> Option<usize> {
        let globs = |list: &[Located<String>], not: bool| list.iter().map(|g| (not, g.node.clone())).collect::<Vec<_>>();
        let key: Vec<(bool, String)> =
            places.iter().flat_map(|p| [globs(&p.paths, false), vec![(true, String::new())], globs(&p.not_paths, true)].concat()).collect();
        if places.iter().all(|p| p.paths.is_empty() && p.not_paths.is_empty()) {
            return None;
        }
        if let Some(known) = self.keys.iter().position(|k| *k == key) {
            return Some(known);
        }
        let all = |list: fn(&Place) -> &[Located<String>]| -> Vec<PathGlobs> {
            places.iter().map(|p| list(p)).filter(|l| !l.is_empty()).map(|l| PathGlobs::new(l, files)).collect()
        };
        self.keys.push(key);
        self.list.push(Paths { within: all(|p| &p.paths), outside: all(|p| &p.not_paths) });
        Some(self.list.len() - 1)
    }

    /// Whether a source of that path is among those of each entry.
    pub(super) fn met_by(&self, path: &str) -> Vec<bool> {
        let path = GivenPath::of(path);
        let met = |p: &Paths| p.within.iter().all(|g| g.holds(&path)) && !p.outside.iter().any(|g| g.holds(&path));
        self.list.iter().map(met).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl Stand {
    /// Where a wording stands whose fact has the place `of_fact` and which has the place `own`. The names are compiled elsewhere.
    pub(super) fn of(rules: &Ruleset, of_fact: &Place, own: &Place, table: &mut PathTable) -> Self {
        let headings = |list: &[Located<String>]| list.iter().map(|h| HeadingPath::of(&h.node)).collect::<Vec<_>>();
        let places = [of_fact, own];
        Self {
            paths: table.entry(places, &rules.files),
            sections: places.iter().map(|p| headings(&p.sections)).filter(|l| !l.is_empty()).collect(),
            not_sections: places.iter().flat_map(|p| headings(&p.not_sections)).collect(),
            code: of_fact.code || own.code,
            told: Vec::new(),
            not_told: Vec::new(),
        }
    }

    /// Whether headings matter.
    pub(super) fn asks_for_section(&self) -> bool {
        !(self.sections.is_empty() && self.not_sections.is_empty())
    }

    /// Whether it matters who tells it.
    pub(super) fn asks_for_teller(&self) -> bool {
        !(self.told.is_empty() && self.not_told.is_empty())
    }

    /// Whether a place under `headings` (the outermost first, folded) will do.
    pub(super) fn is_under(&self, headings: &[String]) -> bool {
        self.sections.iter().all(|any| any.iter().any(|h| h.leads_to(headings))) && !self.not_sections.iter().any(|h| h.leads_to(headings))
    }

    /// The first heading of `source` under which it may stand.
    pub(super) fn first_section(&self, source: &Source) -> Option<Span> {
        let section = |s: &&crate::source::page::Section| self.is_under(&headings(source, s.heading.start));
        (!self.sections.is_empty()).then(|| source.page.sections.iter().find(section).map(|s| s.heading)).flatten()
    }
}

/// The headings over the byte `at`, and its own where it is one; the title of the page first, all folded.
pub(super) fn headings(source: &Source, at: usize) -> Vec<String> {
    let inner = source.page.path(at).map(|s| s.heading).collect::<Vec<_>>();
    source.page.title.into_iter().chain(inner.into_iter().rev()).map(|span| folded(span.of(&source.text))).collect()
}

/// A heading as it is compared: its words in lower case, without what numbers it.
fn folded(heading: &str) -> String {
    let folded = crate::text::fold(heading);
    let words: Vec<&str> = folded.split(|c: char| !(c.is_alphanumeric() || c == '*')).filter(|w| !w.is_empty()).collect();
    let numbers = words.iter().take_while(|w| w.bytes().all(|b| b.is_ascii_digit())).count();
    words[if numbers < words.len() { numbers } else { 0 }..].join(" ")
}

/// `Plans > Free > Limits`: headings that stand one under the other, with others between them or not.
struct HeadingPath(Vec<String>);

impl HeadingPath {
    fn of(written: &str) -> Self {
        Self(written.split('>').map(folded).collect())
    }

    /// Whether the headings are on the way down to a place.
    fn leads_to(&self, headings: &[String]) -> bool {
        let mut left = self.0.iter();
        let mut next = left.next();
        for heading in headings {
            if next.is_some_and(|wanted| fits(wanted, heading)) {
                next = left.next();
            }
        }
        next.is_none()
    }
}

/// Whether a heading has the words of `wanted`, in which a `*` stands for anything.
fn fits(wanted: &str, heading: &str) -> bool {
    let mut pieces = wanted.split('*');
    let Some(mut rest) = heading.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
    let mut last = None;
    for piece in pieces {
        if let Some(before) = last.replace(piece) {
            let Some(at) = rest.find(before) else { return false };
            rest = &rest[at + before.len()..];
        }
    }
    last.map_or(rest.is_empty(), |end| rest.ends_with(end))
}

/// The code of a page as a source of its own, byte for byte in its place; `None` where it has none. Each line stands alone.
pub(super) fn code_of(source: &Source) -> Option<Source> {
    if source.page.code.is_empty() {
        return None;
    }
    let mut masked = String::with_capacity(source.text.len());
    let blank = |out: &mut String, to: usize| {
        out.extend(std::iter::repeat_n(' ', to.saturating_sub(out.len())));
    };
    for span in &source.page.code {
        if span.start < masked.len() {
            continue;
        }
        blank(&mut masked, span.start.saturating_sub(1));
        // what stands before the block is no part of its first line
        if masked.len() < span.start {
            masked.push('\n');
        }
        masked.push_str(&code_lines(span.of(&source.text)));
    }
    if masked.len() < source.text.len() {
        masked.push('\n');
    }
    blank(&mut masked, source.text.len());
    let mut page = Page::default();
    (page.title, page.sections) = (source.page.title, source.page.sections.clone());
    Some(Source {
        path: source.path.clone(),
        text: source.text.clone(),
        masked: Some(masked),
        published: source.published,
        page,
        day_first: source.day_first,
    })
}

/// Code without the marks that no line of prose has, byte for byte: `\0` and the like are blanks.
fn code_lines(code: &str) -> Cow<'_, str> {
    if code.contains(|c: char| c.is_control() && c != '\n') {
        let mut out = String::with_capacity(code.len());
        for c in code.chars() {
            match c {
                '\n' => out.push(c),
                c if c.is_control() => out.extend(std::iter::repeat_n(' ', c.len_utf8())),
                c => out.push(c),
            }
        }
        out.into()
    } else {
        code.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_by_its_words() {
        let under =
            |wanted: &str, headings: &[&str]| HeadingPath::of(wanted).leads_to(&headings.iter().map(|h| folded(h)).collect::<Vec<_>>());
        assert!(under("Limits", &["Guide", "3.2. Limits:"]));
        assert!(under("Plans > Limits", &["Guide", "Plans", "Free plan", "Limits"]));
        assert!(!under("Limits > Plans", &["Guide", "Plans", "Limits"]));
        assert!(!under("Limit", &["Limits"]));
        assert!(under("change*", &["Changelog"]));
        assert!(under("*limits*", &["Rate limits of the API"]));
        assert!(under("rate-limits", &["Rate Limits"]));
        assert!(!under("a*b*c", &["a c"]));
        assert!(under("2024", &["2024"]));
    }
}
