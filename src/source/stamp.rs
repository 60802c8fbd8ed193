//! Dates and times as machines write them, in meta elements and front matter.

use jiff::civil::{DateTime, Time};
use jiff::fmt::{rfc2822, temporal};

/// The moment that `stamp` names by its own clock: ISO 8601 with or without a time, RFC 2822; `None` for all else.
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
    candidates.iter().find_map(|text| iso(text)).or_else(|| {
        // "Thu, 25 Apr 2019 19:21:00 GMT", with or without the weekday.
        rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_zoned(stamp).ok().map(|zoned| zoned.datetime())
    })
}

fn iso(text: &str) -> Option<DateTime> {
    let pieces = temporal::Pieces::parse(text).ok()?;
    let at = pieces.date().to_datetime(pieces.time().unwrap_or(Time::midnight()));
    // A figure such as `20190425` is a date, `123456` is none.
    (1800..=2200).contains(&at.year()).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

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
