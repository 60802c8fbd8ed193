//! What can be typed behind `check`.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::cli::config::level_of;
use crate::cli::{Color, streams};
use crate::code::Level;
use crate::report::Format;

/// Arguments of `check`. What the project's settings can say too is empty here where it was not typed.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    /// Rules files or folders of them (.rules, or .yaml for the YAML form), then files, folders, globs, or - for standard input;
    /// !GLOB leaves out
    #[arg(value_name = "RULES… SOURCE")]
    pub(super) paths: Vec<std::ffi::OsString>,
    /// A rules file or a folder of them; then all paths are sources, but for `.rules` files
    #[arg(long = "rules", value_name = "FILE")]
    pub(super) rules: Vec<String>,
    /// How findings are shown, and where: `--format pretty --format sarif=out.sarif` [default: pretty]
    #[arg(long, value_name = "FORMAT[=FILE]", value_parser = output, help_heading = "Output")]
    pub(super) format: Vec<Output>,
    /// Write the report there instead of to standard output
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub(super) output: Option<PathBuf>,
    /// Show notes and the evidence of every finding in full
    #[arg(short, long, help_heading = "Output")]
    pub(super) verbose: bool,
    /// Tell nothing but the report: no remarks, no progress
    #[arg(short, long, help_heading = "Output")]
    pub(super) quiet: bool,
    /// Tell how many findings there are of each kind, by fact, on standard error
    #[arg(long, help_heading = "Output")]
    pub(super) statistics: bool,
    /// Tell how long each wording of the rules took, the slowest first, on standard error; every source is read anew
    #[arg(long, help_heading = "Output")]
    pub(super) profile_rules: bool,
    /// When to colour the report
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "Output")]
    pub(super) color: Color,
    /// Exit with 1 when there are findings of this level or above [default: error]
    #[arg(long, value_enum, value_name = "LEVEL", help_heading = "Gates")]
    pub(super) fail_on: Option<FailOn>,
    /// Exit with 1 when there are more warnings than this
    #[arg(long, value_name = "N", help_heading = "Gates")]
    pub(super) max_warnings: Option<usize>,
    /// Exit with 0 whatever is found
    #[arg(long, help_heading = "Gates")]
    pub(super) exit_zero: bool,
    /// Exit with 0 when there is nothing to check
    #[arg(long, help_heading = "Gates")]
    pub(super) allow_empty: bool,
    /// Another level for a fact, a code or both: `omission=error`, `arrival=warn`, `arrival.omission=off`
    #[arg(long, value_name = "NAME=LEVEL", value_parser = level, help_heading = "Gates")]
    pub(super) level: Vec<(String, Level)>,
    /// Set aside the findings of this file, which --write-baseline wrote
    #[arg(long, value_name = "FILE", help_heading = "What is told")]
    pub(super) baseline: Option<PathBuf>,
    /// Write all findings to this file and exit with 0
    #[arg(long, value_name = "FILE", help_heading = "What is told")]
    pub(super) write_baseline: Option<PathBuf>,
    /// Let a baseline grow that is there already
    #[arg(long, requires = "write_baseline", help_heading = "What is told")]
    pub(super) accept_new: bool,
    /// Remove from the baseline what is not found any more
    #[arg(long, help_heading = "What is told")]
    pub(super) prune_baseline: bool,
    /// Tell only of findings that one of these has a part in: files, folders or globs; all other sources are evidence
    #[arg(long, value_name = "PATH", num_args = 1.., help_heading = "What is told")]
    pub(super) new: Vec<String>,
    /// The same for the sources that are changed or new since this git revision; changed rules count for all sources
    #[arg(long, value_name = "REV", help_heading = "What is told")]
    pub(super) since: Option<String>,
    /// Judge these facts and checks only
    #[arg(long, value_name = "FACT", value_delimiter = ',', help_heading = "What is told")]
    pub(super) only: Vec<String>,
    /// Judge all but these facts and checks
    #[arg(long, value_name = "FACT", value_delimiter = ',', help_heading = "What is told")]
    pub(super) skip: Vec<String>,
    /// Leave out the sources this glob matches; `!GLOB` takes some back
    #[arg(long, value_name = "GLOB", help_heading = "What is told")]
    pub(super) exclude: Vec<String>,
    /// Print, in place of the report, a patch that corrects the contradictions which need nobody's judgement: the established value is
    /// exact and so is the claim, and it is nobody else's; needs --dry-run, since somebody has to read a correction before it is made
    #[arg(long, help_heading = "What is told")]
    pub(super) fix: bool,
    /// Write nothing but the patch
    #[arg(long, requires = "fix", help_heading = "What is told")]
    pub(super) dry_run: bool,
    /// The day on which suppressions are looked at [default: today]
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "What is told")]
    pub(super) today: Option<Date>,
    /// The file with the project's settings [default: summit-check.toml of the nearest parent folder]
    #[arg(long, value_name = "FILE", help_heading = "Project")]
    pub(super) config: Option<PathBuf>,
    /// Heed no file with settings
    #[arg(long, conflicts_with = "config", help_heading = "Project")]
    pub(super) no_config: bool,
    /// Check again whenever rules, sources or files of data change, and tell what is new and what is gone
    #[cfg(feature = "watch")]
    #[arg(long, conflicts_with_all = ["show_config", "show_files"], help_heading = "Project")]
    pub(super) watch: bool,
    /// Print what was asked for, settings included, and check nothing
    #[arg(long, help_heading = "Project")]
    pub(super) show_config: bool,
    /// Print the rules files and sources that would be read, and check nothing
    #[arg(long, help_heading = "Project")]
    pub(super) show_files: bool,
    /// Read every source anew, and keep nothing for the next run
    #[arg(long, help_heading = "Project")]
    pub(super) no_cache: bool,
    /// What standard input is called: it is reported under this name and read as what its extension tells
    #[arg(long, value_name = "NAME", help_heading = "Project")]
    pub(super) stdin_filename: Option<String>,
    /// How many sources are read at once [default: one a core]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), help_heading = "Project")]
    pub(super) jobs: Option<u16>,
    #[command(flatten)]
    pub(super) streams: streams::StreamArgs,
}

/// A format and where it goes; standard output where that is nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Output {
    pub(super) format: Format,
    pub(super) file: Option<PathBuf>,
}

/// `FORMAT` or `FORMAT=FILE`.
///
/// # Errors
/// There is no such format.
pub(super) fn output(text: &str) -> Result<Output, String> {
    let (name, file) = text.split_once('=').map_or((text, None), |(name, file)| (name, Some(file)));
    if file == Some("") {
        return Err("there is no file behind `=`".to_owned());
    }
    let format = Format::of_name(name).ok_or_else(|| {
        let names: Vec<_> = Format::ALL.iter().map(|f| f.name()).collect();
        let near = names.iter().map(|n| (strsim::damerau_levenshtein(name, n), *n)).min().filter(|&(d, n)| d <= 1 + n.len() / 3);
        match near {
            Some((_, near)) => format!("there is no format `{name}`; did you mean `{near}`?"),
            None => format!("there is no format `{name}`; there is {}", names.join(", ")),
        }
    })?;
    Ok(Output { format, file: file.filter(|f| *f != "-").map(PathBuf::from) })
}

/// A day: year, month and day.
fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write year-month-day: `2027-06-30`".to_owned())
}

fn level(text: &str) -> Result<(String, Level), String> {
    let (name, level) = text.split_once('=').ok_or("write NAME=LEVEL: `omission=error`")?;
    let level = level_of(level).ok_or_else(|| format!("`{level}` is no level; there is error, warn, note and off"))?;
    Ok((name.to_owned(), level))
}

/// The least level that fails a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub(super) enum FailOn {
    /// Notes too
    Note,
    /// Warnings and errors
    #[value(alias = "warning")]
    Warn,
    /// Errors only
    #[default]
    Error,
    /// Nothing
    Never,
}

impl FailOn {
    pub(super) fn is_met(self, worst: Option<Level>) -> bool {
        let least = match self {
            Self::Note => Level::Note,
            Self::Warn => Level::Warn,
            Self::Error => Level::Error,
            Self::Never => return false,
        };
        worst.is_some_and(|w| w >= least)
    }
}
