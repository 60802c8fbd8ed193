//! An expression of time as written, before it is known which day is meant.

use jiff::civil::Time;

use super::extent::Length;
use crate::language::time::{DayPart, Part, Rel, Season, Unit};

/// A year as written, or counted from the year of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum YearRef {
    Is(i16),
    Shift(i32),
    /// "that year", "the same year".
    Anchor(i32),
    /// The year whose first or second half was begun last.
    Reported(i8),
}

/// A time of day, with half of what it is written to, in seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Clock {
    pub(crate) time: Time,
    pub(crate) slack: f64,
    /// Whether morning or afternoon is said, or need not be.
    pub(crate) sure: bool,
    /// The time zone, where one is named that is known.
    pub(crate) zone: Option<Zone>,
}

/// How far the clocks of a time zone are ahead of universal time, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Zone {
    /// What the name mostly means.
    pub(crate) usual: &'static [i16],
    /// What else it may mean.
    pub(crate) other: &'static [i16],
    /// A number of hours and minutes that is added: the "+2" of "UTC+2".
    pub(crate) shift: i16,
}

/// What a length is counted from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum From {
    /// The moment of publication.
    Now,
    /// The date said last; publication where there is none.
    Anchor,
    Term(Box<Term>),
}

/// What is numbered in "the second week of".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Unit(Unit),
    Weekday(i8),
}

/// An expression of time.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Term {
    /// "25 April", "April 25, 2019".
    Day { year: Option<YearRef>, month: i8, day: i8, weekday: Option<i8> },
    /// "4/5/2019", where nothing tells which figure is the month: the likelier day, and the other one.
    Either(Box<Term>, Box<Term>),
    /// "the 15th", "Friday the 13th"; "the 20th of next month".
    DayOfMonth { day: i8, weekday: Option<i8>, month: Option<i32> },
    /// "February", "August 2011", "last June".
    Month { month: i8, year: Option<YearRef>, rel: Option<Rel> },
    /// "31 April 2019": a day that the month has not; the month, and the days behind it.
    NoDay { month: i8, year: Option<YearRef> },
    /// "Thursday", "last Thursday".
    Weekday { weekday: i8, rel: Option<Rel> },
    /// "two Sundays ago".
    Weekdays { weekday: i8, count: i32 },
    /// "next 5/12", "March after next": the day, month or weekday still to come, counted from 1; "last Dec. 3" is -1.
    Coming { count: i8, of: Box<Term> },
    /// "Tuesday of last week".
    WeekdayOf { weekday: i8, weeks: i32 },
    /// "the first week of October on Friday".
    WeekdayIn { weekday: i8, of: Box<Term> },
    /// "2011".
    Year(YearRef),
    /// "1990s": ten years from the one given.
    Decade(i16),
    /// "20th century".
    Century(i16),
    /// "third quarter", "Q3 2018".
    Quarter { n: i8, year: Option<YearRef>, rel: Option<Rel> },
    /// "first half of 2011".
    Half { n: i8, year: YearRef },
    /// "the September quarter", "the quarter ended Sept. 30".
    QuarterTo(Box<Term>),
    /// "summer", "last fall".
    Season { season: Season, year: Option<YearRef>, rel: Option<Rel> },
    /// "this week", "last year"; `anchored` counts from the date said last: "the following month".
    Unit { unit: Unit, shift: i32, anchored: bool },
    /// "the past year": the calendar's last one, or the one that ends today.
    Past(Unit),
    /// "the weekend": the last or the coming one.
    TheWeekend,
    /// "next three weeks", "last 2 months": whole units beside the current one.
    Units { unit: Unit, count: i32 },
    /// "two months ago", "a week later", "two days before Thursday".
    Shifted { length: Length, sign: i32, from: From },
    /// "in two hours": from now on, or how long it took.
    In(Length),
    /// "year-ago", "the year-earlier quarter".
    YearAgo,
    /// "second week of October", "last Friday in July"; from the end where `n` is negative.
    Nth { n: i8, what: What, of: Box<Term> },
    /// "first ten days of 2011".
    Firsts { length: Length, of: Box<Term> },
    /// "late April", "the end of the year".
    Part { part: Part, of: Box<Term> },
    /// "Christmas", "Easter 2013"; the index into the list of holidays.
    Holiday { index: usize, year: Option<YearRef>, rel: Option<Rel> },
    /// "Labor Day weekend".
    HolidayWeekend { index: usize, year: Option<YearRef> },
    /// "Thanksgiving three years ago".
    HolidayOf { index: usize, of: Box<Term> },
    /// "the week of April 10".
    WeekOf(Box<Term>),
    /// "the weekend of Oct. 2".
    WeekendOf(Box<Term>),
    /// "three summers ago".
    Seasons { season: Season, back: i16 },
    /// "week 31 of 2018".
    WeekNumber { n: i8, year: Option<YearRef> },
    /// "Feb 27-28", "from March to May".
    Range(Box<Term>, Box<Term>),
    /// "Thursday at 7 p.m.".
    At { day: Box<Term>, clock: Clock },
    /// "Thursday evening".
    PartOfDay { day: Box<Term>, part: DayPart },
    /// "7 p.m.".
    Clock(Clock),
    /// "in the morning".
    DayPart(DayPart),
    /// "now", "recently"; whether it is the very moment.
    Vague(bool),
    /// "two hours".
    Length(Length),
}

impl Term {
    pub(crate) const fn today(shift: i32) -> Self {
        Self::Unit { unit: Unit::Day, shift, anchored: false }
    }

    /// Whether it stands for days (a day, a month, a year) rather than a time of day or a length.
    pub(crate) const fn is_days(&self) -> bool {
        !matches!(
            self,
            Self::At { .. } | Self::PartOfDay { .. } | Self::Clock(_) | Self::DayPart(_) | Self::Vague(_) | Self::Length(_) | Self::In(_)
        )
    }

    /// Whether a time of day can be given for it.
    pub(crate) const fn is_one_day(&self) -> bool {
        matches!(
            self,
            Self::Day { .. }
                | Self::Either(..)
                | Self::DayOfMonth { .. }
                | Self::Weekday { .. }
                | Self::WeekdayOf { .. }
                | Self::WeekdayIn { .. }
                | Self::Weekdays { .. }
                | Self::Coming { .. }
                | Self::In(_)
                | Self::Unit { unit: Unit::Day, .. }
                | Self::Nth { what: What::Weekday(_) | What::Unit(Unit::Day), .. }
                | Self::Holiday { .. }
                | Self::Shifted { .. }
        )
    }

    /// Whether it is a weekday that nothing places, or a time of such a day.
    pub(crate) fn is_bare_weekday(&self) -> bool {
        match self {
            Self::Weekday { rel, .. } => rel.is_none(),
            Self::At { day, .. } | Self::PartOfDay { day, .. } | Self::Range(day, _) => day.is_bare_weekday(),
            _ => false,
        }
    }

    /// The year it names, where it names one.
    pub(crate) fn year(&self) -> Option<YearRef> {
        match self {
            Self::Day { year, .. }
            | Self::Month { year, .. }
            | Self::NoDay { year, .. }
            | Self::Quarter { year, .. }
            | Self::Season { year, .. }
            | Self::Holiday { year, .. }
            | Self::WeekNumber { year, .. } => *year,
            Self::Year(year) | Self::Half { year, .. } => Some(*year),
            Self::Part { of, .. } | Self::Nth { of, .. } | Self::WeekOf(of) | Self::WeekendOf(of) => of.year(),
            Self::At { day, .. } | Self::PartOfDay { day, .. } | Self::Either(day, _) => day.year(),
            _ => None,
        }
    }

    /// Whether it is a day or a month of a year that is not named, or a part of such a month.
    pub(crate) fn lacks_year(&self) -> bool {
        match self {
            Self::Day { year, .. } | Self::Month { year, .. } | Self::NoDay { year, .. } => year.is_none(),
            Self::Part { of, .. } => of.lacks_year(),
            Self::Either(of, _) => of.lacks_year(),
            _ => false,
        }
    }

    /// The same in `to`, where it names no year.
    pub(crate) fn in_year(mut self, to: YearRef) -> Self {
        match &mut self {
            Self::Day { year, .. }
            | Self::Month { year, .. }
            | Self::NoDay { year, .. }
            | Self::Quarter { year, .. }
            | Self::Season { year, .. }
            | Self::Holiday { year, .. }
            | Self::WeekNumber { year, .. } => *year = year.or(Some(to)),
            Self::Part { of, .. } | Self::Nth { of, .. } | Self::WeekOf(of) | Self::WeekendOf(of) => {
                **of = std::mem::replace(&mut **of, Self::Vague(false)).in_year(to);
            }
            Self::Either(a, b) => {
                for of in [a, b] {
                    **of = std::mem::replace(&mut **of, Self::Vague(false)).in_year(to);
                }
            }
            _ => {}
        }
        self
    }

    /// Of two days, the one that falls on a weekday, where a year tells: this one where neither or both do.
    pub(crate) fn on_weekday<'a>(&'a self, other: &'a Self, weekday: i8) -> &'a Self {
        let falls = |term: &Self| match term {
            Self::Day { year: Some(YearRef::Is(y)), month, day, .. } => {
                jiff::civil::Date::new(*y, *month, *day).is_ok_and(|d| d.weekday().to_monday_one_offset() == weekday)
            }
            _ => false,
        };
        if falls(other) && !falls(self) { other } else { self }
    }
}
