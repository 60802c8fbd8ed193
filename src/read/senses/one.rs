//! `one`, which counts (`one of the ships`) or does not (`no one`, `the one who left`, `one-sided`).

use crate::language::beside;
use crate::language::sense::Sense;
use crate::read::words::Words;
use crate::text::TokenKind;

/// Whether the `one` in the tokens `at..end` counts nothing: a pronoun, or part of a compound.
pub(crate) fn uncounted(words: &Words<'_>, at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| words.word(i));
    let pronoun = super::has(words, at, end, Sense::NoNumber)
        || before == "only"
        || words.is(end, TokenKind::Possessive)
        // `one 's`, in text that was cut into tokens
        || words.is_mark(end, "'") && words.word(end + 1) == "s" && words.number(end + 2).is_none();
    // `a two-bedroom one`
    let compound = at >= 4 && words.past_hyphen(at - 2) == at - 1 && matches!(words.word(at - 4), "a" | "an" | "the");
    let pronoun = pronoun || compound;
    let counting = beside::ONE_THING.has(words.word(words.past_hyphen(end)));
    let hyphenated = words.is_dash(end) && words.glued(end) && !counting || at > 0 && words.is_dash(at - 1) && words.glued(at);
    // `only one of them`, but `the only one of its kind`
    if before == "only" && !beside::ITS_ONLY.has(words.word(at.saturating_sub(2))) {
        return hyphenated;
    }
    pronoun || hyphenated
}
