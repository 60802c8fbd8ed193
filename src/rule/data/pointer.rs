//! Paths into a document: `limits.upload[0].size`, `plans.*.price`, `/limits/upload/0`.

use super::document::{Node, Value};
use super::{Fault, Placed};
use crate::rule::vocabulary::nearest;
use crate::rule::written::Text;
use crate::span::Span;

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// An entry of a table, or one of a list by its number.
    Key(String),
    /// One of a list.
    Index(usize),
    /// Every entry.
    All,
}

/// The places that a path leads to; at least one.
pub(super) fn follow<'d>(document: &'d Node, at: &Text, file: &str) -> Placed<Vec<&'d Node>> {
    let steps = steps(&at.text).ok_or_else(|| (at.span, Fault::Pointer(at.text.clone())))?;
    let mut nodes = vec![document];
    let mut within = file.to_owned();
    for (step, place) in steps {
        let next: Vec<&Node> = nodes.iter().flat_map(|node| node.step(&step)).collect();
        let words = match &step {
            Step::Key(key) => key.clone(),
            Step::Index(index) => format!("[{index}]"),
            Step::All => "*".to_owned(),
        };
        if next.is_empty() {
            let keys = nodes.iter().flat_map(|n| n.keys());
            let near = nearest(&words, keys).map(str::to_owned);
            return Err((at.place(place), Fault::Missing(words, within, near)));
        }
        (nodes, within) = (next, words);
    }
    Ok(nodes)
}

impl Node {
    fn step<'d>(&'d self, step: &Step) -> Vec<&'d Node> {
        match (&self.value, step) {
            (Value::Table(entries), Step::Key(key)) => entries.iter().filter(|(k, _)| k == key).map(|(_, n)| n).collect(),
            (Value::Table(entries), Step::All) => entries.iter().map(|(_, n)| n).collect(),
            (Value::List(list), Step::All) => list.iter().collect(),
            (Value::List(list), Step::Index(index)) => list.get(*index).into_iter().collect(),
            (Value::List(list), Step::Key(key)) => key.parse::<usize>().ok().and_then(|i| list.get(i)).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        let entries = if let Value::Table(entries) = &self.value { entries.as_slice() } else { &[] };
        entries.iter().map(|(k, _)| k.as_str())
    }
}

/// The steps of a path, with their places in it; `None` where it is no path.
fn steps(path: &str) -> Option<Vec<(Step, Span)>> {
    if let Some(rest) = path.strip_prefix('/') {
        let mut at = 1;
        let part = |part: &str| {
            let span = Span::new(at, at + part.len());
            at = span.end + 1;
            let step = if part == "*" { Step::All } else { Step::Key(part.replace("~1", "/").replace("~0", "~")) };
            (step, span)
        };
        return Some(rest.split('/').map(part).collect());
    }
    let mut steps = Vec::new();
    let mut rest = path;
    let place = |rest: &str| path.len() - rest.len();
    loop {
        let start = place(rest);
        let quote = rest.chars().next().filter(|c| matches!(c, '\'' | '"'));
        let (step, length) = if let Some(quote) = quote {
            let end = rest[1..].find(quote)?;
            (Step::Key(rest[1..=end].to_owned()), end + 2)
        } else if rest.starts_with('[') {
            let end = rest.find(']')?;
            let inside = &rest[1..end];
            (if inside == "*" { Step::All } else { Step::Index(inside.parse().ok()?) }, end + 1)
        } else {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            let key = &rest[..end];
            if key.is_empty() {
                return None;
            }
            (if key == "*" { Step::All } else { Step::Key(key.to_owned()) }, end)
        };
        steps.push((step, Span::new(start, start + length)));
        rest = &rest[length..];
        match rest.chars().next() {
            None => return Some(steps),
            Some('.') => rest = &rest[1..],
            Some('[') => {}
            Some(_) => return None,
        }
    }
}
