//! What many sentences of the rules ask of one sentence of a text is found out once: steps are counted, no clock is asked.

use summit_check::rule;
use summit_check::session::Checker;
use summit_check::source::{Format, Source};
use summit_check::work::counted;

/// Rules with so many facts that each say the same of a thing of their own.
fn checker(facts: usize) -> Checker {
    let fact = |n: usize| format!("fact f{n}: duration {{ says \"the lock timeout of the ferry is {{value}}\" }}\n");
    let rules = (0..facts).map(fact).collect::<String>();
    let loaded = rule::load("once.rules", &rules);
    Checker::new(loaded.ruleset.expect("the rules are read")).expect("the rules compile")
}

/// How many steps the text takes with so many facts, and how many claims are found.
fn steps(facts: usize, path: &str, text: &str) -> (u64, usize) {
    let checker = checker(facts);
    let (page, _) = Source::from_bytes(path, text.as_bytes().to_vec(), Format::of_path(path)).expect("it is UTF-8");
    let mut claims = 0;
    let steps = counted(|| claims = checker.claims(&page).claims.len());
    (steps.unwrap_or(0), claims)
}

#[test]
fn a_cell_is_parsed_once_for_all_sentences_of_the_rules() {
    let rows = "| lock timeout of the ferry | 12 minutes |\n".repeat(60);
    let page = format!("# Ferries\n\n| what | how long |\n|---|---|\n{rows}");
    let ((one, few), (many, all)) = (steps(1, "a.md", &page), steps(20, "a.md", &page));
    assert!(few >= 60 && all >= 20 * few, "{few} and {all} claims");
    assert!(many < one * 6, "{one} {many}");
}

#[test]
fn what_was_said_before_is_asked_once_for_all_sentences_of_the_rules() {
    let text = "The ferry waits in its lock before it may leave for the other bank. The timeout is 12 minutes. ".repeat(60);
    let ((one, few), (many, all)) = (steps(1, "a.txt", &text), steps(20, "a.txt", &text));
    assert!(all >= 20 * few, "{few} and {all} claims");
    assert!(many < one * 6, "{one} {many}");
}
