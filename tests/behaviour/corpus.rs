//! Without rules: what a corpus states and where its pages differ, and what of a text its source does not bear out.

use crate::harness::Case;

fn docs() -> Case {
    Case::new()
        .file("docs/start.md", "# Getting started\n\nAn upload to Example Drive must not exceed 10 MB.\n\nThe request timeout is 30 seconds.\n")
        .file("docs/limits.md", "# Limits\n\nThe upload limit of Example Drive is 10 MB.\n\nThe request timeout is 30 seconds.\n")
        .file("docs/faq.md", "# Questions\n\nWhat is the largest upload? Example Drive takes an upload of up to 5 MB.\n\nA request runs into its timeout after 60 seconds.\n")
        .file("docs/api.md", "# API\n\nThe upload endpoint of Example Drive refuses an upload of more than 10 MB.\n\nBilling is monthly.\n")
        .file("docs/team.md", "# Team\n\nWe are 12 people in 3 offices.\n")
}

#[test]
fn pages_that_differ_come_first_with_the_fact_that_would_own_them() {
    let outcome = docs().args("inventory docs").run().exits(0).quietly();
    let out = outcome.stdout();
    let differ: Vec<&str> = out.lines().filter(|l| l.starts_with('≠')).collect();
    assert!(
        differ.iter().any(|l| l.contains("upload") && l.contains("10 MB") && l.contains("5 MB") && l.contains("docs/faq.md:3")),
        "{out}"
    );
    assert!(differ.iter().any(|l| l.contains("timeout") && l.contains("30 seconds") && l.contains("60 seconds")), "{out}");
    assert!(out.lines().next().is_some_and(|l| l.starts_with('≠')), "{out}");
    assert!(out.contains("fact ") && out.contains(": quantity {"), "{out}");
    // what one page alone says can be told from nothing
    assert!(!out.contains("12 people"), "{out}");
}

#[test]
fn an_inventory_is_there_for_programs_too() {
    let out = docs().args("inventory docs --format jsonl --limit 1").run().exits(0).stdout();
    let group: serde_json::Value = serde_json::from_str(&out).expect("a line of JSON");
    assert_eq!(group["differ"], true, "{group:#}");
    assert!(group["values"].as_array().is_some_and(|v| v.len() > 1), "{group:#}");
}

#[test]
fn the_facts_of_an_inventory_can_be_used() {
    let out = docs().args("inventory docs").run().exits(0).stdout();
    let facts = out.split("# Facts that would own").nth(1).and_then(|f| f.split_once('\n')).map(|(_, facts)| facts).expect("facts");
    Case::new().file("facts.rules", facts).args("fmt facts.rules").run().exits(0).quietly();
}

const SOURCE: &str = "The ministry said that 135 people were killed and 5,000 injured in the blast on Tuesday. The fire burnt for 3 hours. \
                      Damage is put at $15 million.\n";

#[test]
fn a_text_is_held_against_its_source() {
    let compare = |text: &str| Case::new().file("source.txt", SOURCE).file("text.txt", text).args("compare source.txt text.txt").run();
    compare("The blast killed 135 people and injured about 5,000. The damage came to $15 million.\n").exits(0).says("0 values");
    compare("The blast killed 135 people. The fire burnt for five hours.\n").exits(1).says("`five hours`").says("line 1 has `3 hours`");
    compare("The damage came to $50 million.\n").exits(1).says("text.txt:1:20: `$50 million` is not borne out by source.txt");
    compare("Nothing was said of figures.\n").exits(0);
}

#[test]
fn a_comparison_takes_one_source_and_one_text() {
    Case::new().file("a/1.txt", "x").file("a/2.txt", "y").file("t.txt", "z").args("compare a t.txt").run().exits(2).complains("one source");
    Case::new().file("t.txt", "z").args("compare missing.txt t.txt").run().exits(2).complains("missing.txt");
}
