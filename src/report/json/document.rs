//! The records of a run, made while they are written.

use jiff::civil::Date;

use super::shape::{
    CellRecord, CheckRecord, ClaimRecord, Document, FindingRecord, HeldAgainst, LevelCounts, PlaceRecord, Records, RelatedRecord,
    RuleRecord, SCHEMA_VERSION, SourceRecord, SpanRecord, Summary,
};
use crate::code::Level;
use crate::extract::{Claim, Excerpt};
use crate::fact::Verdict;
use crate::finding::{Finding, What};
use crate::judge::{Standard, Taken};
use crate::report::diagnosis::{Diagnosis, Place};
use crate::report::{Run, Teller, words};
use crate::rule::tree::{Fact, Ruleset};
use crate::session::Evidence;
use crate::span::Span;

/// Cells that are silent or not about their fact are left out of a matrix that would have more cells than this.
const MANY_CELLS: usize = 100_000;

/// Whether a cell with this verdict says nothing of its source.
const fn is_empty(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Silent | Verdict::NotAbout)
}

/// The findings that are told: of omissions of one fact the first of each level, which lists the others.
fn told<'a>(run: &Run<'a>) -> impl Iterator<Item = &'a Finding> {
    let mut seen = std::collections::BTreeSet::new();
    run.judgement.findings.iter().filter(move |f| match f.what {
        What::Omission { fact, .. } => seen.insert((fact, f.level)),
        _ => true,
    })
}

/// The document of a run, ready to be written.
pub(super) fn document<'a>(run: &'a Run<'a>) -> Document<'a> {
    let (ruleset, judgement) = (run.ruleset, run.judgement);
    let ids = first_ids(run);
    let left_out = silent_left_out(run);
    let fact = |f: usize| ruleset.facts[f].name.node.as_str();
    let path = |s: usize| judgement.sources[s].path.as_str();
    let summary = summary_record(run);
    let standards: Vec<Option<Standard>> =
        ruleset.facts.iter().map(|f| if f.history.is_empty() { None } else { Standard::of(f) }).collect();
    let standards = std::rc::Rc::new(standards);
    let cell_ids = ids.clone();
    let teller = std::rc::Rc::new(Teller::new(run));
    Document {
        schema_version: SCHEMA_VERSION,
        rules: ruleset.files.paths().collect(),
        sources: Records::new(move || {
            judgement.sources.iter().map(|s| SourceRecord {
                path: &s.path,
                published: s
                    .published
                    .map(|p| if p.at.time() == jiff::civil::Time::midnight() { p.at.date().to_string() } else { p.at.to_string() }),
                published_from: s.published.map(|p| p.from),
            })
        }),
        claims: Records::new(move || {
            let (ids, standards) = (ids.clone(), standards.clone());
            judgement.sources.iter().enumerate().flat_map(move |(s, source)| {
                let (first, standards) = (ids[s], standards.clone());
                source.claims.iter().enumerate().map(move |(c, claim)| {
                    let verdict = judgement.claim_verdicts.get(s).and_then(|v| v.get(c)).copied().unwrap_or(Verdict::Unjudged);
                    let mut record = ClaimRecord::new(Some(id(first + c)), ruleset, &source.path, claim, verdict);
                    let standard = standards[claim.fact].as_ref();
                    record.held_against = standard.map(|s| held_against(&ruleset.facts[claim.fact], &s.for_claim(claim, source.published)));
                    record
                })
            })
        }),
        matrix: Records::new(move || {
            let ids = cell_ids.clone();
            judgement.cells.iter().filter(move |c| left_out == 0 || !is_empty(c.verdict)).map(move |cell| CellRecord {
                fact: fact(cell.fact),
                source: path(cell.source),
                verdict: cell.verdict,
                claims: cell.claims.iter().map(|&c| id(ids[cell.source] + c)).collect(),
            })
        }),
        checks: Records::new(move || {
            judgement.checks.iter().map(move |c| CheckRecord {
                check: &ruleset.checks[c.check].name.node,
                source: path(c.source),
                holds: c.holds,
            })
        }),
        findings: Records::new(move || {
            let findings: Vec<_> = teller.gathered_findings().map(FindingRecord::from).collect();
            findings.into_iter()
        }),
        problems: Records::new(move || run.mistakes.iter().map(|d| FindingRecord::from(d.clone()))),
        summary,
    }
}

/// What a claim was held against.
pub(super) fn held_against<'a>(fact: &'a Fact, taken: &Taken<'_>) -> HeldAgainst<'a> {
    let day = |d: Date| (d != Date::MIN && d != Date::MAX).then(|| d.to_string());
    HeldAgainst {
        values: taken.lines.iter().map(|&l| fact.history[l].value.text.as_str()).collect(),
        from: taken.days.and_then(|(first, _)| day(first)),
        to: taken.days.and_then(|(_, last)| day(last)),
        why: taken.why.word(),
    }
}

/// How many silent cells are left out of the matrix.
fn silent_left_out(run: &Run<'_>) -> usize {
    let cells = &run.judgement.cells;
    if cells.len() > MANY_CELLS { cells.iter().filter(|c| is_empty(c.verdict)).count() } else { 0 }
}

/// The counts of a run.
pub(in crate::report) fn summary_record(run: &Run<'_>) -> Summary {
    let (ruleset, judgement) = (run.ruleset, run.judgement);
    let count = |level| told(run).filter(|f| f.level == level).count();
    Summary {
        sources: judgement.sources.len(),
        facts: ruleset.facts.len(),
        checks: ruleset.checks.len(),
        claims: words::claims(run),
        cells: judgement.cells.len(),
        silent_cells_left_out: silent_left_out(run),
        findings: LevelCounts { error: count(Level::Error), warn: count(Level::Warn), note: count(Level::Note) },
        set_aside: judgement.set_aside.len(),
        worst: judgement.worst().filter(|&l| l != Level::Off),
    }
}

/// A finding as the `findings` list of a report has it.
pub(in crate::report) fn finding_record(d: Diagnosis) -> FindingRecord {
    d.into()
}

/// One claim as the `claims` list of a report has it. `id` is its number from 1, where claims are numbered.
///
/// The record is written on one line without a line end. `evidence` is what judging it needs.
///
/// # Errors
/// What `out` says.
pub fn claim_json(
    id: Option<usize>,
    evidence: Option<&Evidence<'_>>,
    rules: &Ruleset,
    source: &str,
    claim: &Claim,
    verdict: Verdict,
    out: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    let record = ClaimRecord { evidence, ..ClaimRecord::new(id.map(|n| self::id(n - 1)), rules, source, claim, verdict) };
    // In one piece: `out` is asked once and not for every token.
    let mut line = Vec::with_capacity(512);
    crate::escape::json_line(&mut line, &record)?;
    out.write_all(&line)
}

/// One claim as the cells of a table: `source`, `fact`, `text`, `type`, `value`, `low`, `high`, `outer_low`, `outer_high`, `hedge`, `modality`,
/// `verdict`, `rule`; and the ends, lines and columns of its words, and the ends of its sentence.
#[cfg(feature = "arrow")]
pub fn claim_cells(rules: &Ruleset, source: &str, claim: &Claim, verdict: Verdict) -> ([Option<String>; 13], [usize; 8]) {
    let record = ClaimRecord::new(None, rules, source, claim, verdict);
    let word = |value: serde_json::Result<serde_json::Value>| value.ok()?.as_str().map(str::to_owned);
    let json = |value: &serde_json::Value| (!value.is_null()).then(|| value.to_string());
    let strings = [
        Some(source.to_owned()),
        Some(record.fact.to_owned()),
        Some(claim.text.clone()),
        Some(record.r#type.to_owned()),
        json(&record.value),
        json(&record.low),
        json(&record.high),
        json(&record.outer_low),
        json(&record.outer_high),
        word(serde_json::to_value(record.hedge)),
        word(serde_json::to_value(record.modality)),
        word(serde_json::to_value(verdict)),
        Some(format!("{}:{}", record.rule.path, record.rule.line)),
    ];
    let (span, sentence) = (&record.span, &record.sentence);
    let numbers = [span.start, span.end, span.line, span.column, span.end_line, span.end_column, sentence.start, sentence.end];
    (strings, numbers)
}

/// What judging needs of a source without claims, on one line without a line end.
///
/// # Errors
/// What `out` says.
pub fn source_json(source: &str, evidence: &Evidence<'_>, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    #[derive(serde::Serialize)]
    struct Record<'a> {
        source: &'a str,
        evidence: &'a Evidence<'a>,
    }
    let mut line = Vec::with_capacity(512);
    crate::escape::json_line(&mut line, &Record { source, evidence })?;
    out.write_all(&line)
}

/// The id of the claim with that number, from 0.
fn id(number: usize) -> String {
    format!("c{}", number + 1)
}

/// The number, from 0, of the first claim of each source.
fn first_ids(run: &Run<'_>) -> Vec<usize> {
    run.judgement
        .sources
        .iter()
        .scan(0, |next, source| {
            let first = *next;
            *next += source.claims.len();
            Some(first)
        })
        .collect()
}

impl<'a> ClaimRecord<'a> {
    fn new(id: Option<String>, rules: &'a Ruleset, source: &'a str, claim: &'a Claim, verdict: Verdict) -> Self {
        let rule = rules.facts[claim.fact].place_of(claim.rule);
        let (low, high) = claim.denotation.core.bounds_json();
        let (outer_low, outer_high) = claim.denotation.outer.bounds_json();
        Self {
            id,
            fact: &rules.facts[claim.fact].name.node,
            rule: RuleRecord { path: rules.files.path(rule), line: rules.files.line(rule) },
            source,
            text: &claim.text,
            r#type: claim.value.type_name(),
            value: claim.value.json(),
            low,
            high,
            outer_low,
            outer_high,
            hedge: claim.hedge,
            modality: claim.modality,
            verdict,
            held_against: None,
            by_value: claim.by_value,
            span: Place::within(&claim.excerpt, claim.span).into(),
            sentence: sentence(&claim.excerpt),
            evidence: None,
        }
    }
}

const fn sentence(excerpt: &Excerpt) -> SpanRecord {
    SpanRecord { start: excerpt.span.start, end: excerpt.span.end }
}

impl From<Diagnosis> for FindingRecord {
    fn from(d: Diagnosis) -> Self {
        Self {
            code: d.code.name(),
            level: d.level,
            fact: d.fact,
            check: d.check,
            source: d.source,
            other_sources: d.others,
            message: d.message,
            span: d.exhibit.as_ref().map(|e| e.place().into()),
            help: d.help,
            related: d
                .related
                .into_iter()
                .map(|r| RelatedRecord { span: r.exhibit.place().into(), path: r.exhibit.path, message: r.message })
                .collect(),
        }
    }
}

impl From<Place> for PlaceRecord {
    fn from(place: Place) -> Self {
        let Span { start, end } = place.span;
        Self { start, end, line: place.line, column: place.column, end_line: place.end_line, end_column: place.end_column }
    }
}
