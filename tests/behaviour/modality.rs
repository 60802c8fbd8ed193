//! What is not an assertion is not taken for one.

use crate::harness::{Case, TALKS};

/// Modality and verdict of the claims in `text`.
fn claims(text: &str) -> Vec<(String, String)> {
    let rules = TALKS.replace("  unless planned\n", "");
    let stdout = Case::new().file("t.rules", rules).file("a.txt", text).args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
    let word = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
    stdout
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap())
        .map(|c| (word(&c["modality"]), word(&c["verdict"])))
        .collect()
}

#[track_caller]
fn is(text: &str, modality: &str, verdict: &str) {
    assert_eq!(claims(text), [(modality.to_owned(), verdict.to_owned())], "{text}");
}

#[test]
fn assertions() {
    is("The talks lasted two hours.", "asserted", "agrees");
    is("The talks, scheduled for 50 minutes, lasted two hours.", "asserted", "agrees");
    is("The talks were scheduled for an hour but lasted two hours.", "asserted", "agrees");
    is("Kim did not speak to reporters; the talks lasted two hours.", "asserted", "agrees");
    is("The talks, which nobody had not expected, lasted five hours.", "asserted", "contradicts");
    is("The talks not only lasted two hours but changed minds.", "asserted", "agrees");
}

#[test]
fn denials() {
    is("The talks never lasted five hours.", "denied", "unjudged");
    is("A spokesman denied that the talks lasted five hours.", "denied", "unjudged");
    is("It is not true that the talks lasted five hours.", "denied", "unjudged");
    is("The talks have not lasted five hours.", "denied", "unjudged");
}

#[test]
fn questions_and_suppositions() {
    is("Have the talks lasted two hours?", "asked", "unjudged");
    is("Officials asked whether the talks lasted five hours.", "hypothetical", "unjudged");
    is("If the talks lasted five hours, dinner would be late.", "hypothetical", "unjudged");
    is("The talks might have lasted five hours.", "hypothetical", "unjudged");
}

#[test]
fn plans_and_quotations() {
    is("The talks will have lasted two hours.", "planned", "agrees");
    is("“The talks lasted two hours,” an aide said.", "quoted", "agrees");
}

#[test]
fn a_denial_that_leaves_nothing_contradicts() {
    let rules = "fact signed: yesno {\n  value yes\n  claim yes \"signed a statement\"\n}\n";
    let case = Case::new().file("t.rules", rules).file("a.txt", "They have not signed a statement.").args("t.rules a.txt --format short");
    case.run().exits(1).says("contradiction");
}
