//! One text of a stream.

use std::io::{self, Read};
use std::ops::ControlFlow;

use jiff::civil::DateTime;

use super::{BLOCK, Block, LONGEST_RECORD, Push};
use crate::source::{Format, Published, PublishedFrom, Source, SourceError, SourceNote};

/// One text of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it calls itself, and is reported under: its `id`, its path in an archive, its address in a crawl. Empty where it has no name.
    pub name: String,
    /// Its place in the stream, from 1: the line, the member, the row.
    pub number: usize,
    /// Its bytes.
    pub text: Vec<u8>,
    /// What they are.
    pub format: Format,
    /// When it was published, where the stream tells.
    pub published: Option<DateTime>,
}

/// A record that had to be left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bad {
    /// Its place in the stream, from 1.
    pub number: usize,
    /// What it calls itself, if that could be read.
    pub name: Option<String>,
    /// What is wrong with it.
    pub why: String,
}

impl Record {
    /// The name it is reported under, in the stream that is called `stream`.
    #[must_use]
    pub fn reported(&self, stream: &str) -> String {
        if self.name.is_empty() { format!("{stream}#{}", self.number) } else { self.name.clone() }
    }

    /// The source it is. `stream` is what its stream is called.
    ///
    /// # Errors
    /// It is no text.
    pub fn into_source(self, stream: &str) -> Result<(Source, Vec<SourceNote>), SourceError> {
        let name = self.reported(stream);
        let (mut source, notes) = Source::from_bytes(name, self.text, self.format)?;
        if let Some(at) = self.published {
            source.published = Some(Published { at, from: PublishedFrom::Meta });
        }
        Ok((source, notes))
    }
}

/// Reads a stream of one text.
pub(super) fn lone(name: &str, format: Format, from: impl Read, push: &mut Push<'_>) -> io::Result<()> {
    let mut text = Vec::new();
    from.take(LONGEST_RECORD as u64 + 1).read_to_end(&mut text)?;
    if text.len() > LONGEST_RECORD {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, too_long()));
    }
    let _ = push(Block::Records(vec![Record { name: name.to_owned(), number: 1, text, format, published: None }]));
    Ok(())
}

/// Records on their way to a block.
pub(super) struct Gather<'p, 'q> {
    push: &'p mut Push<'q>,
    records: Vec<Record>,
    size: usize,
}

impl<'p, 'q> Gather<'p, 'q> {
    pub(super) fn new(push: &'p mut Push<'q>) -> Self {
        Self { push, records: Vec::new(), size: 0 }
    }

    pub(super) fn add(&mut self, record: Record) -> ControlFlow<()> {
        self.size += record.text.len() + size_of::<Record>();
        self.records.push(record);
        if self.size >= BLOCK { self.flush() } else { ControlFlow::Continue(()) }
    }

    pub(super) fn leave_out(&mut self, bad: Bad) -> ControlFlow<()> {
        self.flush()?;
        (self.push)(Block::Bad(bad))
    }

    /// Hands on what has been gathered.
    pub(super) fn flush(&mut self) -> ControlFlow<()> {
        self.size = 0;
        let records = std::mem::take(&mut self.records);
        if records.is_empty() { ControlFlow::Continue(()) } else { (self.push)(Block::Records(records)) }
    }
}

/// That something is longer than a record may be, in words.
pub(super) fn too_long() -> String {
    format!("it is larger than {} MB", LONGEST_RECORD >> 20)
}
