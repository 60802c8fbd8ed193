//! A tolerance that the text states itself: `50 ± 5 km`, `40 percent, plus or minus three percentage points`.

use super::amount::{Amount, Style};
use super::candidate::{Candidate, Meaning};
use super::locale::en::hedges;
use super::number::{amount_at, times_scale};
use super::percent::{self, Sign};
use super::reading::Value;
use super::words::Words;

/// Where the words that lead to a tolerance start behind the token before `at`, and the token after them.
pub(super) fn link(words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
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
pub(super) fn behind(words: &Words<'_>, amount: Amount, end: usize) -> Option<(Amount, usize)> {
    let (_, start) = link(words, end)?;
    let (by, end) = amount_at(words, start)?;
    let amount = if amount.scale == 0 { times_scale(amount, by.scale)? } else { amount };
    Some((within(amount, by)?, end))
}

/// The percent that ends before `end` with its tolerance in percentage points.
pub(super) fn points(words: &Words<'_>, share: Amount, end: usize) -> Option<(Amount, usize)> {
    let (_, start) = link(words, end)?;
    let (by, end) = amount_at(words, start)?;
    match percent::sign(words, end)? {
        Sign::Points(end) => Some((within(share, by)?, end)),
        Sign::Percent(_) => None,
    }
}

/// A value with the next one as its tolerance: in the same unit, or without one.
pub(super) fn join(words: &Words<'_>, value: &Candidate, next: &Candidate) -> Option<Candidate> {
    let (Meaning::Amount { axis: a, amount: x, upper: None, base: bx }, Meaning::Amount { axis: b, amount: y, upper: None, base: by }) =
        (&value.meaning, &next.meaning)
    else {
        return None;
    };
    let (_, start) = link(words, value.end)?;
    // the `minus` of `plus or minus 3` has been read as the sign of the 3
    if next.first != start && next.first + 1 != start {
        return None;
    }
    let by = match next.value {
        _ if a == b && bx.1 == by.1 => y.in_unit(*by, *bx)?,
        Value::Number(_) => *y,
        _ => return None,
    };
    let meaning = Meaning::Amount { axis: a.clone(), amount: within(*x, by)?, upper: None, base: *bx };
    Some(Candidate { first: value.first, end: next.end, value: value.value.clone(), meaning })
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
pub(super) fn stated(words: &Words<'_>, amount: &Amount, first: usize, end: usize) -> Option<(usize, usize)> {
    if !matches!(amount.style, Style::Loose { .. }) {
        return None;
    }
    (first + 1..end).find_map(|at| link(words, at)).filter(|&(_, past)| past < end)
}
