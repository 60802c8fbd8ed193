//! Parts of a stretch of days: "late April", "the end of the year", "the rest of the week", "earlier this month".

use super::date;
use super::date::Parsed;
use super::lexicon::{Class, Part, Rel, Unit, View};
use super::numbered;
use super::term::Term;
use crate::language::beside;

/// "late April", "mid-2011", "the end of the year", "early in the week", "late Thursday".
pub(crate) fn part(view: &View<'_, '_>, i: usize) -> Parsed {
    let Class::Part(part) = view.class(i) else { return None };
    let mut at = view.skip_mark(i + 1, b'-');
    match part {
        Part::Gone | Part::Left | Part::Rest | Part::Closing | Part::Opening => return None,
        Part::Early | Part::Mid | Part::Late => {
            let joined = matches!(view.class(at), Class::In | Class::On | Class::Of) || beside::STAGES.has(view.word(at));
            if joined {
                if view.class(at + 1) == Class::Of {
                    at += 1;
                }
                at = view.skip(at + 1, Class::The);
            }
            if part == Part::Mid && matches!(view.class(i + 1), Class::Of) {
                at = view.skip(i + 2, Class::The);
            }
        }
        Part::Start | Part::End => {
            let of = view.class(at) == Class::Of;
            if !of && !view.mark(i + 1, b'-') {
                return None;
            }
            at = view.skip(if of { at + 1 } else { at }, Class::Around);
            at = view.skip(at, Class::The);
        }
    }
    if let Class::DayPart(_) | Class::Tonight = view.class(at) {
        return None;
    }
    if matches!(view.class(at), Class::DayWord(_)) || matches!((view.class(at), view.class(at + 1)), (Class::Rel(_), Class::DayPart(_))) {
        return view.atom(at).filter(|_| part != Part::Start && part != Part::End);
    }
    if let Class::Weekday(..) = view.class(at) {
        return date::weekday_date(view, at);
    }
    let (of, end) = numbered::period(view, at)?;
    if matches!(of, Term::Day { .. } | Term::DayOfMonth { .. }) {
        return None;
    }
    if matches!(of, Term::Length(_)) {
        return None;
    }
    // "the end of the week" is the week to news, "the end of this week" some days of it.
    let of_rel = matches!(view.class(at), Class::Rel(_));
    let part = match (part, &of) {
        (Part::Start, Term::Unit { unit: Unit::Week, .. }) if !of_rel => Part::Early,
        (Part::End, Term::Unit { unit: Unit::Week, .. }) if !of_rel => Part::Late,
        _ => part,
    };
    // A hyphen or "of" makes the part; "close 2011" does not.
    Some((Term::Part { part, of: Box::new(of) }, end))
}

/// Whether the word at `i` says whose something is: "my week".
pub(crate) fn possessive(view: &View<'_, '_>, i: usize) -> bool {
    matches!(view.word(i), "my" | "our" | "your" | "his" | "her" | "its" | "their")
}

/// "the rest of the week", "the remainder of this month", "rest of my week".
pub(crate) fn rest(view: &View<'_, '_>, i: usize) -> Parsed {
    if view.class(i + 1) != Class::Of {
        return None;
    }
    let owned = possessive(view, i + 2);
    let (of, end) = numbered::period(view, if owned { i + 3 } else { i + 2 })?;
    let runs = !matches!(of, Term::Day { .. } | Term::DayOfMonth { .. } | Term::Length(_));
    runs.then(|| (Term::Part { part: Part::Rest, of: Box::new(of) }, end))
}

/// "earlier this month", "later in the day", "earlier today".
pub(crate) fn sooner(view: &View<'_, '_>, i: usize) -> Parsed {
    let part = match view.class(i) {
        Class::Earlier => Part::Gone,
        Class::Later => Part::Left,
        _ => return None,
    };
    let at = view.skip(view.skip(i + 1, Class::In), Class::On);
    let at = view.skip(at, Class::The);
    if matches!(view.class(at), Class::DayWord(_) | Class::Tonight | Class::Weekday(..)) {
        return view.atom(at);
    }
    if let (Class::Rel(Rel::This), Class::DayPart(_)) = (view.class(at), view.class(at + 1)) {
        return view.atom(at);
    }
    if view.class(at) == Class::Rel(Rel::That) || view.class(at) == Class::Unit(Unit::Day, false) {
        return None;
    }
    if !matches!(view.class(at), Class::Rel(_) | Class::Unit(..)) {
        return None;
    }
    let (of, end) = numbered::period(view, at)?;
    of.is_days().then(|| (Term::Part { part, of: Box::new(of) }, end))
}
