//! What a hedge makes of a number: the one table of widths.

use jiff::civil::Date;

use super::amount::{Amount, Style};
use super::clock::around_the_clock;
use super::days::{DaySet, day_number};
use super::interval::{Interval, Intervals};
use super::reading::{Hedge, Value};
use super::set::{self, Denotation, Set};

/// No written unit or roundness makes a number looser than this share of it.
const LOOSEST: f64 = 0.25;
/// The same of a number that a word makes loose: who says "about 70" would not say it of 55.
const LOOSEST_TOLD: f64 = 0.2;
/// The same of a number told to three digits or more: who says "about 1.02" would not say it of 1.2.
const LOOSEST_FIGURE: f64 = 0.1;
/// A number is told to three digits when what it is rounded to is this share of it at most.
const THREE_DIGITS: f64 = 0.01;
/// The least an approximation allows, as a share of the number.
const APPROXIMATE: f64 = 0.05;
/// The most that a plain round number allows, as a share of it.
const ROUNDED: f64 = 0.05;
/// A plain number is taken as rounded when its roundness is this many times its last written unit: `5,000`, `300`, not `50`.
const ROUNDED_FROM: f64 = 100.0;

/// The core and the outer set of a number with its hedge, in the unit it was written in.
#[must_use]
pub fn sets(hedge: Option<Hedge>, amount: &Amount) -> (Interval, Interval) {
    let x = amount.float();
    let size = x.abs();
    if let Style::Loose { core, outer } = amount.style {
        return (Interval::closed(core.0, core.1), Interval::closed(outer.0, outer.1));
    }
    let half = amount.grain / 2.0;
    let written = if size > 0.0 { half.min(size * LOOSEST) } else { half };
    let rounded = (amount.round / 2.0).min(size * LOOSEST);
    let loose = rounded.max(written).max(size * APPROXIMATE);
    let loosest = if amount.style == Style::Written && tens(amount) <= size * THREE_DIGITS { LOOSEST_FIGURE } else { LOOSEST_TOLD };
    let widest = loose.max(size * loosest).max(half);
    let next = amount.round.max(amount.grain);
    let floor = if x > 0.0 { (x - next).max(0.0) } else { x - next };
    match hedge {
        None | Some(Hedge::Between) => {
            let slack = match amount.style {
                Style::Round => amount.grain,
                _ if tens(amount) >= amount.grain * ROUNDED_FROM => (tens(amount) / 2.0).min(size * ROUNDED),
                _ => 0.0,
            };
            let outer = half.max(slack);
            // 2,750 is rounded up: 2,700 stands for 2,749 at most
            let nearest = amount.style == Style::Written && slack > half && slack == tens(amount) / 2.0;
            let up = if nearest { outer - half } else { outer };
            (Interval::half_open(x - written, x + written), Interval::half_open(x - outer, x + up))
        }
        Some(Hedge::About) => (Interval::half_open(x - loose, x + loose), Interval::half_open(x - widest, x + widest)),
        Some(Hedge::Nearly) => {
            let top = x + unit_slack(amount);
            (Interval::half_open(x - loose, top), Interval::closed(x - widest, top))
        }
        Some(Hedge::JustOver) => (Interval::new(x, false, x + loose, true), Interval::closed(x, x + widest)),
        Some(Hedge::Exactly) => (Interval::point(x), Interval::point(x)),
        Some(Hedge::MoreThan) => (Interval::new(x, false, x + next, true), Interval::above(x)),
        Some(Hedge::AtLeast) => (Interval::closed(x, x + next), Interval::at_least(x)),
        Some(Hedge::LessThan) => (Interval::half_open(floor, x), Interval::below(x)),
        Some(Hedge::UpTo) => (Interval::closed(floor, x), Interval::at_most(x)),
    }
}

/// How far the unit itself leaves the number open: tons are of several sizes, so "nearly 3,000 tons" may be more than 3,000 of one of them.
fn unit_slack(amount: &Amount) -> f64 {
    let power = amount.grain.log10();
    let written = (power - power.round()).abs() < 1e-6;
    if written || amount.style != Style::Written { 0.0 } else { (amount.grain / 2.0).min(amount.float().abs() * LOOSEST) }
}

/// The power of ten a number is rounded to: `12,500` is told apart from `12,600`, whatever `about 12,500` allows.
fn tens(amount: &Amount) -> f64 {
    if amount.round == amount.grain {
        return amount.round;
    }
    let times = (amount.round / amount.grain).log10();
    if (times - times.round()).abs() > 1e-6 { amount.round / 5.0 } else { amount.round }
}

/// The core and the outer set of a range; a hedge in front (`about 3 to 5`) loosens both ends.
#[must_use]
pub fn range_sets(hedge: Option<Hedge>, low: &Amount, high: &Amount) -> (Interval, Interval) {
    let (a, b) = (low.float(), high.float());
    match hedge {
        Some(hedge @ Hedge::About) => {
            let ((core_low, outer_low), (core_high, outer_high)) = (sets(Some(hedge), low), sets(Some(hedge), high));
            (Interval::half_open(core_low.low, core_high.high), Interval::half_open(outer_low.low, outer_high.high))
        }
        Some(hedge @ (Hedge::MoreThan | Hedge::AtLeast)) => (Interval::closed(a, b), sets(Some(hedge), low).1),
        Some(hedge @ (Hedge::LessThan | Hedge::UpTo)) => (Interval::closed(a, b), sets(Some(hedge), high).1),
        _ => (Interval::closed(a, b), Interval::closed(a, b)),
    }
}

/// The sets of a day, a year, a stretch of days or a time of day behind `around`: a day may be two days off and is allowed a week, a
/// stretch half of itself and all of itself, a year one or two (a round one half of what it is round to, and all of it), a time a quarter
/// of an hour and half an hour: "around 2:00" is no word for what was nearer to one o'clock. `plain` are the sets without the word; `None` for what no such word loosens.
#[must_use]
pub fn sets_around(value: &Value, plain: &Denotation) -> Option<Denotation> {
    let days = |first: i64, end: i64, by: i64| Set::Days(DaySet::of([(first - by, end + by)]));
    match value {
        Value::Date(date) => {
            let n = day_number(*date);
            // another year or the coming Thursday, where the plain words allow it, is as loose
            let Set::Days(allowed) = &plain.outer else { return None };
            Some(Denotation::new(days(n, n + 1, 2), Set::Days(allowed.moved(-7, 7))))
        }
        Value::DateRange(first, end) => {
            let (first, end) = (day_number(*first), day_number(*end));
            Some(Denotation::new(days(first, end, (end - first) / 2), days(first, end, end - first)))
        }
        Value::Year(year) => {
            let round = [1000, 100, 10].into_iter().find(|round| year % round == 0).unwrap_or(2);
            let years = |by: i16| Some(Set::Days(DaySet::range(Date::new(year - by, 1, 1).ok()?, Date::new(year + by + 1, 1, 1).ok()?)));
            Some(Denotation::new(years(round / 2)?, years(round)?))
        }
        Value::Time(_) => {
            let within = |set: &Set, minutes: f64| {
                let Set::Line(axis, line) = set else { return None };
                let parts = middles(line).flat_map(|at| around_the_clock(at - minutes * 60.0, 2.0 * minutes * 60.0)).collect::<Vec<_>>();
                Some(Set::Line(axis.clone(), Intervals::of(parts)))
            };
            Some(Denotation::new(within(&plain.core, 15.0)?, within(&plain.outer, 30.0)?))
        }
        _ => None,
    }
}

/// The middles of stretches of a day; one around midnight is one, although it ends one day and begins the next.
fn middles(line: &Intervals) -> impl Iterator<Item = f64> {
    let parts: Vec<(f64, f64)> = line.parts().iter().map(|p| (p.low, p.high)).collect();
    let wraps = parts.iter().any(|p| p.0 <= 0.0) && parts.iter().any(|p| p.1 >= set::DAY);
    let inner = move |p: &(f64, f64)| !wraps || p.0 > 0.0 && p.1 < set::DAY;
    let inside: Vec<f64> = parts.iter().filter(|p| inner(p)).map(|p| f64::midpoint(p.0, p.1)).collect();
    inside.into_iter().chain(wraps.then_some(0.0))
}
