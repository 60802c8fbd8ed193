//! `fmt`, `convert`, `schema` and `init`: what concerns the language alone.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{CLEAN, Color, FOUND, Trouble, pipeline};
use crate::rule::report::RuleReport;
use crate::rule::{self, Form, Problem, RuleCode, written::File};

/// Standard input or output in place of a file.
const STANDARD: &str = "-";

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
    let printed = print(&file, form);
    unchanged(path, &file, form, &printed)?;
    let changed = printed != text;
    let mut out = std::io::stdout().lock();
    if args.check {
        if changed {
            writeln!(out, "{path}")?;
        }
    } else if path == STANDARD {
        out.write_all(printed.as_bytes())?;
    } else if changed {
        replace(Path::new(path), &printed)?;
    }
    Ok(changed)
}

pub(super) fn convert(args: &ConvertArgs) -> Result<u8, Trouble> {
    let (_, _, file) = sound(&args.file, args.color)?;
    let form = match args.to {
        Target::Yaml => Form::Yaml,
        Target::Rules => Form::Rules,
    };
    let printed = print(&file, form);
    match args.output.as_deref().filter(|o| *o != Path::new(STANDARD)) {
        Some(output) => replace(output, &printed)?,
        None => std::io::stdout().lock().write_all(printed.as_bytes())?,
    }
    Ok(CLEAN)
}

pub(super) fn schema(args: &SchemaArgs) -> Result<u8, Trouble> {
    let text = match args.what {
        Schema::Rules => rule::yaml::schema(),
        Schema::Report => include_str!("../../grammar/report.schema.json").to_owned(),
    };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    Ok(CLEAN)
}

pub(super) fn init(args: &InitArgs) -> Result<u8, Trouble> {
    let text = match Form::of(&args.file, STARTER) {
        Form::Rules => STARTER.to_owned(),
        Form::Yaml => rule::yaml::print(&rule::read(Form::Rules, STARTER).0),
    };
    if args.file == STANDARD {
        std::io::stdout().lock().write_all(text.as_bytes())?;
        return Ok(CLEAN);
    }
    let path = PathBuf::from(&args.file);
    // Asking for a new file leaves no moment in which somebody else's could be overwritten.
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(&path);
    match file.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => writeln!(std::io::stderr(), "wrote `{}`; try `summit-check test {0}`", args.file)?,
        Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(Trouble::Other(format!("`{}` exists and is left as it is", args.file)));
        }
        Err(why) => return Err(Trouble::Write { path, why }),
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
    let bytes = if path == STANDARD {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    let bytes = bytes.map_err(|why| Trouble::Read { path: path.into(), why })?;
    let (text, loaded) = rule::load_bytes(path, bytes);
    // names may be those of other files
    let elsewhere = |p: &Problem| matches!(p.code(), RuleCode::UnknownAlias | RuleCode::UnknownFact | RuleCode::BadImport);
    let errors: Vec<Problem> = loaded.problems.into_iter().filter(|p| p.is_error() && !elsewhere(p)).collect();
    if !errors.is_empty() {
        let look = pipeline::error_look(color);
        std::io::stderr().write_all(RuleReport::new(path, &text, errors).render(look.color, look.width).as_bytes())?;
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

/// Puts `text` in the place of the file at `path` in one step, so that nobody ever sees half of it.
fn replace(path: &Path, text: &str) -> Result<(), Trouble> {
    super::whole::write(path, &mut |out| out.write_all(text.as_bytes()))
}
