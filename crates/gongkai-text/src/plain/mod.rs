//! Plain text: a block a line, and the tables that lie in it flattened.

mod lines;

use crate::clean::{Breaks, CleanOptions, Piece};
use crate::document::{BlockKind, Document, Format};
use crate::draft::{Draft, DraftBlock};
use lines::Line;

/// Reads a plain text.
pub(crate) fn read(source: &str, options: CleanOptions) -> Document {
    let lines = lines::lines(source);
    let mut draft = Draft::default();
    for line in &lines {
        draft.blocks.push(block(line));
    }
    draft.read_source(source, Format::Text, options)
}

fn block(line: &Line) -> DraftBlock {
    DraftBlock {
        piece: Piece {
            start: line.start,
            end: line.end,
            breaks: Breaks::Space,
            paragraph: line.after_blank,
        },
        kind: BlockKind::Paragraph,
        zone: None,
        links: false,
    }
}
