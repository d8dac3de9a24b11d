//! A filled form, and what a reader should get from it.

use gongkai_report::{CellState, Column, Row, Table, TableFormat, TableKind};
use proptest::prelude::*;

use crate::tables::TableFact;
use crate::tables::lexicon::OUTCOMES;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Filled {
    Number(String),
    Empty,
    NotApplicable(&'static str),
}

impl Filled {
    pub(super) fn print(&self) -> &str {
        match self {
            Self::Number(text) => text,
            Self::Empty => "",
            Self::NotApplicable(text) => text,
        }
    }
}

/// The three tables of one report.
#[derive(Clone)]
pub(super) struct Form {
    pub(super) format: TableFormat,
    pub(super) proactive: Vec<(Row, Vec<Filled>)>,
    pub(super) requests: Vec<(Row, Vec<Filled>)>,
    pub(super) review: Vec<Filled>,
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a form of {}", self.format)
    }
}

/// A cell in one line: table, row, column, state, value and unit.
pub(super) type Line = (
    TableKind,
    Row,
    Column,
    CellState,
    Option<String>,
    Option<String>,
);

impl Form {
    /// The cells that reading the form should give.
    pub(super) fn lines(&self) -> Vec<Line> {
        let mut out = Vec::new();
        let tables = [
            (TableKind::Proactive, &self.proactive),
            (TableKind::Requests, &self.requests),
        ];
        for (kind, rows) in tables {
            for (row, cells) in rows {
                for (cell, column) in cells.iter().zip(self.format.columns(*row)) {
                    out.push(line(kind, *row, *column, cell));
                }
            }
        }
        let groups = self.format.rows(TableKind::ReviewLitigation);
        let places = groups
            .iter()
            .flat_map(|group| OUTCOMES.iter().map(|column| (*group, *column)));
        for (cell, (group, column)) in self.review.iter().zip(places) {
            out.push(line(TableKind::ReviewLitigation, group, column, cell));
        }
        out
    }
}

fn line(kind: TableKind, row: Row, column: Column, cell: &Filled) -> Line {
    let (state, value) = match cell {
        Filled::Empty => (CellState::Empty, None),
        Filled::NotApplicable(_) => (CellState::NotApplicable, None),
        Filled::Number(text) => {
            let digits: String = text
                .chars()
                .filter(|c| "0123456789.-减".contains(*c))
                .collect();
            let value: gongkai_report::Decimal =
                digits.replace('减', "-").parse().expect("a number");
            let state = if value.is_zero() {
                CellState::Zero
            } else {
                CellState::Number
            };
            (state, Some(value.to_string()))
        }
    };
    let unit = if value.is_none() {
        None
    } else if cell.print().ends_with("万元") || column == Column::FeeAmount {
        Some("万元".to_owned())
    } else if cell.print().ends_with('元') {
        Some("元".to_owned())
    } else {
        None
    };
    (kind, row, column, state, value, unit)
}

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

/// Which cells may be blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blanks {
    Allowed,
    None,
}

/// A form filled at random.
pub(super) fn form(blanks: Blanks) -> impl Strategy<Value = Form> {
    let format = prop_oneof![Just(TableFormat::Form2019), Just(TableFormat::Form2021)];
    format.prop_flat_map(move |format| {
        let table = |kind: TableKind| {
            format
                .rows(kind)
                .iter()
                .map(|row| {
                    let cells: Vec<_> = format
                        .columns(*row)
                        .iter()
                        .map(|column| filled(*column, blanks).boxed())
                        .collect();
                    (Just(*row), cells)
                })
                .collect::<Vec<_>>()
        };
        let review: Vec<_> = OUTCOMES
            .iter()
            .cycle()
            .take(15)
            .map(|column| filled(*column, blanks).boxed())
            .collect();
        (
            table(TableKind::Proactive),
            table(TableKind::Requests),
            review,
        )
            .prop_map(move |(proactive, requests, review)| Form {
                format,
                proactive,
                requests,
                review,
            })
    })
}

fn filled(column: Column, blanks: Blanks) -> impl Strategy<Value = Filled> {
    let number = |text: String| Filled::Number(text);
    let count = prop_oneof![
        6 => Just("0".to_owned()),
        3 => (1_u64..2000).prop_map(|n| n.to_string()),
        1 => (1_u64..u64::MAX).prop_map(|n| n.to_string()),
    ];
    let value = match column {
        Column::Change => prop_oneof![
            Just("0".to_owned()),
            (1..400).prop_map(|n| format!("+{n}")),
            (1..400).prop_map(|n| format!("-{n}")),
            (1..400).prop_map(|n| format!("减{n}")),
        ]
        .boxed(),
        Column::FeeAmount => prop_oneof![
            Just("0".to_owned()),
            (0..90_000, 0..10_000).prop_map(|(whole, part)| format!("{whole}.{part:04}")),
            (1..90).prop_map(|n| format!("0.{n}万元")),
        ]
        .boxed(),
        Column::ProcurementAmount => prop_oneof![
            (1_u32..900_000).prop_map(|n| n.to_string()),
            (1_u32..900_000).prop_map(|n| format!("{n}元")),
            (1..9000).prop_map(|n| format!("{n}.5万元")),
        ]
        .boxed(),
        _ => count.boxed(),
    };
    let blank = match blanks {
        Blanks::Allowed => 2,
        Blanks::None => 0,
    };
    prop_oneof![
        12 => value.prop_map(number),
        1 => prop::sample::select(vec!["/", "-", "—"]).prop_map(Filled::NotApplicable),
        blank => Just(Filled::Empty),
    ]
}
