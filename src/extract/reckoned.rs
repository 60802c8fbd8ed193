//! Days that are told by how long before another day they were: "three years after the fire", "the first anniversary of the blaze". They are known
//! roughly and never to the day, so that they may bear out what is established and contradict nothing.

use jiff::civil::Date;

use super::dated::Dated;
use super::window::{Placed, Window};
use crate::language::names::{ORDINALS, rate_named};
use crate::span::Span;
use crate::text::Tokens;
use crate::text::clause::{Clause, Link, Tense};
use crate::value::days::{DaySet, date_of, day_number};
use crate::value::{Denotation, Hedge, Reading, Set, Value};

/// A day in seconds.
const DAY: f64 = 86_400.0;

/// A year in days.
const YEAR: f64 = 365.25;

/// The readings of such days in the sentence of `window`, beside the dates that were read in it.
pub(super) fn read(window: &Window<'_, '_>, source: &Dated<'_>, dates: &[Placed]) -> Vec<Reading> {
    let tokens = &window.tokens;
    let marks: Vec<usize> = (tokens.at(window.span.start)..tokens.len()).filter(|&t| may_end(tokens, t)).collect();
    // most sentences have none
    if marks.is_empty() {
        return Vec::new();
    }
    let Some(day) = counted_from(window, source, dates) else { return Vec::new() };
    let lengths = window.lengths();
    marks.into_iter().filter_map(|t| anniversary(window, t, day).or_else(|| after(window, t, day, &lengths))).collect()
}

/// Whether the word at a token may end such a day: "after" behind a unit of time, "of" behind "anniversary".
pub(super) fn may_end(tokens: &Tokens<'_>, t: usize) -> bool {
    if t < 2 {
        return false;
    }
    let unit = |w: &str| rate_named(w.strip_suffix('s').unwrap_or(w)).is_some_and(|u| matches!(u, "day" | "week" | "month" | "year"));
    match tokens.word(t) {
        "after" | "since" => unit(tokens.word(t - 1)),
        "of" => tokens.word(t - 1) == "anniversary",
        _ => false,
    }
}

/// The day that it is counted from: the only one that the sentence tells, or else that of the text, where the sentence does not look back.
fn counted_from(window: &Window<'_, '_>, source: &Dated<'_>, dates: &[Placed]) -> Option<Date> {
    let told: Vec<Date> = dates.iter().filter_map(|p| if let Value::Date(day) = p.reading.value { Some(day) } else { None }).collect();
    match told.as_slice() {
        [day] => return Some(*day),
        [] if dates.is_empty() => {}
        _ => return None,
    }
    // "three years after the fire the film came out": nobody knows when
    let analysis = window.analysis();
    let back = |c: &Clause| c.link == Link::Main && c.verb.tense == Tense::Past && !c.verb.perfect;
    if analysis.clauses().iter().any(back) {
        return None;
    }
    source.day().map(|published| published.at.date())
}

/// "the first anniversary of": so many years before.
fn anniversary(window: &Window<'_, '_>, t: usize, day: Date) -> Option<Reading> {
    let tokens = &window.tokens;
    if tokens.word(t) != "of" {
        return None;
    }
    let years = ORDINALS.iter().position(|o| *o == tokens.word(t - 2))? + 1;
    let span = Span::new(tokens.list()[t - 2].span.start, tokens.list()[t].span.end);
    let back = years as f64 * YEAR;
    reading(span, Span::new(span.start, tokens.list()[t - 1].span.end), day, (back, back), YEAR / 12.0)
}

/// "three years after": as long before as its outermost reading allows, and half a unit more.
fn after(window: &Window<'_, '_>, t: usize, day: Date, lengths: &[Reading]) -> Option<Reading> {
    let tokens = &window.tokens;
    let end = tokens.list()[t - 1].span.end;
    let length = lengths.iter().find(|r| r.value_span.end == end)?;
    let Set::Line(_, line) = &length.denotation.outer else { return None };
    let (low, high) = line.bounds();
    let unit = match rate_named(tokens.word(t - 1).trim_end_matches('s'))? {
        "year" => YEAR,
        "month" => YEAR / 12.0,
        "week" => 7.0,
        _ => 1.0,
    };
    let (low, high) = (low? / DAY, high? / DAY);
    let span = Span::new(length.span.start, tokens.list()[t].span.end);
    reading(span, Span::new(length.value_span.start, end), day, (low, high), unit / 2.0)
}

/// The days from `back` days before `day`, give or take `slack`.
fn reading(span: Span, value_span: Span, day: Date, back: (f64, f64), slack: f64) -> Option<Reading> {
    let today = day_number(day);
    let (first, last) = (today - (back.1 + slack).ceil() as i64, today - (back.0 - slack).floor().max(0.0) as i64);
    (first <= last).then(|| Reading {
        span,
        value_span,
        hedge_span: None,
        hedge: Some(Hedge::About),
        value: Value::DateRange(date_of(first), date_of(last + 1)),
        upper: None,
        denotation: Denotation { core: Set::Days(DaySet::of([])), outer: Set::Days(DaySet::of([(first, last + 1)])) },
    })
}

/// Whether a reading is one of these.
pub(super) fn is_reckoned(denotation: &Denotation) -> bool {
    matches!(&denotation.core, Set::Days(days) if days.is_empty())
}
