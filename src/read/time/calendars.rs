//! Days of other peoples' calendars, as day numbers.

use super::almanac::{CHINESE, CHINESE_FIRST, CHINESE_START, UMM_AL_QURA, UMM_AL_QURA_FIRST, UMM_AL_QURA_START};
use super::moon;
use crate::value::days::date_of;

/// Months of the Islamic calendar (year, month) that began some days from where Umm al-Qura had put them, as Saudi Arabia announced them.
const SIGHTED: &[(i32, u8, i64)] = &[
    (1425, 10, -1),
    (1425, 12, -1),
    (1427, 9, -1),
    (1427, 12, -1),
    (1428, 10, -1),
    (1428, 12, -1),
    (1429, 10, -1),
    (1434, 9, 1),
    (1436, 12, 1),
    (1437, 12, 1),
    (1439, 9, 1),
];

/// The days that `on` gives for years of its calendar and that fall in the Gregorian `year`, in order; `first` is the earliest to try.
fn within(year: i16, first: i32, on: impl Fn(i32) -> Option<i64>) -> Vec<i64> {
    (first..=first + 3).filter_map(on).filter(|&n| date_of(n).year() == year).collect()
}

/// The years 1960 to 1999, when (at first, mostly) a month of Saudi Arabia's began with the day that the moon was new before; the table carries today's
/// rule back over them.
const NEW_BEFORE_DAY: std::ops::Range<i32> = 1380..1420;

/// The days of the first months of a year whose months of thirty days `long` has bits for.
fn of_months(long: u32, months: u32) -> i64 {
    i64::from(29 * months + (long & ((1 << months) - 1)).count_ones())
}

/// The first day of a month as Umm al-Qura has it; by the rule of thirty years where its table does not reach.
fn umm_al_qura(year: i32, month: u8) -> i64 {
    let months = u32::from(month) - 1;
    let Some(k) = usize::try_from(year - UMM_AL_QURA_FIRST).ok().filter(|&k| k < UMM_AL_QURA.len()) else {
        const FIRST_DAY: i64 = -492_148;
        let year = i64::from(year);
        return FIRST_DAY + (year - 1) * 354 + (11 * year + 3).div_euclid(30) + i64::from(29 * months + u32::from(month) / 2);
    };
    let before: i64 = UMM_AL_QURA[..k].iter().map(|&long| of_months(long.into(), 12)).sum();
    UMM_AL_QURA_START + before + of_months(UMM_AL_QURA[k].into(), months)
}

/// A day of the Islamic calendar of Saudi Arabia, which most of the world's news goes by; a Gregorian year may hold two.
pub(crate) fn islamic(year: i16, month: u8, day: u8) -> Vec<i64> {
    within(year, (i32::from(year) - 622) * 33 / 32 - 1, |y| {
        let first = umm_al_qura(y, month);
        let seen = SIGHTED.iter().find(|s| (s.0, s.1) == (y, month)).map_or(0, |s| s.2);
        let first = if NEW_BEFORE_DAY.contains(&y) { moon::new_near(first as f64).ceil() as i64 } else { first + seen };
        Some(first + i64::from(day) - 1)
    })
}

/// The first day of the Jewish month of Tishri of a year: by the mean new moon, put off so that no feast falls on a forbidden day.
fn tishri(year: i32) -> i64 {
    const FIRST_DAY: i64 = -2_092_590;
    let months = (235 * i64::from(year) - 234).div_euclid(19);
    let parts = 12_084 + 13_753 * months;
    let day = 29 * months + parts.div_euclid(25_920);
    if (3 * (day + 1)).rem_euclid(7) < 3 { FIRST_DAY + day + 1 } else { FIRST_DAY + day }
}

/// The same, put off so that no year is too long or too short.
fn jewish_new_year(year: i32) -> i64 {
    let [before, this, next] = [year - 1, year, year + 1].map(tishri);
    if next - this == 356 {
        this + 2
    } else if this - before == 382 {
        this + 1
    } else {
        this
    }
}

/// A day of the Jewish calendar; months count from Nisan, and the twelfth is the Adar of the feasts.
pub(crate) fn hebrew(year: i16, month: u8, day: u8) -> Vec<i64> {
    within(year, i32::from(year) + 3759, |y| {
        let (first, next) = (jewish_new_year(y), jewish_new_year(y + 1));
        let length = next - first;
        let before = match month {
            // from Nisan to Elul the months alternate, so that they are counted back from the end
            1..=6 => length - 177 + i64::from((month - 1) * 29 + month / 2),
            7..=9 => i64::from(month - 7) * 30 - i64::from(month > 8 && length % 10 != 5),
            // Adar, the second one where there are two
            12 => length - 206,
            _ => i64::from(month - 7) * 30 - i64::from(length % 10 != 5) - i64::from(length % 10 == 3) - i64::from(month > 10),
        };
        Some(first + before + i64::from(day) - 1)
    })
}

/// A day of the Chinese calendar, in no leap month; `None` in years that the table does not have.
pub(crate) fn chinese(year: i16, month: u8, day: u8) -> Vec<i64> {
    within(year, i32::from(year) - 1, |y| {
        let k = usize::try_from(y - CHINESE_FIRST).ok().filter(|&k| k < CHINESE.len())?;
        let leap = |year: u32| year >> 13;
        let months = |year: u32| 12 + u32::from(leap(year) > 0);
        let before: i64 = CHINESE[..k].iter().map(|&year| of_months(year, months(year))).sum();
        let own = CHINESE[k];
        let passed = u32::from(month) - 1 + u32::from(leap(own) > 0 && leap(own) < u32::from(month));
        Some(CHINESE_START + before + of_months(own, passed) + i64::from(day) - 1)
    })
}

/// A day of the Persian calendar, which has eight leap years in 33; the years up to 1502 need no correction.
pub(crate) fn persian(year: i16, month: u8, day: u8) -> Vec<i64> {
    within(year, i32::from(year) - 623, |y| {
        const FIRST_DAY: i64 = -492_268;
        let y = i64::from(y);
        let new_year = FIRST_DAY + 365 * (y - 1) + (8 * y + 21).div_euclid(33);
        let months = i64::from(month) - 1;
        Some(new_year + 30 * months + months.min(6) + i64::from(day) - 1)
    })
}

/// A day of the Coptic calendar, which the Ethiopian one shares but for the number of the year.
pub(crate) fn coptic(year: i16, month: u8, day: u8) -> Vec<i64> {
    within(year, i32::from(year) - 285, |y| {
        const FIRST_DAY: i64 = -615_558;
        let y = i64::from(y);
        Some(FIRST_DAY + 365 * (y - 1) + y.div_euclid(4) + 30 * (i64::from(month) - 1) + i64::from(day) - 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(days: Vec<i64>) -> String {
        days.iter().map(|&n| date_of(n).to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn islamic_days_are_those_saudi_arabia_announced() {
        let ends = [
            (1975, "1975-10-06"),
            (1987, "1987-05-28"),
            (1995, "1995-03-02"),
            (2000, "2000-01-08 2000-12-27"),
            (2001, "2001-12-16"),
            (2003, "2003-11-25"),
            (2007, "2007-10-12"),
            (2008, "2008-09-30"),
            (2011, "2011-08-30"),
            (2014, "2014-07-28"),
            (2016, "2016-07-06"),
            (2017, "2017-06-25"),
            (2018, "2018-06-15"),
            (2019, "2019-06-04"),
            (2020, "2020-05-24"),
            (2021, "2021-05-13"),
            (2022, "2022-05-02"),
            (2023, "2023-04-21"),
            (2024, "2024-04-10"),
            (2025, "2025-03-30"),
        ];
        for (year, day) in ends {
            assert_eq!(shown(islamic(year, 10, 1)), day);
        }
        let sacrifices = [
            (1966, "1966-04-01"),
            (1974, "1974-01-03 1974-12-23"),
            (1980, "1980-10-19"),
            (1990, "1990-07-02"),
            (1997, "1997-04-17"),
            (2006, "2006-01-10 2006-12-30"),
            (2007, "2007-12-19"),
            (2009, "2009-11-27"),
            (2014, "2014-10-04"),
            (2015, "2015-09-24"),
            (2016, "2016-09-12"),
            (2017, "2017-09-01"),
            (2018, "2018-08-21"),
            (2019, "2019-08-11"),
            (2020, "2020-07-31"),
            (2021, "2021-07-20"),
            (2022, "2022-07-09"),
            (2023, "2023-06-28"),
            (2024, "2024-06-16"),
            (2025, "2025-06-06"),
        ];
        for (year, day) in sacrifices {
            assert_eq!(shown(islamic(year, 12, 10)), day);
        }
        let fasts = [
            (1977, "1977-08-15"),
            (2008, "2008-09-01"),
            (2013, "2013-07-10"),
            (2015, "2015-06-18"),
            (2018, "2018-05-17"),
            (2019, "2019-05-06"),
            (2020, "2020-04-24"),
            (2021, "2021-04-13"),
            (2022, "2022-04-02"),
            (2023, "2023-03-23"),
            (2024, "2024-03-11"),
            (2025, "2025-03-01"),
        ];
        for (year, day) in fasts {
            assert_eq!(shown(islamic(year, 9, 1)), day);
        }
    }

    #[test]
    fn days_of_other_calendars_fall_where_almanacs_put_them() {
        assert_eq!(shown(hebrew(2019, 7, 1)), "2019-09-30");
        assert_eq!(shown(hebrew(2023, 7, 22)), "2023-10-07");
        assert_eq!(shown(hebrew(2019, 1, 15)), "2019-04-20");
        assert_eq!(shown(hebrew(2018, 9, 25)), "2018-12-03");
        // A year with two months of Adar, and one without.
        assert_eq!(shown(hebrew(2019, 12, 14)), "2019-03-21");
        assert_eq!(shown(hebrew(2018, 12, 14)), "2018-03-01");
        assert_eq!(shown(hebrew(2018, 11, 15)), "2018-01-31");
        for (year, day) in [(1999, "1999-02-16"), (2019, "2019-02-05"), (2020, "2020-01-25"), (2023, "2023-01-22"), (2025, "2025-01-29")] {
            assert_eq!(shown(chinese(year, 1, 1)), day);
        }
        for (year, day) in [(2017, "2017-10-04"), (2020, "2020-10-01"), (2023, "2023-09-29"), (2025, "2025-10-06")] {
            assert_eq!(shown(chinese(year, 8, 15)), day);
        }
        for (year, day) in [(2017, "2017-03-21"), (2019, "2019-03-21"), (2020, "2020-03-20"), (2024, "2024-03-20")] {
            assert_eq!(shown(persian(year, 1, 1)), day);
        }
        assert_eq!(shown(coptic(2018, 1, 1)), "2018-09-11");
        assert_eq!(shown(coptic(2023, 1, 1)), "2023-09-12");
    }
}
