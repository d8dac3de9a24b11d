//! What was read, in the words of the made-up forms.

use gongkai_report::{Table, TableFormat, TableKind};
use gongkai_tests::forms::Line;

use crate::tables::TableFact;

/// The cells that were read.
pub(super) fn lines_of(facts: &[TableFact]) -> Vec<Line> {
    facts
        .iter()
        .filter_map(|fact| Some((fact.table.kind(), fact.table.standard()?)))
        .flat_map(|(kind, table)| {
            table.cells.iter().map(move |cell| {
                let value = cell.value.map(|value| value.to_string());
                (
                    kind,
                    cell.row,
                    cell.column,
                    cell.state,
                    value,
                    cell.unit.clone(),
                )
            })
        })
        .collect()
}

/// The forms of the standard tables that were read.
pub(super) fn formats(facts: &[TableFact]) -> Vec<TableFormat> {
    facts
        .iter()
        .filter_map(|fact| fact.table.standard())
        .map(|table| table.format)
        .collect()
}

/// The tables that are none of the standard ones.
pub(super) fn others(facts: &[TableFact]) -> Vec<&Table> {
    let tables = facts.iter().map(|fact| &fact.table);
    tables
        .filter(|table| table.kind() == TableKind::Other)
        .collect()
}
