//! Mistakes in rules in words: the same diagnosis that a finding in a source has.

use super::diagnosis::{Diagnosis, Exhibit, Kind, Related};
use crate::code::Level;
use crate::rule::{Problem, RuleFiles};
use crate::session::Levels;

/// The mistakes of rules files, those that are off left out.
#[must_use]
pub fn mistakes(files: &RuleFiles, problems: &[Problem], levels: &Levels) -> Vec<Diagnosis> {
    problems.iter().filter(|p| levels.of_problem(p) != Level::Off).map(|p| mistake(files, p, levels.of_problem(p))).collect()
}

fn mistake(files: &RuleFiles, problem: &Problem, level: Level) -> Diagnosis {
    let mut exhibit = Exhibit::of_rules(files, problem.span, problem.mistake.label());
    let mut related = Vec::new();
    for other in &problem.related {
        let same_line = files.line_span(other.span.start) == files.line_span(problem.span.start);
        let label = other.role.label().to_owned();
        match exhibit.take() {
            Some(shown) if same_line => {
                let base = files.base(other.span.start);
                let here = crate::span::Span::new(other.span.start - base, other.span.end - base);
                exhibit = Some(shown.and(here, label));
            }
            shown => {
                exhibit = shown;
                let there = Exhibit::of_rules(files, other.span, String::new());
                related.extend(there.map(|exhibit| Related { message: label, exhibit }));
            }
        }
    }
    Diagnosis {
        code: Kind::Mistake(problem.code()),
        level,
        fact: None,
        check: None,
        source: files.path(problem.span.start).to_owned(),
        others: Vec::new(),
        message: super::words::one_line(&problem.mistake.message()),
        claim: None,
        exhibit,
        related,
        help: problem.mistake.help().unwrap_or_default(),
    }
}
