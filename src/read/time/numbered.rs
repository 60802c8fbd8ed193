//! What is numbered within a stretch of days: "third quarter", "the second week of October", "the first nine months".

use super::date;
use super::date::Parsed;
use super::extent::Length;
use super::feast;
use super::length;
use super::lexicon::{Class, Part, Rel, Unit, View};
use super::number;
use super::quarter;
use super::season::season;
use super::term::{Term, What, YearRef};
use super::year;

/// A period that something is numbered in: "October", "2015", "next month", "the year".
pub(crate) fn period(view: &View<'_, '_>, i: usize) -> Parsed {
    view.nested(|| any_period(view, i))
}

fn any_period(view: &View<'_, '_>, i: usize) -> Parsed {
    let at = view.skip(i, Class::The);
    match view.class(at) {
        Class::Month(..) => date::month_date(view, at),
        Class::Rel(_) => view.day_term(i),
        Class::Unit(unit @ (Unit::Week | Unit::Month | Unit::Year | Unit::Decade), false) => {
            if let Some((year, end)) = date::year_number(view, at + 1) {
                return Some((Term::Year(YearRef::Is(year)), end));
            }
            let term = if unit == Unit::Year { Term::Year(YearRef::Shift(0)) } else { Term::Unit { unit, shift: 0, anchored: false } };
            Some((term, at + 1))
        }
        Class::Unit(Unit::Day, false) => None,
        Class::Quarter => Some((Term::Quarter { n: 0, year: None, rel: None }, at + 1)),
        Class::Season(_) => season(view, at),
        Class::Fiscal => year::fiscal(view, at),
        Class::Figure | Class::Mark(b'\'') | Class::Small(_) | Class::Tens(_) | Class::Decade(_) => year::decade(view, at)
            .or_else(|| numbered(view, at))
            .or_else(|| date::year_number(view, at).map(|(y, end)| (Term::Year(YearRef::Is(y)), end)))
            .or_else(|| date::year_after(view, at, false).filter(|_| view.mark(at, b'\'')).map(|(y, end)| (Term::Year(y), end))),
        Class::Ordinal(_) | Class::Second => numbered(view, at),
        _ if feast::holiday(view, at) => feast::holiday_term(view, at),
        _ => None,
    }
}

/// "third quarter", "2nd half of 2011", "20th century", "second week of October", "first nine months", "third Monday in May".
pub(crate) fn numbered(view: &View<'_, '_>, i: usize) -> Parsed {
    let at = if view.class(i) == Class::Fiscal { i + 1 } else { i };
    let (n, at) = match view.class(at) {
        Class::Rel(Rel::Last) => (-1, at + 1),
        Class::Other if matches!(view.word(at), "final" | "latter") => (-1, at + 1),
        _ => {
            let (n, end) = number::ordinal(view, at)?;
            let n = i32::try_from(n).ok()?;
            if view.class(end) == Class::Rel(Rel::Last) { (-n, end + 1) } else { (n, end) }
        }
    };
    let n8 = i8::try_from(n).ok()?;
    let hyphen = view.skip_mark(at, b'-');
    let of = |view: &View<'_, '_>, end: usize| {
        let on = matches!(view.class(end), Class::Of | Class::In);
        if on { self::period(view, end + 1) } else { None }
    };
    match view.class(hyphen) {
        Class::Quarter if quarter::in_game(view, hyphen) => None,
        Class::Quarter if (1..=4).contains(&n) || (n == -1 && matches!(view.class(hyphen + 1), Class::Of | Class::In)) => {
            let n8 = if n == -1 { 4 } else { n8 };
            // "the fiscal third quarter ended March 31"
            if let Some(found) = quarter::ended_quarter(view, hyphen) {
                return Some(found);
            }
            let mut end = hyphen + 1;
            let year_word = view.skip(end + 1, Class::The);
            if view.class(end) == Class::Of && matches!(view.class(year_word), Class::Unit(Unit::Year, false) | Class::Fiscal) {
                end = year_word + 1;
            }
            let year = date::year_after(view, end, false).or_else(|| date::year_ref(view, view.skip(end, Class::Of)));
            Some((Term::Quarter { n: n8, year: year.map(|y| y.0), rel: None }, year.map_or(end, |y| y.1)))
        }
        Class::Half if (1..=2).contains(&n) || n == -1 => {
            let Some((period, end)) = of(view, hyphen + 1) else { return quarter::account_half(view, n8, hyphen) };
            Some(match period {
                Term::Year(year) => (Term::Half { n: if n == -1 { 2 } else { n8 }, year }, end),
                other => (Term::Part { part: if n == 1 { Part::Early } else { Part::Late }, of: Box::new(other) }, end),
            })
        }
        Class::Unit(Unit::Century, false) if n > 0 && !(view.capital(hyphen) && view.is_word(hyphen + 1) && view.capital(hyphen + 1)) => {
            Some(match date::era(view, hyphen + 1) {
                Some((true, end)) => (Term::Century(1 - n as i16), end),
                Some((false, end)) => (Term::Century(n as i16), end),
                None => (Term::Century(n as i16), hyphen + 1),
            })
        }
        Class::Unit(unit @ (Unit::Week | Unit::Day | Unit::Month | Unit::Weekend), false) => {
            if let Some((year, end)) = date::year_ref(view, hyphen + 1) {
                return Some((Term::Nth { n: n8, what: What::Unit(unit), of: Box::new(Term::Year(year)) }, end));
            }
            // "fell for a third month in September" counts months and numbers none
            let (period, end) = of(view, hyphen + 1).filter(|p| unit != Unit::Month || !matches!(p.0, Term::Month { .. }))?;
            let nth = Term::Nth { n: n8, what: What::Unit(unit), of: Box::new(period) };
            // "in the first week of October on Friday"
            if let (Unit::Week, Class::On, Class::Weekday(weekday, _)) = (unit, view.class(end), view.class(end + 1)) {
                return Some((Term::WeekdayIn { weekday, of: Box::new(nth) }, end + 2));
            }
            Some((nth, end))
        }
        Class::Weekday(weekday, _) => {
            if let Class::DayPart(part) = view.class(hyphen + 1) {
                let (period, end) = of(view, hyphen + 2)?;
                let day = Term::Nth { n: n8, what: What::Weekday(weekday), of: Box::new(period) };
                return Some((Term::PartOfDay { day: Box::new(day), part }, end));
            }
            if let Some((period, end)) = of(view, hyphen + 1) {
                return Some((Term::Nth { n: n8, what: What::Weekday(weekday), of: Box::new(period) }, end));
            }
            if view.class(hyphen + 1) == Class::After {
                let (term, end) = view.day_term(hyphen + 2)?;
                return Some((Term::Nth { n: n8, what: What::Weekday(weekday), of: Box::new(term) }, end));
            }
            None
        }
        _ if n.abs() == 1 => firsts(view, n, at),
        _ => None,
    }
}

/// "first nine months of 2011", "first three quarters", behind the ordinal.
fn firsts(view: &View<'_, '_>, n: i32, at: usize) -> Parsed {
    let quarters = number::cardinal(view, at).filter(|c| view.class(c.1) == Class::Quarters && (2..=3).contains(&c.0));
    let (length, end) = match quarters {
        Some((count, end)) => (Length::of(Unit::Quarter, super::extent::Count::whole(count)), end + 1),
        None => length::length(view, at)?,
    };
    let (unit, _) = length.count().filter(|c| c.0 >= Unit::Day && c.1 > 1)?;
    let on = matches!(view.class(end), Class::Of | Class::In);
    match on.then(|| self::period(view, end + 1)).flatten() {
        Some((period, after)) if n == 1 => Some((Term::Firsts { length, of: Box::new(period) }, after)),
        _ => (n == 1 && unit >= Unit::Month).then_some((Term::Length(length), end)),
    }
}
