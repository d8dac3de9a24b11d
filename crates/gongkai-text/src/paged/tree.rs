//! What a reader of a paged format finds: paragraphs and tables, and tables in cells.

use std::fmt;

use crate::document::{BlockKind, Format, Zone};
use crate::error::TextError;
use crate::limit::Bounds;

/// A rectangle on a page, in points from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PageBox {
    /// Which page, from 1.
    pub page: u32,
    /// The left side.
    pub x: f32,
    /// The upper side.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// The deepest nesting of tables in cells. Word itself stops at 63.
#[cfg(feature = "word")]
pub(super) const MOST_NESTED: usize = 64;

/// A paragraph or a table, in reading order.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Paragraph(Paragraph),
    Table(Table),
}

/// A paragraph.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    /// The text; a line feed stands for each line break.
    pub(super) text: String,
    pub(super) kind: BlockKind,
    /// The zone, where the format itself tells it.
    pub(super) zone: Option<Zone>,
    /// Whether line breaks only show where the page ended the line: the lines are one block.
    pub(super) wrapped: bool,
    /// Its own name, such as `Sheet1!B3`.
    pub(super) place: Option<String>,
    /// Where the characters stand on their pages, by byte of `text`; empty if the format has no
    /// pages.
    pub(super) boxes: Vec<(u32, CharBox)>,
}

impl Paragraph {
    pub(super) const fn new(text: String) -> Self {
        Self {
            text,
            kind: BlockKind::Paragraph,
            zone: None,
            wrapped: false,
            place: None,
            boxes: Vec::new(),
        }
    }

    /// Adds the line `next` behind this one.
    #[cfg(feature = "pdf")]
    pub(super) fn push_line(&mut self, next: &Self) {
        // An address that goes on has no space where its line ended.
        let word = self
            .text
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        let address = word.contains("://") || word.contains("www.");
        if !(address && next.text.starts_with(|c: char| c.is_ascii_graphic())) {
            self.text.push('\n');
        }
        let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.text.push_str(&next.text);
        let moved = next.boxes.iter().map(|(at, place)| (at + start, *place));
        self.boxes.extend(moved);
    }
}

/// Where one character stands: on a page, in points from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CharBox {
    /// The page, from 0.
    pub(super) page: u32,
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl CharBox {
    /// The rectangle around this one and `other`, which is on the same page.
    pub(super) const fn cover(&self, other: &Self) -> Self {
        Self {
            page: self.page,
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Whether `next` stands on the same line of the same page, with no more than a space between.
    pub(super) fn goes_on(&self, next: &Self) -> bool {
        let height = (self.bottom - self.top).min(next.bottom - next.top);
        let gap = next.left - self.right;
        self.page == next.page
            && (self.bottom - next.bottom).abs() <= 0.4 * height
            && (-0.5 * height..=0.7 * height).contains(&gap)
    }

    pub(super) const fn page_box(&self) -> PageBox {
        PageBox {
            page: self.page.saturating_add(1),
            x: self.left,
            y: self.top,
            width: self.right - self.left,
            height: self.bottom - self.top,
        }
    }
}

/// A table.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
}

/// A cell of which the file gives the sides, not the columns.
#[cfg(any(feature = "pdf", feature = "word"))]
#[derive(Debug)]
pub(super) struct SidedCell {
    pub(super) row: usize,
    pub(super) row_span: usize,
    /// In points.
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) ordinal: u32,
    pub(super) nodes: Vec<Node>,
}

#[cfg(any(feature = "pdf", feature = "word"))]
impl Table {
    /// The table of cells that do not overlap; sides that differ by up to `snap` are one.
    pub(super) fn from_sides(mut cells: Vec<SidedCell>, snap: f32) -> Self {
        let mut sides: Vec<f32> = cells
            .iter()
            .flat_map(|cell| [cell.left, cell.right])
            .collect();
        sides.sort_by(f32::total_cmp);
        sides.dedup_by(|b, a| *b - *a <= snap);
        let column = |side: f32| sides.partition_point(|own| *own < side - snap);
        cells.sort_by(|a, b| a.row.cmp(&b.row).then(a.left.total_cmp(&b.left)));
        let count = cells
            .iter()
            .map(|cell| cell.row + cell.row_span)
            .max()
            .unwrap_or(0);
        let mut rows: Vec<Row> = (0..count).map(|_| Row::default()).collect();
        // By column, the row from which on it is free.
        let mut free = vec![0_usize; sides.len().saturating_sub(1)];
        let mut next = vec![0_usize; count];
        for cell in cells {
            let (left, right) = (column(cell.left), column(cell.right));
            let (Some(row), Some(at)) = (rows.get_mut(cell.row), next.get_mut(cell.row)) else {
                continue;
            };
            // Fields that no cell has, such as a corner that is not drawn.
            let gap = free.get(*at..left.max(*at)).unwrap_or_default();
            let missing = gap.iter().filter(|until| **until <= cell.row).count();
            if missing > 0 {
                let columns = u32::try_from(missing).unwrap_or(1);
                row.cells.push(TreeCell::new(columns, Vec::new()));
            }
            *at = right;
            for until in free.get_mut(left..right.max(left)).unwrap_or_default() {
                *until = cell.row + cell.row_span;
            }
            let columns = u32::try_from(right.saturating_sub(left))
                .unwrap_or(1)
                .max(1);
            let mut out = TreeCell::new(columns, cell.nodes);
            out.row_span = u32::try_from(cell.row_span).unwrap_or(1);
            out.ordinal = cell.ordinal;
            row.cells.push(out);
        }
        Self { rows }
    }
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) cells: Vec<TreeCell>,
}

/// A cell. Columns that a cell of an earlier row covers are counted in no row.
#[derive(Debug, Clone)]
pub(super) struct TreeCell {
    pub(super) row_span: u32,
    pub(super) column_span: u32,
    pub(super) header: bool,
    /// Which cell of its row it is in the file, from 1; 0 for one that the file does not have.
    pub(super) ordinal: u32,
    /// The cell's own name, such as `Sheet1!B3`.
    pub(super) name: Option<String>,
    pub(super) nodes: Vec<Node>,
}

impl TreeCell {
    pub(super) const fn new(column_span: u32, nodes: Vec<Node>) -> Self {
        Self {
            row_span: 1,
            column_span,
            header: false,
            ordinal: 0,
            name: None,
            nodes,
        }
    }
}

/// Counts what a reader collects against the limits, before it is kept.
#[derive(Debug, Clone)]
pub(super) struct Budget {
    bounds: Bounds,
    bytes: usize,
    max_bytes: usize,
    #[cfg(any(feature = "pdf", feature = "word"))]
    blocks: usize,
    cells: usize,
}

impl Budget {
    pub(super) const fn new(bounds: Bounds, max_bytes: usize) -> Self {
        Self {
            bounds,
            bytes: 0,
            max_bytes,
            #[cfg(any(feature = "pdf", feature = "word"))]
            blocks: 0,
            cells: 0,
        }
    }

    /// Bytes that may still be read or written.
    pub(super) const fn bytes_left(&self) -> usize {
        self.max_bytes.saturating_sub(self.bytes)
    }

    /// Takes `count` bytes of text or of unpacked data.
    pub(super) const fn bytes(&mut self, count: usize) -> Result<(), TextError> {
        self.bytes = self.bytes.saturating_add(count);
        if self.bytes > self.max_bytes {
            return Err(TextError::TooLarge {
                bytes: self.bytes,
                limit: self.max_bytes,
            });
        }
        Ok(())
    }

    /// Takes one paragraph or line that is `offset` bytes into its part of the file.
    #[cfg(any(feature = "pdf", feature = "word"))]
    pub(super) const fn block(&mut self, offset: usize) -> Result<(), TextError> {
        self.blocks += 1;
        if self.blocks > self.bounds.blocks {
            return Err(TextError::TooManyBlocks {
                limit: self.bounds.blocks,
                offset,
            });
        }
        Ok(())
    }

    /// Takes one cell of a table.
    pub(super) const fn cell(&mut self, offset: usize) -> Result<(), TextError> {
        self.cells += 1;
        if self.cells > self.bounds.cells {
            return Err(TextError::TooManyCells {
                limit: self.bounds.cells,
                offset,
            });
        }
        Ok(())
    }

    /// Refuses tables of `count` cells that are not made yet.
    #[cfg(feature = "sheet")]
    pub(super) const fn would_fit_cells(&self, count: usize) -> Result<(), TextError> {
        if count > self.bounds.cells {
            return Err(TextError::TooManyCells {
                limit: self.bounds.cells,
                offset: 0,
            });
        }
        Ok(())
    }

    /// Refuses elements or tables that nest deeper than `depth`.
    #[cfg(feature = "word")]
    pub(super) const fn depth(&self, depth: usize, offset: usize) -> Result<(), TextError> {
        if depth > self.bounds.depth {
            return Err(TextError::TooDeep {
                limit: self.bounds.depth,
                offset,
            });
        }
        Ok(())
    }
}

/// A format in words, with its article.
pub(super) const fn name(format: Format) -> &'static str {
    match format {
        Format::Pdf => "a PDF document",
        Format::Docx => "a Word document (.docx)",
        Format::Doc => "a Word document (.doc)",
        Format::Xlsx => "an Excel workbook (.xlsx)",
        Format::Xls => "an Excel workbook (.xls)",
        _ => "a document",
    }
}

/// The error for a file that cannot be taken apart.
pub(super) fn damaged(format: Format, reason: impl fmt::Display) -> TextError {
    TextError::Damaged {
        format: name(format),
        reason: reason.to_string(),
    }
}
