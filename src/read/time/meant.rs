//! What single terms mean: months, seasons, units beside the current one.

use super::extent::Length;
use super::lexicon::{Rel, Season, Unit};
use super::period::{Period, on_or_after, on_or_before};
use super::resolve::{Days, Found, Frame, month_name};
use super::shift::{span_on, units};
use super::tense::Tense;
use super::term::{Term, YearRef};
use crate::value::Value;
use crate::value::days::{Cycle, date_of};

fn known(found: Option<Found>) -> Option<Days> {
    found.map(Days::Known)
}

impl Frame {
    pub(super) fn month_term(&self, month: i8, year: Option<YearRef>, rel: Option<Rel>) -> Option<Days> {
        let make = |y: i64| Period::month(y, i64::from(month));
        match year.or_else(|| self.sentence_year(rel)) {
            Some(year) => Some(match self.year_of(year) {
                Some(y) => Days::Known(Found::of(self.went_on(make(y)?, year, make(y + 1)))),
                None => Days::Untold,
            }),
            None => match self.yearly(rel, make) {
                Some(found) => Some(Days::Known(found)),
                None if self.published.is_some() => None,
                None => Some(Days::Cycle(Cycle::month(month), month_name(month).to_owned())),
            },
        }
    }

    pub(super) fn quarter_to(&self, of: &Term) -> Option<Days> {
        match self.resolve(of)? {
            Days::Known(inner) => {
                let last = date_of(inner.period.end - 1);
                let (year, month) = (i64::from(last.year()), i64::from(last.month()));
                known(Period::months(year, month - 2, 3, Unit::Quarter).map(Found::of))
            }
            _ => Some(Days::Untold),
        }
    }

    pub(super) fn season_term(&self, season: Season, year: Option<YearRef>, rel: Option<Rel>) -> Option<Days> {
        let found = match year.or_else(|| self.sentence_year(rel)) {
            Some(year) => match self.year_of(year) {
                Some(y) => Period::season(y, season).map(Found::of),
                None => return Some(Days::Untold),
            },
            None => match self.season(season, rel) {
                None if self.published.is_none() => return Some(Days::Untold),
                found => found,
            },
        }?;
        let p = found.period;
        let value = Value::Season(date_of(p.first).year(), season.code().to_owned());
        Some(Days::Known(Found { value: Some(value), outer: Some((p.first - 31, p.end + 31)), ..found }))
    }

    pub(super) fn unit_term(&self, unit: Unit, shift: i32, anchored: bool) -> Option<Days> {
        let base = if anchored {
            self.anchor_day().map(|a| if shift > 0 && a.grain <= unit { a.end - 1 } else { a.first })
        } else {
            let told = self.story.filter(|_| shift == 0 && unit > Unit::Day).map(|s| s.first);
            told.or_else(|| self.today())
        };
        match base {
            Some(base) => known(Period::unit(unit, base, i64::from(shift)).map(Found::of)),
            None => Some(Days::Untold),
        }
    }

    pub(super) fn past(&self, unit: Unit) -> Option<Days> {
        Some(match self.today() {
            Some(today) => {
                let period = Period::unit(unit, today, -1)?;
                let core = (period.first.min(span_on(today, unit, -1)?), today + 1);
                Days::Known(Found { core: Some(core), ..Found::of(period) })
            }
            None => Days::Untold,
        })
    }

    pub(super) fn the_weekend(&self) -> Option<Days> {
        Some(self.today().map_or(Days::Untold, |today| {
            let weekday = date_of(today).weekday().to_monday_one_offset();
            let back = weekday < 6 && (self.tense == Tense::Past || (self.tense == Tense::Unknown && weekday <= 3));
            Days::Known(Found::of(Period::weekend(today, if back { -1 } else { 0 })))
        }))
    }

    pub(super) fn units_term(&self, unit: Unit, count: i64) -> Option<Days> {
        let found = |today| {
            let period = units(unit, count, today)?;
            // or the days from today on
            let (near, far) = (today + i64::from(count > 0), span_on(today, unit, count)?);
            let outer = (period.first.min(near.min(far)), period.end.max(near.max(far)));
            Some(Found { outer: Some(outer), ..Found::of(period) })
        };
        self.today().map_or(Some(Days::Untold), |today| known(found(today)))
    }

    pub(super) fn firsts(&self, length: &Length, of: &Term) -> Option<Days> {
        match self.resolve(of)? {
            Days::Known(inner) => {
                let (unit, count) = length.count()?;
                let end = span_on(inner.period.first, unit, i64::from(count))?;
                Some(Days::Known(Found::of(Period::new(inner.period.first, end, Unit::Half))))
            }
            other => Some(other),
        }
    }

    pub(super) fn weekdays_away(&self, weekday: i8, count: i32) -> Option<Days> {
        Some(self.today().map_or(Days::Untold, |today| {
            let weeks = 7 * i64::from(count.abs() - 1);
            let n = if count > 0 { on_or_after(today + 1, weekday) + weeks } else { on_or_before(today - 1, weekday) - weeks };
            Days::Known(Found::day(n))
        }))
    }

    pub(super) fn seasons_ago(&self, season: Season, back: i16) -> Option<Days> {
        match self.today() {
            Some(today) => {
                let at = |back: i16| Period::season(i64::from(date_of(today).year() - back), season);
                let (p, near) = (at(back)?, at(back - 1)?);
                let value = Value::Season(date_of(p.first).year(), season.code().to_owned());
                let other = Some((near.first, near.end)).filter(|_| near.end <= today);
                Some(Days::Known(Found { value: Some(value), other, ..Found::of(p) }))
            }
            None => Some(Days::Untold),
        }
    }

    pub(super) fn week_number(&self, n: i8, year: Option<YearRef>) -> Option<Days> {
        let Some(year) = self.year_of(year.unwrap_or(YearRef::Shift(0))) else { return Some(Days::Untold) };
        let first = Period::year(year)?.nth(1, Unit::Week)?;
        let monday = first.first + 7 * (i64::from(n) - 1);
        Some(Days::Known(Found::of(Period::new(monday, monday + 7, Unit::Week))))
    }
}
