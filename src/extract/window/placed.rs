//! Values where they stand in a window, in the terms of what is asked for.

use crate::language::names;
use crate::span::Span;
use crate::value::unit::Dimension;
use crate::value::{Axis, Context, Kind, Reading, Set, Types, Value};

/// A reading with its place among the window's content words.
#[derive(Debug, Clone)]
pub(in crate::extract) struct Placed {
    pub(in crate::extract) reading: Reading,
    /// The content word its hedge (or the value, where there is none) begins with.
    pub(in crate::extract) first: usize,
    /// The content word the bare value begins with: no hedge, no article in front of a figure ("the 50 minutes").
    pub(in crate::extract) value_first: usize,
    /// The content word after it.
    pub(in crate::extract) after: usize,
    /// The same value in another unit or currency, told in brackets behind it: "€100m ($113m)".
    pub(in crate::extract) again: Option<Box<Reading>>,
}

impl Placed {
    /// The reading, or the one in brackets behind it where that is what can be compared on `axis`.
    pub(in crate::extract) fn in_terms_of(&self, axis: Option<&Axis>) -> &Reading {
        let on = |reading: &Reading| matches!((&reading.denotation.core, axis), (Set::Line(own, _), Some(axis)) if own.comparable(axis) || own.shares_currency(axis));
        self.again.as_deref().filter(|again| !on(&self.reading) && on(again)).unwrap_or(&self.reading)
    }
}

/// Makes one of a value and the same in another unit or currency that brackets tell behind it.
pub(super) fn converted(text: &str, placed: Vec<Placed>) -> Vec<Placed> {
    let mut out: Vec<Placed> = Vec::with_capacity(placed.len());
    for next in placed {
        if let Some(last) = out.last_mut()
            && last.again.is_none()
            && is_conversion(text, &last.reading, &next.reading)
        {
            last.after = next.after;
            last.again = Some(Box::new(next.reading));
        } else {
            out.push(next);
        }
    }
    out
}

/// An age as a bare number: 25 of "25-year-old".
pub(super) fn age(text: &str, placed: &Placed) -> Option<Placed> {
    let reading = &placed.reading;
    let Set::Line(Axis::Quantity(Dimension::Age), _) = &reading.denotation.core else { return None };
    let words = reading.span.of(text);
    let lower = words.to_ascii_lowercase();
    let unit = ["year", "yr"].iter().filter_map(|u| lower.find(u)).min();
    let figure = unit.map_or(words, |at| words[..at].trim_end_matches(['-', '\u{2010}', '\u{2011}', '–', ' ', '\u{a0}']));
    let bare = crate::read::read_within(figure, Span::new(0, figure.len()), Types::of(Kind::Number), &Context::default());
    let bare = bare.into_iter().next()?;
    let reading = Reading { value: bare.value, upper: None, denotation: bare.denotation, ..reading.clone() };
    Some(Placed { reading, again: None, ..placed.clone() })
}

/// "63 bytes" as the number of `unit` that it is, where that is the unit it is told in.
pub(super) fn of_unit(text: &str, placed: &Placed, unit: &str) -> Option<Placed> {
    let reading = &placed.reading;
    let words = reading.value_span.of(text);
    let degrees = unit == names::DEGREE;
    let sign = |c: char| degrees && c != '.' && names::DEGREE_WORDS.iter().any(|w| w.starts_with(c));
    let named = words.trim_end_matches(|c: char| c.is_alphabetic() || sign(c));
    let figure = named.trim_end_matches(['-', '\u{2010}', '\u{2011}', ' ', '\u{a0}']);
    let told = &words[named.len()..];
    let whole = names::rate_named(told).unwrap_or(told);
    let same = |form: &String| form.eq_ignore_ascii_case(told) || form.eq_ignore_ascii_case(whole);
    let in_degrees = degrees && matches!(reading.denotation.core, Set::Line(Axis::Quantity(Dimension::Angle), _));
    if figure.is_empty() || !in_degrees && !crate::text::forms(unit).iter().any(same) {
        return None;
    }
    let start = reading.value_span.start;
    let end = start + figure.len();
    let (span, value_span) = (Span::new(reading.span.start.min(start), end), Span::new(start, end));
    // "about 63 bytes": with the words in front that loosen it
    let hedged = crate::read::read_within(text, span, Types::of(Kind::Number), &Context::default());
    let bare = hedged.into_iter().find(|r| r.value_span == value_span)?;
    let reading = Reading { value: bare.value, upper: None, denotation: bare.denotation, span, value_span, ..reading.clone() };
    Some(Placed { reading, again: None, ..placed.clone() })
}

/// Whether `other` stands in brackets of its own right behind `reading` and tells it in another unit or currency.
fn is_conversion(text: &str, reading: &Reading, other: &Reading) -> bool {
    let Some(between) = text.get(reading.span.end..other.span.start) else { return false };
    let lead = between.trim_start();
    let rest = text[other.span.end..].trim_start_matches([' ', '\u{a0}']);
    let differ = match (&reading.value, &other.value) {
        (Value::Money { currency: a, .. }, Value::Money { currency: b, .. }) => a != b,
        (Value::Quantity { dimension: a, unit: x, .. }, Value::Quantity { dimension: b, unit: y, .. }) => a == b && x != y,
        _ => false,
    };
    // "(or about $113m)", "(some 984 feet)"
    differ
        && lead.strip_prefix(['(', '[']).is_some_and(|words| words.len() <= 10 && !words.contains([')', '(', ',', ';']))
        && rest.starts_with([')', ']'])
}
