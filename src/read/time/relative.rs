//! What "last", "this", "next" and their like point to: "last week", "the following month", "next Tuesday", "past three months".

use super::counted;
use super::date;
use super::date::Parsed;
use super::extent::Length;
use super::feast;
use super::figures;
use super::length;
use super::lexicon::{Class, Form, Rel, Unit, View};
use super::number;
use super::numbered;
use super::range;
use super::season::season;
use super::tense;
use super::tense::Tense;
use super::term::{From, Term, What, YearRef};
use crate::language::beside;

/// "last week", "this past spring", "next Tuesday", "past three months" at a [`Rel`]; `the` tells whether an article stands before.
pub(crate) fn relative(view: &View<'_, '_>, i: usize, the: bool) -> Parsed {
    let Class::Rel(mut rel) = view.class(i) else { return None };
    let mut at = i + 1;
    if let (Rel::This, Class::Rel(second)) = (rel, view.class(at)) {
        rel = second;
        at += 1;
    }
    at = view.skip_mark(at, b'-');
    let told = matches!(view.class(at), Class::Month(..) | Class::Season(_) | Class::Weekday(..));
    if rel == Rel::Next && the && told && told_of(view, at, at + 1) {
        rel = Rel::Following;
    }
    if view.class(at) == Class::Fiscal {
        at += 1;
    }
    if beside::BETWEEN_LAST.has(view.word(at)) {
        at += 1;
    }
    match view.class(at) {
        Class::Unit(unit, false) if unit >= Unit::Day => relative_unit(view, rel, unit, at, the),
        Class::Other if rel == Rel::Current && view.word(at) == "date" => Some((Term::today(0), at + 1)),
        Class::Quarter
            if rel == Rel::Last
                && matches!(view.class(at + 1), Class::Of | Class::In)
                && date::year_after(view, at + 1, false).is_some() =>
        {
            numbered::numbered(view, i)
        }
        Class::Quarter if let Some(found) = same_before(view, rel, Unit::Quarter, at + 1) => Some(found),
        Class::Quarter => Some((Term::Unit { unit: Unit::Quarter, shift: rel.shift(), anchored: rel.anchored() }, at + 1)),
        // "effects that may last": no month without its capital
        Class::Month(_, Form::Word) if !view.capital(at) && !view.words().own_line(i, at + 1) => None,
        Class::Month(month, _) => {
            let (_, _, end) = date::month(view, at)?;
            if let Some((Term::Day { year: said, month, day, .. }, end)) = date::month_and_day(view, at) {
                // "in this March 12, 2019, file photo"
                if rel == Rel::This && said.is_some() {
                    return Some((Term::Day { year: said, month, day, weekday: None }, end));
                }
                let day = |year| Term::Day { year, month, day, weekday: None };
                return Some(match rel {
                    Rel::Last => (Term::Coming { count: -1, of: Box::new(day(None)) }, end),
                    Rel::Next => (Term::Coming { count: 1, of: Box::new(day(None)) }, end),
                    Rel::This => (day(Some(YearRef::Shift(0))), end),
                    _ => (day(None), end),
                });
            }
            Some((Term::Month { month, year: None, rel: Some(rel) }, end))
        }
        Class::Weekday(weekday, _) => {
            if let Some((Term::Day { year, month, day, .. }, end)) = date::weekday_date(view, at) {
                return Some((Term::Day { year, month, day, weekday: Some(weekday) }, end));
            }
            if let Some(found) = last_of(view, rel, What::Weekday(weekday), at + 1) {
                return Some(found);
            }
            Some((Term::Weekday { weekday, rel: Some(rel) }, at + 1))
        }
        Class::Season(season) => {
            let year = date::year_after(view, at + 1, false).filter(|_| rel != Rel::That);
            Some((Term::Season { season, year: year.map(|y| y.0), rel: Some(rel) }, year.map_or(at + 1, |y| y.1)))
        }
        Class::DayPart(part) => {
            let shift = if rel.shift() < 0 && part == super::lexicon::DayPart::Night { -1 } else { rel.shift() };
            let day = Term::Unit { unit: Unit::Day, shift, anchored: rel.anchored() || (the && rel == Rel::Next) };
            Some((Term::PartOfDay { day: Box::new(day), part }, at + 1))
        }
        Class::Figure if matches!(rel, Rel::This | Rel::Next | Rel::Last) && view.mark(at + 1, b'/') => {
            let (day, end) = figures::numeric_date(view, at)?;
            Some((if rel == Rel::Next { Term::Coming { count: 1, of: Box::new(day) } } else { day }, end))
        }
        _ => match feast::holiday_name(view, at).filter(|_| feast::holiday(view, at)) {
            Some((index, year, end)) => Some((Term::Holiday { index, year, rel: Some(rel) }, end)),
            None => relative_units(view, rel, at, the),
        },
    }
}

fn relative_unit(view: &View<'_, '_>, rel: Rel, unit: Unit, at: usize, the: bool) -> Parsed {
    if view.class(at) == Class::Second {
        return None;
    }
    let end = at + 1;
    if let Some(found) = last_of(view, rel, What::Unit(unit), end).or_else(|| same_before(view, rel, unit, end)) {
        return Some(found);
    }
    // "next week Monday", "last week on Tuesday"
    if unit == Unit::Week {
        let on = view.skip(end, Class::On);
        if let Class::Weekday(weekday, _) = view.class(on) {
            return Some((Term::WeekdayOf { weekday, weeks: rel.shift() }, on + 1));
        }
        // "last week between Friday and Sunday"
        if matches!(view.class(end), Class::Between | Class::From)
            && let Some((Term::Range(low, high), after)) = range::opened_range(view, end)
            && let (Term::Weekday { weekday: a, rel: None }, Term::Weekday { weekday: b, rel: None }) = (*low, *high)
            && a < b
        {
            let day = |weekday| Box::new(Term::WeekdayOf { weekday, weeks: rel.shift() });
            return Some((Term::Range(day(a), day(b)), after));
        }
    }
    if unit == Unit::Year
        && rel.anchored()
        && let Some((year, after)) = date::named_year(view, end)
    {
        return Some((Term::Year(year), after));
    }
    let anchored = rel.anchored() || (rel == Rel::Next && the && (unit == Unit::Day || told_of(view, at, end)));
    // "in the past decade", "the past century": a length back from now, not the calendar's
    if unit >= Unit::Decade && rel == Rel::Past && the {
        return Some((Term::Length(Length::one(unit)), end));
    }
    let term = match unit {
        Unit::Week | Unit::Month | Unit::Year | Unit::Decade if rel == Rel::Past => Term::Past(unit),
        Unit::Year => Term::Year(if anchored { YearRef::Anchor(rel.shift()) } else { YearRef::Shift(rel.shift()) }),
        Unit::Day if matches!(rel, Rel::This | Rel::Current) => return None,
        Unit::Fortnight if rel.shift() != 0 => Term::Units { unit: Unit::Fortnight, count: rel.shift() },
        Unit::Weekend if rel == Rel::Coming => Term::Unit { unit, shift: 0, anchored: false },
        _ => Term::Unit { unit, shift: rel.shift(), anchored },
    };
    if unit == Unit::Year
        && let Term::Year(year) = term
        && let Some(found) = of_that_year(view, year, end)
    {
        return Some(found);
    }
    Some((term, end))
}

/// "the same quarter last year", "the same month a year ago", behind the unit: a year before the one that is told of.
fn same_before(view: &View<'_, '_>, rel: Rel, unit: Unit, end: usize) -> Parsed {
    if rel != Rel::Same || !matches!(unit, Unit::Quarter | Unit::Month) {
        return None;
    }
    let at = if matches!(view.class(end), Class::Of | Class::In) { end + 1 } else { end };
    let ago = || match counted::length_term(view, at)? {
        (Term::Shifted { length, sign: -1, from: From::Now | From::Anchor }, after) => {
            (length.count() == Some((Unit::Year, 1))).then_some(after)
        }
        _ => None,
    };
    let last = date::year_ref(view, at).filter(|y| y.0 == YearRef::Shift(-1)).map(|y| y.1);
    let after = last.or_else(ago)?;
    let of = Box::new(Term::Unit { unit, shift: 0, anchored: true });
    Some((Term::Shifted { length: Length::one(Unit::Year), sign: -1, from: From::Term(of) }, after))
}

/// Whether "the next month", its unit at `at`, is a part of what is told: "hired in May and fired the next month", but "over the next month".
fn told_of(view: &View<'_, '_>, at: usize, end: usize) -> bool {
    let Some(first) = at.checked_sub(2) else { return false };
    let spans = matches!(view.before(first), Class::In | Class::Over | Class::For | Class::Within | Class::During | Class::By | Class::Of);
    !spans && tense::tense(view, first, end) != Tense::Future
}

/// "next year's first quarter", "last year's fourth quarter", after the year.
fn of_that_year(view: &View<'_, '_>, year: YearRef, end: usize) -> Parsed {
    if !view.mark(end, b'\'') {
        return None;
    }
    let at = end + 1;
    if view.class(at) == Class::Quarter {
        return Some((Term::Quarter { n: 0, year: Some(year), rel: None }, at + 1));
    }
    if let Some((n @ 1..=2, half)) = number::ordinal(view, at)
        && view.class(view.skip_mark(half, b'-')) == Class::Half
    {
        return Some((Term::Half { n: n as i8, year }, view.skip_mark(half, b'-') + 1));
    }
    let (term, after) = numbered::numbered(view, at).or_else(|| date::month_date(view, at)).or_else(|| season(view, at))?;
    Some((term.in_year(year), after))
}

/// "last Friday of July", "last week in 2019", "last day of the month", after the thing numbered.
fn last_of(view: &View<'_, '_>, rel: Rel, what: What, end: usize) -> Parsed {
    if rel != Rel::Last || !matches!(view.class(end), Class::Of | Class::In) {
        return None;
    }
    let (of, after) = numbered::period(view, end + 1)?;
    // "last year in the October shooting": no month has a last year
    let longer = match what {
        What::Unit(unit) if unit >= Unit::Year => !matches!(of, Term::Decade(_) | Term::Century(_)),
        What::Unit(Unit::Month) => matches!(of, Term::Month { .. } | Term::Day { .. }),
        _ => false,
    };
    if longer {
        return None;
    }
    Some((Term::Nth { n: -1, what, of: Box::new(of) }, after))
}

/// Whether a plural that can be what lasts stands before token `at`: "trials last 14 days", but not "sales last 14 days were".
fn many_before(view: &View<'_, '_>, at: usize) -> bool {
    let Some(noun) = at.checked_sub(1).filter(|&n| view.is_word(n) && view.class(n) == Class::Other) else { return false };
    let word = view.word(noun);
    let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    plural && view.words().lexeme(noun).is_none_or(|l| l.tense.is_none()) && tense::told_behind(view, at + 1).is_none()
}

/// "past three months", "next 2 weeks", "2 next days".
fn relative_units(view: &View<'_, '_>, rel: Rel, at: usize, the: bool) -> Parsed {
    let (length, end) = length::length(view, at)?;
    let (unit, count) = length.count()?;
    // "expected to last six weeks", "trials last 14 days"
    let verb = rel == Rel::Last && !the && (matches!(view.before(at - 1), Class::To | Class::And) || many_before(view, at - 1))
        || beside::AUXILIARIES.has(view.word((at - 1).saturating_sub(1)));
    if verb || count < 1 || length.article || matches!(view.class(end), Class::Ago | Class::Earlier | Class::Later) {
        return None;
    }
    let anchored = matches!(rel, Rel::This | Rel::Same | Rel::That | Rel::Current);
    // News speaks of "the past three months" as a length; a bare "next 3 weeks" asks for the days, and "the previous three quarters" are
    // those of the calendar.
    let reported = unit == Unit::Quarter && matches!(rel, Rel::Previous | Rel::Coming);
    if the && !reported || anchored || unit < Unit::Day || length.upper.is_some() {
        return Some((Term::Length(length), end));
    }
    let count = if rel.shift() < 0 { -count } else { count };
    Some((Term::Units { unit, count }, end))
}
