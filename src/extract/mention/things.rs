//! What a text goes on calling a place, a group or a thing: "the bridge" for Harrow Bridge, "it", "its".

use rustc_hash::FxHashMap;

use super::Who;
use super::reader::Reader;
use crate::language::{is_demonym, mentions as words};
use crate::span::Span;
use crate::text::clause::{Chunk, Link, Role, Tag};

/// What a text has said of places, groups and things.
#[derive(Debug, Default)]
pub(super) struct Things {
    /// By noun: who was called so last, and where; `None` for another of the kind.
    kinds: FxHashMap<String, Option<(usize, Span)>>,
    /// What the last main clause was about, and where it was named; `None` where that is no entity.
    topic: Option<(usize, Span)>,
    /// Whether that is several: "the boys".
    several: bool,
    /// Who took its place as the subject of a clause, and what it was until then: "Jane Roe won it" says nothing of Jane Roe by "it".
    displaced: Option<(Span, (usize, Span))>,
}

impl Things {
    /// Notes what a main clause is about; of persons there are other pronouns.
    fn talk_of(&mut self, person: bool, several: bool, entity: usize, span: Span) {
        self.topic = (!person).then_some((entity, span));
        self.several = several;
    }
}

impl Reader<'_, '_, '_> {
    /// Notes that a chunk names an entity.
    pub(super) fn thing_named(&mut self, chunk: &Chunk, entity: usize, span: Span) {
        for noun in &self.program.entities[entity].nouns {
            self.things.kinds.insert(noun.clone(), Some((entity, span)));
        }
        if is_topic(self, chunk) {
            self.things.talk_of(self.is_person(entity), chunk.plural, entity, span);
        }
    }

    /// Notes a chunk that names nobody the rules know: it may be another of a kind, and what is said next of "it" may be of this.
    pub(super) fn other_thing(&mut self, chunk: &Chunk) {
        let head = self.analysis.word(chunk.head);
        if let Some(kind) = self.program.nouns.iter().find(|n| head.ends_with(n.as_str())) {
            // "Aurora, a helicopter", "Aurora is a helicopter"
            let told = self.told_to_be(chunk);
            self.things.kinds.insert(kind.clone(), told);
        }
        if is_topic(self, chunk) {
            self.things.displaced = self.things.topic.take().filter(|_| chunk.role == Role::Subject).map(|topic| (chunk.span, topic));
        }
    }

    /// Takes a chunk for an entity by its noun, or for one that is no person by a pronoun, if it means one; whether it does.
    pub(super) fn thing(&mut self, k: usize, chunk: &Chunk, first: usize, after: usize) -> bool {
        let head = self.analysis.word(chunk.head);
        let found = if matches!(head, "it" | "its") && after == first + 1 {
            self.things.topic.or_else(|| self.displaced_by_subject(chunk)).filter(|_| !self.things.several && !self.is_expletive(chunk))
        } else if words::SHE.contains(&head) && after == first + 1 && self.nobody_is_spoken_of() {
            self.things.topic.filter(|&(entity, _)| !self.things.several && self.is_ship(entity))
        } else if self.is_described(chunk) {
            self.by_noun(head).map(|(entity, span)| (entity, span.unwrap_or(chunk.span)))
        } else {
            None
        };
        let Some((entity, span)) = found else { return false };
        // "the last boys" are the boys: what is in front tells them apart
        let pronoun = matches!(head, "it" | "its") || words::SHE.contains(&head);
        let noun = if pronoun { first } else { after - 1 };
        self.mention(k, Who::One(entity), noun, after, true, span);
        if self.is_person(entity) {
            self.slot(k, Some(entity), span);
        }
        if is_topic(self, chunk) {
            self.things.talk_of(self.is_person(entity), chunk.plural, entity, span);
        }
        true
    }

    /// What was spoken of until the subject of the clause that a chunk is the object of: the two are never the same.
    fn displaced_by_subject(&self, chunk: &Chunk) -> Option<(usize, Span)> {
        let (subject, topic) = self.things.displaced.filter(|_| matches!(chunk.role, Role::Object))?;
        let subjects = chunk.clause.and_then(|c| self.analysis.clauses()[c].subject);
        subjects.is_some_and(|k| self.analysis.chunks()[k].span == subject).then_some(topic)
    }

    /// Whether an entity is a ship, which is a "she".
    fn is_ship(&self, entity: usize) -> bool {
        self.program.entities[entity].nouns.iter().any(|n| self.program.book().alike("ship", n))
    }

    /// Whether neither this sentence so far nor the one before speaks of a person.
    fn nobody_is_spoken_of(&self) -> bool {
        self.slots.is_empty() && self.said.read.back().is_none_or(|r| r.slots.is_empty())
    }

    /// Takes "they" for several that the last main clause was about: "the boys"; whether it is so.
    pub(super) fn crowd(&mut self, k: usize, first: usize, after: usize) -> bool {
        let Some((entity, span)) = self.things.topic.filter(|_| self.things.several) else { return false };
        self.mention(k, Who::One(entity), first, after, true, span);
        true
    }

    /// The entity that a chunk says what it is, and where it is named.
    fn told_to_be(&self, chunk: &Chunk) -> Option<(usize, Span)> {
        let named = match chunk.role {
            Role::Apposition => chunk.on,
            Role::Predicate => chunk.clause.and_then(|c| self.analysis.clauses()[c].subject),
            _ => None,
        }?;
        let place = self.analysis.chunks()[named].span;
        let inside = |m: &&super::Mention| place.contains(self.window.words_span(m.name_first, m.after));
        self.mentions.iter().find(inside).and_then(|m| if let Who::One(e) = m.who { Some((e, place)) } else { None })
    }

    /// Whether a chunk points at something by a noun: "the ship", "the old liner"; not "another ship", "the second ship".
    fn is_described(&self, chunk: &Chunk) -> bool {
        let word = |w: usize| self.analysis.word(w);
        // "the 200-metre, 24,000-tonne vessel"
        let measure = |w: usize| word(w) == "," || word(w).starts_with(|c: char| c.is_ascii_digit()) && word(w).contains('-');
        let plain = |w: usize| {
            if measure(w) {
                return true;
            }
            let is = &self.analysis.words()[w];
            // "the railway bridge" is one of another kind
            let told = matches!(is.tag, Tag::Noun | Tag::Name) && !is_demonym(word(w));
            !told && !words::ANOTHER.contains(&word(w)) && (!is.capital || is_demonym(word(w)))
        };
        chunk.after == chunk.head + 1
            && matches!(word(chunk.first), "the" | "this" | "that")
            && chunk.first < chunk.head
            && !self.analysis.words()[chunk.head].capital
            && (chunk.first + 1..chunk.head).all(plain)
    }

    /// The entity that a noun stands for, and where it was named, as far as that is remembered: the last of that kind that was spoken of, or
    /// the only one that the rules know.
    fn by_noun(&self, head: &str) -> Option<(usize, Option<Span>)> {
        if let Some(last) = self.things.kinds.get(head) {
            return last.map(|(entity, span)| (entity, Some(span)));
        }
        // "the talks" that were not spoken of may be any
        if self.program.meetings.iter().any(|m| m == head) {
            return None;
        }
        // "the vessel" is the ship
        let book = self.program.book();
        let alike = |n: &str| n == head || book.alike(n, head);
        let mut named = self.program.entities.iter().enumerate().filter(|(_, e)| e.nouns.iter().any(|n| alike(n)));
        let (entity, only) = named.next().filter(|_| named.next().is_none())?;
        let kind = only.nouns.iter().filter_map(|n| self.things.kinds.get(n)).next_back();
        match kind {
            Some(last) => last.map(|(entity, span)| (entity, Some(span))),
            // named too far back to be remembered
            None => Some((entity, None)),
        }
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
    // "there were 40 people on it": what is there is not what is spoken of
    let there = |c: usize| {
        let verb = reader.analysis.clauses()[c].verb.first;
        verb > 0 && reader.analysis.word(verb - 1) == "there" && reader.analysis.clauses()[c].verb.copula
    };
    if chunk.clause.is_some_and(there) {
        return false;
    }
    let main = || chunk.clause.is_none_or(|c| matches!(reader.analysis.clauses()[c].link, Link::Main | Link::Coordination));
    chunk.role == Role::Subject && main() || chunk.role == Role::Fragment && chunk.first == 0
}
