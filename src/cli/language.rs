//! `fmt`, `convert`, `schema` and `init`: what concerns the language alone.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::files::{self, STANDARD};
use super::{CLEAN, Color, FOUND, Trouble, load, pipeline, stdout};
use crate::escape::printable;
use crate::rule::report::RuleReport;
use crate::rule::written::{File, What};
use crate::rule::{self, Form, Problem, RuleCode};

/// Arguments of `fmt`.
#[derive(Debug, clap::Args)]
pub(super) struct FmtArgs {
    /// Rules files, in either form; `-` reads standard input and prints the result
    #[arg(value_name = "FILE", required = true)]
    files: Vec<String>,
    /// Change nothing; name the files that are not in the house style, and exit with 1 if there are any
    #[arg(long)]
    check: bool,
    /// When to colour problems
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
}

/// Arguments of `convert`.
#[derive(Debug, clap::Args)]
pub(super) struct ConvertArgs {
    /// The form to turn it into
    #[arg(long, value_enum, value_name = "FORM")]
    to: Target,
    /// The rules file; `-` reads standard input
    #[arg(value_name = "FILE")]
    file: String,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// When to colour problems
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
}

/// A form of the language, as `--to` names it.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Target {
    /// The YAML form
    Yaml,
    /// The language of its own
    Rules,
}

/// Arguments of `schema`.
#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// What to print the JSON Schema of
    #[arg(value_enum, value_name = "WHAT", default_value_t = Schema::Rules)]
    what: Schema,
}

/// What there is a schema of.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Schema {
    /// The YAML form of the language
    Rules,
    /// The JSON report
    Report,
}

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
pub(super) struct InitArgs {
    /// The file to write, in YAML where its name ends so; `-` prints it
    #[arg(value_name = "FILE", default_value = "facts.rules")]
    file: String,
}

/// The starter that `init` writes.
const STARTER: &str = include_str!("../rule/starter.rules");

pub(super) fn fmt(args: &FmtArgs) -> Result<u8, Trouble> {
    let (mut troubled, mut changed) = (false, false);
    for path in &args.files {
        match format_one(path, args) {
            Ok(was_changed) => changed |= was_changed,
            Err(Trouble::Told) => troubled = true,
            Err(Trouble::Output(error)) => return Err(Trouble::Output(error)),
            Err(other) => troubled |= pipeline::tell(&[other]),
        }
    }
    if troubled {
        return Err(Trouble::Told);
    }
    Ok(if args.check && changed { FOUND } else { CLEAN })
}

/// Formats one file; whether that changes it.
fn format_one(path: &str, args: &FmtArgs) -> Result<bool, Trouble> {
    let (text, form, file) = sound(path, args.color)?;
    let printed = as_in(&text, print(&file, form));
    unchanged(path, &file, form, &printed)?;
    let changed = printed != text;
    if args.check {
        if changed {
            stdout::print(&format!("{}{}\n", printable(path), first_change(&text, &printed)))?;
        }
    } else if path == STANDARD {
        stdout::print(&printed)?;
    } else if changed {
        replace(Path::new(path), &printed)?;
    }
    Ok(changed)
}

/// Where a file departs from the house style first: its line, as it is and as it would be.
fn first_change(text: &str, printed: &str) -> String {
    let (mut is, mut would) = (text.lines(), printed.lines());
    let mut line = 0;
    loop {
        line += 1;
        match (is.next(), would.next()) {
            (Some(a), Some(b)) if a == b => {}
            // line ends, or the last of them
            (None, None) => return String::new(),
            (a, b) => {
                let shown = |l: Option<&str>| l.map_or_else(String::new, |l| printable(l).to_string());
                return format!(":{line}\n  - {}\n  + {}", shown(a), shown(b));
            }
        }
    }
}

pub(super) fn convert(args: &ConvertArgs) -> Result<u8, Trouble> {
    let (_, _, file) = sound(&args.file, args.color)?;
    let form = match args.to {
        Target::Yaml => Form::Yaml,
        Target::Rules => Form::Rules,
    };
    let printed = print(&file, form);
    says_the_same(&args.file, &file, form, &printed)?;
    match args.output.as_deref().filter(|o| *o != Path::new(STANDARD)) {
        Some(output) if files::same_file(output, [Path::new(&args.file)]).is_some() => {
            return Err(Trouble::Other(format!(
                "`{}` is not written over itself: its name says which form it is in; give the other form another name",
                args.file
            )));
        }
        Some(output) => replace(output, &printed)?,
        None => stdout::print(&printed)?,
    }
    Ok(CLEAN)
}

pub(super) fn schema(args: &SchemaArgs) -> Result<u8, Trouble> {
    let text = match args.what {
        Schema::Rules => rule::yaml::schema(),
        Schema::Report => include_str!("../../grammar/report.schema.json").to_owned(),
    };
    stdout::print(&text)?;
    Ok(CLEAN)
}

pub(super) fn init(args: &InitArgs) -> Result<u8, Trouble> {
    let text = match Form::of(&args.file, STARTER) {
        Form::Rules => STARTER.to_owned(),
        Form::Yaml => rule::yaml::print(&rule::read(Form::Rules, STARTER).0),
    };
    if args.file == STANDARD {
        stdout::print(&text)?;
        return Ok(CLEAN);
    }
    match files::create(Path::new(&args.file), &mut |out| out.write_all(text.as_bytes()))? {
        // Standard error may be closed; the file is there.
        Some(()) => drop(writeln!(std::io::stderr(), "wrote `{}`; try `summit-check test {0}`", printable(&args.file))),
        None => return Err(Trouble::Other(format!("`{}` exists and is left as it is", args.file))),
    }
    Ok(CLEAN)
}

fn print(file: &File, form: Form) -> String {
    match form {
        Form::Rules => rule::print::rules(file),
        Form::Yaml => rule::yaml::print(file),
    }
}

/// A rules file that has no errors; where it has some, they are told on standard error.
fn sound(path: &str, color: Color) -> Result<(String, Form, File), Trouble> {
    let bytes = load::rules_file(path)?;
    let (text, loaded) = rule::load_bytes(path, bytes);
    // names may be those of other files
    let elsewhere = |p: &Problem| matches!(p.code(), RuleCode::UnknownAlias | RuleCode::UnknownFact | RuleCode::BadImport);
    let errors: Vec<Problem> = loaded.problems.into_iter().filter(|p| p.is_error() && !elsewhere(p)).collect();
    if !errors.is_empty() {
        let look = pipeline::error_look(color);
        // Standard error may be closed; the exit code says it too.
        let _ = std::io::stderr().write_all(RuleReport::new(path, &text, errors).render(look.color, look.width).as_bytes());
        return Err(Trouble::Told);
    }
    let form = Form::of(path, &text);
    let (file, _) = rule::read(form, &text);
    Ok((text, form, file))
}

/// Refuses to go on where the printed file does not say what the file says: better no house style than a lost line.
fn unchanged(path: &str, file: &File, form: Form, printed: &str) -> Result<(), Trouble> {
    let (again, problems) = rule::read(form, printed);
    // YAML gathers members of one sort, so its trees are compared in print.
    let same = match form {
        Form::Rules => again == *file,
        Form::Yaml => rule::yaml::print(&again) == printed,
    };
    if same && problems.is_empty() {
        return Ok(());
    }
    Err(Trouble::Other(format!(
        "`{path}` is left as it is: it could not be printed without changing what it says; please report this file"
    )))
}

/// Refuses to go on where the printed twin does not say what the file says.
fn says_the_same(path: &str, file: &File, form: Form, printed: &str) -> Result<(), Trouble> {
    let name = match form {
        Form::Rules => "twin.rules",
        Form::Yaml => "twin.yaml",
    };
    let (again, problems) = rule::read(form, printed);
    // Both forms are compared as YAML, which gathers members of one sort.
    let same = problems.is_empty() && print(&again, form) == printed && print(&again, Form::Yaml) == print(file, Form::Yaml);
    // what is imported is not read here, and its names would be missed
    let imports = file.statements.iter().any(|s| matches!(s.what, What::Import(_)));
    if same && (imports || !rule::load(name, printed).problems.iter().any(Problem::is_error)) {
        return Ok(());
    }
    Err(Trouble::Other(format!(
        "`{path}` could not be converted without changing what it says, and nothing is written; please report this file"
    )))
}

/// The printed file with the line ends and the byte order mark of `text`.
fn as_in(text: &str, printed: String) -> String {
    let first = text.find('\n');
    let printed = if first.is_some_and(|at| text[..at].ends_with('\r')) { printed.replace('\n', "\r\n") } else { printed };
    if text.starts_with('\u{feff}') { format!("\u{feff}{printed}") } else { printed }
}

/// Puts `text` in the place of the file at `path`.
fn replace(path: &Path, text: &str) -> Result<(), Trouble> {
    files::write(path, &mut |out| out.write_all(text.as_bytes()))
}
