//! Days with a time of day: "Thursday at 7 p.m.", "5 p.m. EST, Nov. 6", "Friday evening", "the morning of April 25".

use super::clock;
use super::date;
use super::date::Parsed;
use super::daypart::{day_part_after, told_part};
use super::lexicon::{Class, DayPart, Form, Part, Rel, Unit, View};
use super::term::Term;
use super::term::YearRef;

/// A time of day and its day, in either order.
pub(crate) fn moment(view: &View<'_, '_>, i: usize) -> Parsed {
    if let Some(found) = clock_first(view, i) {
        return Some(found);
    }
    let found = view.atom(i)?;
    Some(timed(view, found))
}

/// "5 p.m. EST, Nov. 6", "midnight Friday", "8 this evening", "noon".
fn clock_first(view: &View<'_, '_>, i: usize) -> Parsed {
    if !matches!(
        view.class(i),
        Class::Figure
            | Class::Small(_)
            | Class::Tens(_)
            | Class::Half
            | Class::Quarter
            | Class::A
            | Class::Noon
            | Class::Midnight
            | Class::Part(Part::Mid)
    ) {
        return None;
    }
    let (clock, end) = match clock::clock(view, i, false) {
        Some(found) => found,
        // "8 this evening"
        None => clock::clock(view, i, true).filter(|c| {
            let at = view.skip_mark(c.1, b',');
            matches!((view.class(at), view.class(at + 1)), (Class::Rel(Rel::This), Class::DayPart(_)))
                || matches!(view.class(at), Class::DayWord(_)) && !(i > 0 && view.is_word(i - 1) && view.before(i) == Class::Other)
                || told_part(view, i, at)
        })?,
    };
    let mut at = view.skip_mark(end, b',');
    at = if view.mark(at, b'-') { at + 1 } else { at };
    let bracket = view.mark(at, b'(');
    at = view.skip(view.skip(view.skip_mark(at, b'('), Class::On), Class::Of);
    at = if view.class(end) == Class::In { end } else { at };
    let ranges = |after: usize| {
        matches!(view.class(after), Class::To | Class::Till | Class::Through | Class::Mark(b'-'))
            && matches!(view.class(after + 1), Class::Weekday(..))
    };
    let day = if matches!(view.class(end), Class::To | Class::And) { None } else { view.atom(at) };
    // "9:00 to 17:30, Monday to Friday"
    let day = day.filter(|(day, after)| !day.is_bare_weekday() || !ranges(*after));
    match day {
        Some((Term::PartOfDay { day, part }, after)) => Some((Term::At { day, clock: clock.in_part(part) }, after)),
        Some((day, after)) if day.is_one_day() && !matches!(day, Term::Shifted { .. }) => {
            let (day, after) = match day_part_after(view, after) {
                Some((part, later)) => return Some((Term::At { day: Box::new(day), clock: clock.in_part(part) }, later)),
                None => (day, after),
            };
            Some((Term::At { day: Box::new(day), clock }, if bracket { view.skip_mark(after, b')') } else { after }))
        }
        _ => Some((Term::Clock(clock), end)),
    }
}

/// A day with the time or the part of the day that follows it.
pub(crate) fn timed(view: &View<'_, '_>, (term, end): (Term, usize)) -> (Term, usize) {
    if let Term::PartOfDay { day, part } = &term {
        let (at, loose) = time_link(view, end);
        if let Some((clock, after)) = clock::clock(view, at, loose) {
            return (Term::At { day: day.clone(), clock: clock.in_part(*part) }, after);
        }
        return (term, end);
    }
    if !term.is_one_day() || matches!(term, Term::Shifted { ref length, .. } | Term::In(ref length) if length.unit() < Unit::Day) {
        return (term, end);
    }
    let end = repeated_weekday(view, &term, end);
    if let Some((part, after)) = day_part_after(view, end) {
        let (at, loose) = time_link(view, after);
        if let Some((clock, last)) = clock::clock(view, at, loose) {
            return (Term::At { day: Box::new(term), clock: clock.in_part(part) }, last);
        }
        return (Term::PartOfDay { day: Box::new(term), part }, after);
    }
    let (at, loose) = time_link(view, end);
    match clock::clock(view, at, loose) {
        Some((clock, after)) => {
            let (clock, after) = match day_part_after(view, after) {
                Some((part, later)) => (clock.in_part(part), later),
                None => (clock, after),
            };
            // "Thu Oct 26 11:00:09 2023"
            if let (Term::Day { year: None, .. }, Some((year, later))) = (&term, date::year_number(view, after))
                && !view.is_word(later)
            {
                return (Term::At { day: Box::new(term.in_year(YearRef::Is(year))), clock }, later);
            }
            (Term::At { day: Box::new(term), clock }, after)
        }
        None => (term, end),
    }
}

/// Where a time of day may begin after a day, and whether a bare number may be one.
fn time_link(view: &View<'_, '_>, end: usize) -> (usize, bool) {
    let mut at = end;
    if matches!(view.class(at), Class::Mark(b',' | b'-' | b':' | b'.')) && !view.sentence_break(at + 1) {
        at += 1;
    }
    if view.word(at) == "t" && view.glued(at) && view.glued(at + 1) {
        at += 1;
    }
    let mut loose = false;
    while matches!(view.class(at), Class::At | Class::Around | Class::By | Class::For | Class::Mark(b'@')) {
        loose |= matches!(view.class(at), Class::At | Class::Mark(b'@'));
        loose |= matches!(view.class(at), Class::Around | Class::By) && matches!(view.digits(at + 1), Some((_, 4)));
        at += 1;
    }
    if matches!(view.class(at), Class::Before | Class::After) && clock::clock(view, at + 1, false).is_some() {
        at += 1;
    }
    // "6 Nov 2359", "24 May 1830 hrs": no year of ours
    let hours = matches!(view.class(at + 1), Class::Unit(Unit::Hour, _));
    let watch = matches!(view.digits(at), Some((n, 4)) if n < 2400 && n % 100 < 60 && (n > 2100 || hours));
    loose |= at == end && watch && (hours || !view.is_word(at + 1) || view.class(at + 1) == Class::Zone);
    // "Mon Dec 4 08.40"
    loose |= at == end
        && view.class(at) == Class::Figure
        && view.word(at).len() == 5
        && view.word(at).as_bytes()[2] == b'.'
        && (!view.is_word(at + 1) || view.class(at + 1) == Class::Zone);
    (at, loose)
}

/// "9 June, Friday": the weekday behind a date says the same day again.
fn repeated_weekday(view: &View<'_, '_>, term: &Term, end: usize) -> usize {
    if !matches!(term, Term::Day { weekday: None, .. }) {
        return end;
    }
    let at = view.skip(view.skip_mark(end, b','), Class::On);
    match view.class(at) {
        Class::Weekday(_, form)
            if (form == Form::Full || view.capital(at))
                && matches!(date::weekday_date(view, at), Some((Term::Weekday { .. }, _)) | None) =>
        {
            at + 1
        }
        _ => end,
    }
}

/// "evening of 16 Nov", "in the morning", "morning of the 11th".
pub(crate) fn lone_part(view: &View<'_, '_>, i: usize, part: DayPart) -> Parsed {
    if view.class(i + 1) == Class::Of {
        let at = i + 2;
        if let Some((day, end)) = view.day_term(at).filter(|t| t.0.is_one_day()) {
            return Some((Term::PartOfDay { day: Box::new(day), part }, end));
        }
    }
    // "mid-afternoon yesterday"
    let led =
        matches!(view.before(i), Class::Part(_)) || (view.mark(i.wrapping_sub(1), b'-') && matches!(view.before(i - 1), Class::Part(_)));
    if let Some((day, end)) = view.day_term(i + 1).filter(|t| led && t.0.is_one_day()) {
        return Some((Term::PartOfDay { day: Box::new(day), part }, end));
    }
    (view.words().own_line(i, i + 1) || led && !view.is_word(i + 1)).then_some((Term::DayPart(part), i + 1))
}

/// "in the morning at 7", "afternoon 7:00:25", "in the night five thirty".
pub(crate) fn part_and_clock(view: &View<'_, '_>, i: usize) -> Parsed {
    let Class::DayPart(part) = view.class(i) else { return None };
    let (at, loose) = time_link(view, i + 1);
    let (clock, end) = clock::clock(view, at, loose || matches!(view.class(at), Class::Small(_)))?;
    Some((Term::Clock(clock.in_part(part)), end))
}
