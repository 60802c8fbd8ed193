//! Values and sets in words a reader of a report understands.

use std::fmt;

use rust_decimal::Decimal;

use super::day_names::{date, day_set, year};
use super::days::DaySet;
use super::display_unit::{digits, unit_of};
use super::interval::{Interval, Intervals};
use super::kind::Kind;
use super::reading::Value;
use super::set::{Axis, DAY, Set};
use crate::language;
use crate::language::unit::Dimension;
/// A set in words: `2 h 30 – 3 h 30`, `55.5 – 56.5 %`, `25 April 2019`, `every Thursday`, `above 56 %`.
///
/// ```
/// use summit_check::value::display::show;
/// use summit_check::value::interval::Interval;
/// use summit_check::value::{Axis, Kind, Set};
///
/// assert_eq!(show(&Set::line(Axis::Percent, Interval::above(56.0)), Kind::Percent), "above 56 %");
/// assert_eq!(show(&Set::line(Axis::Duration, Interval::half_open(9_000.0, 12_600.0)), Kind::Duration), "2 h 30 – 3 h 30");
/// ```
#[must_use]
pub fn show(set: &Set, kind: Kind) -> String {
    match set {
        Set::Line(axis, parts) => line(axis, parts),
        Set::Days(days) => day_set(days, kind),
        Set::Names(names) => {
            let list = names.names().iter().map(|words| words.iter().map(|w| capital(w)).collect::<Vec<_>>().join(" "));
            listed(&list.collect::<Vec<_>>(), names.is_except())
        }
        Set::Versions(versions) => versions.to_string(),
        Set::Options(options) => listed(options.names(), options.is_except()),
    }
}

/// The names of a set, or all but those.
fn listed(names: &[String], except: bool) -> String {
    let list = names.join(" or ");
    match (names.is_empty(), except) {
        (true, true) => "anything".to_owned(),
        (true, false) => "nothing".to_owned(),
        (false, true) => format!("anything but {list}"),
        (false, false) => list,
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
}

/// A number with its thousands apart: `4,980`, `0.05`.
fn grouped(text: &str) -> String {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = String::with_capacity(text.len() + 4);
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if rest.is_empty() { format!("{sign}{out}") } else { format!("{sign}{out}.{rest}") }
}

/// A float to so many significant digits, whole numbers whole.
fn rounded(x: f64, digits: i32) -> String {
    if x == 0.0 || !x.is_finite() {
        return "0".to_owned();
    }
    let places = (digits - 1 - x.abs().log10().floor() as i32).clamp(0, 12) as usize;
    let text = format!("{x:.places$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    grouped(if text == "-0" { "0" } else { text })
}

fn line(axis: &Axis, parts: &Intervals) -> String {
    if parts.is_empty() {
        return "nothing".to_owned();
    }
    let mut parts: Vec<Interval> = parts.parts().to_vec();
    // around midnight
    if let ([first, .., last], Axis::Clock | Axis::Instant(_)) = (parts.as_slice(), axis)
        && first.low == 0.0
        && last.high == DAY
    {
        let over = Interval { low: last.low, ..*first };
        parts.pop();
        parts[0] = over;
    }
    let parts: Vec<String> = parts.into_iter().map(|part| interval(axis, part)).collect();
    parts.join(" or ")
}

/// The number that a set is about when it names one: `123,456,789` and `first`, whose half units nobody reads.
fn single_count(axis: &Axis, part: Interval) -> Option<i64> {
    let width = part.high - part.low;
    let whole = *axis == Axis::Number && (width == 1.0 && part.low >= LONG || part.low == 0.75 && part.high == 1.25);
    whole.then(|| f64::midpoint(part.low, part.high).round() as i64)
}

/// From here on the half unit around a whole number is not told.
const LONG: f64 = 1e6;

/// Below this share of a unit, an end of an interval is not told in it.
const APART: f64 = 0.01;

/// Of an interval wider than this share of its larger end, nobody reads long ends to the last digit: more than so many digits are told in fewer.
const WIDE: f64 = 0.02;
const READ: i32 = 4;
const COARSE: i32 = 3;

fn interval(axis: &Axis, part: Interval) -> String {
    let reach = [part.low, part.high].into_iter().filter(|x| x.is_finite()).map(f64::abs).fold(0.0, f64::max);
    if let Some(count) = single_count(axis, part) {
        return grouped(&count.to_string());
    }
    let unit = unit_of(axis, part, reach);
    let cents =
        matches!(axis, Axis::Money(_) | Axis::Rate(..)) && [part.low, part.high].into_iter().any(|x| x.is_finite() && x.fract() != 0.0);
    let coarse = part.high - part.low > reach * WIDE;
    let end = |x: f64| match &unit {
        Some(unit) if cents && unit.size == 1.0 && (x * 100.0).fract() == 0.0 => grouped(&format!("{x:.2}")),
        // a month is no whole number of days: nobody reads its hours
        Some(unit) if *axis == Axis::Duration && unit.size > DAY => rounded(x / unit.size, 3),
        Some(unit) => {
            let count = (x - unit.shift) / unit.size;
            rounded(count, if coarse && digits(count) > READ { COARSE } else { unit.digits })
        }
        None if *axis == Axis::Clock => clock(x),
        None if matches!(axis, Axis::Instant(_)) => format!("{} UTC", clock(x)),
        None => hours(x),
    };
    let word = unit.as_ref().map_or("", |u| u.word.as_str());
    let gap = if word.is_empty() { "" } else { " " };
    match (part.low.is_finite(), part.high.is_finite()) {
        (false, false) => "anything".to_owned(),
        (true, false) => format!("{} {}{gap}{word}", if part.low_closed { "at least" } else { "above" }, end(part.low)),
        (false, true) => format!("{} {}{gap}{word}", if part.high_closed { "at most" } else { "below" }, end(part.high)),
        (true, true) if part.low == part.high => format!("{}{gap}{word}", end(part.low)),
        // ends that no one unit suits are told each in its own
        (true, true) if unit.as_ref().is_some_and(|u| u.shift == 0.0 && part.low > 0.0 && part.low < u.size * APART) => {
            format!("{} – {}", interval(axis, Interval::point(part.low)), interval(axis, Interval::point(part.high)))
        }
        (true, true) => {
            let (low, high) = (end(part.low), end(part.high));
            // "20 – 30 min"
            let low = match (low.split_once(' '), high.split_once(' ')) {
                (Some((count, a)), Some((_, b))) if unit.is_none() && a == b && !a.contains(' ') && *axis == Axis::Duration => count,
                _ => low.as_str(),
            };
            // "1 MB" of a million bytes, to the byte
            if low == high { format!("{high}{gap}{word}") } else { format!("{low} – {high}{gap}{word}") }
        }
    }
}

/// A time below two days: `45 min`, `2 h 30`, `1 min 30 s`.
fn hours(seconds: f64) -> String {
    let sign = if seconds < 0.0 { "-" } else { "" };
    let total = seconds.abs().round() as u64;
    let (h, m, s) = (total / 3600, total / 60 % 60, total % 60);
    let text = match (h, m, s) {
        (0, 0, _) => format!("{s} s"),
        (0, _, 0) => format!("{m} min"),
        (0, ..) => format!("{m} min {s} s"),
        (_, 0, 0) => format!("{h} h"),
        (_, _, 0) => format!("{h} h {m:02}"),
        _ => format!("{h} h {m:02} min {s:02} s"),
    };
    format!("{sign}{text}")
}

/// A time of day.
fn clock(seconds: f64) -> String {
    let total = seconds.rem_euclid(DAY).round() as u64;
    let (h, m, s) = (total / 3600 % 24, total / 60 % 60, total % 60);
    if s == 0 { format!("{h:02}:{m:02}") } else { format!("{h:02}:{m:02}:{s:02}") }
}

/// Seconds since midnight.
fn seconds_of(time: jiff::civil::Time) -> f64 {
    f64::from(time.hour()) * 3600.0 + f64::from(time.minute()) * 60.0 + f64::from(time.second())
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(d) => f.write_str(&date(*d)),
            // a bare `79` would not be read as a year again
            Self::Year(y @ 1..1000) => write!(f, "{y} AD"),
            Self::Year(y) => f.write_str(&year(*y)),
            Self::DateRange(a, b) => f.write_str(&day_set(&DaySet::range(*a, *b), Kind::Date)),
            Self::Season(y, season) => {
                let name = match season.as_str() {
                    "SP" => "spring",
                    "SU" => "summer",
                    "FA" => "autumn",
                    "WI" => "winter",
                    other => other,
                };
                write!(f, "{name} {}", year(*y))
            }
            Self::Time(t) => f.write_str(&clock(seconds_of(*t))),
            Self::TimeRange(a, b) => write!(f, "{} – {}", clock(seconds_of(*a)), clock(seconds_of(*b))),
            Self::DateTime(dt) => write!(f, "{} {:02}:{:02}", date(dt.date()), dt.hour(), dt.minute()),
            Self::DayPart(d, part) => {
                let name = match part.as_str() {
                    "MO" => "morning",
                    "AF" => "afternoon",
                    "EV" => "evening",
                    "NI" => "night",
                    "MI" => "midday",
                    other => other,
                };
                write!(f, "{name} of {}", date(*d))
            }
            Self::Duration { iso, seconds } => f.write_str(&duration(iso).unwrap_or_else(|| format!("{} seconds", seconds.normalize()))),
            Self::Number(n) => f.write_str(&counted(*n)),
            Self::Ordinal(n) => f.write_str(&ordinal(*n)),
            Self::Percent(n) => write!(f, "{} %", counted(*n)),
            Self::Money { amount, currency, ambiguous } => {
                let name = if *ambiguous { language::shared_name(*currency) } else { None };
                write!(f, "{} {}", large(*amount), name.unwrap_or(currency.code()))
            }
            Self::Quantity { dimension: Dimension::Age, amount, unit, .. } => {
                write!(f, "{} {} old", grouped(&amount.normalize().to_string()), plural(unit, *amount))
            }
            Self::Quantity { amount, unit, .. } if unit.is_empty() => f.write_str(&amount.to_string()),
            Self::Quantity { amount, unit, .. } if unit == "foot" && endless(*amount) => {
                let inches = ((*amount - amount.trunc()) * Decimal::from(12)).round_dp(6);
                let feet = amount.trunc();
                let (foot, inch) = (plural("foot", feet), plural("inch", inches));
                write!(f, "{} {foot} {} {inch}", grouped(&feet.to_string()), inches.normalize())
            }
            Self::Quantity { amount, unit, .. } if endless(*amount) => write!(f, "{} {}", counted(*amount), plural(unit, *amount)),
            Self::Quantity { amount, unit, .. } => write!(f, "{} {}", large(*amount), plural(unit, *amount)),
            Self::Recurring(text) | Self::Version(text) | Self::Name(text) | Self::Choice(text) => f.write_str(text),
            Self::YesNo(yes) => f.write_str(if *yes { "yes" } else { "no" }),
        }
    }
}

/// `25th`
fn ordinal(n: Decimal) -> String {
    let text = n.normalize().to_string();
    let teen = text.ends_with("11") || text.ends_with("12") || text.ends_with("13");
    let suffix = match text.chars().last() {
        Some('1') if !teen => "st",
        Some('2') if !teen => "nd",
        Some('3') if !teen => "rd",
        _ => "th",
    };
    format!("{}{suffix}", grouped(&text))
}

/// Whether the figures of a number do not end.
fn endless(n: Decimal) -> bool {
    n.normalize().scale() > 9
}

/// A number; as a fraction where its figures do not end: `2/3`, `4 1/3`.
fn counted(n: Decimal) -> String {
    let plain = || grouped(&n.normalize().to_string());
    if !endless(n) {
        return plain();
    }
    let whole = n.trunc();
    let part = (n - whole).abs();
    let near = |k: u32| {
        let count = part * Decimal::from(k);
        ((count - count.round()).abs() < Decimal::new(1, 9)).then(|| (count.round(), k))
    };
    match (2..=99).find_map(near) {
        Some((count, k)) if whole.is_zero() => format!("{}{count}/{k}", if n.is_sign_negative() { "-" } else { "" }),
        Some((count, k)) => format!("{} {count}/{k}", grouped(&whole.to_string())),
        None => plain(),
    }
}

/// A large amount in millions and the like where that is shorter.
fn large(amount: Decimal) -> String {
    for (word, exponent) in [("trillion", 12u32), ("billion", 9), ("million", 6)] {
        let size = Decimal::from(10u64.pow(exponent));
        if amount.abs() >= size {
            let count = (amount / size).normalize();
            if count.scale() <= 3 {
                return format!("{} {word}", grouped(&count.to_string()));
            }
        }
    }
    grouped(&amount.normalize().to_string())
}

/// The name of a unit for a count of it.
fn plural(unit: &str, count: Decimal) -> String {
    let count = count.normalize();
    if count == Decimal::ONE || unit.ends_with('z') || matches!(unit, "horsepower" | "stone" | "mu" | "jin") {
        return unit.to_owned();
    }
    let (head, tail) = unit.split_once(" per ").map_or((unit, String::new()), |(h, t)| (h, format!(" per {t}")));
    let plural = match head {
        _ if head.starts_with("degree ") => head.replacen("degree", "degrees", 1),
        _ if head.ends_with("foot") => format!("{}feet", &head[..head.len() - 4]),
        _ if head.ends_with("inch") => format!("{head}es"),
        _ if head.starts_with("pound") && !tail.is_empty() => head.replacen("pound", "pounds", 1),
        _ if head.contains(" of ") => head.replacen(" of", "s of", 1),
        _ => format!("{head}s"),
    };
    plural + &tail
}

/// An ISO 8601 duration in words: `2 hours 30 minutes`.
fn duration(iso: &str) -> Option<String> {
    let mut rest = iso.strip_prefix('P')?;
    let mut time = false;
    let mut parts = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T') {
            (time, rest) = (true, after);
            continue;
        }
        let end = rest.find(|c: char| c.is_ascii_alphabetic())?;
        let (number, letters) = rest.split_at(end);
        let (unit, used) = match (letters, time) {
            (l, false) if l.starts_with("CE") => ("century", 2),
            (l, false) if l.starts_with("DE") => ("decade", 2),
            (l, false) if l.starts_with('Y') => ("year", 1),
            (l, false) if l.starts_with('Q') => ("quarter", 1),
            (l, false) if l.starts_with('M') => ("month", 1),
            (l, false) if l.starts_with('W') => ("week", 1),
            (l, false) if l.starts_with('D') => ("day", 1),
            (l, true) if l.starts_with('H') => ("hour", 1),
            (l, true) if l.starts_with('M') => ("minute", 1),
            (l, true) if l.starts_with('S') => ("second", 1),
            _ => return None,
        };
        let unit = match (number, unit) {
            ("1", unit) => unit.to_owned(),
            (_, "century") => "centuries".to_owned(),
            (_, unit) => format!("{unit}s"),
        };
        parts.push(format!("{} {unit}", grouped(number)));
        rest = &letters[used..];
    }
    (!parts.is_empty()).then(|| parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let show = |axis: Axis, low: f64, high: f64| interval(&axis, Interval::half_open(low, high));
        assert_eq!(show(Axis::Percent, 55.5, 56.5), "55.5 – 56.5 %");
        assert_eq!(show(Axis::Number, 4_450_000.0, 4_550_000.0), "4.45 – 4.55 million");
        assert_eq!(show(Axis::Duration, 2970.0, 3030.0), "49 min 30 s – 50 min 30 s");
        assert_eq!(show(Axis::Duration, 1200.0, 1800.0), "20 – 30 min");
        assert_eq!(show(Axis::Duration, 5370.0, 5430.0), "89.5 – 90.5 min");
        assert_eq!(show(Axis::Duration, 358_200.0, 361_800.0), "99.5 – 100.5 h");
        assert_eq!(show(Axis::Quantity(Dimension::Mass), 4.5e12, 5.5e12), "4.5 – 5.5 billion t");
        assert_eq!(show(Axis::Quantity(Dimension::Length), 2500.0, 3500.0), "2.5 – 3.5 km");
        assert_eq!(show(Axis::Quantity(Dimension::Length), 0.75 * 0.0254, 1.25 * 0.0254), "0.75 – 1.25 in");
        assert_eq!(show(Axis::Quantity(Dimension::Information), 999_999.5, 1_000_000.5), "1 MB");
        assert_eq!(show(Axis::Percent, 63.365, 70.035), "63.4 – 70 %");
        let midnight = Intervals::of([Interval::half_open(0.0, 1800.0), Interval::half_open(84_600.0, 86_400.0)]);
        assert_eq!(line(&Axis::Clock, &midnight), "23:30 – 00:30");
        assert_eq!(show(Axis::Quantity(Dimension::Temperature), 292.65, 293.65), "19.5 – 20.5 °C");
        assert_eq!(duration("P1Y2M").as_deref(), Some("1 year 2 months"));
        assert_eq!(duration("PT2H30M").as_deref(), Some("2 hours 30 minutes"));
    }
}
