//! The prose of a text in AsciiDoc.

use jiff::civil::DateTime;

use super::inline::{self, Marks};
use super::lines::{Line, Lists, lines, starts_item};
use super::mask::{Gap, Mask};
use super::page::{Block, Builder};
use super::stamp;
use crate::span::Span;

/// Marks of text inside a line.
const MARKS: Marks = Marks { pairs: &["**", "__", "``", "##", "*", "_", "`", "#", "+"], roles: false, macros: true };

/// The most columns of a table.
const WIDEST: usize = 64;

/// What a delimited block is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// Not at all: a comment, a listing, a passthrough.
    None,
    Prose,
    Table,
}

/// What the lines in square brackets over a block say of it.
#[derive(Debug, Clone, Default)]
struct Attributes {
    columns: Option<usize>,
    header: bool,
    /// "[source]", "[listing]": the paragraph under it is no prose.
    hidden: bool,
}

struct Walk<'t, 'b> {
    text: &'t str,
    mask: Mask<'t>,
    builder: &'b mut Builder,
    lists: Lists,
    attributes: Attributes,
    /// The title of the block that follows.
    caption: Option<Span>,
    published: Option<DateTime>,
    in_head: bool,
}

/// The prose of `text`, in its places, and when it says it was published.
pub(super) fn read(text: &str, builder: &mut Builder) -> (String, Option<DateTime>) {
    let mut walk = Walk {
        text,
        mask: Mask::of(text),
        builder,
        lists: Lists::default(),
        attributes: Attributes::default(),
        caption: None,
        published: None,
        in_head: true,
    };
    let lines = lines(text);
    let mut at = 0;
    while at < lines.len() {
        at = walk.block(&lines, at);
    }
    let Walk { mask, published, .. } = walk;
    (mask.finish(), published)
}

impl Walk<'_, '_> {
    /// Reads what starts at line `at`; gives the line to go on with.
    fn block(&mut self, lines: &[Line], at: usize) -> usize {
        let line = lines[at];
        let words = line.text(self.text);
        if line.is_blank() {
            self.mask.gap(Gap::Block);
            return at + 1;
        }
        if let Some(content) = delimiter(words) {
            self.mask.gap(Gap::Block);
            let close = if words.starts_with('`') { "```" } else { words };
            let end = (at + 1..lines.len()).find(|&i| lines[i].text(self.text) == close);
            let attributes = std::mem::take(&mut self.attributes);
            match (content, end) {
                // one that never closes is no block
                (Content::None | Content::Table, None) | (Content::Prose, _) => return at + 1,
                (Content::None, Some(end)) => {
                    self.builder.code(Span::new(lines[at].end, lines[end].start));
                    return end + 1;
                }
                (Content::Table, Some(end)) => {
                    self.table(&lines[at + 1..end], &attributes, line.start);
                    return end + 1;
                }
            }
        }
        if words.starts_with("//") || words == "+" || words == "<<<" || words == "'''" {
            if words == "+" {
                self.mask.gap(Gap::Block);
            }
            return at + 1;
        }
        if let Some(after) = self.preamble(&line, at).or_else(|| self.heading(&line, at)) {
            return after;
        }
        let fresh = at == 0 || lines[at - 1].is_blank();
        if self.attributes.hidden || (fresh && line.indent > 0 && self.item(words).is_none()) {
            // a listing without delimiters, a paragraph that is indented
            self.attributes = Attributes::default();
            let end = (at..lines.len()).find(|&i| lines[i].is_blank()).unwrap_or(lines.len());
            self.builder.code(Span::new(line.start, lines[end - 1].end));
            self.mask.gap(Gap::Block);
            return end;
        }
        self.paragraph(&line);
        at + 1
    }

    /// Attributes of the text and of blocks, titles of blocks, macros that are blocks.
    fn preamble(&mut self, line: &Line, at: usize) -> Option<usize> {
        let words = line.text(self.text);
        if let Some((name, value)) = attribute(words) {
            if matches!(name.to_ascii_lowercase().as_str(), "revdate" | "date" | "published" | "created" | "docdate") {
                self.published = self.published.or_else(|| stamp::parse(value));
            }
            return Some(at + 1);
        }
        if words.starts_with('[') && words.ends_with(']') && !words.contains("](") && !words.contains("]#") {
            self.attributes = Attributes::of(words);
            self.mask.gap(Gap::Block);
            return Some(at + 1);
        }
        let macros = words.split_once("::").filter(|(name, rest)| is_macro(name) && rest.ends_with(']'));
        if macros.is_some() {
            self.mask.gap(Gap::Block);
            return Some(at + 1);
        }
        if let Some(title) = words.strip_prefix('.').filter(|t| t.starts_with(|c: char| c.is_alphanumeric() || c == '`')) {
            let end = line.words().end;
            let span = Span::new(end - title.len(), end);
            self.mask.gap(Gap::Block);
            inline::prose(self.text, &mut self.mask, span, &MARKS);
            self.mask.gap(Gap::Block);
            self.caption = Some(span);
            return Some(at + 1);
        }
        None
    }

    fn heading(&mut self, line: &Line, at: usize) -> Option<usize> {
        let words = line.text(self.text);
        let marks = words.bytes().take_while(|&b| b == b'=').count().max(words.bytes().take_while(|&b| b == b'#').count());
        let title = words[marks..].strip_prefix(' ')?;
        if !(1..=6).contains(&marks) || line.indent > 0 || !words.starts_with(['=', '#']) {
            return None;
        }
        self.lists.close(self.builder, 0, line.start);
        self.mask.gap(Gap::Block);
        let block = Block::Heading(u8::try_from(marks).unwrap_or(6));
        let end = line.words().end;
        self.builder.start(block, line.start);
        inline::prose(self.text, &mut self.mask, Span::new(end - title.len(), end), &MARKS);
        self.builder.end(block, line.end);
        self.mask.gap(Gap::Block);
        // under the title of the text stand its author and its revision
        self.in_head = self.in_head && marks == 1;
        Some(at + 1)
    }

    /// How deep an item is, and how long its marker.
    fn item(&self, words: &str) -> Option<(usize, usize)> {
        let mark = words.chars().next().filter(|c| matches!(c, '*' | '.' | '-'))?;
        let depth = words.len() - words.trim_start_matches(mark).len();
        let marked = (1..=5).contains(&depth) && words[depth..].starts_with(' ') && (mark != '-' || depth == 1);
        marked.then_some((depth, depth + 1)).or_else(|| starts_item(words).map(|marker| (1, marker)))
    }

    fn paragraph(&mut self, line: &Line) {
        self.attributes = Attributes::default();
        self.caption = None;
        let mut words = line.words();
        let text = line.text(self.text);
        if self.in_head
            && let Some(at) = text.split(", ").find_map(stamp::parse)
        {
            // "v1.0, 2019-04-25"
            self.published = self.published.or(Some(at));
            return;
        }
        let term = ["::", ";;"].iter().find_map(|mark| {
            let i = text.find(mark)?;
            let rest = &text[i + mark.len()..];
            (i > 0 && (rest.is_empty() || rest.starts_with(' '))).then_some((i, i + mark.len()))
        });
        if let Some((depth, marker)) = self.item(text) {
            self.mask.gap(Gap::Block);
            self.lists.item(self.builder, depth, line.start);
            words.start += marker;
        } else if let Some((term, detail)) = term {
            self.pair(line, term, detail);
            return;
        } else {
            self.mask.gap(Gap::Space);
        }
        let text = words.of(self.text);
        let broken = text.ends_with(" +");
        words.end -= if broken { 2 } else { 0 };
        inline::prose(self.text, &mut self.mask, words, &MARKS);
        self.mask.gap(if broken { Gap::Line } else { Gap::Space });
    }

    /// "Term:: detail".
    fn pair(&mut self, line: &Line, term: usize, detail: usize) {
        let Span { start, end } = line.words();
        self.mask.gap(Gap::Block);
        self.builder.start(Block::Pairs, start);
        self.builder.start(Block::Term, start);
        inline::prose(self.text, &mut self.mask, Span::new(start, start + term), &MARKS);
        self.builder.end(Block::Term, start + term);
        self.mask.gap(Gap::Block);
        self.builder.start(Block::Detail, start + detail);
        inline::prose(self.text, &mut self.mask, Span::new(start + detail, end), &MARKS);
        self.builder.end(Block::Detail, end);
        self.builder.end(Block::Pairs, end);
        self.mask.gap(Gap::Space);
    }

    fn table(&mut self, lines: &[Line], attributes: &Attributes, start: usize) {
        let rows: Vec<Vec<Cut>> = lines.iter().filter(|l| !l.is_blank()).map(|l| cells(self.text, l)).collect();
        let first = rows.first().map_or(0, Vec::len);
        let width = attributes.columns.unwrap_or(first).clamp(1, WIDEST);
        // a first line with a blank one behind it is the head
        let header =
            attributes.header || lines.first().is_some_and(|l| !l.is_blank()) && lines.get(1).is_some_and(Line::is_blank) && first == width;
        self.builder.start(Block::Table, start);
        if let Some(caption) = self.caption.take() {
            self.builder.start(Block::Caption, caption.start);
            self.builder.end(Block::Caption, caption.end);
        }
        let (mut column, mut row) = (0, 0);
        for cut in rows.iter().flatten() {
            if cut.goes_on {
                // a line without a mark belongs to the cell before it
                self.mask.gap(Gap::Space);
                inline::prose(self.text, &mut self.mask, cut.span, &MARKS);
                continue;
            }
            if column == 0 {
                self.builder.start(Block::Row, cut.span.start);
            }
            self.mask.gap(Gap::Block);
            self.builder.start(Block::Cell { head: cut.head || header && row == 0, rows: cut.rows, columns: cut.columns }, cut.span.start);
            inline::prose(self.text, &mut self.mask, cut.span, &MARKS);
            column += cut.columns as usize;
            if column >= width {
                (column, row) = (0, row + 1);
            }
        }
        let end = lines.last().map_or(start, |l| l.end);
        self.builder.end(Block::Table, end);
        self.mask.gap(Gap::Block);
    }
}

/// A cell as it is cut out of a line.
#[derive(Debug, Clone, Copy)]
struct Cut {
    span: Span,
    rows: u32,
    columns: u32,
    head: bool,
    goes_on: bool,
}

/// The cells of a line: "|one |two", "2+|both", "h|head".
fn cells(text: &str, line: &Line) -> Vec<Cut> {
    let words = line.text(text);
    let base = line.words().start;
    let bars: Vec<usize> = words.match_indices('|').map(|(i, _)| i).filter(|&i| i == 0 || words.as_bytes()[i - 1] != b'\\').collect();
    let mut out = Vec::new();
    let spec_of = |bar: usize| {
        let spec = words[..bar].rsplit([' ', '|']).next().unwrap_or("");
        let known = spec.chars().all(|c| c.is_ascii_digit() || ".+*<>^aehlmsvd".contains(c));
        if known { spec } else { "" }
    };
    let lead = bars.first().map_or(words.len(), |&bar| bar - spec_of(bar).len());
    if !words[..lead].trim().is_empty() {
        let span = Span::new(base, base + words[..lead].trim_end().len());
        out.push(Cut { span, rows: 1, columns: 1, head: false, goes_on: true });
    }
    for (k, &bar) in bars.iter().enumerate().take(WIDEST) {
        let spec = spec_of(bar);
        let end = bars.get(k + 1).map_or(words.len(), |&next| next - spec_of(next).len());
        let inside = words.get(bar + 1..end).unwrap_or("");
        let front = inside.len() - inside.trim_start().len();
        let start = base + bar + 1 + if front == inside.len() { 0 } else { front };
        let (columns, rows) = spans(spec);
        out.push(Cut { span: Span::new(start, start + inside.trim().len()), rows, columns, head: spec.ends_with('h'), goes_on: false });
    }
    out
}

/// "2.3+": how many columns and rows a cell spans.
fn spans(spec: &str) -> (u32, u32) {
    let Some((factor, _)) = spec.split_once('+') else { return (1, 1) };
    let (columns, rows) = factor.split_once('.').unwrap_or((factor, ""));
    (columns.parse().unwrap_or(1), rows.parse().unwrap_or(1))
}

/// What a line opens or closes, if it does.
fn delimiter(words: &str) -> Option<Content> {
    let first = words.chars().next()?;
    let same = words.len() >= 4 && words.chars().all(|c| c == first);
    match first {
        '-' | '.' | '+' | '/' if same => Some(Content::None),
        '=' | '*' | '_' if same => Some(Content::Prose),
        '-' if words == "--" => Some(Content::Prose),
        '`' if words.starts_with("```") => Some(Content::None),
        '|' | ',' | '!' if words.len() == 4 && words[1..].bytes().all(|b| b == b'=') => Some(Content::Table),
        _ => None,
    }
}

/// ":name: value".
fn attribute(words: &str) -> Option<(&str, &str)> {
    let (name, value) = words.strip_prefix(':')?.split_once(':')?;
    let known = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'!'));
    (known && (value.is_empty() || value.starts_with(' '))).then_some((name, value.trim()))
}

fn is_macro(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

impl Attributes {
    fn of(words: &str) -> Self {
        let inside = &words[1..words.len() - 1];
        let columns = inside.split_once("cols=").map(|(_, list)| {
            let list = list.trim_start_matches('"');
            let list = &list[..list.find(['"', ']']).unwrap_or(list.len())];
            match list.split_once('*') {
                Some((count, _)) => count.trim().parse().unwrap_or(1),
                None => list.split([',', ';']).count(),
            }
        });
        let style = inside.split([',', '%', '#', '.']).next().unwrap_or("").trim();
        Self {
            columns,
            header: inside.contains("header"),
            hidden: matches!(
                style,
                "source" | "listing" | "literal" | "stem" | "latexmath" | "asciimath" | "pass" | "comment" | "mermaid" | "plantuml"
            ),
        }
    }
}
