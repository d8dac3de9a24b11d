//! A filled form, and what a reader should get from it.

use gongkai::normalize::Decimal;
use gongkai::report::{CellState, Column, Row, TableFormat, TableKind};
use proptest::prelude::*;

use super::plan::{APPLICANTS, OUTCOMES, columns, rows};
use crate::Dice;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filled {
    /// A number as printed, with the unit that it may have.
    Number(String),
    /// Nothing.
    Empty,
    /// A dash or a stroke.
    NotApplicable(&'static str),
}

impl Filled {
    /// What the cell shows.
    #[must_use]
    pub fn print(&self) -> &str {
        match self {
            Self::Number(text) => text,
            Self::Empty => "",
            Self::NotApplicable(text) => text,
        }
    }
}

/// The three tables of one report.
#[derive(Clone)]
pub struct Form {
    /// Which of the two forms.
    pub format: TableFormat,
    /// The rows of 主动公开政府信息情况.
    pub proactive: Vec<(Row, Vec<Filled>)>,
    /// The rows of 收到和处理政府信息公开申请情况.
    pub requests: Vec<(Row, Vec<Filled>)>,
    /// The cells of 行政复议、行政诉讼情况, group after group.
    pub review: Vec<Filled>,
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a form of {}", self.format)
    }
}

/// A cell in one line: table, row, column, state, value and unit.
pub type Line = (
    TableKind,
    Row,
    Column,
    CellState,
    Option<String>,
    Option<String>,
);

impl Form {
    /// The cells that reading the form should give.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        let mut out = Vec::new();
        let tables = [
            (TableKind::Proactive, &self.proactive),
            (TableKind::Requests, &self.requests),
        ];
        for (kind, rows) in tables {
            for (row, cells) in rows {
                for (cell, column) in cells.iter().zip(columns(*row, self.format)) {
                    out.push(line(kind, *row, *column, cell));
                }
            }
        }
        let groups = rows(TableKind::ReviewLitigation, self.format);
        let places = groups
            .iter()
            .flat_map(|group| OUTCOMES.map(|column| (*group, column)));
        for (cell, (group, column)) in self.review.iter().zip(places) {
            out.push(line(TableKind::ReviewLitigation, group, column, cell));
        }
        out
    }

    /// The form with applications and disputes that add up as the form says they must, none blank.
    #[must_use]
    pub fn balanced(mut self, dice: &mut Dice) -> Self {
        let mut count = || {
            if dice.roll(3) == 0 {
                dice.roll(900)
            } else {
                dice.roll(3)
            }
        };
        let results = |row: Row| {
            !matches!(
                row,
                Row::NewReceived | Row::CarriedIn | Row::CarriedOut | Row::ProcessedTotal
            )
        };
        let organisations = APPLICANTS.len() - 1;
        let mut sums = vec![0; organisations];
        let mut rows: Vec<(Row, Vec<usize>)> = Vec::new();
        for (row, _) in &self.requests {
            let cells: Vec<usize> = (0..organisations).map(|_| count()).collect();
            if results(*row) {
                sums.iter_mut()
                    .zip(&cells)
                    .for_each(|(sum, cell)| *sum += cell);
            }
            rows.push((*row, cells));
        }
        let carried: Vec<usize> = (0..organisations).map(|_| count()).collect();
        for (row, cells) in &mut rows {
            match row {
                Row::ProcessedTotal => cells.clone_from(&sums),
                Row::CarriedOut => cells.clone_from(&carried),
                Row::CarriedIn => cells.fill(0),
                Row::NewReceived => {
                    *cells = sums.iter().zip(&carried).map(|(a, b)| a + b).collect();
                }
                _ => {}
            }
            cells.push(cells.iter().sum());
        }
        let number = |value: usize| Filled::Number(value.to_string());
        self.requests = rows
            .into_iter()
            .map(|(row, cells)| (row, cells.into_iter().map(number).collect()))
            .collect();
        self.review = (0..3)
            .flat_map(|_| {
                let mut cells: Vec<usize> = (1..OUTCOMES.len()).map(|_| count()).collect();
                cells.push(cells.iter().sum());
                cells.into_iter().map(number)
            })
            .collect();
        self
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
            let value: Decimal = digits.replace('减', "-").parse().expect("a number");
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

/// Which cells may be blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blanks {
    /// Some cells are empty.
    Allowed,
    /// None is.
    None,
}

/// A form filled at random.
pub fn form(blanks: Blanks) -> impl Strategy<Value = Form> {
    let format = prop_oneof![Just(TableFormat::Form2019), Just(TableFormat::Form2021)];
    format.prop_flat_map(move |format| {
        let table = |kind: TableKind| {
            rows(kind, format)
                .iter()
                .map(|row| {
                    let cells: Vec<_> = columns(*row, format)
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
