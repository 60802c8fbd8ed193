//! When a text was published, as the text itself or its file's name tells.
//!
//! Asked in this order: a header line, a dateline, the file's name, and, where nothing else is there, the captions of its photographs.

use jiff::civil::{Date, DateTime};

use super::dateline::{LINE, NAMES, PLACE, is_copyright, may_open_report, opens_report, words, zone};
use crate::language::datelines::{FILLING, OLD, PUBLISHED, UPDATED, WEEKDAYS};
use crate::read::read_within;
use crate::source::PublishedFrom;
use crate::span::Span;
use crate::text::Tokens;
use crate::text::boundary::floor;
use crate::text::clause::{Analysis, Tense};
use crate::value::{Context, Kind, Types, Value};

/// How much of the start of a text is looked at, in bytes.
const HEAD: usize = 4096;
/// How much of its end.
const TAIL: usize = 1024;
/// When a text was published, and where that is said; `None` where nothing says it surely.
///
/// Only the first few kilobytes and the very end of the text are read.
///
/// ```
/// use summit_check::extract::published::published;
/// use summit_check::source::PublishedFrom;
///
/// let text = "Ferry runs again\nUpdated 08:15, 2 May 2018\nThe ferry sailed on Tuesday.\n";
/// let (at, from) = published(text, "ferry.txt").unwrap();
/// assert_eq!(at.to_string(), "2018-05-02T08:15:00");
/// assert_eq!(from, PublishedFrom::Header);
/// ```
#[must_use]
pub fn published(source_text: &str, file_name: &str) -> Option<(DateTime, PublishedFrom)> {
    let head = &source_text[..floor(source_text, HEAD)];
    let tail = &source_text[floor(source_text, source_text.len().saturating_sub(TAIL).max(head.len()))..];
    let top = lines(head).find(|l| !l.trim().is_empty()).unwrap_or("");
    let headers: Vec<Header> = lines(head).chain(lines(tail)).filter(|l| *l != top || !is_banner(top)).filter_map(header).collect();
    let best = headers.iter().find(|h| h.rank == Rank::Published).or_else(|| headers.iter().find(|h| h.rank != Rank::Names));
    if let Some(found) = best {
        return Some((found.at, PublishedFrom::Header));
    }
    // A name beside a date is a header only at the very top.
    if let Some(found) = lines(head).filter(|l| !l.trim().is_empty()).take(8).filter(|l| *l != top || !is_banner(l)).find_map(header) {
        return Some((found.at, PublishedFrom::Header));
    }
    if let Some(at) = dateline(head, tail) {
        return Some((at, PublishedFrom::Dateline));
    }
    if let Some(date) = from_name(file_name) {
        return Some((midnight(date), PublishedFrom::FileName));
    }
    captions(head).map(|date| (midnight(date), PublishedFrom::Caption))
}

/// "Friday , August 23 2019" on top of everything: the head of a page tells the day on which it is looked at, with its weekday and no word of
/// publishing. An article that tells its own day that way goes undated, which costs less than a wrong date.
fn is_banner(line: &str) -> bool {
    let line = line.trim();
    let Some((day, _)) = line.split_once(',') else { return false };
    WEEKDAYS.contains(&day.trim_end().to_lowercase().as_str()) && matches!(header(line), Some(Header { rank: Rank::Lone, .. }))
}

/// The lines of a text, those a page breaks in the middle of a paragraph included.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', crate::source::LINE]).map(|line| line.strip_suffix('\r').unwrap_or(line))
}

/// The lines, each joined with the next where it breaks off in the middle of a sentence: a text that is wrapped says what it says unwrapped.
fn unwrapped(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = false;
    for line in lines(text).map(str::trim) {
        match out.last_mut().filter(|_| open && !line.is_empty()) {
            Some(last) => {
                last.push(' ');
                last.push_str(line);
            }
            None => out.push(line.to_owned()),
        }
        open = !line.is_empty() && !line.ends_with(['.', '!', '?', ':', ')', '"', '”']);
    }
    out
}

fn midnight(date: Date) -> DateTime {
    date.at(0, 0, 0, 0)
}

/// The whole dates in `line`, year and all, with their places. A text that is not dated yet gives no others.
fn dates(line: &str) -> Vec<(Span, DateTime)> {
    if !line.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let readings = read_within(line, Span::new(0, line.len()), Types::of(Kind::Date), &Context::default());
    let whole = |value: &Value| match value {
        Value::Date(date) => Some(midnight(*date)),
        Value::DateTime(at) => Some(*at),
        Value::DayPart(date, _) => Some(midnight(*date)),
        _ => None,
    };
    readings.iter().filter_map(|r| whole(&r.value).map(|at| (r.value_span, at))).collect()
}

/// How a header line says what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    /// It says "published".
    Published,
    /// It says "updated".
    Updated,
    /// It is a date and nothing else.
    Lone,
    /// It has a few names beside the date: the outlet, the author.
    Names,
}

struct Header {
    at: DateTime,
    rank: Rank,
}

/// What a line says as a header.
fn header(line: &str) -> Option<Header> {
    let line = line.trim();
    if line.is_empty() || line.len() > LINE {
        return None;
    }
    let found = dates(line);
    let &[(span, at), ..] = found.as_slice() else { return None };
    let rest = format!("{} {}", &line[..span.start], &line[span.end..]);
    let mut rank = Rank::Lone;
    let mut names = 0;
    let mut lower = 0;
    for word in words(&rest) {
        let folded = word.to_lowercase();
        if PUBLISHED.contains(&folded.as_str()) {
            rank = Rank::Published;
        } else if UPDATED.contains(&folded.as_str()) {
            if rank != Rank::Published {
                rank = Rank::Updated;
            }
        } else if !FILLING.contains(&folded.as_str()) && !word.bytes().all(|b| b.is_ascii_digit()) && !zone(word) {
            names += 1;
            lower += usize::from(word.chars().next().is_some_and(char::is_lowercase));
        }
    }
    let sentence = rest.trim_end().ends_with(['.', '!', '?']) || lower > 1;
    match rank {
        Rank::Lone if names > 0 => (names <= NAMES && !sentence && lower == 0).then_some(Header { at, rank: Rank::Names }),
        Rank::Lone => Some(Header { at, rank }),
        _ => (names <= NAMES && !sentence).then_some(Header { at, rank }),
    }
}

/// "VLADIVOSTOK, April 25, 2019 (Reuters) —": a place, a date and a dash at the start of a line.
fn dateline(head: &str, tail: &str) -> Option<DateTime> {
    let mut told: Option<DateTime> = None;
    for line in lines(head).map(str::trim_start) {
        let start = &line[..floor(line, 2 * PLACE)];
        if !may_open_report(start) {
            continue;
        }
        let readings = read_within(start, Span::new(0, start.len()), Types::of(Kind::Date), &Context::default());
        let Some(first) = readings.first() else { continue };
        let (place, after) = (&start[..first.value_span.start], &start[first.value_span.end..]);
        if !opens_report(place, after) {
            continue;
        }
        match &first.value {
            Value::Date(date) => return Some(midnight(*date)),
            Value::DateTime(at) => return Some(*at),
            Value::Recurring(words) => told = told.or_else(|| with_year(words, head, tail)),
            _ => {}
        }
        if told.is_some() {
            return told;
        }
    }
    None
}

/// "25 April" in the year that a line of copyright tells, or else that every whole date near the top of the text has; `None` where there is none,
/// or several.
fn with_year(words: &str, head: &str, tail: &str) -> Option<DateTime> {
    let year = match lines(head).chain(lines(tail)).find_map(copyright) {
        Some(year) => year,
        None => {
            let mut years = lines(head).flat_map(dates).map(|(_, at)| at.year());
            let year = years.next()?;
            if years.any(|y| y != year) {
                return None;
            }
            year
        }
    };
    let whole = format!("{words} {year}");
    dates(&whole).first().map(|found| found.1)
}

/// The year of a line of copyright, the last of several: "Copyright 2015-2019 The Harbour Times".
fn copyright(line: &str) -> Option<i16> {
    let line = line.trim();
    if line.len() > LINE || !is_copyright(line) {
        return None;
    }
    let figures = line.split(|c: char| !c.is_ascii_digit()).filter(|w| w.len() == 4);
    figures.filter_map(|w| w.parse().ok()).rfind(|y| (1900..=2100).contains(y))
}

/// "2019-04-25-summit.txt", "summit_20190425.html".
fn from_name(file_name: &str) -> Option<Date> {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let bytes = name.as_bytes();
    let number = |from: usize, width: usize| -> Option<i16> { name.get(from..from + width)?.parse().ok().filter(|n| *n >= 0) };
    (0..bytes.len()).find_map(|i| {
        if !bytes[i].is_ascii_digit() || (i > 0 && bytes[i - 1].is_ascii_digit()) {
            return None;
        }
        let digits = bytes[i..].iter().take_while(|b| b.is_ascii_digit()).count();
        let (year, month, day, end) = match digits {
            8 => (number(i, 4)?, number(i + 4, 2)?, number(i + 6, 2)?, i + 8),
            4 if matches!(bytes.get(i + 4), Some(b'-' | b'_' | b'.')) && bytes.get(i + 7) == bytes.get(i + 4) => {
                (number(i, 4)?, number(i + 5, 2)?, number(i + 8, 2)?, i + 10)
            }
            _ => return None,
        };
        let lone = !bytes.get(end).is_some_and(u8::is_ascii_digit);
        let plausible = (1600..=2100).contains(&year) && lone;
        plausible.then(|| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok())?
    })
}

/// Whether a date may end `line`, or stand in front of its credit: a figure is near the end, or something that opens a credit is there.
fn may_end_in_date(line: &str) -> bool {
    /// No date has so many bytes behind its last figure.
    const BEHIND: usize = 80;
    let end = &line.as_bytes()[line.len().saturating_sub(BEHIND)..];
    end.iter().any(u8::is_ascii_digit) || line.contains(['(', '[', '/', '|']) || line.to_lowercase().contains("photo")
}

/// The date that all captions near the top end in: a photograph is no younger than its report, and its weekday names fit.
fn captions(head: &str) -> Option<Date> {
    let mut found: Option<Date> = None;
    for line in unwrapped(head).iter().map(|line| line.trim()) {
        if !may_end_in_date(line) || OLD.iter().any(|w| line.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|x| x == *w)) {
            continue;
        }
        for (span, at) in dates(line) {
            let before = line[..span.start].trim_end();
            let after = line[span.end..].trim_start_matches(['.', ' ', ')']);
            let credit = after.is_empty() || after.starts_with(['(', '[', '/', '|']) || after.to_lowercase().starts_with("photo");
            // "… in Vladivostok, Russia April 25, 2019. (Photo: staff)"
            let place =
                before.rsplit(' ').next().is_some_and(|w| w.chars().next().is_some_and(char::is_uppercase)) && before.contains(", ");
            let led = before.ends_with([',', '(']) || place || before.ends_with(" on") && !tells_past(line, span);
            if !led || !credit || before.len() < 20 {
                continue;
            }
            match found {
                Some(date) if date != at.date() => return None,
                _ => found = Some(at.date()),
            }
        }
    }
    found
}

/// Whether the clause of the date at `date` is told in the past: "The treaty was signed on 3 May 2019." A caption says what is seen, in the present.
fn tells_past(line: &str, date: Span) -> bool {
    let analysis = Analysis::of(&Tokens::of(line));
    let clause = analysis.clause_of(analysis.word_at(date.start));
    clause.is_some_and(|at| analysis.clauses()[at].verb.tense == Tense::Past)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, name: &str) -> String {
        published(text, name).map_or_else(|| "nothing".to_owned(), |(at, from)| format!("{at} {from:?}"))
    }

    #[test]
    fn header_lines_are_read_wherever_outlets_put_them() {
        let body = "\nThe ferry sailed again on Tuesday after a long winter, its owner said.\n";
        for (line, at) in [
            ("Published 10:05 CET, March 3rd 2017", "2017-03-03T10:05:00"),
            ("Updated 06:40, 03-Mar-2017", "2017-03-03T06:40:00"),
            ("Harbour Times    3-Mar-2017", "2017-03-03T00:00:00"),
            ("March 3, 2017", "2017-03-03T00:00:00"),
            ("Last updated: 3 March 2017 at 9.15pm", "2017-03-03T21:15:00"),
            ("By Ann Miller | 2017-03-03", "2017-03-03T00:00:00"),
            ("Posted on Friday, March 3, 2017", "2017-03-03T00:00:00"),
        ] {
            assert_eq!(told(&format!("Ferry runs again\n{line}{body}"), "a.txt"), format!("{at} Header"), "{line}");
        }
        assert_eq!(told(&format!("Ferry runs again{body}\n18:56 IST, March 3rd 2017\n"), "a.txt"), "2017-03-03T18:56:00 Header");
    }

    #[test]
    fn the_head_of_a_page_tells_the_day_it_is_looked_at() {
        let body = "\nThe ferry sailed again on Tuesday after a long winter, its owner said.\n";
        assert_eq!(told(&format!("Friday , March 3 2017\n{body}"), "a.txt"), "nothing");
        assert_eq!(
            told(&format!("Friday, March 3, 2017\nFerry runs again\nPublished 1 March 2017{body}"), "a.txt"),
            "2017-03-01T00:00:00 Header"
        );
        // below a title, or with a word of publishing, it is the article's own
        assert_eq!(told(&format!("Ferry runs again\nFriday, March 3, 2017{body}"), "a.txt"), "2017-03-03T00:00:00 Header");
        assert_eq!(told(&format!("Posted on Friday, March 3, 2017{body}"), "a.txt"), "2017-03-03T00:00:00 Header");
    }

    #[test]
    fn published_goes_before_updated() {
        let text = "Ferry runs again\nUpdated 5 March 2017\nPublished 3 March 2017\nIt sailed.\n";
        assert_eq!(told(text, "a.txt"), "2017-03-03T00:00:00 Header");
    }

    #[test]
    fn a_dateline_needs_its_year() {
        assert_eq!(told("BERGEN, March 3, 2017 (NTB) - The ferry sailed again on Friday.\n", "a.txt"), "2017-03-03T00:00:00 Dateline");
        assert_eq!(told("BERGEN, March 3 - The ferry sailed again on Friday.\n", "a.txt"), "nothing");
        let foot = "BERGEN, March 3 - The ferry sailed again.\n\nCopyright 2015-2017 The Harbour Times\n";
        assert_eq!(told(foot, "a.txt"), "2017-03-03T00:00:00 Dateline");
        let caption = "The ferry leaves the old harbour in Bergen, Norway, March 3, 2017.";
        assert_eq!(told(&format!("BERGEN, March 4 - The ferry sailed again.\n{caption}\n"), "a.txt"), "2017-03-04T00:00:00 Dateline");
    }

    #[test]
    fn a_file_name_and_captions_come_last() {
        let body = "The ferry sailed again on Friday, its owner said in the harbour.\n";
        assert_eq!(told(body, "news/2017-03-03-ferry.txt"), "2017-03-03T00:00:00 FileName");
        assert_eq!(told(body, "ferry_20170303.html"), "2017-03-03T00:00:00 FileName");
        assert_eq!(told(body, "ferry-12345678.html"), "nothing");
        let first = "The ferry leaves the old harbour in Bergen, Norway, March 3, 2017.\n";
        assert_eq!(told(&format!("{first}{body}"), "a.txt"), "2017-03-03T00:00:00 Caption");
        let bare = "The ferry leaves the old harbour in Bergen, Norway March 3, 2017. (Agency photo: staff)\n";
        assert_eq!(told(&format!("{bare}{body}"), "a.txt"), "2017-03-03T00:00:00 Caption");
        let other = "Passengers wait on the quay in Bergen, Norway, March 1, 2017. (Photo: NTB)\n";
        assert_eq!(told(&format!("{first}{body}{other}"), "a.txt"), "nothing");
        assert_eq!(
            told(&format!("{body}The owners signed the contract for the new ferry on March 1, 2016, and paid.\n"), "a.txt"),
            "nothing"
        );
        assert_eq!(told("The contract for the new ferry was signed on 3 March 2017.\n", "a.txt"), "nothing");
        assert_eq!(told("The owner waves to the crowd in the old harbour on 3 March 2017.\n", "a.txt"), "2017-03-03T00:00:00 Caption");
        assert_eq!(told(&format!("FILE - The ferry at its pier in Bergen, Norway, March 3, 2012.\n{body}"), "a.txt"), "nothing");
    }

    #[test]
    fn odd_texts_are_survived() {
        for text in ["", "\n", "é", "25", &"é1 ".repeat(3000)] {
            let _ = published(text, "é2019-1é.txt");
        }
    }
}
