//! `read`: what the value reader sees.

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use jiff::civil::DateTime;
use serde::Serialize;

use super::stdout::Stdout;
use super::wanted::{Wanted, Wants};
use super::{CLEAN, Trouble, batch, complain, load};
use crate::escape::{Inert, json_into, json_line, json_string};
use crate::read::read_within;
use crate::report::show_readings;
use crate::source::{self, Source, SourceNote};
use crate::span::Span;
use crate::stream::moment;
use crate::value::json::{End, Field};
use crate::value::{Context, Hedge, Reading, Value};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The text to read; standard input where it is left out
    #[arg(conflicts_with = "batch")]
    text: Option<String>,
    /// When the text was published: `2019-04-25` or `2019-04-25T10:00`; what "Thursday" counts from
    #[arg(long, value_name = "DATE", value_parser = published)]
    published: Option<DateTime>,
    /// Read values of these types only: `duration`, `date,year`, `quantity:length`
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    types: Vec<Wanted>,
    /// How to print the values; a batch is answered as `jsonl` [default: pretty]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Read one `{"id", "text", "published"}` a line from a file or, with `-`, from standard input, and print one `{"id", "entities"}` for each
    #[arg(long, value_name = "FILE")]
    batch: Option<PathBuf>,
}

/// How values are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The text with every value marked under it, and what it denotes
    Pretty,
    /// One JSON object a value
    Jsonl,
}

/// A publication date or date-time.
fn published(text: &str) -> Result<DateTime, String> {
    moment(text).ok_or_else(|| "expected a date such as 2019-04-25 or a time such as 2019-04-25T10:00".to_owned())
}

/// One value of a text, as `jsonl` has it.
#[derive(Debug)]
pub(super) struct Entity<'t> {
    span: Span,
    text: &'t str,
    value: &'t Value,
    low: End,
    high: End,
    hedge: Option<Hedge>,
}

impl<'t> Entity<'t> {
    /// Every value of the readings: one of each, or the two ends of a range.
    pub(super) fn all(text: &'t str, readings: &'t [Reading]) -> Vec<Self> {
        let mut list = Vec::with_capacity(readings.len());
        for reading in readings {
            let (low, high) = reading.denotation.core.ends();
            let entity = |span: Span, value: &'t Value| Self { span, text: span.of(text), value, low, high, hedge: reading.hedge };
            list.push(entity(reading.value_span, &reading.value));
            list.extend(reading.upper.as_ref().map(|(span, value)| entity(*span, value)));
        }
        list
    }

    /// Adds it to a line of JSON. A batch has many of them, so their fields are written one by one.
    pub(super) fn write(&self, line: &mut Vec<u8>) -> std::io::Result<()> {
        line.extend_from_slice(b"{\"start\":");
        json_into(line, &self.span.start)?;
        line.extend_from_slice(b",\"end\":");
        json_into(line, &self.span.end)?;
        line.extend_from_slice(b",\"text\":");
        json_string(line, self.text)?;
        line.extend_from_slice(b",\"type\":");
        json_string(line, self.value.type_name())?;
        line.extend_from_slice(b",\"value\":");
        json_into(line, &Field(self.value))?;
        line.extend_from_slice(b",\"low\":");
        json_into(line, &self.low)?;
        line.extend_from_slice(b",\"high\":");
        json_into(line, &self.high)?;
        line.extend_from_slice(b",\"hedge\":");
        json_into(line, &self.hedge)?;
        line.push(b'}');
        Ok(())
    }
}

/// The values of a text that are asked for.
pub(super) fn readings(text: &str, wants: &Wants, context: &Context) -> Vec<Reading> {
    let mut readings = read_within(text, Span::new(0, text.len()), wants.types, context);
    readings.retain(|reading| wants.has(reading));
    readings
}

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let wants = Wants::of(&args.types);
    let mut out = Stdout::new();
    let code = match (&args.batch, args.format) {
        (Some(_), Some(Format::Pretty)) => return Err(Trouble::Other("a batch is answered as `jsonl`, not `pretty`".to_owned())),
        (Some(path), _) => batch::run(path, &wants, args.published, &mut out)?,
        (None, format) => {
            let text = args.text.clone().map_or_else(standard_input, Ok)?;
            one(&text, &wants, &Context { published: args.published, order: None }, format.unwrap_or(Format::Pretty), &mut out)?;
            CLEAN
        }
    };
    out.flush()?;
    Ok(code)
}

/// The text on standard input, as long as its bytes; what had to be replaced is told on standard error.
pub(super) fn standard_input() -> Result<String, Trouble> {
    let bytes = load::at_most(std::io::stdin().lock(), load::LARGEST_TEXT).map_err(|why| Trouble::Read { path: "-".into(), why })?;
    let (source, notes) = Source::from_bytes("-", bytes, source::Format::Text).map_err(|why| Trouble::Other(why.to_string()))?;
    for note in notes.iter().filter(|&&note| note != SourceNote::Empty) {
        complain(&format!("-: {note}"));
    }
    Ok(source.text)
}

fn one(text: &str, wants: &Wants, context: &Context, format: Format, out: &mut impl Write) -> Result<(), Trouble> {
    let readings = readings(text, wants, context);
    match format {
        Format::Pretty => {
            let mut out = Inert::new(out);
            show_readings(text, &readings, &mut out)?;
            out.flush()?;
        }
        Format::Jsonl => {
            let mut line = Vec::new();
            for entity in Entity::all(text, &readings) {
                line.clear();
                entity.write(&mut line)?;
                line.push(b'\n');
                out.write_all(&line)?;
            }
        }
    }
    Ok(())
}

/// Writes a line of JSON.
pub(super) fn write_line(line: &impl Serialize, out: &mut impl Write) -> std::io::Result<()> {
    json_line(&mut *out, line)?;
    out.write_all(b"\n")
}
