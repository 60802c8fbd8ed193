//! How many independent sources say what of a fact that nothing is established for.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::alike::ByDenotation;
use super::consensus::Consensus;
use super::{Trusted, claims_by_fact};
use crate::finding::{ClaimRef, Judgement};
use crate::rule::Ruleset;
use crate::value::Relation;

/// What sources hold of a fact, most of them first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tally {
    /// A claim of those that hold with each other, and how many independent sources do.
    pub(crate) held: (ClaimRef, usize),
    /// A claim of each other reading, with the number of the independent sources that have it.
    pub(crate) others: Vec<(ClaimRef, usize)>,
}

/// What at least two independent sources hold of each fact that nothing is established for, by the index of the fact.
pub(crate) fn tallies(rules: &Ruleset, judgement: &Judgement) -> Vec<(usize, Tally)> {
    let by_fact = claims_by_fact(judgement);
    let trusted = Trusted::new(rules, &judgement.sources);
    let open = rules.facts.iter().enumerate().filter(|(_, fact)| fact.value.is_none());
    open.filter_map(|(f, _)| {
        let claims = by_fact.get(&f)?;
        let agreement = Consensus::of(&judgement.sources, claims, &|source| trusted.of(source, Some(f)));
        Some((f, tally(judgement, claims, &agreement)?))
    })
    .collect()
}

fn tally(judgement: &Judgement, claims: &[ClaimRef], agreement: &Consensus) -> Option<Tally> {
    let of = |c: &ClaimRef| &judgement.claim(*c).denotation;
    let (mut holding, mut others): (BTreeSet<usize>, Vec<(ClaimRef, BTreeSet<usize>)>) = Default::default();
    let (mut places, mut first) = (FxHashMap::default(), None::<ClaimRef>);
    for (c, &voice) in claims.iter().zip(agreement.voices()) {
        if agreement.holds(c.source) {
            first = first.or(Some(*c));
            holding.insert(voice);
        } else if agreement.value().is_some_and(|value| of(c).relate(value) == Relation::Contradict) {
            let place = *places.entry(ByDenotation(of(c))).or_insert_with(|| {
                others.push((*c, BTreeSet::new()));
                others.len() - 1
            });
            others[place].1.insert(voice);
        }
    }
    let mut others: Vec<_> = others.into_iter().map(|(c, voices)| (c, voices.len())).collect();
    others.sort_by_key(|(c, number)| (std::cmp::Reverse(*number), *c));
    (holding.len() > 1).then_some(Tally { held: (first?, holding.len()), others })
}
