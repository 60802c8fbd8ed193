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
