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
use crate::value::display::show;
use crate::value::{Context, Hedge, Kind, Reading, Types, Value, read_within};

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
    let readings = read_within(text, Span::new(0, text.len()), types, context);
    if format == Format::Pretty {
        pretty(text, &readings, out)?;
        return Ok(());
    }
    let mut list = Vec::with_capacity(readings.len());
    for reading in &readings {
        entities(text, reading, &mut list);
    }
    for entity in list {
        serde_json::to_writer(&mut *out, &entity).map_err(std::io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// How many columns a line of the text may take before it is broken.
const COLUMNS: usize = 76;

/// Prints the lines of `text` that hold values, with a number under each value and a rule under its hedge, and what each denotes.
fn pretty(text: &str, readings: &[Reading], out: &mut impl Write) -> std::io::Result<()> {
    if readings.is_empty() {
        return writeln!(out, "no value found");
    }
    let mut next = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len());
        start = span.end;
        for row in rows(text, span, &readings[next..]) {
            let here = readings[next..].iter().take_while(|r| r.value_span.start < row.end).count();
            if here == 0 {
                continue;
            }
            marked(text, row, &readings[next..next + here], next + 1, out)?;
            for (i, reading) in readings.iter().enumerate().skip(next).take(here) {
                told(i + 1, text, reading, out)?;
            }
            next += here;
            writeln!(out)?;
        }
    }
    Ok(())
}

/// A line cut into rows that fit the terminal, at blanks outside the `readings` where there are any.
fn rows(text: &str, line: Span, readings: &[Reading]) -> Vec<Span> {
    let mut rows = Vec::new();
    let mut readings = readings.iter().map(|r| r.span).peekable();
    let (mut start, mut columns, mut cut) = (line.start, 0, None);
    for (i, c) in line.of(text).char_indices() {
        let at = line.start + i;
        while readings.next_if(|r| r.end <= at).is_some() {}
        if c == ' ' && readings.peek().is_none_or(|r| r.start >= at) {
            cut = Some(at + 1);
        }
        columns += 1;
        if columns > COLUMNS
            && let Some(end) = cut.take()
        {
            rows.push(Span::new(start, end));
            start = end;
            columns = text.get(start..at).map_or(0, |rest| rest.chars().count() + 1);
        }
    }
    if start < line.end {
        rows.push(Span::new(start, line.end));
    }
    rows
}

/// One row of the text and, under it, the marks: `~` under a hedge, `─` and a number under a value.
fn marked(text: &str, row: Span, readings: &[Reading], first: usize, out: &mut impl Write) -> std::io::Result<()> {
    let shown: String = row.of(text).trim_end().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut marks: Vec<char> = vec![' '; shown.chars().count() + 4];
    let column = |at: usize| text[row.start..at.clamp(row.start, row.end)].chars().count();
    for (i, reading) in readings.iter().enumerate() {
        if let Some(hedge) = reading.hedge_span {
            for mark in marks.iter_mut().take(column(hedge.end)).skip(column(hedge.start)) {
                *mark = '~';
            }
        }
        let (a, b) = (column(reading.value_span.start), column(reading.value_span.end));
        for mark in marks.iter_mut().take(b).skip(a) {
            *mark = '─';
        }
        for (k, digit) in (first + i).to_string().chars().enumerate() {
            if let Some(mark) = marks.get_mut(a + k) {
                *mark = digit;
            }
        }
    }
    writeln!(out, "  {shown}")?;
    writeln!(out, "  {}", marks.into_iter().collect::<String>().trim_end())
}

/// What a value is, and what it denotes.
fn told(number: usize, text: &str, reading: &Reading, out: &mut impl Write) -> std::io::Result<()> {
    let kind = reading.value.kind();
    let value = match &reading.upper {
        Some((_, upper)) => format!("{} to {upper}", reading.value),
        None => reading.value.to_string(),
    };
    let (core, outer) = (show(&reading.denotation.core, kind), show(&reading.denotation.outer, kind));
    writeln!(out, "  {number:>2}  {}: {value}", reading.value.type_name())?;
    if core != value {
        let hedge = reading
            .hedge_span
            .map_or(String::new(), |span| format!("   (`{}`)", span.of(text).split_whitespace().collect::<Vec<_>>().join(" ")));
        writeln!(out, "      means {core}{hedge}")?;
    }
    if outer != core {
        writeln!(out, "      allows {outer}")?;
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
    let readings = read_within(text, Span::new(0, text.len()), types, &Context { published });
    let mut list = Vec::with_capacity(readings.len());
    for reading in &readings {
        entities(text, reading, &mut list);
    }
    serde_json::to_writer(&mut *out, &Answer { id: &task.id, entities: list }).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(Ok(()))
}
