//! A Code Quality report of GitLab: a JSON array, shown beside the lines of a merge request.

use std::io::{self, Write};

use serde::Serialize;

use super::identity::Fingerprints;
use super::{Report, Run, Teller};
use crate::code::Level;

/// The format.
pub(super) struct Gitlab;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

impl Report for Gitlab {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut names = Fingerprints::default();
        out.write_all(b"[")?;
        for (i, d) in Teller::new(run).tell_all().enumerate() {
            let (begin, end) = d.place().map_or((1, 1), |p| (p.line, p.end_line));
            let help = if d.help.is_empty() { String::new() } else { format!(" ({})", d.help) };
            let issue = Issue {
                description: format!("{}{help}", d.message),
                check_name: d.code.name(),
                fingerprint: names.of(&d),
                severity: match d.level {
                    Level::Error => "major",
                    Level::Warn => "minor",
                    Level::Note | Level::Off => "info",
                },
                // GitLab takes paths from the root of the repository
                location: Location { path: d.source.trim_start_matches("./"), lines: Lines { begin, end } },
            };
            out.write_all(if i == 0 { b"\n  " } else { b",\n  " })?;
            crate::escape::json_line(&mut *out, &issue)?;
        }
        out.write_all(b"\n]\n")
    }
}
