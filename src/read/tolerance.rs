//! A tolerance that the text states itself: `50 ± 5 km`, `40 percent, plus or minus three percentage points`.

use crate::language::hedges;
use crate::read::candidate::{Candidate, Meaning};
use crate::read::number::percent::{self, Sign};
use crate::read::number::{amount_at, times_scale};
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::{Amount, Style};

/// Where the words that lead to a tolerance start behind the token before `at`, and the token after them.
pub(crate) fn link(words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
    let at = at + usize::from(words.is_mark(at, ","));
    if words.is_mark(at, "±") {
        return Some((at, at + 1));
    }
    if words.is_mark(at, "+") && words.is_mark(at + 1, "/") && words.is_dash(at + 2) {
        return Some((at, at + 3));
    }
    words.lexeme(at).filter(|l| l.hedge_start)?;
    let phrase = hedges::TOLERANCE.iter().find(|phrase| phrase.iter().enumerate().all(|(i, word)| words.word(at + i) == *word))?;
    Some((at, at + phrase.len()))
}

/// The amount that ends before `end` with the bare number behind it that is its tolerance, and the token after that: `50 ± 5`, `4.5 ± 0.2 million`.
pub(crate) fn behind(words: &Words<'_>, amount: Amount, end: usize) -> Option<(Amount, usize)> {
    let (_, start) = link(words, end)?;
    let (by, end) = amount_at(words, start)?;
    let amount = if amount.scale == 0 { times_scale(amount, by.scale)? } else { amount };
    Some((within(amount, by)?, end))
}

/// The percent that ends before `end` with its tolerance in percentage points.
pub(crate) fn points(words: &Words<'_>, share: Amount, end: usize) -> Option<(Amount, usize)> {
    let (_, start) = link(words, end)?;
    let (by, end) = amount_at(words, start)?;
    match percent::sign(words, end)? {
        Sign::Points(end) => Some((within(share, by)?, end)),
        Sign::Percent(_) => None,
    }
}

/// A value with the next one, of the same line, as its tolerance: `50 km ± 500 m`.
pub(crate) fn join(words: &Words<'_>, value: &Candidate, next: &Candidate) -> Option<Candidate> {
    let (Meaning::Amount { axis: a, base: from, .. }, Meaning::Amount { axis: b, amount: by, upper: None, base: to }) =
        (&value.meaning, &next.meaning)
    else {
        return None;
    };
    let (_, start) = link(words, value.end)?;
    // the `minus` of `plus or minus 3` has been read as the sign of the 3
    let adjacent = next.first == start || next.first + 1 == start;
    if !adjacent || a != b || from.1 != to.1 {
        return None;
    }
    loosened(value, by.in_unit(*to, *from)?, next.end)
}

/// A value with a bare number behind it as its tolerance, in the unit of the value, whatever else is wanted: `50 km plus or minus 5`.
pub(crate) fn bare(words: &Words<'_>, value: &Candidate) -> Option<Candidate> {
    let (_, start) = link(words, value.end)?;
    let (by, end) = amount_at(words, start)?;
    // a number with a word of its own behind it counts that
    let alone = end >= words.len()
        || words.is(end, TokenKind::Word) && !words.glued(end) && words.lexeme(end).is_none()
        || words.is(end, TokenKind::Mark) && matches!(words.raw(end), "." | "," | ";" | ":" | "!" | "?" | ")");
    if alone { loosened(value, by, end) } else { None }
}

/// A value with its tolerance, which stops before `end`.
fn loosened(value: &Candidate, by: Amount, end: usize) -> Option<Candidate> {
    let Meaning::Amount { axis, amount, upper: None, base } = &value.meaning else { return None };
    let meaning = Meaning::Amount { axis: axis.clone(), amount: within(*amount, by)?, upper: None, base: *base };
    Some(Candidate { first: value.first, end, value: value.value.clone(), meaning })
}

/// An amount whose sets are as wide as the text says.
fn within(amount: Amount, by: Amount) -> Option<Amount> {
    if matches!(amount.style, Style::Loose { .. }) || matches!(by.style, Style::Loose { .. }) {
        return None;
    }
    let (x, by) = (amount.float(), by.float().abs());
    let set = (x - by, x + by);
    Some(Amount { style: Style::Loose { core: set, outer: set }, ..amount })
}

/// The words that lead to the tolerance inside the tokens `first..end` of a value that was read with one.
pub(crate) fn stated(words: &Words<'_>, amount: &Amount, first: usize, end: usize) -> Option<(usize, usize)> {
    if !matches!(amount.style, Style::Loose { .. }) {
        return None;
    }
    (first + 1..end).find_map(|at| link(words, at)).filter(|&(_, past)| past < end)
}
