//! Tables of pages, joined where a page break cuts them.

use super::ink::Area;
use super::lines::begins_anew;
use crate::paged::tree::{Node, Paragraph, SidedCell, Table};

/// Sides of cells that differ by less, in points, are one.
const SNAP: f32 = 4.0;
/// Rows that are looked at for a head that is printed again.
const MOST_HEAD_ROWS: usize = 4;

/// A cell, with its sides on the page.
#[derive(Debug, Clone)]
pub(super) struct PageCell {
    pub(super) row: usize,
    pub(super) row_span: usize,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) content: Option<Paragraph>,
}

impl PageCell {
    fn text(&self) -> &str {
        self.content
            .as_ref()
            .map_or("", |content| content.text.as_str())
    }

    fn is_over(&self, other: &Self) -> bool {
        (self.left - other.left).abs() <= SNAP && (self.right - other.right).abs() <= SNAP
    }

    /// The row behind its last.
    pub(super) const fn end(&self) -> usize {
        self.row + self.row_span
    }

    /// Whether the cell holds a value and not a label.
    fn is_value(&self) -> bool {
        let text = self.text();
        !text.is_empty() && !text.chars().any(char::is_alphabetic)
    }

    fn take(&mut self, other: Self) {
        match (&mut self.content, other.content) {
            (Some(own), Some(more)) => own.push_line(&more),
            (own @ None, more) => *own = more,
            (Some(_), None) => {}
        }
    }
}

/// A table of one page or of several.
#[derive(Debug)]
pub(super) struct PageTable {
    pub(super) area: Area,
    pub(super) columns: Vec<f32>,
    pub(super) cells: Vec<PageCell>,
}

impl PageTable {
    fn rows(&self) -> usize {
        self.cells.iter().map(PageCell::end).max().unwrap_or(0)
    }

    /// Whether a table at the top of the next page has the same sides and most of the same columns.
    pub(super) fn fits(&self, next: &Self) -> bool {
        let near = |side: &&f32| self.columns.iter().any(|own| (own - **side).abs() <= SNAP);
        let shared = next.columns.iter().filter(near).count();
        shared * 5 >= self.columns.len().min(next.columns.len()) * 3
            && (self.area.left - next.area.left).abs() <= SNAP
            && (self.area.right - next.area.right).abs() <= SNAP
    }

    fn row_text(&self, row: usize) -> Vec<&str> {
        let cells = self.cells.iter().filter(|cell| cell.row == row);
        cells.map(PageCell::text).collect()
    }

    /// How many rows at the top are those of `above` again.
    fn repeated_head(&self, above: &Self) -> usize {
        let most = MOST_HEAD_ROWS
            .min(self.rows().saturating_sub(1))
            .min(above.rows());
        let same = |row: &usize| {
            let own = self.row_text(*row);
            own == above.row_text(*row) && own.iter().any(|text| !text.is_empty())
        };
        let count = (0..most).take_while(same).count();
        // A cell that reaches below the head is none of the head.
        let whole = |rows: &usize| {
            let mut head = self.cells.iter().filter(|cell| cell.row < *rows);
            head.all(|cell| cell.end() <= *rows)
        };
        (0..=count).rev().find(whole).unwrap_or(0)
    }

    /// The cell above the page break, behind `rows` rows, with the same sides as `cell`.
    fn above(&self, cell: &PageCell, rows: usize) -> Option<usize> {
        let mut cells = self.cells.iter();
        cells.position(|own| own.end() == rows && own.is_over(cell))
    }

    /// Whether the first row of `next` is the rest of this table's last row: labels go on, and only one
    /// of the two has values.
    fn is_cut(&self, next: &Self) -> bool {
        let rows = self.rows();
        let first: Vec<&PageCell> = next.cells.iter().filter(|cell| cell.row == 0).collect();
        let last = self.cells.iter().filter(|cell| cell.end() == rows);
        let values_above = last
            .filter(|cell| cell.row_span == 1 && cell.is_value())
            .count();
        let values_below = first
            .iter()
            .filter(|cell| cell.row_span == 1 && cell.is_value())
            .count();
        let goes_on = first.iter().all(|cell| {
            let above = self.above(cell, rows).and_then(|at| self.cells.get(at));
            above.is_some_and(|above| {
                let both = !above.text().is_empty() && !cell.text().is_empty();
                !begins_anew(cell.text()) && !(both && (above.is_value() || cell.is_value()))
            })
        });
        goes_on
            && (values_above > 0) != (values_below > 0)
            && first
                .iter()
                .any(|cell| !cell.text().is_empty() && !cell.is_value())
    }

    /// Adds the part of the table on the next page.
    pub(super) fn append(&mut self, mut next: Self) {
        let head = next.repeated_head(self);
        next.cells.retain(|cell| cell.row >= head);
        for cell in &mut next.cells {
            cell.row -= head;
        }
        let rows = self.rows();
        let cut = self.is_cut(&next);
        let offset = if cut { rows.saturating_sub(1) } else { rows };
        let first_filled = next
            .cells
            .iter()
            .filter(|cell| cell.row == 0 && !cell.text().is_empty())
            .map(|cell| cell.left)
            .fold(f32::INFINITY, f32::min);
        for mut cell in next.cells {
            let above = if cell.row == 0 {
                self.above(&cell, rows)
            } else {
                None
            };
            let above = above.and_then(|at| self.cells.get_mut(at));
            match above {
                Some(above) if cut => {
                    above.row_span += cell.row_span - 1;
                    above.take(cell);
                }
                // A cell over several rows goes on below the break.
                Some(above)
                    if (above.row_span > 1 || cell.row_span > 1)
                        && cell.left < first_filled + SNAP
                        && !above.text().is_empty()
                        && (cell.text().is_empty()
                            || cell.row_span > 1
                                && above.row_span > 1
                                && !begins_anew(cell.text())) =>
                {
                    above.row_span += cell.row_span;
                    above.take(cell);
                }
                _ => {
                    cell.row += offset;
                    self.cells.push(cell);
                }
            }
        }
        self.area.bottom = next.area.bottom;
        self.columns = next.columns;
    }

    /// The table of the document.
    pub(super) fn finish(self) -> Table {
        let cells = self.cells.into_iter().map(|cell| SidedCell {
            row: cell.row,
            row_span: cell.row_span,
            left: cell.left,
            right: cell.right,
            ordinal: 0,
            nodes: cell.content.map(Node::Paragraph).into_iter().collect(),
        });
        Table::from_sides(cells.collect(), SNAP)
    }
}
