//! What a text goes on calling a place, a group or a thing: "the bridge" for Harrow Bridge, "it", "its".

use rustc_hash::FxHashMap;

use super::Who;
use super::reader::Reader;
use crate::span::Span;
use crate::text::clause::{Chunk, Link, Role};

/// What a text has said of places, groups and things.
#[derive(Debug, Default)]
pub(super) struct Things {
    /// By noun: who was called so last, and where; `None` for another of the kind.
    kinds: FxHashMap<String, Option<(usize, Span)>>,
    /// What the last main clause was about, and where it was named; `None` where that is no entity.
    topic: Option<(usize, Span)>,
}

impl Reader<'_, '_, '_> {
    /// Notes that a chunk names an entity that is no person.
    pub(super) fn thing_named(&mut self, chunk: &Chunk, entity: usize, span: Span) {
        for noun in &self.program.entities[entity].nouns {
            self.things.kinds.insert(noun.clone(), Some((entity, span)));
        }
        if is_topic(self, chunk) {
            self.things.topic = Some((entity, span));
        }
    }

    /// Notes a chunk that names nobody the rules know: it may be another of a kind, and what is said next of "it" may be of this.
    pub(super) fn other_thing(&mut self, chunk: &Chunk) {
        let head = self.analysis.word(chunk.head);
        if let Some(kind) = self.program.nouns.iter().find(|n| head.ends_with(n.as_str())) {
            self.things.kinds.insert(kind.clone(), None);
        }
        if is_topic(self, chunk) {
            self.things.topic = None;
        }
    }

    /// Takes a chunk for an entity that is no person, if it means one; whether it does.
    pub(super) fn thing(&mut self, k: usize, chunk: &Chunk, first: usize, after: usize) -> bool {
        let head = self.analysis.word(chunk.head);
        let found = if matches!(head, "it" | "its") && after == first + 1 {
            self.things.topic.filter(|_| !self.is_expletive(chunk))
        } else if after == first + 2 && self.analysis.word(chunk.first) == "the" && !self.analysis.words()[chunk.head].capital {
            match self.things.kinds.get(head) {
                Some(last) => *last,
                // "the talks" that were not spoken of may be any
                None if self.program.meetings.iter().any(|m| m == head) => None,
                // named too far back to be remembered, if it is the only one of the kind
                None => {
                    let mut named = self.program.entities.iter().enumerate().filter(|(_, e)| e.nouns.iter().any(|n| n == head));
                    let only = named.next().filter(|_| named.next().is_none());
                    only.map(|(entity, _)| (entity, chunk.span))
                }
            }
        } else {
            None
        };
        let Some((entity, span)) = found else { return false };
        self.mention(k, Who::One(entity), first, after, true, span);
        if is_topic(self, chunk) {
            self.things.topic = Some((entity, span));
        }
        true
    }

    /// Whether an "it" only stands in front of what is said: "it is clear that", "it was on Monday that".
    fn is_expletive(&self, chunk: &Chunk) -> bool {
        let Some(clause) = chunk.clause else { return false };
        let clauses = self.analysis.clauses();
        clauses[clause].verb.copula
            && clauses.get(clause + 1).is_some_and(|next| {
                next.parent == Some(clause) && matches!(next.link, Link::Complement | Link::Infinitive | Link::Relative)
            })
    }
}

/// Whether a chunk is what its sentence is about: the subject of a main clause, or a heading.
fn is_topic(reader: &Reader<'_, '_, '_>, chunk: &Chunk) -> bool {
    let main = || chunk.clause.is_none_or(|c| matches!(reader.analysis.clauses()[c].link, Link::Main | Link::Coordination));
    chunk.role == Role::Subject && main() || chunk.role == Role::Fragment && chunk.first == 0
}
