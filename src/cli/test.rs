//! `test`: the tests inside rules files.

use std::io::{IsTerminal, Write};

use rayon::prelude::*;

use super::load::Input;
use super::paths::{self, Named};
use super::pipeline::{self, Rules};
use super::stdout::Stdout;
use super::{CLEAN, Color, FOUND, Trouble};
use crate::escape::{Inert, printable};
use crate::report::{Look, count, show_coverage, show_failure};
use crate::trial;

/// Arguments of `test`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Rules files; with `--coverage`, then files, folders or globs to use the rules on
    #[arg(value_name = "RULES", required = true)]
    paths: Vec<String>,
    /// Tell of sentences and templates that made no claim and guards that turned no match away, in any test or any source
    #[arg(long)]
    coverage: bool,
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
    let named = if args.coverage { paths::split(&[], &args.paths, true)? } else { Named { rules: args.paths.clone(), ..Named::default() } };
    if args.coverage {
        pipeline::one_reader_of_input(&named)?;
    }
    let (inputs, trouble) = if named.sources.is_empty() { (Vec::new(), false) } else { pipeline::inputs(&named, false) };
    told |= trouble;
    for path in &named.rules {
        let rules = match pipeline::rules(std::slice::from_ref(path), args.color, true) {
            Ok(Rules { checker, problems }) if args.coverage => Rules { checker: checker.with_record(), problems },
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
        if args.coverage {
            told |= use_on(&rules, &inputs);
            show_coverage(rules.set(), &trial::coverage(rules.set(), rules.checker.program()), &mut out)?;
        }
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

/// Looks for what the sources say, so that the rules are used; whether one could not be read.
fn use_on(rules: &Rules, inputs: &[Input]) -> bool {
    let read = |input: &Input| {
        let mut notes = Vec::new();
        pipeline::source(input, &mut notes).map(|source| drop(rules.checker.claims(&source))).err()
    };
    let troubles: Vec<Trouble> = inputs.par_iter().filter_map(read).collect();
    pipeline::tell(&troubles)
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
