//! The files that rules come from, as one text: a place in any of them is a place in that text.

use crate::line::{Columns, LineIndex};
use crate::span::Span;

/// The rules files of a run, one behind the other.
///
/// Names are shared over all files, so statements of one file point into another; with one text for all of them a place
/// needs no file beside it.
#[derive(Debug, Clone, Default)]
pub struct RuleFiles {
    text: String,
    lines: LineIndex,
    files: Vec<File>,
}

/// One of them.
#[derive(Debug, Clone)]
struct File {
    path: String,
    span: Span,
}

impl PartialEq for RuleFiles {
    /// Where rules stand is no part of what they say.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl RuleFiles {
    /// One file.
    #[must_use]
    pub fn one(path: &str, text: &str) -> Self {
        let mut files = Self::default();
        files.add(path, text);
        files
    }

    /// Adds a file; its place in the text of all.
    pub(super) fn add(&mut self, path: &str, text: &str) -> Span {
        let before = self.text.len();
        // a file without a last line end must not run into the next one
        if !self.files.is_empty() {
            self.text.push('\n');
        }
        let start = self.text.len();
        self.text.push_str(text);
        let span = Span::new(start, self.text.len());
        self.files.push(File { path: path.to_owned(), span });
        self.lines.grow(&self.text, before);
        span
    }

    /// The text of all files.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The paths, in order.
    pub fn paths(&self) -> impl ExactSizeIterator<Item = &str> {
        self.files.iter().map(|f| f.path.as_str())
    }

    /// The files with their texts, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.files.iter().map(|f| (f.path.as_str(), f.span.of(&self.text)))
    }

    fn file(&self, offset: usize) -> Option<&File> {
        self.files.get(self.index(offset))
    }

    /// The number, from 0, of the file that `offset` stands in.
    #[must_use]
    pub fn index(&self, offset: usize) -> usize {
        self.files.partition_point(|f| f.span.start <= offset).max(1) - 1
    }

    /// The path of the file that `offset` stands in.
    #[must_use]
    pub fn path(&self, offset: usize) -> &str {
        self.file(offset).map_or("the rules", |f| f.path.as_str())
    }

    /// Where the file that `offset` stands in starts in the text of all.
    #[must_use]
    pub fn base(&self, offset: usize) -> usize {
        self.file(offset).map_or(0, |f| f.span.start)
    }

    /// The line of its file, from 1, that `offset` stands on.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.lines.line(offset) + 1 - self.lines.line(self.base(offset))
    }

    /// Line and column of its file, from 1, in characters.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        (self.line(offset), self.lines.position(&self.text, offset, Columns::Characters).1)
    }

    /// The line that `offset` stands on, without its line end, as a place in the text of all.
    #[must_use]
    pub fn line_span(&self, offset: usize) -> Span {
        self.lines.span(&self.text, self.lines.line(offset))
    }

    /// "rules/summit.rules:14".
    #[must_use]
    pub fn name(&self, offset: usize) -> String {
        format!("{}:{}", self.path(offset), self.line(offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_file() {
        let mut files = RuleFiles::one("a", "one\ntwo");
        files.add("b", "three\nvier é x\n");
        files.add("c", "five");
        let at = |word: &str| files.text().find(word).unwrap();
        assert_eq!(files.name(at("one")), "a:1");
        assert_eq!(files.name(at("two")), "a:2");
        assert_eq!(files.name(at("three")), "b:1");
        assert_eq!(files.position(at(" x")), (2, 7));
        assert_eq!(files.name(at("five")), "c:1");
        assert_eq!(files.line_span(at("é")).of(files.text()), "vier é x");
        assert_eq!(files.paths().collect::<Vec<_>>(), ["a", "b", "c"]);
    }
}
