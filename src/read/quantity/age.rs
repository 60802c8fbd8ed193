//! Ages: `29 years old`, `29-year-old`, `aged 29`.

use rust_decimal::Decimal;

use crate::language::beside;
use crate::language::doubts;
use crate::read::candidate::{Candidate, Meaning};
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;
use crate::value::reading::Value;
use crate::value::set::Axis;
use crate::value::unit::Dimension;

/// `29 years old`, `29-year-old`, `3 months of age`, `aged 29`.
pub(crate) fn age(words: &Words<'_>, first: usize, end: usize, low: Amount, high: Option<Amount>) -> Option<Candidate> {
    let mut at = words.past_spaced_hyphen(end);
    let (letter, years, name) = match words.word(at) {
        "year" | "years" | "yr" | "yrs" => ("Y", 1.0, "year"),
        "month" | "months" => ("M", 1.0 / 12.0, "month"),
        "week" | "weeks" => ("W", 7.0 / 365.25, "week"),
        "day" | "days" => ("D", 1.0 / 365.25, "day"),
        _ => ("", 0.0, ""),
    };
    let before = first.checked_sub(1).map_or("", |i| words.word(i));
    // `at the age of 16`
    let of_age = before == "of" && first >= 2 && words.word(first - 2) == "age";
    let aged = matches!(before, "aged" | "age" | "ages")
        || of_age
        || listed(words, first, end)
        || apposed(words, first, end)
        || of_somebody(words, first, end)
        || at_death(words, first, end);
    let (letter, years, name, end) = if letter.is_empty() {
        let plausible = low.value > Decimal::ZERO && low.value < Decimal::from(120) && low.value.is_integer();
        if !aged || !plausible {
            return None;
        }
        ("Y", 1.0, "year", end)
    } else {
        at = words.past_spaced_hyphen(at + 1);
        match words.word(at) {
            "old" | "olds" => (letter, years, name, at + 1),
            "of" if words.word(at + 1) == "age" => (letter, years, name, at + 2),
            _ if aged => (letter, years, name, at),
            _ => return None,
        }
    };
    let value = |amount: &Amount| Value::Quantity {
        dimension: Dimension::Age,
        amount: amount.value.normalize(),
        unit: name.to_owned(),
        si: format!("{}{letter}", amount.value.normalize()),
    };
    let upper = high.map(|h| (h, value(&h), first));
    let meaning = Meaning::Amount { axis: Axis::Quantity(Dimension::Age), amount: low, upper, base: (years, 0.0) };
    Some(Candidate { first, end, value: value(&low), meaning })
}

/// Whether a figure between commas behind a name of two words is an age: `Ann Lee, 52, said`.
fn apposed(words: &Words<'_>, first: usize, end: usize) -> bool {
    let name = |i: usize| {
        let token = words.get(i).is_some_and(|t| t.capital && t.kind == TokenKind::Word);
        token && words.raw(i).len() > 1 && words.lexeme(i).is_none_or(|l| l.time.is_none())
    };
    first >= 3
        && end == first + 1
        && words.is(first, TokenKind::Figure)
        && words.is_mark(first - 1, ",")
        && name(first - 2)
        && (name(first - 3) || words.is_mark(first - 3, "."))
        && words.is_mark(end, ",")
        && words.is(end + 1, TokenKind::Word)
        && words.list().get(end + 1).is_some_and(|t| !t.capital)
}

/// Whether a figure between commas behind "the driver", "his sister" is an age: a verb follows.
fn of_somebody(words: &Words<'_>, first: usize, end: usize) -> bool {
    let mut at = first;
    // `Two men, 19 and 23, were`
    if at >= 2 && words.word(at - 1) == "and" && words.is(at - 2, TokenKind::Figure) {
        at -= 2;
    }
    let mut after = end;
    if words.word(after) == "and" && words.is(after + 1, TokenKind::Figure) {
        after += 2;
    }
    let noun = |i: usize| words.is(i, TokenKind::Word) && words.get(i).is_some_and(|t| !t.capital) && words.lexeme(i).is_none();
    let led = |i: usize| doubts::BEFORE_PERSON.contains(&words.word(i));
    at >= 3
        && words.is(first, TokenKind::Figure)
        && end == first + 1
        && words.is_mark(at - 1, ",")
        && noun(at - 2)
        && (led(at - 3) || at >= 4 && led(at - 4) && words.is(at - 3, TokenKind::Word))
        && words.is_mark(after, ",")
        && doubts::AFTER_AGE.contains(&words.word(after + 1))
}

/// Whether a figure is the age at which somebody died: `died on Monday at 88.`
fn at_death(words: &Words<'_>, first: usize, end: usize) -> bool {
    let at = first >= 2 && words.word(first - 1) == "at" && words.is(first, TokenKind::Figure) && end == first + 1;
    let ends = words.len() <= end || words.is(end, TokenKind::Mark) && !words.glued(end + 1);
    at && ends
        && (first.saturating_sub(6)..first - 1).rev().take_while(|&i| !words.is_mark(i, ".")).any(|i| doubts::DIES.contains(&words.word(i)))
}

/// No list of ages is longer; looking further back from each figure of a table would cost the square of its length.
const LONGEST_LIST: usize = 24;

/// Whether a figure stands in a list of ages that a word before it opens: `aged 8 and 9`, `ages 3, 5 and 7`.
fn listed(words: &Words<'_>, first: usize, end: usize) -> bool {
    let ends = !words.is(end, TokenKind::Word) || beside::AFTER_AGES.has(words.word(end));
    if !ends || !words.is(first, TokenKind::Figure) {
        return false;
    }
    let mut at = first;
    for _ in 1..LONGEST_LIST {
        if at < 2 || !(matches!(words.word(at - 1), "and" | "or") || words.is_mark(at - 1, ",")) {
            return false;
        }
        at -= 2;
        at -= usize::from(words.is_mark(at, ",") && at > 0);
        if !words.is(at, TokenKind::Figure) || at == 0 {
            return false;
        }
        if matches!(words.word(at - 1), "aged" | "ages") {
            return true;
        }
    }
    false
}
