//! `claims`: every claim of the sources with its value, its set and its verdict, streamed.

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::ops::ControlFlow;

use super::load::Input;
use super::paths::{self, Named};
use super::pipeline::{self, Rules};
use super::stdout::Stdout;
use super::streams::Asked;
use super::{CLEAN, Color, TROUBLE, Trouble, complain, flow, streams};
use crate::escape::Inert;
use crate::extract::SourceClaims;
use crate::judge::{Standard, judge_claim};
use crate::report::{Look, claim_json, show_claim, source_json};
use crate::session::{At, Evidence, Shard};
use clap::ValueEnum;

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
    /// Tell every source, those without a claim too, so that `judge` knows of all there are (jsonl only)
    #[arg(long)]
    sources: bool,
    /// Read one share of the sources, chosen by their names: `--shard 2/8` is the second of eight. Implies --sources
    #[arg(long, value_name = "I/N")]
    shard: Option<Shard>,
    #[command(flatten)]
    streams: streams::StreamArgs,
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

/// A thread reads no more sources than these in one go. Few of them are under way at once, and claims are printed while others are read:
/// memory does not grow with the number of sources.
const PIECE: usize = 32;

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let named = Named { stdin: args.stdin_filename.clone(), ..paths::split(&args.rules, &args.paths, true)? };
    pipeline::one_reader_of_input(&named)?;
    if named.sources.is_empty() {
        return Err(Trouble::Other("no source was named; give files, folders, globs, or - for standard input".to_owned()));
    }
    let rules = pipeline::rules(&named.rules, args.color, false)?;
    let (inputs, mut trouble) = pipeline::inputs(&named, false);
    let rules = rules.for_sources(inputs.len(), args.jobs);
    let mut sheet = Sheet {
        format: args.format,
        every: args.sources || args.shard.is_some(),
        rules: &rules,
        established: rules.set().facts.iter().map(Standard::of).collect(),
        look: Look::of_output(args.color.forced(), std::io::stdout().is_terminal()),
        number: 0,
        out: Stdout::new(),
    };
    let mut input = 0;
    for batch in inputs.chunk_by(|a, b| a.kind.is_plain() && b.kind.is_plain()) {
        if sheet.out.is_closed() {
            break;
        }
        trouble |= if batch[0].kind.is_plain() {
            files(args, &rules, (batch, input), &mut sheet)?
        } else {
            records(args, &rules, (&batch[0], input), &mut sheet)?
        };
        input += batch.len();
    }
    sheet.out.flush()?;
    Ok(if trouble { TROUBLE } else { CLEAN })
}

/// Prints the claims of files that are a source each; whether there was trouble. `first` is the place of the first of them among
/// all inputs.
fn files(args: &Args, rules: &Rules, (files, first): (&[Input], usize), sheet: &mut Sheet<'_>) -> Result<bool, Trouble> {
    let every = sheet.every;
    let is_ours = |input: &Input| args.shard.is_none_or(|shard| shard.holds(&input.name));
    let threads = streams::threads(args.jobs).min(files.len());
    let size = files.len().div_ceil(threads * 8).clamp(1, PIECE);
    let produce = |push: &mut dyn FnMut(usize) -> ControlFlow<()>| {
        let _ = (0..files.len()).step_by(size).try_for_each(push);
    };
    let work = |from: usize| -> Vec<_> {
        let ours = (from..files.len()).take(size).filter(|&k| is_ours(&files[k]));
        ours.map(|k| (k, claims_of(rules, &files[k], every))).collect()
    };
    let (mut trouble, mut lost) = (false, None);
    flow::in_order(threads, produce, work, |heard| {
        for (k, (outcome, notes)) in heard {
            notes.iter().for_each(|note| complain(note));
            let claims = match outcome {
                Ok(None) => continue,
                Ok(Some(claims)) => claims,
                Err(error) => {
                    trouble |= pipeline::tell(&[error]);
                    continue;
                }
            };
            let place = if args.shard.is_some() { first + k } else { 0 };
            if let Err(why) = sheet.print(&claims, &At { input: place, file: files[k].name.clone(), record: 0 }) {
                lost = Some(why);
                return ControlFlow::Break(());
            }
        }
        if sheet.out.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    lost.map_or(Ok(trouble), Err)
}

/// What one file says; nothing, where it has no claim and not every source is asked for.
fn claims_of(rules: &Rules, input: &Input, every: bool) -> (Result<Option<SourceClaims>, Trouble>, Vec<String>) {
    let mut notes = Vec::new();
    let claims = pipeline::source(input, &mut notes)
        .map(|source| if every { Some(rules.checker.claims_of(source)) } else { rules.checker.claims_if_any(&source) });
    (claims, notes)
}

/// Prints the claims of the records of a stream; whether there was trouble.
fn records(args: &Args, rules: &Rules, (input, place): (&Input, usize), sheet: &mut Sheet<'_>) -> Result<bool, Trouble> {
    let at = At { input: if args.shard.is_some() { place } else { 0 }, file: input.name.clone(), record: 0 };
    let (mut trouble, mut lost) = (false, None);
    let every = sheet.every;
    let read = streams::read(
        &rules.checker,
        &args.streams,
        Asked { shard: args.shard, silent: every },
        input,
        streams::threads(args.jobs),
        |part| {
            part.notes.iter().for_each(|note| complain(note));
            trouble |= pipeline::tell(&part.troubles);
            for heard in &part.heard {
                if let Err(why) = sheet.print(&heard.claims, &At { record: heard.number, ..at.clone() }) {
                    lost = Some(why);
                    return ControlFlow::Break(());
                }
            }
            if sheet.out.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    if let Some(why) = lost {
        return Err(why);
    }
    if let Err(why) = read {
        trouble |= pipeline::tell(&[why]);
    }
    Ok(trouble)
}

/// Where claims are printed.
struct Sheet<'r> {
    format: Format,
    /// Whether sources without a claim are told too.
    every: bool,
    rules: &'r Rules,
    established: Vec<Option<Standard>>,
    look: Look,
    /// How many claims have been printed.
    number: usize,
    out: Stdout,
}

impl Sheet<'_> {
    /// Prints what a source says, numbered as a report numbers it, so that an id means the same claim in both.
    fn print(&mut self, source: &SourceClaims, at: &At) -> Result<(), Trouble> {
        let rules = self.rules.set();
        let evidence = if self.format == Format::Jsonl { Evidence::of(rules, source, at) } else { Vec::new() };
        if let Some(evidence) = evidence.first().filter(|_| source.claims.is_empty()) {
            source_json(&source.path, evidence, &mut self.out)?;
            self.out.write_all(b"\n")?;
        }
        for (k, claim) in source.claims.iter().enumerate() {
            self.number += 1;
            let verdict = judge_claim(claim, source.published, self.established[claim.fact].as_ref());
            match self.format {
                Format::Jsonl => {
                    claim_json(Some(self.number), evidence.get(k), rules, &source.path, claim, verdict, &mut self.out)?;
                    self.out.write_all(b"\n")?;
                }
                Format::Pretty => {
                    let mut out = Inert::new(&mut self.out);
                    show_claim(rules, &source.path, claim, verdict, self.look, &mut out)?;
                    out.flush()?;
                }
            }
        }
        Ok(())
    }
}
