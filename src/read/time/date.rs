//! Dates of the calendar: "April 25, 2019", "25th of April", "Thursday, April 25", "August 2011".

use super::lexicon::{Class, Form, Rel, Unit, View};
use super::term::{Term, YearRef};
use crate::language::calendar::{AFTER_WEEKDAYS, BEFORE_WEEKDAYS, COUNTED};

/// A term and the token after it.
pub(crate) type Parsed = Option<(Term, usize)>;

/// Whether the month has that day in some year.
pub(crate) fn valid_day(month: u32, day: u32) -> bool {
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// A year written with two digits: within 1931 to 2030.
pub(crate) fn full_year(short: u32) -> i16 {
    (if short > 30 { 1900 + short } else { 2000 + short }) as i16
}

impl View<'_, '_> {
    /// A month's name, past the full stop of an abbreviation.
    pub(crate) fn month(&self, i: usize) -> Option<(i8, Form, usize)> {
        let Class::Month(month, form) = self.class(i) else { return None };
        let dot = form != Form::Full && self.word(i).len() <= 4 && self.mark(i + 1, b'.') && self.glued(i + 1);
        let on = dot
            && (matches!(self.class(i + 2), Class::Figure | Class::Mark(b',') | Class::Of | Class::The) || self.year_ref(i + 2).is_some());
        Some((month, form, if on || (dot && self.is_word(i + 2) && !self.capital(i + 2)) { i + 2 } else { i + 1 }))
    }

    /// A day of a month: "25", "25th", "twenty-fifth"; in words without "-th" only where `spelled`.
    pub(crate) fn day_of_month(&self, i: usize, spelled: bool) -> Option<(i8, usize)> {
        let (n, end) = match self.ordinal(i) {
            Some(found) => found,
            None => match self.class(i) {
                Class::Figure => {
                    let (n, width) = self.digits(i)?;
                    if width > 2 {
                        return None;
                    }
                    (n, i + 1)
                }
                _ if spelled => self.below_hundred(i)?,
                _ => return None,
            },
        };
        ((1..=31).contains(&n)).then_some((n as i8, end))
    }

    /// A year in four digits or in words, with its era.
    pub(crate) fn year_number(&self, i: usize) -> Option<(i16, usize)> {
        let (year, end) = match self.digits(i) {
            Some((n @ 1000..=2100, 4)) if !self.is_tail(i) => (n as i16, i + 1),
            Some(_) => return None,
            None => self.spelled_year(i)?,
        };
        match self.era(end) {
            Some((bc, end)) => Some((if bc { -year } else { year }, end)),
            None => Some((year, end)),
        }
    }

    /// Whether the figure at `i` goes on as something else: a time, a decimal, a share, a longer code.
    fn is_tail(&self, i: usize) -> bool {
        let next = i + 1;
        (self.mark(next, b':') && self.glued(next) && self.glued(next + 1))
            || self.mark(next, b'%')
            || (self.glued(next) && self.is_word(next))
            || (self.mark(next, b'/') && self.glued(next) && self.glued(next + 1) && self.class(next + 1) == Class::Figure)
    }

    /// "B.C.", "AD"; whether it is before Christ.
    pub(crate) fn era(&self, i: usize) -> Option<(bool, usize)> {
        match self.class(i) {
            Class::Bc => Some((true, i + 1)),
            Class::Ad if self.capital(i) => Some((false, i + 1)),
            _ => {
                let dotted = |a: &str, b: &str| self.word(i) == a && self.mark(i + 1, b'.') && self.word(i + 2) == b && self.glued(i + 2);
                let end = self.skip_mark(i + 3, b'.');
                if dotted("b", "c") {
                    Some((true, end))
                } else if dotted("a", "d") {
                    Some((false, end))
                } else {
                    None
                }
            }
        }
    }

    /// "last year", "this year", "of next year", "the same year".
    pub(crate) fn year_ref(&self, i: usize) -> Option<(YearRef, usize)> {
        let at = self.skip(i, Class::The);
        let Class::Rel(rel) = self.class(at) else { return None };
        (self.class(at + 1) == Class::Unit(Unit::Year, false)).then(|| {
            let year = if rel.anchored() { YearRef::Anchor(rel.shift()) } else { YearRef::Shift(rel.shift()) };
            (year, at + 2)
        })
    }

    /// The year after a month or a day: ", 2019", "of 2019", "'19", "last year". Two digits only where `short`.
    pub(crate) fn year_after(&self, i: usize, short: bool) -> Option<(YearRef, usize)> {
        let mut at = i;
        if matches!(self.class(at), Class::Mark(b',' | b'-' | b'/')) {
            at += 1;
        }
        if matches!(self.class(at), Class::Of | Class::In) {
            at += 1;
            at = self.skip(at, Class::The);
        }
        if self.class(at) == Class::Unit(Unit::Year, false) && at > i {
            at += 1;
        }
        if let Some((year, end)) = self.year_number(at) {
            let counted = self.is_word(end) && at == i && self.counted(end);
            return (!counted).then_some((YearRef::Is(year), end));
        }
        if let Some(found) = self.year_ref(at) {
            return Some(found);
        }
        let quoted = self.mark(at, b'\'') && self.glued(at + 1);
        let at = if quoted { at + 1 } else { at };
        let (n, width) = self.digits(at)?;
        let goes_on = self.is_word(at + 1)
            || matches!(self.class(at + 1), Class::Mark(b':' | b'-' | b'/' | b'%' | b'.'))
            || (self.mark(at + 1, b',') && self.class(at + 2) == Class::Figure);
        let ends = !goes_on || (self.mark(at + 1, b'.') && !self.glued(at + 2));
        (width == 2 && (quoted || (short && ends && (n > 31 || at == i)))).then(|| (YearRef::Is(full_year(n)), at + 1))
    }

    /// "this month", "of next month": how many months on from the one of publication.
    pub(crate) fn month_ref(&self, i: usize) -> Option<(i32, usize)> {
        let at = if matches!(self.class(i), Class::Of | Class::In) { i + 1 } else { i };
        match (self.class(at), self.class(at + 1)) {
            (Class::Rel(rel @ (Rel::This | Rel::Next | Rel::Last)), Class::Unit(Unit::Month, false)) => Some((rel.shift(), at + 2)),
            _ => None,
        }
    }

    /// Whether the word at `i` is a thing that is counted.
    pub(crate) fn counted(&self, i: usize) -> bool {
        let word = self.word(i);
        matches!(self.class(i), Class::Unit(_, true) | Class::Quarters) || COUNTED.split(' ').any(|w| w == word)
    }

    /// "April 25, 2019", "April the 25th", "Oct-2", "August 2011", "August".
    pub(crate) fn month_date(&self, i: usize) -> Parsed {
        let (month, form, at) = self.month(i)?;
        let mut day_at = at;
        if matches!(self.class(day_at), Class::Mark(b','))
            && self.class(day_at + 1) == Class::Figure
            && self.class(day_at + 2) == Class::OrdinalEnd
        {
            day_at += 1;
        }
        let dash = matches!(self.class(day_at), Class::Mark(b'-' | b'/')) && self.glued(day_at) && self.glued(day_at + 1);
        if dash {
            day_at += 1;
        }
        day_at = self.skip(day_at, Class::The);
        if let Some((term, end)) = self.joined_day_year(month, day_at) {
            return Some((term, end));
        }
        if let Some((day, end)) = self.day_of_month(day_at, true).filter(|d| valid_day(month as u32, d.0 as u32)) {
            let lone_word = form == Form::Word
                && !self.capital(i)
                && !self.glued(day_at)
                && self.class(day_at) == Class::Figure
                && self.class(day_at + 1) != Class::OrdinalEnd;
            let clock =
                self.mark(end, b':') && self.glued(end) && self.class(day_at) == Class::Figure && self.class(end + 1) == Class::Figure;
            let spelled = matches!(self.class(day_at), Class::Small(_)) && self.is_word(end);
            if !lone_word && !clock && !spelled && !self.mark(end, b'%') {
                let year = self.year_after(end, true);
                let end = year.map_or(end, |y| y.1);
                return Some((Term::Day { year: year.map(|y| y.0), month, day, weekday: None }, end));
            }
        }
        if let Some((year, end)) = self.year_after(at, false) {
            return Some((Term::Month { month, year: Some(year), rel: None }, end));
        }
        self.month_alone(i, form).then_some((Term::Month { month, year: None, rel: None }, at))
    }

    /// "25,2019" without a space is one figure.
    fn joined_day_year(&self, month: i8, i: usize) -> Parsed {
        if self.class(i) != Class::Figure {
            return None;
        }
        let (day, year) = self.word(i).split_once(',')?;
        let (day, year): (u32, u32) = (day.parse().ok()?, if matches!(year.len(), 2 | 4) { year.parse().ok()? } else { return None });
        let year = if year < 100 { full_year(year) } else { year as i16 };
        valid_day(month as u32, day).then(|| (Term::Day { year: Some(YearRef::Is(year)), month, day: day as i8, weekday: None }, i + 1))
    }

    /// Whether a month's name without a day or year is the month and no name or verb.
    fn month_alone(&self, i: usize, form: Form) -> bool {
        let led = matches!(
            self.before(i),
            Class::In
                | Class::Since
                | Class::Of
                | Class::Till
                | Class::By
                | Class::During
                | Class::Between
                | Class::From
                | Class::Before
                | Class::After
                | Class::Rel(_)
                | Class::Part(_)
                | Class::Through
                | Class::For
                | Class::On
        ) || (self.mark(i.wrapping_sub(1), b'-') && matches!(self.before(i - 1), Class::Part(_) | Class::Month(..)))
            || (matches!(self.before(i), Class::To | Class::And) && i >= 2 && matches!(self.class(i - 2), Class::Month(..)))
            || (self.before(i) == Class::The && i >= 2 && matches!(self.class(i - 2), Class::In | Class::During));
        let linked = matches!(self.class(i + 1), Class::To | Class::Till | Class::Through | Class::Mark(b'-'))
            && matches!(self.class(i + 2), Class::Month(..));
        let led = led || linked;
        let text_of_its_own = self.len() <= i + 2 && i == 0;
        match form {
            Form::Word => led && self.capital(i) || (text_of_its_own && self.word(i).len() > 3),
            Form::Short => led || text_of_its_own || (self.capital(i) && self.mark(i + 1, b'.')),
            // "June Carter" is a name, "August" alone is not.
            Form::Full if matches!(self.word(i), "april" | "june" | "august") => {
                led || text_of_its_own
                    || (self.capital(i)
                        && !(self.is_word(i + 1) && self.capital(i + 1))
                        && !(i > 0 && self.is_word(i - 1) && self.capital(i - 1)))
            }
            Form::Full => true,
        }
    }

    /// "25 April", "the 25th of April 2019", "25-Apr-2019", "15SEP".
    pub(crate) fn day_date(&self, i: usize) -> Parsed {
        let spelled = matches!(self.class(i), Class::Tens(_) | Class::Small(_));
        let (day, mut at) = self.day_of_month(i, spelled)?;
        if matches!(self.before(i), Class::Mark(b'$')) || matches!(i.checked_sub(1).map_or("", |b| self.words().raw(b)), "£" | "€" | "¥")
        {
            return None;
        }
        let plain = self.class(i) == Class::Figure && self.class(i + 1) != Class::OrdinalEnd;
        if matches!(self.class(at), Class::Mark(b'-' | b'/' | b'.')) && self.glued(at) {
            at += 1;
        }
        let of = self.class(at) == Class::Of;
        if of {
            at = self.skip(at + 1, Class::The);
            if self.class(at) == Class::Unit(Unit::Month, false) && self.class(at + 1) == Class::Of {
                at += 2;
            }
            if let (Class::Rel(rel), Class::Unit(Unit::Month, false)) = (self.class(at), self.class(at + 1)) {
                return (!spelled).then_some((Term::DayOfMonth { day, weekday: None, month: Some(rel.shift()) }, at + 2));
            }
        }
        at = self.skip_mark(at, b',');
        let (month, form, end) = self.month(at)?;
        let named = form != Form::Word || self.capital(at) || of || self.glued(at) || (!plain && !spelled);
        if !named || !valid_day(month as u32, day as u32) || (spelled && form == Form::Word && !of) {
            return None;
        }
        let year = self.year_after(self.skip_mark(end, b'.'), true).or_else(|| self.year_after(end, true));
        let year = year.or_else(|| self.hyphenated_year(i, end));
        let end = year.map_or(end, |y| y.1);
        Some((Term::Day { year: year.map(|y| y.0), month, day, weekday: None }, end))
    }

    /// The two figures of a year that a mark joins to a day and a month: "12-Dec-14", "3/Feb/19".
    fn hyphenated_year(&self, day: usize, end: usize) -> Option<(YearRef, usize)> {
        let Class::Mark(mark @ (b'-' | b'/' | b'.')) = self.class(end) else { return None };
        let joined = self.mark(day + 1, mark) && (day + 1..=end + 1).all(|k| self.glued(k));
        let (year, 2) = self.digits(end + 1)? else { return None };
        let after = end + 2;
        let goes_on = self.glued(after) && (self.is_word(after) || self.class(after) == Class::Figure || self.mark(after, mark));
        (joined && !goes_on).then(|| (YearRef::Is(full_year(year)), after))
    }

    /// "Thursday, April 25", "Friday the 13th", "Sunday 15.10", "Thursday".
    pub(crate) fn weekday_date(&self, i: usize) -> Parsed {
        let Class::Weekday(weekday, form) = self.class(i) else { return None };
        let dot = form != Form::Full && self.mark(i + 1, b'.') && self.glued(i + 1);
        let after = if dot { i + 2 } else { i + 1 };
        let mut at = after;
        if matches!(self.class(at), Class::Mark(b',' | b'-' | b'(')) {
            at += 1;
        }
        let the = self.class(at) == Class::The;
        at = self.skip(at, Class::The);
        let date = self.month_and_day(at).or_else(|| self.day_date(at)).or_else(|| self.numeric_date(at)).map(|(term, end)| match term {
            Term::Either(a, b) => (a.on_weekday(&b, weekday).clone(), end),
            other => (other, end),
        });
        if let Some((Term::Day { year, month, day, .. }, end)) = date {
            let end = if self.mark(after, b'(') { self.skip_mark(end, b')') } else { end };
            return Some((Term::Day { year, month, day, weekday: Some(weekday) }, end));
        }
        let figure = self.class(at) == Class::Figure;
        let ordinal = self.ordinal(at).filter(|o| (1..=31).contains(&o.0) && (the || at == after || figure));
        let of_month = |day: u32, end: usize| {
            let month = self.month_ref(end);
            let term = Term::DayOfMonth { day: day as i8, weekday: Some(weekday), month: month.map(|m| m.0) };
            Some((term, month.map_or(end, |m| m.1)))
        };
        if let Some((day, end)) = ordinal
            && (!self.is_word(end) || self.class(end) != Class::Other)
        {
            return of_month(day, end);
        }
        if let Some((n @ 1..=31, 1..=2)) = self.digits(at) {
            let ends = !self.is_word(at + 1)
                && !matches!(self.class(at + 1), Class::Mark(b':' | b'.' | b'-' | b'/' | b'%'))
                && self.before(i) == Class::On;
            if ends || (at == after && self.month_ref(at + 1).is_some()) {
                return of_month(n, at + 1);
            }
        }
        self.weekday_alone(i, form).then_some((
            Term::Weekday { weekday, rel: None },
            if dot && self.is_word(after) && !self.capital(after) { after } else { i + 1 },
        ))
    }

    /// [`month_date`](Self::month_date), where it names a day.
    pub(crate) fn month_and_day(&self, i: usize) -> Parsed {
        self.month_date(i).filter(|found| matches!(found.0, Term::Day { .. }))
    }

    fn weekday_alone(&self, i: usize, form: Form) -> bool {
        // "Black Monday", "the Sunday Times"
        let named = |k: usize, names: &str| self.is_word(k) && self.capital(k) && names.split(' ').any(|n| n == self.word(k));
        if i.checked_sub(1).is_some_and(|k| named(k, BEFORE_WEEKDAYS)) || named(i + 1, AFTER_WEEKDAYS) {
            return false;
        }
        let own = i == 0 && self.len() <= 2;
        match form {
            Form::Full => true,
            Form::Short => self.capital(i) || own || matches!(self.before(i), Class::On | Class::Rel(_)),
            Form::Word => {
                own || (self.capital(i)
                    && matches!(self.before(i), Class::On | Class::Rel(_) | Class::Till | Class::Or | Class::Unit(Unit::Week, false)))
                    || (self.capital(i) && matches!(self.class(i + 1), Class::At))
            }
        }
    }
}
