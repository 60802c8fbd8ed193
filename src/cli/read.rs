//! `read`: what the value reader sees.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read as _, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{CLEAN, TROUBLE, Trouble};
use crate::span::Span;
use crate::value::{Context, Hedge, Kind, Reading, Types, Value, read};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The text to read; standard input where it is left out
    #[arg(conflicts_with = "batch")]
    text: Option<String>,
    /// When the text was published: `2019-04-25` or `2019-04-25T10:00`; what "Thursday" counts from
    #[arg(long, value_name = "DATE", value_parser = published)]
    published: Option<DateTime>,
    /// Read values of these types only
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',', value_parser = kind)]
    types: Vec<Kind>,
    /// How to print the values
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
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

fn moment(text: &str) -> Option<DateTime> {
    text.parse::<DateTime>().ok().or_else(|| text.parse::<Date>().ok().map(|d| d.at(0, 0, 0, 0)))
}

fn kind(text: &str) -> Result<Kind, String> {
    Kind::of_word(text).ok_or_else(|| {
        let words: Vec<_> = Kind::ALL.iter().map(|k| k.word()).collect();
        format!("expected one of {}", words.join(", "))
    })
}

/// One value of a text, as `jsonl` has it.
#[derive(Debug, Serialize)]
struct Entity<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    #[serde(flatten)]
    value: &'t Value,
    low: Json,
    high: Json,
    hedge: Option<Hedge>,
}

/// Every value of a reading: one, or the two ends of a range.
fn entities<'t>(text: &'t str, reading: &'t Reading, out: &mut Vec<Entity<'t>>) {
    let (low, high) = reading.denotation.core.bounds_json();
    out.push(Entity {
        start: reading.value_span.start,
        end: reading.value_span.end,
        text: reading.value_span.of(text),
        value: &reading.value,
        low: low.clone(),
        high: high.clone(),
        hedge: reading.hedge,
    });
    if let Some((span, value)) = &reading.upper {
        out.push(Entity { start: span.start, end: span.end, text: span.of(text), value, low, high, hedge: reading.hedge });
    }
}

pub(super) fn run(args: &Args) -> Result<u8, Trouble> {
    let types = args
        .types
        .iter()
        .fold(None, |all: Option<Types>, &k| Some(all.map_or(Types::of(k), |t| t.and(Types::of(k)))))
        .unwrap_or(Types::ALL);
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let code = if let Some(path) = &args.batch {
        batch(path, types, args.published, &mut out)?
    } else {
        let text = match &args.text {
            Some(text) => text.clone(),
            None => {
                let mut bytes = Vec::new();
                std::io::stdin().read_to_end(&mut bytes).map_err(|why| Trouble::Read { path: "-".into(), why })?;
                String::from_utf8_lossy(&bytes).into_owned()
            }
        };
        one(&text, types, &Context { published: args.published }, args.format, &mut out)?;
        CLEAN
    };
    out.flush()?;
    Ok(code)
}

fn one(text: &str, types: Types, context: &Context, format: Format, out: &mut impl Write) -> Result<(), Trouble> {
    let readings = read(text, Span::new(0, text.len()), types, context);
    match format {
        Format::Jsonl | Format::Pretty => {
            for reading in &readings {
                let mut list = Vec::new();
                entities(text, reading, &mut list);
                for entity in list {
                    serde_json::to_writer(&mut *out, &entity).map_err(std::io::Error::from)?;
                    out.write_all(b"\n")?;
                }
            }
        }
    }
    Ok(())
}

/// One line of a batch.
#[derive(Debug, Deserialize)]
struct Task<'a> {
    id: Json,
    #[serde(borrow)]
    text: Cow<'a, str>,
    #[serde(default, borrow)]
    published: Option<Cow<'a, str>>,
}

/// One answer.
#[derive(Debug, Serialize)]
struct Answer<'t> {
    id: &'t Json,
    entities: Vec<Entity<'t>>,
}

/// Answers line by line, so that memory does not grow with the batch.
fn batch(path: &PathBuf, types: Types, published: Option<DateTime>, out: &mut impl Write) -> Result<u8, Trouble> {
    let unreadable = |why| Trouble::Read { path: path.clone(), why };
    let mut input: Box<dyn BufRead> = if path.as_os_str() == "-" {
        Box::new(BufReader::with_capacity(1 << 16, std::io::stdin().lock()))
    } else {
        Box::new(BufReader::with_capacity(1 << 16, File::open(path).map_err(unreadable)?))
    };
    let mut line = Vec::new();
    let mut number = 0usize;
    let mut code = CLEAN;
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
            return Ok(code);
        }
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if let Err(why) = answer(&line, types, published, out)? {
            code = TROUBLE;
            // Standard error may be closed; the answer says it too.
            let _ = writeln!(std::io::stderr(), "summit-check: line {number} of `{}`: {why}", path.display());
            let error = serde_json::json!({ "id": null, "error": format!("line {number}: {why}") });
            writeln!(out, "{error}")?;
        }
    }
}

/// Answers one line, or says why it cannot be.
fn answer(line: &[u8], types: Types, published: Option<DateTime>, out: &mut impl Write) -> Result<Result<(), String>, Trouble> {
    let task: Task<'_> = match serde_json::from_slice(line) {
        Ok(task) => task,
        Err(error) => return Ok(Err(error.to_string())),
    };
    let published = match task.published.as_deref() {
        None => published,
        Some(text) => match moment(text) {
            Some(moment) => Some(moment),
            None => return Ok(Err(format!("`{text}` is not a date"))),
        },
    };
    let text: &str = &task.text;
    let readings = read(text, Span::new(0, text.len()), types, &Context { published });
    let mut list = Vec::with_capacity(readings.len());
    for reading in &readings {
        entities(text, reading, &mut list);
    }
    serde_json::to_writer(&mut *out, &Answer { id: &task.id, entities: list }).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(Ok(()))
}
