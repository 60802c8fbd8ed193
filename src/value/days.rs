//! Sets of calendar days: ranges, and what comes round again (every Thursday, every 25 April).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Days are counted from 1970-01-01, which is day 0.
#[must_use]
pub fn day_number(date: Date) -> i64 {
    // years begin in March, so that a leap day is the last of its year; 400 of them have 146,097 days
    let (month, day) = (i64::from(date.month()), i64::from(date.day()));
    let year = i64::from(date.year()) - i64::from(month < 3);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of a day number; the nearest one jiff can hold (years -9999 to 9999) when it is outside.
#[must_use]
pub fn date_of(day: i64) -> Date {
    let day = day.clamp(day_number(Date::MIN), day_number(Date::MAX)) + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let year = year + era * 400 + i64::from(month >= 10);
    Date::new(year as i16, ((month + 2) % 12 + 1) as i8, day as i8).unwrap_or(Date::MAX)
}

/// Which days of the week, months and days of the month are allowed: what a date without its year,
/// or a weekday without its week, says. Each is a set of bits, the lowest for Monday, January, the 1st.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cycle {
    /// Bit 0 is Monday, bit 6 Sunday.
    pub weekdays: u8,
    /// Bit 0 is January, bit 11 December.
    pub months: u16,
    /// Bit 0 is the 1st, bit 30 the 31st.
    pub days: u32,
}

impl Cycle {
    /// Every day there is.
    pub const ALL: Self = Self { weekdays: 0x7f, months: 0xfff, days: 0x7fff_ffff };

    /// Every `weekday` (1 for Monday to 7 for Sunday).
    #[must_use]
    pub const fn weekday(weekday: i8) -> Self {
        Self { weekdays: 1 << (weekday - 1), ..Self::ALL }
    }

    /// Every day of `month` (1 to 12).
    #[must_use]
    pub const fn month(month: i8) -> Self {
        Self { months: 1 << (month - 1), ..Self::ALL }
    }

    /// The `day`-th (1 to 31) of every month.
    #[must_use]
    pub const fn day(day: i8) -> Self {
        Self { days: 1 << (day - 1), ..Self::ALL }
    }

    /// The days both allow.
    #[must_use]
    pub const fn meet(self, other: Self) -> Self {
        Self { weekdays: self.weekdays & other.weekdays, months: self.months & other.months, days: self.days & other.days }
    }

    /// Whether every day is allowed.
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.weekdays == Self::ALL.weekdays && self.months == Self::ALL.months && self.days == Self::ALL.days
    }

    /// Whether `date` is one of the days.
    #[must_use]
    pub fn holds(self, date: Date) -> bool {
        self.weekdays >> (date.weekday().to_monday_one_offset() - 1) & 1 == 1
            && self.months >> (date.month() - 1) & 1 == 1
            && self.days >> (date.day() - 1) & 1 == 1
    }

    fn is_empty(self) -> bool {
        self.weekdays == 0 || self.months == 0 || self.days == 0
    }
}

/// A set of days: those of some ranges that a [`Cycle`] allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaySet {
    /// Half-open ranges of day numbers, disjoint and in order. `i64::MIN` and `i64::MAX` mean no end.
    ranges: Vec<(i64, i64)>,
    /// What comes round again.
    cycle: Cycle,
}

/// A leap-year date on a given weekday is at most this many days from any other.
const LONGEST_GAP: i64 = 366 * 41;

impl DaySet {
    /// Every day.
    #[must_use]
    pub fn all() -> Self {
        Self { ranges: vec![(i64::MIN, i64::MAX)], cycle: Cycle::ALL }
    }

    /// The days of the half-open `ranges` of day numbers.
    pub fn of(ranges: impl IntoIterator<Item = (i64, i64)>) -> Self {
        let mut list: Vec<_> = ranges.into_iter().filter(|(a, b)| a < b).collect();
        list.sort_unstable();
        let mut out: Vec<(i64, i64)> = Vec::with_capacity(list.len());
        for (a, b) in list {
            match out.last_mut() {
                Some(last) if a <= last.1 => last.1 = last.1.max(b),
                _ => out.push((a, b)),
            }
        }
        Self { ranges: out, cycle: Cycle::ALL }
    }

    /// One day.
    #[must_use]
    pub fn day(date: Date) -> Self {
        let n = day_number(date);
        Self::of([(n, n + 1)])
    }

    /// The days from `start` up to, not including, `end`.
    #[must_use]
    pub fn range(start: Date, end: Date) -> Self {
        Self::of([(day_number(start), day_number(end))])
    }

    /// Every day that `cycle` allows.
    #[must_use]
    pub fn recurring(cycle: Cycle) -> Self {
        Self { ranges: vec![(i64::MIN, i64::MAX)], cycle }
    }

    /// The ranges, as half-open pairs of day numbers.
    #[must_use]
    pub fn ranges(&self) -> &[(i64, i64)] {
        &self.ranges
    }

    /// What comes round again.
    #[must_use]
    pub const fn cycle(&self) -> Cycle {
        self.cycle
    }

    /// The days in both.
    #[must_use]
    pub fn meet(&self, other: &Self) -> Self {
        let ranges = self.ranges.iter().flat_map(|a| other.ranges.iter().map(|b| (a.0.max(b.0), a.1.min(b.1))));
        Self { cycle: self.cycle.meet(other.cycle), ..Self::of(ranges) }
    }

    /// The days in either; where two different cycles would be needed, all days of the ranges (the wider set).
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        let cycle = if self.cycle == other.cycle { self.cycle } else { Cycle::ALL };
        Self { cycle, ..Self::of(self.ranges.iter().chain(&other.ranges).copied()) }
    }

    /// Whether no day is inside.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        if self.ranges.is_empty() || self.cycle.is_empty() {
            return true;
        }
        if self.cycle.is_all() {
            return false;
        }
        let (first, last) = (day_number(Date::MIN), day_number(Date::MAX));
        !self.ranges.iter().any(|&(a, b)| {
            let (a, b) = (a.max(first), b.min(last + 1));
            let start = if a == first { 0.min(b - 1).max(a) } else { a };
            (start..b.min(start.saturating_add(LONGEST_GAP))).any(|n| self.cycle.holds(date_of(n)))
        })
    }

    /// Whether some day is in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        !self.meet(other).is_empty()
    }

    /// Every day not inside; where that cannot be said with one cycle, every day (the wider set).
    #[must_use]
    pub fn complement(&self) -> Self {
        if !self.cycle.is_all() {
            let c = self.cycle;
            let everywhere = self.ranges == [(i64::MIN, i64::MAX)];
            let full = [c.weekdays == Cycle::ALL.weekdays, c.months == Cycle::ALL.months, c.days == Cycle::ALL.days];
            return match full {
                [false, true, true] if everywhere => Self::recurring(Cycle { weekdays: !c.weekdays & 0x7f, ..Cycle::ALL }),
                [true, false, true] if everywhere => Self::recurring(Cycle { months: !c.months & 0xfff, ..Cycle::ALL }),
                [true, true, false] if everywhere => Self::recurring(Cycle { days: !c.days & 0x7fff_ffff, ..Cycle::ALL }),
                _ => Self::all(),
            };
        }
        let mut out = Vec::with_capacity(self.ranges.len() + 1);
        let mut from = i64::MIN;
        for &(a, b) in &self.ranges {
            out.push((from, a));
            from = b;
        }
        out.push((from, i64::MAX));
        Self::of(out.into_iter().filter(|&(a, b)| !(a == i64::MAX || b == i64::MIN)))
    }

    /// Whether all of this lies inside `other`.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        let ranges = Self { cycle: Cycle::ALL, ..self.clone() };
        let room = Self { cycle: Cycle::ALL, ..other.clone() };
        let in_ranges = !ranges.meets(&room.complement());
        in_ranges && self.cycle.meet(other.cycle) == self.cycle
    }

    /// The set moved by whole days, from `low` to `high` of them: every sum.
    #[must_use]
    pub fn moved(&self, low: i64, high: i64) -> Self {
        let cycle = if low == 0 && high == 0 { self.cycle } else { Cycle::ALL };
        if !self.cycle.is_all() && !cycle.is_all() {
            return self.clone();
        }
        let shift = |n: i64, by: i64| {
            if n == i64::MIN || n == i64::MAX { n } else { n.saturating_add(by) }
        };
        Self { cycle, ..Self::of(self.ranges.iter().map(|&(a, b)| (shift(a, low), shift(b, high)))) }
    }

    /// First day, and the day after the last; `None` where there is no end.
    #[must_use]
    pub fn bounds(&self) -> (Option<Date>, Option<Date>) {
        let some = |n: i64| (n != i64::MIN && n != i64::MAX).then(|| date_of(n));
        (self.ranges.first().and_then(|r| some(r.0)), self.ranges.last().and_then(|r| some(r.1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_counted_as_the_calendar_has_them() {
        let (first, last) = (day_number(Date::MIN), day_number(Date::MAX));
        assert_eq!((day_number(date(1970, 1, 1)), day_number(date(2000, 3, 1))), (0, 11_017));
        // a prime step comes to every day of the year, leap days too
        for day in (first..last).step_by(97) {
            assert_eq!(date_of(day + 1), date_of(day).tomorrow().unwrap());
            assert_eq!(day_number(date_of(day)), day);
        }
        assert_eq!((date_of(first - 1), date_of(last + 1)), (Date::MIN, Date::MAX));
    }

    #[test]
    fn every_thursday_meets_a_thursday_and_no_friday() {
        let thursdays = DaySet::recurring(Cycle::weekday(4));
        assert!(thursdays.meets(&DaySet::day(date(2019, 4, 25))));
        assert!(!thursdays.meets(&DaySet::day(date(2019, 4, 26))));
        assert!(thursdays.meets(&DaySet::recurring(Cycle::month(2).meet(Cycle::day(29)))));
        assert!(!thursdays.complement().meets(&thursdays));
    }

    #[test]
    fn day_numbers_go_both_ways() {
        for d in [date(1970, 1, 1), date(2019, 4, 25), date(-44, 3, 15), Date::MIN, Date::MAX] {
            assert_eq!(date_of(day_number(d)), d);
        }
    }
}
