//! Plain text: a block a line, and the tables that lie in it flattened.

mod cells;
mod lines;
mod pipes;
mod spaced;
mod table;
mod tables;
mod value;

use std::iter;
use std::ops::Range;

use crate::clean::{CleanOptions, Piece, WrapLine, certainly_continued, continue_by_layout};
use crate::document::{BlockKind, Document, Format};
use crate::draft::{Draft, DraftBlock, DraftCell, DraftGrid, push_block};
use crate::error::TextError;
use crate::grid::GridShape;
use crate::limit::{Bounds, Room};
use gongkai_span::SourceSpan;

use crate::limit::offset;
use lines::Line;
use table::TextTable;

/// Reads a plain text.
pub(crate) fn read(
    source: &str,
    options: CleanOptions,
    bounds: Bounds,
) -> Result<Document, TextError> {
    let lines = lines::lines(source, bounds.blocks)?;
    let joined = certainly_continued(lines.len(), |index| wrapped(source, &lines, index), options);
    let sentences = Sentences::of(&lines, joined);
    let mut room = Room::new(bounds.cells);
    let tables = tables::tables(source, &sentences.lines, &mut room);
    room.check()?;
    let piped =
        |table: &TextTable| matches!(table.shape, GridShape::Pipes | GridShape::ExplodedPipes);
    let format = if tables.iter().any(piped) {
        Format::Markdown
    } else {
        Format::Text
    };
    let mut draft = Draft::default();
    draft.blocks.reserve_exact(sentences.lines.len());
    let starts = tables.iter().map(|table| table.first);
    let ends = tables.iter().map(|table| table.end);
    let stretches: Vec<Range<usize>> = iter::once(0)
        .chain(ends)
        .zip(starts.chain([sentences.lines.len()]))
        .map(|(from, to)| sentences.physical(from)..sentences.physical(to))
        .collect();
    let line = |index: usize| wrapped(source, &lines, index);
    let joined = joined_by_layout(line, &sentences.joined, &stretches, options);
    let mut tables = tables.iter();
    for stretch in stretches {
        let own = lines.get(stretch.clone()).unwrap_or_default();
        let joined = joined.get(stretch).unwrap_or_default();
        add_lines(&mut draft, source, own, joined);
        if let Some(table) = tables.next() {
            let first = sentences.lines.get(table.first);
            add_grid(
                &mut draft,
                table,
                first.is_some_and(|line| line.after_blank),
            );
        }
    }
    // Cleaning needs as much memory.
    drop((lines, sentences, tables));
    Ok(draft.read_source(source, format, options))
}

/// The lines of a text, those put together that certainly are one sentence.
struct Sentences {
    lines: Vec<Line>,
    /// For each of them, the first of its lines in the text; empty where all have one.
    first: Vec<usize>,
    /// For each line of the text, whether it goes on in the next.
    joined: Vec<bool>,
}

impl Sentences {
    fn of(lines: &[Line], joined: Vec<bool>) -> Self {
        let mut out = Self {
            lines: Vec::with_capacity(lines.len()),
            first: Vec::new(),
            joined,
        };
        if !out.joined.contains(&true) {
            out.lines.extend_from_slice(lines);
            return out;
        }
        let mut goes_on = false;
        for (index, line) in lines.iter().enumerate() {
            if let Some(last) = out.lines.last_mut().filter(|_| goes_on) {
                *last = last.to(line);
            } else {
                out.lines.push(*line);
                out.first.push(index);
            }
            goes_on = out.joined.get(index) == Some(&true);
        }
        out
    }

    /// The first line of the text in the line `index`.
    fn physical(&self, index: usize) -> usize {
        if self.first.is_empty() {
            return index;
        }
        self.first.get(index).copied().unwrap_or(self.joined.len())
    }
}

/// For each line whether it goes on in the next: as `certain` says, or by the layout that the lines of all
/// stretches between tables have in common.
fn joined_by_layout<'s>(
    line: impl Fn(usize) -> WrapLine<'s>,
    certain: &[bool],
    stretches: &[Range<usize>],
    options: CleanOptions,
) -> Vec<bool> {
    let mut out = certain.to_vec();
    let places: Vec<usize> = stretches.iter().flat_map(Clone::clone).collect();
    let place = |index: usize| places.get(index).copied().unwrap_or(certain.len());
    let line = |index: usize| {
        let mut line = line(place(index));
        // Behind a table.
        line.apart |= index > 0 && place(index - 1) + 1 != place(index);
        line
    };
    let at = |place: &usize| certain.get(*place) == Some(&true);
    let mut own: Vec<bool> = places.iter().map(at).collect();
    continue_by_layout(line, &mut own, options);
    for (place, goes_on) in places.iter().zip(own) {
        if let Some(slot) = out.get_mut(*place) {
            *slot = goes_on;
        }
    }
    out
}

/// A line as it may be wrapped.
fn wrapped<'s>(source: &'s str, lines: &[Line], index: usize) -> WrapLine<'s> {
    let line = lines.get(index);
    line.map_or_else(WrapLine::default, |line| WrapLine {
        text: line.text(source),
        indent: line.indent(),
        apart: line.after_blank,
        indented: line.wide_indent(source),
    })
}

/// Adds lines of text; `joined` says which go on in the next.
fn add_lines(draft: &mut Draft, source: &str, lines: &[Line], joined: &[bool]) {
    let mut goes_on = false;
    for (line, next) in lines.iter().zip(joined) {
        push_block(&mut draft.blocks, line_block(source, line), goes_on);
        goes_on = *next;
    }
}

fn line_block(source: &str, line: &Line) -> DraftBlock {
    let bullet = line
        .text(source)
        .starts_with(['•', '●', '◆', '■', '▪', '◇', '★']);
    let kind = if bullet {
        BlockKind::ListItem
    } else {
        BlockKind::Paragraph
    };
    block(line.start(), line.end(), line.after_blank, kind)
}

fn block(start: usize, end: usize, paragraph: bool, kind: BlockKind) -> DraftBlock {
    DraftBlock {
        piece: Piece::new(start, end, paragraph),
        kind,
        zone: None,
        links: false,
    }
}

fn add_grid(draft: &mut Draft, table: &TextTable, blank: bool) {
    let kind = BlockKind::Cell(u32::try_from(draft.grids.len()).unwrap_or(u32::MAX));
    let mut cells = Vec::with_capacity(table.cells.len());
    for (index, cell) in table.cells.iter().enumerate() {
        let filled = cell.start < cell.end;
        let number = filled.then_some(offset(draft.blocks.len()));
        if filled {
            let paragraph = blank && index == 0;
            draft
                .blocks
                .push(block(cell.start, cell.end, paragraph, kind));
        }
        cells.extend(SourceSpan::new(cell.from, cell.to).map(|source| DraftCell {
            row: cell.row,
            column: cell.column,
            row_span: 1,
            column_span: 1,
            header: false,
            block: number,
            source,
        }));
    }
    draft.grids.push(DraftGrid {
        shape: table.shape,
        cells,
        faults: table.faults.clone(),
    });
}

#[cfg(test)]
mod tests {
    use crate::GridShape::{CellPerLine, ExplodedPipes, Pipes, Spaced};
    use crate::{Document, GridFault, GridShape, ReadOptions, read_text};

    fn read(text: &str) -> Document {
        read_text(text, &ReadOptions::default()).expect("within limits")
    }

    /// The grid's rows, cells joined by commas.
    #[track_caller]
    fn check(text: &str, shape: GridShape, rows: &[&str]) {
        let page = read(text);
        assert_eq!(page.grids().len(), 1, "{:?}", page.blocks());
        let grid = &page.grids()[0];
        assert_eq!(grid.shape, shape);
        let found: Vec<String> = (0..grid.rows)
            .map(|row| {
                let cells: Vec<_> = grid.row(row).map(|cell| page.slice(cell.span)).collect();
                cells.join(",")
            })
            .collect();
        assert_eq!(found, rows);
        for cell in &grid.cells {
            let source = cell.source.slice(text).expect("in the source");
            assert!(!source.is_empty(), "{cell:?}");
        }
    }

    const ROWS: [&str; 4] = [
        "信息内容,本年制发件数,本年废止件数",
        "规章,0,/",
        "行政规范性文件,11,2",
        "行政许可,251000元,-",
    ];

    #[test]
    fn a_row_a_line() {
        let text = "信息内容 | 本年制发件数 | 本年废止件数 |\n规章 | ０ | / |\n行政规范性文件 | 11 | 2 |\n行政许可 | 251000元 | - |";
        check(text, Pipes, &ROWS);
        let led = "| 信息内容 | 本年制发件数 | 本年废止件数 |\n|---|---|---|\n| 规章 | 0 | / |\n| 行政规范性文件 | 11 | 2 |\n| 行政许可 | 251000元 | - |";
        check(led, Pipes, &ROWS);
    }

    #[test]
    fn fillers_are_empty_cells() {
        let text = "第二十条第（一）项 | |||\n规章 | 0 | | 5 |";
        check(text, Pipes, &["第二十条第（一）项,,,", "规章,0,,5"]);
    }

    #[test]
    fn a_label_on_its_own_line() {
        let text = "规章 |\n0 | 0 | 0 |\n行政许可 |\n1 | 2 | 3 |";
        check(text, Pipes, &["规章,0,0,0", "行政许可,1,2,3"]);
    }

    #[test]
    fn a_cell_broken_over_two_lines() {
        let text = "信息内容 | 本年新\n制作数量 | 对外\n公开总数量 |\n规章 | 0 | 5 |\n规范性文件 | 0 | 5 |\n行政许可 | 0 | 5 |\n商业\n企业 | 1 | 2 |";
        check(
            text,
            Pipes,
            &[
                "信息内容,本年新制作数量,对外公开总数量",
                "规章,0,5",
                "规范性文件,0,5",
                "行政许可,0,5",
                "商业企业,1,2",
            ],
        );
    }

    #[test]
    fn exploded_pipes() {
        let text = "信息内容 |\n本年制发件数 |\n本年废止件数 |\n规章 |\n0 |\n/ |\n行政规范性文件 |\n11 |\n2 |\n行政许可 |\n251000元 |\n- |";
        check(text, ExplodedPipes, &ROWS);
        let between = "规章\n|\n0\n|\n5\n|\n行政许可\n|\n1\n|\n2\n|";
        check(between, ExplodedPipes, &["规章,0,5", "行政许可,1,2"]);
        let empty = "规章 |\n|\n5 |\n行政许可 |\n1 |\n|\n";
        check(empty, ExplodedPipes, &["规章,,5", "行政许可,1,"]);
    }

    #[test]
    fn a_cell_a_line() {
        let text = "二、主动公开政府信息情况\n\n信息内容\n\n本年制发件数\n\n本年废止件数\n\n规章\n\n0\n\n/\n\n行政规范性文件\n\n11\n\n2\n\n行政许可\n\n251000元\n\n-\n\n三、收到和处理政府信息公开申请情况";
        check(text, CellPerLine, &ROWS);
        let page = read(text);
        let last = page.blocks().last().unwrap();
        assert_eq!(page.slice(last.span), "三、收到和处理政府信息公开申请情况");
        assert_eq!(last.kind, crate::BlockKind::Paragraph);
    }

    #[test]
    fn rows_that_look_like_headings_stay_in_the_table() {
        let text = "三、收到和处理政府信息公开申请情况\n自然人\n总计\n一、本年新收政府信息公开申请数量\n8\n8\n三、本年度办理结果\n（一）予以公开\n5\n5\n四、结转下年度继续办理\n0\n0\n四、行政复议情况\n无。";
        check(
            text,
            CellPerLine,
            &[
                "自然人,总计",
                "一、本年新收政府信息公开申请数量,8,8",
                "三、本年度办理结果",
                "（一）予以公开,5,5",
                "四、结转下年度继续办理,0,0",
            ],
        );
    }

    #[test]
    fn cells_divided_by_spaces() {
        let text = "规章 0 0 0\n行政规范性文件 11 2 13\n行政许可 5 5 5\n结束。";
        check(
            text,
            Spaced,
            &["规章,0,0,0", "行政规范性文件,11,2,13", "行政许可,5,5,5"],
        );
    }

    #[test]
    fn destroyed_tables_say_so() {
        let glued = read("规章000\n行政规范性文件205\n结束。");
        assert_eq!(glued.grids()[0].faults, [GridFault::CellsGlued]);
        let lines = "信息内容\n本年制发件数\n规章\n0\n行政规范性文件\n行政许可\n1894\n行政处罚\n行政强制\n131\n行政事业性收费";
        let deduplicated = read(lines);
        assert_eq!(
            deduplicated.grids()[0].faults,
            [GridFault::LinesDeduplicated]
        );
    }

    #[test]
    fn prose_is_no_table() {
        for text in [
            "设为主页 | 加入收藏 | 网站地图\n一、概述",
            "一、概述\n2016年，收到申请5件。\n二、问题\n无。",
            "第1页\n2\n3\n共收到5件。",
            "联系电话\n0558-2264104\n地址\n清河路539号",
        ] {
            assert!(read(text).grids().is_empty(), "{text}");
        }
    }

    #[test]
    fn a_million_pipes_are_no_table() {
        let text = "|".repeat(1_000_000) + "\n" + &"|".repeat(1_000_000);
        assert!(read(&text).grids().is_empty());
        let text = "a|".repeat(100_000) + "\nb|c|";
        assert!(read(&text).grids().is_empty());
    }
}
