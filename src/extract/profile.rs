//! What each wording of the rules costs: how often it was tried, what came of it, and how long that took. Kept only where it is
//! asked for.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;

use super::fit::Found;
use super::program::{CompiledClaim, Program};

/// What one wording cost, over all sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spent {
    /// How many sentences, or paragraphs, it was held against.
    pub tried: u64,
    /// How many claims it made, before those are left out that share their words with another.
    pub claims: u64,
    /// How long that took, over all threads; reading the values of a sentence counts for the wording that asks for them first.
    pub time: Duration,
}

/// What was spent so far, by fact and wording.
#[derive(Debug, Default)]
pub(super) struct Profile(Mutex<FxHashMap<(usize, usize), Spent>>);

impl Program {
    /// Keeps from now on what each wording costs.
    pub fn profile(&mut self) {
        self.profile.get_or_insert_with(Box::default);
    }

    /// Whether it is kept what each wording costs.
    pub(super) fn is_profiled(&self) -> bool {
        self.profile.is_some()
    }

    /// What the wordings have cost since [`profile`](Self::profile) was called, by the index of the fact and that of its claim, in order.
    #[must_use]
    pub fn spent(&self) -> Vec<((usize, usize), Spent)> {
        let Some(profile) = &self.profile else { return Vec::new() };
        let mut all: Vec<_> = profile.0.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|(k, v)| (*k, *v)).collect();
        all.sort_unstable_by_key(|(wording, _)| *wording);
        all
    }

    /// Does `job` for a wording, which puts its claims into `out`.
    pub(super) fn timed(&self, rule: &CompiledClaim, out: &mut Vec<Found>, job: impl FnOnce(&mut Vec<Found>)) {
        let Some(profile) = &self.profile else { return job(out) };
        let (before, began) = (out.len(), Instant::now());
        job(out);
        let time = began.elapsed();
        let mut all = profile.0.lock().unwrap_or_else(PoisonError::into_inner);
        let spent = all.entry((rule.fact, rule.rule)).or_default();
        spent.tried += 1;
        spent.claims += (out.len() - before) as u64;
        spent.time += time;
    }
}
