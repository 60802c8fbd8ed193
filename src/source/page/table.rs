//! Tables: cells on a grid, and which of them head which.

use crate::span::Span;

/// How many rows of column heads count over a cell: deeper ones are left out.
const HEAD_ROWS: usize = 4;

/// A cell of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// Its words, without white space and markup at either end.
    pub span: Span,
    /// The row it starts in, from 0.
    pub row: u32,
    /// The column it starts in, from 0.
    pub column: u32,
    /// How many rows it spans.
    pub rows: u32,
    /// How many columns it spans.
    pub columns: u32,
    /// Whether it is marked as a head (`th`), or stands in the head of the table.
    pub head: bool,
}

/// The heads of a cell, each list with the nearest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heads {
    /// What heads its row.
    pub row: Vec<Span>,
    /// What heads its column.
    pub column: Vec<Span>,
    /// The row across the whole table that heads the rows below it, if there is one above the cell.
    pub group: Option<Span>,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// From the first cell to the last.
    pub span: Span,
    /// Its caption.
    pub caption: Option<Span>,
    /// The sentence that introduces it.
    pub intro: Option<Span>,
    /// The cells, row by row.
    pub cells: Vec<Cell>,
    /// How many rows at the top hold heads of columns.
    pub head_rows: u32,
    /// For each row the index of its first cell; one more at the end.
    pub(super) rows: Vec<usize>,
    /// For each row the cell above or in it that heads the rows below; itself for the heading row.
    pub(super) groups: Vec<Option<usize>>,
    /// For each row the cells of the first column that reach down into it from rows above.
    pub(super) reaching: Vec<Option<usize>>,
}

impl Table {
    /// The cells that start in `row`.
    #[must_use]
    pub fn row(&self, row: u32) -> &[Cell] {
        let row = row as usize;
        match (self.rows.get(row), self.rows.get(row + 1)) {
            (Some(&from), Some(&to)) => &self.cells[from..to],
            _ => &[],
        }
    }

    /// What heads the cell at index `cell`. A cell that is a head itself has the heads over it and no row head.
    ///
    /// The head of a row is its first cell (or the cells marked as heads in front of the cell); of the first cell itself it is the one
    /// behind it, so that a table with its values in front can be read too.
    #[must_use]
    pub fn heads(&self, cell: usize) -> Heads {
        let Some(&this) = self.cells.get(cell) else { return Heads::default() };
        let in_head = this.row < self.head_rows;
        let mut heads = Heads::default();
        if !in_head {
            heads.row = self.row_heads(this);
            heads.group = self.groups.get(this.row as usize).copied().flatten().filter(|&g| g != cell).map(|g| self.cells[g].span);
        } else if this.column > 0 {
            // a table without true heads has a row of values in their place
            heads.row = self.row_heads(this);
        }
        let last = this.row.min(self.head_rows);
        for row in (0..last).rev().take(HEAD_ROWS) {
            let cells = self.row(row);
            let at = cells.partition_point(|c| c.column <= this.column).checked_sub(1).map(|i| &cells[i]);
            if let Some(over) = at.filter(|c| this.column < c.column + c.columns && !c.span.is_empty())
                && !heads.column.contains(&over.span)
            {
                heads.column.push(over.span);
            }
        }
        heads
    }

    fn row_heads(&self, this: Cell) -> Vec<Span> {
        let row = self.row(this.row);
        let carried = self.reaching.get(this.row as usize).copied().flatten().map(|c| &self.cells[c]);
        // heads stand at the front: the rest of a long row is not asked
        let front = &row[..row.len().min(HEAD_ROWS)];
        let mut heads: Vec<Span> = front.iter().rev().filter(|c| c.head && c.column < this.column).map(|c| c.span).collect();
        let lead = carried.into_iter().chain(front).find(|c| !c.span.is_empty());
        match lead {
            Some(lead) if lead.span == this.span && this.head => {}
            Some(lead) if lead.span == this.span => {
                heads.extend(front.iter().find(|c| c.column > this.column && !c.span.is_empty()).map(|c| c.span));
            }
            // a first column that spans rows leaves it to the second to tell them apart
            Some(lead) => {
                if let (Some(_), Some(second)) = (carried, row.first().filter(|c| c.column < this.column && c.span != this.span))
                    && !heads.contains(&second.span)
                {
                    heads.push(second.span);
                }
                if !heads.contains(&lead.span) {
                    heads.push(lead.span);
                }
            }
            None => {}
        }
        heads.retain(|h| !h.is_empty());
        heads
    }
}
