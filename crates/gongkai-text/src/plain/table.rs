//! Tables that were flattened to text.
//!
//! The shapes are those that crawled reports have: a row a line with pipes, each cell on a line of its
//! own with pipes or without, cells divided by spaces. Where the shape destroyed information, the grid
//! records the fault, and no cell is invented.

use super::value::{CellKind, kind_of, row_starts};
use crate::grid::{GridFault, GridShape};

/// A cell of a text table: its text and all of it in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TextCell {
    pub(super) row: u32,
    pub(super) column: u32,
    /// The text without surrounding space; empty for an empty cell.
    pub(super) start: usize,
    pub(super) end: usize,
    /// All of the cell, its divider included where it has no text.
    pub(super) from: usize,
    pub(super) to: usize,
}

/// A table found in the lines of a text.
#[derive(Debug)]
pub(super) struct TextTable {
    /// Its lines, half open.
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) shape: GridShape,
    pub(super) cells: Vec<TextCell>,
    pub(super) faults: Vec<GridFault>,
}

/// A cell that has no row yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Loose {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) kind: CellKind,
    /// Whether a new line of the text begins here.
    pub(super) line_start: bool,
}

impl Loose {
    /// The cell with the text from `from` to `to` of the source.
    pub(super) fn new(source: &str, from: usize, to: usize, line_start: bool) -> Self {
        let blank = |c: char| crate::clean::is_space(c) || crate::clean::is_invisible(c);
        let text = source.get(from..to).unwrap_or_default();
        let tail = text.trim_start_matches(blank);
        let start = from + (text.len() - tail.len());
        let body = tail.trim_end_matches(blank);
        Self {
            start,
            end: start + body.len(),
            from,
            to,
            kind: kind_of(body),
            line_start,
        }
    }
}

/// Gives the cells their places; `starts` says which begin a row.
pub(super) fn place(cells: &[Loose], starts: impl Iterator<Item = bool>) -> Vec<TextCell> {
    let (mut row, mut column) = (0_u32, 0_u32);
    let mut out = Vec::with_capacity(cells.len());
    for (cell, begins) in cells.iter().zip(starts) {
        if begins && !out.is_empty() {
            row += 1;
            column = 0;
        }
        out.push(TextCell {
            row,
            column,
            start: cell.start,
            end: cell.end,
            from: cell.from,
            to: cell.to,
        });
        column += 1;
    }
    out
}

/// Gives the cells rows that begin with the labels of values.
pub(super) fn place_by_kind(cells: &[Loose]) -> Vec<TextCell> {
    let kinds: Vec<CellKind> = cells.iter().map(|cell| cell.kind).collect();
    place(cells, row_starts(&kinds).into_iter())
}
