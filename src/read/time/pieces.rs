//! What dates are made of: months, days of a month, years with their era.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::lexicon::{Class, Form, Rel, Unit, View};
use super::number;
use super::term::{Term, YearRef};
use crate::language::calendar::COUNTED;

/// A term and the token after it.
pub(crate) type Parsed = Option<(Term, usize)>;

/// Whether the month has that day in some year.
pub(crate) fn valid_day(month: u32, day: u32) -> bool {
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// A year written with two digits: within 1931 to 2030.
pub(crate) fn full_year(short: u32) -> i16 {
    (if short > 30 { 1900 + short } else { 2000 + short }) as i16
}

/// A month's name, past the full stop of an abbreviation.
pub(crate) fn month(view: &View<'_, '_>, i: usize) -> Option<(i8, Form, usize)> {
    let Class::Month(month, form) = view.class(i) else { return None };
    let dot = form != Form::Full && view.word(i).len() <= 4 && view.mark(i + 1, b'.') && view.glued(i + 1);
    let on =
        dot && (matches!(view.class(i + 2), Class::Figure | Class::Mark(b',') | Class::Of | Class::The) || year_ref(view, i + 2).is_some());
    // "October. 2, 2016": a full stop that no abbreviation has
    let stray = form == Form::Full
        && view.mark(i + 1, b'.')
        && view.glued(i + 1)
        && matches!(view.digits(i + 2), Some((1..=31, 1..=2)))
        && (view.mark(i + 3, b',') || !view.is_word(i + 3) && view.words().own_line(0, i + 3))
        && !view.glued(i + 3 + usize::from(view.mark(i + 3, b',')));
    let on = on || stray;
    Some((month, form, if on || (dot && view.is_word(i + 2) && !view.capital(i + 2)) { i + 2 } else { i + 1 }))
}

/// A day of a month: "25", "25th", "twenty-fifth"; in words without "-th" only where `spelled`.
pub(crate) fn day_of_month(view: &View<'_, '_>, i: usize, spelled: bool) -> Option<(i8, usize)> {
    let (n, end) = match number::ordinal(view, i) {
        Some(found) => found,
        None => match view.class(i) {
            Class::Figure => {
                let (n, width) = view.digits(i)?;
                if width > 2 {
                    return None;
                }
                (n, i + 1)
            }
            _ if spelled => number::below_hundred(view, i)?,
            _ => return None,
        },
    };
    ((1..=31).contains(&n)).then_some((n as i8, end))
}

/// A year in four digits or in words, with its era.
pub(crate) fn year_number(view: &View<'_, '_>, i: usize) -> Option<(i16, usize)> {
    let (year, end) = match view.digits(i) {
        Some((n @ 1000..=2100, 4)) if !is_tail(view, i) => (n as i16, i + 1),
        Some(_) => return None,
        None => number::spelled_year(view, i)?,
    };
    match era(view, end) {
        Some((bc, end)) => Some((if bc { -year } else { year }, end)),
        None => Some((year, end)),
    }
}

/// Whether the figure at `i` goes on as something else: a time, a decimal, a share, a longer code.
fn is_tail(view: &View<'_, '_>, i: usize) -> bool {
    let next = i + 1;
    // "31/May/2024:14:15:07", as servers log it
    let logged = i > 0 && view.mark(i - 1, b'/') && view.glued(i) && view.mark(i + 3, b':');
    (view.mark(next, b':') && view.glued(next) && view.glued(next + 1) && !logged)
        || view.mark(next, b'%')
        || (view.glued(next) && view.is_word(next))
        || (view.mark(next, b'/') && view.glued(next) && view.glued(next + 1) && view.class(next + 1) == Class::Figure)
}

/// "B.C.", "AD"; whether it is before Christ.
pub(crate) fn era(view: &View<'_, '_>, i: usize) -> Option<(bool, usize)> {
    match view.class(i) {
        Class::Bc => Some((true, i + 1)),
        Class::Ad if view.capital(i) => Some((false, i + 1)),
        _ => {
            let dotted = |a: &str, b: &str| view.word(i) == a && view.mark(i + 1, b'.') && view.word(i + 2) == b && view.glued(i + 2);
            let end = view.skip_mark(i + 3, b'.');
            if dotted("b", "c") {
                Some((true, end))
            } else if dotted("a", "d") {
                Some((false, end))
            } else {
                None
            }
        }
    }
}

/// "last year", "this year", "of next year", "the same year".
pub(crate) fn year_ref(view: &View<'_, '_>, i: usize) -> Option<(YearRef, usize)> {
    let at = view.skip(i, Class::The);
    let Class::Rel(rel) = view.class(at) else { return None };
    (view.class(at + 1) == Class::Unit(Unit::Year, false)).then(|| {
        let year = if rel.anchored() { YearRef::Anchor(rel.shift()) } else { YearRef::Shift(rel.shift()) };
        named_year(view, at + 2).filter(|_| rel.anchored()).unwrap_or((year, at + 2))
    })
}

/// The year itself, behind words for it: "that year, 1987,".
pub(crate) fn named_year(view: &View<'_, '_>, i: usize) -> Option<(YearRef, usize)> {
    let (year, end) = year_number(view, i + 1).filter(|_| view.mark(i, b','))?;
    (view.mark(end, b',') || view.sentence_break(end + 1)).then_some((YearRef::Is(year), end))
}

/// The year after a month or a day: ", 2019", "of 2019", "'19", "last year". Two digits only where `short`.
pub(crate) fn year_after(view: &View<'_, '_>, i: usize, short: bool) -> Option<(YearRef, usize)> {
    let mut at = i;
    if matches!(view.class(at), Class::Mark(b',' | b'-' | b'/')) {
        at += 1;
    }
    if matches!(view.class(at), Class::Of | Class::In) {
        at += 1;
        at = view.skip(at, Class::The);
    }
    if view.class(at) == Class::Unit(Unit::Year, false) && at > i {
        at += 1;
    }
    if let Some(found) = early_year(view, i, at) {
        return Some(found);
    }
    if let Some((year, end)) = year_number(view, at) {
        // "in March 1920 troops marched" tells a year, "in March 1500 troops" a count
        let plain = view.words().lexeme(end).is_none_or(|l| l.unit.is_none() && l.currency.is_none());
        let monthly = matches!(view.before(i), Class::Month(..)) && (1700..=2060).contains(&year) && year % 50 != 0 && plain;
        // "24 May 1830 hrs"
        let hours = matches!(view.class(end), Class::Unit(Unit::Hour, _)) && year % 100 < 60 && year < 2400;
        let counted = view.is_word(end) && at == i && (!monthly || hours) && self::counted(view, end);
        return (!counted).then_some((YearRef::Is(year), end));
    }
    if let Some(found) = year_ref(view, at) {
        return Some(found);
    }
    if let Some(found) = years_ago(view, at) {
        return Some(found);
    }
    let quoted = view.mark(at, b'\'') && view.glued(at + 1);
    let at = if quoted { at + 1 } else { at };
    let (n, width) = view.digits(at)?;
    let goes_on = view.is_word(at + 1)
        || matches!(view.class(at + 1), Class::Mark(b':' | b'-' | b'/' | b'%' | b'.'))
        || (view.mark(at + 1, b',') && view.class(at + 2) == Class::Figure);
    let ends = !goes_on || (view.mark(at + 1, b'.') && !view.glued(at + 2));
    (width == 2 && (quoted || (short && ends && (n > 31 || at == i)))).then(|| (YearRef::Is(full_year(n)), at + 1))
}

/// "two years ago" behind a day or a month: "on June 5 two years ago".
fn years_ago(view: &View<'_, '_>, i: usize) -> Option<(YearRef, usize)> {
    if !matches!(view.class(i), Class::Figure | Class::Small(_)) || view.class(i + 1) != Class::Unit(Unit::Year, true) {
        return None;
    }
    let (n, end) = number::cardinal(view, i).filter(|n| (1..100).contains(&n.0))?;
    (end == i + 1 && view.class(i + 2) == Class::Ago).then_some((YearRef::Shift(-(n as i32)), i + 3))
}

/// A year of three figures behind a day or a month, where its phrase ends with it: "on 9 August 378,".
fn early_year(view: &View<'_, '_>, i: usize, at: usize) -> Option<(YearRef, usize)> {
    let (n, 3) = view.digits(at)? else { return None };
    let day = i > 0 && (matches!(view.before(i), Class::Month(_, Form::Full)) || view.class(i) == Class::Of);
    let ends = match view.class(at + 1) {
        Class::Mark(mark) => matches!(mark, b',' | b'.' | b';' | b')') && !view.glued(at + 2),
        _ => !view.is_word(at + 1) && view.class(at + 1) != Class::Figure,
    };
    (day && n >= 100 && ends).then_some((YearRef::Is(n as i16), at + 1))
}

/// "this month", "of next month": how many months on from the one of publication.
pub(crate) fn month_ref(view: &View<'_, '_>, i: usize) -> Option<(i32, usize)> {
    let at = if matches!(view.class(i), Class::Of | Class::In) { i + 1 } else { i };
    match (view.class(at), view.class(at + 1)) {
        (Class::Rel(rel @ (Rel::This | Rel::Next | Rel::Last)), Class::Unit(Unit::Month, false)) => Some((rel.shift(), at + 2)),
        _ => None,
    }
}

static COUNTED_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| COUNTED.split(' ').collect());

/// Whether the word at `i` is a thing that is counted.
pub(crate) fn counted(view: &View<'_, '_>, i: usize) -> bool {
    let word = view.word(i);
    matches!(view.class(i), Class::Unit(_, true) | Class::Quarters) || COUNTED_WORDS.contains(word)
}
