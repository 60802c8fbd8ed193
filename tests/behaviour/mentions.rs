//! Whom a text means by a pronoun, a pair or a description.

use crate::harness::Case;

const RULES: &str = r#"
person mara = "Mara Voss" | "Voss"  weak "the visitor"
person otis = "Otis Brandt" | "Brandt"
person lena = "Lena Falk" | "Falk"
place harbour = "Port Elm"
place spa = "Bad Rehm"
event treaty = mara, otis in harbour
event spa_talks = mara, lena in spa

fact arrival: date {
  value 2021-05-03
  claim "{mara} ... (arrived|reached) ... {value}"
  claim "{mara} ship ... (docked|came in) on {value}"
}

fact length: duration {
  value 2 hours
  claim "{mara} and {otis} ... (talked|spoke) for {value}"
}
"#;

/// Fact, verdict and modality of the claims in `text`, which opens with a sentence that names the two.
fn claims(text: &str) -> Vec<String> {
    let stdout = Case::new().file("t.rules", RULES).file("a.txt", text).args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
    let word = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
    let lines = stdout.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
    lines.map(|c| format!("{} {} {}", word(&c["fact"]), word(&c["verdict"]), word(&c["modality"]))).collect()
}

#[track_caller]
fn all(cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let got = claims(text);
        if got != *expected {
            wrong.push(format!("{text}\n  expected {expected:?}\n  got      {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

const ARRIVED: &[&str] = &["arrival agrees asserted"];
const POSSIBLE: &[&str] = &["arrival unjudged possible"];
const NOTHING: &[&str] = &[];
const TALKED: &[&str] = &["length agrees asserted"];

#[test]
fn a_pronoun_takes_the_subject_before_it() {
    all(&[
        ("Brandt waited. Voss left home by ship. She arrived on 3 May 2021.", ARRIVED),
        ("Voss left home. Brandt waited at the port. He arrived on 3 May 2021.", NOTHING),
        ("Brandt waited. Mara Voss travelled by ship, and she arrived on 3 May 2021.", ARRIVED),
        ("Brandt waited. Voss said that she had arrived on 3 May 2021.", ARRIVED),
        ("Brandt is the host. Voss, who leads the north, boarded a ship on Friday. Days later she arrived, on 3 May 2021.", ARRIVED),
        ("Brandt was there. Voss met the press. Her ship docked on 3 May 2021.", ARRIVED),
        ("Brandt was there. Voss went first. Peter Hanlon, her driver, followed. He arrived on 3 May 2021.", NOTHING),
        ("Voss was late. Brandt told reporters that he had arrived on 3 May 2021.", NOTHING),
        ("Voss and Brandt wrote. She arrived on 3 May 2021.", POSSIBLE),
    ]);
}

#[test]
fn a_pronoun_never_takes_one_that_does_it_to_it() {
    all(&[
        ("Brandt came early. Voss met him, and arrived on 3 May 2021.", ARRIVED),
        ("Voss wrote a letter. Brandt said he saw her when she arrived on 3 May 2021.", ARRIVED),
    ]);
}

#[test]
fn what_stands_between_commas_behind_a_name_is_passed_over() {
    all(&[
        ("Brandt waits. Mara Voss, who founded the league, arrived on 3 May 2021.", ARRIVED),
        ("Brandt waits. Voss, the leader of the north, arrived on 3 May 2021.", ARRIVED),
        ("Voss, left, and Brandt, right, talked for two hours.", TALKED),
        ("Brandt waits. Voss and her aides, who were late, arrived on 3 May 2021.", ARRIVED),
    ]);
}

#[test]
fn a_weak_name_counts_once_the_entity_is_named() {
    all(&[
        ("Brandt waits for Voss. The visitor arrived on 3 May 2021.", ARRIVED),
        ("The visitor arrived on 3 May 2021. A tourist, she said.", NOTHING),
    ]);
}

#[test]
fn two_together_are_those_named_before() {
    all(&[
        ("Voss and Brandt met. They talked for two hours.", TALKED),
        ("Voss and Brandt met. The two leaders talked for two hours.", TALKED),
        ("Brandt and Voss spoke for two hours.", TALKED),
        ("Brandt received Voss in Port Elm. The pair spoke for two hours.", TALKED),
        ("Brandt was told that Voss met Falk in Bad Rehm. The two leaders talked for two hours.", &["length unjudged possible"]),
        ("Brandt watched. Voss and Falk met in Bad Rehm. They talked for two hours.", NOTHING),
        ("Voss met Brandt. The delegations came too. They talked for two hours.", NOTHING),
        ("Brandt and Voss are in Port Elm. Both leaders talked for two hours.", TALKED),
    ]);
}

#[test]
fn one_that_is_not_sure_is_a_note_that_asks() {
    let text = "Brandt wrote to Voss. Voss and Brandt spoke by telephone. She arrived on 9 May 2021.";
    Case::new()
        .file("t.rules", RULES)
        .file("a.txt", text)
        .args("t.rules a.txt --format plain")
        .run()
        .exits(0)
        .says("possible-claim")
        .says("who is `She`?");
}

#[test]
fn a_finding_tells_whom_a_pronoun_was_taken_for() {
    let text = "Brandt waited. Voss left home by ship. She arrived on 9 May 2021.";
    Case::new()
        .file("t.rules", RULES)
        .file("a.txt", text)
        .args("t.rules a.txt --format plain")
        .run()
        .exits(1)
        .says("taken for {mara}")
        .says("`She` is taken for `mara`, named here");
}

#[test]
fn a_thing_goes_on_as_the_noun_of_its_name_and_as_it() {
    const BRIDGE: &str = r#"
thing bridge = "Harrow Bridge"
group board = "Harrow Roads Board"
fact length: quantity {
  value 412 m
  claim "{bridge} ... (spans|measures) {value}"
  claim "{bridge} ... (is|was) {value} long"
  claim "{bridge} span of {value}"
}
fact cost: money {
  value £2 million
  claim "{board} ... (paid|spent) {value}"
}
"#;
    let cases: &[(&str, &[&str])] = &[
        ("Harrow Bridge collapsed on Monday. The bridge spans 412 metres.", &["length agrees"]),
        ("Harrow Bridge collapsed on Monday. It spans 412 metres.", &["length agrees"]),
        ("Harrow Bridge collapsed on Monday. Its span of 412 metres fell into the river.", &["length agrees"]),
        ("Harrow Bridge, a landmark, collapsed. Divers came. The bridge was 412 metres long.", &["length agrees"]),
        ("Harrow Bridge collapsed. Upstream stands a smaller footbridge. It spans 90 metres.", &[]),
        ("Harrow Bridge collapsed. Another bridge is near. The bridge spans 90 metres.", &[]),
        ("Harrow Bridge collapsed. The railway bridge spans 90 metres.", &[]),
        ("Harrow Bridge collapsed. Police closed the road. It measures 90 metres.", &[]),
        ("The Harrow Roads Board met. The board had spent £2 million.", &["cost agrees"]),
        ("Harrow Bridge fell. A bridge nearby is old. Harrow Bridge was new. The bridge spans 412 metres.", &["length agrees"]),
        ("Harrow Bridge fell. It is said that a bridge spans 90 metres.", &[]),
    ];
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let stdout =
            Case::new().file("t.rules", BRIDGE).file("a.txt", text).args("claims t.rules a.txt --format jsonl").run().exits(0).stdout();
        let lines = stdout.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap());
        let got: Vec<String> = lines.map(|c| format!("{} {}", c["fact"].as_str().unwrap(), c["verdict"].as_str().unwrap())).collect();
        if got != *expected {
            wrong.push(format!("{text}\n  expected {expected:?}\n  got      {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
