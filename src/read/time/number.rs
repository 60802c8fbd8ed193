//! The small numbers of dates, times and lengths: figures, words, ordinals, fractions.

use rust_decimal::Decimal;

use super::lexicon::{Class, View};

/// How many units: the number, and the step it is written in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Amount {
    /// The number.
    pub(crate) value: Decimal,
    /// The last place that is written: 1, a half, a tenth.
    pub(crate) step: Decimal,
    /// What the words allow where they name no number: core from, core to, outer from, outer to.
    pub(crate) vague: Option<[f32; 4]>,
    /// Whether it is no more than "a" or "an".
    pub(crate) article: bool,
}

impl Amount {
    pub(crate) fn whole(value: u32) -> Self {
        Self { value: Decimal::from(value), step: Decimal::ONE, vague: None, article: false }
    }

    fn part(value: Decimal, step: Decimal) -> Self {
        Self { value, step, vague: None, article: false }
    }

    fn vague(value: u32, sets: [f32; 4]) -> Self {
        Self { vague: Some(sets), ..Self::whole(value) }
    }
}

fn half() -> Decimal {
    Decimal::new(5, 1)
}

fn fourth() -> Decimal {
    Decimal::new(25, 2)
}

/// A whole number from 1 to 9999 in words, or a plain figure.
pub(crate) fn cardinal(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    match view.class(i) {
        Class::Figure => {
            let word = view.word(i);
            if let Some((n, _)) = view.digits(i) {
                return Some((n, i + 1));
            }
            let (head, rest) = word.split_once(',')?;
            let groups = rest.split(',').all(|g| g.len() == 3 && g.bytes().all(|b| b.is_ascii_digit()));
            (groups && (1..=3).contains(&head.len()) && word.len() <= 7).then(|| (word.replace(',', "").parse().unwrap_or(0), i + 1))
        }
        _ => spelled(view, i),
    }
}

/// A whole number in words.
fn spelled(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    let (mut n, mut at) = below_thousand(view, i)?;
    if view.class(at) == Class::Thousand && n < 10 {
        n *= 1000;
        at += 1;
        if let Some((rest, end)) = below_thousand(view, view.skip(at, Class::And)) {
            (n, at) = (n + rest, end);
        }
    }
    Some((n, at))
}

fn below_thousand(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    let (mut n, mut at) = below_hundred(view, i)?;
    if view.class(at) == Class::Hundred {
        n *= 100;
        at += 1;
        if let Some((rest, end)) = below_hundred(view, view.skip(at, Class::And)) {
            (n, at) = (n + rest, end);
        }
    }
    Some((n, at))
}

/// "seven", "forty", "forty-five".
pub(crate) fn below_hundred(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    match view.class(i) {
        Class::Small(n) => Some((u32::from(n), i + 1)),
        Class::Tens(n) => {
            let next = view.skip_mark(i + 1, b'-');
            match view.class(next) {
                Class::Small(m @ 1..=9) => Some((u32::from(n) + u32::from(m), next + 1)),
                _ => Some((u32::from(n), i + 1)),
            }
        }
        _ => None,
    }
}

/// "25th", "third", "twenty-first"; `exact` tells "second" and "third" from their other senses.
pub(crate) fn ordinal(view: &View<'_, '_>, i: usize) -> Option<(u32, usize)> {
    match view.class(i) {
        Class::Figure if view.class(i + 1) == Class::OrdinalEnd && view.glued(i + 1) => view.digits(i).map(|(n, _)| (n, i + 2)),
        Class::Ordinal(n) => Some((u32::from(n), i + 1)),
        Class::Second => Some((2, i + 1)),
        Class::Tens(n) => {
            let next = view.skip_mark(i + 1, b'-');
            match view.class(next) {
                Class::Ordinal(m @ 1..=9) => Some((u32::from(n) + u32::from(m), next + 1)),
                Class::Second => Some((u32::from(n) + 2, next + 1)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A year in words: "nineteen ninety-six", "two thousand and eighteen", "twenty nineteen".
pub(crate) fn spelled_year(view: &View<'_, '_>, i: usize) -> Option<(i16, usize)> {
    if let Class::Small(2) = view.class(i) {
        if view.class(i + 1) == Class::Thousand {
            return spelled(view, i).filter(|n| n.0 < 2100).map(|(n, end)| (n as i16, end));
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
pub(crate) fn amount(view: &View<'_, '_>, i: usize) -> Option<(Amount, usize)> {
    let (amount, end) = one_amount(view, i)?;
    Some((amount, past_repeated(view, &amount, end)))
}

/// Past the same number in brackets: "thirty (30) days", "2 (two) hours".
fn past_repeated(view: &View<'_, '_>, amount: &Amount, end: usize) -> usize {
    if !view.mark(end, b'(') || (view.class(end + 1) == Class::Figure) == (view.class(end - 1) == Class::Figure) {
        return end;
    }
    match cardinal(view, end + 1) {
        Some((again, after)) if Decimal::from(again) == amount.value && view.mark(after, b')') => after + 1,
        _ => end,
    }
}

/// [`amount`], told once.
fn one_amount(view: &View<'_, '_>, i: usize) -> Option<(Amount, usize)> {
    match view.class(i) {
        Class::Figure => figure_amount(view, i),
        Class::Small(_) | Class::Tens(_) => {
            let (n, at) = spelled(view, i)?;
            if view.class(at) == Class::Dozen {
                return Some((Amount::whole(n * 12), at + 1));
            }
            if let Some(fraction) = quarters_of(view, n, at) {
                return Some(fraction);
            }
            Some(and_fraction(view, Amount::whole(n), at))
        }
        // "the first hundred days", "the past hundred years"
        Class::Hundred if matches!(view.before(i), Class::Ordinal(_) | Class::Rel(_)) => Some((Amount::whole(100), i + 1)),
        Class::A => article_amount(view, i),
        Class::Half => {
            let at = view.skip_mark(i + 1, b'-');
            let at = view.skip(at, Class::Of);
            Some((Amount::part(half(), half()), view.skip(at, Class::A)))
        }
        Class::Quarter if view.mark(i + 1, b'-') => Some((Amount::part(fourth(), fourth()), i + 1)),
        Class::Couple => Some((Amount::vague(2, [1.5, 3.0, 1.5, 4.0]), view.skip(i + 1, Class::Of))),
        Class::Few => Some((Amount::vague(3, [2.0, 6.0, 2.0, 10.0]), i + 1)),
        Class::Several => Some((Amount::vague(3, [2.5, 8.0, 2.0, 12.0]), i + 1)),
        Class::Some => Some((Amount::vague(3, [2.0, 10.0, 1.0, 30.0]), i + 1)),
        Class::Dozen => Some((Amount::whole(12), i + 1)),
        Class::Mark(0) => fraction_sign(view, i).map(|f| (Amount::part(f, fourth()), i + 1)),
        _ => None,
    }
}

fn article_amount(view: &View<'_, '_>, i: usize) -> Option<(Amount, usize)> {
    let at = view.skip_mark(i + 1, b'-');
    Some(match view.class(at) {
        Class::Half => (Amount::part(half(), half()), view.skip(view.skip(view.skip_mark(at + 1, b'-'), Class::Of), Class::A)),
        Class::Quarter if view.class(at + 1) == Class::Of => {
            let next = at + 2;
            if view.class(next) != Class::A {
                return None;
            }
            (Amount::part(fourth(), fourth()), next + 1)
        }
        Class::Quarter if matches!(view.class(view.skip_mark(at + 1, b'-')), Class::Unit(..)) => (Amount::part(fourth(), fourth()), at + 1),
        Class::Couple | Class::Few | Class::Dozen => return self::amount(view, at),
        Class::Hundred => match below_hundred(view, view.skip(at + 1, Class::And)) {
            Some((rest, end)) => (Amount::whole(100 + rest), end),
            None => (Amount::whole(100), at + 1),
        },
        Class::Thousand => (Amount::whole(1000), at + 1),
        _ => (Amount { article: true, ..Amount::whole(1) }, i + 1),
    })
}

/// "three quarters of an", after the three.
fn quarters_of(view: &View<'_, '_>, n: u32, at: usize) -> Option<(Amount, usize)> {
    let at = view.skip_mark(at, b'-');
    if !matches!(view.class(at), Class::Quarter | Class::Quarters) || !(1..=3).contains(&n) {
        return None;
    }
    let of = view.skip(at + 1, Class::Of);
    let next = view.skip(of, Class::A);
    (next > at + 1 && matches!(view.class(next), Class::Unit(..))).then(|| (Amount::part(fourth() * Decimal::from(n), fourth()), next))
}

/// `amount`, with "and a half" or "and three quarters" where they follow.
fn and_fraction(view: &View<'_, '_>, amount: Amount, at: usize) -> (Amount, usize) {
    let at_and = view.skip_mark(at, b'-');
    if view.class(at_and) != Class::And {
        return (amount, at);
    }
    match self::fraction(view, at_and + 1) {
        Some((f, end)) => (Amount::part(amount.value + f, f.min(half())), end),
        None => (amount, at),
    }
}

/// "a half", "half", "a quarter", "three quarters", and "of" after them.
pub(crate) fn fraction(view: &View<'_, '_>, i: usize) -> Option<(Decimal, usize)> {
    let i = view.skip_mark(i, b'-');
    let at = view.skip_mark(view.skip(i, Class::A), b'-');
    let of = |end: usize| view.skip(view.skip_mark(end, b'-'), Class::Of);
    match view.class(at) {
        Class::Half => Some((half(), of(at + 1))),
        Class::Quarter => Some((fourth(), of(at + 1))),
        Class::Small(n @ 1..=3) if matches!(view.class(view.skip_mark(at + 1, b'-')), Class::Quarter | Class::Quarters) => {
            Some((fourth() * Decimal::from(n), of(view.skip_mark(at + 1, b'-') + 1)))
        }
        _ => None,
    }
}

fn figure_amount(view: &View<'_, '_>, i: usize) -> Option<(Amount, usize)> {
    let word = view.word(i);
    if word.len() > 12 {
        return None;
    }
    if let Some(f) = slashed(view, i) {
        return Some((Amount::part(f, fourth()), i + 3));
    }
    let Some((n, at)) = cardinal(view, i) else {
        let value: Decimal = word.parse().ok()?;
        let places = value.scale();
        let step = if value.fract() == half() || value.fract() == fourth() || value.fract() == fourth() + half() {
            half()
        } else {
            Decimal::new(1, places)
        };
        return Some((Amount::part(value, step), i + 1));
    };
    let whole = Amount::whole(n);
    if let Some(f) = fraction_sign(view, at) {
        return Some((Amount::part(whole.value + f, fourth()), at + 1));
    }
    if let Some(f) = slashed(view, at) {
        return Some((Amount::part(whole.value + f, fourth()), at + 3));
    }
    Some(and_fraction(view, whole, at))
}

/// "1/2" as three tokens.
fn slashed(view: &View<'_, '_>, i: usize) -> Option<Decimal> {
    if !(view.mark(i + 1, b'/') && view.glued(i + 1) && view.glued(i + 2)) {
        return None;
    }
    let ((a, _), (b, _)) = (view.digits(i)?, view.digits(i + 2)?);
    (a > 0 && a < b && b <= 8 && !(view.mark(i + 3, b'/'))).then(|| Decimal::from(a) / Decimal::from(b))
}

/// "½", "¼", "¾".
fn fraction_sign(view: &View<'_, '_>, i: usize) -> Option<Decimal> {
    match view.words().raw(i) {
        "½" => Some(half()),
        "¼" => Some(fourth()),
        "¾" => Some(fourth() + half()),
        _ => None,
    }
}
