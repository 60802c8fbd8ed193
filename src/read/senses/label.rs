//! Figures and ordinals that are part of a name: `a Boeing 747`, `a 737-800`, `Romans 8:28`, `the First Minister`.

use crate::language::beside;
use crate::read::words::Words;
use crate::text::TokenKind;

/// Whether the token `at` is the company `3M` and no three million.
pub(crate) fn company(words: &Words<'_>, at: usize, end: usize) -> bool {
    words.raw(at) == "3" && end == at + 2 && words.raw(at + 1) == "M" && !beside::NOT_3M.has(words.word(end))
}

/// Past the model of an airliner whose first figure is the token `at`: `a 737-800`.
pub(crate) fn airliner(words: &Words<'_>, at: usize) -> Option<usize> {
    let series = words.raw(at).as_bytes();
    let model = words.raw(at + 2).as_bytes();
    let joined = words.is_dash(at + 1) && words.glued(at + 1) && words.glued(at + 2);
    (joined && matches!(series, [b'7', b'0'..=b'9', b'7']) && matches!(model, [b'1'..=b'9', b'0', b'0'])).then_some(at + 3)
}

/// Whether the figure at the token `at` is a chapter of one of those books: `Romans 8:28`.
pub(crate) fn verse(words: &Words<'_>, at: usize) -> bool {
    at > 0 && words.list()[at - 1].capital && beside::BOOKS.has(words.word(at - 1))
}

/// Whether the ordinal in the tokens `at..end` is only part of a name: `the First Minister`, `Seventh-day Adventists`.
pub(crate) fn named_ordinal(words: &Words<'_>, at: usize, end: usize) -> bool {
    let capital = |i: usize| words.get(i).is_some_and(|t| t.capital);
    if words.word(at) == "first" {
        return capital(at) && capital(end) && words.word(end) == "minister";
    }
    let day = words.past_hyphen(end);
    words.word(at) == "seventh" && words.word(day) == "day" && words.word(day + 1).starts_with("adventist")
}

/// Whether the figure in the tokens `at..end` is the mark of a source or a note behind a word: `12,500[3]`.
pub(crate) fn citation(words: &Words<'_>, at: usize, end: usize) -> bool {
    at >= 2 && words.is_mark(at - 1, "[") && words.glued(at - 1) && words.glued(at) && words.is_mark(end, "]") && words.glued(end)
}

/// Whether the number at the token `at` names one of its kind: `number one in the world`, `Number 10`.
pub(crate) fn named(words: &Words<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    match words.word(before) {
        "number" => {
            words.is(at, TokenKind::Word) && before > 0 && !matches!(words.word(before - 1), "the" | "a")
                || words.raw(at) == "10" && words.list()[before].capital
        }
        _ => false,
    }
}
