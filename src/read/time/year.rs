//! Years and what is counted in them: "2011", "the 1990s", "Q3 2018", "2017 April", "2011-12", "fiscal 1989".

use super::date::Parsed;
use super::length::Length;
use super::lexicon::{Class, Form, Unit, View};
use super::term::{Term, YearRef};
use crate::language::calendar::{AROUND_YEARS, DATES, NUMBERED};

impl View<'_, '_> {
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
        // "FY24"
        if let Some((n, 2)) = self.digits(at).filter(|_| self.word(i) == "fy") {
            return Some((Term::Year(YearRef::Is(2000 + n as i16)), at + 1));
        }
        // "the fiscal year ended Sept. 30" is twelve months to that day
        if year && matches!(self.word(at), "ended" | "ending") {
            return Some((Term::Length(Length::one(Unit::Year)), at));
        }
        year.then_some((Term::Year(YearRef::Shift(0)), at))
    }

    /// "Q3 2018", "H1 of 2019".
    pub(crate) fn lettered(&self, i: usize) -> Parsed {
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
    pub(crate) fn year_first(&self, i: usize) -> Parsed {
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
    pub(crate) fn year_range(&self, i: usize) -> Parsed {
        let (a, 4) = self.digits(i)? else { return None };
        if !(1000..=2100).contains(&a) || !matches!(self.class(i + 1), Class::Mark(b'-' | b'/')) || !self.glued(i + 1) || !self.glued(i + 2)
        {
            return None;
        }
        let (b, width) = self.digits(i + 2)?;
        if (self.glued(i) && !matches!(self.before(i), Class::Mark(b'(')))
            || (self.glued(i + 3) && matches!(self.class(i + 3), Class::Mark(b'-' | b'/')))
        {
            return None;
        }
        let b = match width {
            // "the 2023/24 season"
            _ if self.mark(i + 1, b'/') => (width == 2 && b == (a + 1) % 100).then_some(a + 1)?,
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
                // "the 1980 's", as corpora split into tokens have it
                let split = width == 4 && tail > at + 1 && self.glued(tail) && matches!(self.before(i), Class::The | Class::Part(_));
                if !(self.glued(at + 1) || split) || n % 10 != 0 {
                    return None;
                }
                match width {
                    4 if (1000..=2100).contains(&n) => Some((Term::Decade(n as i16), end)),
                    // "the under-30s" are people
                    2 if self.mark(i.wrapping_sub(1), b'-') && !matches!(self.before(i - 1), Class::Part(_) | Class::Mark(_)) => None,
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

    pub(crate) fn spelled_year_term(&self, i: usize) -> Parsed {
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
    pub(crate) fn year(&self, i: usize) -> Parsed {
        let Some((year, end)) = self.year_number(i) else {
            // "44 BC"
            let (n, width) = self.digits(i)?;
            // "AD 79"
            let before = i.checked_sub(1).filter(|&b| self.class(b) == Class::Ad && self.words().raw(b) == "AD").map(|_| (false, i + 1));
            let (bc, end) = self.era(i + 1).or(before)?;
            return (width <= 4 && n > 0).then(|| (Term::Year(YearRef::Is(if bc { -(n as i16) } else { n as i16 })), end));
        };
        let found = Some((Term::Year(YearRef::Is(year)), end));
        if end > i + 1 {
            return found;
        }
        // "the 2023 fiscal year"
        if self.class(end) == Class::Fiscal && self.class(end + 1) == Class::Unit(Unit::Year, false) {
            return Some((Term::Year(YearRef::Is(year)), end + 2));
        }
        // "1700 – 1799" on its own
        if self.len() == 3 && self.mark(end, b'-') && matches!(self.digits(end + 1), Some((_, 4))) {
            return found;
        }
        // "138-2010-2015"
        let code = |k: usize| k >= 2 && self.mark(k - 1, b'-') && self.glued(k - 1) && self.class(k - 2) == Class::Figure;
        if self.glued(i) && code(i) && code(i - 2) {
            return None;
        }
        let before = self.before(i);
        let at_mark = matches!(before, Class::Mark(_)) && self.glued(i);
        let opening = matches!(before, Class::Mark(b'(' | b'"' | b'[' | b'=' | b'\'' | b'~'))
            || (matches!(before, Class::Mark(b'-' | b'/'))
                && i >= 2
                && (self.is_word(i - 2) && !self.capital(i - 2) || self.class(i - 2) == Class::Figure));
        let limit = self.word(i.wrapping_sub(1)) == "than" && i >= 2 && matches!(self.class(i - 2), Class::Earlier | Class::Later);
        if limit && (1000..=2100).contains(&year) {
            return found;
        }
        // "closed around 1998, when"; "around 1998 people" counts
        let around = match i.checked_sub(1).map_or("", |b| self.word(b)) {
            "circa" => true,
            "around" => (1800..=2060).contains(&year) && !self.is_word(end),
            _ => false,
        };
        if around && !self.mark(end, b'%') {
            return found;
        }
        // "in 1782 and 1783"
        if before == Class::And
            && i >= 3
            && (1000..=2100).contains(&year)
            && matches!(self.digits(i - 2), Some((1000..=2100, 4)))
            && year_led(self.before(i - 2))
            && !self.counted(end)
        {
            return found;
        }
        let loosened = matches!(before, Class::Around | Class::Over | Class::Figure)
            || matches!(
                i.checked_sub(1).map_or("", |b| self.word(b)),
                "than" | "nearly" | "almost" | "least" | "most" | "only" | "just" | "million" | "billion" | "us"
            );
        let named = i > 0 && NUMBERED.split(' ').any(|w| w == self.word(i - 1))
            || (self.mark(i.wrapping_sub(1), b'.') && i >= 2 && matches!(self.word(i - 2), "no" | "nos"));
        if (at_mark && !opening)
            || named
            || self.mark(end, b'\'') && self.glued(end) && self.word(end) == "'" && !(self.word(end + 1) == "s" && self.glued(end + 1))
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
        // the title of a book: "1984"
        let quoted = self.mark(i.wrapping_sub(1), b'"') && (self.mark(end, b'"') || self.mark(end + 1, b'"') && !self.is_word(end));
        if quoted {
            return None;
        }
        if year_led(before) || i > 0 && DATES.contains(&self.word(i - 1)) {
            return if next_plural && year % 100 == 0 && before != Class::The { None } else { found };
        }
        (!loosened && (1800..=2060).contains(&year) && !(next_plural && year % 50 == 0)).then_some(found)?
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
