//! How a calendar fixes the days of a holiday.

/// Which of the days that a thirtieth of the moon touches is its day.
#[derive(Debug, Clone, Copy)]
pub(crate) enum At {
    /// The first on which it has begun by this hour.
    Begun(f64),
    /// The last on which it still runs at this hour.
    Runs(f64),
}

/// How the days of a holiday are found in a year.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rule {
    /// A month and a day.
    Fixed(i8, i8),
    /// A month and a day, and the length.
    Days(i8, i8, i64),
    /// Month, which one (-1 for the last), weekday.
    Nth(i8, i8, i8),
    /// As [`Rule::Nth`], and some days on.
    NthAfter(i8, i8, i8, i64),
    /// The first such weekday on or after a month and a day.
    OnOrAfter(i8, i8, i8),
    /// Days after Easter Sunday.
    Easter(i64),
    /// Days after the Easter Sunday of the eastern churches.
    Orthodox(i64),
    /// Month (from Nisan), day and length in the Jewish calendar.
    Hebrew(u8, u8, i64),
    /// Month and day in the Jewish calendar; the day after where that is a Sabbath.
    HebrewFast(u8, u8),
    /// Month, day and length in the Islamic calendar; sightings of the moon differ by a day between countries.
    Islamic(u8, u8, i64),
    /// The last Friday before a month of the Islamic calendar.
    FridayBefore(u8),
    /// The sign in which the sun is when the lunation begins (Aries for 0), the thirtieth of it, and which day it gives its name to: the
    /// reckoning of Indian feasts. Regions may differ by a day.
    Indian(usize, u8, At, i64),
    /// The first day on which the sun has entered a sign, by an hour in India.
    Sign(usize, f64),
    /// Month and day in the Chinese calendar, and some days on.
    Chinese(u8, u8, i64),
    /// Month and day in the Persian calendar.
    Persian(u8, u8),
    /// Month and day in the Coptic and Ethiopian calendars.
    Coptic(u8, u8),
    /// A day that comes round every 365 days, from a day of 2018: the Parsis' year.
    Every365(i8, i8),
    /// A month and a day, or the working day next to it.
    Observed(i8, i8),
    /// The working day on or after a month and a day that is not the working day next to another one.
    Due((i8, i8), (i8, i8)),
    /// A month and a day, or the day before where that is a Sunday; from one year to another.
    NoSunday(i8, i8, i16, i16),
    /// Days that are listed, year by year, and the length.
    Table(&'static [(i16, i8, i8)], i64),
}
