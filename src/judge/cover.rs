//! The point that most voices cover, in one sweep.

use rustc_hash::FxHashMap;

use super::named::ranks;
use crate::rule::tree::Trust;
use crate::value::days::DaySet;
use crate::value::interval::{Interval, Intervals};
use crate::value::version::{Edge, VersionSet};
use crate::value::{Axis, Set};

/// A set that was said, and the voices that said it, in order and without repeats.
#[derive(Debug)]
pub(super) struct Said<'s> {
    pub(super) set: &'s Set,
    pub(super) voices: Vec<usize>,
}

/// How much the voices on one side weigh together: those that are trusted more outweigh any number of those that are trusted less.
pub(super) type Rank = u128;

/// So many levels of trust have a place in a rank, so many bits each.
const LEVELS: usize = 5;
pub(super) const BITS: usize = 25;

/// The point covered by most voices, those that are trusted most counted first; of points with as many, one that the voice `first`
/// covers, then the first: of days, names and options as they were said, then of points on a line from below.
pub(super) fn most_covered(said: &[Said<'_>], first: usize, trust: &dyn Fn(usize) -> Trust) -> Option<Set> {
    let mut best = Best { rank: 0, point: None };
    let mut count = Count::new(first, trust);
    days(said, &mut count, &mut best);
    let named = ranks(said, &mut count);
    for (s, rank) in said.iter().zip(named) {
        match s.set {
            // sets of names and options are points themselves
            Set::Names(_) | Set::Options(_) => best.offer(rank.unwrap_or(0), || s.set.clone()),
            Set::Days(days) if !is_plain(days) => {
                count.tell(said.iter().filter(|other| other.set.comparable(s.set) && other.set.meets(s.set)), true);
                best.offer(count.rank(), || s.set.clone());
                count.clear();
            }
            _ => {}
        }
    }
    versions(said, &mut count, &mut best);
    lines(said, &mut count, &mut best);
    best.point
}

struct Best {
    rank: Rank,
    point: Option<Set>,
}

impl Best {
    fn offer(&mut self, rank: Rank, point: impl FnOnce() -> Set) {
        if self.point.is_none() || rank > self.rank {
            (self.rank, self.point) = (rank, Some(point()));
        }
    }
}

/// How many voices cover a point, each counted once however many of its sets do.
pub(super) struct Count<'t> {
    of: FxHashMap<usize, usize>,
    /// How many of them are trusted how much.
    levels: [u32; LEVELS],
    first: usize,
    trust: &'t dyn Fn(usize) -> Trust,
}

impl<'t> Count<'t> {
    pub(super) fn new(first: usize, trust: &'t dyn Fn(usize) -> Trust) -> Self {
        Self { of: FxHashMap::default(), levels: [0; LEVELS], first, trust }
    }

    pub(super) fn tell<'a, 's: 'a>(&mut self, sets: impl Iterator<Item = &'a Said<'s>>, enters: bool) {
        for &voice in sets.flat_map(|said| &said.voices) {
            let count = self.of.entry(voice).or_default();
            let before = *count;
            *count = if enters { *count + 1 } else { count.saturating_sub(1) };
            let level = &mut self.levels[(self.trust)(voice) as usize];
            match (before, *count) {
                (0, 1) => *level += 1,
                (1, 0) => *level -= 1,
                _ => {}
            }
            if *count == 0 {
                self.of.remove(&voice);
            }
        }
    }

    pub(super) fn rank(&self) -> Rank {
        let levels = self.levels.iter().rev().fold(0, |rank: Rank, &level| rank << BITS | Rank::from(level));
        levels * 2 + Rank::from(self.of.contains_key(&self.first))
    }

    pub(super) fn clear(&mut self) {
        self.of.clear();
        self.levels = [0; LEVELS];
    }
}

/// Whether a set of days is its ranges and no more.
fn is_plain(days: &DaySet) -> bool {
    days.cycle().is_all()
}

/// A sweep over `places`: which sets begin and end to cover at each.
struct Sweep {
    enter: Vec<Vec<usize>>,
    leave: Vec<Vec<usize>>,
}

impl Sweep {
    fn over(places: usize) -> Self {
        Self { enter: vec![Vec::new(); places + 1], leave: vec![Vec::new(); places + 1] }
    }

    /// The set covers the places from `start` to before `end`.
    fn cover(&mut self, set: usize, start: usize, end: usize) {
        if start < end {
            self.enter[start].push(set);
            self.leave[end].push(set);
        }
    }

    /// Moves the count on to a place.
    fn reach(&self, place: usize, said: &[Said<'_>], count: &mut Count<'_>) {
        count.tell(self.enter[place].iter().map(|&i| &said[i]), true);
        count.tell(self.leave[place].iter().map(|&i| &said[i]), false);
    }
}

/// The first day of each range.
fn days(said: &[Said<'_>], count: &mut Count<'_>, best: &mut Best) {
    let of_days = |i: usize| if let Set::Days(days) = said[i].set { Some(days) } else { None };
    let plain: Vec<usize> = (0..said.len()).filter(|&i| of_days(i).is_some_and(is_plain)).collect();
    let recurring: Vec<usize> = (0..said.len()).filter(|&i| of_days(i).is_some_and(|days| !is_plain(days))).collect();
    let start = |&(from, to): &(i64, i64)| if from == i64::MIN { to.saturating_sub(1) } else { from };
    let mut places: Vec<i64> = plain.iter().filter_map(|&i| of_days(i)).flat_map(|days| days.ranges().iter().map(start)).collect();
    places.sort_unstable();
    places.dedup();
    let mut sweep = Sweep::over(places.len());
    for &i in &plain {
        for &(from, to) in of_days(i).map_or(&[][..], DaySet::ranges) {
            sweep.cover(i, places.partition_point(|&p| p < from), places.partition_point(|&p| p < to));
        }
    }
    let mut ranks = Vec::with_capacity(places.len());
    for (k, &day) in places.iter().enumerate() {
        sweep.reach(k, said, count);
        let point = point_of(day);
        let too: Vec<&Said<'_>> = recurring.iter().map(|&i| &said[i]).filter(|s| s.set.meets(&point)).collect();
        count.tell(too.iter().copied(), true);
        ranks.push(count.rank());
        count.tell(too.into_iter(), false);
    }
    count.clear();
    // in the order they were said
    for days in plain.iter().filter_map(|&i| of_days(i)) {
        for day in days.ranges().iter().map(start) {
            if let Ok(k) = places.binary_search(&day) {
                best.offer(ranks[k], || point_of(day));
            }
        }
    }
}

fn point_of(day: i64) -> Set {
    Set::Days(DaySet::of([(day, day.saturating_add(1))]))
}

/// The lowest stretch of versions, of those between two ends, that most voices cover.
fn versions(said: &[Said<'_>], count: &mut Count<'_>, best: &mut Best) {
    let of = |s: &Said<'_>| if let Set::Versions(versions) = s.set { Some(versions.clone()) } else { None };
    let sets: Vec<(usize, VersionSet)> = said.iter().enumerate().filter_map(|(i, s)| Some((i, of(s)?))).collect();
    let mut ends: Vec<&Edge> = sets.iter().flat_map(|(_, set)| set.parts()).flat_map(|(low, high)| [low, high]).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut sweep = Sweep::over(ends.len());
    for (i, set) in &sets {
        for (low, high) in set.parts() {
            sweep.cover(*i, ends.partition_point(|end| *end < low), ends.partition_point(|end| *end < high));
        }
    }
    for (k, pair) in ends.windows(2).enumerate() {
        sweep.reach(k, said, count);
        best.offer(count.rank(), || Set::Versions(VersionSet::of([(pair[0].clone(), pair[1].clone())])));
    }
    count.clear();
}

/// The ends of the intervals, and a point between each two.
fn lines(said: &[Said<'_>], count: &mut Count<'_>, best: &mut Best) {
    let mut axes: Vec<&Axis> = Vec::new();
    for s in said {
        if let Set::Line(axis, _) = s.set
            && !axes.contains(&axis)
        {
            axes.push(axis);
        }
    }
    let mut found: Option<(Rank, f64, &Axis)> = None;
    for axis in axes {
        let places = places_on(axis, said);
        let mut sweep = Sweep::over(places.len());
        for (i, s) in said.iter().enumerate() {
            let Set::Line(other, intervals) = s.set else { continue };
            if !other.comparable(axis) {
                continue;
            }
            for part in intervals.parts() {
                let start = places.partition_point(|&p| p < part.low || p == part.low && !part.low_closed);
                let end = places.partition_point(|&p| p < part.high || p == part.high && part.high_closed);
                sweep.cover(i, start, end);
            }
        }
        for (k, &place) in places.iter().enumerate() {
            sweep.reach(k, said, count);
            let rank = count.rank();
            if found.is_none_or(|(most, lowest, _)| rank > most || rank == most && place < lowest) {
                found = Some((rank, place, axis));
            }
        }
        count.clear();
    }
    if let Some((rank, place, axis)) = found {
        best.offer(rank, || Set::Line(axis.clone(), Intervals::from(Interval::point(place))));
    }
}

/// All places on an axis that have to be tried: between two ends every set is whole or absent, so that one point stands for all.
fn places_on(axis: &Axis, said: &[Said<'_>]) -> Vec<f64> {
    let mut ends: Vec<f64> = Vec::new();
    for s in said {
        let Set::Line(own, intervals) = s.set else { continue };
        if own != axis {
            continue;
        }
        for part in intervals.parts() {
            ends.push(if part.low.is_finite() { part.low } else { part.high.min(0.0) });
            if part.high.is_finite() {
                ends.push(part.high);
            }
        }
    }
    ends.sort_by(f64::total_cmp);
    ends.dedup();
    let mut places = Vec::with_capacity(ends.len() * 2);
    for (k, &end) in ends.iter().enumerate() {
        places.push(end);
        places.extend(ends.get(k + 1).map(|next| f64::midpoint(end, *next)).filter(|&between| between > end));
    }
    places
}
