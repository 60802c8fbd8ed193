//! Counts that grow: what a report of the first weeks says of the dead and injured of a disaster may have been right on its day.

use jiff::civil::Date;

use super::claim::Claim;
use super::dated::Dated;
use super::frame::{Sense, What};
use super::program::Program;
use crate::fact::Modality;
use crate::language::happenings;
use crate::language::words::Words;
use crate::rule::tree::Ruleset;
use crate::value::interval::{Interval, Intervals};
use crate::value::{Axis, Kind, Set};

/// For so many days after a disaster its counts may still grow.
const GROWS: i64 = 30;

/// For each claim of `program` that counts people and names no disaster, the day that a fact of `rules` gives the first one: who died
/// before it did not die in it.
pub(super) fn first_days(rules: &Ruleset, program: &Program) -> Vec<Option<Date>> {
    let book = program.book();
    let named = |sense: &Sense, names: &Words| sense.classes.iter().any(|&c| names.has(&book.classes[c as usize].name));
    let dated = |c: &super::program::CompiledClaim| {
        let fact = &rules.facts[c.fact];
        let value = fact.value.as_ref().filter(|_| program.facts[c.fact].kind == Kind::Date && fact.history.is_empty())?;
        let Set::Days(days) = &value.reading.denotation.core else { return None };
        days.bounds().0.filter(|_| c.sense.as_ref().is_some_and(|s| named(s, &happenings::BEFALLS_PLACES)))
    };
    let first = program.claims.iter().filter_map(dated).min();
    let counts = |c: &super::program::CompiledClaim| {
        let event = |s: &Sense| s.args.iter().any(|a| matches!(a.what, What::Event(_)));
        let of_people = |s: &Sense| named(s, &happenings::BEFALLS_PEOPLE) && !event(s);
        c.sense.as_ref().filter(|s| program.facts[c.fact].kind == Kind::Number && of_people(s)).and(first)
    };
    program.claims.iter().map(counts).collect()
}

/// For each claim of `program` that counts those whom a disaster harmed, the day that a fact of `rules` gives the disaster, and whether its
/// fact leaves open how the count grew.
pub(super) fn days(rules: &Ruleset, program: &Program) -> Vec<Option<(Date, bool)>> {
    let book = program.book();
    let harm = |sense: &Sense| sense.classes.iter().any(|&c| matches!(&*book.classes[c as usize].name, "kill" | "injure" | "displace"));
    let events = |sense: &Sense| -> Vec<_> {
        let of = |what: &What| if let What::Event(classes) = what { classes.clone() } else { Vec::new() };
        sense.args.iter().flat_map(|a| of(&a.what)).collect()
    };
    let happened: Vec<(&Sense, Date)> = program
        .claims
        .iter()
        .filter(|c| program.facts[c.fact].kind == Kind::Date)
        .filter_map(|c| {
            let value = rules.facts[c.fact].value.as_ref()?;
            let Set::Days(days) = &value.reading.denotation.core else { return None };
            Some((c.sense.as_ref()?, days.bounds().0?))
        })
        .collect();
    let day = |sense: &Sense| {
        let causes = events(sense);
        let same = happened
            .iter()
            .filter(|(told, _)| told.aspect.is_none() && told.classes.iter().chain(&events(told)).any(|c| causes.contains(c)));
        same.map(|&(_, day)| day).min()
    };
    let counts = |c: &super::program::CompiledClaim| {
        let number = program.facts[c.fact].kind == Kind::Number;
        let sense = c.sense.as_ref().filter(|s| number && harm(s))?;
        Some((day(sense)?, rules.facts[c.fact].history.is_empty()))
    };
    program.claims.iter().map(counts).collect()
}

/// Whether the day of a claim of what is only planned had come when the source was published: then it is the day of the plan, as in "agreed to
/// buy it on Monday".
pub(super) fn is_day_of_plan(claim: &Claim, source: &Dated<'_>) -> bool {
    let Set::Days(days) = &claim.denotation.core else { return false };
    let (Some(published), (Some(_), Some(last))) = (source.day(), days.bounds()) else { return false };
    let published = published.at.date();
    claim.modality == Modality::Planned && last <= published
}

/// A length of time that `claim` tells of what still goes on may become longer: "has been shut for two weeks".
pub(super) fn go_on(claim: &mut Claim) {
    if let Set::Line(Axis::Duration, parts) = &claim.denotation.outer
        && let (Some(low), Some(_)) = parts.bounds()
    {
        claim.denotation.outer = Set::Line(Axis::Duration, Intervals::of([Interval::at_least(low)]));
    }
}

/// A count of `claim` that `source` tells within the first weeks after `day` may have grown since: all that is more is left open.
pub(super) fn leave_open(claim: &mut Claim, source: &Dated<'_>, day: Date) {
    let Some(published) = source.day() else { return };
    let Ok(since) = published.at.date().since(day) else { return };
    if !(0..=GROWS).contains(&i64::from(since.get_days())) {
        return;
    }
    if let Set::Line(Axis::Number, parts) = &claim.denotation.outer
        && let (Some(low), Some(_)) = parts.bounds()
    {
        claim.denotation.outer = Set::Line(Axis::Number, Intervals::of([Interval::at_least(low)]));
    }
}
