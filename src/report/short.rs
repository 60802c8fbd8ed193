//! One finding a line, stable and easy to search: `path:line:column: level[code]: message`. Nothing is told besides.

use std::io::{self, Write};

use super::words::printable;
use super::{Report, Run, Teller};

/// The format.
pub(super) struct Short;

impl Report for Short {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        for d in Teller::new(run).tell() {
            let (line, column) = d.exhibit.as_ref().map_or((1, 1), |e| (e.place().line, e.place().column));
            writeln!(out, "{}:{line}:{column}: {}[{}]: {}", printable(&d.source), d.level.word(), d.code.name(), d.message)?;
        }
        Ok(())
    }
}
