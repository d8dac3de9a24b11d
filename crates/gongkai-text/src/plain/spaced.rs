//! Tables whose cells are divided by spaces: `规章 0 0 0`.

use super::lines::Line;
use super::table::{Loose, TextTable, place};
use super::value::{CellKind, kind_of};
use crate::grid::GridShape;
use crate::limit::Room;

/// A row is at most this long, in bytes.
const LONGEST_ROW: usize = 300;
/// A table has at least this many rows with values.
const FEWEST_ROWS: usize = 3;

/// The table whose first line is `first`, if one begins there.
pub(super) fn table_at(
    source: &str,
    lines: &[Line],
    first: usize,
    room: &mut Room,
) -> Option<TextTable> {
    let (end, cells_of): (_, fn(&str, &Line, &mut Vec<Loose>)) =
        if is_row(lines.get(first)?.text(source)) {
            (rows_end(source, lines, first)?, row_cells)
        } else {
            (headed_end(source, lines, first)?, word_cells)
        };
    let mut cells = Vec::new();
    for line in lines.get(first..end)? {
        cells_of(source, line, &mut cells);
        if !room.fits(cells.len(), line.start()) {
            return None;
        }
    }
    let starts: Vec<bool> = cells.iter().map(|cell| cell.line_start).collect();
    Some(TextTable {
        first,
        end,
        shape: GridShape::Spaced,
        cells: place(&cells, starts.into_iter()),
        faults: Vec::new(),
    })
}

/// Where the table ends whose first row is the line `first`.
fn rows_end(source: &str, lines: &[Line], first: usize) -> Option<usize> {
    let (mut end, mut rows, mut at) = (first + 1, 1, first + 1);
    // Between rows may stand a line or two of heads.
    while let Some(line) = lines.get(at).filter(|_| at < end + 3) {
        let text = line.text(source);
        if is_row(text) {
            rows += 1;
            end = at + 1;
        } else if text.len() > LONGEST_ROW || text.contains(['。', '；']) {
            break;
        }
        at += 1;
    }
    (rows >= FEWEST_ROWS).then_some(end)
}

/// Where the table ends whose first line has the heads of its columns, and whose rows have a word for each head:
///
/// ```text
/// 栏目编码 栏目名称 总条数 比例
/// 0100 机构领导 1 3.23%
/// ```
fn headed_end(source: &str, lines: &[Line], first: usize) -> Option<usize> {
    const FEWEST_COLUMNS: usize = 3;
    // Most lines of a text have longer ones behind them.
    let behind = lines.get(first + 1..first + 1 + FEWEST_ROWS)?;
    if behind
        .iter()
        .any(|line| line.text(source).len() > LONGEST_ROW)
    {
        return None;
    }
    let heads = words(lines.get(first)?.text(source));
    let columns = heads.clone().count();
    let mut kinds = heads.map(kind_of);
    if columns < FEWEST_COLUMNS || !kinds.all(|kind| kind == CellKind::Label) {
        return None;
    }
    let is_data = |line: &&Line| {
        let text = line.text(source);
        let last = words(text).last().map(kind_of);
        text.len() <= LONGEST_ROW && words(text).count() == columns && last == Some(CellKind::Value)
    };
    let rows = lines.get(first + 1..)?.iter().take_while(is_data).count();
    (rows >= FEWEST_ROWS).then_some(first + 1 + rows)
}

fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(crate::clean::is_space)
        .filter(|word| !word.is_empty())
}

/// A cell for each word of a line.
fn word_cells(source: &str, line: &Line, cells: &mut Vec<Loose>) {
    let mut at = line.start();
    let mut line_start = true;
    for word in line.text(source).split_inclusive(crate::clean::is_space) {
        let end = at + word.trim_end_matches(crate::clean::is_space).len();
        if at < end {
            cells.push(Loose::new(source, at, end, line_start));
            line_start = false;
        }
        at += word.len();
    }
}

/// Whether a line is words and then at least two values, and nothing else.
fn is_row(text: &str) -> bool {
    if text.len() > LONGEST_ROW {
        return false;
    }
    let mut words = text
        .split(crate::clean::is_space)
        .filter(|word| !word.is_empty());
    let Some(CellKind::Label) = words.next().map(kind_of) else {
        return false;
    };
    let mut values = 0;
    for word in words {
        match kind_of(word) {
            CellKind::Value => values += 1,
            _ if values > 0 => return false,
            _ => {}
        }
    }
    values >= 2
}

/// The label, then the values; in a line without values each word is a cell.
fn row_cells(source: &str, line: &Line, cells: &mut Vec<Loose>) {
    let text = line.text(source);
    let whole_label = is_row(text);
    let mut label: Option<(usize, usize)> = None;
    let mut line_start = true;
    let mut at = line.start();
    for word in text.split(crate::clean::is_space) {
        let (from, to) = (at, at + word.len());
        at = to
            + source
                .get(to..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8);
        if word.is_empty() {
            continue;
        }
        if whole_label && kind_of(word) != CellKind::Value {
            label = Some((label.map_or(from, |(start, _)| start), to));
            continue;
        }
        if let Some((start, end)) = label.take() {
            cells.push(Loose::new(source, start, end, line_start));
            line_start = false;
        }
        cells.push(Loose::new(source, from, to, line_start));
        line_start = false;
    }
}
