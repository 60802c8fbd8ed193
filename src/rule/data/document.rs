//! TOML, JSON and YAML as one tree, in which every value knows where it starts.

use toml::de::{DeTable, DeValue};

use super::{Fault, Found, Placed, Sort};
use crate::rule::yaml;
use crate::span::Span;

/// A value of a document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) value: Value,
    /// The byte it starts at.
    pub(crate) start: usize,
}

/// What stands there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// The words of it, as they are written.
    Scalar(String),
    List(Vec<Node>),
    Table(Vec<(String, Node)>),
}

impl Node {
    /// How many entries it has.
    pub(super) fn count(&self, at: Span) -> Placed<Found> {
        let words = match &self.value {
            Value::List(list) => list.len(),
            Value::Table(entries) => entries.len(),
            Value::Scalar(_) => return Err((at, Fault::NoValue("a value"))),
        };
        Ok(Found { words: words.to_string(), line: None })
    }
}

pub(super) fn read(sort: Sort, text: &str) -> Result<Node, String> {
    match sort {
        Sort::Toml => {
            let table = DeTable::parse(text).map_err(|e| e.message().to_owned())?;
            let start = table.span().start;
            Ok(toml_table(table.get_ref(), start))
        }
        // JSON is held to its own syntax first; as YAML it tells its places
        Sort::Json => {
            let value: serde_json::Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
            let spaced = text.replace('\t', " ");
            Ok(yaml::document(&spaced).unwrap_or_else(|_| json(&value)))
        }
        _ => yaml::document(text),
    }
}

fn toml_table(table: &DeTable<'_>, start: usize) -> Node {
    let entries = table.iter().map(|(key, value)| (key.get_ref().to_string(), toml_value(value.get_ref(), value.span().start)));
    Node { value: Value::Table(entries.collect()), start }
}

// The parser of TOML refuses what is nested deeper than 80 levels.
fn toml_value(value: &DeValue<'_>, start: usize) -> Node {
    let value = match value {
        DeValue::String(words) => Value::Scalar(words.to_string()),
        DeValue::Integer(number) => Value::Scalar(number.to_string()),
        DeValue::Float(number) => Value::Scalar(number.to_string()),
        DeValue::Boolean(yes) => Value::Scalar(yes.to_string()),
        DeValue::Datetime(time) => Value::Scalar(time.to_string()),
        DeValue::Array(list) => Value::List(list.iter().map(|v| toml_value(v.get_ref(), v.span().start)).collect()),
        DeValue::Table(table) => return toml_table(table, start),
    };
    Node { value, start }
}

// serde_json refuses what is nested deeper than 128 levels.
fn json(value: &serde_json::Value) -> Node {
    use serde_json::Value as Json;
    let value = match value {
        Json::Array(list) => Value::List(list.iter().map(json).collect()),
        Json::Object(entries) => Value::Table(entries.iter().map(|(k, v)| (k.clone(), json(v))).collect()),
        Json::String(words) => Value::Scalar(words.clone()),
        other => Value::Scalar(other.to_string()),
    };
    Node { value, start: 0 }
}
