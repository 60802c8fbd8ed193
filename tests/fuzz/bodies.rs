//! What each target does with its bytes, and what must hold whatever they are. Shared between libFuzzer and the tests.

use std::io::Write as _;
use std::sync::LazyLock;

use jiff::civil::date;
use summit_check::escape::Inert;
use summit_check::extract::Claim;
use summit_check::report::{Format, Look, Run};
use summit_check::rule::report::RuleReport;
use summit_check::rule::{self, Form};
use summit_check::session::{Checker, Outcome, corrections};
use summit_check::source::{self, Source};
use summit_check::span::Span;
use summit_check::value::Context;
use summit_check::{read, report, trial};

/// A target: its name and what it does.
pub(crate) type Body = (&'static str, fn(&[u8]));

/// All targets.
pub(crate) const ALL: [Body; 6] =
    [("reader", reader), ("rules", rules), ("yaml", yaml), ("article", article), ("template", template), ("batch", batch)];

/// Texts are cut here: a target is to be run often.
const LONGEST: usize = 4_000;

fn text(data: &[u8]) -> String {
    String::from_utf8_lossy(&data[..data.len().min(LONGEST)]).into_owned()
}

/// The first byte chooses one of `n`.
fn choice(data: &[u8], n: usize) -> (usize, &[u8]) {
    match data.split_first() {
        Some((&first, rest)) => (usize::from(first) % n, rest),
        None => (0, data),
    }
}

/// Nothing that is printed for people acts on a terminal or a runner.
fn assert_inert(shown: &str) {
    for line in shown.lines() {
        assert!(!line.trim_start().starts_with("::"), "a command: {line:?}");
        for c in line.chars() {
            assert!(
                !c.is_control() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
                "{c:?} in {line:?}"
            );
        }
    }
}

/// Values of a text: in order, without overlap, on borders of characters, and each of them with its JSON.
pub(crate) fn reader(data: &[u8]) {
    let (which, data) = choice(data, 4);
    let text = text(data);
    let dates =
        [None, Some(date(2019, 4, 26).at(0, 0, 0, 0)), Some(date(2024, 2, 29).at(23, 59, 0, 0)), Some(date(1, 1, 1).at(0, 0, 0, 0))];
    let readings = read(&text, &Context { published: dates[which], order: None });
    let mut end = 0;
    for reading in &readings {
        assert!(reading.span.start >= end && reading.span.end <= text.len(), "{:?} in {text:?}", reading.span);
        assert!(reading.span.contains(reading.value_span), "{:?} in {:?}", reading.value_span, reading.span);
        assert!(text.get(reading.span.start..reading.span.end).is_some_and(|t| !t.is_empty()));
        end = reading.value_span.end;
        assert!(serde_json::to_string(&reading.value).is_ok());
        assert!(!reading.denotation.outer.is_empty(), "{:?} denotes nothing in {text:?}", reading.value);
    }
    let mut shown = Vec::new();
    let mut out = Inert::new(&mut shown);
    report::show_readings(&text, &readings, &mut out).and_then(|()| out.flush()).expect("a vector takes all");
    assert_inert(std::str::from_utf8(&shown).expect("UTF-8"));
}

/// Rules in the language of their own.
pub(crate) fn rules(data: &[u8]) {
    any_rules("f.rules", Form::Rules, &text(data));
}

/// Rules in YAML.
pub(crate) fn yaml(data: &[u8]) {
    any_rules("f.yaml", Form::Yaml, &text(data));
}

fn print(form: Form, file: &rule::written::File) -> String {
    match form {
        Form::Rules => rule::print::rules(file),
        Form::Yaml => rule::yaml::print(file),
    }
}

/// Mistakes are shown with their lines; without any, the house style and the twin say the same, and the tests in them run.
fn any_rules(path: &str, form: Form, text: &str) {
    let loaded = rule::load(path, text);
    for problem in &loaded.problems {
        assert!(problem.span.start <= problem.span.end && problem.span.end <= text.len() + 1, "{problem:?}");
    }
    let broken = loaded.problems.iter().any(rule::Problem::is_error);
    assert_eq!(loaded.ruleset.is_none(), broken, "{text:?}");
    for width in [40, 100] {
        assert_inert(&RuleReport::new(path, text, loaded.problems.clone()).render(false, width));
    }
    let Some(ruleset) = loaded.ruleset else { return };
    let (file, _) = rule::read(form, text);
    let styled = print(form, &file);
    let (again, problems) = rule::read(form, &styled);
    assert!(problems.is_empty(), "{text:?} is printed as {styled:?}: {problems:?}");
    assert_eq!(print(form, &again), styled, "the house style of the house style of {text:?}");
    let Ok(checker) = Checker::new(ruleset) else { return };
    let outcomes = trial::run(checker.ruleset(), checker.program());
    let mut shown = Vec::new();
    for outcome in outcomes.iter().take(3) {
        let set = checker.ruleset();
        report::show_failure(set, outcome, Look::default(), &mut shown).expect("a vector takes all");
    }
    let source = Source::from_bytes("a.txt", ARTICLE.as_bytes().to_vec(), source::Format::Text).expect("UTF-8").0;
    assert_report(&checker.check([source]));
}

const ARTICLE: &str = "VLADIVOSTOK, April 25, 2019 - The talks lasted five hours. Kim arrived on Thursday by train; trade fell 56 percent.";

/// Every format writes, for people nothing that acts, and for machines JSON.
fn assert_report(outcome: &Outcome) {
    let run = Run::new(&outcome.ruleset, &outcome.judgement);
    for format in Format::ALL.iter().copied().filter(|f| f.is_for_people()) {
        let mut shown = Vec::new();
        let mut out = Inert::new(&mut shown);
        format.report(Look::default()).write(&run, &mut out).expect("a vector takes all");
        out.flush().expect("a vector takes all");
        assert_inert(std::str::from_utf8(&shown).expect("UTF-8"));
    }
    let written = |format: Format| {
        let mut out = Vec::new();
        format.report(Look::default()).write(&run, &mut out).expect("a vector takes all");
        String::from_utf8(out).expect("UTF-8")
    };
    for format in [Format::Json, Format::Sarif, Format::Gitlab] {
        serde_json::from_str::<serde_json::Value>(&written(format)).expect("JSON");
    }
    for line in written(Format::Jsonl).lines() {
        serde_json::from_str::<serde_json::Value>(line).expect("JSON");
    }
    for line in written(Format::Github).lines() {
        assert!(["::error ", "::warning ", "::notice "].iter().any(|c| line.starts_with(c)), "{line:?}");
    }
    // two scripts of our own, one of data: an article brings none
    assert_eq!(written(Format::Html).matches("<script").count(), 2);
    let junit = written(Format::Junit);
    assert!(
        !junit.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')),
        "{junit:?}"
    );
    // what would be corrected lies in its source, and corrections lie apart
    let corrections = corrections(outcome);
    for pair in corrections.windows(2) {
        assert!((pair[0].source, pair[0].span.end) <= (pair[1].source, pair[1].span.start), "{corrections:?}");
    }
}

/// The shipped rules, and a fact of each type that takes nearly anything.
static CHECKERS: LazyLock<[Checker; 2]> = LazyLock::new(|| {
    let any = |kind: &str| {
        let guards = "unless planned, negated, quoted, hypothetical";
        format!(
            "fact any_{kind}: {kind} {{\n  claim \"(talks|meeting|trade|Kim|Putin|signed|lasted) ... {{value}}\"\n  {guards}\n  claim \"cost ... {{value}}\" in paragraph\n}}\n"
        )
    };
    let all: String = ["duration", "date", "year", "time", "percent", "number", "money", "quantity", "name", "version"].map(any).concat();
    let yesno = "fact signed: yesno {\n  claim yes \"signed ... statement\"\n  claim no \"no ... statement\"\n  require\n}\n";
    let shipped = include_str!("../../rules/summit.rules").to_owned();
    [("summit.rules", shipped), ("all.rules", all + yesno)].map(|(path, text)| {
        let loaded = rule::load(path, &text);
        Checker::new(loaded.ruleset.unwrap_or_else(|| panic!("{:?}", loaded.problems))).expect("they compile")
    })
});

/// An article in one of three formats.
pub(crate) fn article(data: &[u8]) {
    const FORMATS: [source::Format; 6] = [
        source::Format::Text,
        source::Format::Markdown,
        source::Format::Html,
        source::Format::Mdx,
        source::Format::Rst,
        source::Format::AsciiDoc,
    ];
    let (which, data) = choice(data, 12);
    let format = FORMATS[which % 6];
    let bytes = data[..data.len().min(LONGEST)].to_vec();
    let Ok((source, _)) = Source::from_bytes("articles/a b.txt", bytes, format) else { return };
    assert_eq!(source.prose().len(), source.text.len(), "markup takes the place of markup");
    let checker = &CHECKERS[which / 6];
    let outcome = checker.check([source.clone(), source.clone()]);
    for claim in &outcome.judgement.sources[0].claims {
        assert_claim(claim, &source);
    }
    assert_report(&outcome);
}

/// A claim is where it says it is.
fn assert_claim(claim: &Claim, source: &Source) {
    let text = &source.text;
    assert_eq!(claim.span.of(text), claim.text, "in {text:?}");
    assert!(claim.excerpt.span.contains(claim.span), "{claim:?}");
    assert!(Span::new(0, text.len()).contains(claim.excerpt.span) && claim.span.contains(claim.value_span), "{claim:?}");
    assert_eq!(claim.line, 1 + text[..claim.span.start].matches('\n').count(), "{claim:?}");
}

/// A template of the user against a text, in a sentence and in a paragraph.
pub(crate) fn template(data: &[u8]) {
    let (scope, data) = choice(data, 2);
    let text = text(data);
    let (template, article) = text.split_once('\u{0}').unwrap_or((&text, ARTICLE));
    let quoted: String = template.chars().filter(|c| !matches!(c, '"' | '\\' | '\n' | '\r')).collect();
    let rules = format!("alias t = \"talks\" | \"a? meeting\"\nfact f: number {{ claim \"{quoted}\" {} }}\n", ["", "in paragraph"][scope]);
    let loaded = rule::load("f.rules", &rules);
    let Some(checker) = loaded.ruleset.and_then(|set| Checker::new(set).ok()) else { return };
    let Ok((source, _)) = Source::from_bytes("a.txt", article.as_bytes().to_vec(), source::Format::Text) else { return };
    for claim in &checker.claims(&source).claims {
        assert_claim(claim, &source);
    }
}

/// A batch: as many answers as lines that are not blank, each of them JSON on a line of its own.
pub(crate) fn batch(data: &[u8]) {
    let data = &data[..data.len().min(LONGEST)];
    let mut out = Vec::new();
    let answered = summit_check::cli::answer_lines(data, &mut out);
    if answered.is_err() {
        // a mark of another encoding in front
        return;
    }
    let data = data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data);
    let lines = data.split(|&b| b == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
    let out = String::from_utf8(out).expect("UTF-8");
    assert!(!out.contains(['\u{85}', '\u{2028}', '\u{2029}']), "{out:?}");
    assert_eq!(out.lines().count(), lines, "{:?}", String::from_utf8_lossy(data));
    for line in out.lines() {
        let answer: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert!(answer.get("id").is_some() && (answer.get("entities").is_some() || answer.get("error").is_some()), "{line}");
    }
}
