//! The lines of a document: its blocks, or the lines of a block that has several.

use std::ops::Range;

use gongkai_text::{BlockKind, CleanSpan, Document, Zone};

use crate::chars::{piece, trimmed};
use crate::marker::{Marker, MarkerStyle, parse_marker};
use crate::rows::{RowSign, row_sign};
use crate::title::title_within;

/// One line, without white space at its ends; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) range: Range<usize>,
    pub(crate) kind: BlockKind,
    pub(crate) zone: Zone,
    /// The marker that opens it: many rules ask for it, it is read once. A page may have many cells, for
    /// which hardly a rule asks: theirs is read when it is asked for.
    mark: Option<Mark>,
    /// Whether it is a row of a standard table.
    row: Option<RowSign>,
    /// Whether it lies in a table that was read.
    in_table: bool,
}

/// A marker without its text. Small, because a page may have a line for every other byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    len: u32,
    number: u16,
    text: u16,
    style: MarkerStyle,
}

impl Mark {
    fn of(marker: Marker<'_>) -> Option<Self> {
        Some(Self {
            len: u32::try_from(marker.len).ok()?,
            number: u16::try_from(marker.number).ok()?,
            text: u16::try_from(marker.text.len()).ok()?,
            style: marker.style,
        })
    }
}

impl Line {
    fn new(text: &str, range: Range<usize>, kind: BlockKind, zone: Zone) -> Self {
        if matches!(kind, BlockKind::Cell(_)) {
            return Self {
                row: None,
                in_table: false,
                mark: None,
                range,
                kind,
                zone,
            };
        }
        let words = piece(text, range.clone());
        let marker = parse_marker(words);
        Self {
            row: row_sign(words, marker.as_ref()),
            in_table: false,
            mark: marker.and_then(Mark::of),
            range,
            kind,
            zone,
        }
    }

    /// Cuts off what stands before byte `start`.
    pub(crate) fn cut(&mut self, text: &str, start: usize) {
        if self.range.start < start {
            *self = Self::new(text, start..self.range.end, self.kind, self.zone);
        }
    }

    /// The marker that the line begins with.
    pub(crate) fn marker<'t>(&self, text: &'t str) -> Option<Marker<'t>> {
        if self.is_cell() {
            return parse_marker(self.text(text));
        }
        let mark = self.mark?;
        let start = self.range.start;
        Some(Marker {
            style: mark.style,
            number: u32::from(mark.number),
            text: piece(text, start..start + usize::from(mark.text)),
            len: mark.len as usize,
        })
    }

    /// Whether the line is a row of a standard table.
    pub(crate) const fn is_row(&self) -> bool {
        self.row.is_some()
    }

    /// Whether the line lies in a table that was read.
    pub(crate) const fn is_in_table(&self) -> bool {
        self.in_table
    }

    pub(crate) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.range.clone()).unwrap_or_default()
    }

    /// Whether the line is a cell or row of a table.
    pub(crate) fn is_cell(&self) -> bool {
        matches!(self.kind, BlockKind::Cell(_))
    }

    /// The grid that the line is a cell of.
    pub(crate) fn grid(&self) -> Option<u32> {
        match self.kind {
            BlockKind::Cell(grid) => Some(grid),
            _ => None,
        }
    }

    /// Whether the page's author wrote the line, as far as its zone tells.
    pub(crate) fn is_body(&self) -> bool {
        self.zone == Zone::Body
    }
}

/// Divides lines that have more than a title into the title and the rest, which is furniture.
fn split_titles(text: &str, lines: Vec<Line>) -> Vec<Line> {
    /// Titles stand at the head of a page.
    const FARTHEST: usize = 2_000;
    /// A title with its byline, in bytes.
    const LONGEST: usize = 600;
    let mut out = Vec::with_capacity(lines.len() + 2);
    for (index, line) in lines.into_iter().enumerate() {
        let may =
            index < FARTHEST && line.is_body() && line.range.len() <= LONGEST && !line.is_cell();
        let Some(title) = may.then(|| title_within(line.text(text))).flatten() else {
            out.push(line);
            continue;
        };
        let (start, end) = (line.range.start + title.start, line.range.start + title.end);
        let mut push = |range: Range<usize>, zone: Zone| {
            let range = trimmed(text, range);
            if !range.is_empty() {
                out.push(Line::new(text, range, line.kind, zone));
            }
        };
        push(line.range.start..start, Zone::Tools);
        push(start..end, Zone::Body);
        push(end..line.range.end, Zone::Byline);
    }
    out
}

/// The lines of a document in reading order. A line that lies in one of `tables` for the most part is a row.
pub(crate) fn lines(document: &Document, tables: &[CleanSpan]) -> Vec<Line> {
    let text = document.text();
    let mut out = Vec::with_capacity(document.blocks().len());
    for block in document.blocks() {
        let (start, words) = (block.span.start(), document.slice(block.span));
        let mut from = start;
        let ends = memchr::memchr_iter(b'\n', words.as_bytes()).chain([words.len()]);
        for end in ends {
            let range = trimmed(text, from..start + end);
            from = start + end + 1;
            if !range.is_empty() {
                let mut line = Line::new(text, range, block.kind, block.zone);
                line.in_table = is_within(&line.range, tables);
                if line.in_table {
                    line.row = Some(RowSign::Layout);
                }
                out.push(line);
            }
        }
    }
    clear_lone_rows(&mut out);
    split_titles(text, out)
}

/// A line that reads like the label of a row is one beside others; a page without a table has headings that say
/// the same: 二、其他, （一）予以公开.
fn clear_lone_rows(lines: &mut [Line]) {
    const FEWEST: usize = 3;
    let is_label = |line: &Line| line.row == Some(RowSign::Label);
    if lines
        .iter()
        .filter(|line| is_label(line))
        .take(FEWEST)
        .count()
        < FEWEST
    {
        for line in lines.iter_mut().filter(|line| is_label(line)) {
            line.row = None;
        }
    }
}

/// Whether more than half of `range` lies in one of `tables`, which are in reading order.
fn is_within(range: &Range<usize>, tables: &[CleanSpan]) -> bool {
    let next = tables.partition_point(|table| table.end() <= range.start);
    tables.get(next).is_some_and(|table| {
        let common = table
            .end()
            .min(range.end)
            .saturating_sub(table.start().max(range.start));
        common * 2 > range.len()
    })
}
