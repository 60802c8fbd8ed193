//! `check`: rules and sources in, findings out.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use rayon::prelude::*;

use super::load::Input;
use super::stdout::Stdout;
use super::{CLEAN, Color, FOUND, TROUBLE, Trouble, complain, files, pipeline};
use crate::code::Level;
use crate::escape::Inert;
use crate::extract::extract;
use crate::judge::judge;
use crate::report::{Format, Look, RulesFile, Run};

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The rules file: .rules, or .yaml for the YAML form
    #[arg(value_name = "RULES")]
    rules: String,
    /// Files, folders, globs, or - for standard input
    #[arg(value_name = "SOURCE")]
    sources: Vec<String>,
    /// How findings are shown
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
    /// Write the report there instead of to standard output, which is also `-`
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Exit with 1 when there are findings of this level or above
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    fail_on: FailOn,
    /// Exit with 0 when there is nothing to check
    #[arg(long)]
    allow_empty: bool,
    /// How many sources are read at once [default: one a core]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// When to colour the report
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
}

/// The least level that fails a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Notes too
    Note,
    /// Warnings and errors
    Warn,
    /// Errors only
    Error,
    /// Nothing
    Never,
}

impl FailOn {
    fn is_met(self, worst: Option<Level>) -> bool {
        let least = match self {
            Self::Note => Level::Note,
            Self::Warn => Level::Warn,
            Self::Error => Level::Error,
            Self::Never => return false,
        };
        worst.is_some_and(|w| w >= least)
    }
}

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    pipeline::one_reader_of_input(&args.rules, &args.sources)?;
    let rules = pipeline::rules(&args.rules, args.color, false)?;
    let (inputs, mut trouble) = pipeline::inputs(&args.sources, args.allow_empty);
    if args.sources.is_empty() && !args.allow_empty {
        return Err(Trouble::Other("no source was named; give files, folders, globs, or - for standard input".to_owned()));
    }
    spare_what_is_read(args, &inputs)?;
    let pool = pipeline::pool(args.jobs, inputs.len())?;
    let outcomes: Vec<_> = pool.install(|| {
        inputs
            .par_iter()
            .map(|input| {
                let mut notes = Vec::new();
                let claims = rules.source(input, &mut notes).map(|source| extract(&rules.program, &source));
                (claims, notes)
            })
            .collect()
    });
    let mut sources = Vec::with_capacity(outcomes.len());
    for (claims, notes) in outcomes {
        for note in notes {
            complain(&note);
        }
        match claims {
            Ok(claims) => sources.push(claims),
            Err(error) => trouble |= pipeline::tell(&[error]),
        }
    }
    let empty = sources.is_empty() || rules.set.facts.is_empty();
    let judgement = judge(&rules.set, sources);
    let files = [RulesFile { path: rules.path.clone(), text: rules.text.clone() }];
    let run = Run { rules: &files, ruleset: &rules.set, judgement: &judgement, notes: &[] };
    write(args, &run)?;
    if empty && !args.allow_empty {
        let what = if rules.set.facts.is_empty() { "the rules have no fact" } else { "there is no source to read" };
        return Err(Trouble::Other(format!("nothing was checked: {what} (--allow-empty accepts that)")));
    }
    Ok(if trouble {
        TROUBLE
    } else if args.fail_on.is_met(judgement.worst()) {
        FOUND
    } else {
        CLEAN
    })
}

/// Writes the report to where it was asked for.
fn write(args: &Args, run: &Run<'_>) -> Result<(), Trouble> {
    let write_to = |terminal: bool, out: &mut dyn Write| {
        let look = Look::of_output(args.color.forced(), terminal);
        args.format.report(look).write(run, out)
    };
    match args.output.as_deref().filter(|path| *path != Path::new(files::STANDARD)) {
        Some(path) => files::write(path, &mut |out| write_to(false, out)),
        None => {
            let mut out = Inert::new(Stdout::new());
            write_to(std::io::stdout().is_terminal(), &mut out)?;
            Ok(out.flush()?)
        }
    }
}

/// Refuses to write the report over the rules or a source.
fn spare_what_is_read(args: &Args, inputs: &[Input]) -> Result<(), Trouble> {
    let Some(output) = &args.output else { return Ok(()) };
    let read = std::iter::once(Path::new(&args.rules)).chain(inputs.iter().filter_map(Input::path));
    match files::same_file(output, read) {
        Some(path) => Err(Trouble::Other(format!(
            "the report is not written over `{}`, which this run reads as `{}`",
            output.display(),
            path.display()
        ))),
        None => Ok(()),
    }
}
