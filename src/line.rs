//! Lines and columns of a text: one index for everything that has to name a place to people, editors or other programs.

use crate::span::Span;

/// What a column counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Columns {
    /// Characters (Unicode scalar values), as people and most formats count.
    #[default]
    Characters,
    /// Bytes of UTF-8.
    Utf8,
    /// Code units of UTF-16, as the language server protocol counts.
    Utf16,
}

impl Columns {
    /// How many columns `text` takes; a byte order mark takes none.
    #[must_use]
    pub fn of(self, text: &str) -> usize {
        let width = |c: char| match self {
            Self::Characters => 1,
            Self::Utf8 => c.len_utf8(),
            Self::Utf16 => c.len_utf16(),
        };
        text.chars().filter(|&c| c != '\u{feff}').map(width).sum()
    }
}

/// Where the lines of a text start.
///
/// ```
/// use summit_check::line::{Columns, LineIndex};
/// let text = "one\nzwölf 𝟏𝟐 x\n";
/// let lines = LineIndex::new(text);
/// let x = text.find('x').unwrap();
/// assert_eq!(lines.position(text, x, Columns::Characters), (2, 10));
/// assert_eq!(lines.position(text, x, Columns::Utf16), (2, 12));
/// assert_eq!(lines.position(text, x, Columns::Utf8), (2, 17));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl Default for LineIndex {
    fn default() -> Self {
        Self::new("")
    }
}

impl LineIndex {
    /// The index of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { starts: std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect() }
    }

    /// Adds the lines of a text that has grown since: what was indexed ended at byte `from`.
    pub(crate) fn grow(&mut self, text: &str, from: usize) {
        self.starts.extend(memchr::memchr_iter(b'\n', &text.as_bytes()[from..]).map(|at| from + at + 1));
    }

    /// The line, from 1, that byte `offset` stands on.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset).max(1)
    }

    /// Where line `number`, from 1, starts; the last line where there is no such line.
    #[must_use]
    pub fn start(&self, number: usize) -> usize {
        self.starts[number.clamp(1, self.starts.len()) - 1]
    }

    /// Line and column, both from 1, of byte `offset` in `text`, the text that was indexed.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize, columns: Columns) -> (usize, usize) {
        let line = self.line(offset);
        let before = text.get(self.start(line)..offset).unwrap_or_default();
        (line, columns.of(before) + 1)
    }

    /// What of `text` stands on line `number`, from 1, without its line end.
    #[must_use]
    pub fn span(&self, text: &str, number: usize) -> Span {
        let start = self.start(number);
        let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        Span::new(start, start + line.len())
    }
}
