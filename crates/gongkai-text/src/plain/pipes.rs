//! Tables with pipes: a row a line, or a cell a line.

use super::lines::Line;
use super::table::{Loose, TextTable, place, place_by_kind};
use super::value::CellKind;
use crate::grid::GridShape;

/// A line with more cells than this is no row.
const MOST_CELLS: usize = 1000;
/// A line without pipes inside a table is at most this long, in bytes.
const LONGEST_PLAIN: usize = 120;
/// More pipes than this in a row hold no cells.
const LONGEST_FILLER: usize = 32;

/// The table whose first line with a pipe is `first`, if one begins there, and the first line behind
/// the run of lines with pipes. Lines before `floor` belong to an earlier table.
pub(super) fn table_at(
    source: &str,
    lines: &[Line],
    first: usize,
    floor: usize,
) -> (Option<TextTable>, usize) {
    let text = lines.get(first).map_or("", |line| line.text(source));
    if !has_pipe(text) {
        return (None, first + 1);
    }
    // A lone pipe divides the cell on the line before it from what follows.
    let before = first.checked_sub(1).filter(|before| *before >= floor);
    let first = match before.and_then(|before| lines.get(before)) {
        Some(line) if is_lone(text) && may_stand_inside(line.text(source)) => first - 1,
        _ => first,
    };
    let end = run_end(source, lines, first);
    (table(source, lines, first, end), end)
}

fn table(source: &str, lines: &[Line], first: usize, end: usize) -> Option<TextTable> {
    let run = lines.get(first..end)?;
    let piped = run
        .iter()
        .filter(|line| has_pipe(line.text(source)))
        .count();
    if piped < 2 {
        return None;
    }
    let mut cells = Vec::new();
    let mut multi = 0;
    let mut full = 0;
    let plain = run.len() - piped;
    let separate = plain * 5 >= run.len() * 2;
    let leading = run
        .iter()
        .filter(|line| line.text(source).starts_with('|'))
        .count();
    let strip_lead = leading * 10 >= piped * 8;
    for line in run {
        let before = cells.len();
        line_cells(source, line, strip_lead, separate, &mut cells);
        let added = cells.len() - before;
        if added > MOST_CELLS {
            return None;
        }
        let filled = cells
            .iter()
            .skip(before)
            .filter(|cell| cell.kind != CellKind::Empty)
            .count();
        multi += usize::from(filled >= 2);
        full += usize::from(filled >= 1);
    }
    let filled = cells
        .iter()
        .filter(|cell| cell.kind != CellKind::Empty)
        .count();
    if filled < 2 {
        return None;
    }
    let (shape, placed) = if multi * 2 >= full || multi >= 2 && multi * 3 >= full {
        let starts = line_starts(&cells);
        (GridShape::Pipes, place(&cells, starts.into_iter()))
    } else {
        (GridShape::ExplodedPipes, place_by_kind(&cells))
    };
    Some(TextTable {
        first,
        end,
        shape,
        cells: placed,
        faults: Vec::new(),
    })
}

fn has_pipe(text: &str) -> bool {
    memchr::memchr(b'|', text.as_bytes()).is_some() || text.contains('｜')
}

fn is_lone(text: &str) -> bool {
    matches!(text, "|" | "｜")
}

/// Whether a line has nothing but pipes, dashes and colons: the rule under a Markdown head.
fn is_rule(text: &str) -> bool {
    text.contains("--")
        && text
            .chars()
            .all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// Where the run of lines with pipes ends. A short line without pipes stays inside if lines with
/// pipes stand on both sides and it is no heading and no sentence.
fn run_end(source: &str, lines: &[Line], first: usize) -> usize {
    let piped = |index: usize| {
        lines
            .get(index)
            .is_some_and(|line| has_pipe(line.text(source)))
    };
    let mut end = first + 1;
    loop {
        if piped(end) {
            end += 1;
            continue;
        }
        let inside = lines
            .get(end)
            .is_some_and(|line| may_stand_inside(line.text(source)));
        if inside && piped(end + 1) {
            end += 2;
        } else {
            return end;
        }
    }
}

fn may_stand_inside(text: &str) -> bool {
    let sentence = text.contains(['。', '；']) || text.ends_with(['：', ':']);
    text.len() <= LONGEST_PLAIN && !sentence && !super::cells::is_section_marker(text)
}

/// The cells of one line. In a text where lone pipes stand between lines of cells (`separate`), a
/// lone pipe is no cell.
fn line_cells(source: &str, line: &Line, strip_lead: bool, separate: bool, cells: &mut Vec<Loose>) {
    let text = line.text(source);
    if is_rule(text) || separate && is_lone(text) {
        return;
    }
    let mut from = line.start;
    let mut line_start = true;
    let mut fillers = 0;
    let mut first = true;
    for (at, pipe) in text.match_indices(['|', '｜']) {
        let to = line.start + at;
        let mut cell = Loose::new(source, from, to, line_start);
        from = to + pipe.len();
        if cell.kind == CellKind::Empty {
            // An empty cell shows by its divider.
            cell.to = from;
            fillers += 1;
        } else {
            fillers = 0;
        }
        let lead = first && strip_lead && cell.kind == CellKind::Empty && text.len() > pipe.len();
        first = false;
        if lead || fillers > LONGEST_FILLER {
            continue;
        }
        cells.push(cell);
        line_start = false;
    }
    if from < line.end {
        cells.push(Loose::new(source, from, line.end, line_start));
    }
}

/// Which cells begin a row where each line is one. A line that holds one label belongs to the line of
/// values that follows it.
fn line_starts(cells: &[Loose]) -> Vec<bool> {
    let mut starts: Vec<bool> = cells.iter().map(|cell| cell.line_start).collect();
    for (index, pair) in cells.windows(2).enumerate() {
        if let [label, value] = pair {
            let alone = label.line_start && label.kind == CellKind::Label;
            if alone
                && value.line_start
                && value.kind == CellKind::Value
                && let Some(start) = starts.get_mut(index + 1)
            {
                *start = false;
            }
        }
    }
    starts
}
