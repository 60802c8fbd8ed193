//! All sources together: verdicts, consensus, checks, and what of it is worth telling.
//!
//! Judging needs claims and rules, and no text.

mod alike;
mod check;
mod consensus;
mod copies;
mod cover;
mod named;
mod omission;
mod standard;
mod tally;
mod trust;
mod verdict;

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use self::alike::{ByDenotation, Common};
use crate::code::Code;
use crate::extract::SourceClaims;
use crate::fact::{Modality, Verdict};
use crate::finding::{Cell, ClaimRef, Finding, Judgement, What};
use crate::read::Oddity;
use crate::rule::tree::{Fact, Trust};
use crate::rule::{PathGlobs, Ruleset};
use crate::value::Relation;
use crate::work;

pub use check::may_hold;
pub(crate) use omission::unmet;
pub use standard::{Standard, Taken, Why};
pub(crate) use tally::{Tally, tallies};
pub(crate) use trust::Trusted;
pub use verdict::{counts, judge_claim};

/// Judges the claims of all `sources`.
#[must_use]
pub fn judge(rules: &Ruleset, sources: Vec<SourceClaims>) -> Judgement {
    judge_facts(rules, sources, &(0..rules.facts.len()).collect::<Vec<_>>())
}

/// Judges what `sources` say of `facts`, given by ascending index, and all checks; other facts get no cell.
#[must_use]
pub fn judge_facts(rules: &Ruleset, sources: Vec<SourceClaims>, facts: &[usize]) -> Judgement {
    judge_part(rules, sources, facts, 0..rules.checks.len())
}

/// What is established, by fact: facts that are not judged or that nothing is established for are left out.
type Established = FxHashMap<usize, Standard>;

/// Judges what `sources` say of `facts`, and of the checks only these. What it costs grows with what is asked for, not with the rules.
pub(crate) fn judge_part(
    rules: &Ruleset,
    sources: Vec<SourceClaims>,
    facts: &[usize],
    checks: impl IntoIterator<Item = usize> + Clone,
) -> Judgement {
    let mut judgement = Judgement { claim_verdicts: Vec::with_capacity(sources.len()), sources, ..Judgement::default() };
    work::steps(facts.len());
    let established: Established = facts.iter().filter_map(|&f| Some((f, Standard::of(&rules.facts[f])?))).collect();
    for source in &judgement.sources {
        let verdicts = source.claims.iter().map(|c| judge_claim(c, source.published, established.get(&c.fact))).collect();
        judgement.claim_verdicts.push(verdicts);
    }
    let by_fact = claims_by_fact(&judgement);
    let trusted = Trusted::new(rules, &judgement.sources);
    for &f in facts {
        let fact = &rules.facts[f];
        let trust = |source: usize| trusted.of(source, Some(f));
        let claims = by_fact.get(&f).map_or(&[][..], Vec::as_slice);
        let mut agreement = (!established.contains_key(&f)).then(|| consensus::Consensus::of(&judgement.sources, claims, &trust));
        let mut at = 0;
        for s in 0..judgement.sources.len() {
            let start = at;
            while at < claims.len() && claims[at].source == s {
                at += 1;
            }
            let here = &claims[start..at];
            let verdict = cell_verdict((f, fact), &judgement, s, here, agreement.as_ref());
            judgement.cells.push(Cell { fact: f, source: s, verdict, claims: here.iter().map(|c| c.claim).collect() });
        }
        let findings = findings(rules, (f, fact), &judgement, claims, &trust, agreement.as_mut());
        judgement.findings.extend(findings);
    }
    let possible = possible(&judgement, &established);
    judgement.findings.extend(possible);
    let odd = odd_days(&judgement);
    judgement.findings.extend(odd);
    let (results, broken) = check::run(rules, checks, &judgement, &established);
    judgement.checks = results;
    judgement.findings.extend(broken);
    let key = |j: &Judgement, finding: &Finding| (finding.source, place(j, finding), finding.fact().unwrap_or(usize::MAX), finding.code());
    let mut list = std::mem::take(&mut judgement.findings);
    list.sort_by_key(|f| key(&judgement, f));
    judgement.findings = list;
    judgement
}

/// Claims that say something of their fact, by fact and then by source.
fn claims_by_fact(judgement: &Judgement) -> FxHashMap<usize, Vec<ClaimRef>> {
    let mut out: FxHashMap<usize, Vec<ClaimRef>> = FxHashMap::default();
    for (source, claims) in judgement.sources.iter().enumerate() {
        for (claim, c) in claims.claims.iter().enumerate() {
            if counts(c, judgement.claim_verdicts[source][claim]) {
                out.entry(c.fact).or_default().push(ClaimRef { source, claim });
            }
        }
    }
    out
}

/// Where in its source a finding points.
pub(crate) fn place(judgement: &Judgement, finding: &Finding) -> usize {
    match &finding.what {
        What::Contradiction { claim, .. }
        | What::Disagreement { claim, .. }
        | What::SelfContradiction { claim, .. }
        | What::PossibleClaim { claim, .. }
        | What::OddDay { claim, .. }
        | What::VagueClaim { claim, .. } => judgement.claim(*claim).span.start,
        What::BrokenCheck { claims, .. } => claims.first().map_or(0, |c| judgement.claim(*c).span.start),
        What::Omission { at, .. } => at.as_ref().map_or(0, |(span, _)| span.start),
        What::Suppression { directive, .. } => judgement.sources[finding.source].directives[*directive].span.start,
    }
}

fn cell_verdict(
    (index, fact): (usize, &Fact),
    judgement: &Judgement,
    source: usize,
    claims: &[ClaimRef],
    agreement: Option<&consensus::Consensus>,
) -> Verdict {
    if claims.is_empty() {
        return if is_about(index, &judgement.sources[source]) {
            if is_due(fact, &judgement.sources[source]) { Verdict::Silent } else { Verdict::NotDue }
        } else {
            Verdict::NotAbout
        };
    }
    let of = |claim: &ClaimRef| judgement.claim_verdicts[claim.source][claim.claim];
    if let Some(agreement) = agreement {
        if self_contradiction(judgement, claims).is_some() {
            return Verdict::SelfContradicts;
        }
        // nothing is established and nobody else speaks: there is nothing to agree with
        return if agreement.support().1 < 2 { Verdict::Unjudged } else { agreement.verdict(source) };
    }
    let has = |v: Verdict| claims.iter().any(|c| of(c) == v);
    match (has(Verdict::Agrees), has(Verdict::Contradicts), has(Verdict::Vague)) {
        (true, true, _) => Verdict::SelfContradicts,
        (false, true, _) => Verdict::Contradicts,
        (true, false, _) => Verdict::Agrees,
        (false, false, true) => Verdict::Vague,
        (false, false, false) => Verdict::Silent,
    }
}

/// Whether a source names what the fact of that index is about.
fn is_about(fact: usize, source: &SourceClaims) -> bool {
    source.not_about.binary_search(&fact).is_err()
}

/// Whether a source that is silent on the fact of that index may be one that should state it. `asked` holds it against the places where
/// the fact is required, where the rules name some.
pub(crate) fn owes(index: usize, fact: &Fact, asked: Option<&PathGlobs>, source: &SourceClaims) -> bool {
    let is_asked = || asked.map_or_else(|| is_about(index, source), |globs| globs.is_match(&source.path));
    fact.require.is_some() && is_due(fact, source) && is_asked()
}

/// Whether a source has to state the fact by now. One whose date is not known is not excused.
fn is_due(fact: &Fact, source: &SourceClaims) -> bool {
    let since = fact.require.as_ref().and_then(|r| r.since);
    match (since, source.published) {
        (Some(since), Some(published)) => published.at.date() >= since,
        _ => true,
    }
}

/// The first two claims of a source that contradict each other.
fn self_contradiction(judgement: &Judgement, claims: &[ClaimRef]) -> Option<(ClaimRef, ClaimRef)> {
    // what was said before is not compared again: a source may say the same thousands of times
    let mut seen = FxHashSet::default();
    let mut distinct: Vec<ClaimRef> = Vec::new();
    let mut common = Common::default();
    for &later in claims {
        let said = &judgement.claim(later).denotation;
        if !seen.insert(ByDenotation(said)) {
            continue;
        }
        if common.may_exclude(&said.outer) {
            let against = |earlier: &&ClaimRef| judgement.claim(**earlier).denotation.relate(said) == Relation::Contradict;
            if let Some(&earlier) = distinct.iter().find(against) {
                return Some((earlier, later));
            }
        }
        common.add(&said.outer);
        distinct.push(later);
    }
    None
}

/// Claims of days that no calendar has.
fn odd_days(judgement: &Judgement) -> Vec<Finding> {
    let claims = judgement.sources.iter().enumerate().flat_map(|(s, source)| source.claims.iter().enumerate().map(move |(k, c)| (s, k, c)));
    let odd = claims.filter(|(s, k, claim)| claim.oddity.is_some() && counts(claim, judgement.claim_verdicts[*s][*k]));
    odd.map(|(source, k, claim)| {
        let what = What::OddDay { fact: claim.fact, claim: ClaimRef { source, claim: k } };
        Finding { level: Code::OddDay.default_level(), source, what }
    })
    .collect()
}

/// Claims that would contradict what is established if they were of whom they seem to be.
fn possible(judgement: &Judgement, established: &Established) -> Vec<Finding> {
    let mut out = Vec::new();
    for (s, source) in judgement.sources.iter().enumerate() {
        for (k, claim) in source.claims.iter().enumerate() {
            let Some(established) = established.get(&claim.fact).filter(|_| claim.modality == Modality::Possible) else { continue };
            let taken = established.for_claim(claim, source.published).denotation;
            if taken.is_some_and(|taken| claim.denotation.relate(&taken) == Relation::Contradict) {
                let what = What::PossibleClaim { fact: claim.fact, claim: ClaimRef { source: s, claim: k } };
                out.push(Finding { level: Code::PossibleClaim.default_level(), source: s, what });
            }
        }
    }
    out
}

fn findings(
    rules: &Ruleset,
    (f, fact): (usize, &Fact),
    judgement: &Judgement,
    claims: &[ClaimRef],
    trust: &dyn Fn(usize) -> Trust,
    mut agreement: Option<&mut consensus::Consensus>,
) -> Vec<Finding> {
    let mut out = Vec::new();
    let verdict = |c: &ClaimRef| judgement.claim_verdicts[c.source][c.claim];
    let mut tell = |code: Code, source: usize, what: What| {
        out.push(Finding { level: code.default_level(), source, what });
    };
    let mut agree: BTreeMap<usize, ClaimRef> = BTreeMap::new();
    for &claim in claims.iter().filter(|c| verdict(c) == Verdict::Agrees) {
        agree.entry(claim.source).or_insert(claim);
    }
    for &claim in claims {
        match verdict(&claim) {
            Verdict::Contradicts => {
                // of those that agree the first that is trusted most
                let others = agree.iter().filter(|(source, _)| **source != claim.source);
                let agreeing = others.map(|(_, c)| *c).reduce(|a, b| if trust(b.source) > trust(a.source) { b } else { a });
                let otherwise = agree.get(&claim.source).copied();
                tell(Code::Contradiction, claim.source, What::Contradiction { fact: f, claim, agreeing, otherwise });
            }
            // what is wrong with its day is told of it already
            Verdict::Vague if judgement.claim(claim).oddity == Some(Oddity::NoDay) => {}
            Verdict::Vague => tell(Code::VagueClaim, claim.source, What::VagueClaim { fact: f, claim }),
            _ => {}
        }
    }
    let mut against = FxHashMap::default();
    let said_by = agreement.as_deref().map(|a| a.said_by(judgement, claims)).unwrap_or_default();
    let mut rest = claims;
    while let Some(first) = rest.first() {
        let here = &rest[..rest.iter().take_while(|c| c.source == first.source).count()];
        rest = &rest[here.len()..];
        // two counts of two days contradict neither each other nor what was established
        let both = if fact.history.is_empty() { self_contradiction(judgement, here) } else { None };
        if let Some((earlier, claim)) = both {
            // the one that is wrong has its finding already, which tells of the other
            if verdict(&earlier) == Verdict::Contradicts || verdict(&claim) == Verdict::Contradicts {
                continue;
            }
            tell(Code::SelfContradiction, first.source, What::SelfContradiction { fact: f, claim, earlier });
        } else if let Some(agreement) = agreement.as_deref_mut()
            && agreement.verdict(first.source) == Verdict::Disagrees
        {
            let claim = agreement.dissent(judgement, here).unwrap_or(*first);
            let said = &judgement.claim(claim).denotation;
            let witnesses = against.entry(ByDenotation(said)).or_insert_with(|| agreement.witnesses(judgement, claims, said));
            let (consensus, support) = (witnesses.1.clone(), (witnesses.0, agreement.independent()));
            let dissent = said_by.get(&ByDenotation(said)).map_or(1, FxHashSet::len);
            let copies = agreement.support().1 - agreement.independent().min(agreement.support().1);
            tell(Code::Disagreement, first.source, What::Disagreement { fact: f, claim, consensus, support, dissent, copies });
        }
    }
    if let Some(require) = &fact.require {
        let stated = claims.iter().copied().find(|c| matches!(verdict(c), Verdict::Agrees | Verdict::Unjudged));
        for (s, among) in omission::silent(rules, (f, fact), require, judgement, claims) {
            let source = &judgement.sources[s];
            let mention = source.mentions.iter().find(|m| m.fact == f);
            let at = mention.map(|m| (m.span, m.excerpt.clone())).or_else(|| source.headline.clone().map(|e| (e.span, e)));
            tell(Code::Omission, s, What::Omission { fact: f, at, alias: mention.and_then(|m| m.alias.clone()), stated, among });
        }
    }
    out
}
