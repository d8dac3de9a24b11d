//! `table.identity`: the sums that the standard tables must keep.
//!
//! The identities follow from the layout of the forms in 国办公开办函〔2019〕60号 and
//! 国办公开办函〔2021〕30号.

use std::cmp::Ordering;

use gongkai_report::SourceSpan;

use super::Audit;
use super::grid::CellGrid;
use gongkai_report::{Column, FindingCode, Row, Severity, Table};

const APPLICATION_ROWS: [Row; 4] = [
    Row::NewReceived,
    Row::CarriedIn,
    Row::ProcessedTotal,
    Row::CarriedOut,
];

pub(super) fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    for table in &report.tables {
        match table {
            Table::Requests(table) => requests(audit, &CellGrid::new(table)),
            Table::ReviewLitigation(table) => reviews(audit, &CellGrid::new(table)),
            _ => {}
        }
    }
}

fn requests(audit: &mut Audit<'_>, grid: &CellGrid<'_>) {
    let columns = Column::APPLICANTS.into_iter().chain([Column::Total]);
    let mut blanks = Blanks::default();
    for column in columns.clone() {
        let sides = Sides {
            left: &[(Row::NewReceived, column), (Row::CarriedIn, column)],
            right: &[(Row::ProcessedTotal, column), (Row::CarriedOut, column)],
            later: &[],
        };
        let name = column.zh();
        hold(audit, grid, &sides, &mut blanks, || Identity {
            english: format!("column {name}: received + carried in"),
            other: "processed + carried over",
            chinese: format!("“{name}”列：本年新收与上年结转之和"),
            right: "办理总计与结转下年度之和",
        });
    }
    report_blanks(audit, std::mem::take(&mut blanks));
    for column in columns {
        let sides = Sides {
            left: &[(Row::ProcessedTotal, column)],
            right: &Row::OUTCOMES.map(|row| (row, column)),
            later: &Row::LATER_OUTCOMES.map(|row| (row, column)),
        };
        let name = column.zh();
        hold(audit, grid, &sides, &mut blanks, || Identity {
            english: format!("column {name}: （七）总计"),
            other: "the outcomes above it",
            chinese: format!("“{name}”列：（七）总计"),
            right: "各项办理结果之和",
        });
    }
    report_blanks(audit, std::mem::take(&mut blanks));
    let rows = APPLICATION_ROWS.into_iter().chain(Row::OUTCOMES);
    for row in rows.chain(Row::LATER_OUTCOMES) {
        let sides = Sides {
            left: &[(row, Column::Total)],
            right: &Column::APPLICANTS.map(|column| (row, column)),
            later: &[],
        };
        let name = row.zh();
        hold(audit, grid, &sides, &mut blanks, || Identity {
            english: format!("row {name}: 总计"),
            other: "the columns",
            chinese: format!("“{name}”行：总计"),
            right: "各列之和",
        });
    }
    report_blanks(audit, blanks);
}

fn reviews(audit: &mut Audit<'_>, grid: &CellGrid<'_>) {
    let mut blanks = Blanks::default();
    for group in Row::REVIEWS {
        let sides = Sides {
            left: &[(group, Column::Total)],
            right: &Column::RESULTS.map(|column| (group, column)),
            later: &[],
        };
        let name = group.zh();
        hold(audit, grid, &sides, &mut blanks, || Identity {
            english: format!("{name}: 总计"),
            other: "the results",
            chinese: format!("{name}：总计"),
            right: "各项结果之和",
        });
    }
    report_blanks(audit, blanks);
}

/// The cells of an identity.
struct Sides<'c> {
    left: &'c [(Row, Column)],
    right: &'c [(Row, Column)],
    /// Cells of the right side that only the second form has.
    later: &'c [(Row, Column)],
}

/// The words for the two sides of an identity.
struct Identity {
    english: String,
    other: &'static str,
    chinese: String,
    right: &'static str,
}

/// So many of the identities that an empty cell breaks are worked out in the message.
const BLANKS_SHOWN: usize = 3;

/// Identities that only an empty cell breaks, told as one finding a kind.
#[derive(Default)]
struct Blanks {
    count: usize,
    spans: Vec<SourceSpan>,
    english: Vec<String>,
    chinese: Vec<String>,
}

/// Raises the identity if its sides differ. A side with an empty cell may be larger than it looks.
fn hold(
    audit: &mut Audit<'_>,
    grid: &CellGrid<'_>,
    sides: &Sides<'_>,
    blanks: &mut Blanks,
    identity: impl FnOnce() -> Identity,
) {
    // Nearly all identities hold: words and places are made up for the others alone.
    let left = grid.quick_sum(sides.left, &[]);
    if left.is_none() || left == grid.quick_sum(sides.right, sides.later) {
        return;
    }
    let left = grid.sum(sides.left.iter().copied());
    let right = grid.sum_with(sides.right.iter().copied(), sides.later.iter().copied());
    let (Some(left), Some(right)) = (left, right) else {
        return;
    };
    let identity = identity();
    let smaller = match left.value.cmp(&right.value) {
        Ordering::Equal => return,
        Ordering::Less => &left,
        Ordering::Greater => &right,
    };
    let (a, b) = (left.worked_out("empty"), right.worked_out("empty"));
    let english = format!("{} {a}, {} {b}", identity.english, identity.other);
    let (a, b) = (left.worked_out("空"), right.worked_out("空"));
    let chinese = format!("{}为{a}，{}为{b}", identity.chinese, identity.right);
    let spans = left.spans.iter().chain(&right.spans).copied();
    if smaller.empty > 0 {
        blanks.spans.extend(spans);
        blanks.count += 1;
        if blanks.count <= BLANKS_SHOWN {
            blanks.english.push(english);
            blanks.chinese.push(chinese);
        }
        return;
    }
    audit.raise(
        FindingCode::TableIdentity,
        Severity::Error,
        spans,
        english,
        chinese,
    );
}

fn report_blanks(audit: &mut Audit<'_>, blanks: Blanks) {
    if blanks.english.is_empty() {
        return;
    }
    let (english, chinese) = match blanks.count - blanks.english.len() {
        0 => (String::new(), String::new()),
        more => (format!("; {more} more"), format!("；另有{more}处")),
    };
    audit.raise(
        FindingCode::TableIdentity,
        Severity::Info,
        blanks.spans,
        format!(
            "cells are left empty; {}{english}",
            blanks.english.join("; ")
        ),
        format!("有单元格空缺；{}{chinese}", blanks.chinese.join("；")),
    );
}

#[cfg(test)]
mod tests {
    use super::super::testing::{message, raises, report, span};
    use super::*;
    use gongkai_report::{Cell, CellState, Report, StandardTable, TableFormat};

    fn all_rows() -> impl Iterator<Item = Row> {
        APPLICATION_ROWS
            .into_iter()
            .chain(Row::OUTCOMES)
            .chain(Row::LATER_OUTCOMES)
    }

    /// Table three with the given numbers in the column 自然人 and in 总计, zero elsewhere.
    fn applications(numbers: &[(Row, i64)]) -> StandardTable {
        let mut table = StandardTable::new(TableFormat::Form2021, span(0, 9000));
        let columns = Column::APPLICANTS.into_iter().chain([Column::Total]);
        for (y, row) in all_rows().enumerate() {
            for (x, column) in columns.clone().enumerate() {
                let counts = matches!(column, Column::NaturalPerson | Column::Total);
                let value = numbers
                    .iter()
                    .find(|(at, _)| *at == row && counts)
                    .map_or(0, |(_, value)| *value);
                let start = y * 100 + x * 10;
                let place = span(start, start + 1);
                table
                    .cells
                    .push(Cell::number(row, column, value.into(), place));
            }
        }
        table
    }

    fn with(table: Table) -> Report {
        let mut report = report();
        report.tables.push(table);
        report
    }

    fn cell(table: &mut StandardTable, row: Row, column: Column) -> &mut Cell {
        table
            .cells
            .iter_mut()
            .find(|cell| cell.row == row && cell.column == column)
            .unwrap()
    }

    const GOOD: [(Row, i64); 5] = [
        (Row::NewReceived, 10),
        (Row::CarriedIn, 2),
        (Row::Granted, 9),
        (Row::ProcessedTotal, 9),
        (Row::CarriedOut, 3),
    ];

    #[test]
    fn a_table_that_adds_up_is_not_raised() {
        raises(&with(Table::Requests(applications(&GOOD))), &[]);
    }

    #[test]
    fn a_wrong_row_total_is_raised() {
        let mut table = applications(&GOOD);
        cell(&mut table, Row::Granted, Column::Business).value = Some(1.into());
        cell(&mut table, Row::Granted, Column::Business).state = CellState::Number;
        cell(&mut table, Row::ProcessedTotal, Column::Business).value = Some(1.into());
        cell(&mut table, Row::ProcessedTotal, Column::Business).state = CellState::Number;
        cell(&mut table, Row::NewReceived, Column::Business).value = Some(1.into());
        cell(&mut table, Row::NewReceived, Column::Business).state = CellState::Number;
        let error = (FindingCode::TableIdentity, Severity::Error);
        raises(&with(Table::Requests(table)), &[error, error, error]);
    }

    #[test]
    fn a_column_that_does_not_balance_names_both_sums() {
        let mut table = applications(&GOOD);
        let total = cell(&mut table, Row::NewReceived, Column::NaturalPerson);
        total.value = Some(11.into());
        let report = with(Table::Requests(table));
        let messages: Vec<String> = crate::check(&report)
            .into_iter()
            .map(|finding| finding.message)
            .collect();
        assert_eq!(
            messages,
            [
                "column 自然人: received + carried in 11 + 2 = 13, processed + carried over 9 + 3 = 12",
                "row 本年新收政府信息公开申请数量: 总计 10, the columns 11",
            ]
        );
    }

    #[test]
    fn an_empty_cell_makes_it_a_hint() {
        let mut table = applications(&GOOD);
        *cell(&mut table, Row::Granted, Column::Total) =
            Cell::new(Row::Granted, Column::Total, CellState::Empty);
        let info = (FindingCode::TableIdentity, Severity::Info);
        raises(&with(Table::Requests(table)), &[info, info]);
    }

    #[test]
    fn a_table_cut_in_the_middle_proves_nothing() {
        let mut table = applications(&GOOD);
        table.cells.retain(|cell| cell.row != Row::Granted);
        raises(&with(Table::Requests(table)), &[]);
    }

    #[test]
    fn a_lost_cell_proves_nothing() {
        let mut table = applications(&GOOD);
        for column in [Column::NaturalPerson, Column::Total] {
            *cell(&mut table, Row::Granted, column) =
                Cell::new(Row::Granted, column, CellState::Lost);
        }
        raises(&with(Table::Requests(table)), &[]);
    }

    #[test]
    fn results_of_reviews_make_up_their_total() {
        let mut table = StandardTable::new(TableFormat::Form2019, span(0, 900));
        let values = [
            (Column::Upheld, 5),
            (Column::Corrected, 0),
            (Column::Other, 0),
        ];
        for (start, (column, value)) in (10..).step_by(10).zip(
            values
                .into_iter()
                .chain([(Column::Pending, 2), (Column::Total, 7)]),
        ) {
            let place = span(start, start + 1);
            table
                .cells
                .push(Cell::number(Row::Review, column, value.into(), place));
        }
        raises(&with(Table::ReviewLitigation(table.clone())), &[]);
        cell(&mut table, Row::Review, Column::Total).value = Some(8.into());
        let report = with(Table::ReviewLitigation(table));
        assert_eq!(message(&report), "行政复议: 总计 8, the results 5 + 2 = 7");
    }
}
