//! Quarters and halves by what stands around them: "the September quarter", "the quarter ended Sept. 30", "profit in the first half"; and those of a game.

use super::date;
use super::date::Parsed;
use super::lexicon::{Class, View};
use super::term::{Term, YearRef};
use crate::language::calendar::{ACCOUNTS, GAMES, OUTCOMES};

/// How far from a quarter its game or its accounts may be named, in tokens.
const BESIDE: usize = 14;

/// "September quarter" at the month.
pub(crate) fn month_quarter(view: &View<'_, '_>, i: usize) -> Parsed {
    let (month, _, end) = date::month(view, i)?;
    let at = view.skip_mark(end, b'-');
    let of = Term::Month { month, year: None, rel: None };
    let range = matches!(view.before(i), Class::To | Class::Mark(b'-'));
    (view.class(at) == Class::Quarter && view.capital(i) && !range).then(|| (Term::QuarterTo(Box::new(of)), at + 1))
}

/// "quarter ended Sept. 30", "quarter that ended in September" at the quarter; the date is an expression of its own.
pub(crate) fn ended_quarter(view: &View<'_, '_>, i: usize) -> Parsed {
    let at = if matches!(view.word(i + 1), "that" | "which") { i + 2 } else { i + 1 };
    if !matches!(view.word(at), "ended" | "ending" | "ends") {
        return None;
    }
    let at = if matches!(view.class(at + 1), Class::On | Class::In) { at + 2 } else { at + 1 };
    let (of, _) = date::month_date(view, at).or_else(|| date::day_date(view, at))?;
    Some((Term::QuarterTo(Box::new(of)), i + 1))
}

/// "first half", "second half" in a report of accounts, after the number.
pub(crate) fn account_half(view: &View<'_, '_>, n: i8, i: usize) -> Parsed {
    let own = view.class(i) == Class::Half && (1..=2).contains(&n) && view.class(i + 1) != Class::Of;
    (own && named_beside(view, i, ACCOUNTS) && !in_game(view, i)).then_some((Term::Half { n, year: YearRef::Reported(n) }, i + 1))
}

/// Whether the quarter or half at `i` is one of a game.
pub(crate) fn in_game(view: &View<'_, '_>, i: usize) -> bool {
    named_beside(view, i, GAMES) || (named_beside(view, i, OUTCOMES) && score_beside(view, i))
}

/// Whether a score stands near token `i`: "23-20".
fn score_beside(view: &View<'_, '_>, i: usize) -> bool {
    let goals = |k: usize| view.digits(k).is_some_and(|d| d.1 <= 3);
    let on = (i + 1..(i + BESIDE).min(view.len())).take_while(|&k| !view.sentence_break(k));
    let back = (i.saturating_sub(BESIDE)..i).rev().take_while(|&k| !view.sentence_break(k + 1));
    on.into_iter().chain(back).any(|k| view.mark(k, b'-') && view.glued(k) && view.glued(k + 1) && goals(k - 1) && goals(k + 1))
}

/// Whether one of `words` stands near token `i` in its sentence.
pub(crate) fn named_beside(view: &View<'_, '_>, i: usize, words: &'static str) -> bool {
    let named = |k: usize| view.is_word(k) && crate::language::lists(words, view.word(k));
    let back = (i.saturating_sub(BESIDE)..i).rev().take_while(|&k| !view.sentence_break(k + 1));
    let on = (i + 1..(i + BESIDE).min(view.len())).take_while(|&k| !view.sentence_break(k));
    back.into_iter().any(named) || on.into_iter().any(named)
}
