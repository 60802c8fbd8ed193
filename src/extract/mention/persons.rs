//! Whom a pronoun for persons means.

use super::reader::Reader;
use super::{BACK, NEAR, Slot};
use crate::language::{is_same_calling, is_trade, mentions as words};
use crate::rule::tree::EntityKind;
use crate::span::Span;
use crate::text::clause::{Chunk, Role};

impl Reader<'_, '_, '_> {
    /// Whom a pronoun for one person means, whether that is sure, and where he was named.
    pub(super) fn whom(&self, k: usize, chunk: &Chunk, pronoun: &str) -> Option<(usize, bool, Span)> {
        let (possessive, female) = (words::POSSESSIVES.contains(&pronoun), words::SHE.contains(&pronoun));
        let own = self.clause_of(chunk);
        // Those who do something to it in its clause, by whatever words.
        let slots = &self.slots[self.slots.len().saturating_sub(NEAR)..];
        let doers: Vec<usize> = slots.iter().filter(|s| own.is_some() && s.clause == own).filter_map(|s| s.who).collect();
        let fits = |s: &&Slot| s.who.is_none_or(|who| self.gender(who).is_none_or(|g| g == female));
        let allowed = |s: &&Slot| {
            s.chunk != k && fits(s) && (possessive || s.clause.is_none() || s.clause != own && s.who.is_none_or(|w| !doers.contains(&w)))
        };
        // In its own sentence, the subject of a clause that this one hangs on comes first.
        let here: Vec<&Slot> = slots.iter().filter(allowed).collect();
        if let Some(found) = self.best(&here, 0) {
            return found;
        }
        for (distance, read) in self.said.read.iter().rev().enumerate() {
            let there: Vec<&Slot> =
                read.slots.iter().filter(|s| fits(s) && (possessive || s.who.is_none_or(|w| !doers.contains(&w)))).collect();
            if let Some(found) = self.best(&there, distance + 1) {
                return found;
            }
        }
        None
    }

    /// "the chief engineer", where the rules call each of their persons by another trade: somebody whom they do not know.
    pub(super) fn has_another_trade(&self, chunk: &Chunk) -> bool {
        let (head, first) = (self.analysis.word(chunk.head), self.analysis.word(chunk.first));
        let told = matches!(first, "the" | "a" | "an" | "another") && !chunk.plural && !chunk.negative;
        if !told || chunk.role == Role::Apposition || !is_trade(head) {
            return false;
        }
        let mut persons = self.program.entities.iter().filter(|e| e.kind == EntityKind::Person).peekable();
        let another = |nouns: &[String]| {
            let mut trades = nouns.iter().filter(|n| is_trade(n)).peekable();
            trades.peek().is_some() && !trades.any(|n| is_same_calling(n, head))
        };
        persons.peek().is_some() && persons.all(|e| another(&e.nouns))
    }

    /// Whether an entity has been "she" rather than "he", as far as is known.
    fn gender(&self, entity: usize) -> Option<bool> {
        let here: i32 = self.genders.iter().rev().take(NEAR).filter(|g| g.0 == entity).map(|g| if g.1 { 1 } else { -1 }).sum();
        let balance = self.said.gender.get(&entity).copied().unwrap_or(0) + here;
        (balance != 0).then_some(balance > 0)
    }

    pub(super) fn clause_of(&self, chunk: &Chunk) -> Option<usize> {
        chunk.clause.or_else(|| chunk.on.and_then(|on| self.analysis.chunks()[on].clause))
    }

    /// The most prominent of some slots of one sentence: `Some(None)` where that is somebody the rules do not know.
    fn best(&self, slots: &[&Slot], distance: usize) -> Option<Option<(usize, bool, Span)>> {
        let key = |s: &&Slot| (s.rank, !s.main);
        let best = slots.iter().min_by_key(|s| key(s))?;
        let Some(entity) = best.who else { return Some(None) };
        let rivals = slots.iter().filter(|s| key(s) == key(best) && s.who != best.who).count();
        let joined = slots.iter().any(|s| s.joined && (s.rank == best.rank));
        Some(Some((entity, rivals == 0 && !joined && distance < BACK, best.span)))
    }

    /// Which two a plural means, whether that is sure, and where they were named.
    pub(super) fn which_two(&self, chunk: &Chunk, described: bool) -> Option<(usize, usize, bool, Span)> {
        let mut seen: Vec<(usize, Span)> = Vec::new();
        let own = self.clause_of(chunk);
        let here =
            self.slots[self.slots.len().saturating_sub(NEAR)..].iter().filter(|s| described || s.clause != own || s.clause.is_none());
        let mut sentences: Vec<(Vec<Slot>, bool)> = vec![(here.copied().collect(), false)];
        sentences.extend(self.said.read.iter().rev().map(|r| (r.slots.clone(), r.others)));
        for (slots, others) in &sentences {
            let mut now: Vec<(usize, Span)> = Vec::new();
            for slot in slots {
                if let Some(who) = slot.who
                    && !now.iter().any(|n| n.0 == who)
                {
                    now.push((who, slot.span));
                }
            }
            // "Kim and Putin" before anybody else.
            let joined = slots.iter().find(|s| s.joined && s.who.is_some());
            if let Some(second) = joined
                && let Some(first) = slots.iter().find(|s| !s.joined && s.rank == second.rank && s.who.is_some() && s.who != second.who)
                && let (Some(a), Some(b)) = (first.who, second.who)
            {
                return Some((a, b, true, first.span.cover(second.span)));
            }
            if !described && *others && now.len() < 2 {
                return None;
            }
            for one in now {
                if !seen.iter().any(|s| s.0 == one.0) {
                    seen.push(one);
                }
            }
            match seen.as_slice() {
                [] | [_] => {}
                [(a, place), (b, other)] => return Some((*a, *b, described || !*others, place.cover(*other))),
                many => {
                    let (a, b) = self.said.default?;
                    let place = many.iter().find(|m| m.0 == a || m.0 == b)?.1;
                    return Some((a, b, false, place));
                }
            }
        }
        let (a, b) = self.said.default.filter(|_| described)?;
        let one = seen.first();
        if one.is_some_and(|s| s.0 != a && s.0 != b) {
            return None;
        }
        Some((a, b, true, one.map_or(chunk.span, |s| s.1)))
    }
}
