//! For people at a terminal: what matters most stands last, nearest the matrix and the counts. Notes take a line or two,
//! warnings and errors show the sentence with the words pointed at, the evidence and what would settle it.

use std::io::{self, Write};

use super::diagnosis::{Diagnosis, Related};
use super::drawing::{head, item, snippet};
use super::words::{one_line, printable, quoted};
use super::{Look, Report, Run, Teller, matrix};
use crate::code::Level;

/// The format.
pub(super) struct Pretty {
    /// How it may look.
    pub(super) look: Look,
}

impl Report for Pretty {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let look = self.look;
        let mut findings = Teller::new(run).tell_gathered();
        findings.sort_by_key(|d| d.level);
        let brief = findings.iter().take_while(|d| d.level <= Level::Note && !look.verbose).count();
        for note in &findings[..brief] {
            out.write_all(head(note.level, note.code.name(), &note.message, look).as_bytes())?;
            if let Some(place) = note.place().filter(|_| note.others.is_empty()) {
                writeln!(out, "    at {}:{}:{}", printable(&note.source), place.line, place.column)?;
            }
        }
        if brief > 0 {
            writeln!(out, "    (--verbose shows notes in full)\n")?;
        }
        for finding in &findings[brief..] {
            writeln!(out, "{}", in_full(finding, look)?)?;
        }
        for note in run.notes {
            writeln!(out, "note: {note}")?;
        }
        if !run.notes.is_empty() {
            writeln!(out)?;
        }
        matrix::write(run, look, out)
    }
}

/// A finding with its sentence, its evidence and its help.
pub(super) fn in_full(finding: &Diagnosis, look: Look) -> io::Result<String> {
    let mut out = head(finding.level, finding.code.name(), &finding.message, look);
    match &finding.exhibit {
        Some(exhibit) => out.push_str(&snippet(exhibit, finding.level, look)?),
        None => out.push_str(&format!("    in {}\n", printable(&finding.source))),
    }
    if look.verbose && !finding.others.is_empty() {
        let others: Vec<_> = finding.others.iter().map(|o| printable(o)).collect();
        out.push_str(&item("  also: ", &others.join(", "), look));
    }
    for related in &finding.related {
        if look.verbose {
            out.push_str(&item("   = ", &related.message, look));
            out.push_str(&snippet(&related.exhibit, Level::Note, look)?);
        } else {
            out.push_str(&item("   = ", &evidence(related), look));
        }
    }
    if !finding.help.is_empty() {
        out.push_str(&item("  help: ", &finding.help, look));
    }
    Ok(out)
}

/// Evidence on a line: its place, what it shows, and the words, where they are not told already.
fn evidence(related: &Related) -> String {
    let place = related.exhibit.place();
    let words = one_line(related.exhibit.words());
    let told = words.is_empty() || related.message.contains(&words);
    let words = if told { String::new() } else { format!(": {}", quoted(&words)) };
    format!("{}:{}:{}: {}{words}", printable(&related.exhibit.path), place.line, place.column, related.message)
}
