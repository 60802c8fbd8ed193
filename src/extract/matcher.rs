//! Runs a pattern over a window: every place is tried from every step at most once, so the time is linear.

use super::mention::Who;
use super::pattern::{Pattern, Start, Step};
use super::window::{Placed, Window};
use crate::value::Value;
use crate::work;

/// One way a pattern fits a window.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Match {
    /// The first content word.
    pub(super) first: usize,
    /// The content word after the last.
    pub(super) after: usize,
    /// The reading at the hole, by its index among the readings of the fact's type.
    pub(super) value: Option<usize>,
    /// What the reading is to be multiplied by.
    pub(super) factor: f64,
    /// The option that was named.
    pub(super) chosen: Option<usize>,
    /// Aliases with the content words they were read from.
    pub(super) aliases: Vec<(usize, usize, usize)>,
    /// The mentions that entities were read from, by their index in the window.
    pub(super) mentions: Vec<usize>,
    /// Content words that a gap passed over.
    pub(super) gaps: Vec<(usize, usize)>,
    /// In a window of several pieces, the content words that were matched by words of the template.
    pub(super) words: Vec<usize>,
    /// Whether one more is told of along with those who are counted.
    pub(super) one_more: bool,
    /// How many of those who take part were taken from what was said before.
    pub(super) supplied: usize,
    /// Whether the verb that its value hangs on only plans it: "scheduled for 50 minutes".
    pub(super) planned: bool,
}

/// What a run remembers on its way; unrolled when a way fails.
enum Trace {
    Value(usize, f64),
    Chosen(usize),
    Open(usize, usize),
    Close(usize),
    Mention(usize),
    Gap(usize, usize),
    Word(usize),
}

/// Every match of `pattern`, at most one for a place to begin. Readings that `dead` marks are passed over.
pub(super) fn matches(pattern: &Pattern, window: &Window<'_, '_>, readings: &[Placed], dead: &[bool]) -> Vec<Match> {
    // A sentence of the rules has no template.
    if pattern.steps.is_empty() {
        return Vec::new();
    }
    let words = window.len();
    let mut out = Vec::new();
    if pattern.reads && readings.is_empty() {
        return out;
    }
    if !may_begin_somewhere(&pattern.start, window) {
        return out;
    }
    let mut run = None;
    // most words of a sentence are words of no template, and most of the others are none that this one begins with
    let begin = if pattern.start.is_word() { window.standing_for(&pattern.start.words) } else { None };
    for at in 0..begin.as_ref().map_or(words, Vec::len) {
        let first = match &begin {
            Some(begin) => begin[at],
            // of several pieces the nearest to the value goes first
            None if window.is_composed() => words - 1 - at,
            None => at,
        };
        if begin.is_none() && !may_begin(&pattern.start, window, readings, first) {
            continue;
        }
        // a name of plain words asks for nothing but these, one behind the other, where none is left out
        if let Some(steps) = pattern.in_a_row().filter(|_| begin.is_some()) {
            work::steps(1);
            if steps.iter().zip(first..).all(|(step, place)| stands_at(step, window, place)) {
                out.push(unroll(first, first + steps.len(), &[]));
            }
            continue;
        }
        let run = run.get_or_insert_with(|| Run::new(pattern, window, readings, dead));
        if let Some(after) = run.go(first) {
            let found = unroll(first, after, &run.trace);
            if found.after > found.first {
                out.push(nearest(pattern, window, readings, dead, found));
            }
        }
    }
    out
}

/// Whether the content word `place` is the word that `step` asks for.
fn stands_at(step: &Step, window: &Window<'_, '_>, place: usize) -> bool {
    match step {
        Step::Word(id) => window.is(place, *id),
        Step::Exact(word) => window.raw(place) == &**word,
        _ => false,
    }
}

/// Whether a match may begin anywhere in `window`, as far as its words tell.
fn may_begin_somewhere(start: &Start, window: &Window<'_, '_>) -> bool {
    start.any || start.mention || start.value || window.may_have(&start.words)
}

/// Whether a match may begin at the content word `place`, or go on there behind a gap.
fn may_begin(start: &Start, window: &Window<'_, '_>, readings: &[Placed], place: usize) -> bool {
    let reading = |p: &Placed| p.first == place || p.value_first == place || matches!(p.reading.value, Value::Name(_));
    start.any
        || window.is_any(place, &start.words)
        || start.mention && window.has_mention_at(place)
        || start.value && readings.iter().any(reading)
}

/// Of the ways to begin a match that end in the same place, the one nearest to what follows, where the beginning is the answer:
/// in "the Blues watched as the Reds won" the Reds did.
fn nearest(pattern: &Pattern, window: &Window<'_, '_>, readings: &[Placed], dead: &[bool], found: Match) -> Match {
    let (Some(_), Some(&(from, to))) = (found.chosen, found.gaps.first()) else { return found };
    if window.is_joined_on(from) {
        // "the Reds and the Blues won"
        return found;
    }
    for first in (from..to).rev().filter(|&first| !window.closes_between(first, to)) {
        let mut run = Run::new(pattern, window, readings, dead);
        if run.go(first) == Some(found.after) {
            let nearer = unroll(first, found.after, &run.trace);
            if nearer.chosen.is_some() {
                return nearer;
            }
        }
    }
    found
}

/// Which pairs of step and place have been tried.
struct Seen {
    bits: Vec<u64>,
    places: usize,
}

impl Seen {
    fn new(steps: usize, places: usize) -> Self {
        Self { bits: vec![0; (steps * places).div_ceil(64)], places }
    }

    /// Notes the pair; whether it is new.
    fn first_time(&mut self, step: usize, place: usize) -> bool {
        let bit = step * self.places + place;
        let (word, mask) = (bit / 64, 1 << (bit % 64));
        let new = self.bits[word] & mask == 0;
        self.bits[word] |= mask;
        new
    }
}

/// A way not yet taken: step, place, length of the trace there, and the gap that led there.
type Way = (usize, usize, usize, Option<(usize, usize)>);

struct Run<'a, 't, 'p> {
    pattern: &'a Pattern,
    window: &'a Window<'t, 'p>,
    readings: &'a [Placed],
    dead: &'a [bool],
    seen: Seen,
    trace: Vec<Trace>,
    /// The ways that wait.
    ways: Vec<Way>,
}

impl<'a, 't, 'p> Run<'a, 't, 'p> {
    fn new(pattern: &'a Pattern, window: &'a Window<'t, 'p>, readings: &'a [Placed], dead: &'a [bool]) -> Self {
        let seen = Seen::new(pattern.steps.len(), window.len() + 1);
        Self { pattern, window, readings, dead, seen, trace: Vec::with_capacity(16), ways: Vec::with_capacity(16) }
    }

    /// Notes the words from `first` up to `after`, where it matters which were matched.
    fn words(&mut self, first: usize, after: usize) {
        if self.window.is_composed() {
            self.trace.extend((first..after).map(Trace::Word));
        }
    }

    /// Adds the ways on behind the gap that is the step `gap`, from the content word after `place` up to `last`. One word ahead is looked
    /// at: nothing is tried where the rest cannot begin.
    fn pass(&mut self, gap: usize, place: usize, last: usize) {
        let from = self.ways.len();
        let behind = self.pattern.behind(gap);
        let mut beyond = None;
        for to in ((place + 1)..=last).filter(|&to| self.window.spans(place, to)) {
            // of the places of a piece the nearest leads on to the next piece
            let past = self.window.past(to).filter(|&past| beyond.replace(past) != Some(past));
            if past.is_some() || behind.is_none_or(|start| may_begin(start, self.window, self.readings, to)) {
                self.ways.push((gap + 1, to, self.trace.len(), Some((place, to))));
            }
        }
        // the nearest is tried first
        self.ways[from..].reverse();
    }

    /// The place after a match that begins at `first`. Ways not yet taken wait on a stack of their own,
    /// so that the depth of a template is not the depth of the program.
    fn go(&mut self, first: usize) -> Option<usize> {
        self.ways.clear();
        self.ways.push((0, first, 0, None));
        while let Some((mut step, mut place, depth, gap)) = self.ways.pop() {
            self.trace.truncate(depth);
            if let Some((from, to)) = gap {
                self.trace.push(Trace::Gap(from, to));
            }
            loop {
                work::steps(1);
                if !self.seen.first_time(step, place) {
                    break;
                }
                let now = &self.pattern.steps[step];
                // a step that takes no word leads to one that is passed over just so
                if place != first
                    && now.takes_words()
                    && let Some(next) = self.window.past(place)
                {
                    self.ways.push((step, next, self.trace.len(), None));
                }
                match now {
                    Step::Word(id) => {
                        if self.window.is(place, *id) {
                            self.words(place, place + 1);
                            place += 1;
                        } else if self.pattern.anchors.contains(id) || !self.window.leaves_out(place, *id) {
                            break;
                        }
                        step += 1;
                    }
                    Step::Exact(word) => {
                        if place >= self.window.len() || self.window.raw(place) != &**word {
                            break;
                        }
                        self.words(place, place + 1);
                        place += 1;
                        step += 1;
                    }
                    Step::Split(one, other) => {
                        self.ways.push((*other, place, self.trace.len(), None));
                        step = *one;
                    }
                    Step::Jump(to) => step = *to,
                    Step::Gap(most) => {
                        let last = (place + *most as usize).min(self.window.len());
                        self.pass(step, place, last);
                        step += 1;
                    }
                    Step::Value(factor) => {
                        // "the mayor, Dr Jane Roe": of several titles some may be words of the template
                        let is_name = matches!(self.readings.first().map(|p| &p.reading.value), Some(Value::Name(_)));
                        let here = |(k, p): &(usize, &Placed)| {
                            (p.first == place || p.value_first == place || (is_name && p.first < place && place < p.value_first))
                                && !self.dead.get(*k).copied().unwrap_or(false)
                        };
                        let Some((index, placed)) = self.readings.iter().enumerate().find(here) else { break };
                        self.trace.push(Trace::Value(index, *factor));
                        place = placed.after;
                        if matches!(placed.reading.value, Value::Number(_)) && self.window.is_counted(place) {
                            // "a workforce of 2,345 people, the firm …": what is counted may stand between the value and the next word
                            self.ways.push((step + 1, place + 1, self.trace.len(), None));
                        }
                        step += 1;
                    }
                    Step::Chosen(option) => {
                        self.trace.push(Trace::Chosen(*option));
                        step += 1;
                    }
                    Step::Entity(entity, label) => {
                        let Some((index, after)) = self.window.mention_at(Who::One(*entity), place) else { break };
                        self.trace.extend([Trace::Mention(index), Trace::Open(*label, place), Trace::Close(after)]);
                        if let Some(beyond) = self.window.mentions[index].beyond {
                            self.ways.push((step + 1, beyond, self.trace.len(), None));
                        }
                        self.words(place, after);
                        place = after;
                        step += 1;
                    }
                    Step::Both(a, b) => {
                        let Some((index, after)) = self.window.mention_at(Who::Pair(*a, *b), place) else { break };
                        self.trace.push(Trace::Mention(index));
                        self.words(place, after);
                        place = after;
                        step += 1;
                    }
                    Step::Open(alias) => {
                        self.trace.push(Trace::Open(*alias, place));
                        step += 1;
                    }
                    Step::Close(_) => {
                        self.trace.push(Trace::Close(place));
                        step += 1;
                    }
                    Step::Done => return Some(place),
                }
            }
        }
        None
    }
}

fn unroll(first: usize, after: usize, trace: &[Trace]) -> Match {
    let mut found = Match {
        first,
        after,
        value: None,
        factor: 1.0,
        chosen: None,
        aliases: vec![],
        mentions: vec![],
        gaps: vec![],
        words: vec![],
        one_more: false,
        supplied: 0,
        planned: false,
    };
    let mut open: Vec<(usize, usize)> = Vec::new();
    for mark in trace {
        match *mark {
            Trace::Value(index, factor) => (found.value, found.factor) = (Some(index), factor),
            Trace::Chosen(option) => found.chosen = Some(option),
            Trace::Open(alias, at) => open.push((alias, at)),
            Trace::Close(at) => {
                if let Some((alias, from)) = open.pop()
                    && open.is_empty()
                    && from < at
                {
                    found.aliases.push((alias, from, at));
                }
            }
            Trace::Mention(index) => found.mentions.push(index),
            Trace::Gap(from, to) => found.gaps.push((from, to)),
            Trace::Word(at) => found.words.push(at),
        }
    }
    found
}
