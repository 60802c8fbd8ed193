//! Holidays by name: "Christmas Eve", "Easter 2013", "Labor Day weekend", "Thanksgiving three years ago".

use super::counted;
use super::date;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::date::Parsed;
use super::holiday::Rule;
pub(crate) use super::holiday_word::holiday;
use super::holiday_word::holiday_spelled;
use super::lexicon::{Class, Rel, Unit, View};
use super::period::Period;
use super::resolve::{Days, Found, Frame, month_name};
use super::term::{From, Term, YearRef};
use crate::language::calendar::AROUND_YEARS;
use crate::language::feasts::HOLIDAYS;
use crate::language::holidays::{NATIONAL, NO_DAY};
use crate::value::days::{Cycle, date_of};

/// The words that make a holiday's name that of something else.
static OTHER_NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| NO_DAY.split_whitespace().collect());

/// Whether the name at the tokens `i..end` is that of something else, or of another nation's day.
fn other_name(view: &View<'_, '_>, i: usize, end: usize, name: &str) -> bool {
    if OTHER_NAMES.contains(view.word(end)) {
        return true;
    }
    let national = NATIONAL.contains(&name);
    if !national && end > i + 1 {
        return false;
    }
    let Some(before) = i.checked_sub(1) else { return false };
    if view.word(before) == "'s" || (view.mark(before, b'\'') && view.glued(before)) {
        return national && before > 0 && view.class(before - 1) == Class::Other;
    }
    if national && matches!(view.word(before), "its" | "their") {
        return true;
    }
    // "Polish Independence Day", "National Women's Day"; "Tariq Ramadan", though not "As Ramadan began".
    let named = view.is_word(before)
        && view.capital(before)
        && view.class(before) == Class::Other
        && (!view.sentence_break(before) || !(national || AROUND_YEARS.split(' ').any(|w| w == view.word(before))));
    let of = national && view.class(end) == Class::Of && view.capital(end + 1);
    named || of
}

/// The holiday whose name begins at token `i`: its index, its year, and the token after.
pub(crate) fn holiday_name(view: &View<'_, '_>, i: usize) -> Option<(usize, Option<YearRef>, usize)> {
    let spelled = view.holidays(i).iter().filter_map(|h| Some((holiday_spelled(view, i, h)?, h.name, h.index)));
    let (end, name, index) = spelled.max_by_key(|s| s.0)?;
    if other_name(view, i, end, name) {
        return None;
    }
    let year = date::year_after(view, end, false).or_else(|| date::year_ref(view, view.skip(end, Class::Of)));
    Some((index, year.map(|y| y.0), year.map_or(end, |y| y.1)))
}

pub(crate) fn holiday_term(view: &View<'_, '_>, i: usize) -> Parsed {
    let (index, year, end) = holiday_name(view, i)?;
    // "Labour Day, May 1, is a holiday" tells its own day
    if year.is_none()
        && matches!(view.class(end), Class::Mark(b',' | b'('))
        && let Some((term @ Term::Day { .. }, after)) = date::month_and_day(view, end + 1).or_else(|| date::day_date(view, end + 1))
        && !view.is_word(after)
        && !(view.mark(after, b',') && view.class(after + 1) == Class::And)
    {
        return Some((term, if view.mark(end, b'(') { view.skip_mark(after, b')') } else { after }));
    }
    if view.class(end) == Class::Unit(Unit::Weekend, false) {
        let later = date::year_after(view, end + 1, false);
        return Some((Term::HolidayWeekend { index, year: later.map(|y| y.0) }, later.map_or(end + 1, |y| y.1)));
    }
    if year.is_none() {
        let after = match view.class(end) {
            Class::In => counted::in_length(view, end),
            Class::A | Class::Figure | Class::Small(_) => counted::length_term(view, end),
            _ => None,
        };
        if let Some((of @ (Term::Shifted { from: From::Now, .. } | Term::In(_)), after)) = after {
            return Some((Term::HolidayOf { index, of: Box::new(of) }, after));
        }
    }
    Some((Term::Holiday { index, year, rel: None }, end))
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
        if year.is_none()
            && let Some(told) = self.told(rel, |y| on(y).next())
        {
            return Some(found(Found::of(told)));
        }
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
        let reach = if matches!(rule, Rule::Table(..) | Rule::Fixed(2, 29)) { 9 } else { 2 };
        let around: Vec<Period> = (year - reach..=year + reach).flat_map(on).collect();
        let (period, other) = self.choose(today, rel, &around)?;
        Some(found(Found { other, ..Found::of(period) }))
    }
}
