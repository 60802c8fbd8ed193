//! One of a currency, at an article: `a dollar a day`, `a U.S. dollar`, `paid a pound`.

use rust_decimal::Decimal;

use crate::language::beside;
use crate::language::numbers::NumberWord;
use crate::read::candidate::Candidate;
use crate::read::money::named::Named;
use crate::read::money::{candidate, suffix};
use crate::read::number;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;

/// `a dollar a day`, `a U.S. dollar`: one of a currency, at the article.
pub(crate) fn single(words: &Words<'_>, article: usize) -> Option<Candidate> {
    let named = suffix(words, article + 1, false)?;
    if let Some((sum, end)) = spoken_change(words, &named) {
        return Some(candidate(words, article, end, &named, sum, None));
    }
    let rate = matches!(words.word(named.end), "a" | "an" | "per");
    let settled = named.codes.len() == 1 && named.end > article + 2 && singular(words, &named) && closes(words, named.end);
    (rate || settled).then(|| candidate(words, article, named.end, &named, Amount::whole(1), None))
}

/// `a dollar sixty-five a gallon`: the sum of the one and its hundredths, and the token after it.
fn spoken_change(words: &Words<'_>, named: &Named) -> Option<(Amount, usize)> {
    if !singular(words, named) || !matches!(words.number(named.end)?, NumberWord::Tens(_)) {
        return None;
    }
    let (cents, end) = number::amount_at(words, named.end)?;
    let closed = !words.is(end, TokenKind::Word) || beside::EACH.has(words.word(end));
    let sum = Amount::whole(1).plus(cents.times(Decimal::new(1, 2))?)?;
    (closed && cents.value < Decimal::ONE_HUNDRED).then_some((sum, end))
}

/// `must repay a pound`, `cost a dollar more`: what is paid is money, whatever else its name may be.
pub(crate) fn paid(words: &Words<'_>, article: usize) -> Option<Candidate> {
    if !pays(words.word(article.checked_sub(1)?)) {
        return None;
    }
    let named = suffix(words, article + 1, false).filter(|named| singular(words, named))?;
    (closes(words, named.end) || beside::MORE_PAID.has(words.word(named.end)))
        .then(|| candidate(words, article, named.end, &named, Amount::whole(1), None))
}

/// Whether money stands behind `word`.
pub(crate) fn pays(word: &str) -> bool {
    beside::PAYS.has(word)
}

/// Whether the name of the currency is not in the plural and no part of a longer name, and no symbol.
fn singular(words: &Words<'_>, named: &Named) -> bool {
    words.is(named.end - 1, TokenKind::Word) && !words.word(named.end - 1).ends_with('s')
}

/// Whether no noun follows that the currency only describes (`a dollar bill`, `a pound coin`).
fn closes(words: &Words<'_>, end: usize) -> bool {
    !(words.is(end, TokenKind::Word) || words.is_dash(end) && words.glued(end)) || beside::GOES_ON_PAID.has(words.word(end))
}
