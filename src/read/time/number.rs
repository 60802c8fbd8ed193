//! The numbers of dates, times and lengths: the readers of [`number`](crate::read::number) as the words of time ask them.
//!
//! What is time's own is small: "a" alone is one, "half an hour" leaves out its article, and a year is said in pairs.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::extent::Count;
use super::lexicon::{Class, View};
use crate::read::number::{self, cardinal, figure, sum};
use crate::value::amount::{Amount, Style};

pub(crate) use crate::read::number::fraction::and_a_half;

/// "some years": at least two, and no more than can still be counted.
const SOME: Style = Style::Loose { core: (2.0, 10.0), outer: (1.0, 30.0) };

fn half() -> Count {
    Count::part(Decimal::new(5, 1))
}

fn fourth() -> Count {
    Count::part(Decimal::new(25, 2))
}

/// A whole number from 0 to 9999 in words, or a plain figure.
pub(crate) fn cardinal(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    if view.class(i) != Class::Figure {
        let said = matches!(view.class(i), Class::Small(_) | Class::Tens(_));
        return sum::whole_at(view.words(), i).filter(|n| said && n.0 < 10_000).map(|(n, end)| (n as u32, end));
    }
    let plain = || view.digits(i).map(|d| d.0);
    let grouped =
        || figure::figure(view.word(i)).filter(|f| f.decimals == 0 && f.value < Decimal::from(1_000_000)).and_then(|f| f.value.to_u32());
    plain().or_else(grouped).map(|n| (n, i + 1))
}

/// "seven", "forty", "forty-five".
pub(crate) fn below_hundred(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    let said = matches!(view.class(i), Class::Small(_) | Class::Tens(_));
    sum::below_hundred(view.words(), i).filter(|_| said).map(|(n, end)| (n as u32, end))
}

/// "25th", "third", "twenty-first".
pub(crate) fn ordinal(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    match view.class(i) {
        Class::Figure if view.class(i + 1) == Class::OrdinalEnd && view.glued(i + 1) => view.digits(i).map(|(n, _)| (n, i + 2)),
        Class::Ordinal(_) | Class::Second | Class::Tens(_) => {
            let (n, end) = sum::ordinal_words(view.words(), i)?;
            n.to_u32().filter(|n| *n < 100).map(|n| (n, end))
        }
        _ => None,
    }
}

/// A year in words: "nineteen ninety-six", "two thousand and eighteen", "twenty nineteen".
pub(crate) fn spelled_year(view: &View<'_, '_>, i: usize) -> Option<(i16, usize)> {
    if let Class::Small(2) = view.class(i) {
        if view.class(i + 1) == Class::Thousand {
            return cardinal(view, i).filter(|n| n.0 < 2100).map(|(n, end)| (n as i16, end));
        }
        return None;
    }
    let century = match view.class(i) {
        Class::Small(n @ 15..=19) => u32::from(n),
        Class::Tens(20) => 20,
        _ => return None,
    };
    let next = view.skip_mark(i + 1, b'-');
    if view.word(next) == "oh" || view.class(next) == Class::Small(0) {
        let (n, end) = below_hundred(view, next + 1).filter(|n| n.0 < 10)?;
        return Some(((century * 100 + n) as i16, end));
    }
    let (n, end) = below_hundred(view, next).filter(|n| n.0 >= 10)?;
    let unit = matches!(
        view.class(view.skip_mark(end, b'-')),
        Class::Unit(..) | Class::Quarter | Class::Quarters | Class::Hundred | Class::Thousand
    );
    (!unit).then_some(((century * 100 + n) as i16, end))
}

/// How many units: "two", "2.5", "3 1/2", "two and a half", "a couple of", "half a".
pub(crate) fn amount(view: &View<'_, '_>, i: usize) -> Option<(Count, usize)> {
    match view.class(i) {
        Class::Figure | Class::Small(_) | Class::Tens(_) | Class::Loose | Class::Dozen | Class::Mark(0) => said(view, i),
        // "the first hundred days", "the past hundred years"
        Class::Hundred if matches!(view.before(i), Class::Ordinal(_) | Class::Rel(_)) => from_one(view, i),
        Class::A => article_amount(view, i),
        Class::Half => {
            let at = view.skip(view.skip_mark(i + 1, b'-'), Class::Of);
            Some((half(), view.skip(at, Class::A)))
        }
        Class::Quarter if view.mark(i + 1, b'-') => Some((fourth(), i + 1)),
        Class::Some => Some((Count::of(Amount { style: SOME, ..Amount::whole(3) }), i + 1)),
        _ => None,
    }
}

/// "hundred and twenty", "thousand", behind an article.
fn from_one(view: &View<'_, '_>, i: usize) -> Option<(Count, usize)> {
    cardinal::cardinal_at(view.words(), i, true).map(|(amount, end)| (Count::of(amount), end))
}

/// A number as it is said of anything, or a part of a unit: "three quarters of an hour".
fn said(view: &View<'_, '_>, i: usize) -> Option<(Count, usize)> {
    if view.word(i) == "pair" {
        return number::loose::couple(view.words(), i + 1).map(|(amount, end)| (Count::of(amount), end));
    }
    let (amount, end) = number::amount_at(view.words(), i)?;
    let quarters = matches!(view.class(end - 1), Class::Quarter | Class::Quarters);
    if amount.style == Style::Round && (amount.value < Decimal::ONE || quarters) {
        let joined = view.skip_mark(end, b'-');
        let unit = view.skip(view.skip(joined, Class::Of), Class::A);
        let figures = matches!(view.class(i), Class::Figure | Class::Mark(0));
        if figures || unit > joined && amount.value < Decimal::ONE && matches!(view.class(unit), Class::Unit(_, false)) {
            return Some((Count::part(amount.value), unit));
        }
        // "three quarters": of a year, not of an hour
        return cardinal(view, i).filter(|_| !figures).map(|(n, end)| (Count::whole(n), end));
    }
    // "2.5 hours", "1.25 hours" are told to the half and the quarter
    let decimals = amount.value.fract();
    let round = [Decimal::new(5, 1), Decimal::new(25, 2), Decimal::new(75, 2)].contains(&decimals) && amount.scale == 0;
    if round && amount.style == Style::Written {
        let step = half().amount.grain;
        return Some((Count::of(Amount { grain: step, round: step, ..amount }), end));
    }
    Some((Count::of(amount), end))
}

fn article_amount(view: &View<'_, '_>, i: usize) -> Option<(Count, usize)> {
    let at = view.skip_mark(i + 1, b'-');
    match view.class(at) {
        Class::Half => Some((half(), view.skip(view.skip(view.skip_mark(at + 1, b'-'), Class::Of), Class::A))),
        Class::Quarter if view.class(at + 1) == Class::Of => (view.class(at + 2) == Class::A).then(|| (fourth(), at + 3)),
        Class::Quarter if matches!(view.class(view.skip_mark(at + 1, b'-')), Class::Unit(..)) => Some((fourth(), at + 1)),
        Class::Loose | Class::Dozen => amount(view, at),
        Class::Hundred | Class::Thousand => from_one(view, at),
        _ => Some((Count { article: true, ..Count::whole(1) }, i + 1)),
    }
}
