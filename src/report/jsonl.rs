//! A JSON object a line: each mistake in the rules, each finding, and at last the counts.

use std::io::{self, Write};

use serde::Serialize;

use super::json::{finding_record, summary_record};
use super::{Report, Run, Teller};

/// The format.
pub(super) struct Jsonl;

/// A line with the name of what it holds.
#[derive(Serialize)]
struct Line<T> {
    r#type: &'static str,
    #[serde(flatten)]
    record: T,
}

impl Report for Jsonl {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut line = |line: &dyn erased::Write| line.write(&mut *out);
        for d in run.mistakes {
            line(&Line { r#type: "problem", record: finding_record(d.clone()) })?;
        }
        for d in Teller::new(run).gathered_findings() {
            line(&Line { r#type: "finding", record: finding_record(d) })?;
        }
        line(&Line { r#type: "summary", record: summary_record(run) })
    }
}

/// Lines of different records, written one way.
mod erased {
    use std::io;

    pub(super) trait Write {
        fn write(&self, out: &mut dyn io::Write) -> io::Result<()>;
    }

    impl<T: serde::Serialize> Write for T {
        fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
            crate::escape::json_line(&mut *out, self)?;
            out.write_all(b"\n")
        }
    }
}
