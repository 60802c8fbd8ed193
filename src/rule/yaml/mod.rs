//! The YAML twin of the language: the same tree, the same template and value strings.
//!
//! The form is a set of serde structs (`form.rs`): the keys, the schema and the printed file all come from them. serde_yaml
//! prints it. It does not read it: it tells a place only together with an error, one in a run, and it makes 56.1 of `56.10`.
//! So the events of a YAML parser become a tree in which every scalar knows its place (`tree.rs`), and that tree is
//! the deserializer that the structs are read from (`de.rs`).

mod causes;
mod comments;
mod de;
mod form;
mod from_written;
mod shapes;
mod to_written;
mod tree;

use std::cell::RefCell;

use serde::Deserialize as _;

use self::de::Reader;
use super::data::Node as DataNode;
use super::problem::Problem;
use super::written::File;

/// Reads `text` as rules in YAML; and the mistakes of syntax and shape in it. Places are told as if `start` more bytes stood in
/// front, where other files do; comments are kept for a file on its own only.
pub(super) fn read_from(text: &str, start: usize) -> (File, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut document = tree::read(text, &mut problems);
    for problem in &mut problems {
        problem.span = problem.span.shifted(start);
    }
    if let (Some(root), 1..) = (&mut document.root, start) {
        root.shift(start);
    }
    if !problems.is_empty() {
        return (File { unreadable: true, ..File::default() }, problems);
    }
    let Some(root) = document.root.filter(|r| !r.is_nothing()) else {
        let mut file = File::default();
        if start == 0 {
            comments::attach(text, &document.scalars, &mut file);
        }
        return (file, problems);
    };
    let noted = RefCell::new(problems);
    let read = form::Ruleset::deserialize(Reader { tree: &root, problems: &noted });
    let mut problems = noted.into_inner();
    let Ok(ruleset) = read else { return (File { unreadable: true, ..File::default() }, problems) };
    let mut file = to_written::file(ruleset, &root, &mut problems);
    if start == 0 {
        comments::attach(text, &document.scalars, &mut file);
    }
    (file, problems)
}

/// The values of a file of data; or why it is no YAML.
pub(super) fn document(text: &str) -> Result<DataNode, String> {
    let mut problems = Vec::new();
    let document = tree::read(text, &mut problems);
    match (document.root, problems.into_iter().next()) {
        (_, Some(problem)) => Err(problem.mistake.message()),
        (None, None) => Err("the file is empty".to_owned()),
        (Some(root), None) => Ok(root.into_data()),
    }
}

/// Prints a file that has no errors as YAML, comments included.
#[must_use]
pub fn print(file: &File) -> String {
    // Strings, lists and mappings with strings for keys can always be printed.
    let plain = serde_yaml::to_string(&from_written::ruleset(file)).unwrap_or_default();
    if plain.trim() == "{}" { comments::insert("", file) } else { comments::insert(&plain, file) }
}

/// The JSON Schema of the YAML form.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(form::Ruleset);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
