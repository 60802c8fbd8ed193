//! The values of texts, without any rules.

use std::sync::Arc;

use arrow_array::builder::{Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use pyo3::prelude::*;
use pyo3_arrow::{PyRecordBatchReader, PyTable};
use serde_json::Value as Json;
use summit_check::stream::table::column;

use crate::error::value_error;
use crate::rules::Text;

/// The values of each text, as `read --batch` answers.
fn values(texts: impl Iterator<Item = Text>) -> PyResult<Vec<Vec<Json>>> {
    let lines: String =
        texts.map(|(id, text, published)| serde_json::json!({"id": id, "text": text, "published": published}).to_string() + "\n").collect();
    let mut answers = Vec::new();
    summit_check::cli::answer_lines(lines.as_bytes(), &mut answers).map_err(value_error)?;
    let answers = String::from_utf8(answers).map_err(value_error)?;
    answers
        .lines()
        .map(|line| {
            let mut answer: Json = serde_json::from_str(line).map_err(value_error)?;
            match (answer["entities"].take(), &answer["error"]) {
                (Json::Array(entities), _) => Ok(entities),
                (_, Json::String(why)) => Err(value_error(why)),
                _ => Err(value_error("no answer")),
            }
        })
        .collect()
}

/// The values of texts: a list in JSON for each.
#[pyfunction(name = "_read")]
pub(crate) fn read(py: Python<'_>, texts: Vec<Text>) -> PyResult<Vec<String>> {
    py.detach(|| Ok(values(texts.into_iter())?.into_iter().map(|list| Json::Array(list).to_string()).collect()))
}

/// The values of the rows of a table: a row a value.
#[pyfunction(name = "_read_table")]
pub(crate) fn read_table(py: Python<'_>, table: PyRecordBatchReader) -> PyResult<(PyTable, Vec<String>)> {
    let reader = table.into_reader()?;
    let (sheet, left_out) = py.detach(|| {
        let (mut sheet, mut left_out) = (Sheet::default(), Vec::new());
        for batch in reader {
            sheet.add(&batch.map_err(value_error)?, &mut left_out)?;
        }
        Ok::<_, PyErr>((sheet, left_out))
    })?;
    let batch = sheet.finish()?;
    Ok((PyTable::try_new(vec![batch.clone()], batch.schema())?, left_out))
}

/// Values on their way into a table.
#[derive(Default)]
struct Sheet {
    id: StringBuilder,
    places: [Int64Builder; 2],
    words: [StringBuilder; 2],
    json: [StringBuilder; 3],
}

impl Sheet {
    fn add(&mut self, batch: &RecordBatch, left_out: &mut Vec<String>) -> PyResult<()> {
        let needed = |name| column(batch, name, true).map_err(value_error).map(|column| column.expect("it is needed"));
        let (id, text, published) = (needed("id")?, needed("text")?, column(batch, "published", false).map_err(value_error)?);
        let mut texts = Vec::new();
        for row in 0..batch.num_rows() {
            let name = id.get(row).unwrap_or_default();
            match text.get(row) {
                Some(text) => {
                    let day = published.as_ref().and_then(|p| p.get(row)).map(str::to_owned);
                    texts.push((name.to_owned(), text.to_owned(), day));
                }
                None => left_out.push(format!("row {} (`{name}`): `text` is null, expected a string", row + 1)),
            }
        }
        let names: Vec<String> = texts.iter().map(|t| t.0.clone()).collect();
        for (name, entities) in names.iter().zip(values(texts.into_iter())?) {
            for entity in entities {
                self.id.append_value(name);
                for (place, key) in self.places.iter_mut().zip(["start", "end"]) {
                    place.append_option(entity[key].as_i64());
                }
                for (word, key) in self.words.iter_mut().zip(["text", "type"]) {
                    word.append_option(entity[key].as_str());
                }
                for (json, key) in self.json.iter_mut().zip(["value", "low", "high"]) {
                    let value = &entity[key];
                    json.append_option((!value.is_null()).then(|| value.to_string()));
                }
            }
        }
        Ok(())
    }

    fn finish(mut self) -> PyResult<RecordBatch> {
        let [start, end] = &mut self.places;
        let [text, kind] = &mut self.words;
        let [value, low, high] = &mut self.json;
        let columns: [(&str, DataType, ArrayRef); 8] = [
            ("id", DataType::Utf8, Arc::new(self.id.finish())),
            ("start", DataType::Int64, Arc::new(start.finish())),
            ("end", DataType::Int64, Arc::new(end.finish())),
            ("text", DataType::Utf8, Arc::new(text.finish())),
            ("type", DataType::Utf8, Arc::new(kind.finish())),
            ("value", DataType::Utf8, Arc::new(value.finish())),
            ("low", DataType::Utf8, Arc::new(low.finish())),
            ("high", DataType::Utf8, Arc::new(high.finish())),
        ];
        let fields: Vec<Field> = columns.iter().map(|(name, kind, _)| Field::new(*name, kind.clone(), true)).collect();
        RecordBatch::try_new(Arc::new(Schema::new(fields)), columns.into_iter().map(|c| c.2).collect()).map_err(value_error)
    }
}
