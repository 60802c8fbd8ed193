//! Limits told by a denial: `no longer than`, `must not exceed`, `never under`, `no file may be larger than`.

use crate::language::beside;
use crate::language::hedges::{CARRIERS, CLOSERS, DENIERS};
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::reading::Hedge;

/// How many words of its own a denial may take along to its hedge.
const CARRIED: usize = 4;
/// How far from its hedge the `no` of a subject may stand.
const SUBJECT: usize = 8;

/// The hedge whose words start at the token `start`, turned round by a denial in front of it, with the token the denial starts at.
/// Nothing before `from` is looked at.
pub(crate) fn denied(words: &Words<'_>, hedge: Hedge, start: usize, from: usize) -> Option<(Hedge, usize)> {
    let turned = match hedge {
        Hedge::MoreThan => Hedge::UpTo,
        Hedge::LessThan => Hedge::AtLeast,
        _ => return None,
    };
    let mut at = start;
    for _ in 0..=CARRIED {
        at = at.checked_sub(1).filter(|&i| i >= from && words.is(i, TokenKind::Word))?;
        if denies(words.word(at)) {
            // "not only more than 300" and "no one more than 5" deny nothing of the number
            return Some((turned, at));
        }
        if !CARRIERS.contains(&words.word(at)) && !modal(words.word(at)) {
            break;
        }
    }
    subject(words, start, from).map(|at| (turned, at))
}

/// Whether `word` denies what follows it.
fn denies(word: &str) -> bool {
    DENIERS.contains(&word) || word.ends_with("n't")
}

/// Whether `word` is a verb that allows or forbids.
fn modal(word: &str) -> bool {
    beside::ALLOWS.has(word)
}

/// `no file may be larger than`, `none of the calls lasts longer than`: the denial in the subject of the verb of the hedge.
fn subject(words: &Words<'_>, start: usize, from: usize) -> Option<usize> {
    let mut verb = start < words.len() && words.word(start).starts_with("exceed");
    for back in 1..=SUBJECT {
        let at = start.checked_sub(back).filter(|&i| i >= from && words.is(i, TokenKind::Word))?;
        let word = words.word(at);
        if beside::NOBODY.has(word) {
            return (verb && back > 1).then_some(at);
        }
        verb |= modal(word) || CARRIERS.contains(&word) && word.len() > 2 || matches!(word, "is" | "be");
        if CLOSERS.contains(&word) || denies(word) {
            return None;
        }
    }
    None
}
