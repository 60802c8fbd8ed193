//! Agreement between sources where nothing is established.
//!
//! Sets on a line have Helly's property: sets that meet two by two share a point. So the consensus is the
//! point that most independent sources cover. Between two ends of the sets every set is whole or absent, so the ends and
//! one point between each two of them are all that has to be tried. What is said alike is weighed once: the cost is the
//! number of different values times the number of voices.

use std::collections::{BTreeMap, BTreeSet};

use crate::extract::{Claim, SourceClaims};
use crate::fact::Verdict;
use crate::finding::{ClaimRef, Judgement};
use crate::value::days::DaySet;
use crate::value::interval::{Interval, Intervals};
use crate::value::name::NameSet;
use crate::value::{Axis, Denotation, Relation, Set};

/// A sentence of so many words that two sources share is taken for one that was copied.
const COPY_WORDS: usize = 12;

/// What most sources hold of a fact.
pub(super) struct Consensus {
    /// What the holders' cores share.
    value: Option<Denotation>,
    /// The sources that cover the point, in order.
    holders: BTreeSet<usize>,
    verdicts: BTreeMap<usize, Verdict>,
}

impl Consensus {
    /// The consensus of `claims`, which are in the order of their sources.
    pub(super) fn of(sources: &[SourceClaims], claims: &[ClaimRef]) -> Self {
        let claim = |c: &ClaimRef| &sources[c.source].claims[c.claim];
        let mut consensus = Self { value: None, holders: BTreeSet::new(), verdicts: BTreeMap::new() };
        let Some(first) = claims.first() else { return consensus };
        // a wire copy speaks once, however many sources carry it; a short sentence may be the same by chance
        let mut texts: BTreeMap<&str, usize> = BTreeMap::new();
        let is_copy = |text: &str| text.split_whitespace().nth(COPY_WORDS - 1).is_some();
        let voice: Vec<usize> = claims
            .iter()
            .map(|c| {
                let text = claim(c).excerpt.text.as_str();
                if is_copy(text) { *texts.entry(text).or_insert(c.source) } else { c.source }
            })
            .collect();
        // what many say in the same words is weighed once, with all their voices
        let mut said: Vec<(&Set, BTreeSet<usize>)> = Vec::new();
        for (c, &v) in claims.iter().zip(&voice) {
            let core = &claim(c).denotation.core;
            match said.iter_mut().find(|(s, _)| *s == core) {
                Some((_, voices)) => {
                    voices.insert(v);
                }
                None => said.push((core, BTreeSet::from([v]))),
            }
        }
        let candidates = candidates(said.iter().map(|(s, _)| *s));
        let mut best: Option<(usize, Set)> = None;
        for point in candidates {
            let mut voices: Vec<usize> =
                said.iter().filter(|(s, _)| s.comparable(&point) && s.meets(&point)).flat_map(|(_, v)| v.iter().copied()).collect();
            voices.sort_unstable();
            voices.dedup();
            // of points with as many voices, the one that the first source covers, then the first
            let has_first = usize::from(voices.binary_search(&first.source).is_ok());
            let rank = voices.len() * 2 + has_first;
            if best.as_ref().is_none_or(|(r, _)| rank > *r) {
                best = Some((rank, point));
            }
        }
        let Some((_, point)) = best else { return consensus };
        let together = together(&said, &point);
        let covers = |c: &Claim| together.contains(&&c.denotation.core);
        consensus.holders = claims.iter().filter(|c| covers(claim(c))).map(|c| c.source).collect();
        let shared = claims.iter().map(claim).filter(|c| covers(c)).map(|c| c.denotation.clone()).reduce(|a, b| shared(&a, &b));
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

    /// One claim of each source that holds with the consensus.
    pub(super) fn holders(&self, claims: &[ClaimRef]) -> Vec<ClaimRef> {
        let mut seen = BTreeSet::new();
        claims.iter().copied().filter(|c| self.holders.contains(&c.source) && seen.insert(c.source)).collect()
    }

    /// How many sources hold with it, of how many that speak of the fact.
    pub(super) fn support(&self) -> (usize, usize) {
        (self.holders.len(), self.verdicts.len())
    }
}

/// So many of those who hold with the consensus are kept as evidence against one that dissents; the others are counted.
const WITNESSES: usize = 8;

/// Those who hold with the consensus, by what they say: many say the same, so that each who dissents is held against few.
pub(super) struct Witnesses(Vec<(Denotation, Vec<ClaimRef>)>);

impl Witnesses {
    pub(super) fn of(sources: &[SourceClaims], holders: &[ClaimRef]) -> Self {
        let mut kinds: Vec<(Denotation, Vec<ClaimRef>)> = Vec::new();
        for holder in holders {
            let said = &sources[holder.source].claims[holder.claim].denotation;
            match kinds.iter_mut().find(|(d, _)| d == said) {
                Some((_, list)) => list.push(*holder),
                None => kinds.push((said.clone(), vec![*holder])),
            }
        }
        Self(kinds)
    }

    /// The first of those that `said` contradicts, and how many there are.
    pub(super) fn against(&self, said: &Denotation) -> (Vec<ClaimRef>, usize) {
        let against: Vec<_> = self.0.iter().filter(|(d, _)| d.relate(said) == Relation::Contradict).map(|(_, list)| list).collect();
        let mut first: Vec<ClaimRef> = against.iter().flat_map(|list| list.iter().take(WITNESSES).copied()).collect();
        first.sort_unstable();
        first.truncate(WITNESSES);
        (first, against.iter().map(|list| list.len()).sum())
    }
}

const fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Agrees => 0,
        Verdict::Vague => 1,
        _ => 2,
    }
}

/// The cores that cover `point` and each other. Names meet without sharing anything ("Roe" is Jane Roe or John Roe):
/// of those that do not meet, the one with more voices stays, then the first.
fn together<'a>(said: &[(&'a Set, BTreeSet<usize>)], point: &Set) -> Vec<&'a Set> {
    let mut cover: Vec<_> = said.iter().filter(|(s, _)| s.comparable(point) && s.meets(point)).collect();
    if matches!(point, Set::Names(_)) {
        cover.sort_by_key(|(_, voices)| std::cmp::Reverse(voices.len()));
    }
    let mut kept: Vec<&Set> = Vec::new();
    for (set, _) in cover {
        if !matches!(point, Set::Names(_)) || kept.iter().all(|k| k.meets(set)) {
            kept.push(set);
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

/// The points among which the most covered one is: on a line the lower ends of the sets (and what lies just above an
/// open one); days likewise; names and options themselves.
fn candidates<'a>(sets: impl Iterator<Item = &'a Set>) -> Vec<Set> {
    let mut points: Vec<(Axis, f64)> = Vec::new();
    let mut out: Vec<Set> = Vec::new();
    for set in sets {
        match set {
            Set::Line(axis, intervals) => {
                for part in intervals.parts() {
                    points.push((axis.clone(), if part.low.is_finite() { part.low } else { part.high.min(0.0) }));
                    if part.high.is_finite() {
                        points.push((axis.clone(), part.high));
                    }
                }
            }
            Set::Days(days) => out.extend(days.ranges().iter().map(|&(a, b)| {
                let day = if a == i64::MIN { b.saturating_sub(1) } else { a };
                let one =
                    if days.cycle().is_all() && day != i64::MAX - 1 { DaySet::of([(day, day.saturating_add(1))]) } else { days.clone() };
                Set::Days(one)
            })),
            other => {
                if !out.contains(other) {
                    out.push(other.clone());
                }
            }
        }
    }
    points.sort_by(|a, b| a.1.total_cmp(&b.1));
    points.dedup();
    for (k, (axis, x)) in points.iter().enumerate() {
        out.push(Set::line(axis.clone(), Interval::point(*x)));
        // between two ends every set is whole or absent: one point stands for all
        if let Some((_, next)) = points.get(k + 1).filter(|(_, n)| n > x) {
            out.push(Set::Line(axis.clone(), Intervals::from(Interval::point(f64::midpoint(*x, *next)))));
        }
    }
    out
}
