//! Numbers that start with digits: `1,234`, `4.5 million`, `4 1/2`, `1.3 × 10^6`, `10 000`, `-5`, `.25`.

use rust_decimal::Decimal;

use super::figure;
use super::fraction::{and_a_half, mixed, over, slash_fraction, vulgar};
use super::scale::{scaled, times_scale};
use super::sum::{At, spoken_decimals};
use crate::language;
use crate::language::beside;
use crate::language::numbers::{MAGNITUDES, NumberWord};
use crate::language::time::Class;
use crate::read::quantity::unit_words::unit_at;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;

/// A number that starts with a mark: `-5`, `.5`, `½`.
pub(crate) fn marked_at(words: &Words<'_>, index: usize) -> Option<At> {
    let raw = words.raw(index);
    if let Some(value) = vulgar(raw) {
        return scaled(words, Amount::fraction(value), index + 1);
    }
    if index > 0 && words.is(index - 1, TokenKind::Figure) && raw != "." {
        return None;
    }
    // a line that is nothing but a number, and no item of a list, may have a blank behind its sign
    if words.is_dash(index)
        && words.is(index + 1, TokenKind::Figure)
        && !words.glued(index + 1)
        && let Some((amount, end)) = digits_at(words, index + 1, false)
        && words.own_line(index, end)
        && !listed(words, index, end)
    {
        return Some((amount.negated(), end));
    }
    let after_blank = !words.glued(index) || index == 0 || words.is_mark(index - 1, "(") || words.is_mark(index - 1, "$");
    if !after_blank || !words.glued(index + 1) || !words.is(index + 1, TokenKind::Figure) && raw != "-" && raw != "\u{2212}" {
        return None;
    }
    match raw {
        "-" | "\u{2212}" | "–" if words.is(index + 1, TokenKind::Figure) || words.is_mark(index + 1, ".") => {
            let (amount, end) =
                if words.is(index + 1, TokenKind::Figure) { digits_at(words, index + 1, false)? } else { leading_point(words, index + 1)? };
            Some((amount.negated(), end))
        }
        "." => leading_point(words, index),
        _ => None,
    }
}

/// `.25`
pub(crate) fn leading_point(words: &Words<'_>, index: usize) -> Option<At> {
    let raw = words.raw(index + 1);
    if !words.is_mark(index, ".") || !words.glued(index + 1) || !raw.bytes().all(|b| b.is_ascii_digit()) || raw.len() > 12 {
        return None;
    }
    let places = raw.len() as u32;
    let amount = Amount::written(Decimal::new(raw.parse().ok()?, places).normalize(), places);
    scaled(words, amount, index + 2)
}

/// A number that starts with digits. With `money`, a comma before two last digits separates decimals (`12,50`), and `m` behind it is a million.
pub(crate) fn digits_at(words: &Words<'_>, index: usize, money: bool) -> Option<At> {
    let scaled = |amount, end| scaled(words, amount, end);
    let raw = words.raw(index);
    let mut end = index + 1;
    let figure = match figure::figure(raw) {
        Some(figure) => figure,
        // `12,50 €`, `3,5 million`
        None if money || matches!(words.number(end), Some(NumberWord::Scale(6..))) => {
            let (whole, cents) =
                raw.rsplit_once(',').filter(|(w, c)| (1..=2).contains(&c.len()) && w.bytes().all(|b| b.is_ascii_digit()))?;
            figure::figure(&format!("{whole}.{cents}"))?
        }
        None => return None,
    };
    let mut amount = Amount::written(figure.value, figure.decimals);
    // `2/3`, `4 1/2`, `4½`, `4-1/2`
    if figure.decimals == 0 {
        if let Some((value, after)) = slash_fraction(words, index) {
            return scaled(Amount::fraction(value), after);
        }
        let part = words.past_hyphen(end);
        let below =
            if words.is(part, TokenKind::Figure) { slash_fraction(words, part) } else { vulgar(words.raw(part)).map(|v| (v, part + 1)) };
        if let Some((value, after)) = below {
            amount = mixed(amount, value)?;
            end = after;
        } else {
            end = spaced_groups(words, end, &mut amount, money);
        }
    }
    if let Some((tail, after)) = and_a_half(words, end) {
        amount = mixed(amount, tail)?;
        end = after;
    }
    if figure.decimals == 0
        && words.word(end) == "over"
        && let Some((below, after)) = over(words, end + 1)
        && amount.value > Decimal::ZERO
        && amount.value < below
    {
        return Some((Amount::fraction(amount.value / below), after));
    }
    if words.glued(end)
        && words.is(end, TokenKind::Word)
        && let Some(&(_, exponent)) = MAGNITUDES.iter().find(|(m, _)| *m == words.word(end))
        && (money || matches!(words.raw(end), "M" | "B") || !matches!(words.word(end), "m" | "mm" | "t" | "cr"))
        && !(words.glued(end + 1) && words.is(end + 1, TokenKind::Figure))
    {
        amount = times_scale(amount, exponent)?;
        return Some((amount, end + 1));
    }
    if money && beside::MONEY_SCALES.has(words.word(end)) {
        let &(_, exponent) = MAGNITUDES.iter().find(|(m, _)| *m == words.word(end))?;
        return Some((times_scale(amount, exponent)?, end + 1));
    }
    if let Some((amount, end)) = scientific(words, &amount, end) {
        return Some((amount, end));
    }
    // `2.33 k` at the end of its clause
    if words.raw(end) == "k" && (end + 1 >= words.len() || words.is(end + 1, TokenKind::Mark)) {
        return Some((times_scale(amount, 3)?, end + 1));
    }
    // `3 point 1`
    if figure.decimals == 0 && words.number(end) == Some(NumberWord::Point) {
        if let Some((decimal, places, after)) = spoken_decimals(words, end + 1) {
            return scaled(Amount::written(amount.value.checked_add(decimal)?, places), after);
        }
        if words.is(end + 1, TokenKind::Figure) && words.raw(end + 1).bytes().all(|b| b.is_ascii_digit()) && words.raw(end + 1).len() < 10 {
            let places = words.raw(end + 1).len() as u32;
            let decimal = Decimal::new(words.raw(end + 1).parse().ok()?, places).normalize();
            return scaled(Amount::written(amount.value.checked_add(decimal)?, places), end + 2);
        }
    }
    scaled(amount, end)
}

/// `1e10`, `2.48×10−5`, `1.3 x 10^6`: a number and a power of ten.
pub(crate) fn scientific(words: &Words<'_>, mantissa: &Amount, at: usize) -> Option<At> {
    let mut next = at + 1;
    let mut base = Decimal::TEN;
    let mut factor_of = *mantissa;
    if matches!(words.raw(at), "e" | "E") && words.glued(at) && words.glued(next) {
        // the exponent follows
    } else if words.is_mark(at, "^") && words.glued(at) && words.glued(next) {
        base = mantissa.value;
        factor_of = Amount::whole(1);
    } else if matches!(words.raw(at), "x" | "×") && words.is(next, TokenKind::Figure) {
        let raised = words.is_mark(next + 1, "^") && words.glued(next + 1);
        if !raised && words.raw(next) != "10" || !words.glued(next + 1) {
            return None;
        }
        base = words.raw(next).parse().ok()?;
        next += 1 + usize::from(raised);
    } else {
        return None;
    }
    let negative = words.is_dash(next) && words.glued(next + 1);
    next += usize::from(negative || words.is_mark(next, "+"));
    let exponent: u32 = words.raw(next).parse().ok().filter(|e| *e <= 64)?;
    let power = (0..exponent).try_fold(Decimal::ONE, |product, _| product.checked_mul(base))?;
    let factor = if negative { Decimal::ONE.checked_div(power)? } else { power };
    (!words.glued(next + 1) || words.is(next + 1, TokenKind::Mark)).then_some(())?;
    Some((factor_of.times(factor)?, next + 1))
}

/// `10 000 000` with narrow or no-break spaces, `12'500` with apostrophes, or with plain spaces where nothing else can be meant.
pub(crate) fn spaced_groups(words: &Words<'_>, from: usize, amount: &mut Amount, money: bool) -> usize {
    let first = words.raw(from - 1);
    if first.len() > 3 || first.contains([',', '.']) {
        return from;
    }
    let mut end = from;
    let mut value = amount.value;
    let mut plain = false;
    let mut decimals = 0;
    let mut groups = 0;
    loop {
        let apostrophe = words.glued(end) && matches!(words.raw(end), "'" | "’") && words.glued(end + 1);
        let at = end + usize::from(apostrophe);
        if !words.is(at, TokenKind::Figure) || decimals > 0 {
            break;
        }
        let (group, rest) = words.raw(at).split_once(['.', ',']).unwrap_or((words.raw(at), ""));
        let longest = if words.raw(at).contains(',') { 2 } else { 9 };
        if group.len() != 3 || !rest.bytes().all(|b| b.is_ascii_digit()) || rest.len() > longest {
            break;
        }
        let gap = &words.text()[words.list()[at - 1].span.end..words.list()[at].span.start];
        // "12&nbsp;500": the rest of the reference is none of the blank
        match gap.trim_matches(crate::source::FILLER) {
            "" if apostrophe => {}
            " " => plain = true,
            "\u{a0}" | "\u{202f}" | "\u{2009}" => {}
            _ => break,
        }
        let Ok(group) = group.parse::<Decimal>() else { break };
        let Some(next) = value.checked_mul(Decimal::ONE_THOUSAND).and_then(|v| v.checked_add(group)) else { break };
        value = next;
        decimals = rest.len() as u32;
        if decimals > 0 {
            let Some(part) = rest.parse::<i64>().ok().and_then(|r| value.checked_add(Decimal::new(r, decimals))) else { break };
            value = part;
        }
        end = at + 1;
        groups += 1;
    }
    if groups == 0 || (plain && groups < 2 && !one_group(words, from, end, decimals > 0, money)) {
        return from;
    }
    *amount = Amount::written(value.normalize(), decimals);
    end
}

/// Whether a figure and one group of three behind a plain space are one number: `14 096 tokens`, `€ 12 500`, `1 234.56`, `1 200 kg`, but not
/// `on 3 May 12 300 people` or `5 300-page books`.
fn one_group(words: &Words<'_>, from: usize, end: usize, decimals: bool, money: bool) -> bool {
    let group = words.raw(from);
    // no number starts with a zero
    if group.starts_with('0') {
        return true;
    }
    if words.is_dash(end) && words.glued(end) {
        return false;
    }
    let first = from - 1;
    let led = first.checked_sub(1).is_some_and(|b| {
        let opens = b == 0 || words.is_mark(b - 1, ".");
        words.is(b, TokenKind::Figure)
            || words.is(b, TokenKind::Word) && words.list()[b].capital && !opens
            || words.lexeme(b).is_some_and(|l| matches!(l.time, Some(Class::Month(..) | Class::Weekday(..))))
            || beside::LABELS.has(words.word(b))
    });
    if led && !money {
        return false;
    }
    if decimals || money && (!words.glued(first) || words.raw(first).len() > 1 && !words.is(end, TokenKind::Word)) {
        return true;
    }
    // what is counted is told by its symbol or its plural
    let next = words.raw(end);
    let unit = unit_at(words, end, true).is_some_and(|named| next != "m" && (next.ends_with('s') || next.len() < 4 || named.end > end + 1));
    let sum = words.lexeme(end).is_some_and(|l| l.currency.is_some() || l.code.is_some() && next.len() == 3)
        || language::currency_symbol(next).is_some() && !words.glued(end + 1);
    let counted = words.raw(first).len() > 1
        && !words.list().get(end).is_some_and(|t| t.capital)
        && (next.ends_with('s') && next.len() > 3 || next == "people");
    unit || sum || counted
}

/// Whether the line above or below the tokens `first..end` begins with the same mark as theirs.
fn listed(words: &Words<'_>, first: usize, end: usize) -> bool {
    let (span, mark) = (words.span(first, end), words.raw(first));
    let above = words.text()[..span.start].trim_end().rsplit('\n').next().unwrap_or_default();
    let below = words.text()[span.end..].trim_start();
    above.trim_start().starts_with(mark) || below.starts_with(mark)
}
