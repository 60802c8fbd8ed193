//! `summit-check read`: what is printed for a text and for a batch.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs `summit-check read` with `arguments`, `input` on its standard input.
fn read(arguments: &[&str], input: &str) -> Output {
    read_bytes(arguments, input.as_bytes())
}

fn read_bytes(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .arg("read")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // the command may stop reading before the end
    let _ = child.stdin.take().expect("a pipe").write_all(input);
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
      means 4.275 – 4.725 million USD   (`about`)
      allows 3.6 – 5.4 million USD

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

#[test]
fn a_bad_line_keeps_its_id_and_says_what_is_wrong_with_which_field() {
    let cases = [
        (r#"{"id":"a"}"#, r#""a""#, "`text` is missing"),
        (r#"{"text":"5 km"}"#, "null", "`id` is missing"),
        (r#"{"id":7,"text":null}"#, "7", "`text` is null, expected a string"),
        (r#"{"text":5,"id":"later"}"#, r#""later""#, "`text` is a number, expected a string"),
        (r#"{"id":"a","text":"5 km","published":20190425}"#, r#""a""#, "`published` is a number, expected a string"),
        (r#"{"id":"a","text":"5 km","published":""}"#, r#""a""#, "`published`: `` is not a date"),
        (r#"{"id":"a","text":"5 km","publishd":"2019-04-25"}"#, r#""a""#, "unknown field `publishd`; did you mean `published`?"),
        (r#"{"id":"a","text":"5 km","text":"6 km"}"#, "null", "`text` stands twice"),
        (r#"{"id":"a","text":"5 km"} {"id":"b","text":"6 km"}"#, "null", "trailing characters at column 26"),
        (r#"["a","5 km","2019-04-25"]"#, "null", "expected an object of JSON"),
        (r#"{"id":"a","text":"5 km""#, "null", "EOF while parsing an object at column 23"),
        ("\u{0}", "null", "expected an object of JSON"),
    ];
    let input: String = cases.iter().map(|c| format!("{}\n", c.0)).collect();
    let output = read(&["--batch", "-"], &input);
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert_eq!(lines.len(), cases.len());
    for (i, ((_, id, error), line)) in cases.iter().zip(&lines).enumerate() {
        let start = format!(r#"{{"id":{id},"error":"line {}: {}"#, i + 1, error.replace('"', "\\\""));
        assert!(line.starts_with(&start), "{line} does not start with {start}");
    }
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn ids_come_back_as_they_went_in() {
    let ids = [r#""a""#, r#""a""#, "7", "1.0", "12345678901234567890123", "null", "true", r#"{"k":[1, 2]}"#, r#""\u00e9\ud83d\ude00""#];
    let input: String = ids.iter().map(|id| format!("{{\"id\": {id}, \"text\": \"none\", \"lang\": \"en\"}}\r\n")).collect();
    let output = read(&["--batch", "-"], &input);
    let expected: String = ids.iter().map(|id| format!("{{\"id\":{id},\"entities\":[]}}\n")).collect();
    assert_eq!(stdout(&output), expected);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_batch_and_other_encodings_are_named() {
    let output = read(&["--batch", "-"], "\u{feff}{\"id\":1,\"text\":\"none\"}");
    assert_eq!(stdout(&output), "{\"id\":1,\"entities\":[]}\n");
    let output = read_bytes(&["--batch", "-"], b"\xff\xfe{\0\"\0");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot read `-`: it is UTF-16, little end first, not UTF-8"));
}

/// Some readers of text end a line at U+2028; a line of the answer has none inside.
#[test]
fn an_answer_is_one_line_for_everyone() {
    let output = read(&["--batch", "-"], "{\"id\":\"\u{2028}\",\"text\":\"twenty\u{2028}five\u{85} km\"}");
    assert!(stdout(&output).starts_with(r#"{"id":"\u2028","entities":["#), "{}", stdout(&output));
    assert!(!stdout(&output).contains(['\u{2028}', '\u{85}']), "{}", stdout(&output));
}

#[test]
fn a_batch_is_not_drawn() {
    let output = read(&["--batch", "-", "--format", "pretty"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("a batch is answered as `jsonl`, not `pretty`"));
}

#[test]
fn a_date_of_publication_may_have_a_zone() {
    for date in ["2019-04-26", "2019-04-26T23:30", "2019-04-26T23:30:00Z", "2019-04-26T23:30:00+03:00", "2019-04-26T23:30:00.123-10:00"] {
        let output = read(&["on Thursday", "--published", date, "--format", "jsonl"], "");
        assert!(stdout(&output).contains(r#""value":"2019-04-25""#), "{date}: {}", stdout(&output));
        let batch = format!("{{\"id\":1,\"text\":\"on Thursday\",\"published\":\"{date}\"}}");
        assert!(stdout(&read(&["--batch", "-"], &batch)).contains(r#""value":"2019-04-25""#), "{date}");
    }
}

#[test]
fn types_go_by_the_names_of_the_answers_too() {
    let text = "In May 2019 the first 30 ships, 5 km and 3 kg, three hours";
    let types = |list: &str| {
        let output = read(&[text, "--type", list, "--format", "jsonl"], "");
        let name = |l: &str| serde_json::from_str::<serde_json::Value>(l).expect("JSON")["type"].as_str().expect("a name").to_owned();
        stdout(&output).lines().map(name).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(types("quantity:length"), "quantity:length");
    assert_eq!(types("quantity:length,quantity:mass,duration"), "quantity:length quantity:mass duration");
    assert_eq!(types("quantity"), "quantity:length quantity:mass duration");
    assert_eq!(types("ordinal"), "ordinal");
    assert_eq!(types("date_range"), "date_range");
    assert_eq!(types("ordinal,date"), "date_range ordinal");
}

#[test]
fn a_misspelt_type_is_guessed_and_one_of_rules_alone_refused() {
    let told = |name: &str| String::from_utf8_lossy(&read(&["5", "--type", name], "").stderr).into_owned();
    assert!(told("quantity:lenght").contains("did you mean quantity:length?"), "{}", told("quantity:lenght"));
    assert!(told("durations").contains("did you mean duration?"), "{}", told("durations"));
    assert!(told("choice").contains("its values are told by a rule"), "{}", told("choice"));
}

/// Offsets are bytes of what was given, also where it was not UTF-8.
#[test]
fn bytes_that_are_no_text_keep_their_length_and_are_told() {
    let output = read_bytes(&["--format", "jsonl"], b"\xff\xfd two hours");
    assert!(stdout(&output).starts_with(r#"{"start":3,"end":12,"text":"two hours""#), "{}", stdout(&output));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "summit-check: -: not UTF-8 at line 1, read lossily (2 bytes)\n");
    let output = read_bytes(&[], b"\xff\xfet\0");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn marks_stand_under_wide_characters_too() {
    let output = read(&["日本 2 km\tand\u{200d} 漢字 about 3 km 👩 5 km"], "");
    let expected = "  日本 2 km and\u{200d} 漢字 about 3 km 👩 5 km
       1───          ~~~~~ 2───    3───
";
    assert!(stdout(&output).starts_with(expected), "{}", stdout(&output));
}

#[test]
fn a_part_of_a_year_is_told_by_its_days() {
    let output = read(&["late 2019"], "");
    assert!(stdout(&output).contains("1  year: 2019\n      means September – December 2019\n"), "{}", stdout(&output));
}

/// Long runs of what starts a value and never ends one are read to their end: quadratic work would take minutes.
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
        "4 over ",
        "minus ",
        "25, ",
        "0.5, or ",
        "020 ",
    ] {
        let text = piece.repeat(100_000 / piece.len());
        let line = serde_json::json!({ "id": 1, "text": text }).to_string();
        let output = read(&["--batch", "-"], &line);
        assert_eq!(output.status.code(), Some(0), "{piece}");
    }
}

/// Whoever asks one line at a time gets the answer before the next line is asked.
#[test]
fn each_answer_is_out_before_the_next_line_is_waited_for() {
    use std::io::{BufRead as _, BufReader};
    let mut child = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .args(["read", "--batch", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for id in 1..=3 {
        writeln!(input, "{{\"id\":{id},\"text\":\"none\"}}").expect("it listens");
        assert_eq!(answers.next().expect("an answer").expect("UTF-8"), format!("{{\"id\":{id},\"entities\":[]}}"));
    }
    drop(input);
    assert!(child.wait().expect("the command ends").success());
}

#[test]
fn a_line_without_an_end_is_refused_and_the_next_is_answered() {
    let long = format!("{{\"id\":1,\"text\":\"{}\"}}\n{{\"id\":2,\"text\":\"none\"}}\n", " ".repeat(17 << 20));
    let output = read(&["--batch", "-"], &long);
    assert_eq!(stdout(&output), "{\"id\":null,\"error\":\"line 1: longer than 16 MB\"}\n{\"id\":2,\"entities\":[]}\n");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_number_within_a_number_within_a_number_ends_nothing() {
    let nested = format!("It lasted {}5 hours.", "4 over ".repeat(10_000));
    let input = format!("{{\"id\":1,\"text\":\"5 km\"}}\n{{\"id\":2,\"text\":\"{nested}\"}}\n{{\"id\":3,\"text\":\"6 km\"}}\n");
    let output = read(&["--batch", "-"], &input);
    assert_eq!(stdout(&output).lines().count(), 3);
    assert!(stdout(&output).contains("\"text\":\"6 km\""));
    assert_eq!(output.status.code(), Some(0));
}
