//! What other facts of the rules say of events of the same kind: "their February summit" may be the one that another fact dates.

use super::frame::{Sense, What};
use super::program::Program;
use crate::rule::tree::Ruleset;
use crate::value::{Denotation, Relation};

/// The established values that a claim is held against where who takes part in it is not named.
#[derive(Debug, Clone)]
pub(super) struct Settled {
    own: Denotation,
    others: Vec<Denotation>,
}

impl Settled {
    /// Whether a value contradicts the fact, and is that of another fact.
    pub(super) fn is_another(&self, value: &Denotation) -> bool {
        value.relate(&self.own) == Relation::Contradict
            && self.others.iter().any(|o| value.core.within(&o.outer) || o.core.within(&value.core))
    }
}

/// For each claim of `program`, the values of other facts of its type that tell of an event of its class in which somebody else takes part.
pub(super) fn of(rules: &Ruleset, program: &Program) -> Vec<Option<Settled>> {
    let value = |fact: usize| {
        let fact = &rules.facts[fact];
        fact.value.as_ref().filter(|_| fact.history.is_empty()).map(|v| v.reading.denotation.clone())
    };
    let who = |sense: &Sense| -> Vec<usize> {
        sense.args.iter().filter_map(|a| if let What::Entity(e) = a.what { Some(e) } else { None }).collect()
    };
    let all: Vec<(usize, &Sense)> = program.claims.iter().filter_map(|c| Some((c.fact, c.sense.as_ref()?))).collect();
    let settled = |c: &super::program::CompiledClaim| {
        let sense = c.sense.as_ref()?;
        let (own, mine) = (value(c.fact)?, who(sense));
        let kind = program.facts[c.fact].kind;
        let of_another = |&&(fact, other): &&(usize, &Sense)| {
            fact != c.fact
                && program.facts[fact].kind == kind
                && other.rel == sense.rel
                && other.classes.iter().any(|k| sense.classes.contains(k))
                && who(other).iter().any(|e| !mine.contains(e))
        };
        let mut others: Vec<usize> = all.iter().filter(of_another).map(|o| o.0).collect();
        others.dedup();
        let others: Vec<Denotation> = others.into_iter().filter_map(value).collect();
        (!others.is_empty()).then_some(Settled { own, others })
    };
    program.claims.iter().map(settled).collect()
}
