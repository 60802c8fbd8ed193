//! One claim against what is established.

use crate::extract::Claim;
use crate::fact::{Modality, Verdict};
use crate::rule::tree::Fact;
use crate::value::{Denotation, Relation, Value};

/// What counts as true for `fact`: what it accepts, or else what its value denotes.
#[must_use]
pub fn established(fact: &Fact) -> Option<Denotation> {
    let accepted = fact.accept.iter().map(|a| a.reading.denotation.clone()).reduce(|a, b| a.join(&b));
    accepted.or_else(|| fact.value.as_ref().map(|v| v.reading.denotation.clone()))
}

/// Whether a claim with this verdict says something of its fact: what is asked, supposed or no longer so does not, and a denial only
/// where it leaves one answer (of yes and no) or contradicts what is established.
#[must_use]
pub fn counts(claim: &Claim, verdict: Verdict) -> bool {
    match claim.modality {
        Modality::Asserted | Modality::Quoted | Modality::Planned => true,
        Modality::Denied => verdict == Verdict::Contradicts || answers(claim),
        Modality::Hypothetical | Modality::Asked | Modality::Former | Modality::Possible => false,
    }
}

/// The verdict on one claim against what is established, if anything is.
#[must_use]
pub fn judge_claim(claim: &Claim, established: Option<&Denotation>) -> Verdict {
    let Some(established) = established else { return Verdict::Unjudged };
    if matches!(claim.modality, Modality::Hypothetical | Modality::Asked | Modality::Former | Modality::Possible) {
        return Verdict::Unjudged;
    }
    match claim.denotation.relate(established) {
        Relation::Contradict => Verdict::Contradicts,
        // "it did not last two hours" says little of how long it lasted; "it was not signed" says all
        _ if claim.modality == Modality::Denied && !answers(claim) => Verdict::Unjudged,
        Relation::Agree => Verdict::Agrees,
        Relation::Vague => Verdict::Vague,
    }
}

fn answers(claim: &Claim) -> bool {
    matches!(claim.value, Value::YesNo(_))
}
