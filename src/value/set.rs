//! What a value denotes: two nested sets on its dimension.

use serde::{Deserialize, Serialize};

use super::choice::OptionSet;
use super::days::DaySet;
use super::interval::{Interval, Intervals};
use super::name::NameSet;
use super::version::VersionSet;
pub use crate::language::currency::Currency;
use crate::language::unit::Dimension;
use crate::work;

/// Seconds in a day.
pub const DAY: f64 = 86_400.0;
/// Seconds in a month of 30.4375 days, a twelfth of the Julian year.
pub const MONTH: f64 = 30.4375 * DAY;
/// Seconds in a Julian year of 365.25 days.
pub const YEAR: f64 = 12.0 * MONTH;

/// The line a set of numbers lies on. Numbers of different axes are not comparable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Axis {
    /// Plain numbers: counts, ordinals.
    Number,
    /// Percent; 56 means 56 percent.
    Percent,
    /// Lengths of time, in seconds.
    Duration,
    /// Times of day, in seconds since midnight, by the clock of a place that is not named.
    Clock,
    /// Times of day whose zone is named, in seconds since midnight of universal time; with what clocks there may be ahead of it, in minutes.
    Instant(Vec<i32>),
    /// A physical quantity, in the SI unit of its dimension.
    Quantity(Dimension),
    /// Amounts of money in one of these currencies, in order: several where only "$" or "dollars" was said.
    Money(Vec<Currency>),
    /// Amounts of money for each of something: "$5 per user" is no $5, and no $5 per month.
    Rate(Vec<Currency>, Each),
}

/// What amounts of money are paid for, each by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Each {
    /// Its name in the singular, several in the order of the alphabet: `user`, `month user`.
    pub thing: String,
    /// Whether it is a length of time and nothing else: a price that says no more may well be that of a month.
    pub period: bool,
}

impl Axis {
    /// Whether numbers on the two axes can be compared; amounts of money can where they may be of one currency.
    #[must_use]
    pub fn comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Money(a), Self::Money(b)) => a.iter().any(|c| b.contains(c)),
            (Self::Rate(a, x), Self::Rate(b, y)) => x == y && a.iter().any(|c| b.contains(c)),
            (Self::Money(a), Self::Rate(b, each)) | (Self::Rate(b, each), Self::Money(a)) => each.period && a.iter().any(|c| b.contains(c)),
            (Self::Instant(_), Self::Instant(_)) => true,
            // nothing is nothing in any unit but a degree
            (Self::Quantity(Dimension::Unstated), Self::Quantity(d)) | (Self::Quantity(d), Self::Quantity(Dimension::Unstated)) => {
                *d != Dimension::Temperature
            }
            (a, b) => a == b,
        }
    }

    /// Whether both are amounts of money that may be of one currency, whatever they are paid for.
    #[must_use]
    pub fn shares_currency(&self, other: &Self) -> bool {
        let codes = |axis: &Self| match axis {
            Self::Money(codes) | Self::Rate(codes, _) => codes.clone(),
            _ => Vec::new(),
        };
        codes(self).iter().any(|code| codes(other).contains(code))
    }
}

/// A set of values of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Set {
    /// Numbers on an axis.
    Line(Axis, Intervals),
    /// Calendar days; years, months and dates without their year are sets of days too.
    Days(DaySet),
    /// Versions of software.
    Versions(VersionSet),
    /// Proper names.
    Names(NameSet),
    /// Named options, and yes or no.
    Options(OptionSet),
}

impl Set {
    /// One interval on `axis`.
    #[must_use]
    pub fn line(axis: Axis, interval: Interval) -> Self {
        Self::Line(axis, interval.into())
    }

    /// Whether the two sets are of one kind, so that asking whether they meet makes sense.
    #[must_use]
    pub fn comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Line(a, _), Self::Line(b, _)) => a.comparable(b),
            (Self::Days(_), Self::Days(_))
            | (Self::Versions(_), Self::Versions(_))
            | (Self::Names(_), Self::Names(_))
            | (Self::Options(_), Self::Options(_)) => true,
            _ => false,
        }
    }

    /// Whether some value is in both sets. Sets of different kinds never meet; ask [`comparable`](Self::comparable) first.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        work::steps(1);
        match (self, other) {
            (Self::Line(Axis::Clock, x), Self::Line(Axis::Instant(ahead), y))
            | (Self::Line(Axis::Instant(ahead), y), Self::Line(Axis::Clock, x)) => ahead.iter().any(|&minutes| local(y, minutes).meets(x)),
            (Self::Line(a, x), Self::Line(b, y)) => a.comparable(b) && x.meets(y),
            (Self::Days(x), Self::Days(y)) => x.meets(y),
            (Self::Versions(x), Self::Versions(y)) => x.meets(y),
            (Self::Names(x), Self::Names(y)) => x.meets(y),
            (Self::Options(x), Self::Options(y)) => x.meets(y),
            _ => false,
        }
    }

    /// Whether no value is inside.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Line(_, x) => x.is_empty(),
            Self::Days(x) => x.is_empty(),
            Self::Versions(x) => x.is_empty(),
            Self::Names(x) => x.is_empty(),
            Self::Options(x) => x.is_empty(),
        }
    }

    /// Whether all of this lies inside `other`.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Line(a, x), Self::Line(b, y)) => a.comparable(b) && x.within(y),
            (Self::Days(x), Self::Days(y)) => x.within(y),
            (Self::Versions(x), Self::Versions(y)) => x.within(y),
            (Self::Names(x), Self::Names(y)) => x.within(y),
            (Self::Options(x), Self::Options(y)) => x.within(y),
            _ => self.is_empty(),
        }
    }

    /// Everything else of the same kind: what a denial leaves.
    #[must_use]
    pub fn complement(&self) -> Self {
        match self {
            Self::Line(a, x) => Self::Line(a.clone(), x.complement()),
            Self::Days(x) => Self::Days(x.complement()),
            Self::Versions(x) => Self::Versions(x.complement()),
            Self::Names(x) => Self::Names(x.complement()),
            Self::Options(x) => Self::Options(x.complement()),
        }
    }

    /// What either set has. Sets of different kinds have no union: the first one is given back.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Line(a, x), Self::Line(b, y)) if a.comparable(b) => Self::Line(a.clone(), x.join(y)),
            (Self::Days(x), Self::Days(y)) => Self::Days(x.join(y)),
            (Self::Versions(x), Self::Versions(y)) => Self::Versions(x.join(y)),
            (Self::Names(x), Self::Names(y)) => Self::Names(x.join(y)),
            (Self::Options(x), Self::Options(y)) => Self::Options(x.join(y)),
            _ => self.clone(),
        }
    }

    /// Every value times `factor`; only numbers can be multiplied.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Option<Self> {
        match self {
            Self::Line(a, x) if !matches!(a, Axis::Clock | Axis::Instant(_)) => Some(Self::Line(a.clone(), x.scaled(factor))),
            _ => None,
        }
    }

    /// Every sum of a value of each: numbers of one axis, or days and a length of time.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Line(a, x), Self::Line(b, y)) if a.comparable(b) => Some(Self::Line(a.clone(), x.plus(y))),
            (Self::Days(d), Self::Line(Axis::Duration, t)) | (Self::Line(Axis::Duration, t), Self::Days(d)) => {
                let mut out: Option<DaySet> = None;
                for part in t.parts() {
                    let low = if part.low.is_finite() {
                        whole_days_from(part.low, part.low_closed)
                    } else {
                        return Some(Self::Days(DaySet::all()));
                    };
                    let high = if part.high.is_finite() {
                        -whole_days_from(-part.high, part.high_closed)
                    } else {
                        return Some(Self::Days(DaySet::all()));
                    };
                    let moved = d.moved(low, high.max(low));
                    out = Some(out.map_or_else(|| moved.clone(), |o| o.join(&moved)));
                }
                Some(Self::Days(out.unwrap_or_else(|| DaySet::of([]))))
            }
            _ => None,
        }
    }

    /// Every difference of a value of each: numbers of one axis, days less a length of time, or the time between two sets of days.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Days(a), Self::Days(b)) => {
                let whole = |d: &DaySet| d.cycle().is_all();
                if !whole(a) || !whole(b) {
                    return Some(Self::Line(Axis::Duration, Intervals::all()));
                }
                let parts = a.ranges().iter().flat_map(|x| b.ranges().iter().map(move |y| (x, y)));
                let end = |from: i64, to: i64| {
                    if from == i64::MIN || to == i64::MAX || to == i64::MIN || from == i64::MAX {
                        None
                    } else {
                        Some((from - to) as f64 * DAY)
                    }
                };
                let diffs = parts.map(|(x, y)| {
                    let low = end(x.0, y.1.saturating_sub(1)).unwrap_or(f64::NEG_INFINITY);
                    let high = end(x.1.saturating_sub(1), y.0).unwrap_or(f64::INFINITY);
                    Interval::closed(low, high)
                });
                Some(Self::Line(Axis::Duration, Intervals::of(diffs)))
            }
            (_, Self::Line(Axis::Clock | Axis::Instant(_), _)) => None,
            (_, Self::Line(..)) => self.plus(&other.scaled(-1.0)?),
            _ => None,
        }
    }
}

/// Times of universal time on clocks that are so many minutes ahead of it.
fn local(times: &Intervals, minutes: i32) -> Intervals {
    let ahead = f64::from(minutes) * 60.0;
    Intervals::of(times.parts().iter().flat_map(|part| {
        [-DAY, 0.0, DAY].map(|day| Interval::new(part.low + ahead + day, part.low_closed, part.high + ahead + day, part.high_closed))
    }))
}

/// The least whole number of days that is not below `seconds` (above it, where the end is open).
fn whole_days_from(seconds: f64, closed: bool) -> i64 {
    let days = seconds / DAY;
    let up = days.ceil() as i64;
    if !closed && days == days.ceil() { up + 1 } else { up }
}

/// How two denotations stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The cores share a value.
    Agree,
    /// Only the outer sets share one, or the two are of kinds that cannot be compared.
    Vague,
    /// Not even the outer sets share one.
    Contradict,
}

/// What a reading denotes: the set a reader takes the words to mean, inside the set that the words still allow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Denotation {
    /// What a reader takes the words to mean.
    pub core: Set,
    /// All that the words allow; it holds the core.
    pub outer: Set,
}

impl Denotation {
    /// A denotation whose two sets are the same.
    #[must_use]
    pub fn plain(set: Set) -> Self {
        Self { outer: set.clone(), core: set }
    }

    /// A denotation of two sets; the outer one is widened to hold the core.
    #[must_use]
    pub fn new(core: Set, outer: Set) -> Self {
        let outer = if core.within(&outer) { outer } else { outer.join(&core) };
        Self { core, outer }
    }

    /// The one question everything hangs on: do the two agree, contradict each other, or neither?
    ///
    /// Two amounts of different currencies, or a length and a mass, have no common axis: each allows any value on the other's, so they are vague towards each other.
    /// A time of day without a zone agrees with one of a zone that the clocks show alike, and is vague towards any other: its zone may be any.
    #[must_use]
    pub fn relate(&self, other: &Self) -> Relation {
        if self.core.meets(&other.core) {
            Relation::Agree
        } else if !self.core.comparable(&other.core) || self.outer.meets(&other.outer) {
            Relation::Vague
        } else {
            Relation::Contradict
        }
    }

    /// What a denial of this says: the value is outside the outer set for certain readers, outside the core for all.
    #[must_use]
    pub fn denied(&self) -> Self {
        Self { core: self.outer.complement(), outer: self.core.complement() }
    }

    /// The same amounts of money, without what they are paid for.
    #[must_use]
    pub fn for_all(self) -> Self {
        let all = |set| match set {
            Set::Line(Axis::Rate(codes, _), line) => Set::Line(Axis::Money(codes), line),
            other => other,
        };
        Self { core: all(self.core), outer: all(self.outer) }
    }

    /// Both sets times `factor`, where they are numbers.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Option<Self> {
        Some(Self { core: self.core.scaled(factor)?, outer: self.outer.scaled(factor)? })
    }

    /// Sums of both sets.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Option<Self> {
        Some(Self { core: self.core.plus(&other.core)?, outer: self.outer.plus(&other.outer)? })
    }

    /// Differences of both sets.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Option<Self> {
        Some(Self { core: self.core.minus(&other.core)?, outer: self.outer.minus(&other.outer)? })
    }

    /// Either of two readings: the unions of both sets.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        Self { core: self.core.join(&other.core), outer: self.outer.join(&other.outer) }
    }
}
