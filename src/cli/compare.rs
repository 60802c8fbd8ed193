//! `compare`: a text against its source, without rules.

use std::io::{BufWriter, Write};

use clap::ValueEnum;
use serde::Serialize;

use super::{CLEAN, FOUND, Trouble, pipeline};
use crate::inventory::compare;
use crate::source::Source;
use crate::span::Span;

/// Arguments of `compare`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The source: the text that is taken for true
    #[arg(value_name = "SOURCE")]
    source: String,
    /// The text whose values the source should bear out
    #[arg(value_name = "TEXT")]
    text: String,
    /// How the values are shown
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A value in a line or two
    Pretty,
    /// A value a line
    Jsonl,
}

/// A value that the source does not bear out.
#[derive(Debug, Serialize)]
struct Record<'a> {
    text: &'a str,
    line: usize,
    column: usize,
    start: usize,
    end: usize,
    /// What the source says of the same.
    instead: Option<&'a str>,
    instead_line: Option<usize>,
}

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let names = [args.source.clone(), args.text.clone()];
    if names.iter().all(|name| name == "-") {
        return Err(Trouble::Other("standard input can be read once only".to_owned()));
    }
    let one = |name: &String| -> Result<Source, Trouble> {
        let (mut sources, trouble) = pipeline::plain_sources(std::slice::from_ref(name), None)?;
        match (sources.pop(), sources.is_empty()) {
            (Some(source), true) if !trouble => Ok(source),
            _ if trouble => Err(Trouble::Told),
            _ => Err(Trouble::Other(format!("`{name}` is not one file; `compare` takes one source and one text"))),
        }
    };
    let (source, text) = (one(&names[0])?, one(&names[1])?);
    let found = compare(&source, &text);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for value in &found {
        let (line, column) = place(&text.text, value.span.start);
        let instead = value.instead.map(|span| span.of(&source.text));
        let instead_line = value.instead.map(|span| place(&source.text, span.start).0);
        match args.format {
            Format::Jsonl => {
                let Span { start, end } = value.span;
                let record = Record { text: value.span.of(&text.text), line, column, start, end, instead, instead_line };
                super::read::write_line(&record, &mut out)?;
            }
            Format::Pretty => {
                let words = one_line(value.span.of(&text.text));
                write!(out, "{}:{line}:{column}: `{words}` is not borne out by {}", text.path, source.path)?;
                if let (Some(instead), Some(at)) = (instead, instead_line) {
                    write!(out, "; line {at} has `{}`", one_line(instead))?;
                }
                writeln!(out, "\n    {}", one_line(value.sentence.of(&text.text)))?;
            }
        }
    }
    if args.format == Format::Pretty {
        let plural = if found.len() == 1 { "value is" } else { "values are" };
        writeln!(out, "{} {plural} not borne out", found.len())?;
    }
    out.flush()?;
    Ok(if found.is_empty() { CLEAN } else { FOUND })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Line and column of a byte, from 1.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line = before.rfind('\n').map_or(0, |n| n + 1);
    (1 + memchr::memchr_iter(b'\n', before.as_bytes()).count(), 1 + before[line..].chars().count())
}
