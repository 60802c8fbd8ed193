//! Which expression begins at a word: one dispatch on its class, then times of day and ranges behind it.

use super::date::Parsed;
use super::length::Length;
use super::lexicon::{Class, DayPart, Rel, Unit, View};
use super::term::{From, Term};
use crate::language::calendar::{SEASONS, SUBJECTS};

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
                let owned = unit == Unit::Weekend && (i == 0 || self.possessive(i - 1) && !self.is_word(i + 1));
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
        // "Saturday week"
        let week = self.class(end) == Class::Unit(Unit::Week, false) && end == i + 1;
        let free = !self.is_word(end + 1) || SUBJECTS.contains(&self.word(end + 1));
        if week && free && !matches!(self.class(end + 1), Class::Mark(b'-' | b'\'')) {
            let from = From::Term(Box::new(Term::Coming { count: 1, of: Box::new(term) }));
            return Some((Term::Shifted { length: Length::one(Unit::Week), sign: 1, from }, end + 1));
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

    /// "year-ago", "a year ago", "the year-earlier quarter".
    pub(crate) fn year_ago(&self, i: usize) -> Parsed {
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
