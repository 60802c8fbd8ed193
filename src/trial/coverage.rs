//! What of the rules neither a test nor a source ever used.

use crate::extract::Program;
use crate::rule::Ruleset;
use crate::rule::tree::{ClaimRule, Guard};
use crate::span::Located;

/// How much of the rules was used, and what was not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coverage {
    /// The sentences and templates.
    pub wordings: Count,
    /// The guards.
    pub guards: Count,
    /// What was never used, by place.
    pub unused: Vec<Unused>,
}

/// How many of all were used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// How many were used.
    pub used: usize,
    /// How many there are.
    pub all: usize,
}

impl Count {
    fn add(&mut self, used: bool) {
        self.all += 1;
        self.used += usize::from(used);
    }
}

/// A wording that made no claim, or a guard that turned no match away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unused {
    /// Where it stands, as an offset into the rules.
    pub at: usize,
    /// As the rules have it: `says "…"`, `unless planned`.
    pub text: String,
}

/// What was used of `rules`, by a program that [recorded](Program::record) it.
#[must_use]
pub fn coverage(rules: &Ruleset, program: &Program) -> Coverage {
    let mut out = Coverage::default();
    for (f, fact) in rules.facts.iter().enumerate() {
        out.guards(program, f, None, &fact.unless);
        for (c, claim) in fact.claims.iter().enumerate() {
            let used = program.has_used_wording(f, c);
            out.wordings.add(used);
            if !used {
                out.unused.push(Unused { at: claim.span.start, text: wording(claim) });
            }
            out.guards(program, f, Some(c), &claim.unless);
        }
    }
    out.unused.sort_by_key(|u| u.at);
    out
}

impl Coverage {
    fn guards(&mut self, program: &Program, fact: usize, claim: Option<usize>, guards: &[Located<Guard>]) {
        for (g, guard) in guards.iter().enumerate() {
            let used = program.has_used_guard(fact, claim, g);
            self.guards.add(used);
            if !used {
                self.unused.push(Unused { at: guard.span.start, text: format!("unless {}", guard.node) });
            }
        }
    }
}

/// A claim as it is written, without what hangs on it.
fn wording(claim: &ClaimRule) -> String {
    let answer = claim.answer.as_ref().map_or_else(String::new, |a| format!("{} ", a.node));
    format!("{} {answer}\"{}\"", if claim.says { "says" } else { "claim" }, claim.template.text)
}
