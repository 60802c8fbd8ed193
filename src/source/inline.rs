//! Marks inside a line of reStructuredText or AsciiDoc.

use super::lines::floor;
use super::mask::{Gap, Mask};
use crate::span::Span;

/// The marks of a format.
pub(super) struct Marks {
    /// What stands on both sides of words in another type, the longest first.
    pub(super) pairs: &'static [&'static str],
    /// Whether "`text <target>`_", ":role:`text`" and "|name|" are known.
    pub(super) roles: bool,
    /// Whether "target[text]", "[.role]#text#", "<<id,text>>" and "{name}" are known.
    pub(super) macros: bool,
}

/// The longest words between two marks, in bytes.
const LONGEST: usize = 1024;

/// Gives the words at `span` to `mask`, marks blanked.
pub(super) fn prose(text: &str, mask: &mut Mask<'_>, span: Span, marks: &Marks) {
    let mut at = span.start;
    // where the words begin that are not given yet
    let mut from = at;
    while at < span.end {
        let rest = &text[at..span.end];
        let found = token(text, at, span, marks).filter(|t| t.end > at);
        match found {
            None => at += rest.chars().next().map_or(1, char::len_utf8),
            Some(token) => {
                mask.prose(from, at);
                mask.gap(token.gap);
                if let Some(words) = token.words {
                    mask.prose(words.start, words.end);
                    mask.gap(token.gap);
                }
                at = token.end;
                from = at;
            }
        }
    }
    mask.prose(from, span.end);
}

/// Markup that starts somewhere: where it ends, the words in it that are prose, and what parts them from those around.
struct Token {
    end: usize,
    words: Option<Span>,
    gap: Gap,
}

fn token(text: &str, at: usize, span: Span, marks: &Marks) -> Option<Token> {
    let rest = &text[at..span.end];
    let before = text[span.start..at].chars().next_back();
    let starts_word = before.is_none_or(|c| !c.is_alphanumeric());
    match rest.as_bytes().first()? {
        b'\\' => Some(Token { end: at + 1, words: None, gap: Gap::Inline }),
        b'{' if marks.macros => bounded(rest, "{", "}").filter(|name| is_name(name)).map(|name| hidden(at, name.len() + 2)),
        b'<' if marks.macros && rest.starts_with("<<") => {
            let inside = bounded(rest, "<<", ">>")?;
            let words = inside.split_once(',').map(|(id, words)| Span::new(at + 2 + id.len() + 1, at + 2 + id.len() + 1 + words.len()));
            Some(Token { end: at + inside.len() + 4, words, gap: Gap::Inline })
        }
        b'[' if marks.macros => struck(rest, at).or_else(|| bounded(rest, "[[", "]]").map(|id| hidden(at, id.len() + 4))),
        b'|' if marks.roles && starts_word => bounded(rest, "|", "|").filter(|name| is_name(name)).map(|name| hidden(at, name.len() + 2)),
        b':' if marks.roles && starts_word => role(rest, at),
        b'`' if marks.roles && !rest.starts_with("``") => interpreted(rest, at, at),
        b'a'..=b'z' if marks.macros && starts_word => target(rest, at),
        _ => pair(rest, at, before, marks),
    }
}

/// What `open` and `close` hold at the start of `rest`, if it is not empty.
fn bounded<'t>(rest: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let inside = rest.strip_prefix(open)?;
    let limit = floor(inside, LONGEST);
    let end = inside[..limit].find(close)?;
    (end > 0).then(|| &inside[..end])
}

fn hidden(at: usize, length: usize) -> Token {
    Token { end: at + length, words: None, gap: Gap::Space }
}

fn is_name(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | ':' | '.')) && !name.starts_with(' ') && !name.ends_with(' ')
}

/// "[.line-through]#text#" and other words with a role.
fn struck(rest: &str, at: usize) -> Option<Token> {
    let role = bounded(rest, "[", "]")?;
    let behind = &rest[role.len() + 2..];
    let (open, length) = if behind.starts_with("##") { ("##", 2) } else { ("#", 1) };
    let inside = bounded(behind, open, open)?;
    let start = at + role.len() + 2 + length;
    let end = start + inside.len() + length;
    if role.contains("line-through") || role.contains("strike") || role.contains("del") {
        return Some(Token { end, words: None, gap: Gap::Space });
    }
    Some(Token { end, words: Some(Span::new(start, start + inside.len())), gap: Gap::Inline })
}

/// ":role:`text`".
fn role(rest: &str, at: usize) -> Option<Token> {
    let name = bounded(rest, ":", ":`")?;
    if !is_name(name) {
        return None;
    }
    let offset = name.len() + 2;
    if matches!(name, "del" | "strike" | "math" | "raw") {
        let inside = bounded(&rest[offset..], "`", "`")?;
        return Some(hidden(at, offset + inside.len() + 2));
    }
    interpreted(&rest[offset..], at, at + offset)
}

/// "`text`", "`text <target>`_"; it starts at `from`, its backquote stands at `at`.
fn interpreted(rest: &str, _from: usize, at: usize) -> Option<Token> {
    let inside = bounded(rest, "`", "`")?;
    let words = inside.rfind('<').filter(|_| inside.ends_with('>')).map_or(inside, |i| inside[..i].trim_end());
    let tail = rest[inside.len() + 2..].bytes().take(2).take_while(|&b| b == b'_').count();
    Some(Token { end: at + inside.len() + 2 + tail, words: Some(Span::new(at + 1, at + 1 + words.len())), gap: Gap::Inline })
}

/// "https://x.y[text]", "link:x[text]", "image:x[]", "footnote:[text]".
fn target(rest: &str, at: usize) -> Option<Token> {
    let length = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    let behind = rest[length..].strip_prefix(':')?;
    if behind.starts_with([' ', '\t']) || behind.is_empty() {
        return None;
    }
    let name = &rest[..length];
    let limit = floor(behind, LONGEST);
    let open = behind[..limit].find(|c: char| c == '[' || c.is_whitespace());
    let bracket = open.filter(|&i| behind[i..].starts_with('['));
    let link = matches!(name, "http" | "https" | "ftp" | "mailto");
    let Some(open) = bracket else {
        // a bare address
        return (link && behind.starts_with("//")).then(|| hidden(at, length + 1 + open.unwrap_or(behind.len())));
    };
    let words = bounded(&behind[open..], "[", "]").unwrap_or("");
    let end = at + length + 1 + open + words.len() + 2;
    let start = at + length + 1 + open + 1;
    if behind[open..].strip_prefix('[').is_none_or(|inside| !inside[words.len()..].starts_with(']')) {
        return None;
    }
    let told = link || matches!(name, "link" | "xref" | "footnote" | "kbd" | "btn" | "menu" | "pass");
    let words = words.split(",window=").next().unwrap_or(words).trim_end_matches('^');
    Some(Token {
        end,
        words: (told && !words.is_empty()).then(|| Span::new(start, start + words.len())),
        gap: if told { Gap::Inline } else { Gap::Space },
    })
}

/// "*text*": words between two marks, neither of which stands by a blank on its inner side.
fn pair(rest: &str, at: usize, before: Option<char>, marks: &Marks) -> Option<Token> {
    let mark = marks.pairs.iter().find(|mark| rest.starts_with(**mark))?;
    let double = mark.len() > 1;
    if !double && before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let inside = bounded(rest, mark, mark)?;
    let behind = rest[inside.len() + 2 * mark.len()..].chars().next();
    let tight = !inside.starts_with(char::is_whitespace) && !inside.ends_with(char::is_whitespace);
    if !tight || !double && behind.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let start = at + mark.len();
    Some(Token { end: start + inside.len() + mark.len(), words: Some(Span::new(start, start + inside.len())), gap: Gap::Inline })
}
