//! What could be corrected without asking anybody: the words of a value that contradict what is established, where the established value
//! is exact, the claim is exact, and nobody else is quoted or said to tell it.

use super::Outcome;
use crate::extract::{Claim, is_negator};
use crate::fact::Modality;
use crate::finding::What;
use crate::judge::Standard;
use crate::read::read_value;
use crate::rule::tree::{Established, Fact};
use crate::source::Published;
use crate::span::Span;
use crate::value::{Context, Hedge, Kind};

/// Words of a source, and what would stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The source, by its index in the outcome.
    pub source: usize,
    /// The fact, by its index in the rules.
    pub fact: usize,
    /// The words of the value, in bytes of the source.
    pub span: Span,
    /// What would stand there.
    pub text: String,
}

/// The corrections of the contradictions of `outcome`, in order. Whether the words are the source's own is not looked at: the claims
/// of a checker [with own words](super::Checker::with_own_words) tell.
#[must_use]
pub fn corrections(outcome: &Outcome) -> Vec<Correction> {
    let mut list = Vec::new();
    for finding in &outcome.judgement.findings {
        let What::Contradiction { fact, claim, .. } = finding.what else { continue };
        let source = &outcome.judgement.sources[finding.source];
        let claim = outcome.judgement.claim(claim);
        let text = correction(&outcome.ruleset.facts[fact], claim, source.published);
        list.extend(text.map(|text| Correction { source: finding.source, fact, span: claim.value_span, text }));
    }
    list.sort_by_key(|c| (c.source, c.span.start, c.span.end));
    // two facts that would have different words at one place need somebody who knows better
    let clashes: Vec<bool> = (0..list.len())
        .map(|i| {
            let other = |k: usize| list.get(k).is_some_and(|o: &Correction| o.source == list[i].source && o.span.overlaps(list[i].span));
            other(i + 1) || i > 0 && other(i - 1)
        })
        .collect();
    let mut clashes = clashes.into_iter();
    list.retain(|_| !clashes.next().unwrap_or(false));
    list
}

/// What would stand in the place of the claim's value.
fn correction(fact: &Fact, claim: &Claim, published: Option<Published>) -> Option<String> {
    let kind = fact.kind.node;
    if matches!(kind, Kind::YesNo | Kind::Choice | Kind::Name) || claim.modality != Modality::Asserted {
        return None;
    }
    let established = established(fact, claim, published).filter(|e| e.reading.hedge.is_none() && e.reading.upper.is_none())?;
    // a limit is as exact as its figure: "up to 5 MB"
    let is_exact = claim.hedge.is_none_or(|h| matches!(h, Hedge::UpTo | Hedge::AtLeast | Hedge::Exactly));
    if !is_exact || !fact.accept.is_empty() || claim.hedge_span.is_some_and(|h| h.overlaps(claim.value_span)) {
        return None;
    }
    let words = claim.value_text();
    let exact = read_value(words, kind, &Context { published: published.map(|p| p.at), order: None })?;
    // a limit that is denied is another one, whatever its figure
    let denies = |word: &str| is_negator(&word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('’', "'"));
    if claim.text.split_whitespace().any(denies) {
        return None;
    }
    // "4 to 5 hours" is no exact value, and what a template multiplies is none of the words
    if exact.hedge.is_some() || exact.upper.is_some() || exact.value != claim.value {
        return None;
    }
    // a date is written in many ways, and an article that says "on Thursday" wants no number in its place
    let shape = |text: &str| text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect::<String>();
    if matches!(kind, Kind::Date | Kind::Time | Kind::Year) && shape(words) != shape(&established.text) {
        return None;
    }
    Some(established.text.clone())
}

/// The one value that the claim is held against; `None` where there are several, or none that the rules put in words.
fn established<'f>(fact: &'f Fact, claim: &Claim, published: Option<Published>) -> Option<&'f Established> {
    if fact.history.is_empty() {
        return fact.value.as_ref();
    }
    match Standard::of(fact)?.for_claim(claim, published).lines[..] {
        [line] => fact.history.get(line).map(|held| &held.value),
        _ => None,
    }
}
