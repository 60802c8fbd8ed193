//! One pass over the words for everything numeric but time: an amount is read, and what stands beside it says what it is an amount of.

use rust_decimal::Decimal;

use crate::language;
use crate::language::sense::Sense;
use crate::language::units::{OPENERS, POUNDS};
use crate::read::borrow;
use crate::read::candidate::{Candidate, Meaning};
use crate::read::doubt::{chain_end, changing, no_number, phone, starts_clean, trunk_phone, wordy};
use crate::read::hedge;
use crate::read::money;
use crate::read::money::coin;
use crate::read::name;
use crate::read::number;
use crate::read::number::ordinal;
use crate::read::number::percent::{self, Sign};
use crate::read::quantity;
use crate::read::quantity::unit_words;
use crate::read::senses::{self, label};
use crate::read::short_time;
use crate::read::time::extent::Length;
use crate::read::time::lexicon::Class;
use crate::read::tolerance;
use crate::read::words::{Words, next_of};
use crate::read::zero;
use crate::text::TokenKind;
use crate::value::amount::{Amount, Style, tidy};
use crate::value::kind::Kind;
use crate::value::reading::{Types, Value};
use crate::value::set::Axis;
use crate::value::unit::Dimension;
/// Adds every number, ordinal, percent, amount of money, quantity and name that `types` asks for.
pub(crate) fn candidates(words: &Words<'_>, types: Types, out: &mut Vec<Candidate>) {
    let (mut at, mut nth, mut after_value) = (0, 0, usize::MAX);
    // a verb alone may tell a share
    let verbs = types != Types::ALL && types.has(Kind::Percent);
    while at < words.len() {
        let next = next_of(words.beginning(), nth, at);
        let until = next.map_or(words.len(), |(_, next)| next);
        let verb = if verbs { (at..until).find(|&i| percent::verb(words, i).is_some()) } else { None };
        match (verb, next) {
            (Some(verb), _) => at = verb,
            (None, Some(next)) => (nth, at) = next,
            (None, None) => break,
        }
        // `$71 a barrel` is a price and no barrel
        let rate = at == after_value && quantity::is_article(words, at) && words.number(at + 1).is_none();
        let next = if rate { at } else { step(words, at, types, out) };
        if next > at {
            after_value = next;
        }
        at = next.max(at + 1);
    }
    if types != Types::ALL && types.has(Kind::Name) {
        name::candidates(words, out);
    }
}

/// Reads what starts at the token `at`; gives the token to go on from.
fn step(words: &Words<'_>, at: usize, types: Types, out: &mut Vec<Candidate>) -> usize {
    let kind = words.list()[at].kind;
    match kind {
        TokenKind::Word => {
            if types != Types::ALL
                && types.has(Kind::Percent)
                && let Some(amount) = percent::verb(words, at)
            {
                push(out, (at, at + 1), Axis::Percent, amount, None, Value::Percent);
                return at + 1;
            }
            let Some(lexeme) = words.lexeme(at) else { return at };
            // `P1D` and `PT30S` begin with what is pence and a time zone elsewhere
            if (lexeme.currency_symbol || lexeme.time.is_some())
                && words.list()[at].capital
                && let Some(candidate) = short_time::iso(words, at)
            {
                return keep(types, Kind::Duration, candidate, out);
            }
            if (lexeme.code.is_some() || lexeme.currency.is_some() || lexeme.currency_symbol)
                && let Some(candidate) = money::prefixed(words, at)
            {
                return keep(types, Kind::Money, candidate, out);
            }
            if lexeme.percent
                && let Some((amount, end)) = percent::of_number(words, at)
            {
                if types.has(Kind::Percent) {
                    push(out, (at, end), Axis::Percent, amount, None, Value::Percent);
                }
                return end;
            }
            if lexeme.number.is_none() && !lexeme.opens_range || inside_hedge(words, at) {
                return at;
            }
        }
        // the marks of sentences begin nothing
        TokenKind::Mark if matches!(words.raw(at), "," | ";" | ":" | "!" | "?" | ")" | "\"" | "'") => return at,
        TokenKind::Mark if words.is_mark(at, ".") && !words.glued(at + 1) => return at,
        TokenKind::Mark => {
            if let Some(candidate) = money::prefixed(words, at) {
                return keep(types, Kind::Money, candidate, out);
            }
        }
        TokenKind::Figure if !starts_clean(words, at) => return chain_end(words, at),
        TokenKind::Figure if words.raw(at).starts_with('0') => {
            if let Some(past) = trunk_phone(words, at).or_else(|| phone(words, at)) {
                return past;
            }
        }
        TokenKind::Figure => {}
        TokenKind::Possessive => return at,
    }
    if let Some((value, end)) = ordinal::ordinal_at(words, at) {
        if types.has(Kind::Number) && !label::named_ordinal(words, at, end) {
            let amount = Amount::written(value, 0);
            out.push(Candidate::amount(at, end, Value::Ordinal(value), Axis::Number, Amount { round: amount.grain, ..amount }));
        }
        return end;
    }
    if quantity::is_article(words, at) {
        if words.is(at + 1, TokenKind::Word) && measures_nothing(words, at + 1) && words.number(at + 1).is_none() {
            return at;
        }
        if let Some(candidate) = coin::paid(words, at) {
            return keep(types, Kind::Money, candidate, out);
        }
        if let Some(candidate) = quantity::single(words, at) {
            return keep(types, Kind::Quantity, candidate, out);
        }
        if let Some(candidate) = coin::single(words, at).filter(|coin| !senses::has(words, at, coin.end, Sense::NoMoney)) {
            return keep(types, Kind::Money, candidate, out);
        }
    }
    let Some((low, high, end)) = number::range_at(words, at) else {
        return if kind == TokenKind::Figure { chain_end(words, at) } else { at };
    };
    let (low, end) = if high.is_none() { tolerance::behind(words, low, end).unwrap_or((low, end)) } else { (low, end) };
    measured(words, at, low, high, end, types, out)
}

/// Whether the number word at `at` is the last but one word of a hedge: `as few as 300`.
fn inside_hedge(words: &Words<'_>, at: usize) -> bool {
    words.lexeme(at + 1).is_some_and(|l| l.hedge_end)
        && words.hedges_ending(at + 1).iter().any(|(phrase, _)| {
            (at + 2)
                .checked_sub(phrase.len())
                .is_some_and(|start| start < at && phrase.iter().zip(start..).all(|(w, i)| words.word(i) == *w))
        })
}

/// Decides what the amount in the tokens `at..end` measures.
fn measured(words: &Words<'_>, at: usize, low: Amount, high: Option<Amount>, end: usize, types: Types, out: &mut Vec<Candidate>) -> usize {
    if high.is_some() && (words.word(at) == "from" || at > 0 && words.word(at - 1) == "from") && changing(words, at) {
        let start = at + usize::from(words.word(at) == "from");
        if let Some((low, end)) = number::amount_at(words, start) {
            return measured(words, start, low, None, end, types, out);
        }
    }
    // `20-odd percent`
    let hedged = hedge::between(words, end).filter(|&past| matches!(words.word(past), "percent" | "per" | "%"));
    match percent::sign(words, hedged.unwrap_or(end)) {
        Some(Sign::Percent(end)) => {
            let (low, end) = if high.is_none() { tolerance::points(words, low, end).unwrap_or((low, end)) } else { (low, end) };
            if types.has(Kind::Percent) {
                push(out, (at, end), Axis::Percent, low, high, Value::Percent);
            }
            return end;
        }
        Some(Sign::Points(end)) => return end,
        None => {}
    }
    if let Some(candidate) = short_time::symbol(words, at, end, low, high, types) {
        return keep(types, if types.has(Kind::Duration) { Kind::Duration } else { Kind::Quantity }, candidate, out);
    }
    // `33m viewers`, `2m tonnes`
    let million = Decimal::from(1_000_000);
    let counted = words.glued(end) && unit_words::counts_millions(words, end);
    let (low, high, end) = match low.times(million) {
        Some(low) if counted => (low, high.and_then(|h| h.times(million)), end + 1),
        _ => (low, high, end),
    };
    // `half a litre`, `a quarter of a mile`
    // `hundreds of miles`
    let unit = match low.style {
        Style::Round if low.value < Decimal::ONE => past_article(words, end),
        Style::Loose { .. } if words.word(end) == "of" => end + 1,
        _ => end,
    };
    if let Some(end) = paid_or_measured(words, at, unit, low, high, types, out) {
        return end;
    }
    if high.is_none()
        && let Some(past) = hedge::between(words, unit)
    {
        if let Some(end) = paid_or_measured(words, at, past, low, high, types, out) {
            return end;
        }
        if let Some(candidate) = lasting(words, at, past, low) {
            return keep(types, Kind::Duration, candidate, out);
        }
    }
    if types != Types::ALL
        && types.has(Kind::Percent)
        && high.is_none()
        && !(words.is(at, TokenKind::Word) && low.style == Style::Round && wordy(words, at, &low, end))
        && let Some((share, end)) = percent::share(words, at, &low, end)
    {
        push(out, (at, end), Axis::Percent, share, None, Value::Percent);
        return end;
    }
    if high.is_none()
        && let Some(end) = borrowing(words, at, low, end, types, out)
    {
        return end;
    }
    number_alone(words, at, low, high, end, types, out)
}

/// Decides what an amount measures that has no unit of its own, by the one that follows: `20 by 30 feet`, `rose 5 and 10 percent`.
fn borrowing(words: &Words<'_>, at: usize, low: Amount, end: usize, types: Types, out: &mut Vec<Candidate>) -> Option<usize> {
    if let Some((side, other)) = sides(words, at, end, low) {
        keep(types, Kind::Quantity, side, out);
        return Some(keep(types, Kind::Quantity, other, out));
    }
    if let Some((kind, candidate)) = borrow::borrowed(words, at, end, low, types) {
        return Some(keep(types, kind, candidate, out));
    }
    // `rose 5 and 10 percent`: the first figure borrows what the second counts
    if words.word(end) == "and"
        && words.is(at, TokenKind::Figure)
        && words.is(end + 1, TokenKind::Figure)
        && low.value < Decimal::ONE_THOUSAND
        && let Some((next, after)) = number::amount_at(words, end + 1)
    {
        if let Some(Sign::Percent(_)) = percent::sign(words, after) {
            if types.has(Kind::Percent) {
                push(out, (at, end), Axis::Percent, low, None, Value::Percent);
            }
            return Some(end);
        }
        if let Some(quantity) =
            quantity::quantity(words, end + 1, after, low, None).filter(|q| q.end == after + 1 && next.scale == low.scale)
        {
            return Some(keep(types, Kind::Quantity, Candidate { first: at, end, ..quantity }, out));
        }
    }
    None
}

/// A number that measures nothing, or nothing at all.
fn number_alone(
    words: &Words<'_>,
    at: usize,
    low: Amount,
    high: Option<Amount>,
    end: usize,
    types: Types,
    out: &mut Vec<Candidate>,
) -> usize {
    if !types.has(Kind::Number) {
        if low.value.is_zero() && high.is_none() && zero::stands_alone(words, at, end) {
            zero::push(at, end, types, out);
        }
        return end;
    }
    if let Some(past) = no_number(words, at, &low, high.as_ref(), end) {
        return past.max(end);
    }
    // `grew by 150 to 1,150`
    if high.is_some()
        && let Some((low, end)) = number::amount_at(words, at)
        && words.word(end) == "to"
        && changing(words, at)
    {
        push(out, (at, end), Axis::Number, low, None, Value::Number);
        return end;
    }
    push(out, (at, end), Axis::Number, low, high, Value::Number);
    end
}

/// The amount in front of the token `unit` as money or a quantity, if it is either; gives the token after it.
fn paid_or_measured(
    words: &Words<'_>,
    at: usize,
    unit: usize,
    low: Amount,
    high: Option<Amount>,
    types: Types,
    out: &mut Vec<Candidate>,
) -> Option<usize> {
    if measures_nothing(words, unit) {
        return quantity::age::age(words, at, unit, low, high).map(|age| keep(types, Kind::Quantity, age, out));
    }
    let money = money::suffixed(words, at, unit, low, high);
    if let Some(money) = money.as_ref().filter(|money| senses::has(words, at, money.end, Sense::NoMoney)) {
        return Some(money.end);
    }
    let quantity = quantity::quantity(words, at, unit, low, high);
    match (money, quantity) {
        (Some(money), Some(quantity)) => {
            let told = |sense| senses::of_amount(words, at, quantity.end, &low, sense);
            let weighed = || POUNDS.contains(&words.word(quantity.end - 1)) && (told(Sense::Weighed) || !told(Sense::Paid));
            let mass = !types.has(Kind::Money) || types.has(Kind::Quantity) && (quantity.end > money.end || weighed());
            Some(if mass { keep(types, Kind::Quantity, quantity, out) } else { keep(types, Kind::Money, money, out) })
        }
        (Some(money), None) => Some(keep(types, Kind::Money, money, out)),
        (None, Some(quantity)) => Some(keep(types, Kind::Quantity, quantity, out)),
        (None, None) => None,
    }
}

/// Whether the token at `unit`, which stands behind a number, is no part of a unit and of no currency: a mark that ends a clause, or a word that
/// no table knows. Most numbers count something, and need not be asked what they measure.
fn measures_nothing(words: &Words<'_>, unit: usize) -> bool {
    let raw = words.raw(unit);
    match words.get(unit).map(|t| t.kind) {
        Some(TokenKind::Mark) => matches!(raw, "," | "." | ";" | ":" | ")" | "?" | "!") && !words.glued(unit + 1),
        Some(TokenKind::Word) => {
            !words.glued(unit)
                && raw.len() > 3
                && words.lexeme(unit).is_none()
                // `3 million Kazakh tenge`
                && words.lexeme(unit + 1).is_none_or(|l| l.currency.is_none() && l.guarded_currency.is_none())
                && !OPENERS.contains(&words.word(unit))
                && language::unit_symbol(raw).is_none()
                && language::currency_symbol(raw).is_none()
        }
        _ => false,
    }
}

/// `20 by 30 feet`, `a 9-by-12-foot room`: two sides, whose unit stands behind the second.
fn sides(words: &Words<'_>, at: usize, end: usize, low: Amount) -> Option<(Candidate, Candidate)> {
    let by = words.past_hyphen(end);
    if !matches!(words.word(by), "by" | "x" | "×") {
        return None;
    }
    let second = words.past_hyphen(by + 1);
    let (amount, after) = number::amount_at(words, second)?;
    let first = quantity::quantity(words, second, after, low, None)?;
    let length = matches!(first.value, Value::Quantity { dimension: Dimension::Length, .. });
    let other = quantity::quantity(words, second, after, amount, None).filter(|_| length)?;
    Some((Candidate { first: at, end, ..first }, other))
}

/// `two or more hours`: a length of time whose hedge stands in front of the unit, at the token `unit`.
fn lasting(words: &Words<'_>, at: usize, unit: usize, amount: Amount) -> Option<Candidate> {
    let Some(Class::Unit(unit_of_time, plural)) = words.lexeme(unit)?.time else { return None };
    // `a 5+ year warranty`
    if !plural && !words.is_mark(unit - 1, "+") {
        return None;
    }
    let value = Length::one(unit_of_time).with(amount.value).value();
    let meaning = Meaning::Amount { axis: Axis::Duration, amount, upper: None, base: (unit_of_time.seconds(), 0.0) };
    Some(Candidate { first: at, end: unit + 1, value, meaning })
}

/// The token after `a`, `an`, `of a`, `of an` at `end`, or `end`.
fn past_article(words: &Words<'_>, end: usize) -> usize {
    let of = usize::from(words.word(end) == "of");
    let hyphen = words.past_hyphen(end + of);
    if quantity::is_article(words, hyphen) { hyphen + 1 } else { end }
}

/// Keeps a candidate if its type is asked for; gives the token after it.
fn keep(types: Types, kind: Kind, candidate: Candidate, out: &mut Vec<Candidate>) -> usize {
    let end = candidate.end;
    if types.has(kind) {
        out.push(candidate);
    }
    end
}

fn push(
    out: &mut Vec<Candidate>,
    (first, end): (usize, usize),
    axis: Axis,
    low: Amount,
    high: Option<Amount>,
    value: fn(Decimal) -> Value,
) {
    let upper = high.map(|h| (h, value(tidy(h.value)), first));
    out.push(Candidate {
        first,
        end,
        value: value(tidy(low.value)),
        meaning: Meaning::Amount { axis, amount: low, upper, base: (1.0, 0.0) },
    });
}
