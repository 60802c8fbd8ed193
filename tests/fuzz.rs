//! A short run of each fuzz target with a fixed seed. `FUZZ_RUNS=1000000 cargo test --release --test fuzz -- --nocapture` makes it a long
//! one, `FUZZ_SEED` another, and `FUZZ_TARGET` one of a single target; `tests/fuzz` has the same targets for libFuzzer.

#[path = "fuzz/bodies.rs"]
mod bodies;
#[path = "fuzz/generate.rs"]
mod generate;

use std::panic::{AssertUnwindSafe, catch_unwind};

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(otherwise)
}

fn run(target: &str) {
    if std::env::var("FUZZ_TARGET").is_ok_and(|only| only != target) {
        return;
    }
    let (_, body) = bodies::ALL.into_iter().find(|(name, _)| *name == target).expect("a target of that name");
    let mut inputs = generate::Inputs::new(setting("FUZZ_SEED", 1));
    for k in 0..setting("FUZZ_RUNS", 150) {
        let input = inputs.next(target);
        if catch_unwind(AssertUnwindSafe(|| body(&input))).is_err() {
            panic!("{target}, input {k}: {:?}", String::from_utf8_lossy(&input));
        }
    }
}

#[test]
fn reader() {
    run("reader");
}

#[test]
fn rules() {
    run("rules");
}

#[test]
fn yaml() {
    run("yaml");
}

#[test]
fn article() {
    run("article");
}

#[test]
fn template() {
    run("template");
}

#[test]
fn batch() {
    run("batch");
}
