//! Places in an order: `25th`, `third`, `one hundred and first`.

use rust_decimal::Decimal;

use crate::language::numbers::NumberWord;
use crate::read::number::cardinal;
use crate::read::number::figure;
use crate::read::senses::idiom;
use crate::read::words::Words;
use crate::text::TokenKind;

/// The ordinal that starts at the token `at`, and the token after it.
pub(crate) fn ordinal_at(words: &Words<'_>, at: usize) -> Option<(Decimal, usize)> {
    if words.is(at, TokenKind::Figure) {
        let suffix = words.glued(at + 1) && matches!(words.word(at + 1), "st" | "nd" | "rd" | "th");
        let figure = figure::figure(words.raw(at)).filter(|f| suffix && f.decimals == 0)?;
        return Some((figure.value, at + 2));
    }
    let (value, end) = cardinal::ordinal_words(words, at)?;
    if end == at + 1 && (set_phrase(words, at) || idiom::ordinal(words, at)) {
        return None;
    }
    // `one thousandth of a second` is a part
    if words.word(at) == "one" && matches!(words.number(end - 1), Some(NumberWord::OrdinalScale(_))) && words.word(end) == "of" {
        return None;
    }
    (words.number(end - 1) != Some(NumberWord::OrdinalSmall(2)) || end - at > 1 || !is_time(words, at)).then_some((value, end))
}

/// Whether the ordinal at the token `at` numbers nothing: `second thoughts`, `first aid`, `third-party`, `second to none`.
fn set_phrase(words: &Words<'_>, at: usize) -> bool {
    let next = words.word(words.past_hyphen(at + 1));
    match words.word(at) {
        "first" => {
            matches!(next, "aid" | "lady" | "ladies" | "glance" | "sight" | "foremost" | "hand")
                || next == "and" && words.word(at + 2) == "foremost"
        }
        "second" => {
            matches!(next, "hand" | "nature" | "thought" | "thoughts" | "guess" | "guessed" | "guessing")
                || next == "to" && words.word(at + 2) == "none"
        }
        "third" => matches!(next, "party" | "parties" | "rate" | "world"),
        _ => false,
    }
}

/// Whether `second` at the token `at` is a unit of time: `per second`, `a second later`, `split second`.
fn is_time(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| words.word(i));
    let after = words.word(at + 1);
    match before {
        "per" | "split" | "each" | "every" | "one" => true,
        "a" => {
            !words.is(at + 1, TokenKind::Word)
                || matches!(after, "later" | "or" | "to" | "and" | "before" | "after" | "ago" | "in" | "for" | "of")
        }
        _ => at > 0 && (words.is(at - 1, TokenKind::Figure) || words.is_mark(at - 1, "/")),
    }
}
