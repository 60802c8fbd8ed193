//! `check`: rules and sources in, findings out.

use std::fs::File;
use std::io::{BufWriter, IsTerminal, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use rayon::prelude::*;

use super::paths::{self, Named};
use super::pipeline::{self, Broken};
use super::{CLEAN, Color, FOUND, TROUBLE, Trouble};
use crate::code::Level;
use crate::finding::Judgement;
use crate::report::{self, Format, Look, Run};
use crate::rule::Ruleset;
use crate::session::Levels;

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Rules files or folders of them (.rules, or .yaml for the YAML form), then files, folders, globs, or - for standard input
    #[arg(value_name = "RULES… SOURCE")]
    paths: Vec<String>,
    /// A rules file or a folder of them; then all paths are sources, but for `.rules` files
    #[arg(long = "rules", value_name = "FILE")]
    rules: Vec<String>,
    /// How findings are shown
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
    /// Show notes and the evidence of every finding in full
    #[arg(short, long)]
    verbose: bool,
    /// Write the report there instead of to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Exit with 1 when there are findings of this level or above
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    fail_on: FailOn,
    /// Exit with 0 when there is nothing to check
    #[arg(long)]
    allow_empty: bool,
    /// What standard input is called: it is reported under this name and read as what its extension tells
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,
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
    let named = Named { stdin: args.stdin_filename.clone(), ..paths::split(&args.rules, &args.paths)? };
    pipeline::one_reader_of_input(&named)?;
    if named.rules.is_empty() {
        return Err(Trouble::Other("no rules were named; give rules files first, or with --rules".to_owned()));
    }
    let rules = match pipeline::load(&named.rules)? {
        Ok(rules) => rules,
        Err(broken) => return broken_rules(args, &broken),
    };
    let (levels, files) = (rules.checker.levels(), &rules.set().files);
    if args.format.is_drawn() {
        pipeline::tell_problems(files, &rules.problems, levels, args.color, false)?;
    }
    if named.sources.is_empty() && !args.allow_empty {
        return Err(Trouble::Other("no source was named; give files, folders, globs, or - for standard input".to_owned()));
    }
    let (inputs, mut trouble) = pipeline::inputs(&named, args.allow_empty);
    let pool = pipeline::pool(args.jobs.map(usize::from))?;
    let outcomes: Vec<_> = pool.install(|| {
        inputs
            .par_iter()
            .map(|input| {
                let mut notes = Vec::new();
                let claims = pipeline::source(input, &mut notes).map(|source| rules.checker.claims(&source));
                (claims, notes)
            })
            .collect()
    });
    let mut sources = Vec::with_capacity(outcomes.len());
    for (claims, notes) in outcomes {
        for note in notes {
            let _ = writeln!(std::io::stderr(), "summit-check: {note}");
        }
        match claims {
            Ok(claims) => sources.push(claims),
            Err(error) => trouble |= pipeline::tell(&[error]),
        }
    }
    let empty = sources.is_empty() || rules.set().facts.is_empty();
    let outcome = rules.checker.judge(sources);
    let told = report::mistakes(files, &rules.problems, levels);
    let mistakes: Vec<_> = told.into_iter().filter(|d| !args.format.is_drawn() && d.level > Level::Note).collect();
    write(args, &Run { mistakes: &mistakes, ..Run::new(&outcome.ruleset, &outcome.judgement) })?;
    if empty && !args.allow_empty {
        let what = if rules.set().facts.is_empty() { "the rules have no fact" } else { "there is no source to read" };
        return Err(Trouble::Other(format!("nothing was checked: {what} (--allow-empty accepts that)")));
    }
    Ok(if trouble {
        TROUBLE
    } else if args.fail_on.is_met(outcome.judgement.worst()) {
        FOUND
    } else {
        CLEAN
    })
}

/// Tells mistakes in rules in the format that was asked for; nothing can be checked.
fn broken_rules(args: &Args, broken: &Broken) -> Result<u8, Trouble> {
    let levels = Levels::default();
    if args.format.is_drawn() {
        pipeline::tell_problems(&broken.files, &broken.problems, &levels, args.color, false)?;
        return Err(Trouble::Told);
    }
    let told = report::mistakes(&broken.files, &broken.problems, &levels);
    let mistakes: Vec<_> = told.into_iter().filter(|d| d.level > Level::Note).collect();
    let ruleset = Ruleset { files: broken.files.clone(), ..Ruleset::default() };
    write(args, &Run { mistakes: &mistakes, ..Run::new(&ruleset, &Judgement::default()) })?;
    let errors = mistakes.iter().filter(|d| d.level == Level::Error).count();
    Err(Trouble::Other(format!("nothing was checked: the rules have {}", report::count(errors, "mistake"))))
}

/// Writes the report to where it was asked for.
fn write(args: &Args, run: &Run<'_>) -> Result<(), Trouble> {
    if let Some(path) = &args.output {
        return write_file(path, args, run);
    }
    let stdout = std::io::stdout();
    let look = Look { verbose: args.verbose, ..Look::of_output(args.color.forced(), stdout.is_terminal()) };
    let mut out = BufWriter::new(stdout.lock());
    args.format.report(look).write(run, &mut out)?;
    out.flush()?;
    Ok(())
}

/// Writes the report beside `path` first and moves it there whole.
fn write_file(path: &std::path::Path, args: &Args, run: &Run<'_>) -> Result<(), Trouble> {
    let trouble = |why| Trouble::Write { path: path.to_owned(), why };
    if path.exists() && !path.is_file() {
        // a pipe or a device takes what is written to it
        let mut out = BufWriter::new(File::options().write(true).open(path).map_err(trouble)?);
        args.format
            .report(Look { verbose: args.verbose, ..Look::of_output(args.color.forced(), false) })
            .write(run, &mut out)
            .map_err(trouble)?;
        return out.flush().map_err(trouble);
    }
    let mut part = path.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(part);
    let written = File::create(&part).and_then(|file| {
        let mut out = BufWriter::new(file);
        args.format.report(Look { verbose: args.verbose, ..Look::of_output(args.color.forced(), false) }).write(run, &mut out)?;
        out.flush()
    });
    written.and_then(|()| std::fs::rename(&part, path)).map_err(|why| {
        let _ = std::fs::remove_file(&part);
        trouble(why)
    })
}
