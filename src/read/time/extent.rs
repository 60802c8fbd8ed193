//! How long something lasts: a number of units, or of several.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::language::time::Unit;
use crate::value::amount::{Amount, Style};
use crate::value::reading::Value;
use crate::value::set::{DAY, MONTH, YEAR};

/// How many units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Count {
    /// The number, to the step it is written in: 1, a half, a tenth.
    pub(crate) amount: Amount,
    /// Whether it is no more than "a" or "an".
    pub(crate) article: bool,
}

impl Count {
    /// A number that is said.
    pub(crate) fn of(amount: Amount) -> Self {
        Self { amount, article: false }
    }

    /// A whole number.
    pub(crate) fn whole(value: u32) -> Self {
        Self::of(Amount::whole(value.into()))
    }

    /// Half a unit or a quarter of one: as exact as it is large.
    pub(crate) fn part(value: Decimal) -> Self {
        let step = value.min(Decimal::ONE - value).to_f64().unwrap_or(1.0);
        Self::of(Amount { grain: step, round: step, ..Amount::written(value, 0) })
    }

    /// Whether the words name no number of their own: "several", "some".
    pub(crate) fn is_loose(&self) -> bool {
        matches!(self.amount.style, Style::Loose { .. })
    }
}

impl Unit {
    /// Length in seconds; a month is a twelfth of the Julian year.
    pub(crate) const fn seconds(self) -> f64 {
        match self {
            Self::Second => 1.0,
            Self::Minute => 60.0,
            Self::Hour => 3600.0,
            Self::Day => DAY,
            Self::Weekend => 2.0 * DAY,
            Self::Week => 7.0 * DAY,
            Self::Fortnight => 14.0 * DAY,
            Self::Month => MONTH,
            Self::Quarter | Self::Season => 3.0 * MONTH,
            Self::Half => 6.0 * MONTH,
            Self::Year => YEAR,
            Self::Decade => 10.0 * YEAR,
            Self::Century => 100.0 * YEAR,
        }
    }

    /// The ISO 8601 unit it is written in, and how many of them it is.
    const fn iso(self) -> (usize, i64) {
        match self {
            Self::Century => (0, 100),
            Self::Decade => (0, 10),
            Self::Year => (0, 1),
            Self::Half => (1, 6),
            Self::Quarter | Self::Season => (1, 3),
            Self::Month => (1, 1),
            Self::Fortnight => (2, 2),
            Self::Week => (2, 1),
            Self::Weekend => (3, 2),
            Self::Day => (3, 1),
            Self::Hour => (4, 1),
            Self::Minute => (5, 1),
            Self::Second => (6, 1),
        }
    }
}

/// A length of time as written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Length {
    /// Its parts, from the longest unit.
    pub(crate) parts: Vec<(Unit, Decimal)>,
    /// The number of the last part, as it is written.
    pub(crate) last: Amount,
    /// The upper end of "three to five days", in the unit of the only part, and its first token.
    pub(crate) upper: Option<(Decimal, usize)>,
    /// Whether it is no more than "a" and a unit.
    pub(crate) article: bool,
}

impl Length {
    pub(crate) fn of(unit: Unit, count: Count) -> Self {
        Self { parts: vec![(unit, count.amount.value)], last: count.amount, upper: None, article: count.article }
    }

    pub(crate) fn one(unit: Unit) -> Self {
        Self::of(unit, Count::whole(1))
    }

    /// The same unit with another number.
    pub(crate) fn with(mut self, value: Decimal) -> Self {
        self.upper = None;
        if let Some(last) = self.parts.last_mut() {
            last.1 = value;
        }
        self
    }

    /// The shortest unit it is written in.
    pub(crate) fn unit(&self) -> Unit {
        self.parts.last().map_or(Unit::Day, |p| p.0)
    }

    /// The sum of several parts, from the longest unit down.
    pub(crate) fn sum(parts: Vec<(Unit, Decimal)>) -> Self {
        let unit = parts.last().map_or(Unit::Second, |p| p.0);
        Self { parts, ..Self::one(unit) }
    }

    /// The number, where there is one unit only and it is whole.
    pub(crate) fn count(&self) -> Option<(Unit, i32)> {
        match self.parts.as_slice() {
            [(unit, n)] if n.fract().is_zero() => n.to_i32().map(|n| (*unit, n)),
            _ => None,
        }
    }

    fn exact(&self) -> Decimal {
        let mut total = Decimal::ZERO;
        for &(unit, n) in &self.parts {
            let seconds = Decimal::from_f64_retain(unit.seconds()).unwrap_or_default();
            total = total.saturating_add(n.saturating_mul(seconds));
        }
        total.normalize()
    }

    /// Seconds.
    pub(crate) fn seconds(&self) -> f64 {
        self.exact().to_f64().unwrap_or(0.0)
    }

    /// The canonical form.
    pub(crate) fn value(&self) -> Value {
        const LETTERS: [char; 7] = ['Y', 'M', 'W', 'D', 'H', 'M', 'S'];
        let mut sums = [Decimal::ZERO; 7];
        for &(unit, n) in &self.parts {
            let (slot, times) = unit.iso();
            sums[slot] = sums[slot].saturating_add(n.saturating_mul(Decimal::from(times)));
        }
        // "an hour and a half" is an hour and thirty minutes: a part of a unit goes to the next one where it is whole there.
        for (slot, next, times) in [(0, 1, 12), (3, 4, 24), (4, 5, 60), (5, 6, 60)] {
            let rest = sums[slot].fract().saturating_mul(Decimal::from(times));
            if !rest.is_zero() && rest.fract().is_zero() {
                sums[slot] = sums[slot].trunc();
                sums[next] = sums[next].saturating_add(rest);
            }
        }
        let mut iso = String::from("P");
        for (slot, sum) in sums.iter().enumerate().filter(|s| !s.1.is_zero()) {
            if slot >= 4 && !iso.contains('T') {
                iso.push('T');
            }
            iso.push_str(&sum.normalize().to_string());
            iso.push(LETTERS[slot]);
        }
        if iso == "P" {
            iso.push_str("T0S");
        }
        Value::Duration { iso, seconds: self.exact() }
    }

    /// The number as hedges loosen it, and the length of its unit in seconds.
    pub(crate) fn amount(&self) -> (Amount, f64) {
        let unit = self.unit().seconds();
        let Some((_, value)) = self.parts.first().filter(|_| self.parts.len() == 1) else {
            return (Amount { grain: unit, round: unit, ..Amount::written(self.exact(), 0) }, 1.0);
        };
        let Amount { grain, style, .. } = self.last;
        let written = Amount { scale: self.last.scale, ..Amount::written(*value, 0) };
        match style {
            Style::Loose { .. } => (Amount { style, ..written }, unit),
            _ if grain < 1.0 => (Amount { grain, round: grain, ..written }, unit),
            _ if self.last.value == *value => (self.last, unit),
            _ => (Amount { grain, round: written.round.max(grain), ..written }, unit),
        }
    }
}
