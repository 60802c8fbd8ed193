//! Set phrases whose number words count nothing.

use crate::language::numbers::NumberWord;
use crate::read::words::Words;
use crate::text::TokenKind;

/// Whether the number words in the tokens `at..end` are part of a set phrase: `cloud nine`, `it takes two`, `thanks a million`.
pub(crate) fn number(words: &Words<'_>, at: usize, end: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |i| words.word(i));
    let after = |on: usize| words.word(end + on);
    let word = words.word(end - 1);
    match word {
        "nine" if before(1) == "cloud" => true,
        "two" if matches!(before(1), "take" | "takes" | "took") && after(0) == "to" && words.word(end + 1) == "tango" => true,
        "two" if before(1) == "put" && after(0) == "and" && after(1) == "two" => true,
        "two" if before(1) == "and" && before(2) == "two" && matches!(before(3), "put" | "puts" | "putting") => true,
        "one" if after(0) == "after" && after(1) == "another" => true,
        "one" | "two" if before(1) == "war" && words.list()[at].capital => true,
        "million" if matches!(before(1), "thanks" | "thank") => true,
        "dozen" if before(1) == "dime" || before(1) == "a" && before(2) == "dime" => true,
        "dozen" if words.is(at.wrapping_sub(1), TokenKind::Possessive) && before(2) == "baker" => true,
        "half" if matches!(before(1), "better" | "other") && at >= 2 && possessive(words, at - 2) => true,
        _ => odds(words, end),
    }
}

/// `a million-to-one shot`, `a 40-to-1 outsider`
fn odds(words: &Words<'_>, end: usize) -> bool {
    let to = words.past_hyphen(end);
    let one = words.past_hyphen(to + 1);
    to > end && one > to + 1 && words.word(to) == "to" && matches!(words.word(one), "one" | "1")
}

/// Whether a word at `at` says whose something is.
fn possessive(words: &Words<'_>, at: usize) -> bool {
    words.is(at, TokenKind::Possessive) || matches!(words.word(at), "his" | "her" | "my" | "your" | "their" | "our")
}

/// Whether an ordinal at the token `at` is one: `in the first place`, `at first he laughed`.
pub(crate) fn ordinal(words: &Words<'_>, at: usize) -> bool {
    if at > 0 && words.word(at) == "first" && words.word(at - 1) == "at" {
        let next = words.word(at + 1);
        return !words.is(at + 1, TokenKind::Word)
            || matches!(next, "he" | "she" | "it" | "they" | "we" | "i" | "the" | "but" | "and" | "was" | "were");
    }
    words.word(at) == "first"
        && words.word(at + 1) == "place"
        && at >= 2
        && words.word(at - 1) == "the"
        && words.word(at - 2) == "in"
        && !words.is(at + 2, TokenKind::Word)
}

/// Whether an amount of money at the tokens `at..end` is one: `my two cents`.
pub(crate) fn money(words: &Words<'_>, at: usize, end: usize) -> bool {
    at > 0 && words.word(at) == "two" && words.word(end - 1) == "cents" && possessive(words, at - 1) && words.word(end) != "a"
}

/// Whether `a couple` at the token `couple` is two people who live together rather than two of something.
pub(crate) fn pair_of_people(words: &Words<'_>, couple: usize) -> bool {
    words.word(couple) == "couple"
        && couple > 0
        && words.number(couple - 1) == Some(NumberWord::Article)
        && matches!(
            words.word(couple + 1),
            "with" | "who" | "whose" | "from" | "and" | "had" | "has" | "have" | "was" | "were" | "said" | "living" | "married" | "in"
        )
}
