//! From one day to another: "Feb 27-28", "from March to May", "between 2014 and 2018".

use super::clock;
use super::date;
use super::date::{Parsed, valid_day};
use super::figures;
use super::lexicon::{Class, Unit, View};
use super::moment;
use super::part;
use super::term::{Term, YearRef};

/// "from March to May", "between 2014 and 2018".
pub(crate) fn opened_range(view: &View<'_, '_>, i: usize) -> Parsed {
    let between = view.class(i) == Class::Between;
    let (term, end) = ranged(view, i + 1, between)?;
    matches!(term, Term::Range(..)).then_some((term, end))
}

/// A moment, and what it ranges to.
pub(crate) fn ranged(view: &View<'_, '_>, i: usize, between: bool) -> Parsed {
    if let Some(found) = day_range(view, i) {
        return Some(moment::timed(view, found));
    }
    let (term, end) = moment::moment(view, i)?;
    let from = view.before(i) == Class::From;
    // the ends of a range are read in the order of the language
    if let Term::Either(likelier, _) = &term {
        let opened = between || from;
        return Some(range_tail(view, likelier, end, between, opened).unwrap_or((term, end)));
    }
    if let Term::Month { month, year: None, rel: None } = term
        && view.class(end) == Class::Between
        && let Some(found) = days_between(view, month, end + 1)
    {
        return Some(found);
    }
    // "between now and May 21st"
    if term == Term::Vague(true) && (between || from) {
        return Some(range_tail(view, &Term::today(0), end, between, true).unwrap_or((term, end)));
    }
    if !matches!(
        term,
        Term::Day { .. }
            | Term::Month { .. }
            | Term::Year(_)
            | Term::Quarter { .. }
            | Term::Weekday { .. }
            | Term::Unit { unit: Unit::Day, .. }
            | Term::DayOfMonth { .. }
            | Term::Part { .. }
            | Term::Holiday { .. }
    ) {
        return Some((term, end));
    }
    let opened = between || from || (view.before(i) == Class::The && i >= 2 && view.class(i - 2) == Class::From);
    Some(range_tail(view, &term, end, between, opened).unwrap_or((term, end)))
}

/// "13-15 July", "27 and 28 February", "the 13th to the 15th of July".
fn day_range(view: &View<'_, '_>, i: usize) -> Parsed {
    let start = view.skip(i, Class::The);
    if !matches!(view.class(start), Class::Figure | Class::Ordinal(_) | Class::Second | Class::Tens(_)) {
        return None;
    }
    let (first, end) = date::day_of_month(view, start, false)?;
    let between = matches!(view.before(i), Class::Between);
    let linked_by_and = view.class(end) == Class::And;
    let at = range_link(view, end, between || linked_by_and)?;
    let at = view.skip(at, Class::The);
    let opened = between || view.before(i) == Class::From;
    if let Some(found) = ordinal_days(view, i, start, first, at) {
        return Some(found);
    }
    let (term, end) = date::day_date(view, at)
        .or_else(|| if opened { date::month_and_day(view, at).or_else(|| day_of_month_ref(view, at)) } else { None })
        .or_else(|| if view.glued(at) && !linked_by_and { dotted_day(view, at) } else { None })?;
    let to = match term {
        Term::Day { day, .. } | Term::DayOfMonth { day, .. } => day,
        _ => return None,
    };
    // "from the 27th to the 3rd of April" begins in March
    if let Term::Day { year: None, month, weekday: None, .. } = term
        && opened
        && view.before(i) == Class::From
        && to < first
    {
        let before = if month == 1 { 12 } else { month - 1 };
        let low = Term::Day { year: None, month: before, day: first, weekday: None };
        return valid_day(before as u32, first as u32).then(|| (Term::Range(Box::new(low), Box::new(term)), end));
    }
    // "18 and 20 June" are two days, "27 and 28 June" are one stretch.
    if to <= first || (linked_by_and && !between && to != first + 1) {
        return None;
    }
    let mut low = term.clone();
    match &mut low {
        Term::Day { day, weekday, .. } | Term::DayOfMonth { day, weekday, .. } => (*day, *weekday) = (first, None),
        _ => return None,
    }
    Some((Term::Range(Box::new(low), Box::new(term)), end))
}

/// "on the 2nd and 3rd", "from the 2nd to the 5th": days of a month that is not named.
fn ordinal_days(view: &View<'_, '_>, i: usize, start: usize, first: i8, at: usize) -> Parsed {
    let opened = matches!(view.before(i), Class::On | Class::From | Class::Between);
    let figure = |k: usize| view.class(k) == Class::Figure && view.class(k + 1) == Class::OrdinalEnd;
    let (to, end) = date::day_of_month(view, at, false).filter(|_| opened && figure(start) && figure(at))?;
    let more = matches!(view.class(end), Class::Month(..) | Class::Of | Class::Mark(b'-'));
    let noun = view.is_word(end) && matches!(view.class(end), Class::Other);
    let apart = view.class(at - 1) == Class::And || view.class(at.saturating_sub(2)) == Class::And;
    let on = |day| Box::new(Term::DayOfMonth { day, weekday: None, month: None });
    (!more && !noun && to > first && (!apart || to == first + 1)).then(|| (Term::Range(on(first), on(to)), end))
}

/// "22 this month", "the 22nd of next month".
fn day_of_month_ref(view: &View<'_, '_>, i: usize) -> Parsed {
    let (day, end) = date::day_of_month(view, i, false)?;
    let (month, end) = date::month_ref(view, end)?;
    Some((Term::DayOfMonth { day, weekday: None, month: Some(month) }, end))
}

/// "06.10.2017", behind "05-".
fn dotted_day(view: &View<'_, '_>, i: usize) -> Parsed {
    figures::numeric_date(view, i).filter(|found| matches!(found.0, Term::Day { year: Some(_), .. }) && view.digits(i).is_none())
}

/// Past "-", "to", "through", "until", and "and" where it links two ends.
fn range_link(view: &View<'_, '_>, i: usize, and: bool) -> Option<usize> {
    match view.class(i) {
        Class::To | Class::Till | Class::Through | Class::Mark(b'-' | b'~') => Some(i + 1),
        Class::And if and => Some(i + 1),
        Class::Mark(b'.') if view.mark(i + 1, b'.') && view.glued(i + 1) => Some(view.skip_mark(i + 2, b'.')),
        _ => None,
    }
}

/// "between 19 and 20" after a month.
fn days_between(view: &View<'_, '_>, month: i8, i: usize) -> Parsed {
    let (a, end) = date::day_of_month(view, view.skip(i, Class::The), false)?;
    let at = view.skip(range_link(view, end, true)?, Class::The);
    let (b, end) = date::day_of_month(view, at, false)?;
    let day = |day| Box::new(Term::Day { year: None, month, day, weekday: None });
    (a < b && valid_day(month as u32, b as u32) && !date::counted(view, end)).then(|| (Term::Range(day(a), day(b)), end))
}

/// The end of a range that names its day alone, in the month of `low`; inside, what is read. Whether the two are joined by "and", by dots, and opened
/// by "from" or "between".
fn same_month(view: &View<'_, '_>, low: &Term, at: usize, (consecutive, dotted, opened): (bool, bool, bool)) -> Option<Parsed> {
    // "July 13-15", "April 9th through seventeenth", "2019-02-27..28"
    if let Term::Day { year, month, day, .. } = low
        && let Some((to, after)) = date::day_of_month(view, at, false)
    {
        let other = view.class(after);
        let more = matches!(other, Class::Month(..) | Class::Unit(..))
            || (other == Class::Of && matches!(view.class(after + 1), Class::Month(..) | Class::Rel(_) | Class::The))
            || (view.class(at) == Class::Figure
                && matches!(other, Class::Mark(b':' | b'%' | b'/' | b'.' | b'-'))
                && view.glued(after)
                && view.glued(after + 1))
            || date::counted(view, after)
            || clock::meridiem(view, after).is_some();
        let follows = if consecutive { to == day + 1 } else { to > *day };
        if !more && follows && valid_day(*month as u32, to as u32) {
            let later = if dotted { None } else { date::year_after(view, after, true) };
            let year_to = later.map(|y| y.0).or(*year);
            let low = Term::Day { year: year_to, month: *month, day: *day, weekday: None };
            let high = Term::Day { year: year_to, month: *month, day: to, weekday: None };
            return Some(Some((Term::Range(Box::new(low), Box::new(high)), later.map_or(after, |y| y.1))));
        }
        // "from April 27th to the 3rd"
        if !more && opened && to < *day && view.class(at - 1) == Class::The {
            let high = Term::Day { year: None, month: month % 12 + 1, day: to, weekday: None };
            return Some(year.is_none().then(|| (Term::Range(Box::new(low.clone()), Box::new(high)), after)));
        }
    }
    None
}

fn range_tail(view: &View<'_, '_>, low: &Term, end: usize, between: bool, opened: bool) -> Parsed {
    // "from Dec. 29, 2023, to Jan. 2, 2024"
    let end = if view.mark(end, b',')
        && low.year().is_some()
        && opened
        && matches!(view.class(end + 1), Class::To | Class::Through | Class::Till)
    {
        end + 1
    } else {
        end
    };
    let consecutive = view.class(end) == Class::And && matches!(low, Term::Day { .. });
    let at = range_link(view, end, between || consecutive)?;
    let dotted = view.mark(end, b'.');
    let to_word = matches!(view.class(end), Class::To | Class::Till) && !opened;
    let at = view.skip(view.skip(at, Class::On), Class::The);
    if let Some(found) = same_month(view, low, at, (consecutive, dotted, opened)) {
        return found;
    }
    if consecutive && !between {
        return None;
    }
    // "from 1509 to 1547": the second is a year as the first is one
    let later = match (low, view.digits(at)) {
        (Term::Year(YearRef::Is(first)), Some((year @ 1000..=2100, 4))) if opened && i32::from(*first) < year as i32 => {
            date::year_number(view, at).filter(|_| !date::counted(view, at + 1)).map(|(year, end)| (Term::Year(YearRef::Is(year)), end))
        }
        _ => None,
    };
    let (high, after) = match later.or_else(|| view.day_term(at)).or_else(|| part::part(view, at)) {
        Some((Term::Either(likelier, _), after)) => (*likelier, after),
        Some(found) => found,
        None if opened && matches!(low, Term::Day { .. }) && view.word(at) == "now" => (Term::today(0), at + 1),
        None => return None,
    };
    // "Monday through Wednesday of last week"
    if let (Term::Weekday { weekday, rel: None }, Term::WeekdayOf { weekday: last, weeks }) = (low, &high)
        && weekday < last
        && (opened || matches!(view.class(end), Class::Through | Class::Till))
    {
        let low = Term::WeekdayOf { weekday: *weekday, weeks: *weeks };
        return Some((Term::Range(Box::new(low), Box::new(high)), after));
    }
    let fits = match (low, &high) {
        (
            Term::Day { .. } | Term::DayOfMonth { .. } | Term::Unit { .. },
            Term::Day { .. } | Term::DayOfMonth { .. } | Term::Unit { .. } | Term::Coming { .. },
        ) => true,
        (
            Term::Month { .. } | Term::Year(_) | Term::Day { .. } | Term::Part { .. },
            Term::Month { .. } | Term::Year(_) | Term::Day { .. } | Term::Unit { .. } | Term::Part { .. },
        ) => !to_word || matches!(low, Term::Month { .. } | Term::Day { .. }) && matches!(high, Term::Month { .. } | Term::Day { .. }),
        (Term::Quarter { .. }, Term::Quarter { .. }) => true,
        (Term::Weekday { .. }, Term::Weekday { .. }) => opened,
        // "between Christmas and New Year"
        (Term::Holiday { .. }, Term::Holiday { .. } | Term::Day { .. }) | (Term::Day { .. }, Term::Holiday { .. }) => opened,
        _ => false,
    };
    let years = matches!((low, &high), (Term::Year(_), Term::Year(_)));
    // "The range is 2014 to 2018." and "the war, 1618 to 1648," but "from 2014, 30 to 50 boats"
    let apart = !view.is_word(after) && !view.glued(after + 1);
    (fits || (years && (opened || view.class(end) != Class::To || apart)))
        .then(|| (Term::Range(Box::new(low.clone()), Box::new(high)), after))
}
