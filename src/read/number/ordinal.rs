//! Places in an order: `25th`, `third`, `one hundred and first`.

use rust_decimal::Decimal;

use crate::language::beside;
use crate::language::numbers::NumberWord;
use crate::language::sense::Sense;
use crate::read::number::figure;
use crate::read::number::sum;
use crate::read::senses;
use crate::read::words::Words;
use crate::text::TokenKind;

/// The ordinal that starts at the token `at`, and the token after it.
pub(crate) fn ordinal_at(words: &Words<'_>, at: usize) -> Option<(Decimal, usize)> {
    if words.is(at, TokenKind::Figure) {
        let suffix = words.glued(at + 1) && matches!(words.word(at + 1), "st" | "nd" | "rd" | "th");
        let figure = figure::figure(words.raw(at)).filter(|f| suffix && f.decimals == 0)?;
        return Some((figure.value, at + 2));
    }
    let (value, end) = sum::ordinal_words(words, at)?;
    if end == at + 1 && senses::has(words, at, end, Sense::NoOrdinal) {
        return None;
    }
    // `one thousandth of a second` is a part
    if words.word(at) == "one" && matches!(words.number(end - 1), Some(NumberWord::OrdinalScale(_))) && words.word(end) == "of" {
        return None;
    }
    (words.number(end - 1) != Some(NumberWord::OrdinalSmall(2)) || end - at > 1 || !is_time(words, at)).then_some((value, end))
}

/// Whether `second` at the token `at` is a unit of time: `per second`, `a second later`, `split second`.
fn is_time(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| words.word(i));
    let after = words.word(at + 1);
    match before {
        _ if beside::SPLITS_TIME.has(before) => true,
        "a" => at > 1 && words.word(at - 2) == "half" || !words.is(at + 1, TokenKind::Word) || beside::AFTER_SECOND.has(after),
        _ => at > 0 && (words.is(at - 1, TokenKind::Figure) || words.is_mark(at - 1, "/")),
    }
}
