//! Lines and columns.

use super::claim::Excerpt;
use crate::span::Span;

/// Lines and columns of a text, counted on (or back) from the last place asked for, so that
/// asking in order is linear even where a line is as long as the text.
pub(super) struct Places<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Places<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1 }
    }

    /// Line and column of `offset`, from 1. Columns count characters; a byte order mark is none.
    pub(super) fn line_column(&mut self, offset: usize) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        if offset >= self.at {
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
    text.chars().filter(|&c| c != '\u{feff}').count()
}

#[cfg(test)]
mod tests {
    use super::*;

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
