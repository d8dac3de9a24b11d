//! The text layer of a paged document, with its pages and places, and the way from there to blocks
//! and grids.

use std::fmt;

use crate::clean::{Piece, WrapLine, continued};
use crate::document::{BlockKind, Document, Format, Zone};
use crate::draft::{Draft, DraftBlock};
use crate::error::{TextError, check_size};
use crate::html::{Amounts, Attributes, Merge, OpenTable, merge};
use crate::limit::Room;
use crate::paged::tree::{CharBox, Node, PageBox, Paragraph, Table, TreeCell};
use crate::read::ReadOptions;
use gongkai_span::SourceSpan;

/// A page of a paged document.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// Which page it is, from 1.
    pub number: u32,
    /// The part of the text layer that begins on the page. A paragraph or row that goes on over a
    /// page break belongs to the page on which it begins.
    pub span: SourceSpan,
    /// Width in points (1/72 inch).
    pub width: f32,
    /// Height in points.
    pub height: f32,
}

/// The text layer of a paged document: what [`decode`](crate::decode) is to a web page.
///
/// [`Layout::text`] is the source text of all spans. [`Layout::document`] takes it apart into the
/// blocks and tables that the file has.
///
/// The text layer has a line for each line of text; the cells of a row stand on one line, divided by
/// tabs, where each has one line.
#[derive(Debug, Clone)]
pub struct Layout {
    format: Format,
    text: String,
    flow: Vec<Flow>,
    pages: Vec<Page>,
    boxes: Vec<(u32, CharBox)>,
    places: Vec<(u32, String)>,
    blank: Vec<u32>,
    rules: Vec<PageBox>,
}

/// A step of the document, in the order of the text layer.
#[derive(Debug, Clone, Copy)]
enum Flow {
    Paragraph {
        span: SourceSpan,
        kind: BlockKind,
        zone: Option<Zone>,
        wrapped: bool,
    },
    Table,
    Row,
    Cell {
        at: u32,
        row_span: u32,
        column_span: u32,
        header: bool,
    },
    EndCell {
        at: u32,
    },
    EndTable {
        at: u32,
    },
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The size of a page, in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageSize {
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Layout {
    /// Writes the text layer of `nodes`.
    pub(super) fn new(
        format: Format,
        nodes: &[Node],
        pages: &[PageSize],
    ) -> Result<Self, TextError> {
        let mut layout = Self {
            format,
            text: String::new(),
            flow: Vec::new(),
            pages: Vec::new(),
            boxes: Vec::new(),
            places: Vec::new(),
            blank: Vec::new(),
            rules: Vec::new(),
        };
        layout.nodes(nodes, "");
        check_size(layout.text.len(), u32::MAX as usize)?;
        layout.number_pages(pages);
        Ok(layout)
    }

    /// Notes the pages, from 0, of which nothing could be read.
    #[cfg(feature = "pdf")]
    pub(super) fn with_blank_pages(mut self, pages: Vec<u32>) -> Self {
        self.blank = pages;
        self
    }

    /// Adds the ruled lines that the pages draw.
    #[cfg(feature = "pdf")]
    pub(super) fn with_rules(mut self, rules: Vec<PageBox>) -> Self {
        self.rules = rules;
        self
    }

    /// Tables nest at most 64 deep.
    fn nodes(&mut self, nodes: &[Node], within: &str) {
        let (mut paragraphs, mut tables) = (0_u32, 0_u32);
        for node in nodes {
            match node {
                Node::Paragraph(paragraph) => {
                    paragraphs += 1;
                    if self.pages_unknown() {
                        let place = paragraph.place.clone();
                        let place = place.unwrap_or_else(|| format!("p[{paragraphs}]"));
                        // Inside of a cell the place is the cell.
                        if within.is_empty() {
                            self.places.push((offset(self.text.len()), place));
                        }
                    }
                    self.paragraph(paragraph);
                }
                Node::Table(table) => {
                    tables += 1;
                    self.table(table, &format!("{within}t[{tables}]/"));
                }
            }
        }
    }

    const fn pages_unknown(&self) -> bool {
        !matches!(self.format, Format::Pdf)
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let start = self.text.len();
        let moved = paragraph
            .boxes
            .iter()
            .map(|(at, place)| (offset(start) + at, *place));
        self.boxes.extend(moved);
        self.text.push_str(&paragraph.text);
        if let Some(span) = SourceSpan::new(start, self.text.len()) {
            self.flow.push(Flow::Paragraph {
                span,
                kind: paragraph.kind,
                zone: paragraph.zone,
                wrapped: paragraph.wrapped,
            });
        }
        self.text.push('\n');
    }

    fn table(&mut self, table: &Table, within: &str) {
        self.flow.push(Flow::Table);
        for (index, row) in table.rows.iter().enumerate() {
            self.flow.push(Flow::Row);
            for (nth, cell) in row.cells.iter().enumerate() {
                let place = format!("{within}r[{}]/c[{}]", index + 1, cell.ordinal);
                self.cell(cell, &place);
                // What divides the cells: the last line feed of one becomes the tab before the next.
                if nth + 1 < row.cells.len() && self.text.ends_with('\n') {
                    self.text.pop();
                    self.text.push('\t');
                }
            }
        }
        let at = offset(self.text.len());
        self.flow.push(Flow::EndTable { at });
    }

    fn cell(&mut self, cell: &TreeCell, place: &str) {
        let at = offset(self.text.len());
        if self.pages_unknown() {
            let name = cell.name.clone().unwrap_or_else(|| place.to_owned());
            self.places.push((at, name));
        }
        self.flow.push(Flow::Cell {
            at,
            row_span: cell.row_span,
            column_span: cell.column_span,
            header: cell.header,
        });
        self.nodes(&cell.nodes, &format!("{place}/"));
        if self.text.len() == at as usize {
            self.text.push('\n');
        }
        let end = self.text.len();
        // An empty cell is the sign that divides it from the next.
        let empty = self
            .text
            .get(at as usize..)
            .is_none_or(|text| text.trim().is_empty());
        self.flow.push(Flow::EndCell {
            at: offset(if empty { end } else { end - 1 }),
        });
    }

    fn number_pages(&mut self, sizes: &[PageSize]) {
        if sizes.is_empty() {
            return;
        }
        let mut starts: Vec<Option<u32>> = vec![None; sizes.len()];
        let mut reached = None;
        for (at, place) in &self.boxes {
            // Text that was moved in front of an earlier page's does not begin a page.
            if reached.is_none_or(|page| place.page > page) {
                reached = Some(place.page);
                if let Some(start) = starts.get_mut(place.page as usize) {
                    *start = Some(*at);
                }
            }
        }
        let mut end = self.text.len();
        let mut pages = Vec::with_capacity(sizes.len());
        for (index, size) in sizes.iter().enumerate().rev() {
            let start = match starts.get(index).copied().flatten() {
                _ if index == 0 => 0,
                Some(start) => start as usize,
                None => end,
            };
            pages.push(Page {
                number: offset(index).saturating_add(1),
                span: SourceSpan::known(start, end),
                width: size.width,
                height: size.height,
            });
            end = start;
        }
        pages.reverse();
        self.pages = pages;
    }

    /// What the document is.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The text layer.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text layer, which the caller keeps.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// The pages, in order; empty for formats that have none (Word, Excel).
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The numbers of pages, from 1, that show something but have no text: scanned pages.
    #[must_use]
    pub fn blank_pages(&self) -> Vec<u32> {
        self.blank.iter().map(|page| page + 1).collect()
    }

    /// The rectangle around the characters of `span` on the page where it begins; `None` if the
    /// format has no pages or nothing of the span is shown.
    #[must_use]
    pub fn page_box(&self, span: SourceSpan) -> Option<PageBox> {
        let from = self
            .boxes
            .partition_point(|(at, _)| (*at as usize) < span.start());
        let mut inside = self
            .boxes
            .iter()
            .skip(from)
            .take_while(|(at, _)| (*at as usize) < span.end().max(span.start() + 1))
            .map(|(_, place)| *place);
        let first = inside.next()?;
        let around = inside
            .filter(|place| place.page == first.page)
            .fold(first, |all, one| all.cover(&one));
        Some(around.page_box())
    }

    /// The ruled lines of the pages, such as the borders of tables, as thin rectangles; up to
    /// [`MOST_RULES`](Self::MOST_RULES) of each page, in the order of the pages.
    #[must_use]
    pub fn rules(&self) -> &[PageBox] {
        &self.rules
    }

    /// Ruled lines of a page that [`rules`](Self::rules) keeps. A page with more is a drawing.
    pub const MOST_RULES: usize = 2_000;

    /// The parts of `span` that stand side by side on one line of a page, each with the rectangle around
    /// its characters: a value that goes on over a line end has two. Empty if the format has no pages.
    ///
    /// ```
    /// use gongkai_text::{ReadOptions, read_layout};
    ///
    /// let page = "<p>一、概述</p>".as_bytes();
    /// // A page of the web has no layout, so there is nothing to draw.
    /// assert!(read_layout(page, &ReadOptions::default())?.is_none());
    /// # Ok::<(), gongkai_text::TextError>(())
    /// ```
    #[must_use]
    pub fn runs(&self, span: SourceSpan) -> Vec<(SourceSpan, PageBox)> {
        let from = self
            .boxes
            .partition_point(|(at, _)| (*at as usize) < span.start());
        let boxes = self.boxes.get(from..).unwrap_or_default();
        let mut runs: Vec<(usize, usize, CharBox)> = Vec::new();
        for (index, (at, own)) in boxes.iter().enumerate() {
            let at = *at as usize;
            if at >= span.end() {
                break;
            }
            // A character ends before white space, a tab or line feed, that stands in front of the next.
            let next = boxes
                .get(index + 1)
                .map_or(self.text.len(), |(at, _)| *at as usize);
            let text = self.text.get(at..next.min(span.end())).unwrap_or_default();
            let end = at + text.trim_end().len();
            match runs.last_mut() {
                Some((_, last, around)) if around.goes_on(own) => {
                    *last = end;
                    *around = around.cover(own);
                }
                _ => runs.push((at, end, *own)),
            }
        }
        let run = |(start, end, around): (usize, usize, CharBox)| {
            Some((SourceSpan::new(start, end)?, around.page_box()))
        };
        runs.into_iter().filter_map(run).collect()
    }

    /// The paragraph or cell in which `span` begins: `p[12]` for the twelfth paragraph outside of
    /// tables, `t[2]/r[3]/c[1]` for the first cell of the third row of the second table,
    /// `Sheet1!B3` in a workbook. `None` for a PDF, which has pages instead.
    #[must_use]
    pub fn place(&self, span: SourceSpan) -> Option<&str> {
        let behind = self
            .places
            .partition_point(|(at, _)| *at as usize <= span.start());
        let place = self.places.get(behind.checked_sub(1)?)?;
        Some(place.1.as_str())
    }

    /// Takes the text layer apart into cleaned blocks and tables.
    ///
    /// # Errors
    ///
    /// [`TextError::TooManyBlocks`] and [`TextError::TooManyCells`] above the limits of `options`.
    pub fn document(&self, options: &ReadOptions) -> Result<Document, TextError> {
        let mut reader = FlowReader::new(&self.text, options);
        for step in &self.flow {
            reader.step(*step)?;
        }
        Ok(reader.finish(self.format, options))
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Turns the steps of a layout into the same draft that the reader of HTML makes.
#[derive(Debug)]
struct FlowReader<'t> {
    text: &'t str,
    blocks: Vec<DraftBlock>,
    /// For each block, whether a mere line break stands before it.
    after_break: Vec<bool>,
    amounts: Amounts,
    tables: Vec<OpenTable>,
    merges: Vec<Merge>,
    draft: Draft,
    room: Room,
    max_blocks: usize,
}

impl<'t> FlowReader<'t> {
    fn new(text: &'t str, options: &ReadOptions) -> Self {
        Self {
            text,
            blocks: Vec::new(),
            after_break: Vec::new(),
            amounts: Amounts::default(),
            tables: Vec::new(),
            merges: Vec::new(),
            draft: Draft::default(),
            room: Room::new(options.max_cells),
            max_blocks: options.max_blocks,
        }
    }

    fn step(&mut self, step: Flow) -> Result<(), TextError> {
        let blocks = self.blocks.len();
        match step {
            Flow::Paragraph {
                span,
                kind,
                zone,
                wrapped,
            } => {
                let whole = wrapped || matches!(kind, BlockKind::Heading(_));
                let mut start = span.start();
                let text = span.slice(self.text).unwrap_or_default();
                let lines = if whole { 1 } else { usize::MAX };
                for (nth, line) in text.splitn(lines, '\n').enumerate() {
                    let end = start + line.len();
                    if !line.trim().is_empty() {
                        self.block(Piece::new(start, end, false), kind, zone)?;
                        self.after_break.push(nth > 0);
                    }
                    start = end + 1;
                }
            }
            Flow::Table => self.tables.push(OpenTable::new()),
            Flow::Row => {
                if let Some(table) = self.tables.last_mut() {
                    table.row();
                }
            }
            Flow::Cell {
                at,
                row_span,
                column_span,
                header,
            } => {
                self.room.fits(1, at as usize);
                self.room.take(1);
                self.room.check()?;
                let spans = Attributes::spanning(row_span, column_span);
                if let Some(table) = self.tables.last_mut() {
                    table.cell(header, spans, at as usize, blocks);
                }
            }
            Flow::EndCell { at } => {
                if let Some(table) = self.tables.last_mut() {
                    table.end_cell(at as usize, blocks);
                }
            }
            Flow::EndTable { at } => self.end_table(at as usize),
        }
        Ok(())
    }

    fn block(
        &mut self,
        piece: Piece,
        kind: BlockKind,
        zone: Option<Zone>,
    ) -> Result<(), TextError> {
        if self.blocks.len() >= self.max_blocks {
            return Err(TextError::TooManyBlocks {
                limit: self.max_blocks,
                offset: piece.span.start(),
            });
        }
        self.blocks.push(DraftBlock {
            piece,
            kind,
            zone,
            links: false,
        });
        Ok(())
    }

    fn end_table(&mut self, at: usize) {
        let Some(mut table) = self.tables.pop() else {
            return;
        };
        table.end_cell(at, self.blocks.len());
        self.amounts.count(&self.blocks);
        let data = table.is_data(&self.blocks, &self.amounts, self.text);
        if data {
            let grid = self.draft.grids.len();
            self.draft.grids.push(table.to_grid(grid, &mut self.merges));
        }
        if let Some(outer) = self.tables.last_mut() {
            outer.nested(data || table.has_nested_data());
        }
    }

    fn finish(mut self, format: Format, options: &ReadOptions) -> Document {
        let mut merges = self.merges.iter().peekable();
        let mut lines = Vec::with_capacity(self.blocks.len());
        for (index, (block, broken)) in self.blocks.iter().zip(&self.after_break).enumerate() {
            while merges.next_if(|merge| merge.end <= index).is_some() {}
            let in_table = merges.peek().is_some_and(|merge| merge.first <= index);
            let text = block.piece.span.slice(self.text).unwrap_or_default();
            let text = if in_table { "" } else { text };
            let lead = text.len() - text.trim_start().len();
            lines.push(WrapLine {
                text: text.trim(),
                indent: 0,
                apart: in_table || !broken,
                indented: !text.get(..lead).unwrap_or_default().is_ascii(),
            });
        }
        let goes_on = if self.after_break.contains(&true) {
            let line = |index: usize| lines.get(index).copied().unwrap_or_default();
            continued(lines.len(), line, options.clean)
        } else {
            Vec::new()
        };
        let grids = &mut self.draft.grids;
        self.draft.blocks = merge(&self.blocks, &self.merges, &goes_on, grids);
        self.draft.read_source(self.text, format, options.clean)
    }
}
