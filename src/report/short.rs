//! One finding a line, stable and easy to search: `path:line:column: level[code]: message`. Nothing is told besides.

use std::io::{self, Write};

use super::{Report, Run, Teller};

/// The format.
pub(super) struct Short;

impl Report for Short {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        Teller::new(run).tell_all().try_for_each(|d| writeln!(out, "{d}"))
    }
}
