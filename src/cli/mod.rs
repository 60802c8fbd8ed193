//! The command line: what is typed, and what is done about it. Files are read and printed here and nowhere to the left.

mod batch;
mod cache;
mod check;
mod claims;
mod compare;
mod config;
mod explain;
mod files;
mod flow;
mod git;
mod inventory;
mod language;
mod leftovers;
mod load;
mod paths;
mod pipeline;
mod project;
mod read;
mod review;
mod stdout;
mod streams;
mod syntax;
mod test;
mod wanted;
mod why;

pub use batch::answer_lines;
pub use project::{OpenError, Project};

use std::ffi::OsString;
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use crate::escape::{inert, printable};

/// Nothing to complain of.
pub const CLEAN: u8 = 0;
/// Findings at or above `--fail-on`, failed tests, a file that is not formatted.
pub const FOUND: u8 = 1;
/// Usage, rules, reading and writing; or nothing was checked.
pub const TROUBLE: u8 = 2;

/// A linter for facts: write a fact once, and see which sources contradict it, disagree about it or leave it out.
#[derive(Debug, Parser)]
#[command(name = "summit-check", version, max_term_width = 100, arg_required_else_help = true)]
#[command(override_usage = "summit-check [check] RULES SOURCE… [OPTIONS]\n       summit-check COMMAND …")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check sources against rules; the default, so `summit-check RULES SOURCE…` does it
    Check(Box<check::Args>),
    /// Judge claims that `claims --format jsonl` found before, in any order and of any number of runs, as one `check` would have
    Judge(Box<check::Args>),
    /// Show what other rules would change: claims gained and lost, verdicts that turn
    Diff(review::DiffArgs),
    /// Show what sentences would have to be corrected if a fact had another value
    Impact(review::ImpactArgs),
    /// Run the tests inside rules files
    Test(test::Args),
    /// Print rules files in the house style
    Fmt(language::FmtArgs),
    /// Turn a rules file into the other form of the language
    Convert(language::ConvertArgs),
    /// Print every claim of the sources with its value, its set and its verdict, one at a time
    Claims(claims::Args),
    /// Show the values the reader finds in a text
    Read(read::Args),
    /// List what a corpus states, pages that differ first, with the facts that would own it; needs no rules
    Inventory(inventory::Args),
    /// Show the values of a text that its source does not bear out; needs no rules
    Compare(compare::Args),
    /// Show the clauses of a text: who does what, when, and what hangs on what
    Syntax(syntax::Args),
    /// Show why each value of a source is a claim, or how far it came
    Why(why::Args),
    /// Show sentences that hold a value of a fact's type and that nothing took, with what would take them
    Suggest(why::SuggestArgs),
    /// Explain a code that a finding bears, `hedges`, or what the sentences of a fact are understood as
    Explain(explain::Args),
    /// Print the JSON Schema of the YAML form, or of the JSON report
    Schema(language::SchemaArgs),
    /// Write a commented starter rules file
    Init(language::InitArgs),
    /// Print the man page
    Man {
        /// The command whose page is printed; the program's own where it is left out
        command: Option<String>,
    },
    /// Print completions for a shell
    Completions {
        /// The shell to print them for
        shell: clap_complete::Shell,
    },
}

/// When to colour what is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Whether colour is asked for or ruled out; `None` leaves it to the output.
    #[must_use]
    pub fn forced(self) -> Option<bool> {
        match self {
            Self::Auto => None,
            Self::Always => Some(true),
            Self::Never => Some(false),
        }
    }
}

/// What stopped a command, in one sentence.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A file could not be read.
    #[error("cannot read `{}`: {why}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: std::io::Error,
    },
    /// A file could not be written.
    #[error("cannot write `{}`: {why}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: std::io::Error,
    },
    /// Standard output was closed or full.
    #[error("cannot write the output: {0}")]
    Output(#[from] std::io::Error),
    /// Something else, already in words.
    #[error("{0}")]
    Other(String),
    /// Several things at once.
    #[error("{}", .0.join("\n"))]
    Several(Vec<String>),
    /// A mistake in a file with settings, and a drawing of its line.
    #[error("{message}")]
    Drawn {
        /// What is wrong.
        message: String,
        /// The line, and a mark under what is wrong.
        lines: [String; 2],
    },
    /// Already told in full; only the exit code is left.
    #[error("")]
    Told,
}

impl Trouble {
    /// Says it on standard error.
    fn tell(&self) {
        match self {
            Self::Told => {}
            Self::Several(list) => list.iter().for_each(|message| complain(message)),
            Self::Drawn { message, lines } => {
                complain(message);
                for line in lines {
                    let _ = writeln!(std::io::stderr(), "{}", inert(&printable(line)));
                }
            }
            _ => complain(&self.to_string()),
        }
    }
}

/// Runs the command with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    run(std::env::args_os())
}

/// Runs the command with `arguments`, the first of which is the name of the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = with_default_command(arguments.into_iter().collect());
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // the message repeats what was typed, which a glob may have put there
            let printable = arguments.iter().map(|argument| printable(&argument.to_string_lossy()));
            let error = Cli::try_parse_from(printable).err().unwrap_or(error);
            let printed = error.print();
            let lost = printed.is_err_and(|why| why.kind() != ErrorKind::BrokenPipe);
            return ExitCode::from(if error.use_stderr() || lost { TROUBLE } else { CLEAN });
        }
    };
    let outcome = match cli.command {
        Command::Check(args) => check::run(&args, check::Reads::Sources),
        Command::Judge(args) => check::run(&args, check::Reads::Claims),
        Command::Diff(args) => review::diff(&args),
        Command::Impact(args) => review::impact(&args),
        Command::Test(args) => test::run(&args),
        Command::Fmt(args) => language::fmt(&args),
        Command::Convert(args) => language::convert(&args),
        Command::Claims(args) => claims::run(&args),
        Command::Read(args) => read::run(&args),
        Command::Inventory(args) => inventory::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Syntax(args) => syntax::run(&args),
        Command::Why(args) => why::run(&args),
        Command::Suggest(args) => why::suggest(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Schema(args) => language::schema(&args),
        Command::Init(args) => language::init(&args),
        Command::Man { command } => man(command.as_deref()),
        Command::Completions { shell } => {
            // the generator panics where it cannot write, so it writes into memory
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "summit-check", &mut script);
            stdout::print(&String::from_utf8_lossy(&script)).map(|()| CLEAN).map_err(Trouble::Output)
        }
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(trouble) => {
            trouble.tell();
            ExitCode::from(TROUBLE)
        }
    }
}

/// Prints the man page of the program, or of one of its commands.
fn man(command: Option<&str>) -> Result<u8, Trouble> {
    let mut program = Cli::command();
    program.build();
    let page_of = match command {
        None => Cli::command(),
        Some(name) => {
            let found = program.find_subcommand(name).filter(|c| c.get_name() != "help");
            let found = found.ok_or_else(|| Trouble::Other(format!("there is no command `{name}`; `summit-check help` lists them")))?;
            found.clone()
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(page_of).render(&mut page)?;
    if command.is_none_or(|name| name == "check") {
        page.extend_from_slice(EXIT_STATUS.as_bytes());
    }
    stdout::print(&String::from_utf8_lossy(&page))?;
    Ok(CLEAN)
}

/// What the man page says of exit codes.
const EXIT_STATUS: &str = ".SH EXIT STATUS\n.TP\n0\nnothing at or above \\fB\\-\\-fail\\-on\\fR was found\n.TP\n1\nsomething was\n.TP\n2\nusage, rules, reading or writing; or nothing was checked\n";

/// Says something on standard error, in a line that nothing acts upon. Where it is closed, the exit code is left to say it.
fn complain(message: &str) {
    let _ = writeln!(std::io::stderr(), "summit-check: {}", inert(&printable(message)));
}

/// Puts `check` in front of arguments that name no command; also where there are none, and the project says what to check.
fn with_default_command(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.len() == 1 && config::is_here() {
        arguments.push("check".into());
    }
    let Some(first) = arguments.get(1).and_then(|a| a.to_str()) else { return arguments };
    let known = Cli::command().get_subcommands().any(|c| c.get_name() == first);
    if !known && !matches!(first, "help" | "-h" | "--help" | "-V" | "--version") {
        arguments.insert(1, "check".into());
    }
    arguments
}
