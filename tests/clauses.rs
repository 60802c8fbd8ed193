//! The clause analysis: what is understood of plain sentences, of any text at all, and what `syntax` prints.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use proptest::prelude::*;
use summit_check::text::Tokens;
use summit_check::text::clause::{Analysis, Clause, Link, Tense};

/// Each clause as `verb(subject, object)`, with `not` and its link where it is no main clause.
fn told(text: &str) -> Vec<String> {
    let tokens = Tokens::of(text);
    let analysis = Analysis::of(&tokens);
    analysis.clauses().iter().map(|clause| tell(text, &analysis, clause)).collect()
}

fn tell(text: &str, analysis: &Analysis, clause: &Clause) -> String {
    let chunk = |id: Option<usize>| id.map_or("-", |id| analysis.chunks()[id].span.of(text));
    let not = if clause.verb.negated { "not " } else { "" };
    let link = if clause.link == Link::Main { String::new() } else { format!(" {:?}", clause.link).to_lowercase() };
    format!("{not}{}({}, {}){link}", clause.verb.lemma, chunk(clause.subject), chunk(clause.object))
}

#[test]
fn subjects_objects_and_links() {
    for (text, expected) in [
        ("The old bridge carries two lanes.", "carry(The old bridge, two lanes)"),
        ("The mayor did not sign the lease.", "not sign(The mayor, the lease)"),
        ("Nobody signed the lease.", "not sign(Nobody, the lease)"),
        ("The mayor no longer signs leases.", "not sign(The mayor, leases)"),
        ("She wants to sell the boat.", "want(She, -); sell(She, the boat) infinitive"),
        ("She asked him to sell the boat.", "ask(She, him); sell(him, the boat) infinitive"),
        ("Please let me know.", "let(-, me); know(me, -) infinitive"),
        ("The firm, which makes tyres, moved.", "make(The firm, tyres) relative; move(The firm, -)"),
        ("The day when the old bridge opened was a Monday.", "open(the old bridge, -) relative; be(The day, -)"),
        ("The bay where the Halcyon landed is called Orsa.", "land(the Halcyon, -) relative; call(The bay, Orsa)"),
        ("The book he wrote was sold.", "write(he, The book) relative; sell(The book, -)"),
        ("He said the talks had failed.", "say(He, -); fail(the talks, -) complement"),
        ("If it rains, the fair will close.", "rain(it, -) adverbial; close(the fair, -)"),
        ("Nina bought a kite and flew it.", "buy(Nina, a kite); fly(Nina, it) coordination"),
        ("Walking home, Nina lost a glove.", "walk(Nina, -) gerund; lose(Nina, a glove)"),
        ("Did the old bridge hold?", "hold(the old bridge, -)"),
        ("“It is over,” said the judge.", "be(It, -) quotation; say(the judge, -)"),
        ("Baking bread takes time.", "bake(-, bread) gerund; take(Baking, time)"),
        ("The crew on board the ferry waved.", "wave(The crew, -)"),
        ("The pass must not exceed 5 kilos.", "not exceed(The pass, 5 kilos)"),
        ("There is no proof that the lift failed.", "not be(no proof, -); fail(the lift, -) complement"),
    ] {
        assert_eq!(told(text).join("; "), expected, "{text}");
    }
}

#[test]
fn tenses() {
    for (text, tense) in [
        ("They met.", Tense::Past),
        ("They have met.", Tense::Past),
        ("They meet daily.", Tense::Present),
        ("They are meeting.", Tense::Present),
        ("They will meet.", Tense::Future),
        ("They are going to meet.", Tense::Future),
        ("They could meet.", Tense::None),
    ] {
        let tokens = Tokens::of(text);
        assert_eq!(Analysis::of(&tokens).clauses()[0].verb.tense, tense, "{text}");
    }
}

#[test]
fn a_text_without_sentences_has_no_clause() {
    for text in ["", "  \n", "***", "- 12 -", "Total: 5", "…", "\u{1f}\u{1f}", "that", "not that", "to", "Neither nor", "if", "U.S."] {
        assert_eq!(told(text), Vec::<String>::new(), "{text:?}");
    }
}

const PIECES: &[&str] = &[
    "the",
    "a",
    "that",
    "which",
    "who",
    "what",
    "to",
    "not",
    "n't",
    "didn't",
    "'s",
    "'",
    "\"",
    "“",
    "”",
    ",",
    ".",
    "?",
    "!",
    ";",
    ":",
    "(",
    ")",
    "-",
    "—",
    "and",
    "or",
    "but",
    "nor",
    "if",
    "as",
    "before",
    "has",
    "had",
    "been",
    "is",
    "was",
    "will",
    "may",
    "could",
    "said",
    "say",
    "making",
    "made",
    "put",
    "read",
    "let",
    "him",
    "she",
    "it",
    "there",
    "no",
    "longer",
    "all",
    "more",
    "than",
    "Kim",
    "Will",
    "May",
    "U.S.",
    "No",
    "12",
    "$5",
    "10-15",
    "well-known",
    "talks",
    "plan",
    "plans",
    "city",
    "of",
    "in",
    "with",
    "whose",
    "so",
    "yet",
    "İ",
    "ß",
    "\u{1f}",
    "é",
    "日本",
    "🙂",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any row of words and marks, blank or not between them, is analysed; spans lie on characters and indices in the lists.
    #[test]
    fn any_row_of_words_is_analysed(row in proptest::collection::vec((0..PIECES.len(), any::<bool>()), 0..60)) {
        let text: String = row.iter().map(|&(k, blank)| format!("{}{}", PIECES[k], if blank { " " } else { "" })).collect();
        let tokens = Tokens::of(&text);
        let analysis = Analysis::of(&tokens);
        let words = analysis.words().len();
        for chunk in analysis.chunks() {
            prop_assert!(chunk.first <= chunk.head && chunk.head < chunk.after && chunk.after <= words);
            prop_assert!(text.get(chunk.span.start..chunk.span.end).is_some());
        }
        for (i, clause) in analysis.clauses().iter().enumerate() {
            prop_assert!(text.get(clause.verb.span.start..clause.verb.span.end).is_some());
            prop_assert!(clause.parent.is_none_or(|p| p != i && p < analysis.clauses().len()));
            prop_assert!(analysis.ancestors(i).count() <= 32);
        }
    }

    #[test]
    fn any_text_is_analysed(text in "\\PC{0,120}") {
        let tokens = Tokens::of(&text);
        let _ = Analysis::of(&tokens);
    }
}

/// No text makes the analysis call itself, however its clauses stand within each other.
#[test]
fn clauses_within_clauses_need_no_stack() {
    let units = [
        "he said that ",
        "the man who ",
        "if ",
        "(",
        "to see ",
        "and ",
        "not ",
        "whose ",
        ", which ",
        "“",
        "did the ",
        "the book he ",
        "of the ",
        "having been ",
    ];
    let analyse = move || {
        for unit in units {
            let text = unit.repeat(20_000 / unit.len());
            let tokens = Tokens::of(&text);
            let analysis = Analysis::of(&tokens);
            assert!(analysis.clauses().len() <= tokens.len());
        }
    };
    std::thread::Builder::new().stack_size(160 * 1024).spawn(analyse).expect("a thread").join().expect("it is analysed");
}

fn syntax(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .arg("syntax")
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
fn clauses_stand_under_what_they_hang_on() {
    let output = syntax(&["She denied that the firm had lost money in May."], "");
    let expected = "She denied that the firm had lost money in May.
  main `denied`, past, subject `She`
    complement `had lost`, past perfect, subject `the firm`, object `money`, in `May`
";
    assert_eq!(stdout(&output), expected);
}

#[test]
fn a_batch_is_answered_line_by_line() {
    let output =
        syntax(&["--batch", "-"], "{\"id\": 7, \"text\": \"Kim met Putin. They talked.\"}\n{\"id\": \"b\", \"text\": \"\"}\n{\"id\": 8}\n");
    let lines: Vec<serde_json::Value> = stdout(&output).lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    assert_eq!(lines[0]["id"], 7);
    let [met, talked] = lines[0]["clauses"].as_array().expect("a list").as_slice() else { panic!("{}", lines[0]) };
    assert_eq!((&met["verb"], &met["subject"], &met["object"]), (&[4, 7].into(), &[0, 3].into(), &[8, 13].into()));
    assert_eq!((&met["tense"], &met["negated"], &met["parent"]), (&"past".into(), &false.into(), &serde_json::Value::Null));
    assert_eq!(talked["subject"], serde_json::json!([15, 19]));
    assert_eq!(lines[1]["clauses"], serde_json::json!([]));
    assert!(lines[2]["error"].as_str().is_some_and(|e| e.contains("`text` is missing")), "{}", lines[2]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_batch_is_not_pretty() {
    let output = syntax(&["--batch", "-", "--format", "pretty"], "");
    assert_eq!(output.status.code(), Some(2));
}
