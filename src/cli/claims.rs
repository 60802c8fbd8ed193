//! `claims`: every claim of the sources with its value, its set and its verdict, streamed.

use std::io::{IsTerminal, Write};

use clap::ValueEnum;
use rayon::prelude::*;

use super::pipeline::{self, Rules};
use super::stdout::Stdout;
use super::{CLEAN, Color, TROUBLE, Trouble, complain};
use crate::escape::Inert;
use crate::extract::{Claim, scan_claims};
use crate::fact::Verdict;
use crate::judge::{established, judge_claim};
use crate::report::{Look, claim_json, show_claim};
use crate::value::Denotation;

/// Arguments of `claims`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The rules file
    #[arg(value_name = "RULES")]
    rules: String,
    /// Files, folders, globs, or - for standard input
    #[arg(value_name = "SOURCE", required = true)]
    sources: Vec<String>,
    /// How claims are shown
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
    /// How many sources are read at once [default: one a core]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// When to colour the claims
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A claim in a few lines
    Pretty,
    /// A claim a line, in the form of the JSON report
    Jsonl,
}

/// Sources are read so many at once, and their claims printed before the next are read: memory does not grow with their number.
const BATCH: usize = 256;

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    pipeline::one_reader_of_input(&args.rules, &args.sources)?;
    let rules = pipeline::rules(&args.rules, args.color, false)?;
    let established: Vec<Option<Denotation>> = rules.set.facts.iter().map(established).collect();
    let (inputs, mut trouble) = pipeline::inputs(&args.sources, false);
    let pool = pipeline::pool(args.jobs, inputs.len())?;
    let look = Look::of_output(args.color.forced(), std::io::stdout().is_terminal());
    let mut out = Stdout::new();
    let mut number = 0;
    for batch in inputs.chunks(BATCH) {
        if out.is_closed() {
            break;
        }
        let outcomes: Vec<_> = pool.install(|| batch.par_iter().map(|input| claims_of(&rules, input)).collect());
        for (name, outcome, notes) in outcomes {
            for note in notes {
                complain(&note);
            }
            match outcome {
                Err(error) => trouble |= pipeline::tell(&[error]),
                Ok(claims) => {
                    for claim in claims {
                        number += 1;
                        let verdict = judge_claim(&claim, established[claim.fact].as_ref());
                        print(args.format, &rules, look, number, name, &claim, verdict, &mut out)?;
                    }
                }
            }
        }
    }
    out.flush()?;
    Ok(if trouble { TROUBLE } else { CLEAN })
}

type Outcome<'a> = (&'a str, Result<Vec<Claim>, Trouble>, Vec<String>);

fn claims_of<'a>(rules: &Rules, input: &'a super::load::Input) -> Outcome<'a> {
    let mut notes = Vec::new();
    let claims = rules.speaking_source(input, &mut notes).map(|source| {
        let mut claims = Vec::new();
        let Some(source) = source else { return claims };
        scan_claims(&rules.program, &source, &mut |claim| claims.push(claim));
        claims
    });
    (&input.name, claims, notes)
}

#[expect(clippy::too_many_arguments, reason = "each is one thing a line is made of")]
fn print(
    format: Format,
    rules: &Rules,
    look: Look,
    number: usize,
    source: &str,
    claim: &Claim,
    verdict: Verdict,
    out: &mut impl Write,
) -> Result<(), Trouble> {
    match format {
        Format::Jsonl => {
            claim_json(Some(number), &rules.set.facts[claim.fact].name.node, source, claim, verdict, out)?;
            out.write_all(b"\n")?;
        }
        Format::Pretty => {
            let mut out = Inert::new(out);
            show_claim(&rules.set, source, claim, verdict, look, &mut out)?;
            out.flush()?;
        }
    }
    Ok(())
}
