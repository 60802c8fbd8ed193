//! Days that the calendar does not have, or not on the weekday that is said.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::language::time::{Class, Form};
use crate::read::time::weekday_name;
use crate::read::words::Words;
use crate::value::reading::{DayOrder, Value};

/// What is wrong with the words of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Oddity {
    /// The day falls on another weekday than the one that is said: on this one, counted from Monday, which is 1.
    Weekday(i8),
    /// The month has no such day.
    NoDay,
}

impl Oddity {
    /// The weekday that the day falls on, in words.
    #[must_use]
    pub fn falls_on(self) -> Option<&'static str> {
        match self {
            Self::Weekday(weekday) => Some(weekday_name(weekday)),
            Self::NoDay => None,
        }
    }
}

/// What is wrong with `words`, that were read as `value`; `None` where the calendar has that day.
///
/// ```
/// use jiff::civil::date;
/// use summit_check::read::{Oddity, oddity};
/// use summit_check::value::Value;
///
/// let value = Value::Date(date(2019, 5, 4));
/// assert_eq!(oddity("Friday, 4 May 2019", &value), Some(Oddity::Weekday(6)));
/// assert_eq!(oddity("Saturday, 4 May 2019", &value), None);
/// ```
#[must_use]
pub fn oddity(words: &str, value: &Value) -> Option<Oddity> {
    let day = match value {
        Value::Date(day) | Value::DayPart(day, _) => *day,
        Value::DateTime(at) => at.date(),
        Value::DateRange(first, end) => return no_day(words, *first, *end),
        _ => return None,
    };
    let words = Words::of(words);
    let class = |i: usize| words.lexeme(i).and_then(|l| l.time);
    let mut named = (0..words.len()).filter_map(|i| match class(i) {
        Some(Class::Weekday(weekday, form)) if form != Form::Word || words.list()[i].capital => Some(weekday),
        _ => None,
    });
    // a day of its own, and not one that is counted from a weekday: "the Monday after 4 May 2019"
    let whole = (0..words.len()).any(|i| matches!(class(i), Some(Class::Month(..))) || words.raw(i).len() == 4);
    let (Some(said), None) = (named.next(), named.next()) else { return None };
    let counted = (0..words.len()).any(|i| matches!(class(i), Some(Class::After | Class::Before | Class::Ago | Class::Of)));
    let falls = day.weekday().to_monday_one_offset();
    (whole && !counted && falls != said).then_some(Oddity::Weekday(falls))
}

/// Whether words that were read as the whole month from `first` to `end` name a day that it has not: "31 April".
fn no_day(words: &str, first: Date, end: Date) -> Option<Oddity> {
    let month = first.day() == 1 && first.first_of_month().days_in_month() as i32 == first.until(end).ok()?.get_days();
    let words = Words::of(words);
    let over = |i: usize| {
        let digits: String = words.raw(i).chars().take_while(char::is_ascii_digit).collect();
        digits.len() <= 2 && digits.parse::<i8>().is_ok_and(|day| day > first.days_in_month() && day <= 31)
    };
    let joined = words.list().iter().enumerate().any(|(i, _)| {
        let parts: Vec<&str> = words.raw(i).split('.').collect();
        parts.len() == 3 && parts[0].parse::<i8>().is_ok_and(|day| day > first.days_in_month())
    });
    (month && (joined || (0..words.len()).any(over))).then_some(Oddity::NoDay)
}

/// Which of day and month a text puts first, where dates in figures show it and all agree: "25/12/2018" puts the day first.
///
/// ```
/// use summit_check::read::shown_order;
/// use summit_check::value::DayOrder;
///
/// assert_eq!(shown_order("Filed 25/12/2018, changed 3/4/2019."), Some(DayOrder::DayFirst));
/// assert_eq!(shown_order("Filed 25/12/2018, changed 12/25/2019."), None);
/// ```
#[must_use]
pub fn shown_order(text: &str) -> Option<DayOrder> {
    let bytes = text.as_bytes();
    let mut shown = None;
    for slash in memchr::memchr_iter(b'/', bytes) {
        let Some(order) = order_at(bytes, slash) else { continue };
        if shown.is_some_and(|other| other != order) {
            return None;
        }
        shown = Some(order);
    }
    shown
}

/// What the date shows whose first two numbers the mark at `slash` parts.
fn order_at(bytes: &[u8], slash: usize) -> Option<DayOrder> {
    let digits = |from: usize| bytes[from..].iter().take(5).take_while(|b| b.is_ascii_digit()).count();
    let number = |from: usize, width: usize| bytes[from..from + width].iter().fold(0u32, |n, b| n * 10 + u32::from(b - b'0'));
    let before = bytes[..slash].iter().rev().take(3).take_while(|b| b.is_ascii_digit()).count();
    let start = slash - before;
    let (middle, third) = (digits(slash + 1), slash + 1);
    let second = third + middle;
    if !(1..=2).contains(&before)
        || !(1..=2).contains(&middle)
        || bytes.get(second) != Some(&b'/')
        || start > 0 && matches!(bytes[start - 1], b'/' | b'.')
    {
        return None;
    }
    let year = digits(second + 1);
    if !matches!(year, 2 | 4) || bytes.get(second + 1 + year) == Some(&b'/') {
        return None;
    }
    match (number(start, before), number(third, middle)) {
        (1..=12, 13..=31) => Some(DayOrder::MonthFirst),
        (13..=31, 1..=12) => Some(DayOrder::DayFirst),
        _ => None,
    }
}
