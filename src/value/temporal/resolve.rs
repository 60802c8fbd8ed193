//! Which days an expression means: from the day of publication, the date said last, and the tense.

use jiff::civil::DateTime;
use rust_decimal::prelude::ToPrimitive;

use super::length::Length;
use super::lexicon::{Part, Rel, Unit};
use super::period::{Period, months_on, on_or_after, on_or_before};
use super::tense::Tense;
use super::term::{From, Term, What, YearRef};
use crate::value::Value;
use crate::value::days::{Cycle, date_of, day_number};
use crate::value::locale::en::calendar::HOLIDAYS;

/// A month or a day without its year is not looked for further away than this many days, whatever the tense.
const FAR: i64 = 270;

/// As [`FAR`], for what is still to come.
const FAR_AHEAD: i64 = 335;

/// As [`FAR_AHEAD`], for a month.
const MONTHS_AHEAD: i64 = 245;

/// By how many days what lies ahead must be nearer than what lies behind, where no tense tells.
const AHEAD: i64 = 8;

/// Days an expression means.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    /// What the value names.
    pub(crate) period: Period,
    /// What a reader takes it to mean, where that is not the period.
    pub(crate) core: Option<(i64, i64)>,
    /// What else it allows.
    pub(crate) outer: Option<(i64, i64)>,
    /// Another stretch of days it may mean: the coming Thursday rather than the last.
    pub(crate) other: Option<(i64, i64)>,
    /// The canonical form, where the period does not give it.
    pub(crate) value: Option<Value>,
    /// Whether it is one date by its form, though its words allow more.
    pub(crate) dated: bool,
}

impl Found {
    fn of(period: Period) -> Self {
        Self { period, core: None, outer: None, other: None, value: None, dated: false }
    }

    fn day(n: i64) -> Self {
        Self::of(Period::day(n))
    }

    /// The two sets, as ranges of day numbers.
    pub(crate) fn sets(&self) -> ((i64, i64), (i64, i64)) {
        let core = self.core.unwrap_or((self.period.first, self.period.end));
        let outer = self.outer.unwrap_or(core);
        (core, (outer.0.min(core.0), outer.1.max(core.1)))
    }
}

/// What an expression comes to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Days {
    Known(Found),
    /// Days that come round again, in their canonical words.
    Cycle(Cycle, String),
    /// Days that only the date of publication could tell.
    Untold,
}

/// What a text gives to resolve against.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// When it was published.
    pub(crate) published: Option<DateTime>,
    /// The date said last.
    pub(crate) anchor: Option<Period>,
    /// The year that the sentence tells of.
    pub(crate) year: Option<i16>,
    pub(crate) tense: Tense,
}

impl Frame {
    fn today(&self) -> Option<i64> {
        self.published.map(|p| day_number(p.date()))
    }

    fn anchor_day(&self) -> Option<Period> {
        self.anchor.or_else(|| self.today().map(Period::day))
    }

    /// A year as a number; `None` where the date of publication would be needed.
    fn year_of(&self, year: YearRef) -> Option<i64> {
        match year {
            YearRef::Is(y) => Some(i64::from(y)),
            YearRef::Shift(n) => self.published.map(|p| i64::from(p.year()) + i64::from(n)),
            YearRef::Anchor(n) => self.anchor_day().map(|a| i64::from(date_of(a.first).year()) + i64::from(n)),
        }
    }

    /// Of what comes round each year (or each quarter), the one that is meant: by `rel`, else by the tense, else the nearest.
    fn choose(&self, today: i64, rel: Option<Rel>, around: &[Period]) -> Option<(Period, Option<(i64, i64)>)> {
        let begun = || around.iter().rev().find(|p| p.first <= today).copied();
        let left = || around.iter().find(|p| p.end > today).copied();
        let gone = || around.iter().rev().find(|p| p.end <= today).copied();
        let ahead = || around.iter().find(|p| p.first > today).copied();
        // News looks back: what lies ahead must be clearly nearer.
        let nearest = || around.iter().min_by_key(|p| p.distance(today) + if p.first > today { AHEAD } else { 0 }).copied();
        let this_year = || around.iter().find(|p| date_of(p.first).year() == date_of(today).year()).copied();
        let chosen = match rel {
            Some(Rel::Last | Rel::Past | Rel::Previous | Rel::Latest) => gone(),
            Some(Rel::Next | Rel::Coming | Rel::Following) => ahead(),
            Some(_) => this_year(),
            None => match self.tense {
                Tense::Past => begun().filter(|p| p.distance(today) <= FAR).or_else(nearest),
                Tense::Future => {
                    left().filter(|p| p.distance(today) <= if p.grain == Unit::Month { MONTHS_AHEAD } else { FAR_AHEAD }).or_else(nearest)
                }
                Tense::Ahead | Tense::Unknown => nearest(),
            },
        }?;
        let open = rel.is_none() && matches!(self.tense, Tense::Ahead | Tense::Unknown);
        let other = if chosen.first > today { gone() } else { ahead() };
        Some((chosen, other.filter(|_| open).map(|p| (p.first, p.end))))
    }

    /// As [`choose`](Self::choose), from what `make` gives for each year around today.
    fn yearly(&self, rel: Option<Rel>, make: impl Fn(i64) -> Option<Period>) -> Option<Found> {
        let today = self.today()?;
        let year = i64::from(date_of(today).year());
        let around: Vec<Period> = (year - 9..=year + 9).filter_map(make).collect();
        let (period, other) = self.choose(today, rel, &around)?;
        Some(Found { other, ..Found::of(period) })
    }

    /// The days `term` means.
    pub(crate) fn resolve(&self, term: &Term) -> Option<Days> {
        let known = |found: Option<Found>| found.map(Days::Known);
        let of_year = |year: YearRef, make: &dyn Fn(i64) -> Option<Period>| match self.year_of(year) {
            Some(y) => known(make(y).map(Found::of)),
            None => Some(Days::Untold),
        };
        match term {
            Term::Day { year, month, day, weekday } => self.day(*year, *month, *day, *weekday),
            Term::DayOfMonth { day, weekday, month } => self.day_of_month(*day, *weekday, *month),
            Term::Month { month, year, rel } => {
                let make = |y: i64| Period::month(y, i64::from(*month));
                match year.or_else(|| self.year.filter(|_| rel.is_none()).map(YearRef::Is)) {
                    Some(year) => of_year(year, &make),
                    None if self.published.is_some() => known(self.yearly(*rel, make)),
                    None => Some(Days::Cycle(Cycle::month(*month), month_name(*month).to_owned())),
                }
            }
            Term::Weekday { weekday, rel } => Some(self.weekday(*weekday, *rel)),
            Term::WeekdayOf { weekday, weeks } => Some(match self.today() {
                Some(today) => Days::Known(Found::day(Period::week(today, i64::from(*weeks)).first + i64::from(*weekday) - 1)),
                None => Days::Cycle(Cycle::weekday(*weekday), weekday_name(*weekday).to_owned()),
            }),
            Term::Year(year) => of_year(*year, &Period::year),
            Term::Decade(start) => known(Period::years(i64::from(*start), 10, Unit::Decade).map(Found::of)),
            Term::Century(n) => known(Period::years(i64::from(*n - 1) * 100, 100, Unit::Century).map(Found::of)),
            Term::Quarter { n, year, rel } => self.quarter(*n, *year, *rel),
            Term::Half { n, year } => of_year(*year, &|y| Period::months(y, i64::from(*n) * 6 - 5, 6, Unit::Half)),
            Term::Season { season, year, rel } => {
                let found = match year.or_else(|| self.year.filter(|_| rel.is_none()).map(YearRef::Is)) {
                    Some(year) => match self.year_of(year) {
                        Some(y) => Period::season(y, *season).map(Found::of),
                        None => return Some(Days::Untold),
                    },
                    None if self.published.is_none() => return Some(Days::Untold),
                    None => self.season(*season, *rel),
                }?;
                let p = found.period;
                let value = Value::Season(date_of(p.first).year(), season.code().to_owned());
                Some(Days::Known(Found { value: Some(value), outer: Some((p.first - 31, p.end + 31)), ..found }))
            }
            Term::Unit { unit, shift, anchored } => {
                let base = if *anchored {
                    self.anchor_day().map(|a| if *shift > 0 && a.grain <= *unit { a.end - 1 } else { a.first })
                } else {
                    self.today()
                };
                match base {
                    Some(base) => known(Period::unit(*unit, base, i64::from(*shift)).map(Found::of)),
                    None => Some(Days::Untold),
                }
            }
            Term::TheWeekend => Some(self.today().map_or(Days::Untold, |today| {
                let weekday = date_of(today).weekday().to_monday_one_offset();
                let back = weekday < 6 && (self.tense == Tense::Past || (self.tense == Tense::Unknown && weekday <= 3));
                Days::Known(Found::of(Period::weekend(today, if back { -1 } else { 0 })))
            })),
            Term::Units { unit, count } => {
                Some(self.today().map_or(Some(Days::Untold), |today| known(units(*unit, i64::from(*count), today).map(Found::of)))?)
            }
            Term::Shifted { length, sign, from } => self.shifted(length, i64::from(*sign), from),
            Term::In(length) => self.shifted(length, 1, &From::Now),
            Term::YearAgo => self.year_ago(),
            Term::Nth { n, what, of } => self.nth(i64::from(*n), *what, of),
            Term::Firsts { length, of } => match self.resolve(of)? {
                Days::Known(inner) => {
                    let (unit, count) = length.count()?;
                    let end = span_on(inner.period.first, unit, i64::from(count))?;
                    Some(Days::Known(Found::of(Period::new(inner.period.first, end, Unit::Half))))
                }
                other => Some(other),
            },
            Term::Weekdays { weekday, count } => Some(self.today().map_or(Days::Untold, |today| {
                let weeks = 7 * i64::from(count.abs() - 1);
                let n = if *count > 0 { on_or_after(today + 1, *weekday) + weeks } else { on_or_before(today - 1, *weekday) - weeks };
                Days::Known(Found::day(n))
            })),
            Term::HolidayWeekend { index, year } => match self.holiday(*index, *year, None)? {
                Days::Known(inner) => {
                    let day = inner.period.first;
                    let weekday = date_of(day).weekday().to_monday_one_offset();
                    let saturday = if matches!(weekday, 1 | 2 | 7) { on_or_before(day, 6) } else { on_or_after(day, 6) };
                    let (first, end) = (saturday.min(day), (saturday + 2).max(day + 1));
                    Some(Days::Known(Found::of(Period::new(first, end, Unit::Weekend))))
                }
                other => Some(other),
            },
            Term::HolidayOf { index, of } => match self.resolve(of)? {
                Days::Known(inner) => {
                    let year = YearRef::Is(date_of(inner.period.first).year());
                    self.holiday(*index, Some(year), None)
                }
                other => Some(other),
            },
            Term::Part { part, of } => match self.resolve(of)? {
                Days::Known(inner) => Some(Days::Known(self.part(*part, inner))),
                other => Some(other),
            },
            Term::Holiday { index, year, rel } => self.holiday(*index, *year, *rel),
            Term::WeekOf(of) => match self.resolve(of)? {
                Days::Known(inner) => Some(Days::Known(Found::of(Period::week(inner.period.first, 0)))),
                _ => Some(Days::Untold),
            },
            Term::WeekNumber { n, year } => {
                let Some(year) = self.year_of(year.unwrap_or(YearRef::Shift(0))) else { return Some(Days::Untold) };
                let first = Period::year(year)?.nth(1, Unit::Week)?;
                let monday = first.first + 7 * (i64::from(*n) - 1);
                Some(Days::Known(Found::of(Period::new(monday, monday + 7, Unit::Week))))
            }
            Term::Range(low, high) => self.range(low, high),
            Term::At { day, .. } | Term::PartOfDay { day, .. } => self.resolve(day),
            Term::DayPart(_) => Some(self.today().map_or(Days::Untold, |n| Days::Known(Found::day(n)))),
            Term::Clock(_) | Term::Vague(_) | Term::Length(_) => None,
        }
    }

    fn day(&self, year: Option<YearRef>, month: i8, day: i8, weekday: Option<i8>) -> Option<Days> {
        let on =
            |y: i64| i16::try_from(y).ok().and_then(|y| jiff::civil::Date::new(y, month, day).ok()).map(|d| Period::day(day_number(d)));
        if let Some(year) = year {
            return match self.year_of(year) {
                Some(y) => on(y).map(|p| Days::Known(Found::of(p))),
                None => Some(Days::Untold),
            };
        }
        let told = self.year.filter(|_| self.published.is_none() || self.tense == Tense::Past);
        if let Some(p) = told.and_then(|y| on(i64::from(y))) {
            return Some(Days::Known(Found::of(p)));
        }
        let Some(today) = self.today() else {
            let cycle = Cycle::month(month).meet(Cycle::day(day));
            let cycle = weekday.map_or(cycle, |w| cycle.meet(Cycle::weekday(w)));
            return Some(Days::Cycle(cycle, format!("{day} {}", month_name(month))));
        };
        if let Some(w) = weekday {
            // The weekday tells the year.
            let year = i64::from(date_of(today).year());
            let fits = (year - 6..=year + 6).filter_map(on).filter(|p| date_of(p.first).weekday().to_monday_one_offset() == w);
            if let Some(p) = fits.min_by_key(|p| p.distance(today)).filter(|p| p.distance(today) <= 340) {
                return Some(Days::Known(Found::of(p)));
            }
        }
        self.yearly(None, on).map(Days::Known)
    }

    fn day_of_month(&self, day: i8, weekday: Option<i8>, month: Option<i32>) -> Option<Days> {
        let Some(today) = self.anchor_day().filter(|_| month.is_none()).map(|a| a.first).or_else(|| self.today()) else {
            let cycle = weekday.map_or(Cycle::day(day), |w| Cycle::day(day).meet(Cycle::weekday(w)));
            return Some(Days::Cycle(cycle, format!("{day}.")));
        };
        let today = if self.anchor.is_some_and(|a| a.grain == Unit::Month) { today } else { self.today().unwrap_or(today) };
        let date = date_of(today);
        let on = |shift: i64| {
            let p = Period::month(i64::from(date.year()), i64::from(date.month()) + shift)?;
            (i64::from(day) <= p.end - p.first).then(|| Period::day(p.first + i64::from(day) - 1))
        };
        if let Some(shift) = month {
            return on(i64::from(shift)).map(|p| Days::Known(Found::of(p)));
        }
        let fits = |p: &Period| weekday.is_none_or(|w| date_of(p.first).weekday().to_monday_one_offset() == w);
        let around: Vec<Period> = (-14..=14).filter_map(on).filter(fits).collect();
        if weekday.is_some() {
            return around.iter().min_by_key(|p| p.distance(today)).map(|p| Days::Known(Found::of(*p)));
        }
        let (period, other) = self.choose(today, None, &around)?;
        Some(Days::Known(Found { other, ..Found::of(period) }))
    }

    fn weekday(&self, weekday: i8, rel: Option<Rel>) -> Days {
        let Some(today) = self.today() else {
            return Days::Cycle(Cycle::weekday(weekday), weekday_name(weekday).to_owned());
        };
        let last = on_or_before(today, weekday);
        let coming = on_or_after(today, weekday);
        let day = |n: i64| Days::Known(Found::day(n));
        let or = |n: i64, other: i64| Days::Known(Found { other: Some((other, other + 1)).filter(|o| o.0 != n), ..Found::day(n) });
        match rel {
            None | Some(Rel::Same | Rel::That | Rel::Current) => match self.tense {
                Tense::Past => day(last),
                Tense::Future => day(coming),
                Tense::Ahead if coming - today < today - last => or(coming, last),
                Tense::Ahead | Tense::Unknown => or(last, coming),
            },
            Some(Rel::This) if self.tense == Tense::Past => day(last),
            Some(Rel::This) => day(coming),
            // Yesterday is not called "last Wednesday".
            Some(Rel::Last | Rel::Past | Rel::Latest) => {
                let before = on_or_before(today - 1, weekday);
                if before == today - 1 { or(before - 7, before) } else { or(before, before - 7) }
            }
            Some(Rel::Previous) => match self.anchor {
                Some(a) => day(on_or_before(a.first - 1, weekday)),
                None => or(Period::week(today, -1).first + i64::from(weekday) - 1, on_or_before(today - 1, weekday)),
            },
            Some(Rel::Following) => day(on_or_after(self.anchor.map_or(today + 1, |a| a.end), weekday)),
            Some(Rel::Coming) => day(on_or_after(today + 1, weekday)),
            Some(Rel::Next) => or(Period::week(today, 1).first + i64::from(weekday) - 1, on_or_after(today + 1, weekday)),
        }
    }

    fn quarter(&self, n: i8, year: Option<YearRef>, rel: Option<Rel>) -> Option<Days> {
        let Some(today) = self.today().or_else(|| self.anchor.map(|a| a.first)) else {
            return match year.and_then(|y| self.year_of(y)).filter(|_| n > 0) {
                Some(y) => Period::quarter(y, i64::from(n)).map(|p| Days::Known(Found::of(p))),
                None => Some(Days::Untold),
            };
        };
        let running = Period::unit(Unit::Quarter, today, 0)?;
        let period = match (n, year) {
            (0, None) => return Some(Days::Known(Found::of(running))),
            (0, Some(year)) => {
                // "last year's quarter": the one that was reported last, in that year.
                let reported = date_of(Period::unit(Unit::Quarter, today, -1)?.first);
                Period::quarter(self.year_of(year)?, i64::from((reported.month() - 1) / 3 + 1))?
            }
            (n, Some(year)) => match self.year_of(year) {
                Some(y) => Period::quarter(y, i64::from(n))?,
                None => return Some(Days::Untold),
            },
            (n, None) => {
                if let Some(y) = self.year {
                    return Period::quarter(i64::from(y), i64::from(n)).map(|p| Days::Known(Found::of(p)));
                }
                let year = i64::from(date_of(today).year());
                let around: Vec<Period> = (year - 2..=year + 2).filter_map(|y| Period::quarter(y, i64::from(n))).collect();
                let begun = Self { tense: if self.tense == Tense::Future { Tense::Future } else { Tense::Past }, ..*self };
                let latest = around.iter().rev().find(|p| p.first <= today).copied();
                match rel {
                    None if self.tense != Tense::Future => latest?,
                    _ => begun.choose(today, rel, &around)?.0,
                }
            }
        };
        Some(Days::Known(Found::of(period)))
    }

    fn season(&self, season: super::lexicon::Season, rel: Option<Rel>) -> Option<Found> {
        let today = self.today()?;
        let year = i64::from(date_of(today).year());
        let around: Vec<Period> = (year - 2..=year + 2).filter_map(|y| Period::season(y, season)).collect();
        if rel.is_none() && self.tense != Tense::Future {
            return around.iter().rev().find(|p| p.first <= today).map(|p| Found::of(*p));
        }
        self.choose(today, rel, &around).map(|(p, _)| Found::of(p))
    }

    fn holiday(&self, index: usize, year: Option<YearRef>, rel: Option<Rel>) -> Option<Days> {
        let rule = HOLIDAYS.get(index)?.1;
        let on = |y: i64| {
            let (first, length) = rule.days(i16::try_from(y).ok()?)?;
            let first = day_number(first);
            Some(Period::new(first, first + length, if length == 1 { Unit::Day } else { Unit::Week }))
        };
        if let Some(year) = year.or_else(|| self.year.filter(|_| rel.is_none()).map(YearRef::Is)) {
            return match self.year_of(year) {
                Some(y) => on(y).map(|p| Days::Known(Found::of(p))),
                None => Some(Days::Untold),
            };
        }
        if self.published.is_none() {
            return Some(match rule {
                super::holiday::Rule::Fixed(month, day) => {
                    Days::Cycle(Cycle::month(month).meet(Cycle::day(day)), format!("{day} {}", month_name(month)))
                }
                _ => Days::Untold,
            });
        }
        self.yearly(rel, on).map(Days::Known)
    }

    fn year_ago(&self) -> Option<Days> {
        let Some(today) = self.today() else { return Some(Days::Untold) };
        let reported = self.anchor.filter(|a| a.grain == Unit::Quarter);
        let period = match reported {
            Some(a) => Period::unit(Unit::Quarter, a.first, -4),
            // In a financial report it is the quarter that was reported last, a year before.
            None => Period::unit(Unit::Quarter, today, -5),
        }?;
        Some(Days::Known(Found::of(period)))
    }

    fn nth(&self, n: i64, what: What, of: &Term) -> Option<Days> {
        let inner = match self.resolve(of)? {
            Days::Known(inner) => inner.period,
            _ => return Some(Days::Untold),
        };
        let found = match what {
            What::Unit(unit) => inner.nth(n, unit)?,
            What::Weekday(w) if inner.grain == Unit::Day => Period::day(on_or_after(inner.end, w) + 7 * (n - 1)),
            What::Weekday(w) => Period::day(inner.nth_of_weekday(n, w)?),
        };
        Some(Days::Known(Found::of(found)))
    }

    /// The value stays the whole; what it denotes is a third of it, or the half where that is still allowed.
    fn part(&self, part: Part, inner: Found) -> Found {
        let p = inner.period;
        let (first, end, days) = (p.first, p.end, p.end - p.first);
        let third = (days + 2) / 3;
        let today = self.today();
        let (core, outer) = match part {
            Part::Early | Part::Start => ((first, first + third), (first, first + (days + 1) / 2)),
            Part::Late | Part::End => ((end - third, end), (end - (days + 1) / 2, end)),
            Part::Mid => ((first + days / 3, end - days / 3), (first + days / 6, end - days / 6)),
            Part::Gone => ((first, today.filter(|t| (first..end).contains(t)).map_or(first + third, |t| t + 1)), (first, end)),
            Part::Left => ((today.filter(|t| (first..end).contains(t)).unwrap_or(end - third), end), (first, end)),
        };
        if p.grain == Unit::Week && matches!(part, Part::Start | Part::End) {
            // A part of a week is a few days that can be named.
            return Found { outer: Some(outer), ..Found::of(Period::new(core.0, core.1, Unit::Half)) };
        }
        Found { core: Some(core), outer: Some(outer), ..inner }
    }

    /// "two months ago": the month two months back, give or take half of one.
    fn shifted(&self, length: &Length, sign: i64, from: &From) -> Option<Days> {
        let base = match from {
            From::Now => match self.published {
                Some(_) => Period::day(self.today()?),
                None => return Some(Days::Untold),
            },
            From::Anchor => match self.anchor_day() {
                Some(a) => a,
                None => return Some(Days::Untold),
            },
            From::Term(term) => match self.resolve(term)? {
                Days::Known(inner) => inner.period,
                Days::Cycle(cycle, _) => return Some(moved_cycle(cycle, length, sign)),
                Days::Untold => return Some(Days::Untold),
            },
        };
        let start = if sign > 0 && base.grain > Unit::Day && !matches!(from, From::Term(_)) { base.end - 1 } else { base.first };
        if length.unit() < Unit::Day {
            return self.moment(length, sign, from);
        }
        let mut at = start;
        for &(unit, n) in &length.parts {
            at = span_on(at, unit, sign * n.to_i64().filter(|_| n.fract().is_zero()).unwrap_or(0))?;
            if !n.fract().is_zero() {
                let days = n.to_f64()? * unit.seconds() / 86_400.0;
                at += sign * days.round() as i64;
            }
        }
        let single = length.parts.len() == 1;
        let unit = length.unit();
        let n = length.count().map_or(1, |c| i64::from(c.1.abs()));
        let more = if n >= 10 { n / 10 } else { 0 };
        let reach = |days: i64| (at - days * (1 + more), at + days * (1 + more) + 1);
        // What was is told by the calendar ("two years ago" is a year), what will be is counted from the day.
        let from_a_day = matches!(from, From::Term(_)) || (sign > 0 && *from == From::Now);
        let found = match unit {
            Unit::Day if single => Found { outer: Some(if n > 2 { reach(1) } else { (at, at + 1) }), ..Found::day(at) },
            Unit::Week | Unit::Fortnight if single => {
                Found { core: Some((at - 3, at + 4)), outer: Some(reach(7)), dated: true, ..Found::day(at) }
            }
            Unit::Month | Unit::Quarter if single => {
                let period = if from_a_day { Period::day(at) } else { Period::unit(Unit::Month, at, 0)? };
                let core = (period.first.min(at - 15), period.end.max(at + 16));
                Found { core: Some(core), outer: Some(reach(31)), ..Found::of(period) }
            }
            Unit::Year | Unit::Decade | Unit::Century if single => {
                if base.grain == Unit::Quarter && unit == Unit::Year && *from == From::Anchor {
                    return Period::unit(Unit::Quarter, base.first, sign * n * 4).map(|p| Days::Known(Found::of(p)));
                }
                let period =
                    if !from_a_day || base.grain == Unit::Year { Period::year(i64::from(date_of(at).year()))? } else { Period::day(at) };
                let half = if unit == Unit::Year { 183 } else { 183 * if unit == Unit::Decade { 10 } else { 100 } };
                let core = (period.first.min(at - half), period.end.max(at + half));
                Found { core: Some(core), outer: Some(reach(2 * half)), ..Found::of(period) }
            }
            _ => Found::day(at),
        };
        Some(Days::Known(found))
    }

    /// "half an hour ago", "in 90 minutes": a moment of some day.
    fn moment(&self, length: &Length, sign: i64, from: &From) -> Option<Days> {
        let base = match from {
            From::Now => self.published?,
            // "an hour later" is told from an event whose time nobody knows.
            From::Anchor if self.anchor.is_none() => self.published?,
            _ => return None,
        };
        let seconds = (length.seconds() as i64).checked_mul(sign).filter(|s| s.abs() < 400 * 86_400)?;
        let at = base.checked_add(jiff::Span::new().seconds(seconds)).ok()?;
        let found = Found { value: Some(Value::DateTime(at)), ..Found::day(day_number(at.date())) };
        Some(Days::Known(found))
    }

    fn range(&self, low: &Term, high: &Term) -> Option<Days> {
        let (mut low, mut high) = (low.clone(), high.clone());
        match (low.year(), high.year()) {
            (None, Some(year)) => low = low.in_year(year),
            (Some(year), None) => high = high.in_year(year),
            _ => {}
        }
        let undated = self.published.is_none() && self.year.is_none();
        if undated
            && let (Term::Day { year: None, month: m, day: a, .. }, Term::Day { year: None, month: n, day: b, .. }) = (&low, &high)
            && m == n
            && a <= b
        {
            let days = (*a..=*b).fold(0, |bits, d| bits | 1u32 << (d - 1));
            return Some(Days::Cycle(Cycle { days, ..Cycle::month(*m) }, format!("{a} – {b} {}", month_name(*m))));
        }
        let mut a = match self.resolve(&low)? {
            Days::Known(found) => found,
            other => return Some(other),
        };
        let mut b = match self.resolve(&high)? {
            Days::Known(found) => found,
            other => return Some(other),
        };
        let whole = |y: i64, p: Period| {
            let d = date_of(p.first);
            Frame { year: Some(y as i16), published: None, ..*self }.resolve(&if p.grain == Unit::Month {
                Term::Month { month: d.month(), year: Some(YearRef::Is(y as i16)), rel: None }
            } else {
                Term::Day { year: Some(YearRef::Is(y as i16)), month: d.month(), day: d.day(), weekday: None }
            })
        };
        let yearless = |t: &Term| matches!(t, Term::Day { year: None, .. } | Term::Month { year: None, .. });
        if yearless(&low) && yearless(&high) && (b.period.first < a.period.first || b.period.first - a.period.first > 366) {
            let y = i64::from(date_of(a.period.first).year());
            for year in [y, y + 1] {
                if let Some(Days::Known(moved)) = whole(year, b.period) {
                    b = moved;
                    if b.period.first >= a.period.first {
                        break;
                    }
                }
            }
        } else if matches!(high, Term::Weekday { .. }) && b.period.first < a.period.first {
            if let Term::Weekday { weekday, .. } = high {
                b.period = Period::day(on_or_after(a.period.first, weekday));
            }
        } else if matches!(high, Term::DayOfMonth { .. }) && b.period.first < a.period.first {
            b.period = Period::day(months_on(b.period.first, 1)?);
        } else if b.period.first < a.period.first
            && low.year().is_some()
            && date_of(a.period.first).year() == date_of(b.period.first).year()
        {
            // "December to March 2019"
            let y = i64::from(date_of(b.period.first).year()) - 1;
            if let Some(Days::Known(moved)) = whole(y, a.period) {
                a = moved;
            }
        }
        if b.period.end <= a.period.first {
            return None;
        }
        let (first, end) = (a.core.map_or(a.period.first, |c| c.0), b.core.map_or(b.period.end, |c| c.1));
        Some(Days::Known(Found::of(Period::new(first, end, Unit::Half))))
    }
}

/// Whole units beside the current one: the next three weeks from tomorrow, the last two years by the calendar.
fn units(unit: Unit, count: i64, today: i64) -> Option<Period> {
    if matches!(unit, Unit::Quarter | Unit::Year | Unit::Decade | Unit::Century) {
        let (a, b) = if count > 0 { (1, count) } else { (count, -1) };
        let (low, high) = (Period::unit(unit, today, a)?, Period::unit(unit, today, b)?);
        return Some(Period::new(low.first, high.end, Unit::Half));
    }
    Some(if count > 0 {
        Period::new(today + 1, span_on(today + 1, unit, count)?, Unit::Half)
    } else {
        Period::new(span_on(today, unit, count)?, today, Unit::Half)
    })
}

/// Day `n` some units on.
fn span_on(n: i64, unit: Unit, count: i64) -> Option<i64> {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => Some(n),
        Unit::Day => n.checked_add(count),
        Unit::Weekend | Unit::Week => n.checked_add(count.checked_mul(7)?),
        Unit::Fortnight => n.checked_add(count.checked_mul(14)?),
        Unit::Month => months_on(n, count),
        Unit::Quarter | Unit::Season => months_on(n, count.checked_mul(3)?),
        Unit::Half => months_on(n, count.checked_mul(6)?),
        Unit::Year => months_on(n, count.checked_mul(12)?),
        Unit::Decade => months_on(n, count.checked_mul(120)?),
        Unit::Century => months_on(n, count.checked_mul(1200)?),
    }
}

/// A day before every Thursday is every Wednesday; anything else only the year could tell.
fn moved_cycle(cycle: Cycle, length: &Length, sign: i64) -> Days {
    let weekdays_only = cycle.months == Cycle::ALL.months && cycle.days == Cycle::ALL.days;
    match length.count() {
        Some((Unit::Day, n)) if weekdays_only && cycle.weekdays.count_ones() == 1 => {
            let weekday = i64::from(cycle.weekdays.trailing_zeros());
            let moved = (weekday + sign * i64::from(n)).rem_euclid(7) as i8 + 1;
            Days::Cycle(Cycle::weekday(moved), weekday_name(moved).to_owned())
        }
        _ => Days::Untold,
    }
}

/// The English name of a month.
pub(crate) fn month_name(month: i8) -> &'static str {
    const NAMES: [&str; 12] =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    NAMES[(month - 1).rem_euclid(12) as usize]
}

/// The English name of a weekday.
pub(crate) fn weekday_name(weekday: i8) -> &'static str {
    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    NAMES[(weekday - 1).rem_euclid(7) as usize]
}
