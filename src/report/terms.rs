//! In what terms amounts are told: the currency, and what they are paid for.

use crate::value::{Axis, Currency, Denotation, Set};

/// Why two amounts cannot be compared, where it is not for being loose: they are in two currencies, and nobody states a rate, or not paid
/// for the same.
pub(super) fn incomparable(said: &Denotation, established: &Denotation) -> Option<String> {
    let (Set::Line(a, _), Set::Line(b, _)) = (&said.core, &established.core) else { return None };
    let terms = |axis: &Axis| match axis {
        Axis::Money(codes) => Some((codes.clone(), None)),
        Axis::Rate(codes, each) => Some((codes.clone(), Some(each.thing.clone()))),
        _ => None,
    };
    let ((codes, thing), (others, other)) = (terms(a)?, terms(b)?);
    if a.comparable(b) {
        return None;
    }
    let names = |codes: &[Currency]| codes.first().map_or_else(String::new, |c| c.code().to_owned());
    if !codes.iter().any(|c| others.contains(c)) {
        return Some(format!(
            "that is in {} and no rate to {} is stated, so it can neither agree nor disagree with what was established",
            names(&codes),
            names(&others)
        ));
    }
    match (thing, other) {
        (Some(thing), None) => Some(format!("that is a price per {thing}, which was not established")),
        (None, Some(thing)) => Some(format!("that is no price per {thing}, as was established")),
        (Some(thing), Some(other)) if thing != other => Some(format!("that is a price per {thing}, and one per {other} was established")),
        _ => None,
    }
}
