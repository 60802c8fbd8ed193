//! A text with its values marked under it.

use std::io::{self, Write};

use super::words::{columns, one_line, printable, width};
use crate::span::Span;
use crate::value::{Kind, Reading, show};

/// How many columns a line of the text may take before it is broken.
const COLUMNS: usize = 76;

/// Prints the lines of `text` that hold values, with a number under each value and a rule under its hedge, and what each denotes.
///
/// # Errors
/// What the output says.
pub fn show_readings(text: &str, readings: &[Reading], out: &mut impl Write) -> io::Result<()> {
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
    let (mut start, mut used, mut cut) = (line.start, 0, None);
    for (i, c) in line.of(text).char_indices() {
        let at = line.start + i;
        while readings.next_if(|r| r.end <= at).is_some() {}
        if c == ' ' && readings.peek().is_none_or(|r| r.start >= at) {
            cut = Some(at + 1);
        }
        used += width(c);
        if used > COLUMNS
            && let Some(end) = cut.take()
        {
            rows.push(Span::new(start, end));
            start = end;
            used = text.get(start..at + c.len_utf8()).map_or(0, columns);
        }
    }
    if start < line.end {
        rows.push(Span::new(start, line.end));
    }
    rows
}

/// One row of the text and, under it, the marks: `~` under a hedge, `─` and a number under a value.
fn marked(text: &str, row: Span, readings: &[Reading], first: usize, out: &mut impl Write) -> io::Result<()> {
    let shown = printable(row.of(text).trim_end());
    let mut marks: Vec<char> = vec![' '; columns(&shown) + 4];
    let mut measured = (row.start, 0);
    // the places asked for mostly come in order, so that a long row is measured once
    let mut column = |at: usize| {
        let at = at.clamp(row.start, row.end);
        if at < measured.0 {
            measured = (row.start, 0);
        }
        measured = (at, measured.1 + text.get(measured.0..at).map_or(0, columns));
        measured.1
    };
    for (i, reading) in readings.iter().enumerate() {
        let hedge = reading.hedge_span.map(|hedge| (column(hedge.start), column(hedge.end)));
        if let Some((a, b)) = hedge {
            marks.iter_mut().take(b).skip(a).for_each(|mark| *mark = '~');
        }
        let (a, b) = (column(reading.value_span.start), column(reading.value_span.end));
        marks.iter_mut().take(b).skip(a).for_each(|mark| *mark = '─');
        for (mark, digit) in marks.iter_mut().skip(a).zip((first + i).to_string().chars()) {
            *mark = digit;
        }
    }
    writeln!(out, "  {shown}")?;
    writeln!(out, "  {}", marks.into_iter().collect::<String>().trim_end())
}

/// What a value is, and what it denotes.
fn told(number: usize, text: &str, reading: &Reading, out: &mut impl Write) -> io::Result<()> {
    let kind = match reading.value.kind() {
        // a part of a year is told by its days
        Kind::Year => Kind::Date,
        kind => kind,
    };
    let value = match &reading.upper {
        Some((_, upper)) => format!("{} to {upper}", reading.value),
        None => reading.value.to_string(),
    };
    let (core, outer) = (show(&reading.denotation.core, kind), show(&reading.denotation.outer, kind));
    writeln!(out, "  {number:>2}  {}: {}", reading.value.type_name(), printable(&value))?;
    if core != value {
        let hedge = reading.hedge_span.map_or(String::new(), |span| format!("   (`{}`)", one_line(span.of(text))));
        writeln!(out, "      means {core}{hedge}")?;
    }
    if outer != core {
        writeln!(out, "      allows {outer}")?;
    }
    Ok(())
}
