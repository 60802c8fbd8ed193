//! The tests inside rules files: each is a text with what a fact should make of it.

mod coverage;
mod itself;

pub use coverage::{Count, Coverage, Unused, coverage};
pub use itself::{Lost, not_found};

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::extract::{Claim, Program, SourceClaims, extract_passage};
use crate::fact::Verdict;
use crate::finding::What;
use crate::judge::judge_part;
use crate::rule::Ruleset;
use crate::rule::tree::{Expect, Test};
use crate::source::{Format, Published, PublishedFrom, Source};

/// How a test failed, in the words rule authors know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Failure {
    /// A claim was expected, and none was found.
    Missing,
    /// No claim was expected, and one was found.
    Noisy,
    /// A claim was found, and its verdict is not the one expected.
    WrongValue,
}

impl Failure {
    /// The word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Noisy => "noisy",
            Self::WrongValue => "wrong value",
        }
    }
}

/// The outcome of one test.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Index of the fact.
    pub fact: usize,
    /// Index of the test in the fact.
    pub test: usize,
    /// What was found instead, if it failed.
    pub failure: Option<Failure>,
    /// The verdict found.
    pub got: Verdict,
    /// The claims that were found.
    pub claims: Vec<Claim>,
}

/// Runs every test of `rules`, in the order of the file.
#[must_use]
pub fn run(rules: &Ruleset, program: &Program) -> Vec<Outcome> {
    let ties = Ties::of(rules);
    let tests = rules.facts.iter().enumerate().flat_map(|(f, fact)| fact.tests.iter().enumerate().map(move |(t, test)| (f, t, test)));
    tests.map(|(f, t, test)| one(rules, program, &ties, f, t, test)).collect()
}

/// What a fact that nothing is established for is judged with: the checks that name it, and their facts.
struct Ties {
    /// By fact.
    checks: FxHashMap<usize, (Vec<usize>, BTreeSet<usize>)>,
}

impl Ties {
    fn of(rules: &Ruleset) -> Self {
        let mut checks: FxHashMap<usize, (Vec<usize>, BTreeSet<usize>)> = FxHashMap::default();
        for (k, check) in rules.checks.iter().enumerate() {
            let named = check.facts();
            // where something is established, no check decides a test
            for &fact in named.iter().filter(|f| rules.facts[**f].value.is_none()) {
                let tied = checks.entry(fact).or_default();
                tied.0.push(k);
                tied.1.extend(&named);
            }
        }
        Self { checks }
    }

    fn to(&self, fact: usize) -> (&[usize], Vec<usize>) {
        match self.checks.get(&fact) {
            Some((checks, facts)) => (checks, facts.iter().copied().collect()),
            None => (&[], vec![fact]),
        }
    }
}

fn one(rules: &Ruleset, program: &Program, ties: &Ties, fact: usize, index: usize, test: &Test) -> Outcome {
    let published = test.published.map(|date| Published { at: date.at(0, 0, 0, 0), from: PublishedFrom::Rules });
    let source = source(test, published);
    // a test is a passage of a text that is about it
    let claims = extract_passage(program, &source);
    let (got, claims) = verdict(rules, ties, fact, claims);
    let failure = match (test.expect, got) {
        (Expect::NoClaim, Verdict::Silent) => None,
        (Expect::NoClaim, _) => Some(Failure::Noisy),
        (_, Verdict::Silent) => Some(Failure::Missing),
        (Expect::Agrees, Verdict::Agrees) | (Expect::Contradicts, Verdict::Contradicts) | (Expect::Vague, Verdict::Vague) => None,
        _ => Some(Failure::WrongValue),
    };
    Outcome { fact, test: index, failure, got, claims }
}

/// The text of a test, read as what it says it is.
fn source(test: &Test, published: Option<Published>) -> Source {
    let text = test.text.node.clone();
    if test.format == Format::Text {
        return Source::of_text("test", text, published);
    }
    match Source::from_bytes("test", text.clone().into_bytes(), test.format) {
        Ok((page, _)) => Source { published: published.or(page.published), ..page },
        // what is refused as a file is read as it stands
        Err(_) => Source::of_text("test", text, published),
    }
}

/// The verdict on a fact in one text on its own, with the claims behind it. A fact that nothing is established for
/// contradicts where a check between facts breaks, and agrees otherwise.
fn verdict(rules: &Ruleset, ties: &Ties, fact: usize, claims: SourceClaims) -> (Verdict, Vec<Claim>) {
    // a rules file may have thousands of facts with tests of their own: each is judged with those that checks tie to it
    let (checks, facts) = ties.to(fact);
    let judgement = judge_part(rules, vec![claims], &facts, checks.iter().copied());
    let Some(cell) = judgement.cells.iter().find(|c| c.fact == fact) else { return (Verdict::Silent, Vec::new()) };
    let claims: Vec<Claim> = cell.claims.iter().map(|&k| judgement.sources[0].claims[k].clone()).collect();
    let breaks = judgement
        .findings
        .iter()
        .any(|f| matches!(&f.what, What::BrokenCheck { claims, .. } if claims.iter().any(|c| judgement.claim(*c).fact == fact)));
    let got = match cell.verdict {
        Verdict::NotDue | Verdict::NotAbout => Verdict::Silent,
        _ if claims.is_empty() => Verdict::Silent,
        Verdict::Agrees | Verdict::Unjudged if breaks && rules.facts[fact].value.is_none() => Verdict::Contradicts,
        // a text on its own says nothing that could be held against it
        Verdict::Unjudged => Verdict::Agrees,
        other => other,
    };
    (got, claims)
}
