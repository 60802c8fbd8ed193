//! Telling of some findings only: of those that a changed source has a part in.

use std::collections::HashSet;

use crate::finding::{Finding, Judgement, What};

/// Whether one of `sources` has a part in a finding.
fn involves(finding: &Finding, sources: &HashSet<usize>) -> bool {
    if sources.contains(&finding.source) {
        return true;
    }
    match &finding.what {
        // who dissents is worked out from what all say, so each of them has a part in it
        What::Disagreement { consensus, .. } => consensus.iter().any(|c| sources.contains(&c.source)),
        _ => false,
    }
}

/// Keeps the findings that one of `sources` has a part in; all the rest were evidence only.
pub fn keep_new(judgement: &mut Judgement, sources: &HashSet<usize>) {
    judgement.findings.retain(|f| involves(f, sources));
    judgement.set_aside.retain(|s| involves(&s.finding, sources));
}
