//! The unit in which a set is told: the one in which its ends are short numbers.

use super::interval::Interval;
use super::set::{Axis, Currency, DAY, MONTH, YEAR};
use crate::language::unit::Dimension;

/// How numbers of a line are written: the unit behind them, and how many of the base unit it is.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    pub(super) word: String,
    pub(super) size: f64,
    pub(super) shift: f64,
    /// How many digits of a number are told.
    pub(super) digits: i32,
}

impl Unit {
    fn new(word: &str, size: f64) -> Self {
        Self { word: word.to_owned(), size, shift: 0.0, digits: 6 }
    }
}

/// More digits than this make another unit be looked for.
const SHORT: i32 = 2;

/// Numbers with more digits than this are long in every unit.
const LONG: i32 = 5;

/// How many digits are told of a number that has no end: two thirds.
const ENDLESS: i32 = 3;

/// How many significant digits `x` has, as far as anybody reads them.
pub(super) fn digits(x: f64) -> i32 {
    if x == 0.0 || !x.is_finite() {
        return 0;
    }
    let exponent = x.abs().log10().floor() as i32;
    (1..=9)
        .find(|d| {
            let unit = 10f64.powi(exponent + 1 - d);
            ((x / unit).round() * unit - x).abs() <= x.abs() * 1e-9
        })
        .unwrap_or(10)
}

/// Whether both ends are whole numbers of `size`.
fn whole(part: Interval, size: f64) -> bool {
    [part.low, part.high].into_iter().filter(|x| x.is_finite()).all(|x| (x / size - (x / size).round()).abs() < 1e-6)
}

/// The unit for a stretch of an axis whose larger end is `reach`; `None` for times in hours and minutes.
pub(super) fn unit_of(axis: &Axis, part: Interval, reach: f64) -> Option<Unit> {
    match axis {
        Axis::Clock | Axis::Instant(_) => None,
        Axis::Duration => duration(part, reach),
        Axis::Percent => Some(Unit::new("%", 1.0)),
        Axis::Number => {
            let scaled = steps(&[("", 1.0), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)], reach);
            let long = [part.low, part.high].into_iter().any(|x| digits(x) > 6);
            let digits = if reach < 1e3 && !whole(part, 1.0) { ENDLESS } else { 15 };
            Some(if long { Unit { digits, ..Unit::new("", 1.0) } } else { scaled })
        }
        Axis::Money(codes) | Axis::Rate(codes, _) => {
            let code = codes.first().map_or("", Currency::code);
            let (word, size) = match reach {
                r if r >= 1e12 => ("trillion ", 1e12),
                r if r >= 1e9 => ("billion ", 1e9),
                r if r >= 1e6 => ("million ", 1e6),
                _ => ("", 1.0),
            };
            let each = if let Axis::Rate(_, each) = axis { format!(" per {}", each.thing) } else { String::new() };
            Some(Unit::new(&format!("{word}{code}{each}"), size))
        }
        Axis::Quantity(dimension) => {
            let usual = larger(*dimension, part, usual(*dimension, reach));
            let longest = |unit: &Unit| {
                [part.low, part.high].into_iter().filter(|x| x.is_finite()).map(|x| digits((x - unit.shift) / unit.size)).max().unwrap_or(0)
            };
            if longest(&usual) <= SHORT {
                return Some(counted(usual, reach));
            }
            let others: Vec<Unit> = others(*dimension).iter().map(|&(word, size, shift)| Unit { shift, ..Unit::new(word, size) }).collect();
            // the one whose numbers are the shortest; of several, the largest that still makes a number of some size
            // bits are told only of what is no number of bytes
            let told = |unit: &Unit| unit.word != "bits" || longest(&usual) > LONG;
            let apt = others.into_iter().filter(|unit| reach >= unit.size * 0.2 && told(unit));
            let found = apt.filter(|unit| longest(unit) <= LONG).min_by_key(longest).filter(|unit| longest(unit) < longest(&usual));
            Some(counted(found.unwrap_or(usual), reach))
        }
    }
}

/// Kilometres for metres and tonnes for kilograms, where both ends are whole hundreds of them.
fn larger(dimension: Dimension, part: Interval, usual: Unit) -> Unit {
    let word = match (dimension, usual.word.as_str()) {
        (Dimension::Length, "m") => "km",
        (Dimension::Mass, "kg") => "t",
        _ => return usual,
    };
    let ends = || [part.low, part.high].into_iter().filter(|x| x.is_finite());
    let apt = whole(part, 100.0) && ends().any(|x| x.abs() >= 1e3);
    if apt { Unit::new(word, 1e3) } else { usual }
}

/// A unit that is counted in millions or more where the number is that large: "4.5 – 5.5 billion t".
fn counted(unit: Unit, reach: f64) -> Unit {
    let count = reach / unit.size;
    let (word, size) = match count {
        c if c >= 1e12 => ("trillion", 1e12),
        c if c >= 1e9 => ("billion", 1e9),
        c if c >= 1e6 => ("million", 1e6),
        _ => return unit,
    };
    Unit { word: format!("{word} {}", unit.word), size: unit.size * size, ..unit }
}

/// The last of some units, from the smallest, that `reach` is at least one of.
fn steps(steps: &[(&str, f64)], reach: f64) -> Unit {
    let &(word, size) = steps.iter().rev().find(|(_, size)| reach >= *size).unwrap_or(&steps[0]);
    Unit::new(word, size)
}

fn duration(part: Interval, reach: f64) -> Option<Unit> {
    let unit = |word: &str, size: f64| Some(Unit::new(word, size));
    match reach {
        r if r < 1e-6 => unit("ns", 1e-9),
        r if r < 1e-3 => unit("µs", 1e-6),
        r if r < 1.0 => unit("ms", 1e-3),
        r if r < 60.0 => unit("s", 1.0),
        // a minute and a half second is told in seconds
        r if r < 600.0 && !whole(part, 1.0) => unit("s", 1.0),
        // "90 minutes" to the half minute
        r if (3600.0..36_000.0).contains(&r) && whole(part, 1.0) && !whole(part, 60.0) => unit("min", 60.0),
        r if r < 2.0 * DAY => None,
        // "100 hours"
        r if r < 30.0 * DAY && whole(part, 1800.0) && !whole(part, DAY / 4.0) => unit("h", 3600.0),
        r if r < 75.0 * DAY || r < 3000.0 * DAY && whole(part, DAY / 2.0) && !whole(part, MONTH / 2.0) => {
            // "a month" is 22.8 to 38 days; nobody counts the hundredths
            let digits = if whole(part, DAY / 2.0) { 6 } else { 3 };
            Some(Unit { digits, ..Unit::new("days", DAY) })
        }
        r if r < 2.0 * YEAR => unit("months", MONTH),
        _ => unit("years", YEAR),
    }
}

/// The unit a quantity is told in where nothing speaks for another.
fn usual(dimension: Dimension, reach: f64) -> Unit {
    let large = |list: &[(&str, f64)], last: &str, size: f64| {
        let unit = steps(list, reach);
        if unit.word == last { Unit { size, ..unit } } else { unit }
    };
    match dimension {
        Dimension::Length => large(&[("mm", 1e-3), ("m", 1.0), ("km", 1e4)], "km", 1e3),
        Dimension::Area => steps(&[("m²", 1.0), ("km²", 1e6)], reach),
        Dimension::Volume => steps(&[("l", 1e-3), ("m³", 1.0)], reach),
        Dimension::Mass => large(&[("g", 1e-3), ("kg", 1.0), ("t", 1e4)], "t", 1e3),
        Dimension::Speed => Unit::new("km/h", 1.0 / 3.6),
        Dimension::Temperature => Unit { shift: 273.15, ..Unit::new("°C", 1.0) },
        Dimension::Energy => steps(&[("J", 1.0), ("kWh", 3.6e6), ("GWh", 3.6e12)], reach),
        Dimension::Power => steps(&[("W", 1.0), ("kW", 1e3), ("MW", 1e6), ("GW", 1e9)], reach),
        Dimension::Pressure => large(&[("Pa", 1.0), ("hPa", 1e3), ("bar", 1e5)], "hPa", 100.0),
        Dimension::Information => steps(&[("bytes", 1.0), ("kB", 1e3), ("MB", 1e6), ("GB", 1e9), ("TB", 1e12)], reach),
        Dimension::DataRate => steps(&[("bit/s", 0.125), ("kbit/s", 125.0), ("Mbit/s", 125e3), ("Gbit/s", 125e6)], reach),
        Dimension::Angle => Unit::new("°", 1.0),
        Dimension::Age => Unit::new("years old", 1.0),
        Dimension::Force => steps(&[("N", 1.0), ("kN", 1e3)], reach),
        Dimension::Frequency => steps(&[("Hz", 1.0), ("kHz", 1e3), ("MHz", 1e6), ("GHz", 1e9)], reach),
        Dimension::Voltage => steps(&[("V", 1.0), ("kV", 1e3)], reach),
        Dimension::Current => steps(&[("mA", 1e-3), ("A", 1.0)], reach),
        Dimension::Torque => Unit::new("Nm", 1.0),
        Dimension::Level => Unit::new("dB", 1.0),
        Dimension::Flow => steps(&[("l/s", 1e-3), ("m³/s", 1.0)], reach),
        Dimension::MassFlow => steps(&[("g/s", 1e-3), ("kg/s", 1.0)], reach),
        Dimension::Unstated => Unit::new("", 1.0),
    }
}

/// Further units of a dimension, the largest first: word, size and shift.
const fn others(dimension: Dimension) -> &'static [(&'static str, f64, f64)] {
    match dimension {
        Dimension::Length => {
            &[("miles", 1609.344, 0.0), ("ft", 0.3048, 0.0), ("in", 0.0254, 0.0), ("nautical miles", 1852.0, 0.0), ("yd", 0.9144, 0.0)]
        }
        Dimension::Area => {
            &[("sq mi", 2_589_988.110_336, 0.0), ("ha", 1e4, 0.0), ("acres", 4_046.856_422_4, 0.0), ("sq ft", 0.092_903_04, 0.0)]
        }
        Dimension::Volume => &[("barrels", 0.158_987_294_928, 0.0), ("gal", 3.785_411_784e-3, 0.0), ("pints", 4.731_764_73e-4, 0.0)],
        Dimension::Mass => &[("short tons", 907.184_74, 0.0), ("lb", 0.453_592_37, 0.0), ("oz", 0.028_349_523_125, 0.0)],
        Dimension::Speed => &[("mph", 0.447_04, 0.0), ("kn", 1852.0 / 3600.0, 0.0), ("m/s", 1.0, 0.0)],
        Dimension::Temperature => &[("°F", 5.0 / 9.0, 459.67 * 5.0 / 9.0), ("K", 1.0, 0.0)],
        Dimension::Energy => &[("kcal", 4184.0, 0.0), ("Wh", 3600.0, 0.0), ("BTU", 1_055.055_852_62, 0.0)],
        Dimension::Power => &[("hp", 745.699_871_582_270_2, 0.0)],
        Dimension::Pressure => &[("psi", 6_894.757_293_168, 0.0), ("mmHg", 133.322_387_415, 0.0)],
        Dimension::Information => &[
            ("TiB", 1_099_511_627_776.0, 0.0),
            ("GiB", 1_073_741_824.0, 0.0),
            ("MiB", 1_048_576.0, 0.0),
            ("KiB", 1024.0, 0.0),
            ("bits", 0.125, 0.0),
        ],
        Dimension::DataRate => &[
            ("GB per second", 1e9, 0.0),
            ("MB per second", 1e6, 0.0),
            ("TB per day", 1e12 / DAY, 0.0),
            ("GB per day", 1e9 / DAY, 0.0),
            ("MB per day", 1e6 / DAY, 0.0),
            ("GB per month", 1e9 / MONTH, 0.0),
        ],
        Dimension::Torque => &[("lb-ft", 1.355_817_948_331_4, 0.0)],
        _ => &[],
    }
}
