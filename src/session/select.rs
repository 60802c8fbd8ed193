//! Telling of some findings only: of those that a changed source has a part in.

use std::collections::HashSet;

use crate::extract::Claim;
use crate::finding::{Finding, Judgement, What};
use crate::value::Relation;

/// Whether one of `sources` has a part in a finding.
fn involves(judgement: &Judgement, finding: &Finding, sources: &HashSet<usize>) -> bool {
    if sources.contains(&finding.source) {
        return true;
    }
    match &finding.what {
        // who dissents is worked out from what all say, so each of them has a part in it
        What::Disagreement { fact, claim, .. } => {
            let said = &judgement.claim(*claim).denotation;
            let other = |c: &Claim| c.fact == *fact && c.denotation.relate(said) == Relation::Contradict;
            sources.iter().any(|&s| judgement.sources[s].claims.iter().any(other))
        }
        _ => false,
    }
}

/// Keeps the findings that one of `sources` has a part in; all the rest were evidence only.
pub fn keep_new(judgement: &mut Judgement, sources: &HashSet<usize>) {
    let (mut findings, mut set_aside) = (std::mem::take(&mut judgement.findings), std::mem::take(&mut judgement.set_aside));
    findings.retain(|f| involves(judgement, f, sources));
    set_aside.retain(|s| involves(judgement, &s.finding, sources));
    (judgement.findings, judgement.set_aside) = (findings, set_aside);
}
