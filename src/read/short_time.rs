//! Lengths of time that are told by symbols: `250 ms`, `30 s`, `5m30s`, `PT30S`.

use rust_decimal::Decimal;

use crate::language::units::{BELOW_SECOND, TIME_LETTERS};
use crate::read::candidate::{Candidate, Meaning};
use crate::read::number;
use crate::read::time::extent::Length;
use crate::read::time::lexicon::Unit;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;
use crate::value::kind::Kind;
use crate::value::reading::{Types, Value};
use crate::value::set::Axis;

/// The length of time whose number stands in the tokens `first..end`, if a unit below a second or a symbol of one follows.
pub(crate) fn symbol(words: &Words<'_>, first: usize, end: usize, low: Amount, high: Option<Amount>, types: Types) -> Option<Candidate> {
    let at = words.past_hyphen(end);
    // most words behind a number begin otherwise
    let may_be = words.raw(at).starts_with(['m', 'u', 'n', 's', 'h', 'd', 'w', 'y', 'M', 'N', 'µ', 'μ']);
    if !may_be || !words.is(at, TokenKind::Word) {
        return None;
    }
    let figure = words.is(end.checked_sub(1)?, TokenKind::Figure);
    if let Some(&(.., parts)) =
        BELOW_SECOND.iter().find(|(names, symbols, _)| holds(names, '|', words.word(at)) || figure && holds(symbols, ' ', words.raw(at)))
    {
        return Some(seconds(first, at + 1, low, high, parts));
    }
    if figure && at == end && high.is_none() {
        // one letter is a length of time where nothing else is asked for, two of them are one anywhere
        let alone = types == Types::of(Kind::Duration);
        if let Some(found) = letters(words, first, low, at).filter(|found| alone || found.end > at + 2) {
            return Some(found);
        }
    }
    // `30 s`, with nothing behind it that could own the letter
    let alone = words.raw(at) == "s" && !words.glued(at) && (!words.glued(at + 1) || closes(words, at + 1));
    // `the stars of the 90 s`
    let decade = first > 0 && matches!(words.word(first - 1), "in" | "the" | "late" | "early") && words.raw(first).ends_with('0');
    (figure && alone && !decade).then(|| seconds(first, at + 1, low, high, 1))
}

/// Whether `word` is one of a list that `mark` separates.
fn holds(list: &str, mark: char, word: &str) -> bool {
    list.as_bytes().split(|&b| b == mark as u8).any(|other| other == word.as_bytes())
}

/// Whether the token `at` is a mark that ends a phrase.
fn closes(words: &Words<'_>, at: usize) -> bool {
    matches!(words.raw(at), "." | "," | ";" | ":" | ")" | "]" | "!" | "?")
}

/// A length of time in seconds, of which the unit has `parts`.
fn seconds(first: usize, end: usize, low: Amount, high: Option<Amount>, parts: u32) -> Candidate {
    let base = 1.0 / f64::from(parts);
    let value = |amount: &Amount| length((amount.value / Decimal::from(parts)).normalize());
    let upper = high.map(|h| (h, value(&h), first));
    let written = value(&low);
    Candidate { first, end, value: written, meaning: Meaning::Amount { axis: Axis::Duration, amount: low, upper, base: (base, 0.0) } }
}

fn length(seconds: Decimal) -> Value {
    Value::Duration { iso: format!("PT{seconds}S"), seconds }
}

/// `5m`, `19w`, `5m30s`, `1d 12h`: letters behind digits, from the longest unit down, where nothing but a length of time is asked for.
fn letters(words: &Words<'_>, first: usize, low: Amount, at: usize) -> Option<Candidate> {
    let unit = |at: usize| TIME_LETTERS.iter().find(|(letter, _)| *letter == words.raw(at)).map(|&(_, unit)| unit);
    let mut last: Unit = unit(at)?;
    let mut parts = vec![(last, low.value)];
    let mut end = at + 1;
    while let Some((next, after)) = number::amount_at(words, end).filter(|_| words.is(end, TokenKind::Figure)) {
        let Some(smaller) = unit(after).filter(|&unit| unit < last && words.glued(after)) else { break };
        parts.push((smaller, next.value));
        (last, end) = (smaller, after + 1);
    }
    if words.glued(end) && !closes(words, end) {
        return None;
    }
    let length = Length::sum(parts);
    let (amount, unit) = length.amount();
    Some(Candidate {
        first,
        end,
        value: length.value(),
        meaning: Meaning::Amount { axis: Axis::Duration, amount, upper: None, base: (unit, 0.0) },
    })
}

/// A length of time as ISO 8601 writes it, from the token `at` on: `PT30S`, `P1DT12H`, `P2W`.
pub(crate) fn iso(words: &Words<'_>, at: usize) -> Option<Candidate> {
    if !matches!(words.raw(at), "P" | "PT") || words.glued(at) && at > 0 && !matches!(words.raw(at - 1), "(" | "\"" | "'" | "`" | "[" | "=")
    {
        return None;
    }
    let mut timed = words.raw(at) == "PT";
    let (mut parts, mut end): (Vec<(Unit, Decimal)>, usize) = (Vec::new(), at + 1);
    while words.glued(end) && words.is(end, TokenKind::Figure) && words.glued(end + 1) {
        let value: Decimal = words.raw(end).parse().ok()?;
        let letters = words.raw(end + 1);
        let (letter, opens) = letters.strip_suffix('T').map_or((letters, false), |letter| (letter, true));
        let unit = match (letter, timed) {
            ("Y", false) => Unit::Year,
            ("M", false) => Unit::Month,
            ("W", false) => Unit::Week,
            ("D", false) => Unit::Day,
            ("H", true) => Unit::Hour,
            ("M", true) => Unit::Minute,
            ("S", true) => Unit::Second,
            _ => return None,
        };
        if parts.last().is_some_and(|&(last, _)| last <= unit) {
            return None;
        }
        parts.push((unit, value));
        timed |= opens;
        end += 2;
    }
    let (_, value) = *parts.last().filter(|_| !words.glued(end) || closes(words, end) || !words.is(end, TokenKind::Word))?;
    let decimals = value.scale();
    let length = Length::sum(parts);
    let (amount, base) = length.amount();
    let amount = if decimals > 0 { Amount { grain: Amount::written(value, decimals).grain, ..amount } } else { amount };
    let meaning = Meaning::Amount { axis: Axis::Duration, amount, upper: None, base: (base, 0.0) };
    Some(Candidate { first: at, end, value: length.value(), meaning })
}
