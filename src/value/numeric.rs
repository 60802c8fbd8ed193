//! One pass over the words for everything numeric but time.

use super::amount::Amount;
use super::kind::Kind;
use super::number;
use super::read::{Candidate, Meaning};
use super::reading::{Types, Value};
use super::set::Axis;
use super::words::Words;
use crate::text::TokenKind;

/// Adds every number, ordinal, percent, amount of money and quantity that `types` asks for.
pub(super) fn candidates(words: &Words<'_>, types: Types, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < words.len() {
        at = step(words, at, types, out).max(at + 1);
    }
}

/// Reads what starts at the token `at`; gives the token to go on from.
fn step(words: &Words<'_>, at: usize, types: Types, out: &mut Vec<Candidate>) -> usize {
    let starts = match words.list()[at].kind {
        TokenKind::Figure | TokenKind::Mark => true,
        TokenKind::Word => words.number(at).is_some(),
        TokenKind::Possessive => false,
    };
    if !starts {
        return at;
    }
    let Some((low, high, end)) = number::range_at(words, at) else { return at };
    let percent_end = percent(words, end);
    if let Some(end) = percent_end {
        if types.has(Kind::Percent) {
            push(out, (at, end), Axis::Percent, low, high, Value::Percent);
        }
        return end;
    }
    if types.has(Kind::Number) {
        push(out, (at, end), Axis::Number, low, high, Value::Number);
    }
    end
}

fn percent(words: &Words<'_>, end: usize) -> Option<usize> {
    let at = words.past_hyphen(end);
    match words.word(at) {
        "%" => Some(at + 1),
        "percent" | "pct" => Some(at + 1),
        "per" if words.word(words.past_hyphen(at + 1)) == "cent" => Some(words.past_hyphen(at + 1) + 1),
        _ => None,
    }
}

fn push(
    out: &mut Vec<Candidate>,
    (first, end): (usize, usize),
    axis: Axis,
    low: Amount,
    high: Option<Amount>,
    value: fn(rust_decimal::Decimal) -> Value,
) {
    let upper = high.map(|h| (h, value(h.value), first));
    out.push(Candidate { first, end, value: value(low.value), meaning: Meaning::Amount { axis, amount: low, upper, base: (1.0, 0.0) } });
}
