//! For people at a terminal: the sentence, the words pointed at, the evidence, drawn by miette; at the end the matrix.

use std::io::{self, Write};

use super::drawing::Drawing;
use super::{Look, Report, Run, Teller, matrix};

/// The format.
pub(super) struct Pretty {
    /// How it may look.
    pub(super) look: Look,
}

impl Report for Pretty {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        for diagnosis in Teller::new(run).tell() {
            writeln!(out, "{}", Drawing::of(&diagnosis, self.look.width).render(self.look)?)?;
        }
        for note in run.notes {
            writeln!(out, "note: {note}")?;
        }
        matrix::write(run, self.look, out)
    }
}
