//! From one day to another: "Feb 27-28", "from March to May", "between 2014 and 2018".

use super::date::{Parsed, valid_day};
use super::lexicon::{Class, Unit, View};
use super::term::Term;

impl View<'_, '_> {
    /// "from March to May", "between 2014 and 2018".
    pub(crate) fn opened_range(&self, i: usize) -> Parsed {
        let between = self.class(i) == Class::Between;
        let (term, end) = self.ranged(i + 1, between)?;
        matches!(term, Term::Range(..)).then_some((term, end))
    }

    /// A moment, and what it ranges to.
    pub(crate) fn ranged(&self, i: usize, between: bool) -> Parsed {
        if let Some(found) = self.day_range(i) {
            return Some(self.timed(found));
        }
        let (term, end) = self.moment(i)?;
        let from = self.before(i) == Class::From;
        // the ends of a range are read in the order of the language
        if let Term::Either(likelier, _) = &term {
            let opened = between || from;
            return Some(self.range_tail(likelier, end, between, opened).unwrap_or((term, end)));
        }
        if let Term::Month { month, year: None, rel: None } = term
            && self.class(end) == Class::Between
            && let Some(found) = self.days_between(month, end + 1)
        {
            return Some(found);
        }
        // "between now and May 21st"
        if term == Term::Vague(true) && (between || from) {
            return Some(self.range_tail(&Term::today(0), end, between, true).unwrap_or((term, end)));
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
        ) {
            return Some((term, end));
        }
        let opened = between || from || (self.before(i) == Class::The && i >= 2 && self.class(i - 2) == Class::From);
        Some(self.range_tail(&term, end, between, opened).unwrap_or((term, end)))
    }

    /// "13-15 July", "27 and 28 February", "the 13th to the 15th of July".
    fn day_range(&self, i: usize) -> Parsed {
        let start = self.skip(i, Class::The);
        if !matches!(self.class(start), Class::Figure | Class::Ordinal(_) | Class::Second | Class::Tens(_)) {
            return None;
        }
        let (first, end) = self.day_of_month(start, false)?;
        let between = matches!(self.before(i), Class::Between);
        let linked_by_and = self.class(end) == Class::And;
        let at = self.range_link(end, between || linked_by_and)?;
        let at = self.skip(at, Class::The);
        let opened = between || self.before(i) == Class::From;
        let (term, end) = self
            .day_date(at)
            .or_else(|| if opened { self.month_and_day(at).or_else(|| self.day_of_month_ref(at)) } else { None })
            .or_else(|| if self.glued(at) && !linked_by_and { self.dotted_day(at) } else { None })?;
        let to = match term {
            Term::Day { day, .. } | Term::DayOfMonth { day, .. } => day,
            _ => return None,
        };
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

    /// "22 this month", "the 22nd of next month".
    fn day_of_month_ref(&self, i: usize) -> Parsed {
        let (day, end) = self.day_of_month(i, false)?;
        let (month, end) = self.month_ref(end)?;
        Some((Term::DayOfMonth { day, weekday: None, month: Some(month) }, end))
    }

    /// "06.10.2017", behind "05-".
    fn dotted_day(&self, i: usize) -> Parsed {
        self.numeric_date(i).filter(|found| matches!(found.0, Term::Day { year: Some(_), .. }) && self.digits(i).is_none())
    }

    /// Past "-", "to", "through", "until", and "and" where it links two ends.
    fn range_link(&self, i: usize, and: bool) -> Option<usize> {
        match self.class(i) {
            Class::To | Class::Till | Class::Through | Class::Mark(b'-' | b'~') => Some(i + 1),
            Class::And if and => Some(i + 1),
            Class::Mark(b'.') if self.mark(i + 1, b'.') && self.glued(i + 1) => Some(self.skip_mark(i + 2, b'.')),
            _ => None,
        }
    }

    /// "between 19 and 20" after a month.
    fn days_between(&self, month: i8, i: usize) -> Parsed {
        let (a, end) = self.day_of_month(self.skip(i, Class::The), false)?;
        let at = self.skip(self.range_link(end, true)?, Class::The);
        let (b, end) = self.day_of_month(at, false)?;
        let day = |day| Box::new(Term::Day { year: None, month, day, weekday: None });
        (a < b && valid_day(month as u32, b as u32) && !self.counted(end)).then(|| (Term::Range(day(a), day(b)), end))
    }

    fn range_tail(&self, low: &Term, end: usize, between: bool, opened: bool) -> Parsed {
        // "from Dec. 29, 2023, to Jan. 2, 2024"
        let end = if self.mark(end, b',')
            && low.year().is_some()
            && opened
            && matches!(self.class(end + 1), Class::To | Class::Through | Class::Till)
        {
            end + 1
        } else {
            end
        };
        let consecutive = self.class(end) == Class::And && matches!(low, Term::Day { .. });
        let at = self.range_link(end, between || consecutive)?;
        let dotted = self.mark(end, b'.');
        let to_word = matches!(self.class(end), Class::To | Class::Till) && !opened;
        let at = self.skip(self.skip(at, Class::On), Class::The);
        // "July 13-15", "April 9th through seventeenth", "2019-02-27..28"
        if let Term::Day { year, month, day, .. } = low
            && let Some((to, after)) = self.day_of_month(at, false)
        {
            let other = self.class(after);
            let more = matches!(other, Class::Month(..) | Class::Unit(..))
                || (other == Class::Of && matches!(self.class(after + 1), Class::Month(..) | Class::Rel(_) | Class::The))
                || (self.class(at) == Class::Figure
                    && matches!(other, Class::Mark(b':' | b'%' | b'/' | b'.' | b'-'))
                    && self.glued(after)
                    && self.glued(after + 1))
                || self.counted(after)
                || self.meridiem(after).is_some();
            let follows = if consecutive { to == day + 1 } else { to > *day };
            if !more && follows && valid_day(*month as u32, to as u32) {
                let later = if dotted { None } else { self.year_after(after, true) };
                let year_to = later.map(|y| y.0).or(*year);
                let low = Term::Day { year: year_to, month: *month, day: *day, weekday: None };
                let high = Term::Day { year: year_to, month: *month, day: to, weekday: None };
                return Some((Term::Range(Box::new(low), Box::new(high)), later.map_or(after, |y| y.1)));
            }
            // "from April 27th to the 3rd"
            if !more && opened && to < *day && self.class(at - 1) == Class::The {
                let high = Term::Day { year: None, month: month % 12 + 1, day: to, weekday: None };
                return year.is_none().then(|| (Term::Range(Box::new(low.clone()), Box::new(high)), after));
            }
        }
        if consecutive && !between {
            return None;
        }
        let (high, after) = match self.day_term(at).or_else(|| self.part(at)) {
            Some((Term::Either(likelier, _), after)) => (*likelier, after),
            Some(found) => found,
            None if opened && matches!(low, Term::Day { .. }) && self.word(at) == "now" => (Term::today(0), at + 1),
            None => return None,
        };
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
            _ => false,
        };
        let years = matches!((low, &high), (Term::Year(_), Term::Year(_)));
        (fits || (years && (opened || self.class(end) != Class::To || i32::from(self.len() < 8) == 1)))
            .then(|| (Term::Range(Box::new(low.clone()), Box::new(high)), after))
    }
}
