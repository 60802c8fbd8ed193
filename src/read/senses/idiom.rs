//! Set phrases whose number words count nothing.

use crate::language::beside;
use crate::language::numbers::NumberWord;
use crate::language::sense::Sense;
use crate::read::words::Words;

/// Whether the number words in the tokens `at..end` are part of a set phrase: `cloud nine`, `it takes two`, `a 40-to-1 outsider`.
pub(crate) fn number(words: &Words<'_>, at: usize, end: usize) -> bool {
    super::has(words, at, end, Sense::NoNumber) || odds(words, end)
}

/// `a million-to-one shot`, `a 40-to-1 outsider`
fn odds(words: &Words<'_>, end: usize) -> bool {
    let to = words.past_hyphen(end);
    let one = words.past_hyphen(to + 1);
    to > end && one > to + 1 && words.word(to) == "to" && matches!(words.word(one), "one" | "1")
}

/// Whether `a couple` at the token `couple` is two people who live together rather than two of something.
pub(crate) fn pair_of_people(words: &Words<'_>, couple: usize) -> bool {
    words.word(couple) == "couple"
        && couple > 0
        && words.number(couple - 1) == Some(NumberWord::Article)
        && beside::OF_A_COUPLE.has(words.word(couple + 1))
}
