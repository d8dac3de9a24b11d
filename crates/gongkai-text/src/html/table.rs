//! Tables: cells with their places, and whether a table is data or layout.

use std::ops::Range;

use super::element::Attributes;
use crate::document::BlockKind;
use crate::draft::{DraftBlock, DraftCell, DraftGrid, push_block};
use crate::grid::GridShape;
use gongkai_span::SourceSpan;

use crate::limit::offset;

/// A table with more columns than this is not read as a table.
const MOST_COLUMNS: u32 = 1000;

/// The blocks of a data cell, which will be one block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Merge {
    pub(crate) first: usize,
    pub(crate) end: usize,
    grid: usize,
    cell: usize,
}

#[derive(Debug, Clone, Copy)]
struct RawCell {
    row: u32,
    column: u32,
    row_span: u32,
    column_span: u32,
    header: bool,
    /// Where the start tag begins and the cell ends in the source.
    from: u32,
    to: u32,
    /// Its blocks.
    first: u32,
    end: u32,
}

impl RawCell {
    /// Its blocks.
    const fn blocks(&self) -> Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// Columns that a cell of an earlier row still covers.
#[derive(Debug, Clone, Copy)]
struct Covered {
    from: u32,
    to: u32,
    /// First row that is free again.
    until: u32,
}

/// How much text there is, in bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Amount {
    text: usize,
    /// In blocks that are mostly links.
    linked: usize,
}

/// How much text the blocks hold, added up from the first one on: tables stand in tables, and the
/// blocks of the inner ones are not counted again for each table around them.
#[derive(Debug, Default)]
pub(crate) struct Amounts(Vec<Amount>);

impl Amounts {
    /// Counts the blocks that are new since the last time.
    pub(crate) fn count(&mut self, blocks: &[DraftBlock]) {
        let mut sum = self.until(self.0.len());
        for block in blocks.iter().skip(self.0.len()) {
            let len = block.piece.span.len();
            sum.text += len;
            sum.linked += if block.links { len } else { 0 };
            self.0.push(sum);
        }
    }

    fn until(&self, end: usize) -> Amount {
        let last = end.checked_sub(1).and_then(|last| self.0.get(last));
        last.copied().unwrap_or_default()
    }

    fn of(&self, blocks: &Range<usize>) -> Amount {
        let (before, all) = (self.until(blocks.start), self.until(blocks.end));
        Amount {
            text: all.text.saturating_sub(before.text),
            linked: all.linked.saturating_sub(before.linked),
        }
    }
}

/// A table being read.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact seen so far, none excludes another"
)]
pub(crate) struct OpenTable {
    cells: Vec<RawCell>,
    /// The present row, once there is one.
    row: Option<u32>,
    column: u32,
    covered: Vec<Covered>,
    cell_open: bool,
    in_head: bool,
    has_header: bool,
    nested_data: bool,
    too_wide: bool,
}

impl OpenTable {
    pub(crate) const fn new() -> Self {
        Self {
            cells: Vec::new(),
            row: None,
            column: 0,
            covered: Vec::new(),
            cell_open: false,
            in_head: false,
            has_header: false,
            nested_data: false,
            too_wide: false,
        }
    }

    /// `<thead>`, `<tbody>` or `<tfoot>`.
    pub(crate) const fn section(&mut self, head: bool) {
        self.in_head = head;
    }

    /// `<tr>`.
    pub(crate) fn row(&mut self) {
        let row = self.row.map_or(0, |row| row.saturating_add(1));
        self.row = Some(row);
        self.column = 0;
        self.covered.retain(|covered| covered.until > row);
    }

    /// `<td>` or `<th>`.
    pub(crate) fn cell(
        &mut self,
        header: bool,
        attributes: Attributes,
        from: usize,
        blocks: usize,
    ) {
        self.end_cell(from, blocks);
        if self.row.is_none() {
            self.row();
        }
        let row = self.row.unwrap_or_default();
        let mut at = self
            .covered
            .partition_point(|covered| covered.to <= self.column);
        while let Some(covered) = self.covered.get(at).filter(|c| c.from <= self.column) {
            self.column = self.column.max(covered.to);
            at += 1;
        }
        let column = self.column;
        self.column = column.saturating_add(attributes.column_span);
        self.too_wide |= self.column > MOST_COLUMNS;
        if self.too_wide {
            return;
        }
        if attributes.row_span > 1 {
            let covered = Covered {
                from: column,
                to: self.column,
                until: row.saturating_add(attributes.row_span),
            };
            self.covered.insert(at, covered);
        }
        self.has_header |= header || self.in_head;
        self.cell_open = true;
        self.cells.push(RawCell {
            row,
            column,
            row_span: attributes.row_span,
            column_span: attributes.column_span,
            header: header || self.in_head,
            from: offset(from),
            to: offset(from),
            first: offset(blocks),
            end: offset(blocks),
        });
    }

    /// The end of the present cell, if one is open.
    pub(crate) fn end_cell(&mut self, at: usize, blocks: usize) {
        if self.cell_open
            && let Some(cell) = self.cells.last_mut()
        {
            cell.to = offset(at);
            cell.end = offset(blocks);
            self.cell_open = false;
        }
    }

    /// Notes a table inside this one.
    pub(crate) const fn nested(&mut self, data: bool) {
        self.nested_data |= data;
    }

    /// Whether a table inside this one, at any depth, is data.
    pub(crate) const fn has_nested_data(&self) -> bool {
        self.nested_data
    }

    /// Whether the table is data: rows and columns that mean something. The others only place things
    /// on the page: they hold data tables, or one cell holds most of the page's paragraphs, or they
    /// have one column, or one row (unless it is a row of the page's record, `索引号： | …`), or they
    /// are menus.
    pub(crate) fn is_data(&self, blocks: &[DraftBlock], amounts: &Amounts, text: &str) -> bool {
        if self.nested_data || self.too_wide || self.cells.len() < 2 {
            return false;
        }
        let (mut total, mut links, mut filled, mut keys) = (0, 0, 0, 0);
        let (mut longest, mut longest_blocks) = (0, 0);
        for cell in &self.cells {
            let inside = cell.blocks();
            let Amount { text: len, linked } = amounts.of(&inside);
            total += len;
            links += linked;
            filled += usize::from(len > 0);
            if len > longest {
                (longest, longest_blocks) = (len, inside.len());
            }
            let last = inside.last();
            let key = last
                .and_then(|last| blocks.get(last))
                .and_then(|block| block.piece.span.slice(text));
            keys += usize::from(key.is_some_and(|key| key.trim_end().ends_with([':', '：'])));
        }
        let rows = self.row.map_or(0, |row| row + 1);
        let columns = self
            .cells
            .iter()
            .map(|cell| cell.column + cell.column_span)
            .max();
        if columns.unwrap_or(0) < 2 || filled == 0 {
            return false;
        }
        let article = longest_blocks >= 4 && longest * 10 >= total * 6;
        if article {
            return false;
        }
        if self.has_header || rows < 2 {
            return self.has_header && filled >= 2 || keys > 0;
        }
        links * 10 <= total * 7 && (filled >= 2 || keys > 0)
    }

    /// The grid, as the one with index `grid`. Adds the blocks that become one each to `merges`.
    pub(crate) fn to_grid(&self, grid: usize, merges: &mut Vec<Merge>) -> DraftGrid {
        let rows = self.row.map_or(1, |row| row + 1);
        let mut cells = Vec::with_capacity(self.cells.len());
        for (index, cell) in self.cells.iter().enumerate() {
            let inside = cell.blocks();
            if !inside.is_empty() {
                merges.push(Merge {
                    first: inside.start,
                    end: inside.end,
                    grid,
                    cell: index,
                });
            }
            let Some(source) = SourceSpan::new(cell.from as usize, cell.to as usize) else {
                continue;
            };
            cells.push(DraftCell {
                row: cell.row,
                column: cell.column,
                row_span: cell.row_span.clamp(1, rows - cell.row),
                column_span: cell.column_span,
                header: cell.header,
                block: None,
                source,
            });
        }
        DraftGrid {
            shape: GridShape::Html,
            cells,
            faults: Vec::new(),
        }
    }
}

/// Makes one block of the blocks of each data cell, tells the cells which block is theirs, and joins
/// each other block that goes on in the next with it.
pub(crate) fn merge(
    blocks: &[DraftBlock],
    merges: &[Merge],
    continued: &[bool],
    grids: &mut [DraftGrid],
) -> Vec<DraftBlock> {
    let mut out = Vec::with_capacity(blocks.len());
    let mut merges = merges.iter().peekable();
    let mut index = 0;
    while let Some(block) = blocks.get(index) {
        let Some(merge) = merges.next_if(|merge| merge.first == index) else {
            let goes_on = index
                .checked_sub(1)
                .and_then(|before| continued.get(before));
            push_block(&mut out, *block, goes_on == Some(&true));
            index += 1;
            continue;
        };
        let mut joined = *block;
        if let Some(last) = blocks.get(merge.end - 1) {
            joined.piece.span = joined.piece.span.cover(last.piece.span);
        }
        joined.kind = BlockKind::Cell(u32::try_from(merge.grid).unwrap_or(u32::MAX));
        let cell = grids
            .get_mut(merge.grid)
            .and_then(|grid| grid.cells.get_mut(merge.cell));
        if let Some(cell) = cell {
            cell.block = u32::try_from(out.len()).ok();
        }
        out.push(joined);
        index = merge.end;
    }
    out
}
