//! `test`: the tests inside rules files.

use std::io::{IsTerminal, Write};

use super::pipeline::{self, Rules};
use super::stdout::Stdout;
use super::{CLEAN, Color, FOUND, Trouble};
use crate::escape::{Inert, printable};
use crate::report::{Look, count, show_failure};
use crate::trial;

/// Arguments of `test`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Rules files
    #[arg(value_name = "RULES", required = true)]
    rules: Vec<String>,
    /// Tell of tests that pass, too
    #[arg(short, long)]
    verbose: bool,
    /// When to colour the failures
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
}

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let look = Look::of_output(args.color.forced(), std::io::stdout().is_terminal());
    let mut out = Inert::new(Stdout::new());
    let (mut passed, mut failed, mut told, mut ran) = (0, 0, false, false);
    for path in &args.rules {
        let rules = match pipeline::rules(std::slice::from_ref(path), args.color, true) {
            Ok(rules) => rules,
            Err(Trouble::Told) => {
                told = true;
                continue;
            }
            Err(other) => {
                told |= pipeline::tell(&[other]);
                continue;
            }
        };
        let (p, f) = one_file(args, &rules, look, &mut out)?;
        passed += p;
        failed += f;
        ran = true;
    }
    // of rules that cannot be used no test was run
    if ran || !told {
        writeln!(out, "{} passed, {failed} failed", count(passed, "test"))?;
    }
    out.flush()?;
    if told {
        return Err(Trouble::Told);
    }
    Ok(if failed > 0 { FOUND } else { CLEAN })
}

fn one_file(args: &Args, rules: &Rules, look: Look, out: &mut impl Write) -> Result<(usize, usize), Trouble> {
    let (mut passed, mut failed) = (0, 0);
    let set = rules.set();
    for outcome in trial::run(set, rules.checker.program()) {
        if outcome.failure.is_some() {
            failed += 1;
            show_failure(set, &outcome, look, out)?;
        } else {
            passed += 1;
            if args.verbose {
                let fact = &set.facts[outcome.fact];
                let place = set.files.name(fact.tests[outcome.test].text.span.start);
                writeln!(out, "{}: passed: {}", printable(&place.to_string()), printable(&fact.name.node))?;
            }
        }
    }
    Ok((passed, failed))
}
