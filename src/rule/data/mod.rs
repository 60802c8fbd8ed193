//! Values that stand in a file of the project: a configuration, a table of prices, a line of code.
//!
//! Everything here works on strings; who loads the rules brings the [`Files`]. A value found is words, which the value reader
//! reads as it reads those of a rule.

mod document;
mod pointer;
mod table;
mod template;

use crate::rule::written::{Count, Data, Text};
use crate::span::Span;

pub(super) use document::{Node, Value};
pub use template::fill;

/// The files of a project, as the rules name them: relative to the folder of the rules file, whose path comes first.
pub trait Files {
    /// The text of a file.
    ///
    /// # Errors
    /// Why it cannot be read, in words that follow its name.
    fn read(&self, rules: &str, path: &str) -> Result<String, String>;

    /// How many files a glob names.
    ///
    /// # Errors
    /// Why they cannot be counted, in words that follow the glob.
    fn count(&self, rules: &str, glob: &str) -> Result<usize, String>;
}

/// A value found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its words.
    pub(super) words: String,
    /// The line it stands on, from 1; `None` for what was counted.
    pub(super) line: Option<usize>,
}

/// Why no value was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file cannot be read: its name, and why.
    File(String, String),
    /// The file is not well-formed: its name, and what its parser says.
    Syntax(String, String),
    /// A key, a row, a column or a wording that is not there: the words for it, where, and the nearest there is.
    Missing(String, String, Option<String>),
    /// Something stands there, and it is no single value: what.
    NoValue(&'static str),
    /// The place gives several values.
    Ambiguous(Vec<String>),
    /// Nothing says where in the file: its name.
    Placeless(String),
    /// What is said of the place does not go with the file: what, and what it goes with.
    Misplaced(&'static str, &'static str),
    /// A path to a value that cannot be read.
    Pointer(String),
    /// A template without `{value}`, or with two.
    Template(String),
}

/// A fault with its place in the rules.
pub(super) type Placed<T> = Result<T, (Span, Fault)>;

/// The value that `data` names.
pub(super) fn find(data: &Data, rules: &str, files: &dyn Files) -> Placed<Found> {
    let path = data.file.text.as_str();
    let fault = |why: String| (data.file.span, Fault::File(path.to_owned(), why));
    if let Some(Count::Files) = data.count {
        let words = files.count(rules, path).map_err(fault)?.to_string();
        return Ok(Found { words, line: None });
    }
    let text = files.read(rules, path).map_err(fault)?;
    let text = text.trim_start_matches('\u{feff}');
    let sort = Sort::of(path);
    if let Some(Count::Lines) = data.count {
        return Ok(Found { words: text.lines().count().to_string(), line: None });
    }
    let items = matches!(data.count, Some(Count::Items));
    match (sort, &data.at) {
        (_, Some(at)) if at.text.contains("{value}") && !items => template::find(text, at, path),
        (Sort::Table(separator), at) => {
            if let Some(at) = at {
                return Err((at.span, Fault::Misplaced("a path", "a file of TOML, JSON or YAML; here write `row \"…\" column \"…\"`")));
            }
            let table = table::Table::read(text, separator).map_err(|why| (data.file.span, Fault::Syntax(path.to_owned(), why)))?;
            if items { Ok(Found { words: table.len().to_string(), line: None }) } else { table.find(data) }
        }
        _ if data.row.is_some() || data.column.is_some() => {
            let at = data.row.as_ref().or(data.column.as_ref()).map_or(data.file.span, |t| t.span);
            Err((at, Fault::Misplaced("a row or a column", "a table: a file that ends in .csv or .tsv")))
        }
        (Sort::Plain, at) => match at {
            Some(at) => Err((at.span, Fault::Template(at.text.clone()))),
            None => Err((data.file.span, Fault::Placeless(path.to_owned()))),
        },
        (sort, at) => {
            let document = document::read(sort, text).map_err(|why| (data.file.span, Fault::Syntax(path.to_owned(), why)))?;
            let Some(at) = at else {
                return if items { document.count(data.file.span) } else { Err((data.file.span, Fault::Placeless(path.to_owned()))) };
            };
            let nodes = pointer::follow(&document, at, path)?;
            if items { one(nodes.iter().map(|n| n.count(at.span)).collect::<Placed<_>>()?, at) } else { single(&nodes, text, at) }
        }
    }
}

/// The one value of some places.
fn single(nodes: &[&document::Node], text: &str, at: &Text) -> Placed<Found> {
    let mut found = Vec::new();
    for node in nodes {
        match &node.value {
            document::Value::Scalar(words) => {
                found.push(Found { words: words.clone(), line: Some(line_of(text, node.start)) });
            }
            document::Value::List(_) => return Err((at.span, Fault::NoValue("a list"))),
            document::Value::Table(_) => return Err((at.span, Fault::NoValue("a table"))),
        }
    }
    one(found, at)
}

/// The value that all of some places give.
fn one(found: Vec<Found>, at: &Text) -> Placed<Found> {
    let mut words: Vec<String> = found.iter().map(|f| f.words.clone()).collect();
    words.sort_unstable();
    words.dedup();
    match (words.len(), found.into_iter().next()) {
        (1, Some(first)) => Ok(first),
        (0, _) | (_, None) => Err((at.span, Fault::Missing(at.text.clone(), "the file".to_owned(), None))),
        _ => Err((at.span, Fault::Ambiguous(words))),
    }
}

/// The line of a byte of `text`, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..offset.min(text.len())]).count()
}

/// What a file holds, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Toml,
    Json,
    Yaml,
    /// Its separator.
    Table(u8),
    Plain,
}

impl Sort {
    fn of(path: &str) -> Self {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        match name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).as_deref() {
            Some("toml" | "lock") if name != "package-lock.json" => Self::Toml,
            Some("json") => Self::Json,
            Some("yaml" | "yml") => Self::Yaml,
            Some("csv") => Self::Table(b','),
            Some("tsv" | "tab") => Self::Table(b'\t'),
            _ => Self::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::written::Text;

    struct One(&'static str);

    impl Files for One {
        fn read(&self, _: &str, path: &str) -> Result<String, String> {
            if path.starts_with("missing") { Err("there is no such file".to_owned()) } else { Ok(self.0.to_owned()) }
        }

        fn count(&self, _: &str, _: &str) -> Result<usize, String> {
            Ok(3)
        }
    }

    fn text(words: &str) -> Text {
        Text::verbatim(words, 0)
    }

    fn data(file: &str, at: Option<&str>) -> Data {
        Data { count: None, file: text(file), at: at.map(text), row: None, column: None, shape: None }
    }

    fn at(file: &'static str, content: &'static str, place: &str) -> Result<(String, Option<usize>), Fault> {
        find(&data(file, Some(place)), "a.rules", &One(content)).map(|f| (f.words, f.line)).map_err(|e| e.1)
    }

    fn said(words: &str, line: usize) -> Result<(String, Option<usize>), Fault> {
        Ok((words.to_owned(), Some(line)))
    }

    const TOML: &str = "[package]\nname = \"x\"\nversion = \"1.2.3\"\n\n[limits]\nsize = \"10 MB\"\nusers = 5\nopen = true\n\n[[plan]]\nid = \"a\"\nprice = 3\n\n[[plan]]\nid = \"b\"\nprice = 3\n";

    #[test]
    fn a_path_leads_to_a_value() {
        assert_eq!(at("a.toml", TOML, "package.version"), said("1.2.3", 3));
        assert_eq!(at("a.toml", TOML, "/limits/size"), said("10 MB", 6));
        assert_eq!(at("a.toml", TOML, "limits.users"), said("5", 7));
        assert_eq!(at("a.toml", TOML, "plan[1].id"), said("b", 15));
        assert_eq!(at("a.toml", TOML, "plan.*.price"), said("3", 12));
        assert_eq!(at("a.json", "{\n\t\"a\": {\"b c\": [1, 2.50]}\n}", "a.'b c'[1]"), said("2.50", 2));
        assert_eq!(at("a.json", "{\"a/b\": 1}", "/a~1b"), said("1", 1));
        assert_eq!(at("a.yaml", "a:\n  - b: 56.10\n", "a[0].b"), said("56.10", 2));
    }

    #[test]
    fn what_is_not_there_is_told_with_what_is() {
        assert_eq!(at("a.toml", TOML, "limits.sise"), Err(Fault::Missing("sise".into(), "limits".into(), Some("size".into()))));
        assert_eq!(at("a.toml", TOML, "plan[7]"), Err(Fault::Missing("[7]".into(), "plan".into(), None)));
        assert_eq!(at("a.toml", TOML, "plan.*.id"), Err(Fault::Ambiguous(vec!["a".into(), "b".into()])));
        assert_eq!(at("a.toml", TOML, "limits"), Err(Fault::NoValue("a table")));
        assert_eq!(at("a.toml", TOML, "limits..size"), Err(Fault::Pointer("limits..size".into())));
        assert!(matches!(at("a.toml", "a = ", "a"), Err(Fault::Syntax(..))));
        assert!(matches!(at("a.json", "{\"a\": }", "a"), Err(Fault::Syntax(..))));
        assert!(matches!(at("missing.toml", "", "a"), Err(Fault::File(..))));
        assert!(matches!(find(&data("a.toml", None), "a.rules", &One(TOML)).map_err(|e| e.1), Err(Fault::Placeless(_))));
    }

    const CSV: &str = "plan,\"price, monthly\",seats\nFree,0,1\nPro,\"$1,200\",5\nTeam,$90,5\n";

    fn cell(content: &'static str, row: Option<&str>, column: Option<&str>) -> Result<(String, Option<usize>), Fault> {
        let data = Data { row: row.map(text), column: column.map(text), ..data("a.csv", None) };
        find(&data, "a.rules", &One(content)).map(|f| (f.words, f.line)).map_err(|e| e.1)
    }

    #[test]
    fn a_table_has_rows_and_columns() {
        assert_eq!(cell(CSV, Some("Pro"), Some("price, monthly")), said("$1,200", 3));
        assert_eq!(cell(CSV, Some("seats=1"), Some("plan")), said("Free", 2));
        assert_eq!(cell("key,value\na,1\nb,2\n", Some("b"), None), said("2", 3));
        assert_eq!(cell(CSV, Some("seats=5"), Some("plan")), Err(Fault::Ambiguous(vec!["Pro".into(), "Team".into()])));
        assert_eq!(cell(CSV, Some("Prow"), Some("seats")), Err(Fault::Missing("Prow".into(), "plan".into(), Some("Pro".into()))));
        assert_eq!(cell(CSV, Some("Pro"), Some("seat")), Err(Fault::Missing("seat".into(), "the first row".into(), Some("seats".into()))));
    }

    #[test]
    fn a_template_finds_a_value_in_any_text() {
        let code = "// limits\nconst MAX_UPLOAD: &str   = \"10 MB\";\nlet retries = 3; // was 5\n";
        assert_eq!(at("a.rs", code, "MAX_UPLOAD: &str = {value};"), said("10 MB", 2));
        assert_eq!(at("a.rs", code, "retries = {value};"), said("3", 3));
        assert_eq!(at("a.rs", code, "MAX_UPLOAD: &str = {value}"), said("10 MB", 2));
        assert!(matches!(at("a.rs", code, "MIN_UPLOAD = {value}"), Err(Fault::Missing(..))));
        assert_eq!(at("a.txt", "x = 1\nx = 2\n", "x = {value}"), Err(Fault::Ambiguous(vec!["1".into(), "2".into()])));
        assert!(matches!(at("a.rs", code, "MAX_UPLOAD"), Err(Fault::Template(_))));
    }

    #[test]
    fn things_are_counted() {
        let count = |count, file: &str, at: Option<&str>, content| {
            let data = Data { count: Some(count), ..data(file, at) };
            find(&data, "a.rules", &One(content)).map(|f| f.words).map_err(|e| e.1)
        };
        assert_eq!(count(Count::Files, "docs/*.md", None, ""), Ok("3".into()));
        assert_eq!(count(Count::Lines, "a.txt", None, "a\nb\nc"), Ok("3".into()));
        assert_eq!(count(Count::Items, "a.csv", None, CSV), Ok("3".into()));
        assert_eq!(count(Count::Items, "a.toml", Some("plan"), TOML), Ok("2".into()));
        assert_eq!(count(Count::Items, "a.json", None, "[1, 2]"), Ok("2".into()));
        assert_eq!(count(Count::Items, "a.toml", Some("limits.users"), TOML), Err(Fault::NoValue("a value")));
    }
}
