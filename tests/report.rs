//! Reports as a reader sees them: each code in each format, and texts that are hard to draw.

#[path = "report/build.rs"]
mod build;

use std::sync::LazyLock;

use jiff::civil::date;
use summit_check::code::Level;
use summit_check::fact::{Modality, Verdict};
use summit_check::finding::What;
use summit_check::report::{Format, Look};
use summit_check::rule::tree::Comparison;
use summit_check::value::{Hedge, Kind};

use build::{Case, Said, answer, day, days, hours, minutes, more_than_percent, option, percent};

const RULES: &str = "\
ruleset \"Kim-Putin summit\"

/// How long the one-on-one talks ran.
fact meeting_length: duration {
  value   about 2 hours
  claim   \"{talks} ... lasted {value}\"
  require since 2019-04-25 else note
}

fact arrival: date { claim \"{kim} arrived on {value}\" }

/// Fall in trade between Russia and North Korea in 2018.
fact trade_drop: percent {
  value more than 56 %
  claim \"{trade} ... fell by {value}\"
}

fact joint_statement: yesno {
  value no
  claim yes \"signed a joint statement\"
}

fact venue: choice {
  value campus
  claim \"{talks} ... at {value}\"
}

fact summit_date: date {
  value 2019-04-25
}
fact hanoi_date: date {
  value 2019-02-27..28
}
fact since_hanoi: duration { claim \"{value} after ... Hanoi\" }

check since_hanoi_adds_up { since_hanoi = summit_date - hanoi_date  else warn }
";

/// Compares with `tests/report/NAME.txt`, byte for byte; `SNAPSHOTS=overwrite` accepts what is shown.
#[track_caller]
fn same(name: &str, shown: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/report/{name}.txt"));
    snapbox::assert_data_eq!(
        snapbox::Data::text(shown).raw(),
        snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw()
    );
}

/// The same run in all formats for people.
#[track_caller]
fn all_formats(name: &str, case: &Case) {
    let pretty = case.show(Format::Pretty);
    // A path is never cut, so that it can be opened from a terminal.
    for line in pretty.lines().filter(|l| !l.contains("╭─[")) {
        assert!(unicode_columns(line) <= 80, "a line is longer than 80 columns: {line}");
    }
    same(&format!("{name}.pretty"), &pretty);
    same(&format!("{name}.short"), &case.show(Format::Short));
    same(&format!("{name}.plain"), &case.show(Format::Plain));
    let json = case.show(Format::Json);
    same(&format!("{name}.json"), &json);
    valid(&json);
}

/// Holds a JSON report against the published schema.
#[track_caller]
fn valid(json: &str) {
    let instance = serde_json::from_str(json).expect("the report is JSON");
    static VALIDATOR: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
        let schema = serde_json::to_value(summit_check::report::json::schema()).expect("a schema is JSON");
        jsonschema::validator_for(&schema).expect("the schema is one")
    });
    let errors: Vec<_> = VALIDATOR.iter_errors(&instance).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert_eq!(errors, [""; 0]);
}

#[test]
fn the_published_schema_is_fresh() {
    let schema = serde_json::to_string_pretty(&summit_check::report::json::schema()).expect("a schema is JSON") + "\n";
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/report.schema.json");
    snapbox::assert_data_eq!(
        snapbox::Data::text(schema).raw(),
        snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw()
    );
}

/// East Asian characters take two columns, combining marks none; enough for what is tested here.
fn unicode_columns(line: &str) -> usize {
    line.chars()
        .map(|c| match c {
            '\u{300}'..='\u{36f}' => 0,
            '\u{1f600}'..='\u{1f64f}' => 2,
            '\u{1100}'..='\u{115f}' | '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ff60}' => 2,
            _ => 1,
        })
        .sum()
}

fn about_two_hours() -> build::Means {
    minutes(120, (90.0, 150.0), (90.0, 150.0))
}

/// Three sources on the length of the talks, the last one wrong.
fn contradiction() -> Case {
    let mut case = Case::new(RULES);
    let fact = case.fact("meeting_length", Kind::Duration, Some(("about 2 hours", about_two_hours())));
    let bharati = case
        .source("seeds/news-bharati.txt", "Kim meets Putin\n\nThe leaders met alone. Their talks lasted about two hours, an aide said.\n");
    let agreeing = case.claim(
        bharati,
        Said::new(fact, "talks lasted about two hours", "two hours", about_two_hours(), Verdict::Agrees)
            .hedged("about", Hedge::About)
            .labelled(&[("talks", "talks")]),
    );
    let china = case.source("seeds/china-daily.txt", "Nothing on the length.\n");
    let new = case
        .source("seeds/new.txt", "A day by the sea\n\nThe two leaders spoke behind closed doors; the conversation lasted three hours.\n");
    let claim = case.claim(
        new,
        Said::new(fact, "conversation lasted three hours", "three hours", hours(3), Verdict::Contradicts)
            .labelled(&[("conversation", "talks")]),
    );
    case.cell(fact, bharati, Verdict::Agrees);
    case.cell(fact, china, Verdict::Silent);
    case.cell(fact, new, Verdict::Contradicts);
    case.find(Level::Error, new, What::Contradiction { fact, claim, agreeing: Some(agreeing), otherwise: None });
    case
}

#[test]
fn a_contradiction() {
    all_formats("contradiction", &contradiction());
}

#[test]
fn a_contradicted_answer() {
    let mut case = Case::new(RULES);
    let fact = case.fact("joint_statement", Kind::YesNo, Some(("no\n", answer(false))));
    let source =
        case.source("reports/wire.md", "# After the talks\n\nIn the evening the two men signed a joint statement in the great hall.\n");
    let said = Said::new(fact, "signed a joint statement", "signed a joint statement", answer(true), Verdict::Contradicts);
    let claim = case.claim(source, said.labelled(&[("joint statement", "papers"), ("two men", "leaders")]));
    case.cell(fact, source, Verdict::Contradicts);
    case.find(Level::Error, source, What::Contradiction { fact, claim, agreeing: None, otherwise: None });
    all_formats("contradicted-answer", &case);
}

#[test]
fn a_contradicted_share_and_a_contradicted_choice() {
    let mut case = Case::new(RULES);
    let trade = case.fact("trade_drop", Kind::Percent, Some(("more than 56 %", more_than_percent(56, 57.0))));
    let venue = case.fact("venue", Kind::Choice, Some(("campus", option("campus"))));
    case.ruleset.facts[trade].cite = Some("customs office, 2019".into());
    let source = case.source(
        "a.txt",
        "Trade between the neighbours fell by 40 percent in 2018. The talks, “long in the making”, were held at the Kremlin in Moscow.\n",
    );
    let fell = case.claim(
        source,
        Said::new(trade, "Trade between the neighbours fell by 40 percent", "40 percent", percent(40), Verdict::Contradicts)
            .labelled(&[("Trade", "trade")]),
    );
    let held = case.claim(
        source,
        Said::new(
            venue,
            "talks, “long in the making”, were held at the Kremlin in Moscow",
            "Moscow",
            option("moscow"),
            Verdict::Contradicts,
        )
        .labelled(&[("talks", "talks")])
        .put(Modality::Quoted),
    );
    case.cell(trade, source, Verdict::Contradicts);
    case.cell(venue, source, Verdict::Contradicts);
    case.find(Level::Error, source, What::Contradiction { fact: trade, claim: fell, agreeing: None, otherwise: None });
    case.find(Level::Error, source, What::Contradiction { fact: venue, claim: held, agreeing: None, otherwise: None });
    all_formats("contradicted-share-and-choice", &case);
}

#[test]
fn a_disagreement() {
    let mut case = Case::new(RULES);
    let fact = case.fact("arrival", Kind::Date, None);
    let mut consensus = Vec::new();
    for name in ["a", "b", "c", "d", "e", "f"] {
        let source = case.source(&format!("{name}.txt"), "Kim arrived in the city on Wednesday.\n");
        let said = Said::new(fact, "Kim arrived in the city on Wednesday", "Wednesday", day(date(2019, 4, 24)), Verdict::Unjudged);
        consensus.push(case.claim(source, said));
        case.cell(fact, source, Verdict::Agrees);
    }
    let source = case.source("republic.txt", "According to the agency, the North Korean leader arrived by train on Tuesday.\n");
    let said = Said::new(fact, "North Korean leader arrived by train on Tuesday", "Tuesday", day(date(2019, 4, 23)), Verdict::Unjudged);
    let claim = case.claim(source, said.labelled(&[("North Korean leader", "kim")]));
    case.cell(fact, source, Verdict::Disagrees);
    case.find(Level::Warn, source, What::Disagreement { fact, claim, consensus, support: (6, 7), dissent: 1, copies: 0 });
    all_formats("disagreement", &case);
}

#[test]
fn a_source_against_itself() {
    let mut case = Case::new(RULES);
    let fact = case.fact("meeting_length", Kind::Duration, None);
    let source = case.source(
        "seeds/new.txt",
        "The talks lasted two hours.\n\nAfter the talks, which lasted about four hours, the leaders had dinner.\n",
    );
    let earlier = case.claim(source, Said::new(fact, "talks lasted two hours", "two hours", hours(2), Verdict::Unjudged));
    let said = Said::new(fact, "talks, which lasted about four hours", "four hours", hours(4), Verdict::Unjudged);
    let claim = case.claim(source, said.hedged("about", Hedge::About).labelled(&[("talks", "talks")]));
    case.cell(fact, source, Verdict::SelfContradicts);
    case.find(Level::Error, source, What::SelfContradiction { fact, claim, earlier });
    all_formats("self-contradiction", &case);
}

#[test]
fn a_broken_check() {
    let mut case = Case::new(RULES);
    let summit = case.fact("summit_date", Kind::Date, Some(("2019-04-25", day(date(2019, 4, 25)))));
    let hanoi = case.fact("hanoi_date", Kind::Date, Some(("2019-02-27..28", days(date(2019, 2, 27), date(2019, 3, 1)))));
    let since = case.fact("since_hanoi", Kind::Duration, None);
    let check = case.check("since_hanoi_adds_up", Comparison::Equal);
    let source = case.source(
        "seeds/indian-express.txt",
        "Live: Kim in Russia\n\nThe meeting comes a month after the failed summit in Hanoi.\nThe two sit down on Thursday.\n",
    );
    let month = minutes(43830, (21600.0, 64800.0), (21600.0, 64800.0));
    let month = case.claim(source, Said::new(since, "a month after the failed summit in Hanoi", "a month", month, Verdict::Unjudged));
    let thursday = case.claim(source, Said::new(summit, "sit down on Thursday", "Thursday", day(date(2019, 4, 25)), Verdict::Agrees));
    for (fact, verdict) in [(summit, Verdict::Agrees), (hanoi, Verdict::Silent), (since, Verdict::Unjudged)] {
        case.cell(fact, source, verdict);
    }
    case.holds(check, source, Some(false));
    let broken = |message: Option<&str>| What::BrokenCheck {
        check,
        claims: vec![month, thursday],
        established: vec![hanoi],
        message: message.map(str::to_owned),
        sides: ("a month".into(), "56 – 57 days".into()),
    };
    case.find(Level::Warn, source, broken(Some("a month since Hanoi, but 2019-02-27..28 was 56 days earlier")));
    case.find(Level::Warn, source, broken(None));
    all_formats("broken-check", &case);
}

#[test]
fn an_omission() {
    let mut case = contradiction();
    case.judgement.findings.clear();
    case.require(0, "require since 2019-04-25 else note");
    let stated = summit_check::finding::ClaimRef { source: 0, claim: 0 };
    let source = case.source("seeds/quiet.txt", "Kim in Vladivostok\n\nThe talks were held in a hall by the sea.\n");
    case.cell(0, source, Verdict::Silent);
    let at = Some(case.at(source, "talks"));
    case.find(Level::Note, source, What::Omission { fact: 0, at, alias: Some("talks".into()), stated: Some(stated), among: None });
    let at = Some(case.at(1, "Nothing on the length."));
    case.find(Level::Note, 1, What::Omission { fact: 0, at, alias: None, stated: None, among: None });
    let at = Some(case.at(source, "hall"));
    case.find(Level::Note, source, What::Omission { fact: 0, at, alias: None, stated: None, among: None });
    let empty = case.source("seeds/empty.txt", "");
    case.cell(0, empty, Verdict::Silent);
    case.find(Level::Note, empty, What::Omission { fact: 0, at: None, alias: None, stated: None, among: None });
    all_formats("omission", &case);
}

#[test]
fn a_vague_claim() {
    let mut case = Case::new(RULES);
    let fact = case.fact("trade_drop", Kind::Percent, Some(("more than 56 %", more_than_percent(56, 57.0))));
    let source = case.source("a.txt", "Their trade fell by more than 40 percent last year.\n");
    let said = Said::new(fact, "trade fell by more than 40 percent", "40 percent", more_than_percent(40, 50.0), Verdict::Vague);
    let claim = case.claim(source, said.hedged("more than", Hedge::MoreThan).labelled(&[("trade", "trade")]));
    case.cell(fact, source, Verdict::Vague);
    case.find(Level::Note, source, What::VagueClaim { fact, claim });
    all_formats("vague-claim", &case);
}

#[test]
fn nothing_to_tell() {
    let mut case = contradiction();
    case.judgement.findings.clear();
    case.judgement.cells[2].verdict = Verdict::Agrees;
    case.notes.push("2 files were not read: they are pictures".into());
    all_formats("nothing", &case);
}

/// One source that contradicts the length of the talks with `value`, in `sentence`.
fn drawn(text: &str, words: &str, value: &str, labels: &[(&str, &str)]) -> Case {
    let mut case = Case::new(RULES);
    let fact = case.fact("meeting_length", Kind::Duration, Some(("about 2 hours", about_two_hours())));
    let source = case.source("new.txt", text);
    let claim = case.claim(source, Said::new(fact, words, value, hours(3), Verdict::Contradicts).labelled(labels));
    case.cell(fact, source, Verdict::Contradicts);
    case.find(Level::Error, source, What::Contradiction { fact, claim, agreeing: None, otherwise: None });
    case
}

#[test]
fn wide_and_combining_characters() {
    let case = drawn(
        "Wetter: schön. 金正恩と普京の会談 (the cafe\u{301} talks) lasted 三時間 three hours, ｗｉｄｅ.\n",
        "the cafe\u{301} talks) lasted 三時間 three hours",
        "三時間 three hours",
        &[("cafe\u{301} talks", "talks"), ("会談", "meeting")],
    );
    all_formats("wide", &case);
}

#[test]
fn tabs_and_characters_that_upset_a_terminal() {
    let case = drawn(
        "\tThe\ttalks\u{1b}[31m\tlasted\u{202e}\tthree\thours\tflat.\n",
        "talks\u{1b}[31m\tlasted\u{202e}\tthree\thours",
        "three\thours",
        &[("talks", "talks")],
    );
    all_formats("tabs", &case);
}

#[test]
fn a_sentence_of_three_thousand_characters() {
    let filler = "and then the delegation walked on through the long corridor ".repeat(24);
    let text = format!("{filler}while the talks {filler}lasted three hours {filler}.\n");
    let words = format!("talks {filler}lasted three hours");
    all_formats("long", &drawn(&text, &words, "three hours", &[("talks", "talks")]));
}

#[test]
fn a_claim_that_starts_far_from_its_value() {
    let text = "The one-on-one talks that the two leaders held in a hall by the sea in the afternoon of that day lasted three hours, it was said.\n";
    let words = "one-on-one talks that the two leaders held in a hall by the sea in the afternoon of that day lasted three hours";
    all_formats("far", &drawn(text, words, "three hours", &[]));
}

#[test]
fn one_endless_word() {
    let text = format!("{}three hours{}.\n", "x".repeat(2000), "y".repeat(2000));
    all_formats("endless", &drawn(&text, "three hours", "three hours", &[]));
}

#[test]
fn line_ends_of_windows_and_a_value_over_two_lines() {
    let case = drawn(
        "Headline\r\n\r\nThe two met on the island, and their\r\nlong talks behind closed doors lasted three\r\nhours, or so\r\none aide said.\r\n",
        "talks behind closed doors lasted three\r\nhours",
        "three\r\nhours",
        &[("talks", "talks")],
    );
    all_formats("crlf", &case);
}

#[test]
fn labels_that_overlap() {
    let case = drawn(
        "Their three hours of talks were friendly.\n",
        "three hours of talks",
        "three hours of talks",
        &[("talks", "talks"), ("hours of talks", "length"), ("Their three", "they"), ("friendly", "mood")],
    );
    all_formats("overlap", &case);
}

#[test]
fn a_name_that_is_long() {
    let mut case = drawn("The talks lasted three hours.\n", "talks lasted three hours", "three hours", &[("talks", "talks")]);
    case.ruleset.facts[0].name.node = "length_of_the_one_on_one_meeting_between_the_two_leaders_in_hours".into();
    case.judgement.sources[0].path = "a/very/long/way/down/into/the/archive/of/the/agency/from/the/year/2019/report.txt".into();
    all_formats("long-names", &case);
}

fn many(sources: usize, facts: usize) -> Case {
    let mut case = Case::new(RULES);
    for fact in 0..facts {
        case.fact("meeting_length", Kind::Duration, Some(("about 2 hours", about_two_hours())));
        case.ruleset.facts[fact].name.node = format!("fact_number_{fact}");
    }
    for source in 0..sources {
        case.source(&format!("reports/2019-04/agency-{source:02}.txt"), "Nothing.\n");
    }
    let verdicts =
        [Verdict::Agrees, Verdict::Silent, Verdict::Silent, Verdict::Vague, Verdict::Agrees, Verdict::NotDue, Verdict::Contradicts];
    for fact in 0..facts {
        for source in 0..sources {
            case.cell(fact, source, verdicts[(fact * fact + source * 3) % if fact % 5 == 0 { 7 } else { 3 }]);
        }
    }
    case
}

#[test]
fn many_sources_and_facts_are_summarised() {
    same("matrix-5", &many(5, 3).show(Format::Pretty));
    same("matrix-20", &many(20, 13).show(Format::Pretty));
    same("matrix-30", &many(30, 13).show(Format::Pretty));
    same("matrix-wide", &many(25, 130).show(Format::Pretty));
    same("matrix-30.plain", &many(30, 3).show(Format::Plain));
}

#[test]
fn colour_changes_no_words() {
    let case = contradiction();
    let coloured = case.show_as(Format::Pretty, Look { color: true, width: 80, verbose: false });
    same("contradiction.colour", &coloured);
    let mut bare = String::new();
    let mut rest = coloured.as_str();
    while let Some(at) = rest.find('\u{1b}') {
        bare.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = &rest[rest.find('m').expect("an escape sequence ends") + 1..];
    }
    bare.push_str(rest);
    assert_eq!(bare, case.show(Format::Pretty));
}

#[test]
fn narrow_and_broad_terminals() {
    let case = contradiction();
    same("contradiction.40", &case.show_as(Format::Pretty, Look { width: 40, ..Look::default() }));
    same("contradiction.120", &case.show_as(Format::Pretty, Look { width: 120, ..Look::default() }));
}

#[test]
fn silent_cells_are_left_out_of_a_giant_matrix() {
    let case = many(401, 250);
    let json = case.show(Format::Json);
    valid(&json);
    let report: serde_json::Value = serde_json::from_str(&json).expect("the report is JSON");
    let silent = case.judgement.cells.iter().filter(|c| c.verdict == Verdict::Silent).count();
    assert_eq!(report["summary"]["cells"], 100_250);
    assert_eq!(report["summary"]["silent_cells_left_out"], silent);
    let cells = report["matrix"].as_array().expect("the matrix is a list");
    assert_eq!(cells.len(), 100_250 - silent);
    assert!(cells.iter().all(|c| c["verdict"] != "silent"));
}

#[test]
fn a_path_cannot_upset_a_terminal() {
    let mut case = contradiction();
    case.judgement.sources[2].path = "seeds/\u{1b}[2Jnew\n.txt".into();
    for format in [Format::Pretty, Format::Short, Format::Plain] {
        let shown = case.show(format);
        assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown}");
    }
    assert_eq!(case.show(Format::Short).lines().count(), 1);
}

#[test]
fn what_is_no_terminal_looks_the_same_everywhere() {
    assert_eq!(Look::of_output(None, false), Look::default());
    assert_eq!(Look::of_output(Some(true), false), Look { color: true, width: 80, verbose: false });
}

/// What `summit-check explain` prints for a topic.
fn explain(topic: &[&str]) -> snapbox::cmd::OutputAssert {
    snapbox::cmd::Command::new(env!("CARGO_BIN_EXE_summit-check")).arg("explain").args(topic).assert()
}

#[test]
fn a_code_is_explained() {
    let page = explain(&["contradiction"]).success();
    same("explain", &String::from_utf8_lossy(&page.get_output().stdout));
    let list = explain(&[]).success();
    assert!(String::from_utf8_lossy(&list.get_output().stdout).contains("\n  self-contradiction "));
    let table = explain(&["hedges"]).success();
    assert!(String::from_utf8_lossy(&table.get_output().stdout).contains("\n  about 50 % "));
    let near = explain(&["omision"]).code(2);
    assert_eq!(String::from_utf8_lossy(&near.get_output().stderr), "summit-check: there is no code `omision`; did you mean `omission`?\n");
}

mod any {
    use proptest::prelude::*;
    use summit_check::extract::{Claim, Excerpt, Label};
    use summit_check::finding::ClaimRef;
    use summit_check::span::Span;

    use super::*;

    /// Words, wide and combining and harmful characters, line ends of all kinds.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            5 => "[a-z]{1,12} ",
            1 => "[a-z]{30,90}",
            1 => "[\u{4e00}-\u{4e10}e\u{301}\u{1f600}]{1,5}",
            1 => prop::sample::select(vec!["\n", "\r\n", "\r", "\t", "\u{1b}[31m", "\0", "\u{202e}", "\n\n", "  ", "\u{2028}", "\u{85}", "\u{a0}"])
                .prop_map(str::to_owned),
        ];
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever is pointed at, even places that are not there: something is shown, and it fits.
        #[test]
        fn sentence_is_drawn_within_the_width(
            text in text(),
            ends in prop::collection::vec((0..700usize, 0..40usize), 4),
            base in 0..1000usize,
            width in 60..140usize,
        ) {
            let mut case = Case::new(RULES);
            let fact = case.fact("meeting_length", Kind::Duration, Some(("about 2 hours", about_two_hours())));
            let source = case.source("new.txt", "");
            let span = |i: usize| Span::new(base + ends[i].0, base + ends[i].0 + ends[i].1);
            let excerpt = Excerpt { span: Span::new(base, base + text.len()), text: text.clone(), line: 9, column: 3 };
            let means = hours(3);
            case.judgement.sources[source].claims.push(Claim {
                fact, rule: 0, span: span(0), text, line: 9, column: 3,
                value_span: span(0), hedge_span: Some(span(1)), hedge: Some(Hedge::About),
                labels: vec![Label { span: span(2), alias: "talks".into(), antecedent: None }, Label { span: span(3), alias: "leaders".into(), antecedent: None }],
                value: means.value, denotation: means.denotation, modality: Modality::Asserted, excerpt, as_of: None, oddity: None, paragraph: Vec::new(), by_value: false, above: Vec::new(),
            });
            case.judgement.claim_verdicts[source].push(Verdict::Contradicts);
            case.find(Level::Error, source, What::Contradiction { fact, claim: ClaimRef { source, claim: 0 }, agreeing: None, otherwise: None });
            for line in case.show_as(Format::Pretty, Look { width, ..Look::default() }).lines() {
                // One column more: a mark on nothing is drawn one column wide.
                prop_assert!(unicode_columns(line) <= width + 1, "{} columns: {}", width, line);
                prop_assert!(!line.chars().any(char::is_control), "{line:?}");
            }
            for format in [Format::Plain, Format::Short] {
                let shown = case.show(format);
                prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
            }
            valid(&case.show(Format::Json));
        }
    }
}

#[test]
fn failed_tests_and_claims_on_their_own() {
    use summit_check::report::{show_claim, show_failure};
    use summit_check::rule::tree::{Expect, Test};
    use summit_check::span::{Located, Span};
    use summit_check::trial::{Failure, Outcome};

    let rules = "fact meeting_length: duration {\n  test agrees \"Their conversation lasted three hours.\"\n  test contradicts \"They had planned for 50 minutes.\"\n}\n";
    let mut case = drawn("Their conversation lasted three hours.\n", "conversation lasted three hours", "three hours", &[]);
    case.ruleset.files = summit_check::rule::RuleFiles::one("my.rules", rules);
    let claim = case.judgement.sources[0].claims[0].clone();
    let texts = ["Their conversation lasted three hours.", "They had planned for 50 minutes."];
    for (expect, text) in [(Expect::Agrees, texts[0]), (Expect::Contradicts, texts[1])] {
        let start = rules.find(text).expect("the rules have the text");
        let text = Located::new(text.to_owned(), Span::new(start, start + text.len()));
        case.ruleset.facts[0].tests.push(Test { expect, published: None, format: summit_check::source::Format::Text, text });
    }
    let mut shown = Vec::new();
    let wrong = Outcome { fact: 0, test: 0, failure: Some(Failure::WrongValue), got: Verdict::Contradicts, claims: vec![claim.clone()] };
    let missing = Outcome { fact: 0, test: 1, failure: Some(Failure::Missing), got: Verdict::Silent, claims: Vec::new() };
    for outcome in [wrong, missing] {
        show_failure(&case.ruleset, &outcome, Look::default(), &mut shown).expect("memory takes everything");
    }
    show_claim(&case.ruleset, "new.txt", &claim, Verdict::Contradicts, Look::default(), &mut shown).expect("memory takes everything");
    same("trial", &String::from_utf8(shown).expect("reports are UTF-8"));
}
