//! `read`: what the value reader sees.

use std::io::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use jiff::civil::DateTime;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::stdout::Stdout;
use super::wanted::{Wanted, Wants};
use super::{CLEAN, Trouble, batch, complain, load};
use crate::escape::{Inert, json_line};
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

impl Serialize for Entity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(8))?;
        map.serialize_entry("start", &self.span.start)?;
        map.serialize_entry("end", &self.span.end)?;
        map.serialize_entry("text", self.text)?;
        map.serialize_entry("type", self.value.type_name())?;
        map.serialize_entry("value", &Field(self.value))?;
        map.serialize_entry("low", &self.low)?;
        map.serialize_entry("high", &self.high)?;
        map.serialize_entry("hedge", &self.hedge)?;
        map.end()
    }
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
        Format::Jsonl => Entity::all(text, &readings).iter().try_for_each(|entity| write_line(entity, out))?,
    }
    Ok(())
}

/// Writes a line of JSON.
pub(super) fn write_line(line: &impl Serialize, out: &mut impl Write) -> std::io::Result<()> {
    json_line(&mut *out, line)?;
    out.write_all(b"\n")
}
