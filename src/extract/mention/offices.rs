//! Somebody by an office that a text gives him: "the Russian president" behind "Russian President Vladimir Putin", or for the only one of
//! two whom it can mean; and "his guest", the other one of the two.

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
        // asked of each adjective of each nation: nothing is made of it
        let says = |adjective: &&str| {
            let mut front = (first..after - 1).rev().map(|w| self.analysis.word(w));
            let lower = |own: &str, word: &str| own.chars().flat_map(char::to_lowercase).eq(word.chars());
            adjective.rsplit(['-', ' ']).all(|own| front.next().is_some_and(|word| lower(own, word)))
        };
        // "North Korean" before "Korean"
        let of = |n: &Nation| n.adjectives.iter().filter(|a| says(a)).map(|a| a.len()).max();
        NATIONS.iter().filter_map(|n| Some((of(n)?, n))).max_by_key(|(length, _)| *length).map(|(_, n)| n)
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
