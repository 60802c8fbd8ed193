//! Checks between facts: the same question as everywhere, on computed sets.

use rustc_hash::FxHashMap;

use super::Established;
use crate::code::Code;
use crate::fact::Verdict;
use crate::finding::{CheckResult, ClaimRef, Finding, Judgement, What};
use crate::rule::Ruleset;
use crate::rule::tree::{Check, Comparison, Expr, MessagePart};
use crate::source::Published;
use crate::value::interval::{Interval, Intervals};
use crate::value::{Axis, Denotation, Kind, Relation, Set, show};
use crate::work;

/// What a fact is in one source: what the source says, or else what is established.
struct Facts<'a> {
    rules: &'a Ruleset,
    judgement: &'a Judgement,
    established: &'a Established,
    /// When it was published: the day that established values are asked for.
    published: Option<Published>,
    /// The claims of the source, by fact.
    said: FxHashMap<usize, Vec<ClaimRef>>,
}

impl Facts<'_> {
    /// What the source says of a fact.
    fn said(&self, fact: usize) -> &[ClaimRef] {
        self.said.get(&fact).map_or(&[], Vec::as_slice)
    }

    fn denotation(&self, fact: usize) -> Option<Denotation> {
        let claims = self.said(fact);
        // a source that agrees with what is established, however loosely ("Thursday", "in February"), holds it
        if claims.is_empty() || claims.iter().all(|c| self.judgement.claim_verdicts[c.source][c.claim] == Verdict::Agrees) {
            return Some(self.established.get(&fact)?.on(self.published).denotation?.into_owned());
        }
        claims.iter().map(|c| self.judgement.claim(*c).denotation.clone()).reduce(|a, b| a.join(&b))
    }

    fn value(&self, expr: &Expr) -> Option<Denotation> {
        match expr {
            Expr::Fact(index) => self.denotation(index.node),
            Expr::Value(value) => Some(value.reading.denotation.clone()),
            Expr::Add(a, b) => self.value(a)?.plus(&self.value(b)?),
            Expr::Sub(a, b) => self.value(a)?.minus(&self.value(b)?),
            Expr::Scale(factor, a) => self.value(a)?.scaled(*factor),
        }
    }

    /// The established value of the source's day in words, where the value changed with time.
    fn established_words(&self, fact: usize) -> Option<String> {
        let taken = self.established.get(&fact)?.on(self.published);
        let history = &self.rules.facts[fact].history;
        taken.lines.first().and_then(|&line| history.get(line)).map(|held| held.value.text.clone())
    }

    /// An expression in words: what the source says where it is a fact, what the rule says where it is a value, else what was computed.
    fn words(&self, expr: &Expr) -> String {
        match expr {
            Expr::Fact(index) => match (self.said(index.node).first(), &self.rules.facts[index.node].value) {
                (Some(claim), _) => {
                    let claim = self.judgement.claim(*claim);
                    claim.value_text().to_owned()
                }
                (None, Some(value)) => self.established_words(index.node).unwrap_or_else(|| value.text.clone()),
                (None, None) => self.rules.facts[index.node].name.node.clone(),
            },
            Expr::Value(value) => value.text.clone(),
            other => self.value(other).map_or_else(|| "?".to_owned(), |d| show(&d.core, kind_of(&d.core))),
        }
    }
}

fn kind_of(set: &Set) -> Kind {
    match set {
        Set::Line(Axis::Number, _) => Kind::Number,
        Set::Line(Axis::Percent, _) => Kind::Percent,
        Set::Line(Axis::Duration, _) => Kind::Duration,
        Set::Line(Axis::Clock | Axis::Instant(_), _) => Kind::Time,
        Set::Line(Axis::Quantity(_), _) => Kind::Quantity,
        Set::Line(Axis::Money(_) | Axis::Rate(..), _) => Kind::Money,
        Set::Days(_) => Kind::Date,
        Set::Versions(_) => Kind::Version,
        Set::Names(_) => Kind::Name,
        Set::Options(_) => Kind::Choice,
    }
}

/// Runs `checks` in every source that speaks of one of their facts.
pub(super) fn run(
    rules: &Ruleset,
    checks: impl IntoIterator<Item = usize>,
    judgement: &Judgement,
    established: &Established,
) -> (Vec<CheckResult>, Vec<Finding>) {
    let mut results = Vec::new();
    let mut findings = Vec::new();
    let checks: Vec<(usize, Vec<usize>)> = checks.into_iter().map(|k| (k, rules.checks[k].facts())).collect();
    if checks.is_empty() {
        return (results, findings);
    }
    let mut said: Vec<FxHashMap<usize, Vec<ClaimRef>>> = vec![FxHashMap::default(); judgement.sources.len()];
    for cell in judgement.cells.iter().filter(|cell| !cell.claims.is_empty()) {
        let claims = cell.claims.iter().map(|&claim| ClaimRef { source: cell.source, claim }).collect();
        said[cell.source].insert(cell.fact, claims);
    }
    for (source, said) in said.into_iter().enumerate() {
        let published = judgement.sources[source].published;
        let facts = Facts { rules, judgement, established, published, said };
        for (k, named) in &checks {
            let (k, check) = (*k, &rules.checks[*k]);
            work::steps(1);
            let holds = holds(&facts, check, named);
            results.push(CheckResult { check: k, source, holds });
            // where a claim already contradicts what is established, saying so once is enough
            let told =
                named.iter().flat_map(|&f| facts.said(f)).any(|c| judgement.claim_verdicts[c.source][c.claim] == Verdict::Contradicts);
            if holds == Some(false) && !told {
                findings.push(Finding { level: Code::BrokenCheck.default_level(), source, what: broken(&facts, k, check, named) });
            }
        }
    }
    (results, findings)
}

fn broken(facts: &Facts<'_>, index: usize, check: &Check, named: &[usize]) -> What {
    let message = check.message.as_ref().map(|parts| {
        let word = |p: &MessagePart| match p {
            MessagePart::Text(text) => text.clone(),
            MessagePart::Expr(expr) => facts.words(expr),
        };
        parts.iter().map(word).collect()
    });
    What::BrokenCheck {
        check: index,
        claims: named.iter().filter_map(|&f| facts.said(f).first().copied()).collect(),
        established: named.iter().copied().filter(|&f| facts.said(f).is_empty()).collect(),
        message,
        sides: (facts.words(&check.left), facts.words(&check.right)),
    }
}

/// Whether the check holds; `None` where the source says nothing of its facts, or too much is left out.
fn holds(facts: &Facts<'_>, check: &Check, named: &[usize]) -> Option<bool> {
    if named.iter().all(|&f| facts.said(f).is_empty()) {
        return None;
    }
    let (left, right) = (facts.value(&check.left)?, facts.value(&check.right)?);
    if !left.outer.comparable(&right.outer) {
        // dollars and euros: nothing can be said
        return None;
    }
    Some(may_hold(check.op, &left, &right))
}

/// Whether some value of the left outer set stands to some value of the right one as `op` says.
#[must_use]
pub fn may_hold(op: Comparison, left: &Denotation, right: &Denotation) -> bool {
    if op == Comparison::Equal {
        return left.relate(right) != Relation::Contradict;
    }
    let ends = |set: &Set| -> Option<Intervals> {
        match set {
            Set::Line(_, x) => Some(x.clone()),
            Set::Days(d) if d.cycle().is_all() => Some(Intervals::of(d.ranges().iter().map(|&(a, b)| {
                let end = |n: i64, away: f64| if n == i64::MIN || n == i64::MAX { away } else { n as f64 };
                Interval::closed(end(a, f64::NEG_INFINITY), end(b.saturating_sub(i64::from(b != i64::MAX)), f64::INFINITY))
            }))),
            _ => None,
        }
    };
    let (Some(a), Some(b)) = (ends(&left.outer), ends(&right.outer)) else { return true };
    let (Some(a_first), Some(a_last), Some(b_first), Some(b_last)) =
        (a.parts().first(), a.parts().last(), b.parts().first(), b.parts().last())
    else {
        return true;
    };
    // the lowest the one may be against the highest the other may be
    let below = |low: &Interval, high: &Interval, or_equal: bool| {
        low.low < high.high || (or_equal && low.low == high.high && low.low_closed && high.high_closed)
    };
    match op {
        Comparison::Equal => true,
        Comparison::Less => below(a_first, b_last, false),
        Comparison::AtMost => below(a_first, b_last, true),
        Comparison::Greater => below(b_first, a_last, false),
        Comparison::AtLeast => below(b_first, a_last, true),
    }
}
