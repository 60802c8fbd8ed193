//! The shape of the JSON report. Every field is always there; what does not apply is null.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::code::{Code, Level};
use crate::fact::{Modality, Verdict};
use crate::rule::RuleCode;
use crate::session::Evidence;
use crate::source::PublishedFrom;
use crate::value::Hedge;

/// The version of the shape, "MAJOR.MINOR": a new field raises the second number, anything that could break a reader the first.
pub const SCHEMA_VERSION: &str = "1.3";

/// The report of a run of summit-check: what the sources say of the facts, and what is to be told of it.
///
/// All offsets are bytes of the original file, ends exclusive. Lines and columns count from 1, columns in characters.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "summit-check report", rename = "Report")]
pub(super) struct Document<'a> {
    /// The version of this shape: a new field raises the second number, anything that could break a reader the first.
    pub(super) schema_version: &'static str,
    /// The rules files, as they were named.
    pub(super) rules: Vec<&'a str>,
    /// The sources that were read, in order.
    pub(super) sources: Records<'a, SourceRecord<'a>>,
    /// Every claim, by source and then by its place in it.
    pub(super) claims: Records<'a, ClaimRecord<'a>>,
    /// The verdict on each fact in each source, by fact and then by source.
    pub(super) matrix: Records<'a, CellRecord<'a>>,
    /// Whether each check holds in each source.
    pub(super) checks: Records<'a, CheckRecord<'a>>,
    /// What is worth telling, by source and then by place.
    pub(super) findings: Records<'a, FindingRecord>,
    /// The mistakes in the rules, by place; `source` is the rules file. Rules with an error are not held against any source.
    pub(super) problems: Records<'a, FindingRecord>,
    /// The counts.
    pub(super) summary: Summary,
}

/// A list that is made while it is written.
pub(super) struct Records<'a, T>(Box<dyn Fn() -> Box<dyn Iterator<Item = T> + 'a> + 'a>);

impl<'a, T: 'a> Records<'a, T> {
    pub(super) fn new<I: Iterator<Item = T> + 'a>(make: impl Fn() -> I + 'a) -> Self {
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
pub(super) struct SourceRecord<'a> {
    /// The name it is reported under.
    pub(super) path: &'a str,
    /// When it was published: `2019-04-25`, or `2019-04-25T19:21:00` where the time is known.
    pub(super) published: Option<String>,
    /// How that is known: `rules`, `meta`, `header`, `dateline`, `file-name` or `caption`.
    #[schemars(with = "Option<PublishedFromName>")]
    pub(super) published_from: Option<PublishedFrom>,
}

/// What a source says of a fact.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Claim")]
pub(super) struct ClaimRecord<'a> {
    /// `c1`, `c2` and so on, in order; null where claims are streamed one at a time.
    pub(super) id: Option<String>,
    /// The name of the fact.
    pub(super) fact: &'a str,
    /// The statement of the rules that made it.
    pub(super) rule: RuleRecord<'a>,
    /// The path of the source.
    pub(super) source: &'a str,
    /// The words of the claim: the very slice at `span`.
    pub(super) text: &'a str,
    /// The type of the value: `duration`, `date`, `year`, `date_range`, `time`, `datetime`, `percent`, `number`, `ordinal`, `money`, `quantity:DIMENSION`, `version`, `name`, `choice`, `yesno`, or `recurring` for days that come round again in a text without a date.
    pub(super) r#type: &'static str,
    /// The value in canonical form, as its type has it: dates in ISO 8601, numbers as decimal strings, `{"iso", "seconds"}` for a duration.
    pub(super) value: Json,
    /// The lower end of what a reader takes the words to mean; null where there is none.
    pub(super) low: Json,
    /// The upper end of it. Of days, the day after the last.
    pub(super) high: Json,
    /// The lower end of all that the words allow; null where there is none.
    pub(super) outer_low: Json,
    /// The upper end of it.
    pub(super) outer_high: Json,
    /// How the value is hedged; null where it is not.
    #[schemars(with = "Option<String>")]
    pub(super) hedge: Option<Hedge>,
    /// How the claim is put.
    #[schemars(with = "ModalityName")]
    pub(super) modality: Modality,
    /// How it stands to the established value; `unjudged` where none is established.
    #[schemars(with = "VerdictName")]
    pub(super) verdict: Verdict,
    /// Which values it was held against, where the established value changed with time; null where one value holds always or none is established.
    pub(super) held_against: Option<HeldAgainst<'a>>,
    /// Whether the claim is known by its value alone: the text states what is established in words that no sentence of the fact reaches; left out
    /// where it is not.
    #[serde(skip_serializing_if = "is_false")]
    #[schemars(with = "Option<bool>")]
    pub(super) by_value: bool,
    /// Where the words of the claim stand.
    pub(super) span: PlaceRecord,
    /// Where its sentence stands.
    pub(super) sentence: SpanRecord,
    /// What `judge` needs to judge the claim, where claims are streamed one at a time: no reader should look into it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<serde_json::Map<String, Json>>")]
    pub(super) evidence: Option<&'a Evidence<'a>>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks for it")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// A statement of the rules: a `says`, or a `claim`.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Rule")]
pub(super) struct RuleRecord<'a> {
    /// The rules file, as it was named.
    pub(super) path: &'a str,
    /// The line that the statement starts on, from 1.
    pub(super) line: usize,
}

/// The values of a changing fact that a claim was held against.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HeldAgainst<'a> {
    /// The values, as the rules have them; none where nothing was established on those days.
    pub(super) values: Vec<&'a str>,
    /// The first day they were asked for; null where every day counts.
    pub(super) from: Option<String>,
    /// The last day.
    pub(super) to: Option<String>,
    /// Why: `published` (the day of the source), `said` (the claim names its days), `former` (the claim speaks of what held before) or `undated` (all values count, since nothing says when the source was published).
    #[schemars(with = "WhyName")]
    pub(super) why: &'static str,
}

/// A fact in a source.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Cell")]
pub(super) struct CellRecord<'a> {
    /// The name of the fact.
    pub(super) fact: &'a str,
    /// The path of the source.
    pub(super) source: &'a str,
    /// The verdict.
    #[schemars(with = "VerdictName")]
    pub(super) verdict: Verdict,
    /// The claims behind it, by their `id`.
    pub(super) claims: Vec<String>,
}

/// A check in a source.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CheckResult")]
pub(super) struct CheckRecord<'a> {
    /// The name of the check.
    pub(super) check: &'a str,
    /// The path of the source.
    pub(super) source: &'a str,
    /// Whether it holds; null where the source leaves too much out to say.
    pub(super) holds: Option<bool>,
}

/// Something worth telling.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Finding")]
pub(in crate::report) struct FindingRecord {
    /// What kind of finding; `summit-check explain CODE` tells more.
    #[schemars(with = "CodeName")]
    pub(super) code: &'static str,
    /// How much it matters.
    #[schemars(with = "LevelName")]
    pub(super) level: Level,
    /// The name of the fact it is about; null for a check.
    pub(super) fact: Option<String>,
    /// The name of the check it is about; null for a fact.
    pub(super) check: Option<String>,
    /// The path of the source it is about.
    pub(super) source: String,
    /// The paths of other sources of which the same holds.
    pub(super) other_sources: Vec<String>,
    /// One sentence.
    pub(super) message: String,
    /// The words at fault; null where the source has none to point at.
    pub(super) span: Option<PlaceRecord>,
    /// What would settle it.
    pub(super) help: String,
    /// The evidence.
    pub(super) related: Vec<RelatedRecord>,
}

/// Evidence for a finding, in a source or in the rules.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Related")]
pub(super) struct RelatedRecord {
    /// The file.
    pub(super) path: String,
    /// The words in it.
    pub(super) span: PlaceRecord,
    /// What they show.
    pub(super) message: String,
}

/// A stretch of bytes.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Span")]
pub(super) struct SpanRecord {
    /// Offset of the first byte.
    pub(super) start: usize,
    /// Offset just past the last byte.
    pub(super) end: usize,
}

/// A stretch of bytes with the place of its start.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Place")]
pub(super) struct PlaceRecord {
    /// Offset of the first byte.
    pub(super) start: usize,
    /// Offset just past the last byte.
    pub(super) end: usize,
    /// Line of the first byte, from 1.
    pub(super) line: usize,
    /// Column of the first byte, from 1, in characters.
    pub(super) column: usize,
    /// Line of the end, from 1.
    pub(super) end_line: usize,
    /// Column just past the last character, from 1.
    pub(super) end_column: usize,
}

/// The counts of a run.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::report) struct Summary {
    /// How many sources were read.
    pub(super) sources: usize,
    /// How many facts the rules have.
    pub(super) facts: usize,
    /// How many checks the rules have.
    pub(super) checks: usize,
    /// How many claims the sources make.
    pub(super) claims: usize,
    /// How many cells the whole matrix has.
    pub(super) cells: usize,
    /// How many cells that are silent or not-about were left out of `matrix`; 0 unless there are more than 100,000 cells.
    pub(super) silent_cells_left_out: usize,
    /// How many findings there are of each level.
    pub(super) findings: LevelCounts,
    /// How many findings are not told, since a comment, an exception or the baseline sets them aside.
    pub(super) set_aside: usize,
    /// The gravest level among the findings; null where there are none.
    #[schemars(with = "Option<LevelName>")]
    pub(super) worst: Option<Level>,
}

/// Findings by level.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LevelCounts {
    /// How many errors.
    pub(super) error: usize,
    /// How many warnings.
    pub(super) warn: usize,
    /// How many notes.
    pub(super) note: usize,
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
names!(PublishedFromName, "PublishedFrom": "rules", "meta", "header", "dateline", "file-name", "caption");
names!(ModalityName, "Modality": "asserted", "quoted", "planned", "denied", "hypothetical", "asked", "former", "possible");
names!(WhyName, "Why": "published", "said", "former", "undated");
names!(VerdictName, "Verdict": "agrees", "contradicts", "disagrees", "self-contradicts", "vague", "silent", "not-due", "not-about", "unjudged");

/// The codes of findings.
struct CodeName;

impl JsonSchema for CodeName {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names: Vec<_> = Code::ALL.iter().map(|c| c.name()).chain(RuleCode::ALL.iter().map(|c| c.name())).collect();
        schemars::json_schema!({ "type": "string", "enum": names })
    }
}

/// The JSON Schema of the report.
#[must_use]
pub fn schema() -> Schema {
    // Fields that may be null are there all the same.
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Document<'_>>()
}
