//! The prose of a page, byte for byte in the places of the page.

use super::FILLER;

/// What stands between two pieces of prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Markup inside a word or between two of them: the words stay as they are.
    Inline,
    /// Something that is no prose but separates words.
    Space,
    /// A line break that was asked for; it is none where the next line goes on in lower case.
    Line,
    /// The end of a block, which ends a sentence.
    Block,
}

/// A text of the same length as `text` in the making.
///
/// Pieces of prose are given in order; whatever is left between them is blanked as the gap is. Every line end in
/// the outcome ends a sentence: those inside a block are blanks.
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
        self.gap = self.gap.max(gap);
    }

    /// The bytes from `start` to `end` are prose.
    pub(super) fn prose(&mut self, start: usize, end: usize) {
        let start = start.max(self.out.len());
        let Some(piece) = self.text.get(start..end).filter(|p| !p.is_empty()) else { return };
        self.close_gap(start, piece);
        for part in piece.split_inclusive(['\n', '\r', '\0', FILLER]) {
            match part.strip_suffix(['\n', '\r', '\0', FILLER]) {
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
        let gap = match self.gap {
            Gap::Line if next.trim_start().starts_with(char::is_lowercase) => Gap::Space,
            gap => gap,
        };
        let (newlines, blank) = match gap {
            _ if !self.begun => (0, ' '),
            Gap::Inline => (0, FILLER),
            Gap::Space => (0, ' '),
            Gap::Line => (1, ' '),
            Gap::Block => (2, ' '),
        };
        for i in 0..room {
            self.out.push(if i < newlines { '\n' } else { blank });
        }
        // White space alone does not fill a gap: the words after it still stand after a block's end.
        let blank = next.trim().is_empty();
        if gap < Gap::Line || !blank {
            self.gap = Gap::Inline;
        }
        self.begun |= !blank;
    }

    /// The whole, blanked to its end.
    pub(super) fn finish(mut self) -> String {
        let room = self.text.len() - self.out.len();
        self.out.extend(std::iter::repeat_n(' ', room));
        self.out
    }
}
