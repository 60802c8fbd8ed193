//! Rules, and what is said of their facts.

use std::collections::BTreeMap;
use std::io;
use std::sync::Mutex;

use arrow_schema::ArrowError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use pyo3_arrow::{PyRecordBatchReader, PySchema, PyTable};
use summit_check::cli::Project;
use summit_check::rule::{self, Files, Loaded};
use summit_check::session::{At, Evidence, Gathered};
use summit_check::stream::moment;
use summit_check::{Checker, Format, Look, Mistakes, Outcome, Published, PublishedFrom, Run, Source, table};

use crate::error::{RulesError, value_error};

/// A text: its name, its words, and when it was published, as ISO 8601 has it.
pub(crate) type Text = (String, String, Option<String>);

/// All that rules were read from, so that they can be read again where the files are not.
#[derive(Default, Clone, serde::Serialize, serde::Deserialize)]
struct Origin {
    /// The rules files that were named, in order.
    named: Vec<(String, Vec<u8>)>,
    /// What they import.
    imported: BTreeMap<String, Vec<u8>>,
    /// The values that stand in files of the project, by rules file and path.
    data: Vec<(String, String, Result<String, String>)>,
    /// How many files globs name.
    counts: Vec<(String, String, Result<usize, String>)>,
}

/// The files of a project, as they are read or as they were.
struct Kept<'o> {
    origin: &'o Mutex<Origin>,
    on_disk: bool,
}

impl Kept<'_> {
    /// What is kept under a key, or what `find` finds, which is kept then.
    fn get<T: Clone>(
        &self,
        list: impl Fn(&mut Origin) -> &mut Vec<(String, String, Result<T, String>)>,
        (rules, path): (&str, &str),
        find: impl Fn() -> Result<T, String>,
    ) -> Result<T, String> {
        let mut origin = self.origin.lock().map_err(|_| "cannot be read".to_owned())?;
        let list = list(&mut origin);
        if let Some((.., kept)) = list.iter().find(|(r, p, _)| r == rules && p == path) {
            return kept.clone();
        }
        let found = if self.on_disk { find() } else { Err("was not read with the rules".to_owned()) };
        list.push((rules.to_owned(), path.to_owned(), found.clone()));
        found
    }
}

impl Files for Kept<'_> {
    fn read(&self, rules: &str, path: &str) -> Result<String, String> {
        self.get(|o| &mut o.data, (rules, path), || Project::default().read(rules, path))
    }

    fn count(&self, rules: &str, glob: &str) -> Result<usize, String> {
        self.get(|o| &mut o.counts, (rules, glob), || Project::default().count(rules, glob))
    }
}

/// Rules in hand.
#[pyclass(frozen, module = "summit_check")]
pub(crate) struct Rules {
    checker: Checker,
    origin: Origin,
}

impl Rules {
    fn of(origin: Origin, on_disk: bool) -> PyResult<Self> {
        let named = origin.named.clone();
        let kept = origin.imported.clone();
        let origin = Mutex::new(origin);
        let mut imported = BTreeMap::new();
        let mut read = |path: &str| {
            let bytes = match kept.get(path) {
                Some(bytes) => bytes.clone(),
                None if on_disk => std::fs::read(path)?,
                None => return Err(io::Error::from(io::ErrorKind::NotFound)),
            };
            imported.insert(path.to_owned(), bytes.clone());
            Ok(bytes)
        };
        let Loaded { ruleset, problems, files, .. } = rule::load_with_data(named, &mut read, Some(&Kept { origin: &origin, on_disk }));
        let wrong = |mistakes: Mistakes| RulesError::new_err(mistakes.to_string());
        let ruleset = ruleset.ok_or_else(|| {
            let problems = problems.into_iter().filter(rule::Problem::is_error).collect();
            wrong(Mistakes { problems, files })
        })?;
        let checker = Checker::new(ruleset).map_err(wrong)?;
        let origin = origin.into_inner().map_err(value_error)?;
        Ok(Self { checker, origin: Origin { imported, ..origin } })
    }

    fn sources(texts: Vec<Text>) -> PyResult<Vec<Source>> {
        let source = |(name, text, day): Text| {
            let published = day.map(|day| {
                let at = moment(&day).ok_or_else(|| value_error(format!("`{day}` is not a date, such as 2019-04-25")))?;
                Ok::<_, PyErr>(Published { at, from: PublishedFrom::Meta })
            });
            Ok(Source::of_text(name, text, published.transpose()?))
        };
        texts.into_iter().map(source).collect()
    }

    fn report(outcome: &Outcome) -> io::Result<String> {
        let mut out = Vec::new();
        Format::Json.report(Look::default()).write(&Run::new(&outcome.ruleset, &outcome.judgement), &mut out)?;
        String::from_utf8(out).map_err(io::Error::other)
    }
}

#[pymethods]
impl Rules {
    #[new]
    #[pyo3(signature = (*paths))]
    fn new(paths: &Bound<'_, PyTuple>) -> PyResult<Self> {
        let mut named = Vec::new();
        for path in paths {
            let path: std::path::PathBuf = path.extract()?;
            named.push((path.to_string_lossy().into_owned(), std::fs::read(&path)?));
        }
        Self::of(Origin { named, ..Origin::default() }, true)
    }

    /// Rules in a string.
    #[staticmethod]
    #[pyo3(signature = (text, name = "rules"))]
    fn parse(text: &str, name: &str) -> PyResult<Self> {
        Self::of(Origin { named: vec![(name.to_owned(), text.as_bytes().to_vec())], ..Origin::default() }, true)
    }

    /// The names of the facts.
    #[getter]
    fn facts(&self) -> Vec<&str> {
        self.checker.ruleset().facts.iter().map(|fact| fact.name.node.as_str()).collect()
    }

    fn __repr__(&self) -> String {
        let names: Vec<&str> = self.origin.named.iter().map(|(name, _)| name.as_str()).collect();
        format!("Rules({}: {})", names.join(", "), summit_check::report::count(self.checker.ruleset().facts.len(), "fact"))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        let origin = serde_json::to_vec(&self.origin).map_err(value_error)?;
        Ok((py.import("summit_check._native")?.getattr("_load")?, (PyBytes::new(py, &origin),)))
    }

    fn _check(&self, py: Python<'_>, texts: Vec<Text>) -> PyResult<String> {
        let sources = Self::sources(texts)?;
        Ok(py.detach(|| Self::report(&self.checker.check(sources)))?)
    }

    fn _check_table(&self, py: Python<'_>, table: PyRecordBatchReader) -> PyResult<(String, Vec<String>)> {
        let reader = table.into_reader()?;
        py.detach(|| {
            let (mut sources, mut left_out, mut first) = (Vec::new(), Vec::new(), 1);
            for batch in reader {
                let batch = batch.map_err(value_error)?;
                let heard = table::sources(&self.checker, &batch, first).map_err(value_error)?;
                first += batch.num_rows();
                sources.extend(heard.sources);
                left_out.extend(heard.left_out);
            }
            Ok((Self::report(&self.checker.judge(sources))?, left_out))
        })
    }

    fn _claims(&self, py: Python<'_>, texts: Vec<Text>) -> PyResult<Vec<String>> {
        let sources = Self::sources(texts)?;
        let rules = self.checker.ruleset();
        let lines = py.detach(|| {
            let mut lines = Vec::new();
            for source in sources {
                let source = self.checker.claims_of(source);
                for (claim, evidence) in source.claims.iter().zip(Evidence::of(rules, &source, &At::default())) {
                    let mut line = Vec::new();
                    let verdict = self.checker.verdict(claim, source.published);
                    summit_check::report::claim_json(None, Some(&evidence), rules, &source.path, claim, verdict, &mut line)?;
                    lines.push(String::from_utf8(line).map_err(io::Error::other)?);
                }
            }
            Ok::<_, io::Error>(lines)
        });
        Ok(lines?)
    }

    fn _claims_table(&self, py: Python<'_>, table: PyRecordBatchReader) -> PyResult<(PyTable, Vec<String>)> {
        let reader = table.into_reader()?;
        let (batches, left_out) = py
            .detach(|| {
                let (mut batches, mut left_out) = (Vec::new(), Vec::new());
                for batch in reader {
                    let said = table::claims(&self.checker, &batch?)?;
                    batches.push(said.claims);
                    left_out.extend(said.left_out);
                }
                Ok((batches, left_out))
            })
            .map_err(|why: ArrowError| value_error(why))?;
        Ok((PyTable::try_new(batches, table::schema())?, left_out))
    }

    fn _judge(&self, py: Python<'_>, claims: Vec<String>) -> PyResult<String> {
        py.detach(|| {
            let rules = self.checker.ruleset();
            let (mut gathered, facts) = (Gathered::default(), rules.fact_names());
            for (k, claim) in claims.iter().enumerate() {
                gathered.add(rules, &facts, claim).map_err(|why| value_error(format!("claim {}: {why}", k + 1)))?;
            }
            let sources = gathered.sources().into_iter().map(|(_, source)| source).collect();
            Ok(Self::report(&self.checker.judge(sources))?)
        })
    }

    fn _judge_table(&self, py: Python<'_>, table: PyRecordBatchReader) -> PyResult<String> {
        let reader = table.into_reader()?;
        py.detach(|| {
            let rules = self.checker.ruleset();
            let (mut gathered, facts, mut wrong) = (Gathered::default(), rules.fact_names(), None);
            for batch in reader {
                let batch = batch.map_err(value_error)?;
                table::gather(&batch, rules, &facts, &mut gathered, &mut |row, why| {
                    wrong.get_or_insert_with(|| format!("row {}: {why}", row + 1));
                });
            }
            if let Some(why) = wrong {
                return Err(value_error(why));
            }
            let sources = gathered.sources().into_iter().map(|(_, source)| source).collect();
            Ok(Self::report(&self.checker.judge(sources))?)
        })
    }
}

/// Rules as they were pickled.
#[pyfunction(name = "_load")]
pub(crate) fn load(origin: &[u8]) -> PyResult<Rules> {
    Rules::of(serde_json::from_slice(origin).map_err(value_error)?, false)
}

/// The columns of a table of claims.
#[pyfunction(name = "_claims_schema")]
pub(crate) fn claims_schema() -> PySchema {
    PySchema::new(table::schema())
}
