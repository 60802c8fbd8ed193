//! Expressions that begin with a unit: "week of April 10", "the weekend of July 5", "year 2011", "the day before yesterday", "the year".

use super::counted;
use super::date;
use super::date::Parsed;
use super::extent::Length;
use super::lexicon::{Class, Part, Rel, Unit, View};
use super::range;
use super::term::{Term, YearRef};
use crate::language::beside;

/// "day before yesterday", "week of April 10", "year 2011", "week 31", "year end", "weekend".
pub(crate) fn unit_first(view: &View<'_, '_>, i: usize, unit: Unit) -> Parsed {
    let next = i + 1;
    if let Some(found) = year_ago(view, i) {
        return Some(found);
    }
    match (unit, view.class(next)) {
        (Unit::Day, Class::Before | Class::After) => {
            let sign = if view.class(next) == Class::Before { -1 } else { 1 };
            if let Class::DayWord(shift) = view.class(next + 1) {
                return Some((Term::today(i32::from(shift) + sign), next + 2));
            }
            if view.before(i) != Class::The && !(view.is_word(next + 1)) {
                return None;
            }
            counted::counted_from(view, &Length::one(Unit::Day), next)
        }
        (Unit::Week | Unit::Month | Unit::Year | Unit::Weekend, Class::Before | Class::After) => {
            let back = view.class(next) == Class::Before;
            let far = view.skip(next + 1, Class::The);
            match view.class(far) {
                Class::Rel(Rel::Last) if back => Some((unit_at(unit, -2), far + 1)),
                Class::Rel(Rel::Next) if !back => Some((unit_at(unit, 2), far + 1)),
                _ if view.before(i) == Class::The && !view.is_word(next + 1) => {
                    let shift = if back { -1 } else { 1 };
                    Some((
                        if unit == Unit::Year { Term::Year(YearRef::Anchor(shift)) } else { Term::Unit { unit, shift, anchored: true } },
                        next + 1,
                    ))
                }
                _ => None,
            }
        }
        (Unit::Week, Class::Of) => week_of(view, next + 1),
        (Unit::Weekend, Class::Of) => weekend_of(view, next + 1),
        (Unit::Week, _) if matches!(view.word(next), "commencing" | "beginning" | "starting" | "ending") => {
            week_of(view, view.skip(view.skip(next + 1, Class::In), Class::On))
        }
        (Unit::Week, Class::Figure) => {
            let (n, _) = view.digits(next).filter(|n| (1..=53).contains(&n.0) && n.1 <= 2)?;
            let year = date::year_after(view, next + 1, false);
            Some((Term::WeekNumber { n: n as i8, year: year.map(|y| y.0) }, year.map_or(next + 1, |y| y.1)))
        }
        (Unit::Year, Class::Figure | Class::Small(_) | Class::Tens(_)) => {
            if let Some(found) = date::year_number(view, next) {
                return Some((Term::Year(YearRef::Is(found.0)), found.1));
            }
            let (n, width) = view.digits(next)?;
            // "in the year 71"
            let told = width == 2 && view.before(i) == Class::The && i > 1 && view.class(i - 2) == Class::In && !view.is_word(next + 1);
            (width == 3 || told || date::era(view, next + 1).is_some()).then(|| {
                let (bc, end) = date::era(view, next + 1).unwrap_or((false, next + 1));
                (Term::Year(YearRef::Is(if bc { -(n as i16) } else { n as i16 })), end)
            })
        }
        (Unit::Year, Class::Mark(b'\'')) if view.class(next + 1) == Class::Part(Part::End) => Some(year_end(view, next + 2)),
        (Unit::Year, Class::Part(Part::End)) => Some(year_end(view, next + 1)),
        (Unit::Year, Class::Mark(b'-')) if view.class(next + 1) == Class::Part(Part::End) => Some(year_end(view, next + 2)),
        (Unit::Month, Class::Of) => date::month_date(view, next + 1),
        (_, Class::Mark(b'-')) if view.class(next + 1) == Class::Long => counted::length_term(view, i),
        _ => None,
    }
}

/// "year-end 1989", "year end", past its words.
pub(crate) fn year_end(view: &View<'_, '_>, end: usize) -> (Term, usize) {
    let year = date::year_after(view, end, false);
    let of = Term::Year(year.map_or(YearRef::Shift(0), |y| y.0));
    (Term::Part { part: Part::End, of: Box::new(of) }, year.map_or(end, |y| y.1))
}

/// "EOY", "by EOM", "BOM": without their capitals only where a preposition or a line of their own says so; "boy" never.
pub(crate) fn edge(view: &View<'_, '_>, i: usize, unit: Unit, part: Part) -> Parsed {
    let raw = view.words().raw(i);
    let upper = raw.bytes().all(|b| b.is_ascii_uppercase());
    let written = upper
        || part == Part::Closing
            && (view.capital(i)
                || view.words().own_line(i.saturating_sub(2), i + 1)
                || matches!(view.before(i), Class::By | Class::Till | Class::At));
    // "THE BOY WAS FOUND"
    let shouted = upper && part == Part::Opening && view.is_word(i + 1) && view.words().raw(i + 1).bytes().all(|b| b.is_ascii_uppercase());
    let of = Box::new(if unit == Unit::Year { Term::Year(YearRef::Shift(0)) } else { Term::Unit { unit, shift: 0, anchored: false } });
    (written && !shouted).then_some((Term::Part { part, of }, i + 1))
}

pub(crate) fn week_of(view: &View<'_, '_>, i: usize) -> Parsed {
    let (term, end) = view.day_term(i)?;
    term.is_one_day().then(|| (Term::WeekOf(Box::new(term)), end))
}

/// "the weekend of Oct. 2", "the weekend of June 5-6", after "of".
pub(crate) fn weekend_of(view: &View<'_, '_>, i: usize) -> Parsed {
    let (term, end) = range::ranged(view, i, false)?;
    match term {
        Term::Range(..) => Some((term, end)),
        Term::Day { .. } => Some((Term::WeekendOf(Box::new(term)), end)),
        _ => None,
    }
}

/// Whether "in", "for", "during", "over" stand before the article at `i`.
pub(crate) fn led(view: &View<'_, '_>, i: usize) -> bool {
    matches!(view.before(i), Class::In | Class::For | Class::During | Class::Over | Class::Within)
}

/// Whether something is ranked among its like of the period at `i`: "the best morning of the year", "the third raid of the month".
pub(crate) fn ranked(view: &View<'_, '_>, i: usize) -> bool {
    if view.before(i) != Class::Of {
        return false;
    }
    let rank = |k: usize| match view.class(k) {
        Class::Ordinal(_) => true,
        _ => {
            let word = view.word(k);
            beside::SUPERLATIVES.has(word) || word.len() > 5 && word.ends_with("est")
        }
    };
    // "the first of the month", "the shortest day of the year"
    let noun = i.wrapping_sub(2);
    let kind = matches!(view.class(noun), Class::Other | Class::DayPart(_) | Class::Unit(..));
    let own = kind && view.is_word(noun) && !beside::NO_RANK.has(view.word(noun));
    own && (noun.saturating_sub(3)..noun).rev().take_while(|&k| view.is_word(k) && !view.sentence_break(k + 1)).any(rank)
}

/// Whether the end of a year of accounts stands at `i`: "to March", "ended Sept. 30".
pub(crate) fn ends_with(view: &View<'_, '_>, i: usize) -> bool {
    let at = match view.class(i) {
        Class::To => i + 1,
        _ if matches!(view.word(i), "ended" | "ending") => view.skip(i + 1, Class::On),
        _ => return false,
    };
    let at = if matches!(view.class(at), Class::Part(Part::End | Part::Mid)) { view.skip_mark(at + 1, b'-') } else { at };
    matches!(view.class(at), Class::Month(..)) || date::day_date(view, at).is_some()
}

/// "the week", "the year", "the weekend".
pub(crate) fn bare_unit(view: &View<'_, '_>, i: usize, unit: Unit) -> Parsed {
    let led = self::led(view, i - 1) || ranked(view, i - 1);
    match unit {
        Unit::Weekend => Some((Term::TheWeekend, i + 1)),
        // "fell 3 percent on the day"
        Unit::Day if view.before(i - 1) == Class::On && !view.is_word(i + 1) => {
            Some((Term::Unit { unit, shift: 0, anchored: true }, i + 1))
        }
        // "in the year to end-March", "the year ended Sept. 30" are twelve months to that day
        Unit::Year if led && ends_with(view, i + 1) => Some((Term::Length(Length::one(Unit::Year)), i + 1)),
        Unit::Year if led => Some((Term::Year(YearRef::Shift(0)), i + 1)),
        Unit::Week | Unit::Month if led && ends_with(view, i + 1) => Some((Term::Length(Length::one(unit)), i + 1)),
        Unit::Week | Unit::Month if led || view.words().own_line(i - 1, i + 1) => {
            Some((Term::Unit { unit, shift: 0, anchored: false }, i + 1))
        }
        _ => None,
    }
}

fn unit_at(unit: Unit, shift: i32) -> Term {
    if unit == Unit::Year { Term::Year(YearRef::Shift(shift)) } else { Term::Unit { unit, shift, anchored: false } }
}

/// "year-ago", "a year ago", "the year-earlier quarter".
pub(crate) fn year_ago(view: &View<'_, '_>, i: usize) -> Parsed {
    let hyphen = view.class(i) == Class::Unit(Unit::Year, false) && view.mark(i + 1, b'-');
    if !hyphen || !matches!(view.class(i + 2), Class::Ago | Class::Earlier) {
        return None;
    }
    let quarter = view.class(i + 3) == Class::Quarter;
    let end = if quarter || matches!(view.word(i + 3), "period") { i + 4 } else { i + 3 };
    Some((Term::YearAgo, end))
}
