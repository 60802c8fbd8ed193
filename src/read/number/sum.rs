//! Whole numbers and places in words, summed up from their parts: `two hundred and five`, `one hundred and first`, `point three one`.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::language::numbers::NumberWord;
use crate::read::words::Words;
use crate::value::amount::Amount;

/// A number and the index of the token after it.
pub(crate) type At = (Amount, usize);

/// Ten to the power of `exponent`.
pub(crate) fn power(exponent: u8) -> Option<Decimal> {
    Some(Decimal::from(10u64.checked_pow(u32::from(exponent))?))
}

/// A cardinal below a hundred in words.
pub(crate) fn below_hundred(words: &Words<'_>, at: usize) -> Option<(u64, usize)> {
    let sum = Sum::START.with(words.number(at)?)?;
    let next = words.past_hyphen(at + 1);
    match words.number(next) {
        Some(word @ NumberWord::Small(1..)) if sum.last == Last::Tens => sum.with(word).map(|s| (s.group, next + 1)),
        _ => Some((sum.group, at + 1)),
    }
}

/// What came last in a number in words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    Start,
    Small,
    Teen,
    Tens,
    Hundred,
    Scale(u8),
}

/// The sum of a number in words: `total` of the scales done, and `group` below the next.
#[derive(Clone, Copy)]
pub(super) struct Sum {
    pub(super) total: Decimal,
    pub(super) group: u64,
    pub(super) last: Last,
    /// The least scale so far; the next must be smaller.
    below: u8,
}

impl Sum {
    const START: Self = Self { total: Decimal::ZERO, group: 0, last: Last::Start, below: u8::MAX };

    /// The sum with `word` said next, where it can be.
    fn with(mut self, word: NumberWord) -> Option<Self> {
        let open = matches!(self.last, Last::Start | Last::Hundred | Last::Scale(_));
        match word {
            NumberWord::Small(n) if open || (self.last == Last::Tens && n > 0) => {
                if n == 0 && self.last != Last::Start {
                    return None;
                }
                self.group += u64::from(n);
                self.last = Last::Small;
            }
            NumberWord::Teen(n) if open => {
                self.group += u64::from(n);
                self.last = Last::Teen;
            }
            NumberWord::Tens(n) if open => {
                self.group += u64::from(n);
                self.last = Last::Tens;
            }
            NumberWord::Hundred if (1..100).contains(&self.group) && self.last != Last::Hundred => {
                self.group *= 100;
                self.last = Last::Hundred;
            }
            NumberWord::Scale(e) => {
                let factor = power(e)?;
                if self.group > 0 && e < self.below {
                    self.total = self.total.checked_add(Decimal::from(self.group).checked_mul(factor)?)?;
                } else if let (0, Last::Scale(before)) = (self.group, self.last)
                    && e >= before
                {
                    // `two lakh crore`, `a thousand billion`
                    self.total = self.total.checked_mul(factor)?;
                } else {
                    return None;
                }
                self.group = 0;
                self.below = e;
                self.last = Last::Scale(e);
            }
            _ => return None,
        }
        Some(self)
    }

    pub(super) fn value(self) -> Option<Decimal> {
        self.total.checked_add(Decimal::from(self.group))
    }
}

/// The words of a number from `index` on, summed up, and the token after them.
pub(super) fn summed(words: &Words<'_>, index: usize, from_one: bool) -> Option<(Sum, usize)> {
    let mut sum = if from_one { Sum { group: 1, ..Sum::START } } else { Sum::START };
    let mut end = index;
    loop {
        let mut at = if end == index { index } else { words.past_hyphen(end) };
        // `fifty - two`
        if sum.last == Last::Tens && at == end && words.is_mark(end, "-") && matches!(words.number(end + 1), Some(NumberWord::Small(1..))) {
            at = end + 1;
        }
        let step = words.number(at).and_then(|w| sum.with(w)).map(|s| (s, at + 1)).or_else(|| joined_step(words, sum, at, end > index));
        let Some((next, after)) = step else { break };
        (sum, end) = (next, after);
    }
    (end > index).then_some((sum, end))
}

/// A whole number in words, whatever fraction or scale stands behind it.
pub(crate) fn whole_at(words: &Words<'_>, index: usize) -> Option<(u64, usize)> {
    let (sum, end) = summed(words, index, false)?;
    sum.value()?.to_u64().map(|n| (n, end))
}

/// The word at `at` added to what was summed, behind an `and` or a comma: `two hundred and three`.
fn joined_step(words: &Words<'_>, sum: Sum, at: usize, begun: bool) -> Option<(Sum, usize)> {
    // `two hundred and three`
    let and = words.number(at) == Some(NumberWord::And) || words.is_mark(at, "&");
    // `three million, two hundred and forty`
    let comma = words.is_mark(at, ",")
        && matches!(sum.last, Last::Scale(3..))
        && matches!(words.number(words.past_hyphen(at + 2)), Some(NumberWord::Hundred | NumberWord::Scale(_)));
    let joins = begun && matches!(sum.last, Last::Hundred | Last::Scale(_)) && (and || comma);
    let next = words.past_hyphen(at + 1);
    let word = words.number(next).filter(|w| matches!(w, NumberWord::Small(1..) | NumberWord::Teen(_) | NumberWord::Tens(_)))?;
    // `two hundred and two thirds` adds a fraction, `one hundred and thirty fifths` is one
    let fraction = match (words.number(words.past_hyphen(next + 1)), word) {
        (Some(NumberWord::Parts(n)), NumberWord::Small(count) | NumberWord::Teen(count) | NumberWord::Tens(count)) => count < n,
        (Some(NumberWord::Half), _) => true,
        _ => false,
    };
    // `between one million and two million`
    let another = matches!((words.number(words.past_hyphen(next + 1)), sum.last), (Some(NumberWord::Scale(e)), Last::Scale(l)) if e >= l);
    if !joins || fraction || another {
        return None;
    }
    sum.with(word).map(|s| (s, next + 1))
}

/// An ordinal in words from `index` on, the words of its cardinal in front: `one hundred and twenty-fifth`, `a hundred trillionth`.
pub(crate) fn ordinal_words(words: &Words<'_>, index: usize) -> Option<(Decimal, usize)> {
    let article = words.number(index) == Some(NumberWord::Article)
        && matches!(words.number(index + 1), Some(NumberWord::Hundred | NumberWord::Scale(_)));
    let start = index + usize::from(article);
    let from_one = matches!(words.number(start)?, NumberWord::Hundred | NumberWord::Scale(_) | NumberWord::OrdinalScale(_));
    let mut sum = if from_one { Sum { group: 1, ..Sum::START } } else { Sum::START };
    let mut at = start;
    loop {
        let mut word = words.number(at)?;
        if word == NumberWord::And && at > start && matches!(sum.last, Last::Hundred | Last::Scale(_)) {
            at = words.past_hyphen(at + 1);
            word = words.number(at)?;
        }
        let (cardinal, last) = match word {
            NumberWord::OrdinalSmall(n) => (NumberWord::Small(n), true),
            NumberWord::Part(n) if words.word(at) != "quarter" => (NumberWord::Small(n), true),
            NumberWord::OrdinalTeen(n) => (NumberWord::Teen(n), true),
            NumberWord::OrdinalTens(n) => (NumberWord::Tens(n), true),
            NumberWord::OrdinalScale(2) => (NumberWord::Hundred, true),
            NumberWord::OrdinalScale(e) => (NumberWord::Scale(e), true),
            other => (other, false),
        };
        sum = sum.with(cardinal)?;
        at += 1;
        if last {
            return Some((sum.value()?, at));
        }
        at = words.past_hyphen(at);
    }
}

/// The figures behind a spoken `point`: their value, their number, and the index after them.
pub(crate) fn spoken_decimals(words: &Words<'_>, from: usize) -> Option<(Decimal, u32, usize)> {
    let mut digits = 0i64;
    let mut places = 0u32;
    let mut at = from;
    while places < 12
        && let Some(NumberWord::Small(n)) = words.number(at)
    {
        digits = digits * 10 + i64::from(n);
        places += 1;
        at += 1;
    }
    if places == 0
        && let Some(NumberWord::Tens(_) | NumberWord::Teen(_)) = words.number(at)
        && let Some((digits, end)) = below_hundred(words, at)
    {
        return Some((Decimal::from(digits) / Decimal::ONE_HUNDRED, 2, end));
    }
    (places > 0).then(|| (Decimal::new(digits, places).normalize(), places, at))
}
