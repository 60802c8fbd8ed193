//! What is said alike, found without comparing all with all.

use std::hash::{Hash, Hasher};

use crate::value::interval::Interval;
use crate::value::{Axis, Denotation, Set};

/// A set as the key of a map: sets that are equal are alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct BySet<'s>(pub(super) &'s Set);

// no end of an interval is a NaN: every one is read from digits
impl Eq for BySet<'_> {}

impl Hash for BySet<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            Set::Line(_, intervals) => {
                for part in intervals.parts() {
                    // zero has two forms that are equal
                    ((part.low + 0.0).to_bits(), (part.high + 0.0).to_bits(), part.low_closed, part.high_closed).hash(state);
                }
            }
            Set::Days(days) => days.ranges().hash(state),
            Set::Names(names) => names.names().hash(state),
            Set::Options(options) => options.names().hash(state),
            Set::Versions(versions) => format!("{versions:?}").hash(state),
        }
    }
}

/// A denotation as the key of a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ByDenotation<'d>(pub(super) &'d Denotation);

impl Eq for ByDenotation<'_> {}

impl Hash for ByDenotation<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        BySet(&self.0.core).hash(state);
        BySet(&self.0.outer).hash(state);
    }
}

/// What a list of sets has in common, as far as it tells whether another one is disjoint from one of them.
#[derive(Debug, Default)]
pub(super) enum Common {
    /// No set yet.
    #[default]
    Nothing,
    /// Intervals on one axis: the part of the line between the highest lower end and the lowest upper end.
    Line(Axis, Interval),
    /// Stretches of days, likewise.
    Days(i64, i64),
    /// Nothing that could tell.
    Unknown,
}

/// The one stretch that a set is.
enum Stretch<'s> {
    Line(&'s Axis, Interval),
    Days(i64, i64),
}

fn stretch(set: &Set) -> Option<Stretch<'_>> {
    match set {
        Set::Line(axis, intervals) => match intervals.parts() {
            [one] => Some(Stretch::Line(axis, *one)),
            _ => None,
        },
        Set::Days(days) if days.cycle().is_all() => match days.ranges() {
            &[(from, to)] => Some(Stretch::Days(from, to)),
            _ => None,
        },
        _ => None,
    }
}

impl Common {
    /// Whether `set` may be disjoint from one of the sets so far; where it may not, it surely meets them all.
    pub(super) fn may_exclude(&self, set: &Set) -> bool {
        match (self, stretch(set)) {
            (Self::Nothing, _) => false,
            (Self::Line(axis, common), Some(Stretch::Line(other, part))) if axis == other => {
                let below = part.high < common.low || part.high == common.low && !(part.high_closed && common.low_closed);
                let above = part.low > common.high || part.low == common.high && !(part.low_closed && common.high_closed);
                below || above
            }
            (Self::Days(from, to), Some(Stretch::Days(a, b))) => b <= *from || a >= *to,
            _ => true,
        }
    }

    /// Adds a set.
    pub(super) fn add(&mut self, set: &Set) {
        *self = match (std::mem::take(self), stretch(set)) {
            (Self::Nothing, Some(Stretch::Line(axis, part))) => Self::Line(axis.clone(), part),
            (Self::Nothing, Some(Stretch::Days(from, to))) => Self::Days(from, to),
            (Self::Line(axis, common), Some(Stretch::Line(other, part))) if axis == *other => Self::Line(axis, common.meet(part)),
            (Self::Days(from, to), Some(Stretch::Days(a, b))) => Self::Days(from.max(a), to.min(b)),
            _ => Self::Unknown,
        };
    }
}
