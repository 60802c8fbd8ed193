//! Which expression begins at a word: one dispatch on its class, then times of day and ranges behind it.

use super::date::Parsed;
use super::length::Length;
use super::lexicon::{Class, DayPart, Part, Rel, Unit, View};
use super::term::{From, Term, YearRef};
use crate::value::locale::en::calendar::{SEASONS, SUBJECTS};

impl View<'_, '_> {
    /// The expression of time that begins at token `i`.
    pub(crate) fn expression(&self, i: usize) -> Parsed {
        match self.class(i) {
            Class::From | Class::Between => self.opened_range(i),
            _ => self.ranged(i, false),
        }
    }

    /// A day, a month, a year or another stretch of days.
    pub(crate) fn day_term(&self, i: usize) -> Parsed {
        self.atom(i).filter(|found| found.0.is_days())
    }

    /// One expression without a time of day behind it.
    pub(crate) fn atom(&self, i: usize) -> Parsed {
        self.nested(|| self.any_atom(i))
    }

    fn any_atom(&self, i: usize) -> Parsed {
        if self.holiday(i)
            && let Some(found) = self.holiday_term(i)
        {
            return Some(found);
        }
        match self.class(i) {
            Class::Other | Class::Mark(0) => None,
            Class::Figure => self
                .numeric_date(i)
                .or_else(|| self.year_range(i))
                .or_else(|| self.day_date(i))
                .or_else(|| self.decade(i))
                .or_else(|| self.year_first(i))
                .or_else(|| self.numbered(i))
                .or_else(|| self.count_first(i))
                .or_else(|| self.length_term(i))
                .or_else(|| self.year(i)),
            Class::Small(_) | Class::Tens(_) => self
                .spelled_year_term(i)
                .or_else(|| self.day_date(i))
                .or_else(|| self.numbered(i))
                .or_else(|| self.count_first(i))
                .or_else(|| self.length_term(i)),
            Class::Ordinal(_) | Class::Second => self.day_date(i).or_else(|| self.numbered(i)),
            Class::Month(..) => self.month_after_next(i).or_else(|| self.month_quarter(i)).or_else(|| self.month_date(i)),
            Class::Weekday(..) => self.weekday(i),
            Class::The => self.after_article(i + 1),
            Class::A => self.year_ago(i + 1).or_else(|| self.length_term(i)),
            Class::Rel(_) => self.relative(i, false),
            Class::Part(_) => self.part(i),
            Class::Rest => self.rest(i),
            Class::Within => self.within(i),
            Class::Season(_) => self.season(i).filter(|_| self.word(i) != "fall" && self.word(i) != "spring" || self.season_led(i)),
            Class::DayWord(shift) => Some(self.day_word(i, i32::from(shift))),
            Class::Tonight => Some((Term::PartOfDay { day: Box::new(Term::today(0)), part: DayPart::Night }, i + 1)),
            Class::DayPart(part) => self.lone_part(i, part).or_else(|| self.part_and_clock(i)),
            Class::Vague => self.vague(i),
            Class::Fiscal => self.fiscal(i).or_else(|| self.numbered(i)),
            Class::PeriodLetter => self.lettered(i),
            Class::Earlier | Class::Later => self.sooner(i),
            Class::In if self.class(i + 1) == Class::The => self.part_and_clock(i + 2).or_else(|| self.opening_part(i)),
            Class::In => self.in_length(i),
            Class::Unit(unit, false) => {
                let owned = unit == Unit::Weekend
                    && (i == 0 || matches!(self.word(i - 1), "my" | "our" | "your" | "his" | "her" | "their") && !self.is_word(i + 1));
                self.unit_first(i, unit).or_else(|| owned.then_some((Term::TheWeekend, i + 1)))
            }
            Class::Decade(_) | Class::Mark(b'\'') => self.decade(i),
            Class::Quarter => self.year_ago_period(i),
            Class::YearEnd => Some(self.year_end(i + 1)),
            Class::Closing(unit) => self.closing(i, unit),
            // "w/c 4 February": the week commencing then
            Class::WeekMark if self.mark(i + 1, b'/') && matches!(self.word(i + 2), "c" | "b") => self.week_of(i + 3),
            Class::Half | Class::Couple | Class::Several | Class::Few | Class::Some | Class::Dozen | Class::Hundred | Class::Lasting(_) => {
                self.length_term(i)
            }
            Class::Whole => self.length_term(i),
            _ => None,
        }
    }

    fn after_article(&self, i: usize) -> Parsed {
        if self.holiday(i)
            && let Some(found) = self.holiday_term(i)
        {
            return Some(found);
        }
        if let Some(found) = self.year_ago(i) {
            return Some(found);
        }
        match self.class(i) {
            Class::Rel(rel) => {
                if matches!(rel, Rel::Next) && self.class(i + 1) == Class::Unit(Unit::Day, false) {
                    return Some((Term::Unit { unit: Unit::Day, shift: 1, anchored: true }, i + 2));
                }
                self.relative(i, true)
            }
            Class::Unit(unit, false) => self.unit_first(i, unit).or_else(|| self.bare_unit(i, unit)),
            // "for the quarter that ended on September 30"
            Class::Quarter if matches!(self.word(i + 1), "that" | "ended" | "ending") => self.ended_quarter(i),
            Class::Quarter => {
                self.year_ago_period(i).or_else(|| self.led(i - 1).then_some((Term::Quarter { n: 0, year: None, rel: None }, i + 1)))
            }
            Class::Part(_) => self.part(i),
            Class::Rest => self.rest(i),
            Class::Season(season) if matches!(self.class(i + 1), Class::Before | Class::After) && !self.is_word(i + 2) => {
                let rel = if self.class(i + 1) == Class::Before { Rel::Previous } else { Rel::Following };
                Some((Term::Season { season, year: None, rel: Some(rel) }, i + 2))
            }
            Class::Season(_) => self.season(i).filter(|_| !matches!(self.word(i), "spring" | "fall") || self.season_led(i - 1)),
            Class::Fiscal => self.fiscal(i).or_else(|| self.numbered(i)),
            Class::Small(_) | Class::Tens(_) => {
                self.decade(i).or_else(|| self.day_date(i)).or_else(|| self.numbered(i)).or_else(|| self.length_term(i))
            }
            Class::Ordinal(_) | Class::Second => self.day_date(i).or_else(|| self.numbered(i)).or_else(|| self.lone_day(i)),
            Class::Figure => self
                .decade(i)
                .or_else(|| self.day_date(i))
                .or_else(|| self.numbered(i))
                .or_else(|| self.lone_day(i))
                .or_else(|| self.year_first(i))
                .or_else(|| self.numeric_date(i))
                .or_else(|| self.length_term(i))
                .or_else(|| self.year(i)),
            Class::Decade(_) | Class::Mark(b'\'') => self.decade(i),
            Class::Other if matches!(self.word(i), "final" | "latter") => self.numbered(i),
            Class::DayPart(part) => match self.class(i + 1) {
                Class::Of => self.lone_part(i, part),
                // "the night before"
                Class::Before | Class::After if i > 1 && !self.is_word(i + 2) && self.class(i + 2) != Class::Figure => {
                    let shift = if self.class(i + 1) == Class::Before { -1 } else { 1 };
                    let day = Term::Unit { unit: Unit::Day, shift, anchored: true };
                    Some((Term::PartOfDay { day: Box::new(day), part }, i + 2))
                }
                _ => None,
            },
            Class::Month(..) | Class::Weekday(..) => {
                let led = matches!(self.before(i - 1), Class::In | Class::On | Class::Of);
                self.atom(i).filter(|found| led || matches!(found.0, Term::Coming { .. } | Term::QuarterTo(_)))
            }
            _ => None,
        }
    }

    /// "In the evening" where it opens a sentence: of the day said last.
    fn opening_part(&self, i: usize) -> Parsed {
        let Class::DayPart(part) = self.class(i + 2) else { return None };
        let alone = !self.is_word(i + 3) || self.class(i + 3) == Class::The || SUBJECTS.contains(&self.word(i + 3));
        let day = Term::Unit { unit: Unit::Day, shift: 0, anchored: true };
        (self.capital(i) && self.sentence_break(i) && alone).then(|| (Term::PartOfDay { day: Box::new(day), part }, i + 3))
    }

    /// "the 15th" where no noun follows.
    fn lone_day(&self, i: usize) -> Parsed {
        let (day, end) = self.day_of_month(i, false)?;
        let plain = self.class(i) == Class::Figure && self.class(i + 1) != Class::OrdinalEnd;
        let led = matches!(
            i.checked_sub(2).map_or(Class::Other, |b| self.class(b)),
            Class::On | Class::By | Class::Till | Class::Since | Class::For
        );
        // "the morning of the 11th"
        let of_part = i >= 3 && self.class(i - 2) == Class::Of && matches!(self.class(i - 3), Class::DayPart(_));
        let led = led || of_part;
        let clause = matches!(self.class(end), Class::The) || matches!(self.word(end), "he" | "she" | "it" | "they" | "we" | "i");
        let ends = !self.is_word(end)
            || clause
            || matches!(self.class(end), Class::At | Class::In | Class::And | Class::From | Class::Or | Class::By);
        let joined = matches!(self.class(end), Class::Mark(b'-' | b'%' | b'/')) || (self.mark(end, b'.') && self.glued(end + 1));
        // "the second", "on the third" are places in an order.
        let spelled = self.class(i) != Class::Figure && !(matches!(self.class(i), Class::Tens(_)) && led);
        (led && ends && !joined && !plain && !spelled).then_some((Term::DayOfMonth { day, weekday: None, month: None }, end))
    }

    fn weekday(&self, i: usize) -> Parsed {
        let (term, end) = self.weekday_date(i)?;
        let Term::Weekday { weekday, rel: None } = term else { return Some((term, end)) };
        let of = if matches!(self.class(end), Class::Of | Class::In) { end + 1 } else { end };
        if let (Class::Rel(rel), Class::Unit(Unit::Week, false)) = (self.class(of), self.class(of + 1)) {
            return Some((Term::WeekdayOf { weekday, weeks: rel.shift() }, of + 2));
        }
        if self.after_next(end) {
            return Some((Term::Coming { count: 2, of: Box::new(term) }, end + 2));
        }
        // "Monday two weeks from now"
        if let Some((Term::Shifted { length, sign, from: From::Now }, after)) = self.length_term(end)
            && let Some((Unit::Week, n)) = length.count()
        {
            return Some((Term::WeekdayOf { weekday, weeks: n * sign }, after));
        }
        Some((term, end))
    }

    /// "after next" at token `i`, with no noun behind it: "the Friday after next", but not "the Friday after next week's vote".
    fn after_next(&self, i: usize) -> bool {
        let free = !self.is_word(i + 2)
            || matches!(self.class(i + 2), Class::In | Class::On | Class::At | Class::And | Class::Or | Class::To | Class::By | Class::For);
        self.class(i) == Class::After && self.class(i + 1) == Class::Rel(Rel::Next) && free && self.class(i + 2) != Class::Figure
    }

    /// "March after next".
    fn month_after_next(&self, i: usize) -> Parsed {
        let (month, _, end) = self.month(i)?;
        let of = Box::new(Term::Month { month, year: None, rel: None });
        self.after_next(end).then_some((Term::Coming { count: 2, of }, end + 2))
    }

    fn day_word(&self, i: usize, shift: i32) -> (Term, usize) {
        let end = i + 1;
        // "tomorrow, 16 Nov"
        let at = self.skip_mark(end, b',');
        if let Some((term @ Term::Day { .. }, after)) =
            self.day_date(at).or_else(|| self.numeric_date(at)).or_else(|| self.month_and_day(at))
        {
            return (term, after);
        }
        (Term::today(shift), end)
    }

    /// "2 next days", "3 Fridays from now" are left alone; the first is counted.
    fn count_first(&self, i: usize) -> Parsed {
        let (n, at) = self.cardinal(i).filter(|n| n.0 < 1000)?;
        if let Class::Weekdays(weekday) = self.class(at) {
            let (sign, end) = match self.class(at + 1) {
                Class::Ago | Class::Back => (-1, at + 2),
                Class::Hence => (1, at + 2),
                Class::From if self.word(at + 2) == "now" => (1, at + 3),
                _ => return None,
            };
            return (n > 0).then_some((Term::Weekdays { weekday, count: n as i32 * sign }, end));
        }
        // "three summers ago"
        if let Some(season) = SEASONS.iter().find(|s| s.0 == self.word(at)).filter(|_| self.class(at + 1) == Class::Ago && n > 0) {
            return Some((Term::Seasons { season: season.1, back: n as i16 }, at + 2));
        }
        let Class::Rel(rel @ (Rel::Next | Rel::Coming | Rel::Past | Rel::Previous | Rel::Last)) = self.class(at) else { return None };
        let (unit, end) = self.unit(at + 1)?;
        let plural = matches!(self.class(at + 1), Class::Unit(_, true) | Class::Quarters);
        (n > 0 && plural && unit >= Unit::Day).then(|| (Term::Units { unit, count: n as i32 * rel.shift() }, end))
    }

    /// "day before yesterday", "week of April 10", "year 2011", "week 31", "year end", "weekend".
    fn unit_first(&self, i: usize, unit: Unit) -> Parsed {
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
    fn year_end(&self, end: usize) -> (Term, usize) {
        let year = self.year_after(end, false);
        let of = Term::Year(year.map_or(YearRef::Shift(0), |y| y.0));
        (Term::Part { part: Part::End, of: Box::new(of) }, year.map_or(end, |y| y.1))
    }

    /// "EOY", "by EOM".
    fn closing(&self, i: usize, unit: Unit) -> Parsed {
        let written = self.capital(i) || self.len() <= 3 || matches!(self.before(i), Class::By | Class::Till | Class::At);
        let of = Box::new(if unit == Unit::Year { Term::Year(YearRef::Shift(0)) } else { Term::Unit { unit, shift: 0, anchored: false } });
        written.then_some((Term::Part { part: Part::Closing, of }, i + 1))
    }

    fn week_of(&self, i: usize) -> Parsed {
        let (term, end) = self.day_term(i)?;
        term.is_one_day().then(|| (Term::WeekOf(Box::new(term)), end))
    }

    /// "the weekend of Oct. 2", "the weekend of June 5-6", after "of".
    fn weekend_of(&self, i: usize) -> Parsed {
        let (term, end) = self.ranged(i, false)?;
        match term {
            Term::Range(..) => Some((term, end)),
            Term::Day { .. } => Some((Term::WeekendOf(Box::new(term)), end)),
            _ => None,
        }
    }

    /// "year-ago", "a year ago", "the year-earlier quarter".
    fn year_ago(&self, i: usize) -> Parsed {
        let hyphen = self.class(i) == Class::Unit(Unit::Year, false) && self.mark(i + 1, b'-');
        if !hyphen || !matches!(self.class(i + 2), Class::Ago | Class::Earlier) {
            return None;
        }
        let quarter = self.class(i + 3) == Class::Quarter;
        let end = if quarter || matches!(self.word(i + 3), "period") { i + 4 } else { i + 3 };
        Some((Term::YearAgo, end))
    }

    /// "quarter a year ago".
    fn year_ago_period(&self, i: usize) -> Parsed {
        let year = self.class(i + 1) == Class::A && self.class(i + 2) == Class::Unit(Unit::Year, false);
        (year && matches!(self.class(i + 3), Class::Ago | Class::Earlier)).then_some((Term::YearAgo, i + 4))
    }

    /// Whether "in", "for", "during", "over" stand before the article at `i`.
    fn led(&self, i: usize) -> bool {
        matches!(self.before(i), Class::In | Class::For | Class::During | Class::Over | Class::Within)
    }

    /// Whether something is ranked among its like of the period at `i`: "the best morning of the year", "the third raid of the month".
    fn ranked(&self, i: usize) -> bool {
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
    fn bare_unit(&self, i: usize, unit: Unit) -> Parsed {
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

    fn vague(&self, i: usize) -> Parsed {
        if self.word(i) == "now" && matches!(self.class(i + 1), Class::Other) && self.glued(i + 1) {
            return None;
        }
        Some((Term::Vague(matches!(self.word(i), "now")), i + 1))
    }

    /// "summer of 2011", "winter 2018", "spring".
    pub(crate) fn season(&self, i: usize) -> Parsed {
        let Class::Season(season) = self.class(i) else { return None };
        let year = self.year_after(i + 1, false);
        // "the Winter Olympics", "Donna Summer"
        let beside = |k: usize| self.is_word(k) && self.capital(k) && self.class(k) == Class::Other;
        if year.is_none() && self.capital(i) && (beside(i + 1) || i > 0 && beside(i - 1)) {
            return None;
        }
        // "summer hours", "spring training"
        let led =
            matches!(
                self.before(i),
                Class::The | Class::In | Class::During | Class::Of | Class::Since | Class::By | Class::Till | Class::From | Class::Rel(_)
            ) || matches!(self.before(i), Class::Part(_) | Class::For | Class::Before | Class::After | Class::Through | Class::Mark(_));
        let noun = self.is_word(i + 1)
            && self.class(i + 1) == Class::Other
            && self.words().lexeme(i + 1).is_none_or(|l| l.tense.is_none())
            && !self.word(i + 1).ends_with("ed");
        if year.is_none() && noun && !led {
            return None;
        }
        Some((Term::Season { season, year: year.map(|y| y.0), rel: None }, year.map_or(i + 1, |y| y.1)))
    }

    /// Whether "fall" and "spring" are seasons here.
    fn season_led(&self, i: usize) -> bool {
        let of_something =
            self.class(self.skip(i, Class::The) + 1) == Class::Of && self.year_after(self.skip(i, Class::The) + 1, false).is_none();
        if of_something {
            return false;
        }
        matches!(self.before(i), Class::In | Class::Of | Class::During | Class::Since | Class::By | Class::Rel(_) | Class::Part(_))
            && (self.before(i) != Class::Of || self.class(i) == Class::The)
            || self.year_after(self.skip(i, Class::The) + 1, false).is_some()
    }
}

fn unit_at(unit: Unit, shift: i32) -> Term {
    if unit == Unit::Year { Term::Year(YearRef::Shift(shift)) } else { Term::Unit { unit, shift, anchored: false } }
}
