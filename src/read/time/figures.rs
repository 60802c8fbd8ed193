//! Dates in figures alone: "2019-04-25", "4/25/2019", "25.04.2019", "20190425".

use super::daypart::day_part_after;
use super::lexicon::{Class, Form, Rel, View};
use super::pieces::{self, Parsed, full_year, valid_day};
use super::term::{Term, YearRef};
use crate::language::calendar::MONTH_FIRST;
use crate::value::DayOrder;

/// "2019-04-25", "2019/4/25", "4/25/2019", "25.04.2019", "20190425", "2019-aug-1", "2016/11", "11/2016".
pub(crate) fn numeric_date(view: &View<'_, '_>, i: usize) -> Parsed {
    if view.class(i) != Class::Figure || (view.glued(i) && matches!(view.before(i), Class::Figure)) {
        return None;
    }
    // The path of an address, the name of a file.
    if view.glued(i) && view.glued(i - 1) && matches!(view.before(i), Class::Mark(b'/' | b'_' | b'=')) && view.is_word(i - 2) {
        return None;
    }
    let Some((n, width)) = view.digits(i) else { return dotted_date(view, i) };
    if width == 8 {
        let (y, m, d) = (n / 10_000, n / 100 % 100, n % 100);
        let lone = !(view.glued(i + 1) && view.is_word(i + 1));
        return ((1900..2100).contains(&y) && valid_day(m, d) && lone).then(|| (day(y as i16, m, d), i + 1));
    }
    let Class::Mark(mark @ (b'-' | b'/')) = view.class(i + 1) else { return spaced_iso(view, i) };
    if let Some(found) = spaced_month(view, i) {
        return Some(found);
    }
    if !view.glued(i + 1) || !view.glued(i + 2) {
        return None;
    }
    if let (4, Some((month, _, at))) = (width, pieces::month(view, i + 2)) {
        let (d, _) = view.digits(same_mark(view, at, mark)?)?;
        return valid_day(month as u32, d).then(|| (day(n as i16, month as u32, d), at + 2));
    }
    let (m, m_width) = view.digits(i + 2)?;
    // "23-2020-September"
    if let (1..=2, 4, Some((month, form, end))) = (width, m_width, same_mark(view, i + 3, mark).and_then(|at| pieces::month(view, at)))
        && form != Form::Word
        && valid_day(month as u32, n)
    {
        return Some((day(m as i16, month as u32, n), end));
    }
    let third = same_mark(view, i + 3, mark).filter(|&t| view.glued(t));
    if let Some(t) = third {
        if let (4, Some((month, _, end))) = (width, pieces::month(view, t)) {
            return valid_day(month as u32, m).then(|| (day(n as i16, month as u32, m), end));
        }
        let (y, y_width) = view.digits(t)?;
        let last = same_mark(view, t + 1, mark).filter(|&l| view.class(l) == Class::Figure && view.glued(l)).is_none();
        let end = t + 1;
        return match (width, m_width, y_width) {
            (4, 1..=2, 1..=2) if (1000..=2100).contains(&n) && valid_day(m, y) => Some((day(n as i16, m, y), end)),
            (4, 2, 2) if (1000..=2100).contains(&n) => no_day(m, y, Some(n as i16)).map(|term| (term, end)),
            (1..=2, 1..=2, 4) if last && (1000..=2100).contains(&y) => ordered(view, n, m, Some(y as i16)).map(|t| (t, end)),
            (1..=2, 1..=2, 2) if last && (mark == b'/' || width == 2) => ordered(view, n, m, Some(full_year(y))).map(|t| (t, end)),
            _ => None,
        };
    }
    match (width, m_width) {
        (4, 2)
            if mark == b'-'
                && (m == n % 100 + 1
                    || n < 1900 && m > n % 100
                    || (m > n % 100 && view.before(i) == Class::The && view.is_word(i + 3))) =>
        {
            None
        }
        (4, 1..=2) if (1000..=2100).contains(&n) && (1..=12).contains(&m) && (mark == b'/' || m_width == 2) => {
            Some((Term::Month { month: m as i8, year: Some(YearRef::Is(n as i16)), rel: None }, i + 3))
        }
        (1..=2, 4) if (1900..=2100).contains(&m) && (1..=12).contains(&n) && mark == b'/' => {
            Some((Term::Month { month: n as i8, year: Some(YearRef::Is(m as i16)), rel: None }, i + 3))
        }
        (1..=2, 1..=2) if mark == b'/' && dates_lead(view, i) => Some((ordered(view, n, m, None)?, i + 3)),
        _ => None,
    }
}

/// Whether what stands before `i` makes "9/24" a date and no fraction or "24/7".
fn dates_lead(view: &View<'_, '_>, i: usize) -> bool {
    let before = view.before(i);
    let lead = matches!(
        before,
        Class::On
            | Class::From
            | Class::Till
            | Class::Since
            | Class::By
            | Class::Before
            | Class::After
            | Class::Weekday(..)
            | Class::DayWord(_)
    ) || matches!(before, Class::Rel(Rel::This | Rel::Next | Rel::Last))
        || (matches!(before, Class::To) && has_slash_before(view, i))
        || (view.mark(i.wrapping_sub(1), b',') && i >= 2 && matches!(view.class(i - 2), Class::Weekday(..)));
    let words = (view.word(i), view.word(i + 2));
    let range = view.mark(i + 3, b'-') && view.class(i + 4) == Class::Figure && view.mark(i + 5, b'/');
    let ranged = view.mark(i.wrapping_sub(1), b'-') && has_slash_before(view, i);
    let lead = lead || range || ranged || day_part_after(view, i + 3).is_some();
    lead && words != ("24", "7") && words != ("1", "2")
}

fn has_slash_before(view: &View<'_, '_>, i: usize) -> bool {
    i >= 3 && view.mark(i - 3, b'/')
}

fn same_mark(view: &View<'_, '_>, i: usize, mark: u8) -> Option<usize> {
    (view.mark(i, mark) && view.glued(i)).then_some(i + 1)
}

/// "11 - 2016", with nothing in front that the first figure could count or name, and nothing behind.
fn spaced_month(view: &View<'_, '_>, i: usize) -> Parsed {
    let ((month @ 1..=12, 1..=2), (year @ 1900..=2100, 4)) = (view.digits(i)?, view.digits(i + 2)?) else { return None };
    let spaced = view.mark(i + 1, b'-') && !view.glued(i + 2);
    let alone = !(view.is_word(i + 3) || view.glued(i + 3) && view.glued(i + 4));
    let named = i > 0 && (view.is_word(i - 1) && view.capital(i - 1) || view.class(i - 1) == Class::Figure || view.glued(i));
    let month = Term::Month { month: month as i8, year: Some(YearRef::Is(year as i16)), rel: None };
    (spaced && alone && !named).then_some((month, i + 3))
}

/// "2016 10 16".
fn spaced_iso(view: &View<'_, '_>, i: usize) -> Parsed {
    let ((y, 4), (m, 2), (d, 2)) = (view.digits(i)?, view.digits(i + 1)?, view.digits(i + 2)?) else { return None };
    ((1900..=2100).contains(&y) && valid_day(m, d)).then(|| (day(y as i16, m, d), i + 3))
}

/// "25.04.2019" is one figure; "26.9." is a date before a further word, or after a weekday.
fn dotted_date(view: &View<'_, '_>, i: usize) -> Parsed {
    let word = view.word(i);
    let mut parts = word.split('.');
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() || word.contains(',') || a.len() > 4 || b.len() > 2 {
        return None;
    }
    let (x, y): (u32, u32) = (a.parse().ok()?, b.parse().ok()?);
    if let Some(c) = c {
        let z: u32 = c.parse().ok()?;
        let term = match (a.len(), c.len()) {
            (4, 1..=2) if valid_day(y, z) => day(x as i16, y, z),
            (1..=2, 4) if valid_day(y, x) => day(z as i16, y, x),
            (1..=2, 4) if valid_day(x, y) => day(z as i16, x, y),
            (1..=2, 2) if valid_day(y, x) => day(full_year(z), y, x),
            (1..=2, 4) => no_day(y, x, Some(z as i16))?,
            _ => return None,
        };
        return Some((term, i + 1));
    }
    let stop = view.mark(i + 1, b'.') && view.glued(i + 1);
    let goes_on = stop && (view.class(i + 2) == Class::Figure || view.mark(i + 2, b'-') || (view.is_word(i + 2) && !view.capital(i + 2)));
    let dated = matches!(view.before(i), Class::Weekday(..) | Class::DayWord(0 | 1)) && b.len() <= 2;
    let ranged = stop
        && i >= 1
        && (matches!(view.before(i), Class::From | Class::To | Class::Till)
            || (view.mark(i - 1, b'-') && i >= 2 && view.mark(i - 2, b'.')));
    let timed = b.len() <= 2 && day_part_after(view, i + 1).is_some() || (view.class(i + 1) == Class::Figure && view.mark(i + 2, b':'));
    // "13.12 - 17.12" on a line of its own
    let dotted = |k: usize| {
        let day = view.word(k).split_once('.').filter(|(d, m)| d.len() <= 2 && m.len() == 2);
        day.and_then(|(d, m)| Some((m.parse().ok()?, d.parse().ok()?))).is_some_and(|(m, d)| valid_day(m, d))
    };
    let pair = |k: usize| dotted(k) && dotted(k + 2) && view.mark(k + 1, b'-') && view.words().own_line(k, k + 3);
    let ranged = ranged || pair(i) || i >= 2 && pair(i - 2);
    let clear = goes_on || ranged || timed || (dated && (stop || !view.is_word(i + 1)));
    (clear && a.len() <= 2 && valid_day(y, x)).then(|| {
        (Term::Day { year: None, month: y as i8, day: x as i8, weekday: None }, if goes_on || ranged && stop { i + 2 } else { i + 1 })
    })
}

fn day(year: i16, month: u32, day: u32) -> Term {
    Term::Day { year: Some(YearRef::Is(year)), month: month as i8, day: day as i8, weekday: None }
}

/// Day and month of two numbers: in the order that the text shows, else in that of the language with the other one beside it.
fn ordered(view: &View<'_, '_>, a: u32, b: u32, year: Option<i16>) -> Option<Term> {
    let make = |month: u32, day: u32| {
        valid_day(month, day).then_some(Term::Day { year: year.map(YearRef::Is), month: month as i8, day: day as i8, weekday: None })
    };
    match (view.order().unwrap_or(if MONTH_FIRST { DayOrder::MonthFirst } else { DayOrder::DayFirst }), make(a, b), make(b, a)) {
        (_, Some(only), None) | (_, None, Some(only)) => Some(only),
        (DayOrder::MonthFirst, Some(first), Some(_)) if view.order().is_some() || a == b => Some(first),
        (DayOrder::DayFirst, Some(_), Some(second)) if view.order().is_some() => Some(second),
        (DayOrder::MonthFirst, Some(first), Some(second)) => Some(Term::Either(Box::new(first), Box::new(second))),
        (DayOrder::DayFirst, Some(first), Some(second)) => Some(Term::Either(Box::new(second), Box::new(first))),
        (_, None, None) => no_day(a, b, year).or_else(|| no_day(b, a, year)),
    }
}

/// A day that the month has not: "31/04/2019".
fn no_day(month: u32, day: u32, year: Option<i16>) -> Option<Term> {
    let month_alone = (1..=12).contains(&month) && (29..=31).contains(&day) && year.is_some();
    month_alone.then(|| Term::NoDay { month: month as i8, year: year.map(YearRef::Is) })
}

/// The order of day and month that all figures of the text which show one agree in.
pub(crate) fn shown_order(view: &View<'_, '_>) -> Option<DayOrder> {
    let mut shown =
        view.words().telling().iter().map(|&i| i as usize).filter(|&i| view.class(i) == Class::Figure).filter_map(|i| shows_order(view, i));
    let first = shown.next()?;
    shown.all(|order| order == first).then_some(first)
}

/// What the figures at `i` tell of the order of the text: "25/12/2018" puts the day first.
fn shows_order(view: &View<'_, '_>, i: usize) -> Option<DayOrder> {
    let Class::Mark(mark @ (b'/' | b'-')) = view.class(i + 1) else { return None };
    let ((a, 1..=2), (b, 1..=2), (_, 2 | 4)) = (view.digits(i)?, view.digits(i + 2)?, view.digits(i + 4)?) else { return None };
    let joined = view.mark(i + 3, mark) && (i + 1..=i + 4).all(|k| view.glued(k)) && !(view.mark(i + 5, mark) && view.glued(i + 5));
    match (valid_day(a, b), valid_day(b, a)) {
        (true, false) if joined => Some(DayOrder::MonthFirst),
        (false, true) if joined => Some(DayOrder::DayFirst),
        _ => None,
    }
}
