//! The test of the classes of words: each word stands in its example, found there as a reader finds it.

use super::Tokens;
use crate::language::words_shown;

#[test]
fn every_word_stands_in_its_example() {
    for (name, words) in words_shown() {
        for row in words.rows() {
            let tokens = Tokens::of(row.example);
            let own = |form: &str, t: usize| form.split(' ').enumerate().all(|(i, w)| tokens.word(t + i) == w);
            let asked = |t: usize| words.has(tokens.word(t)) || words.begin(|i| tokens.word(t + i));
            let stands = |t: usize| row.forms.iter().any(|form| own(form, t)) && asked(t);
            assert!((0..tokens.len()).any(stands), "{name}: none of {:?} in {:?}", row.forms, row.example);
        }
    }
}

/// A form stands in one row of its class.
#[test]
fn no_word_is_told_twice() {
    for (name, words) in words_shown() {
        let mut forms: Vec<&str> = words.iter().collect();
        forms.sort_unstable();
        assert!(forms.windows(2).all(|w| w[0] != w[1]), "{name}");
    }
}
