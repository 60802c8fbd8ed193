//! The shape of the JSON report. Every field is always there; what does not apply is null.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::code::{Code, Level};
use crate::extract::{Claim, Excerpt};
use crate::fact::{Modality, Verdict};
use crate::report::diagnosis::{Diagnosis, Place};
use crate::report::{Run, Teller, values, words};
use crate::source::PublishedFrom;
use crate::span::Span;
use crate::value::Hedge;

/// The version of the shape, "MAJOR.MINOR": a new field raises the second number, anything that could break a reader the first.
pub const SCHEMA_VERSION: &str = "1.0";

/// Silent cells are left out of a matrix that would have more cells than this.
const MANY_CELLS: usize = 100_000;

/// The report of a run of summit-check: what the sources say of the facts, and what is to be told of it.
///
/// All offsets are bytes of the original file, ends exclusive. Lines and columns count from 1, columns in characters.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "summit-check report", rename = "Report")]
pub(super) struct Document<'a> {
    /// The version of this shape: a new field raises the second number, anything that could break a reader the first.
    schema_version: &'static str,
    /// The rules files, as they were named.
    rules: Vec<&'a str>,
    /// The sources that were read, in order.
    sources: Records<'a, SourceRecord<'a>>,
    /// Every claim, by source and then by its place in it.
    claims: Records<'a, ClaimRecord<'a>>,
    /// The verdict on each fact in each source, by fact and then by source.
    matrix: Records<'a, CellRecord<'a>>,
    /// Whether each check holds in each source.
    checks: Records<'a, CheckRecord<'a>>,
    /// What is worth telling, by source and then by place.
    findings: Records<'a, FindingRecord>,
    /// The counts.
    summary: Summary,
}

/// A list that is made while it is written.
struct Records<'a, T>(Box<dyn Fn() -> Box<dyn Iterator<Item = T> + 'a> + 'a>);

impl<'a, T: 'a> Records<'a, T> {
    fn new<I: Iterator<Item = T> + 'a>(make: impl Fn() -> I + 'a) -> Self {
        Self(Box::new(move || Box::new(make())))
    }
}

impl<T: Serialize> Serialize for Records<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

impl<T: JsonSchema> JsonSchema for Records<'_, T> {
    fn schema_name() -> Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<T>::json_schema(generator)
    }

    fn inline_schema() -> bool {
        true
    }
}

/// A source.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Source")]
struct SourceRecord<'a> {
    /// The name it is reported under.
    path: &'a str,
    /// When it was published: `2019-04-25`, or `2019-04-25T19:21:00` where the time is known.
    published: Option<String>,
    /// How that is known: `rules`, `meta`, `header`, `dateline` or `file-name`.
    #[schemars(with = "Option<PublishedFromName>")]
    published_from: Option<PublishedFrom>,
}

/// What a source says of a fact.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Claim")]
struct ClaimRecord<'a> {
    /// `c1`, `c2` and so on, in order; null where claims are streamed one at a time.
    id: Option<String>,
    /// The name of the fact.
    fact: &'a str,
    /// The path of the source.
    source: &'a str,
    /// The words of the claim: the very slice at `span`.
    text: &'a str,
    /// The type of the value: `duration`, `date`, `year`, `date_range`, `time`, `datetime`, `percent`, `number`, `ordinal`, `money`, `quantity:DIMENSION`, `name`, `choice`, `yesno`.
    r#type: String,
    /// The value in canonical form, as its type has it: dates in ISO 8601, numbers as decimal strings, `{"iso", "seconds"}` for a duration.
    value: Json,
    /// The lower end of what a reader takes the words to mean; null where there is none.
    low: Json,
    /// The upper end of it. Of days, the day after the last.
    high: Json,
    /// The lower end of all that the words allow; null where there is none.
    outer_low: Json,
    /// The upper end of it.
    outer_high: Json,
    /// How the value is hedged; null where it is not.
    #[schemars(with = "Option<String>")]
    hedge: Option<Hedge>,
    /// How the claim is put.
    #[schemars(with = "ModalityName")]
    modality: Modality,
    /// How it stands to the established value; `unjudged` where none is established.
    #[schemars(with = "VerdictName")]
    verdict: Verdict,
    /// Where the words of the claim stand.
    span: PlaceRecord,
    /// Where its sentence stands.
    sentence: SpanRecord,
}

/// A fact in a source.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Cell")]
struct CellRecord<'a> {
    /// The name of the fact.
    fact: &'a str,
    /// The path of the source.
    source: &'a str,
    /// The verdict.
    #[schemars(with = "VerdictName")]
    verdict: Verdict,
    /// The claims behind it, by their `id`.
    claims: Vec<String>,
}

/// A check in a source.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CheckResult")]
struct CheckRecord<'a> {
    /// The name of the check.
    check: &'a str,
    /// The path of the source.
    source: &'a str,
    /// Whether it holds; null where the source leaves too much out to say.
    holds: Option<bool>,
}

/// Something worth telling.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Finding")]
struct FindingRecord {
    /// What kind of finding; `summit-check explain CODE` tells more.
    #[schemars(with = "CodeName")]
    code: Code,
    /// How much it matters.
    #[schemars(with = "LevelName")]
    level: Level,
    /// The name of the fact it is about; null for a check.
    fact: Option<String>,
    /// The name of the check it is about; null for a fact.
    check: Option<String>,
    /// The path of the source it is about.
    source: String,
    /// One sentence.
    message: String,
    /// The words at fault; null where the source has none to point at.
    span: Option<PlaceRecord>,
    /// What would settle it.
    help: String,
    /// The evidence.
    related: Vec<RelatedRecord>,
}

/// Evidence for a finding, in a source or in the rules.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Related")]
struct RelatedRecord {
    /// The file.
    path: String,
    /// The words in it.
    span: PlaceRecord,
    /// What they show.
    message: String,
}

/// A stretch of bytes.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Span")]
struct SpanRecord {
    /// Offset of the first byte.
    start: usize,
    /// Offset just past the last byte.
    end: usize,
}

/// A stretch of bytes with the place of its start.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Place")]
struct PlaceRecord {
    /// Offset of the first byte.
    start: usize,
    /// Offset just past the last byte.
    end: usize,
    /// Line of the first byte, from 1.
    line: usize,
    /// Column of the first byte, from 1, in characters.
    column: usize,
}

/// The counts of a run.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Summary {
    /// How many sources were read.
    sources: usize,
    /// How many facts the rules have.
    facts: usize,
    /// How many checks the rules have.
    checks: usize,
    /// How many claims the sources make.
    claims: usize,
    /// How many cells the whole matrix has.
    cells: usize,
    /// How many silent cells were left out of `matrix`; 0 unless there are more than 100,000 cells.
    silent_cells_left_out: usize,
    /// How many findings there are of each level.
    findings: LevelCounts,
    /// The gravest level among the findings; null where there are none.
    #[schemars(with = "Option<LevelName>")]
    worst: Option<Level>,
}

/// Findings by level.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct LevelCounts {
    /// How many errors.
    error: usize,
    /// How many warnings.
    warn: usize,
    /// How many notes.
    note: usize,
}

/// A list of names in the schema; the types of the names themselves live in rooms that know nothing of schemas.
macro_rules! names {
    ($(#[$doc:meta])* $type:ident, $title:literal: $($name:expr),+) => {
        $(#[$doc])*
        struct $type;

        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $title.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($name),+] })
            }
        }
    };
}

names!(LevelName, "Level": Level::Note.word(), Level::Warn.word(), Level::Error.word());
names!(PublishedFromName, "PublishedFrom": "rules", "meta", "header", "dateline", "file-name");
names!(ModalityName, "Modality": "asserted", "quoted", "planned", "denied", "hypothetical", "asked");
names!(VerdictName, "Verdict": "agrees", "contradicts", "disagrees", "self-contradicts", "vague", "silent", "not-due", "unjudged");

/// The codes of findings.
struct CodeName;

impl JsonSchema for CodeName {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names: Vec<_> = Code::ALL.iter().map(|c| c.name()).collect();
        schemars::json_schema!({ "type": "string", "enum": names })
    }
}

/// The JSON Schema of the report.
#[must_use]
pub fn schema() -> Schema {
    // Fields that may be null are there all the same.
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Document<'_>>()
}

/// The document of a run, ready to be written.
pub(super) fn document<'a>(run: &'a Run<'a>) -> Document<'a> {
    let (ruleset, judgement) = (run.ruleset, run.judgement);
    let ids = first_ids(run);
    let cells = judgement.cells.len();
    let silent = judgement.cells.iter().filter(|c| c.verdict == Verdict::Silent).count();
    let left_out = if cells > MANY_CELLS { silent } else { 0 };
    let fact = |f: usize| ruleset.facts[f].name.node.as_str();
    let path = |s: usize| judgement.sources[s].path.as_str();
    let count = |level| judgement.findings.iter().filter(|f| f.level == level).count();
    let summary = Summary {
        sources: judgement.sources.len(),
        facts: ruleset.facts.len(),
        checks: ruleset.checks.len(),
        claims: words::claims(run),
        cells,
        silent_cells_left_out: left_out,
        findings: LevelCounts { error: count(Level::Error), warn: count(Level::Warn), note: count(Level::Note) },
        worst: judgement.worst().filter(|&l| l != Level::Off),
    };
    let cell_ids = ids.clone();
    let teller = std::rc::Rc::new(Teller::new(run));
    Document {
        schema_version: SCHEMA_VERSION,
        rules: run.rules.iter().map(|r| r.path.as_str()).collect(),
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
            let ids = ids.clone();
            judgement.sources.iter().enumerate().flat_map(move |(s, source)| {
                let first = ids[s];
                source.claims.iter().enumerate().map(move |(c, claim)| {
                    let verdict = judgement.claim_verdicts.get(s).and_then(|v| v.get(c)).copied().unwrap_or(Verdict::Unjudged);
                    ClaimRecord::new(Some(id(first + c)), fact(claim.fact), &source.path, claim, verdict)
                })
            })
        }),
        matrix: Records::new(move || {
            let ids = cell_ids.clone();
            judgement.cells.iter().filter(move |c| left_out == 0 || c.verdict != Verdict::Silent).map(move |cell| CellRecord {
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
            let teller = teller.clone();
            judgement.findings.iter().filter(|f| f.level != Level::Off).map(move |f| FindingRecord::from(teller.describe(f)))
        }),
        summary,
    }
}

/// One claim as the `claims` list of a report has it. `id` is its number from 1, where claims are numbered.
///
/// The record is written on one line without a line end.
///
/// # Errors
/// What `out` says.
pub fn claim_json(
    id: Option<usize>,
    fact: &str,
    source: &str,
    claim: &Claim,
    verdict: Verdict,
    out: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    let record = ClaimRecord::new(id.map(|n| self::id(n - 1)), fact, source, claim, verdict);
    Ok(serde_json::to_writer(out, &record)?)
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
    fn new(id: Option<String>, fact: &'a str, source: &'a str, claim: &'a Claim, verdict: Verdict) -> Self {
        let (kind, value) = values::json(&claim.value);
        let (low, high) = values::bounds(&claim.denotation.core);
        let (outer_low, outer_high) = values::bounds(&claim.denotation.outer);
        let Span { start, end } = claim.span;
        Self {
            id,
            fact,
            source,
            text: &claim.text,
            r#type: kind,
            value,
            low,
            high,
            outer_low,
            outer_high,
            hedge: claim.hedge,
            modality: claim.modality,
            verdict,
            span: PlaceRecord { start, end, line: claim.line, column: claim.column },
            sentence: sentence(&claim.excerpt),
        }
    }
}

const fn sentence(excerpt: &Excerpt) -> SpanRecord {
    SpanRecord { start: excerpt.span.start, end: excerpt.span.end }
}

impl From<Diagnosis> for FindingRecord {
    fn from(d: Diagnosis) -> Self {
        Self {
            code: d.code,
            level: d.level,
            fact: d.fact,
            check: d.check,
            source: d.source,
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
        Self { start, end, line: place.line, column: place.column }
    }
}
