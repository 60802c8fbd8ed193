//! Work in order: one thread hands out pieces, several work on them, and what comes of them is taken in the order of the pieces, however
//! long each took. No more than a few pieces are under way at once.

use std::any::Any;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, mpsc};

/// So many pieces a thread may be under way, waiting or done.
const AHEAD: usize = 2;

/// Has `threads` threads do `work` on all that `produce` hands out, and gives what comes of it to `sink`, in order, until that has enough.
pub(super) fn in_order<T: Send, O: Send, R: Send>(
    threads: usize,
    produce: impl FnOnce(&mut dyn FnMut(T) -> ControlFlow<()>) -> R + Send,
    work: impl Fn(T) -> O + Sync,
    mut sink: impl FnMut(O) -> ControlFlow<()>,
) -> R {
    let (job_in, jobs) = mpsc::channel::<(usize, T)>();
    let jobs = Mutex::new(jobs);
    let (done_in, done) = mpsc::channel::<(usize, Result<O, Box<dyn Any + Send>>)>();
    let (give_leave, leave) = mpsc::channel::<()>();
    for _ in 0..threads * AHEAD {
        let _ = give_leave.send(());
    }
    let (work, jobs) = (&work, &jobs);
    std::thread::scope(|scope| {
        let producer = scope.spawn(move || {
            let mut number = 0;
            produce(&mut |piece| {
                if leave.recv().is_err() || job_in.send((number, piece)).is_err() {
                    return ControlFlow::Break(());
                }
                number += 1;
                ControlFlow::Continue(())
            })
        });
        for _ in 0..threads {
            let done = done_in.clone();
            scope.spawn(move || {
                loop {
                    let job = jobs.lock().ok().and_then(|jobs| jobs.recv().ok());
                    let Some((number, piece)) = job else { return };
                    // a panic must reach the caller: were it to end this thread alone, everybody would wait for the piece
                    let outcome = catch_unwind(AssertUnwindSafe(|| work(piece)));
                    if done.send((number, outcome)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(done_in);
        let mut give_leave = Some(give_leave);
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        let mut panicked = None;
        for (number, outcome) in done {
            waiting.insert(number, outcome);
            while let Some(outcome) = waiting.remove(&next) {
                next += 1;
                let Some(leave) = &give_leave else { continue };
                let step = match outcome {
                    Ok(outcome) => sink(outcome),
                    Err(panic) => {
                        panicked = Some(panic);
                        ControlFlow::Break(())
                    }
                };
                if step.is_continue() {
                    let _ = leave.send(());
                } else {
                    give_leave = None;
                }
            }
        }
        if let Some(panic) = panicked {
            resume_unwind(panic);
        }
        producer.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(threads: usize, enough: usize) -> (Vec<usize>, usize) {
        let mut out = Vec::new();
        let produce = |push: &mut dyn FnMut(usize) -> ControlFlow<()>| (0..1000).take_while(|&n| push(n).is_continue()).count();
        let produced = in_order(
            threads,
            produce,
            |n: usize| {
                // some take longer than others
                (0..(n * 7919) % 500).for_each(|k| {
                    std::hint::black_box(k);
                });
                n * 2
            },
            |n| {
                out.push(n);
                if out.len() == enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        (out, produced)
    }

    #[test]
    fn what_comes_of_it_keeps_its_order() {
        for threads in [1, 2, 7] {
            assert_eq!(numbers(threads, usize::MAX), ((0..1000).map(|n| n * 2).collect(), 1000));
        }
    }

    #[test]
    fn who_has_enough_is_given_no_more() {
        let (out, produced) = numbers(3, 10);
        assert_eq!(out.len(), 10);
        assert!(produced <= 10 + 3 * AHEAD, "{produced}");
    }

    #[test]
    #[should_panic(expected = "piece 5")]
    fn a_panic_reaches_the_caller() {
        let produce = |push: &mut dyn FnMut(usize) -> ControlFlow<()>| {
            let _ = (0..1000).try_for_each(push);
        };
        in_order(2, produce, |n| assert!(n != 5, "piece {n}"), |()| ControlFlow::Continue(()));
    }
}
