//! How much each finding matters: settled here, when everything has been judged, and nowhere else.

use rustc_hash::FxHashMap;

use crate::code::{Code, Level};
use crate::finding::{Finding, Judgement, What};
use crate::judge::Trusted;
use crate::rule::tree::Trust;
use crate::rule::{Problem, Ruleset};

/// Levels that somebody asked for, by the name of a fact or a check, of a code, or of both: `arrival.omission`.
///
/// What is named most closely counts; of the same closeness, what was said last. Where nothing is said, the rules have the
/// word (`level`, `require … else LEVEL`), and else the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Levels {
    by: FxHashMap<String, Level>,
}

impl Levels {
    /// Adds one: `target` is a fact, a check, a code, or a fact and a code with a full stop between them.
    pub fn set(&mut self, target: impl Into<String>, level: Level) {
        self.by.insert(target.into(), level);
    }

    /// What was asked for, by name.
    #[must_use]
    pub fn targets(&self) -> Vec<(&str, Level)> {
        let mut all: Vec<_> = self.by.iter().map(|(name, level)| (name.as_str(), *level)).collect();
        all.sort_unstable();
        all
    }

    fn asked(&self, name: &str, code: &str) -> Option<Level> {
        if self.by.is_empty() {
            return None;
        }
        self.by.get(&format!("{name}.{code}")).or_else(|| self.by.get(name)).or_else(|| self.by.get(code)).copied()
    }

    /// The level of a mistake in rules. Rules with an error cannot be used, whatever is asked for.
    #[must_use]
    pub fn of_problem(&self, problem: &Problem) -> Level {
        if problem.is_error() { problem.level() } else { self.by.get(problem.code().name()).copied().unwrap_or(problem.level()) }
    }

    /// Gives every finding its level, and drops those that are off.
    pub fn settle(&self, rules: &Ruleset, judgement: &mut Judgement) {
        let trusted = Trusted::new(rules, &judgement.sources);
        let told = judgement.findings.iter_mut().chain(judgement.set_aside.iter_mut().map(|s| &mut s.finding));
        for finding in told {
            let name = match &finding.what {
                What::BrokenCheck { check, .. } => rules.checks[*check].name.node.as_str(),
                _ => finding.fact().map_or("", |f| rules.facts[f].name.node.as_str()),
            };
            finding.level = self.asked(name, finding.code().name()).unwrap_or_else(|| said(rules, finding, &trusted));
        }
        judgement.findings.retain(|f| f.level != Level::Off);
        judgement.set_aside.retain(|s| s.finding.level != Level::Off);
    }
}

/// What the rules say, and else the catalogue. What a source says whose word counts little is told as a warning, and what one says whose
/// word counts for nothing as a note.
fn said(rules: &Ruleset, finding: &Finding, trusted: &Trusted) -> Level {
    let code = finding.code();
    let by_rule = match (&finding.what, finding.fact()) {
        (What::BrokenCheck { check, .. }, _) => rules.checks[*check].level,
        (_, Some(fact)) => match code {
            Code::Omission => rules.facts[fact].require.as_ref().and_then(|r| r.level),
            Code::VagueClaim | Code::PossibleClaim | Code::OddDay => None,
            _ => rules.facts[fact].level,
        },
        (_, None) => None,
    };
    let level = by_rule.unwrap_or(code.default_level());
    if finding.claim().is_none() {
        return level;
    }
    match trusted.of(finding.source, finding.fact()) {
        Trust::None => level.min(Level::Note),
        Trust::Hearsay => level.min(Level::Warn),
        _ => level,
    }
}
