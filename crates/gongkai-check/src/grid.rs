//! Quick access to the cells of a standard table.

use gongkai_report::Decimal;
use gongkai_report::SourceSpan;

use crate::interval::magnitude;
use gongkai_report::{Cell, CellState, Column, Row, StandardTable};

/// The cells of a table by row and column.
#[derive(Debug)]
pub(crate) struct CellGrid<'t> {
    cells: Vec<Option<&'t Cell>>,
}

impl<'t> CellGrid<'t> {
    pub(crate) fn new(table: &'t StandardTable) -> Self {
        // The rows since 2019 come first; only the older forms need room for all.
        let rows = table.cells.iter().map(|cell| cell.row as usize + 1).max();
        let mut cells = vec![None; rows.unwrap_or(0) * Column::ALL.len()];
        for cell in &table.cells {
            if let Some(place) = cells.get_mut(index(cell.row, cell.column)) {
                // Of two cells for one place the first stands.
                place.get_or_insert(cell);
            }
        }
        Self { cells }
    }

    pub(crate) fn get(&self, row: Row, column: Column) -> Option<&'t Cell> {
        self.cells.get(index(row, column)).copied().flatten()
    }

    /// The number in a cell; nothing for an empty one.
    pub(crate) fn value(&self, row: Row, column: Column) -> Option<Decimal> {
        self.get(row, column).and_then(value)
    }

    /// What the cells of a sum give, and nothing else; `None` if one is missing, lost or words.
    pub(crate) fn quick_sum(
        &self,
        places: &[(Row, Column)],
        may_be_missing: &[(Row, Column)],
    ) -> Option<Decimal> {
        let mut sum = Decimal::ZERO;
        for (row, column) in places {
            sum = added(sum, self.get(*row, *column)?)?;
        }
        for (row, column) in may_be_missing {
            if let Some(cell) = self.get(*row, *column) {
                sum = added(sum, cell)?;
            }
        }
        Some(sum)
    }

    /// The cells of a sum, added up; `None` if one is missing, lost or words.
    pub(crate) fn sum(&self, places: impl IntoIterator<Item = (Row, Column)>) -> Option<Sum> {
        let mut sum = Sum::default();
        for (row, column) in places {
            sum.add(self.get(row, column)?)?;
        }
        Some(sum)
    }

    /// The same, where only the second form has some of the cells: those may be missing.
    pub(crate) fn sum_with(
        &self,
        places: impl IntoIterator<Item = (Row, Column)>,
        may_be_missing: impl IntoIterator<Item = (Row, Column)>,
    ) -> Option<Sum> {
        let mut sum = self.sum(places)?;
        for (row, column) in may_be_missing {
            if let Some(cell) = self.get(row, column) {
                sum.add(cell)?;
            }
        }
        Some(sum)
    }

    /// Whether a row is there without any number, nothing of it lost.
    pub(crate) fn is_blank(&self, row: Row) -> bool {
        Column::APPLICANTS
            .into_iter()
            .chain([Column::Total])
            .all(|column| {
                self.get(row, column).is_some_and(|cell| {
                    matches!(cell.state, CellState::Empty | CellState::NotApplicable)
                })
            })
    }

    /// The total of a row: as printed, else worked out from the columns. `None` if nothing can be
    /// said.
    pub(crate) fn total(&self, row: Row) -> Option<Decimal> {
        if let Some(value) = self.value(row, Column::Total) {
            return Some(value);
        }
        if self.get(row, Column::Total)?.state != CellState::Empty {
            return None;
        }
        let sum = self.sum(Column::APPLICANTS.map(|column| (row, column)))?;
        sum.has_numbers().then_some(sum.value)
    }
}

fn added(sum: Decimal, cell: &Cell) -> Option<Decimal> {
    match cell.state {
        CellState::Number => sum.checked_add(value(cell)?),
        CellState::Zero | CellState::Empty | CellState::NotApplicable => Some(sum),
        CellState::Text | CellState::Lost => None,
    }
}

const fn index(row: Row, column: Column) -> usize {
    row as usize * Column::ALL.len() + column as usize
}

/// The number in a cell, in the plain unit.
pub(crate) fn value(cell: &Cell) -> Option<Decimal> {
    match cell.state {
        CellState::Number => {
            let value = cell.value?;
            match cell.unit.as_deref().map_or(0, magnitude) {
                0 => Some(value),
                shift => value.checked_shift(shift),
            }
        }
        CellState::Zero => Some(Decimal::ZERO),
        _ => None,
    }
}

/// Cells added up.
#[derive(Debug, Default)]
pub(crate) struct Sum {
    /// What the numbers give.
    pub(crate) value: Decimal,
    /// The numbers, as terms.
    pub(crate) terms: Vec<Decimal>,
    /// How many cells are empty.
    pub(crate) empty: usize,
    /// Where the cells stand.
    pub(crate) spans: Vec<SourceSpan>,
}

impl Sum {
    fn add(&mut self, cell: &Cell) -> Option<()> {
        self.spans.extend(cell.span);
        match cell.state {
            CellState::Number | CellState::Zero => {
                let value = value(cell)?;
                self.value = self.value.checked_add(value)?;
                self.terms.push(value);
            }
            CellState::Empty => self.empty += 1,
            CellState::NotApplicable => {}
            CellState::Text | CellState::Lost => return None,
        }
        Some(())
    }

    pub(crate) fn has_numbers(&self) -> bool {
        !self.terms.is_empty()
    }

    /// The sum as it is worked out: `258 + 12 = 270`; zeros are left out, and cells that are all
    /// empty read as `blank`.
    pub(crate) fn worked_out(&self, blank: &str) -> String {
        if self.terms.is_empty() && self.empty > 0 {
            return blank.to_owned();
        }
        let terms: Vec<String> = self
            .terms
            .iter()
            .filter(|term| !term.is_zero())
            .map(ToString::to_string)
            .collect();
        match terms.as_slice() {
            [] | [_] => self.value.to_string(),
            _ => format!("{} = {}", terms.join(" + "), self.value),
        }
    }
}
