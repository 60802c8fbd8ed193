//! `test`: tests inside rules files.

use crate::harness::{Case, TALKS, root};

#[test]
fn passing_tests_pass() {
    Case::new().file("t.rules", TALKS).args("test t.rules").run().exits(0).says("1 test passed, 0 failed");
}

#[test]
fn failures_are_named_missing_noisy_and_wrong_value() {
    let rules = TALKS.replace(
        "  test agrees \"The talks lasted two hours.\"\n",
        "  test agrees \"They spoke for two hours.\"\n  test no-claim \"The talks lasted two hours.\"\n  test agrees \"The talks lasted five hours.\"\n",
    );
    let outcome = Case::new().file("t.rules", rules).args("test t.rules").run().exits(1);
    outcome
        .says("missing: a test of `meeting_length`")
        .says("noisy: a test of `meeting_length`")
        .says("wrong value: a test of `meeting_length`")
        .says("0 tests passed, 3 failed")
        .says("t.rules:7:");
}

#[test]
fn the_shipped_tests_pass_in_both_forms() {
    for rules in ["rules/summit.rules", "rules/summit.yaml"] {
        Case::new().args("test").arg(root().join(rules).display().to_string()).run().exits(0).quietly();
    }
}

#[test]
fn thousands_of_facts_are_tested_in_linear_time() {
    use std::fmt::Write as _;
    let mut rules = String::new();
    for i in 0..3_000 {
        let _ = writeln!(rules, "fact f{i}: number {{ value {i} claim \"thing{i} be {{value}}\" test agrees \"The thing{i} is {i}.\" }}");
    }
    let start = std::time::Instant::now();
    Case::new().file("t.rules", rules).args("test t.rules").run().exits(0).says("3000 tests passed");
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
