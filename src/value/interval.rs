//! Intervals on a line of numbers, and finite unions of them.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

/// A connected set of real numbers; either end may be open, closed, or infinite.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end; negative infinity where there is none.
    #[serde(with = "end")]
    pub low: f64,
    /// Whether the lower end belongs to the interval.
    pub low_closed: bool,
    /// Upper end; infinity where there is none.
    #[serde(with = "end")]
    pub high: f64,
    /// Whether the upper end belongs to the interval.
    pub high_closed: bool,
}

/// Infinite ends have no form in JSON: they are written as null there.
mod end {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        if value.is_finite() { value.serialize(serializer) } else { (if *value > 0.0 { "inf" } else { "-inf" }).serialize(serializer) }
    }

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum End {
        Finite(f64),
        Infinite(String),
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        Ok(match End::deserialize(deserializer)? {
            End::Finite(x) => x,
            End::Infinite(s) if s.starts_with('-') => f64::NEG_INFINITY,
            End::Infinite(_) => f64::INFINITY,
        })
    }
}

/// Ends are kept to twelve significant digits, so that `56.1 + 0.05` and `56.2 - 0.05` are one point.
fn tidy(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return if x == 0.0 { 0.0 } else { x };
    }
    let digits = 11 - x.abs().log10().floor() as i32;
    if digits.abs() > 300 {
        return x;
    }
    if digits >= 0 {
        let scale = 10f64.powi(digits);
        (x * scale).round() / scale
    } else {
        let scale = 10f64.powi(-digits);
        (x / scale).round() * scale
    }
}

impl Interval {
    /// All numbers.
    pub const ALL: Self = Self { low: f64::NEG_INFINITY, low_closed: false, high: f64::INFINITY, high_closed: false };

    /// An interval with the given ends; an infinite end is open whatever is said.
    #[must_use]
    pub fn new(low: f64, low_closed: bool, high: f64, high_closed: bool) -> Self {
        Self { low: tidy(low), low_closed: low_closed && low.is_finite(), high: tidy(high), high_closed: high_closed && high.is_finite() }
    }

    /// `[low, high]`
    #[must_use]
    pub fn closed(low: f64, high: f64) -> Self {
        Self::new(low, true, high, true)
    }

    /// `[low, high)`
    #[must_use]
    pub fn half_open(low: f64, high: f64) -> Self {
        Self::new(low, true, high, false)
    }

    /// `[x, x]`
    #[must_use]
    pub fn point(x: f64) -> Self {
        Self::closed(x, x)
    }

    /// `(x, ∞)`
    #[must_use]
    pub fn above(x: f64) -> Self {
        Self::new(x, false, f64::INFINITY, false)
    }

    /// `[x, ∞)`
    #[must_use]
    pub fn at_least(x: f64) -> Self {
        Self::new(x, true, f64::INFINITY, false)
    }

    /// `(-∞, x)`
    #[must_use]
    pub fn below(x: f64) -> Self {
        Self::new(f64::NEG_INFINITY, false, x, false)
    }

    /// `(-∞, x]`
    #[must_use]
    pub fn at_most(x: f64) -> Self {
        Self::new(f64::NEG_INFINITY, false, x, true)
    }

    /// Whether no number is inside.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.low > self.high || (self.low == self.high && !(self.low_closed && self.high_closed)) || self.low.is_nan() || self.high.is_nan()
    }

    /// Whether `x` is inside.
    #[must_use]
    pub fn holds(self, x: f64) -> bool {
        (x > self.low || (self.low_closed && x == self.low)) && (x < self.high || (self.high_closed && x == self.high))
    }

    /// What two intervals share; possibly empty.
    #[must_use]
    pub fn meet(self, other: Self) -> Self {
        let (low, low_closed) = match self.low.total_cmp(&other.low) {
            Ordering::Greater => (self.low, self.low_closed),
            Ordering::Less => (other.low, other.low_closed),
            Ordering::Equal => (self.low, self.low_closed && other.low_closed),
        };
        let (high, high_closed) = match self.high.total_cmp(&other.high) {
            Ordering::Less => (self.high, self.high_closed),
            Ordering::Greater => (other.high, other.high_closed),
            Ordering::Equal => (self.high, self.high_closed && other.high_closed),
        };
        Self { low, low_closed, high, high_closed }
    }

    /// The numbers below it and those above; either may be empty.
    fn around(self) -> [Self; 2] {
        [
            Self { low: f64::NEG_INFINITY, low_closed: false, high: self.low, high_closed: !self.low_closed && self.low.is_finite() },
            Self { low: self.high, low_closed: !self.high_closed && self.high.is_finite(), high: f64::INFINITY, high_closed: false },
        ]
    }

    /// Every number times `factor`; a negative factor turns the interval round.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Self {
        if factor == 0.0 {
            Self::point(0.0)
        } else if factor > 0.0 {
            Self::new(self.low * factor, self.low_closed, self.high * factor, self.high_closed)
        } else {
            Self::new(self.high * factor, self.high_closed, self.low * factor, self.low_closed)
        }
    }

    /// Every sum of a number of this interval and one of `other`.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::new(self.low + other.low, self.low_closed && other.low_closed, self.high + other.high, self.high_closed && other.high_closed)
    }

    /// Whether the two overlap or touch without a gap, so that their union is one interval.
    fn joins(self, other: Self) -> bool {
        let (a, b) = if self.low <= other.low { (self, other) } else { (other, self) };
        b.low < a.high || (b.low == a.high && (b.low_closed || a.high_closed))
    }
}

/// A finite union of intervals: disjoint, in order, none empty.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Intervals(Vec<Interval>);

impl Intervals {
    /// No number at all.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Every number.
    #[must_use]
    pub fn all() -> Self {
        Self(vec![Interval::ALL])
    }

    /// The union of `parts`.
    pub fn of(parts: impl IntoIterator<Item = Interval>) -> Self {
        let mut list: Vec<_> = parts.into_iter().filter(|i| !i.is_empty()).collect();
        list.sort_by(|a, b| a.low.total_cmp(&b.low).then(b.low_closed.cmp(&a.low_closed)));
        let mut out: Vec<Interval> = Vec::with_capacity(list.len());
        for part in list {
            match out.last_mut() {
                Some(last) if last.joins(part) => {
                    last.low_closed |= last.low == part.low && part.low_closed;
                    if part.high > last.high {
                        (last.high, last.high_closed) = (part.high, part.high_closed);
                    } else if part.high == last.high {
                        last.high_closed |= part.high_closed;
                    }
                }
                _ => out.push(part),
            }
        }
        Self(out)
    }

    /// The parts, in order.
    #[must_use]
    pub fn parts(&self) -> &[Interval] {
        &self.0
    }

    /// Whether no number is inside.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What both have.
    #[must_use]
    pub fn meet(&self, other: &Self) -> Self {
        Self::of(self.0.iter().flat_map(|a| other.0.iter().map(|b| a.meet(*b))))
    }

    /// Whether some number is in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().any(|a| other.0.iter().any(|b| !a.meet(*b).is_empty()))
    }

    /// What either has.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        Self::of(self.0.iter().chain(&other.0).copied())
    }

    /// Every number that is not inside.
    #[must_use]
    pub fn complement(&self) -> Self {
        let mut out = Vec::with_capacity(self.0.len() + 1);
        let (mut low, mut low_closed) = (f64::NEG_INFINITY, false);
        for part in &self.0 {
            out.push(Interval { low, low_closed, high: part.low, high_closed: !part.low_closed && part.low.is_finite() });
            (low, low_closed) = (part.high, !part.high_closed && part.high.is_finite());
        }
        out.push(Interval { low, low_closed, high: f64::INFINITY, high_closed: false });
        Self::of(out)
    }

    /// Whether all of this lies inside `other`.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        if let ([one], [other]) = (self.0.as_slice(), other.0.as_slice()) {
            return other.around().iter().all(|beyond| beyond.meet(*one).is_empty());
        }
        !self.meets(&other.complement())
    }

    /// Every number times `factor`.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Self {
        Self::of(self.0.iter().map(|i| i.scaled(factor)))
    }

    /// Every sum of a number of this set and one of `other`.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self::of(self.0.iter().flat_map(|a| other.0.iter().map(|b| a.plus(*b))))
    }

    /// The lowest and the highest end; `None` for an infinite one and for the empty set.
    #[must_use]
    pub fn bounds(&self) -> (Option<f64>, Option<f64>) {
        let finite = |x: f64| x.is_finite().then_some(x);
        (self.0.first().and_then(|i| finite(i.low)), self.0.last().and_then(|i| finite(i.high)))
    }
}

impl From<Interval> for Intervals {
    fn from(interval: Interval) -> Self {
        Self(if interval.is_empty() { Vec::new() } else { vec![interval] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_open_neighbours_share_nothing() {
        let a = Intervals::from(Interval::half_open(56.1 - 0.05, 56.1 + 0.05));
        let b = Intervals::from(Interval::half_open(56.2 - 0.05, 56.2 + 0.05));
        assert!(!a.meets(&b));
        assert_eq!(a.join(&b).parts().len(), 1);
    }

    #[test]
    fn the_complement_of_the_complement_is_the_set() {
        let a = Intervals::of([Interval::half_open(1.0, 2.0), Interval::above(7.0)]);
        assert_eq!(a.complement().complement(), a);
        assert!(!a.meets(&a.complement()));
    }
}
