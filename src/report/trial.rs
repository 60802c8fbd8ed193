//! Tests that failed, and claims on their own.

use std::io::{self, Write};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Severity};

use super::Look;
use crate::extract::Claim;
use crate::fact::Verdict;
use crate::rule::Ruleset;
use crate::rule::tree::Expect;
use crate::trial::{Failure, Outcome};
use crate::value::show;

/// Shows a failed test at its place in the rules file.
///
/// # Errors
/// What `out` says.
pub fn show_failure(path: &str, text: &str, rules: &Ruleset, outcome: &Outcome, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let Some(failure) = outcome.failure else { return Ok(()) };
    let fact = &rules.facts[outcome.fact];
    let test = &fact.tests[outcome.test];
    let expected = match test.expect {
        Expect::Agrees => "a claim that agrees",
        Expect::Contradicts => "a claim that contradicts",
        Expect::Vague => "a vague claim",
        Expect::NoClaim => "no claim",
    };
    let found = match outcome.claims.first() {
        None => "none was found".to_owned(),
        Some(claim) => {
            let set = show(&claim.denotation.core, fact.kind.node);
            format!("found `{}`, read as {set}: {}", claim.text.split_whitespace().collect::<Vec<_>>().join(" "), outcome.got.word())
        }
    };
    let advice = match failure {
        Failure::Missing => format!("add a wording to `{}` that this text has, or expect `no-claim`", fact.name.node),
        Failure::Noisy => format!("make the wordings of `{}` stricter, or add an `unless`", fact.name.node),
        Failure::WrongValue => "correct the value, the wording that reads it, or the test".to_owned(),
    };
    let span = test.text.span;
    let diagnostic = MietteDiagnostic::new(format!("{}: `{}` expects {expected}", failure.word(), fact.name.node))
        .with_severity(Severity::Error)
        .with_help(advice)
        .with_label(LabeledSpan::new_primary_with_span(Some(found), (span.start, span.len())));
    let report = miette::Report::new(diagnostic).with_source_code(NamedSource::new(path, text.to_owned()));
    let theme = if look.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let mut shown = String::new();
    GraphicalReportHandler::new_themed(theme).with_width(look.width).render_report(&mut shown, report.as_ref()).map_err(io::Error::other)?;
    writeln!(out, "{shown}")
}

/// Shows one claim in a few lines.
///
/// # Errors
/// What `out` says.
pub fn show_claim(rules: &Ruleset, source: &str, claim: &Claim, verdict: Verdict, _look: Look, out: &mut dyn Write) -> io::Result<()> {
    let fact = &rules.facts[claim.fact];
    writeln!(out, "{source}:{}:{}: {}: {}, {}", claim.line, claim.column, fact.name.node, verdict.word(), claim.modality.word())?;
    writeln!(out, "    {}", claim.text.split_whitespace().collect::<Vec<_>>().join(" "))?;
    let (core, outer) = (show(&claim.denotation.core, fact.kind.node), show(&claim.denotation.outer, fact.kind.node));
    if core == outer { writeln!(out, "    = {core}") } else { writeln!(out, "    = {core}; the words allow {outer}") }
}
