//! Agreement between sources where nothing is established.
//!
//! Sets on a line have Helly's property: sets that meet two by two share a point. So the consensus is the
//! point that most independent sources cover. Between two ends of the sets every set is whole or absent, so the ends and
//! one point between each two of them are all that has to be tried ([`cover`](super::cover)). What is said alike is weighed once.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::alike::{ByDenotation, BySet};
use super::copies;
use super::cover::{Said, most_covered};
use crate::extract::SourceClaims;
use crate::fact::Verdict;
use crate::finding::{ClaimRef, Judgement};
use crate::rule::tree::Trust;
use crate::value::name::NameSet;
use crate::value::{Denotation, Relation, Set};

/// What most sources hold of a fact.
pub(super) struct Consensus {
    /// What the holders' cores share.
    value: Option<Denotation>,
    /// The sources that cover the point, in order.
    holders: BTreeSet<usize>,
    verdicts: BTreeMap<usize, Verdict>,
    /// What the holders say, a claim for all who say it and how many they are.
    groups: Vec<(ClaimRef, usize)>,
    /// One claim of each holder, and its group.
    speakers: Vec<(ClaimRef, usize)>,
    /// For each claim the source whose word it is.
    voices: Vec<usize>,
    /// How many sources those are.
    independent: usize,
}

/// So many claims are shown against one that dissents; the others are counted.
const MOST_SHOWN: usize = 8;

impl Consensus {
    /// The consensus of `claims`, which are in the order of their sources.
    pub(super) fn of(sources: &[SourceClaims], claims: &[ClaimRef], trust: &dyn Fn(usize) -> Trust) -> Self {
        let claim = |c: &ClaimRef| &sources[c.source].claims[c.claim];
        // a wire copy speaks once, however many sources carry it; a short sentence may be the same by chance
        let voices = copies::voices(sources, claims);
        let independent = voices.iter().collect::<FxHashSet<_>>().len();
        let mut consensus = Self {
            value: None,
            holders: BTreeSet::new(),
            verdicts: BTreeMap::new(),
            groups: Vec::new(),
            speakers: Vec::new(),
            voices,
            independent,
        };
        let Some(first) = claims.first() else { return consensus };
        // what many say in the same words is weighed once, with all their voices
        let mut said: Vec<Said<'_>> = Vec::new();
        let mut places: FxHashMap<BySet<'_>, usize> = FxHashMap::default();
        let mut place = Vec::with_capacity(claims.len());
        for (c, &v) in claims.iter().zip(&consensus.voices) {
            let set = &claim(c).denotation.core;
            let at = *places.entry(BySet(set)).or_insert_with(|| {
                said.push(Said { set, voices: Vec::new() });
                said.len() - 1
            });
            said[at].voices.push(v);
            place.push(at);
        }
        for s in &mut said {
            s.voices.sort_unstable();
            s.voices.dedup();
        }
        let Some(point) = most_covered(&said, first.source, trust) else { return consensus };
        let together = together(&said, &point);
        let holding = || claims.iter().zip(&place).filter(|(_, at)| together[**at]).map(|(c, _)| c);
        consensus.holders = holding().map(|c| c.source).collect();
        let shared = holding().map(|c| claim(c).denotation.clone()).reduce(|a, b| shared(&a, &b));
        let value = shared.unwrap_or_else(|| Denotation::plain(point.clone()));
        for c in claims {
            let verdict = if consensus.holders.contains(&c.source) {
                Verdict::Agrees
            } else {
                match claim(c).denotation.relate(&value) {
                    Relation::Contradict => Verdict::Disagrees,
                    Relation::Vague => Verdict::Vague,
                    Relation::Agree => Verdict::Agrees,
                }
            };
            let entry = consensus.verdicts.entry(c.source).or_insert(verdict);
            // a source that says it well once is not blamed for saying it loosely elsewhere
            if rank(verdict) < rank(*entry) {
                *entry = verdict;
            }
        }
        consensus.value = Some(value);
        consensus
    }

    /// How a source stands to the consensus.
    pub(super) fn verdict(&self, source: usize) -> Verdict {
        self.verdicts.get(&source).copied().unwrap_or(Verdict::Silent)
    }

    /// The claim among `claims` (of one source) that dissents.
    pub(super) fn dissent(&self, judgement: &Judgement, claims: &[ClaimRef]) -> Option<ClaimRef> {
        let value = self.value.as_ref()?;
        claims.iter().copied().find(|c| judgement.claim(*c).denotation.relate(value) == Relation::Contradict)
    }

    /// Against whom a dissenting reading is shown: how many holders it contradicts, one claim a source, and the first of them.
    /// A loose reading that covers both sides is no witness.
    pub(super) fn witnesses(&mut self, judgement: &Judgement, claims: &[ClaimRef], said: &Denotation) -> (usize, Vec<ClaimRef>) {
        if self.groups.is_empty() {
            let (mut seen, mut heard) = (BTreeSet::new(), BTreeSet::new());
            let mut groups: FxHashMap<ByDenotation<'_>, usize> = FxHashMap::default();
            for (&c, voice) in claims.iter().zip(&self.voices).filter(|(c, _)| self.holders.contains(&c.source) && seen.insert(c.source)) {
                let group = *groups.entry(ByDenotation(&judgement.claim(c).denotation)).or_insert_with(|| {
                    self.groups.push((c, 0));
                    self.groups.len() - 1
                });
                self.groups[group].1 += usize::from(heard.insert((group, *voice)));
                self.speakers.push((c, group));
            }
        }
        let against: Vec<bool> =
            self.groups.iter().map(|(c, _)| judgement.claim(*c).denotation.relate(said) == Relation::Contradict).collect();
        let number = self.groups.iter().zip(&against).filter(|(_, against)| **against).map(|((_, n), _)| n).sum();
        let shown = self.speakers.iter().filter(|(_, group)| against[*group]).map(|(c, _)| *c).take(MOST_SHOWN).collect();
        (number, shown)
    }

    /// How many sources hold with it, of how many that speak of the fact.
    pub(super) fn support(&self) -> (usize, usize) {
        (self.holders.len(), self.verdicts.len())
    }

    /// For each claim the source whose word it is.
    pub(super) fn voices(&self) -> &[usize] {
        &self.voices
    }

    /// Whether a source holds with it.
    pub(super) fn holds(&self, source: usize) -> bool {
        self.holders.contains(&source)
    }

    /// What those who hold with it have in common.
    pub(super) const fn value(&self) -> Option<&Denotation> {
        self.value.as_ref()
    }

    /// The independent sources that say each thing that is said.
    pub(super) fn said_by<'j>(&self, judgement: &'j Judgement, claims: &[ClaimRef]) -> FxHashMap<ByDenotation<'j>, FxHashSet<usize>> {
        let mut out: FxHashMap<ByDenotation<'j>, FxHashSet<usize>> = FxHashMap::default();
        for (c, voice) in claims.iter().zip(&self.voices) {
            out.entry(ByDenotation(&judgement.claim(*c).denotation)).or_default().insert(*voice);
        }
        out
    }

    /// How many of the sources that speak of the fact do not copy another one.
    pub(super) const fn independent(&self) -> usize {
        self.independent
    }
}

const fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Agrees => 0,
        Verdict::Vague => 1,
        _ => 2,
    }
}

/// Which of the cores cover `point` and each other. Names meet without sharing anything ("Roe" is Jane Roe or John Roe):
/// of those that do not meet, the one with more voices stays, then the first.
fn together(said: &[Said<'_>], point: &Set) -> Vec<bool> {
    let mut cover: Vec<usize> = (0..said.len()).filter(|&i| said[i].set.comparable(point) && said[i].set.meets(point)).collect();
    let names = matches!(point, Set::Names(_));
    if names {
        cover.sort_by_key(|&i| std::cmp::Reverse(said[i].voices.len()));
    }
    let mut kept = vec![false; said.len()];
    // two sets of all names but some always meet
    let (mut all, mut named): (Vec<&Set>, Vec<&Set>) = (Vec::new(), Vec::new());
    for i in cover {
        let set = said[i].set;
        let except = matches!(set, Set::Names(names) if names.is_except());
        if !names || named.iter().all(|k| k.meets(set)) && (except || all.iter().all(|k| k.meets(set))) {
            kept[i] = true;
            if names {
                if except { &mut all } else { &mut named }.push(set);
            }
        }
    }
    kept
}

/// What two readings share; the cores are known to meet.
fn shared(a: &Denotation, b: &Denotation) -> Denotation {
    let length = |n: &NameSet| n.names().iter().map(Vec::len).max().unwrap_or(0);
    let both = |x: &Set, y: &Set| match (x, y) {
        (Set::Line(axis, x), Set::Line(_, y)) => Set::Line(axis.clone(), x.meet(y)),
        (Set::Days(x), Set::Days(y)) => Set::Days(x.meet(y)),
        (Set::Versions(x), Set::Versions(y)) => Set::Versions(x.meet(y)),
        // the fuller of two names
        (Set::Names(x), Set::Names(y)) if length(y) > length(x) => Set::Names(y.clone()),
        (x, _) => x.clone(),
    };
    let core = both(&a.core, &b.core);
    if core.is_empty() { a.clone() } else { Denotation::new(core, both(&a.outer, &b.outer)) }
}
