//! On which days a holiday falls.

use jiff::civil::{Date, date};

use super::{calendars, moon};
use crate::value::days::{date_of, day_number};

pub(crate) use crate::language::holiday::Rule;

impl Rule {
    /// The first days of it in `year`, in order, as day numbers: mostly one, two where another calendar's year is shorter, none where
    /// the rule does not reach.
    pub(crate) fn starts(self, year: i16) -> Vec<i64> {
        if !(2..=9998).contains(&year) {
            return Vec::new();
        }
        match self {
            // What begins late in one year may fall early in the next, and in that one again.
            Self::Indian(sign, tithi, at, _) => {
                [year - 1, year].map(|y| moon::indian(y, sign, tithi, at)).into_iter().filter(|&n| date_of(n).year() == year).collect()
            }
            // A feast of several days begins on the evening before.
            Self::Hebrew(month, day, length) => {
                calendars::hebrew(year, month, day).into_iter().map(|n| n - i64::from(length > 1)).collect()
            }
            Self::HebrewFast(month, day) => {
                calendars::hebrew(year, month, day).into_iter().map(|n| n + i64::from(weekday(n) == 6)).collect()
            }
            Self::Islamic(month, day, _) => calendars::islamic(year, month, day),
            Self::FridayBefore(month) => {
                calendars::islamic(year, month, 1).into_iter().map(|n| n - 1 - (weekday(n) + 1).rem_euclid(7)).collect()
            }
            Self::Chinese(month, day, on) => calendars::chinese(year, month, day).into_iter().map(|n| n + on).collect(),
            Self::Persian(month, day) => calendars::persian(year, month, day),
            Self::Coptic(month, day) => calendars::coptic(year, month, day),
            _ => self.start(year).into_iter().collect(),
        }
    }

    /// The day in `year` of a rule that gives no more than one.
    fn start(self, year: i16) -> Option<i64> {
        let on = |month, day| Date::new(year, month, day).ok().map(day_number);
        match self {
            Self::Fixed(month, day) | Self::Days(month, day, _) => on(month, day),
            Self::Nth(month, n, weekday) => nth_weekday(year, month, n, weekday),
            Self::NthAfter(month, n, weekday, days) => nth_weekday(year, month, n, weekday).map(|n| n + days),
            Self::OnOrAfter(month, day, w) => on(month, day).map(|n| n + (i64::from(w) - weekday(n)).rem_euclid(7)),
            Self::Easter(days) => Some(easter(year) + days),
            Self::Orthodox(days) => Some(orthodox_easter(year) + days),
            Self::Sign(sign, hour) => Some(moon::sign(year, sign, hour)),
            Self::Every365(month, day) => {
                let first = day_number(date(2018, month, day));
                Some(first + 365 * i64::from(year - 2018)).filter(|&n| date_of(n).year() == year)
            }
            Self::Observed(month, day) => observed(year, month, day),
            Self::Due((month, day), (m, d)) => {
                let free = observed(year, m, d)?;
                let start = on(month, day)?;
                (start..start + 7).find(|&n| weekday(n) < 6 && n != free)
            }
            Self::NoSunday(month, day, from, to) => {
                on(month, day).filter(|_| (from..=to).contains(&year)).map(|n| n - i64::from(weekday(n) == 7))
            }
            Self::Table(days, _) => days.iter().find(|d| d.0 == year).and_then(|d| on(d.1, d.2)),
            _ => None,
        }
    }

    /// How many days it lasts.
    pub(crate) const fn length(self) -> i64 {
        match self {
            Self::Days(_, _, length) | Self::Table(_, length) | Self::Islamic(_, _, length) | Self::Indian(_, _, _, length) => length,
            // The eve belongs to it.
            Self::Hebrew(_, _, length) if length > 1 => length + 1,
            _ => 1,
        }
    }

    /// By how many days lands or rites may differ, or the eve counts: what is no contradiction.
    pub(crate) const fn slack(self) -> i64 {
        match self {
            Self::Hebrew(..)
            | Self::HebrewFast(..)
            | Self::Islamic(..)
            | Self::Indian(..)
            | Self::Sign(..)
            | Self::Persian(..)
            | Self::Coptic(..) => 1,
            _ => 0,
        }
    }
}

/// The weekday of a day number, 1 for Monday.
fn weekday(n: i64) -> i64 {
    i64::from(date_of(n).weekday().to_monday_one_offset())
}

/// The `n`-th `weekday` of a month as a day number; the last one for -1.
pub(crate) fn nth_weekday(year: i16, month: i8, n: i8, weekday: i8) -> Option<i64> {
    let first = Date::new(year, month, 1).ok()?;
    let start = day_number(first);
    if n > 0 {
        let ahead = i64::from((weekday - first.weekday().to_monday_one_offset()).rem_euclid(7));
        let day = ahead + 7 * i64::from(n - 1);
        return (day < i64::from(first.days_in_month())).then_some(start + day);
    }
    let last = first.last_of_month();
    let back = i64::from((last.weekday().to_monday_one_offset() - weekday).rem_euclid(7));
    let day = day_number(last) - back - 7 * i64::from(-n - 1);
    (day >= start).then_some(day)
}

/// A day, or Friday for a Saturday and Monday for a Sunday.
fn observed(year: i16, month: i8, day: i8) -> Option<i64> {
    let n = day_number(Date::new(year, month, day).ok()?);
    Some(match weekday(n) {
        6 => n - 1,
        7 => n + 1,
        _ => n,
    })
}
/// Easter Sunday of the western churches, by the Gregorian computus.
fn easter(year: i16) -> i64 {
    let y = i64::from(year);
    let golden = y % 19;
    let century = y / 100;
    let moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let full = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
    let weekday = (y + y / 4 + full + 2 - century + century / 4) % 7;
    let days = full - weekday;
    let month = 3 + (days + 40) / 44;
    let day = days + 28 - 31 * (month / 4);
    day_number(date(year, month as i8, day as i8))
}

/// Easter Sunday of the eastern churches, by the Julian computus.
fn orthodox_easter(year: i16) -> i64 {
    let y = i64::from(year);
    let full = (19 * (y % 19) + 15) % 30;
    let weekday = (2 * (y % 4) + 4 * (y % 7) - full + 34).rem_euclid(7);
    let days = full + weekday + 114;
    let julian_drift = y / 100 - y / 400 - 2;
    day_number(date(year, (days / 31) as i8, (days % 31 + 1) as i8)) + julian_drift
}

#[cfg(test)]
mod tests {
    use super::*;

    fn falls(rule: Rule, year: i16) -> String {
        rule.starts(year).first().map(|&n| date_of(n).to_string()).unwrap_or_default()
    }

    #[test]
    fn movable_feasts_fall_where_calendars_put_them() {
        assert_eq!(falls(Rule::Easter(0), 2019), "2019-04-21");
        assert_eq!(falls(Rule::Easter(0), 2011), "2011-04-24");
        assert_eq!(falls(Rule::Orthodox(0), 2019), "2019-04-28");
        assert_eq!(falls(Rule::Nth(11, 4, 4), 2013), "2013-11-28");
        assert_eq!(falls(Rule::Nth(5, -1, 1), 2019), "2019-05-27");
        assert_eq!(falls(Rule::OnOrAfter(5, 18, 1), 2019), "2019-05-20");
        assert_eq!(falls(Rule::OnOrAfter(5, 18, 1), 2020), "2020-05-18");
        assert_eq!(falls(Rule::Hebrew(7, 1, 2), 2019), "2019-09-29");
        assert_eq!(falls(Rule::Hebrew(1, 15, 8), 2019), "2019-04-19");
        assert_eq!(falls(Rule::HebrewFast(5, 9), 2019), "2019-08-11");
        assert_eq!(falls(Rule::HebrewFast(5, 9), 2020), "2020-07-30");
        assert_eq!(falls(Rule::FridayBefore(10), 2019), "2019-05-31");
        assert_eq!(falls(Rule::FridayBefore(10), 2024), "2024-04-05");
        assert_eq!(falls(Rule::Every365(8, 17), 2019), "2019-08-17");
        assert_eq!(falls(Rule::Every365(8, 17), 2021), "2021-08-16");
        assert_eq!(falls(Rule::NoSunday(4, 27, 2014, 9998), 2014), "2014-04-26");
        assert_eq!(falls(Rule::NoSunday(4, 27, 2014, 9998), 2025), "2025-04-26");
        assert_eq!(falls(Rule::NoSunday(4, 27, 2014, 9998), 2019), "2019-04-27");
        assert_eq!(falls(Rule::NoSunday(4, 27, 2014, 9998), 2012), "");
        assert_eq!(falls(Rule::Fixed(2, 29), 2024), "2024-02-29");
        assert_eq!(falls(Rule::Fixed(2, 29), 2023), "");
    }
}
