//! A time of day that lies between two: "between 18:02 and 18:05", "between six and seven in the evening".

use super::clock::{clock, hour};
use super::lexicon::{Class, View};
use super::term::Clock;
use crate::value::clock::around_the_clock;
use crate::value::interval::Intervals;
use crate::value::set::{Axis, DAY, Denotation, Set};

/// The two times that "between" at token `i` stands in front of, and the token after them. What the second says of the part of the day and of its
/// zone holds for the first too.
pub(crate) fn between(view: &View<'_, '_>, i: usize) -> Option<(Clock, Clock, usize)> {
    if view.class(i) != Class::Between {
        return None;
    }
    let (low, at) = clock(view, i + 1, false).or_else(|| hour(view, i + 1))?;
    let linked = matches!(view.class(at), Class::And | Class::To | Class::Mark(b'-'));
    let (high, end) = linked.then(|| clock(view, at + 1, false)).flatten()?;
    Some((before(low, high), high, end))
}

/// The first of two times, by what the second says.
fn before(low: Clock, high: Clock) -> Clock {
    let zoned = Clock { zone: low.zone.or(high.zone), ..low };
    let later = zoned.in_the_afternoon();
    let afternoon = high.sure && high.time.hour() >= 12 && !low.sure && later.time <= high.time;
    if afternoon { later } else { Clock { sure: low.sure || high.sure, ..zoned } }
}

/// The sets of what lies between two times.
pub(super) fn sets(low: Clock, high: Clock) -> Denotation {
    let seconds = |c: Clock| f64::from(i32::from(c.time.hour()) * 3600 + i32::from(c.time.minute()) * 60 + i32::from(c.time.second()));
    let (from, to) = (seconds(low), seconds(high));
    // "between 23:30 and 00:30"
    let length = if to < from { to + DAY - from } else { to - from };
    // the last of the seconds belongs to it
    let stretch = |from: f64| around_the_clock(from, length + 1.0);
    let starts = if low.sure || low.time.hour() >= 12 { vec![from] } else { vec![from, from + DAY / 2.0] };
    let Some(zone) = low.zone else {
        let set = |starts: &[f64]| Set::Line(Axis::Clock, Intervals::of(starts.iter().flat_map(|&s| stretch(s))));
        return Denotation::new(set(&starts[..1]), set(&starts));
    };
    let shifts = |list: &[i16]| list.iter().map(|m| i32::from(*m + zone.shift)).collect::<Vec<_>>();
    let (usual, all) = (shifts(zone.usual), [shifts(zone.usual), shifts(zone.other)].concat());
    let axis = Axis::Instant(all.clone());
    let set = |starts: &[f64], ahead: &[i32]| {
        let parts = starts.iter().flat_map(|&s| ahead.iter().flat_map(move |&m| stretch(s - f64::from(m) * 60.0)));
        Set::Line(axis.clone(), Intervals::of(parts))
    };
    Denotation::new(set(&starts[..1], &usual), set(&starts, &all))
}
