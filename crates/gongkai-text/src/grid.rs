//! One table type for HTML tables and for tables written as text.

use gongkai_span::{CleanSpan, SourceSpan};

/// How a table stood in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GridShape {
    /// `<table>` markup.
    Html,
    /// One row a line, cells divided by `|`.
    Pipes,
    /// Pipes with each cell on a line of its own.
    ExplodedPipes,
    /// No pipes, one cell a line.
    CellPerLine,
    /// Cells divided by spaces.
    Spaced,
}

/// Why cells of a grid are unreliable or cannot be separated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GridFault {
    /// The page kept each distinct line once; repeated cells are gone.
    LinesDeduplicated,
    /// Cells run together without a divider: `规章000`.
    CellsGlued,
    /// The table ends before its last row.
    CutShort,
}

/// One cell of a [`Grid`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cell {
    /// First row that the cell stands in, from 0.
    pub row: u32,
    /// First column that the cell stands in, from 0.
    pub column: u32,
    /// Rows that the cell spans, at least 1.
    pub row_span: u32,
    /// Columns that the cell spans, at least 1.
    pub column_span: u32,
    /// Whether the markup says that this is a header cell.
    pub header: bool,
    /// The cell's text in the cleaned text, without surrounding space; empty for an empty cell.
    pub span: CleanSpan,
    /// The cell in the source text, its markup included; not empty where the source has any sign of
    /// the cell.
    pub source: SourceSpan,
}

impl Cell {
    /// A cell of one row and one column.
    #[must_use]
    pub const fn new(row: u32, column: u32, span: CleanSpan, source: SourceSpan) -> Self {
        Self {
            row,
            column,
            row_span: 1,
            column_span: 1,
            header: false,
            span,
            source,
        }
    }
}

/// A table: cells in reading order, with their places.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grid {
    /// How the table stood in the source.
    pub shape: GridShape,
    /// All of the table in the cleaned text.
    pub span: CleanSpan,
    /// Number of rows.
    pub rows: u32,
    /// Number of columns of the widest row.
    pub columns: u32,
    /// The cells, row by row, each once however many rows or columns it spans.
    pub cells: Vec<Cell>,
    /// What is wrong with the table as a whole.
    pub faults: Vec<GridFault>,
}

impl Grid {
    /// A grid of `cells`, which stand in reading order; rows and columns are counted from them.
    #[must_use]
    pub fn new(shape: GridShape, span: CleanSpan, cells: Vec<Cell>) -> Self {
        let rows = cells.iter().map(|c| c.row + c.row_span).max().unwrap_or(0);
        let columns = cells
            .iter()
            .map(|c| c.column + c.column_span)
            .max()
            .unwrap_or(0);
        Self {
            shape,
            span,
            rows,
            columns,
            cells,
            faults: Vec::new(),
        }
    }

    /// The cells that begin in `row`, from left to right.
    pub fn row(&self, row: u32) -> impl Iterator<Item = &Cell> {
        let from = self.cells.partition_point(|cell| cell.row < row);
        self.cells
            .iter()
            .skip(from)
            .take_while(move |cell| cell.row == row)
    }
}
