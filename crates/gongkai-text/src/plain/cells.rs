//! Tables without pipes, one cell a line, with or without empty lines between.

use std::ops::Range;

use super::lines::Line;
use super::table::{Loose, TextTable, place, place_by_kind};
use super::value::{CellKind, kind_of};
use crate::clean::reading_len;
use crate::grid::{GridFault, GridShape};
use crate::limit::Room;
use crate::word_lists::{self, contains_any};

/// A cell is at most this long, in bytes.
const LONGEST_CELL: usize = 150;
/// Between two values of one table stand at most this many labels.
const MOST_LABELS: usize = 8;
/// A table has at least this many values.
const FEWEST_VALUES: usize = 5;
/// Before the first value stand at most this many heads.
const MOST_HEADS: usize = 40;

/// A table of the forms with this many lines repeats some: zeros, if nothing else.
const FEWEST_DISTINCT: usize = 15;

/// Adds the tables that lie outside of those already found.
pub(super) fn add_tables(
    source: &str,
    lines: &[Line],
    tables: &mut Vec<TextTable>,
    room: &mut Room,
) {
    let mut taken = vec![false; lines.len()];
    for table in tables.iter() {
        for slot in taken.iter_mut().take(table.end).skip(table.first) {
            *slot = true;
        }
    }
    let kinds: Vec<Option<CellKind>> = lines
        .iter()
        .zip(&taken)
        .map(|(line, taken)| (!taken).then(|| cell_kind(line.text(source))).flatten())
        .collect();
    let mut index = 0;
    while let Some(kind) = kinds.get(index) {
        if *kind != Some(CellKind::Value) {
            index += 1;
            continue;
        }
        let last = last_value(source, lines, &kinds, index);
        let region = kinds.get(index..=last).unwrap_or_default();
        let values = region
            .iter()
            .filter(|kind| **kind == Some(CellKind::Value))
            .count();
        if values >= FEWEST_VALUES && region.len() > values {
            let first = first_head(source, lines, &kinds, index);
            tables.extend(table(source, lines, first..last + 1, room));
        } else if values >= FEWEST_VALUES {
            // Heads and then values only: one row.
            let first = first_head(source, lines, &kinds, index);
            if first + 1 < index {
                tables.extend(table(source, lines, first..last + 1, room));
            }
        }
        index = last + 1;
    }
    for run in cell_runs(source, lines, &kinds, tables) {
        tables.extend(damaged(source, lines, run, room));
    }
}

/// What a line is as a cell; `None` if it is too long or a sentence.
fn cell_kind(text: &str) -> Option<CellKind> {
    let sentence = text.len() > LONGEST_CELL
        || text.ends_with('。')
        || text.contains('；')
        || is_clause_with_figures(text);
    (!sentence).then(|| kind_of(text))
}

/// Whether a comma outside brackets divides a text with figures: 全年公开行政处罚13条，行政强制4条.
fn is_clause_with_figures(text: &str) -> bool {
    let (mut depth, mut comma, mut figures) = (0_usize, false, false);
    for c in text.chars() {
        match c {
            '（' | '(' => depth += 1,
            '）' | ')' => depth = depth.saturating_sub(1),
            '，' if depth == 0 => comma = true,
            _ if depth == 0 => figures |= crate::clean::is_digit(c),
            _ => {}
        }
    }
    comma && figures
}

/// The last value of the table with a value at `index`.
fn last_value(source: &str, lines: &[Line], kinds: &[Option<CellKind>], index: usize) -> usize {
    let (mut last, mut labels, mut at) = (index, 0, index + 1);
    while let Some(Some(kind)) = kinds.get(at) {
        if *kind == CellKind::Value {
            (last, labels) = (at, 0);
        } else {
            labels += 1;
            let heading = lines
                .get(at)
                .is_some_and(|line| is_section_marker(line.text(source)));
            let row = (1..=2).any(|next| kinds.get(at + next) == Some(&Some(CellKind::Value)));
            if labels > MOST_LABELS || heading && !row {
                break;
            }
        }
        at += 1;
    }
    last
}

/// The first head of the table with its first value at `index`.
fn first_head(source: &str, lines: &[Line], kinds: &[Option<CellKind>], index: usize) -> usize {
    let mut first = index;
    while first > 0 && index - first < MOST_HEADS {
        let before = first - 1;
        let text = lines.get(before).map_or("", |line| line.text(source));
        let heading = is_section_marker(text) && before + 1 != index;
        let ends = text.ends_with(['：', ':', '，', ',']) || text.contains("年度报告");
        if kinds.get(before) != Some(&Some(CellKind::Label)) || heading || ends {
            break;
        }
        first = before;
    }
    first
}

fn table(source: &str, lines: &[Line], run: Range<usize>, room: &mut Room) -> Option<TextTable> {
    let cells = loose(source, lines, run.clone(), room)?;
    let mut table = TextTable {
        first: run.start,
        end: run.end,
        shape: GridShape::CellPerLine,
        cells: place_by_kind(&cells),
        faults: Vec::new(),
    };
    let run = lines.get(run).unwrap_or_default();
    let form = run
        .iter()
        .filter(|line| word_lists::FORM_CELLS.contains(&line.text(source)))
        .count();
    if form >= 3 && run.len() >= FEWEST_DISTINCT && !repeats(source, run) {
        table.faults.push(GridFault::LinesDeduplicated);
    }
    Some(table)
}

/// Whether any line of the run occurs twice.
fn repeats(source: &str, run: &[Line]) -> bool {
    let mut seen: Vec<&str> = run.iter().map(|line| line.text(source)).collect();
    seen.sort_unstable();
    seen.windows(2).any(|pair| matches!(pair, [a, b] if a == b))
}

/// A cell for each line; `None` if there is no room for them.
fn loose(source: &str, lines: &[Line], run: Range<usize>, room: &mut Room) -> Option<Vec<Loose>> {
    let run = lines.get(run).unwrap_or_default();
    if !room.fits(run.len(), run.last().map_or(0, Line::start)) {
        return None;
    }
    room.take(run.len());
    let cells = run
        .iter()
        .map(|line| Loose::new(source, line.start(), line.end(), true));
    Some(cells.collect())
}

/// Whether a line begins like a heading of the first level: `二、`, on mirrors also `二(èr)、`.
pub(super) fn is_section_marker(text: &str) -> bool {
    let number = |c: char| "一二三四五六七八九十".contains(c);
    let mut rest = text.trim_start_matches(number);
    if rest.len() == text.len() {
        return false;
    }
    while let Some(behind) = reading_len(rest).and_then(|len| rest.get(len..)) {
        rest = behind.trim_start_matches(number);
    }
    rest.starts_with(['、', '．', '.'])
}

/// Whether a line is the heading of a part of the report, so that a table ends before it. The labels
/// `一、本年新收…` and `四、结转…` are rows of the form and not such headings.
fn is_report_heading(text: &str) -> bool {
    is_section_marker(text) && contains_any(text, word_lists::REPORT_PARTS)
}

/// The runs of lines outside `tables` that may be cells, each up to the next heading of a part of the report.
fn cell_runs(
    source: &str,
    lines: &[Line],
    kinds: &[Option<CellKind>],
    tables: &[TextTable],
) -> Vec<Range<usize>> {
    let mut taken = vec![false; lines.len()];
    for table in tables {
        for slot in taken.iter_mut().take(table.end).skip(table.first) {
            *slot = true;
        }
    }
    let mut runs = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        let free =
            |at: usize| taken.get(at) == Some(&false) && kinds.get(at).is_some_and(Option::is_some);
        if !free(index) {
            index += 1;
            continue;
        }
        let mut end = index;
        let heading = |at: usize| {
            let line = lines.get(at);
            line.is_some_and(|line| is_report_heading(line.text(source)))
        };
        while free(end) && (end == index || !heading(end)) {
            end += 1;
        }
        runs.push(index..end);
        index = end;
    }
    runs
}

/// The table of a report form in a run of short lines that lost its repeated lines or its dividers: it is kept as
/// it is, a cell a line, with the fault.
fn damaged(source: &str, lines: &[Line], run: Range<usize>, room: &mut Room) -> Option<TextTable> {
    let Range { start: first, end } = run;
    let run = lines.get(run)?;
    let (mut labels, mut glued) = (Vec::new(), Vec::new());
    for (offset, line) in run.iter().enumerate() {
        let text = line.text(source);
        let bare = text.trim_end_matches(crate::clean::is_digit);
        let name = bare
            .rsplit(['、', '.', '）', ')', '．'])
            .next()
            .unwrap_or(bare);
        if word_lists::FORM_CELLS.contains(&name) {
            if bare.len() < text.len() {
                glued.push(offset);
            } else {
                labels.push((offset, name));
            }
        }
    }
    if let ([start, .., stop], true) = (glued.as_slice(), glued.len() >= 2) {
        let run = first + start..first + stop + 1;
        let cells = loose(source, lines, run.clone(), room)?;
        return Some(one_column(&cells, run, GridFault::CellsGlued));
    }
    // The forms print 信息内容 four times and 总计 at least twice.
    let once = |word: &str| labels.iter().filter(|(_, name)| *name == word).count() == 1;
    let [(start, _), .., (stop, _)] = labels.as_slice() else {
        return None;
    };
    let lines_of = run.get(*start..=*stop)?;
    let repeated = repeats(source, lines_of);
    let dense = labels.len() * 4 >= lines_of.len() && labels.len() >= 5;
    if !dense || repeated || !(once("信息内容") || once("总计")) {
        return None;
    }
    let run = first + start..(first + stop + 2).min(end);
    let cells = loose(source, lines, run.clone(), room)?;
    Some(one_column(&cells, run, GridFault::LinesDeduplicated))
}

/// A table of one column: a cell a line of the run.
fn one_column(cells: &[Loose], run: Range<usize>, fault: GridFault) -> TextTable {
    TextTable {
        first: run.start,
        end: run.end,
        shape: GridShape::CellPerLine,
        cells: place(cells, std::iter::repeat(true)),
        faults: vec![fault],
    }
}
