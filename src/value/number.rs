//! Numbers in digits and in words.

use rust_decimal::Decimal;

use super::amount::{Amount, Style};
use super::figure;
use super::locale::en::numbers::{MAGNITUDES, NumberWord, VAGUE};
use super::words::Words;
use crate::text::TokenKind;

/// A number and the index of the token after it.
pub type At = (Amount, usize);

/// The number that starts at the token `index`: digits (`56.1`, `1,234`), words (`twenty-one`), both (`4.5 million`), fractions (`two thirds`, `4 1/2`, `½`),
/// loose words (`several`, `a couple of`). A bare `a` or `an` is not a number, and neither is an ordinal. An `of` that a unit follows on is taken too (`a couple of hours`).
#[must_use]
pub fn amount_at(words: &Words<'_>, index: usize) -> Option<At> {
    let token = words.get(index)?;
    match token.kind {
        TokenKind::Figure => digits_at(words, index, false),
        TokenKind::Word => {
            if words.number(index)? == NumberWord::Minus {
                let (amount, end) = amount_at(words, index + 1).filter(|_| words.number(index + 1) != Some(NumberWord::Minus))?;
                return Some((amount.negated(), end));
            }
            words_at(words, index)
        }
        TokenKind::Mark => marked_at(words, index),
        TokenKind::Possessive => None,
    }
}

/// One number or a range of two (`two to three`, `8- to 16-`, `2-3`, `between 2 and 3`, `from 2 to 3`, `two or three`), and the index of the token after it.
#[must_use]
pub fn range_at(words: &Words<'_>, index: usize) -> Option<(Amount, Option<Amount>, usize)> {
    range_with(words, index, false)
}

/// [`range_at`], where `money` is counted: `m` is a million there, and `12,50` has decimals.
pub(super) fn range_with(words: &Words<'_>, index: usize, money: bool) -> Option<(Amount, Option<Amount>, usize)> {
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

/// `5 to 10 million` counts millions at both ends. `None` where the two do not go up.
pub(super) fn shared_scale(low: Amount, high: Amount) -> Option<(Amount, Amount)> {
    let factor = power(high.scale)?;
    let low = if high.scale > 0 && low.scale == 0 && low.value.checked_mul(factor)? < high.value { low.times(factor)? } else { low };
    (low.value < high.value).then_some((low, high))
}

/// Ten to the power of `exponent`.
fn power(exponent: u8) -> Option<Decimal> {
    Some(Decimal::from(10u64.checked_pow(u32::from(exponent))?))
}

/// A number that starts with a mark: `-5`, `.5`, `½`.
fn marked_at(words: &Words<'_>, index: usize) -> Option<At> {
    let raw = words.raw(index);
    if let Some(value) = vulgar(raw) {
        return scaled(words, Amount::fraction(value), index + 1);
    }
    if index > 0 && words.is(index - 1, TokenKind::Figure) && raw != "." {
        return None;
    }
    // a text that is nothing but a number may have a blank behind its sign
    if index == 0
        && words.is_dash(0)
        && words.is(1, TokenKind::Figure)
        && !words.glued(1)
        && let Some((amount, end)) = digits_at(words, 1, false)
        && end == words.len()
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
fn leading_point(words: &Words<'_>, index: usize) -> Option<At> {
    let raw = words.raw(index + 1);
    if !words.is_mark(index, ".") || !words.glued(index + 1) || !raw.bytes().all(|b| b.is_ascii_digit()) || raw.len() > 12 {
        return None;
    }
    let places = raw.len() as u32;
    let amount = Amount::written(Decimal::new(raw.parse().ok()?, places).normalize(), places);
    scaled(words, amount, index + 2)
}

/// The value of a character that is a fraction.
fn vulgar(raw: &str) -> Option<Decimal> {
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
fn ratio(a: u64, b: u64) -> Decimal {
    Decimal::from(a) / Decimal::from(b)
}

/// A number that starts with digits. With `money`, a comma before two last digits separates decimals (`12,50`), and `m` behind it is a million.
pub(super) fn digits_at(words: &Words<'_>, index: usize, money: bool) -> Option<At> {
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
            return scaled(words, Amount::fraction(value), after);
        }
        let part = words.past_hyphen(end);
        let below =
            if words.is(part, TokenKind::Figure) { slash_fraction(words, part) } else { vulgar(words.raw(part)).map(|v| (v, part + 1)) };
        if let Some((value, after)) = below {
            amount = mixed(amount, value)?;
            end = after;
        } else {
            end = spaced_groups(words, end, &mut amount);
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
    if money && matches!(words.word(end), "m" | "mn" | "mln" | "mio" | "bn" | "bln" | "tn" | "trn" | "k" | "cr") {
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
            return scaled(words, Amount::written(amount.value.checked_add(decimal)?, places), after);
        }
        if words.is(end + 1, TokenKind::Figure) && words.raw(end + 1).bytes().all(|b| b.is_ascii_digit()) && words.raw(end + 1).len() < 10 {
            let places = words.raw(end + 1).len() as u32;
            let decimal = Decimal::new(words.raw(end + 1).parse().ok()?, places).normalize();
            return scaled(words, Amount::written(amount.value.checked_add(decimal)?, places), end + 2);
        }
    }
    scaled(words, amount, end)
}

/// `1e10`, `2.48×10−5`, `1.3 x 10^6`: a number and a power of ten.
fn scientific(words: &Words<'_>, mantissa: &Amount, at: usize) -> Option<At> {
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

/// `10 000 000` with narrow or no-break spaces, or two groups and more with plain ones.
fn spaced_groups(words: &Words<'_>, from: usize, amount: &mut Amount) -> usize {
    let first = words.raw(from - 1);
    if first.len() > 3 || first.contains([',', '.']) {
        return from;
    }
    let mut end = from;
    let mut value = amount.value;
    let mut plain = false;
    let mut decimals = 0;
    while words.is(end, TokenKind::Figure) && decimals == 0 {
        let (group, rest) = words.raw(end).split_once('.').unwrap_or((words.raw(end), ""));
        if group.len() != 3 || !rest.bytes().all(|b| b.is_ascii_digit()) || rest.len() > 9 {
            break;
        }
        let gap = &words.text()[words.list()[end - 1].span.end..words.list()[end].span.start];
        match gap {
            " " => plain = true,
            "\u{a0}" | "\u{202f}" | "\u{2009}" => {}
            _ => break,
        }
        let Ok(group) = words.raw(end).parse::<Decimal>() else { break };
        let Some(next) = value.checked_mul(Decimal::ONE_THOUSAND).and_then(|v| v.checked_add(group)) else { break };
        value = next;
        decimals = rest.len() as u32;
        end += 1;
    }
    // no number starts with `000`, so that one such group is enough
    if end == from || (plain && end < from + 2 && words.raw(from) != "000") {
        return from;
    }
    *amount = Amount::written(value, decimals);
    end
}

/// `2/3` at `index`: a proper fraction with a denominator people use, and nothing else glued on.
fn slash_fraction(words: &Words<'_>, index: usize) -> Option<(Decimal, usize)> {
    if !words.is_mark(index + 1, "/") && !words.is_mark(index + 1, "\u{2044}") || !words.glued(index + 1) || !words.glued(index + 2) {
        return None;
    }
    let (a, b): (u64, u64) = (words.raw(index).parse().ok()?, words.raw(index + 2).parse().ok()?);
    let glued_on = words.glued(index + 3) && (words.is_mark(index + 3, "/") || words.is(index + 3, TokenKind::Figure));
    (a > 0 && a < b && matches!(b, 2..=10 | 12 | 16 | 20 | 32 | 64 | 100) && !glued_on).then(|| (ratio(a, b), index + 3))
}

/// The name of a part at `at`, with the tens in front of it: `thirds`, `twenty-fifth`, `hundredths`; whether it is plural, and the token after it.
fn part_at(words: &Words<'_>, at: usize) -> Option<(u64, bool, usize)> {
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
fn and_a_half(words: &Words<'_>, index: usize) -> Option<(Decimal, usize)> {
    let at = words.past_hyphen(index);
    if words.number(at) != Some(NumberWord::And) {
        return None;
    }
    let at = words.past_hyphen(at + 1);
    match words.number(at) {
        Some(NumberWord::Half) => Some((ratio(1, 2), at + 1)),
        Some(NumberWord::Article) => {
            let (n, plural, end) = part_at(words, words.past_hyphen(at + 1))?;
            (!plural).then(|| (ratio(1, n), end))
        }
        Some(NumberWord::Small(_) | NumberWord::Teen(_) | NumberWord::Tens(_)) => {
            let (count, after) = below_hundred(words, at)?;
            let (n, plural, end) = part_at(words, words.past_hyphen(after))?;
            (count < n && (plural || count == 1)).then(|| (ratio(count, n), end))
        }
        None if words.is(at, TokenKind::Figure) => slash_fraction(words, at),
        _ => None,
    }
}

/// A cardinal below a hundred in words.
fn below_hundred(words: &Words<'_>, at: usize) -> Option<(u64, usize)> {
    let sum = Sum::START.with(words.number(at)?)?;
    let next = words.past_hyphen(at + 1);
    match words.number(next) {
        Some(word @ NumberWord::Small(1..)) if sum.last == Last::Tens => sum.with(word).map(|s| (s.group, next + 1)),
        _ => Some((sum.group, at + 1)),
    }
}

/// `4 1/2`: written to the fraction.
fn mixed(whole: Amount, fraction: Decimal) -> Option<Amount> {
    let value = whole.value.checked_add(fraction)?;
    let grain = super::amount::float(if fraction > Decimal::new(5, 1) { Decimal::ONE - fraction } else { fraction });
    Some(Amount { value, grain, round: grain, style: Style::Written, scale: 0 })
}

/// The number times a power of ten that a word or letter says.
fn times_scale(amount: Amount, exponent: u8) -> Option<Amount> {
    let scaled = amount.times(power(exponent)?)?;
    Some(Amount { scale: amount.scale + exponent, ..scaled })
}

/// Takes the words behind a number that multiply it: `million`, `lakh crore`, `dozen`, `hundred`; with a hyphen too.
fn scaled(words: &Words<'_>, mut amount: Amount, mut end: usize) -> Option<At> {
    loop {
        let at = words.past_hyphen(end);
        let exponent = match words.number(at) {
            Some(NumberWord::Scale(e)) if e >= amount.scale => e,
            Some(NumberWord::Hundred) if amount.scale == 0 => 2,
            Some(NumberWord::Dozen) if amount.scale == 0 => {
                amount = amount.times(Decimal::from(12))?;
                return Some((
                    Amount { grain: super::amount::float(amount.value) / 6.0, round: amount.float() / 2.0, style: Style::Round, ..amount },
                    at + 1,
                ));
            }
            Some(NumberWord::Vague(i)) => match VAGUE[usize::from(i)].word {
                "dozens" => return Some((amount.times(Decimal::from(12))?, at + 1)),
                "hundreds" if amount.scale == 0 => 2,
                "thousands" if amount.scale <= 3 => 3,
                "millions" if amount.scale <= 6 => 6,
                _ => return Some((amount, end)),
            },
            _ if matches!(words.word(at), "mn" | "mln" | "bn" | "bln" | "tn" | "trn") && amount.scale == 0 => {
                MAGNITUDES.iter().find(|(m, _)| *m == words.word(at)).map_or(0, |m| m.1)
            }
            _ => return Some((amount, end)),
        };
        amount = times_scale(amount, exponent)?;
        if exponent <= 3 && amount.value.is_integer() && amount.style == Style::Written && amount.grain >= 100.0 {
            // `5 thousand` is `5,000`
            amount = Amount { scale: amount.scale, ..Amount::written(amount.value, 0) };
        }
        end = at + 1;
        // `6 crore and two hundred`
        if matches!(exponent, 5 | 7)
            && words.number(end) == Some(NumberWord::And)
            && let Some((rest, after)) = cardinal_at(words, end + 1, false)
            && rest.value < power(exponent)?
            && rest.value >= Decimal::ONE_HUNDRED
        {
            return Some((amount.plus(rest)?, after));
        }
        // `3 hundred and 21`
        if exponent == 2 && words.number(end) == Some(NumberWord::And) {
            let small = words.raw(end + 1).parse::<u64>().ok().map(|n| (n, end + 2)).or_else(|| below_hundred(words, end + 1));
            if let Some((small, after)) = small.filter(|(n, _)| *n < 100) {
                amount = Amount::written(amount.value.checked_add(Decimal::from(small))?, 0);
                end = after;
            }
        }
    }
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
        NumberWord::Scale(_) | NumberWord::Hundred if index > 0 && words.is(index - 1, TokenKind::Figure) => None,
        NumberWord::Scale(_) | NumberWord::Hundred => cardinal_at(words, index, true),
        NumberWord::Small(_) | NumberWord::Teen(_) | NumberWord::Tens(_) => cardinal_at(words, index, false),
        _ => None,
    }
}

fn dozen(count: Amount, end: usize) -> Option<At> {
    let value = count.times(Decimal::from(12))?;
    let size = value.float();
    Some((Amount { grain: size / 6.0, round: size / 2.0, style: Style::Round, scale: 0, ..value }, end))
}

/// `quarter million`, `quarter-litre`, `quarter of a mile`: only where something follows that can be divided.
fn quarter_at(words: &Words<'_>, index: usize) -> Option<At> {
    let quarter = Amount::fraction(ratio(1, 4));
    let at = words.past_hyphen(index + 1);
    match words.number(at) {
        Some(NumberWord::Scale(_)) => scaled(words, quarter, at),
        _ if words.lexeme(at).is_some_and(|l| l.unit.is_some()) => Some((quarter, index + 1)),
        _ => part_of(words, quarter, index + 1),
    }
}

/// `half`, `half a million`, `half a dozen`, `half of one`.
fn half_at(words: &Words<'_>, index: usize) -> Option<At> {
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

/// `a hundred`, `a dozen`, `a couple of`, `a few`, `a half`, `a third`, `a quarter of a million`.
fn article_at(words: &Words<'_>, index: usize) -> Option<At> {
    let at = index + 1;
    match words.number(at)? {
        NumberWord::Scale(_) | NumberWord::Hundred => cardinal_at(words, at, true),
        NumberWord::Dozen => dozen(Amount::whole(1), at + 1),
        NumberWord::Vague(i) if matches!(VAGUE[usize::from(i)].word, "couple" | "few" | "handful") => loose(words, i, at + 1),
        NumberWord::Half => half_at(words, at),
        NumberWord::Part(4) if words.word(at) == "quarter" => quarter_at(words, at),
        NumberWord::Part(_) | NumberWord::OrdinalTeen(10) => {
            let (n, _, end) = part_at(words, at)?;
            let part = Amount::fraction(ratio(1, n));
            // `a third time` is an ordinal, `a third of them` and `by a third.` are parts
            let verb = matches!(
                words.word(end),
                "were" | "was" | "are" | "is" | "said" | "say" | "had" | "have" | "will" | "would" | "did" | "do"
            );
            let alone = verb || end >= words.len() || words.is(end, TokenKind::Mark) && !words.glued(end + 1) && !words.is_dash(end);
            if alone { Some((part, end)) } else { part_of(words, part, end) }
        }
        _ => None,
    }
}

/// A fraction, and the number it is a part of: `a quarter of a million`. The words say a part only where `of` follows: `a third of`, not `a third time`.
fn part_of(words: &Words<'_>, part: Amount, end: usize) -> Option<At> {
    if words.word(end) != "of" {
        return None;
    }
    let at = end + 1;
    if words.number(at) == Some(NumberWord::Article) && matches!(words.number(at + 1), Some(NumberWord::Scale(_))) {
        return scaled(words, part, at + 1);
    }
    Some((part, end))
}

/// `several`, `dozens`, `a couple of`, `tens of thousands`, `hundreds of millions`.
fn loose(words: &Words<'_>, which: u8, end: usize) -> Option<At> {
    let vague = &VAGUE[usize::from(which)];
    let amount = Amount {
        value: Decimal::from(vague.value),
        grain: 1.0,
        round: 1.0,
        style: Style::Loose { core: vague.core, outer: vague.outer },
        scale: 0,
    };
    if words.word(end) == "of" {
        let factor = match words.number(end + 1) {
            Some(NumberWord::Hundred) => Some(100),
            Some(NumberWord::Scale(e)) => 10u64.checked_pow(u32::from(e)),
            Some(NumberWord::Vague(i)) => match VAGUE[usize::from(i)].word {
                "hundreds" => Some(100),
                "thousands" => Some(1_000),
                "millions" => Some(1_000_000),
                _ => None,
            },
            _ => match words.word(end + 1) {
                "billions" => Some(1_000_000_000),
                "trillions" => Some(1_000_000_000_000u64),
                _ => None,
            },
        };
        if let Some(factor) = factor {
            return Some((amount.times(Decimal::from(factor))?, end + 2));
        }
    }
    match words.number(end) {
        Some(NumberWord::Hundred) => return Some((amount.times(Decimal::ONE_HUNDRED)?, end + 1)),
        Some(NumberWord::Scale(e)) => return Some((amount.times(power(e)?)?, end + 1)),
        Some(NumberWord::Dozen) => return Some((amount.times(Decimal::from(12))?, end + 1)),
        _ => {}
    }
    // `a couple of hours`: the unit is what follows
    let of = words.word(end) == "of" && matches!(vague.word, "couple");
    Some((amount, if of { end + 1 } else { end }))
}

/// What came last in a number in words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Start,
    Small,
    Teen,
    Tens,
    Hundred,
    Scale(u8),
}

/// The sum of a number in words: `total` of the scales done, and `group` below the next.
#[derive(Clone, Copy)]
struct Sum {
    total: Decimal,
    group: u64,
    last: Last,
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

    fn value(self) -> Option<Decimal> {
        self.total.checked_add(Decimal::from(self.group))
    }
}

/// A cardinal in words from `index` on, `one` understood in front where `from_one` says so (`a hundred`, `thousand`).
fn cardinal_at(words: &Words<'_>, index: usize, from_one: bool) -> Option<At> {
    let mut sum = if from_one { Sum { group: 1, ..Sum::START } } else { Sum::START };
    let mut end = index;
    loop {
        let mut at = if end == index { index } else { words.past_hyphen(end) };
        // `fifty - two`
        if sum.last == Last::Tens && at == end && words.is_mark(end, "-") && matches!(words.number(end + 1), Some(NumberWord::Small(1..))) {
            at = end + 1;
        }
        let step = words.number(at).and_then(|w| sum.with(w)).map(|s| (s, at + 1)).or_else(|| {
            // `two hundred and three`
            let and = words.number(at) == Some(NumberWord::And) || words.is_mark(at, "&");
            // `three million, two hundred and forty`
            let comma = words.is_mark(at, ",")
                && matches!(sum.last, Last::Scale(3..))
                && matches!(words.number(words.past_hyphen(at + 2)), Some(NumberWord::Hundred | NumberWord::Scale(_)));
            let joins = end > index && matches!(sum.last, Last::Hundred | Last::Scale(_)) && (and || comma);
            let next = words.past_hyphen(at + 1);
            let word = words.number(next).filter(|w| matches!(w, NumberWord::Small(1..) | NumberWord::Teen(_) | NumberWord::Tens(_)))?;
            // `two hundred and two thirds` adds a fraction, `one hundred and thirty fifths` is one
            let fraction = match (words.number(words.past_hyphen(next + 1)), word) {
                (Some(NumberWord::Parts(n)), NumberWord::Small(count) | NumberWord::Teen(count) | NumberWord::Tens(count)) => count < n,
                (Some(NumberWord::Half), _) => true,
                _ => false,
            };
            if !joins || fraction {
                return None;
            }
            sum.with(word).map(|s| (s, next + 1))
        });
        let Some((next, after)) = step else { break };
        (sum, end) = (next, after);
    }
    if end == index {
        return None;
    }
    let value = sum.value()?;
    let ends_in_scale = if let Last::Scale(e) = sum.last { e } else { 0 };
    let mut amount = Amount::written(value, 0);
    // a spoken decimal: `three point one four`
    if words.number(end) == Some(NumberWord::Point)
        && let Some((decimal, places, after)) = spoken_decimals(words, end + 1)
    {
        amount = Amount::written(value.checked_add(decimal)?, places);
        return scaled(words, amount, after);
    }
    // `two-thirds`, `one third of`, `three twenty-firsts`, `one over three`
    if sum.total.is_zero() && sum.group > 0 {
        let spaced = words.is_mark(end, "-") && !words.glued(end) && end + 2 == words.len();
        if let Some((n, plural, after)) = part_at(words, if spaced { end + 1 } else { words.past_hyphen(end) })
            && (plural || sum.group == 1)
        {
            let part = Amount::fraction(ratio(sum.group, n));
            return part_of(words, part, after).or(Some((part, after)));
        }
        if words.word(end) == "over"
            && let Some((below, after)) = over(words, end + 1)
            && Decimal::from(sum.group) < below
        {
            return Some((Amount::fraction(Decimal::from(sum.group) / below), after));
        }
    }
    if let Some((fraction, after)) = and_a_half(words, end) {
        let unit = power(ends_in_scale)?;
        if ends_in_scale > 0 {
            let amount = mixed(Amount::written(value.checked_div(unit)?, 0), fraction)?.times(unit)?;
            return Some((Amount { scale: ends_in_scale, ..amount }, after));
        }
        return scaled(words, mixed(amount, fraction)?, after);
    }
    if words.number(words.past_hyphen(end)) == Some(NumberWord::Dozen) && sum.total.is_zero() {
        return dozen(amount, words.past_hyphen(end) + 1);
    }
    if matches!(words.number(end), Some(NumberWord::Vague(_))) && ends_in_scale == 0 {
        // `sixty hundreds`, `two millions`
        return scaled(words, amount, end);
    }
    if ends_in_scale == 3 {
        // `five thousand` is `5,000` in words
        amount.scale = 3;
    } else if ends_in_scale > 0 && value.checked_rem(power(ends_in_scale)?)?.is_zero() {
        // `two million` is written in millions
        let unit = power(ends_in_scale)?;
        amount = Amount { scale: ends_in_scale, ..Amount::written(value.checked_div(unit)?, 0).times(unit)? };
    }
    Some((amount, end))
}

/// An ordinal in words from `index` on, the words of its cardinal in front: `one hundred and twenty-fifth`, `a hundred trillionth`.
pub(super) fn ordinal_words(words: &Words<'_>, index: usize) -> Option<(Decimal, usize)> {
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

/// The whole number under a spoken `over`, where nothing is counted by it.
fn over(words: &Words<'_>, at: usize) -> Option<(Decimal, usize)> {
    let (amount, end) = if words.is(at, TokenKind::Figure) { digits_at(words, at, false)? } else { cardinal_at(words, at, false)? };
    (amount.value.is_integer() && !words.is(end, TokenKind::Word)).then_some((amount.value, end))
}

/// The figures behind a spoken `point`: their value, their number, and the index after them.
fn spoken_decimals(words: &Words<'_>, from: usize) -> Option<(Decimal, u32, usize)> {
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
        && let Some((amount, end)) = cardinal_at(words, at, false)
    {
        return Some((amount.value / Decimal::ONE_HUNDRED, 2, end));
    }
    (places > 0).then(|| (Decimal::new(digits, places).normalize(), places, at))
}
