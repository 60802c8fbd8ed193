//! From words to clauses: who is subject and object of which verb, and which clause hangs on which.

use super::chunk::{self, Range};
use super::frame::{Frame, Opened};
use super::group::{self, Found};
use super::tag::{Tag, trait_of, traits};
use super::unit::Units;
use super::{Analysis, Chunk, Clause, Link, Role, Tense, Via};
use crate::language::speech::{NOUNS_WITH_CLAUSE, NOUNS_WITH_INFINITIVE};
use crate::span::Span;

/// What was read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    /// A chunk, as an index.
    Chunk(usize),
    /// A verb.
    Verb,
    Preposition,
    Coordinator,
    Comma,
    /// An adjective or adverb.
    Modifier,
    /// A subordinator, relative or question word.
    Opener,
}

/// The deepest that clauses are kept open.
const DEEPEST: usize = 12;

/// How many words ahead a verb is looked for.
const AHEAD: usize = 18;

struct Builder<'u> {
    units: &'u Units,
    chunks: Vec<Chunk>,
    clauses: Vec<Clause>,
    of_word: Vec<Option<u32>>,
    frames: Vec<Frame>,
    last: Last,
    /// A preposition that waits for its noun.
    preposition: Option<usize>,
    /// The last chunk, whatever it does.
    recent: Option<usize>,
    comma_before_joint: bool,
    /// The last coordinator was "but".
    contrast: bool,
    /// A verb of saying behind what was said, whose subject may follow it.
    speaks: Option<usize>,
    /// Whether a predicate adjective was the last thing of weight: "happy to help".
    adjective: Option<usize>,
}

/// Chunks, clauses and their bonds.
pub(super) fn analyse(units: Units) -> Analysis {
    let mut builder = Builder {
        units: &units,
        chunks: Vec::new(),
        clauses: Vec::new(),
        of_word: vec![None; units.words.len()],
        frames: vec![Frame::main(0)],
        last: Last::Nothing,
        preposition: None,
        recent: None,
        comma_before_joint: false,
        contrast: false,
        speaks: None,
        adjective: None,
    };
    builder.run();
    let Builder { chunks, clauses, of_word, .. } = builder;
    Analysis { words: units.words, folded: units.folded, chunks, clauses, of_word }
}

impl Builder<'_> {
    fn tag(&self, i: usize) -> Tag {
        self.units.words.get(i).map_or(Tag::Mark, |w| w.tag)
    }

    fn word(&self, i: usize) -> &str {
        self.units.words.get(i).map_or("", |w| &self.units.folded[w.folded.0 as usize..w.folded.1 as usize])
    }

    fn top(&mut self) -> &mut Frame {
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn frame(&self) -> &Frame {
        &self.frames[self.frames.len() - 1]
    }

    fn traits(&self, clause: usize) -> u16 {
        traits(&self.clauses[clause].verb.lemma)
    }

    fn push(&mut self, frame: Frame) {
        if self.frames.len() >= DEEPEST {
            self.frames.remove(1);
        }
        self.frames.push(frame);
    }

    fn run(&mut self) {
        let mut i = 0;
        while i < self.units.words.len() {
            let next = self.step(i);
            debug_assert!(next > i, "every step reads a word");
            let clause = self.frame().clause.filter(|_| !self.frame().waits());
            if let Some(clause) = clause {
                for k in i..next {
                    self.of_word[k].get_or_insert(clause as u32);
                }
                self.clauses[clause].after = next;
            }
            i = next;
        }
        self.end_sentence(i);
    }

    /// Reads what begins at the word `i`; gives the word after it.
    fn step(&mut self, i: usize) -> usize {
        match self.tag(i) {
            Tag::Mark => return self.mark(i),
            Tag::Preposition => {
                self.preposition = Some(i);
                self.last = Last::Preposition;
                return i + 1;
            }
            Tag::Coordinator => {
                self.comma_before_joint = self.last == Last::Comma;
                self.contrast = self.word(i) == "but";
                self.last = Last::Coordinator;
                return i + 1;
            }
            Tag::Subordinator => {
                self.subordinator(i);
                return i + 1;
            }
            Tag::Relative => {
                self.relative(i);
                return i + 1;
            }
            Tag::Question => return self.question(i),
            Tag::Interjection => return i + 1,
            Tag::There => {
                let range = Range { first: i, after: i + 1, head: i, possessor: None };
                // "there is hope": what there is will be the subject
                let chunk = self.add(range);
                self.top().subject.get_or_insert(chunk);
                self.last = Last::Chunk(chunk);
                return i + 1;
            }
            _ => {}
        }
        if self.tag(i) == Tag::To || self.tag(i).is_verb() {
            let ends = |at: usize| chunk::chunk(self.units, at).map_or(at, |r| self.through_of(r.after));
            let inverts = self.inverts();
            if let Some((found, after)) = group::group(self.units, i, &ends, inverts) {
                return self.verb(found, i, after);
            }
            self.last = Last::Modifier;
            return i + 1;
        }
        if let Some(range) = chunk::chunk(self.units, i) {
            return self.chunk(range);
        }
        if matches!(self.tag(i), Tag::Adjective) {
            self.adjective(i);
            return i + 1;
        }
        if self.last != Last::Coordinator && self.last != Last::Preposition {
            if !matches!(self.last, Last::Chunk(_)) {
                self.last = if self.last == Last::Verb { Last::Verb } else { Last::Modifier };
            }
        }
        i + 1
    }

    /// The word after "of X" chunks from `at` on: "did most of the talks last".
    fn through_of(&self, at: usize) -> usize {
        if self.word(at) == "of"
            && let Some(range) = chunk::chunk(self.units, at + 1)
        {
            return range.after;
        }
        at
    }

    /// Whether the subject may stand behind an auxiliary here.
    fn inverts(&self) -> bool {
        let frame = self.frame();
        !frame.waits()
            && !(frame.opened == Opened::Relative
                && frame.clause.is_none()
                && self.last == Last::Opener
                && frame.marker.is_some_and(|m| self.word(m) == "who"))
    }

    // ---- marks ----

    fn mark(&mut self, i: usize) -> usize {
        match self.word(i) {
            "." | "!" | "?" | ";" => self.end_sentence(i),
            ":" => {
                if self.last != Last::Verb || true {
                    self.end_sentence(i);
                }
            }
            "," | "—" | "–" => self.comma(i),
            "-" => {
                if i > 0 && self.units.words.get(i).is_some() {
                    self.comma(i);
                }
            }
            "(" | "[" => {
                let parent = self.frame().clause;
                let mut frame = Frame::new(Opened::Bracket, Link::Parenthesis, parent, i);
                frame.antecedent = None;
                self.push(frame);
                self.preposition = None;
                self.last = Last::Nothing;
            }
            ")" | "]" => {
                if let Some(at) = self.frames.iter().rposition(|f| f.opened == Opened::Bracket) {
                    self.frames.truncate(at);
                    self.last = self.recent_outside(i);
                }
            }
            _ => {}
        }
        i + 1
    }

    /// What counts as read last behind a bracket.
    fn recent_outside(&self, _: usize) -> Last {
        let frame = self.frame();
        match (frame.subject, frame.clause) {
            (Some(subject), _) => Last::Chunk(subject),
            (None, Some(clause)) => self.clauses[clause].object.map_or(Last::Modifier, Last::Chunk),
            _ => Last::Nothing,
        }
    }

    fn comma(&mut self, i: usize) {
        self.preposition = None;
        self.adjective = None;
        // a relative or adverbial clause inside ends where the outer one still waits for its verb, or has none
        while self.frames.len() > 1 {
            let top = *self.frame();
            let below = self.frames[self.frames.len() - 2];
            let done = top.clause.is_some() && !top.waits();
            let list = self.list_goes_on(i + 1);
            let closes = match top.opened {
                Opened::Relative => done && (below.waits() || !list),
                Opened::Subordinate | Opened::Question => done && (below.waits() || below.clause.is_none()) && !list,
                Opened::Main | Opened::Bracket => false,
            };
            if !closes {
                break;
            }
            self.fill_gap();
            self.frames.pop();
        }
        self.last = Last::Comma;
    }

    /// Whether the list that a comma before the word `i` parts goes on with a verb of the same clause: "came, saw and won".
    fn list_goes_on(&self, i: usize) -> bool {
        let at = if self.tag(i) == Tag::Coordinator { i + 1 } else { i };
        let top = self.frame();
        let Some(clause) = top.clause else { return false };
        let same = match self.clauses[clause].verb.tense {
            Tense::Past => self.tag(at) == Tag::Past,
            Tense::Present => self.tag(at) == Tag::Third,
            _ => self.tag(at) == Tag::Base,
        };
        let below = self.frames.len().checked_sub(2).map(|k| &self.frames[k]);
        same && below.is_none_or(|b| !b.waits())
    }

    fn end_sentence(&mut self, i: usize) {
        while self.frames.len() > 1 {
            self.fill_gap();
            self.frames.pop();
        }
        self.fill_gap();
        self.frames[0] = Frame::main(i + 1);
        self.last = Last::Nothing;
        self.preposition = None;
        self.recent = None;
        self.adjective = None;
    }

    /// The object that stands in front of its clause: "the book that he read", "what do you want".
    fn fill_gap(&mut self) {
        let frame = *self.frame();
        let (Some(gap), Some(last)) = (frame.gap, frame.clause) else { return };
        // the deepest infinitive that the clause leads to: "the man he wanted to meet"
        let head = frame.head.unwrap_or(last);
        let mut clause = head;
        for k in head + 1..self.clauses.len().min(head + 6) {
            let next = &self.clauses[k];
            if next.parent == Some(clause)
                && (next.link == Link::Infinitive && next.inherited == Some(Via::Control)
                    || next.link == Link::Complement && next.marker.is_none())
            {
                clause = k;
            }
        }
        let lacks =
            self.clauses[clause].object.is_none() && self.clauses[clause].subject != Some(gap) && !self.clauses[clause].verb.passive;
        let takes = !self.clauses[clause].verb.copula && self.traits(clause) & (trait_of::INTRANSITIVE | trait_of::LINKING) == 0;
        if lacks && takes {
            self.clauses[clause].object = Some(gap);
        } else if frame.opened == Opened::Relative
            && frame.marker.is_some_and(|m| self.word(m) == "that")
            && self.clauses[head].subject.is_some_and(|s| s != gap)
            && !self.stranded(head)
        {
            // nothing is missing: "the line that 200 teachers had walked out" says what the line is
            self.clauses[head].link = Link::Complement;
        }
    }

    /// Whether the clause ends in a preposition: "the book that he spoke of".
    fn stranded(&self, clause: usize) -> bool {
        let end = self.clauses[clause].after.min(self.units.words.len());
        (self.clauses[clause].verb.after..end)
            .any(|i| self.tag(i) == Tag::Preposition && !self.chunks.iter().rev().take(8).any(|c| c.preposition == Some(i)))
    }

    // ---- openers ----

    fn subordinator(&mut self, i: usize) {
        let (last, clause) = (self.last, self.frame().clause);
        let word = self.word(i).to_owned();
        self.preposition = None;
        let asks = matches!(word.as_str(), "if" | "whether");
        let waits = self.frame().waits();
        let governs = clause.filter(|_| !waits);
        let saying = governs.is_some_and(|c| self.traits(c) & trait_of::SAYING != 0 || self.clauses[c].verb.copula);
        let now_that =
            word == "that" && i > 0 && matches!(self.word(i - 1), "now" | "so" | "given" | "except" | "provided" | "such" | "seeing");
        let link = if now_that {
            Link::Adverbial
        } else if word == "that" || asks && saying && last != Last::Comma {
            Link::Complement
        } else {
            Link::Adverbial
        };
        if last == Last::Coordinator
            && let Some(at) = self.frames.iter().rposition(|f| f.marker.is_some_and(|m| self.word(m) == word))
            && at > 0
        {
            // "said that he came and that he left"
            let old = self.frames[at];
            self.frames.truncate(at);
            let mut frame = Frame::new(Opened::Subordinate, old.link, old.parent, i);
            frame.marker = Some(i);
            self.push(frame);
            self.last = Last::Opener;
            return;
        }
        let parent = governs.or_else(|| self.frames.iter().rev().find_map(|f| f.clause.filter(|_| f.opened != Opened::Bracket)));
        let mut frame = Frame::new(Opened::Subordinate, link, parent, i);
        frame.marker = Some(i);
        if let (Last::Chunk(chunk), Link::Complement) = (last, link) {
            // "told them that", "the fact that"
            frame.antecedent = (!saying).then_some(chunk);
        }
        self.push(frame);
        self.last = Last::Opener;
    }

    fn relative(&mut self, i: usize) {
        let preposition = self.preposition.take();
        let clause = self.frame().clause;
        let antecedent = self.antecedent(i);
        let says =
            clause.filter(|_| self.word(i) == "that" && !self.frame().waits()).is_some_and(|c| self.traits(c) & trait_of::SAYING != 0);
        let noun = antecedent.is_some_and(|a| {
            self.units.words[self.chunks[a].head].traits & trait_of::SAYING != 0
                || NOUNS_WITH_CLAUSE.split_ascii_whitespace().any(|w| w == self.word(self.chunks[a].head))
        });
        let that_clause = self.word(i) == "that" && (says || noun) && !self.verb_at(i + 1);
        let mut frame = Frame::new(
            if that_clause { Opened::Subordinate } else { Opened::Relative },
            if that_clause { Link::Complement } else { Link::Relative },
            clause.filter(|_| !self.frame().waits()),
            i,
        );
        frame.marker = Some(i);
        frame.antecedent = antecedent.filter(|_| !(that_clause && says));
        if !that_clause && preposition.is_none() {
            frame.gap = antecedent;
        }
        self.push(frame);
        self.last = Last::Opener;
    }

    /// The chunk that a relative pronoun at the word `i` stands for: the nearest whose number its verb shows.
    fn antecedent(&self, i: usize) -> Option<usize> {
        let recent = self.recent?;
        let verb = (i + 1..i + 4).find(|&k| !matches!(self.tag(k), Tag::Adverb | Tag::Not))?;
        let many = match (self.tag(verb), self.word(verb)) {
            (_, "are" | "were" | "have" | "'re" | "'ve" | "do") | (Tag::Base, _) => Some(true),
            (Tag::Third, _) | (_, "was") => Some(false),
            _ => None,
        };
        let mut at = recent;
        for _ in 0..4 {
            let chunk = &self.chunks[at];
            let number = matches!(self.tag(chunk.head), Tag::Number) && chunk.on.is_some();
            let plural = chunk.plural || self.chunks[at + 1..].iter().any(|c| c.joined == Some(at));
            let agrees = self.tag(chunk.head) == Tag::Name || many.is_none_or(|m| m == plural || chunk.joined.is_some() && m);
            if agrees && !number {
                return Some(at);
            }
            let object = chunk.clause.and_then(|c| self.clauses[c].object.or(self.clauses[c].subject));
            match chunk.on.or(object).filter(|&o| o < at) {
                Some(on) => at = on,
                None => break,
            }
        }
        Some(recent)
    }

    /// Whether a verb begins at the word `i`, adverbs left out.
    fn verb_at(&self, i: usize) -> bool {
        (i..i + 4).find(|&k| !matches!(self.tag(k), Tag::Adverb | Tag::Not)).is_some_and(|k| self.tag(k).is_verb())
    }

    fn question(&mut self, i: usize) -> usize {
        let clause = self.frame().clause.filter(|_| !self.frame().waits());
        let governed = self.preposition.take();
        let main = self.frames.len() == 1 && clause.is_none() && !self.frame().waits() && self.last != Last::Coordinator;
        let word = self.word(i).to_owned();
        let nominal = matches!(word.as_str(), "what" | "who" | "which" | "whom" | "whatever" | "whoever" | "whichever");
        let adverbial = matches!(word.as_str(), "when" | "where" | "why" | "how" | "whenever" | "wherever" | "however");
        // "what foods do you eat", "how many people came"
        let mut end = i + 1;
        let mut head = nominal.then_some(i);
        if (nominal || word == "how") && !self.tag(i + 1).is_verb() {
            let at = if word == "how" { i + 2 } else { i + 1 };
            let measured = word != "how" || matches!(self.word(i + 1), "many" | "much");
            if let Some(range) = chunk::chunk(self.units, at).filter(|r| {
                measured
                    && !matches!(self.tag(r.head), Tag::Pronoun | Tag::ObjectPronoun)
                    && !matches!(self.tag(at), Tag::Determiner | Tag::Possessive | Tag::Name)
            }) {
                end = range.after;
                head = Some(range.head);
            } else if word == "how" && matches!(self.tag(i + 1), Tag::Adjective | Tag::Adverb) {
                end = i + 2;
            }
        }
        let saying = clause.is_some_and(|c| self.traits(c) & trait_of::SAYING != 0 || self.clauses[c].object.is_none());
        let link = match (main, adverbial, saying) {
            (true, ..) => Link::Main,
            (_, true, _) if !(saying && self.last == Last::Verb) => Link::Adverbial,
            _ => Link::Complement,
        };
        let fronted_adverbial = main && adverbial && self.subject_then_verb(end) && word != "how" && word != "why";
        let mut frame = Frame::new(Opened::Question, if fronted_adverbial { Link::Adverbial } else { link }, clause, i);
        if adverbial && matches!(self.last, Last::Chunk(_)) && word != "how" {
            frame.antecedent = self.recent;
            frame.link = Link::Relative;
        }
        frame.marker = Some(i);
        if let Some(head) = head {
            let chunk = self.add(Range { first: i, after: end, head, possessor: None });
            frame.front = Some(chunk);
            frame.gap = Some(chunk).filter(|_| governed.is_none() || matches!(word.as_str(), "what" | "whatever"));
            self.chunks[chunk].preposition = governed;
        }
        if main && !fronted_adverbial {
            frame.opened = Opened::Question;
        }
        self.push(frame);
        self.last = Last::Opener;
        end
    }

    fn subject_then_verb(&self, at: usize) -> bool {
        chunk::chunk(self.units, at).is_some_and(|r| self.verb_at(r.after))
    }

    // ---- chunks ----

    fn add(&mut self, range: Range) -> usize {
        let words = &self.units.words;
        let lower = self.word(range.head).to_owned();
        let first = self.word(range.first).to_owned();
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
            plural: self.tag(range.head) == Tag::Plural || matches!(lower.as_str(), "they" | "we" | "these" | "those" | "us" | "them"),
            negative: first == "no"
                || first == "neither"
                || matches!(lower.as_str(), "nobody" | "nothing" | "none")
                || lower == "one" && first == "no",
            time: words[range.head].traits & trait_of::TIME != 0 && !matches!(self.tag(range.head), Tag::Pronoun) && self.is_time(range),
        });
        self.recent = Some(id);
        id
    }

    /// Whether a chunk with a noun of time is one of time: "last week", "Monday"; "the day" may be a subject like any other.
    fn is_time(&self, range: Range) -> bool {
        let word = self.word(range.head);
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
    fn verb_comes(&self, at: usize, joined: bool) -> bool {
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

    fn chunk(&mut self, range: Range) -> usize {
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
            self.governed(id, preposition, id_before, last);
            return after;
        }
        let adjective = self.adjective.take();
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
        let _ = adjective;
        let frame = *self.frame();
        if frame.waits() || frame.clause.is_none() {
            self.before_verb(id, last, after);
        } else {
            self.behind_verb(id, last, after);
        }
        after
    }

    /// A chunk behind a preposition.
    fn governed(&mut self, id: usize, preposition: usize, before: Option<usize>, last: Last) {
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
        let _ = last;
    }

    /// A bare chunk where the clause has no verb yet.
    fn before_verb(&mut self, id: usize, last: Last, after: usize) {
        let frame = *self.frame();
        let Some(subject) = frame.subject else {
            // "if he comes we leave": the adverbial clause is over
            self.top().subject = Some(id);
            self.chunks[id].role = Role::Subject;
            return;
        };
        // "the last time his father came was in 2001"
        let when = self.word(self.chunks[subject].first) == "the"
            && matches!(last, Last::Chunk(c) if c == subject)
            && self.word(self.chunks[subject].head) == "time";
        let weak = self.chunks[subject].time && !when;
        match last {
            Last::Coordinator => {
                self.chunks[id].joined = Some(subject);
                self.chunks[id].role = Role::Subject;
            }
            Last::Comma if !weak && !self.chunks[id].pronoun => {
                // "Kim, the leader, …", "Kim, Putin and Xi"
                self.chunks[id].role = Role::Apposition;
                self.chunks[id].on = Some(subject);
                self.chunks[id].joined = None;
            }
            _ if self.chunks[id].time && !weak => self.chunks[id].role = Role::Adverbial,
            _ if weak || self.chunks[id].pronoun && last == Last::Comma => {
                self.chunks[subject].role = Role::Adverbial;
                self.top().subject = Some(id);
                self.chunks[id].role = Role::Subject;
            }
            _ if self.verb_comes(after, true) => {
                // "the book he read is": a relative clause that nothing opens
                let antecedent = self.recent_before(id).unwrap_or(subject);
                let mut inner = Frame::new(Opened::Relative, Link::Relative, None, self.chunks[id].first);
                inner.antecedent = Some(antecedent);
                inner.gap = Some(antecedent);
                inner.subject = Some(id);
                self.push(inner);
                self.chunks[id].role = Role::Subject;
            }
            _ => {
                self.chunks[id].role = Role::Apposition;
                self.chunks[id].on = Some(subject);
            }
        }
    }

    fn recent_before(&self, id: usize) -> Option<usize> {
        (0..id).rev().find(|&k| self.chunks[k].role != Role::Possessor)
    }

    /// A bare chunk behind a verb.
    fn behind_verb(&mut self, id: usize, last: Last, after: usize) {
        let frame = *self.frame();
        let Some(clause) = frame.clause else { return };
        let traits = self.traits(clause);
        let bare = traits & trait_of::BARE != 0 && self.tag(after) == Tag::Base || self.tag(self.chunks[id].head) == Tag::ObjectPronoun;
        let comes = !bare && self.verb_comes(after, matches!(last, Last::Comma | Last::Coordinator));
        let subject_only = self.chunks[id].pronoun && matches!(self.word(self.chunks[id].head), "i" | "he" | "she" | "we" | "they");
        match last {
            Last::Coordinator if comes => {
                // "he came and they left"
                self.leave_for_joint();
                self.top().subject = Some(id);
                self.top().joins = true;
                self.chunks[id].role = Role::Subject;
                return;
            }
            Last::Comma if comes || subject_only => {
                self.close_for_clause();
                self.top().subject = Some(id);
                self.chunks[id].role = Role::Subject;
                return;
            }
            Last::Comma => {
                let on = self.recent_before(id);
                self.chunks[id].role = if self.chunks[id].time { Role::Adverbial } else { Role::Apposition };
                self.chunks[id].on = on;
                self.chunks[id].clause = Some(clause);
                return;
            }
            _ => {}
        }
        // "the storm that may hit Cuba killed 12": the verb is the outer clause's
        let claimed = last == Last::Verb
            && !subject_only
            && traits & (trait_of::SAYING | trait_of::INTRANSITIVE | trait_of::LINKING) == 0
            && self.frames.len() > 1
            && self.frames[self.frames.len() - 2].waits()
            && !self.clauses[clause].verb.passive
            && !self.clauses[clause].verb.copula;
        if (comes && !claimed) || subject_only {
            self.inner_subject(id, clause, last, traits);
            return;
        }
        let second = traits & trait_of::TWO_OBJECTS != 0
            && matches!(last, Last::Chunk(c) if self.clauses[clause].object == Some(c))
            && !self.is_date(id);
        if self.chunks[id].time
            && !second
            && (self.clauses[clause].object.is_some()
                || self.traits(clause) & trait_of::INTRANSITIVE != 0
                || last != Last::Verb
                || self.clauses[clause].verb.passive
                || self.is_date(id))
        {
            self.chunks[id].role = Role::Adverbial;
            self.chunks[id].clause = Some(clause);
            return;
        }
        self.take_object(id, clause, traits, last);
    }

    /// Whether the chunk is a day: it is never an object.
    fn is_date(&self, id: usize) -> bool {
        let chunk = &self.chunks[id];
        self.tag(chunk.head) == Tag::Name
            || matches!(self.word(chunk.first), "last" | "next" | "every" | "this" | "each" | "all")
            || self.word(chunk.head).ends_with("day") && !matches!(self.word(chunk.head), "day" | "holiday" | "birthday")
    }

    /// A chunk behind a verb that has a verb of its own: "said talks collapsed", "the book he read", "if he comes we leave".
    fn inner_subject(&mut self, id: usize, clause: usize, last: Last, traits: u16) {
        self.chunks[id].role = Role::Subject;
        let start = self.chunks[id].first;
        let object = self.clauses[clause].object;
        let saying = traits & trait_of::SAYING != 0 && !self.clauses[clause].verb.passive;
        let copula_adjective =
            self.clauses[clause].verb.copula && self.clauses[clause].predicate.is_some() && !matches!(last, Last::Chunk(_));
        if matches!(last, Last::Chunk(_)) && !(saying && object.is_some_and(|o| self.chunks[o].pronoun)) {
            let antecedent = self.recent_before(id);
            let below_waits = self.frames.len() > 1 && self.frames[self.frames.len() - 2].clause.is_none();
            if self.frame().opened == Opened::Subordinate && self.frame().link == Link::Adverbial && below_waits {
                self.close_for_clause();
                self.top().subject = Some(id);
                return;
            }
            let mut inner = Frame::new(Opened::Relative, Link::Relative, Some(clause), start);
            inner.antecedent = antecedent;
            inner.gap = antecedent;
            inner.subject = Some(id);
            self.push(inner);
            return;
        }
        if saying
            || copula_adjective
            || traits & (trait_of::OBJECT_CONTROL | trait_of::BARE | trait_of::LINKING) != 0 && last == Last::Verb
            || last == Last::Verb
        {
            let mut inner = Frame::new(Opened::Subordinate, Link::Complement, Some(clause), start);
            inner.subject = Some(id);
            self.push(inner);
            return;
        }
        self.close_for_clause();
        self.top().subject = Some(id);
    }

    /// Ends inner clauses so that a new one can begin beside the outermost that lacks one, or beside the last.
    fn close_for_clause(&mut self) {
        if let Some(at) = self.frames.iter().rposition(|f| f.clause.is_none() && f.opened != Opened::Bracket || f.waits()) {
            self.cut(at);
            return;
        }
        let floor = self.frames.iter().rposition(|f| f.opened == Opened::Bracket).unwrap_or(0);
        self.cut(floor);
    }

    /// Ends the clauses that "and" with a new subject does not belong to: relative ones.
    fn leave_for_joint(&mut self) {
        if self.comma_before_joint && self.contrast {
            let floor = self.frames.iter().rposition(|f| f.opened == Opened::Bracket).unwrap_or(0);
            self.cut(floor);
            return;
        }
        while self.frames.len() > 1
            && (self.frame().opened == Opened::Relative || self.frame().link == Link::Adverbial && self.comma_before_joint)
            && self.frames[self.frames.len() - 2].clause.is_some()
        {
            self.fill_gap();
            self.frames.pop();
        }
    }

    fn cut(&mut self, at: usize) {
        while self.frames.len() > at + 1 {
            self.fill_gap();
            self.frames.pop();
        }
    }

    fn take_object(&mut self, id: usize, clause: usize, traits: u16, last: Last) {
        self.chunks[id].clause = Some(clause);
        if self.clauses[clause].verb.finite && self.speaks == Some(clause) && last == Last::Verb && self.clauses[clause].subject.is_none() {
            // "…, said the minister"
            self.give_subject(clause, id, None);
            return;
        }
        let verb = &self.clauses[clause].verb;
        if verb.copula || traits & trait_of::LINKING != 0 && matches!(verb.lemma.as_str(), "become" | "remain" | "seem") {
            let there = self.clauses[clause].subject.is_some_and(|s| self.tag(self.chunks[s].head) == Tag::There);
            if there {
                self.clauses[clause].subject = Some(id);
                self.chunks[id].role = Role::Subject;
                self.deny_by(id, clause);
            } else if self.clauses[clause].predicate.is_none() {
                if self.clauses[clause].subject.is_none() && self.frame().opened == Opened::Question
                    || self.clauses[clause].subject.is_none() && self.clauses[clause].verb.copula && self.clauses[clause].verb.finite
                {
                    // "where is the station", "is he"
                    self.clauses[clause].subject = Some(id);
                    self.chunks[id].role = Role::Subject;
                } else {
                    self.clauses[clause].predicate = Some(self.chunks[id].head);
                    self.chunks[id].role = Role::Predicate;
                }
                self.deny_by(id, clause);
            } else {
                self.chunks[id].role = Role::Adverbial;
            }
            return;
        }
        match self.clauses[clause].object {
            None if !matches!(last, Last::Chunk(_)) || traits & trait_of::INTRANSITIVE == 0 => {
                if verb.passive && traits & trait_of::TWO_OBJECTS == 0 {
                    self.chunks[id].role = Role::Fragment;
                    return;
                }
                self.clauses[clause].object = Some(id);
                self.chunks[id].role = Role::Object;
                self.deny_by(id, clause);
            }
            Some(first) if traits & trait_of::TWO_OBJECTS != 0 && matches!(last, Last::Chunk(c) if c == first) => {
                self.chunks[first].role = Role::Receiver;
                self.clauses[clause].object = Some(id);
                self.chunks[id].role = Role::Object;
                self.deny_by(id, clause);
            }
            _ => self.chunks[id].role = Role::Fragment,
        }
    }

    fn deny_by(&mut self, chunk: usize, clause: usize) {
        self.clauses[clause].verb.negated |= self.chunks[chunk].negative;
    }

    fn adjective(&mut self, i: usize) {
        self.preposition = None;
        let frame = *self.frame();
        if let Some(clause) = frame.clause.filter(|_| !frame.waits()) {
            let linking = self.clauses[clause].verb.copula || self.traits(clause) & trait_of::LINKING != 0;
            if linking && self.clauses[clause].predicate.is_none() {
                self.clauses[clause].predicate = Some(i);
            }
            self.adjective = Some(i);
        }
        if self.last != Last::Coordinator {
            self.last = Last::Modifier;
        }
    }
}

impl Builder<'_> {
    // ---- verbs ----

    fn verb(&mut self, mut found: Found, from: usize, after: usize) -> usize {
        let governed = self.preposition.take();
        let finite = found.group.finite && !found.to;
        if let Some((first, end)) = found.inverted.take()
            && let Some(range) = chunk::chunk(self.units, first)
        {
            let id = self.add(range);
            if range.after < end
                && let Some(attribute) = chunk::chunk(self.units, range.after + 1)
            {
                let attribute = self.add(attribute);
                self.chunks[attribute].preposition = Some(range.after);
                self.chunks[attribute].role = Role::Attribute;
                self.chunks[attribute].on = Some(id);
            }
            self.chunks[id].role = Role::Subject;
            let lead = self.word(from).to_owned();
            if self.frame().clause.is_some() && matches!(lead.as_str(), "had" | "were" | "should") {
                // "might have burst had the rain gone on"
                let parent = self.frame().clause;
                let frame = Frame::new(Opened::Subordinate, Link::Adverbial, parent, from);
                self.push(frame);
            } else if self.frame().clause.is_some() && self.frame().opened != Opened::Question {
                self.close_for_clause();
            }
            self.top().subject = Some(id);
        }
        let clause = if let Some(previous) = self.bare(&found) {
            self.bare_infinitive(found, from, previous)
        } else if found.to {
            self.infinitive(found, from)
        } else if finite {
            self.finite(found, from)
        } else {
            self.participle(found, from, governed)
        };
        self.last = Last::Verb;
        self.adjective = None;
        // a particle behind it
        if self.tag(after) == Tag::Adverb && crate::language::speech::PARTICLES.split_ascii_whitespace().any(|p| p == self.word(after)) {
            self.clauses[clause].verb.particle = Some(after);
        }
        after
    }

    /// The clause that a plain form without "to" depends on: "let me know", "saw people work", "go see".
    fn bare(&self, found: &Found) -> Option<usize> {
        let frame = self.frame();
        let clause = frame.clause.filter(|_| !frame.waits())?;
        if found.to || found.leading != Tag::Base || found.group.after - found.group.first > 1 && !found.group.copula {
            return None;
        }
        match self.last {
            Last::Chunk(chunk) => {
                let first = self.chunks[chunk].joined.unwrap_or(chunk);
                (self.clauses[clause].object == Some(first)
                    && (self.traits(clause) & trait_of::BARE != 0 || self.clauses[clause].verb.lemma == "help"))
                    .then_some(clause)
            }
            Last::Verb => Some(clause),
            _ => None,
        }
    }

    fn bare_infinitive(&mut self, found: Found, from: usize, previous: usize) -> usize {
        let after = found.group.after;
        let id = self.make(found, from, Link::Infinitive, Some(previous));
        let verb = &mut self.clauses[id].verb;
        (verb.finite, verb.tense) = (false, Tense::None);
        let subject = self.clauses[previous].object.filter(|_| self.last != Last::Verb).or(self.clauses[previous].subject);
        if let Some(subject) = subject {
            self.give_subject(id, subject, Some(Via::Control));
        }
        self.settle(id, after);
        id
    }

    /// A new clause; its subject's word and its own are its now.
    fn make(&mut self, found: Found, from: usize, link: Link, parent: Option<usize>) -> usize {
        let id = self.clauses.len();
        let frame = *self.frame();
        let mut verb = found.group;
        verb.imperative = verb.finite && found.leading == Tag::Base;
        let first = frame.pending.min(from);
        let on = frame.antecedent.filter(|_| frame.clause.is_none());
        self.clauses.push(Clause {
            verb,
            subject: None,
            inherited: None,
            object: None,
            predicate: None,
            obliques: Vec::new(),
            parent: parent.filter(|&p| p != id),
            link,
            on,
            marker: frame.marker.filter(|_| frame.clause.is_none()),
            first: from,
            after: from + 1,
        });
        for k in first..from {
            if self.of_word[k].is_none() {
                self.of_word[k] = Some(id as u32);
                self.clauses[id].first = self.clauses[id].first.min(k);
            }
        }
        id
    }

    fn give_subject(&mut self, clause: usize, subject: usize, inherited: Option<Via>) {
        self.clauses[clause].subject = Some(subject);
        self.clauses[clause].inherited = inherited;
        self.clauses[clause].verb.imperative = false;
        if inherited.is_none() {
            self.chunks[subject].role = Role::Subject;
            self.chunks[subject].clause = Some(clause);
        }
        if inherited.is_none() || inherited == Some(Via::Relative) {
            self.clauses[clause].verb.negated |= self.chunks[subject].negative;
        }
    }

    /// Puts the clause at the head of the open frame.
    fn settle(&mut self, clause: usize, after: usize) {
        let top = self.top();
        top.subject = None;
        top.clause = Some(clause);
        top.head.get_or_insert(clause);
        top.pending = after;
        top.joins = false;
    }

    fn finite(&mut self, found: Found, from: usize) -> usize {
        let after = found.group.after;
        if self.last == Last::Comma
            && self.says(&found)
            && !self.frames.iter().any(Frame::waits)
            && found.group.tense != Tense::None
            && self.subject_behind(after)
        {
            return self.speech(found, from);
        }
        // a relative clause without a verb waits for this one; otherwise one that has its verb lets an outer one have it
        let mut frame = *self.frame();
        let joint = self.last == Last::Coordinator || self.list_verb(&found);
        if !frame.waits() && frame.clause.is_some() && !joint {
            if let Some(at) = self.frames.iter().rposition(Frame::waits) {
                self.cut(at);
                frame = *self.frame();
            } else if let Last::Chunk(chunk) = self.last
                && let Some(clause) = frame.clause
                && self.clauses[clause].object == Some(chunk)
            {
                // "said talks collapsed": the object was the subject of a clause of its own
                self.clauses[clause].object = None;
                let mut inner = Frame::new(Opened::Subordinate, Link::Complement, Some(clause), self.chunks[chunk].first);
                inner.subject = Some(chunk);
                self.push(inner);
                frame = *self.frame();
            }
        }
        if !joint && !frame.waits() && self.frames.len() > 1 {
            self.clausal_subject(&frame);
            frame = *self.frame();
        }
        if self.last == Last::Coordinator && self.comma_before_joint && !frame.waits() && self.frames.len() > 1 {
            // ", and said": it goes on with what the sentence began with
            let floor = self.frames.iter().rposition(|f| f.opened == Opened::Bracket).unwrap_or(0);
            if self.frames[floor].clause.is_some_and(|c| self.clauses[c].verb.finite) {
                self.cut(floor);
                frame = *self.frame();
            }
        }
        if joint && !frame.waits() && self.says(&found) {
            self.rejoin_speaker();
            frame = *self.frame();
        }
        let plain = found.leading == Tag::Base;
        let (link, parent) = self.bond(&frame);
        let id = self.make(found, from, link, parent);
        if let Some(subject) = frame.subject {
            self.give_subject(id, subject, None);
            self.quote(id, &frame);
        } else if frame.clause.is_none() && frame.opened == Opened::Relative && frame.antecedent.is_some() {
            if let Some(antecedent) = frame.antecedent {
                self.give_subject(id, self.first_joined(antecedent), Some(Via::Relative));
                self.top().gap = None;
            }
        } else if frame.clause.is_none() && frame.opened == Opened::Question && frame.gap.is_some() {
            if let Some(gap) = frame.gap {
                if self.clauses[id].verb.copula && self.question_copula(after) {
                    self.clauses[id].predicate = Some(self.chunks[gap].head);
                    self.chunks[gap].role = Role::Predicate;
                    self.clauses[id].predicate = None;
                } else {
                    self.give_subject(id, gap, None);
                }
                self.top().gap = None;
            }
        } else if let Some(previous) = frame.clause.filter(|_| joint).map(|c| if plain { c } else { self.finite_above(c) })
            && let Some(subject) = self.clauses[previous].subject
            && (plain || self.clauses[previous].verb.finite)
        {
            self.share(id, previous, subject);
        } else if joint && let Some(previous) = frame.clause {
            self.clauses[id].link = Link::Coordination;
            self.clauses[id].parent = Some(previous);
            self.lean(id, previous);
        }
        if let Some(dangling) = frame.dangling
            && let Some(subject) = self.clauses[id].subject
        {
            self.clauses[dangling].subject.get_or_insert(subject);
            self.clauses[dangling].inherited = Some(Via::Adverbial);
            self.clauses[dangling].parent = Some(id);
            self.top().dangling = None;
        }
        // what stands inside its subject hangs on it
        for k in (id.saturating_sub(6)..id).rev() {
            let clause = &mut self.clauses[k];
            if clause.parent.is_none() && clause.on.is_some() {
                clause.parent = Some(id);
            }
        }
        // adverbial clauses in front hang on the main clause that follows
        self.adopt(id);
        self.settle(id, after);
        id
    }

    /// Whether a chunk that can speak stands at the word `at`.
    fn subject_behind(&self, at: usize) -> bool {
        chunk::chunk(self.units, at).is_some_and(|r| self.tag(r.head) != Tag::ObjectPronoun && self.tag(at) != Tag::Number)
    }

    /// "It is over, said the minister": what was said hangs on the verb of saying.
    fn speech(&mut self, found: Found, from: usize) -> usize {
        let after = found.group.after;
        self.cut(0);
        let said = self.frames[0].head;
        let id = self.make(found, from, Link::Main, None);
        if let Some(said) = said.filter(|&s| self.clauses[s].parent.is_none() && s != id) {
            self.clauses[said].parent = Some(id);
            self.clauses[said].link = Link::Quotation;
        }
        self.speaks = Some(id);
        self.settle(id, after);
        id
    }

    /// "Resolving this would help", "what they wonder is": the clause in front is the subject of the verb.
    fn clausal_subject(&mut self, frame: &Frame) {
        let Some(clause) = frame.clause else { return };
        let below = self.frames[self.frames.len() - 2];
        if below.clause.is_some() || below.waits() || self.last == Last::Comma {
            return;
        }
        let nominal = frame.opened == Opened::Question && frame.front.is_some();
        let front = frame.head.unwrap_or(clause);
        let verbal = frame.opened == Opened::Subordinate
            && frame.marker.is_none()
            && matches!(self.clauses[front].link, Link::Gerund | Link::Infinitive | Link::Participle)
            && below.dangling == Some(front)
            && !self.clauses[front].verb.passive;
        if !nominal && !verbal {
            return;
        }
        self.cut(self.frames.len() - 2);
        self.top().dangling = None;
        let subject = match frame.front.filter(|_| nominal) {
            Some(chunk) => chunk,
            None => {
                let head = self.clauses[front].verb.head;
                let id = self.add(Range { first: head, after: head + 1, head, possessor: None });
                self.chunks[id].pronoun = false;
                id
            }
        };
        self.top().subject = Some(subject);
    }

    /// Whether a question's copula is followed by its subject: "what is the name".
    fn question_copula(&self, after: usize) -> bool {
        chunk::chunk(self.units, after).is_some()
    }

    fn first_joined(&self, chunk: usize) -> usize {
        chunk
    }

    /// The clause or the nearest it hangs on that shows a tense: "wants to come and is ready".
    fn finite_above(&self, clause: usize) -> usize {
        let mut at = clause;
        for _ in 0..DEEPEST {
            if self.clauses[at].verb.finite {
                return at;
            }
            match self.clauses[at].parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        clause
    }

    /// Whether a verb goes on with a list: "came, saw".
    fn list_verb(&self, found: &Found) -> bool {
        let Some(clause) = self.frame().clause else { return false };
        self.last == Last::Comma && !self.frames.iter().any(Frame::waits) && found.group.tense == self.clauses[clause].verb.tense
    }

    fn says(&self, found: &Found) -> bool {
        traits(&found.group.lemma) & trait_of::SAYING != 0
    }

    /// "said he was ill and added that": a verb of saying is joined to the one before, not to what was said.
    fn rejoin_speaker(&mut self) {
        let Some(clause) = self.frame().clause else { return };
        if self.traits(clause) & trait_of::SAYING != 0 {
            return;
        }
        if let Some(at) = self
            .frames
            .iter()
            .rposition(|f| f.clause.is_some_and(|c| self.traits(c) & trait_of::SAYING != 0 && self.clauses[c].verb.finite))
        {
            self.cut(at);
        }
    }

    /// How the next finite clause of the frame hangs on what.
    fn bond(&self, frame: &Frame) -> (Link, Option<usize>) {
        match frame.clause {
            None => (frame.link, frame.parent),
            Some(previous) if frame.joins || self.last == Last::Coordinator => (Link::Coordination, Some(previous)),
            Some(_) => (Link::Main, None),
        }
    }

    /// A verb that shares the subject of the one before it, and what that one's auxiliary tells.
    fn share(&mut self, id: usize, previous: usize, subject: usize) {
        self.give_subject(id, subject, Some(Via::Coordination));
        self.clauses[id].link = Link::Coordination;
        self.clauses[id].parent = Some(previous);
        self.lean(id, previous);
    }

    /// "will meet and sign", "did not meet or call": the second verb leans on the first one's auxiliary.
    fn lean(&mut self, id: usize, previous: usize) {
        let (before, now) = (self.clauses[previous].verb.clone(), &mut self.clauses[id].verb);
        let plain = now.after - now.first == 1;
        let base = plain && self.units.words[now.head].tag == Tag::Base;
        if base && (before.modal.is_some() || before.tense != Tense::Present || !before.finite) {
            now.tense = before.tense;
            now.modal = before.modal;
            now.finite = before.finite;
            now.negated |= before.negated;
            if before.tense == Tense::Past && !(before.after - before.first > 1) {
                now.tense = Tense::Present;
            }
        } else if plain && matches!(self.units.words[now.head].tag, Tag::Participle | Tag::Gerund) {
            now.tense = before.tense;
            now.modal = before.modal;
            now.finite = before.finite;
            now.perfect = before.perfect;
            now.progressive = before.progressive;
            now.passive = before.passive;
            now.negated |= before.negated && before.finite;
        }
    }

    /// "It is over, he said": what was said hangs on who said it.
    fn quote(&mut self, id: usize, frame: &Frame) {
        let Some(previous) = frame.clause else { return };
        let joined = frame.joins;
        if !joined
            && self.traits(id) & trait_of::SAYING != 0
            && self.clauses[previous].parent.is_none()
            && self.clauses[previous].link == Link::Main
        {
            self.clauses[previous].parent = Some(id);
            self.clauses[previous].link = Link::Quotation;
        }
    }

    /// Clauses in front of their main clause hang on it.
    fn adopt(&mut self, id: usize) {
        if self.frames.len() > 1 && self.frame().opened != Opened::Question {
            return;
        }
        for k in (0..id).rev().take(6) {
            let orphan = self.clauses[k].parent.is_none()
                && matches!(
                    self.clauses[k].link,
                    Link::Adverbial | Link::Gerund | Link::Participle | Link::Infinitive | Link::Relative | Link::Complement
                );
            if orphan {
                self.clauses[k].parent = Some(id);
            } else if self.clauses[k].link == Link::Main {
                break;
            }
        }
    }

    fn infinitive(&mut self, found: Found, from: usize) -> usize {
        let after = found.group.after;
        let frame = *self.frame();
        let clause = frame.clause.filter(|_| !frame.waits());
        let joint = self.last == Last::Coordinator;
        let id = self.make(found, from, Link::Infinitive, clause);
        if frame.opened == Opened::Question && frame.clause.is_none() {
            // "how to go"
            self.clauses[id].parent = frame.parent;
            self.clauses[id].link = Link::Complement;
            if let Some(parent) = frame.parent {
                self.control(id, parent, false);
            }
            self.settle(id, after);
            return id;
        }
        match (clause, self.last) {
            (Some(previous), _) if joint => {
                // "to meet and to sign"
                self.clauses[id].link = Link::Coordination;
                if let Some(subject) = self.clauses[previous].subject.filter(|_| !self.clauses[previous].verb.finite) {
                    self.give_subject(id, subject, Some(Via::Coordination));
                }
            }
            (Some(previous), Last::Verb | Last::Modifier | Last::Comma) => self.control(id, previous, self.adjective.is_some()),
            (Some(previous), Last::Chunk(chunk)) => self.behind_chunk(id, previous, chunk),
            (Some(previous), _) => self.control(id, previous, false),
            (None, Last::Chunk(chunk)) => {
                // "the plan to go is": the chunk still waits for its verb
                self.clauses[id].on = Some(chunk);
                self.clauses[id].parent = None;
                let mut inner = Frame::new(Opened::Relative, Link::Infinitive, None, from);
                inner.antecedent = Some(chunk);
                self.push(inner);
            }
            _ => {
                if !frame.waits() {
                    self.top().dangling = Some(id);
                    let at = self.frames.len() - 1;
                    let mut inner = Frame::new(Opened::Subordinate, Link::Infinitive, None, from);
                    inner.clause = Some(id);
                    inner.head = Some(id);
                    inner.pending = after;
                    self.frames[at].pending = after;
                    self.push(inner);
                    return id;
                }
            }
        }
        if frame.waits() && self.frame().waits() {
            return id;
        }
        self.settle(id, after);
        id
    }

    /// The subject of an infinitive behind its verb or adjective is that of the verb: "wants to go", "is happy to go".
    fn control(&mut self, id: usize, previous: usize, adjective: bool) {
        let subject = self.clauses[previous].subject;
        let Some(subject) = subject else { return };
        let it = self.word(self.chunks[subject].head) == "it"
            && (adjective || self.clauses[previous].verb.copula || matches!(self.clauses[previous].verb.lemma.as_str(), "take" | "cost"));
        let passive_purpose = self.clauses[previous].verb.passive
            && traits(&self.clauses[previous].verb.lemma) & (trait_of::OBJECT_CONTROL | trait_of::BARE) == 0;
        if !it && !passive_purpose {
            self.give_subject(id, subject, Some(Via::Control));
        }
    }

    fn behind_chunk(&mut self, id: usize, previous: usize, chunk: usize) {
        let object = self.clauses[previous].object;
        let first = self.chunks[chunk].joined.unwrap_or(chunk);
        let controls = self.traits(previous) & trait_of::OBJECT_CONTROL != 0 || self.clauses[previous].verb.lemma == "help";
        let noun = NOUNS_WITH_INFINITIVE.split_ascii_whitespace().any(|w| w == self.word(self.chunks[chunk].head));
        let bare_pronoun = matches!(
            self.word(self.chunks[chunk].head),
            "something" | "anything" | "nothing" | "someone" | "everything" | "one" | "lot" | "much" | "more"
        );
        if object == Some(first) && controls && !noun {
            self.give_subject(id, first, Some(Via::Control));
        } else if noun || bare_pronoun || self.clauses[previous].verb.copula {
            self.clauses[id].on = Some(chunk);
        } else {
            self.control(id, previous, false);
            if self.clauses[id].subject.is_some() {
                self.clauses[id].inherited = Some(Via::Adverbial);
            }
        }
    }

    fn participle(&mut self, found: Found, from: usize, governed: Option<usize>) -> usize {
        let after = found.group.after;
        let gerund = self.tag(found.group.head) == Tag::Gerund || found.leading == Tag::Gerund;
        let frame = *self.frame();
        let clause = frame.clause.filter(|_| !frame.waits());
        let last = self.last;
        let link = if governed.is_some() || gerund && matches!(last, Last::Verb | Last::Nothing | Last::Opener) {
            Link::Gerund
        } else {
            Link::Participle
        };
        let id = self.make(found, from, link, clause);
        match last {
            Last::Coordinator if clause.is_some() => {
                let previous = clause.unwrap_or(id);
                self.clauses[id].link = Link::Coordination;
                self.lean(id, previous);
                if let Some(subject) = self.clauses[previous].subject {
                    self.give_subject(id, subject, Some(Via::Coordination));
                }
                self.settle(id, after);
            }
            _ if governed.is_some() => {
                if let Some(previous) = clause {
                    let noun = self.recent.filter(|&r| governed == Some(self.chunks[r].after));
                    match noun {
                        Some(chunk)
                            if self.clauses[previous].object != Some(chunk)
                                || governed.is_some_and(|g| matches!(self.word(g), "of" | "for" | "about")) =>
                        {
                            self.clauses[id].on = Some(chunk)
                        }
                        _ => {
                            if let Some(subject) = self.clauses[previous].subject {
                                self.give_subject(id, subject, Some(Via::Adverbial));
                            }
                        }
                    }
                    self.settle_inner(id, after);
                } else if frame.waits() {
                    self.interrupt(id, after, from);
                } else {
                    self.front(id, after, from);
                }
            }
            Last::Chunk(chunk) => {
                let first = self.chunks[chunk].joined.unwrap_or(chunk);
                self.clauses[id].on = Some(chunk);
                self.give_subject(id, first, Some(Via::Participle));
                if frame.waits() { self.interrupt(id, after, from) } else { self.settle_inner(id, after) }
            }
            Last::Verb | Last::Modifier | Last::Comma if clause.is_some() => {
                if let Some(subject) = clause.and_then(|c| self.clauses[c].subject) {
                    let via = if last == Last::Comma { Via::Adverbial } else { Via::Control };
                    self.give_subject(id, subject, Some(via));
                }
                self.settle_inner(id, after);
            }
            Last::Comma if frame.waits() => {
                if let Some(subject) = frame.subject {
                    self.clauses[id].on = Some(subject);
                    self.give_subject(id, subject, Some(Via::Participle));
                }
                self.interrupt(id, after, from);
            }
            _ if frame.waits() => self.interrupt(id, after, from),
            Last::Opener => {
                if let (Opened::Relative, Some(antecedent)) = (frame.opened, frame.antecedent) {
                    self.give_subject(id, antecedent, Some(Via::Relative));
                } else if let Some(parent) = frame.parent {
                    self.clauses[id].parent = Some(parent);
                    if let Some(subject) = self.clauses[parent].subject {
                        self.give_subject(id, subject, Some(Via::Adverbial));
                    }
                } else {
                    let below = self.frames.len().saturating_sub(2);
                    self.frames[below].dangling = Some(id);
                }
                self.clauses[id].link = frame.link;
                self.settle(id, after);
            }
            _ => self.front(id, after, from),
        }
        id
    }

    /// The participle goes on with the clause it stands in, and what follows is its own.
    fn settle_inner(&mut self, id: usize, after: usize) {
        self.settle(id, after);
    }

    /// A participle inside a clause that still waits for its verb.
    fn interrupt(&mut self, id: usize, after: usize, from: usize) {
        let mut inner = Frame::new(Opened::Relative, Link::Participle, None, from);
        inner.clause = Some(id);
        inner.pending = after;
        self.top().pending = after;
        self.push(inner);
    }

    /// A participle in front of its clause.
    fn front(&mut self, id: usize, after: usize, from: usize) {
        self.top().dangling = Some(id);
        self.top().pending = after;
        let mut inner = Frame::new(Opened::Subordinate, Link::Participle, None, from);
        inner.clause = Some(id);
        inner.head = Some(id);
        inner.pending = after;
        self.push(inner);
    }
}
