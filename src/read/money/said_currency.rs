//! Which of several currencies a shared name means, where the text says so: a bare `$` behind `C$`, `US$` or `all figures in Australian
//! dollars`, `francs` behind `French francs`.

use crate::language;
use crate::language::beside;
use crate::read::candidate::{Candidate, Meaning};
use crate::read::words::Words;
use crate::value::reading::Value;
use crate::value::set::{Axis, Currency};

/// Settles the currencies of `chosen`, amounts in the order of the text, by what the text says before them.
///
/// A name stays open where the text sets it against the one that it spells out: the bare sum in `C$85 million ($62 million)` is in other
/// dollars, and so is one that stands before the first that is spelled out.
pub(crate) fn resolve(words: &Words<'_>, chosen: &mut [Candidate]) {
    if !chosen.iter().any(|c| codes(c).is_some_and(|codes| codes.len() > 1)) {
        return;
    }
    let stated = stated(words);
    let contrasted = contrasted(words, chosen);
    let mut said: Vec<Currency> = Vec::new();
    for candidate in chosen {
        let Some(codes) = codes(candidate) else { continue };
        if let [code] = codes {
            if !said.contains(code) {
                said.push(*code);
            }
            continue;
        }
        if let Some(code) = stated.filter(|code| codes.contains(code)) {
            settle(candidate, code);
            continue;
        }
        let mut fitting = said.iter().filter(|code| names(codes, **code));
        let (Some(&code), None) = (fitting.next(), fitting.next()) else { continue };
        if !contrasted.contains(&code) {
            settle(candidate, code);
        }
    }
}

/// The currencies that an amount of money may be in.
fn codes(candidate: &Candidate) -> Option<&[Currency]> {
    match &candidate.meaning {
        Meaning::Amount { axis: Axis::Money(codes) | Axis::Rate(codes, _), .. } => Some(codes),
        _ => None,
    }
}

/// Whether the shared name of `codes` is one for `code`: `cents` are not settled by the euros of a text.
fn names(codes: &[Currency], code: Currency) -> bool {
    codes.contains(&code) && (codes[0].code() != "USD" || !matches!(code.code(), "EUR" | "ZAR"))
}

/// The currencies spelled out that the text sets against a shared name.
fn contrasted(words: &Words<'_>, chosen: &[Candidate]) -> Vec<Currency> {
    let mut found = Vec::new();
    let mut open: Option<&Candidate> = None;
    let mut before: Option<&Candidate> = None;
    for candidate in chosen {
        let Some(here) = codes(candidate) else { continue };
        let other = before.replace(candidate);
        let aside = other.filter(|other| beside(words, other.end, candidate.first)).and_then(codes);
        match (here, aside) {
            ([code], _) if open.and_then(codes).is_some_and(|codes| names(codes, *code)) => found.push(*code),
            ([code], Some(bare)) | (bare, Some([code])) if bare.len() > 1 && names(bare, *code) => found.push(*code),
            _ => {}
        }
        if here.len() > 1 && open.is_none() {
            open = Some(candidate);
        }
    }
    found
}

/// Whether the second of two amounts only says the first again: `(… million)`, `or …`.
fn beside(words: &Words<'_>, end: usize, first: usize) -> bool {
    first.saturating_sub(end) <= 4 && (end..first).any(|i| matches!(words.word(i), "(" | "[" | "lrb" | "or"))
}

/// The currency that the text says its figures are in: `all figures in Australian dollars`.
fn stated(words: &Words<'_>) -> Option<Currency> {
    (2..words.len()).find_map(|at| {
        words.lexeme(at)?.adjective.then_some(())?;
        let (settled, count) = language::settled_currency(words.word(at - 1), words.word(at), words.word(at + 1))?;
        let first = (at + 1).checked_sub(count)?;
        let figures = |i: usize| beside::FIGURES.has(words.word(i));
        let said = words.word(first.checked_sub(1)?) == "in" && (first.saturating_sub(6)..first).any(figures);
        said.then(|| settled.codes[0])
    })
}

fn settle(candidate: &mut Candidate, code: Currency) {
    let spell_out = |value: &mut Value| {
        if let Value::Money { currency, ambiguous, .. } = value {
            (*currency, *ambiguous) = (code, false);
        }
    };
    spell_out(&mut candidate.value);
    if let Meaning::Amount { axis, upper, .. } = &mut candidate.meaning {
        match axis {
            Axis::Rate(codes, _) => *codes = vec![code],
            axis => *axis = Axis::Money(vec![code]),
        }
        if let Some((_, value, _)) = upper {
            spell_out(value);
        }
    }
}
