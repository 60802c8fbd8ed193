//! What a hedge makes of a number: the one table of widths.

use super::amount::{Amount, Style};
use super::interval::Interval;
use super::reading::Hedge;

/// No written unit or roundness makes a number looser than this share of it.
const LOOSEST: f64 = 0.25;
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
    let widest = loose.max(size * LOOSEST).max(half);
    let next = amount.round.max(amount.grain);
    let floor = if x >= 0.0 { (x - next).max(0.0) } else { x - next };
    match hedge {
        None | Some(Hedge::Between) => {
            let slack = match amount.style {
                Style::Round => size * 2.0 * ROUNDED,
                _ if amount.round >= amount.grain * ROUNDED_FROM => (amount.round / 2.0).min(size * ROUNDED),
                _ => 0.0,
            };
            let outer = half.max(slack);
            (Interval::half_open(x - written, x + written), Interval::half_open(x - outer, x + outer))
        }
        Some(Hedge::About) => (Interval::closed(x - loose, x + loose), Interval::closed(x - widest, x + widest)),
        Some(Hedge::Nearly) => (Interval::half_open(x - loose, x), Interval::closed(x - widest, x)),
        Some(Hedge::JustOver) => (Interval::new(x, false, x + loose, true), Interval::closed(x, x + widest)),
        Some(Hedge::MoreThan) => (Interval::new(x, false, x + next, true), Interval::above(x)),
        Some(Hedge::AtLeast) => (Interval::closed(x, x + next), Interval::at_least(x)),
        Some(Hedge::LessThan) => (Interval::half_open(floor, x), Interval::below(x)),
        Some(Hedge::UpTo) => (Interval::closed(floor, x), Interval::at_most(x)),
    }
}

/// The core and the outer set of a range; a hedge in front (`about 3 to 5`) loosens both ends.
#[must_use]
pub fn range_sets(hedge: Option<Hedge>, low: &Amount, high: &Amount) -> (Interval, Interval) {
    let (a, b) = (low.float(), high.float());
    match hedge {
        Some(hedge @ Hedge::About) => {
            let ((core_low, outer_low), (core_high, outer_high)) = (sets(Some(hedge), low), sets(Some(hedge), high));
            (Interval::closed(core_low.low, core_high.high), Interval::closed(outer_low.low, outer_high.high))
        }
        Some(hedge @ (Hedge::MoreThan | Hedge::AtLeast)) => (Interval::closed(a, b), sets(Some(hedge), low).1),
        Some(hedge @ (Hedge::LessThan | Hedge::UpTo)) => (Interval::closed(a, b), sets(Some(hedge), high).1),
        _ => (Interval::closed(a, b), Interval::closed(a, b)),
    }
}

use super::words::Words;

/// Words in front of a number that hedge it, as they end.
const FRONT: &[(&str, Hedge)] = &[("about", Hedge::About)];

/// The hedge in front of or behind the tokens `first..end`, and its tokens; none before `from` or from `until` on.
#[must_use]
pub fn beside(words: &Words<'_>, first: usize, end: usize, from: usize, until: usize) -> Option<(Hedge, usize, usize)> {
    let _ = (end, until);
    let last = first.checked_sub(1).filter(|&i| i >= from)?;
    FRONT.iter().find(|(w, _)| words.word(last) == *w).map(|&(_, h)| (h, last, first))
}
