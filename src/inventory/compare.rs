//! A text against its source, without rules: values of the text that nothing in the source bears out.
//!
//! A value is borne out by one of the source of the same measure that agrees with it and is said of the same: it counts
//! the same noun, or shares a word that stands near it. Where the text says too little around a value, agreeing is enough.

use super::stated::{Measure, Stated, Word, Words, stated};
use crate::source::Source;
use crate::span::Span;
use crate::value::Relation;

/// A value of a text that its source does not bear out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsupported {
    /// The value, in the text.
    pub span: Span,
    /// Its sentence.
    pub sentence: Span,
    /// The value of the source that is said of the same and is another.
    pub instead: Option<Span>,
    /// The sentence of that one.
    pub instead_sentence: Option<Span>,
}

/// The values of `text` that no value of `source` stands behind, in order.
#[must_use]
pub fn compare(source: &Source, text: &Source) -> Vec<Unsupported> {
    let mut words = Words::default();
    let known = stated(source, &mut words);
    let said = stated(text, &mut words);
    let mut out = Vec::new();
    for value in &said {
        if known.iter().any(|k| agrees(k, value) && shares(k, value)) {
            continue;
        }
        let rival = known.iter().filter(|k| comparable(k, value)).max_by_key(|k| (overlap(k, value), std::cmp::Reverse(k.span.start)));
        let rival = rival.filter(|k| overlap(k, value) > 0 && !agrees(k, value));
        out.push(Unsupported {
            span: value.span,
            sentence: value.sentence,
            instead: rival.map(|k| k.span),
            instead_sentence: rival.map(|k| k.sentence),
        });
    }
    out
}

fn comparable(a: &Stated, b: &Stated) -> bool {
    let number = |m: &Measure| matches!(m, Measure::Count(_) | Measure::Number);
    (a.measure == b.measure || number(&a.measure) && number(&b.measure)) && a.denotation.core.comparable(&b.denotation.core)
}

fn agrees(a: &Stated, b: &Stated) -> bool {
    comparable(a, b) && a.denotation.relate(&b.denotation) == Relation::Agree
}

/// Whether two values are said of the same, as far as their sentences tell.
fn shares(known: &Stated, said: &Stated) -> bool {
    match (&known.measure, &said.measure) {
        (Measure::Count(a), Measure::Count(b)) if a == b => true,
        _ => said.near.len() < 2 || overlap(known, said) > 0,
    }
}

/// How many words stand near both.
fn overlap(a: &Stated, b: &Stated) -> usize {
    let in_a = |w: &&Word| a.near.contains(w) || a.above.contains(w);
    b.near.iter().filter(in_a).count()
}
