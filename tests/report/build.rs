//! Builds runs by hand: rules and sources as text, claims by the words they are made of.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use summit_check::code::Level;
use summit_check::extract::{Claim, Excerpt, Label, SourceClaims};
use summit_check::fact::{Modality, Verdict};
use summit_check::finding::{Cell, CheckResult, ClaimRef, Finding, Judgement, What};
use summit_check::report::{Format, Look, Run};
use summit_check::rule::tree::{Check, ChoiceOption, Comparison, Established, Expr, Fact, Place, Require};
use summit_check::rule::{RuleFiles, Ruleset};
use summit_check::source::{Published, PublishedFrom};
use summit_check::span::{Located, Span};
use summit_check::value::choice::OptionSet;
use summit_check::value::days::DaySet;
use summit_check::value::interval::Interval;
use summit_check::value::{Axis, Denotation, Hedge, Kind, Reading, Set, Value};

/// A run in the making.
pub(crate) struct Case {
    pub(crate) ruleset: Ruleset,
    texts: Vec<String>,
    pub(crate) judgement: Judgement,
    pub(crate) notes: Vec<String>,
}

/// A value and what it denotes.
#[derive(Clone)]
pub(crate) struct Means {
    pub(crate) value: Value,
    pub(crate) denotation: Denotation,
}

/// A claim in the making: the words of it, all to be found in its source.
pub(crate) struct Said<'a> {
    pub(crate) fact: usize,
    pub(crate) words: &'a str,
    pub(crate) value: &'a str,
    pub(crate) hedge: Option<(&'a str, Hedge)>,
    pub(crate) labels: &'a [(&'a str, &'a str)],
    pub(crate) means: Means,
    pub(crate) modality: Modality,
    pub(crate) verdict: Verdict,
}

impl<'a> Said<'a> {
    pub(crate) fn new(fact: usize, words: &'a str, value: &'a str, means: Means, verdict: Verdict) -> Self {
        Self { fact, words, value, hedge: None, labels: &[], means, modality: Modality::Asserted, verdict }
    }

    pub(crate) fn hedged(mut self, words: &'a str, hedge: Hedge) -> Self {
        self.hedge = Some((words, hedge));
        self
    }

    pub(crate) fn labelled(mut self, labels: &'a [(&'a str, &'a str)]) -> Self {
        self.labels = labels;
        self
    }

    pub(crate) fn put(mut self, modality: Modality) -> Self {
        self.modality = modality;
        self
    }
}

impl Case {
    pub(crate) fn new(rules: &str) -> Self {
        let ruleset = Ruleset { files: RuleFiles::one("rules/summit.rules", rules), ..Ruleset::default() };
        Self { ruleset, texts: Vec::new(), judgement: Judgement::default(), notes: Vec::new() }
    }

    /// The words in the rules, at or after `from`.
    fn rule_span(&self, words: &str, from: usize) -> Span {
        let at = from + self.ruleset.files.text()[from..].find(words).unwrap_or_else(|| panic!("`{words}` is not in the rules"));
        Span::new(at, at + words.len())
    }

    /// Adds the fact named `name`, established as `value` if given.
    pub(crate) fn fact(&mut self, name: &str, kind: Kind, value: Option<(&str, Means)>) -> usize {
        let head = self.rule_span(&format!("fact {name}"), 0);
        let before = self.ruleset.files.text()[..head.start].trim_end().rsplit('\n').next().unwrap_or_default();
        let doc = before.strip_prefix("///").map(|d| d.trim().to_owned());
        let value = value.map(|(text, means)| {
            let span = self.rule_span(text, head.end);
            let text = text.trim_end();
            let span = Span::new(span.start, span.start + text.len());
            let reading = Reading {
                span,
                value_span: span,
                hedge_span: None,
                hedge: None,
                value: means.value,
                upper: None,
                denotation: means.denotation,
            };
            Established { text: text.into(), span, reading, from_file: None }
        });
        self.ruleset.facts.push(Fact {
            name: Located::new(name.into(), Span::new(head.end - name.len(), head.end)),
            doc,
            kind: Located::new(kind, Span::default()),
            value,
            history: Vec::new(),
            accept: Vec::new(),
            about: Vec::new(),
            cite: None,
            options: Vec::<ChoiceOption>::new(),
            claims: Vec::new(),
            place: Place::default(),
            unless: Vec::new(),
            require: None,
            level: None,
            tests: Vec::new(),
            span: head,
        });
        self.ruleset.facts.len() - 1
    }

    /// Makes a fact required by the words of its `require` line.
    pub(crate) fn require(&mut self, fact: usize, words: &str) {
        let span = self.rule_span(words, self.ruleset.facts[fact].span.start);
        self.ruleset.facts[fact].require = Some(Require { since: None, within: None, level: None, span: Located::new((), span) });
    }

    /// Adds the check named `name`.
    pub(crate) fn check(&mut self, name: &str, op: Comparison) -> usize {
        let head = self.rule_span(&format!("check {name}"), 0);
        let side = Expr::Fact(Located::new(0, head));
        self.ruleset.checks.push(Check {
            name: Located::new(name.into(), Span::new(head.end - name.len(), head.end)),
            doc: None,
            left: side.clone(),
            op,
            right: side,
            level: None,
            message: None,
            span: head,
        });
        self.ruleset.checks.len() - 1
    }

    /// Adds a source.
    pub(crate) fn source(&mut self, path: &str, text: &str) -> usize {
        self.judgement.sources.push(SourceClaims {
            path: path.into(),
            published: Some(Published { at: date(2019, 4, 25).at(0, 0, 0, 0), from: PublishedFrom::Header }),
            headline: None,
            claims: Vec::new(),
            mentions: Vec::new(),
            directives: Vec::new(),
            not_about: Vec::new(),
            sections: Vec::new(),
        });
        self.judgement.claim_verdicts.push(Vec::new());
        self.texts.push(text.into());
        self.texts.len() - 1
    }

    /// The span of some words of a source, and the sentence they stand in.
    pub(crate) fn at(&self, source: usize, words: &str) -> (Span, Excerpt) {
        let text = &self.texts[source];
        let at = text.find(words).unwrap_or_else(|| panic!("`{words}` is not in the source"));
        let span = Span::new(at, at + words.len());
        let before = &text[..at];
        let start = ["\n\n", "\r\n\r\n", ". "].iter().filter_map(|mark| before.rfind(mark).map(|i| i + mark.len())).max().unwrap_or(0);
        let end = text[span.end..].find(['.', '!', '?']).map_or(text.len(), |i| span.end + i + 1);
        let (line, column) = place(text, start);
        (span, Excerpt { text: text[start..end].into(), span: Span::new(start, end), line, column })
    }

    /// Adds a claim.
    pub(crate) fn claim(&mut self, source: usize, said: Said<'_>) -> ClaimRef {
        let (span, excerpt) = self.at(source, said.words);
        let text = &self.texts[source];
        let inside = |words: &str| {
            let base = excerpt.span.start;
            let from = if text[span.start..span.end].contains(words) { span.start } else { base };
            let at = from + text[from..].find(words).unwrap_or_else(|| panic!("`{words}` is not in the source"));
            Span::new(at, at + words.len())
        };
        let (line, column) = place(text, span.start);
        let claim = Claim {
            fact: said.fact,
            rule: 0,
            span,
            text: text[span.start..span.end].into(),
            line,
            column,
            value_span: inside(said.value),
            hedge_span: said.hedge.map(|(words, _)| inside(words)),
            hedge: said.hedge.map(|(_, hedge)| hedge),
            labels: said
                .labels
                .iter()
                .map(|(words, alias)| Label { span: inside(words), alias: (*alias).into(), antecedent: None })
                .collect(),
            value: said.means.value,
            denotation: said.means.denotation,
            modality: said.modality,
            as_of: None,
            oddity: None,
            excerpt,
            paragraph: Vec::new(),
            by_value: false,
            above: Vec::new(),
        };
        self.judgement.sources[source].claims.push(claim);
        self.judgement.claim_verdicts[source].push(said.verdict);
        ClaimRef { source, claim: self.judgement.sources[source].claims.len() - 1 }
    }

    pub(crate) fn cell(&mut self, fact: usize, source: usize, verdict: Verdict) {
        let claims = self.judgement.sources[source].claims.iter().enumerate().filter(|(_, c)| c.fact == fact).map(|(i, _)| i).collect();
        self.judgement.cells.push(Cell { fact, source, verdict, claims });
    }

    pub(crate) fn holds(&mut self, check: usize, source: usize, holds: Option<bool>) {
        self.judgement.checks.push(CheckResult { check, source, holds });
    }

    pub(crate) fn find(&mut self, level: Level, source: usize, what: What) {
        self.judgement.findings.push(Finding { level, source, what });
    }

    pub(crate) fn show(&self, format: Format) -> String {
        self.show_as(format, Look::default())
    }

    pub(crate) fn show_as(&self, format: Format, look: Look) -> String {
        let run = Run { notes: &self.notes, ..Run::new(&self.ruleset, &self.judgement) };
        let mut out = Vec::new();
        format.report(look).write(&run, &mut out).expect("memory takes everything");
        String::from_utf8(out).expect("reports are UTF-8")
    }
}

/// Line and column of an offset, from 1.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    (line, before[before.rfind('\n').map_or(0, |n| n + 1)..].chars().count() + 1)
}

const MINUTE: f64 = 60.0;

/// A length of time in minutes with the ends of its core and its outer set.
pub(crate) fn minutes(n: i64, core: (f64, f64), outer: (f64, f64)) -> Means {
    let set = |(low, high): (f64, f64)| Set::line(Axis::Duration, Interval::half_open(low * MINUTE, high * MINUTE));
    let iso = if n % 60 == 0 { format!("PT{}H", n / 60) } else { format!("PT{n}M") };
    Means { value: Value::Duration { iso, seconds: Decimal::from(n * 60) }, denotation: Denotation::new(set(core), set(outer)) }
}

/// `n` hours, to the half hour.
pub(crate) fn hours(n: i64) -> Means {
    let ends = ((n * 60 - 30) as f64, (n * 60 + 30) as f64);
    minutes(n * 60, ends, ends)
}

/// A day.
pub(crate) fn day(d: Date) -> Means {
    Means { value: Value::Date(d), denotation: Denotation::plain(Set::Days(DaySet::day(d))) }
}

/// A range of days, the last one not in it.
pub(crate) fn days(from: Date, to: Date) -> Means {
    Means { value: Value::DateRange(from, to), denotation: Denotation::plain(Set::Days(DaySet::range(from, to))) }
}

/// More than `n` percent, up to `round` in the core.
pub(crate) fn more_than_percent(n: i64, round: f64) -> Means {
    let core = Set::line(Axis::Percent, Interval::new(n as f64, false, round, true));
    let outer = Set::line(Axis::Percent, Interval::above(n as f64));
    Means { value: Value::Percent(Decimal::from(n)), denotation: Denotation::new(core, outer) }
}

/// Percent to the unit.
pub(crate) fn percent(n: i64) -> Means {
    let set = Set::line(Axis::Percent, Interval::half_open(n as f64 - 0.5, n as f64 + 0.5));
    Means { value: Value::Percent(Decimal::from(n)), denotation: Denotation::plain(set) }
}

/// Yes or no.
pub(crate) fn answer(yes: bool) -> Means {
    Means { value: Value::YesNo(yes), denotation: Denotation::plain(Set::Options(OptionSet::answer(yes))) }
}

/// An option.
pub(crate) fn option(name: &str) -> Means {
    Means { value: Value::Choice(name.into()), denotation: Denotation::plain(Set::Options(OptionSet::of([name]))) }
}
