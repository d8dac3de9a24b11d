//! The lines of a document: its blocks, or the lines of a block that has several.

use std::ops::Range;

use gongkai_text::{BlockKind, Document, Zone};

use crate::chars::trimmed;

/// One line, without white space at its ends; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) range: Range<usize>,
    pub(crate) kind: BlockKind,
    pub(crate) zone: Zone,
}

impl Line {
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

/// The lines of a document in reading order.
pub(crate) fn lines(document: &Document) -> Vec<Line> {
    let text = document.text();
    let mut out = Vec::with_capacity(document.blocks().len());
    for block in document.blocks() {
        let mut start = block.span.start();
        for piece in document.slice(block.span).split('\n') {
            let range = trimmed(text, start..start + piece.len());
            start += piece.len() + 1;
            if !range.is_empty() {
                out.push(Line {
                    range,
                    kind: block.kind,
                    zone: block.zone,
                });
            }
        }
    }
    out
}
