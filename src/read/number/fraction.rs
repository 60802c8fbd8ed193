//! Fractions: `half`, `two thirds`, `a quarter of a million`, `½`, `2/3`, `and a half`.

use rust_decimal::Decimal;

use super::figure;
use super::loose::dozen;
use super::scale::scaled;
use super::sum::{At, below_hundred, whole_at};
use crate::language::numbers::NumberWord;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::{Amount, Style, float};

/// The value of a character that is a fraction.
pub(crate) fn vulgar(raw: &str) -> Option<Decimal> {
    let (a, b) = match raw {
        "½" => (1, 2),
        "⅓" => (1, 3),
        "⅔" => (2, 3),
        "¼" => (1, 4),
        "¾" => (3, 4),
        "⅕" => (1, 5),
        "⅖" => (2, 5),
        "⅗" => (3, 5),
        "⅘" => (4, 5),
        "⅙" => (1, 6),
        "⅚" => (5, 6),
        "⅛" => (1, 8),
        "⅜" => (3, 8),
        "⅝" => (5, 8),
        "⅞" => (7, 8),
        _ => return None,
    };
    Some(ratio(a, b))
}

/// `a / b`
pub(crate) fn ratio(a: u64, b: u64) -> Decimal {
    Decimal::from(a) / Decimal::from(b)
}

/// `2/3` at `index`: a proper fraction with a denominator people use, and nothing else glued on.
pub(crate) fn slash_fraction(words: &Words<'_>, index: usize) -> Option<(Decimal, usize)> {
    let below = words.past_slash(index + 1)?;
    let (a, b): (u64, u64) = (words.raw(index).parse().ok()?, words.raw(below).parse().ok()?);
    let end = below + 1;
    let glued_on = words.past_slash(end).is_some() || words.glued(end) && words.is(end, TokenKind::Figure);
    (a > 0 && a < b && matches!(b, 2..=10 | 12 | 16 | 20 | 32 | 64 | 100) && !glued_on).then(|| (ratio(a, b), end))
}

/// The name of a part at `at`, with the tens in front of it: `thirds`, `twenty-fifth`, `hundredths`; whether it is plural, and the token after it.
pub(crate) fn part_at(words: &Words<'_>, at: usize) -> Option<(u64, bool, usize)> {
    let tens = match words.number(at) {
        Some(NumberWord::Tens(n)) => Some(u64::from(n)),
        _ => None,
    };
    let last = if tens.is_some() { words.past_hyphen(at + 1) } else { at };
    let (n, plural) = match words.number(last)? {
        NumberWord::Half => (2, false),
        NumberWord::Part(n) => (u64::from(n), false),
        NumberWord::Parts(n) => (u64::from(n), true),
        NumberWord::OrdinalSmall(n) if tens.is_some() => (u64::from(n), false),
        NumberWord::OrdinalTeen(n) | NumberWord::OrdinalTens(n) if tens.is_none() => (u64::from(n), false),
        NumberWord::OrdinalScale(e) if tens.is_none() => (10u64.checked_pow(u32::from(e))?, false),
        _ => return None,
    };
    if tens.is_some() && n >= 10 {
        return None;
    }
    Some((tens.unwrap_or(0) + n, plural, last + 1))
}

/// `and a half`, `and three quarters`, `and fifty-four hundredths`: a fraction that adds to the number before `index`.
pub(crate) fn and_a_half(words: &Words<'_>, index: usize) -> Option<(Decimal, usize)> {
    let at = words.past_spaced_hyphen(index);
    if words.number(at) != Some(NumberWord::And) {
        return None;
    }
    let at = words.past_spaced_hyphen(at + 1);
    match words.number(at) {
        Some(NumberWord::Half) => Some((ratio(1, 2), at + 1)),
        Some(NumberWord::Article) => {
            let (n, plural, end) = part_at(words, words.past_spaced_hyphen(at + 1))?;
            (!plural).then(|| (ratio(1, n), end))
        }
        // `one and quarter of an hour`
        Some(NumberWord::Part(4)) if words.word(at) == "quarter" && words.word(at + 1) == "of" => Some((ratio(1, 4), at + 1)),
        Some(NumberWord::Small(_) | NumberWord::Teen(_) | NumberWord::Tens(_)) => {
            let (count, after) = below_hundred(words, at)?;
            let (n, plural, end) = part_at(words, words.past_hyphen(after))?;
            // `one and three-quarter hours`
            (count < n && (plural || count == 1 || n == 4)).then(|| (ratio(count, n), end))
        }
        None if words.is(at, TokenKind::Figure) => slash_fraction(words, at),
        _ => None,
    }
}

/// `4 1/2`: written to the fraction.
pub(crate) fn mixed(whole: Amount, fraction: Decimal) -> Option<Amount> {
    let value = whole.value.checked_add(fraction)?;
    let grain = float(if fraction > Decimal::new(5, 1) { Decimal::ONE - fraction } else { fraction });
    Some(Amount { value, grain, round: grain, style: Style::Written, scale: 0 })
}

/// `quarter million`, `quarter-litre`, `quarter of a mile`: only where something follows that can be divided.
pub(crate) fn quarter_at(words: &Words<'_>, index: usize) -> Option<At> {
    let quarter = Amount::fraction(ratio(1, 4));
    let at = words.past_hyphen(index + 1);
    match words.number(at) {
        Some(NumberWord::Scale(_)) => scaled(words, quarter, at),
        _ if words.lexeme(at).is_some_and(|l| l.unit.is_some()) => Some((quarter, index + 1)),
        _ => part_of(words, quarter, index + 1),
    }
}

/// `half`, `half a million`, `half a dozen`, `half of one`.
pub(crate) fn half_at(words: &Words<'_>, index: usize) -> Option<At> {
    let half = Amount::fraction(ratio(1, 2));
    let mut at = words.past_hyphen(index + 1);
    if words.number(at) == Some(NumberWord::Article) {
        at = words.past_hyphen(at + 1);
        match words.number(at) {
            Some(NumberWord::Dozen) => return dozen(Amount::written(ratio(1, 2), 1), at + 1),
            Some(NumberWord::Scale(_) | NumberWord::Hundred) => {
                let (amount, end) = scaled(words, half, at)?;
                return Some((amount, end));
            }
            _ => {}
        }
    } else if words.number(at) == Some(NumberWord::Dozen) {
        return dozen(Amount::written(ratio(1, 2), 1), at + 1);
    } else if let Some(NumberWord::Scale(_)) = words.number(at) {
        return scaled(words, half, at);
    }
    Some((half, index + 1))
}

/// A fraction, and the number it is a part of: `a quarter of a million`. The words say a part only where `of` follows: `a third of`, not `a third time`.
pub(crate) fn part_of(words: &Words<'_>, part: Amount, end: usize) -> Option<At> {
    if words.word(end) != "of" {
        return None;
    }
    let at = end + 1;
    if words.number(at) == Some(NumberWord::Article) && matches!(words.number(at + 1), Some(NumberWord::Scale(_))) {
        return scaled(words, part, at + 1);
    }
    Some((part, end))
}

/// The whole number under a spoken `over`, where nothing is counted by it.
pub(crate) fn over(words: &Words<'_>, at: usize) -> Option<(Decimal, usize)> {
    let (below, end) = if words.is(at, TokenKind::Figure) {
        (figure::figure(words.raw(at)).filter(|f| f.decimals == 0)?.value, at + 1)
    } else {
        whole_at(words, at).map(|(n, end)| (Decimal::from(n), end))?
    };
    (!words.is(end, TokenKind::Word)).then_some((below, end))
}
