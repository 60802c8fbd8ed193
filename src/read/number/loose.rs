//! Numbers that are loose by nature: `several`, `dozens`, `tens of thousands`, `a dozen`.

use rust_decimal::Decimal;

use super::sum::{At, power};
use crate::language::numbers::{NumberWord, VAGUE};
use crate::read::senses::idiom;
use crate::read::words::Words;
use crate::value::amount::{Amount, Style};

pub(crate) fn dozen(count: Amount, end: usize) -> Option<At> {
    let value = count.times(Decimal::from(12))?;
    let size = value.float();
    Some((Amount { grain: size / 6.0, round: size / 2.0, style: Style::Round, scale: 0, ..value }, end))
}

/// `pair of`: as `couple of`, where what is counted says that no two of a kind are meant.
pub(crate) fn couple(words: &Words<'_>, end: usize) -> Option<At> {
    let which = VAGUE.iter().zip(0u8..).find(|(vague, _)| vague.word == "couple")?.1;
    let (amount, _) = loose(words, which, end)?;
    Some((amount, if words.word(end) == "of" { end + 1 } else { end }))
}

/// `several`, `dozens`, `a couple of`, `tens of thousands`, `hundreds of millions`.
pub(crate) fn loose(words: &Words<'_>, which: u8, end: usize) -> Option<At> {
    let vague = &VAGUE[usize::from(which)];
    if idiom::pair_of_people(words, end - 1) {
        return None;
    }
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
                "billions" => Some(1_000_000_000),
                _ => None,
            },
            _ if words.word(end + 1) == "trillions" => Some(1_000_000_000_000u64),
            _ => None,
        };
        if let Some(factor) = factor {
            return Some((amount.times(Decimal::from(factor))?, end + 2));
        }
    }
    match words.number(end) {
        Some(NumberWord::Hundred) => {
            let hundreds = amount.times(Decimal::ONE_HUNDRED)?;
            // `several hundred thousand`
            return match words.number(end + 1) {
                Some(NumberWord::Scale(e)) => Some((hundreds.times(power(e)?)?, end + 2)),
                _ => Some((hundreds, end + 1)),
            };
        }
        Some(NumberWord::Scale(e)) => return Some((amount.times(power(e)?)?, end + 1)),
        Some(NumberWord::Dozen) => return Some((amount.times(Decimal::from(12))?, end + 1)),
        _ => {}
    }
    // `a couple of hours`: the unit is what follows
    let of = words.word(end) == "of" && matches!(vague.word, "couple");
    Some((amount, if of { end + 1 } else { end }))
}
