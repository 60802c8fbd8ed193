//! Days counted from another day: "two months ago", "a week later", "next three weeks", "the year-ago quarter".

use rust_decimal::prelude::ToPrimitive;

use super::extent::Length;
use super::lexicon::Unit;
use super::period::{Period, months_on};
use super::resolve::{Days, Found, Frame, weekday_name};
use super::term::From;
use crate::value::Value;
use crate::value::days::{Cycle, date_of, day_number};

impl Frame {
    /// "two months ago": the month two months back, give or take half of one.
    pub(crate) fn shifted(&self, length: &Length, sign: i64, from: &From) -> Option<Days> {
        let base = match from {
            From::Now => match self.published {
                Some(_) => Period::day(self.today()?),
                None => return Some(Days::Untold),
            },
            From::Anchor => match self.anchor_day() {
                Some(a) => a,
                None => return Some(Days::Untold),
            },
            From::Term(term) => match self.resolve(term)? {
                Days::Known(inner) => inner.period,
                Days::Cycle(cycle, _) => return Some(moved_cycle(cycle, length, sign)),
                Days::Untold => return Some(Days::Untold),
            },
        };
        let start = if sign > 0 && base.grain > Unit::Day && !matches!(from, From::Term(_)) { base.end - 1 } else { base.first };
        if length.unit() < Unit::Day {
            return self.moment(length, sign, from);
        }
        // A week belongs to the year of its Thursday.
        let mut at =
            if base.grain == Unit::Week && length.unit() > Unit::Week && matches!(from, From::Term(_)) { start + 3 } else { start };
        for &(unit, n) in &length.parts {
            at = span_on(at, unit, sign * n.to_i64().filter(|_| n.fract().is_zero()).unwrap_or(0))?;
            if !n.fract().is_zero() {
                let days = n.to_f64()? * unit.seconds() / 86_400.0;
                at += sign * days.round() as i64;
            }
        }
        let single = length.parts.len() == 1;
        let unit = length.unit();
        let n = length.count().map_or(1, |c| i64::from(c.1.abs()));
        let more = if n >= 10 { n / 10 } else { 0 };
        let reach = |days: i64| (at - days * (1 + more), at + days * (1 + more) + 1);
        // What was is told by the calendar ("two years ago" is a year), what will be is counted from the day.
        let from_a_day = matches!(from, From::Term(_)) || (sign > 0 && *from == From::Now);
        let found = match unit {
            // "a year ago this month" is a month
            _ if matches!(from, From::Term(_)) && single && (Unit::Weekend..Unit::Year).contains(&base.grain) && unit >= base.grain => {
                Found::of(Period::unit(base.grain, at, 0)?)
            }
            Unit::Day if single => Found { outer: Some(if n > 2 { reach(1) } else { (at, at + 1) }), ..Found::day(at) },
            Unit::Week | Unit::Fortnight if single => {
                Found { core: Some((at - 3, at + 4)), outer: Some(reach(7)), dated: true, ..Found::day(at) }
            }
            Unit::Month | Unit::Quarter if single => {
                let period = if from_a_day { Period::day(at) } else { Period::unit(Unit::Month, at, 0)? };
                let core = (period.first.min(at - 15), period.end.max(at + 16));
                Found { core: Some(core), outer: Some(reach(31)), ..Found::of(period) }
            }
            Unit::Year | Unit::Decade | Unit::Century if single => {
                if base.grain == Unit::Quarter && unit == Unit::Year && *from == From::Anchor {
                    return quarter_on(base, sign * n).map(|p| Days::Known(Found::of(p)));
                }
                // "fell in July from a year earlier"
                if base.grain == Unit::Month && unit == Unit::Year && n == 1 && sign < 0 && *from == From::Anchor {
                    return Period::unit(Unit::Month, at, 0).map(|p| Days::Known(Found::of(p)));
                }
                let period =
                    if !from_a_day || base.grain == Unit::Year { Period::year(i64::from(date_of(at).year()))? } else { Period::day(at) };
                let half = if unit == Unit::Year { 183 } else { 183 * if unit == Unit::Decade { 10 } else { 100 } };
                let core = (period.first.min(at - half), period.end.max(at + half));
                Found { core: Some(core), outer: Some(reach(2 * half)), ..Found::of(period) }
            }
            _ => Found::day(at),
        };
        Some(Days::Known(found))
    }

    /// "half an hour ago", "in 90 minutes": a moment of some day.
    pub(crate) fn moment(&self, length: &Length, sign: i64, from: &From) -> Option<Days> {
        let base = match from {
            From::Now => self.published?,
            // "an hour later" is told from an event whose time nobody knows.
            From::Anchor if self.anchor.is_none() => self.published?,
            _ => return None,
        };
        let seconds = (length.seconds() as i64).checked_mul(sign).filter(|s| s.abs() < 400 * 86_400)?;
        let at = base.checked_add(jiff::Span::new().seconds(seconds)).ok()?;
        let found = Found { value: Some(Value::DateTime(at)), ..Found::day(day_number(at.date())) };
        Some(Days::Known(found))
    }

    pub(crate) fn year_ago(&self) -> Option<Days> {
        let Some(today) = self.today() else { return Some(Days::Untold) };
        let reported = self.anchor.filter(|a| a.grain == Unit::Quarter);
        let period = match reported {
            Some(a) => quarter_on(a, -1),
            // In a financial report it is the quarter that was reported last, a year before.
            None => Period::unit(Unit::Quarter, today, -5),
        }?;
        Some(Days::Known(Found::of(period)))
    }
}

/// The same quarter of another year; that of a fiscal year begins in any month.
fn quarter_on(quarter: Period, years: i64) -> Option<Period> {
    let first = date_of(quarter.first);
    Period::months(i64::from(first.year()) + years, i64::from(first.month()), 3, Unit::Quarter)
}

/// Whole units beside the current one: the next three weeks from tomorrow, the last two years by the calendar.
pub(crate) fn units(unit: Unit, count: i64, today: i64) -> Option<Period> {
    if matches!(unit, Unit::Week | Unit::Month | Unit::Quarter | Unit::Year | Unit::Decade | Unit::Century) {
        let (a, b) = if count > 0 { (1, count) } else { (count, -1) };
        let (low, high) = (Period::unit(unit, today, a)?, Period::unit(unit, today, b)?);
        return Some(Period::new(low.first, high.end, Unit::Half));
    }
    Some(if count > 0 {
        Period::new(today + 1, span_on(today + 1, unit, count)?, Unit::Half)
    } else {
        Period::new(span_on(today, unit, count)?, today, Unit::Half)
    })
}

/// Day `n` some units on.
pub(crate) fn span_on(n: i64, unit: Unit, count: i64) -> Option<i64> {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => Some(n),
        Unit::Day => n.checked_add(count),
        Unit::Weekend | Unit::Week => n.checked_add(count.checked_mul(7)?),
        Unit::Fortnight => n.checked_add(count.checked_mul(14)?),
        Unit::Month => months_on(n, count),
        Unit::Quarter | Unit::Season => months_on(n, count.checked_mul(3)?),
        Unit::Half => months_on(n, count.checked_mul(6)?),
        Unit::Year => months_on(n, count.checked_mul(12)?),
        Unit::Decade => months_on(n, count.checked_mul(120)?),
        Unit::Century => months_on(n, count.checked_mul(1200)?),
    }
}

/// A day before every Thursday is every Wednesday; anything else only the year could tell.
pub(crate) fn moved_cycle(cycle: Cycle, length: &Length, sign: i64) -> Days {
    let weekdays_only = cycle.months == Cycle::ALL.months && cycle.days == Cycle::ALL.days;
    match length.count() {
        Some((Unit::Day, n)) if weekdays_only && cycle.weekdays.count_ones() == 1 => {
            let weekday = i64::from(cycle.weekdays.trailing_zeros());
            let moved = (weekday + sign * i64::from(n)).rem_euclid(7) as i8 + 1;
            Days::Cycle(Cycle::weekday(moved), weekday_name(moved).to_owned())
        }
        _ => Days::Untold,
    }
}
