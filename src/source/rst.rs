//! The prose of a text in reStructuredText.

use jiff::civil::DateTime;

use super::inline::{self, Marks};
use super::lines::{Line, Lists, is_rule, lines, starts_item};
use super::mask::{Gap, Mask};
use super::page::{Block, Builder};
use super::rst_table;
use super::stamp;
use crate::span::Span;

/// Directives whose arguments and content are prose.
const PROSE: [&str; 38] = [
    "note",
    "warning",
    "tip",
    "important",
    "caution",
    "attention",
    "danger",
    "error",
    "hint",
    "admonition",
    "seealso",
    "topic",
    "sidebar",
    "rubric",
    "epigraph",
    "highlights",
    "pull-quote",
    "compound",
    "container",
    "versionadded",
    "versionchanged",
    "versionremoved",
    "deprecated",
    "glossary",
    "figure",
    "table",
    "list-table",
    "tab",
    "tabs",
    "tab-set",
    "tab-item",
    "group-tab",
    "dropdown",
    "card",
    "details",
    "collapse",
    "centered",
    "todo",
];

/// Of those, the ones whose argument is a target and no prose.
const TARGETED: [&str; 2] = ["figure", "container"];

/// Marks of text inside a line.
const MARKS: Marks = Marks { pairs: &["**", "``", "*"], roles: true, macros: false };

/// What hides the lines that are indented more deeply.
#[derive(Debug, Clone, Copy)]
struct Under {
    indent: usize,
    /// Whether they are prose all the same: the content of a note, whose options are not.
    prose: bool,
    /// Whether options may come still.
    options: bool,
    table: bool,
}

/// The prose of `text`, in its places, and when it says it was published.
pub(super) fn read(text: &str, builder: &mut Builder) -> (String, Option<DateTime>) {
    let mut walk = Walk {
        text,
        mask: Mask::of(text),
        builder,
        lists: Lists::default(),
        levels: Vec::new(),
        under: Vec::new(),
        published: None,
        literal: None,
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

struct Walk<'t, 'b> {
    text: &'t str,
    mask: Mask<'t>,
    builder: &'b mut Builder,
    lists: Lists,
    /// The adornments of headings, by their level.
    levels: Vec<(char, bool)>,
    under: Vec<Under>,
    published: Option<DateTime>,
    /// A literal block follows, indented more deeply than this.
    literal: Option<usize>,
    /// Whether nothing but the title and its fields has been seen.
    in_head: bool,
}

impl Walk<'_, '_> {
    /// Reads what starts at line `at`; gives the line to go on with.
    fn block(&mut self, lines: &[Line], at: usize) -> usize {
        let line = lines[at];
        if line.is_blank() {
            self.mask.gap(Gap::Block);
            return at + 1;
        }
        if let Some(indent) = self.literal {
            if line.indent > indent {
                return self.hide(lines, at, indent);
            }
            self.literal = None;
        }
        while let Some(under) = self.under.last().copied() {
            if line.indent > under.indent {
                if !under.prose {
                    return self.hide(lines, at, under.indent);
                }
                if under.options && line.text(self.text).starts_with(':') {
                    return at + 1;
                }
                if let Some(top) = self.under.last_mut() {
                    top.options = false;
                }
                break;
            }
            if under.table {
                self.builder.end(Block::Table, line.start);
            }
            self.under.pop();
        }
        if let Some(after) = self.heading(lines, at).or_else(|| self.table(lines, at)) {
            return after;
        }
        let words = line.text(self.text);
        if words.starts_with(">>> ") {
            return self.hide_paragraph(lines, at);
        }
        if is_rule(words) {
            self.mask.gap(Gap::Block);
            return at + 1;
        }
        if words == ".." || words.starts_with(".. ") || words.starts_with("__ ") {
            return self.explicit(&line, at);
        }
        if self.in_head
            && let Some((name, value)) = field(words)
        {
            if matches!(name.to_ascii_lowercase().as_str(), "date" | "published" | "created" | "revised") {
                self.published = self.published.or_else(|| stamp::parse(value));
            }
            return at + 1;
        }
        self.in_head = false;
        self.paragraph(lines, at)
    }

    /// Passes over all that is indented more deeply than `indent`.
    fn hide(&mut self, lines: &[Line], at: usize, indent: usize) -> usize {
        let end = (at..lines.len()).find(|&i| !lines[i].is_blank() && lines[i].indent <= indent).unwrap_or(lines.len());
        self.builder.code(Span::new(lines[at].start, lines[end - 1].end));
        self.mask.gap(Gap::Block);
        end
    }

    fn hide_paragraph(&mut self, lines: &[Line], at: usize) -> usize {
        let end = (at..lines.len()).find(|&i| lines[i].is_blank()).unwrap_or(lines.len());
        self.builder.code(Span::new(lines[at].start, lines[end - 1].end));
        self.mask.gap(Gap::Block);
        end
    }

    /// A line with a line of marks under it, and maybe over it.
    fn heading(&mut self, lines: &[Line], at: usize) -> Option<usize> {
        let adorned = |line: &Line| line.indent == 0 && is_rule(line.text(self.text));
        let over = adorned(&lines[at]);
        let (title, under) = (lines.get(at + usize::from(over))?, lines.get(at + 1 + usize::from(over))?);
        let (words, marks) = (title.text(self.text), under.text(self.text));
        if title.is_blank() || adorned(title) || !adorned(under) || marks.chars().count() < words.chars().count().min(3) {
            return None;
        }
        if over && lines[at].text(self.text).chars().next() != marks.chars().next() {
            return None;
        }
        let key = (marks.chars().next()?, over);
        let level = self.levels.iter().position(|k| *k == key).unwrap_or_else(|| {
            self.levels.push(key);
            self.levels.len() - 1
        });
        self.lists.close(self.builder, 0, title.start);
        self.mask.gap(Gap::Block);
        let block = Block::Heading(u8::try_from(level + 1).unwrap_or(u8::MAX));
        self.builder.start(block, title.start);
        inline::prose(self.text, &mut self.mask, title.words(), &MARKS);
        self.builder.end(block, title.end);
        self.mask.gap(Gap::Block);
        Some(at + 2 + usize::from(over))
    }

    fn table(&mut self, lines: &[Line], at: usize) -> Option<usize> {
        let rows = rst_table::rows(self.text, lines, at)?;
        self.mask.gap(Gap::Block);
        self.builder.start(Block::Table, lines[at].start);
        for row in &rows.rows {
            self.builder.start(Block::Row, row.first().map_or(lines[at].start, |c| c.span.start));
            for cell in row {
                self.mask.gap(Gap::Block);
                self.builder.start(Block::Cell { head: cell.head, rows: 1, columns: 1 }, cell.span.start);
                inline::prose(self.text, &mut self.mask, cell.span, &MARKS);
                self.builder.end(Block::Cell { head: false, rows: 1, columns: 1 }, cell.span.end);
            }
            self.builder.end(Block::Row, row.last().map_or(lines[at].start, |c| c.span.end));
        }
        self.builder.end(Block::Table, lines[rows.end - 1].end);
        self.mask.gap(Gap::Block);
        Some(rows.end)
    }

    /// A directive, a comment, a note, a target.
    fn explicit(&mut self, line: &Line, at: usize) -> usize {
        let words = line.text(self.text);
        let rest = words.get(3..).unwrap_or("").trim_start();
        let start = line.words().end - rest.len();
        self.mask.gap(Gap::Block);
        let hidden = Under { indent: line.indent, prose: false, options: false, table: false };
        if let Some(i) = rest.starts_with('[').then(|| rest.find("] ")).flatten() {
            // a footnote
            inline::prose(self.text, &mut self.mask, Span::new(start + i + 2, start + rest.len()), &MARKS);
            self.under.push(Under { prose: true, ..hidden });
            return at + 1;
        }
        let directive = rest.split_once("::").filter(|(name, _)| !name.is_empty() && !name.contains(char::is_whitespace));
        let Some((name, argument)) = directive.filter(|(name, _)| PROSE.contains(name)) else {
            self.under.push(hidden);
            return at + 1;
        };
        let table = name == "list-table";
        if table {
            self.lists.close(self.builder, line.indent, line.start);
            self.builder.start(Block::Table, line.start);
        }
        if !TARGETED.contains(&name) && !argument.trim().is_empty() {
            let argument = Span::new(start + rest.len() - argument.trim_start().len(), start + rest.len());
            if table {
                self.builder.start(Block::Caption, argument.start);
            }
            inline::prose(self.text, &mut self.mask, argument, &MARKS);
            if table {
                self.builder.end(Block::Caption, argument.end);
            }
            self.mask.gap(Gap::Space);
        }
        self.under.push(Under { prose: true, options: true, table, ..hidden });
        at + 1
    }

    /// A paragraph, an item, a term: a line of text.
    fn paragraph(&mut self, lines: &[Line], at: usize) -> usize {
        let line = lines[at];
        let fresh = at == 0 || lines[at - 1].is_blank();
        let mut words = line.words();
        if self.under.last().is_some_and(|u| u.table) {
            words.start += self.table_cell(&line);
        } else if let Some(marker) = starts_item(line.text(self.text)) {
            self.mask.gap(Gap::Block);
            self.lists.item(self.builder, line.indent, line.start);
            words.start += marker;
        } else {
            self.lists.close(self.builder, line.indent + 1, line.start);
            let next = lines.get(at + 1);
            if fresh && next.is_some_and(|n| !n.is_blank() && n.indent > line.indent) && !line.text(self.text).ends_with("::") {
                self.term(line, lines, at);
                return at + 1;
            }
        }
        let text = words.of(self.text);
        if text.ends_with("::") {
            self.literal = Some(line.indent);
            // "text::" is "text:", "text ::" is "text"
            words.end -= if text.ends_with(" ::") || text == "::" { 2 } else { 1 };
        }
        if let Some(rest) = text.strip_prefix("| ") {
            words.start += text.len() - rest.len();
            self.mask.gap(Gap::Line);
        } else {
            self.mask.gap(Gap::Space);
        }
        inline::prose(self.text, &mut self.mask, words, &MARKS);
        self.mask.gap(Gap::Space);
        at + 1
    }

    /// A term: the lines under it are its detail.
    fn term(&mut self, line: Line, lines: &[Line], at: usize) {
        self.mask.gap(Gap::Block);
        self.builder.start(Block::Pairs, line.start);
        self.builder.start(Block::Term, line.start);
        inline::prose(self.text, &mut self.mask, line.words(), &MARKS);
        self.builder.end(Block::Term, line.end);
        self.mask.gap(Gap::Block);
        let first = lines[at + 1];
        let end = (at + 1..lines.len()).find(|&i| lines[i].is_blank() || lines[i].indent < first.indent).unwrap_or(lines.len());
        self.builder.start(Block::Detail, first.start);
        self.builder.end(Block::Detail, lines[end - 1].end);
        self.builder.end(Block::Pairs, lines[end - 1].end);
    }

    /// How many bytes of a line of a list that is a table are markers; starts its rows and cells.
    fn table_cell(&mut self, line: &Line) -> usize {
        let words = line.text(self.text);
        let mut marks = 0;
        let cell = Block::Cell { head: false, rows: 1, columns: 1 };
        if words.starts_with("* -") {
            self.builder.start(Block::Row, line.start);
            marks = 3;
        } else if words.starts_with("- ") || words == "-" {
            marks = 1;
        }
        if marks > 0 {
            self.mask.gap(Gap::Block);
            self.builder.start(cell, line.words().start + marks);
        }
        marks
    }
}

/// A field at the head of a text: ":Date: 2019-04-25".
fn field(words: &str) -> Option<(&str, &str)> {
    let (name, value) = words.strip_prefix(':')?.split_once(':')?;
    (!name.is_empty() && (value.is_empty() || value.starts_with(' '))).then_some((name, value.trim()))
}
