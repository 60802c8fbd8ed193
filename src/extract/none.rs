//! How many there were where there were none: "no one died", "no deaths were reported", "none of the passengers was hurt". A sentence of the rules
//! that counts something takes it as the number nought.

use std::sync::OnceLock;

use super::modality::is_negator;
use super::window::Window;
use crate::language::telling;
use crate::read::read_within;
use crate::span::Span;
use crate::text::Tokens;
use crate::text::clause::Role;
use crate::value::{Context, Kind, Reading, Types};

/// How many words behind the first one of a verb an adverb of it may stand: "had been badly hurt".
const NEAR: usize = 4;

/// The readings of such words in the sentence of `window`.
pub(super) fn read(window: &Window<'_, '_>) -> Vec<Reading> {
    let tokens = &window.tokens;
    let first = tokens.at(window.span.start);
    let counts: Vec<(usize, usize)> = (first..tokens.len()).filter_map(|t| Some((t, none_at(tokens, t)?))).collect();
    // most sentences have none; two of them deny each other, or tell of two things
    let [(t, after)] = counts.as_slice() else { return Vec::new() };
    if is_unsettled(tokens, first, (*t, *after)) || !is_of_all(window, *t) {
        return Vec::new();
    }
    let span = Span::new(tokens.list()[*t].span.start, tokens.list()[after - 1].span.end);
    vec![Reading { span, value_span: span, ..nought().clone() }]
}

/// Whether a reading of `prose` is one of these.
pub(super) fn is_none(prose: &str, reading: &Reading) -> bool {
    let words = reading.value_span.of(prose);
    let first = words.split(' ').next().unwrap_or("");
    reading.value == nought().value && ["no", "nobody", "none"].iter().any(|none| first.eq_ignore_ascii_case(none))
}

/// Where the words that begin at `t` end, if they say that there was none.
fn none_at(tokens: &Tokens<'_>, t: usize) -> Option<usize> {
    match tokens.word(t) {
        "nobody" => Some(t + 1),
        "none" => (tokens.word(t + 1) == "of").then_some(t + 1),
        "no" if tokens.word(t + 1) == "one" => Some(t + 2),
        "no" if t + 1 < tokens.len() => Some(t + 1),
        _ => None,
    }
}

/// Whether it is denied in turn, only so for the time being, or of all but some: "it is not true that no one", "no deaths so far", "no one else".
fn is_unsettled(tokens: &Tokens<'_>, first: usize, (t, after): (usize, usize)) -> bool {
    let turned = |w: &str| is_negator(w) || matches!(w, "if" | "whether" | "unless");
    let all = first..tokens.len();
    (first..t).any(|t| turned(tokens.word(t)))
        || all.into_iter().any(|t| telling::NONE_YET.has(tokens.word(t)) || telling::ALL_BUT.has(tokens.word(t)))
        || matches!(tokens.word(after), "else" | "but")
        // "nobody was aboard": where people are is told of one moment
        || matches!(tokens.word(after), "was" | "were" | "is") && telling::WHEREABOUTS.has(tokens.word(after + 1))
        || telling::NOTHING_OF.has(tokens.word(t + 1))
}

/// Whether the words at `t` tell of all that there are. "No crew members", "no one in the lighthouse", "no boats that could be lowered", "no one
/// was badly hurt" leave others who may have been.
fn is_of_all(window: &Window<'_, '_>, t: usize) -> bool {
    let analysis = window.analysis();
    let (words, chunks) = (analysis.words(), analysis.chunks());
    let word = |w: usize| words.get(w).map_or("", |w| window.tokens.word(w.first));
    let at = analysis.word_of_token(t);
    let Some(k) = chunks.iter().position(|c| c.first == at) else { return false };
    let chunk = &chunks[k];
    // "no" with one noun behind it, and nothing that tells some of them apart
    if word(at) == "no" && (chunk.after != at + 2 || !chunk.plural && word(at + 1) != "one") {
        return false;
    }
    let guests = chunks.get(k + 1).filter(|next| word(at) == "none" && next.preposition == Some(chunk.after));
    let end = guests.map_or(chunk.after, |next| next.after);
    let verb = analysis.clauses().iter().map(|c| &c.verb).find(|v| v.first == end);
    // "there were no injuries"
    let behind = analysis.clauses().iter().any(|c| c.subject == Some(k) && c.verb.head < chunk.first);
    match (chunk.role, verb) {
        (Role::Fragment, _) => false,
        (Role::Subject, verb) if !behind => verb.is_some_and(|v| !(v.first..v.first + NEAR).any(|w| word(w).ends_with("ly"))),
        _ => !matches!(word(end), "that" | "who" | "which" | "whose"),
    }
}

/// The number nought.
fn nought() -> &'static Reading {
    static NOUGHT: OnceLock<Reading> = OnceLock::new();
    NOUGHT.get_or_init(|| {
        let read = read_within("0", Span::new(0, 1), Types::of(Kind::Number), &Context::default());
        read.into_iter().next().expect("the reader reads a figure")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_none_are_known() {
        let read = |text: &str| {
            let span = Span::new(0, text.len());
            is_none(text, &Reading { span, value_span: span, ..nought().clone() })
        };
        assert!(["No", "no one", "Nobody", "none"].into_iter().all(read));
        assert!(!["nine", "zero", "0", ""].into_iter().any(read));
    }
}
