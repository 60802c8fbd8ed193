//! New and full moons, and the feasts that are counted from them.

use jiff::civil::date;

use crate::value::days::{date_of, day_number};

/// Mean length of a lunation, in days.
const LUNATION: f64 = 29.530_588_861;
/// The new moon of 2000-01-06, in days from 1970-01-01 (universal time): lunation 0.
const FIRST: f64 = 10_962.597_66;

/// The moment of a new moon (a whole `k`) or a full moon (a half `k`), in days from 1970-01-01, to a few minutes.
fn phase(k: f64) -> f64 {
    let t = k / 1236.85;
    let rad = |degrees: f64| degrees.to_radians();
    let sun = rad(2.5534 + 29.105_356_7 * k - 0.000_001_4 * t * t);
    let moon = rad(201.5643 + 385.816_935_28 * k + 0.010_758_2 * t * t);
    let node = rad(160.7108 + 390.670_502_84 * k - 0.001_611_8 * t * t);
    let eccentricity = 1.0 - 0.002_516 * t;
    let full = k.fract() != 0.0;
    let (a, b, c) = if full { (-0.406_14, 0.173_02, 0.016_14) } else { (-0.407_20, 0.172_41, 0.016_08) };
    let terms = a * moon.sin()
        + b * eccentricity * sun.sin()
        + c * (2.0 * moon).sin()
        + 0.010_4 * (2.0 * node).sin()
        + 0.007_4 * eccentricity * (moon - sun).sin()
        - 0.005_1 * eccentricity * (moon + sun).sin()
        + 0.002_1 * eccentricity * (2.0 * sun).sin();
    FIRST + LUNATION * k + 0.000_154_37 * t * t + terms
}

/// The number of the last new moon before the end of day `n`.
fn lunation_before(n: f64) -> f64 {
    let mut k = ((n - FIRST) / LUNATION).floor() + 1.0;
    while phase(k) >= n {
        k -= 1.0;
    }
    k
}

/// The day on which the `tithi`-th thirtieth of a lunation (from 1) runs at `hour` in India; of the lunation that begins within the
/// solar month from `month`/`day`, and the later one where two do.
pub(crate) fn indian(year: i16, (month, day): (i8, i8), tithi: u8, hour: f64) -> i64 {
    const ZONE: f64 = 5.5 / 24.0;
    let from = day_number(date(year, month, day)) as f64 - ZONE;
    let k = lunation_before(from + 30.4);
    let (start, middle, end) = (phase(k), phase(k + 0.5), phase(k + 1.0));
    let part = f64::from(tithi - 1) / 15.0;
    let begins = if part <= 1.0 { start + (middle - start) * part } else { middle + (end - middle) * (part - 1.0) };
    (begins + ZONE - hour / 24.0).ceil() as i64
}

/// The day of the first new moon on or after `month`/`day` in China, and some days on.
pub(crate) fn chinese(year: i16, (month, day): (i8, i8), on: i64) -> i64 {
    const ZONE: f64 = 8.0 / 24.0;
    let from = day_number(date(year, month, day)) as f64 - ZONE;
    let k = lunation_before(from) + 1.0;
    (phase(k) + ZONE).floor() as i64 + on
}

/// The year of a day number.
pub(crate) fn year_of(n: i64) -> i16 {
    date_of(n).year()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lunar_feasts_fall_where_calendars_put_them() {
        let day = |n: i64| date_of(n).to_string();
        assert_eq!(day(chinese(2019, (1, 21), 0)), "2019-02-05");
        assert_eq!(day(chinese(2020, (1, 21), 0)), "2020-01-25");
        assert_eq!(day(chinese(1999, (1, 21), 0)), "1999-02-16");
        assert_eq!(day(indian(2019, (9, 17), 30, 18.0)), "2019-10-27");
        assert_eq!(day(indian(2017, (9, 17), 30, 18.0)), "2017-10-19");
        assert_eq!(day(indian(2018, (2, 13), 15, 18.0)), "2018-03-01");
    }
}
