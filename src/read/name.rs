//! Names in a text.

use crate::language::{names, naming};
use crate::read::candidate::Candidate;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::name::{NameSet, is_title};
use crate::value::reading::Value;
use crate::value::set::{Denotation, Set};

/// Adds every proper name: capitalised words in a row, with initials, hyphens and particles between them; titles in front belong to the words and not to the name.
pub(crate) fn candidates(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < words.len() {
        if !is_part_of_name(words, at) || names::NO_NAMES.contains(&words.word(at)) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        loop {
            let mut next = end;
            // `J. Roe`, `J.R. Roe`
            if words.is_mark(next, ".") && words.glued(next) && (words.raw(next - 1).chars().count() == 1 || is_title(words.word(next - 1)))
            {
                next += 1;
            }
            next = words.past_hyphen(next);
            let mut bridged = next;
            while bridged < next + 2 && names::PARTICLES.contains(&words.word(bridged)) && words.is(bridged, TokenKind::Word) {
                bridged += 1;
            }
            let initial = |i: usize| words.raw(i).len() == 1 && words.is_mark(i + 1, ".") && words.glued(i + 1);
            // `Norda-3`, `VX4`: the number that tells one from the others of its name
            let number = words.past_hyphen(end);
            if words.is(number, TokenKind::Figure) && words.glued(end) && words.glued(number) {
                end = number + 1;
                continue;
            }
            let joins = |i: usize| is_part_of_name(words, i) && (initial(i) || !names::NO_NAMES.contains(&words.word(i)));
            if words.is_mark(end, "&") && joins(end + 1) {
                // `Stone & Sons`
                end += 2;
            } else if joins(bridged) {
                end = bridged + 1;
            } else if joins(next) {
                end = next + 1;
            } else if next > end && words.is_dash(end) && words.is(next, TokenKind::Word) && !is_said_of_name(words, next) {
                // `Seung-won`
                end = next + 1;
            } else {
                break;
            }
        }
        let mut first = at;
        while first + 1 < end && (is_title(words.word(first)) || words.is_mark(first, ".")) {
            first += 1;
        }
        let name = words.span(first, end).of(words.text());
        if !is_title(words.word(first)) {
            out.push(Candidate::set(first, end, Value::Name(tidy(name)), Denotation::plain(Set::Names(NameSet::of(name)))));
        }
        at = end;
    }
}

/// Whether a word behind a hyphen says something of the name in front: "Tokyo-based", "Liberian-flagged", "Paris-style".
fn is_said_of_name(words: &Words<'_>, at: usize) -> bool {
    let word = words.word(at);
    word.len() > 4 && word.ends_with("ed") || naming::SAID_OF_NAMES.has(word)
}

/// Whether the token `at` is a word with a capital.
fn is_part_of_name(words: &Words<'_>, at: usize) -> bool {
    words.get(at).is_some_and(|t| t.kind == TokenKind::Word && t.capital)
}

/// A name on one line, with single spaces.
fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
