//! From what a reader found in a source to a cleaned document.

use crate::clean::{Breaks, Change, CleanOptions, Piece, clean};
use crate::document::{Block, BlockKind, Document, Format, Zone};
use crate::grid::{Cell, Grid, GridFault, GridShape};
use crate::repair::Repair;
use crate::zone;
#[cfg(feature = "html")]
use gongkai_span::Stage;
#[cfg(feature = "html")]
use gongkai_span::TextMap;
use gongkai_span::{CleanSpan, Source, SourceSpan};

/// A stretch of the input that will be a block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DraftBlock {
    pub(crate) piece: Piece,
    pub(crate) kind: BlockKind,
    /// The zone that the markup gives it, if it does.
    pub(crate) zone: Option<Zone>,
    /// Whether most of its text is links to elsewhere.
    pub(crate) links: bool,
}

/// Adds a block, or its text to the last one if that goes on in it.
pub(crate) fn push_block(blocks: &mut Vec<DraftBlock>, block: DraftBlock, goes_on: bool) {
    match blocks.last_mut().filter(|_| goes_on) {
        Some(last) => {
            last.piece.span = last.piece.span.cover(block.piece.span);
            last.piece.breaks = Breaks::Soft;
        }
        None => blocks.push(block),
    }
}

/// A cell whose text, if it has any, is a block of the draft.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DraftCell {
    pub(crate) row: u32,
    pub(crate) column: u32,
    pub(crate) row_span: u32,
    pub(crate) column_span: u32,
    pub(crate) header: bool,
    pub(crate) block: Option<u32>,
    pub(crate) source: SourceSpan,
}

/// A table before cleaning.
#[derive(Debug, Clone)]
pub(crate) struct DraftGrid {
    pub(crate) shape: GridShape,
    pub(crate) cells: Vec<DraftCell>,
    pub(crate) faults: Vec<GridFault>,
}

/// All that a reader found, in order; blocks are apart by at least one byte.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) blocks: Vec<DraftBlock>,
    pub(crate) grids: Vec<DraftGrid>,
}

impl Draft {
    /// Cleans the blocks of `source` itself.
    pub(crate) fn read_source(
        self,
        source: &str,
        format: Format,
        options: CleanOptions,
    ) -> Document {
        let pieces = self.blocks.iter().map(|block| block.piece);
        let cleaned = clean::<Source>(source, pieces, options);
        let repairs = cleaned.changes.into_iter().map(repair).collect();
        let mut document = Document {
            repairs,
            marks: cleaned.marks,
            ..Document::of_text(format, cleaned.text, cleaned.map)
        };
        self.finish(&mut document, &cleaned.spans);
        document
    }

    /// Cleans the blocks of the visible text `stage`, which `map` leads back to the source.
    #[cfg(feature = "html")]
    pub(crate) fn read_stage(
        self,
        stage: &str,
        map: &TextMap<Source, Stage>,
        options: CleanOptions,
    ) -> Document {
        let pieces = self.blocks.iter().map(|block| block.piece);
        let cleaned = clean::<Stage>(stage, pieces, options);
        let mut sources = map.cursor();
        let repairs = cleaned
            .changes
            .into_iter()
            .filter_map(|change| {
                let span = sources.to_source(change.from)?;
                Some(Repair::new(change.code, span, change.clean))
            })
            .collect();
        let map = map.then(&cleaned.map).unwrap_or_default();
        let mut document = Document {
            repairs,
            marks: cleaned.marks,
            ..Document::of_text(Format::Html, cleaned.text, map)
        };
        self.finish(&mut document, &cleaned.spans);
        document
    }

    /// Blocks and grids with their cleaned spans, and the zones.
    fn finish(self, document: &mut Document, spans: &[CleanSpan]) {
        let mut links = Vec::with_capacity(self.blocks.len());
        document.blocks.reserve_exact(self.blocks.len());
        for (block, span) in self.blocks.iter().zip(spans) {
            if !span.is_empty() {
                let mut out = Block::new(*span, block.kind);
                out.zone = block.zone.unwrap_or(Zone::Body);
                document.blocks.push(out);
                links.push(block.links);
            }
        }
        drop(self.blocks);
        document.grids = self
            .grids
            .into_iter()
            .map(|grid| grid.finish(spans))
            .collect();
        document
            .repairs
            .sort_by_key(|repair| (repair.span, repair.code));
        zone::label(document, &links);
    }
}

impl DraftGrid {
    fn finish(self, spans: &[CleanSpan]) -> Grid {
        let span_of = |cell: &DraftCell| {
            let block = cell.block?;
            spans.get(block as usize).copied()
        };
        let filled = |cell: &DraftCell| span_of(cell).filter(|span| !span.is_empty());
        let first = self.cells.iter().find_map(filled);
        // A table without any text stands where its first cell would.
        let start = first.or_else(|| self.cells.iter().find_map(span_of));
        let mut at = start.map_or(0, CleanSpan::start);
        let mut whole = CleanSpan::known(at, at);
        let cells = self
            .cells
            .iter()
            .map(|cell| {
                let span = filled(cell)
                    .or_else(|| CleanSpan::empty_at(at))
                    .unwrap_or(whole);
                at = span.end();
                whole = whole.cover(span);
                let mut out = Cell::new(cell.row, cell.column, span, cell.source);
                out.row_span = cell.row_span;
                out.column_span = cell.column_span;
                out.header = cell.header;
                out
            })
            .collect();
        let mut grid = Grid::new(self.shape, whole, cells);
        grid.faults = self.faults;
        grid
    }
}

fn repair(change: Change<Source>) -> Repair {
    Repair::new(change.code, change.from, change.clean)
}
