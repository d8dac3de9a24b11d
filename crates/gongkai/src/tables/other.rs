//! Tables that are none of the standard ones.

use gongkai_report::{OtherTable, Table};
use gongkai_text::{BlockKind, Cell, CleanSpan, Document, Grid, Zone};

use super::TableFact;

/// The grids of `document` that share no text with the tables at `taken`, which are in order.
pub(super) fn tables(document: &Document, layout: &[bool], taken: &[CleanSpan]) -> Vec<TableFact> {
    let grids = document.grids().iter().zip(layout);
    grids
        .filter(|(grid, layout)| !**layout && is_data(document, grid))
        .filter(|(grid, _)| !taken.iter().any(|span| span.overlaps(grid.span)))
        .filter(|(grid, _)| is_body(document, grid))
        .filter_map(|(grid, _)| {
            Some(TableFact {
                table: Table::Other(other(document, grid)?),
                clean: grid.span,
                faults: Vec::new(),
            })
        })
        .collect()
}

fn other(document: &Document, grid: &Grid) -> Option<OtherTable> {
    let source = grid.cells.iter().map(|cell| cell.source);
    let span = source.reduce(gongkai_text::SourceSpan::cover)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = None;
    for cell in &grid.cells {
        if row != Some(cell.row) {
            row = Some(cell.row);
            rows.push(Vec::new());
        }
        if let Some(last) = rows.last_mut() {
            last.push(document.slice(cell.span).trim().to_owned());
        }
    }
    Some(OtherTable { span, rows })
}

/// Whether a grid has rows and columns, and not only boxes around text: two rows or more have two
/// cells or more that have text.
fn is_data(document: &Document, grid: &Grid) -> bool {
    let says = |cell: &&Cell| !document.slice(cell.span).trim().is_empty();
    let rows = grid.cells.chunk_by(|one, next| one.row == next.row);
    let filled = rows.filter(|row| row.iter().filter(says).nth(1).is_some());
    grid.cells.len() > 3 && filled.take(2).count() > 1
}

fn is_body(document: &Document, grid: &Grid) -> bool {
    let blocks = document.blocks();
    let first = blocks.partition_point(|block| block.span.end() <= grid.span.start());
    blocks.get(first).is_none_or(|block| {
        matches!(block.zone, Zone::Body) || !matches!(block.kind, BlockKind::Cell(_))
    })
}

#[cfg(test)]
mod tests {
    use gongkai_text::ReadOptions;

    #[track_caller]
    fn check(text: &str, expected: usize) {
        let document = gongkai_text::read(text, &ReadOptions::default()).unwrap();
        assert_eq!(super::super::tables(&document).len(), expected, "{text}");
    }

    #[test]
    fn bars_without_words_are_no_table() {
        check(
            "| 首页 > 年度报告 |\n|\n青禾街道2021年报告\n|\n||||||||||\n|\n||||||||||\n|\n",
            0,
        );
        check("| 栏目 | 条数 |\n| 动态 | 5 |\n| 公告 | 6 |\n", 1);
    }
}
