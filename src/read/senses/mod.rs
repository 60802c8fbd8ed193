//! The sense of a word by its neighbours: one evaluator of the tables of the language, and what is no question of neighbours.

pub(crate) mod idiom;
pub(crate) mod label;
pub(crate) mod one;
mod table;

use std::sync::LazyLock;

use rust_decimal::Decimal;

use self::table::{Part, Pattern, Step, Table};
use super::words::Words;
use crate::language::numbers::NumberWord;
use crate::language::sense::Sense;
use crate::language::senses::SENSES;
use crate::language::unit_senses::UNIT_SENSES;
use crate::text::TokenKind;
use crate::value::amount::Amount;

static SENSES_BY_FORM: LazyLock<Table> = LazyLock::new(|| Table::of(SENSES));
static UNIT_SENSES_BY_FORM: LazyLock<Table> = LazyLock::new(|| Table::of(UNIT_SENSES));

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
    Asked { words, at, end, amount: None }.has(&SENSES_BY_FORM, sense)
}

/// Whether the name of a unit in the tokens `at..end`, whose number is not known yet, has a sense.
pub(crate) fn has_unit(words: &Words<'_>, at: usize, end: usize, sense: Sense) -> bool {
    Asked { words, at, end, amount: None }.has(&UNIT_SENSES_BY_FORM, sense)
}

/// Whether the last of the tokens `at..end`, which measures or pays `amount`, has a sense.
pub(crate) fn of_amount(words: &Words<'_>, at: usize, end: usize, amount: &Amount, sense: Sense) -> bool {
    Asked { words, at, end, amount: Some(amount) }.has(&UNIT_SENSES_BY_FORM, sense)
}

impl Asked<'_, '_> {
    fn has(self, table: &Table, sense: Sense) -> bool {
        let Some(last) = self.end.checked_sub(1) else { return false };
        table
            .ending(self.words.word(last), self.words.is(last, TokenKind::Figure))
            .filter(|row| row.sense == sense && self.is_form(&row.form))
            .any(|row| self.fits_any(&row.when) && !self.fits_any(&row.unless))
    }

    /// Whether the tokens before the end are these words, the last first.
    fn is_form(self, form: &[&str]) -> bool {
        form.iter().enumerate().all(|(back, word)| self.end > back && self.words.word(self.end - 1 - back) == *word)
    }

    fn fits_any(self, patterns: &[Pattern]) -> bool {
        patterns.iter().any(|parts| parts.iter().all(|part| self.fits(part)))
    }

    fn fits(self, part: &Part) -> bool {
        let Self { words, at, end, amount } = self;
        match part {
            Part::Name => words.get(end - 1).is_some_and(|t| t.capital),
            Part::Hyphen => end >= 2 && words.is_dash(end - 2),
            Part::Line => words.own_line(at, end),
            Part::Article => words.number(at) == Some(NumberWord::Article),
            Part::Decimal => (at..end).any(|i| words.is(i, TokenKind::Figure) && words.raw(i).contains('.')),
            Part::Small => amount.is_some_and(|a| a.value < Decimal::ONE_THOUSAND),
            Part::Large => {
                let letters = |i: usize| matches!(words.word(i), "m" | "bn" | "tn");
                amount.is_some_and(|a| a.scale >= 6) || (at..end).any(letters)
            }
            Part::Near { back, on, words: list } => {
                let hit = |i: usize| list.contains(&words.word(i));
                let behind = end..(end + on).min(words.len());
                (at.saturating_sub(*back)..at).any(hit) || behind.into_iter().any(hit)
            }
            Part::Row { before, capital, behind } => {
                // `second-hand`, `third-party`
                let start = words.past_hyphen(end);
                (!capital || words.get(at).is_some_and(|t| t.capital))
                    && at >= before.len()
                    && before.iter().enumerate().all(|(i, step)| is_step(words, at - before.len() + i, step))
                    && behind.iter().enumerate().all(|(i, step)| is_step(words, start + i, step))
            }
        }
    }
}

/// Whether the token `at` is what a step of a pattern wants.
fn is_step(words: &Words<'_>, at: usize, step: &Step) -> bool {
    match step {
        Step::NoWord => !words.is(at, TokenKind::Word),
        Step::AnyWord => words.is(at, TokenKind::Word),
        Step::OneOf(list) => {
            let word = words.word(at);
            list.iter().any(|&(one, capital)| word == one && (!capital || words.get(at).is_some_and(|t| t.capital)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;
    use crate::value::{Context, Kind, Reading};

    #[test]
    fn every_list_reads_its_example() {
        let mut wrong = Vec::new();
        for list in crate::language::beside::ALL {
            let (text, expected) = list.example;
            let got: Vec<String> = read(text, &Context::default()).iter().map(|r| r.value.to_string()).collect();
            if got.join(" · ") != expected {
                wrong.push(format!("`{text}`: {}, not `{expected}`", got.join(" · ")));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

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
