//! Templates over any text: `MAX_UPLOAD = {value};`.

use super::{Fault, Found, Placed};
use crate::rule::written::Text;

const HOLE: &str = "{value}";

/// The value on the lines of `text` that `at` describes.
pub(super) fn find(text: &str, at: &Text, file: &str) -> Placed<Found> {
    let mut parts = at.text.split(HOLE);
    let (before, after) = match (parts.next(), parts.next(), parts.next()) {
        (Some(before), Some(after), None) => (before.trim_start(), after.trim_end()),
        _ => return Err((at.span, Fault::Template(at.text.clone()))),
    };
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(words) = on_line(line, before, after) {
            found.push(Found { words: words.to_owned(), line: Some(number + 1) });
        }
    }
    if found.is_empty() {
        return Err((at.span, Fault::Missing(at.text.clone(), file.to_owned(), None)));
    }
    super::one(found, at)
}

/// The words of `line` between `before` and `after`; up to the end of the line where nothing stands behind the hole.
fn on_line<'l>(line: &'l str, before: &str, after: &str) -> Option<&'l str> {
    let starts = line.char_indices().map(|(i, _)| i);
    starts.into_iter().find_map(|start| {
        let from = matched(line, start, before)?;
        let to = if after.trim().is_empty() {
            line.len()
        } else {
            line[from..].char_indices().map(|(i, _)| from + i).find(|&i| matched(line, i, after.trim_start()).is_some())?
        };
        let words = line[from..to].trim().trim_end_matches([';', ',']).trim();
        let unquoted = ['"', '\'', '`'].iter().find_map(|&q| words.strip_prefix(q)?.strip_suffix(q)).unwrap_or(words);
        (!unquoted.is_empty()).then_some(unquoted)
    })
}

/// Where `words` end if they stand in `line` at byte `at`; white space stands for any, or for none.
fn matched(line: &str, at: usize, words: &str) -> Option<usize> {
    let mut rest = &line[at..];
    for c in words.chars() {
        rest = if c.is_whitespace() { rest.trim_start() } else { rest.strip_prefix(c)? };
    }
    Some(line.len() - rest.len())
}

/// `shape` with `words` in the place of its `{value}`: `{value} seconds`.
#[must_use]
pub fn fill(shape: &str, words: &str) -> String {
    shape.replacen(HOLE, words, 1)
}
