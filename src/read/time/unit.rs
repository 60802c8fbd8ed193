//! Expressions that begin with a unit: "week of April 10", "the weekend of July 5", "year 2011", "the day before yesterday", "the year".

use super::date::Parsed;
use super::length::Length;
use super::lexicon::{Class, Part, Rel, Unit, View};
use super::term::{Term, YearRef};

impl View<'_, '_> {
    /// "day before yesterday", "week of April 10", "year 2011", "week 31", "year end", "weekend".
    pub(crate) fn unit_first(&self, i: usize, unit: Unit) -> Parsed {
        let next = i + 1;
        if let Some(found) = self.year_ago(i) {
            return Some(found);
        }
        match (unit, self.class(next)) {
            (Unit::Day, Class::Before | Class::After) => {
                let sign = if self.class(next) == Class::Before { -1 } else { 1 };
                if let Class::DayWord(shift) = self.class(next + 1) {
                    return Some((Term::today(i32::from(shift) + sign), next + 2));
                }
                if self.before(i) != Class::The && !(self.is_word(next + 1)) {
                    return None;
                }
                self.counted_from(&Length::one(Unit::Day), next)
            }
            (Unit::Week | Unit::Month | Unit::Year | Unit::Weekend, Class::Before | Class::After) => {
                let back = self.class(next) == Class::Before;
                let far = self.skip(next + 1, Class::The);
                match self.class(far) {
                    Class::Rel(Rel::Last) if back => Some((unit_at(unit, -2), far + 1)),
                    Class::Rel(Rel::Next) if !back => Some((unit_at(unit, 2), far + 1)),
                    _ if self.before(i) == Class::The && !self.is_word(next + 1) => {
                        let shift = if back { -1 } else { 1 };
                        Some((
                            if unit == Unit::Year {
                                Term::Year(YearRef::Anchor(shift))
                            } else {
                                Term::Unit { unit, shift, anchored: true }
                            },
                            next + 1,
                        ))
                    }
                    _ => None,
                }
            }
            (Unit::Week, Class::Of) => self.week_of(next + 1),
            (Unit::Weekend, Class::Of) => self.weekend_of(next + 1),
            (Unit::Week, _) if matches!(self.word(next), "commencing" | "beginning" | "starting" | "ending") => {
                self.week_of(self.skip(self.skip(next + 1, Class::In), Class::On))
            }
            (Unit::Week, Class::Figure) => {
                let (n, _) = self.digits(next).filter(|n| (1..=53).contains(&n.0) && n.1 <= 2)?;
                let year = self.year_after(next + 1, false);
                Some((Term::WeekNumber { n: n as i8, year: year.map(|y| y.0) }, year.map_or(next + 1, |y| y.1)))
            }
            (Unit::Year, Class::Figure | Class::Small(_) | Class::Tens(_)) => {
                if let Some(found) = self.year_number(next) {
                    return Some((Term::Year(YearRef::Is(found.0)), found.1));
                }
                let (n, width) = self.digits(next)?;
                (width == 3 || self.era(next + 1).is_some()).then(|| {
                    let (bc, end) = self.era(next + 1).unwrap_or((false, next + 1));
                    (Term::Year(YearRef::Is(if bc { -(n as i16) } else { n as i16 })), end)
                })
            }
            (Unit::Year, Class::Mark(b'\'')) if self.class(next + 1) == Class::Part(Part::End) => Some(self.year_end(next + 2)),
            (Unit::Year, Class::Part(Part::End)) => Some(self.year_end(next + 1)),
            (Unit::Year, Class::Mark(b'-')) if self.class(next + 1) == Class::Part(Part::End) => Some(self.year_end(next + 2)),
            (Unit::Month, Class::Of) => self.month_date(next + 1),
            (_, Class::Mark(b'-')) if self.class(next + 1) == Class::Long => self.length_term(i),
            _ => None,
        }
    }

    /// "year-end 1989", "year end", past its words.
    pub(crate) fn year_end(&self, end: usize) -> (Term, usize) {
        let year = self.year_after(end, false);
        let of = Term::Year(year.map_or(YearRef::Shift(0), |y| y.0));
        (Term::Part { part: Part::End, of: Box::new(of) }, year.map_or(end, |y| y.1))
    }

    /// "EOY", "by EOM".
    pub(crate) fn closing(&self, i: usize, unit: Unit) -> Parsed {
        let written = self.capital(i) || self.len() <= 3 || matches!(self.before(i), Class::By | Class::Till | Class::At);
        let of = Box::new(if unit == Unit::Year { Term::Year(YearRef::Shift(0)) } else { Term::Unit { unit, shift: 0, anchored: false } });
        written.then_some((Term::Part { part: Part::Closing, of }, i + 1))
    }

    pub(crate) fn week_of(&self, i: usize) -> Parsed {
        let (term, end) = self.day_term(i)?;
        term.is_one_day().then(|| (Term::WeekOf(Box::new(term)), end))
    }

    /// "the weekend of Oct. 2", "the weekend of June 5-6", after "of".
    pub(crate) fn weekend_of(&self, i: usize) -> Parsed {
        let (term, end) = self.ranged(i, false)?;
        match term {
            Term::Range(..) => Some((term, end)),
            Term::Day { .. } => Some((Term::WeekendOf(Box::new(term)), end)),
            _ => None,
        }
    }

    /// Whether "in", "for", "during", "over" stand before the article at `i`.
    pub(crate) fn led(&self, i: usize) -> bool {
        matches!(self.before(i), Class::In | Class::For | Class::During | Class::Over | Class::Within)
    }

    /// Whether something is ranked among its like of the period at `i`: "the best morning of the year", "the third raid of the month".
    pub(crate) fn ranked(&self, i: usize) -> bool {
        if self.before(i) != Class::Of {
            return false;
        }
        let rank = |k: usize| match self.class(k) {
            Class::Ordinal(_) => true,
            _ => {
                let word = self.word(k);
                matches!(word, "best" | "worst" | "most" | "least") || word.len() > 5 && word.ends_with("est")
            }
        };
        // "the first of the month", "the shortest day of the year"
        let noun = i.wrapping_sub(2);
        let kind = matches!(self.class(noun), Class::Other | Class::DayPart(_) | Class::Unit(..));
        let own = kind && self.is_word(noun) && !matches!(self.word(noun), "time" | "part" | "day" | "days");
        own && (noun.saturating_sub(3)..noun).rev().take_while(|&k| self.is_word(k) && !self.sentence_break(k + 1)).any(rank)
    }

    /// "the week", "the year", "the weekend".
    pub(crate) fn bare_unit(&self, i: usize, unit: Unit) -> Parsed {
        let led = self.led(i - 1) || self.ranked(i - 1);
        match unit {
            Unit::Weekend => Some((Term::TheWeekend, i + 1)),
            // "fell 3 percent on the day"
            Unit::Day if self.before(i - 1) == Class::On && !self.is_word(i + 1) => {
                Some((Term::Unit { unit, shift: 0, anchored: true }, i + 1))
            }
            Unit::Year if led => Some((Term::Year(YearRef::Shift(0)), i + 1)),
            Unit::Week | Unit::Month if led || self.len() == 2 => Some((Term::Unit { unit, shift: 0, anchored: false }, i + 1)),
            _ => None,
        }
    }
}

fn unit_at(unit: Unit, shift: i32) -> Term {
    if unit == Unit::Year { Term::Year(YearRef::Shift(shift)) } else { Term::Unit { unit, shift, anchored: false } }
}
