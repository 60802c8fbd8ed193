//! The sense of a word by its neighbours: one evaluator of the tables of the language, and what is no question of neighbours.

pub(crate) mod idiom;
pub(crate) mod label;
pub(crate) mod one;

use rust_decimal::Decimal;

use super::words::Words;
use crate::language::numbers::NumberWord;
use crate::language::sense::{Row, Sense};
use crate::language::senses::SENSES;
use crate::language::unit_senses::UNIT_SENSES;
use crate::text::TokenKind;
use crate::value::amount::Amount;

/// Words whose sense is asked for, with their number where one stands before them.
#[derive(Clone, Copy)]
struct Asked<'a, 't> {
    words: &'a Words<'t>,
    at: usize,
    end: usize,
    amount: Option<&'a Amount>,
}

/// Whether the words in the tokens `at..end` have a sense, by the tables of the language.
pub(crate) fn has(words: &Words<'_>, at: usize, end: usize, sense: Sense) -> bool {
    Asked { words, at, end, amount: None }.has(SENSES, sense)
}

/// Whether the name of a unit in the tokens `at..end`, whose number is not known yet, has a sense.
pub(crate) fn has_unit(words: &Words<'_>, at: usize, end: usize, sense: Sense) -> bool {
    Asked { words, at, end, amount: None }.has(UNIT_SENSES, sense)
}

/// Whether the last of the tokens `at..end`, which measures or pays `amount`, has a sense.
pub(crate) fn of_amount(words: &Words<'_>, at: usize, end: usize, amount: &Amount, sense: Sense) -> bool {
    Asked { words, at, end, amount: Some(amount) }.has(UNIT_SENSES, sense)
}

impl Asked<'_, '_> {
    fn has(self, table: &[Row], sense: Sense) -> bool {
        let Some(last) = self.end.checked_sub(1).map(|last| self.words.word(last)) else { return false };
        let may_be = |forms: &str| matches!(forms, "*" | "#") || forms.split('|').any(|form| form.ends_with(last));
        table
            .iter()
            .filter(|row| row.sense == sense && may_be(row.form) && self.is_form(row.form))
            .any(|row| self.fits_any(row.when) && !self.fits_any(row.unless))
    }

    /// Whether the tokens before the end are the form of a row.
    fn is_form(self, forms: &str) -> bool {
        let Self { words, end, .. } = self;
        let said = |form: &str| form.split(' ').rev().enumerate().all(|(back, word)| end > back && words.word(end - 1 - back) == word);
        match forms {
            "*" => true,
            "#" => end > 0 && words.is(end - 1, TokenKind::Figure),
            forms => forms.split('|').any(said),
        }
    }

    /// Whether one of the patterns, separated by `;`, fits.
    fn fits_any(self, patterns: &str) -> bool {
        patterns.split(';').map(str::trim).filter(|p| !p.is_empty()).any(|pattern| pattern.split(" & ").all(|part| self.fits(part)))
    }

    fn fits(self, pattern: &str) -> bool {
        if let Some(near) = pattern.strip_prefix('~') {
            return self.near(near).unwrap_or(false);
        }
        let Self { words, at, end, amount } = self;
        match pattern {
            "@name" => words.get(end - 1).is_some_and(|t| t.capital),
            "@hyphen" => end >= 2 && words.is_dash(end - 2),
            "@line" => words.own_line(at, end),
            "@article" => words.number(at) == Some(NumberWord::Article),
            "@decimal" => (at..end).any(|i| words.is(i, TokenKind::Figure) && words.raw(i).contains('.')),
            "@small" => amount.is_some_and(|a| a.value < Decimal::ONE_THOUSAND),
            "@large" => {
                let letters = |i: usize| matches!(words.word(i), "m" | "bn" | "tn");
                amount.is_some_and(|a| a.scale >= 6) || (at..end).any(letters)
            }
            row => self.in_a_row(row),
        }
    }

    /// Whether one of some words is near: `8,4 price|cost`.
    fn near(self, pattern: &str) -> Option<bool> {
        let (reach, list) = pattern.split_once(' ')?;
        let (back, on) = reach.split_once(',')?;
        let (back, on): (usize, usize) = (back.parse().ok()?, on.parse().ok()?);
        let hit = |i: usize| list.split('|').any(|word| self.words.word(i) == word);
        let behind = self.end..(self.end + on).min(self.words.len());
        Some((self.at.saturating_sub(back)..self.at).any(hit) || behind.into_iter().any(hit))
    }

    /// Whether words stand in a row around the form: what stands in front of `_` before it, the rest behind it.
    fn in_a_row(self, pattern: &str) -> bool {
        let Self { words, at, end, .. } = self;
        let place = |w: &str| w == "_" || w == "^_";
        let Some(form) = pattern.split(' ').position(place) else { return false };
        if pattern.split(' ').nth(form) == Some("^_") && !words.get(at).is_some_and(|t| t.capital) {
            return false;
        }
        let before = pattern.split(' ').take(form).enumerate().all(|(i, step)| {
            let back = form - i;
            at >= back && is_step(words, at - back, step)
        });
        // `second-hand`, `third-party`
        let start = words.past_hyphen(end);
        before && pattern.split(' ').skip(form + 1).enumerate().all(|(i, step)| is_step(words, start + i, step))
    }
}

/// Whether the token `at` is one of the words of a step of a pattern.
fn is_step(words: &Words<'_>, at: usize, step: &str) -> bool {
    match step {
        "." => !words.is(at, TokenKind::Word),
        "*" => words.is(at, TokenKind::Word),
        _ => step.split('|').any(|word| match word.strip_prefix('^') {
            Some(name) => words.word(at) == name && words.get(at).is_some_and(|t| t.capital),
            None => words.word(at) == word,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;
    use crate::value::{Context, Kind, Reading};

    #[test]
    fn every_row_reads_its_examples() {
        let mut wrong = Vec::new();
        for row in SENSES.iter().chain(UNIT_SENSES) {
            for (text, expected) in [row.example, row.counter] {
                let readings = read(text, &Context::default());
                let counted = readings.iter().filter(|r| matches!(r.value.kind(), Kind::Number | Kind::Money | Kind::Quantity));
                // pounds are told apart by their kind alone
                let told = |r: &Reading| {
                    let kind = r.value.kind().to_string();
                    if expected.starts_with(&kind) { format!("{kind} {}", r.value) } else { r.value.to_string() }
                };
                let got: Vec<String> = counted.map(told).collect();
                if got.join(" · ") != expected {
                    wrong.push(format!("`{}` in `{text}`: {got:?}, not `{expected}`", row.form));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
