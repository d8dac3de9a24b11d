//! Tables with pipes: a row a line, or a cell a line.

use std::ops::Range;

use super::lines::Line;
use super::table::{Loose, TextTable, place, place_by_kind};
use super::value::CellKind;
use crate::grid::GridShape;
use crate::limit::Room;

/// A line with more cells than this is not a row.
const MOST_CELLS: usize = 1000;
/// A line without pipes inside a table is at most this long, in bytes.
const LONGEST_PLAIN: usize = 120;
/// More pipes than this in a row hold no cells.
const LONGEST_FILLER: usize = 32;

/// The table whose first line with a pipe stands behind the lines `free`, if one begins there, and the first line
/// behind the run of lines with pipes. The lines `free` belong to no table yet.
pub(super) fn table_at(
    source: &str,
    lines: &[Line],
    free: Range<usize>,
    room: &mut Room,
) -> (Option<TextTable>, usize) {
    let first = free.end;
    let text = lines.get(first).map_or("", |line| line.text(source));
    if !has_pipe(text) {
        return (None, first + 1);
    }
    // A lone pipe divides the cell on the line before it from what follows.
    let before = first.checked_sub(1).filter(|before| free.contains(before));
    let first = match before.and_then(|before| lines.get(before)) {
        Some(line) if is_lone(text) && may_stand_inside(line.text(source)) => first - 1,
        _ => first,
    };
    let end = run_end(source, lines, first);
    (table(source, lines, first..end, room), end)
}

fn table(source: &str, lines: &[Line], run: Range<usize>, room: &mut Room) -> Option<TextTable> {
    let Range { start: first, end } = run;
    let run = lines.get(run)?;
    let piped = run
        .iter()
        .filter(|line| has_pipe(line.text(source)))
        .count();
    if piped < 2 {
        return None;
    }
    let plain = run.len() - piped;
    let separate = plain * 5 >= run.len() * 2;
    let count = |test: fn(&str) -> bool| {
        let texts = run.iter().map(|line| line.text(source));
        texts.filter(|text| has_pipe(text) && test(text)).count()
    };
    let dialect = Dialect {
        separate,
        leading: count(|text| text.starts_with('|')) * 10 >= piped * 8,
        closed: !separate && count(|text| text.ends_with(['|', '｜'])) * 10 >= piped * 6,
    };
    let mut cells: Vec<Loose> = Vec::new();
    let (mut multi, mut full) = (0, 0);
    let mut broken = false;
    for line in run {
        let before = cells.len();
        line_cells(source, line, dialect, &mut cells);
        if broken {
            join_broken(source, &mut cells, before);
        }
        broken = dialect.closed && is_broken(line.text(source));
        let added = cells.len().saturating_sub(before);
        if added > MOST_CELLS || !room.fits(cells.len(), line.start()) {
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

/// How the pipes of a table stand.
#[derive(Debug, Clone, Copy)]
struct Dialect {
    /// Lone pipes separate lines of cells, so a lone pipe is not a cell.
    separate: bool,
    /// Lines begin with a pipe.
    leading: bool,
    /// Lines end with a pipe: a line that does not goes on in the next.
    closed: bool,
}

/// Whether a line of a table whose lines end with a pipe stops inside a cell: `信息内容 | 本年新`, or a
/// word or two without any pipe.
fn is_broken(text: &str) -> bool {
    if has_pipe(text) {
        return !text.ends_with(['|', '｜']);
    }
    text.len() <= 12 && text.chars().all(|c| c >= '\u{2E80}')
}

/// Makes one cell of the last cell before index `at` and the one there.
fn join_broken(source: &str, cells: &mut Vec<Loose>, at: usize) {
    let head = at.checked_sub(1).and_then(|before| cells.get(before));
    let (Some(head), Some(tail)) = (head, cells.get(at)) else {
        return;
    };
    if head.kind != CellKind::Label || tail.kind != CellKind::Label {
        return;
    }
    let whole = Loose::new(source, head.from, tail.to, head.line_start);
    cells.remove(at);
    if let Some(slot) = cells.get_mut(at - 1) {
        *slot = whole;
    }
}

/// The cells of one line.
fn line_cells(source: &str, line: &Line, dialect: Dialect, cells: &mut Vec<Loose>) {
    let text = line.text(source);
    if is_rule(text) || dialect.separate && is_lone(text) {
        return;
    }
    let mut from = line.start();
    let mut line_start = true;
    let mut fillers = 0;
    let mut first = true;
    for (at, pipe) in text.match_indices(['|', '｜']) {
        let to = line.start() + at;
        let mut cell = Loose::new(source, from, to, line_start);
        from = to + pipe.len();
        if cell.kind == CellKind::Empty {
            // An empty cell shows by its divider.
            cell.to = from;
            fillers += 1;
        } else {
            fillers = 0;
        }
        let lead =
            first && dialect.leading && cell.kind == CellKind::Empty && text.len() > pipe.len();
        first = false;
        if lead || fillers > LONGEST_FILLER {
            continue;
        }
        cells.push(cell);
        line_start = false;
    }
    if from < line.end() {
        cells.push(Loose::new(source, from, line.end(), line_start));
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
