//! Values and sets in words a reader of a report understands.

use std::fmt;

use rust_decimal::Decimal;

use super::day_names::{date, day_set, year};
use super::days::DaySet;
use super::interval::{Interval, Intervals};
use super::kind::Kind;
use super::reading::Value;
use super::set::{Axis, Currency, DAY, MONTH, Set, YEAR};
use super::unit::Dimension;
use crate::language;
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

/// A float to six significant digits, whole numbers whole.
fn figure(x: f64) -> String {
    rounded(x, 6)
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

/// How numbers of a line are written: the unit behind them, and how many of the base unit it is.
struct Unit {
    word: String,
    size: f64,
    shift: f64,
}

fn line(axis: &Axis, parts: &Intervals) -> String {
    if parts.is_empty() {
        return "nothing".to_owned();
    }
    let parts: Vec<String> = parts.parts().iter().map(|part| interval(axis, *part)).collect();
    parts.join(" or ")
}

/// Below this share of a unit, an end of an interval is not told in it.
const APART: f64 = 0.01;

fn interval(axis: &Axis, part: Interval) -> String {
    let reach = [part.low, part.high].into_iter().filter(|x| x.is_finite()).map(f64::abs).fold(0.0, f64::max);
    let unit = unit_of(axis, reach);
    let end = |x: f64| match &unit {
        // a month is no whole number of days: nobody reads its hours
        Some(unit) if *axis == Axis::Duration => rounded(x / unit.size, 3),
        Some(unit) => figure((x - unit.shift) / unit.size),
        None if *axis == Axis::Clock => clock(x),
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
        (true, true) => format!("{} – {}{gap}{word}", end(part.low), end(part.high)),
    }
}

/// The unit for numbers of a size on an axis; `None` for times in hours and minutes.
fn unit_of(axis: &Axis, reach: f64) -> Option<Unit> {
    let unit = |word: &str, size: f64| Some(Unit { word: word.to_owned(), size, shift: 0.0 });
    let steps = |steps: &[(&str, f64)]| {
        let &(word, size) = steps.iter().rev().find(|(_, size)| reach >= *size).unwrap_or(&steps[0]);
        unit(word, size)
    };
    match axis {
        Axis::Clock => None,
        Axis::Duration if reach < 60.0 => unit("s", 1.0),
        Axis::Duration if reach < 2.0 * DAY => None,
        Axis::Duration if reach < 75.0 * DAY => unit("days", DAY),
        Axis::Duration if reach < 2.0 * YEAR => unit("months", MONTH),
        Axis::Duration => unit("years", YEAR),
        Axis::Percent => unit("%", 1.0),
        Axis::Number => steps(&[("", 1.0), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)]),
        Axis::Money(codes) => {
            let code = codes.first().map_or("", Currency::code);
            let code = if codes.len() > 1 { format!("{code}?") } else { code.to_owned() };
            let (word, size) = match reach {
                r if r >= 1e12 => ("trillion ", 1e12),
                r if r >= 1e9 => ("billion ", 1e9),
                r if r >= 1e6 => ("million ", 1e6),
                _ => ("", 1.0),
            };
            unit(&format!("{word}{code}"), size)
        }
        Axis::Quantity(dimension) => match dimension {
            Dimension::Length => {
                steps(&[("mm", 1e-3), ("m", 1.0), ("km", 1e4)]).map(|u| if u.word == "km" { Unit { size: 1e3, ..u } } else { u })
            }
            Dimension::Area => steps(&[("m²", 1.0), ("km²", 1e6)]),
            Dimension::Volume => steps(&[("l", 1e-3), ("m³", 1.0)]),
            Dimension::Mass => {
                steps(&[("g", 1e-3), ("kg", 1.0), ("t", 1e4)]).map(|u| if u.word == "t" { Unit { size: 1e3, ..u } } else { u })
            }
            Dimension::Speed => unit("km/h", 1.0 / 3.6),
            Dimension::Temperature => Some(Unit { word: "°C".to_owned(), size: 1.0, shift: 273.15 }),
            Dimension::Energy => steps(&[("J", 1.0), ("kWh", 3.6e6), ("GWh", 3.6e12)]),
            Dimension::Power => steps(&[("W", 1.0), ("kW", 1e3), ("MW", 1e6), ("GW", 1e9)]),
            Dimension::Pressure => {
                steps(&[("Pa", 1.0), ("hPa", 1e3), ("bar", 1e5)]).map(|u| if u.word == "hPa" { Unit { size: 100.0, ..u } } else { u })
            }
            Dimension::Information => steps(&[("bytes", 1.0), ("kB", 1e3), ("MB", 1e6), ("GB", 1e9), ("TB", 1e12)]),
            Dimension::DataRate => steps(&[("bit/s", 0.125), ("kbit/s", 125.0), ("Mbit/s", 125e3), ("Gbit/s", 125e6)]),
            Dimension::Angle => unit("°", 1.0),
            Dimension::Age => unit("years old", 1.0),
            Dimension::Force => steps(&[("N", 1.0), ("kN", 1e3)]),
            Dimension::Frequency => steps(&[("Hz", 1.0), ("kHz", 1e3), ("MHz", 1e6), ("GHz", 1e9)]),
            Dimension::Voltage => steps(&[("V", 1.0), ("kV", 1e3)]),
            Dimension::Current => steps(&[("mA", 1e-3), ("A", 1.0)]),
        },
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
            Self::Time(t) => f.write_str(&clock(f64::from(t.hour()) * 3600.0 + f64::from(t.minute()) * 60.0 + f64::from(t.second()))),
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
            Self::Number(n) => f.write_str(&grouped(&n.normalize().to_string())),
            Self::Ordinal(n) => f.write_str(&ordinal(*n)),
            Self::Percent(n) => write!(f, "{} %", grouped(&n.normalize().to_string())),
            Self::Money { amount, currency, ambiguous } => {
                let name = if *ambiguous { language::shared_name(*currency) } else { None };
                write!(f, "{} {}", large(*amount), name.unwrap_or(currency.code()))
            }
            Self::Quantity { dimension: Dimension::Age, amount, unit, .. } => {
                write!(f, "{} {} old", grouped(&amount.normalize().to_string()), plural(unit, *amount))
            }
            Self::Quantity { amount, unit, .. } => write!(f, "{} {}", grouped(&amount.normalize().to_string()), plural(unit, *amount)),
            Self::Recurring(text) | Self::Name(text) | Self::Choice(text) => f.write_str(text),
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
        assert_eq!(show(Axis::Quantity(Dimension::Temperature), 292.65, 293.65), "19.5 – 20.5 °C");
        assert_eq!(duration("P1Y2M").as_deref(), Some("1 year 2 months"));
        assert_eq!(duration("PT2H30M").as_deref(), Some("2 hours 30 minutes"));
    }
}
