//! Amounts of money, the currency in front (`$5 million`, `Rs 500`, `US$3bn`) or behind (`5 million euros`, `20 cents`, `5 USD`).

pub(crate) mod coin;
mod letters;
mod named;
pub(crate) mod rate;
pub(crate) mod said_currency;

use rust_decimal::Decimal;

use self::letters::{dotted_us, lettered, wordy};
use self::named::Named;
use crate::language::sense::Sense;
use crate::language::{self, currencies, numbers::NumberWord};
use crate::read::candidate::{Candidate, Meaning};
use crate::read::doubt::changing;
use crate::read::number;
use crate::read::number::fraction::slash_fraction;
use crate::read::number::shared;
use crate::read::quantity::unit_words;
use crate::read::senses;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;
use crate::value::reading::Value;
use crate::value::set::{Axis, Currency};

/// The amount whose currency stands in front, at the token `at`.
pub(crate) fn prefixed(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let (first, named) = prefix(words, at)?;
    let mut start = named.end;
    let negative = words.is_dash(start) && words.glued(start + 1) && words.is(start + 1, TokenKind::Figure);
    // `RS-232` is a code
    if negative && words.glued(start) && words.is(start - 1, TokenKind::Word) {
        return None;
    }
    start += usize::from(negative);
    let point = words.is_mark(start, ".") && words.is(start + 1, TokenKind::Figure);
    if !point && !words.is(start, TokenKind::Figure) {
        return None;
    }
    let (mut low, high, mut end) = if words.is(start, TokenKind::Figure) {
        number::range_with(words, start, true)?
    } else {
        number::amount_at(words, start).map(|(a, e)| (a, None, e))?
    };
    let mut first = first;
    // `$3.34 1/2`: half a cent more
    if high.is_none()
        && low.scale == 0
        && words.raw(end - 1).split_once('.').is_some_and(|(_, cents)| cents.len() == 2)
        && words.is(end, TokenKind::Figure)
        && let Some((part, after)) = slash_fraction(words, end)
    {
        low = low.plus(Amount::fraction(part / Decimal::ONE_HUNDRED))?;
        end = after;
    }
    // `$5+ million`
    if high.is_none()
        && low.scale == 0
        && words.is_mark(end, "+")
        && words.glued(end)
        && let Some(NumberWord::Scale(exponent)) = words.number(end + 1)
    {
        low = number::times_scale(low, exponent)?;
        end += 2;
    }
    // `from $4 to $5 million`
    if high.is_none()
        && words.word(end) == "to"
        && (first > 0 && words.word(first - 1) == "from" || changing(words, first))
        && let Some((_, next)) = sum_at(words, end + 1)
    {
        low = shared(low, next);
    }
    // `minus $5`
    let minus = first > 0 && words.number(first - 1) == Some(NumberWord::Minus) && (first < 2 || words.word(first - 2) != "or");
    if minus {
        low = low.negated();
        first -= 1;
    } else if negative || (first > 0 && words.is_dash(first - 1) && !words.glued(first - 1) && words.glued(first)) {
        low = low.negated();
        first -= usize::from(!negative);
    }
    let mut named = named;
    // `$5 US`, `$100 Canadian`, `$20 USD`
    if let Some(code) = explicit_behind(words, end, &named) {
        end = code.end;
        named.codes = code.codes;
    } else if words.number(end).is_none() && named.parts == 1 && high.is_none() {
        // `$3 million dollars` says it twice
        let again = words.past_hyphen(end);
        if words.lexeme(again).and_then(|l| l.currency).is_some_and(|c| c.codes == named.codes) {
            end = again + 1;
        }
    }
    Some(candidate(words, first, end, &named, low, high))
}

/// A currency at the token `at` and the amount behind it.
pub(crate) fn sum_at(words: &Words<'_>, at: usize) -> Option<(Named, Amount)> {
    if words.is(at, TokenKind::Figure) || !words.is(at, TokenKind::Mark) && words.lexeme(at).is_none() {
        return None;
    }
    let (_, named) = prefix(words, at).filter(|(first, _)| *first == at)?;
    let (amount, _) = words.is(named.end, TokenKind::Figure).then(|| number::digits_of_money(words, named.end)).flatten()?;
    Some((named, amount))
}

/// A currency in front of an amount: where it starts, and what it is.
fn prefix(words: &Words<'_>, at: usize) -> Option<(usize, Named)> {
    if words.is(at, TokenKind::Mark) {
        let raw = words.raw(at);
        let symbol = language::currency_symbol(raw)?;
        let mut first = at;
        let mut named = Named::of(symbol, at + 1);
        if raw == "$"
            && at > 0
            && words.is(at - 1, TokenKind::Word)
            && let Some(&(_, code)) = currencies::DOLLARS.iter().find(|(w, _)| *w == words.word(at - 1))
            && (words.glued(at)
                || words.word(at - 1).len() == 3
                || matches!(words.raw(at - 1), "NT" | "HK" | "NZ")
                || (words.word(at - 1) == "us" && words.list()[at - 1].capital))
        {
            first = at - 1;
            named.codes = vec![Currency::new(code)?];
            if words.word(first) == "us" && first >= 2 && words.glued(first) && words.is_mark(first - 1, ".") {
                first -= 2;
            }
        } else if raw == "$"
            && words.glued(at + 1)
            && matches!(words.raw(at + 1), "US" | "A" | "C" | "NZ" | "NT" | "HK")
            && words.is(at + 2, TokenKind::Figure)
            && let Some(&(_, code)) = currencies::DOLLARS.iter().find(|(w, _)| *w == words.word(at + 1))
        {
            // `$US 5`, `$A5`
            named = Named::one(code, at + 2)?;
        } else if raw == "$"
            && let Some(start) = at.checked_sub(1).and_then(|_| dotted_us(words, at))
        {
            first = start;
            named.codes = vec![Currency::new("USD")?];
        }
        return Some((first, named));
    }
    let lexeme = words.lexeme(at)?;
    let raw = words.raw(at);
    let mut next = at + 1;
    if words.is_mark(next, ".") && words.glued(next) && words.is(next + 1, TokenKind::Figure) {
        next += 1;
    }
    if let Some(code) = lexeme.code
        && !wordy(raw)
        && (words.glued(next) || raw.len() == 3)
    {
        // `NZD $100`
        let next = if words.is_mark(next, "$") || words.is_mark(next, "€") || words.is_mark(next, "£") { next + 1 } else { next };
        return Some((at, Named::of(code, next)));
    }
    if let Some(named) = lettered(words, at) {
        return Some((at, named));
    }
    let symbol = language::currency_symbol(raw).filter(|_| words.is(next, TokenKind::Figure) && (raw.len() > 1 || !raw.is_ascii()));
    if let Some(word) = symbol {
        return Some((at, Named::of(word, next)));
    }
    let word = lexeme.currency.filter(|c| c.parts == 1)?;
    if matches!(words.word(at), "rs" | "rmb") {
        return Some((at, Named::of(word, next)));
    }
    // `Malaysian ringgit 42`
    let adjective = at.checked_sub(1).filter(|&i| words.lexeme(i).is_some_and(|l| l.adjective))?;
    let before = at.checked_sub(2).map_or("", |i| words.word(i));
    let (settled, count) = language::settled_currency(before, words.word(adjective), words.word(at))?;
    words.is(next, TokenKind::Figure).then(|| (at - count, Named::of(settled, next)))
}

/// A code behind a symbol that settles it: `$5 US`, `$20 CAD`.
fn explicit_behind(words: &Words<'_>, end: usize, named: &Named) -> Option<Named> {
    if named.codes.len() < 2 {
        return None;
    }
    let raw = words.raw(end);
    if let Some(code) = words.lexeme(end).and_then(|l| l.code)
        && raw.bytes().all(|b| b.is_ascii_uppercase())
        && named.codes.contains(&code.codes[0])
    {
        return Some(Named::of(code, end + 1));
    }
    match raw {
        "US" => Named::one("USD", end + 1),
        "Canadian" => Named::one("CAD", end + 1),
        "Australian" => Named::one("AUD", end + 1),
        _ => None,
    }
}

/// The amount in the tokens `first..end`, if its currency follows.
pub(crate) fn suffixed(words: &Words<'_>, first: usize, end: usize, low: Amount, high: Option<Amount>) -> Option<Candidate> {
    let figure = words.is(end.checked_sub(1)?, TokenKind::Figure);
    let mut low = low;
    let mut high = high;
    let mut at = end;
    // `5m euros`
    if figure && words.glued(at) && matches!(words.word(at), "m" | "b" | "t") && suffix(words, at + 1, false).is_some_and(|n| n.parts == 1)
    {
        let factor = Decimal::from(match words.word(at) {
            "m" => 1_000_000u64,
            "b" => 1_000_000_000,
            _ => 1_000_000_000_000,
        });
        low = low.times(factor)?;
        high = high.and_then(|h| h.times(factor));
        at += 1;
    }
    if senses::of_amount(words, first, words.past_hyphen(at) + 1, &high.unwrap_or(low), Sense::NoCurrency) {
        return None;
    }
    let mut named = suffix(words, at, figure && at == end).or_else(|| guarded(words, first, at, &high.unwrap_or(low)))?;
    // `50 euro cents`
    if named.parts == 1 && words.word(named.end - 1) == "euro" && matches!(words.word(named.end), "cent" | "cents") {
        named = Named { parts: 100, end: named.end + 1, ..named };
    }
    let mut after = named.end;
    // `75 USD million`
    if named.parts == 1
        && let Some(NumberWord::Scale(e)) = words.number(after)
        && low.scale == 0
        && words.lexeme(after - 1).is_some_and(|l| l.code.is_some())
    {
        low = low.times(Decimal::from(10u64.pow(u32::from(e))))?;
        after += 1;
    }
    if high.is_none()
        && let Some((sum, end)) = small_change(words, low, &named, after)
    {
        low = sum;
        after = end;
    }
    Some(candidate(words, first, after, &named, low, high))
}

/// `412 million marks`, `1.8435 marks`: a name that is another word too, behind an amount that no other thing comes in.
fn guarded(words: &Words<'_>, first: usize, at: usize, amount: &Amount) -> Option<Named> {
    let name = words.past_hyphen(at);
    let word = words.lexeme(name)?.guarded_currency?;
    // the second half of `1 . 8500`
    if first >= 2 && words.is_mark(first - 1, ".") && words.is(first - 2, TokenKind::Figure) {
        return None;
    }
    if first > 0 && coin::pays(words.word(first - 1)) {
        return Some(Named::of(word, name + 1));
    }
    let quoted = amount.scale == 0 && amount.grain < 0.1;
    (amount.scale >= 6 || quoted || amount.value >= Decimal::ONE_THOUSAND).then(|| Named::of(word, name + 1))
}

/// A currency behind an amount.
pub(crate) fn suffix(words: &Words<'_>, at: usize, figure: bool) -> Option<Named> {
    let hyphen = if unit_words::compound(words, at) { at + 1 } else { words.past_hyphen(at) };
    let raw = words.raw(hyphen);
    if words.is(hyphen, TokenKind::Mark) {
        // `5 $` is money, `5 $6` is not; a euro sign takes the number it touches
        let symbol = language::currency_symbol(raw)?;
        let next = words.is(hyphen + 1, TokenKind::Figure) && (words.glued(hyphen + 1) || !words.glued(hyphen));
        return (!next || words.glued(hyphen) && !words.glued(hyphen + 1)).then(|| Named::of(symbol, hyphen + 1));
    }
    if raw == "US" && words.is_mark(hyphen + 1, "$") && words.glued(hyphen + 1) || raw == "NT" && words.is_mark(hyphen + 1, "$") {
        return Named::one(if raw == "US" { "USD" } else { "TWD" }, hyphen + 2);
    }
    let lexeme = words.lexeme(hyphen).copied().unwrap_or_default();
    if let Some(code) = lexeme.code
        && raw.len() == 3
        && (raw.bytes().all(|b| b.is_ascii_uppercase()) || (!wordy(raw) && raw.bytes().all(|b| b.is_ascii_lowercase())))
    {
        return Some(Named::of(code, hyphen + 1));
    }
    if lexeme.adjective
        && let Some(named) = adjectives(words, hyphen)
    {
        return Some(named);
    }
    // `3 million Kazakh tenge`: whose they are, of a currency that only one country has
    let own = words.lexeme(hyphen + 1).and_then(|l| l.currency).filter(|c| c.parts == 1 && c.codes.len() == 1);
    if lexeme.currency.is_none()
        && lexeme.unit.is_none()
        && lexeme.number.is_none()
        && words.is(hyphen, TokenKind::Word)
        && words.list()[hyphen].capital
        && !words.glued(hyphen + 1)
        && let Some(word) = own
    {
        return Some(Named::of(word, hyphen + 2));
    }
    if words.word(hyphen) == "u" {
        // `5 million U.S. dollars`
        let end = hyphen + 3 + usize::from(words.is_mark(hyphen + 3, "."));
        if words.word(hyphen + 2) == "s" && matches!(words.word(end), "dollars" | "dollar" | "cents") {
            let parts = if words.word(end) == "cents" { 100 } else { 1 };
            return Named::one("USD", end + 1).map(|n| Named { parts, ..n });
        }
    }
    if let Some(word) = lexeme.currency {
        return Some(Named::of(word, hyphen + 1));
    }
    let glued = words.glued(hyphen);
    let symbol = language::currency_symbol(raw).filter(|_| figure && words.is(hyphen, TokenKind::Word))?;
    (glued || raw.len() > 1).then(|| Named::of(symbol, hyphen + 1))
}

/// `Hong Kong dollars`, `Swiss francs`, `South Korean won`.
fn adjectives(words: &Words<'_>, at: usize) -> Option<Named> {
    for (adjective, name) in [(at, at + 1), (at + 1, at + 2)] {
        let before = if adjective > at { words.word(at) } else { "" };
        // `45 Canadian cents`
        let cents = matches!(words.word(name), "cent" | "cents");
        let noun = if cents || matches!(words.word(name), "dlr" | "dlrs") { "dollar" } else { words.word(name) };
        if let Some((word, count)) = language::settled_currency(before, words.word(adjective), noun)
            && count == adjective - at + 1
        {
            return Some(Named { parts: if cents { 100 } else { 1 }, ..Named::of(word, name + 1) });
        }
    }
    None
}

/// `3 dollars and 20 cents`, `15 dollars 50.`
fn small_change(words: &Words<'_>, whole: Amount, named: &Named, end: usize) -> Option<(Amount, usize)> {
    if named.parts != 1 || !whole.value.is_integer() {
        return None;
    }
    let at = end + usize::from(matches!(words.word(end), "and" | ","));
    let (amount, after) = number::amount_at(words, at)?;
    if amount.value >= Decimal::ONE_HUNDRED || amount.value <= Decimal::ZERO || !amount.value.is_integer() {
        return None;
    }
    let part = words.past_hyphen(after);
    let change = suffix(words, part, words.is(after - 1, TokenKind::Figure)).filter(|n| n.parts == 100);
    let last = part >= words.len() || words.is_mark(part, ".");
    let after = match change {
        Some(change) => change.end,
        None if at == end && last && words.raw(at).len() == 2 && words.is(at, TokenKind::Figure) => after,
        None => return None,
    };
    let cents = amount.times(Decimal::new(1, 2))?;
    Some((whole.plus(cents)?, after))
}

pub(crate) fn candidate(words: &Words<'_>, first: usize, end: usize, named: &Named, low: Amount, high: Option<Amount>) -> Candidate {
    let major = |amount: Amount| amount.times(Decimal::ONE / Decimal::from(named.parts)).unwrap_or(amount);
    let (low, high) = (major(low), high.map(major));
    let value =
        |amount: &Amount| Value::Money { amount: amount.value.normalize(), currency: named.codes[0], ambiguous: named.codes.len() > 1 };
    let upper = high.map(|h| (h, value(&h), first));
    let axis = match rate::rate(words, end) {
        Some(each) => Axis::Rate(named.codes.clone(), each),
        None => Axis::Money(named.codes.clone()),
    };
    let meaning = Meaning::Amount { axis, amount: low, upper, base: (1.0, 0.0) };
    Candidate { first, end, value: value(&low), meaning }
}
