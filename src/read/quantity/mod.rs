//! Physical quantities: an amount and its unit.

pub(crate) mod age;
pub(crate) mod degrees;
pub(crate) mod named;
pub(crate) mod unit_words;

use rust_decimal::Decimal;

use self::named::Named;
use self::unit_words::unit_at;
use crate::language::beside;
use crate::language::sense::Sense;
use crate::language::{self, numbers::NumberWord, units};
use crate::read::candidate::{Candidate, Meaning};
use crate::read::number;
use crate::read::number::fraction::{and_a_half, mixed};
use crate::read::senses;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::{Amount, decimal, tidy};
use crate::value::reading::Value;
use crate::value::set::Axis;
use crate::value::unit::{Dimension, Unit};

/// The quantity whose amount `low` (up to `high`) stands in the tokens `first..end`, if a unit follows.
pub(crate) fn quantity(words: &Words<'_>, first: usize, end: usize, low: Amount, high: Option<Amount>) -> Option<Candidate> {
    if let Some(age) = crate::read::quantity::age::age(words, first, end, low, high) {
        return Some(age);
    }
    let figure = words.is(end.checked_sub(1)?, TokenKind::Figure) || !words.is(first, TokenKind::Word);
    let mut named = unit_at(words, end, figure).filter(|named| {
        !mileage(words, named)
            && !place(words, first, end, named)
            && !senses::of_amount(words, first, named.end, &low, Sense::NoUnit)
            && !no_octets(words, end, named)
    })?;
    let mut low = low;
    // `10 degrees Celsius below zero`
    if named.unit.dimension == Dimension::Temperature
        && low.value > Decimal::ZERO
        && words.word(named.end) == "below"
        && matches!(words.word(named.end + 1), "zero" | "freezing")
        && named.unit.name == "degree Celsius"
    {
        low = low.negated();
        named.end += 2;
    }
    if high.is_none() {
        (low, named.end) = parts(words, low, named);
        if low.value.is_integer() {
            (low, named.end) = and_part(words, low, named.end);
        }
    }
    Some(candidate(first, named.end, &named.unit, low, high))
}

/// Whether the unit is the symbol of octets and its letters are a word in front of another: `5 Go games`.
fn no_octets(words: &Words<'_>, end: usize, named: &Named) -> bool {
    units::OCTETS.contains(&words.raw(named.end - 1))
        && named.end == words.past_hyphen(end) + 1
        && (words.is(named.end, TokenKind::Word) || words.is(named.end, TokenKind::Figure))
        && !units::AFTER_OCTETS.contains(&words.word(named.end))
}

/// `a mile and a half`: the fraction that stands behind the unit, and the token after it.
fn and_part(words: &Words<'_>, whole: Amount, end: usize) -> (Amount, usize) {
    let part = and_a_half(words, end).filter(|&(_, after)| words.word(after) != "of" && words.number(after).is_none());
    let sum = part.and_then(|(part, after)| Some((mixed(whole, part)?, after)));
    sum.unwrap_or((whole, end))
}

/// `a mile`, `half a mile`, `a kilogram`: one of a unit, at the article.
pub(crate) fn single(words: &Words<'_>, index: usize) -> Option<Candidate> {
    // `28 miles a gallon` is a rate, and so is `$1.50-a-barrel`
    if index > 0 && (words.lexeme(index - 1).is_some_and(|l| l.unit.is_some()) || words.is_dash(index - 1) && words.glued(index)) {
        return None;
    }
    let named = unit_at(words, index + 1, false)?;
    let one = Amount { ..Amount::whole(1) };
    // `a foot of snow`, but `a foot in the door` and `a foot of the bed`
    let filled = named.unit.name == "foot" && words.word(named.end) == "of" && !beside::OWNERS.has(words.word(named.end + 1));
    // `a yard of cloth`, but `a yard sale` and `a house with a yard`
    let compound = named.unit.name == "yard" && !beside::OF_A_YARD.has(words.word(named.end));
    if compound || !named.unit.counted_by_article && !filled {
        return None;
    }
    let (low, end) = and_part(words, one, named.end);
    Some(candidate(index, end, &named.unit, low, None))
}

fn candidate(first: usize, end: usize, unit: &Unit, low: Amount, high: Option<Amount>) -> Candidate {
    let value = |amount: &Amount| Value::Quantity {
        dimension: unit.dimension,
        amount: tidy(amount.value),
        unit: unit.name.to_owned(),
        si: base(amount, unit),
    };
    let upper = high.map(|h| (h, value(&h), first));
    let written = value(&low);
    let amount = Amount { grain: low.grain.max(2.0 * unit.slack * low.float().abs()), ..low };
    let meaning = Meaning::Amount { axis: Axis::Quantity(unit.dimension), amount, upper, base: (unit.factor, unit.offset) };
    Candidate { first, end, value: written, meaning }
}

/// The amount in the base unit, to twelve significant digits, without an exponent.
fn base(amount: &Amount, unit: &Unit) -> String {
    let value = crate::value::interval::Interval::point(amount.float() * unit.factor + unit.offset).low;
    format!("{value}")
}

/// Further parts in smaller units: `5 feet 11 inches`, `2 kilometre, 1 metre`, `6-foot-2`, `5'11"`. Gives the sum in the first unit and the token after it.
fn parts(words: &Words<'_>, first: Amount, named: Named) -> (Amount, usize) {
    let (mut sum, mut end, mut last) = (first, named.end, named.unit);
    if !matches!(named.unit.dimension, Dimension::Length | Dimension::Mass) {
        return (sum, end);
    }
    loop {
        let mut at = end;
        if words.is_mark(at, ",") {
            at += 1;
        }
        let and = words.word(at) == "and";
        let at = words.past_hyphen(at + usize::from(and));
        let Some((amount, after)) = number::amount_at(words, at).filter(|(a, _)| a.value > Decimal::ZERO) else { break };
        let next = unit_at(words, after, words.is(after - 1, TokenKind::Figure)).filter(|n| divides(&n.unit, &last, amount.float(), and));
        let (unit, after) = match next {
            Some(next) => (next.unit, next.end),
            // `6-foot-2`, `5ft 11`, `5'11"`
            None if last.name == "foot"
                && at == end + usize::from(at > end)
                && amount.value < Decimal::from(12)
                && bare_inches(words, end, after) =>
            {
                let Some(inch) = language::unit_symbol("in") else { break };
                (*inch, after + usize::from(words.glued(after) && matches!(words.raw(after), "\"" | "”" | "\u{2033}")))
            }
            None => break,
        };
        let scaled = decimal(unit.factor / named.unit.factor).and_then(|f| amount.times(f)).and_then(|a| sum.plus(a));
        let Some(next) = scaled else { break };
        (sum, end, last) = (next, after, unit);
    }
    (sum, end)
}

/// Whether so many of `part` may count on from a number of `whole`: a smaller unit, not a multiple of the larger one, and of the same system
/// where no `and` adds it.
fn divides(part: &Unit, whole: &Unit, count: f64, and: bool) -> bool {
    let metric = |unit: &Unit| ["meter", "gram", "tonne"].iter().any(|name| unit.name.ends_with(name));
    part.dimension == whole.dimension
        && (and || metric(part) == metric(whole))
        && part.factor * 2.0 < whole.factor
        && part.factor * count < 4.0 * whole.factor
}

/// Whether the words are the name of a place: `Three Mile Island`.
fn place(words: &Words<'_>, first: usize, end: usize, named: &Named) -> bool {
    let capital = |i: usize| words.is(i, TokenKind::Word) && words.list()[i].capital;
    named.unit.name == "mile"
        && words.word(end) == "mile"
        && words.word(first) != "one"
        && capital(first)
        && capital(end)
        && capital(named.end)
}

/// Whether a length is what a car runs on so much fuel: `28 miles per gallon`.
fn mileage(words: &Words<'_>, named: &Named) -> bool {
    let per = words.past_hyphen(named.end);
    named.unit.dimension == Dimension::Length
        && matches!(words.word(per), "a" | "per" | "to")
        && matches!(words.word(words.past_hyphen(per + usize::from(words.word(per) == "to") + 1)), "gallon" | "litre" | "liter")
}

/// Whether a number behind feet is inches without saying so.
fn bare_inches(words: &Words<'_>, feet_end: usize, after: usize) -> bool {
    let tick = matches!(words.raw(feet_end - 1), "'" | "’" | "\u{2032}");
    let hyphen = words.is_dash(feet_end) && words.glued(feet_end);
    let spaced = matches!(words.raw(feet_end - 1), "ft" | "foot" | "feet");
    tick || hyphen || (spaced && !words.is(after, TokenKind::Word))
}

/// Whether the token `index` is an article.
pub(crate) fn is_article(words: &Words<'_>, index: usize) -> bool {
    words.number(index) == Some(NumberWord::Article)
}
