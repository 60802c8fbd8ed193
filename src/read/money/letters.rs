//! Letters that name a currency, and codes that are words too.

use super::named::Named;
use crate::language::currencies;
use crate::read::number;
use crate::read::words::Words;
use crate::text::TokenKind;

/// `DM 45 million`, `Y120 billion`: letters that name a currency in front of figures.
pub(super) fn lettered(words: &Words<'_>, at: usize) -> Option<Named> {
    let raw = words.raw(at);
    let &(_, code) = currencies::LETTERS.iter().find(|(letters, _)| *letters == raw)?;
    let next = at + 1;
    if !words.is(next, TokenKind::Figure) {
        return None;
    }
    if raw.len() == 1 {
        let (amount, _) = number::range_with(words, next, true).map(|(low, high, _)| (high.unwrap_or(low), ()))?;
        let large = amount.scale >= 6 || words.glued(next) && words.raw(next).contains(',');
        if !large || !words.glued(next) && raw != "Y" {
            return None;
        }
    }
    Named::one(code, next)
}

/// `U.S. $` or `u.s $`: where it starts.
pub(super) fn dotted_us(words: &Words<'_>, at: usize) -> Option<usize> {
    let end = if words.is_mark(at - 1, ".") { at - 1 } else { at };
    let start = end.checked_sub(3)?;
    (words.word(start) == "u"
        && words.is_mark(start + 1, ".")
        && words.word(start + 2) == "s"
        && words.glued(start + 1)
        && words.glued(start + 2))
    .then_some(start)
}

/// Whether an ISO code is also a word, in the case it is written in.
pub(super) fn wordy(raw: &str) -> bool {
    let upper = raw.to_ascii_uppercase();
    currencies::WORDY_CODES.split_whitespace().any(|c| c == upper)
        || (raw != upper && currencies::WORDY_IN_LOWER_CASE.split_whitespace().any(|c| c == upper))
}
