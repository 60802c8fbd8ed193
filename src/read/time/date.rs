//! Dates of the calendar: "April 25, 2019", "25th of April", "Thursday, April 25", "August 2011".

use super::figures;
use super::lexicon::{Class, Form, Unit, View};
use super::number;
use super::pieces::full_year;
pub(crate) use super::pieces::{
    Parsed, counted, day_of_month, era, month, month_ref, named_year, valid_day, year_after, year_number, year_ref,
};
use super::term::{Term, YearRef};
use crate::language::calendar::{AFTER_WEEKDAYS, BEFORE_WEEKDAYS};
use crate::language::time::Rel;

/// "April 25, 2019", "April the 25th", "Oct-2", "August 2011", "August".
pub(crate) fn month_date(view: &View<'_, '_>, i: usize) -> Parsed {
    let (month, form, at) = self::month(view, i)?;
    let mut day_at = at;
    if matches!(view.class(day_at), Class::Mark(b','))
        && view.class(day_at + 1) == Class::Figure
        && view.class(day_at + 2) == Class::OrdinalEnd
    {
        day_at += 1;
    }
    let dash = matches!(view.class(day_at), Class::Mark(b'-' | b'/')) && view.glued(day_at) && view.glued(day_at + 1);
    if dash {
        day_at += 1;
    }
    day_at = view.skip(day_at, Class::The);
    if let Some((term, end)) = joined_day_year(view, month, day_at) {
        return Some((term, end));
    }
    if let Some((day, end)) = day_of_month(view, day_at, true).filter(|d| valid_day(month as u32, d.0 as u32)) {
        let lone_word = form == Form::Word
            && !view.capital(i)
            && !view.glued(day_at)
            && view.class(day_at) == Class::Figure
            && view.class(day_at + 1) != Class::OrdinalEnd;
        let clock = view.mark(end, b':') && view.glued(end) && view.class(day_at) == Class::Figure && view.class(end + 1) == Class::Figure;
        let spelled = matches!(view.class(day_at), Class::Small(_)) && view.is_word(end);
        if !lone_word && !clock && !spelled && !view.mark(end, b'%') {
            let year = year_after(view, end, true);
            let (end, year) = (year.map_or(end, |y| y.1), year.map(|y| y.0));
            if no_leap_day(year, month, day) {
                return Some((Term::NoDay { month, year }, end));
            }
            return Some((Term::Day { year, month, day, weekday: None }, end));
        }
    }
    if let Some(found) = no_day(view, month, day_of_month(view, day_at, false), false) {
        return Some(found);
    }
    if let Some((year, end)) = year_after(view, at, false) {
        // "the march of 1996" was one through the streets
        let walked = form == Form::Word
            && !view.capital(i)
            && view.class(at) == Class::Of
            && matches!(view.before(i), Class::The | Class::A | Class::Other);
        return (!walked || i == 0 || view.sentence_break(i)).then_some((Term::Month { month, year: Some(year), rel: None }, end));
    }
    month_alone(view, i, form).then_some((Term::Month { month, year: None, rel: None }, at))
}

/// "April 31, 2019", "30 February" behind its day and month: the day that the month has not, where the year or nothing more follows.
fn no_day(view: &View<'_, '_>, month: i8, day: Option<(i8, usize)>, first: bool) -> Parsed {
    let (_, end) = day.filter(|&(day, _)| !valid_day(month as u32, day as u32))?;
    let year = year_after(view, end, false);
    let ends = year.is_some()
        || first && view.is_word(end) && view.words().lexeme(end).is_some_and(|l| l.tense.is_some())
        || !view.is_word(end) && !matches!(view.class(end), Class::Figure | Class::Mark(b':' | b'%' | b'/' | b'.'))
        || view.mark(end, b'.') && !view.glued(end + 1);
    ends.then(|| (Term::NoDay { month, year: year.map(|y| y.0) }, year.map_or(end, |y| y.1)))
}

/// Whether a year has no 29 February, and a day is that.
fn no_leap_day(year: Option<YearRef>, month: i8, day: i8) -> bool {
    matches!(year, Some(YearRef::Is(y)) if (month, day) == (2, 29) && jiff::civil::Date::new(y, 2, 29).is_err())
}

/// "25,2019" without a space is one figure.
fn joined_day_year(view: &View<'_, '_>, month: i8, i: usize) -> Parsed {
    if view.class(i) != Class::Figure {
        return None;
    }
    let (day, year) = view.word(i).split_once(',')?;
    let (day, year): (u32, u32) = (day.parse().ok()?, if matches!(year.len(), 2 | 4) { year.parse().ok()? } else { return None });
    let year = if year < 100 { full_year(year) } else { year as i16 };
    valid_day(month as u32, day).then(|| (Term::Day { year: Some(YearRef::Is(year)), month, day: day as i8, weekday: None }, i + 1))
}

/// Whether a month's name without a day or year is the month and no name or verb.
fn month_alone(view: &View<'_, '_>, i: usize, form: Form) -> bool {
    let led = matches!(
        view.before(i),
        Class::In
            | Class::Since
            | Class::Of
            | Class::Till
            | Class::By
            | Class::During
            | Class::Between
            | Class::From
            | Class::Before
            | Class::After
            | Class::Rel(_)
            | Class::Part(_)
            | Class::Through
            | Class::For
            | Class::On
    ) || (view.mark(i.wrapping_sub(1), b'-') && matches!(view.before(i - 1), Class::Part(_) | Class::Month(..)))
        || (matches!(view.before(i), Class::To | Class::And) && i >= 2 && matches!(view.class(i - 2), Class::Month(..)))
        || (view.before(i) == Class::The && i >= 2 && matches!(view.class(i - 2), Class::In | Class::During));
    let linked = matches!(view.class(i + 1), Class::To | Class::Till | Class::Through | Class::Mark(b'-'))
        && matches!(view.class(i + 2), Class::Month(..));
    let led = led || linked;
    let text_of_its_own = view.words().own_line(i, i + 1);
    match form {
        Form::Word => led && view.capital(i) || (text_of_its_own && view.word(i).len() > 3),
        Form::Short => led || text_of_its_own || (view.capital(i) && view.mark(i + 1, b'.')),
        // "June Carter" is a name, "August" alone is not.
        Form::Full if matches!(view.word(i), "april" | "june" | "august") => {
            led || text_of_its_own
                || (view.capital(i)
                    && !(view.is_word(i + 1) && view.capital(i + 1))
                    && !(i > 0 && view.is_word(i - 1) && view.capital(i - 1)))
        }
        Form::Full => true,
    }
}

/// "25 April", "the 25th of April 2019", "25-Apr-2019", "15SEP".
pub(crate) fn day_date(view: &View<'_, '_>, i: usize) -> Parsed {
    let spelled = matches!(view.class(i), Class::Tens(_) | Class::Small(_));
    let (day, mut at) = day_of_month(view, i, spelled)?;
    if matches!(view.before(i), Class::Mark(b'$')) || matches!(i.checked_sub(1).map_or("", |b| view.words().raw(b)), "£" | "€" | "¥") {
        return None;
    }
    let plain = view.class(i) == Class::Figure && view.class(i + 1) != Class::OrdinalEnd;
    if matches!(view.class(at), Class::Mark(b'-' | b'/' | b'.')) && view.glued(at) {
        at += 1;
    }
    let of = view.class(at) == Class::Of;
    if of {
        at = view.skip(at + 1, Class::The);
        if view.class(at) == Class::Unit(Unit::Month, false) && view.class(at + 1) == Class::Of {
            at += 2;
        }
        if let (Class::Rel(rel), Class::Unit(Unit::Month, false)) = (view.class(at), view.class(at + 1)) {
            // "the 29th of that month": of the one that was told of last
            let month = (!matches!(rel, Rel::That | Rel::Same)).then(|| rel.shift());
            return (!spelled).then_some((Term::DayOfMonth { day, weekday: None, month }, at + 2));
        }
    }
    at = view.skip_mark(at, b',');
    let (month, form, end) = self::month(view, at)?;
    let named = form != Form::Word || view.capital(at) || of || view.glued(at) || (!plain && !spelled);
    if named
        && !spelled
        && form != Form::Word
        && let Some(found) = no_day(view, month, Some((day, end)), true)
    {
        return Some(found);
    }
    if !named || !valid_day(month as u32, day as u32) || (spelled && form == Form::Word && !of) {
        return None;
    }
    let year = year_after(view, view.skip_mark(end, b'.'), true).or_else(|| year_after(view, end, true));
    let year = year.or_else(|| hyphenated_year(view, i, end));
    let (end, year) = (year.map_or(end, |y| y.1), year.map(|y| y.0));
    if no_leap_day(year, month, day) {
        return Some((Term::NoDay { month, year }, end));
    }
    Some((Term::Day { year, month, day, weekday: None }, end))
}

/// The two figures of a year that a mark joins to a day and a month: "12-Dec-14", "3/Feb/19".
fn hyphenated_year(view: &View<'_, '_>, day: usize, end: usize) -> Option<(YearRef, usize)> {
    let Class::Mark(mark @ (b'-' | b'/' | b'.')) = view.class(end) else { return None };
    let joined = view.mark(day + 1, mark) && (day + 1..=end + 1).all(|k| view.glued(k));
    let (year, 2) = view.digits(end + 1)? else { return None };
    let after = end + 2;
    let goes_on = view.glued(after) && (view.is_word(after) || view.class(after) == Class::Figure || view.mark(after, mark));
    (joined && !goes_on).then(|| (YearRef::Is(full_year(year)), after))
}

/// "Thursday, April 25", "Friday the 13th", "Sunday 15.10", "Thursday".
pub(crate) fn weekday_date(view: &View<'_, '_>, i: usize) -> Parsed {
    let Class::Weekday(weekday, form) = view.class(i) else { return None };
    let dot = form != Form::Full && view.mark(i + 1, b'.') && view.glued(i + 1);
    let after = if dot { i + 2 } else { i + 1 };
    let mut at = after;
    if matches!(view.class(at), Class::Mark(b',' | b'-' | b'(')) {
        at += 1;
    }
    let the = view.class(at) == Class::The;
    at = view.skip(at, Class::The);
    let date =
        month_and_day(view, at).or_else(|| day_date(view, at)).or_else(|| figures::numeric_date(view, at)).map(|(term, end)| match term {
            Term::Either(a, b) => (a.on_weekday(&b, weekday).clone(), end),
            other => (other, end),
        });
    if let Some((Term::Day { year, month, day, .. }, end)) = date {
        let end = if view.mark(after, b'(') { view.skip_mark(end, b')') } else { end };
        return Some((Term::Day { year, month, day, weekday: Some(weekday) }, end));
    }
    let figure = view.class(at) == Class::Figure;
    let ordinal = number::ordinal(view, at).filter(|o| (1..=31).contains(&o.0) && (the || at == after || figure));
    let of_month = |day: u32, end: usize| {
        let month = month_ref(view, end);
        let term = Term::DayOfMonth { day: day as i8, weekday: Some(weekday), month: month.map(|m| m.0) };
        Some((term, month.map_or(end, |m| m.1)))
    };
    if let Some((day, end)) = ordinal
        && (!view.is_word(end) || view.class(end) != Class::Other)
    {
        return of_month(day, end);
    }
    if let Some((n @ 1..=31, 1..=2)) = view.digits(at) {
        let ends = !view.is_word(at + 1)
            && !matches!(view.class(at + 1), Class::Mark(b':' | b'.' | b'-' | b'/' | b'%'))
            && view.before(i) == Class::On;
        if ends || (at == after && month_ref(view, at + 1).is_some()) {
            return of_month(n, at + 1);
        }
    }
    weekday_alone(view, i, form)
        .then_some((Term::Weekday { weekday, rel: None }, if dot && view.is_word(after) && !view.capital(after) { after } else { i + 1 }))
}

/// [`month_date`], where it names a day.
pub(crate) fn month_and_day(view: &View<'_, '_>, i: usize) -> Parsed {
    month_date(view, i).filter(|found| matches!(found.0, Term::Day { .. }))
}

fn weekday_alone(view: &View<'_, '_>, i: usize, form: Form) -> bool {
    // "Black Monday", "the Sunday Times"
    let named = |k: usize, names: &str| view.is_word(k) && view.capital(k) && names.split(' ').any(|n| n == view.word(k));
    if i.checked_sub(1).is_some_and(|k| named(k, BEFORE_WEEKDAYS)) || named(i + 1, AFTER_WEEKDAYS) {
        return false;
    }
    let own = view.words().own_line(i, i + 1);
    match form {
        Form::Full => true,
        Form::Short => view.capital(i) || own || matches!(view.before(i), Class::On | Class::Rel(_)),
        Form::Word => {
            own || (view.capital(i)
                && matches!(view.before(i), Class::On | Class::Rel(_) | Class::Till | Class::Or | Class::Unit(Unit::Week, false)))
                || (view.capital(i) && matches!(view.class(i + 1), Class::At))
        }
    }
}
