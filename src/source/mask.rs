//! The prose of a page, byte for byte in the places of the page.

use super::{FILLER, LINE};

/// What stands between two pieces of prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Markup inside a word or between two of them: the words stay as they are.
    Inline,
    /// Markup that raises or lowers what follows: part of the word ("1st", "m2"), but never of a number: "10^6", "12,600 3".
    Raised,
    /// Something that is no prose but separates words.
    Space,
    /// A line break that was asked for, which may stand inside a sentence; two of them end a block.
    Line,
    /// The end of a block, which ends a sentence.
    Block,
}

/// A text of the same length as `text` in the making.
///
/// Pieces of prose are given in order; whatever is left between them is blanked as the gap is. Every line feed in
/// the outcome ends a sentence: those inside a block are blanks, and a line break that was asked for is [`LINE`].
#[derive(Debug)]
pub(super) struct Mask<'t> {
    text: &'t str,
    out: String,
    gap: Gap,
    /// Whether any prose is in it that is not blank.
    begun: bool,
}

impl<'t> Mask<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, out: String::with_capacity(text.len()), gap: Gap::Block, begun: false }
    }

    /// Says what stands before the next piece; the strongest that is said counts.
    pub(super) fn gap(&mut self, gap: Gap) {
        self.gap = if gap == Gap::Line && self.gap == Gap::Line { Gap::Block } else { self.gap.max(gap) };
    }

    /// The bytes from `start` to `end` are prose.
    pub(super) fn prose(&mut self, start: usize, end: usize) {
        let start = start.max(self.out.len());
        let Some(piece) = self.text.get(start..end).filter(|p| !p.is_empty()) else { return };
        self.close_gap(start, piece);
        for part in piece.split_inclusive(['\n', '\r', '\0', FILLER, LINE]) {
            match part.strip_suffix(['\n', '\r', '\0', FILLER, LINE]) {
                Some(words) => {
                    self.out.push_str(words);
                    self.out.push(' ');
                }
                None => self.out.push_str(part),
            }
        }
    }

    /// The bytes from `start` to `end` stand for `meant`: a character reference.
    pub(super) fn meant(&mut self, start: usize, end: usize, meant: &str) {
        if start < self.out.len() || self.text.get(start..end).is_none() {
            return;
        }
        let room = end - start;
        // "12&nbsp;500": a blank between digits is the one that is meant
        if let Some(blank) = meant.chars().next().filter(|c| c.is_whitespace() && meant.len() == c.len_utf8() && meant.len() <= room)
            && self.gap == Gap::Inline
            && start == self.out.len()
            && self.out.ends_with(|c: char| c.is_ascii_digit())
            && self.text.as_bytes().get(end).is_some_and(u8::is_ascii_digit)
            && !blank.is_control()
        {
            self.out.push(blank);
            self.out.extend(std::iter::repeat_n(FILLER, room - meant.len()));
            return;
        }
        if meant.is_empty() || meant.len() > room || meant.contains(|c: char| c.is_whitespace() || c.is_control()) {
            self.close_gap(start, " ");
            self.out.extend(std::iter::repeat_n(' ', room));
            return;
        }
        self.close_gap(start, meant);
        let filler = std::iter::repeat_n(FILLER, room - meant.len());
        // Whatever follows something ends where the reference ends, whatever starts something starts where it starts, so
        // that the words' places are whole references.
        if self.out.ends_with(|c: char| !c.is_whitespace() && c != FILLER) {
            self.out.extend(filler);
            self.out.push_str(meant);
        } else {
            self.out.push_str(meant);
            self.out.extend(filler);
        }
    }

    /// A piece that was masked by itself, from `start` on.
    pub(super) fn masked(&mut self, start: usize, prose: &str) {
        if start < self.out.len() || self.text.get(start..start + prose.len()).is_none() {
            return;
        }
        self.close_gap(start, prose);
        self.out.push_str(prose);
    }

    fn close_gap(&mut self, start: usize, next: &str) {
        let room = start - self.out.len();
        let gap = self.gap;
        let (mark, marks, blank) = match gap {
            _ if !self.begun => (' ', 0, ' '),
            Gap::Inline => (FILLER, 0, FILLER),
            Gap::Raised => match self.raised(next) {
                Some(mark) => (mark, 1, if mark == ' ' { ' ' } else { FILLER }),
                None => (FILLER, 0, FILLER),
            },
            Gap::Space => (' ', 0, ' '),
            Gap::Line => (LINE, 1, ' '),
            Gap::Block => ('\n', 2, ' '),
        };
        for i in 0..room {
            self.out.push(if i < marks { mark } else { blank });
        }
        // White space alone does not fill a gap: the words after it still stand after a block's end.
        let blank = next.trim().is_empty();
        if gap < Gap::Line || !blank {
            self.gap = Gap::Inline;
        }
        self.begun |= !blank;
    }

    /// What parts raised figures from a number in front of them: a power sign behind 2 and 10, whose powers are numbers, a blank behind
    /// all other figures, whose raised ones are notes.
    fn raised(&self, next: &str) -> Option<char> {
        if !next.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '[' | '-' | '−')) {
            return None;
        }
        let before = self.out.trim_end_matches(FILLER);
        let head = before.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
        match &before[head.len()..] {
            "" => None,
            "2" | "10" if !next.starts_with('[') => Some('^'),
            _ => Some(' '),
        }
    }

    /// The whole, blanked to its end.
    pub(super) fn finish(mut self) -> String {
        let room = self.text.len() - self.out.len();
        self.out.extend(std::iter::repeat_n(' ', room));
        self.out
    }
}
