//! The words that hedge a value, in front of it and behind it.

use crate::language::beside;
use crate::language::hedges;
use crate::read::limit;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::reading::{Hedge, Value};

/// The word in front of the token `first` that makes a day, a year or a time of day approximate, as its first token.
#[must_use]
pub(crate) fn around(words: &Words<'_>, first: usize, from: usize, value: &Value) -> Option<usize> {
    let last = first.checked_sub(1).filter(|&last| last >= from)?;
    let before = last.checked_sub(1).filter(|&i| i >= from).map_or("", |i| words.word(i));
    let word = words.word(last);
    // "asked about Thursday's vote" says of what, "at about 9 p.m." when
    let timed = matches!(value, Value::Time(_) | Value::TimeRange(..)) || hedges::BEFORE_ABOUT.contains(&before);
    (hedges::AROUND.contains(&word) || (word == "about" && timed)).then_some(last)
}

/// The hedge in front of or behind the tokens `first..end`, and its tokens, first and past the last; none before `from` or from `until` on.
/// Where there is one on both sides, the one in front counts.
#[must_use]
pub(crate) fn beside(words: &Words<'_>, first: usize, end: usize, from: usize, until: usize) -> Option<(Hedge, usize, usize)> {
    in_front(words, first, from).map(|(hedge, at)| (hedge, at, first)).or_else(|| {
        // `56 percent, give or take`
        let comma = words.is_mark(end, ",") && matches!(words.word(end + 1), "give" | "more");
        let start = end + usize::from(comma);
        behind(words, start, until).map(|(hedge, past)| (hedge, start, past))
    })
}

/// The token after a hedge that stands between a number and its unit: `five or more miles`, `20-odd miles`, `$500,000-plus`, `30+ minutes`.
#[must_use]
pub(crate) fn between(words: &Words<'_>, end: usize) -> Option<usize> {
    if plus(words, end) {
        return words.is(words.past_hyphen(end + 1), TokenKind::Word).then_some(words.past_hyphen(end + 1));
    }
    let (_, past) = behind(words, end, words.len()).filter(|_| words.is(words.past_hyphen(end), TokenKind::Word))?;
    beside::TAILS.has(words.word(past - 1)).then_some(past)
}

/// The hedge inside the tokens `first..end` of a value, and its tokens.
#[must_use]
pub(crate) fn inside(words: &Words<'_>, first: usize, end: usize) -> Option<(Hedge, usize, usize)> {
    (first + 1..end.saturating_sub(1)).find_map(|at| {
        let past = between(words, at).filter(|&past| past < end)?;
        behind(words, at, end).map(|(hedge, _)| (hedge, at, past))
    })
}

/// The hedge behind what a number counts (`5,000 people or so`), and its tokens.
#[must_use]
pub(crate) fn behind_counted(words: &Words<'_>, end: usize, until: usize) -> Option<(Hedge, usize, usize)> {
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
    words.hedges_ending(last).iter().find_map(|(phrase, hedge)| {
        let start = (last + 1).checked_sub(phrase.len()).filter(|&s| s >= from)?;
        // "went up to $15" has arrived there
        if *phrase == ["up", "to"] && start > from && hedges::MOVES.contains(&words.word(start - 1)) {
            return None;
        }
        // "over the last two hours" says when, not how long
        if *phrase == ["over"] && words.word(first) == "the" && beside::NEXT_OR_LAST.has(words.word(first + 1)) {
            return None;
        }
        // "twice as long as the 50 minutes" compares with the 50 minutes and does not bound them
        if phrase[0] == "as" && start > 0 && beside::COMPARES.has(words.word(start - 1)) {
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
    let start = words.past_hyphen(end) + usize::from(words.is_mark(end, "(") && beside::BOUNDS.has(words.word(end + 1)));
    if !words.lexeme(start)?.hedge_start {
        return None;
    }
    words.hedges_starting(start).iter().find_map(|(phrase, hedge)| {
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
