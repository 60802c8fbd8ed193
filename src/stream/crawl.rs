//! Crawls: WARC (ISO 28500), with the text that was extracted from them (WET).
//!
//! A record is a version line, named fields, an empty line, and as many bytes as `Content-Length` says. Texts are the bodies of
//! HTTP responses, resources and conversions whose media type is a text that can be read here. When a page was fetched says nothing
//! of when it was published: that is left to the page.

use std::io::{self, BufRead, BufReader, Read};

use flate2::read::MultiGzDecoder;

use super::record::{Gather, too_long};
use super::{Bad, LONGEST_RECORD, Push, Record};
use crate::source::Format;

/// The named fields of a record, and those of an HTTP response, are no longer than this.
const LONGEST_HEAD: u64 = 1 << 16;

/// The named fields of a record, in lower case where they are compared.
#[derive(Debug, Default)]
struct Head(Vec<(String, String)>);

impl Head {
    /// The value behind `name`, which is in lower case.
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// Reads the texts of a crawl.
pub(super) fn read(from: impl Read, push: &mut Push<'_>) -> io::Result<()> {
    let mut from = BufReader::with_capacity(1 << 16, from);
    let mut gather = Gather::new(push);
    let mut number = 0;
    loop {
        let next = next_record(&mut from, &mut number);
        let step = match next {
            Ok(None) => {
                let _ = gather.flush();
                return Ok(());
            }
            Ok(Some(Found::Beside)) => continue,
            Ok(Some(Found::Record(record))) => gather.add(record),
            Ok(Some(Found::Bad(bad))) => gather.leave_out(bad),
            Err(why) => {
                let _ = gather.flush();
                return Err(why);
            }
        };
        if step.is_break() {
            return Ok(());
        }
    }
}

/// What a record of a crawl turned out to be.
enum Found {
    Record(Record),
    Bad(Bad),
    /// No text: a request, a picture.
    Beside,
}

fn damaged(why: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

fn next_record(from: &mut impl BufRead, number: &mut usize) -> io::Result<Option<Found>> {
    let mut version = String::new();
    loop {
        version.clear();
        if from.by_ref().take(LONGEST_HEAD).read_line(&mut version)? == 0 {
            return Ok(None);
        }
        if !version.trim().is_empty() {
            break;
        }
    }
    *number += 1;
    let number = *number;
    if !version.starts_with("WARC/") {
        return Err(damaged(format!("record {number} does not start with `WARC/`")));
    }
    let head = head(from)?;
    let length = head.get("content-length").and_then(|l| l.parse::<u64>().ok());
    let length = length.ok_or_else(|| damaged(format!("record {number} does not tell its length")))?;
    let name = head.get("warc-target-uri").map(|uri| uri.trim_matches(['<', '>']).to_owned());
    let is_text = matches!(head.get("warc-type"), Some("response" | "resource" | "conversion"));
    if !is_text || length > LONGEST_RECORD as u64 {
        let skipped = io::copy(&mut from.by_ref().take(length), &mut io::sink())?;
        if skipped < length {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("it ends inside record {number}")));
        }
        return Ok(Some(if is_text { Found::Bad(Bad { number, name, why: too_long() }) } else { Found::Beside }));
    }
    let mut block = Vec::new();
    from.by_ref().take(length).read_to_end(&mut block)?;
    if (block.len() as u64) < length {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("it ends inside record {number}")));
    }
    Ok(Some(text_of(&head, block).map_or_else(
        |why| match why {
            Some(why) => Found::Bad(Bad { number, name: name.clone(), why }),
            None => Found::Beside,
        },
        |(text, format)| Found::Record(Record { name: name.clone().unwrap_or_default(), number, text, format, published: None }),
    )))
}

/// The lines `Name: value` up to an empty one; a line that starts with a blank goes on with the one before.
fn head(from: &mut impl BufRead) -> io::Result<Head> {
    let mut head = Head::default();
    let mut from = from.by_ref().take(LONGEST_HEAD);
    loop {
        let mut line = Vec::new();
        if from.read_until(b'\n', &mut line)? == 0 || line.trim_ascii().is_empty() {
            return Ok(head);
        }
        let line = String::from_utf8_lossy(&line);
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = head.0.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            head.0.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
}

/// The text of a record and what it is; `Err(None)` where it is none, or what is wrong with it.
fn text_of(head: &Head, block: Vec<u8>) -> Result<(Vec<u8>, Format), Option<String>> {
    let media = head.get("content-type").unwrap_or_default().to_ascii_lowercase();
    if head.get("warc-type") != Some("response") || !media.starts_with("application/http") {
        return format_of(&media).map(|format| (block, format)).ok_or(None);
    }
    let mut rest = block.as_slice();
    let mut status = Vec::new();
    let wrong = |why: io::Error| Some(format!("its HTTP response cannot be read: {why}"));
    rest.by_ref().take(LONGEST_HEAD).read_until(b'\n', &mut status).map_err(wrong)?;
    let http = self::head(&mut rest).map_err(wrong)?;
    // a page of an error is not what was asked for
    if status.split(u8::is_ascii_whitespace).nth(1).is_some_and(|code| !code.starts_with(b"2")) {
        return Err(None);
    }
    let format = format_of(&http.get("content-type").unwrap_or_default().to_ascii_lowercase()).ok_or(None)?;
    let chunked = http.get("transfer-encoding").is_some_and(|coding| coding.to_ascii_lowercase().contains("chunked"));
    // some crawlers write down the body as it was decoded, and leave the field as it was
    let body = if chunked { unchunked(rest).unwrap_or_else(|| rest.to_vec()) } else { rest.to_vec() };
    if http.get("content-encoding").is_some_and(|c| c.to_ascii_lowercase().contains("gzip")) && body.starts_with(&[0x1f, 0x8b]) {
        let mut text = Vec::new();
        MultiGzDecoder::new(body.as_slice()).take(LONGEST_RECORD as u64 + 1).read_to_end(&mut text).map_err(wrong)?;
        return if text.len() > LONGEST_RECORD { Err(Some(too_long())) } else { Ok((text, format)) };
    }
    Ok((body, format))
}

/// What a media type is read as; `None` where it is no text that can be read here.
fn format_of(media: &str) -> Option<Format> {
    match media.split(';').next().unwrap_or_default().trim() {
        "text/html" | "application/xhtml+xml" => Some(Format::Html),
        "text/markdown" => Some(Format::Markdown),
        "text/plain" => Some(Format::Text),
        _ => None,
    }
}

/// A body without the lengths of its chunks (RFC 9112, 7.1); `None` where it has none.
fn unchunked(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(body.len());
    loop {
        let end = memchr::memchr(b'\n', body)?;
        let size = std::str::from_utf8(&body[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        body = &body[end + 1..];
        if size == 0 {
            return Some(out);
        }
        out.extend_from_slice(body.get(..size)?);
        body = body.get(size..)?;
        body = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n"))?;
    }
}
