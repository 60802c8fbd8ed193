//! How many there were where there were none: "no one died", "no deaths were reported", "none of the passengers was hurt". A sentence of the rules
//! that counts something takes it as the number nought.

use std::sync::OnceLock;

use super::window::Window;
use crate::language::telling;
use crate::read::read_within;
use crate::span::Span;
use crate::text::Tokens;
use crate::value::{Context, Kind, Reading, Types};

/// The readings of such words in the sentence of `window`.
pub(super) fn read(window: &Window<'_, '_>) -> Vec<Reading> {
    let tokens = &window.tokens;
    let first = tokens.at(window.span.start);
    let counts: Vec<(usize, usize)> = (first..tokens.len()).filter_map(|t| Some((t, none_at(tokens, t)?))).collect();
    // most sentences have none; two of them deny each other, or tell of two things
    let [(t, after)] = counts.as_slice() else { return Vec::new() };
    if is_unsettled(tokens, first, (*t, *after)) || tokens.word(*t) == "no" && *after == t + 1 && !counts_a_noun(window, *t) {
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

/// Whether it is denied in turn, only so for the time being, or of some of them: "it is not true that no one", "no immediate reports", "no more".
fn is_unsettled(tokens: &Tokens<'_>, first: usize, (t, after): (usize, usize)) -> bool {
    let turned =
        |w: &str| matches!(w, "not" | "never" | "if" | "whether" | "without" | "unless") || w.ends_with("n't") || w.ends_with("n’t");
    (first..t).any(|t| turned(tokens.word(t)))
        || (first..tokens.len()).any(|t| telling::NONE_YET.has(tokens.word(t)))
        || matches!(tokens.word(after), "else" | "but" | "except")
        // "nobody was aboard": where people are is told of one moment
        || matches!(tokens.word(after), "was" | "were" | "is") && telling::WHEREABOUTS.has(tokens.word(after + 1))
        || telling::NONE_BUT.has(tokens.word(t + 1))
        || telling::NOTHING_OF.has(tokens.word(t + 1))
}

/// Whether the "no" at `t` stands in front of a noun that is counted.
fn counts_a_noun(window: &Window<'_, '_>, t: usize) -> bool {
    let analysis = window.analysis();
    let word = analysis.word_of_token(t);
    analysis.chunks().iter().any(|c| c.first == word && c.plural && !c.pronoun)
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
