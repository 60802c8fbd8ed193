//! Parts of a stretch of days: "late April", "the end of the year", "the rest of the week", "earlier this month".

use super::date::Parsed;
use super::lexicon::{Class, Part, Rel, Unit, View};
use super::term::Term;

impl View<'_, '_> {
    /// "late April", "mid-2011", "the end of the year", "early in the week", "late Thursday".
    pub(crate) fn part(&self, i: usize) -> Parsed {
        let Class::Part(part) = self.class(i) else { return None };
        let mut at = self.skip_mark(i + 1, b'-');
        match part {
            Part::Gone | Part::Left | Part::Rest | Part::Closing => return None,
            Part::Early | Part::Mid | Part::Late => {
                let joined = matches!(self.class(at), Class::In | Class::On | Class::Of)
                    || matches!(self.word(at), "part" | "days" | "half" | "stages");
                if joined {
                    if self.class(at + 1) == Class::Of {
                        at += 1;
                    }
                    at = self.skip(at + 1, Class::The);
                }
                if part == Part::Mid && matches!(self.class(i + 1), Class::Of) {
                    at = self.skip(i + 2, Class::The);
                }
            }
            Part::Start | Part::End => {
                let of = self.class(at) == Class::Of;
                if !of && !self.mark(i + 1, b'-') {
                    return None;
                }
                at = self.skip(if of { at + 1 } else { at }, Class::Around);
                at = self.skip(at, Class::The);
            }
        }
        if let Class::DayPart(_) | Class::Tonight = self.class(at) {
            return None;
        }
        if matches!(self.class(at), Class::DayWord(_)) || matches!((self.class(at), self.class(at + 1)), (Class::Rel(_), Class::DayPart(_)))
        {
            return self.atom(at).filter(|_| part != Part::Start && part != Part::End);
        }
        if let Class::Weekday(..) = self.class(at) {
            return self.weekday_date(at);
        }
        let (of, end) = self.period(at)?;
        if matches!(of, Term::Day { .. } | Term::DayOfMonth { .. }) {
            return None;
        }
        if matches!(of, Term::Length(_)) {
            return None;
        }
        // "the end of the week" is the week to news, "the end of this week" some days of it.
        let of_rel = matches!(self.class(at), Class::Rel(_));
        let part = match (part, &of) {
            (Part::Start, Term::Unit { unit: Unit::Week, .. }) if !of_rel => Part::Early,
            (Part::End, Term::Unit { unit: Unit::Week, .. }) if !of_rel => Part::Late,
            _ => part,
        };
        // A hyphen or "of" makes the part; "close 2011" does not.
        Some((Term::Part { part, of: Box::new(of) }, end))
    }

    /// Whether the word at `i` says whose something is: "my week".
    pub(crate) fn possessive(&self, i: usize) -> bool {
        matches!(self.word(i), "my" | "our" | "your" | "his" | "her" | "its" | "their")
    }

    /// "the rest of the week", "the remainder of this month", "rest of my week".
    pub(crate) fn rest(&self, i: usize) -> Parsed {
        if self.class(i + 1) != Class::Of {
            return None;
        }
        let owned = self.possessive(i + 2);
        let (of, end) = self.period(if owned { i + 3 } else { i + 2 })?;
        let runs = !matches!(of, Term::Day { .. } | Term::DayOfMonth { .. } | Term::Length(_));
        runs.then(|| (Term::Part { part: Part::Rest, of: Box::new(of) }, end))
    }

    /// "earlier this month", "later in the day", "earlier today".
    pub(crate) fn sooner(&self, i: usize) -> Parsed {
        let part = match self.class(i) {
            Class::Earlier => Part::Gone,
            Class::Later => Part::Left,
            _ => return None,
        };
        let at = self.skip(self.skip(i + 1, Class::In), Class::On);
        let at = self.skip(at, Class::The);
        if matches!(self.class(at), Class::DayWord(_) | Class::Tonight | Class::Weekday(..)) {
            return self.atom(at);
        }
        if let (Class::Rel(Rel::This), Class::DayPart(_)) = (self.class(at), self.class(at + 1)) {
            return self.atom(at);
        }
        if self.class(at) == Class::Rel(Rel::That) || self.class(at) == Class::Unit(Unit::Day, false) {
            return None;
        }
        if !matches!(self.class(at), Class::Rel(_) | Class::Unit(..)) {
            return None;
        }
        let (of, end) = self.period(at)?;
        of.is_days().then(|| (Term::Part { part, of: Box::new(of) }, end))
    }
}
