//! How the work grows with the input: steps and allocations are counted, no clock is asked. Twice the input may take twice the work,
//! and a little for what grows with its logarithm; what is quadratic takes four times as much.

use allocation_counter::measure;
use summit_check::session::Checker;
use summit_check::source::{Format, Source};
use summit_check::stream::{self, Origin};
use summit_check::value::Context;
use summit_check::work::counted;
use summit_check::{read, rule, trial};

/// So many times the work may be what it was for half of the input.
const MOST: f64 = 2.6;

/// Holds the work of `job` for an input of size `n` against that for twice and four times as much.
#[track_caller]
fn assert_linear(what: &str, n: usize, job: impl Fn(usize)) {
    let work = |n: usize| {
        let mut steps = None;
        let memory = measure(|| steps = counted(|| job(n)));
        (steps.unwrap_or(0), memory.count_total, memory.bytes_total)
    };
    // what is made once for the whole program is made now
    job(1);
    let (small, large) = (work(n * 2), work(n * 4));
    for (of, a, b) in [("steps", small.0, large.0), ("allocations", small.1, large.1), ("bytes", small.2, large.2)] {
        let factor = b as f64 / a.max(1) as f64;
        assert!(a < 5_000 || factor < MOST, "{what}: {of} grow from {a} to {b}, {factor:.1} times, where the input doubles");
    }
}

fn checker(rules: &str) -> Checker {
    let loaded = rule::load("work.rules", rules);
    let problems = format!("{:?}", loaded.problems);
    Checker::new(loaded.ruleset.expect(&problems)).expect("it compiles")
}

fn source(path: impl Into<std::sync::Arc<str>>, text: String, format: Format) -> Source {
    Source::from_bytes(&*path.into(), text.into_bytes(), format).expect("UTF-8").0
}

/// A word for a number, letters only.
fn word(mut n: usize) -> String {
    let mut word = String::new();
    n += 27;
    while n > 0 {
        word.push((b'a' + (n % 26) as u8) as char);
        n /= 26;
    }
    word[..1].to_uppercase() + &word[1..]
}

/// Many sources that say each what `said` makes of its number.
#[track_caller]
fn assert_sources_linear(what: &str, rules: &str, n: usize, said: impl Fn(usize) -> String) {
    let checker = checker(rules);
    assert_linear(what, n, |n| {
        let outcome = checker.check((0..n).map(|i| source(format!("s/{i}.txt"), said(i), Format::Text)));
        assert_eq!(outcome.judgement.sources.len(), n);
    });
}

const LENGTH: &str = "fact l: duration { claim \"talks lasted {value}\" test agrees \"The talks lasted two hours.\" }";
const LEADER: &str = "fact n: name { claim \"the leader was {value}\" test agrees \"The leader was Kim.\" }";
const RELEASE: &str = "fact v: version { claim \"release {value}\" test agrees \"release 2.1\" }";

#[test]
fn judging_grows_with_the_sources() {
    assert_sources_linear("two camps", LENGTH, 60, |i| format!("The talks lasted {} hours.", 2 + i % 2 * 3));
    assert_sources_linear("lengths, all different", LENGTH, 60, |i| format!("The talks lasted {} minutes.", i + 1));
    assert_sources_linear("names, all different", LEADER, 60, |i| format!("The leader was {} {}.", word(i), word(i * 7 + 3)));
    assert_sources_linear("names that share a word", LEADER, 60, |i| format!("The leader was Kim {}.", word(i)));
    assert_sources_linear("names that are denied", LEADER, 60, |i| format!("The leader was not {}.", word(i)));
    assert_sources_linear("versions, all different", RELEASE, 60, |i| format!("It was release 1.{i}."));
    let established = LENGTH.replace("claim", "value 5 seconds claim");
    assert_sources_linear("all contradict", &established, 60, |i| format!("The talks lasted {} minutes.", i + 1));
}

#[test]
fn claims_of_one_source_grow_with_it() {
    for rules in [LENGTH.to_owned(), LENGTH.replace("claim", "value 5 seconds claim")] {
        let checker = checker(&rules);
        let shapes: [(&str, &str); 4] = [
            ("paragraphs", "The talks lasted {} minutes.\n\n"),
            ("sentences of one paragraph", "The talks lasted {} minutes. "),
            ("one sentence", "the talks lasted {} minutes, "),
            ("quotations", "\"The talks lasted {} minutes,\" he said. "),
        ];
        for (what, unit) in shapes {
            for format in [Format::Text, Format::Markdown, Format::Html] {
                assert_linear(what, 60, |n| {
                    let text: String = (0..n).map(|i| unit.replace("{}", &(i + 1).to_string())).collect();
                    drop(checker.check([source("a", text, format)]));
                });
            }
        }
    }
}

#[test]
fn claims_of_a_page_grow_with_it() {
    let checker = checker(&LENGTH.replace("claim", "value 5 seconds claim"));
    let shapes: [(&str, &str, &str, Format); 5] = [
        ("a list with a sentence in front", "The talks lasted:\n\n", "- {} hours\n", Format::Markdown),
        ("rows of a table", "| what | value |\n|---|---|\n", "| talks lasted | {} hours |\n", Format::Markdown),
        ("sections", "", "## The talks\n\nlasted {} hours\n\n", Format::Markdown),
        ("rows of a page", "<table><tr><th>what<th>value</tr>", "<tr><td>talks lasted<td>{} hours</tr>", Format::Html),
        ("terms", "<dl>", "<dt>talks lasted<dd>{} hours", Format::Html),
    ];
    for (what, head, unit, format) in shapes {
        assert_linear(what, 200, |n| {
            let text: String = head.to_owned() + &(0..n).map(|i| unit.replace("{}", &(i + 3).to_string())).collect::<String>();
            drop(checker.check([source("a", text, format)]));
        });
    }
}

#[test]
fn the_shipped_rules_grow_with_the_article() {
    let checker = checker(include_str!("../rules/summit.rules"));
    for unit in [
        "Kim and Putin met on Thursday, ",
        "1984 summit ",
        "Tuesday: talks ",
        "Kim and Putin talked for five hours. ",
        "The talks of Kim and Putin did not last five hours, aides said, but two. ",
    ] {
        assert_linear(unit, 40, |n| drop(checker.check([source("a", unit.repeat(n), Format::Text)])));
    }
}

#[test]
fn facts_with_one_anchor_share_what_they_ask() {
    let facts = |n: usize| -> String {
        let fact =
            |i: usize| format!("fact f{i}: duration {{ value 2 hours claim \"talks ... {{value}}\" unless planned, negated, quoted }}\n");
        (0..n).map(fact).collect()
    };
    let text = "The talks, he said, did not last for five hours but for two. ".repeat(20);
    // how a claim is put is asked once for all facts at the same place: the steps that grow are those of the templates alone
    assert_linear("facts with one anchor", 25, |n| {
        let checker = checker(&facts(n));
        let _ = checker.check([source("a", text.clone(), Format::Text)]);
    });
}

#[test]
fn reading_values_grows_with_the_text() {
    for unit in [
        "4 over ",
        "over three ",
        "2, ",
        "1998, ",
        "0.5, or ",
        "minus ",
        "10 and ",
        "$5 to ",
        "May 3, ",
        "Monday, ",
        "10:30, ",
        "5 to ",
        "two ",
        "between 5 and ",
        "a half of ",
        "years ago ",
        "million ",
        "'98, ",
        "v1.2, ",
        "Kim Jong ",
        "\"(",
        "one over ",
    ] {
        assert_linear(unit, 120, |n| drop(read::read(&unit.repeat(n), &Context::default())));
    }
}

#[test]
fn rules_grow_with_their_length() {
    let fact = |i: usize| {
        format!("fact f{i}: duration {{ value 2 hours claim \"talk{i} lasted {{value}}\" test agrees \"talk{i} lasted two hours\" }}")
    };
    for (what, end) in [("a fact a line", "\n"), ("all facts on one line", " ")] {
        let file = |n: usize| (0..n).map(|i| fact(i) + end).collect::<String>();
        assert_linear(what, 30, |n| assert!(rule::load("a.rules", &file(n)).ruleset.is_some()));
        assert_linear(&format!("tests of {what}"), 30, |n| {
            let checker = checker(&file(n));
            assert!(trial::run(checker.ruleset(), checker.program()).iter().all(|o| o.failure.is_none()));
        });
    }
    let yaml = |n: usize, end: &str| {
        let fact = |i: usize| {
            format!(
                "\"f{i}\": {{\"type\": \"duration\", \"claims\": [\"talk{i} lasted {{value}}\"], \"tests\": [{{\"agrees\": \"talk{i} lasted an hour\"}}]}}"
            )
        };
        format!("{{\"facts\": {{{}}}}}", (0..n).map(fact).collect::<Vec<_>>().join(end))
    };
    assert_linear("minified YAML", 30, |n| assert!(rule::load("a.yaml", &yaml(n, ",")).ruleset.is_some()));
    assert_linear("YAML with line ends", 30, |n| assert!(rule::load("a.yaml", &yaml(n, ",\n")).ruleset.is_some()));
    assert_linear("aliases in flow style", 100, |n| {
        let aliases: Vec<String> = (0..n).map(|i| format!("a{i}: [w{i}]")).collect();
        let text = format!("{{aliases: {{{}}}, facts: {{f: {{type: number, claims: [\"{{a0}} cost {{value}}\"]}}}}}}", aliases.join(", "));
        assert!(rule::load("a.yaml", &text).ruleset.is_some());
    });
}

#[test]
fn mistakes_in_rules_grow_with_their_length() {
    for unit in [
        "fact a { \"\n",
        "fact a { ",
        "fact a: durtion { claim \"x {value}\" } ",
        "check a { l < 5 else warn \"x\" test }\n",
        "check a ( ",
        "alias \"x\n",
        "} ",
        "/ ",
    ] {
        for name in ["a.rules", "a.yaml"] {
            assert_linear(&format!("{unit:?} as {name}"), 300, |n| {
                let text = unit.repeat(n);
                let loaded = rule::load(name, &text);
                let report = rule::report::RuleReport::new(name, &text, loaded.problems);
                assert!(!report.render(false, 100).is_empty());
            });
        }
    }
}

#[test]
fn failing_tests_and_checks_grow_with_their_number() {
    let tests = |n: usize| (0..n).map(|i| format!("test agrees \"The talks lasted {} hours.\"\n", i + 3)).collect::<String>();
    let rules = |n: usize, value: &str| format!("fact l: duration {{ {value} claim \"talks lasted {{value}}\"\n{} }}\n", tests(n));
    let checks = |n: usize| (0..n).map(|i| format!("check c{i} {{ l < 900 hours else warn \"long\" }}\n")).collect::<String>();
    assert_linear("failing tests", 60, |n| {
        let checker = checker(&rules(n, "value 2 hours"));
        assert!(trial::run(checker.ruleset(), checker.program()).iter().all(|o| o.failure.is_some()));
    });
    assert_linear("failing tests and checks", 60, |n| {
        let checker = checker(&(rules(n, "value 2 hours") + &checks(n)));
        assert!(trial::run(checker.ruleset(), checker.program()).iter().all(|o| o.failure.is_some()));
    });
}

#[test]
fn places_on_a_long_line_are_found_without_counting_from_its_start() {
    assert_linear("columns", 400, |n| {
        let text = "zwölf 𝟏𝟐 ".repeat(n);
        let lines = summit_check::line::LineIndex::new(&text);
        for at in (0..text.len()).step_by(40).filter(|&at| text.is_char_boundary(at)) {
            assert_eq!(lines.position(&text, at, summit_check::line::Columns::Characters).0, 1);
        }
    });
}

const TREATY: &str = r#"
about mara, otis
person mara = "Mara Voss" | "Voss" weak "the guest"
person otis = "Otis Brandt" | "Brandt"
place elm = "Port Elm"
event treaty = mara, otis in elm
alias talks = "talks" | "meeting"
fact length: duration {
  value 2 hours
  claim "{talks} ... lasted for? {value}"
  claim "({mara}|{otis}) ... (speak|talk) for {value}"
  claim "{talks} ... (it|they) lasted {value}" in paragraph
  says  "Mara Voss and Otis Brandt talked for {value}"
  unless planned
}
fact day: date {
  value 2021-05-04
  claim "{mara} ... meet ... {otis} ... {value}"
  says  "Mara Voss arrived in Port Elm on {value}"
  unless paragraph "rumour"
}
"#;

#[test]
fn a_text_about_something_else_is_searched_for_names_and_no_more() {
    let checker = checker(TREATY);
    let foreign = "The talks lasted two hours. The guest arrived on 4 May 2021, and they spoke for two hours. ".repeat(2_000);
    let steps = |text: String| counted(|| drop(checker.claims(&source("a.txt", text, Format::Text)))).unwrap_or(0);
    let near = foreign[..4_000].replace("The guest", "Mara Voss and Otis Brandt");
    let (without, with) = (steps(foreign.clone()), steps(near.clone()));
    assert!(without <= with, "{without} {with}");
    // far from where the names stand it is not looked at either
    let archive = steps(format!("{}{near}{}", foreign.repeat(3), foreign.repeat(3)));
    assert!(archive <= steps(format!("{near}{}", &foreign[..96_000])) * 3, "{archive}");
}

/// The steps that `job` takes.
fn steps(job: impl FnOnce()) -> u64 {
    counted(job).unwrap_or(0)
}

#[test]
fn the_words_of_a_page_are_looked_up_once_for_all_facts() {
    let words = 300;
    let page = format!("# The talks\n\n- {}they lasted two hours\n", "as far as anybody knew ".repeat(words / 5));
    let steps = |facts: usize| {
        let fact = |i: usize| format!("fact f{i}: duration {{ value 2 hours claim \"talks ... lasted {{value}}\" }}\n");
        let checker = checker(&(0..facts).map(fact).collect::<String>());
        steps(|| drop(checker.claims(&source("a.md", page.clone(), Format::Markdown))))
    };
    let (some, more) = (steps(20), steps(40));
    // the words and their values alone would be twice as many for each more
    assert!(more - some < 20 * 3 * words as u64, "{some} {more}");
}

#[test]
fn a_sentence_without_days_does_not_read_what_stands_before_it() {
    let text = "The talks were long and open and went on and on for about two hours. ".repeat(200);
    let steps = |kind: &str| {
        let checker = checker(&format!("fact f: {kind} {{ claim \"talks ... open ... {{value}}\" }}\n"));
        steps(|| drop(checker.claims(&source("a.txt", text.clone(), Format::Text))))
    };
    let (lengths, days) = (steps("duration"), steps("date"));
    assert!(days <= lengths * 2, "{lengths} {days}");
}

#[test]
fn what_stands_in_front_is_read_once_where_it_is_the_same_again() {
    let checker = checker(
        "person voss = \"Mara Voss\" | \"Voss\"\nperson brandt = \"Otis Brandt\" | \"Brandt\"\nevent meeting = voss, brandt\n\
         fact length: duration { about meeting says \"the talks of Mara Voss and Otis Brandt lasted {value}\" }\n",
    );
    let told = |hours: &dyn Fn(usize) -> usize| {
        let text: String = (0..200).map(|n| format!("Voss met Brandt in the old hall. The talks lasted {} hours.\n\n", hours(n))).collect();
        steps(|| drop(checker.claims(&source("a.txt", text, Format::Text))))
    };
    let (same, other) = (told(&|_| 12), told(&|n| 10 + n % 80));
    assert!(same * 2 < other, "{same} {other}");
}

#[test]
fn a_flood_of_markup_takes_no_more_memory_than_its_length_warrants() {
    for unit in ["[", "*a ", "`", "- \n", "> [\n\n", "&a;"] {
        let text = unit.repeat((6 << 20) / unit.len());
        let length = text.len() as u64;
        let taken = measure(|| drop(source("a.md", text, Format::Markdown))).bytes_max;
        assert!(taken < length * 30, "{unit:?}: {taken} bytes for {length}");
    }
}

#[test]
fn a_gap_passes_only_to_where_the_rest_may_begin() {
    let sentence = "The talks went on and on in the old hall with aides and crew and cooks and men around, and lasted two hours. ";
    let within = |words: usize| {
        let checker = checker(&format!("fact f: duration {{ claim \"talks ... lasted {{value}}\" within {words} words }}\n"));
        steps(|| drop(checker.claims(&source("a.txt", sentence.repeat(50), Format::Text))))
    };
    let (narrow, wide) = (within(2), within(15));
    assert!(wide <= narrow + 5 * 50, "{narrow} {wide}");
}

#[test]
fn a_template_is_tried_only_where_those_it_names_are_meant() {
    let text = format!("Mara Voss and Otis Brandt met. {}", "Lena Holt spoke for long about the talks for two hours. ".repeat(100));
    let names = "person mara = \"Mara Voss\"\nperson otis = \"Otis Brandt\"\nperson lena = \"Lena Holt\"\n";
    let steps = |who: &str, times: usize| {
        let claim = format!("claim \"{{{who}}} ... speak ... about ... {{value}}\"\n").repeat(times);
        let checker = checker(&format!("{names}fact f: duration {{ {claim} }}\n"));
        steps(|| drop(checker.claims(&source("a.txt", text.clone(), Format::Text))))
    };
    let (one, many) = (steps("otis", 1), steps("otis", 20));
    assert!(many <= one + 200, "{one} {many}");
    assert!(steps("lena", 20) > many, "{many}");
}

#[test]
fn a_table_without_values_is_not_asked_whom_it_names() {
    let names: Vec<String> = (0..12).map(word).collect();
    let steps = |cell: &str, persons: usize| {
        let page = format!(
            "# {} and the talks\n\n| what | how |\n|---|---|\n{}",
            names.join(", "),
            format!("| talks lasted | {cell} |\n").repeat(100)
        );
        let person = |name: &String| format!("person {} = \"{name}\"\n", name.to_lowercase());
        let rules: String = names[..persons].iter().map(person).collect();
        let claim = format!("claim \"{{{}}} ... talks ... lasted {{value}}\"", names[0].to_lowercase());
        let checker = checker(&format!("{rules}fact f: duration {{ {claim} }}\n"));
        steps(|| drop(checker.claims(&source("a.md", page, Format::Markdown))))
    };
    let for_names = |cell: &str| steps(cell, 12).saturating_sub(steps(cell, 1));
    let (without, with) = (for_names("5 guests"), for_names("5 hours"));
    assert!(without * 4 < with, "{without} {with}");
}

#[test]
fn days_and_years_of_a_sentence_are_read_together() {
    let text = "The talks of 4 May 2021 were open to all. ".repeat(100);
    let steps = |kinds: &[&str]| {
        let fact = |(i, kind): (usize, &&str)| {
            format!("fact f{i}: {kind} {{ claim \"talks ... {{value}} ... closed\" claim \"talks ... open ... {{value}}\" }}\n")
        };
        let checker = checker(&kinds.iter().enumerate().map(fact).collect::<String>());
        steps(|| drop(checker.claims(&source("a.txt", text.clone(), Format::Text))))
    };
    let (days, both) = (steps(&["date"]), steps(&["date", "year"]));
    assert!(both < days * 3 / 2, "{days} {both}");
}

#[test]
fn lines_are_read_into_no_more_than_they_take() {
    let lines = format!("{{\"id\": \"a\", \"text\": \"{}\"}}\n", "It rained. ".repeat(200)).repeat(4_000).into_bytes();
    let (length, kind) = (lines.len() as u64, stream::Kind::of_path("a.jsonl"));
    let from = Origin::Other(Box::new(std::io::Cursor::new(lines)));
    let read = || stream::read(kind, "a.jsonl", &stream::Fields::default(), from, &mut |_| std::ops::ControlFlow::Continue(()));
    let taken = measure(|| read().unwrap()).bytes_total;
    assert!(taken < length * 2, "{taken} bytes for {length}");
}

#[test]
fn what_a_weak_name_tells_is_asked_once() {
    let rules = "person envoy = \"Mara Quill\" place port = \"Ostrava Quay\" weak \"the harbour\"\n\
                 fact stay: duration { value 2 days says \"Mara Quill stayed in Ostrava Quay for {value}\" about envoy, port }";
    let checker = checker(rules);
    let work = |n: usize| counted(|| drop(checker.check([source("a", "The harbour is wide and old.\n\n".repeat(n), Format::Text)])));
    work(1);
    let (Some(few), Some(many)) = (work(20), work(400)) else { return };
    assert!(many < few * 3, "{many} steps for twenty times as much as takes {few}");
}

#[test]
fn what_a_sentence_tells_by_itself_is_not_asked_for_under_its_headings() {
    let checker = checker(&LENGTH.replace("claim", "value 5 seconds claim"));
    let sentence = "The talks lasted two hours.\n\n".repeat(50);
    let work = |head: &str| counted(|| drop(checker.check([source("a.md", format!("{head}{sentence}"), Format::Markdown)])));
    work("");
    let (Some(plain), Some(headed)) = (work(""), work("# The talks\n\n## In the hall\n\n")) else { return };
    assert!(headed < plain * 3 / 2, "{headed} steps under headings, {plain} without");
}
