//! The words of the lexicon by their letters: every word of a text is looked up here, and most are not in it.

use rustc_hash::FxHashMap;

use crate::language::lexeme::Lexeme;

/// What is known about words. A word is found by its first eight letters as a number, which tell all of most words: no hash is made, and
/// letters are only compared beyond them.
pub(super) struct Index {
    sieve: [u64; SIEVE],
    slots: Vec<Slot>,
}

/// Some more slots than twice the words, so that few share one.
#[derive(Clone, Copy)]
struct Slot {
    head: u64,
    word: &'static str,
    lexeme: Option<&'static Lexeme>,
}

const SIEVE: usize = 1024;

impl Index {
    pub(super) fn of(words: &'static FxHashMap<&'static str, Lexeme>) -> Self {
        let size = (words.len() * 2).next_power_of_two();
        let empty = Slot { head: 0, word: "", lexeme: None };
        let mut index = Self { sieve: [0; SIEVE], slots: vec![empty; size] };
        for (word, lexeme) in words {
            let place = sieved(word);
            index.sieve[place / 64] |= 1 << (place % 64);
            let head = head(word.as_bytes());
            let mut at = index.place(head, word.len());
            while index.slots[at].lexeme.is_some() {
                at = (at + 1) % size;
            }
            index.slots[at] = Slot { head, word, lexeme: Some(lexeme) };
        }
        index
    }

    fn place(&self, head: u64, length: usize) -> usize {
        let mixed = (head ^ length as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 32) as usize & (self.slots.len() - 1)
    }

    pub(super) fn get(&self, word: &str) -> Option<&'static Lexeme> {
        let sieve = sieved(word);
        if self.sieve[sieve / 64] >> (sieve % 64) & 1 == 0 {
            return None;
        }
        let head = head(word.as_bytes());
        let mut at = self.place(head, word.len());
        loop {
            let slot = &self.slots[at];
            let lexeme = slot.lexeme?;
            if slot.head == head && slot.word.len() == word.len() && (word.len() <= 8 || slot.word == word) {
                return Some(lexeme);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }
}

/// The first eight bytes of a word as a number; shorter words are filled up with zeros.
fn head(word: &[u8]) -> u64 {
    let four = |at: usize| word.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, |b| u64::from(u32::from_le_bytes(b)));
    match word.len() {
        0 => 0,
        1 => u64::from(word[0]),
        2 => u64::from(word[0]) | u64::from(word[1]) << 8,
        3 => u64::from(word[0]) | u64::from(word[1]) << 8 | u64::from(word[2]) << 16,
        // the two halves overlap where there are fewer than eight
        length @ 4..8 => four(0) | four(length - 4) << (8 * (length - 4)),
        _ => four(0) | four(4) << 32,
    }
}

/// The bit of a word in a sieve that tells most words which are not in the lexicon by their length and three of their letters.
fn sieved(word: &str) -> usize {
    let [first, .., last] = word.as_bytes() else { return 0 };
    let second = word.as_bytes()[1];
    let mixed = usize::from(*first) | usize::from(second) << 5 | usize::from(*last) << 9 | word.len() << 13;
    mixed.wrapping_mul(0x9E37_79B1) >> 12 & (SIEVE * 64 - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_lexicon_is_found_and_no_other() {
        let words = &crate::language::en::LEXICON.words;
        let index = Index::of(words);
        for (word, lexeme) in words {
            assert!(index.get(word).is_some_and(|found| std::ptr::eq(found, lexeme)), "{word}");
            for other in [format!("{word}q"), word[..word.len() - word.chars().last().map_or(0, char::len_utf8)].to_owned()] {
                assert_eq!(index.get(&other).is_some(), words.contains_key(other.as_str()), "{other}");
            }
        }
    }
}
