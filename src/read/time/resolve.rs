//! Which days an expression means: from the day of publication, the date said last, and the tense.

use super::lexicon::{Part, Unit};
use super::period::{Period, months_on, on_or_after, on_or_before};
use super::tense::Tense;
use super::term::{From, Term, What, YearRef};
use crate::value::Value;
use crate::value::days::{Cycle, date_of, day_number};
use jiff::civil::DateTime;

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
    pub(crate) fn of(period: Period) -> Self {
        Self { period, core: None, outer: None, other: None, value: None, dated: false }
    }

    pub(crate) fn day(n: i64) -> Self {
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

impl Days {
    /// Known days turned into others by their first one.
    fn map_known(self, to: impl Fn(i64) -> Found) -> Self {
        match self {
            Self::Known(found) => Self::Known(to(found.period.first)),
            other => other,
        }
    }
}

/// The weekend beside a day, and the day with it.
fn weekend_with(day: i64) -> Found {
    let weekday = date_of(day).weekday().to_monday_one_offset();
    let saturday = if matches!(weekday, 1 | 2 | 7) { on_or_before(day, 6) } else { on_or_after(day, 6) };
    Found::of(Period::new(saturday.min(day), (saturday + 2).max(day + 1), Unit::Weekend))
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
    /// Whether the sentence may have gone on into the year after.
    pub(crate) onward: bool,
    /// Whether that year stands behind "since": what is told next came later.
    pub(crate) since: bool,
    /// The season said last with its year.
    pub(crate) stretch: Option<Period>,
    /// The days that a story of the past has come to.
    pub(crate) story: Option<Period>,
    pub(crate) tense: Tense,
}

/// How many days of the next month may be meant by one that a month has not.
const AFTER_MONTH: i64 = 3;

impl Frame {
    pub(crate) fn today(&self) -> Option<i64> {
        self.published.map(|p| day_number(p.date()))
    }

    pub(crate) fn anchor_day(&self) -> Option<Period> {
        self.anchor.or_else(|| self.today().map(Period::day))
    }

    /// A year as a number; `None` where the date of publication would be needed.
    pub(crate) fn year_of(&self, year: YearRef) -> Option<i64> {
        match year {
            YearRef::Is(y) => Some(i64::from(y)),
            YearRef::Shift(0) if self.story.is_some() => self.story.map(|s| i64::from(date_of(s.first).year())),
            YearRef::Shift(n) => self.published.map(|p| i64::from(p.year()) + i64::from(n)),
            YearRef::Reported(n) => {
                self.published.map(|p| i64::from(p.year()) - i64::from(n == 2 && p.month() < 7 && self.tense != Tense::Future))
            }
            YearRef::Anchor(n) => self.anchor_day().map(|a| i64::from(date_of(a.first).year()) + i64::from(n)),
        }
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
            Term::Either(a, b) => {
                let other = match self.resolve(b) {
                    Some(Days::Known(found)) => Some((found.period.first, found.period.end)),
                    _ => None,
                };
                Some(match self.resolve(a)? {
                    Days::Known(found) => Days::Known(Found { other: other.or(found.other), ..found }),
                    days => days,
                })
            }
            Term::DayOfMonth { day, weekday, month } => self.day_of_month(*day, *weekday, *month),
            Term::Month { month, year, rel } => self.month_term(*month, *year, *rel),
            Term::NoDay { month, year } => Some(match self.resolve(&Term::Month { month: *month, year: *year, rel: None })? {
                Days::Known(found) => {
                    let p = found.period;
                    Days::Known(Found { outer: Some((p.first, p.end + AFTER_MONTH)), ..found })
                }
                other => other,
            }),
            Term::Weekday { weekday, rel } => Some(self.weekday(*weekday, *rel)),
            Term::WeekdayOf { weekday, weeks } => Some(match self.today() {
                Some(today) => Days::Known(Found::day(Period::week(today, i64::from(*weeks)).first + i64::from(*weekday) - 1)),
                None => Days::Cycle(Cycle::weekday(*weekday), weekday_name(*weekday).to_owned()),
            }),
            Term::WeekdayIn { weekday, of } => {
                Some(self.resolve(of)?.map_known(|first| Found::day(Period::week(first, 0).first + i64::from(*weekday) - 1)))
            }
            Term::Coming { count, of } => self.coming(*count, of),
            Term::Year(year) => of_year(*year, &Period::year),
            Term::Decade(start) => known(Period::years(i64::from(*start), 10, Unit::Decade).map(Found::of)),
            Term::Century(n) => known(Period::years(i64::from(*n - 1) * 100, 100, Unit::Century).map(Found::of)),
            Term::Quarter { n, year, rel } => self.quarter(*n, *year, *rel),
            Term::Half { n, year } => of_year(*year, &|y| Period::months(y, i64::from(*n) * 6 - 5, 6, Unit::Half)),
            Term::QuarterTo(of) => self.quarter_to(of),
            Term::Season { season, year, rel } => self.season_term(*season, *year, *rel),
            Term::Unit { unit, shift, anchored } => self.unit_term(*unit, *shift, *anchored),
            Term::Past(unit) => self.past(*unit),
            Term::TheWeekend => self.the_weekend(),
            Term::Units { unit, count } => self.units_term(*unit, i64::from(*count)),
            Term::Shifted { length, sign, from } => self.shifted(length, i64::from(*sign), from),
            Term::In(length) => self.shifted(length, 1, &From::Now),
            Term::YearAgo => self.year_ago(),
            Term::Nth { n, what, of } => self.nth(i64::from(*n), *what, of),
            Term::Firsts { length, of } => self.firsts(length, of),
            Term::Weekdays { weekday, count } => self.weekdays_away(*weekday, *count),
            Term::HolidayWeekend { index, year } => Some(self.holiday(*index, *year, None)?.map_known(weekend_with)),
            Term::WeekendOf(of) => Some(self.resolve(of)?.map_known(weekend_with)),
            Term::Seasons { season, back } => self.seasons_ago(*season, *back),
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
            Term::WeekNumber { n, year } => self.week_number(*n, *year),
            Term::Range(low, high) => self.range(low, high),
            Term::At { day, .. } | Term::PartOfDay { day, .. } => self.resolve(day),
            Term::DayPart(_) => Some(self.today().map_or(Days::Untold, |n| Days::Known(Found::day(n)))),
            Term::Clock(_) | Term::Vague(_) | Term::Length(_) => None,
        }
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
            Part::Early | Part::Start | Part::Opening => ((first, first + third), (first, first + (days + 1) / 2)),
            Part::Late | Part::End | Part::Closing => ((end - third, end), (end - (days + 1) / 2, end)),
            Part::Mid => ((first + days / 3, end - days / 3), (first + days / 6, end - days / 6)),
            Part::Gone => ((first, today.filter(|t| (first..end).contains(t)).map_or(first + third, |t| t + 1)), (first, end)),
            Part::Left | Part::Rest => ((today.filter(|t| (first..end).contains(t)).unwrap_or(end - third), end), (first, end)),
        };
        if part == Part::Rest && p.grain < Unit::Year && today.is_some_and(|t| (first..end).contains(&t)) {
            // a stretch, be it of the last day alone
            let value = Some(Value::DateRange(date_of(core.0), date_of(core.1)));
            return Found { value, ..Found::of(Period::new(core.0, core.1, Unit::Half)) };
        }
        if matches!(part, Part::Closing | Part::Opening) || p.grain == Unit::Week && matches!(part, Part::Start | Part::End) {
            // A part of a week is a few days that can be named, and so is what has a name of its own.
            return Found { outer: Some(outer), ..Found::of(Period::new(core.0, core.1, Unit::Half)) };
        }
        Found { core: Some(core), outer: Some(outer), ..inner }
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
        if undated && let Some(cycle) = coming_round(&low, &high) {
            return Some(cycle);
        }
        let mut a = match self.resolve(&low)? {
            Days::Known(found) => found,
            other => return Some(other),
        };
        let mut b = match self.resolve(&high)? {
            Days::Known(found) => found,
            other => return Some(other),
        };
        let in_year = |term: &Term, y: i64| self.resolve(&term.clone().in_year(YearRef::Is(i16::try_from(y).ok()?)));
        if low.lacks_year() && high.lacks_year() && (b.period.first < a.period.first || b.period.first - a.period.first > 366) {
            let y = i64::from(date_of(a.period.first).year());
            for year in [y, y + 1] {
                if let Some(Days::Known(moved)) = in_year(&high, year) {
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
            if let Some(Days::Known(moved)) = in_year(&low, y) {
                a = moved;
            }
        }
        if b.period.end <= a.period.first {
            return None;
        }
        let (first, end) = (opening(&low, &a), closing(&high, &b));
        (first < end).then(|| Days::Known(Found::of(Period::new(first, end, Unit::Half))))
    }
}

/// "between October and April", "Monday to Friday": months or weekdays of every year, in what has no day of publication.
fn coming_round(low: &Term, high: &Term) -> Option<Days> {
    let stretch = |from: i8, to: i8, many: i8| {
        let length = (to - from).rem_euclid(many) + 1;
        (0..length).fold(0u16, |bits, step| bits | 1 << ((from - 1 + step) % many))
    };
    match (low, high) {
        (Term::Month { month: a, year: None, rel: None }, Term::Month { month: b, year: None, rel: None }) if a != b => {
            let cycle = Cycle { months: stretch(*a, *b, 12), ..Cycle::ALL };
            Some(Days::Cycle(cycle, format!("{} – {}", month_name(*a), month_name(*b))))
        }
        (Term::Weekday { weekday: a, rel: None }, Term::Weekday { weekday: b, rel: None }) if a != b => {
            let cycle = Cycle { weekdays: stretch(*a, *b, 7) as u8, ..Cycle::ALL };
            Some(Days::Cycle(cycle, format!("{} – {}", weekday_name(*a), weekday_name(*b))))
        }
        _ => None,
    }
}

/// The day on which a range begins: "from the end of March" is after it.
fn opening(term: &Term, found: &Found) -> i64 {
    let p = found.period;
    match term {
        Term::Part { part: Part::End, .. } if p.grain == Unit::Month => p.end,
        Term::Part { part: Part::Mid, .. } if p.grain == Unit::Month => p.first + (p.end - p.first) / 2,
        _ if p.grain == Unit::Day => p.first,
        _ => found.core.map_or(p.first, |c| c.0),
    }
}

/// The day before which a range ends: "to the beginning of March" takes its first day, "to the middle of March" its first half.
fn closing(term: &Term, found: &Found) -> i64 {
    let p = found.period;
    match term {
        Term::Part { part: Part::Start, .. } if p.grain == Unit::Month => p.first + 1,
        Term::Part { part: Part::Mid, .. } if p.grain == Unit::Month => p.first + (p.end - p.first) / 2,
        _ if p.grain == Unit::Day => p.end,
        _ => found.core.map_or(p.end, |c| c.1),
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
