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
fn each_claim_tells_the_line_of_the_rules_that_made_it() {
    let rules = "fact height: quantity {\n  value 90 metres\n  says \"the tower is {value} tall\"\n}\n";
    let case = Case::new()
        .file("a.rules", TALKS)
        .file("b.rules", rules)
        .file("a.txt", "The talks lasted two hours.\n\nThe tower is 93 metres tall.\n");
    let lines = case.again().args("claims a.rules b.rules a.txt --format jsonl").run().exits(0).stdout();
    let of = |claim: &serde_json::Value| (claim["rule"]["path"].as_str().map(str::to_owned), claim["rule"]["line"].as_u64());
    let expected = [(Some("a.rules".to_owned()), Some(5)), (Some("b.rules".to_owned()), Some(3))];
    let streamed: Vec<_> = lines.lines().map(|l| of(&serde_json::from_str(l).unwrap())).collect();
    assert_eq!(streamed, expected);
    let report = case.again().args("check a.rules b.rules a.txt --format json").run().exits(1).json();
    let reported: Vec<_> = report["claims"].as_array().unwrap().iter().map(of).collect();
    assert_eq!(reported, expected);
    case.again().args("claims a.rules b.rules a.txt").run().exits(0).says("    by a.rules:5\n").says("    by b.rules:3\n");
}

#[test]
fn a_long_file_says_the_same_to_one_thread_and_to_several() {
    let rules = r#"
        person captain = "Ada Lund" | "Lund"
        person rival   = "Bo Quist" | "Quist"
        thing  ferry   = "Saltwind"
        group  owners  = "Harbour Line"
        event  trial = captain in ferry
        event  other = rival
        fact hours: duration {
          value 5 hours
          about trial
          says  "the trial of the Saltwind lasted {value}"
        }
        fact day: date {
          value 2021-06-03
          about captain
          says  "Ada Lund left the Harbour Line on {value}"
        }
        fact crew: number {
          value 12
          about ferry
          claim "(Saltwind|ferry) ... carry {value}" within 6 words in paragraph
          claim "(she|he) ... carry {value}" within 6 words unless clause "{rival}"
        }
    "#;
    let said = |n: usize| match n % 7 {
        0 => format!("Ada Lund took the Saltwind out. The trial lasted {} hours. She carried {} people.", n % 9 + 1, n % 40),
        1 => format!("The ferry, wrote Note {n}, was late. It carried {} people on Monday,\nand she was glad of it.", n % 30),
        2 => format!(
            "Bo Quist was there. He carried {} people on his boat. Lund left the Harbour Line on June {}, 2021.",
            n % 20,
            n % 28 + 1
        ),
        3 => format!("She left it on Tuesday, June {}, 2021. \"It lasted {} hours\", she said.", n % 28 + 1, n % 6 + 2),
        4 => "Nothing of that kind was told of any other boat on the lake, and nobody asked for it again.".repeat(n % 5 + 1),
        5 => format!("- Saltwind: {n} metres\n- The trial went on for {} hours.", n % 8 + 1),
        _ => format!("It was the owners' first. The Saltwind's trial of June {} lasted {} hours, Lund said.", n % 28 + 1, n % 11 + 1),
    };
    let rest = "The wind was light and the water was low, and whoever had stayed at home saw little of what went on out there. ".repeat(7);
    let text: String = (0..800).map(|n| format!("{}\n\n{rest}\n\n", said(n * 31 % 801))).collect();
    assert!(text.len() > 600_000, "{}", text.len());
    let case = Case::new().file("t.rules", rules).file("long.txt", text).args("claims t.rules long.txt --format jsonl --jobs 1");
    let one = case.run().exits(0).stdout();
    let eight = case.again().args("claims t.rules long.txt --format jsonl --jobs 8").run().exits(0).stdout();
    assert!(one.lines().count() > 200, "{}", one.lines().count());
    assert!(one == eight, "the claims differ");
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
