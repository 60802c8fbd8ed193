//! Steps of work, counted where tests are run, so that a test can tell how the work grows with its input without a clock.
//!
//! The places that count are those whose number could grow faster than the input: a step of a matcher, a sentence laid out for
//! templates, a question how a claim is put, a comparison of two sets, a byte given to the grammar or looked through for a column.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Counts `number` steps of this thread; nothing in a build without debug assertions.
#[inline]
pub(crate) fn steps(number: usize) {
    #[cfg(debug_assertions)]
    STEPS.with(|steps| steps.set(steps.get().wrapping_add(number as u64)));
    #[cfg(not(debug_assertions))]
    let _ = number;
}

/// The steps that `job` takes on this thread; `None` in a build that does not count them.
pub fn counted(job: impl FnOnce()) -> Option<u64> {
    #[cfg(debug_assertions)]
    {
        let before = STEPS.with(Cell::get);
        job();
        Some(STEPS.with(Cell::get).wrapping_sub(before))
    }
    #[cfg(not(debug_assertions))]
    {
        job();
        None
    }
}
