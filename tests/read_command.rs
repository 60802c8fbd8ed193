//! `summit-check read`: what is printed for a text and for a batch.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs `summit-check read` with `arguments`, `input` on its standard input.
fn read(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .arg("read")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // the command may stop reading before the end
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("the command ends")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

#[test]
fn values_are_marked_under_the_text() {
    let output = read(&["Turnover fell by more than 56 percent to about $4.5 million."], "");
    let expected = "  Turnover fell by more than 56 percent to about $4.5 million.
                   ~~~~~~~~~ 1─────────    ~~~~~ 2───────────
   1  percent: 56 %
      means 56 – 57 %   (`more than`)
      allows above 56 %
   2  money: 4.5 million dollars
      means 4.275 – 4.725 million USD?   (`about`)
      allows 3.375 – 5.625 million USD?

";
    assert_eq!(stdout(&output), expected);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_text_without_values_says_so() {
    let output = read(&[], "Nobody was hurt.\n");
    assert_eq!(stdout(&output), "no value found\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn long_lines_are_broken_between_values() {
    let text = "word ".repeat(30) + "between thirty and forty kilometres " + &"word ".repeat(30);
    let output = read(&[&text], "");
    assert!(stdout(&output).contains("between thirty and forty kilometres"), "{}", stdout(&output));
    assert!(stdout(&output).lines().all(|line| line.chars().count() <= 80), "{}", stdout(&output));
}

#[test]
fn types_can_be_chosen() {
    let output = read(&["half of the 30 ships, 20 percent", "--type", "percent", "--format", "jsonl"], "");
    let values: Vec<serde_json::Value> = stdout(&output).lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    let texts: Vec<_> = values.iter().map(|v| (v["text"].as_str(), v["value"].as_str())).collect();
    assert_eq!(texts, [(Some("half"), Some("50")), (Some("20 percent"), Some("20"))]);
}

#[test]
fn an_unknown_type_is_refused_with_the_known_ones() {
    let output = read(&["5", "--type", "percents"], "");
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2));
    assert!(message.contains("percents") && message.contains("percent, number, money"), "{message}");
}

#[test]
fn a_batch_is_answered_line_by_line_in_order() {
    let input = "{\"id\":\"a\",\"text\":\"Ein Café: 20 €, 5 to 10 km\",\"published\":null}\n{\"id\":7,\"text\":\"none\",\"published\":\"2019-04-25\"}\n";
    let output = read(&["--batch", "-", "--format", "jsonl"], input);
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert_eq!(
        lines[0],
        concat!(
            r#"{"id":"a","entities":[{"start":11,"end":17,"text":"20 €","type":"money","value":{"amount":"20","currency":"EUR"},"low":19.5,"high":20.5,"hedge":null},"#,
            r#"{"start":19,"end":29,"text":"5 to 10 km","type":"quantity:length","value":{"amount":"5","unit":"kilometer","si":"5000"},"low":5000,"high":10000,"hedge":"between"},"#,
            r#"{"start":24,"end":29,"text":"10 km","type":"quantity:length","value":{"amount":"10","unit":"kilometer","si":"10000"},"low":5000,"high":10000,"hedge":"between"}]}"#
        )
    );
    assert_eq!(lines[1], r#"{"id":7,"entities":[]}"#);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_bad_line_of_a_batch_is_named_and_the_others_are_answered() {
    let input = "{\"id\":\"a\",\"text\":\"5 km\"}\nnot JSON\n{\"id\":\"c\",\"text\":\"6 km\",\"published\":\"soon\"}\n{\"id\":\"d\",\"text\":\"7 km\"}\n";
    let output = read(&["--batch", "-"], input);
    let lines: Vec<serde_json::Value> = stdout(&output).lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!((lines[0]["id"].as_str(), lines[3]["id"].as_str()), (Some("a"), Some("d")));
    assert!(lines[1]["id"].is_null() && lines[1]["error"].as_str().is_some_and(|e| e.starts_with("line 2: ")), "{}", lines[1]);
    assert!(lines[2]["error"].as_str().is_some_and(|e| e.contains("`soon` is not a date")), "{}", lines[2]);
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("line 2 of `-`") && message.contains("line 3 of `-`"), "{message}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_batch_that_cannot_be_read_is_named() {
    let output = read(&["--batch", "no/such/file.jsonl"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot read `no/such/file.jsonl`"));
}

/// Long runs of what starts a value and never ends one take time in proportion to their length.
#[test]
fn hostile_texts_are_read_in_linear_time() {
    for piece in [
        "1 ",
        "one ",
        "and ",
        "- ",
        "1-",
        "$",
        "1,",
        "one hundred and ",
        "5 feet ",
        "between 1 and ",
        "1/2",
        "US",
        "thousand ",
        "(1) ",
        "+1 ",
        "A. ",
        "1 to ",
    ] {
        let text = piece.repeat(100_000 / piece.len());
        let began = std::time::Instant::now();
        let line = serde_json::json!({ "id": 1, "text": text }).to_string();
        let output = read(&["--batch", "-"], &line);
        assert_eq!(output.status.code(), Some(0), "{piece}");
        assert!(began.elapsed().as_secs() < 20, "{piece:?} took {:?}", began.elapsed());
    }
}
