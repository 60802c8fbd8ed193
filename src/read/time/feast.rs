//! Holidays by name: "Christmas Eve", "Easter 2013", "Labor Day weekend", "Thanksgiving three years ago".

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::date::Parsed;
use super::holiday::Rule;
use super::lexicon::{Class, Rel, Unit, View};
use super::period::Period;
use super::resolve::{Days, Found, Frame, month_name};
use super::term::{From, Term, YearRef};
use crate::language::calendar::AROUND_YEARS;
use crate::language::holidays::{HOLIDAYS, NATIONAL, NO_DAY, holidays};
use crate::value::days::{Cycle, date_of};

/// The words that make a holiday's name that of something else.
static OTHER_NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| NO_DAY.split_whitespace().collect());

impl View<'_, '_> {
    /// Whether the name of a holiday stands at token `i`.
    pub(crate) fn holiday(&self, i: usize) -> bool {
        self.opens_holiday(i) && holidays(self.word(i)).iter().any(|h| self.holiday_spelled(i, h.0).is_some())
    }

    /// The token after `name`, where it stands at token `i`.
    fn holiday_spelled(&self, i: usize, name: &str) -> Option<usize> {
        let mut at = i;
        for word in name.split(' ') {
            let (word, capital) = word.strip_prefix('^').map_or((word, false), |w| (w, true));
            if at > i && self.word(at) != word && self.joint(at) {
                at += 1;
            }
            if self.word(at) != word || (capital && !self.capital(at)) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// Whether token `i` is a mark within a name: "Eid-ul-Fitr", "Presidents' Day", "St. Patrick".
    fn joint(&self, i: usize) -> bool {
        self.glued(i)
            && (self.mark(i, b'\'')
                || (self.mark(i, b'-') && self.glued(i + 1))
                || (self.mark(i, b'.') && matches!(self.word(i - 1), "st" | "jr")))
    }

    /// Whether the name at the tokens `i..end` is that of something else, or of another nation's day.
    fn other_name(&self, i: usize, end: usize, name: &str) -> bool {
        if OTHER_NAMES.contains(self.word(end)) {
            return true;
        }
        let national = NATIONAL.contains(&name);
        if !national && end > i + 1 {
            return false;
        }
        let Some(before) = i.checked_sub(1) else { return false };
        if self.word(before) == "'s" || (self.mark(before, b'\'') && self.glued(before)) {
            return national && before > 0 && self.class(before - 1) == Class::Other;
        }
        if national && matches!(self.word(before), "its" | "their") {
            return true;
        }
        // "Polish Independence Day", "National Women's Day"; "Tariq Ramadan", though not "As Ramadan began".
        let named = self.is_word(before)
            && self.capital(before)
            && self.class(before) == Class::Other
            && (!self.sentence_break(before) || !(national || AROUND_YEARS.split(' ').any(|w| w == self.word(before))));
        let of = national && self.class(end) == Class::Of && self.capital(end + 1);
        named || of
    }

    /// The holiday whose name begins at token `i`: its index, its year, and the token after.
    pub(crate) fn holiday_name(&self, i: usize) -> Option<(usize, Option<YearRef>, usize)> {
        let spelled = holidays(self.word(i)).iter().filter_map(|&(name, index)| Some((self.holiday_spelled(i, name)?, name, index)));
        let (end, name, index) = spelled.max_by_key(|s| s.0)?;
        if self.other_name(i, end, name) {
            return None;
        }
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

impl Frame {
    /// The days of a holiday: in the year that is said, else the ones that are meant.
    pub(crate) fn holiday(&self, index: usize, year: Option<YearRef>, rel: Option<Rel>) -> Option<Days> {
        let rule = HOLIDAYS.get(index)?.1;
        let length = rule.length();
        let grain = if length == 1 { Unit::Day } else { Unit::Week };
        let on = |y: i64| {
            i16::try_from(y).map_or_else(|_| Vec::new(), |y| rule.starts(y)).into_iter().map(|n| Period::new(n, n + length, grain))
        };
        let found = |found: Found| {
            let p = found.period;
            let outer = Some((p.first - rule.slack(), p.end + rule.slack())).filter(|_| rule.slack() > 0);
            Days::Known(Found { outer, ..found })
        };
        if let Some(year) = year.or_else(|| self.sentence_year(rel)) {
            return match self.year_of(year) {
                Some(y) => on(y).next().map(|p| found(Found::of(p))),
                None => Some(Days::Untold),
            };
        }
        let Some(today) = self.base(rel) else {
            return Some(match rule {
                Rule::Fixed(month, day) => Days::Cycle(Cycle::month(month).meet(Cycle::day(day)), format!("{day} {}", month_name(month))),
                _ => Days::Untold,
            });
        };
        let year = i64::from(date_of(today).year());
        // What comes round more seldom than each year: elections, 29 February.
        let reach = if matches!(rule, Rule::Table(_) | Rule::Fixed(2, 29)) { 9 } else { 2 };
        let around: Vec<Period> = (year - reach..=year + reach).flat_map(on).collect();
        let (period, other) = self.choose(today, rel, &around)?;
        Some(found(Found { other, ..Found::of(period) }))
    }
}
