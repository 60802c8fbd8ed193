//! Noun chunks as they are met: their roles behind a preposition, joined on, or bare.

use super::attach::{Builder, Last};
use super::chunk::{self, Range};
use super::frame::{Frame, Opened};
use super::tag::{Tag, trait_of};
use super::{Chunk, Link, Role};
use crate::span::Span;

/// How many words ahead a verb is looked for.
const AHEAD: usize = 18;

impl Builder<'_> {
    pub(super) fn add(&mut self, range: Range) -> usize {
        let words = &self.units.words;
        let lower = self.word(range.head);
        let first = self.word(range.first);
        if let Some((from, to)) = range.possessor {
            let head =
                (from..to).rev().find(|&k| self.tag(k).is_noun() || matches!(self.tag(k), Tag::Pronoun | Tag::Possessive)).unwrap_or(from);
            let owner = Chunk {
                first: from,
                after: to,
                head,
                span: Span::new(words[from].span.start, words[to - 1].span.end),
                role: Role::Possessor,
                preposition: None,
                clause: None,
                on: Some(self.chunks.len() + 1),
                joined: None,
                pronoun: matches!(self.tag(head), Tag::Possessive | Tag::Pronoun),
                plural: self.tag(head) == Tag::Plural,
                negative: false,
                time: false,
            };
            self.chunks.push(owner);
        }
        let id = self.chunks.len();
        self.chunks.push(Chunk {
            first: range.first,
            after: range.after,
            head: range.head,
            span: Span::new(words[range.first].span.start, words[range.after - 1].span.end),
            role: Role::Fragment,
            preposition: None,
            clause: None,
            on: None,
            joined: None,
            pronoun: matches!(self.tag(range.head), Tag::Pronoun | Tag::ObjectPronoun | Tag::There | Tag::Question | Tag::Relative),
            plural: self.tag(range.head) == Tag::Plural || matches!(lower, "they" | "we" | "these" | "those" | "us" | "them"),
            negative: first == "no" || first == "neither" || matches!(lower, "nobody" | "nothing" | "none"),
            time: words[range.head].traits & trait_of::TIME != 0 && !matches!(self.tag(range.head), Tag::Pronoun) && self.is_time(range),
        });
        self.recent = Some(id);
        id
    }

    /// Whether a chunk with a noun of time is one of time: "last week", "Monday"; "the day" may be a subject like any other.
    pub(super) fn is_time(&self, range: Range) -> bool {
        let word = self.word(range.head);
        if word.contains(':') {
            return true;
        }
        let day =
            word.ends_with("day") && word != "day" && word != "holiday" || matches!(word, "tomorrow" | "yesterday" | "today" | "tonight");
        let first = self.word(range.first);
        day || range.after - range.first > 1
            && (matches!(self.tag(range.first), Tag::Number | Tag::Adverb)
                || matches!(
                    first,
                    "last"
                        | "next"
                        | "this"
                        | "that"
                        | "every"
                        | "each"
                        | "all"
                        | "a"
                        | "an"
                        | "one"
                        | "any"
                        | "some"
                        | "several"
                        | "many"
                        | "these"
                        | "those"
                        | "few"
                        | "two"
                        | "three"
                        | "the"
                ) && (first != "the"
                    || matches!(self.word(range.first + 1), "next" | "following" | "previous" | "last" | "same" | "first" | "other")))
            || self.tag(range.head) == Tag::Name
    }

    /// Whether a finite verb comes for the chunk that ends before `at`: behind its attributes, and no other subject between.
    pub(super) fn verb_comes(&self, at: usize, joined: bool) -> bool {
        let mut i = at;
        while i < (at + AHEAD).min(self.units.words.len()) {
            match self.tag(i) {
                Tag::Modal | Tag::Third | Tag::Past => return true,
                Tag::Base => return !matches!(self.tag(i.wrapping_sub(1)), Tag::Coordinator),
                Tag::Adverb | Tag::Not => i += 1,
                Tag::Coordinator if !joined => return false,
                Tag::Preposition | Tag::Coordinator => match chunk::chunk(self.units, i + 1) {
                    Some(range) => i = range.after,
                    None => return false,
                },
                Tag::Participle => i += 1,
                _ => return false,
            }
        }
        false
    }

    pub(super) fn chunk(&mut self, range: Range) -> usize {
        if self.word(range.first) == "whose" && self.recent.is_some() {
            let mut frame =
                Frame::new(Opened::Relative, Link::Relative, self.frame().clause.filter(|_| !self.frame().waits()), range.first);
            frame.antecedent = self.recent;
            frame.marker = Some(range.first);
            self.push(frame);
            self.last = Last::Opener;
        }
        let id_before = self.recent;
        let governed = self.preposition.take();
        let last = self.last;
        let id = self.add(range);
        let after = range.after;
        self.last = Last::Chunk(id);
        if let Some(preposition) = governed {
            self.governed(id, preposition, id_before);
            return after;
        }
        self.adjective = None;
        // "met Kim and Putin", "the head of the army and the navy"
        if last == Last::Coordinator
            && let Some(first) = id_before
            && !(self.verb_comes(after, true) && self.frame().clause.is_some() && !self.frame().waits())
            && (self.frame().clause.is_some() || self.frame().waits() || self.chunks[first].preposition.is_some())
            && !(self.frame().waits()
                && self.chunks[first].preposition.is_some()
                && self.verb_comes(after, true)
                && self.comma_before_joint)
        {
            let first = self.chunks[first].joined.unwrap_or(first);
            let (role, on, clause, preposition) =
                (self.chunks[first].role, self.chunks[first].on, self.chunks[first].clause, self.chunks[first].preposition);
            let chunk = &mut self.chunks[id];
            chunk.joined = Some(first);
            (chunk.role, chunk.on, chunk.clause, chunk.preposition) = (role, on, clause, preposition);
            return after;
        }
        let frame = *self.frame();
        if frame.waits() || frame.clause.is_none() {
            self.before_verb(id, last, after);
        } else {
            self.behind_verb(id, last, after);
        }
        after
    }

    /// A chunk behind a preposition.
    pub(super) fn governed(&mut self, id: usize, preposition: usize, before: Option<usize>) {
        self.chunks[id].preposition = Some(preposition);
        let adjacent = before.filter(|&b| self.chunks[b].after == preposition);
        let clause = self.frame().clause.filter(|_| !self.frame().waits());
        let of = self.word(preposition) == "of";
        match (adjacent, clause) {
            (Some(on), _) if of || clause.is_none() => {
                self.chunks[id].role = Role::Attribute;
                self.chunks[id].on = Some(on);
            }
            (_, Some(clause)) => {
                self.chunks[id].role = Role::Oblique;
                self.chunks[id].clause = Some(clause);
                self.chunks[id].on = adjacent;
                self.clauses[clause].obliques.push(id);
            }
            _ => self.chunks[id].role = Role::Oblique,
        }
    }
}
