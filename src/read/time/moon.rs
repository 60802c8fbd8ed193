//! The moon: when it is new, and the days that the Indian calendars take from its thirtieths and from the signs of the sun.

use crate::language::holiday::At;

/// 2000-01-01 12:00, in days from 1970-01-01.
const J2000: f64 = 10_957.5;
/// How far the moon draws away from the sun in a day, in degrees.
const RATE: f64 = 12.190_749;
/// What the clock of India is ahead of universal time, in days.
const INDIA: f64 = 5.5 / 24.0;
/// The sun's entry into Aries among the stars in 2000, in days from 1970-01-01, and the length of a year of the stars.
const ARIES: f64 = 11_060.489_7;
const STAR_YEAR: f64 = 365.256_363;
/// Days from there to its entry into each sign, Aries to Pisces; from Capricorn on, in the same calendar year.
const SIGNS: [f64; 12] = [0.0, 30.87, 62.15, 93.60, 124.95, 155.95, 186.44, 216.43, 246.04, -89.77, -60.23, -30.36];

/// By how many degrees the moon is ahead of the sun, turns counted, at `t` days from 1970-01-01: to some five minutes.
fn elongation(t: f64) -> f64 {
    let c = (t - J2000) / 36_525.0;
    let d = (297.850_192 + 445_267.111_403 * c).to_radians();
    let sun = (357.529_109 + 35_999.050_291 * c).to_radians();
    let moon = (134.963_396 + 477_198.867_506 * c).to_radians();
    let node = (93.272_095 + 483_202.017_523 * c).to_radians();
    d.to_degrees()
        + 6.288_774 * moon.sin()
        + 1.274_027 * (2.0 * d - moon).sin()
        + 0.658_314 * (2.0 * d).sin()
        + 0.213_618 * (2.0 * moon).sin()
        - 2.099_718 * sun.sin()
        - 0.019_993 * (2.0 * sun).sin()
        - 0.114_332 * (2.0 * node).sin()
        + 0.058_793 * (2.0 * (d - moon)).sin()
        + 0.057_066 * (2.0 * d - sun - moon).sin()
        + 0.053_322 * (2.0 * d + moon).sin()
        + 0.045_758 * (2.0 * d - sun).sin()
        - 0.040_923 * (sun - moon).sin()
        - 0.034_720 * d.sin()
        - 0.030_383 * (sun + moon).sin()
}

/// When the moon is `degrees` ahead of the sun.
fn when(degrees: f64) -> f64 {
    let mut t = J2000 + (degrees - 297.85) / RATE;
    for _ in 0..6 {
        t -= (elongation(t) - degrees) / RATE;
    }
    t
}

/// The new moon nearest to `t`.
pub(crate) fn new_near(t: f64) -> f64 {
    when((elongation(t) / 360.0).round() * 360.0)
}

/// When the sun enters a sign of the stars, Aries for 0, in the calendar year.
fn entry(year: i16, sign: usize) -> f64 {
    ARIES + STAR_YEAR * f64::from(year - 2000) + SIGNS[sign % 12]
}

/// The day in India of the `tithi`-th thirtieth, from 1, of the lunation that begins while the sun is in `sign`: the later one where two do.
pub(crate) fn indian(year: i16, sign: usize, tithi: u8, at: At) -> i64 {
    let next = entry(year + i16::from(sign == 8), sign + 1);
    let turns = (elongation(next) / 360.0).floor() * 360.0;
    let part = |n: u8| when(turns + 12.0 * f64::from(n)) + INDIA;
    let day = match at {
        At::Begun(hour) => (part(tithi - 1) - hour / 24.0).ceil(),
        At::Runs(hour) => (part(tithi) - hour / 24.0).ceil() - 1.0,
    };
    day as i64
}

/// The first day in India on which the sun has entered `sign` by `hour`.
pub(crate) fn sign(year: i16, sign: usize, hour: f64) -> i64 {
    (entry(year, sign) + INDIA - hour / 24.0).ceil() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::days::date_of;

    #[test]
    fn moons_are_new_when_almanacs_say() {
        // 2019-01-06 01:28, 1975-01-12 10:20.
        for new in [17_902.061, 1_837.430_6] {
            let turns = (elongation(new) / 360.0).round() * 360.0;
            assert!((when(turns) - new).abs() < 0.004, "{}", when(turns));
        }
    }

    #[test]
    fn the_later_of_two_months_of_one_name_has_the_feasts() {
        let dussehra = |year| date_of(indian(year, 5, 10, At::Runs(12.0))).to_string();
        assert_eq!(dussehra(2020), "2020-10-25");
        assert_eq!(dussehra(2018), "2018-10-19");
    }

    #[test]
    fn the_sun_enters_capricorn_in_the_middle_of_january() {
        let sankranti = |year| date_of(sign(year, 9, 17.5)).to_string();
        assert_eq!(sankranti(2018), "2018-01-14");
        assert_eq!(sankranti(2019), "2019-01-15");
        assert_eq!(sankranti(2023), "2023-01-15");
        assert_eq!(sankranti(2024), "2024-01-15");
        assert_eq!(sankranti(2025), "2025-01-14");
    }
}
