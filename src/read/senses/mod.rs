//! The sense of a word by its neighbours: one evaluator of the tables of the language, and what is no question of neighbours.

pub(crate) mod idiom;
pub(crate) mod label;
pub(crate) mod mistaken;
pub(crate) mod one;
pub(crate) mod pounds;

use super::words::Words;
use crate::language::sense::{Row, Sense};
use crate::language::senses::SENSES;
use crate::text::TokenKind;

/// Whether the words in the tokens `at..end` have a sense, by the tables of the language.
pub(crate) fn has(words: &Words<'_>, at: usize, end: usize, sense: Sense) -> bool {
    let Some(last) = end.checked_sub(1).map(|last| words.word(last)) else { return false };
    let may_be = |form: &str| matches!(form, "*" | "#") || form.ends_with(last);
    SENSES
        .iter()
        .filter(|row| row.sense == sense && may_be(row.form) && is_form(words, end, row))
        .any(|row| fits_any(words, at, end, row.when) && !fits_any(words, at, end, row.unless))
}

/// Whether the tokens before `end` are the form of a row.
fn is_form(words: &Words<'_>, end: usize, row: &Row) -> bool {
    match row.form {
        "*" => true,
        "#" => end > 0 && words.is(end - 1, TokenKind::Figure),
        form => form.split(' ').rev().enumerate().all(|(back, word)| end > back && words.word(end - 1 - back) == word),
    }
}

/// Whether one of the patterns, separated by `;`, fits around the tokens `at..end`.
fn fits_any(words: &Words<'_>, at: usize, end: usize, patterns: &str) -> bool {
    patterns.split(';').map(str::trim).filter(|p| !p.is_empty()).any(|pattern| fits(words, at, end, pattern))
}

/// Whether a pattern fits: what stands in front of its `_` before the token `at`, the rest from the token `end` on.
fn fits(words: &Words<'_>, at: usize, end: usize, pattern: &str) -> bool {
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

/// Whether the token `at` is one of the words of a step of a pattern.
fn is_step(words: &Words<'_>, at: usize, step: &str) -> bool {
    if step == "." {
        return !words.is(at, TokenKind::Word);
    }
    step.split('|').any(|word| match word.strip_prefix('^') {
        Some(name) => words.word(at) == name && words.get(at).is_some_and(|t| t.capital),
        None => words.word(at) == word,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;
    use crate::value::{Context, Kind};

    #[test]
    fn every_row_reads_its_examples() {
        let mut wrong = Vec::new();
        for row in SENSES {
            for (text, expected) in [row.example, row.counter] {
                let readings = read(text, &Context::default());
                let counted = readings.iter().filter(|r| matches!(r.value.kind(), Kind::Number | Kind::Money));
                let got: Vec<String> = counted.map(|r| r.value.to_string()).collect();
                if got.join(" · ") != expected {
                    wrong.push(format!("`{}` in `{text}`: {got:?}, not `{expected}`", row.form));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
