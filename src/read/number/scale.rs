//! What multiplies a number: `million`, `lakh crore`, `dozen`; and the scale that two numbers share.

use rust_decimal::Decimal;

use super::loose::dozen;
use super::sum::{At, below_hundred, power, whole_at};
use crate::language::numbers::{MAGNITUDES, NumberWord, VAGUE};
use crate::read::words::Words;
use crate::value::amount::{Amount, Style};

/// `5 to 10 million` counts millions at both ends. `None` where the two do not go up.
pub(crate) fn shared_scale(low: Amount, high: Amount) -> Option<(Amount, Amount)> {
    let factor = power(high.scale)?;
    let low = if high.scale > 0 && low.scale == 0 && low.value.checked_mul(factor)? < high.value { low.times(factor)? } else { low };
    (low.value < high.value).then_some((low, high))
}

/// The number times a power of ten that a word or letter says.
pub(crate) fn times_scale(amount: Amount, exponent: u8) -> Option<Amount> {
    let scaled = amount.times(power(exponent)?)?;
    Some(Amount { scale: amount.scale + exponent, ..scaled })
}

/// How many times as large the first of two numbers may be as the second that lends it its scale: `from $90 to $1 million` is no ninety million.
const APART: u32 = 50;

/// The first of two numbers in the scale that only the second one says: `$4 to $5 million`.
pub(crate) fn shared(low: Amount, next: Amount) -> Amount {
    let mantissa = power(next.scale).and_then(|p| next.value.checked_div(p));
    let near = mantissa
        .is_some_and(|m| low.value > Decimal::ZERO && low.value < Decimal::ONE_THOUSAND && low.value <= m.abs() * Decimal::from(APART));
    if low.scale == 0 && next.scale >= 6 && near { times_scale(low, next.scale).unwrap_or(low) } else { low }
}

/// The second of two sums in the scale that only the first one says: `$3.8 billion to $4.6`, where it is the larger figure.
pub(crate) fn upper_scaled(low: Amount, next: Amount) -> Amount {
    let mantissa = power(low.scale).and_then(|p| low.value.checked_div(p));
    let above = mantissa.is_some_and(|m| m < next.value && next.value < Decimal::ONE_THOUSAND);
    if low.scale >= 6 && next.scale == 0 && above { times_scale(next, low.scale).unwrap_or(next) } else { next }
}

/// Takes the words behind a number that multiply it: `million`, `lakh crore`, `dozen`, `hundred`; with a hyphen too.
pub(crate) fn scaled(words: &Words<'_>, mut amount: Amount, mut end: usize) -> Option<At> {
    loop {
        // `$ 50 - million`
        let spaced = words.past_spaced_hyphen(end);
        let large = matches!(words.number(spaced), Some(NumberWord::Scale(6..)));
        let at = if large { spaced } else { words.past_hyphen(end) };
        let exponent = match words.number(at) {
            Some(NumberWord::Scale(e)) if e >= amount.scale => e,
            Some(NumberWord::Hundred) if amount.scale == 0 => 2,
            Some(NumberWord::Dozen) if amount.scale == 0 => {
                return dozen(amount, at + 1);
            }
            Some(NumberWord::Vague(i)) => match VAGUE[usize::from(i)].word {
                "dozens" => return Some((amount.times(Decimal::from(12))?, at + 1)),
                "hundreds" if amount.scale == 0 => 2,
                "thousands" if amount.scale <= 3 => 3,
                "millions" if amount.scale <= 6 => 6,
                "billions" if amount.scale <= 9 => 9,
                _ => return Some((amount, end)),
            },
            _ if matches!(words.word(at), "mn" | "mln" | "bn" | "bln" | "tn" | "trn") && amount.scale == 0 => {
                MAGNITUDES.iter().find(|(m, _)| *m == words.word(at)).map_or(0, |m| m.1)
            }
            _ => return Some((amount, end)),
        };
        amount = times_scale(amount, exponent)?;
        if exponent <= 3 && amount.value.is_integer() && amount.style == Style::Written && amount.grain >= 100.0 {
            // `5 thousand` is `5,000`
            amount = Amount { scale: amount.scale, ..Amount::written(amount.value, 0) };
        }
        end = at + 1;
        // `6 crore and two hundred`
        if matches!(exponent, 5 | 7)
            && words.number(end) == Some(NumberWord::And)
            && let Some((rest, after)) = whole_at(words, end + 1)
            && Decimal::from(rest) < power(exponent)?
            && rest >= 100
        {
            return Some((amount.plus(Amount::whole(rest))?, after));
        }
        // `3 hundred and 21`
        if exponent == 2 && words.number(end) == Some(NumberWord::And) {
            let small = words.raw(end + 1).parse::<u64>().ok().map(|n| (n, end + 2)).or_else(|| below_hundred(words, end + 1));
            if let Some((small, after)) = small.filter(|(n, _)| *n < 100) {
                amount = Amount::written(amount.value.checked_add(Decimal::from(small))?, 0);
                end = after;
            }
        }
    }
}
