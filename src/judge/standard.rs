//! What counts as true for a fact, on the days that a claim speaks of.
//!
//! A value in time is a list of lines, each with the day from which it held. A source published between two lines may know
//! of the later one already, and a count passes through what lies between: there either line counts, and what
//! lies between their values is too vague to tell. A line that says `until` when it ceased to hold leaves no such doubt.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::extract::{AsOf, Claim};
use crate::fact::Modality;
use crate::rule::tree::{Fact, Held};
use crate::source::{Published, PublishedFrom};
use crate::value::days::day_number;
use crate::value::interval::{Interval, Intervals};
use crate::value::{Axis, Denotation, Set};

/// Why a value was taken and no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// It holds on every day.
    Always,
    /// The source was published on that day.
    Published,
    /// The claim names the day it speaks of.
    Said,
    /// The claim speaks of what held before.
    Former,
    /// Nothing says when the source was published: it is held against all values.
    Undated,
}

impl Why {
    /// The word for it in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Published => "published",
            Self::Said => "said",
            Self::Former => "former",
            Self::Undated => "undated",
        }
    }
}

/// What a claim is held against.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken<'s> {
    /// What counts as true; `None` where nothing was established on those days.
    pub denotation: Option<Cow<'s, Denotation>>,
    /// The lines it is from, by their index in the fact's history; empty where the value holds always.
    pub lines: Vec<usize>,
    /// The first and the last day that was asked for; `None` where every day counts.
    pub days: Option<(Date, Date)>,
    /// Why.
    pub why: Why,
}

/// Days on which the same lines count.
#[derive(Debug, Clone)]
struct Stretch {
    lines: Vec<usize>,
    denotation: Option<Denotation>,
}

/// What counts as true for a fact: always, or on which days.
#[derive(Debug, Clone)]
pub struct Standard {
    /// What holds on every day, or, of a value in time, on any.
    ever: Denotation,
    /// What else counts that cannot be compared with it: the same sum in another currency.
    beside: Vec<Denotation>,
    /// The days on which a line begins or ends, in order.
    turns: Vec<i64>,
    /// The days before the first turn, the first turn, the days behind it, and so on; empty where the value holds always.
    stretches: Vec<Stretch>,
}

impl Standard {
    /// What is established for `fact`, if anything is.
    #[must_use]
    pub fn of(fact: &Fact) -> Option<Self> {
        let told = fact.history.first().map(|h| &h.value.reading.denotation);
        let mut accepted = alike(told, fact.accept.iter().map(|a| &a.reading.denotation));
        // the first are those that can be compared with the value in time, or those that are told first
        let first = accepted.first().is_some_and(|a| told.is_none_or(|t| t.core.comparable(&a.core)));
        let beside = accepted.split_off(usize::from(first));
        let accepted = accepted.pop();
        if fact.history.is_empty() {
            let ever = accepted.or_else(|| fact.value.as_ref().map(|v| v.reading.denotation.clone()))?;
            return Some(Self { ever, beside, turns: Vec::new(), stretches: Vec::new() });
        }
        let mut turns: Vec<i64> = fact.history.iter().flat_map(|h| [h.from, h.until]).flatten().map(day_number).collect();
        turns.sort_unstable();
        turns.dedup();
        // moments are counted in half days, so that the days between two turns have one of their own
        let first = turns.first().map_or(0, |d| 2 * d - 1);
        let moments = std::iter::once(first).chain(turns.iter().flat_map(|d| [2 * d, 2 * d + 1]));
        let values = closed(&fact.history);
        let stretches: Vec<Stretch> = moments.map(|at| stretch(&fact.history, &values, at, accepted.as_ref())).collect();
        let ever = stretches.iter().filter_map(|s| s.denotation.clone()).reduce(|a, b| a.join(&b))?;
        Some(Self { ever, beside, turns, stretches })
    }

    /// Whether the value changed with time.
    #[must_use]
    pub const fn changes(&self) -> bool {
        !self.stretches.is_empty()
    }

    /// What holds on every day; of a value in time, all that held on any.
    #[must_use]
    pub const fn ever(&self) -> &Denotation {
        &self.ever
    }

    /// What `claim` of a source published at that time is held against.
    #[must_use]
    pub fn for_claim(&self, claim: &Claim, published: Option<Published>) -> Taken<'_> {
        let day = published.filter(|p| p.from != PublishedFrom::Caption).map(|p| p.at.date());
        let taken = match &claim.as_of {
            Some(as_of) if self.changes() => self.as_of(as_of, day),
            None if self.changes() && claim.modality == Modality::Former => self.former(day),
            _ => self.on(published),
        };
        // a claim in euros is held against what is accepted in euros
        let said = &claim.denotation.core;
        let apart = taken.denotation.as_ref().is_some_and(|d| !d.core.comparable(said));
        match self.beside.iter().find(|d| apart && d.core.comparable(said)) {
            Some(other) => Taken { denotation: Some(Cow::Borrowed(other)), ..taken },
            None => taken,
        }
    }

    /// What a source published then should say. The day of its photographs is the first it may be of.
    #[must_use]
    pub fn on(&self, published: Option<Published>) -> Taken<'_> {
        match published.map(|p| (p.at.date(), p.from)) {
            _ if self.stretches.is_empty() => self.all(Why::Always),
            None => self.all(Why::Undated),
            Some((day, PublishedFrom::Caption)) => self.between(day, Date::MAX, Why::Undated),
            Some((day, _)) => self.between(day, day, Why::Published),
        }
    }

    /// The same for a day that is known, or for none.
    fn on_day(&self, day: Option<Date>) -> Taken<'_> {
        day.map_or_else(|| self.all(Why::Undated), |day| self.between(day, day, Why::Published))
    }

    fn as_of(&self, as_of: &AsOf, published: Option<Date>) -> Taken<'_> {
        match (as_of.first, as_of.last) {
            (None, None) if as_of.former => self.former(published),
            (None, None) => self.on_day(published),
            (first, last) => {
                let why = if as_of.former { Why::Former } else { Why::Said };
                self.between(first.unwrap_or(Date::MIN), last.or(published).unwrap_or(Date::MAX), why)
            }
        }
    }

    /// What held before the value of the day of publication did.
    fn former(&self, published: Option<Date>) -> Taken<'_> {
        let now = published.map_or(self.stretches.len() - 1, |day| self.index(day));
        // of the lines that count on the day, the first may be the one that has just ceased to hold
        let current = self.stretches[now].lines.last().copied().unwrap_or(0);
        let past = self.stretches[..=now].iter().filter(|s| s.lines.iter().all(|&l| l < current));
        self.union(past, None, Why::Former)
    }

    fn between(&self, first: Date, last: Date, why: Why) -> Taken<'_> {
        let (from, to) = (self.index(first), self.index(last.max(first)));
        if from == to {
            let Stretch { lines, denotation } = &self.stretches[from];
            let denotation = denotation.as_ref().map(Cow::Borrowed);
            return Taken { denotation, lines: lines.clone(), days: Some((first, last)), why };
        }
        self.union(self.stretches[from..=to].iter(), Some((first, last)), why)
    }

    fn union<'a>(&self, stretches: impl Iterator<Item = &'a Stretch>, days: Option<(Date, Date)>, why: Why) -> Taken<'_> {
        let (mut lines, mut whole): (Vec<usize>, Option<Denotation>) = (Vec::new(), None);
        for stretch in stretches {
            lines.extend(&stretch.lines);
            whole = match (whole, &stretch.denotation) {
                (Some(a), Some(b)) => Some(a.join(b)),
                (a, b) => a.or_else(|| b.clone()),
            };
        }
        lines.sort_unstable();
        lines.dedup();
        Taken { denotation: whole.map(Cow::Owned), lines, days, why }
    }

    fn all(&self, why: Why) -> Taken<'_> {
        let mut lines: Vec<usize> = self.stretches.iter().flat_map(|s| s.lines.iter().copied()).collect();
        lines.sort_unstable();
        lines.dedup();
        Taken { denotation: Some(Cow::Borrowed(&self.ever)), lines, days: None, why }
    }

    /// The stretch that `day` belongs to.
    fn index(&self, day: Date) -> usize {
        match self.turns.binary_search(&day_number(day)) {
            Ok(turn) => 2 * turn + 1,
            Err(turn) => 2 * turn,
        }
    }
}

/// What is accepted, that put together which can be compared: first what can be with `told`, then in the order it is written.
fn alike<'a>(told: Option<&Denotation>, accepted: impl Iterator<Item = &'a Denotation>) -> Vec<Denotation> {
    let mut out: Vec<Denotation> = Vec::new();
    for one in accepted {
        match out.iter_mut().find(|d| d.core.comparable(&one.core)) {
            Some(group) => *group = group.join(one),
            None => out.push(one.clone()),
        }
    }
    out.sort_by_key(|d| told.is_some_and(|t| !t.core.comparable(&d.core)));
    out
}

/// What each line denotes. One without an end of its own was on its way to the next, so that the next closes what it leaves open:
/// "at least 78" before 135 was no more than 135.
fn closed(history: &[Held]) -> Vec<Denotation> {
    let mut values: Vec<Denotation> = history.iter().map(|h| h.value.reading.denotation.clone()).collect();
    for line in (0..history.len().saturating_sub(1)).rev() {
        let way = hull(values[line].core.join(&values[line + 1].outer));
        if history[line].until.is_none()
            && let (Set::Line(_, own), Set::Line(_, way)) = (&mut values[line].outer, way)
        {
            *own = own.meet(&way);
        }
    }
    values
}

/// What counts at a moment, given in half days.
fn stretch(history: &[Held], values: &[Denotation], at: i64, accepted: Option<&Denotation>) -> Stretch {
    let moment = |day: Option<Date>| day.map(|d| 2 * day_number(d));
    let start = |line: usize| moment(history[line].from).unwrap_or(i64::MIN);
    // how long a line held for sure: up to its end, else as long as no other begins
    let held_to = |line: usize| moment(history[line].until);
    let mut lines = Vec::new();
    let mut on_its_way = false;
    for line in 0..history.len() {
        let next = history.get(line + 1).map(|_| start(line + 1));
        let end = held_to(line).or(next).unwrap_or(i64::MAX);
        let holds = start(line) <= at && at <= end;
        // between two lines either counts
        let lingers = next.is_some_and(|next| end < at && at < next);
        let comes = line > 0 && at < start(line) && at > held_to(line - 1).unwrap_or_else(|| start(line - 1));
        if holds || lingers || comes {
            lines.push(line);
        }
        on_its_way |= comes || line > 0 && holds && at == start(line) && held_to(line - 1).is_none();
    }
    let either = lines.iter().map(|&l| values[l].clone()).reduce(|a, b| a.join(&b));
    let denotation = either.map(|mut d| {
        if on_its_way {
            d.outer = hull(d.outer);
        }
        accepted.map_or_else(|| d.clone(), |a| d.join(a))
    });
    Stretch { lines, denotation }
}

/// A set of amounts with all that lies between them; any other set as it is.
fn hull(set: Set) -> Set {
    match set {
        Set::Line(axis, line) if axis != Axis::Clock => match (line.parts().first(), line.parts().last()) {
            (Some(a), Some(b)) => {
                let whole = Interval::new(a.low, a.low_closed, b.high, b.high_closed);
                Set::Line(axis, Intervals::of([whole]))
            }
            _ => Set::Line(axis, line),
        },
        other => other,
    }
}
