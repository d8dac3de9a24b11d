//! The left pane: the source as it reads, with its marks.

use std::ops::Range;

use gongkai::text::{BlockKind, Cell, Format, Grid, Zone};
use maud::{Markup, html};

use super::marker::{Mark, Part};
use super::pane::{Pane, PaneBlock};
use super::segment::{Cutter, Segment};

/// Draws the pane.
pub(super) fn source(pane: &Pane<'_>, marks: &[Mark], regions: &[Mark]) -> Markup {
    let mut drawing = Drawing {
        pane,
        marks,
        regions,
        cutter: Cutter::new(marks),
        named: vec![false; names(marks, regions)],
    };
    #[cfg(feature = "pdf")]
    if let Some(layout) = pane.printed() {
        return super::printed::printed(&mut drawing, layout);
    }
    let blocks = pane.blocks();
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

/// One more than the highest number of a value.
fn names(marks: &[Mark], regions: &[Mark]) -> usize {
    let ids = marks.iter().chain(regions).map(|mark| mark.id);
    ids.max().map_or(0, |id| id as usize + 1)
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

/// What is drawn of the pane, from front to back.
pub(super) struct Drawing<'p, 'a> {
    pane: &'p Pane<'a>,
    marks: &'p [Mark],
    regions: &'p [Mark],
    cutter: Cutter<'p>,
    /// Which values have had their anchor.
    named: Vec<bool>,
}

impl<'p> Drawing<'p, '_> {
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

    /// The blocks of the pane.
    #[cfg(feature = "pdf")]
    pub(super) fn blocks(&self) -> &'p [PaneBlock] {
        self.pane.blocks()
    }

    /// The numbers of the long places that begin before `end` and have no anchor yet.
    pub(super) fn anchors(&mut self, end: usize) -> Vec<u32> {
        let mut anchors = Vec::new();
        while let Some((first, rest)) = self.regions.split_first() {
            if first.range.start >= end {
                break;
            }
            self.regions = rest;
            if self.name(first.id) {
                anchors.push(first.id);
            }
        }
        anchors
    }

    /// The next stretch of the text, cut at the borders of its marks.
    pub(super) fn cut(&mut self, range: Range<usize>) -> Vec<Segment> {
        self.cutter.cut(range)
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

    /// What the marks around a segment say; `None` if it has none.
    pub(super) fn tagged(&mut self, segment: &Segment) -> Option<Tagged> {
        let all = self.marks;
        let marks: Vec<&Mark> = segment
            .marks
            .iter()
            .filter_map(|&mark| all.get(mark))
            .collect();
        if marks.is_empty() {
            return None;
        }
        let mut seen: Vec<u32> = Vec::with_capacity(marks.len());
        let mut values = String::new();
        for mark in &marks {
            if seen.contains(&mark.id) {
                continue;
            }
            seen.push(mark.id);
            if !values.is_empty() {
                values.push(' ');
            }
            values.push_str(&mark.id.to_string());
            if mark.part == Part::Clause {
                values.push('c');
            }
        }
        let named: Vec<u32> = seen.into_iter().filter(|&id| self.name(id)).collect();
        let look = Look::of(&marks);
        Some(Tagged {
            values,
            named,
            look,
        })
    }

    /// Whether a value still lacks its anchor; it has one from now on.
    fn name(&mut self, id: u32) -> bool {
        self.named
            .get_mut(id as usize)
            .is_some_and(|named| !std::mem::replace(named, true))
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

/// What the marks around a segment say.
pub(super) struct Tagged {
    /// The numbers of the values, the narrowest first.
    pub(super) values: String,
    /// Those that have no anchor yet.
    pub(super) named: Vec<u32>,
    pub(super) look: Look,
}

/// How a segment looks when no kind is filtered out; the script redoes this when one is.
pub(super) struct Look {
    pub(super) fill: Option<&'static str>,
    pub(super) clause: Option<&'static str>,
    pub(super) finding: bool,
    pub(super) repair: bool,
}

impl Look {
    fn of(marks: &[&Mark]) -> Self {
        use super::kind::Kind;
        let first = |part: Part| {
            let mut marks = marks
                .iter()
                .filter(|mark| mark.part == part && mark.kind.fills());
            marks.next().map(|mark| mark.kind.code())
        };
        let any = |kind: Kind| marks.iter().any(|mark| mark.kind == kind);
        Self {
            fill: first(Part::Value),
            clause: first(Part::Clause),
            finding: any(Kind::Finding),
            repair: any(Kind::Repair),
        }
    }
}
