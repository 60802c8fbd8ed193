//! What a number borrows from the next one: `from 90 to 45 minutes`, `from $4 to $5 million`, `8 or $9`, `5 and 10 percent`.

use crate::read::candidate::{Candidate, Meaning};
use crate::read::doubt::changing;
use crate::read::money;
use crate::read::number::percent::{self, Sign};
use crate::read::number::{self, shared};
use crate::read::quantity;
use crate::read::short_time;
use crate::read::time::extent::Length;
use crate::read::time::lexicon::Class;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;
use crate::value::kind::Kind;
use crate::value::reading::{Types, Value};
use crate::value::set::Axis;

/// The amount `low` in the tokens `at..end` as what the next amount says that both are; its kind with it.
pub(crate) fn borrowed(words: &Words<'_>, at: usize, end: usize, low: Amount, types: Types) -> Option<(Kind, Candidate)> {
    let step = |words: &Words<'_>| at > 0 && words.word(at - 1) == "from" || changing(words, at);
    let linked = match words.word(end) {
        "to" => step(words),
        "or" => true,
        _ => false,
    };
    if !linked {
        return None;
    }
    let next = end + 1;
    if let Some((named, amount)) = money::sum_at(words, next) {
        let candidate = money::candidate(words, at, end, &named, shared(low, amount), None);
        return Some((Kind::Money, candidate));
    }
    let (amount, after) = number::amount_at(words, next).filter(|_| !words.is(next, TokenKind::Mark))?;
    let low = shared(low, amount);
    if let Some(Sign::Percent(_)) = percent::sign(words, after) {
        let value = Value::Percent(crate::value::amount::tidy(low.value));
        return Some((Kind::Percent, Candidate::amount(at, end, value, Axis::Percent, low)));
    }
    let own = |candidate: Candidate| Candidate { first: at, end, ..candidate };
    if let Some(length) = short_time::symbol(words, next, after, low, None, types) {
        return Some((Kind::Duration, own(length)));
    }
    if let Some(Class::Unit(unit, plural)) = words.lexeme(words.past_hyphen(after)).and_then(|l| l.time)
        && (plural || words.is_dash(after))
    {
        let value = Length::one(unit).with(low.value).value();
        let meaning = Meaning::Amount { axis: Axis::Duration, amount: low, upper: None, base: (unit.seconds(), 0.0) };
        return Some((Kind::Duration, Candidate { first: at, end, value, meaning }));
    }
    if let Some(sum) = money::suffixed(words, next, after, low, None) {
        return Some((Kind::Money, own(sum)));
    }
    quantity::quantity(words, next, after, low, None).map(|quantity| (Kind::Quantity, own(quantity)))
}
