//! A table of Word while it is read: cells merged downwards become one.

use std::collections::HashMap;

use crate::paged::tree::{Row, Table, TreeCell};

/// Whether a cell is merged with the one above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Merge {
    #[default]
    None,
    /// The first of several cells that are one.
    Restart,
    Continue,
}

/// What the properties of a cell say.
#[derive(Debug, Clone, Copy)]
pub(super) struct CellProperties {
    pub(super) span: u32,
    pub(super) down: Merge,
    /// `w:hMerge`, which documents of old converters have: merged with the cell to the left.
    pub(super) right: Merge,
}

impl Default for CellProperties {
    fn default() -> Self {
        Self {
            span: 1,
            down: Merge::None,
            right: Merge::None,
        }
    }
}

/// A table that is being read.
#[derive(Debug, Default)]
pub(super) struct OpenTable {
    rows: Vec<Row>,
    row: Row,
    /// The next column of the present row, and the next cell.
    column: u32,
    ordinal: u32,
    /// By column, the cell that the cells below may be merged with: its row and its index there.
    above: HashMap<u32, (usize, usize)>,
    /// Columns of `above` that the present row has used.
    kept: HashMap<u32, (usize, usize)>,
    pub(super) cell: CellProperties,
    pub(super) header: bool,
    pub(super) deleted: bool,
}

impl OpenTable {
    pub(super) fn begin_row(&mut self) {
        self.row = Row::default();
        self.column = 0;
        self.ordinal = 0;
        self.header = false;
        self.deleted = false;
    }

    /// Columns that the row leaves out, at its beginning or end.
    pub(super) fn leave_out(&mut self, columns: u32) {
        if columns > 0 {
            self.row.cells.push(TreeCell::new(columns, Vec::new()));
            self.column = self.column.saturating_add(columns);
        }
    }

    /// Adds the cell whose properties have been read.
    pub(super) fn end_cell(&mut self, mut cell: TreeCell) {
        let properties = std::mem::take(&mut self.cell);
        self.ordinal += 1;
        cell.ordinal = self.ordinal;
        cell.header = self.header;
        cell.column_span = properties.span;
        let column = self.column;
        self.column = column.saturating_add(properties.span);
        if properties.right == Merge::Continue
            && let Some(left) = self.row.cells.last_mut()
        {
            left.column_span = left.column_span.saturating_add(properties.span);
            return;
        }
        let origin = self.above.get(&column).copied();
        if properties.down == Merge::Continue
            && let Some((row, index)) = origin
            && let Some(above) = self
                .rows
                .get_mut(row)
                .and_then(|row| row.cells.get_mut(index))
        {
            above.row_span += 1;
            self.kept.insert(column, (row, index));
            return;
        }
        if properties.down != Merge::None {
            let own = (self.rows.len(), self.row.cells.len());
            self.kept.insert(column, own);
        }
        self.row.cells.push(cell);
    }

    pub(super) fn end_row(&mut self) {
        if self.deleted {
            // What the row had merged stays as it was above it.
            for (row, index) in std::mem::take(&mut self.kept).into_values() {
                let above = self
                    .rows
                    .get_mut(row)
                    .and_then(|row| row.cells.get_mut(index));
                if let Some(above) = above {
                    above.row_span = above.row_span.saturating_sub(1).max(1);
                }
            }
            return;
        }
        self.rows.push(std::mem::take(&mut self.row));
        self.above = std::mem::take(&mut self.kept);
    }

    pub(super) fn finish(self) -> Table {
        Table { rows: self.rows }
    }
}
