//! On which days a holiday falls.

use jiff::civil::{Date, date};

use super::moon;
use crate::value::days::{date_of, day_number};

/// How the days of a holiday are found in a year.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rule {
    /// A month and a day.
    Fixed(i8, i8),
    /// Month, which one (-1 for the last), weekday.
    Nth(i8, i8, i8),
    /// As [`Rule::Nth`], and some days on.
    NthAfter(i8, i8, i8, i64),
    /// Days after Easter Sunday.
    Easter(i64),
    /// Days after the Easter Sunday of the eastern churches.
    Orthodox(i64),
    /// Month (from Nisan), day and length in the Jewish calendar.
    Hebrew(u8, u8, i64),
    /// Month, day and length in the Islamic calendar, by reckoning; a sighting may differ by a day.
    Islamic(u8, u8, i64),
    /// A thirtieth of the lunation that begins in the solar month from a month and a day, the hour at which it must run, and the length:
    /// the reckoning of Indian feasts. Regions may differ by a day.
    Indian((i8, i8), u8, f64, i64),
    /// Days after the first new moon on or after a month and a day, in China.
    Chinese((i8, i8), i64),
    /// A month and a day, or the working day next to it.
    Observed(i8, i8),
    /// The working day on or after a month and a day that is not the working day next to another one.
    Due((i8, i8), (i8, i8)),
    /// Days that are listed, year by year.
    Table(&'static [(i16, i8, i8)]),
}

impl Rule {
    /// The first day in `year`, and how many days it lasts; `None` where the rule does not reach.
    pub(crate) fn days(self, year: i16) -> Option<(Date, i64)> {
        if !(2..=9998).contains(&year) {
            return None;
        }
        let one = |n: i64| (date_of(n), 1);
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok().map(|d| (d, 1)),
            Self::Nth(month, n, weekday) => nth_weekday(year, month, n, weekday).map(one),
            Self::NthAfter(month, n, weekday, on) => nth_weekday(year, month, n, weekday).map(|d| one(d + on)),
            Self::Easter(on) => Some(one(easter(year) + on)),
            Self::Orthodox(on) => Some(one(orthodox_easter(year) + on)),
            // A feast of several days begins on the evening before.
            Self::Hebrew(month, day, length) => {
                let eve = i64::from(length > 1);
                hebrew(year, month, day).map(|n| (date_of(n - eve), length + eve))
            }
            Self::Islamic(month, day, length) => islamic(year, month, day).map(|n| (date_of(n), length)),
            // What begins late in one year may fall early in the next.
            Self::Indian(from, tithi, hour, length) => [year, year - 1]
                .into_iter()
                .map(|y| moon::indian(y, from, tithi, hour))
                .find(|&n| moon::year_of(n) == year)
                .map(|n| (date_of(n), length)),
            Self::Observed(month, day) => observed(year, month, day).map(one),
            Self::Due((month, day), (m, d)) => {
                let free = observed(year, m, d)?;
                let start = day_number(Date::new(year, month, day).ok()?);
                (start..start + 7).find(|&n| date_of(n).weekday().to_monday_one_offset() < 6 && n != free).map(one)
            }
            Self::Chinese(from, on) => Some(one(moon::chinese(year, from, on))),
            Self::Table(days) => days.iter().find(|d| d.0 == year).and_then(|d| Date::new(d.0, d.1, d.2).ok()).map(|d| (d, 1)),
        }
    }
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
    let date = Date::new(year, month, day).ok()?;
    let shift = match date.weekday().to_monday_one_offset() {
        6 => -1,
        7 => 1,
        _ => 0,
    };
    Some(day_number(date) + shift)
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

/// Day number of the first day of the Islamic calendar, 622-07-19 in the Gregorian one.
fn islamic_epoch() -> i64 {
    day_number(date(622, 7, 19))
}

/// A day of the tabular Islamic calendar in a Gregorian year: the last one that falls in it.
fn islamic(year: i16, month: u8, day: u8) -> Option<i64> {
    let guess = (i64::from(year) - 622) * 33 / 32;
    let first = |y: i64| {
        let (m, d) = (i64::from(month), i64::from(day));
        d + 29 * (m - 1) + m / 2 + (y - 1) * 354 + (3 + 11 * y) / 30 + islamic_epoch() - 1
    };
    (guess - 1..=guess + 2).map(first).find(|&n| date_of(n).year() == year)
}

/// Days since the first new moon of the Jewish reckoning on which the year `y` begins, with its postponements.
fn hebrew_elapsed(y: i64) -> i64 {
    let months = (235 * y - 234).div_euclid(19);
    let parts = 12_084 + 13_753 * months;
    let day = 29 * months + parts.div_euclid(25_920);
    if (3 * (day + 1)).rem_euclid(7) < 3 { day + 1 } else { day }
}

/// Day number of the first of Tishri of the year `y`.
fn hebrew_new_year(y: i64) -> i64 {
    let (before, this, after) = (hebrew_elapsed(y - 1), hebrew_elapsed(y), hebrew_elapsed(y + 1));
    let correction = if after - this == 356 {
        2
    } else if this - before == 382 {
        1
    } else {
        0
    };
    // Day 1 of the reckoning is day -2092590 from 1970-01-01.
    this + correction - 2_092_591 + 1
}

/// A day of the Jewish calendar (months from Nisan) in a Gregorian year.
fn hebrew(year: i16, month: u8, day: u8) -> Option<i64> {
    let on = |y: i64| {
        let (start, next) = (hebrew_new_year(y), hebrew_new_year(y + 1));
        let length = next - start;
        let leap = length > 370;
        let long_heshvan = length % 10 == 5;
        let short_kislev = length % 10 == 3;
        let lengths = |m: u8| match m {
            8 => 29 + i64::from(long_heshvan),
            9 => 30 - i64::from(short_kislev),
            2 | 4 | 6 | 10 => 29,
            12 => {
                if leap {
                    59
                } else {
                    29
                }
            }
            _ => 30,
        };
        let mut at = start;
        let mut m = 7;
        while m != month {
            at += lengths(m);
            m = if m == 12 { 1 } else { m + 1 };
        }
        // In a leap year the feasts of Adar fall in its second month.
        at + i64::from(day) - 1 + if month == 12 && leap { 30 } else { 0 }
    };
    let y = i64::from(year) + 3760;
    (y..=y + 1).map(on).find(|&n| date_of(n).year() == year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn falls(rule: Rule, year: i16) -> String {
        rule.days(year).map(|d| d.0.to_string()).unwrap_or_default()
    }

    #[test]
    fn movable_feasts_fall_where_calendars_put_them() {
        assert_eq!(falls(Rule::Easter(0), 2019), "2019-04-21");
        assert_eq!(falls(Rule::Easter(0), 2011), "2011-04-24");
        assert_eq!(falls(Rule::Orthodox(0), 2019), "2019-04-28");
        assert_eq!(falls(Rule::Nth(11, 4, 4), 2013), "2013-11-28");
        assert_eq!(falls(Rule::Nth(5, -1, 1), 2019), "2019-05-27");
        assert_eq!(falls(Rule::Hebrew(7, 1, 2), 2019), "2019-09-29");
        assert_eq!(falls(Rule::Hebrew(1, 15, 8), 2019), "2019-04-19");
        assert_eq!(falls(Rule::Hebrew(12, 14, 1), 2019), "2019-03-21");
        assert_eq!(falls(Rule::Islamic(9, 1, 30), 2019), "2019-05-06");
    }
}
