//! `claims`: every claim of the sources with its value, its set and its verdict, streamed.

use std::ffi::OsString;
use std::io::{IsTerminal, Write};

use clap::ValueEnum;
use rayon::prelude::*;

use super::paths::{self, Named};
use super::pipeline::{self, Rules};
use super::stdout::Stdout;
use super::{CLEAN, Color, TROUBLE, Trouble, complain};
use crate::escape::Inert;
use crate::extract::Claim;
use crate::fact::Verdict;
use crate::judge::{Standard, judge_claim};
use crate::report::{Look, claim_json, show_claim};
use crate::source::Published;

/// Arguments of `claims`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Rules files or folders of them, then files, folders, globs, or - for standard input
    #[arg(value_name = "RULES… SOURCE", required = true)]
    paths: Vec<OsString>,
    /// A rules file or a folder of them; then all paths are sources, but for `.rules` files
    #[arg(long = "rules", value_name = "FILE")]
    rules: Vec<String>,
    /// How claims are shown
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
    /// What standard input is called: it is reported under this name and read as what its extension tells
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,
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
    let named = Named { stdin: args.stdin_filename.clone(), ..paths::split(&args.rules, &args.paths, true)? };
    pipeline::one_reader_of_input(&named)?;
    if named.sources.is_empty() {
        return Err(Trouble::Other("no source was named; give files, folders, globs, or - for standard input".to_owned()));
    }
    let rules = pipeline::rules(&named.rules, args.color, false)?;
    let established: Vec<Option<Standard>> = rules.set().facts.iter().map(Standard::of).collect();
    let (inputs, mut trouble) = pipeline::inputs(&named, false);
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
    let claims = pipeline::source(input, &mut notes).map(|source| {
        let mut claims = Vec::new();
        // the same day decides what is read and what it is held against
        let source = rules.checker.into_dated(source);
        rules.checker.scan(&source, &mut |claim| claims.push(claim));
        // numbered as a report numbers them, so that an id means the same claim in both
        claims.sort_by_key(Claim::order);
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
            claim_json(Some(number), rules.set(), source, claim, verdict, out)?;
            out.write_all(b"\n")?;
        }
        Format::Pretty => {
            let mut out = Inert::new(out);
            show_claim(rules.set(), source, claim, verdict, look, &mut out)?;
            out.flush()?;
        }
    }
    Ok(())
}
