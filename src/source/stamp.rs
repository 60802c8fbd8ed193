//! Dates and times as machines and people write them in meta elements and front matter.

use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::{rfc2822, strtime, temporal};

/// How people write a day, once its marks are blanks, with an example each.
const DAYS: [(&str, &str); 6] = [
    ("%b %d %Y", "May 6, 2024"),
    ("%B %d %Y", "January 6th 2024"),
    ("%d %b %Y", "06-May-2024"),
    ("%d %B %Y", "6. January 2024"),
    ("%Y %b %d", "2024 May 6"),
    ("%Y %B %d", "2024 January 06"),
];

/// How they write a time of day behind it.
const TIMES: [(&str, &str); 6] = [
    ("%H:%M:%S", "19:21:05"),
    ("%H:%M", "19:21"),
    ("%I:%M:%S %p", "7:21:05 pm"),
    ("%I:%M %p", "7:21 pm"),
    ("%I:%M%p", "7:21pm"),
    ("%I%p", "7pm"),
];

/// The moment that `stamp` names by its own clock: ISO 8601 with or without a time, RFC 2822, a day with the name of its month
/// ("May 6, 2024"), a day in figures that can be read in one way only ("25.04.2019"); `None` for all else.
///
/// The time zone is dropped: an article of the 25th in its own city is one of the 25th.
pub(super) fn parse(stamp: &str) -> Option<DateTime> {
    let stamp = stamp.trim();
    if stamp.len() > 64 || !stamp.is_ascii() {
        return None;
    }
    // "2019/04/25", as some front matter has it.
    let dashed = stamp.replacen('/', "-", 2);
    // "2019-04-25 19:21:00 +0800": a blank before the offset; and whatever follows a date.
    let parts: Vec<&str> = dashed.split_whitespace().collect();
    let together = parts.concat();
    let candidates = [
        dashed.as_str(),
        &together,
        &parts.iter().take(2).copied().collect::<Vec<_>>().join(" "),
        parts.first().copied().unwrap_or_default(),
    ];
    candidates
        .iter()
        .find_map(|text| iso(text))
        .or_else(|| {
            // "Thu, 25 Apr 2019 19:21:00 GMT", with or without the weekday.
            rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_zoned(stamp).ok().map(|zoned| zoned.datetime())
        })
        .or_else(|| worded(stamp))
        .or_else(|| figures(stamp))
}

/// "Monday, May 6th, 2024 at 7:21 pm".
fn worded(stamp: &str) -> Option<DateTime> {
    let words: Vec<&str> =
        stamp.split(|c: char| c.is_ascii_whitespace() || matches!(c, ',' | '-' | '/' | '(' | ')')).filter(|w| !w.is_empty()).collect();
    let is_weekday = |w: &str| {
        let w = w.trim_end_matches('.').to_ascii_lowercase();
        w.len() >= 3 && ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].iter().any(|day| day.starts_with(&w))
    };
    let words = if words.first().is_some_and(|w| is_weekday(w)) { &words[1..] } else { &words };
    let (day, rest) = words.split_at_checked(3)?;
    let day = day.iter().map(|word| plain(word)).collect::<Vec<_>>().join(" ");
    let date = DAYS.iter().find_map(|(format, _)| strtime::parse(format, &day).ok()?.to_date().ok())?;
    let rest = rest.strip_prefix(&["at"]).unwrap_or(rest);
    let time = |n: usize| TIMES.iter().find_map(|(format, _)| strtime::parse(format, rest.get(..n)?.join(" ")).ok()?.to_time().ok());
    plausible(date.to_datetime(time(2).or_else(|| time(1)).unwrap_or(Time::midnight())))
}

/// A word of a day: an ordinal as its figure, an abbreviation as `strtime` knows it.
fn plain(word: &str) -> String {
    let word = word.trim_end_matches('.');
    let figures = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if !figures.is_empty() && matches!(&word[figures.len()..], "st" | "nd" | "rd" | "th") {
        return figures.to_owned();
    }
    if word.eq_ignore_ascii_case("sept") { "Sep".to_owned() } else { word.to_owned() }
}

/// "25.04.2019", "4/25/2019": day and month in figures, where one order alone is possible.
fn figures(stamp: &str) -> Option<DateTime> {
    let day = stamp.split_ascii_whitespace().next()?;
    let mark = day.chars().find(|c| matches!(c, '.' | '/' | '-'))?;
    let parts: Vec<i16> = day.split(mark).map(|part| part.parse().ok().filter(|n| *n > 0)).collect::<Option<_>>()?;
    let &[first, second, third] = parts.as_slice() else { return None };
    let of = |year: i16, month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    let date = match (of(third, second, first), of(third, first, second)) {
        _ if first > 31 => of(first, second, third),
        // with dots the day goes first
        (Some(date), _) if mark == '.' => Some(date),
        (Some(date), None) | (None, Some(date)) => Some(date),
        (Some(date), Some(other)) if date == other => Some(date),
        _ => None,
    };
    plausible(date?.at(0, 0, 0, 0))
}

fn plausible(at: DateTime) -> Option<DateTime> {
    (1800..=2200).contains(&at.year()).then_some(at)
}

fn iso(text: &str) -> Option<DateTime> {
    let pieces = temporal::Pieces::parse(text).ok()?;
    let at = pieces.date().to_datetime(pieces.time().unwrap_or(Time::midnight()));
    // A figure such as `20190425` is a date, `123456` is none.
    plausible(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_with_the_name_of_their_month_are_read() {
        for (_, example) in DAYS {
            let expected = if example.contains("Jan") { "2024-01-06T00:00:00" } else { "2024-05-06T00:00:00" };
            assert_eq!(parse(example).map(|d| d.to_string()).as_deref(), Some(expected), "{example}");
        }
        for (_, time) in TIMES {
            let stamp = format!("Monday, May 6, 2024 at {time} CET");
            assert!(parse(&stamp).is_some_and(|at| at.hour() == 19 && at.date() == jiff::civil::date(2024, 5, 6)), "{stamp}");
        }
        for (stamp, expected) in [
            ("May 06 2024", "2024-05-06T00:00:00"),
            ("Mon May 06 2024 10:00:00 GMT+0200 (CEST)", "2024-05-06T10:00:00"),
            ("Sept. 3, 2023", "2023-09-03T00:00:00"),
            ("September 3rd, 2023", "2023-09-03T00:00:00"),
            ("3 september 2023", "2023-09-03T00:00:00"),
            ("25.04.2019", "2019-04-25T00:00:00"),
            ("4/25/2019", "2019-04-25T00:00:00"),
            ("25/4/2019", "2019-04-25T00:00:00"),
            ("05/05/2019", "2019-05-05T00:00:00"),
            ("2019.04.25", "2019-04-25T00:00:00"),
        ] {
            assert_eq!(parse(stamp).map(|d| d.to_string()).as_deref(), Some(expected), "{stamp}");
        }
        for stamp in ["4/5/2019", "May 2024", "32 May 2024", "the 6 May 2024", "May 6 and 2024", "6 7 2024"] {
            assert_eq!(parse(stamp), None, "{stamp}");
        }
    }

    #[test]
    fn stamps_are_read_by_their_own_clock() {
        for (stamp, expected) in [
            ("2019-04-25", "2019-04-25T00:00:00"),
            ("20190425", "2019-04-25T00:00:00"),
            ("2019/04/25", "2019-04-25T00:00:00"),
            ("2019-04-25T19:21:00Z", "2019-04-25T19:21:00"),
            ("2019-04-25T19:21:00+05:30", "2019-04-25T19:21:00"),
            ("2019-04-25T19:21+0530", "2019-04-25T19:21:00"),
            ("2019-04-25 19:21:00", "2019-04-25T19:21:00"),
            ("2019-04-25 19:21:00 +0800", "2019-04-25T19:21:00"),
            ("2019-04-25T19:21:00.123Z", "2019-04-25T19:21:00.123"),
            ("Thu, 25 Apr 2019 19:21:00 GMT", "2019-04-25T19:21:00"),
            ("25 Apr 2019 19:21:00 +0530", "2019-04-25T19:21:00"),
        ] {
            assert_eq!(parse(stamp).map(|d| d.to_string()).as_deref(), Some(expected), "{stamp}");
        }
        for stamp in ["", "yesterday", "2019", "25", "1556200000", "2019-13-45", "April", "PT5M", "12:30"] {
            assert_eq!(parse(stamp), None, "{stamp}");
        }
    }
}
