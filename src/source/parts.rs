//! Where a long Markdown text may be parted: its parser keeps some fifty bytes for each mark of markup, so that a whole book, or a flood of
//! brackets, is read part by part.

use std::ops::Range;

use rustc_hash::FxHashSet;

/// A part is closed at the next place where that is safe when it has so many bytes,
const BYTES: usize = 1 << 20;
/// or so many lines and characters that may be markup.
const MARKS: usize = 1 << 17;
/// With more of these, and no place to part it, it is none that anybody wrote: it is read as plain text.
const FLOOD: usize = 1 << 20;

/// A stretch of a text that is read by itself.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// Whether it has more markup than is read.
    pub(super) is_flood: bool,
}

/// Whether a byte may be markup inside a line.
const fn is_mark(byte: u8) -> bool {
    matches!(byte, b'[' | b']' | b'*' | b'_' | b'`' | b'<' | b'>' | b'&' | b'!' | b'~' | b'\\' | b'^' | b'|' | b'{' | b'"' | b'\'')
}

/// What goes on over blank lines.
enum Open {
    /// A block of code between fences of such characters, so many at least.
    Fence(u8, usize),
    /// An element whose text is no Markdown, up to this tag.
    Element(&'static str),
}

/// The parts of `text`: the whole of it, where it is of the size that people write.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let marks = |bytes: &[u8]| bytes.iter().filter(|&&b| is_mark(b)).count();
    if text.len() <= BYTES && (text.len() <= MARKS || marks(text.as_bytes()) <= MARKS) {
        return vec![Part { range: 0..text.len(), is_flood: false }];
    }
    let mut out = Vec::new();
    let (mut start, mut at, mut met, mut open, mut behind_blank) = (0, 0, 0, None, false);
    for line in text.split_inclusive('\n') {
        let full = at - start >= BYTES || met >= MARKS;
        // nothing that is open reaches over a blank line to a line that begins with a letter or a heading's mark
        if full && behind_blank && open.is_none() && line.starts_with(|c: char| c.is_alphabetic() || c == '#') {
            out.push(Part { range: start..at, is_flood: met >= FLOOD });
            (start, met) = (at, 0);
        }
        open = after(open, line);
        behind_blank = line.trim().is_empty();
        met += marks(line.as_bytes()) + 1;
        at += line.len();
    }
    out.push(Part { range: start..at, is_flood: met >= FLOOD });
    out
}

/// What is open behind `line`, where `open` is in front of it.
fn after(open: Option<Open>, line: &str) -> Option<Open> {
    const ELEMENTS: [(&str, &str); 4] =
        [("<pre", "</pre>"), ("<script", "</script>"), ("<style", "</style>"), ("<textarea", "</textarea>")];
    let words = line.trim_start();
    let fence = |of: u8| words.bytes().take_while(|&b| b == of).count();
    match open {
        Some(Open::Fence(of, least)) if fence(of) >= least && words.trim_end().bytes().all(|b| b == of) => None,
        Some(Open::Element(end)) if line.to_ascii_lowercase().contains(end) => None,
        Some(still) => Some(still),
        None => {
            let fenced = [b'`', b'~'].into_iter().map(|of| (of, fence(of))).find(|&(_, count)| count >= 3);
            fenced.map(|(of, count)| Open::Fence(of, count)).or_else(|| {
                let opens = |tag: &str| words.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
                let (_, end) = ELEMENTS.iter().find(|(tag, _)| opens(tag))?;
                (!line.to_ascii_lowercase().contains(end)).then_some(Open::Element(end))
            })
        }
    }
}

/// The labels of links that `text` tells the targets of, in any of its parts: `[label]: target`.
pub(super) fn labels(text: &str) -> FxHashSet<String> {
    let label = |line: &str| {
        let rest = line.trim_start_matches([' ', '>', '-', '*']).strip_prefix('[')?;
        let (label, _) = rest[..boundary(rest)].split_once("]:")?;
        (!label.starts_with('^')).then(|| folded(label))
    };
    text.lines().filter_map(label).collect()
}

/// The last character boundary among the first 1,024 bytes.
fn boundary(text: &str) -> usize {
    let mut at = text.len().min(1024);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A label as others are compared with it: in lower case, with single blanks.
pub(super) fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_one_part() {
        assert_eq!(parts("# a\n\nb *c*\n"), [Part { range: 0..11, is_flood: false }]);
        assert_eq!(parts(""), [Part { range: 0..0, is_flood: false }]);
    }

    #[test]
    fn a_long_text_is_parted_in_front_of_what_begins_anew() {
        let section = format!("# Head\n\n{}\n\n- item\n\n  more\n\n", "Some *words* of prose. ".repeat(400));
        let text = section.repeat(300);
        let parts = parts(&text);
        assert!(parts.len() > 2 && parts.iter().all(|p| !p.is_flood), "{}", parts.len());
        assert_eq!(parts.iter().map(|p| p.range.len()).sum::<usize>(), text.len());
        assert!(parts.iter().all(|p| text[p.range.clone()].starts_with(['#', 'S'])));
    }

    #[test]
    fn code_is_not_parted_and_a_flood_is_told() {
        let code = format!("```\n{}```\n\nEnd.\n", "a = [1]\n\nb = 2\n".repeat(80_000));
        let found = parts(&code);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(code[found[1].range.clone()].starts_with("End"));
        assert!(parts(&"[".repeat(1 << 21))[0].is_flood);
        assert!(!parts(&"[ \n".repeat(1000))[0].is_flood);
    }

    #[test]
    fn labels_are_gathered_from_anywhere() {
        let found = labels("a\n[One  two]: http://x\n  [b]: y\n[^note]: z\n[no] x\n");
        let mut found: Vec<&String> = found.iter().collect();
        found.sort();
        assert_eq!(found, ["b", "one two"]);
    }
}
