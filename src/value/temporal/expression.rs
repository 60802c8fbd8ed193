//! Which expression begins at a word: one dispatch on its class, then times of day and ranges behind it.

use super::date::{Parsed, valid_day};
use super::length::Length;
use super::lexicon::{Class, DayPart, Form, Part, Rel, Unit, View};
use super::term::{From, Term, YearRef};
use crate::value::locale::en::calendar::{AROUND_YEARS, HOLIDAYS, NUMBERED};

/// The longest name of a holiday, in tokens.
const HOLIDAY_WORDS: usize = 8;

impl View<'_, '_> {
    /// The expression of time that begins at token `i`.
    pub(crate) fn expression(&self, i: usize) -> Parsed {
        match self.class(i) {
            Class::From | Class::Between => self.opened_range(i),
            _ => self.ranged(i, false),
        }
    }

    /// "from March to May", "between 2014 and 2018".
    fn opened_range(&self, i: usize) -> Parsed {
        let between = self.class(i) == Class::Between;
        let (term, end) = self.ranged(i + 1, between)?;
        matches!(term, Term::Range(..)).then_some((term, end))
    }

    /// A moment, and what it ranges to.
    fn ranged(&self, i: usize, between: bool) -> Parsed {
        if let Some(found) = self.day_range(i) {
            return Some(self.timed(found));
        }
        let (term, end) = self.moment(i)?;
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
        let opened =
            between || self.before(i) == Class::From || (self.before(i) == Class::The && i >= 2 && self.class(i - 2) == Class::From);
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
        let (term, end) = self.day_date(at).or_else(|| if opened { self.month_and_day(at) } else { None })?;
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

    /// Past "-", "to", "through", "until", and "and" where it links two ends.
    fn range_link(&self, i: usize, and: bool) -> Option<usize> {
        match self.class(i) {
            Class::To | Class::Till | Class::Through | Class::Mark(b'-' | b'~') => Some(i + 1),
            Class::And if and => Some(i + 1),
            Class::Mark(b'.') if self.mark(i + 1, b'.') && self.glued(i + 1) => Some(self.skip_mark(i + 2, b'.')),
            _ => None,
        }
    }

    fn range_tail(&self, low: &Term, end: usize, between: bool, opened: bool) -> Parsed {
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
        }
        if consecutive && !between {
            return None;
        }
        let (high, after) = self.day_term(at).or_else(|| self.part(at))?;
        let fits = match (low, &high) {
            (
                Term::Day { .. } | Term::DayOfMonth { .. } | Term::Unit { .. },
                Term::Day { .. } | Term::DayOfMonth { .. } | Term::Unit { .. },
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

    /// A day, a month, a year or another stretch of days.
    pub(crate) fn day_term(&self, i: usize) -> Parsed {
        self.atom(i).filter(|found| found.0.is_days())
    }

    /// A time of day and its day, in either order.
    fn moment(&self, i: usize) -> Parsed {
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
                    || matches!(self.class(at), Class::DayWord(_))
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
    fn timed(&self, (term, end): (Term, usize)) -> (Term, usize) {
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
            && !self.is_word(at + 1);
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

    /// One expression without a time of day behind it.
    pub(crate) fn atom(&self, i: usize) -> Parsed {
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
            Class::Month(..) => self.month_date(i),
            Class::Weekday(..) => self.weekday(i),
            Class::The => self.after_article(i + 1),
            Class::A => self.year_ago(i + 1).or_else(|| self.length_term(i)),
            Class::Rel(_) => self.relative(i, false),
            Class::Part(_) => self.part(i),
            Class::Season(_) => self.season(i).filter(|_| self.word(i) != "fall" && self.word(i) != "spring" || self.season_led(i)),
            Class::DayWord(shift) => Some(self.day_word(i, i32::from(shift))),
            Class::Tonight => Some((Term::PartOfDay { day: Box::new(Term::today(0)), part: DayPart::Night }, i + 1)),
            Class::DayPart(part) => self.lone_part(i, part).or_else(|| self.part_and_clock(i)),
            Class::Vague => self.vague(i),
            Class::Fiscal => self.fiscal(i).or_else(|| self.numbered(i)),
            Class::PeriodLetter => self.lettered(i),
            Class::Earlier | Class::Later => self.sooner(i),
            Class::In => self.in_length(i).or_else(|| if self.class(i + 1) == Class::The { self.part_and_clock(i + 2) } else { None }),
            Class::Unit(unit, false) => {
                self.unit_first(i, unit).or_else(|| (unit == Unit::Weekend && i == 0).then_some((Term::TheWeekend, i + 1)))
            }
            Class::Decade(_) | Class::Mark(b'\'') => self.decade(i),
            Class::Quarter => self.year_ago_period(i),
            Class::YearEnd => Some((Term::Part { part: Part::End, of: Box::new(Term::Year(YearRef::Shift(0))) }, i + 1)),
            Class::Half | Class::Couple | Class::Several | Class::Few | Class::Some | Class::Dozen | Class::Lasting(_) => {
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
            Class::Quarter => {
                self.year_ago_period(i).or_else(|| self.led(i - 1).then_some((Term::Quarter { n: 0, year: None, rel: None }, i + 1)))
            }
            Class::Part(_) => self.part(i),
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
            Class::DayPart(part) => match self.class(i + 1) {
                Class::Of => self.lone_part(i, part),
                _ => None,
            },
            Class::Month(..) | Class::Weekday(..) => {
                self.atom(i).filter(|_| matches!(self.before(i - 1), Class::In | Class::On | Class::Of))
            }
            _ => None,
        }
    }

    /// "the 15th" where no noun follows.
    fn lone_day(&self, i: usize) -> Parsed {
        let (day, end) = self.day_of_month(i, false)?;
        let plain = self.class(i) == Class::Figure && self.class(i + 1) != Class::OrdinalEnd;
        let led = matches!(
            i.checked_sub(2).map_or(Class::Other, |b| self.class(b)),
            Class::On | Class::By | Class::Till | Class::Since | Class::For
        );
        let ends =
            !self.is_word(end) || matches!(self.class(end), Class::At | Class::In | Class::And | Class::From | Class::Or | Class::By);
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
        if self.class(end) == Class::After && self.class(end + 1) == Class::Rel(Rel::Next) {
            return Some((Term::WeekdayOf { weekday, weeks: 2 }, end + 2));
        }
        // "Monday two weeks from now"
        if let Some((Term::Shifted { length, sign, from: From::Now }, after)) = self.length_term(end)
            && let Some((Unit::Week, n)) = length.count()
        {
            return Some((Term::WeekdayOf { weekday, weeks: n * sign }, after));
        }
        Some((term, end))
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
        let Class::Rel(rel @ (Rel::Next | Rel::Coming | Rel::Past | Rel::Previous | Rel::Last)) = self.class(at) else { return None };
        let (unit, end) = self.unit(at + 1)?;
        let plural = matches!(self.class(at + 1), Class::Unit(_, true) | Class::Quarters);
        (plural && unit >= Unit::Day).then(|| (Term::Units { unit, count: n as i32 * rel.shift() }, end))
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
            (Unit::Year, Class::Part(Part::End)) => {
                Some((Term::Part { part: Part::End, of: Box::new(Term::Year(YearRef::Shift(0))) }, next + 1))
            }
            (Unit::Year, Class::Mark(b'-')) if self.class(next + 1) == Class::Part(Part::End) => {
                Some((Term::Part { part: Part::End, of: Box::new(Term::Year(YearRef::Shift(0))) }, next + 2))
            }
            (Unit::Month, Class::Of) => self.month_date(next + 1),
            (_, Class::Mark(b'-')) if self.class(next + 1) == Class::Long => self.length_term(i),
            _ => None,
        }
    }

    fn week_of(&self, i: usize) -> Parsed {
        let (term, end) = self.day_term(i)?;
        term.is_one_day().then(|| (Term::WeekOf(Box::new(term)), end))
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
            || (self.before(i) == Class::Of && i >= 2 && self.class(i - 2) == Class::Rest)
    }

    /// "the week", "the year", "the weekend".
    fn bare_unit(&self, i: usize, unit: Unit) -> Parsed {
        let led = self.led(i - 1);
        match unit {
            Unit::Weekend => Some((Term::TheWeekend, i + 1)),
            Unit::Year if led => Some((Term::Year(YearRef::Shift(0)), i + 1)),
            Unit::Week | Unit::Month if led => Some((Term::Unit { unit, shift: 0, anchored: false }, i + 1)),
            _ => None,
        }
    }

    /// "evening of 16 Nov", "in the morning", "morning of the 11th".
    fn lone_part(&self, i: usize, part: DayPart) -> Parsed {
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
    fn part_and_clock(&self, i: usize) -> Parsed {
        let Class::DayPart(part) = self.class(i) else { return None };
        let (at, loose) = self.time_link(i + 1);
        let (clock, end) = self.clock(at, loose || matches!(self.class(at), Class::Small(_)))?;
        Some((Term::Clock(clock.in_part(part)), end))
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

    /// "fiscal 1989", "the fiscal year 2011", "fiscal year".
    pub(crate) fn fiscal(&self, i: usize) -> Parsed {
        if self.class(i) != Class::Fiscal {
            return None;
        }
        let year = self.class(i + 1) == Class::Unit(Unit::Year, false);
        let at = if year { i + 2 } else { i + 1 };
        if let Some((y, end)) = self.year_number(at) {
            return Some((Term::Year(YearRef::Is(y)), end));
        }
        year.then_some((Term::Year(YearRef::Shift(0)), at))
    }

    /// "Q3 2018", "H1 of 2019".
    fn lettered(&self, i: usize) -> Parsed {
        let (n, _) = self.digits(i + 1).filter(|n| self.glued(i + 1) && n.1 == 1)?;
        let half = self.word(i) == "h";
        let year = self.year_after(i + 2, false);
        let end = year.map_or(i + 2, |y| y.1);
        let year = year.map(|y| y.0);
        match (half, n, year) {
            (true, 1..=2, Some(year)) => Some((Term::Half { n: n as i8, year }, end)),
            (false, 1..=4, _) if !(self.glued(i + 2) && self.is_word(i + 2)) => Some((Term::Quarter { n: n as i8, year, rel: None }, end)),
            _ => None,
        }
    }

    /// "2017 April", "2018Q4", "2019 H2".
    fn year_first(&self, i: usize) -> Parsed {
        let (n, 4) = self.digits(i)? else { return None };
        if !(1000..=2100).contains(&n) {
            return None;
        }
        let year = YearRef::Is(n as i16);
        let at = match self.class(i + 1) {
            Class::Mark(b'-' | b',') => i + 2,
            _ => i + 1,
        };
        if let Class::Month(month, form) = self.class(at) {
            let lone = self.year_number(at + 1).is_none() && self.day_of_month(self.month(at)?.2, false).is_none();
            return (lone && (form != Form::Word || self.capital(at)))
                .then(|| (Term::Month { month, year: Some(year), rel: None }, at + 1));
        }
        if self.class(at) == Class::PeriodLetter && self.class(at + 1) == Class::Figure {
            return self
                .lettered(at)
                .map(|(term, end)| match term {
                    Term::Half { n, .. } => (Term::Half { n, year }, end),
                    other => (other.in_year(year), end),
                })
                .or_else(|| {
                    let (n, _) = self.digits(at + 1)?;
                    (self.word(at) == "h" && (1..=2).contains(&n) && self.glued(at + 1))
                        .then_some((Term::Half { n: n as i8, year }, at + 2))
                });
        }
        None
    }

    /// "2011-12", "1914-1918".
    fn year_range(&self, i: usize) -> Parsed {
        let (a, 4) = self.digits(i)? else { return None };
        if !(1000..=2100).contains(&a) || !matches!(self.class(i + 1), Class::Mark(b'-')) || !self.glued(i + 1) || !self.glued(i + 2) {
            return None;
        }
        let (b, width) = self.digits(i + 2)?;
        if (self.glued(i) && !matches!(self.before(i), Class::Mark(b'(')))
            || (self.glued(i + 3) && matches!(self.class(i + 3), Class::Mark(b'-' | b'/')))
        {
            return None;
        }
        let b = match width {
            4 => b,
            2 if b > a % 100 => a / 100 * 100 + b,
            _ => return None,
        };
        (a < b && b <= 2100)
            .then(|| (Term::Range(Box::new(Term::Year(YearRef::Is(a as i16))), Box::new(Term::Year(YearRef::Is(b as i16)))), i + 3))
    }

    /// "1990s", "the '90s", "1970's", "the seventies", "nineteen seventies".
    pub(crate) fn decade(&self, i: usize) -> Parsed {
        match self.class(i) {
            Class::Decade(n) => {
                let led = self.before(i) == Class::The
                    || matches!(self.before(i), Class::Part(_) | Class::In)
                    || (self.mark(i.wrapping_sub(1), b'-') && matches!(self.before(i - 1), Class::Part(_)));
                let age = matches!(i.checked_sub(1).map_or("", |b| self.word(b)), "his" | "her" | "their");
                (led && !age).then_some((Term::Decade(1900 + i16::from(n)), i + 1))
            }
            Class::Small(n @ 15..=19) => match self.class(self.skip_mark(i + 1, b'-')) {
                Class::Decade(d) => Some((Term::Decade(i16::from(n) * 100 + i16::from(d)), self.skip_mark(i + 1, b'-') + 1)),
                _ => None,
            },
            _ => {
                let at = if self.mark(i, b'\'') && self.glued(i + 1) { i + 1 } else { i };
                let (n, width) = self.digits(at)?;
                let tail = self.skip_mark(at + 1, b'\'');
                if self.word(tail) != "s" && !(tail > at + 1 && self.word(at + 1) == "'s") {
                    return None;
                }
                let end = if self.word(tail) == "s" { tail + 1 } else { at + 2 };
                if !self.glued(at + 1) || n % 10 != 0 {
                    return None;
                }
                match width {
                    4 if (1000..=2100).contains(&n) => Some((Term::Decade(n as i16), end)),
                    2 if at > i
                        || self.before(i) == Class::The
                        || matches!(self.before(i), Class::In | Class::Part(_) | Class::Mark(b'-')) =>
                    {
                        Some((Term::Decade((if n < 20 { 2000 + n } else { 1900 + n }) as i16), end))
                    }
                    _ => None,
                }
            }
        }
    }

    fn spelled_year_term(&self, i: usize) -> Parsed {
        let decade = self.decade(i);
        if decade.is_some() {
            return decade;
        }
        let (year, end) = self.spelled_year(i)?;
        let led = i == 0 || year_led(self.before(i)) || matches!(self.before(i), Class::And);
        let things = self.is_word(end) && !self.capital(end) && self.word(end).len() > 3 && self.word(end).ends_with('s');
        (led && !self.counted(end) && !things).then_some((Term::Year(YearRef::Is(year)), end))
    }

    /// Four digits that are a year by what stands around them.
    fn year(&self, i: usize) -> Parsed {
        let Some((year, end)) = self.year_number(i) else {
            // "44 BC"
            let (n, width) = self.digits(i)?;
            let (bc, end) = self.era(i + 1)?;
            return (width <= 4 && n > 0).then(|| (Term::Year(YearRef::Is(if bc { -(n as i16) } else { n as i16 })), end));
        };
        let found = Some((Term::Year(YearRef::Is(year)), end));
        if end > i + 1 {
            return found;
        }
        let before = self.before(i);
        let at_mark = matches!(before, Class::Mark(_)) && self.glued(i);
        let opening = matches!(before, Class::Mark(b'(' | b'"' | b'[' | b'=' | b'\'' | b'~'))
            || (matches!(before, Class::Mark(b'-' | b'/'))
                && i >= 2
                && (self.is_word(i - 2) && !self.capital(i - 2) || self.class(i - 2) == Class::Figure));
        let loosened = matches!(before, Class::Around | Class::Over | Class::Figure)
            || matches!(
                i.checked_sub(1).map_or("", |b| self.word(b)),
                "than" | "nearly" | "almost" | "least" | "most" | "only" | "just" | "million" | "billion" | "us"
            );
        let named = i > 0 && NUMBERED.split(' ').any(|w| w == self.word(i - 1))
            || (self.mark(i.wrapping_sub(1), b'.') && i >= 2 && matches!(self.word(i - 2), "no" | "nos"));
        if (at_mark && !opening)
            || named
            || self.mark(end, b'\'') && self.glued(end) && self.word(end) == "'"
            || (self.mark(end, b'-') && self.glued(end) && self.glued(end + 1) && self.class(end + 1) == Class::Figure)
        {
            return None;
        }
        let next_plural = self.is_word(end) && !self.capital(end) && self.word(end).ends_with('s') && self.word(end).len() > 3;
        if self.is_word(end) && self.counted(end) {
            return None;
        }
        // A number behind a noun is part of a name: "World Cup 2018", "Copyright 2019".
        let noun =
            i > 0 && self.is_word(i - 1) && before == Class::Other && !AROUND_YEARS.split_whitespace().any(|w| w == self.word(i - 1));
        if noun && !(self.is_word(end) && self.class(end) == Class::Other) {
            return None;
        }
        // "a 2000-seat hall"
        if self.mark(end, b'-') && self.glued(end) && self.glued(end + 1) && self.is_word(end + 1) {
            return None;
        }
        let ranged = i >= 2 && matches!(self.digits(i - 2), Some((_, 4))) && matches!(before, Class::Mark(b'-'));
        if ranged && (1000..=2100).contains(&year) {
            return found;
        }
        if year_led(before) {
            return if next_plural && year % 100 == 0 && before != Class::The { None } else { found };
        }
        (!loosened && (1800..=2060).contains(&year) && !(next_plural && year % 50 == 0)).then_some(found)?
    }

    /// The holiday whose name begins at token `i`: its index, its year, and the token after.
    pub(crate) fn holiday_name(&self, i: usize) -> Option<(usize, Option<YearRef>, usize)> {
        let mut best: Option<(usize, usize)> = None;
        for (index, (names, _)) in HOLIDAYS.iter().enumerate() {
            for name in *names {
                let mut end = i;
                let mut words = name.split(' ');
                let all = words.all(|w| {
                    let same = self.word(end) == w || (w == "-" && self.mark(end, b'-'));
                    end += 1;
                    same
                });
                if all && best.is_none_or(|b| end > b.1) && end <= i + HOLIDAY_WORDS {
                    best = Some((index, end));
                }
            }
        }
        let (index, end) = best?;
        let year = self.year_after(end, false).or_else(|| self.year_ref(self.skip(end, Class::Of)));
        Some((index, year.map(|y| y.0), year.map_or(end, |y| y.1)))
    }

    pub(crate) fn holiday_term(&self, i: usize) -> Parsed {
        let (index, year, end) = self.holiday_name(i)?;
        if self.class(end) == Class::Unit(Unit::Weekend, false) {
            let later = self.year_after(end + 1, false);
            return Some((Term::HolidayWeekend { index, year: later.map(|y| y.0) }, later.map_or(end + 1, |y| y.1)));
        }
        if year.is_none() {
            let after = match self.class(end) {
                Class::In => self.in_length(end),
                Class::A | Class::Figure | Class::Small(_) => self.length_term(end),
                _ => None,
            };
            if let Some((of @ (Term::Shifted { from: From::Now, .. } | Term::In(_)), after)) = after {
                return Some((Term::HolidayOf { index, of: Box::new(of) }, after));
            }
        }
        Some((Term::Holiday { index, year, rel: None }, end))
    }
}

/// Whether a year follows such a word.
fn year_led(class: Class) -> bool {
    matches!(
        class,
        Class::In
            | Class::Since
            | Class::By
            | Class::Till
            | Class::From
            | Class::During
            | Class::Before
            | Class::After
            | Class::Of
            | Class::Through
            | Class::Between
            | Class::Part(_)
            | Class::Fiscal
            | Class::The
    )
}

fn unit_at(unit: Unit, shift: i32) -> Term {
    if unit == Unit::Year { Term::Year(YearRef::Shift(shift)) } else { Term::Unit { unit, shift, anchored: false } }
}
