//! Who is meant: names, weak names, pronouns and pairs of a sentence, resolved in the order of the text.
//!
//! A sentence remembers for each person it speaks of the most prominent place: subject before object before possessor before what stands
//! behind a preposition. A pronoun takes the most prominent person of its own sentence so far, or else of the sentence before, and so on
//! back; never one that does something to it in the same clause. Only sentences near a place where something is looked for are read, and
//! few are kept, so that the work is linear and the memory is that of a paragraph.

mod offices;
mod persons;
mod reader;
mod things;

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use self::offices::Held;
use self::reader::Reader;
use self::things::Things;
use super::named::{Named, is_office, named};
use super::program::Program;
use super::window::Window;
use crate::span::Span;
use crate::text::Layout;

/// How many sentences back a pronoun looks for whom it means.
const BACK: usize = 4;
/// How many persons back in one sentence.
const NEAR: usize = 32;
/// How many bytes back the first of these may begin.
const BACK_BYTES: usize = 1_200;

/// Whom a mention means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// One entity.
    One(usize),
    /// Two, the one with the lower index first.
    Pair(usize, usize),
}

impl Who {
    /// Both of them.
    pub(super) fn pair(a: usize, b: usize) -> Self {
        Self::Pair(a.min(b), a.max(b))
    }

    /// The one, or the two.
    pub(super) fn entities(self) -> impl Iterator<Item = usize> {
        let (first, second) = match self {
            Self::One(one) => (one, None),
            Self::Pair(a, b) => (a, Some(b)),
        };
        std::iter::once(first).chain(second)
    }
}

/// Words that mean an entity or two.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// Whom.
    pub(super) who: Who,
    /// The first content word; with titles, an article and the like in front.
    pub(super) first: usize,
    /// The first of the titles right in front of the name.
    pub(super) title_first: usize,
    /// The first content word of the name itself.
    pub(super) name_first: usize,
    /// The content word after the last one.
    pub(super) after: usize,
    /// The content word behind what is put in between commas right after it: "Kim, **who came by train**, arrived".
    pub(super) beyond: Option<usize>,
    /// Whether it is sure.
    pub(super) sure: bool,
    /// Where the text named who is meant, where these words do not.
    pub(super) antecedent: Option<Span>,
    /// Where the phrase begins that it stands in, as a content word, if that tells the background: "two months **after** his summit with Trump".
    pub(super) background: Option<usize>,
}

/// How prominent a place in a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Subject,
    Object,
    Possessor,
    Other,
}

/// A person that a sentence spoke of.
#[derive(Debug, Clone, Copy)]
struct Slot {
    /// Who; `None` for somebody that the rules do not know.
    who: Option<usize>,
    rank: Rank,
    /// Whether the clause is a main one.
    main: bool,
    /// The clause, for what stands in the same sentence.
    clause: Option<usize>,
    /// The chunk.
    chunk: usize,
    /// Joined with the one before: "Kim and Putin".
    joined: bool,
    span: Span,
}

/// A sentence that was read.
#[derive(Debug, Clone)]
struct Read {
    span: Span,
    slots: Vec<Slot>,
    /// Whether something plural that is no pair of persons is its subject.
    others: bool,
}

/// What a text has said so far.
pub(super) struct Discourse {
    read: VecDeque<Read>,
    /// The two whom a text is about that names no others.
    default: Option<(usize, usize)>,
    /// How often each entity was "she" less how often it was "he".
    gender: FxHashMap<usize, i32>,
    things: Things,
    /// Who was given an office.
    held: Vec<Held>,
}

impl Discourse {
    /// Nothing is said yet; `default` are the two whom the rules are about.
    pub(super) fn new(default: Option<(usize, usize)>) -> Self {
        Self { read: VecDeque::new(), default, gender: FxHashMap::default(), things: Things::default(), held: Vec::new() }
    }

    /// Who was spoken of last before the sentence read last: the persons of the nearest sentence that has some, those that the rules do not
    /// know as `None`, and whether each is joined with the one before.
    pub(super) fn before(&self) -> Vec<(Option<usize>, bool)> {
        let nearest = self.read.iter().rev().skip(1).find(|r| !r.slots.is_empty());
        nearest.map_or_else(Vec::new, |r| r.slots.iter().map(|s| (s.who, s.joined)).collect())
    }

    /// The persons of the sentences before the one read last, as far as they are remembered; `None` for those the rules do not know.
    pub(super) fn around(&self) -> Vec<Option<usize>> {
        self.read.iter().rev().skip(1).flat_map(|r| r.slots.iter().map(|s| s.who)).collect()
    }

    /// The mentions of `window`, a sentence; sentences in front of it are read as far as they matter.
    pub(super) fn mentions(&mut self, program: &Program, layout: &Layout, prose: &str, window: &Window<'_, '_>) -> Vec<Mention> {
        self.catch_up(program, layout, prose, window.span.start);
        self.sentence(program, window)
    }

    /// Reads the sentences that end in front of `start` and have not been read.
    fn catch_up(&mut self, program: &Program, layout: &Layout, prose: &str, start: usize) {
        let known = self.read.back().map_or(0, |r| r.span.end);
        let mut floor = known.max(start.saturating_sub(BACK_BYTES));
        while !prose.is_char_boundary(floor) {
            floor += 1;
        }
        let mut missed = Vec::new();
        let mut end = start;
        while missed.len() < BACK {
            let Some(last) = prose[floor..end].rfind(char::is_alphanumeric).map(|i| floor + i) else { break };
            let sentence = layout.sentence(prose, last, floor);
            if sentence.start >= end || sentence.is_empty() {
                break;
            }
            let sentence = Span::new(sentence.start, sentence.end.min(end));
            end = sentence.start;
            missed.push(sentence);
        }
        for &sentence in missed.iter().rev() {
            if !layout.is_furniture(prose, sentence.start) {
                let window = Window::new(prose, sentence, sentence.start, &program.lexicon);
                self.sentence(program, &window);
            }
        }
    }

    /// Reads one sentence.
    fn sentence(&mut self, program: &Program, window: &Window<'_, '_>) -> Vec<Mention> {
        let analysis = window.analysis();
        let names = named(program, window, Some(&analysis));
        let things = std::mem::take(&mut self.things);
        let mut reader = Reader {
            program,
            window,
            analysis: &analysis,
            said: self,
            slots: Vec::new(),
            others: false,
            mentions: Vec::new(),
            genders: Vec::new(),
            things,
            held: Vec::new(),
        };
        reader.sentence(&names);
        let Reader { slots, others, mentions, genders, things, held, .. } = reader;
        let room = offices::MOST.saturating_sub(self.held.len());
        self.held.extend(held.into_iter().take(room));
        self.things = things;
        for (entity, female) in genders {
            *self.gender.entry(entity).or_default() += if female { 1 } else { -1 };
        }
        if self.read.len() == BACK {
            self.read.pop_front();
        }
        // A sentence without end is remembered as far as a reader would.
        let slots = slots[slots.len().saturating_sub(NEAR)..].to_vec();
        self.read.push_back(Read { span: window.span, slots, others });
        mentions
    }
}

/// The first of the titles and words of office right in front of a name.
fn title_first(window: &Window<'_, '_>, name: usize) -> usize {
    let mut first = name;
    while first > 0 && is_office(window.tokens.word(window.content[first - 1])) && first + 4 > name {
        first -= 1;
    }
    first
}

/// Whether a mention means somebody who takes part in another event.
pub(super) fn competes(mention: &Mention, rivals: &[usize]) -> bool {
    mention.who.entities().any(|e| rivals.contains(&e))
}

/// The mentions by name alone, where nothing is known of what was said before: in a stretch that is no sentence.
pub(super) fn names_only(program: &Program, window: &Window<'_, '_>) -> Vec<Mention> {
    let mention = |n: Named| Mention {
        who: Who::One(n.entity),
        first: n.first,
        title_first: title_first(window, n.first),
        name_first: n.first,
        after: n.after,
        beyond: None,
        sure: true,
        antecedent: None,
        background: None,
    };
    named(program, window, None).into_iter().map(mention).collect()
}
