//! Tables of Apache Arrow: rows of texts in, rows of claims out.
//!
//! A row of texts has the columns `id`, `text` and, where it is known, `published` (a day or a moment, as a date, a timestamp or
//! a string). A batch needs no other batch, so that any engine can share the work out; what comes of it is judged together by
//! `summit-check judge`, from a table or from lines of JSON.
//!
//! ```
//! use std::sync::Arc;
//!
//! use arrow_array::{RecordBatch, StringArray, cast::AsArray};
//! use arrow_schema::{DataType, Field, Schema};
//! use summit_check::{Checker, Ruleset, table};
//!
//! let rules = "fact length: duration { value 2 hours  claim \"talks lasted {value}\" }";
//! let checker = Checker::new(Ruleset::parse("talks.rules", rules)?)?;
//! let column = |name| Field::new(name, DataType::Utf8, false);
//! let schema = Arc::new(Schema::new(vec![column("id"), column("text")]));
//! let ids = StringArray::from(vec!["a", "b"]);
//! let texts = StringArray::from(vec!["It rained.", "The talks lasted five hours."]);
//! let batch = RecordBatch::try_new(schema, vec![Arc::new(ids), Arc::new(texts)])?;
//!
//! let claims = table::claims(&checker, &batch)?.claims;
//! assert_eq!(claims.num_rows(), 1);
//! assert_eq!(claims["source"].as_string::<i32>().value(0), "b");
//! assert_eq!(claims["verdict"].as_string::<i32>().value(0), "contradicts");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use arrow_array::builder::{Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};

use crate::extract::SourceClaims;
use crate::judge::{Standard, judge_claim};
use crate::report::claim_cells;
use crate::rule::Ruleset;
use crate::session::{At, Checker, Evidence, Gathered};
use crate::stream::table::column;
use crate::stream::{Block, Fields};

/// The columns of claims that are strings, in order. What is not known of a claim is null; of a source that says nothing and should
/// (`require`), all but `source` and `evidence` is.
///
/// `value`, `low`, `high`, `outer_low` and `outer_high` are JSON, as the JSON report has them.
const STRINGS: [&str; 13] =
    ["source", "fact", "text", "type", "value", "low", "high", "outer_low", "outer_high", "hedge", "modality", "verdict", "rule"];
/// The columns of claims that are numbers: bytes and characters of the text, as in the JSON report.
const NUMBERS: [&str; 8] = ["start", "end", "line", "column", "end_line", "end_column", "sentence_start", "sentence_end"];
/// What `judge` needs; no reader should look into it.
const EVIDENCE: &str = "evidence";

static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
    let strings = STRINGS.iter().map(|name| Field::new(*name, DataType::Utf8, *name != "source"));
    let numbers = NUMBERS.iter().map(|name| Field::new(*name, DataType::Int64, true));
    let evidence = Field::new(EVIDENCE, DataType::Utf8, false);
    Arc::new(Schema::new(strings.chain(numbers).chain([evidence]).collect::<Vec<_>>()))
});

/// The columns of claims.
#[must_use]
pub fn schema() -> SchemaRef {
    Arc::clone(&SCHEMA)
}

/// What the rows of a batch say.
#[derive(Debug, Clone)]
pub struct Claims {
    /// The claims, by row and then by their place in the text, with the columns of [`schema`].
    pub claims: RecordBatch,
    /// What had to be left out: rows without a text or with a day that cannot be read, a sentence each.
    pub left_out: Vec<String>,
}

/// What the rows of `batch` say of the facts of `checker`: the columns are `id`, `text` and, where it is there, `published`.
///
/// # Errors
/// A column is missing or of a type that cannot be read.
pub fn claims(checker: &Checker, batch: &RecordBatch) -> Result<Claims, ArrowError> {
    let mut sheet = Sheet::new(checker.ruleset());
    let left_out = each(checker, batch, 1, &mut |source| sheet.add(&source))?;
    Ok(Claims { claims: sheet.finish()?, left_out })
}

/// The rows of a batch that have a part in a report.
#[derive(Debug, Clone)]
pub struct Sources {
    /// What each of them says, in order.
    pub sources: Vec<SourceClaims>,
    /// What had to be left out, a sentence each.
    pub left_out: Vec<String>,
}

/// The rows of `batch` that have a part in a report, to be judged in this process. `first` is the number of the first row in its
/// table, from 1.
///
/// # Errors
/// A column is missing or of a type that cannot be read.
pub fn sources(checker: &Checker, batch: &RecordBatch, first: usize) -> Result<Sources, ArrowError> {
    let mut sources = Vec::new();
    let left_out = each(checker, batch, first, &mut |source| sources.push(source))?;
    Ok(Sources { sources, left_out })
}

/// Gives `take` what the rows say that have a part in a report; returns what had to be left out.
fn each(checker: &Checker, batch: &RecordBatch, first: usize, take: &mut dyn FnMut(SourceClaims)) -> Result<Vec<String>, ArrowError> {
    let fields = Fields::default();
    for name in [&fields.id, &fields.text] {
        column(batch, name, true).map_err(ArrowError::SchemaError)?;
    }
    let mut left_out = Vec::new();
    let may_matter = |text: &str| checker.may_matter(text, true);
    Block::Table { batch: batch.clone(), first }.records(&fields, &may_matter, &mut |record| {
        let outcome = match record {
            Ok(record) => record.into_source("").map_err(|refused| refused.to_string()),
            Err(bad) => Err(format!("row {}{}: {}", bad.number, bad.name.map_or_else(String::new, |n| format!(" (`{n}`)")), bad.why)),
        };
        match outcome {
            Ok((source, _)) => {
                if let Some(said) = checker.heard(source, true) {
                    take(said);
                }
            }
            Err(why) => left_out.push(why),
        }
    });
    Ok(left_out)
}

/// Claims on their way into a table.
struct Sheet<'r> {
    rules: &'r Ruleset,
    established: Vec<Option<Standard>>,
    strings: Vec<StringBuilder>,
    numbers: Vec<Int64Builder>,
    evidence: StringBuilder,
}

impl<'r> Sheet<'r> {
    fn new(rules: &'r Ruleset) -> Self {
        Self {
            rules,
            established: rules.facts.iter().map(Standard::of).collect(),
            strings: STRINGS.iter().map(|_| StringBuilder::new()).collect(),
            numbers: NUMBERS.iter().map(|_| Int64Builder::new()).collect(),
            evidence: StringBuilder::new(),
        }
    }

    fn add(&mut self, source: &SourceClaims) {
        let evidence = Evidence::of(self.rules, source, &At::default());
        for (k, evidence) in evidence.iter().enumerate() {
            self.evidence.append_value(serde_json::to_string(evidence).unwrap_or_default());
            let Some(claim) = source.claims.get(k) else {
                self.strings[0].append_value(&source.path);
                self.strings[1..].iter_mut().for_each(StringBuilder::append_null);
                self.numbers.iter_mut().for_each(Int64Builder::append_null);
                continue;
            };
            let verdict = judge_claim(claim, source.published, self.established[claim.fact].as_ref());
            let (strings, numbers) = claim_cells(self.rules, &source.path, claim, verdict);
            self.strings.iter_mut().zip(strings).for_each(|(column, cell)| column.append_option(cell));
            self.numbers.iter_mut().zip(numbers).for_each(|(column, cell)| column.append_value(i64::try_from(cell).unwrap_or(i64::MAX)));
        }
    }

    fn finish(mut self) -> Result<RecordBatch, ArrowError> {
        let strings = self.strings.iter_mut().map(|column| Arc::new(column.finish()) as ArrayRef);
        let numbers = self.numbers.iter_mut().map(|column| Arc::new(column.finish()) as ArrayRef);
        let columns = strings.chain(numbers).chain([Arc::new(self.evidence.finish()) as ArrayRef]).collect();
        RecordBatch::try_new(schema(), columns)
    }
}

/// Gathers the claims of a table with the columns `source`, `fact` and `evidence`; rows that cannot be judged go to `wrong` with
/// their place in it, from 0.
pub fn gather(
    batch: &RecordBatch,
    rules: &Ruleset,
    facts: &BTreeMap<&str, usize>,
    gathered: &mut Gathered,
    wrong: &mut dyn FnMut(usize, String),
) {
    let columns = ["source", "fact", EVIDENCE].map(|name| column(batch, name, true));
    let [Ok(Some(source)), Ok(Some(fact)), Ok(Some(evidence))] = columns else {
        let why = columns.into_iter().find_map(Result::err).unwrap_or_default();
        return wrong(0, why);
    };
    for row in 0..batch.num_rows() {
        let outcome = match (source.get(row), evidence.get(row)) {
            (Some(source), Some(evidence)) => gathered.add_row(rules, facts, (source, fact.get(row)), evidence),
            _ => Err("it has no source or no evidence".to_owned()),
        };
        if let Err(why) = outcome {
            wrong(row, why);
        }
    }
}
