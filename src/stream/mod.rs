//! Many texts in one file: lines of JSON, archives, crawls, tables, packed or not.
//!
//! A stream is cut into [`Block`]s in order, by one reader that holds no more than a block; the records of a block are made from it apart
//! from the reader, so that threads share that work. Memory grows neither with the length of a stream nor with the number of its records.

mod archive;
mod crawl;
mod fields;
mod lines;
mod packed;
mod record;
#[cfg(feature = "arrow")]
pub mod table;
#[cfg(feature = "parquet")]
mod table_file;

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::ops::ControlFlow;

pub use fields::{Fields, Row, moment};
pub use lines::{Line, Lines};
pub use record::{Bad, Record};

use crate::source::Format;

/// The longest record of a stream in bytes, as it is written and as it is read: it is held in memory, one for each thread.
pub const LONGEST_RECORD: usize = 16 << 20;

/// A block is cut when it has so many bytes.
const BLOCK: usize = 1 << 20;

/// How a file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Packing {
    /// gzip, any number of members.
    Gzip,
    /// Zstandard, any number of frames.
    Zstd,
}

/// What a file holds, once it is unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Body {
    /// One text.
    Text(Format),
    /// An object of JSON a line.
    Lines,
    /// A tar archive of texts.
    Tar,
    /// A crawl.
    Warc,
    /// An Apache Parquet table.
    Parquet,
    /// An Arrow IPC table, as a file or as a stream.
    Arrow,
}

/// What a file is by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kind {
    /// How it is packed, if it is.
    pub packing: Option<Packing>,
    /// What is in it.
    pub body: Body,
}

impl Kind {
    /// What the extensions of `path` tell: `a.jsonl.gz` is lines of JSON, packed.
    #[must_use]
    pub fn of_path(path: &str) -> Self {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path).to_ascii_lowercase();
        let unpacked = |packing, rest: &str| Self { packing: Some(packing), body: body_of(rest) };
        match name.rsplit_once('.') {
            Some((rest, "gz" | "gzip")) => unpacked(Packing::Gzip, rest),
            Some((rest, "zst" | "zstd")) => unpacked(Packing::Zstd, rest),
            Some((_, "tgz")) => Self { packing: Some(Packing::Gzip), body: Body::Tar },
            Some((_, "tzst")) => Self { packing: Some(Packing::Zstd), body: Body::Tar },
            _ => Self { packing: None, body: body_of(&name) },
        }
    }

    /// Whether the file is one text as it is.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        self.packing.is_none() && matches!(self.body, Body::Text(_))
    }

    /// What the text is, where the file holds one; plain text for all else.
    #[must_use]
    pub const fn format(self) -> Format {
        match self.body {
            Body::Text(format) => format,
            _ => Format::Text,
        }
    }
}

fn body_of(name: &str) -> Body {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("jsonl" | "ndjson") => Body::Lines,
        Some("tar") => Body::Tar,
        Some("warc" | "wet" | "wat") => Body::Warc,
        Some("parquet") => Body::Parquet,
        Some("arrow" | "arrows" | "feather" | "ipc") => Body::Arrow,
        _ => Body::Text(Format::of_path(name)),
    }
}

/// A piece of a stream, whose records have yet to be made.
#[derive(Debug)]
pub enum Block {
    /// Lines of JSON.
    Lines {
        /// Whole lines.
        bytes: Vec<u8>,
        /// The number of the first of them in the stream, from 1.
        first: usize,
    },
    /// Records.
    Records(Vec<Record>),
    /// Rows of a table.
    #[cfg(feature = "arrow")]
    Table {
        /// The rows.
        batch: arrow_array::RecordBatch,
        /// The number of the first of them in the stream, from 1.
        first: usize,
    },
    /// One that has to be left out.
    Bad(Bad),
}

/// Who takes the blocks of a stream; the reader stops where it is told to.
pub type Push<'p> = dyn FnMut(Block) -> ControlFlow<()> + 'p;

/// Where the bytes of a stream come from.
pub enum Origin<'r> {
    /// A file, which can be read at any place.
    File(File),
    /// Anything that is read from front to back.
    Other(Box<dyn Read + Send + 'r>),
}

impl Read for Origin<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(into),
            Self::Other(other) => other.read(into),
        }
    }
}

/// Reads a stream block by block: `name` is what it is reported as. Of a table those columns are read that `fields` names.
///
/// # Errors
/// The stream cannot be read on: it ends too early, is damaged, or is no such stream at all. What stood before that has been handed on.
pub fn read(kind: Kind, name: &str, fields: &Fields, from: Origin<'_>, push: &mut Push<'_>) -> io::Result<()> {
    let columns = fields.names();
    if matches!(kind.body, Body::Parquet | Body::Arrow) {
        return read_table(kind, &columns, from, push);
    }
    let from = BufReader::with_capacity(1 << 16, from);
    match kind.packing {
        None => read_body(kind.body, name, from, push),
        Some(packing) => read_body(kind.body, name, packed::unpack(packing, from), push),
    }
}

fn read_body(body: Body, name: &str, from: impl Read, push: &mut Push<'_>) -> io::Result<()> {
    match body {
        Body::Text(format) => record::lone(name, format, from, push),
        Body::Lines => lines::read(from, push),
        Body::Tar => archive::read(from, push),
        Body::Warc => crawl::read(from, push),
        Body::Parquet | Body::Arrow => Ok(()),
    }
}

/// Reads the rows of a table, of which only `columns` are looked at.
///
/// # Errors
/// It cannot be read on, or is no table; or this build reads none.
#[cfg(feature = "parquet")]
pub fn read_table(kind: Kind, columns: &[&str], from: Origin<'_>, push: &mut Push<'_>) -> io::Result<()> {
    match (kind.body, from) {
        (Body::Parquet, Origin::File(file)) if kind.packing.is_none() => table_file::read_parquet(file, columns, push),
        (Body::Parquet, _) => Err(io::Error::other("a Parquet table is read from a file that is not packed")),
        (_, from) => {
            let from = BufReader::with_capacity(1 << 16, from);
            match kind.packing {
                None => table_file::read_arrow(from, push),
                Some(packing) => table_file::read_arrow(BufReader::new(packed::unpack(packing, from)), push),
            }
        }
    }
}

/// Refuses a table.
///
/// # Errors
/// Always: this build reads none.
#[cfg(not(feature = "parquet"))]
pub fn read_table(_: Kind, _: &[&str], _: Origin<'_>, _: &mut Push<'_>) -> io::Result<()> {
    Err(io::Error::other("this build reads no tables; `cargo install` it with `--features parquet`"))
}

impl Block {
    /// Makes the records of the block, in order.
    ///
    /// `fields` says how the fields of a line are called. Lines that `may_matter` turns away are not made into records: it is
    /// given the line as it is written where nothing in it is escaped, and else its text.
    pub fn records(self, fields: &Fields, may_matter: &dyn Fn(&str) -> bool, each: &mut dyn FnMut(Result<Record, Bad>)) {
        match self {
            Self::Lines { bytes, first } => lines::records(&bytes, first, fields, may_matter, each),
            #[cfg(feature = "arrow")]
            Self::Table { batch, first } => table::records(&batch, first, fields, may_matter, each),
            Self::Records(records) => records.into_iter().for_each(|record| each(Ok(record))),
            Self::Bad(bad) => each(Err(bad)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_what_a_file_is() {
        let of = |name| {
            let kind = Kind::of_path(name);
            (kind.packing, kind.body)
        };
        assert_eq!(of("a/b.jsonl"), (None, Body::Lines));
        assert_eq!(of("b.NDJSON.gz"), (Some(Packing::Gzip), Body::Lines));
        assert_eq!(of("x.warc.gz"), (Some(Packing::Gzip), Body::Warc));
        assert_eq!(of("x.tar.zst"), (Some(Packing::Zstd), Body::Tar));
        assert_eq!(of("x.tgz"), (Some(Packing::Gzip), Body::Tar));
        assert_eq!(of("x.md.gz"), (Some(Packing::Gzip), Body::Text(Format::Markdown)));
        assert_eq!(of("x.parquet"), (None, Body::Parquet));
        assert!(Kind::of_path("x.html").is_plain() && Kind::of_path("jsonl").is_plain());
    }
}
