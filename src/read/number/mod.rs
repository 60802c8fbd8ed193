//! Numbers in digits and in words, and ranges of them.

pub(crate) mod cardinal;
pub(crate) mod digits;
pub(crate) mod figure;
pub(crate) mod fraction;
pub(crate) mod loose;
pub(crate) mod ordinal;
pub(crate) mod percent;
pub(crate) mod scale;
pub(crate) mod sum;

use self::cardinal::cardinal_at;
use self::digits::{digits_at, marked_at};
use self::fraction::{half_at, part_at, part_of, quarter_at, ratio};
use self::loose::{dozen, loose};
pub(crate) use self::scale::{shared, shared_scale, times_scale, upper_scaled};
pub(crate) use self::sum::At;
use self::sum::spoken_decimals;
use crate::language::beside;
use crate::language::numbers::{ALSO_NAMES, NumberWord, VAGUE};
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::{Amount, Style};

/// The number that starts at the token `index`: digits (`56.1`, `1,234`), words (`twenty-one`), both (`4.5 million`), fractions (`two thirds`, `4 1/2`, `½`),
/// loose words (`several`, `a couple of`). A bare `a` or `an` is not a number, and neither is an ordinal. An `of` that a unit follows on is taken too (`a couple of hours`).
#[must_use]
pub(crate) fn amount_at(words: &Words<'_>, index: usize) -> Option<At> {
    let (amount, end) = one_at(words, index)?;
    Some((amount, past_repeated(words, &amount, end)))
}

/// Past the same number in brackets, in figures behind words or in words behind figures: `thirty (30)`, `5 (five)`.
fn past_repeated(words: &Words<'_>, amount: &Amount, end: usize) -> usize {
    if !words.is_mark(end, "(") || !amount.value.is_integer() {
        return end;
    }
    let other = words.is(end + 1, TokenKind::Figure) != words.is(end - 1, TokenKind::Figure);
    match one_at(words, end + 1) {
        Some((again, after)) if other && again.value == amount.value && words.is_mark(after, ")") => after + 1,
        _ => end,
    }
}

/// [`amount_at`], told once.
fn one_at(words: &Words<'_>, index: usize) -> Option<At> {
    let token = words.get(index)?;
    match token.kind {
        TokenKind::Figure => digits_at(words, index, false),
        TokenKind::Word => {
            if words.number(index)? != NumberWord::Minus {
                return words_at(words, index);
            }
            let (amount, end) = match words.get(index + 1)?.kind {
                TokenKind::Figure => digits_at(words, index + 1, false),
                TokenKind::Word => words_at(words, index + 1),
                TokenKind::Mark => marked_at(words, index + 1),
                TokenKind::Possessive => None,
            }?;
            Some((amount.negated(), end))
        }
        TokenKind::Mark => marked_at(words, index),
        TokenKind::Possessive => None,
    }
}

/// One number or a range of two (`two to three`, `8- to 16-`, `2-3`, `between 2 and 3`, `from 2 to 3`, `two or three`), and the index of the token after it.
#[must_use]
pub(crate) fn range_at(words: &Words<'_>, index: usize) -> Option<(Amount, Option<Amount>, usize)> {
    range_with(words, index, false)
}

/// [`range_at`], where `money` is counted: `m` is a million there, and `12,50` has decimals.
pub(crate) fn range_with(words: &Words<'_>, index: usize, money: bool) -> Option<(Amount, Option<Amount>, usize)> {
    let one = |at| if money && words.is(at, TokenKind::Figure) { digits_at(words, at, true) } else { amount_at(words, at) };
    let opener = match words.word(index) {
        "between" => Some("and"),
        "from" => Some("to"),
        _ => None,
    };
    if let Some(link) = opener {
        let (low, end) = one(index + 1)?;
        let (high, end) = linked(words, end, &[link], low, one)?;
        let (low, high) = shared_scale(low, high)?;
        return Some((low, Some(high), end));
    }
    let (low, end) = one(index)?;
    if let Some((high, end)) = linked(words, end, &["to", "or"], low, one)
        && let Some((low, high)) = shared_scale(low, high)
    {
        return Some((low, Some(high), end));
    }
    Some((low, None, end))
}

/// A figure that counts money.
pub(crate) fn digits_of_money(words: &Words<'_>, at: usize) -> Option<At> {
    digits_at(words, at, true)
}

/// The upper end of a range whose lower end stops before `at`.
fn linked(words: &Words<'_>, at: usize, links: &[&str], low: Amount, one: impl Fn(usize) -> Option<At>) -> Option<At> {
    if matches!(low.style, Style::Loose { .. }) {
        return None;
    }
    let mut next = at;
    // `8- to 16-metre`: a hyphen that waits for its word
    if words.is_dash(next) && words.glued(next) && !words.glued(next + 1) {
        next += 1;
    }
    let word = words.past_hyphen(next);
    if links.contains(&words.word(word)) {
        next = words.past_hyphen(word + 1);
    } else if words.is_dash(at)
        && words.is(at.checked_sub(1)?, TokenKind::Figure)
        && words.is(at + 1, TokenKind::Figure)
        && words.glued(at) == words.glued(at + 1)
    {
        if words.is_dash(at + 2) && words.glued(at + 2) && words.glued(at + 3) && words.is(at + 3, TokenKind::Figure) {
            return None;
        }
        next = at + 1;
    } else {
        return None;
    }
    let (high, end) = one(next)?;
    (!matches!(high.style, Style::Loose { .. })).then_some((high, end))
}

/// A number that starts with a word.
fn words_at(words: &Words<'_>, index: usize) -> Option<At> {
    match words.number(index)? {
        NumberWord::Half => half_at(words, index),
        NumberWord::Article => article_at(words, index),
        NumberWord::Vague(i) => loose(words, i, index + 1),
        NumberWord::Dozen => dozen(Amount::whole(1), index + 1),
        NumberWord::Part(4) if words.word(index) == "quarter" => quarter_at(words, index),
        // `thousand litres`; behind digits that are no number it is no number either
        NumberWord::Scale(_) | NumberWord::Hundred
            if index > 0 && (words.is(index - 1, TokenKind::Figure) || words.word(index - 1) == "per") =>
        {
            None
        }
        // "Lac du Loup" is a lake
        NumberWord::Scale(_) if words.get(index).is_some_and(|t| t.capital) && ALSO_NAMES.contains(&words.word(index)) => None,
        NumberWord::Scale(_) | NumberWord::Hundred => cardinal_at(words, index, true),
        NumberWord::Small(_) | NumberWord::Teen(_) | NumberWord::Tens(_) => cardinal_at(words, index, false),
        // `point five percent`
        NumberWord::Point => {
            let (value, places, end) = spoken_decimals(words, index + 1)?;
            words.lexeme(end)?.percent.then(|| (Amount::written(value, places), end))
        }
        _ => None,
    }
}

/// `a hundred`, `a dozen`, `a couple of`, `a few`, `a half`, `a third`, `a quarter of a million`.
fn article_at(words: &Words<'_>, index: usize) -> Option<At> {
    let at = index + 1;
    match words.number(at)? {
        NumberWord::Scale(_) | NumberWord::Hundred => cardinal_at(words, at, true),
        NumberWord::Dozen => dozen(Amount::whole(1), at + 1),
        NumberWord::Vague(i) if matches!(VAGUE[usize::from(i)].word, "couple" | "few" | "handful") => loose(words, i, at + 1),
        NumberWord::Half => half_at(words, at),
        NumberWord::Part(4) if words.word(at) == "quarter" => {
            // `fell by a quarter`
            let by = index > 0 && words.word(index - 1) == "by";
            quarter_at(words, at).or_else(|| by.then(|| (Amount::fraction(ratio(1, 4)), at + 1)))
        }
        NumberWord::OrdinalTeen(11..) | NumberWord::OrdinalTens(_) | NumberWord::OrdinalScale(_) => {
            let (n, _, end) = part_at(words, at)?;
            part_of(words, Amount::fraction(ratio(1, n)), end)
        }
        NumberWord::Part(_) | NumberWord::OrdinalTeen(10) => {
            let (n, _, end) = part_at(words, at)?;
            let part = Amount::fraction(ratio(1, n));
            // `a third time` is an ordinal, `a third of them` and `by a third.` are parts
            if stands_alone(words, end) { Some((part, end)) } else { part_of(words, part, end) }
        }
        _ => None,
    }
}

/// Whether nothing that could be counted follows before the token `end`: the clause ends there, or its verb comes, or a preposition.
fn stands_alone(words: &Words<'_>, end: usize) -> bool {
    let goes_on = beside::PART_ENDS.has(words.word(end));
    goes_on || end >= words.len() || words.is(end, TokenKind::Mark) && !words.glued(end + 1) && !words.is_dash(end)
}
