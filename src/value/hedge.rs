//! What a hedge makes of a number: the one table of widths.

use jiff::civil::Date;

use super::amount::{Amount, Style};
use super::days::{DaySet, day_number};
use super::interval::Interval;
use super::limit;
use super::reading::{Hedge, Value};
use super::set::{Axis, Denotation, Set};
use super::words::Words;
use crate::language::{self, hedges};
use crate::text::TokenKind;

/// No written unit or roundness makes a number looser than this share of it.
const LOOSEST: f64 = 0.25;
/// The least an approximation allows, as a share of the number.
const APPROXIMATE: f64 = 0.05;
/// The most that a plain round number allows, as a share of it.
const ROUNDED: f64 = 0.05;
/// A plain number is taken as rounded when its roundness is this many times its last written unit: `5,000`, `300`, not `50`.
const ROUNDED_FROM: f64 = 100.0;

/// The core and the outer set of a number with its hedge, in the unit it was written in.
#[must_use]
pub fn sets(hedge: Option<Hedge>, amount: &Amount) -> (Interval, Interval) {
    let x = amount.float();
    let size = x.abs();
    if let Style::Loose { core, outer } = amount.style {
        return (Interval::closed(core.0, core.1), Interval::closed(outer.0, outer.1));
    }
    let half = amount.grain / 2.0;
    let written = if size > 0.0 { half.min(size * LOOSEST) } else { half };
    let rounded = (amount.round / 2.0).min(size * LOOSEST);
    let loose = rounded.max(written).max(size * APPROXIMATE);
    let widest = loose.max(size * LOOSEST).max(half);
    let next = amount.round.max(amount.grain);
    let floor = if x > 0.0 { (x - next).max(0.0) } else { x - next };
    match hedge {
        None | Some(Hedge::Between) => {
            let slack = match amount.style {
                Style::Round => amount.grain,
                _ if tens(amount) >= amount.grain * ROUNDED_FROM => (tens(amount) / 2.0).min(size * ROUNDED),
                _ => 0.0,
            };
            let outer = half.max(slack);
            (Interval::half_open(x - written, x + written), Interval::half_open(x - outer, x + outer))
        }
        Some(Hedge::About) => (Interval::half_open(x - loose, x + loose), Interval::half_open(x - widest, x + widest)),
        Some(Hedge::Nearly) => (Interval::half_open(x - loose, x), Interval::closed(x - widest, x)),
        Some(Hedge::JustOver) => (Interval::new(x, false, x + loose, true), Interval::closed(x, x + widest)),
        Some(Hedge::Exactly) => (Interval::point(x), Interval::point(x)),
        Some(Hedge::MoreThan) => (Interval::new(x, false, x + next, true), Interval::above(x)),
        Some(Hedge::AtLeast) => (Interval::closed(x, x + next), Interval::at_least(x)),
        Some(Hedge::LessThan) => (Interval::half_open(floor, x), Interval::below(x)),
        Some(Hedge::UpTo) => (Interval::closed(floor, x), Interval::at_most(x)),
    }
}

/// The power of ten a number is rounded to: `12,500` is told apart from `12,600`, whatever `about 12,500` allows.
fn tens(amount: &Amount) -> f64 {
    let times = (amount.round / amount.grain).log10();
    if (times - times.round()).abs() > 1e-6 { amount.round / 5.0 } else { amount.round }
}

/// The core and the outer set of a range; a hedge in front (`about 3 to 5`) loosens both ends.
#[must_use]
pub fn range_sets(hedge: Option<Hedge>, low: &Amount, high: &Amount) -> (Interval, Interval) {
    let (a, b) = (low.float(), high.float());
    match hedge {
        Some(hedge @ Hedge::About) => {
            let ((core_low, outer_low), (core_high, outer_high)) = (sets(Some(hedge), low), sets(Some(hedge), high));
            (Interval::half_open(core_low.low, core_high.high), Interval::half_open(outer_low.low, outer_high.high))
        }
        Some(hedge @ (Hedge::MoreThan | Hedge::AtLeast)) => (Interval::closed(a, b), sets(Some(hedge), low).1),
        Some(hedge @ (Hedge::LessThan | Hedge::UpTo)) => (Interval::closed(a, b), sets(Some(hedge), high).1),
        _ => (Interval::closed(a, b), Interval::closed(a, b)),
    }
}

/// The sets of a day, a year, a stretch of days or a time of day behind `around`: a day may be two days off and is allowed a week, a
/// stretch half of itself and all of itself, a year one or two (a round one half of what it is round to, and all of it), a time a quarter
/// of an hour and an hour. `plain` are the sets without the word; `None` for what no such word loosens.
#[must_use]
pub fn sets_around(value: &Value, plain: &Denotation) -> Option<Denotation> {
    let days = |first: i64, end: i64, by: i64| Set::Days(DaySet::of([(first - by, end + by)]));
    match value {
        Value::Date(date) => {
            let n = day_number(*date);
            // another year or the coming Thursday, where the plain words allow it, is as loose
            let Set::Days(allowed) = &plain.outer else { return None };
            Some(Denotation::new(days(n, n + 1, 2), Set::Days(allowed.moved(-7, 7))))
        }
        Value::DateRange(first, end) => {
            let (first, end) = (day_number(*first), day_number(*end));
            Some(Denotation::new(days(first, end, (end - first) / 2), days(first, end, end - first)))
        }
        Value::Year(year) => {
            let round = [1000, 100, 10].into_iter().find(|round| year % round == 0).unwrap_or(2);
            let years = |by: i16| Some(Set::Days(DaySet::range(Date::new(year - by, 1, 1).ok()?, Date::new(year + by + 1, 1, 1).ok()?)));
            Some(Denotation::new(years(round / 2)?, years(round)?))
        }
        Value::Time(time) => {
            let at = f64::from(time.hour()) * 3600.0 + f64::from(time.minute()) * 60.0 + f64::from(time.second());
            let within = |minutes: f64| Set::line(Axis::Clock, Interval::closed(at - minutes * 60.0, at + minutes * 60.0));
            Some(Denotation::new(within(15.0), within(60.0)))
        }
        _ => None,
    }
}

/// The word in front of the token `first` that makes a day, a year or a time of day approximate, as its first token.
#[must_use]
pub fn around(words: &Words<'_>, first: usize, from: usize, value: &Value) -> Option<usize> {
    let last = first.checked_sub(1).filter(|&last| last >= from)?;
    let before = last.checked_sub(1).filter(|&i| i >= from).map_or("", |i| words.word(i));
    let word = words.word(last);
    // "asked about Thursday's vote" says of what, "at about 9 p.m." when
    let timed = matches!(value, Value::Time(_)) || hedges::BEFORE_ABOUT.contains(&before);
    (hedges::AROUND.contains(&word) || (word == "about" && timed)).then_some(last)
}

/// The hedge in front of or behind the tokens `first..end`, and its tokens, first and past the last; none before `from` or from `until` on.
/// Where there is one on both sides, the one in front counts.
#[must_use]
pub fn beside(words: &Words<'_>, first: usize, end: usize, from: usize, until: usize) -> Option<(Hedge, usize, usize)> {
    in_front(words, first, from).map(|(hedge, at)| (hedge, at, first)).or_else(|| {
        // `56 percent, give or take`
        let comma = words.is_mark(end, ",") && matches!(words.word(end + 1), "give" | "more");
        let start = end + usize::from(comma);
        behind(words, start, until).map(|(hedge, past)| (hedge, start, past))
    })
}

/// The token after a hedge that stands between a number and its unit: `five or more miles`, `20-odd miles`, `$500,000-plus`, `30+ minutes`.
#[must_use]
pub fn between(words: &Words<'_>, end: usize) -> Option<usize> {
    if plus(words, end) {
        return words.is(words.past_hyphen(end + 1), TokenKind::Word).then_some(words.past_hyphen(end + 1));
    }
    let (_, past) = behind(words, end, words.len()).filter(|_| words.is(words.past_hyphen(end), TokenKind::Word))?;
    matches!(words.word(past - 1), "more" | "less" | "fewer" | "so" | "odd" | "plus").then_some(past)
}

/// The hedge inside the tokens `first..end` of a value, and its tokens.
#[must_use]
pub fn inside(words: &Words<'_>, first: usize, end: usize) -> Option<(Hedge, usize, usize)> {
    (first + 1..end.saturating_sub(1)).find_map(|at| {
        let past = between(words, at).filter(|&past| past < end)?;
        behind(words, at, end).map(|(hedge, _)| (hedge, at, past))
    })
}

/// The hedge behind what a number counts (`5,000 people or so`), and its tokens.
#[must_use]
pub fn behind_counted(words: &Words<'_>, end: usize, until: usize) -> Option<(Hedge, usize, usize)> {
    let counted = words.is(end, TokenKind::Word) && words.lexeme(end).is_none() && words.word(end + 1) == "or";
    let (hedge, past) = counted.then(|| behind(words, end + 1, until)).flatten()?;
    Some((hedge, end + 1, past))
}

/// The hedge that ends before the token `first`, and where it starts.
fn in_front(words: &Words<'_>, first: usize, from: usize) -> Option<(Hedge, usize)> {
    let mut last = first.checked_sub(1)?;
    // `more than the 50 minutes`, `nearly-two-hour`, `about (5)`
    if last >= from && (hedges::BETWEEN.contains(&words.word(last)) || (words.is_dash(last) && words.glued(last))) {
        last = last.checked_sub(1)?;
    }
    if last < from {
        return None;
    }
    if words.is(last, TokenKind::Mark) {
        return marked(words, last, from);
    }
    let (hedge, start) = phrase_ending(words, first, last, from)?;
    Some(limit::denied(words, hedge, start, from).unwrap_or((hedge, start)))
}

/// A mark in front of a number, or the word whose full stop or colon it is: `>= 18`, `~50`, `max. 30`, `Minimum: 8`.
fn marked(words: &Words<'_>, last: usize, from: usize) -> Option<(Hedge, usize)> {
    let raw = words.raw(last);
    let before = last.checked_sub(1).filter(|&i| i >= from).unwrap_or(last);
    if raw == "=" && words.glued(last) {
        return match words.raw(before) {
            ">" => Some((Hedge::AtLeast, before)),
            "<" => Some((Hedge::UpTo, before)),
            _ => None,
        };
    }
    if raw == "." && words.glued(last) || raw == ":" {
        return hedges::DOTTED.iter().find(|(word, _)| *word == words.word(before)).map(|&(_, hedge)| (hedge, before));
    }
    hedges::FRONT_MARKS.iter().find(|(mark, _)| *mark == raw).map(|&(_, hedge)| (hedge, last))
}

/// The words of a hedge that end in the token `last`, before the number at `first`.
fn phrase_ending(words: &Words<'_>, first: usize, last: usize, from: usize) -> Option<(Hedge, usize)> {
    if !words.lexeme(last)?.hedge_end {
        return None;
    }
    language::hedges_ending(words.word(last)).iter().find_map(|(phrase, hedge)| {
        let start = (last + 1).checked_sub(phrase.len()).filter(|&s| s >= from)?;
        // "went up to $15" has arrived there
        if *phrase == ["up", "to"] && start > from && hedges::MOVES.contains(&words.word(start - 1)) {
            return None;
        }
        // "over the last two hours" says when, not how long
        if *phrase == ["over"] && words.word(first) == "the" && matches!(words.word(first + 1), "last" | "past" | "next" | "coming") {
            return None;
        }
        // "twice as long as the 50 minutes" compares with the 50 minutes and does not bound them
        if phrase[0] == "as" && start > 0 && matches!(words.word(start - 1), "twice" | "thrice" | "times" | "half" | "just" | "not") {
            return None;
        }
        phrase.iter().enumerate().all(|(i, word)| words.word(start + i) == *word).then_some((*hedge, start))
    })
}

/// The hedge that starts at the token `end`, and the token after it.
fn behind(words: &Words<'_>, end: usize, until: usize) -> Option<(Hedge, usize)> {
    if plus(words, end) && end < until {
        return Some((Hedge::AtLeast, end + 1));
    }
    let start = words.past_hyphen(end)
        + usize::from(words.is_mark(end, "(") && matches!(words.word(end + 1), "max" | "maximum" | "min" | "minimum"));
    if !words.lexeme(start)?.hedge_start {
        return None;
    }
    language::hedges_starting(words.word(start)).iter().find_map(|(phrase, hedge)| {
        let past = start + phrase.len();
        let fits = past <= until && phrase.iter().enumerate().all(|(i, word)| words.word(start + i) == *word);
        // `plus five`, `odd jobs` and the `at least` of the next value hedge what comes after them
        let own = match phrase[0] {
            "plus" => start > end || past == words.len() || words.is(past, TokenKind::Mark),
            "odd" | "ish" => start > end || words.glued(start),
            "at" | "max" | "maximum" | "min" | "minimum" => words.number(past).is_none() && !words.is(past, TokenKind::Figure),
            _ => true,
        };
        (fits && own).then_some((*hedge, past))
    })
}

/// Whether the token `at` is the plus sign of `30+ minutes`: right behind its number, with no further number behind it.
fn plus(words: &Words<'_>, at: usize) -> bool {
    let mark = words.is_mark(at, "+") && words.glued(at);
    mark && !(words.glued(at + 1) && (words.is(at + 1, TokenKind::Figure) || words.is(at + 1, TokenKind::Word))
        || words.is_mark(at + 1, "/"))
}
