//! 政府信息公开情况统计表: the statistics form of 国办发〔2014〕32号, and older provincial ones.
//!
//! [`reader`] makes rows of cells and lines, [`matrix`] reads tables whose columns are the rows of the form,
//! [`form`] gives the rows to the lines of one form. Labels decide; a row is known by its label and, where two
//! rows share a label, by its place behind the rows before it.

mod form;
#[rustfmt::skip]
mod generated;
mod label;
mod matrix;
mod reader;
#[cfg(test)]
mod tests;

use gongkai_text::{CleanSpan, Document, Grid};

use super::TableFact;
use form::Sheet;
use label::FormLabel;
use reader::Reader;

/// The statistics forms of a document, in reading order. Grids for which `layout` is true are boxes around
/// others; what stands in `taken` belongs to other tables.
pub(super) fn tables(document: &Document, layout: &[bool], taken: &[CleanSpan]) -> Vec<TableFact> {
    let windows = super::windows(document.text(), label::anchors(document.text()), 1500);
    if windows.is_empty() {
        return Vec::new();
    }
    let near = |span: CleanSpan| {
        let next = windows.partition_point(|window| window.end <= span.start());
        windows
            .get(next)
            .is_some_and(|window| window.start < span.end())
            && !taken.iter().any(|taken| taken.overlaps(span))
    };
    let mut grids: Vec<&Grid> = document
        .grids()
        .iter()
        .zip(layout)
        .filter(|(grid, layout)| !**layout && near(grid.span))
        .map(|(grid, _)| grid)
        .collect();
    grids.sort_by_key(|grid| grid.span.start());
    let mut facts = Vec::new();
    let mut reader = Reader::new(document);
    let mut grids = grids.into_iter().peekable();
    let mut done = 0;
    for block in document.blocks() {
        while let Some(grid) = grids.next_if(|grid| grid.span.start() <= block.span.start()) {
            read_grid(document, grid, &mut reader, &mut facts);
            done = done.max(grid.span.end());
        }
        if block.span.start() >= done {
            if near(block.span) {
                reader.block(block.span);
            } else {
                reader.stop();
            }
        }
    }
    for grid in grids {
        read_grid(document, grid, &mut reader, &mut facts);
    }
    facts.extend(form::tables(document, &Sheet::new(reader.finish())));
    facts.sort_by_key(|fact: &TableFact| fact.table.span().start());
    facts
}

fn read_grid<'d>(
    document: &'d Document,
    grid: &Grid,
    reader: &mut Reader<'d>,
    facts: &mut Vec<TableFact>,
) {
    let Some(organs) = matrix::read(document, grid) else {
        reader.grid(grid);
        return;
    };
    reader.stop();
    for organ in organs {
        facts.extend(form::tables(document, &Sheet::of_organ(organ)));
    }
}
