//! Somebody by an office that a text gives him: "the Russian president" behind "Russian President Vladimir Putin", or for the only one of
//! two whom it can mean; and "his guest", the other one of the two.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::reader::Reader;
use crate::language::mentions as words;
use crate::language::nations::{NATIONS, Nation};
use crate::span::Span;
use crate::text::clause::{Chunk, Role};

/// Somebody whom a text gave an office of a nation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) entity: usize,
    nation: &'static Nation,
    pub(super) span: Span,
}

/// So many are remembered.
pub(super) const MOST: usize = 16;

/// An adjective of a nation, word by word.
struct Adjective {
    words: Vec<String>,
    /// How long it is, in bytes.
    length: usize,
    nation: &'static Nation,
}

/// The adjectives of the nations by their last words.
static ADJECTIVES: LazyLock<FxHashMap<String, Vec<Adjective>>> = LazyLock::new(|| {
    let mut by_last: FxHashMap<String, Vec<Adjective>> = FxHashMap::default();
    for (nation, adjective) in NATIONS.iter().flat_map(|n| n.adjectives.iter().map(move |a| (n, a))) {
        let words: Vec<String> = adjective.split(['-', ' ']).map(str::to_lowercase).collect();
        if let Some(last) = words.last().cloned() {
            by_last.entry(last).or_default().push(Adjective { words, length: adjective.len(), nation });
        }
    }
    by_last
});

impl Reader<'_, '_, '_> {
    /// Notes the office in front of a name: "Russian President Vladimir Putin", whose name begins with the content word `name`.
    pub(super) fn holds_office(&mut self, chunk: &Chunk, entity: usize, name: usize) {
        let first = self.analysis.word_of_token(self.window.content[name]);
        if let Some(nation) = self.office(chunk.first, first)
            && self.held.len() < MOST
            && !self.held.iter().any(|h| h.entity == entity)
        {
            self.held.push(Held { entity, nation, span: chunk.span });
        }
    }

    /// The nation whose head some words name: "the Russian president", with whatever stands in front of it.
    fn office(&self, first: usize, after: usize) -> Option<&'static Nation> {
        let noun = self.analysis.word(after.checked_sub(1).filter(|&w| w >= first)?);
        if noun != words::LEADER && !words::HEADS.contains(&noun) {
            return None;
        }
        let front = || (first..after - 1).rev().map(|w| self.analysis.word(w));
        let says = |own: &Adjective| own.words.iter().rev().map(String::as_str).eq(front().take(own.words.len()));
        // "North Korean" before "Korean"
        let said = ADJECTIVES.get(front().next()?)?.iter().filter(|own| says(own));
        said.max_by_key(|own| own.length).map(|own| own.nation)
    }

    /// Whom "the Russian president" means, and where he was named: who has been called so, or the one of the two whom the rules are about
    /// that does not take part beside him, where the nation is that of their meeting.
    pub(super) fn by_office(&self, chunk: &Chunk) -> Option<(usize, Span)> {
        if chunk.plural || self.analysis.word(chunk.first) != "the" || chunk.after != chunk.head + 1 {
            return None;
        }
        let nation = self.office(chunk.first + 1, chunk.after)?;
        let held = || self.said.held.iter().chain(&self.held);
        if let Some(who) = held().find(|h| h.nation == nation) {
            return Some((who.entity, who.span));
        }
        let (a, b) = self.said.default.filter(|_| self.program.host == Some(nation))?;
        let own = self.clause_of(chunk);
        let beside = |e: usize| self.slots.iter().any(|s| s.who == Some(e) && own.is_some() && (s.clause == own || s.clause.is_none()));
        let other = |e: usize| held().any(|h| h.entity == e);
        match (beside(a), beside(b)) {
            (true, false) if !other(b) => Some((b, chunk.span)),
            (false, true) if !other(a) => Some((a, chunk.span)),
            _ => None,
        }
    }

    /// Whom "his guest" means of two: the one who is not "he".
    pub(super) fn by_counterpart(&self, k: usize, chunk: &Chunk) -> Option<(usize, Span)> {
        if chunk.plural || !words::COUNTERPARTS.contains(&self.analysis.word(chunk.head)) {
            return None;
        }
        let (a, b) = self.said.default?;
        let owner = self.analysis.chunks().iter().position(|c| c.role == Role::Possessor && c.on == Some(k))?;
        let place = self.analysis.chunks()[owner].span;
        let owns = self.mentions.iter().find(|m| m.sure && place.contains(self.window.words_span(m.name_first, m.after)))?;
        match owns.who {
            super::Who::One(e) if e == a => Some((b, place)),
            super::Who::One(e) if e == b => Some((a, place)),
            _ => None,
        }
    }
}
