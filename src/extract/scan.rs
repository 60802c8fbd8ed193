//! The search for anchors: one pass over the bytes of a source, eight at a time, and for each word a look into one table.
//!
//! The cost hardly grows with the number of rules: a word that is no anchor is turned away by its letters, mixed eight at a time, with one
//! probe into a table of bits that fits the caches.

use std::ops::ControlFlow;

use rustc_hash::FxHashMap;

use crate::span::Span;
use crate::text::{FILLER, Tokens, fold};

/// Bits in the filter for each form: one word in so many that is no anchor is looked up in vain.
const BITS_A_FORM: usize = 64;
/// The smallest filter, in bits.
const LEAST_BITS: usize = 1 << 13;
/// The largest: 512 KiB. The frequent words of a text ask for few of its lines.
const MOST_BITS: usize = 1 << 22;
/// An odd multiplier with well-mixed bits (the golden ratio of 64 bits).
pub(super) const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

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
    /// A bit for the letters of each anchor.
    filter: Vec<u64>,
    /// How far a hash is shifted to give a bit of the filter.
    shift: u32,
    anchors: FxHashMap<Box<str>, u32>,
    lists: Vec<Vec<u32>>,
}

/// A word is no longer than this where it is looked up without being copied, in bytes.
const SHORT: usize = 48;

/// The letters of a folded word as a number: eight bytes at a time, the last of them filled up with zeros.
pub(super) fn key(word: &str) -> u64 {
    let mut key = 0;
    for (k, eight) in word.as_bytes().chunks(8).enumerate() {
        let mut letters = [0; 8];
        letters[..eight.len()].copy_from_slice(eight);
        let letters = u64::from_le_bytes(letters);
        key = if k == 0 { letters } else { mixed(key, letters) };
    }
    key
}

/// The key of a word with eight letters more.
#[inline]
fn mixed(key: u64, letters: u64) -> u64 {
    key.wrapping_mul(MIX).rotate_left(29) ^ letters
}

/// The ASCII letters at the start of the eight bytes from `at` on, in lower case and with zeros behind them, and how many there are.
#[inline]
fn letters(bytes: &[u8], at: usize) -> (u64, usize) {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let eight = match bytes.get(at..at + 8).and_then(|eight| <[u8; 8]>::try_from(eight).ok()) {
        Some(eight) => eight,
        None => {
            let mut eight = [0; 8];
            for (to, from) in eight.iter_mut().zip(&bytes[at..]) {
                *to = *from;
            }
            eight
        }
    };
    let word = u64::from_le_bytes(eight);
    let low = word | (0x20 * ONES);
    let seven = low & !HIGH;
    // the high bit of each byte tells whether it is from `a` on, and whether it is behind `z`
    let from_a = seven + (0x80 - u64::from(b'a')) * ONES;
    let behind_z = seven + (0x80 - u64::from(b'{')) * ONES;
    let letters = from_a & !behind_z & !word & HIGH;
    let count = ((letters ^ HIGH).trailing_zeros() / 8) as usize;
    let kept = if count == 8 { low } else { low & ((1 << (8 * count)) - 1) };
    (kept, count)
}

/// How many bytes the mark at `at` has, where it is one beyond ASCII that parts words (a curly quotation mark, a dash, an ellipsis, a blank
/// that does not break) and a word of plain letters, another mark or a blank follows; 0 for all else, which is read the careful way.
#[inline]
fn parting(bytes: &[u8], at: usize) -> usize {
    let width = match bytes[at..] {
        [0xe2, 0x80, 0x93 | 0x94 | 0x98 | 0x9c | 0x9d | 0xa6, ..] => 3,
        [0xc2, 0xa0, ..] => 2,
        _ => return 0,
    };
    let mut end = at + width;
    match bytes.get(end).map(|&b| CLASSES[b as usize]) {
        None | Some(Class::Other) if bytes.get(end) != Some(&b'\'') => return width,
        Some(Class::Letter) => {}
        _ => return 0,
    }
    while bytes.get(end).is_some_and(u8::is_ascii_alphabetic) {
        end += 1;
    }
    // "“didn't" is one word
    if bytes.get(end) == Some(&b'\'') { 0 } else { width }
}

impl Scanner {
    /// A scanner for `anchors`: folded forms, each with the patterns that look for it.
    pub(super) fn new(anchors: impl IntoIterator<Item = (String, Vec<u32>)>) -> Self {
        let anchors: Vec<(String, Vec<u32>)> = anchors.into_iter().collect();
        let bits = (anchors.len() * BITS_A_FORM).next_power_of_two().clamp(LEAST_BITS, MOST_BITS);
        let mut scanner =
            Self { filter: vec![0; bits / 64], shift: 64 - bits.trailing_zeros(), anchors: FxHashMap::default(), lists: Vec::new() };
        for (form, patterns) in anchors {
            let bit = scanner.bit(key(&form));
            scanner.filter[bit / 64] |= 1 << (bit % 64);
            scanner.anchors.insert(form.into(), scanner.lists.len() as u32);
            scanner.lists.push(patterns);
        }
        scanner
    }

    #[inline]
    fn bit(&self, key: u64) -> usize {
        (key.wrapping_mul(MIX) >> self.shift) as usize
    }

    /// Whether some anchor may have this key.
    #[inline]
    fn may_be(&self, key: u64) -> bool {
        let bit = self.bit(key);
        self.filter[bit / 64] >> (bit % 64) & 1 != 0
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
                    let (mut key, mut count) = letters(bytes, at);
                    at += count;
                    while count == 8 {
                        let more;
                        (more, count) = letters(bytes, at);
                        if count > 0 {
                            key = mixed(key, more);
                        }
                        at += count;
                    }
                    if at < len && CLASSES[bytes[at] as usize] == Class::Wide && parting(bytes, at) == 0 {
                        at = self.careful(text, start, &mut hit)?;
                    } else if self.may_be(key) {
                        self.look_up(&text[start..at], start, &mut hit)?;
                    }
                }
                Class::Digit => {
                    let start = at;
                    while at < len
                        && (bytes[at].is_ascii_digit()
                            || (matches!(bytes[at], b'.' | b',') && at + 1 < len && bytes[at + 1].is_ascii_digit()))
                    {
                        at += 1;
                    }
                    let word = &text[start..at];
                    if self.may_be(key(word)) {
                        self.look_up(word, start, &mut hit)?;
                    }
                }
                Class::Wide => match parting(bytes, at) {
                    0 => at = self.careful(text, at, &mut hit)?,
                    width => at += width,
                },
            }
        }
        ControlFlow::Continue(())
    }

    fn look_up(&self, word: &str, start: usize, hit: &mut impl FnMut(usize, u32) -> ControlFlow<()>) -> ControlFlow<()> {
        let mut short = [0; SHORT];
        let list = match short.get_mut(..word.len()) {
            Some(short) if word.is_ascii() => {
                short.copy_from_slice(word.as_bytes());
                short.make_ascii_lowercase();
                std::str::from_utf8(short).ok().and_then(|word| self.anchors.get(word))
            }
            _ => self.anchors.get(&*fold(word)),
        };
        match list {
            Some(&list) => hit(start, list),
            None => ControlFlow::Continue(()),
        }
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
                if self.may_be(key(word)) {
                    self.look_up(word, token.span.start, hit)?;
                }
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
    fn words_are_told_apart_at_any_length_and_place() {
        let long = "zyxwvutsrqponmlkjihgfedcba";
        for length in 1..=long.len() {
            let word = &long[..length];
            for before in ["", "x ", "(", "7", "ab-", "a very long start of a sentence, "] {
                for after in ["", " ", ".", "'s", "9", "-b", " and a long rest of the sentence"] {
                    let text = format!("{before}{}{after}", word.to_uppercase());
                    assert_eq!(
                        hits(&[word], &text),
                        [text[before.len()..].chars().take_while(|c| c.is_alphanumeric()).collect::<String>()]
                    );
                    for other in [format!("{word}q"), format!("q{word}"), format!("{}q", &word[1..])] {
                        assert!(hits(&[&other], &text).is_empty(), "{other} {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn words_with_the_same_beginning_are_turned_away() {
        let scanner = Scanner::new([("internationale".to_owned(), vec![0])]);
        assert!(scanner.may_be(key("internationale")));
        for word in ["internat", "international", "internationales", "internationally", "internationalism"] {
            assert!(!scanner.may_be(key(word)), "{word}");
        }
    }

    #[test]
    fn a_span_has_the_words_that_begin_in_it() {
        let scanner = Scanner::new([("kim".to_owned(), vec![0])]);
        let text = "Kim, Kim and Kim";
        let mut out = Vec::new();
        let _ = scanner.scan(text, Span::new(4, 12), |at, _| {
            out.push(at);
            ControlFlow::Continue(())
        });
        assert_eq!(out, [5]);
    }

    #[test]
    fn whole_words_in_any_case_with_any_diacritics() {
        assert_eq!(
            hits(&["kim", "tete"], "KIM met Kimchi; Kim’s Tête-à-tête, “kim” akim"),
            ["KIM", "Kim", "Tête", "tete", "kim"].map(|w| if w == "tete" { "tête" } else { w })
        );
        assert_eq!(hits(&["2011", "56.1"], "in 2011, 2011.5 and 56.1%"), ["2011", "56"]);
        let marks = "“Kim”—kim… ‘Kim’ …kim\u{a0}Kim–Kimé “Kim";
        assert_eq!(hits(&["kim"], marks), ["Kim", "kim", "Kim", "kim", "Kim", "Kim"]);
        assert_eq!(hits(&["didn't", "didn"], "“didn't” —didn’t didn—"), ["didn", "didn", "didn"]);
        assert!(hits(&[], "anything").is_empty());
    }
}
