//! The search for anchors: one pass over the bytes of a source, a hash of each word, a look into one table.
//!
//! The cost hardly grows with the number of rules: a word that is no anchor is turned away by one
//! probe into a table of bits that fits the first-level cache.

use std::ops::ControlFlow;

use rustc_hash::FxHashMap;

use crate::span::Span;
use crate::text::{FILLER, Tokens, fold};

/// Bits in the filter: 32 KiB of them.
const FILTER_BITS: usize = 1 << 18;
/// An odd multiplier with well-mixed bits (the golden ratio of 64 bits).
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

/// What a byte is to the scanner.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Letter,
    Digit,
    /// Part of a character beyond ASCII, or of a word's markup: the careful way.
    Wide,
}

const CLASSES: [Class; 256] = {
    let mut table = [Class::Other; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = if (b as u8).is_ascii_alphabetic() {
            Class::Letter
        } else if (b as u8).is_ascii_digit() {
            Class::Digit
        } else if b >= 0x80 || b == FILLER as usize {
            Class::Wide
        } else {
            Class::Other
        };
        b += 1;
    }
    table
};

/// Finds the anchors of all patterns in a text.
#[derive(Debug)]
pub(super) struct Scanner {
    filter: Vec<u64>,
    anchors: FxHashMap<u64, Vec<(Box<str>, u32)>>,
    lists: Vec<Vec<u32>>,
}

fn hash_of(word: &str) -> u64 {
    word.bytes().fold(0, step)
}

#[inline]
fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(MIX)
}

impl Scanner {
    /// A scanner for `anchors`: folded forms, each with the patterns that look for it.
    pub(super) fn new(anchors: impl IntoIterator<Item = (String, Vec<u32>)>) -> Self {
        let mut scanner = Self { filter: vec![0; FILTER_BITS / 64], anchors: FxHashMap::default(), lists: Vec::new() };
        for (form, patterns) in anchors {
            let hash = hash_of(&form);
            let bit = (hash >> 46) as usize;
            scanner.filter[bit / 64] |= 1 << (bit % 64);
            scanner.anchors.entry(hash).or_default().push((form.into(), scanner.lists.len() as u32));
            scanner.lists.push(patterns);
        }
        scanner
    }

    /// The patterns that an anchor list stands for.
    pub(super) fn patterns(&self, list: u32) -> &[u32] {
        &self.lists[list as usize]
    }

    /// Calls `hit(start of the word, list of patterns)` for every anchor that begins in `span` of `text`, in order, for as long as it
    /// asks for more. A word that begins in front of the span belongs to what stands in front.
    pub(super) fn scan(&self, text: &str, span: Span, mut hit: impl FnMut(usize, u32) -> ControlFlow<()>) -> ControlFlow<()> {
        if self.lists.is_empty() {
            return ControlFlow::Continue(());
        }
        let text = &text[..span.end];
        let bytes = text.as_bytes();
        let len = bytes.len();
        let mut at = span.start;
        while at < len {
            match CLASSES[bytes[at] as usize] {
                Class::Other => at += 1,
                Class::Letter => {
                    let start = at;
                    let mut hash = 0;
                    while at < len && CLASSES[bytes[at] as usize] == Class::Letter {
                        hash = step(hash, bytes[at] | 0x20);
                        at += 1;
                    }
                    if at < len && CLASSES[bytes[at] as usize] == Class::Wide {
                        at = self.careful(text, start, &mut hit)?;
                    } else {
                        self.look_up(hash, &text[start..at], start, &mut hit)?;
                    }
                }
                Class::Digit => {
                    let start = at;
                    let mut hash = 0;
                    while at < len
                        && (bytes[at].is_ascii_digit()
                            || (matches!(bytes[at], b'.' | b',') && at + 1 < len && bytes[at + 1].is_ascii_digit()))
                    {
                        hash = step(hash, bytes[at]);
                        at += 1;
                    }
                    self.look_up(hash, &text[start..at], start, &mut hit)?;
                }
                Class::Wide => at = self.careful(text, at, &mut hit)?,
            }
        }
        ControlFlow::Continue(())
    }

    #[inline]
    fn look_up(&self, hash: u64, word: &str, start: usize, hit: &mut impl FnMut(usize, u32) -> ControlFlow<()>) -> ControlFlow<()> {
        let bit = (hash >> 46) as usize;
        if self.filter[bit / 64] >> (bit % 64) & 1 == 0 {
            return ControlFlow::Continue(());
        }
        if let Some(list) = self.anchors.get(&hash) {
            let folded = fold(word);
            for (form, patterns) in list {
                if **form == *folded {
                    hit(start, *patterns)?;
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// A run of bytes with characters beyond ASCII, word by word. Gives where to go on.
    fn careful(&self, text: &str, start: usize, hit: &mut impl FnMut(usize, u32) -> ControlFlow<()>) -> ControlFlow<(), usize> {
        /// A run without white space is cut here: no language has longer words.
        const LONGEST: usize = 256;
        let bytes = text.as_bytes();
        let mut end = start;
        while end < bytes.len() && end - start < LONGEST && (CLASSES[bytes[end] as usize] != Class::Other || bytes[end] == b'\'') {
            end += 1;
        }
        while !text.is_char_boundary(end) {
            end += 1;
        }
        let tokens = Tokens::within(text, (start..end).into());
        for (i, token) in tokens.list().iter().enumerate() {
            if token.is_content() {
                let word = tokens.word(i);
                self.look_up(hash_of(word), word, token.span.start, hit)?;
            }
        }
        ControlFlow::Continue(end.max(start + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(anchors: &[&str], text: &str) -> Vec<String> {
        let scanner = Scanner::new(anchors.iter().map(|a| ((*a).to_owned(), vec![0])));
        let mut out = Vec::new();
        let _ = scanner.scan(text, Span::new(0, text.len()), |at, _| {
            out.push(text[at..].chars().take_while(|c| c.is_alphanumeric()).collect());
            ControlFlow::Continue(())
        });
        out
    }

    #[test]
    fn whole_words_in_any_case_with_any_diacritics() {
        assert_eq!(
            hits(&["kim", "tete"], "KIM met Kimchi; Kim’s Tête-à-tête, “kim” akim"),
            ["KIM", "Kim", "Tête", "tete", "kim"].map(|w| if w == "tete" { "tête" } else { w })
        );
        assert_eq!(hits(&["2011", "56.1"], "in 2011, 2011.5 and 56.1%"), ["2011", "56"]);
        assert!(hits(&[], "anything").is_empty());
    }
}
