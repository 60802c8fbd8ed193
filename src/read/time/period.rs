//! Stretches of the calendar, as half-open ranges of day numbers.

use jiff::civil::Date;

use super::holiday::nth_weekday;
use super::lexicon::{Season, Unit};
use crate::value::days::{date_of, day_number};

/// Days from `first` up to, not including, `end`, and the unit they were said in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) first: i64,
    pub(crate) end: i64,
    pub(crate) grain: Unit,
}

fn first_of(year: i64, month: i64) -> Option<i64> {
    let months = year * 12 + month - 1;
    let year = i16::try_from(months.div_euclid(12)).ok()?;
    Date::new(year, i8::try_from(months.rem_euclid(12)).ok()? + 1, 1).ok().map(day_number)
}

impl Period {
    pub(crate) const fn new(first: i64, end: i64, grain: Unit) -> Self {
        Self { first, end, grain }
    }

    pub(crate) const fn day(n: i64) -> Self {
        Self::new(n, n + 1, Unit::Day)
    }

    /// From a month of a year (months past December run on) for so many months.
    pub(crate) fn months(year: i64, month: i64, count: i64, grain: Unit) -> Option<Self> {
        Some(Self::new(first_of(year, month)?, first_of(year, month + count)?, grain))
    }

    pub(crate) fn month(year: i64, month: i64) -> Option<Self> {
        Self::months(year, month, 1, Unit::Month)
    }

    /// A day of a month, where that year has it.
    pub(crate) fn month_day(year: i64, month: i8, day: i8) -> Option<Self> {
        Date::new(i16::try_from(year).ok()?, month, day).ok().map(|d| Self::day(day_number(d)))
    }

    pub(crate) fn years(year: i64, count: i64, grain: Unit) -> Option<Self> {
        Self::months(year, 1, 12 * count, grain)
    }

    /// A calendar year; what jiff cannot hold is not there.
    pub(crate) fn year(year: i64) -> Option<Self> {
        Self::years(year, 1, Unit::Year)
    }

    pub(crate) fn quarter(year: i64, n: i64) -> Option<Self> {
        Self::months(year, 3 * n - 2, 3, Unit::Quarter)
    }

    /// Three months; the winter of a year begins in its December.
    pub(crate) fn season(year: i64, season: Season) -> Option<Self> {
        let month = match season {
            Season::Spring => 3,
            Season::Summer => 6,
            Season::Autumn => 9,
            Season::Winter => 12,
        };
        Self::months(year, month, 3, Unit::Season)
    }

    /// The week from Monday that holds day `n`, some weeks on.
    pub(crate) fn week(n: i64, shift: i64) -> Self {
        let monday = n - i64::from(date_of(n).weekday().to_monday_zero_offset()) + 7 * shift;
        Self::new(monday, monday + 7, Unit::Week)
    }

    /// Saturday and Sunday of the week that holds day `n`, some weeks on.
    pub(crate) fn weekend(n: i64, shift: i64) -> Self {
        let week = Self::week(n, shift);
        Self::new(week.first + 5, week.end, Unit::Weekend)
    }

    /// The unit that holds day `n`, some of them on.
    pub(crate) fn unit(unit: Unit, n: i64, shift: i64) -> Option<Self> {
        let date = date_of(n);
        let (year, month) = (i64::from(date.year()), i64::from(date.month()));
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => Some(Self::day(n + shift)),
            Unit::Weekend => Some(Self::weekend(n, shift)),
            Unit::Week => Some(Self::week(n, shift)),
            Unit::Fortnight => {
                let week = Self::week(n, 2 * shift);
                Some(Self::new(week.first, week.end + 7, Unit::Fortnight))
            }
            Unit::Month => Self::month(year, month + shift),
            Unit::Quarter => Self::quarter(year, (month - 1) / 3 + 1 + shift),
            Unit::Half => Self::months(year, (month - 1) / 6 * 6 + 1 + 6 * shift, 6, Unit::Half),
            Unit::Season => None,
            Unit::Year => Self::year(year + shift),
            Unit::Decade => Self::years(year.div_euclid(10) * 10 + 10 * shift, 10, Unit::Decade),
            Unit::Century => Self::years(year.div_euclid(100) * 100 + 100 * shift, 100, Unit::Century),
        }
    }

    /// The `n`-th week (by its Thursday), weekend, day or month within; from the end where `n` is negative.
    pub(crate) fn nth(self, n: i64, unit: Unit) -> Option<Self> {
        let found = match unit {
            Unit::Day => Self::day(if n > 0 { self.first + n - 1 } else { self.end + n }),
            Unit::Week => {
                let thursday = self.nth_of_weekday(n, 4)?;
                Self::week(thursday, 0)
            }
            Unit::Weekend => {
                let saturday = self.nth_of_weekday(n, 6)?;
                Self::new(saturday, saturday + 2, Unit::Weekend)
            }
            Unit::Month => {
                let from = date_of(if n > 0 { self.first } else { self.end });
                Self::month(i64::from(from.year()), i64::from(from.month()) + if n > 0 { n - 1 } else { n })?
            }
            _ => return None,
        };
        (found.first < self.end && found.end > self.first).then_some(found)
    }

    /// The `n`-th `weekday` within, as a day number.
    pub(crate) fn nth_of_weekday(self, n: i64, weekday: i8) -> Option<i64> {
        let date = date_of(self.first);
        if self.grain == Unit::Month {
            return nth_weekday(date.year(), date.month(), i8::try_from(n).ok()?, weekday);
        }
        let day = if n > 0 { on_or_after(self.first, weekday) + 7 * (n - 1) } else { on_or_before(self.end - 1, weekday) + 7 * (n + 1) };
        (self.first..self.end).contains(&day).then_some(day)
    }

    /// How many days lie between day `n` and the nearest day within.
    pub(crate) fn distance(self, n: i64) -> i64 {
        if n < self.first { self.first - n } else { (n - self.end + 1).max(0) }
    }
}

/// The first `weekday` (1 for Monday) on or after day `n`.
pub(crate) fn on_or_after(n: i64, weekday: i8) -> i64 {
    let ahead = weekday - date_of(n).weekday().to_monday_one_offset();
    n + i64::from(ahead.rem_euclid(7))
}

/// The last `weekday` on or before day `n`.
pub(crate) fn on_or_before(n: i64, weekday: i8) -> i64 {
    let back = date_of(n).weekday().to_monday_one_offset() - weekday;
    n - i64::from(back.rem_euclid(7))
}

/// Day `n` moved by whole months; the last day of a month that is too short.
pub(crate) fn months_on(n: i64, months: i64) -> Option<i64> {
    let date = date_of(n);
    let first = first_of(i64::from(date.year()), i64::from(date.month()) + months)?;
    let last = date_of(first).days_in_month();
    Some(first + i64::from(date.day().min(last)) - 1)
}
