//! From words to clauses: who is subject and object of which verb, and which clause hangs on which.

use super::chunk::{self, Range};
use super::frame::{Frame, Opened};
use super::group::{self};
use super::tag::{Tag, traits};
use super::unit::Units;
use super::{Analysis, Chunk, Clause};

/// What was read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
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
pub(super) const DEEPEST: usize = 12;

pub(super) struct Builder<'u> {
    pub(super) units: &'u Units,
    pub(super) chunks: Vec<Chunk>,
    pub(super) clauses: Vec<Clause>,
    pub(super) of_word: Vec<Option<u32>>,
    pub(super) frames: Vec<Frame>,
    pub(super) last: Last,
    /// A preposition that waits for its noun.
    pub(super) preposition: Option<usize>,
    /// The last chunk, whatever it does.
    pub(super) recent: Option<usize>,
    pub(super) comma_before_joint: bool,
    /// The last coordinator was "but".
    pub(super) contrast: bool,
    /// A verb of saying behind what was said, whose subject may follow it.
    pub(super) speaks: Option<usize>,
    /// Whether a predicate adjective was the last thing of weight: "happy to help".
    pub(super) adjective: Option<usize>,
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

impl<'u> Builder<'u> {
    pub(super) fn tag(&self, i: usize) -> Tag {
        self.units.words.get(i).map_or(Tag::Mark, |w| w.tag)
    }

    pub(super) fn word(&self, i: usize) -> &'u str {
        let units = self.units;
        units.words.get(i).map_or("", |w| &units.folded[w.folded.0 as usize..w.folded.1 as usize])
    }

    pub(super) fn top(&mut self) -> &mut Frame {
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    pub(super) fn frame(&self) -> &Frame {
        &self.frames[self.frames.len() - 1]
    }

    pub(super) fn traits(&self, clause: usize) -> u16 {
        traits(&self.clauses[clause].verb.lemma)
    }

    pub(super) fn push(&mut self, frame: Frame) {
        if self.frames.len() >= DEEPEST {
            self.frames.remove(1);
        }
        self.frames.push(frame);
    }

    pub(super) fn run(&mut self) {
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
    pub(super) fn step(&mut self, i: usize) -> usize {
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
        if matches!(self.last, Last::Nothing | Last::Comma | Last::Modifier | Last::Opener) {
            self.last = Last::Modifier;
        }
        i + 1
    }

    /// The word after "of X" chunks from `at` on: "did most of the talks last".
    pub(super) fn through_of(&self, at: usize) -> usize {
        if self.word(at) == "of"
            && let Some(range) = chunk::chunk(self.units, at + 1)
        {
            return range.after;
        }
        at
    }

    /// Whether the subject may stand behind an auxiliary here.
    pub(super) fn inverts(&self) -> bool {
        let frame = self.frame();
        // "who" is its own subject
        let subject = frame.waits()
            || frame.opened == Opened::Relative
                && frame.clause.is_none()
                && self.last == Last::Opener
                && frame.marker.is_some_and(|m| self.word(m) == "who");
        !subject
    }
}
