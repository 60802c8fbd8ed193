//! The search for anchors: one pass over the bytes of a source, and for each word a look into one table.
//!
//! The cost hardly grows with the number of rules: a word that is no anchor is turned away by its letters, mixed eight at a time, with one
//! probe into a table of bits that fits the caches. Where words begin and end is told of a block of bytes at once; what is more than
//! plain letters between plain marks is read the careful way, word by word.

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
    sieve: Sieve,
    anchors: FxHashMap<Box<[u8]>, u32>,
    lists: Vec<Vec<u32>>,
    /// Whether an anchor begins with a digit: otherwise figures are passed over like marks.
    figures: bool,
}

/// A bit for the letters of each anchor that is looked for.
#[derive(Debug, Clone)]
pub(super) struct Sieve {
    bits: Vec<u64>,
    /// How far a hash is shifted to give a bit.
    shift: u32,
}

impl Sieve {
    /// One for so many forms.
    fn of(forms: usize) -> Self {
        let bits = (forms * BITS_A_FORM).next_power_of_two().clamp(LEAST_BITS, MOST_BITS);
        Self { bits: vec![0; bits / 64], shift: 64 - bits.trailing_zeros() }
    }

    #[inline]
    fn bit(&self, key: u64) -> usize {
        (key.wrapping_mul(MIX) >> self.shift) as usize
    }

    fn add(&mut self, key: u64) {
        let bit = self.bit(key);
        self.bits[bit / 64] |= 1 << (bit % 64);
    }

    /// Whether some anchor may have this key.
    #[inline]
    fn may_have(&self, key: u64) -> bool {
        let bit = self.bit(key);
        self.bits[bit / 64] >> (bit % 64) & 1 != 0
    }
}

/// A word is no longer than this where it is looked up without being copied, in bytes.
const SHORT: usize = 48;

/// The letters of a folded word as a number: eight bytes at a time, the last of them filled up with zeros.
pub(super) fn key(word: &str) -> u64 {
    key_of(word.as_bytes())
}

fn key_of(word: &[u8]) -> u64 {
    let mut key = 0;
    for (k, eight) in word.chunks(8).enumerate() {
        // the last of them mostly has fewer, and so few are sooner gathered than copied
        let gathered = || eight.iter().rev().fold(0, |letters, &letter| letters << 8 | u64::from(letter));
        let letters = eight.try_into().map_or_else(|_| gathered(), u64::from_le_bytes);
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
    let count = ((between(low, b'a', b'z') & !word ^ HIGH).trailing_zeros() / 8) as usize;
    let kept = if count == 8 { low } else { low & ((1 << (8 * count)) - 1) };
    (kept, count)
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * ONES;

/// The high bit of each byte of `eight` that is, without its own, one from `first` to `last`.
#[inline]
fn between(eight: u64, first: u8, last: u8) -> u64 {
    let seven = eight & !HIGH;
    // each overflows into the high bit from `first` on, and again behind `last`
    (seven + u64::from(0x80 - first) * ONES) & !(seven + u64::from(0x7f - last) * ONES) & HIGH
}

/// So many bytes are told apart at once.
const BLOCK: usize = 64;
/// A block with the bytes behind it that the letters of its last word are read with.
const READ: usize = BLOCK + 8;

/// Which bytes of a block are letters, and which ask for a careful look, a bit for each: all beyond ASCII, and digits if they matter.
#[inline]
fn told_apart(block: &[u8; READ], figures: bool, filled: bool) -> (u64, u64) {
    /// Brings the high bits of eight bytes together in the highest byte.
    const GATHER: u64 = 0x0002_0408_1020_4081;
    let (mut letters, mut special) = (0, 0);
    for (k, eight) in block[..BLOCK].chunks_exact(8).enumerate() {
        let word = u64::from_le_bytes(eight.try_into().unwrap_or_default());
        let mut other = word & HIGH;
        if figures {
            other |= between(word, b'0', b'9');
        }
        if filled {
            other |= between(word, FILLER as u8, FILLER as u8);
        }
        let plain = between(word | (0x20 * ONES), b'a', b'z') & !word;
        letters |= (plain.wrapping_mul(GATHER) >> 56) << (8 * k);
        special |= (other.wrapping_mul(GATHER) >> 56) << (8 * k);
    }
    (letters, special)
}

/// The key of the word of `length` letters at `start` in a block.
#[inline]
fn key_in(block: &[u8; READ], start: usize, length: usize) -> u64 {
    let eight = |from: usize, count: usize| {
        let eight = block[from..from + 8].try_into().map_or(0, u64::from_le_bytes) | (0x20 * ONES);
        if count < 8 { eight & ((1 << (8 * count)) - 1) } else { eight }
    };
    let mut key = eight(start, length);
    let mut done = 8;
    while done < length {
        key = mixed(key, eight(start + done, length - done));
        done += 8;
    }
    key
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
        let figures = anchors.iter().any(|(form, _)| form.starts_with(|c: char| c.is_ascii_digit()));
        let mut scanner = Self { sieve: Sieve::of(anchors.len()), anchors: FxHashMap::default(), lists: Vec::new(), figures };
        for (form, patterns) in anchors {
            scanner.sieve.add(key(&form));
            scanner.anchors.insert(form.into_bytes().into(), scanner.lists.len() as u32);
            scanner.lists.push(patterns);
        }
        scanner
    }

    /// How many anchors it looks for.
    pub(super) fn len(&self) -> usize {
        self.lists.len()
    }

    /// A sieve that lets pass the anchors alone of which some pattern is `wanted`.
    pub(super) fn sieve_for(&self, wanted: impl Fn(u32) -> bool) -> Sieve {
        let mut sieve = Sieve::of(self.lists.len());
        for (form, &list) in &self.anchors {
            if self.lists[list as usize].iter().any(|&k| wanted(k)) {
                sieve.add(key_of(form));
            }
        }
        sieve
    }

    /// The forms that are looked for, each with its list.
    pub(super) fn forms(&self) -> impl Iterator<Item = (&str, u32)> {
        self.anchors.iter().filter_map(|(form, &list)| Some((std::str::from_utf8(form).ok()?, list)))
    }

    /// The patterns that an anchor list stands for.
    pub(super) fn patterns(&self, list: u32) -> &[u32] {
        &self.lists[list as usize]
    }

    /// Calls `hit(start of the word, list of patterns)` for every anchor that begins in `span` of `text`, in order, for as long as it
    /// asks for more. A word that begins in front of the span belongs to what stands in front.
    pub(super) fn scan(&self, text: &str, span: Span, hit: impl FnMut(usize, u32) -> ControlFlow<()>) -> ControlFlow<()> {
        self.scan_through(&self.sieve, text, span, hit)
    }

    /// The same for the anchors that `sieve` lets pass, and perhaps some others.
    pub(super) fn scan_through(
        &self,
        sieve: &Sieve,
        text: &str,
        span: Span,
        mut hit: impl FnMut(usize, u32) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        if self.lists.is_empty() {
            return ControlFlow::Continue(());
        }
        let text = &text[..span.end];
        let bytes = text.as_bytes();
        let filled = memchr::memchr(FILLER as u8, bytes.get(span.start..).unwrap_or_default()).is_some();
        let mut at = span.start;
        while at < bytes.len() {
            let block = bytes.get(at..at + READ).and_then(|block| <&[u8; READ]>::try_from(block).ok());
            if let Some(block) = block {
                let (letters, special) = told_apart(block, self.figures, filled);
                let clear = special.trailing_zeros() as usize;
                let mut next = clear;
                // a bit where each word begins
                let mut starts = letters & !(letters << 1);
                while starts != 0 {
                    let start = starts.trailing_zeros() as usize;
                    let end = start + (!(letters >> start)).trailing_zeros() as usize;
                    if end >= clear {
                        // what follows it may be part of it
                        next = start.min(clear);
                        break;
                    }
                    if sieve.may_have(key_in(block, start, end - start)) {
                        self.look_up(&text[at + start..at + end], at + start, &mut hit)?;
                    }
                    starts &= starts - 1;
                }
                at += next;
                if clear == BLOCK && next > 0 {
                    continue;
                }
            }
            at = self.step(sieve, text, at, &mut hit)?;
        }
        ControlFlow::Continue(())
    }

    /// Takes the word, figure or mark at `at`; gives where to go on.
    fn step(
        &self,
        sieve: &Sieve,
        text: &str,
        mut at: usize,
        hit: &mut impl FnMut(usize, u32) -> ControlFlow<()>,
    ) -> ControlFlow<(), usize> {
        let bytes = text.as_bytes();
        let len = bytes.len();
        let start = at;
        match CLASSES[bytes[at] as usize] {
            Class::Other => at += 1,
            Class::Letter => {
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
                    return self.careful(sieve, text, start, hit);
                }
                if sieve.may_have(key) {
                    self.look_up(&text[start..at], start, hit)?;
                }
            }
            Class::Digit => {
                while at < len
                    && (bytes[at].is_ascii_digit() || (matches!(bytes[at], b'.' | b',') && at + 1 < len && bytes[at + 1].is_ascii_digit()))
                {
                    at += 1;
                }
                let word = &text[start..at];
                if sieve.may_have(key(word)) {
                    self.look_up(word, start, hit)?;
                }
            }
            Class::Wide => match parting(bytes, at) {
                0 => return self.careful(sieve, text, at, hit),
                width => at += width,
            },
        }
        ControlFlow::Continue(at)
    }

    fn look_up(&self, word: &str, start: usize, hit: &mut impl FnMut(usize, u32) -> ControlFlow<()>) -> ControlFlow<()> {
        let mut short = [0; SHORT];
        let list = match short.get_mut(..word.len()) {
            Some(short) if word.is_ascii() => {
                short.copy_from_slice(word.as_bytes());
                short.make_ascii_lowercase();
                self.anchors.get(&*short)
            }
            _ => self.anchors.get(fold(word).as_bytes()),
        };
        match list {
            Some(&list) => hit(start, list),
            None => ControlFlow::Continue(()),
        }
    }

    /// A run of bytes with characters beyond ASCII, word by word. Gives where to go on.
    fn careful(
        &self,
        sieve: &Sieve,
        text: &str,
        start: usize,
        hit: &mut impl FnMut(usize, u32) -> ControlFlow<()>,
    ) -> ControlFlow<(), usize> {
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
                if sieve.may_have(key(word)) {
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
        assert!(scanner.sieve.may_have(key("internationale")));
        for word in ["internat", "international", "internationales", "internationally", "internationalism"] {
            assert!(!scanner.sieve.may_have(key(word)), "{word}");
        }
    }

    #[test]
    fn blocks_hold_the_words_that_steps_do() {
        // words, figures and marks of all kinds at every place of a block, and across its end
        let words = ["kim", "summit", "internationalism", "a", "ki", "kims"];
        let marks = [" ", ", ", "’s ", " “", "é", " 2011 ", "-", "'t ", "\u{1f}", "\u{a0}", "7", "—"];
        let mut text = String::new();
        for round in 0..400 {
            text.push_str(words[round * 7 % words.len()]);
            text.push_str(marks[round * 5 % 7 + round % 6]);
            text.push_str(if round % 3 == 0 { " " } else { "" });
            text.push_str(&"x".repeat(round % 67));
            text.push_str(marks[round % 3]);
        }
        for anchors in [&["kim", "summit", "internationalism", "a"][..], &["kim", "2011"], &["kime", "summit"]] {
            let scanner = Scanner::new(anchors.iter().map(|a| ((*a).to_owned(), vec![0])));
            let (mut found, mut stepped) = (Vec::new(), Vec::new());
            let _ = scanner.scan(&text, Span::new(0, text.len()), |at, list| {
                found.push((at, list));
                ControlFlow::Continue(())
            });
            let mut at = 0;
            while at < text.len() {
                let mut hit = |at, list| {
                    stepped.push((at, list));
                    ControlFlow::Continue(())
                };
                let ControlFlow::Continue(next) = scanner.step(&scanner.sieve, &text, at, &mut hit) else { break };
                at = next;
            }
            assert!((0..2).all(|list| found.iter().any(|f| f.1 == list)), "{anchors:?}");
            assert_eq!(found, stepped, "{anchors:?}");
        }
    }

    #[test]
    fn a_sieve_lets_pass_what_is_wanted() {
        let scanner = Scanner::new([("kim".to_owned(), vec![0]), ("summit".to_owned(), vec![1, 2])]);
        let sieve = scanner.sieve_for(|k| k == 2);
        let mut out = Vec::new();
        let text = "Kim, the summit";
        let _ = scanner.scan_through(&sieve, text, Span::new(0, text.len()), |at, _| {
            out.push(at);
            ControlFlow::Continue(())
        });
        assert_eq!(out, [9]);
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
