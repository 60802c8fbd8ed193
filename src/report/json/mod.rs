//! The JSON report, by the schema in `grammar/report.schema.json`. It is streamed: nothing of it is held in memory but the
//! record being written.

mod document;
mod layout;
mod shape;

use std::io::{self, Write};

use serde::Serialize as _;

#[cfg(feature = "arrow")]
pub use document::claim_cells;
pub use document::{claim_json, source_json};
pub(super) use document::{finding_record, summary_record};
pub use shape::{SCHEMA_VERSION, schema};

use super::{Report, Run};

/// The format.
pub(super) struct Json;

impl Report for Json {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut serializer = serde_json::Serializer::with_formatter(&mut *out, layout::Layout::default());
        document::document(run).serialize(&mut serializer)?;
        writeln!(out)
    }
}
