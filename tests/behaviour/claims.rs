//! `claims`: every claim, one at a time.

use crate::harness::{Case, TALKS};

#[test]
fn a_claim_a_line_with_its_sets_and_its_verdict() {
    let case =
        Case::new().file("t.rules", TALKS).file("a.txt", "The talks lasted almost two hours.").file("b.txt", "The talks lasted a day.");
    let stdout = case.args("claims t.rules a.txt b.txt --format jsonl").run().exits(0).stdout();
    let lines: Vec<serde_json::Value> = stdout.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(
        (lines[0]["verdict"].as_str(), lines[0]["hedge"].as_str(), lines[0]["low"].as_f64(), lines[0]["high"].as_f64()),
        (Some("agrees"), Some("nearly"), Some(5400.0), Some(7200.0))
    );
    assert_eq!((lines[1]["verdict"].as_str(), lines[1]["value"]["iso"].as_str()), (Some("contradicts"), Some("P1D")));
}

#[test]
fn people_can_read_it_too() {
    Case::new()
        .file("t.rules", TALKS)
        .file("a.txt", "The talks lasted almost two hours.")
        .args("claims t.rules a.txt")
        .run()
        .exits(0)
        .says("a.txt:1:5: meeting_length: agrees");
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let mut case = Case::new().file("t.rules", TALKS);
    for n in 0..40 {
        case = case.file(&format!("in/{n:02}.txt"), format!("Note {n}. The talks lasted {n} hours."));
    }
    let case = case.args("claims t.rules in --format jsonl");
    let (one, eight) = (case.run().exits(0).stdout(), Case::args(case, "--jobs 8").run().exits(0).stdout());
    assert_eq!(one, eight);
    assert!(one.lines().count() >= 39, "{one}");
}
