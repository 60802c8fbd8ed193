//! One claim against what is established.

use crate::extract::Claim;
use crate::fact::{Modality, Verdict};
use crate::read::Oddity;
use crate::source::Published;
use crate::value::{Relation, Value};

use super::standard::Standard;

/// Whether a claim with this verdict says something of its fact: what is asked or supposed does not; what is no longer so only where
/// the value of then is known, and a denial only where it leaves one answer (of yes and no) or contradicts what is established.
#[must_use]
pub fn counts(claim: &Claim, verdict: Verdict) -> bool {
    match claim.modality {
        Modality::Asserted | Modality::Quoted | Modality::Planned => true,
        Modality::Denied => verdict == Verdict::Contradicts || answers(claim),
        // held against what was established then, where anything was
        Modality::Former => verdict != Verdict::Unjudged,
        Modality::Hypothetical | Modality::Asked | Modality::Possible => false,
    }
}

/// The verdict on one claim of a source published at that time against what is established, if anything is.
#[must_use]
pub fn judge_claim(claim: &Claim, published: Option<Published>, standard: Option<&Standard>) -> Verdict {
    let Some(standard) = standard else { return Verdict::Unjudged };
    if matches!(claim.modality, Modality::Hypothetical | Modality::Asked | Modality::Possible) {
        return Verdict::Unjudged;
    }
    if claim.modality == Modality::Former && !standard.changes() {
        return Verdict::Unjudged;
    }
    let Some(established) = standard.for_claim(claim, published).denotation else { return Verdict::Unjudged };
    match claim.denotation.relate(&established) {
        // which day was meant by 31 April nobody can tell: the note on it says enough
        Relation::Contradict if claim.oddity == Some(Oddity::NoDay) => Verdict::Vague,
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
