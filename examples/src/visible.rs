//! A page of HTML as a reader sees it: paragraphs and rows of tables in place of markup.

use std::borrow::Cow;
use std::ops::Range;

use gongkai::Extraction;
use gongkai::text::{CleanSpan, Format};
use gongkai_report::{Language, SourceSpan};

/// The visible text of a page of HTML, with the names of the cells of its standard tables.
#[derive(Debug, Clone)]
pub(crate) struct Visible<'t> {
    read: &'t Extraction,
    /// Cells of standard tables by place, with the names of row and column.
    names: Vec<(SourceSpan, &'static str, &'static str)>,
    language: Language,
}

/// A line, a place in it, and what it is called there.
pub(crate) type Shown<'t> = (Cow<'t, str>, Range<usize>, Option<String>);

impl<'t> Visible<'t> {
    /// `None` for a document that is read as it stands.
    pub(crate) fn of(read: &'t Extraction, language: Language) -> Option<Self> {
        if read.document.format() != Format::Html {
            return None;
        }
        let tables = read
            .report
            .tables
            .iter()
            .filter_map(|table| table.standard());
        let cells = tables.flat_map(|table| &table.cells);
        let mut names: Vec<_> = cells
            .filter_map(|cell| Some((cell.span?, cell.row.zh(), cell.column.zh())))
            .collect();
        names.sort_unstable();
        Some(Self {
            read,
            names,
            language,
        })
    }

    /// The first visible line of a place; `None` where nothing of it can be seen.
    pub(crate) fn place(&self, span: SourceSpan) -> Option<Shown<'t>> {
        let clean = self.read.document.map().to_derived(span)?;
        self.row(clean, span).or_else(|| self.paragraph(clean))
    }

    fn paragraph(&self, clean: CleanSpan) -> Option<Shown<'t>> {
        let document = &self.read.document;
        let blocks = document.blocks();
        let at = blocks.partition_point(|block| block.span.end() <= clean.start());
        let block = blocks.get(at)?.span;
        let from = clean.start().max(block.start()) - block.start();
        let to = clean.end().min(block.end()).checked_sub(block.start())?;
        (from < to).then(|| (document.slice(block).into(), from..to, None))
    }

    /// The row of the table that a place lies in, its cells divided by strokes.
    fn row(&self, clean: CleanSpan, span: SourceSpan) -> Option<Shown<'t>> {
        let document = &self.read.document;
        let grids = document.grids();
        let at = grids.partition_point(|grid| grid.span.end() <= clean.start());
        let grid = grids.get(at).filter(|grid| grid.span.overlaps(clean))?;
        let at = grid
            .cells
            .partition_point(|cell| cell.span.end() <= clean.start());
        let own = grid
            .cells
            .get(at)
            .filter(|cell| cell.span.overlaps(clean))?;
        let (mut line, mut range) = (String::new(), None);
        for cell in grid.row(own.row) {
            if !line.is_empty() {
                line.push_str(" | ");
            }
            let start = line.len();
            line.extend(document.slice(cell.span).lines());
            if cell.span == own.span {
                range = Some(start..line.len());
            }
        }
        let label = self.name(span).unwrap_or_else(|| {
            let (row, column) = (own.row + 1, own.column + 1);
            match self.language {
                Language::Chinese => format!("第{row}行第{column}列"),
                Language::English => format!("row {row}, column {column}"),
            }
        });
        Some((line.into(), range?, Some(label)))
    }

    /// The names of row and column of a cell of a standard table.
    fn name(&self, span: SourceSpan) -> Option<String> {
        let at = self
            .names
            .partition_point(|(cell, ..)| cell.end() <= span.start());
        let (_, row, column) = self
            .names
            .get(at)
            .filter(|(cell, ..)| cell.overlaps(span))?;
        Some(match self.language {
            Language::Chinese => format!("“{row}”行“{column}”列"),
            Language::English => format!("row “{row}”, column “{column}”"),
        })
    }
}
