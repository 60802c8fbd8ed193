//! Lines of JSON.

use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;

use memchr::{memchr, memchr_iter, memrchr};

use super::record::too_long;
use super::{BLOCK, Bad, Block, Fields, LONGEST_RECORD, Push, Record};
use crate::source::{Format, other_encoding};

/// The mark that a file of UTF-8 may start with.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Lines of a file, none longer than [`LONGEST_RECORD`]: one at a time, as soon as each is there.
pub struct Lines<R: Read> {
    input: BufReader<R>,
    line: Vec<u8>,
    number: usize,
}

/// A line without white space around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line<'l> {
    /// All of it.
    Whole(&'l [u8]),
    /// It is longer than a line may be, and was passed over.
    TooLong,
}

impl<R: Read> Lines<R> {
    /// The lines of `from`.
    pub fn new(from: R) -> Self {
        Self { input: BufReader::with_capacity(1 << 16, from), line: Vec::new(), number: 0 }
    }

    /// Whether the next line may have to be waited for.
    #[must_use]
    pub fn waits(&self) -> bool {
        memchr(b'\n', self.input.buffer()).is_none()
    }

    /// The next line and its number, from 1; `None` at the end.
    ///
    /// # Errors
    /// It cannot be read, or the bytes are of another encoding.
    pub fn next_line(&mut self) -> io::Result<Option<(usize, Line<'_>)>> {
        self.line.clear();
        if self.input.by_ref().take(LONGEST_RECORD as u64).read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if self.line.len() == LONGEST_RECORD && !self.line.ends_with(b"\n") {
            skip_line(&mut self.input)?;
            return Ok(Some((self.number, Line::TooLong)));
        }
        let line = if self.number == 1 { without_mark(&self.line)? } else { self.line.as_slice() };
        Ok(Some((self.number, Line::Whole(line.trim_ascii()))))
    }
}

/// The start of a file without the byte order mark of UTF-8; the mark of another encoding is refused.
fn without_mark(start: &[u8]) -> io::Result<&[u8]> {
    match other_encoding(start) {
        Some(encoding) => Err(io::Error::new(io::ErrorKind::InvalidData, format!("it is {encoding}, not UTF-8"))),
        None => Ok(start.strip_prefix(MARK).unwrap_or(start)),
    }
}

/// Reads on to the end of the line, keeping nothing.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = memchr(b'\n', buffer);
        let used = end.map_or(buffer.len(), |at| at + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}

/// Reads blocks of whole lines.
pub(super) fn read(from: impl Read, push: &mut Push<'_>) -> io::Result<()> {
    let mut from = BufReader::with_capacity(1 << 16, from);
    // what follows the last whole line of the block before, and the number of the line it starts
    let (mut rest, mut first) = (Vec::new(), 1);
    let mut started = false;
    loop {
        let mut bytes = std::mem::replace(&mut rest, Vec::with_capacity(BLOCK));
        // the rest of the line before is part of the block, which then need not be made larger
        let room = if bytes.len() < BLOCK / 2 { BLOCK - bytes.len() } else { BLOCK.min(LONGEST_RECORD - bytes.len()) };
        let outcome = from.by_ref().take(room as u64).read_to_end(&mut bytes);
        if !std::mem::replace(&mut started, true) {
            let mark = bytes.len() - without_mark(&bytes)?.len();
            bytes.drain(..mark);
        }
        let ends = matches!(outcome, Ok(0));
        let next = match memrchr(b'\n', &bytes) {
            Some(end) => {
                rest.extend_from_slice(&bytes[end + 1..]);
                bytes.truncate(end + 1);
                let lines = memchr_iter(b'\n', &bytes).count();
                let block = Block::Lines { bytes, first };
                first += lines;
                push(block)
            }
            None if ends && bytes.is_empty() => return Ok(()),
            None if ends => push(Block::Lines { bytes, first }),
            None if bytes.len() >= LONGEST_RECORD => {
                skip_line(&mut from)?;
                first += 1;
                push(Block::Bad(Bad { number: first - 1, name: None, why: too_long() }))
            }
            None => {
                rest = bytes;
                ControlFlow::Continue(())
            }
        };
        outcome?;
        if next.is_break() {
            return Ok(());
        }
    }
}

/// Makes the records of a block of lines; see [`Block::records`].
pub(super) fn records(
    bytes: &[u8],
    first: usize,
    fields: &Fields,
    may_matter: &dyn Fn(&str) -> bool,
    each: &mut dyn FnMut(Result<Record, Bad>),
) {
    let mut rest = bytes;
    let mut number = first;
    while !rest.is_empty() {
        let end = memchr(b'\n', rest).unwrap_or(rest.len());
        let line = rest[..end].trim_ascii();
        rest = &rest[(end + 1).min(rest.len())..];
        if !line.is_empty() && !is_beside(line, may_matter) {
            match record(line, number, fields, may_matter) {
                Ok(None) => {}
                Ok(Some(record)) => each(Ok(record)),
                Err(bad) => each(Err(bad)),
            }
        }
        number += 1;
    }
}

/// Whether a line has, as it is written, nothing that matters, so that it need not be parsed. One in which something is escaped has to be:
/// `\u006b` is a letter, and the `n` of `\n` belongs to no word.
fn is_beside(line: &[u8], may_matter: &dyn Fn(&str) -> bool) -> bool {
    let looks_whole = line.starts_with(b"{") && line.ends_with(b"}");
    if !looks_whole || memchr(b'\\', line).is_some() {
        return false;
    }
    std::str::from_utf8(line).is_ok_and(|line| !may_matter(line))
}

/// The record that a line is; `None` where its text does not matter.
fn record(line: &[u8], number: usize, fields: &Fields, may_matter: &dyn Fn(&str) -> bool) -> Result<Option<Record>, Bad> {
    let bad = |name: String, why| Bad { number, name: Some(name).filter(|n| !n.is_empty()), why };
    let row = fields.row(line).map_err(|why| bad(String::new(), why))?;
    let said = |why| bad(row.name(), why);
    let text = row.text(fields).map_err(said)?;
    let published = row.published(fields).map_err(said)?;
    if !may_matter(&text) {
        return Ok(None);
    }
    let text = text.into_owned().into_bytes();
    Ok(Some(Record { name: row.name(), number, text, format: Format::Text, published }))
}
