//! Sentences, items of lists and paragraphs that tell of another thing of the kind: "1994: the Orlanda goes down. Only 137 were rescued."

use crate::extract::dated::Dated;
use crate::extract::frame::event::{Event, Seat, events};
use crate::extract::frame::graph::{Graph, Hangs};
use crate::extract::frame::ladder::{Fit, Scene, is_calendar};
use crate::extract::frame::mention::Mention;
use crate::extract::frame::sense::{Sense, What};
use crate::extract::frame::wordbook::{Entry, Wordbook};
use crate::extract::mention::names_only;
use crate::extract::program::Program;
use crate::extract::sentence::mentions;
use crate::extract::window::Window;
use crate::language::names::{COMPASS, UNTOLD};
use crate::language::words::Words;
use crate::language::{grammar, happenings, is_calling, is_demonym};
use crate::span::Span;
use crate::text::TokenKind;

/// A sentence, and whom and what the rules know in it.
pub(in crate::extract::frame) struct Told<'s, 'w, 't> {
    pub(in crate::extract::frame) graph: &'s Graph<'w, 't>,
    pub(in crate::extract::frame) events: &'s [Event],
    pub(in crate::extract::frame) mentions: &'s [Mention],
    pub(in crate::extract::frame) book: &'s Wordbook,
    /// Whether one of the things that are looked for may be called by a noun.
    pub(in crate::extract::frame) called: &'s dyn Fn(&str) -> bool,
}

impl Told<'_, '_, '_> {
    /// Whether one of `things` is named.
    pub(in crate::extract::frame) fn names(&self, things: &[usize]) -> bool {
        self.mentions.iter().any(|m| m.named && things.contains(&m.entity))
    }

    /// A chunk that names another thing than those that are looked for, by what befell it or by what it is.
    pub(in crate::extract::frame) fn stranger(&self) -> Option<usize> {
        let graph = self.graph;
        let befell = |names: &Words, e: &Event| {
            let class = self.book.classes.get(e.class as usize).map_or("", |c| &c.name);
            matches!(e.entry, Entry::Verb) && names.has(class)
        };
        let subject = |e: &Event| match e.seat {
            // "1994 - The Orlanda goes down": what stands in front of the dash is no part of it
            Seat::Verb(c) => graph.clauses[c].subject.or_else(|| self.in_front(graph.clauses[c].first)),
            _ => None,
        };
        let named = self.events.iter().filter(|e| befell(&happenings::BEFALLS_THINGS, e)).filter_map(subject).find(|&k| self.is_strange(k));
        let vehicle =
            || self.events.iter().filter(|e| befell(&happenings::BEFALLS_VEHICLES, e)).filter_map(subject).find(|&k| self.is_new(k));
        named.or_else(vehicle).or_else(|| (0..graph.chunks.len()).find(|&k| self.is_of_kind(k)))
    }

    /// A name that the rules do not know, of which a main clause is told: "The Dali lost power".
    fn strange_subject(&self) -> Option<usize> {
        let subjects = self.graph.clauses.iter().filter(|c| c.hangs == Hangs::Main).filter_map(|c| c.subject);
        subjects.into_iter().find(|&k| self.is_strange(k))
    }

    /// "A kit is sold for the Orlanda": a thing that a main clause is the first to tell of, and that a pronoun behind it stands for.
    fn brings_in(&self) -> Option<usize> {
        let graph = self.graph;
        let subjects = graph.clauses.iter().filter(|c| c.hangs == Hangs::Main).filter_map(|c| c.subject);
        let thing = |&k: &usize| {
            let head = graph.head(k);
            let person = is_calling(head) || self.book.alike("people", head) || self.book.alike("persona", head);
            let event = self.events.iter().any(|e| matches!(e.seat, Seat::Noun(j) if j == k));
            grammar::INDEFINITE.has(graph.tokens.word(graph.chunks[k].first))
                && self.is_free(k)
                && !person
                && !event
                && !(self.called)(head)
        };
        subjects.into_iter().find(thing)
    }

    /// The chunk that ends right in front of a verb.
    fn in_front(&self, verb: usize) -> Option<usize> {
        (0..self.graph.chunks.len()).find(|&k| self.graph.chunks[k].after == verb && self.graph.chunks[k].prep.is_none())
    }

    fn is_free(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let known = self.mentions.iter().any(|m| chunk.first < m.after && m.first < chunk.after);
        !known && !chunk.pronoun && !is_calendar(self.graph.head(k))
    }

    /// Whether a word is a name that tells a thing apart: no nation, no month, no letter of a list.
    fn is_telling(&self, t: usize) -> bool {
        let token = &self.graph.tokens.list()[t];
        let word = self.graph.tokens.word(t);
        token.capital && token.kind == TokenKind::Word && !is_calendar(word) && !is_demonym(word) && !COMPASS.contains(&word)
    }

    /// A name that the rules do not know.
    fn is_strange(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let own = |t: usize| !grammar::ARTICLES.has(self.graph.tokens.word(t)) && (t > 0 || chunk.name);
        self.is_free(k)
            && (chunk.name && (chunk.first..chunk.after).any(|t| self.is_telling(t) && own(t))
                || (chunk.first..chunk.head).any(|t| t > 0 && self.is_telling(t) && own(t)) && (self.called)(self.graph.head(k)))
    }

    /// "a helicopter", "two boats": what is told of for the first time, and is called otherwise than what is looked for.
    fn is_new(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        // "last May two boats" is one chunk
        let word = |t: usize| self.graph.tokens.word(t);
        let untold =
            (chunk.first..chunk.head).map(word).find(|w| UNTOLD.contains(w)).filter(|_| !grammar::KNOWN_ALL.has(word(chunk.first)));
        // "a ship" may be the one that is looked for, "two ships" are not
        let anew = untold.is_some_and(|w| !grammar::INDEFINITE.has(w) || !(self.called)(self.graph.head(k)));
        let noun = self.events.iter().any(|e| e.seat == Seat::Noun(k) && e.last < chunk.after);
        self.is_free(k) && !noun && !chunk.name && anew && self.graph.behind(k, &["of"]).is_none()
    }

    /// "the Kestrel Bridge", where the bridge that is looked for has another name.
    fn is_of_kind(&self, k: usize) -> bool {
        let chunk = &self.graph.chunks[k];
        let name = |t: usize| t > 0 && self.is_telling(t) && !grammar::ARTICLES.has(self.graph.tokens.word(t));
        // "the Egyptian ship al-Kamar": the name behind the noun, which may begin in small letters
        let known = |t: usize| self.mentions.iter().any(|m| m.first <= t && t < m.after);
        let small = |t: usize| self.graph.tokens.raw(t + 1) == "-" && self.graph.tokens.get(t + 2).is_some_and(|n| n.capital && n.glued);
        let behind = |t: usize| {
            let word = self.graph.tokens.get(t).is_some_and(|n| n.is_content() && n.kind == TokenKind::Word);
            word && !(t..t + 3).any(known) && (self.is_telling(t) || small(t))
        };
        let nation = (chunk.first..chunk.head).any(|t| is_demonym(self.graph.tokens.word(t)));
        let named = (chunk.first..chunk.head).any(name) || nation && chunk.head + 1 == chunk.after && behind(chunk.after);
        self.is_free(k) && (self.called)(self.graph.head(k)) && named
    }
}

/// Which of the participants of a sentence of the rules are things: neither persons nor places. One that names nobody is about what the file is.
fn things_of(sense: &Sense, about: &[usize], persons: &[bool], places: &[bool]) -> Vec<usize> {
    // "its captain": each thing of the kind has one; a thing that is named is told by its name
    let named = sense.naming && !sense.thing.as_ref().is_some_and(|w| is_calling(w));
    if sense.limit || named {
        return Vec::new();
    }
    let of = |list: &[bool], e: usize| list.get(e).copied().unwrap_or(false);
    let entities = sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None });
    let named: Vec<usize> = entities.collect();
    let all = if named.is_empty() { about } else { &named };
    all.iter().copied().filter(|&e| !of(persons, e) && !of(places, e)).collect()
}

/// Whether what stands in front of byte `end` in the item or paragraph around byte `at` tells of another thing than `things`, and names
/// none of these after it; so many sentences are read. Where a pronoun stands for it, whatever the sentence in front is told of is meant.
pub(in crate::extract::frame) fn stands_before(
    program: &Program,
    source: &Dated<'_>,
    things: &[usize],
    (at, end): (usize, usize),
    sentences: usize,
    pronoun: bool,
) -> bool {
    let (layout, prose) = (source.layout(), source.prose());
    let called = |noun: &str| things.iter().any(|&e| program.entities[e].nouns.iter().any(|n| n == noun || program.book().alike(n, noun)));
    let unit = layout.paragraph(prose, at, 0);
    let mut end = end;
    for _ in 0..sentences {
        let Some(words) = prose.get(unit.start..end).map(str::trim_end).filter(|w| !w.is_empty()) else { return false };
        let last = words.char_indices().next_back().map_or(0, |(i, _)| unit.start + i);
        let span = layout.sentence(prose, last, unit.start);
        if span.start >= end {
            return false;
        }
        let mut window = Window::new(prose, Span::new(span.start, span.end.min(end)), span.start, &program.lexicon);
        window.mentions = names_only(program, &window);
        let mentions = mentions(&window);
        let graph = Graph::of(&window.tokens, &window.analysis());
        let events = events(&graph, program.book(), false);
        let told = Told { graph: &graph, events: &events, mentions: &mentions, book: program.book(), called: &called };
        if pronoun && told.brings_in().is_some() {
            return true;
        }
        if told.names(things) {
            return false;
        }
        if told.stranger().is_some() || pronoun && told.strange_subject().is_some() {
            return true;
        }
        end = span.start;
    }
    false
}

/// Whether the sentence at `span`, or what stands before it in its item or paragraph, tells of another thing of the kind than `sense` does.
pub(in crate::extract) fn is_told_of_a_stranger(program: &Program, source: &Dated<'_>, sense: &Sense, span: Span) -> bool {
    let things = things_of(sense, &program.speakers.about, &program.speakers.persons, &program.speakers.places);
    !things.is_empty() && stands_before(program, source, &things, (span.start, span.end), 3, false)
}

impl Scene<'_, '_, '_> {
    /// The words of another thing that the sentence tells of, or that what stands before it in its item or paragraph does, where nothing that
    /// `sense` is about is named.
    pub(in crate::extract::frame) fn of_a_stranger(&self, sense: &Sense, fit: &Fit) -> Option<(usize, usize)> {
        let things = things_of(sense, self.about, self.persons, self.places);
        if things.is_empty() {
            return None;
        }
        let called = |noun: &str| things.iter().any(|&e| self.before.is_like(e, noun));
        let here = Told { graph: self.graph, events: self.events, mentions: self.mentions, book: self.book, called: &called };
        if here.names(&things) {
            return None;
        }
        if let Some(k) = here.stranger() {
            let chunk = &self.graph.chunks[k];
            return Some((chunk.first, chunk.after));
        }
        // "Its crew of 22": of what the sentence in front is told of
        let event = self.graph.chunk(fit.event.0);
        let owned = self.graph.chunks.iter().any(|c| c.owns.is_some() && c.owns == event && self.graph.tokens.word(c.head) == "its");
        // "It weighs 2 kg"
        let clause = self.graph.verb_at(fit.event.0).or_else(|| event.and_then(|k| self.graph.chunks[k].clause));
        let it =
            clause.and_then(|c| self.graph.clauses[c].subject).is_some_and(|k| self.graph.chunks[k].pronoun && self.graph.head(k) == "it");
        let pronoun = (owned || it) && fit.supplied > 0;
        // "the sailor of the Aman has lived aboard since its crew of 17 left"
        if let Some(k) = (0..self.graph.chunks.len()).find(|&k| pronoun && self.graph.chunks[k].after <= fit.event.0 && here.is_strange(k))
        {
            let chunk = &self.graph.chunks[k];
            return Some((chunk.first, chunk.after));
        }
        self.before.of_a_stranger(&things, pronoun).then_some(fit.event)
    }
}
