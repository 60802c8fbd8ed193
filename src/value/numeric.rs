//! One pass over the words for everything numeric but time: an amount is read, and what stands beside it says what it is an amount of.

use rust_decimal::Decimal;

use super::amount::{Amount, Style, tidy};
use super::kind::Kind;
use super::locale::en::numbers::NumberWord;
use super::number;
use super::ordinal;
use super::percent::{self, Sign};
use super::quantity;
use super::read::{Candidate, Meaning};
use super::reading::{Types, Value};
use super::set::Axis;
use super::words::Words;
use super::{money, name};
use crate::text::TokenKind;

/// Adds every number, ordinal, percent, amount of money, quantity and name that `types` asks for.
pub(super) fn candidates(words: &Words<'_>, types: Types, out: &mut Vec<Candidate>) {
    let (mut at, mut after_value) = (0, usize::MAX);
    while at < words.len() {
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
            let Some(lexeme) = words.lexeme(at) else { return at };
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
            if lexeme.number.is_none() && !lexeme.opens_range {
                return at;
            }
        }
        TokenKind::Mark => {
            if let Some(candidate) = money::prefixed(words, at) {
                return keep(types, Kind::Money, candidate, out);
            }
        }
        TokenKind::Figure if !starts_clean(words, at) => return chain_end(words, at),
        TokenKind::Figure => {}
        TokenKind::Possessive => return at,
    }
    if let Some((value, end)) = ordinal::ordinal_at(words, at) {
        if types.has(Kind::Number) {
            let amount = Amount::written(value, 0);
            out.push(Candidate::amount(at, end, Value::Ordinal(value), Axis::Number, Amount { round: amount.grain, ..amount }));
        }
        return end;
    }
    if quantity::is_article(words, at)
        && let Some(candidate) = quantity::single(words, at)
    {
        return keep(types, Kind::Quantity, candidate, out);
    }
    let Some((low, high, end)) = number::range_at(words, at) else {
        return if kind == TokenKind::Figure { chain_end(words, at) } else { at };
    };
    measured(words, at, low, high, end, types, out)
}

/// Decides what the amount in the tokens `at..end` measures.
fn measured(words: &Words<'_>, at: usize, low: Amount, high: Option<Amount>, end: usize, types: Types, out: &mut Vec<Candidate>) -> usize {
    match percent::sign(words, end) {
        Some(Sign::Percent(end)) => {
            if types.has(Kind::Percent) {
                push(out, (at, end), Axis::Percent, low, high, Value::Percent);
            }
            return end;
        }
        Some(Sign::Points(end)) => return end,
        None => {}
    }
    // `33m viewers`, `2m tonnes`
    let million = Decimal::from(1_000_000);
    let counted = words.glued(end) && quantity::counts_millions(words, end);
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
    let money = money::suffixed(words, at, unit, low, high);
    let quantity = quantity::quantity(words, at, unit, low, high);
    match (money, quantity) {
        (Some(money), Some(quantity)) => {
            let mass =
                !types.has(Kind::Money) || types.has(Kind::Quantity) && (quantity.end > money.end || pounds_weigh(words, at, quantity.end));
            return if mass { keep(types, Kind::Quantity, quantity, out) } else { keep(types, Kind::Money, money, out) };
        }
        (Some(money), None) => return keep(types, Kind::Money, money, out),
        (None, Some(quantity)) => return keep(types, Kind::Quantity, quantity, out),
        (None, None) => {}
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
    // `rose 5 and 10 percent`: the first figure borrows what the second counts
    if high.is_none()
        && words.word(end) == "and"
        && words.is(at, TokenKind::Figure)
        && words.is(end + 1, TokenKind::Figure)
        && low.value < Decimal::ONE_THOUSAND
        && let Some((next, after)) = number::amount_at(words, end + 1)
    {
        if let Some(Sign::Percent(_)) = percent::sign(words, after) {
            if types.has(Kind::Percent) {
                push(out, (at, end), Axis::Percent, low, None, Value::Percent);
            }
            return end;
        }
        if let Some(quantity) =
            quantity::quantity(words, end + 1, after, low, None).filter(|q| q.end == after + 1 && next.scale == low.scale)
        {
            return keep(types, Kind::Quantity, Candidate { first: at, end, ..quantity }, out);
        }
    }

    if !types.has(Kind::Number) {
        return end;
    }
    if let Some(past) = no_number(words, at, &low, high.as_ref(), end) {
        return past.max(end);
    }
    push(out, (at, end), Axis::Number, low, high, Value::Number);
    end
}

/// The token after `a`, `an`, `of a`, `of an` at `end`, or `end`.
fn past_article(words: &Words<'_>, end: usize) -> usize {
    let of = usize::from(words.word(end) == "of");
    let hyphen = words.past_hyphen(end + of);
    if quantity::is_article(words, hyphen) { hyphen + 1 } else { end }
}

/// Whether an amount of `pounds` is a weight: what weighs or is carried says so.
fn pounds_weigh(words: &Words<'_>, at: usize, end: usize) -> bool {
    let unit = words.word(end - 1);
    if !matches!(unit, "pound" | "pounds") {
        return false;
    }
    let near = |i: usize| {
        matches!(
            words.word(i),
            "weigh"
                | "weighs"
                | "weighed"
                | "weighing"
                | "weight"
                | "lost"
                | "gained"
                | "heavier"
                | "lighter"
                | "heavy"
                | "baby"
                | "ounces"
                | "lbs"
                | "shed"
                | "bomb"
                | "meat"
                | "fish"
                | "thrust"
                | "foot"
                | "feet"
                | "ft"
                | "tall"
        )
    };
    let of = words.word(end) == "of"
        && !matches!(
            words.word(end + 1),
            "debt" | "taxpayers" | "public" | "government" | "spending" | "investment" | "savings" | "cuts" | "revenue"
        );
    let hyphen = words.is_dash(end - 2) && words.glued(end - 1);
    let article = words.number(at) == Some(NumberWord::Article);
    of || hyphen || article || (at.saturating_sub(8)..(end + 4).min(words.len())).any(near)
}

/// Keeps a candidate if its type is asked for; gives the token after it.
fn keep(types: Types, kind: Kind, candidate: Candidate, out: &mut Vec<Candidate>) -> usize {
    let end = candidate.end;
    if types.has(kind) {
        out.push(candidate);
    }
    end
}

/// Whether digits at the token `at` start a value: they are no part of a word, a code, an address or a time.
pub(super) fn starts_clean(words: &Words<'_>, at: usize) -> bool {
    if !words.glued(at) || at == 0 {
        return true;
    }
    let before = at - 1;
    if !words.is(before, TokenKind::Mark) {
        return false;
    }
    if words.is_dash(before) {
        // `F-35` and the second half of `555-0123`; a minus sign stands alone
        let joined = words.glued(before) && before > 0 && words.list()[before - 1].kind != TokenKind::Mark;
        // `magnitude-7.8`
        let measured = joined && words.word(before - 1) == "magnitude";
        return !joined || measured || matches!(words.raw(before), "—");
    }
    match words.raw(before) {
        "/" | "_" | "@" | "&" | "=" | "\\" | "^" | "×" | "%" | "\u{2044}" => false,
        "+" => !words.glued(before),
        "." => words.word(before.saturating_sub(1)) == "no" || !words.glued(before),
        ":" => !words.glued(before) || before == 0 || !words.is(before - 1, TokenKind::Figure),
        _ => true,
    }
}

/// The token after a run of glued digits, letters and joining marks: `192.168.1.1`, `3-2`, `555-0123`, `4x4`.
fn chain_end(words: &Words<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while words.glued(end) {
        let joins = words.is(end, TokenKind::Figure)
            || words.is(end, TokenKind::Word)
            || (words.glued(end + 1)
                && (words.is_dash(end) || matches!(words.raw(end), "/" | ":" | "." | "_"))
                && words.is(end + 1, TokenKind::Figure));
        if !joins {
            break;
        }
        end += 1;
    }
    end
}

/// Where a bare number is none (a score, a code, a pronoun), the token to go on from.
fn no_number(words: &Words<'_>, at: usize, low: &Amount, high: Option<&Amount>, end: usize) -> Option<usize> {
    // `3-D`, `three-D`
    if words.glued(end) && words.is_dash(end) && words.glued(end + 1) && words.is(end + 1, TokenKind::Word) && words.raw(end + 1).len() == 1
    {
        return Some(end + 2);
    }
    // degrees of what?
    if matches!(words.word(end), "degree" | "degrees") {
        return Some(end + 1);
    }
    if words.is(at, TokenKind::Word) {
        return wordy(words, at, low, end).then_some(end);
    }
    if let Some(past) = phone(words, at) {
        return Some(past);
    }
    // letters, a slash, a colon or more digits right behind: a code, a time, a score
    if words.glued(end) && words.is(end, TokenKind::Word) {
        return Some(chain_end(words, end));
    }
    if words.glued(end) && words.glued(end + 1) && words.is(end + 1, TokenKind::Figure) && !words.is_mark(end, ",") {
        let reads_on = words.is_mark(end, "+") || words.is_mark(end, "*") || words.is_mark(end, "—");
        return (!reads_on).then(|| chain_end(words, end));
    }
    let high = high?;
    let dash = (at..end).any(|i| words.is_dash(i) && words.glued(i) && words.glued(i + 1));
    let before = at.checked_sub(1).map_or("", |i| words.word(i));
    let after = words.word(words.past_hyphen(end));
    let score = matches!(
        after,
        "win"
            | "victory"
            | "defeat"
            | "loss"
            | "draw"
            | "lead"
            | "record"
            | "vote"
            | "score"
            | "verdict"
            | "ruling"
            | "decision"
            | "margin"
            | "result"
            | "thrashing"
            | "deficit"
            | "triumph"
            | "down"
            | "up"
    ) || matches!(
        before,
        "won" | "lost" | "beat" | "score" | "drew" | "led" | "lead" | "trail" | "trailed" | "voted" | "finished" | "ended" | "scored"
    );
    let year =
        low.value > Decimal::from(1000) && low.value < Decimal::from(2100) && high.value < Decimal::from(2100) && words.raw(at).len() == 4;
    (dash && (score || low.value.is_zero() || year)).then_some(end)
}

/// Past a telephone number whose first group is the token `at`: `+44 20 7946 0958`, `(212) 555-0123`.
fn phone(words: &Words<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let plus = words.is_mark(before, "+") && words.glued(at);
    let bracketed = words.is_mark(before, "(") && words.is_mark(at + 1, ")") && words.is(at + 2, TokenKind::Figure);
    if !plus && !bracketed {
        return None;
    }
    let (mut end, mut groups) = (at + 1, 1);
    loop {
        let next = end + usize::from(words.is_mark(end, ")") || words.is_mark(end, "(") || words.is_dash(end));
        if !words.is(next, TokenKind::Figure) {
            break;
        }
        (end, groups) = (next + 1, groups + 1);
    }
    (groups >= 3).then_some(end)
}

/// Whether number words are none: `one` as a pronoun, `one-on-one`, `half-brother`, `second half`.
fn wordy(words: &Words<'_>, at: usize, low: &Amount, end: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| words.word(i));
    let after = words.word(end);
    let word = words.word(at);
    if end - at == 1 && word == "one" {
        let pronoun = matches!(
            before,
            "this"
                | "that"
                | "the"
                | "these"
                | "those"
                | "each"
                | "every"
                | "which"
                | "another"
                | "any"
                | "no"
                | "some"
                | "first"
                | "last"
                | "next"
                | "good"
                | "new"
                | "big"
                | "only"
        ) || matches!(after, "another" | "by" | "day" | "thing" | "way" | "'s" | "or")
            || words.is(end, TokenKind::Possessive);
        let pronoun = pronoun || before == "by" && words.word(at.saturating_sub(2)) == "one";
        let hyphenated = words.is_dash(end) && words.glued(end) || at > 0 && words.is_dash(at - 1) && words.glued(at);
        return pronoun || hyphenated;
    }
    if word == "zero" && matches!(before, "absolute" | "ground" | "net" | "sub" | "day" | "patient" | "year" | "carbon") {
        return true;
    }
    if low.style == Style::Round && words.number(at) == Some(NumberWord::Half) && end - at == 1 {
        let hyphen = words.is_dash(end) && words.glued(end) && words.glued(end + 1);
        let ordinal = matches!(words.number(at.wrapping_sub(1)), Some(NumberWord::OrdinalSmall(_)));
        return hyphen || ordinal || matches!(after, "time" | "brother" | "sister" | "past" | "hour");
    }
    // `two-nil`, `three-four-three`
    let score = words.is_dash(end)
        && words.glued(end)
        && words.glued(end + 1)
        && matches!(words.number(end + 1), Some(NumberWord::Small(_) | NumberWord::Teen(_) | NumberWord::Half));
    // `nine-to-five`
    score || at > 0 && words.is_dash(at - 1) && words.glued(at) && words.glued(at - 1)
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
