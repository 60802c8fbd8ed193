//! Workflow commands of GitHub Actions: each finding is an annotation at its words.

use std::io::{self, Write};

use super::diagnosis::Diagnosis;
use super::words::one_line;
use super::{Report, Run, Teller};
use crate::code::Level;

/// The format.
pub(super) struct Github;

impl Report for Github {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        Teller::new(run).tell_all().try_for_each(|d| command(&d, out))
    }
}

fn command(d: &Diagnosis, out: &mut dyn Write) -> io::Result<()> {
    let command = match d.level {
        Level::Error => "error",
        Level::Warn => "warning",
        Level::Note | Level::Off => "notice",
    };
    write!(out, "::{command} file={}", property(&d.source))?;
    if let Some(place) = d.place() {
        write!(out, ",line={},endLine={}", place.line, place.end_line)?;
        // columns are for one line only
        if place.line == place.end_line {
            write!(out, ",col={},endColumn={}", place.column, place.end_column)?;
        }
    }
    let title = d.fact.as_deref().or(d.check.as_deref()).map_or_else(|| d.code.name().to_owned(), |f| format!("{}: {f}", d.code.name()));
    let mut message = d.message.clone();
    for related in &d.related {
        let place = related.exhibit.place();
        message.push_str(&format!("\n{}:{}: {}", related.exhibit.path, place.line, related.message));
    }
    if !d.help.is_empty() {
        message.push_str(&format!("\nhelp: {}", d.help));
    }
    writeln!(out, ",title={}::{}", property(&title), data(&message))
}

/// The message of a command: on one line of output, whatever is in it.
fn data(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(one_line).collect();
    lines.join("\n").replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
