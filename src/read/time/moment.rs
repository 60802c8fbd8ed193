//! Days with a time of day: "Thursday at 7 p.m.", "5 p.m. EST, Nov. 6", "Friday evening", "the morning of April 25".

use super::date::Parsed;
use super::lexicon::{Class, DayPart, Form, Part, Rel, Unit, View};
use super::term::Term;
use super::term::YearRef;

impl View<'_, '_> {
    /// A time of day and its day, in either order.
    pub(crate) fn moment(&self, i: usize) -> Parsed {
        if let Some(found) = self.clock_first(i) {
            return Some(found);
        }
        let found = self.atom(i)?;
        Some(self.timed(found))
    }

    /// "5 p.m. EST, Nov. 6", "midnight Friday", "8 this evening", "noon".
    fn clock_first(&self, i: usize) -> Parsed {
        if !matches!(
            self.class(i),
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
        let (clock, end) = match self.clock(i, false) {
            Some(found) => found,
            // "8 this evening"
            None => self.clock(i, true).filter(|c| {
                let at = self.skip_mark(c.1, b',');
                matches!((self.class(at), self.class(at + 1)), (Class::Rel(Rel::This), Class::DayPart(_)))
                    || matches!(self.class(at), Class::DayWord(_)) && !(i > 0 && self.is_word(i - 1) && self.before(i) == Class::Other)
                    || self.told_part(i, at)
            })?,
        };
        let mut at = self.skip_mark(end, b',');
        at = if self.mark(at, b'-') { at + 1 } else { at };
        let bracket = self.mark(at, b'(');
        at = self.skip(self.skip(self.skip_mark(at, b'('), Class::On), Class::Of);
        at = if self.class(end) == Class::In { end } else { at };
        let day = if matches!(self.class(end), Class::To | Class::And) { None } else { self.atom(at) };
        match day {
            Some((Term::PartOfDay { day, part }, after)) => Some((Term::At { day, clock: clock.in_part(part) }, after)),
            Some((day, after)) if day.is_one_day() && !matches!(day, Term::Shifted { .. }) => {
                let (day, after) = match self.day_part_after(after) {
                    Some((part, later)) => return Some((Term::At { day: Box::new(day), clock: clock.in_part(part) }, later)),
                    None => (day, after),
                };
                Some((Term::At { day: Box::new(day), clock }, if bracket { self.skip_mark(after, b')') } else { after }))
            }
            _ => Some((Term::Clock(clock), end)),
        }
    }

    /// Whether a part of some day follows the hour at `i`: "at 10 last night", "about two the next morning"; `at` is the token after it.
    pub(crate) fn told_part(&self, i: usize, at: usize) -> bool {
        let led = matches!(self.before(i), Class::At | Class::By | Class::Around | Class::Till);
        let rel = self.skip(at, Class::The);
        let told = matches!(self.class(rel), Class::Rel(Rel::Last | Rel::That | Rel::Same))
            || rel > at && matches!(self.class(rel), Class::Rel(_));
        led && told && matches!(self.class(rel + 1), Class::DayPart(_))
    }

    /// "evening", "in the morning", "(afternoon)", "early morning" after a day.
    pub(crate) fn day_part_after(&self, i: usize) -> Option<(DayPart, usize)> {
        let mut at = self.skip_mark(i, b'(');
        let bracket = at > i;
        if self.class(at) == Class::In {
            at = self.skip(at + 1, Class::The);
        }
        if let Class::Part(Part::Early | Part::Late | Part::Mid) = self.class(at) {
            at = self.skip_mark(at + 1, b'-');
        }
        if at == i && matches!(self.class(at), Class::Am | Class::Pm) && matches!(self.before(at), Class::DayWord(_)) {
            return Some((if self.class(at) == Class::Am { DayPart::Morning } else { DayPart::Afternoon }, at + 1));
        }
        let Class::DayPart(part) = self.class(at) else { return None };
        let noun = self.mark(at + 1, b'-') || self.class(at + 1) == Class::OClock;
        (!noun).then_some((part, if bracket { self.skip_mark(at + 1, b')') } else { at + 1 }))
    }

    /// A day with the time or the part of the day that follows it.
    pub(crate) fn timed(&self, (term, end): (Term, usize)) -> (Term, usize) {
        if let Term::PartOfDay { day, part } = &term {
            let (at, loose) = self.time_link(end);
            if let Some((clock, after)) = self.clock(at, loose) {
                return (Term::At { day: day.clone(), clock: clock.in_part(*part) }, after);
            }
            return (term, end);
        }
        if !term.is_one_day() || matches!(term, Term::Shifted { ref length, .. } | Term::In(ref length) if length.unit() < Unit::Day) {
            return (term, end);
        }
        let end = self.repeated_weekday(&term, end);
        if let Some((part, after)) = self.day_part_after(end) {
            let (at, loose) = self.time_link(after);
            if let Some((clock, last)) = self.clock(at, loose) {
                return (Term::At { day: Box::new(term), clock: clock.in_part(part) }, last);
            }
            return (Term::PartOfDay { day: Box::new(term), part }, after);
        }
        let (at, loose) = self.time_link(end);
        match self.clock(at, loose) {
            Some((clock, after)) => {
                let (clock, after) = match self.day_part_after(after) {
                    Some((part, later)) => (clock.in_part(part), later),
                    None => (clock, after),
                };
                // "Thu Oct 26 11:00:09 2023"
                if let (Term::Day { year: None, .. }, Some((year, later))) = (&term, self.year_number(after))
                    && !self.is_word(later)
                {
                    return (Term::At { day: Box::new(term.in_year(YearRef::Is(year))), clock }, later);
                }
                (Term::At { day: Box::new(term), clock }, after)
            }
            None => (term, end),
        }
    }

    /// Where a time of day may begin after a day, and whether a bare number may be one.
    fn time_link(&self, end: usize) -> (usize, bool) {
        let mut at = end;
        if matches!(self.class(at), Class::Mark(b',' | b'-' | b':' | b'.')) && !self.sentence_break(at + 1) {
            at += 1;
        }
        if self.word(at) == "t" && self.glued(at) && self.glued(at + 1) {
            at += 1;
        }
        let mut loose = false;
        while matches!(self.class(at), Class::At | Class::Around | Class::By | Class::For | Class::Mark(b'@')) {
            loose |= matches!(self.class(at), Class::At | Class::Mark(b'@'));
            loose |= matches!(self.class(at), Class::Around | Class::By) && matches!(self.digits(at + 1), Some((_, 4)));
            at += 1;
        }
        if matches!(self.class(at), Class::Before | Class::After) && self.clock(at + 1, false).is_some() {
            at += 1;
        }
        // "Mon Dec 4 08.40"
        loose |= at == end
            && self.class(at) == Class::Figure
            && self.word(at).len() == 5
            && self.word(at).as_bytes()[2] == b'.'
            && (!self.is_word(at + 1) || self.class(at + 1) == Class::Zone);
        (at, loose)
    }

    /// "9 June, Friday": the weekday behind a date says the same day again.
    fn repeated_weekday(&self, term: &Term, end: usize) -> usize {
        if !matches!(term, Term::Day { weekday: None, .. }) {
            return end;
        }
        let at = self.skip(self.skip_mark(end, b','), Class::On);
        match self.class(at) {
            Class::Weekday(_, form)
                if (form == Form::Full || self.capital(at)) && matches!(self.weekday_date(at), Some((Term::Weekday { .. }, _)) | None) =>
            {
                at + 1
            }
            _ => end,
        }
    }

    /// "evening of 16 Nov", "in the morning", "morning of the 11th".
    pub(crate) fn lone_part(&self, i: usize, part: DayPart) -> Parsed {
        if self.class(i + 1) == Class::Of {
            let at = i + 2;
            if let Some((day, end)) = self.day_term(at).filter(|t| t.0.is_one_day()) {
                return Some((Term::PartOfDay { day: Box::new(day), part }, end));
            }
        }
        // "mid-afternoon yesterday"
        let led = matches!(self.before(i), Class::Part(_))
            || (self.mark(i.wrapping_sub(1), b'-') && matches!(self.before(i - 1), Class::Part(_)));
        if let Some((day, end)) = self.day_term(i + 1).filter(|t| led && t.0.is_one_day()) {
            return Some((Term::PartOfDay { day: Box::new(day), part }, end));
        }
        (i == 0 && self.len() <= 1 || led && self.len() <= i + 1).then_some((Term::DayPart(part), i + 1))
    }

    /// "in the morning at 7", "afternoon 7:00:25", "in the night five thirty".
    pub(crate) fn part_and_clock(&self, i: usize) -> Parsed {
        let Class::DayPart(part) = self.class(i) else { return None };
        let (at, loose) = self.time_link(i + 1);
        let (clock, end) = self.clock(at, loose || matches!(self.class(at), Class::Small(_)))?;
        Some((Term::Clock(clock.in_part(part)), end))
    }
}
