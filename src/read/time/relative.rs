//! What "last", "this", "next" and their like point to: "last week", "the following month", "next Tuesday", "past three months".

use super::date::Parsed;
use super::length::Length;
use super::lexicon::{Class, Rel, Unit, View};
use super::tense::Tense;
use super::term::{Term, What, YearRef};

impl View<'_, '_> {
    /// "last week", "this past spring", "next Tuesday", "past three months" at a [`Rel`]; `the` tells whether an article stands before.
    pub(crate) fn relative(&self, i: usize, the: bool) -> Parsed {
        let Class::Rel(mut rel) = self.class(i) else { return None };
        let mut at = i + 1;
        if let (Rel::This, Class::Rel(second)) = (rel, self.class(at)) {
            rel = second;
            at += 1;
        }
        at = self.skip_mark(at, b'-');
        let told = matches!(self.class(at), Class::Month(..) | Class::Season(_) | Class::Weekday(..));
        if rel == Rel::Next && the && told && self.told_of(at, at + 1) {
            rel = Rel::Following;
        }
        if self.class(at) == Class::Fiscal {
            at += 1;
        }
        if matches!(self.word(at), "calendar" | "working" | "whole" | "entire" | "very") {
            at += 1;
        }
        match self.class(at) {
            Class::Unit(unit, false) if unit >= Unit::Day => self.relative_unit(rel, unit, at, the),
            Class::Other if rel == Rel::Current && self.word(at) == "date" => Some((Term::today(0), at + 1)),
            Class::Quarter => Some((Term::Unit { unit: Unit::Quarter, shift: rel.shift(), anchored: rel.anchored() }, at + 1)),
            Class::Month(month, _) => {
                let (_, _, end) = self.month(at)?;
                if let Some((Term::Day { month, day, .. }, end)) = self.month_and_day(at) {
                    return Some((Term::Day { year: None, month, day, weekday: None }, end));
                }
                Some((Term::Month { month, year: None, rel: Some(rel) }, end))
            }
            Class::Weekday(weekday, _) => {
                if let Some((Term::Day { year, month, day, .. }, end)) = self.weekday_date(at) {
                    return Some((Term::Day { year, month, day, weekday: Some(weekday) }, end));
                }
                if let Some(found) = self.last_of(rel, What::Weekday(weekday), at + 1) {
                    return Some(found);
                }
                Some((Term::Weekday { weekday, rel: Some(rel) }, at + 1))
            }
            Class::Season(season) => {
                let year = self.year_after(at + 1, false).filter(|_| rel != Rel::That);
                Some((Term::Season { season, year: year.map(|y| y.0), rel: Some(rel) }, year.map_or(at + 1, |y| y.1)))
            }
            Class::DayPart(part) => {
                let shift = if rel.shift() < 0 && part == super::lexicon::DayPart::Night { -1 } else { rel.shift() };
                let day = Term::Unit { unit: Unit::Day, shift, anchored: rel.anchored() || (the && rel == Rel::Next) };
                Some((Term::PartOfDay { day: Box::new(day), part }, at + 1))
            }
            Class::Figure if matches!(rel, Rel::This | Rel::Next | Rel::Last) && self.mark(at + 1, b'/') => {
                let (day, end) = self.numeric_date(at)?;
                Some((if rel == Rel::Next { Term::Coming { count: 1, of: Box::new(day) } } else { day }, end))
            }
            _ => match self.holiday_name(at).filter(|_| self.holiday(at)) {
                Some((index, year, end)) => Some((Term::Holiday { index, year, rel: Some(rel) }, end)),
                None => self.relative_units(rel, at, the),
            },
        }
    }

    fn relative_unit(&self, rel: Rel, unit: Unit, at: usize, the: bool) -> Parsed {
        if self.class(at) == Class::Second {
            return None;
        }
        let end = at + 1;
        if let Some(found) = self.last_of(rel, What::Unit(unit), end) {
            return Some(found);
        }
        // "next week Monday", "last week on Tuesday"
        if unit == Unit::Week {
            let on = self.skip(end, Class::On);
            if let Class::Weekday(weekday, _) = self.class(on) {
                return Some((Term::WeekdayOf { weekday, weeks: rel.shift() }, on + 1));
            }
            // "last week between Friday and Sunday"
            if matches!(self.class(end), Class::Between | Class::From)
                && let Some((Term::Range(low, high), after)) = self.opened_range(end)
                && let (Term::Weekday { weekday: a, rel: None }, Term::Weekday { weekday: b, rel: None }) = (*low, *high)
                && a < b
            {
                let day = |weekday| Box::new(Term::WeekdayOf { weekday, weeks: rel.shift() });
                return Some((Term::Range(day(a), day(b)), after));
            }
        }
        let anchored = rel.anchored() || (rel == Rel::Next && the && (unit == Unit::Day || self.told_of(at, end)));
        // "in the past decade", "the past century": a length back from now, not the calendar's
        if unit >= Unit::Decade && rel == Rel::Past && the {
            return Some((Term::Length(Length::one(unit)), end));
        }
        let term = match unit {
            Unit::Week | Unit::Month | Unit::Year | Unit::Decade if rel == Rel::Past => Term::Past(unit),
            Unit::Year => Term::Year(if anchored { YearRef::Anchor(rel.shift()) } else { YearRef::Shift(rel.shift()) }),
            Unit::Day if matches!(rel, Rel::This | Rel::Current) => return None,
            Unit::Fortnight if rel.shift() != 0 => Term::Units { unit: Unit::Week, count: 2 * rel.shift() },
            Unit::Weekend if rel == Rel::Coming => Term::Unit { unit, shift: 0, anchored: false },
            _ => Term::Unit { unit, shift: rel.shift(), anchored },
        };
        if unit == Unit::Year
            && let Term::Year(year) = term
            && let Some(found) = self.of_that_year(year, end)
        {
            return Some(found);
        }
        Some((term, end))
    }

    /// Whether "the next month", its unit at `at`, is a part of what is told: "hired in May and fired the next month", but "over the next month".
    fn told_of(&self, at: usize, end: usize) -> bool {
        let Some(first) = at.checked_sub(2) else { return false };
        let spans =
            matches!(self.before(first), Class::In | Class::Over | Class::For | Class::Within | Class::During | Class::By | Class::Of);
        !spans && self.tense(first, end) == Tense::Past
    }

    /// "next year's first quarter", "last year's fourth quarter", after the year.
    fn of_that_year(&self, year: YearRef, end: usize) -> Parsed {
        if !self.mark(end, b'\'') {
            return None;
        }
        let at = end + 1;
        if self.class(at) == Class::Quarter {
            return Some((Term::Quarter { n: 0, year: Some(year), rel: None }, at + 1));
        }
        if let Some((n @ 1..=2, half)) = self.ordinal(at)
            && self.class(self.skip_mark(half, b'-')) == Class::Half
        {
            return Some((Term::Half { n: n as i8, year }, self.skip_mark(half, b'-') + 1));
        }
        let (term, after) = self.numbered(at).or_else(|| self.month_date(at)).or_else(|| self.season(at))?;
        Some((term.in_year(year), after))
    }

    /// "last Friday of July", "last week in 2019", "last day of the month", after the thing numbered.
    fn last_of(&self, rel: Rel, what: What, end: usize) -> Parsed {
        if rel != Rel::Last || !matches!(self.class(end), Class::Of | Class::In) {
            return None;
        }
        let (of, after) = self.period(end + 1)?;
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

    /// "past three months", "next 2 weeks", "2 next days".
    fn relative_units(&self, rel: Rel, at: usize, the: bool) -> Parsed {
        let (length, end) = self.length(at)?;
        let (unit, count) = length.count()?;
        // "expected to last six weeks"
        let verb = rel == Rel::Last && !the && matches!(self.before(at - 1), Class::To)
            || matches!(self.word((at - 1).saturating_sub(1)), "will" | "would" | "could" | "can" | "may" | "might" | "should" | "not");
        if verb || count < 1 || length.article || matches!(self.class(end), Class::Ago | Class::Earlier | Class::Later) {
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
}
