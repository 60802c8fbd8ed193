//! How a page is laid out: sections under their headings, tables, terms and their details, lists under the sentence that
//! introduces them.
//!
//! A cell that says `10 MB` and nothing else says it of something: of the row it stands in, the column, the table's caption, the
//! heading above. [`Page::above`] gives those places, the nearest first; every span is one of bytes in the file.
//!
//! ```
//! use summit_check::source::{Format, Source};
//! use summit_check::source::page::Role;
//!
//! let text = "# Lambda\n\n## Quotas\n\n| Setting | Default |\n|---|---|\n| Memory | 128 MB |\n";
//! let (source, _) = Source::from_bytes("a.md", text.into(), Format::Markdown).unwrap();
//! let cell = text.find("128").unwrap();
//! let above: Vec<_> = source.page.above(cell).into_iter().map(|over| (over.role, over.span.of(text))).collect();
//! assert_eq!(
//!     above,
//!     [(Role::Row, "Memory"), (Role::Column, "Default"), (Role::Heading, "Quotas"), (Role::Heading, "Lambda")]
//! );
//! ```
//!
//! The structure is gathered in the pass that tells prose from markup. All look-ups cost the depth of the page, which is bounded.

mod build;
mod question;
mod table;

pub(super) use build::{Block, Builder};
pub use table::{Cell, Heads, Table};

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// The deepest nesting of tables, lists and details that is followed; what is nested deeper counts as text of its surroundings.
const DEEPEST: usize = 32;

/// A heading with all that stands under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// The words of the heading, without markers.
    pub heading: Span,
    /// How deep it is: 1 for the top.
    pub level: u8,
    /// From the heading to the next one that is as high or higher.
    pub span: Span,
    /// The section around it, as an index.
    pub parent: Option<usize>,
}

/// A term and what is said of it: `dt` and `dd`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The terms; several may share their details.
    pub terms: Vec<Span>,
    /// What is said of them.
    pub detail: Span,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The sentence that introduces it; of a list inside an item, the item's own words.
    pub intro: Option<Span>,
    /// The items, each without the lists inside it.
    pub items: Vec<Span>,
}

/// What one piece of a page is to another that stands under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The head of its row.
    Row,
    /// The head of its column.
    Column,
    /// A row of its table that heads the rows below it.
    Group,
    /// The term it is the detail of.
    Term,
    /// The sentence that introduces its list or table, or the item around its list.
    Intro,
    /// The caption of its table.
    Caption,
    /// A heading above it.
    Heading,
    /// The title of the page.
    Title,
}

impl Role {
    /// The word for it, behind "the".
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Row => "head of the row",
            Self::Column => "head of the column",
            Self::Group => "head of the rows",
            Self::Term => "term",
            Self::Intro => "introduction",
            Self::Caption => "caption",
            Self::Heading => "heading",
            Self::Title => "title",
        }
    }
}

/// A piece of the page that stands over another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    /// What it is to the other.
    pub role: Role,
    /// Its words; those of a title may stand outside the prose (in front matter).
    pub span: Span,
}

/// What a place on a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// In a cell: the table and the cell in it, as indices.
    Cell(usize, usize),
    /// In the detail of a pair, as an index.
    Detail(usize),
    /// In an item: the list and the item in it, as indices.
    Item(usize, usize),
}

/// A spot with its bytes and the spot around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Node {
    span: Span,
    spot: Spot,
    parent: Option<usize>,
}

/// The structure of a page; empty for a text without any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// What the page calls itself, outside its prose (front matter) or in it (`<title>`).
    pub title: Option<Span>,
    /// The sections, in the order of the text.
    pub sections: Vec<Section>,
    /// The tables, in the order of the text.
    pub tables: Vec<Table>,
    /// Terms and details, in the order of the text.
    pub pairs: Vec<Pair>,
    /// The lists, in the order of the text.
    pub lists: Vec<List>,
    /// Blocks of code, which are no prose, in the order of the text.
    pub code: Vec<Span>,
    nodes: Vec<Node>,
}

impl Page {
    /// What a text without markup has of it: questions with their answers.
    pub(super) fn of_text(text: &str) -> Self {
        let mut page = Self::default();
        question::gather(&mut page, text);
        page
    }

    /// Whether nothing on the page stands under anything.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.title.is_none() && self.sections.is_empty() && self.nodes.is_empty()
    }

    /// The innermost section that the byte `offset` stands in; its heading belongs to it.
    #[must_use]
    pub fn section_at(&self, offset: usize) -> Option<usize> {
        let last = self.sections.partition_point(|s| s.span.start <= offset).checked_sub(1)?;
        let mut at = Some(last);
        while let Some(index) = at {
            if offset < self.sections[index].span.end {
                return Some(index);
            }
            at = self.sections[index].parent;
        }
        None
    }

    /// The sections around the byte `offset`, the innermost first.
    pub fn path(&self, offset: usize) -> impl Iterator<Item = &Section> {
        let first = self.section_at(offset).map(|s| &self.sections[s]);
        std::iter::successors(first, |section| section.parent.map(|p| &self.sections[p]))
    }

    /// The innermost cell, detail or item that the byte `offset` stands in.
    #[must_use]
    pub fn spot_at(&self, offset: usize) -> Option<Spot> {
        self.node_at(offset).map(|n| self.nodes[n].spot)
    }

    /// The bytes of a cell, a detail or an item.
    #[must_use]
    pub fn span_of(&self, spot: Spot) -> Span {
        match spot {
            Spot::Cell(table, cell) => self.tables[table].cells[cell].span,
            Spot::Detail(pair) => self.pairs[pair].detail,
            Spot::Item(list, item) => self.lists[list].items[item],
        }
    }

    /// All cells, details and items, in the order of the text.
    pub fn spots(&self) -> impl Iterator<Item = Spot> {
        self.nodes.iter().map(|n| n.spot)
    }

    /// What stands over the byte `offset`, the nearest first: heads of the row and the column, the term, the sentence that
    /// introduces the list, the caption, the headings from the innermost out, the title.
    #[must_use]
    pub fn above(&self, offset: usize) -> Vec<Over> {
        let mut out = Vec::new();
        let mut at = self.node_at(offset);
        while let Some(index) = at {
            self.over_spot(self.nodes[index].spot, &mut out);
            at = self.nodes[index].parent;
        }
        for section in self.path(offset) {
            // a heading does not stand over itself, nor twice over what answers it
            let told = out.iter().any(|o: &Over| o.role == Role::Term && section.heading.overlaps(o.span));
            if !(told || section.heading.start <= offset && offset < section.heading.end) {
                out.push(Over { role: Role::Heading, span: section.heading });
            }
        }
        out.extend(self.title.map(|span| Over { role: Role::Title, span }).filter(|t| !(t.span.start <= offset && offset < t.span.end)));
        out
    }

    fn over_spot(&self, spot: Spot, out: &mut Vec<Over>) {
        let mut push = |role, span: Span| {
            if !span.is_empty() {
                out.push(Over { role, span });
            }
        };
        match spot {
            Spot::Cell(table, cell) => {
                let table = &self.tables[table];
                let heads = table.heads(cell);
                heads.row.iter().for_each(|&span| push(Role::Row, span));
                heads.column.iter().for_each(|&span| push(Role::Column, span));
                heads.group.iter().for_each(|&span| push(Role::Group, span));
                table.caption.iter().for_each(|&span| push(Role::Caption, span));
                table.intro.iter().for_each(|&span| push(Role::Intro, span));
            }
            Spot::Detail(pair) => self.pairs[pair].terms.iter().rev().for_each(|&span| push(Role::Term, span)),
            Spot::Item(list, _) => self.lists[list].intro.iter().for_each(|&span| push(Role::Intro, span)),
        }
    }

    /// The innermost node around `offset`.
    fn node_at(&self, offset: usize) -> Option<usize> {
        let mut at = self.nodes.partition_point(|n| n.span.start <= offset).checked_sub(1);
        while let Some(index) = at {
            if offset < self.nodes[index].span.end {
                return Some(index);
            }
            at = self.nodes[index].parent;
        }
        None
    }
}
