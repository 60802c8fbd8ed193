//! Values in time: which value a source is held against, and what is said of it.

use crate::harness::{Case, Outcome, root};

const TOLL: &str = r#"fact dead: number {
  value at least 78 from 2020-08-04 | 135 from 2020-08-05 | 218 from 2021-08-04
  claim "(killed|toll) ... {value}"
  claim "{value} people (dead|died|were killed)"
  test agrees "The toll is 218."
}
"#;

const LIMIT: &str = r#"fact limit: quantity {
  value 5 MB until 2021-06-01 | 10 MB from 2021-06-01
  claim "limit ... {value}"
  test agrees "The limit is 10 MB."
}
"#;

/// The report on one text, published on `day`.
fn report(rules: &str, day: &str, text: &str) -> Outcome {
    let head = if day.is_empty() { String::new() } else { format!("---\ndate: {day}\n---\n") };
    Case::new().file("a.rules", rules).file("a.md", format!("{head}{text}\n")).args("a.rules a.md --format json").run()
}

/// The verdict on the only claim of a text.
fn verdict(rules: &str, day: &str, text: &str) -> String {
    let json = report(rules, day, text).json();
    let claims = json["claims"].as_array().expect("claims");
    assert_eq!(claims.len(), 1, "{text}: {json:#}");
    claims[0]["verdict"].as_str().expect("a verdict").to_owned()
}

#[test]
fn the_day_of_publication_picks_the_value() {
    for (day, text, expected) in [
        ("2020-08-04", "The blast killed at least 78 people.", "agrees"),
        ("2020-08-05", "The blast killed 135 people.", "agrees"),
        ("2020-08-06", "The blast killed more than 100 people.", "agrees"),
        ("2020-12-01", "The blast killed 135 people.", "agrees"),
        ("2020-12-01", "The blast killed 218 people.", "agrees"),
        ("2020-12-01", "The blast killed 190 people.", "vague"),
        ("2020-12-01", "The blast killed 350 people.", "contradicts"),
        ("2020-12-01", "The blast killed 12 people.", "contradicts"),
        ("2021-08-04", "The blast killed 204 people.", "vague"),
        ("2021-08-05", "The blast killed 218 people.", "agrees"),
        ("2021-08-05", "The blast killed 135 people.", "contradicts"),
        ("2019-08-05", "The blast killed 135 people.", "unjudged"),
    ] {
        assert_eq!(verdict(TOLL, day, text), expected, "{day}: {text}");
    }
}

#[test]
fn a_value_that_says_until_when_it_held_leaves_no_doubt() {
    for (day, text, expected) in [
        ("2021-05-31", "The limit is 5 MB.", "agrees"),
        ("2021-05-31", "The limit is 10 MB.", "contradicts"),
        ("2021-06-01", "The limit is 5 MB.", "agrees"),
        ("2021-06-01", "The limit is 10 MB.", "agrees"),
        ("2021-06-01", "The limit is 7 MB.", "contradicts"),
        ("2021-06-02", "The limit is 5 MB.", "contradicts"),
    ] {
        assert_eq!(verdict(LIMIT, day, text), expected, "{day}: {text}");
    }
    let ended = LIMIT.replace("from 2021-06-01", "from 2021-06-01 until 2022-01-01");
    assert_eq!(verdict(&ended, "2023-01-01", "The limit is 5 MB."), "unjudged");
}

#[test]
fn a_source_without_a_day_is_held_against_all_values() {
    for (text, expected) in [
        ("The blast killed 135 people.", "agrees"),
        ("The blast killed 218 people.", "agrees"),
        ("The blast killed 350 people.", "contradicts"),
    ] {
        assert_eq!(verdict(TOLL, "", text), expected, "{text}");
    }
    assert_eq!(verdict(LIMIT, "", "The limit is 5 MB."), "agrees");
    assert_eq!(verdict(LIMIT, "", "The limit is 7 MB."), "contradicts");
}

#[test]
fn a_claim_that_dates_itself_is_held_against_the_value_of_then() {
    for (day, text, expected) in [
        ("2022-08-04", "On 5 August 2020 the toll stood at 135.", "agrees"),
        ("2022-08-04", "As of 5 August 2020 the toll was 135.", "agrees"),
        ("2022-08-04", "The toll stood at 218 on 4 August 2020.", "contradicts"),
        ("2022-08-04", "The blast on 4 August 2020 killed 218 people.", "agrees"),
        ("2022-08-04", "Initially, the toll was 135.", "agrees"),
        ("2022-08-04", "Initially, the toll was 350.", "contradicts"),
    ] {
        assert_eq!(verdict(TOLL, day, text), expected, "{text}");
    }
    for (text, expected) in [
        ("Until 2021 the limit was 5 MB.", "agrees"),
        ("Until 2021 the limit was 7 MB.", "contradicts"),
        ("In 2019 the limit was 5 MB.", "agrees"),
        ("Since 2021 the limit is 10 MB.", "agrees"),
        ("The limit is 5 MB.", "contradicts"),
    ] {
        assert_eq!(verdict(LIMIT, "2024-01-01", text), expected, "{text}");
    }
}

#[test]
fn two_counts_of_one_text_are_no_self_contradiction() {
    report(TOLL, "2020-12-01", "The blast killed 135 people. Later the toll was 163.").exits(0);
    report(TOLL, "2020-12-01", "The blast killed 135 people. Later the toll was 350.").exits(1);
}

#[test]
fn the_report_says_which_value_was_taken_and_why() {
    let json = report(TOLL, "2021-09-01", "The blast killed 135 people.").exits(1).json();
    let message = json["findings"][0]["message"].as_str().expect("a message");
    assert!(message.contains("established for `dead` on 2021-09-01, the day it was published: `218`"), "{message}");
    assert_eq!(json["claims"][0]["held_against"]["values"], serde_json::json!(["218"]));
    assert_eq!(json["claims"][0]["held_against"]["why"], "published");
    let json = report(TOLL, "", "The blast killed 350 people.").exits(1).json();
    let message = json["findings"][0]["message"].as_str().expect("a message");
    assert!(message.contains("on any day, since the source has none: `at least 78`, `135` or `218`"), "{message}");
    let json = report(TOLL, "2022-08-04", "The toll stood at 218 on 4 August 2020.").exits(1).json();
    let message = json["findings"][0]["message"].as_str().expect("a message");
    assert!(message.contains("on 2020-08-04, as the claim says: `at least 78`"), "{message}");
    let json = report(TOLL, "2020-12-01", "The blast killed 190 people.").exits(0).json();
    let message = json["findings"][0]["message"].as_str().expect("a message");
    assert!(message.contains("lies between what was established"), "{message}");
}

#[test]
fn checks_take_the_values_of_the_day() {
    let rules = format!(
        "{TOLL}fact missing: number {{\n  claim \"{{value}} are missing\"\n  test agrees \"Some 20 are missing.\"\n}}\ncheck few {{ missing < dead }}\n"
    );
    let early = report(&rules, "2020-08-06", "Still 150 are missing after the blast.").json();
    let late = report(&rules, "2021-09-01", "Still 250 are missing after the blast.").json();
    assert_eq!(early["checks"][0]["holds"], true, "{early:#}");
    assert_eq!(late["checks"][0]["holds"], false, "{late:#}");
    let message = late["findings"][0]["message"].as_str().expect("a message");
    assert!(message.contains("218"), "{message}");
}

#[test]
fn early_tolls_are_right_on_their_day_and_a_late_copy_of_one_is_not() {
    let run = |arguments: &str| Case::new().args(arguments).run_in(&root().join("rules/examples/toll"));
    run("test toll.rules").exits(0);
    let json = run("toll.rules reports --format json").exits(1).json();
    let wrong: Vec<&str> = json["findings"].as_array().expect("findings").iter().filter_map(|f| f["source"].as_str()).collect();
    assert_eq!(wrong, ["reports/3-copied-late.md"], "{json:#}");
    assert!(json["claims"].as_array().is_some_and(|c| c.len() >= 8), "{json:#}");
}
