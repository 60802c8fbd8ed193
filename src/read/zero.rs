//! A zero that says no unit: `timeout: 0`.

use rust_decimal::Decimal;

use crate::language::beside;
use crate::read::candidate::Candidate;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;
use crate::value::kind::Kind;
use crate::value::reading::{Types, Value};
use crate::value::set::Axis;
use crate::value::unit::Dimension;

/// Whether a zero in the tokens `at..end` says no unit and counts nothing: `defaults to zero`, `timeout: 0`.
pub(crate) fn stands_alone(words: &Words<'_>, at: usize, end: usize) -> bool {
    let set = at == 0 || beside::SET_TO.has(words.word(at - 1)) || matches!(words.word(at - 1), ":" | "=" | "than");
    let next = words.word(end);
    let ends =
        end >= words.len() || words.is(end, TokenKind::Mark) && !words.glued(end + 1) && !words.is_dash(end) || beside::AFTER_SET.has(next);
    set && ends
}

/// A zero of whatever is asked for.
pub(crate) fn push(at: usize, end: usize, types: Types, out: &mut Vec<Candidate>) {
    let amount = Amount { grain: 0.0, round: 0.0, ..Amount::whole(0) };
    if types.has(Kind::Duration) {
        let value = Value::Duration { iso: "PT0S".to_owned(), seconds: Decimal::ZERO };
        out.push(Candidate::amount(at, end, value, Axis::Duration, amount));
    } else if types.has(Kind::Quantity) {
        let dimension = Dimension::Unstated;
        let value = Value::Quantity { dimension, amount: Decimal::ZERO, unit: String::new(), si: "0".to_owned() };
        out.push(Candidate::amount(at, end, value, Axis::Quantity(dimension), amount));
    }
}
