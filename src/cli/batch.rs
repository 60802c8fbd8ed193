//! `read --batch` and `syntax --batch`: texts line by line, answered line by line.

use std::borrow::Cow;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use serde::Serialize;
use serde_json::value::RawValue;

use super::read::{Entity, readings, write_line};
use super::stdout::Stdout;
use super::wanted::Wants;
use super::{CLEAN, TROUBLE, Trouble, complain};
use crate::escape::json_into;
use crate::stream::{Fields, LONGEST_RECORD, Line, Lines, Row};
use crate::value::Context;

/// What a line asks for.
pub(super) struct Question<'a> {
    /// The `id`, to the letter.
    pub(super) id: Option<&'a RawValue>,
    /// The text.
    pub(super) text: Cow<'a, str>,
    published: Option<DateTime>,
}

/// What is done with a question: it writes a line.
type Reply<'r, W> = dyn FnMut(&Question<'_>, &mut W) -> Result<(), Trouble> + 'r;

/// The text of a line and its date, or what is wrong with them. A line without a date takes the one given for all.
fn question<'a>(row: &Row<'a>, fields: &Fields, published: Option<DateTime>) -> Result<Question<'a>, String> {
    let text = row.text(fields);
    if row.id.is_none() {
        let missing = format!("`{}` is missing", fields.id);
        return Err(text.err().filter(|why| why.starts_with("unknown")).unwrap_or(missing));
    }
    Ok(Question { id: row.id, text: text?, published: row.published(fields)?.or(published) })
}

/// Answers a text with its values, in a line that is made anew.
fn tell(question: &Question<'_>, wants: &Wants, line: &mut Vec<u8>, out: &mut impl Write) -> Result<(), Trouble> {
    let readings = readings(&question.text, wants, &Context { published: question.published, order: None });
    line.clear();
    line.extend_from_slice(b"{\"id\":");
    json_into(line, &question.id)?;
    line.extend_from_slice(b",\"entities\":[");
    for (nth, entity) in Entity::all(&question.text, &readings).iter().enumerate() {
        if nth > 0 {
            line.push(b',');
        }
        entity.write(line)?;
    }
    line.extend_from_slice(b"]}\n");
    out.write_all(line).map_err(Trouble::Output)
}

/// That a line cannot be answered.
#[derive(Serialize)]
struct Refusal<'t> {
    id: Option<&'t RawValue>,
    error: String,
}

/// Lines longer than this are answered only after what was answered before them is out: they take a while, whatever becomes of them.
const LONG_LINE: usize = 4096;

/// Reads the values of every text.
pub(super) fn run(path: &PathBuf, wants: &Wants, published: Option<DateTime>, out: &mut Stdout) -> Result<u8, Trouble> {
    let mut line = Vec::new();
    each(path, published, out, &mut |question, out| tell(question, wants, &mut line, out))
}

/// Answers line by line, so that memory does not grow with the batch. What is answered is out before the next line is waited for.
pub(super) fn each(path: &PathBuf, published: Option<DateTime>, out: &mut Stdout, reply: &mut Reply<'_, Stdout>) -> Result<u8, Trouble> {
    let unreadable = |why| Trouble::Read { path: path.clone(), why };
    let source: Box<dyn Read> =
        if path.as_os_str() == "-" { Box::new(std::io::stdin().lock()) } else { Box::new(File::open(path).map_err(unreadable)?) };
    lines(source, path, published, out, reply)
}

/// Answers the lines of `input`, the values of each text, as `read --batch` does it.
///
/// # Errors
/// What `out` says; or the bytes are of another encoding.
pub fn answer_lines(input: impl Read, out: &mut impl Write) -> Result<(), Trouble> {
    let wants = Wants::of(&[]);
    let mut line = Vec::new();
    lines(input, Path::new("the lines"), None, &mut Silent(out), &mut |question, out| tell(question, &wants, &mut line, out)).map(drop)
}

/// Where answers go.
trait Out: Write {
    /// Whether nobody reads on.
    fn is_closed(&self) -> bool;
    /// Says beside the answers what is wrong with a line.
    fn complain(&self, message: &str);
}

impl Out for Stdout {
    fn is_closed(&self) -> bool {
        Self::is_closed(self)
    }

    fn complain(&self, message: &str) {
        complain(message);
    }
}

/// Answers without a word beside them.
struct Silent<W: Write>(W);

impl<W: Write> Write for Silent<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write> Out for Silent<W> {
    fn is_closed(&self) -> bool {
        false
    }

    fn complain(&self, _: &str) {}
}

fn lines<W: Out>(
    source: impl Read,
    path: &Path,
    published: Option<DateTime>,
    out: &mut W,
    reply: &mut Reply<'_, W>,
) -> Result<u8, Trouble> {
    let unreadable = |why| Trouble::Read { path: path.to_owned(), why };
    let mut input = Lines::new(source);
    let mut code = CLEAN;
    loop {
        if input.waits() {
            out.flush()?;
        }
        if out.is_closed() {
            return Ok(code);
        }
        let Some((number, line)) = input.next_line().map_err(unreadable)? else { return Ok(code) };
        let Line::Whole(line) = line else {
            refuse(None, format!("longer than {} MB", LONGEST_RECORD >> 20), (path, number), out)?;
            code = TROUBLE;
            continue;
        };
        if line.len() > LONG_LINE {
            out.flush()?;
        }
        if !line.is_empty() && !answer(line, (path, number), published, out, reply)? {
            code = TROUBLE;
        }
    }
}

/// Answers one line, or says why it cannot be; gives whether it could.
fn answer<W: Out>(
    line: &[u8],
    (path, number): (&Path, usize),
    published: Option<DateTime>,
    out: &mut W,
    reply: &mut Reply<'_, W>,
) -> Result<bool, Trouble> {
    let fields = Fields::default();
    let row = fields.row(line);
    let id = row.as_ref().ok().and_then(|row| row.id);
    match row.and_then(|row| question(&row, &fields, published)) {
        Ok(question) => {
            reply(&question, out)?;
            Ok(true)
        }
        Err(why) => refuse(id, why, (path, number), out).map(|()| false),
    }
}

/// Says why a line is not answered, in the answer and on standard error.
fn refuse(id: Option<&RawValue>, why: String, (path, number): (&Path, usize), out: &mut impl Out) -> Result<(), Trouble> {
    out.complain(&format!("line {number} of `{}`: {why}", path.display()));
    write_line(&Refusal { id, error: format!("line {number}: {why}") }, out)?;
    Ok(())
}
