//! The shipped rules on texts in other outlets' wording: see `tests/outlets/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use jiff::civil::Date;
use summit_check::extract::{Program, extract_passage};
use summit_check::fact::Verdict;
use summit_check::judge::judge;
use summit_check::rule::{self, Ruleset};
use summit_check::source::{Published, PublishedFrom, Source};

/// The facts held to a bar, by name.
const MEASURED: [&str; 7] =
    ["summit_date", "meeting_length", "arrival", "kim_jong_il_last_visit", "trade_drop", "hanoi_date", "first_meeting"];
const PRECISION: f64 = 0.95;
const RECALL: f64 = 0.80;
/// The fact that nothing is established for, and the check that judges it.
const CHECKED: (&str, &str) = ("since_hanoi", "since_hanoi_adds_up");
const SILENT: &str = "silent";

/// A text with what a careful reader finds in it.
struct Text {
    name: String,
    published: Option<Date>,
    text: String,
    /// By fact; `?` where readers may differ.
    expected: BTreeMap<String, String>,
}

/// All texts of the files whose names start with one of `prefixes`.
fn texts(wanted: impl Fn(&str) -> bool) -> Vec<Text> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outlets");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the texts").map(|e| e.expect("an entry").path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "txt") && wanted(&p.file_name().unwrap_or_default().to_string_lossy()));
    files.sort();
    files.iter().flat_map(|file| parse(&fs::read_to_string(file).expect("a file of texts"))).collect()
}

fn parse(file: &str) -> Vec<Text> {
    let mut out: Vec<Text> = Vec::new();
    for line in file.lines() {
        if let Some(head) = line.strip_prefix("= ") {
            let (name, day) = head.split_once(' ').expect("a name and a day");
            let published = (day != "-").then(|| day.parse().expect("a day"));
            out.push(Text { name: name.to_owned(), published, text: String::new(), expected: BTreeMap::new() });
            continue;
        }
        let Some(text) = out.last_mut() else { continue };
        if let Some(label) = line.strip_prefix("> ") {
            let (fact, verdict) = label.split_once(' ').expect("a fact and a verdict");
            text.expected.insert(fact.to_owned(), verdict.to_owned());
        } else if !line.starts_with("# ") && (!text.text.is_empty() || !line.is_empty()) {
            text.text.push_str(line);
            text.text.push('\n');
        }
    }
    out
}

/// The rules, ready to run.
struct Shipped {
    rules: Ruleset,
    program: Program,
}

impl Shipped {
    fn load() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/summit.rules");
        let loaded = rule::load("rules/summit.rules", &fs::read_to_string(path).expect("the rules"));
        let Some(rules) = loaded.ruleset else { panic!("{:#?}", loaded.problems) };
        let program = Program::compile(&rules).unwrap_or_else(|errors| panic!("{errors:#?}"));
        Self { rules, program }
    }

    /// What the rules find in `text`: by fact, the verdict and the words it rests on.
    fn verdicts(&self, text: &Text) -> BTreeMap<String, (String, String)> {
        let published = text.published.map(|date| Published { at: date.at(0, 0, 0, 0), from: PublishedFrom::Rules });
        let source = Source::of_text(text.name.clone(), text.text.clone(), published);
        // the texts are passages of reports of the summit, cut short
        let judgement = judge(&self.rules, vec![extract_passage(&self.program, &source)]);
        let mut out = BTreeMap::new();
        for cell in &judgement.cells {
            let fact = &self.rules.facts[cell.fact].name.node;
            let said: Vec<&str> = cell.claims.iter().map(|&c| judgement.sources[0].claims[c].text.as_str()).collect();
            let mut word = match cell.verdict {
                Verdict::NotDue | Verdict::NotAbout => SILENT,
                other => other.word(),
            };
            if fact == CHECKED.0 && !cell.claims.is_empty() {
                let check = self.rules.checks.iter().position(|c| c.name.node == CHECKED.1).expect("the check");
                let result = judgement.checks.iter().find(|r| r.check == check).and_then(|r| r.holds);
                word = if result == Some(false) { "broken" } else { "holds" };
            }
            out.insert(fact.clone(), (word.to_owned(), said.join(" | ")));
        }
        out
    }
}

/// Counts of one fact.
#[derive(Default, Clone, Copy)]
struct Score {
    right: usize,
    claimed: usize,
    stated: usize,
}

impl Score {
    fn precision(self) -> f64 {
        if self.claimed == 0 { 1.0 } else { self.right as f64 / self.claimed as f64 }
    }

    fn recall(self) -> f64 {
        if self.stated == 0 { 1.0 } else { self.right as f64 / self.stated as f64 }
    }
}

/// How a set of texts came out: by fact, and each cell that a careful reader would have otherwise.
struct Outcome {
    scores: BTreeMap<String, Score>,
    wrong: Vec<String>,
}

impl Outcome {
    fn of(shipped: &Shipped, texts: &[Text]) -> Self {
        let mut outcome = Self { scores: BTreeMap::new(), wrong: Vec::new() };
        for text in texts {
            let found = shipped.verdicts(text);
            for fact in text.expected.keys() {
                assert!(found.contains_key(fact), "{}: no fact is named `{fact}`", text.name);
            }
            for (fact, (got, said)) in found {
                let expected = text.expected.get(&fact).map_or(SILENT, String::as_str);
                if expected == "?" {
                    continue;
                }
                let score = outcome.scores.entry(fact.clone()).or_default();
                score.stated += usize::from(expected != SILENT);
                score.claimed += usize::from(got != SILENT);
                score.right += usize::from(expected != SILENT && got == expected);
                if got != expected {
                    outcome.wrong.push(format!("{}: {fact} is {expected}, got {got} `{said}`\n    {}", text.name, text.text.trim_end()));
                }
            }
        }
        outcome
    }

    fn table(&self) -> String {
        let mut out = format!("{:<24}{:>7}{:>8}{:>6}  precision  recall\n", "fact", "stated", "claimed", "right");
        for (fact, s) in &self.scores {
            let _ = writeln!(out, "{fact:<24}{:>7}{:>8}{:>6}{:>11.3}{:>8.3}", s.stated, s.claimed, s.right, s.precision(), s.recall());
        }
        out + "\n" + &self.wrong.join("\n")
    }

    #[expect(clippy::print_stdout, reason = "the figures, for who asks with --nocapture")]
    fn show(&self) {
        println!("{}", self.table());
    }

    /// The measured facts taken together.
    fn total(&self) -> Score {
        MEASURED.iter().filter_map(|fact| self.scores.get(*fact)).fold(Score::default(), |a, b| Score {
            right: a.right + b.right,
            claimed: a.claimed + b.claimed,
            stated: a.stated + b.stated,
        })
    }

    fn assert_bars(&self) {
        let below: Vec<&str> = MEASURED
            .into_iter()
            .filter(|fact| {
                let score = self.scores.get(*fact).copied().unwrap_or_default();
                score.precision() < PRECISION || score.recall() < RECALL
            })
            .collect();
        assert!(below.is_empty(), "below the bar: {}\n\n{}", below.join(", "), self.table());
    }
}

#[test]
fn texts_are_enough_and_have_names_of_their_own() {
    let all = texts(|_| true);
    let names: BTreeSet<&str> = all.iter().map(|t| t.name.as_str()).collect();
    assert_eq!(names.len(), all.len());
    assert!(all.len() >= 200, "{}", all.len());
    assert!(texts(|f| f.contains("traps")).len() >= 60);
}

#[test]
fn the_yaml_twin_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments = ["convert", "--to", "yaml", "rules/summit.rules"];
    let made = Command::new(env!("CARGO_BIN_EXE_summit-check")).current_dir(root).args(arguments).output().expect("a run");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let kept = fs::read(root.join("rules/summit.yaml")).expect("the twin");
    assert!(made.stdout == kept, "make it anew: summit-check {} -o rules/summit.yaml", arguments.join(" "));
}

#[test]
fn wording_of_other_outlets_is_read() {
    let outcome = Outcome::of(&Shipped::load(), &texts(|f| !f.starts_with("held")));
    outcome.show();
    outcome.assert_bars();
}

#[test]
fn traps_are_not_fallen_for() {
    let outcome = Outcome::of(&Shipped::load(), &texts(|f| f.contains("traps")));
    assert!(outcome.wrong.is_empty(), "{}", outcome.table());
}

/// A few texts a fact: the bar is held against all measured facts together.
#[test]
fn wording_kept_back_is_read() {
    let outcome = Outcome::of(&Shipped::load(), &texts(|f| f.starts_with("held")));
    outcome.show();
    let all = outcome.total();
    assert!(all.precision() >= PRECISION && all.recall() >= RECALL, "{}", outcome.table());
}
