//! Gathers the structure of a page from the starts and ends of its blocks.

use super::{Cell, DEEPEST, List, Node, Page, Pair, Section, Spot, Table};
use crate::span::Span;

/// The widest grid that is followed, in columns.
const WIDEST: u32 = 256;

/// How far in front of a list or table its introduction is looked for, and how long it may be, in bytes.
const INTRO: usize = 400;

/// A block of a page, as the formats tell of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Block {
    Title,
    Heading(u8),
    Table,
    Caption,
    /// The rows that head a table.
    HeadRows,
    Row,
    Cell {
        head: bool,
        rows: u32,
        columns: u32,
    },
    /// A list of terms and details.
    Pairs,
    Term,
    Detail,
    List,
    Item,
}

impl Block {
    /// An index that does not tell apart what a block carries.
    const fn kind(self) -> usize {
        match self {
            Self::Title => 0,
            Self::Heading(_) => 1,
            Self::Table => 2,
            Self::Caption => 3,
            Self::HeadRows => 4,
            Self::Row => 5,
            Self::Cell { .. } => 6,
            Self::Pairs => 7,
            Self::Term => 8,
            Self::Detail => 9,
            Self::List => 10,
            Self::Item => 11,
        }
    }

    /// The blocks that end where this one starts beside them, and the block that keeps them apart.
    const fn closes(self) -> (&'static [usize], usize) {
        const NONE: &[usize] = &[];
        match self {
            Self::HeadRows | Self::Row => (&[4, 5, 6, 3], 2),
            Self::Cell { .. } => (&[6], 5),
            Self::Term | Self::Detail => (&[8, 9], 7),
            Self::Item => (&[11], 10),
            _ => (NONE, 0),
        }
    }
}

const KINDS: usize = 12;

/// A block that has not ended.
#[derive(Debug)]
struct Open {
    block: Block,
    start: usize,
    /// The node it is, or the table, list it belongs to.
    node: Option<usize>,
    /// Where a list or table starts inside an item: the item's own words end there.
    lead: Option<usize>,
}

/// A table in the making.
#[derive(Debug, Default)]
struct Grid {
    table: usize,
    row: Option<u32>,
    column: u32,
    /// For each column how many further rows a cell from above takes.
    taken: Vec<u32>,
    /// The cell of the first column that reaches down, and how many rows further.
    reaching: Option<(usize, u32)>,
    in_head: bool,
}

/// A page in the making.
#[derive(Debug, Default)]
pub(in crate::source) struct Builder {
    page: Page,
    stack: Vec<Open>,
    /// How many blocks of each kind are open.
    open: [u32; KINDS],
    grids: Vec<Grid>,
    lists: Vec<usize>,
    pairs: Vec<(usize, Vec<Span>)>,
    /// Where each list starts.
    starts: Vec<usize>,
    /// How many blocks are open that stand too deep to be followed.
    too_deep: [u32; KINDS],
}

impl Builder {
    /// A block starts at the byte `at`.
    pub(in crate::source) fn start(&mut self, block: Block, at: usize) {
        let (beside, keeper) = block.closes();
        if !beside.is_empty() {
            if self.open[keeper] == 0 && !matches!(block, Block::Item) {
                return;
            }
            while let Some(top) = self.stack.iter().rposition(|o| o.block.kind() == keeper || beside.contains(&o.block.kind()))
                && beside.contains(&self.stack[top].block.kind())
                // the rows of a table's head go on in it
                && !(matches!(block, Block::Row) && matches!(self.stack[top].block, Block::HeadRows))
            {
                self.close_from(top, at);
            }
        }
        if self.stack.len() >= 4 * DEEPEST {
            self.too_deep[block.kind()] += 1;
            return;
        }
        if matches!(block, Block::List | Block::Table | Block::Pairs)
            && let Some(item) = self.stack.iter_mut().rfind(|o| matches!(o.block, Block::Item))
        {
            item.lead.get_or_insert(at);
        }
        let node = self.begin(block, at);
        self.open[block.kind()] += 1;
        self.stack.push(Open { block, start: at, node, lead: None });
    }

    /// A block ends at the byte `at`, with all that is open inside it.
    pub(in crate::source) fn end(&mut self, block: Block, at: usize) {
        let kind = block.kind();
        if self.too_deep[kind] > 0 {
            self.too_deep[kind] -= 1;
            return;
        }
        if self.open[kind] == 0 {
            return;
        }
        if let Some(from) = self.stack.iter().rposition(|o| o.block.kind() == kind) {
            self.close_from(from, at);
        }
    }

    /// A block of code stands at `span`.
    pub(in crate::source) fn code(&mut self, span: Span) {
        self.page.code.push(span);
    }

    /// What the page calls itself, unless that is known.
    pub(in crate::source) fn title(&mut self, span: Span) {
        self.page.title.get_or_insert(span);
    }

    fn begin(&mut self, block: Block, at: usize) -> Option<usize> {
        match block {
            Block::Table => {
                self.grids.push(Grid { table: self.page.tables.len(), ..Grid::default() });
                self.page.tables.push(Table { span: Span::new(at, at), ..Table::default() });
                None
            }
            Block::HeadRows => {
                if let Some(grid) = self.grids.last_mut() {
                    grid.in_head = true;
                }
                None
            }
            Block::Row => {
                self.begin_row();
                None
            }
            Block::Cell { head, rows, columns } => self.begin_cell(at, head, rows, columns),
            Block::Pairs => {
                self.pairs.push((usize::MAX, Vec::new()));
                None
            }
            Block::Detail => {
                let terms = self.pairs.last().map(|p| p.1.clone()).unwrap_or_default();
                self.page.pairs.push(Pair { terms, detail: Span::new(at, at) });
                self.node(at, Spot::Detail(self.page.pairs.len() - 1))
            }
            Block::Term => {
                // a new term after a detail starts a new group
                if let Some((last, terms)) = self.pairs.last_mut()
                    && *last != usize::MAX
                {
                    *last = usize::MAX;
                    terms.clear();
                }
                None
            }
            Block::List => {
                self.lists.push(self.page.lists.len());
                self.page.lists.push(List { intro: None, items: Vec::new() });
                self.starts.push(at);
                None
            }
            Block::Item => {
                let list = *self.lists.last()?;
                self.page.lists[list].items.push(Span::new(at, at));
                self.node(at, Spot::Item(list, self.page.lists[list].items.len() - 1))
            }
            Block::Title | Block::Heading(_) | Block::Caption => None,
        }
    }

    fn node(&mut self, at: usize, spot: Spot) -> Option<usize> {
        let parent = self.stack.iter().rev().find_map(|o| o.node);
        self.page.nodes.push(Node { span: Span::new(at, at), spot, parent });
        Some(self.page.nodes.len() - 1)
    }

    fn begin_row(&mut self) {
        let Some(grid) = self.grids.last_mut() else { return };
        let table = &mut self.page.tables[grid.table];
        let row = grid.row.map_or(0, |r| r + 1);
        grid.row = Some(row);
        grid.column = 0;
        table.rows.push(table.cells.len());
        grid.reaching = grid.reaching.and_then(|(cell, left)| (left > 0).then(|| (cell, left - 1)));
        table.reaching.push(grid.reaching.map(|(cell, _)| cell));
        table.groups.push(None);
        if grid.in_head {
            table.head_rows = row + 1;
        }
    }

    fn begin_cell(&mut self, at: usize, head: bool, rows: u32, columns: u32) -> Option<usize> {
        if self.grids.last()?.row.is_none() {
            self.begin_row();
        }
        let grid = self.grids.last_mut()?;
        let row = grid.row?;
        while grid.column < WIDEST && grid.taken.get(grid.column as usize).is_some_and(|&left| left > 0) {
            grid.taken[grid.column as usize] -= 1;
            grid.column += 1;
        }
        if grid.column >= WIDEST {
            return None;
        }
        let columns = columns.clamp(1, WIDEST - grid.column);
        let rows = rows.clamp(1, u16::MAX.into());
        let (first, after) = (grid.column as usize, (grid.column + columns) as usize);
        if grid.taken.len() < after {
            grid.taken.resize(after, 0);
        }
        grid.taken[first..after].fill(rows - 1);
        let table = &mut self.page.tables[grid.table];
        if first == 0 && rows > 1 {
            grid.reaching = Some((table.cells.len(), rows - 1));
        }
        table.cells.push(Cell { span: Span::new(at, at), row, column: grid.column, rows, columns, head: head || grid.in_head });
        grid.column += columns;
        let spot = Spot::Cell(grid.table, table.cells.len() - 1);
        self.node(at, spot)
    }

    fn close_from(&mut self, from: usize, at: usize) {
        while self.stack.len() > from {
            let Some(open) = self.stack.pop() else { break };
            self.open[open.block.kind()] -= 1;
            self.close(&open, at);
        }
    }

    fn close(&mut self, open: &Open, at: usize) {
        let span = Span::new(open.start, at.max(open.start));
        if let Some(node) = open.node {
            self.page.nodes[node].span = span;
            match self.page.nodes[node].spot {
                Spot::Cell(table, cell) => self.page.tables[table].cells[cell].span = span,
                Spot::Detail(pair) => self.page.pairs[pair].detail = span,
                Spot::Item(list, item) => {
                    self.page.lists[list].items[item] = Span::new(span.start, open.lead.unwrap_or(span.end).min(span.end));
                }
            }
        }
        match open.block {
            Block::Title => self.title(span),
            Block::Heading(level) => self.page.sections.push(Section { heading: span, level, span, parent: None }),
            Block::Caption => {
                if let Some(grid) = self.grids.last() {
                    self.page.tables[grid.table].caption = Some(span);
                }
            }
            Block::HeadRows => {
                if let Some(grid) = self.grids.last_mut() {
                    grid.in_head = false;
                }
            }
            Block::Row => {
                // columns that no cell of the row came to
                if let Some(grid) = self.grids.last_mut() {
                    let from = (grid.column as usize).min(grid.taken.len());
                    grid.taken[from..].iter_mut().for_each(|left| *left = left.saturating_sub(1));
                }
            }
            Block::Table => {
                if let Some(grid) = self.grids.pop() {
                    self.page.tables[grid.table].span = span;
                    let cells = self.page.tables[grid.table].cells.len();
                    self.page.tables[grid.table].rows.push(cells);
                }
            }
            Block::Pairs => {
                self.pairs.pop();
            }
            Block::Term => {
                if let Some((_, terms)) = self.pairs.last_mut()
                    && terms.len() < DEEPEST
                {
                    terms.push(span);
                }
            }
            Block::Detail => {
                let last = self.page.pairs.len();
                if let Some((done, _)) = self.pairs.last_mut() {
                    *done = last;
                }
            }
            Block::List => {
                self.lists.pop();
            }
            Block::Cell { .. } | Block::Item => {}
        }
    }

    /// The page, its spans without white space and markup at either end, as `prose` shows them.
    pub(in crate::source) fn finish(mut self, prose: &str) -> Page {
        self.close_from(0, prose.len());
        let mut page = self.page;
        let trim = |span: &mut Span| *span = trimmed(prose, *span);
        page.sections.iter_mut().for_each(|s| trim(&mut s.heading));
        page.sections.retain(|s| !s.heading.is_empty());
        // that of front matter is no prose
        page.title = page.title.map(|title| Some(trimmed(prose, title)).filter(|t| !t.is_empty()).unwrap_or(title));
        for table in &mut page.tables {
            table.caption.iter_mut().for_each(trim);
            table.cells.iter_mut().for_each(|c| trim(&mut c.span));
            settle(table, prose);
        }
        for pair in &mut page.pairs {
            pair.terms.iter_mut().for_each(trim);
            trim(&mut pair.detail);
        }
        page.lists.iter_mut().flat_map(|l| &mut l.items).for_each(trim);
        sections(&mut page.sections, prose.len());
        for (list, at) in self.starts.into_iter().enumerate() {
            page.lists[list].intro = intro(&page, prose, at, true);
        }
        for table in 0..page.tables.len() {
            page.tables[table].intro = intro(&page, prose, page.tables[table].span.start, false);
        }
        super::question::gather(&mut page, prose);
        page
    }
}

/// Tells the heads of a table that has none marked, and the rows that head others.
fn settle(table: &mut Table, prose: &str) {
    let rows = table.rows.len().saturating_sub(1);
    let width = table.cells.iter().map(|c| c.column + c.columns).max().unwrap_or(0);
    if table.head_rows == 0 {
        let marked = (0..rows).take_while(|&r| !table.row(r as u32).is_empty() && table.row(r as u32).iter().all(|c| c.head)).count();
        let bare = |c: &Cell| c.span.of(prose).bytes().any(|b| b.is_ascii_digit());
        // a single column of heads (`th`, `td` side by side never gets here) heads nothing
        table.head_rows = if marked > 0 && marked < rows {
            marked as u32
        } else if marked == 0 && rows > 1 && width > 1 && !table.cells.iter().any(|c| c.head) && !table.row(0).iter().any(bare) {
            1
        } else {
            0
        };
    }
    let mut group = None;
    for row in 0..rows {
        let from = table.rows[row];
        let cells = &table.cells[from..table.rows[row + 1]];
        let mut told = cells.iter().enumerate().filter(|(_, c)| !c.span.is_empty());
        let alone = told.next().filter(|_| told.next().is_none());
        if row as u32 >= table.head_rows
            && let Some((at, cell)) = alone
            && cell.column == 0
            && cell.rows == 1
            && width > 1
            && (cell.columns == width || cells.len() > 1)
        {
            group = Some(from + at);
        }
        table.groups[row] = group;
    }
}

/// Gives each section its end and the section around it.
fn sections(list: &mut [Section], end: usize) {
    let mut open: Vec<usize> = Vec::new();
    for i in 0..list.len() {
        let start = list[i].heading.start;
        while let Some(&last) = open.last()
            && list[last].level >= list[i].level
        {
            list[last].span.end = start;
            open.pop();
        }
        list[i].parent = open.last().copied();
        list[i].span = Span::new(start, end);
        open.push(i);
    }
}

/// The sentence right in front of a list or table that starts at `at`; a list's ends in a colon, or is the item around it.
fn intro(page: &Page, prose: &str, at: usize, colon: bool) -> Option<Span> {
    let mut from = at.saturating_sub(INTRO);
    while !prose.is_char_boundary(from) {
        from += 1;
    }
    let head = trimmed(prose, Span::new(from, at));
    let words = head.of(prose);
    let line = words.rfind('\n').map_or(words, |i| &words[i + 1..]);
    let mut start = trimmed(prose, Span::new(head.end - line.len(), head.end)).start;
    if head.is_empty() || (start == head.start && head.start == from && from > 0) {
        return None;
    }
    let last = Span::new(start, head.end);
    if let Some(section) = page.section_at(start)
        && page.sections[section].heading.overlaps(last)
    {
        return None;
    }
    let around = |node: usize| page.nodes[node].span.start <= at && at < page.nodes[node].span.end;
    let inside = page.node_at(start);
    if inside.is_some_and(|node| !around(node)) {
        return None;
    }
    let in_item = inside.is_some_and(|node| matches!(page.nodes[node].spot, Spot::Item(..)));
    if colon && !in_item && !last.of(prose).ends_with(':') {
        return None;
    }
    // the last sentence of it
    if let Some(i) = last.of(prose).rfind(['.', '!', '?']).filter(|&i| prose[start + i + 1..head.end].starts_with(' ')) {
        start += i + 1;
    }
    let sentence = trimmed(prose, Span::new(start, head.end));
    (!sentence.is_empty()).then_some(sentence)
}

/// `span` without blanks and filler at either end; empty at its start where there is nothing else in it.
fn trimmed(prose: &str, span: Span) -> Span {
    let Some(text) = prose.get(span.start..span.end) else { return Span::new(span.start, span.start) };
    let blank = |c: char| c.is_whitespace() || c.is_control();
    let front = text.len() - text.trim_start_matches(blank).len();
    if front == text.len() {
        return Span::new(span.start, span.start);
    }
    Span::new(span.start + front, span.start + text.trim_end_matches(blank).len())
}
