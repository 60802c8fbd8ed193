//! Years of three figures, which only the words around them tell from a number: "sacked in 476", "between 980 and 1016".

use super::date;
use super::date::Parsed;
use super::lexicon::{Class, Unit, View};
use super::tense;
use super::tense::Tense;
use super::term::{Term, YearRef};
use crate::language::beside;
use crate::language::calendar::SUBJECTS;

/// How far from a year of three figures another sign of an early time may stand, in tokens.
const NEAR: usize = 60;

/// Up to here a year of four figures is a sign that those of three beside it are years as well.
const MIDDLE_AGES: u32 = 1300;

/// A year of three figures at token `i`.
pub(crate) fn early_year(view: &View<'_, '_>, i: usize) -> Parsed {
    let (n @ 100.., 3) = view.digits(i)? else { return None };
    let told = match view.before(i) {
        Class::In => in_year(view, i),
        Class::By | Class::Since | Class::Till | Class::Before | Class::After | Class::Around | Class::During => {
            free(view, i + 1) && in_early_time(view, i)
        }
        Class::From if free(view, i + 1) && view.class(i + 1) != Class::To => in_early_time(view, i),
        Class::From | Class::Between => opens_range(view, i),
        Class::To | Class::And | Class::Mark(b'-') => closes_range(view, i),
        Class::Of => beside::DATED_EVENTS.has(i.checked_sub(2).map_or("", |k| view.word(k))) && !counts(view, i + 1),
        _ => false,
    };
    told.then_some((Term::Year(YearRef::Is(n as i16)), i + 1))
}

/// "was sacked in 476 and", but not "one in 476", "took in 476" or "in 476 cases".
fn in_year(view: &View<'_, '_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(2) else { return free(view, i + 1) };
    let number = matches!(view.class(before), Class::Figure | Class::Small(_) | Class::Tens(_) | Class::Hundred | Class::Thousand);
    let brings = beside::BRINGS_IN.has(view.word(before));
    free(view, i + 1) && !number && !brings && tense::tense(view, i, i + 1) == Tense::Past
}

/// The first of two years: "between 980 and 1016", where it opens its sentence or something else tells of an early time.
fn opens_range(view: &View<'_, '_>, i: usize) -> bool {
    let (Some((a, _)), Some((b, 3..=4))) = (view.digits(i), view.digits(i + 2)) else { return false };
    let joined = matches!(view.class(i + 1), Class::To | Class::And | Class::Till);
    let opens = view.sentence_break(i - 1) && (view.mark(i + 3, b',') || view.class(i + 3) == Class::The);
    joined && a < b && b < 1500 && free(view, i + 3) && (opens || in_early_time(view, i))
}

/// The second of two years, where the first is one.
fn closes_range(view: &View<'_, '_>, i: usize) -> bool {
    i > 2
        && matches!(view.before(i - 2), Class::From | Class::Between)
        && matches!(view.digits(i - 2), Some((_, 3)))
        && opens_range(view, i - 2)
}

/// Whether no thing that is counted stands at `k`.
fn free(view: &View<'_, '_>, k: usize) -> bool {
    if view.is_word(k) {
        let next = matches!(view.class(k), Class::And | Class::Or) && matches!(view.class(k + 1), Class::Figure | Class::Small(_));
        let goes_on = beside::BEHIND_YEARS.has(view.word(k)) || SUBJECTS.contains(&view.word(k));
        return goes_on && !next;
    }
    match view.class(k) {
        Class::Mark(mark) => matches!(mark, b',' | b'.' | b';' | b')') && !view.glued(k + 1),
        class => class != Class::Figure && k >= view.len(),
    }
}

/// Whether the word at `k` may be a thing that is counted: "of 476 men".
fn counts(view: &View<'_, '_>, k: usize) -> bool {
    let verb = view.words().lexeme(k).is_some_and(|l| l.tense.is_some()) || view.word(k).ends_with("ed");
    !(free(view, k) || view.is_word(k) && verb && !date::counted(view, k))
}

/// Whether another sign of an early time stands near token `i`: a century, "AD", a year of the middle ages, another year of three figures.
fn in_early_time(view: &View<'_, '_>, i: usize) -> bool {
    let sign = |k: usize| match view.class(k) {
        Class::Ad => view.words().raw(k) == "AD",
        Class::Bc => true,
        Class::Unit(Unit::Century, false) => matches!(view.before(k), Class::Ordinal(_) | Class::OrdinalEnd),
        Class::Figure => match view.digits(k) {
            Some((1000..=MIDDLE_AGES, 4)) => matches!(view.before(k), Class::In | Class::And | Class::To) && free(view, k + 1),
            Some((_, 3)) => view.before(k) == Class::In && in_year(view, k),
            _ => false,
        },
        _ => false,
    };
    (i.saturating_sub(NEAR)..(i + NEAR).min(view.len())).any(|k| k != i && sign(k))
}
