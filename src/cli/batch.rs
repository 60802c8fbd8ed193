//! `read --batch` and `syntax --batch`: texts line by line, answered line by line.

use std::borrow::Cow;
use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;

use super::read::{Entity, moment, readings, write_line};
use super::stdout::Stdout;
use super::wanted::Wants;
use super::{CLEAN, TROUBLE, Trouble, complain};
use crate::source::{SourceError, other_encoding};
use crate::value::Context;

/// The names of the fields, in the order they are told.
const FIELDS: [&str; 3] = ["id", "text", "published"];

/// One line, its fields as they are written: an answer gives the `id` back to the letter, also where the rest is wrong.
#[derive(Default)]
struct Task<'a> {
    fields: [Option<&'a RawValue>; 3],
    /// A field that is none of ours and looks like one, and the one it looks like.
    slip: Option<(String, &'static str)>,
}

impl<'de> Deserialize<'de> for Task<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Task<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Task<'de>, A::Error> {
                let mut task = Task::default();
                while let Some(key) = map.next_key::<Cow<'de, str>>()? {
                    let Some(at) = FIELDS.iter().position(|f| *f == key) else {
                        map.next_value::<IgnoredAny>()?;
                        let near = FIELDS.into_iter().find(|f| f.len() > 2 && strsim::damerau_levenshtein(&key.to_lowercase(), f) <= 2);
                        task.slip = task.slip.or_else(|| near.map(|near| (key.into_owned(), near)));
                        continue;
                    };
                    if task.fields[at].replace(map.next_value()?).is_some() {
                        return Err(A::Error::custom(format!("`{key}` stands twice")));
                    }
                }
                Ok(task)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

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

impl<'a> Task<'a> {
    fn id(&self) -> Option<&'a RawValue> {
        self.fields[0]
    }

    /// The text and its date, or what is wrong with them. A line without a date takes the one given for all.
    fn question(&self, published: Option<DateTime>) -> Result<Question<'a>, String> {
        if let Some((name, near)) = &self.slip
            && FIELDS.iter().zip(&self.fields).any(|(field, value)| field == near && value.is_none())
        {
            return Err(format!("unknown field `{name}`; did you mean `{near}`?"));
        }
        let [id, text, date] = self.fields;
        if id.is_none() {
            return Err("`id` is missing".to_owned());
        }
        let text = string("text", text.ok_or("`text` is missing")?)?;
        let published = match date.filter(|d| d.get() != "null") {
            None => published,
            Some(date) => {
                let date = string("published", date)?;
                let wrong = || format!("`published`: `{date}` is not a date, such as 2019-04-25 or 2019-04-25T10:00");
                Some(moment(&date).ok_or_else(wrong)?)
            }
        };
        Ok(Question { id, text, published })
    }
}

/// The string that a field is, or what it is instead.
fn string<'a>(name: &str, raw: &'a RawValue) -> Result<Cow<'a, str>, String> {
    #[derive(Deserialize)]
    struct Text<'a>(#[serde(borrow)] Cow<'a, str>);
    let what = match raw.get().as_bytes().first() {
        Some(b'"') => return serde_json::from_str::<Text<'a>>(raw.get()).map(|t| t.0).map_err(|e| format!("`{name}`: {}", told(&e))),
        Some(b'n') => "null",
        Some(b't' | b'f') => "a boolean",
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        _ => "a number",
    };
    Err(format!("`{name}` is {what}, expected a string"))
}

/// An error of JSON with the column alone: the line is known.
fn told(error: &serde_json::Error) -> String {
    let (text, place) = (error.to_string(), format!(" at line {} column {}", error.line(), error.column()));
    match text.strip_suffix(&place) {
        Some(what) => format!("{what} at column {}", error.column()),
        None => text,
    }
}

/// One answer.
#[derive(Serialize)]
struct Answer<'t> {
    id: Option<&'t RawValue>,
    entities: Vec<Entity<'t>>,
}

/// That a line cannot be answered.
#[derive(Serialize)]
struct Refusal<'t> {
    id: Option<&'t RawValue>,
    error: String,
}

/// The longest line that is answered: it is held in memory, and so is what was read in it.
const LONGEST_LINE: usize = 16 << 20;

/// Lines longer than this are answered only after what was answered before them is out: they take a while, whatever becomes of them.
const LONG_LINE: usize = 4096;

/// Reads the values of every text.
pub(super) fn run(path: &PathBuf, wants: &Wants, published: Option<DateTime>, out: &mut Stdout) -> Result<u8, Trouble> {
    each(path, published, out, &mut |question, out| {
        let readings = readings(&question.text, wants, &Context { published: question.published });
        let entities = Entity::all(&question.text, &readings);
        write_line(&Answer { id: question.id, entities }, out).map_err(Trouble::Output)
    })
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
    lines(input, Path::new("the lines"), None, &mut Silent(out), &mut |question, out| {
        let readings = readings(&question.text, &wants, &Context { published: question.published });
        write_line(&Answer { id: question.id, entities: Entity::all(&question.text, &readings) }, out).map_err(Trouble::Output)
    })
    .map(drop)
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
    let mut input = BufReader::with_capacity(1 << 16, source);
    let mut line = Vec::new();
    let mut number = 0usize;
    let mut code = CLEAN;
    loop {
        line.clear();
        if memchr::memchr(b'\n', input.buffer()).is_none() {
            out.flush()?;
        }
        if out.is_closed() {
            return Ok(code);
        }
        if input.by_ref().take(LONGEST_LINE as u64).read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
            return Ok(code);
        }
        number += 1;
        if line.len() == LONGEST_LINE && !line.ends_with(b"\n") {
            let why = format!("longer than {} MB", LONGEST_LINE >> 20);
            refuse(None, why, (path, number), out)?;
            skip_line(&mut input).map_err(unreadable)?;
            code = TROUBLE;
            continue;
        }
        if line.len() > LONG_LINE {
            out.flush()?;
        }
        let mut record = line.as_slice();
        if number == 1 {
            record = without_mark(record, path)?;
        }
        let record = record.trim_ascii();
        if !record.is_empty() && !answer(record, (path, number), published, out, reply)? {
            code = TROUBLE;
        }
    }
}

/// The first line without the byte order mark of UTF-8; the mark of another encoding is refused.
fn without_mark<'l>(line: &'l [u8], path: &Path) -> Result<&'l [u8], Trouble> {
    if let Some(encoding) = other_encoding(line) {
        let path = path.display().to_string();
        return Err(Trouble::Other(SourceError::OtherEncoding { path, encoding }.to_string()));
    }
    Ok(line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line))
}

/// Answers one line, or says why it cannot be; gives whether it could.
fn answer<W: Out>(
    record: &[u8],
    (path, number): (&Path, usize),
    published: Option<DateTime>,
    out: &mut W,
    reply: &mut Reply<'_, W>,
) -> Result<bool, Trouble> {
    let task: Result<Task<'_>, String> = match record {
        [b'{', ..] => serde_json::from_slice(record).map_err(|error| told(&error)),
        _ => Err("expected an object of JSON, `{\"id\": …, \"text\": …, \"published\": …}`".to_owned()),
    };
    let id = task.as_ref().ok().and_then(Task::id);
    match task.and_then(|task| task.question(published)) {
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

/// Reads on to the end of the line, keeping nothing.
fn skip_line(input: &mut impl BufRead) -> std::io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = memchr::memchr(b'\n', buffer);
        let used = end.map_or(buffer.len(), |at| at + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}
