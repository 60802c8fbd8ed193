//! Tests that failed, and claims on their own.

use std::io::{self, Write};

use super::Look;
use super::diagnosis::Exhibit;
use super::drawing::{item, snippet};
use super::words::{one_line, quoted};
use crate::code::Level;
use crate::escape::printable;
use crate::extract::Claim;
use crate::fact::{Modality, Verdict};
use crate::rule::Ruleset;
use crate::rule::tree::Expect;
use crate::span::Span;
use crate::trial::{Coverage, Failure, Outcome};
use crate::value::show;

/// Shows a failed test at its place in the rules file.
///
/// # Errors
/// What `out` says.
pub fn show_failure(rules: &Ruleset, outcome: &Outcome, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let Some(failure) = outcome.failure else { return Ok(()) };
    let fact = &rules.facts[outcome.fact];
    let name = quoted(&fact.name.node);
    let test = &fact.tests[outcome.test];
    let expected = match test.expect {
        Expect::Agrees => "a claim that agrees",
        Expect::Contradicts => "a claim that contradicts",
        Expect::Vague => "a vague claim",
        Expect::NoClaim => "no claim",
    };
    let message = format!("{}: a test of {name} expects {expected}", failure.word());
    let help = match failure {
        Failure::Missing => format!("give {name} a wording that this text has, or expect `no-claim`"),
        Failure::Noisy => format!("make the wordings of {name} more precise, or exclude this one with `unless`"),
        Failure::WrongValue => "correct the value, the wording that reads it, or the test".to_owned(),
    };
    let whole = test.text.span;
    let (span, said) = match outcome.claims.first() {
        None => (whole, "no claim was found".to_owned()),
        Some(claim) => {
            let set = show(&claim.denotation.core, fact.kind.node);
            let span = written(rules.files.text(), whole, &test.text.node, claim.value_span);
            let words = if span.is_some() { String::new() } else { format!("{} ", quoted(&claim.text)) };
            (span.unwrap_or(whole), format!("{words}{}: {set}", outcome.got.word()))
        }
    };
    out.write_all(item("", &message, look).as_bytes())?;
    match Exhibit::of_rules(&rules.files, span, said) {
        Some(exhibit) => out.write_all(snippet(&exhibit, Level::Error, look)?.as_bytes())?,
        None => writeln!(out, "    at {}", rules.files.name(span.start))?,
    }
    writeln!(out, "{}", item("  help: ", &help, look))
}

/// Where words of a test's text stand in the rules file, unless the text is written with escapes there.
fn written(rules: &str, whole: Span, text: &str, words: Span) -> Option<Span> {
    let at = rules.get(whole.start..whole.end)?.find(text)?;
    Some(words.shifted(whole.start + at))
}

/// Shows what of the rules was never used, a line each, and how much was.
///
/// # Errors
/// What `out` says.
pub fn show_coverage(rules: &Ruleset, coverage: &Coverage, out: &mut dyn Write) -> io::Result<()> {
    for unused in &coverage.unused {
        writeln!(out, "{}: {} is never used", printable(&rules.files.name(unused.at)), one_line(&unused.text))?;
    }
    let (wordings, guards) = (coverage.wordings, coverage.guards);
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    write!(out, "{} of {} wording{} used", wordings.used, wordings.all, plural(wordings.all))?;
    writeln!(out, ", {} of {} guard{}", guards.used, guards.all, plural(guards.all))
}

/// Shows one claim in a few lines.
///
/// # Errors
/// What `out` says.
pub fn show_claim(rules: &Ruleset, source: &str, claim: &Claim, verdict: Verdict, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let fact = &rules.facts[claim.fact];
    let kind = fact.kind.node;
    write!(out, "{source}:{}:{}: {}: {}", claim.line, claim.column, fact.name.node, super::matrix::word(verdict, look.color))?;
    if claim.modality != Modality::Asserted {
        write!(out, ", {}", claim.modality.word())?;
    }
    writeln!(out, "\n    {}", one_line(&claim.text))?;
    let by = printable(&rules.files.name(fact.place_of(claim.rule)));
    let (core, outer) = (show(&claim.denotation.core, kind), show(&claim.denotation.outer, kind));
    let allowed = if core == outer { String::new() } else { format!("; the words allow {outer}") };
    writeln!(out, "    = {core}{allowed}\n    by {by}")
}
