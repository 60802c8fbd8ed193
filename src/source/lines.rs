//! The lines of a text, and the lists that their markers make.

use super::page::{Block, Builder};
use crate::span::Span;

/// A line of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Its first byte.
    pub(super) start: usize,
    /// Where its words begin; its end where there are none.
    first: usize,
    /// Where they end.
    last: usize,
    /// Behind its line end.
    pub(super) end: usize,
    /// How many columns its words are indented.
    pub(super) indent: usize,
}

/// All lines of `text`.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::new();
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    for line in text[start..].split_inclusive('\n') {
        let words = line.trim();
        let front = line.len() - line.trim_start().len();
        let first = if words.is_empty() { line.len() } else { front };
        let indent = line[..first].bytes().map(|b| if b == b'\t' { 8 } else { 1 }).sum();
        out.push(Line { start, first: start + first, last: start + first + words.len(), end: start + line.len(), indent });
        start += line.len();
    }
    out
}

impl Line {
    /// Whether there are no words on it.
    pub(super) const fn is_blank(&self) -> bool {
        self.first == self.last
    }

    /// Where its words stand.
    pub(super) const fn words(&self) -> Span {
        Span::new(self.first, self.last)
    }

    /// Its words.
    pub(super) fn text<'t>(&self, text: &'t str) -> &'t str {
        self.words().of(text)
    }
}

/// The last character boundary of `text` at or before `at`.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Whether a line is a row of one mark: an adornment, a rule.
pub(super) fn is_rule(words: &str) -> bool {
    let mut chars = words.chars();
    chars.next().is_some_and(|c| c.is_ascii_punctuation() && chars.all(|other| other == c)) && words.len() >= 3 && words != "..."
}

/// How many bytes in front of the words of an item are its marker: "- ", "* ", "1. ", "#. ", "(a) "; `None` where it is no item.
pub(super) fn starts_item(words: &str) -> Option<usize> {
    let bytes = words.as_bytes();
    if matches!(bytes, [b'-' | b'*' | b'+', b' ', ..]) || words.starts_with("• ") {
        return words.find(' ').map(|i| i + 1);
    }
    let open = usize::from(bytes.first() == Some(&b'('));
    let count = bytes[open..].iter().take_while(|b| b.is_ascii_digit()).count().max(usize::from(bytes.get(open) == Some(&b'#')));
    let close = open + count;
    let marked = (1..=3).contains(&count) && matches!(bytes.get(close), Some(b'.' | b')')) && bytes.get(close + 1) == Some(&b' ');
    marked.then_some(close + 2)
}

/// The lists that are open, by their indents or depths.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<usize>,
}

impl Lists {
    /// An item starts at `at`, in the list of that indent; deeper ones end.
    pub(super) fn item(&mut self, builder: &mut Builder, indent: usize, at: usize) {
        self.close(builder, indent + 1, at);
        if self.open.last() != Some(&indent) {
            self.open.push(indent);
            builder.start(Block::List, at);
        }
        builder.start(Block::Item, at);
    }

    /// Ends the lists of `indent` and deeper.
    pub(super) fn close(&mut self, builder: &mut Builder, indent: usize, at: usize) {
        while self.open.last().is_some_and(|&open| open >= indent) {
            self.open.pop();
            builder.end(Block::List, at);
        }
    }
}
