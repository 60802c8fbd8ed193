//! What other facts of the rules say of events of the same kind: "their February summit" may be the one that another fact dates.

use jiff::civil::Date;

use super::frame::{Sense, What};
use super::program::Program;
use super::window::{Placed, Window};
use crate::read::read_within;
use crate::rule::tree::Ruleset;
use crate::span::Span;
use crate::value::{Context, Denotation, Kind, Reading, Relation, Set, Types, Value};

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
        // a limit is told by what it is of, and limits often have the same value
        let sense = c.sense.as_ref().filter(|s| !s.limit)?;
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

/// For each claim of `program`, the days that are established for its fact, where they are few enough to tell years apart.
pub(super) fn days(rules: &Ruleset, program: &Program) -> Vec<Option<(Date, Date)>> {
    let of = |c: &super::program::CompiledClaim| {
        let fact = &rules.facts[c.fact];
        let value = fact.value.as_ref().filter(|_| fact.history.is_empty() && fact.kind.node == Kind::Date)?;
        let Set::Days(days) = &value.reading.denotation.core else { return None };
        let (first, last) = days.bounds();
        first.zip(last)
    };
    program.claims.iter().map(of).collect()
}

/// "on 6 July" in a text of a later year, where the fact is established for that day of another year: what is told again is told without its
/// year. The value with it.
pub(super) fn in_its_year(prose: &str, reading: &Reading, settled: (Date, Date)) -> Option<(Value, Denotation)> {
    let Set::Days(days) = &reading.denotation.core else { return None };
    let (first, last) = days.bounds().0.zip(days.bounds().1)?;
    let same = |a: Date, b: Date| (a.month(), a.day()) == (b.month(), b.day());
    let words = reading.value_span.of(prose);
    let told = words.bytes().filter(u8::is_ascii_digit).count();
    if first.year() == settled.0.year() || !same(first, settled.0) || !same(last, settled.1) || !(1..=2).contains(&told) {
        return None;
    }
    let whole = format!("{words} {}", settled.0.year());
    let read = read_within(&whole, Span::new(0, whole.len()), Types::of(Kind::Date), &Context::default());
    let told = read.into_iter().find(|r| r.value_span == Span::new(0, whole.len()))?;
    Some((told.value, told.denotation))
}

/// Whether a year in `window` only tells which one of several is meant, and means another than that of the `settled` days: "the election
/// of 2019", "the 2019 election", "held in June 2023, earlier ones in 2019 and 2015".
pub(super) fn is_of_another_year(prose: &str, window: &Window<'_, '_>, reading: &Placed, settled: (Date, Date)) -> bool {
    let year = |r: &Reading| match &r.denotation.core {
        Set::Days(days) => {
            days.bounds().0.zip(days.bounds().1).filter(|(a, b)| b.since(*a).is_ok_and(|s| (360..368).contains(&s.get_days())))
        }
        _ => None,
    };
    let Some((first, _)) = year(&reading.reading) else { return false };
    if (settled.0.year()..=settled.1.year()).contains(&first.year()) {
        return false;
    }
    let before = prose[..reading.reading.span.start].trim_end().rsplit(char::is_whitespace).next().unwrap_or("");
    let identifies = matches!(before.to_ascii_lowercase().as_str(), "of" | "the");
    let right = |r: &Reading| matches!(&r.denotation.core, Set::Days(d) if d.bounds() == (Some(settled.0), Some(settled.1)));
    identifies || window.readings(Kind::Date).iter().any(|p| right(&p.reading))
}
