//! Lines and columns of a text: one index for everything that has to name a place to people, editors or other programs.

use std::sync::OnceLock;

use crate::span::Span;
use crate::work;

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
        work::steps(text.len());
        if text.is_ascii() {
            return text.len();
        }
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
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<usize>,
    /// Of a text with long lines: how much stands in front of each piece of it.
    pieces: OnceLock<Box<[Front]>>,
}

/// Two indexes are equal where their lines start at the same places.
impl PartialEq for LineIndex {
    fn eq(&self, other: &Self) -> bool {
        self.starts == other.starts
    }
}

impl Eq for LineIndex {}

/// A column farther into its line than this is counted from the piece it stands in, and no piece is longer.
const PIECE: usize = 1024;

/// A place in the text, and how many columns stand in front of it.
#[derive(Debug, Clone, Copy, Default)]
struct Front {
    at: usize,
    characters: usize,
    utf8: usize,
    utf16: usize,
}

impl Front {
    /// The pieces of `text`.
    fn all(text: &str) -> Box<[Self]> {
        let mut front = Self::default();
        let mut all = Vec::with_capacity(text.len() / PIECE + 1);
        while front.at < text.len() {
            all.push(front);
            let end = (front.at + 1..=text.len().min(front.at + PIECE)).rev().find(|&end| text.is_char_boundary(end));
            let end = end.unwrap_or(text.len());
            let piece = &text[front.at..end];
            front.characters += Columns::Characters.of(piece);
            front.utf8 += Columns::Utf8.of(piece);
            front.utf16 += Columns::Utf16.of(piece);
            front.at = end;
        }
        all.into_boxed_slice()
    }

    const fn columns(self, columns: Columns) -> usize {
        match columns {
            Columns::Characters => self.characters,
            Columns::Utf8 => self.utf8,
            Columns::Utf16 => self.utf16,
        }
    }
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
        let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect();
        Self { starts, pieces: OnceLock::new() }
    }

    /// Adds the lines of a text that has grown since: what was indexed ended at byte `from`.
    pub(crate) fn grow(&mut self, text: &str, from: usize) {
        self.pieces = OnceLock::new();
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
        let start = self.start(line);
        if text.get(start..offset).is_none_or(|before| before.len() <= PIECE) {
            return (line, columns.of(text.get(start..offset).unwrap_or_default()) + 1);
        }
        // a text may be one line, with thousands of places on it
        let pieces = self.pieces.get_or_init(|| Front::all(text));
        let before = |offset: usize| {
            let piece = pieces.partition_point(|piece| piece.at <= offset).checked_sub(1).map_or_else(Front::default, |k| pieces[k]);
            piece.columns(columns) + columns.of(text.get(piece.at..offset).unwrap_or_default())
        };
        (line, before(offset) - before(start) + 1)
    }

    /// What of `text` stands on line `number`, from 1, without its line end.
    #[must_use]
    pub fn span(&self, text: &str, number: usize) -> Span {
        let start = self.start(number);
        let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        Span::new(start, start + line.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_a_long_line_are_those_of_a_short_one() {
        let text = format!("\u{feff}first\n{}", "añ𝟏\u{feff}b–".repeat(700));
        let lines = LineIndex::new(&text);
        let start = lines.start(2);
        for columns in [Columns::Characters, Columns::Utf8, Columns::Utf16] {
            for at in (start..=text.len()).filter(|&at| text.is_char_boundary(at)) {
                assert_eq!(lines.position(&text, at, columns), (2, columns.of(&text[start..at]) + 1), "{at}");
            }
        }
    }
}
