//! Which of the days that come round is meant: the last Thursday or the coming one, February of this year or of the next.

use super::lexicon::{Rel, Season, Unit};
use super::period::{Period, on_or_after, on_or_before};
use super::resolve::{Days, Found, Frame, month_name, weekday_name};
use super::tense::Tense;
use super::term::{Term, YearRef};
use crate::value::days::{Cycle, date_of};

/// A month or a day without its year is not looked for further away than this many days, whatever the tense.
const FAR: i64 = 270;

/// As [`FAR`], for what is still to come.
const FAR_AHEAD: i64 = 335;

/// As [`FAR_AHEAD`], for a month.
const MONTHS_AHEAD: i64 = 245;

/// By how many days what lies ahead must be nearer than what lies behind, where no tense tells.
const AHEAD: i64 = 8;

/// A date further from publication than this many days is of another time.
const TOLD: i64 = 62;

/// What is no further away than this many days needs no other year beside it.
const NEAR: i64 = 60;

/// A date so many days before the one told last is rather one of the year after.
const HALF_YEAR: i64 = 183;

impl Frame {
    /// Of what comes round each year (or each quarter), the one that is meant: by `rel`, else by the tense, else the nearest.
    pub(crate) fn choose(&self, today: i64, rel: Option<Rel>, around: &[Period]) -> Option<(Period, Option<(i64, i64)>)> {
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
                Tense::Past => {
                    // what is over needs no year within the running one
                    let same = |p: &Period| date_of(p.first).year() == date_of(today).year();
                    let far = |p: &Period| if p.grain == Unit::Month { FAR_AHEAD } else { FAR };
                    begun().filter(|p| same(p) || p.distance(today) <= far(p)).or_else(nearest)
                }
                Tense::Future => {
                    left().filter(|p| p.distance(today) <= if p.grain == Unit::Month { MONTHS_AHEAD } else { FAR_AHEAD }).or_else(nearest)
                }
                // "put up for sale in April": what lies ahead must be much nearer
                Tense::Ahead => around.iter().min_by_key(|p| p.distance(today) * if p.first > today { 2 } else { 1 }).copied(),
                Tense::Unknown => nearest(),
            },
        }?;
        let open = rel.is_none() && matches!(self.tense, Tense::Ahead | Tense::Unknown) && chosen.distance(today) > NEAR
            // "opened on Nov. 4" in October: of the year before, or told ahead of the day
            || rel.is_none() && self.tense == Tense::Past && chosen.first > today;
        let other = if chosen.first > today { gone() } else { ahead() };
        Some((chosen, other.filter(|_| open).map(|p| (p.first, p.end))))
    }

    /// What comes round each year in the year that a story has come to.
    pub(super) fn told(&self, rel: Option<Rel>, make: impl Fn(i64) -> Option<Period>) -> Option<Period> {
        self.story.filter(|_| rel.is_none()).and_then(|story| story.next_told(make))
    }

    /// The year of the sentence for what names none; a story tells its own.
    pub(crate) fn sentence_year(&self, rel: Option<Rel>) -> Option<YearRef> {
        self.year.filter(|_| rel.is_none() && self.story.is_none()).map(YearRef::Is)
    }

    /// A period of the year that its sentence told, or the same of the year after, where the sentence has gone on past the end of the year:
    /// "elected in November 2018, took office in January".
    pub(super) fn went_on(&self, period: Period, year: YearRef, next: Option<Period>) -> Period {
        let told = self.year.map(YearRef::Is) == Some(year) && self.onward;
        let least = if self.since { 0 } else { HALF_YEAR };
        let back = |anchor: Period| anchor.grain <= Unit::Month && period.first < anchor.first - least;
        let gone = |next: &Period| self.today().is_some_and(|today| next.first <= today);
        next.filter(|next| told && self.anchor.is_some_and(back) && gone(next)).unwrap_or(period)
    }

    /// The day that "next" and "last" count from: "the following March" and "that summer" go by the date said last.
    pub(crate) fn base(&self, rel: Option<Rel>) -> Option<i64> {
        match (rel, self.anchor) {
            (Some(Rel::Following), Some(anchor)) => Some(anchor.end - 1),
            (Some(rel), Some(anchor)) if rel.anchored() => Some(anchor.first),
            _ => self.today(),
        }
    }

    /// As [`choose`](Self::choose), from what `make` gives for each year around today.
    pub(crate) fn yearly(&self, rel: Option<Rel>, make: impl Fn(i64) -> Option<Period>) -> Option<Found> {
        if let Some(p) = self.told(rel, &make) {
            return Some(Found::of(p));
        }
        let today = self.base(rel)?;
        let year = i64::from(date_of(today).year());
        let around: Vec<Period> = (year - 9..=year + 9).filter_map(make).collect();
        let (period, other) = self.choose(today, rel, &around)?;
        Some(Found { other, ..Found::of(period) })
    }

    pub(crate) fn day(&self, year: Option<YearRef>, month: i8, day: i8, weekday: Option<i8>) -> Option<Days> {
        let on = |y: i64| Period::month_day(y, month, day);
        if let Some(year) = year {
            return match self.year_of(year) {
                Some(y) => on(y).map(|p| Days::Known(Found::of(p))),
                None => Some(Days::Untold),
            };
        }
        if let Some(p) = self.told(None, on) {
            return Some(Days::Known(Found::of(p)));
        }
        // "set fires in the spring of 2012. The first, on April 3, …"
        let within = |s: Period| on(i64::from(date_of(s.first).year())).filter(|p| s.first <= p.first && p.end <= s.end);
        if let Some(p) = self.stretch.filter(|_| self.tense == Tense::Past).and_then(within) {
            return Some(Days::Known(Found::of(p)));
        }
        let told = self.year.filter(|&y| self.published.is_none_or(|p| y > p.year()) || self.tense == Tense::Past);
        if let Some((y, p)) = told.and_then(|y| Some((y, on(i64::from(y))?))) {
            return Some(Days::Known(Found::of(self.went_on(p, YearRef::Is(y), on(i64::from(y) + 1)))));
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

    /// The `count`-th day or month of its name that begins after today; the last such day before it for -1.
    pub(crate) fn coming(&self, count: i8, of: &Term) -> Option<Days> {
        let mut today = match self.today() {
            Some(today) => today,
            None => return self.resolve(of),
        };
        let of = if let Term::Either(likelier, _) = of { likelier.as_ref() } else { of };
        if let (-1, Term::Day { month, day, .. }) = (count, of) {
            let year = i64::from(date_of(today).year());
            let gone = (year - 8..=year).rev().filter_map(|y| Period::month_day(y, *month, *day)).find(|p| p.end <= today);
            return gone.map(|p| Days::Known(Found::of(p)));
        }
        let mut found = None;
        for _ in 0..count.max(1) {
            let year = i64::from(date_of(today).year());
            let next = match of {
                Term::Day { year: None, month, day, .. } => {
                    (year..=year + 8).filter_map(|y| Period::month_day(y, *month, *day)).find(|p| p.first > today)
                }
                Term::Month { month, year: None, .. } => {
                    (year..=year + 1).filter_map(|y| Period::month(y, i64::from(*month))).find(|p| p.first > today)
                }
                Term::Weekday { weekday, .. } => Some(Period::day(on_or_after(today + 1, *weekday))),
                _ => return self.resolve(of),
            }?;
            (today, found) = (next.first, Some(next));
        }
        found.map(|p| Days::Known(Found::of(p)))
    }

    pub(crate) fn day_of_month(&self, day: i8, weekday: Option<i8>, month: Option<i32>) -> Option<Days> {
        let Some(today) = self.anchor_day().filter(|_| month.is_none()).map(|a| a.first).or_else(|| self.today()) else {
            let cycle = weekday.map_or(Cycle::day(day), |w| Cycle::day(day).meet(Cycle::weekday(w)));
            return Some(Days::Cycle(cycle, format!("{day}.")));
        };
        // What is told of another time goes on from its last date: "It began on 5 August 1828. On the 29th …"
        let told = self.anchor.filter(|a| {
            weekday.is_none() && month.is_none() && (a.grain == Unit::Month || self.today().is_none_or(|t| (t - a.first).abs() > TOLD))
        });
        let today = told.map_or(self.today().unwrap_or(today), |a| a.first);
        let date = date_of(today);
        let on = |shift: i64| {
            let p = Period::month(i64::from(date.year()), i64::from(date.month()) + shift)?;
            (i64::from(day) <= p.end - p.first).then(|| Period::day(p.first + i64::from(day) - 1))
        };
        if let Some(shift) = month {
            return on(i64::from(shift)).map(|p| Days::Known(Found::of(p)));
        }
        if told.is_some() {
            return (0..=2).filter_map(on).find(|p| p.first >= today).map(|p| Days::Known(Found::of(p)));
        }
        let fits = |p: &Period| weekday.is_none_or(|w| date_of(p.first).weekday().to_monday_one_offset() == w);
        let around: Vec<Period> = (-14..=14).filter_map(on).filter(fits).collect();
        if weekday.is_some() {
            return around.iter().min_by_key(|p| p.distance(today)).map(|p| Days::Known(Found::of(*p)));
        }
        let (period, other) = self.choose(today, None, &around)?;
        Some(Days::Known(Found { other, ..Found::of(period) }))
    }

    pub(crate) fn weekday(&self, weekday: i8, rel: Option<Rel>) -> Days {
        let told = self.anchor.filter(|_| rel == Some(Rel::Following));
        let Some(today) = self.today().or(told.map(|a| a.first)) else {
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

    pub(crate) fn quarter(&self, n: i8, year: Option<YearRef>, rel: Option<Rel>) -> Option<Days> {
        let Some(today) = self.today().or_else(|| self.anchor.map(|a| a.first)) else {
            return match year.and_then(|y| self.year_of(y)).filter(|_| n > 0) {
                Some(y) => Period::quarter(y, i64::from(n)).map(|p| Days::Known(Found::of(p))),
                None => Some(Days::Untold),
            };
        };
        let running = Period::unit(Unit::Quarter, today, 0)?;
        let period = match (n, year) {
            (0, None) => {
                let told = self.anchor.filter(|a| a.grain == Unit::Quarter);
                return Some(Days::Known(Found::of(told.unwrap_or(running))));
            }
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

    pub(crate) fn season(&self, season: Season, rel: Option<Rel>) -> Option<Found> {
        let of_year = |y: i64| Period::season(y, season);
        if let Some(p) = self.told(rel, of_year) {
            return Some(Found::of(p));
        }
        let today = self.base(rel)?;
        let year = i64::from(date_of(today).year());
        let around: Vec<Period> = (year - 2..=year + 2).filter_map(of_year).collect();
        let ahead = Self { tense: Tense::Future, ..*self };
        if rel.is_none() && self.tense == Tense::Ahead {
            return ahead.choose(today, None, &around).map(|(p, _)| Found::of(p));
        }
        if rel.is_none() && self.tense != Tense::Future {
            return around.iter().rev().find(|p| p.first <= today).map(|p| Found::of(*p));
        }
        self.choose(today, rel, &around).map(|(p, _)| Found::of(p))
    }
}
