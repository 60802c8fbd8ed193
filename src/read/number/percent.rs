//! Percent, and fractions where a percent is asked for.

use rust_decimal::Decimal;

use crate::language::beside;
use crate::language::numbers::NumberWord;
use crate::read::number;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::{Amount, Style};

/// What follows a number that has to do with hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A percent sign or its words, and the token after.
    Percent(usize),
    /// Percentage points or basis points: a difference of percents, and the token after.
    Points(usize),
}

/// The sign behind a number that ends before the token `end`.
pub(crate) fn sign(words: &Words<'_>, end: usize) -> Option<Sign> {
    let mut at = words.past_hyphen(end);
    if words.is_dash(at) && !words.glued(at) && (words.glued(at + 1) || words.word(at + 1) == "percent") {
        at += 1;
    }
    let after = match words.word(at) {
        "%" | "percent" | "percents" | "pct" => at + 1,
        word if word != "per" && words.lexeme(at).is_some_and(|l| l.percent) => at + 1,
        "per" => {
            let cent = words.past_hyphen(at + 1);
            if !matches!(words.word(cent), "cent" | "cents") {
                return None;
            }
            cent + 1
        }
        "pc" if words.glued(at) || words.is(at - 1, TokenKind::Figure) => at + 1,
        "percentage" => {
            let point = words.past_hyphen(at + 1);
            if matches!(words.word(point), "point" | "points" | "pt" | "pts") {
                return Some(Sign::Points(point + 1));
            }
            let last = at + 1 >= words.len() || (words.is(at + 1, TokenKind::Mark) && !words.is_dash(at + 1));
            return last.then_some(Sign::Percent(at + 1));
        }
        "pp" | "ppt" | "bps" | "bp" if words.is(at - 1, TokenKind::Figure) => return Some(Sign::Points(at + 1)),
        "basis" if matches!(words.word(at + 1), "point" | "points") => return Some(Sign::Points(at + 2)),
        _ if words.is_mark(at, "٪") || words.is_mark(at, "％") => at + 1,
        // `half a percent`, `a quarter of a percent`, `half of one percent`
        "of" if matches!(words.word(at + 1), "a" | "one" | "1") => at + 2,
        "a" => at + 1,
        _ => return None,
    };
    if matches!(words.word(at), "of" | "a") {
        return match sign(words, after) {
            Some(Sign::Percent(end)) if end > after && !matches!(words.word(after), "of" | "a") => Some(Sign::Percent(end)),
            Some(Sign::Points(end)) => Some(Sign::Points(end)),
            _ => None,
        };
    }
    let next = words.past_hyphen(after);
    if matches!(words.word(next), "point" | "points" | "pts") { Some(Sign::Points(next + 1)) } else { Some(Sign::Percent(after)) }
}

/// `percent of 10` where no number stands in front: what is asked for by its percent.
pub(crate) fn of_number(words: &Words<'_>, at: usize) -> Option<(Amount, usize)> {
    let end = match words.word(at) {
        "percent" => at + 1,
        "per" if words.word(at + 1) == "cent" => at + 2,
        _ => return None,
    };
    if at > 0 || words.word(end) != "of" || !words.is(end + 1, TokenKind::Figure) {
        return None;
    }
    number::amount_at(words, end + 1).filter(|(_, after)| *after >= words.len())
}

/// A verb that says by how much: `halved`, and `more than halved`. The half it takes away is the half it leaves.
pub(crate) fn verb(words: &Words<'_>, at: usize) -> Option<Amount> {
    beside::HALVES.has(words.word(at)).then(|| Amount::fraction(Decimal::from(50)))
}

/// A fraction as a percent: `half`, `two thirds`, `one in five`. `None` where the number is no fraction.
pub(crate) fn share(words: &Words<'_>, first: usize, amount: &Amount, end: usize) -> Option<(Amount, usize)> {
    if matches!(words.word(end), "in" | "of" | "out")
        && amount.value.is_integer()
        && amount.value > Decimal::ZERO
        && amount.style == Style::Written
        && let at = end + 1 + usize::from(words.word(end) == "out" && words.word(end + 1) == "of")
        && (words.word(end) != "of" || words.word(at) == "every")
        && let at = at + usize::from(words.word(at) == "every")
        && let Some((whole, after)) = number::amount_at(words, at)
        && whole.value.is_integer()
        && whole.value > amount.value
        && (whole.value <= Decimal::TEN || amount.value == Decimal::ONE || [12, 20, 100, 1000].map(Decimal::from).contains(&whole.value))
        && whole.value <= Decimal::ONE_THOUSAND
    {
        let part = (amount.value * Decimal::ONE_HUNDRED / whole.value).round_dp(12).normalize();
        return Some((Amount::fraction(part), after));
    }
    let half = words.number(first) == Some(NumberWord::Half);
    let proper = amount.style == Style::Round && amount.value > Decimal::ZERO && amount.value < Decimal::ONE;
    if !proper || (half && beside::HALF_NOUNS.has(words.word(end))) {
        return None;
    }
    Some((amount.times(Decimal::ONE_HUNDRED)?, end))
}
