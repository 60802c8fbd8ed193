//! What is printed is read and never acted upon: by a terminal, by the runner of a CI job, by a reader of JSON lines.
//!
//! Texts, names of files and words of rules come from anybody. For people, what is no visible character is shown as one
//! ([`shown`]); a line that a runner would take for a command is changed where it would begin to be one ([`inert`]). In JSON the same
//! characters are escaped, so that nothing is lost ([`Json`], [`json_text`]).

use std::borrow::Cow;
use std::io::{self, Write};

use serde_json::ser::Formatter;

/// Whether a character is not seen, or moves what is seen: controls, marks of the writing direction, characters without width.
///
/// The joiners stay, which many scripts and emoji are written with.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// What is shown of a character: white space is a blank, and what is not seen a replacement character.
#[must_use]
pub fn shown(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => ' ',
        c if is_hidden(c) => '\u{fffd}',
        c => c,
    }
}

/// A text as it may be shown, on one line and character by character: the name of a file, a message.
#[must_use]
pub fn printable(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// A text of several lines as it may be shown.
#[must_use]
pub fn printable_lines(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { shown(c) }).collect()
}

/// A text as it may be shown, every character in the place of one with as many bytes: offsets into the text stay true.
#[must_use]
pub fn printable_in_place(text: &str) -> String {
    let visible = |c: char| match c.len_utf8() {
        1 => '?',
        2 => '¿',
        3 => '\u{fffd}',
        _ => '\u{10101}',
    };
    let mut chars = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(c) = chars.next() {
        let kept = !is_hidden(c) || matches!(c, '\n' | '\t') || c == '\r' && chars.peek() == Some(&'\n');
        out.push(if kept { c } else { visible(c) });
    }
    out
}

/// A line that no CI runner takes for a command: `::error …` at its beginning, `##[error]` and `##vso[` anywhere.
#[must_use]
pub fn inert(line: &str) -> Cow<'_, str> {
    let indent = line.len() - line.trim_start().len();
    let begins = line[indent..].starts_with("::");
    if !begins && command_in(line).is_none() {
        return Cow::Borrowed(line);
    }
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line;
    if begins {
        // U+2236 looks like the colon
        out.push_str(&line[..=indent]);
        out.push('\u{2236}');
        rest = &line[indent + 2..];
    }
    while let Some(at) = command_in(rest) {
        out.push_str(&rest[..=at]);
        out.push('\u{266f}');
        rest = &rest[at + 2..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Where `##[` or `##word[` begins.
fn command_in(text: &str) -> Option<usize> {
    let opens = |&(at, _): &(usize, &str)| text[at + 2..].trim_start_matches(|c: char| c.is_ascii_alphabetic()).starts_with('[');
    text.match_indices("##").find(opens).map(|(at, _)| at)
}

/// An output whose lines are [`inert`].
#[derive(Debug)]
pub struct Inert<W: Write> {
    out: W,
    line: Vec<u8>,
}

impl<W: Write> Inert<W> {
    /// Writes to `out`.
    pub const fn new(out: W) -> Self {
        Self { out, line: Vec::new() }
    }

    /// Writes the line that is waiting for its end.
    fn pass(&mut self) -> io::Result<()> {
        match std::str::from_utf8(&self.line) {
            Ok(line) => self.out.write_all(inert(line).as_bytes())?,
            Err(_) => self.out.write_all(&self.line)?,
        }
        self.line.clear();
        Ok(())
    }
}

impl<W: Write> Write for Inert<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for piece in bytes.split_inclusive(|&b| b == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                self.pass()?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass()?;
        self.out.flush()
    }
}

/// Writes a piece of JSON with everything escaped that is hidden or would be acted upon; all of it can only stand inside of strings.
fn write_piece<W: Write + ?Sized>(out: &mut W, piece: &str) -> io::Result<()> {
    // most pieces are short and plain: all bytes are looked at, without a branch for each
    if piece.bytes().fold(0, |seen, b| seen | b & 0x80 | u8::from(b == b'#')) == 0 {
        return out.write_all(piece.as_bytes());
    }
    let mut from = 0;
    let mut units = [0; 2];
    for (at, c) in piece.char_indices() {
        let command = c == '#' && piece[..at].ends_with('#') && command_in(&piece[at - 1..]) == Some(0);
        if !command && (c.is_ascii() || !is_hidden(c)) {
            continue;
        }
        out.write_all(&piece.as_bytes()[from..at])?;
        for unit in c.encode_utf16(&mut units) {
            write!(out, "\\u{unit:04x}")?;
        }
        from = at + c.len_utf8();
    }
    out.write_all(&piece.as_bytes()[from..])
}

/// The formatter of a line of JSON.
#[derive(Debug, Default)]
pub struct Json;

impl Formatter for Json {
    fn write_string_fragment<W: Write + ?Sized>(&mut self, out: &mut W, piece: &str) -> io::Result<()> {
        write_piece(out, piece)
    }

    fn write_raw_fragment<W: Write + ?Sized>(&mut self, out: &mut W, piece: &str) -> io::Result<()> {
        write_piece(out, piece)
    }
}

/// Writes the text of a string of JSON, for formatters with a layout of their own.
///
/// # Errors
/// What `out` says.
pub fn json_text<W: Write + ?Sized>(out: &mut W, piece: &str) -> io::Result<()> {
    write_piece(out, piece)
}

/// Writes `value` as a line of JSON, without its end.
///
/// # Errors
/// What `out` says.
pub fn json_line<W: Write>(mut out: W, value: &impl serde::Serialize) -> io::Result<()> {
    // a line is put together from many short pieces
    let mut line = Vec::with_capacity(256);
    json_into(&mut line, value)?;
    out.write_all(&line)
}

/// Adds `value` to a line of JSON.
///
/// # Errors
/// It has no form in JSON.
pub fn json_into(line: &mut Vec<u8>, value: &impl serde::Serialize) -> io::Result<()> {
    value.serialize(&mut serde_json::Serializer::with_formatter(line, Json)).map_err(io::Error::from)
}

/// Adds a string to a line of JSON: most need nothing escaped.
///
/// # Errors
/// None, as it is.
pub fn json_string(line: &mut Vec<u8>, text: &str) -> io::Result<()> {
    if text.bytes().any(|b| !matches!(b, b' '..=b'~') || matches!(b, b'"' | b'\\' | b'#')) {
        return json_into(line, &text);
    }
    line.push(b'"');
    line.extend_from_slice(text.as_bytes());
    line.push(b'"');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_inert_and_the_rest_is_left_alone() {
        assert_eq!(inert("  ::error file=a::b"), "  :\u{2236}error file=a::b");
        assert_eq!(inert("\u{a0}::stop"), "\u{a0}:\u{2236}stop");
        assert_eq!(inert("a ##[error]b ##vso[x] ##[c]"), "a #\u{266f}[error]b #\u{266f}vso[x] #\u{266f}[c]");
        for same in ["a::b", "## Title [1]", "#[x]", ": :", "", "###"] {
            assert_eq!(inert(same), same);
        }
    }

    #[test]
    fn lines_are_inert_however_they_are_cut() {
        let mut out = Vec::new();
        let mut writer = Inert::new(&mut out);
        for piece in ["a\n :", ":error\nb", "\n::", "x"] {
            writer.write_all(piece.as_bytes()).unwrap();
        }
        writer.flush().unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "a\n :\u{2236}error\nb\n:\u{2236}x");
    }

    #[test]
    fn json_keeps_what_it_escapes() {
        let text = "a\u{2028}\u{85}\u{202e}\u{e0041}\u{200b}\u{1b}##[x] ## y é \u{200d}";
        let mut out = Vec::new();
        json_line(&mut out, &text).unwrap();
        let json = String::from_utf8(out).unwrap();
        assert_eq!(json, "\"a\\u2028\\u0085\\u202e\\udb40\\udc41\\u200b\\u001b#\\u0023[x] ## y é \u{200d}\"");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn places_stay_where_they_are() {
        let text = "a\u{1b}\u{9b}\u{202e}\u{e0041}b\n";
        assert_eq!(printable_in_place(text).len(), text.len());
        assert_eq!(printable_in_place(text), "a?¿\u{fffd}\u{10101}b\n");
    }
}
