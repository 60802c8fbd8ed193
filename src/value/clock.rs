//! Times of day, which come round at midnight.

use super::interval::{Interval, Intervals};
use super::set::{self, Axis, Denotation, Set};

/// So many seconds from a time of day on, which may be of the day before; what is behind midnight is told at the beginning.
pub(crate) fn around_the_clock(from: f64, length: f64) -> impl Iterator<Item = Interval> {
    let low = from.rem_euclid(set::DAY);
    let high = low + length;
    let first = Interval::half_open(low, high.min(set::DAY));
    let over = (high > set::DAY).then(|| Interval::half_open(0.0, high - set::DAY));
    std::iter::once(first).chain(over)
}

impl Denotation {
    /// A time by the clock of a place that is not named as one of a zone that may be so many minutes `ahead` of universal time; `None` where it
    /// is none.
    #[must_use]
    pub fn in_zone(&self, ahead: &[i32]) -> Option<Self> {
        let moved = |set: &Set| {
            let Set::Line(Axis::Clock, line) = set else { return None };
            let shifts = ahead.iter().map(|&minutes| f64::from(minutes) * 60.0);
            let parts = shifts.flat_map(|s| line.parts().iter().flat_map(move |p| around_the_clock(p.low - s, p.high - p.low)));
            Some(Set::Line(Axis::Instant(ahead.to_vec()), Intervals::of(parts)))
        };
        Some(Self { core: moved(&self.core)?, outer: moved(&self.outer)? })
    }
}

#[cfg(test)]
mod tests {
    use crate::read::read_value;
    use crate::value::{Context, Kind, Relation};

    #[test]
    fn a_time_without_a_zone_is_told_in_that_of_another() {
        let told = |text: &str| read_value(text, Kind::Time, &Context::default()).expect("a time").denotation;
        let local = |text: &str, ahead: i32| told(text).in_zone(&[ahead]).expect("by the clock");
        assert_eq!(told("07:42 EET").relate(&local("7:42", 120)), Relation::Agree);
        assert_eq!(told("07:42 EET").relate(&local("9:15", 120)), Relation::Contradict);
        assert_eq!(told("00:30 EET").relate(&local("half past midnight", 120)), Relation::Agree);
        assert!(told("07:42 GMT").in_zone(&[120]).is_none());
    }
}
