//! `claims`: every claim of the sources with its value, its set and its verdict, streamed.

use std::io::{BufWriter, IsTerminal, Write};

use clap::ValueEnum;
use rayon::prelude::*;

use super::pipeline::{self, Rules};
use super::{CLEAN, Color, TROUBLE, Trouble};
use crate::extract::{Claim, scan_claims};
use crate::fact::Verdict;
use crate::judge::{Standard, judge_claim};
use crate::report::{Look, claim_json, show_claim};
use crate::source::Published;

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
    let established: Vec<Option<Standard>> = rules.set.facts.iter().map(Standard::of).collect();
    let (inputs, mut trouble) = pipeline::inputs(&args.sources, false);
    let pool = pipeline::pool(args.jobs.map(usize::from))?;
    let stdout = std::io::stdout();
    let look = Look::of_output(args.color.forced(), stdout.is_terminal());
    let mut out = BufWriter::with_capacity(1 << 16, stdout.lock());
    let mut number = 0;
    for batch in inputs.chunks(BATCH) {
        let outcomes: Vec<_> = pool.install(|| batch.par_iter().map(|input| claims_of(&rules, input)).collect());
        for (name, outcome, notes) in outcomes {
            for note in notes {
                let _ = writeln!(std::io::stderr(), "summit-check: {note}");
            }
            match outcome {
                Err(error) => trouble |= pipeline::tell(&[error]),
                Ok((published, claims)) => {
                    for claim in claims {
                        number += 1;
                        let verdict = judge_claim(&claim, published, established[claim.fact].as_ref());
                        print(args.format, &rules, look, number, name, &claim, verdict, &mut out)?;
                    }
                }
            }
        }
    }
    out.flush()?;
    Ok(if trouble { TROUBLE } else { CLEAN })
}

type Outcome<'a> = (&'a str, Result<(Option<Published>, Vec<Claim>), Trouble>, Vec<String>);

fn claims_of<'a>(rules: &Rules, input: &'a super::load::Input) -> Outcome<'a> {
    let mut notes = Vec::new();
    let claims = rules.speaking_source(input, &mut notes).map(|source| {
        let mut claims = Vec::new();
        let Some(source) = source else { return (None, claims) };
        scan_claims(&rules.program, &source, &mut |claim| claims.push(claim));
        (source.published, claims)
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
        Format::Pretty => show_claim(&rules.set, source, claim, verdict, look, out)?,
    }
    Ok(())
}
