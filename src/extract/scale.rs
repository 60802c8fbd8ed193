//! Readings at a hole with a factor: `{-value}`, `{2 * value}`.

use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use crate::read::read_within;
use crate::span::Span;
use crate::value::{Context, Denotation, Kind, Types, Value};

/// A reading times the factor of its hole; `None` for what cannot be multiplied.
pub(super) fn scaled(value: Value, denotation: &Denotation, factor: f64) -> Option<(Value, Denotation)> {
    if factor == 1.0 {
        return Some((value, denotation.clone()));
    }
    let times = |amount: Decimal| amount.checked_mul(Decimal::from_f64(factor)?).map(|d| d.normalize());
    let value = match value {
        Value::Number(n) => Value::Number(times(n)?),
        Value::Ordinal(n) => Value::Ordinal(times(n)?),
        Value::Percent(n) => Value::Percent(times(n)?),
        Value::Money { amount, currency, ambiguous } => Value::Money { amount: times(amount)?, currency, ambiguous },
        Value::Duration { seconds, .. } => {
            let seconds = times(seconds)?;
            Value::Duration { iso: iso_duration(seconds), seconds }
        }
        Value::Quantity { dimension, amount, unit, si } => {
            let si = times(si.parse().ok()?)?.to_string();
            Value::Quantity { dimension, amount: times(amount)?, unit, si }
        }
        _ => return None,
    };
    Some((value, denotation.scaled(factor)?))
}

/// A whole number with one added to it, where it is told as it is.
pub(super) fn one_more(value: Value, denotation: Denotation) -> (Value, Denotation) {
    let Value::Number(n) = &value else { return (value, denotation) };
    let told = (n + Decimal::ONE).to_string();
    let read = read_within(&told, Span::new(0, told.len()), Types::of(Kind::Number), &Context::default());
    let next = read.into_iter().find(|r| r.value_span.len() == told.len() && n.fract().is_zero());
    next.map_or((value, denotation), |r| (r.value, r.denotation))
}

/// A length of time in days, hours, minutes and seconds.
fn iso_duration(seconds: Decimal) -> String {
    let sign = if seconds.is_sign_negative() { "-" } else { "" };
    let whole = seconds.abs().trunc().to_u64().unwrap_or(0);
    let rest = (seconds.abs() - seconds.abs().trunc()).normalize();
    let mut out = format!("{sign}P");
    if whole >= 86_400 {
        out += &format!("{}D", whole / 86_400);
    }
    let mut time = String::new();
    if whole % 86_400 >= 3_600 {
        time += &format!("{}H", whole % 86_400 / 3_600);
    }
    if whole % 3_600 >= 60 {
        time += &format!("{}M", whole % 3_600 / 60);
    }
    if !whole.is_multiple_of(60) || !rest.is_zero() || whole == 0 {
        time += &format!("{}S", (Decimal::from(whole % 60) + rest).normalize());
    }
    if !time.is_empty() {
        out += "T";
        out += &time;
    }
    out
}
