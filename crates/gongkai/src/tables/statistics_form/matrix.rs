//! A statistics form as a matrix: the rows of the form are the heads of columns, each row is an organ.

use gongkai_text::{Cell, Document, Grid, GridShape};

use super::super::event::{Content, Place, Slot};
use super::super::value::{self, Reading};
use super::label;
use super::reader::RawRow;

/// So many heads at least are rows of a form.
const FEWEST_HEADS: usize = 6;
/// A matrix has so many columns at most; the forms have sixty rows.
const MOST_COLUMNS: usize = 256;

/// One organ of a matrix.
pub(super) struct Organ {
    pub(super) name: String,
    pub(super) rows: Vec<RawRow>,
}

/// The organs of a grid, if it is a matrix.
pub(super) fn read(document: &Document, grid: &Grid) -> Option<Vec<Organ>> {
    let columns = usize::try_from(grid.columns).ok()?;
    if !matches!(grid.shape, GridShape::Html | GridShape::Pipes)
        || !(FEWEST_HEADS..=MOST_COLUMNS).contains(&columns)
    {
        return None;
    }
    let text = |cell: &Cell| document.slice(cell.span).trim();
    let is_value = |cell: &Cell| matches!(value::read(text(cell)), Some(Reading::Number { .. }));
    let units = |cells: &[Cell]| {
        cells
            .iter()
            .filter(|cell| value::unit_of(text(cell)).is_some())
            .count()
    };
    let rows: Vec<&[Cell]> = grid
        .cells
        .chunk_by(|one, next| one.row == next.row)
        .collect();
    let heads = rows
        .iter()
        .position(|cells| cells.iter().any(is_value) || units(cells) * 2 > cells.len())?;
    let mut leaves: Vec<Option<&Cell>> = vec![None; columns];
    for cell in rows.get(..heads)?.iter().copied().flatten() {
        let first = usize::try_from(cell.column).ok()?;
        let width = usize::try_from(cell.column_span).ok()?;
        for leaf in leaves.iter_mut().skip(first).take(width) {
            if !text(cell).is_empty() {
                *leaf = Some(cell);
            }
        }
    }
    // A head over several columns names none of them.
    let mut labels: Vec<(usize, &Cell, &'static [u16])> = Vec::new();
    for (column, leaf) in leaves.iter().enumerate() {
        let Some(leaf) = leaf else { continue };
        let found = label::labels_of(text(leaf));
        if !found.is_empty() && leaf.column_span == 1 {
            labels.push((column, leaf, found));
        }
    }
    if labels.len() < FEWEST_HEADS {
        return None;
    }
    let mut unit_row: Option<&[Cell]> = None;
    let mut organs = Vec::new();
    for cells in rows.get(heads..)? {
        if units(cells) * 2 > cells.len() {
            unit_row = Some(cells);
            continue;
        }
        let at = |column: usize| {
            cells
                .iter()
                .find(|cell| usize::try_from(cell.column) == Ok(column))
        };
        let name = cells
            .iter()
            .map(text)
            .find(|text| !text.is_empty() && value::read(text).is_none());
        let Some(name) = name.filter(|_| cells.iter().any(is_value)) else {
            continue;
        };
        let rows = labels.iter().map(|(column, leaf, labels)| {
            let unit = unit_row.and_then(|row| {
                let cell = row
                    .iter()
                    .find(|cell| usize::try_from(cell.column) == Ok(*column))?;
                value::unit_of(text(cell))
            });
            RawRow {
                labels,
                place: place_of(leaf),
                unit,
                slots: at(*column)
                    .map(|cell| slot(document, cell))
                    .into_iter()
                    .collect(),
                certain: true,
                is_doubtful: false,
            }
        });
        organs.push(Organ {
            name: name.split_whitespace().collect(),
            rows: rows.collect(),
        });
    }
    (!organs.is_empty()).then_some(organs)
}

const fn place_of(cell: &Cell) -> Place {
    Place {
        clean: cell.span,
        source: Some(cell.source),
        column: Some(cell.column),
    }
}

fn slot(document: &Document, cell: &Cell) -> Slot {
    let text = document.slice(cell.span).trim();
    let content = match value::read(text) {
        Some(reading) => Content::Value(reading),
        None if text.is_empty() => Content::Empty,
        None => Content::Words,
    };
    Slot {
        content,
        place: place_of(cell),
    }
}
