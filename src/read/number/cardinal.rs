//! Cardinals in words with what stands behind them: `three point one`, `two thirds`, `two and a half`, `three lakh crore`.

use rust_decimal::Decimal;

use super::fraction::{and_a_half, mixed, over, part_at, part_of, ratio};
use super::loose::dozen;
use super::scale::scaled;
use super::sum::{At, Last, Sum, power, spoken_decimals, summed};
use crate::language::numbers::NumberWord;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;

/// A cardinal in words from `index` on, `one` understood in front where `from_one` says so (`a hundred`, `thousand`).
pub(crate) fn cardinal_at(words: &Words<'_>, index: usize, from_one: bool) -> Option<At> {
    let scaled = |amount, end| scaled(words, amount, end);
    let (sum, end) = summed(words, index, from_one)?;
    let value = sum.value()?;
    let ends_in_scale = if let Last::Scale(e) = sum.last { e } else { 0 };
    let mut amount = Amount::written(value, 0);
    // a spoken decimal: `three point one four`
    if words.number(end) == Some(NumberWord::Point)
        && let Some((decimal, places, after)) = spoken_decimals(words, end + 1)
    {
        amount = Amount::written(value.checked_add(decimal)?, places);
        return scaled(amount, after);
    }
    if let Some(part) = as_fraction(words, &sum, end) {
        return part;
    }
    if let Some((fraction, after)) = and_a_half(words, end) {
        let unit = power(ends_in_scale)?;
        if ends_in_scale > 0 {
            let amount = mixed(Amount::written(value.checked_div(unit)?, 0), fraction)?.times(unit)?;
            return Some((Amount { scale: ends_in_scale, ..amount }, after));
        }
        return scaled(mixed(amount, fraction)?, after);
    }
    if words.number(words.past_hyphen(end)) == Some(NumberWord::Dozen) && sum.total.is_zero() {
        return dozen(amount, words.past_hyphen(end) + 1);
    }
    if matches!(words.number(end), Some(NumberWord::Vague(_))) && ends_in_scale == 0 {
        // `sixty hundreds`, `two millions`
        return scaled(amount, end);
    }
    if ends_in_scale == 3 {
        // `five thousand` is `5,000` in words
        amount.scale = 3;
    } else if ends_in_scale > 0 && value.checked_rem(power(ends_in_scale)?)?.is_zero() {
        // `two million` is written in millions
        let unit = power(ends_in_scale)?;
        amount = Amount { scale: ends_in_scale, ..Amount::written(value.checked_div(unit)?, 0).times(unit)? };
    }
    Some((amount, end))
}

/// The sum as what stands above the line of a fraction: `two-thirds`, `one over three`. `None` where it is none; inside, what is read.
fn as_fraction(words: &Words<'_>, sum: &Sum, end: usize) -> Option<Option<At>> {
    // `two-thirds`, `one third of`, `three twenty-firsts`, `one over three`
    if sum.total.is_zero() && sum.group > 0 {
        let at = words.past_spaced_hyphen(end);
        let spaced = at != words.past_hyphen(end);
        if let Some((n, plural, after)) = part_at(words, at)
            && (plural || sum.group == 1 && (!spaced || !words.is(after, TokenKind::Word) || words.word(after) == "of"))
        {
            let part = Amount::fraction(ratio(sum.group, n));
            if matches!(words.number(after), Some(NumberWord::Scale(6..))) {
                return Some(scaled(words, part, after));
            }
            return Some(part_of(words, part, after).or(Some((part, after))));
        }
        if words.word(end) == "over"
            && let Some((below, after)) = over(words, end + 1)
            && Decimal::from(sum.group) < below
        {
            return Some(Some((Amount::fraction(Decimal::from(sum.group) / below), after)));
        }
    }
    None
}
