//! Whether a claim stands in somebody else's words.

use crate::work;

/// How far apart the places are whose state is kept, in bytes.
const APART: usize = 128;

/// Where quotation marks are open in a paragraph: looked through once, however many claims ask.
#[derive(Debug, Default)]
pub(in crate::extract) struct Quotes {
    from: usize,
    /// Whether a quotation is open at `from + k * APART`, or at the first character after it.
    kept: Vec<(usize, bool)>,
}

impl Quotes {
    /// For the paragraph that begins at `from`: what was found is kept where it is the paragraph from before.
    pub(in crate::extract) fn begin(&mut self, from: usize) {
        if self.kept.is_empty() || self.from != from {
            self.from = from;
            self.kept.clear();
            self.kept.push((from, false));
        }
    }

    /// Whether `at` stands inside quotation marks that were opened since the paragraph began.
    pub(in crate::extract) fn inside(&mut self, prose: &str, at: usize) -> bool {
        let known = self.kept.partition_point(|&(place, _)| place <= at).saturating_sub(1);
        let Some(&(mut place, mut open)) = self.kept.get(known) else { return false };
        let last = known + 1 == self.kept.len();
        let start = place;
        work::steps(at.saturating_sub(start));
        // byte by byte: each claim asks, and few characters are quotation marks
        let text = prose.get(start..at).unwrap_or("");
        for (i, first) in text.bytes().enumerate().filter(|&(_, b)| !is_within(b)) {
            if last && start + i >= place + APART {
                place = start + i;
                self.kept.push((place, open));
            }
            if first == b'"' {
                open = !open;
            } else if !first.is_ascii() {
                match text[i..].chars().next() {
                    Some('“' | '«' | '„') => open = true,
                    Some('”' | '»') => open = false,
                    _ => {}
                }
            }
        }
        open
    }
}

/// Whether a byte goes on with the character in front of it.
const fn is_within(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}
