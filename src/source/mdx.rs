//! MDX: Markdown with components and JavaScript in it. What is no Markdown is blanked, so that the rest can be read as such.

use std::borrow::Cow;

use memchr::memchr3;

/// An expression, import or component is looked at no further than this, in bytes.
const LONGEST: usize = 64 * 1024;

/// A text with more braces and tags than this that never end is no MDX: no more are looked through.
const MOST_LOST: usize = 64;

/// How deep braces are followed.
const DEEPEST: usize = 64;

/// `text` of the same length without comments of MDX (`{/* … */}`), which many pages of plain Markdown have too.
pub(super) fn without_comments(text: &str) -> Cow<'_, str> {
    if !text.contains("{/*") {
        return Cow::Borrowed(text);
    }
    blanked(text, false)
}

/// `text` of the same length without imports, exports, expressions and components.
pub(super) fn without_code(text: &str) -> Cow<'_, str> {
    blanked(text, true)
}

fn blanked(text: &str, all: bool) -> Cow<'_, str> {
    let mut pass = Pass { text, out: text.as_bytes().to_vec(), lost: 0 };
    let mut fence: Option<&str> = None;
    let mut at = front_matter(text);
    // whether the line before is blank or there is none: a statement starts a block
    let mut fresh = true;
    while at < text.len() {
        let end = memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |i| at + i + 1);
        let line = text[at..end].trim_start();
        if let Some(mark) = fence {
            if line.starts_with(mark) && line.trim_end().bytes().all(|b| b == mark.as_bytes()[0]) {
                fence = None;
            }
            at = end;
        } else if let Some(mark) = opens_fence(line) {
            fence = Some(mark);
            at = end;
        } else if all && fresh && (text[at..].starts_with("import ") || text[at..].starts_with("export ")) {
            at = pass.statement(at);
        } else {
            at = pass.line(at, end, all);
        }
        fresh = text[..at].ends_with("\n\n")
            || text[..at].ends_with("\n\r\n")
            || at == 0
            || line.trim_end().is_empty()
            || (fresh && line.starts_with("import "));
    }
    // only whole characters were blanked
    String::from_utf8(pass.out).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The marks that open a block of code, or end it.
fn opens_fence(line: &str) -> Option<&str> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(mark).len();
    (length >= 3).then(|| &line[..length])
}

/// Where the text behind front matter starts.
fn front_matter(text: &str) -> usize {
    if !text.starts_with("---") {
        return 0;
    }
    text.find("\n---").map_or(0, |i| i + 4)
}

struct Pass<'t> {
    text: &'t str,
    out: Vec<u8>,
    /// How many braces and tags have been looked through for an end that is not there.
    lost: usize,
}

impl Pass<'_> {
    /// Blanks all but line ends.
    fn blank(&mut self, from: usize, to: usize) {
        for byte in &mut self.out[from..to] {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }

    /// An import or export, which goes on to the next blank line that is in no brackets.
    fn statement(&mut self, from: usize) -> usize {
        let mut at = from;
        let mut depth = 0i32;
        for line in self.text[from..].split_inclusive('\n') {
            if line.trim().is_empty() && depth <= 0 || at - from > LONGEST {
                break;
            }
            depth +=
                line.bytes().map(|b| i32::from(matches!(b, b'{' | b'(' | b'[')) - i32::from(matches!(b, b'}' | b')' | b']'))).sum::<i32>();
            at += line.len();
        }
        self.blank(from, at);
        at
    }

    /// A line of Markdown; gives where to go on, which may be behind it where an expression ends in another line.
    fn line(&mut self, from: usize, end: usize, all: bool) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = from;
        while at < end {
            let Some(next) = memchr3(b'{', b'<', b'`', &bytes[at..end]).map(|i| at + i) else { return end };
            if next > 0 && bytes[next - 1] == b'\\' {
                at = next + 1;
                continue;
            }
            at = match bytes[next] {
                b'`' => code_span(bytes, next, end),
                b'{' if all || bytes[next..].starts_with(b"{/*") => match self.expression(next) {
                    Some(after) => {
                        self.blank(next, after);
                        after
                    }
                    None => {
                        self.lost += 1;
                        next + 1
                    }
                },
                b'<' if all => self.tag(next).unwrap_or_else(|| {
                    self.lost += 1;
                    next + 1
                }),
                _ => next + 1,
            };
        }
        at.max(end.min(at))
    }

    /// Where the braces that open at `from` close.
    fn expression(&self, from: usize) -> Option<usize> {
        if self.lost > MOST_LOST {
            return None;
        }
        let bytes = self.text.as_bytes();
        let limit = bytes.len().min(from + LONGEST);
        let (mut at, mut depth) = (from, 0usize);
        while at < limit {
            match bytes[at] {
                b'{' => depth += 1,
                b'}' => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(at + 1);
                    }
                }
                quote @ (b'"' | b'\'' | b'`') => at = string(bytes, at, limit, quote),
                b'/' if bytes[at..].starts_with(b"/*") => {
                    at = memchr::memmem::find(&bytes[at..limit], b"*/").map_or(limit, |i| at + i + 1);
                }
                _ => {}
            }
            if depth > DEEPEST {
                return None;
            }
            at += 1;
        }
        None
    }

    /// A tag: that of a component is blanked, of an element of HTML only what is set by an expression.
    fn tag(&mut self, from: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let name = from + 1 + usize::from(bytes.get(from + 1) == Some(&b'/'));
        let first = bytes.get(name)?;
        if !first.is_ascii_alphabetic() && *first != b'>' {
            return Some(from + 1);
        }
        if self.lost > MOST_LOST {
            return None;
        }
        let length = bytes[name..].iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'_')).count();
        let component = first.is_ascii_uppercase() || *first == b'>' || bytes[name..name + length].contains(&b'.');
        let limit = bytes.len().min(from + LONGEST);
        let mut at = name + length;
        let mut set: Vec<(usize, usize)> = Vec::new();
        while at < limit {
            match bytes[at] {
                b'>' => {
                    if component {
                        self.blank(from, at + 1);
                    } else {
                        set.into_iter().for_each(|(from, to)| self.blank(from, to));
                    }
                    return Some(at + 1);
                }
                quote @ (b'"' | b'\'') => at = string(bytes, at, limit, quote),
                b'{' => {
                    let after = self.expression(at)?;
                    let name =
                        bytes[..at].iter().rev().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'=' | b'-' | b':')).count();
                    set.push((at - name, after));
                    at = after - 1;
                }
                _ => {}
            }
            at += 1;
        }
        None
    }
}

/// The last byte of a string that opens at `from`; `from` itself where it does not close.
fn string(bytes: &[u8], from: usize, limit: usize, quote: u8) -> usize {
    let mut at = from + 1;
    while at < limit {
        match bytes[at] {
            b'\\' => at += 1,
            b if b == quote => return at,
            b'\n' if quote != b'`' => return from,
            _ => {}
        }
        at += 1;
    }
    from
}

/// Where the code that opens at `from` ends; behind its marks where it does not in this line.
fn code_span(bytes: &[u8], from: usize, end: usize) -> usize {
    let marks = bytes[from..end].iter().take_while(|&&b| b == b'`').count();
    let mut at = from + marks;
    while at < end {
        let run = bytes[at..end].iter().take_while(|&&b| b == b'`').count();
        if run == marks {
            return at + run;
        }
        at += run.max(1);
    }
    from + marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str) -> String {
        let out = without_code(text);
        assert_eq!(out.len(), text.len());
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_no_markdown_is_blank() {
        for (text, expected) in [
            ("import A from \"./a\"\nexport const b = \"no\"\n\nyes\n", "yes"),
            ("export const meta = {\n  a: 'no',\n\n  b: 'no'\n}\n\nyes\n", "yes"),
            ("import them from the shop.\n", ""),
            ("Goods:\nimport duty is 5 %\n", "Goods: import duty is 5 %"),
            ("one {/* no\nno */} two {a ? 'no }' : `no`} three\n", "one two three"),
            ("<Note title=\"no > no\" x={{a: 1}}>yes</Note> <b style={{a: 1}}>bold</b> <br/>\n", "yes <b >bold</b> <br/>"),
            ("`{kept}` and \\{kept} and { kept", "`{kept}` and \\{kept} and { kept"),
            ("```js\nimport a\n{kept}\n```\nx\n", "```js import a {kept} ``` x"),
            ("---\ntitle: {a}\n---\n{b}\n", "--- title: {a} ---"),
            ("a < b and {c}\n", "a < b and"),
        ] {
            assert_eq!(left(text), expected, "{text}");
        }
        assert_eq!(without_comments("a {/* no */} {b}"), "a            {b}");
    }

    #[test]
    fn odd_texts_are_survived() {
        for unit in ["{", "<A ", "<a b={", "`", "import {\n", "{'", "<>", "{/*", "é{ü}"] {
            let text = unit.repeat(5_000);
            assert_eq!(without_code(&text).len(), text.len(), "{unit}");
        }
    }
}
