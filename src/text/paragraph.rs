//! Paragraphs, and logical lines.

use memchr::{memchr2, memrchr2};

use super::boundary;
use super::furniture::LONGEST;
use super::layout::{Layout, is_space};
use crate::source::{FILLER, LINE};
use crate::span::Span;

/// A paragraph is looked for in the block of so many bytes, the one before it and the one behind it: a longer one is cut at the same
/// places for all that stands in the block.
const BLOCK: usize = 16 * 1024;

/// Whether a long paragraph that both places stand in is cut at the same ends for both.
pub(crate) const fn cut_alike(one: usize, other: usize) -> bool {
    one / BLOCK == other / BLOCK
}

pub(super) fn around(layout: &Layout, prose: &str, pos: usize, floor: usize) -> Span {
    let pos = boundary::floor(prose, pos);
    let floor = boundary::ceil(prose, floor).min(pos);
    let block = pos / BLOCK * BLOCK;
    let within = Span::new(block.saturating_sub(BLOCK), block + 2 * BLOCK);
    let (start, end) = lines_around(layout, prose, pos, within, b'\n');
    trimmed(prose, Span::new(start.max(floor), end), pos)
}

/// The logical line around `pos`, when it is short enough to be furniture.
pub(super) fn short_line<'p>(layout: &Layout, prose: &'p str, pos: usize) -> Option<&'p str> {
    let pos = boundary::floor(prose, pos);
    let (start, end) = lines_around(layout, prose, pos, Span::new(pos.saturating_sub(LONGEST + 2), pos + LONGEST + 2), LINE as u8);
    (end - start <= LONGEST).then(|| &prose[start..end])
}

/// From the hard line end before `pos` to the one after it, or else the ends of `within`. A line ends at a line feed and at `mark`.
fn lines_around(layout: &Layout, prose: &str, pos: usize, within: Span, mark: u8) -> (usize, usize) {
    let bytes = prose.as_bytes();
    let lowest = boundary::floor(prose, within.start);
    let highest = boundary::ceil(prose, within.end.min(prose.len()));
    let mut start = pos;
    let start = loop {
        match memrchr2(b'\n', mark, &bytes[lowest..start]) {
            None => break lowest,
            Some(i) if layout.is_hard(prose, lowest + i) => break lowest + i + 1,
            Some(i) => start = lowest + i,
        }
    };
    let mut end = pos;
    let end = loop {
        match memchr2(b'\n', mark, &bytes[end..highest]) {
            None => break highest,
            Some(i) if layout.is_hard(prose, end + i) => break end + i,
            Some(i) => end += i + 1,
        }
    };
    (start, end)
}

/// `span` without white space at either end; empty at `pos` where nothing else is in it.
pub(super) fn trimmed(prose: &str, span: Span, pos: usize) -> Span {
    let text = span.of(prose);
    let blank = |c: char| is_space(c) || c == FILLER;
    let front = text.len() - text.trim_start_matches(blank).len();
    if front == text.len() {
        return Span::new(pos, pos);
    }
    Span::new(span.start + front, span.start + text.trim_end_matches(blank).len())
}
