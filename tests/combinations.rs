//! The shipped rules on the commonest ways of saying a thing, every part combined with every other: who, did what, where, when.

use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use summit_check::extract::{Program, extract_passage};
use summit_check::fact::Verdict;
use summit_check::judge::judge;
use summit_check::rule::{self, Ruleset};
use summit_check::source::{Published, PublishedFrom, Source};

/// Texts of one combination that are tried at most.
const TRIED: usize = 250;
/// The share that has to come out as expected; of those that should say nothing, all have to.
const SHARE: f64 = 0.97;

const BOTH: &[&str] = &[
    "Kim and Putin",
    "Putin and Kim",
    "The two leaders",
    "North Korean leader Kim Jong Un and Russian President Vladimir Putin",
    "Mr Putin and Mr Kim",
    "Russia's Vladimir Putin and North Korea's Kim Jong Un",
    "The Russian and North Korean leaders",
];
const KIM: &[&str] =
    &["Kim", "Kim Jong Un", "North Korean leader Kim Jong Un", "Mr Kim", "The North's leader", "Chairman Kim", "Kim's train"];
const OTHERS: &[&str] = &[
    "Trump and Kim",
    "Kim Jong Un and Xi Jinping",
    "Putin and Xi",
    "Moon and Kim",
    "Lavrov and Kim",
    "The foreign ministers",
    "Putin and Abe",
];
const MEETING: &[&str] =
    &["met", "held talks", "held a summit", "sat down for talks", "shook hands", "began talks", "conferred", "came together"];
const PLACES: &[&str] = &["", "in Vladivostok", "at a university in Vladivostok", "on an island off Vladivostok", "in Russia's Far East"];
const THURSDAY: &[&str] = &["on Thursday", "Thursday", "on April 25", "on 25 April", "on Thursday, April 25", "on April 25, 2019"];
const OTHER_DAYS: &[&str] = &["on Tuesday", "on April 22", "on 23 April", "on Monday afternoon"];
const TALKS: &[&str] = &[
    "The talks",
    "The one-on-one talks",
    "Their conversation",
    "The private meeting",
    "The tete-a-tete",
    "The face-to-face meeting between Kim and Putin",
    "Kim's meeting with Putin",
];
const LASTED: &[&str] = &["lasted", "lasted for", "took", "went on for", "ran for", "ended up lasting", "stretched to"];
const TWO_HOURS: &[&str] =
    &["two hours", "about two hours", "nearly two hours", "some two hours", "just under two hours", "110 minutes", "more than two hours"];
const OTHER_LENGTHS: &[&str] = &["four hours", "just 50 minutes", "half an hour", "nearly five hours", "three and a half hours"];
const TRADE: &[&str] = &[
    "Trade between Russia and North Korea",
    "Bilateral trade",
    "Russia's trade with North Korea",
    "Trade turnover between the two countries",
];
const ENDS: &[&str] = &["", ", with sanctions on the agenda", ", an aide said"];

/// Every combination of `parts`, evenly thinned out to [`TRIED`], as sentences.
fn sentences(parts: &[&[&str]]) -> Vec<String> {
    let total: usize = parts.iter().map(|p| p.len()).product();
    let step = total.div_ceil(TRIED).max(1);
    (0..total).step_by(step).map(|k| sentence(parts, k)).collect()
}

fn sentence(parts: &[&[&str]], mut k: usize) -> String {
    let mut out = String::new();
    for part in parts {
        let piece = part[k % part.len()];
        k /= part.len();
        if !out.is_empty() && !piece.is_empty() && !piece.starts_with(',') {
            out.push(' ');
        }
        out.push_str(piece);
    }
    out + "."
}

struct Shipped {
    rules: Ruleset,
    program: Program,
}

impl Shipped {
    fn load() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/summit.rules");
        let rules = rule::load("summit.rules", &fs::read_to_string(path).expect("the rules")).ruleset.expect("rules without mistakes");
        let program = Program::compile(&rules).expect("rules that compile");
        Self { rules, program }
    }

    fn verdict(&self, fact: &str, text: &str, published: Date) -> Verdict {
        let published = Some(Published { at: published.at(0, 0, 0, 0), from: PublishedFrom::Rules });
        let source = Source::of_text("text", text, published);
        let judgement = judge(&self.rules, vec![extract_passage(&self.program, &source)]);
        let cell = judgement.cells.iter().find(|c| self.rules.facts[c.fact].name.node == fact).expect("the fact");
        if cell.verdict == Verdict::NotDue { Verdict::Silent } else { cell.verdict }
    }

    fn assert(&self, fact: &str, expected: Verdict, published: Date, parts: &[&[&str]]) {
        let texts = sentences(parts);
        let wrong: Vec<String> = texts
            .iter()
            .filter_map(|text| {
                let got = self.verdict(fact, text, published);
                (got != expected).then(|| format!("{}: {text}", got.word()))
            })
            .collect();
        let right = 1.0 - wrong.len() as f64 / texts.len() as f64;
        let bar = if expected == Verdict::Silent { 1.0 } else { SHARE };
        assert!(right >= bar, "{fact}: {right:.3} of {} are `{}`\n{}", texts.len(), expected.word(), wrong.join("\n"));
    }
}

#[test]
fn the_day_of_the_summit() {
    let shipped = Shipped::load();
    let day = date(2019, 4, 26);
    shipped.assert("summit_date", Verdict::Agrees, day, &[BOTH, MEETING, PLACES, THURSDAY, ENDS]);
    shipped.assert("summit_date", Verdict::Contradicts, day, &[BOTH, MEETING, PLACES, OTHER_DAYS, ENDS]);
    let to_come = ["will meet", "are to meet", "are due to hold talks", "plan to meet", "are expected to meet"];
    shipped.assert(
        "summit_date",
        Verdict::Agrees,
        date(2019, 4, 23),
        &[BOTH, &to_come, PLACES, THURSDAY, &["", ", an aide said on Tuesday"]],
    );
    shipped.assert("summit_date", Verdict::Silent, day, &[OTHERS, MEETING, &["", "in Beijing", "in Moscow", "in Hanoi"], OTHER_DAYS]);
}

#[test]
fn the_length_of_the_talks() {
    let shipped = Shipped::load();
    let day = date(2019, 4, 26);
    shipped.assert(
        "meeting_length",
        Verdict::Agrees,
        day,
        &[TALKS, LASTED, TWO_HOURS, &["", ", twice as long as planned", ", the Kremlin said"]],
    );
    shipped.assert("meeting_length", Verdict::Contradicts, day, &[TALKS, LASTED, OTHER_LENGTHS, &["", ", the Kremlin said"]]);
    let spoke = ["spoke for", "talked for", "met behind closed doors for", "talked alone for", "conferred for"];
    shipped.assert("meeting_length", Verdict::Agrees, day, &[BOTH, &spoke, TWO_HOURS]);
    shipped.assert("meeting_length", Verdict::Silent, day, &[OTHERS, &spoke, OTHER_LENGTHS]);
    let planned = ["were scheduled to last", "are expected to last", "were meant to take", "will last", "could last"];
    shipped.assert("meeting_length", Verdict::Silent, day, &[&["The talks", "The one-on-one talks"], &planned, OTHER_LENGTHS]);
}

#[test]
fn the_arrival() {
    let shipped = Shipped::load();
    let day = date(2019, 4, 25);
    let came = ["arrived in", "reached", "rolled into", "got to", "came to", "entered", "had arrived in"];
    let places = ["Vladivostok", "Russia", "the Russian city of Vladivostok", "the Pacific port of Vladivostok"];
    let ends = ["", " for his first summit with Putin", ", a day before the talks", " aboard an armoured train"];
    let wednesday = ["on Wednesday", "Wednesday", "on April 24", "on Wednesday evening", "early on Wednesday"];
    shipped.assert("arrival", Verdict::Agrees, day, &[KIM, &came, &places, &wednesday, &ends]);
    shipped.assert("arrival", Verdict::Contradicts, day, &[KIM, &came, &places, OTHER_DAYS, &ends]);
    let others = ["Putin", "The Russian president", "Kim Chang Son", "Kim's sister", "Kim's aides", "Trump", "An advance party", "Lavrov"];
    shipped.assert("arrival", Verdict::Silent, day, &[&others, &came, &places, OTHER_DAYS]);
    let elsewhere = ["Beijing", "Hanoi", "Singapore", "China", "Vietnam"];
    shipped.assert("arrival", Verdict::Silent, day, &[KIM, &came, &elsewhere, OTHER_DAYS]);
}

#[test]
fn the_fall_in_trade() {
    let shipped = Shipped::load();
    let day = date(2019, 4, 25);
    let fell = ["fell by", "fell", "dropped by", "shrank by", "declined by", "plunged by", "was down", "has fallen by", "contracted by"];
    let ends = ["", " last year", " in 2018", " last year because of sanctions"];
    shipped.assert(
        "trade_drop",
        Verdict::Agrees,
        day,
        &[TRADE, &fell, &["56 percent", "56%", "more than 56 per cent", "56.3 percent", "more than half"], &ends],
    );
    shipped.assert("trade_drop", Verdict::Contradicts, day, &[TRADE, &fell, &["36 percent", "5%", "only 12 per cent"], &ends]);
    let rose = ["rose by", "grew", "increased by", "jumped by", "was up", "had risen by"];
    shipped.assert("trade_drop", Verdict::Contradicts, day, &[TRADE, &rose, &["56 percent", "20%", "3 per cent"], &ends]);
    let others = [
        "North Korea's trade with China",
        "Chinese trade with the North",
        "Trade between Russia and Japan",
        "South Korea's trade with Russia",
    ];
    shipped.assert("trade_drop", Verdict::Silent, day, &[&others, &fell, &["56 percent", "20%"], &ends]);
}

#[test]
fn the_earlier_visit_and_the_summit_in_hanoi() {
    let shipped = Shipped::load();
    let day = date(2019, 4, 25);
    let father = ["Kim Jong Il", "His father", "Kim's father", "His late father, Kim Jong Il,", "The late Kim Jong Il"];
    let came = [
        "last visited Russia in",
        "visited Russia for the last time in",
        "travelled to Russia in",
        "made his last trip to Russia in",
        "was last in Russia in",
    ];
    shipped.assert("kim_jong_il_last_visit", Verdict::Agrees, day, &[&father, &came, &["2011", "August 2011"]]);
    shipped.assert("kim_jong_il_last_visit", Verdict::Contradicts, day, &[&father, &came, &["2008", "2005"]]);
    let summit =
        ["The Hanoi summit", "The summit in Hanoi", "Kim's summit with Trump in Hanoi", "The second Trump-Kim summit", "Talks in Hanoi"];
    let ended = ["collapsed", "ended without a deal", "broke down", "failed", "took place", "was cut short"];
    shipped.assert(
        "hanoi_date",
        Verdict::Agrees,
        day,
        &[&summit, &ended, &["in February", "in late February", "on February 28", "on Feb. 27-28"]],
    );
    shipped.assert("hanoi_date", Verdict::Contradicts, day, &[&summit, &ended, &["in March", "in January", "on February 12"]]);
}

#[test]
fn the_first_meeting() {
    let shipped = Shipped::load();
    let day = date(2019, 4, 26);
    let said =
        ["met for the first time", "had never met before", "held their first summit", "held their first-ever talks", "had not met before"];
    shipped.assert("first_meeting", Verdict::Agrees, day, &[BOTH, &said]);
    let named = [
        "their first meeting",
        "the first meeting between Kim and Putin",
        "the first summit between the two leaders",
        "Kim's first meeting with Putin",
        "his first meeting with the Russian president",
        "the first time that Kim has met Putin",
    ];
    shipped.assert("first_meeting", Verdict::Agrees, day, &[&["It was", "This is", "It will be"], &named]);
    shipped.assert("first_meeting", Verdict::Silent, day, &[&["Trump and Kim", "Kim and Moon", "Kim and Xi", "Putin and Trump"], &said]);
}
