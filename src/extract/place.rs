//! Lines and columns.

use super::claim::Excerpt;
use crate::line::{Columns, LineIndex};
use crate::span::Span;

/// Lines and columns of a text, counted on (or back) from the last place asked for, so that
/// asking in order is linear even where a line is as long as the text.
pub(super) struct Places<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
    /// All lines, once a place far back was asked for.
    index: Option<LineIndex>,
}

/// So many bytes are counted on or back; what is farther is looked up, where the lines are known.
const FAR: usize = 4096;

impl<'t> Places<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1, index: None }
    }

    /// Line and column of `offset`, from 1. Columns count characters; a byte order mark is none.
    pub(super) fn line_column(&mut self, offset: usize) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        // a list tells of its first sentence with every item
        if self.at.saturating_sub(offset) > FAR {
            self.index.get_or_insert_with(|| LineIndex::new(self.text));
        }
        if let Some(index) = self.index.as_ref().filter(|_| offset.abs_diff(self.at) > FAR) {
            (self.line, self.column) = index.position(self.text, offset, Columns::Characters);
        } else if offset >= self.at {
            let passed = &bytes[self.at..offset];
            let newlines = memchr::memchr_iter(b'\n', passed).count();
            if let Some(last) = memchr::memrchr(b'\n', passed) {
                self.line += newlines;
                self.column = 1 + width(&self.text[self.at + last + 1..offset]);
            } else {
                self.column += width(&self.text[self.at..offset]);
            }
        } else {
            let passed = &bytes[offset..self.at];
            let newlines = memchr::memchr_iter(b'\n', passed).count();
            if newlines == 0 {
                self.column -= width(&self.text[offset..self.at]);
            } else {
                self.line -= newlines;
                let start = memchr::memrchr(b'\n', &bytes[..offset]).map_or(0, |n| n + 1);
                self.column = 1 + width(&self.text[start..offset]);
            }
        }
        self.at = offset;
        (self.line, self.column)
    }

    /// The piece of the text at `span`.
    pub(super) fn excerpt(&mut self, span: Span) -> Excerpt {
        let (line, column) = self.line_column(span.start);
        Excerpt { text: span.of(self.text).to_owned(), span, line, column }
    }
}

fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().filter(|&c| c != '\u{feff}').count() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_and_near_places_are_those_of_an_index() {
        let text = "\u{feff}née\nzwei ".repeat(2_000) + &"x".repeat(9_000);
        let (index, mut places) = (LineIndex::new(&text), Places::new(&text));
        let ends: Vec<usize> = (0..text.len()).filter(|&at| text.is_char_boundary(at)).step_by(997).collect();
        for at in ends.iter().zip(ends.iter().rev()).flat_map(|(&a, &b)| [a, b, 0, b]) {
            assert_eq!(places.line_column(at), index.position(&text, at, Columns::Characters), "{at}");
        }
    }

    #[test]
    fn forwards_and_back() {
        let text = "\u{feff}née\nzwei drei\nx";
        let mut places = Places::new(text);
        let at = |needle: &str| text.find(needle).unwrap();
        assert_eq!(places.line_column(at("drei")), (2, 6));
        assert_eq!(places.line_column(at("ée")), (1, 2));
        assert_eq!(places.line_column(at("x")), (3, 1));
        assert_eq!(places.line_column(at("zwei")), (2, 1));
    }
}
