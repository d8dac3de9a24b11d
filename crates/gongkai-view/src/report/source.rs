//! The left pane: the source as it reads, with its marks.

use gongkai::text::{BlockKind, Cell, Format, Grid, Zone};
use maud::{Markup, html};

use super::drawing::{Drawing, Tagged};
use super::pane::{Pane, PaneBlock};
use super::segment::Segment;

/// Draws the text as it reads.
pub(super) fn source(drawing: &mut Drawing<'_, '_>) -> Markup {
    let pane = drawing.pane;
    let blocks = drawing.blocks();
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let rest = blocks.get(at..).unwrap_or_default();
        let (part, taken) = match table_of(pane, block) {
            Some((index, grid)) => {
                let cells = rest
                    .iter()
                    .take_while(|b| b.kind == BlockKind::Cell(index))
                    .count();
                let (cells_of_table, _) = rest.split_at(cells);
                (drawing.table(grid, cells_of_table), cells)
            }
            None => (drawing.block(block), 1),
        };
        parts.push(part);
        at += taken.max(1);
    }
    html! { @for part in parts { (part) } }
}

/// The table that a block is a cell of, where the page has it as a table.
fn table_of<'a>(pane: &Pane<'a>, block: &PaneBlock) -> Option<(u32, &'a Grid)> {
    let document = &pane.read().document;
    match block.kind {
        BlockKind::Cell(index) if document.format() == Format::Html => {
            Some((index, document.grids().get(index as usize)?))
        }
        _ => None,
    }
}

const fn zone_name(zone: Zone) -> Option<&'static str> {
    match zone {
        Zone::Body => None,
        Zone::Breadcrumb => Some("breadcrumb"),
        Zone::PageTitle => Some("page-title"),
        Zone::Metadata => Some("metadata"),
        Zone::Byline => Some("byline"),
        Zone::Tools => Some("tools"),
        Zone::Links => Some("links"),
        Zone::Footer => Some("footer"),
        _ => Some("other"),
    }
}

impl Drawing<'_, '_> {
    fn block(&mut self, block: &PaneBlock) -> Markup {
        let inner = self.line(block);
        let zone = zone_name(block.zone);
        let plain = !self.pane.is_html();
        html! {
            @match block.kind {
                BlockKind::Heading(_) if !plain => p.b.h data-zone=[zone] { (inner) },
                BlockKind::ListItem if !plain => p.b.l data-zone=[zone] { (inner) },
                BlockKind::Cell(_) => p.b.c data-zone=[zone] { (inner) },
                _ => p.b data-zone=[zone] { (inner) },
            }
        }
    }

    /// A table of the page; every block of it is drawn, whether or not the grid has a cell for it.
    fn table(&mut self, grid: &Grid, blocks: &[PaneBlock]) -> Markup {
        let mut blocks = blocks.iter().peekable();
        let mut rows = Vec::new();
        let mut strays = Vec::new();
        for row in 0..grid.rows {
            let mut cells = Vec::new();
            for cell in grid.row(row) {
                while let Some(stray) = blocks.next_if(|b| b.range.start < cell.span.start()) {
                    strays.push(self.block(stray));
                }
                let own =
                    blocks.next_if(|b| !cell.span.is_empty() && b.range.start < cell.span.end());
                let inner = own.map(|block| self.line(block));
                cells.push(cell_markup(cell, inner.as_ref()));
            }
            rows.push(cells);
        }
        for stray in blocks {
            strays.push(self.block(stray));
        }
        html! {
            div.scroll { table.t { tbody {
                @for cells in rows { @if !cells.is_empty() { tr { @for cell in cells { (cell) } } } }
            } } }
            @for stray in strays { (stray) }
        }
    }

    /// The text of a block with its marks.
    fn line(&mut self, block: &PaneBlock) -> Markup {
        let anchors = self.anchors(block.range.end);
        let segments = self.cut(block.range.clone());
        html! {
            @for id in anchors { i.at.region id={ "m" (id) } {} }
            @for segment in &segments { (self.segment(segment)) }
        }
    }

    fn segment(&mut self, segment: &Segment) -> Markup {
        let text = self
            .pane
            .text()
            .get(segment.range.clone())
            .unwrap_or_default();
        let Some(tagged) = self.tagged(segment) else {
            return html! { (text) };
        };
        let Tagged {
            values,
            named,
            look,
        } = tagged;
        html! {
            @for id in named { i.at id={ "m" (id) } {} }
            span.m data-v=(values) data-k=[look.fill] data-u=[look.clause] data-f[look.finding] data-r[look.repair] { (text) }
        }
    }
}

fn cell_markup(cell: &Cell, inner: Option<&Markup>) -> Markup {
    let rows = (cell.row_span > 1).then_some(cell.row_span);
    let columns = (cell.column_span > 1).then_some(cell.column_span);
    html! {
        @if cell.header { th rowspan=[rows] colspan=[columns] { @if let Some(inner) = inner { (inner) } } }
        @else { td rowspan=[rows] colspan=[columns] { @if let Some(inner) = inner { (inner) } } }
    }
}
