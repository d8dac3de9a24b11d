//! `table.identity`: the sums that the standard tables must keep.
//!
//! The identities follow from the layout of the forms in 国办公开办函〔2019〕60号 and
//! 国办公开办函〔2021〕30号.

use std::cmp::Ordering;

use gongkai_report::SourceSpan;

use super::{Rule, Words};
use crate::Audit;
use crate::grid::CellGrid;
use gongkai_report::{
    Column, FindingCode, FormRow, Relation, Row, Severity, StandardTable, Table, TableFormat,
};

const APPLICATION_ROWS: [Row; 4] = [
    Row::NewReceived,
    Row::CarriedIn,
    Row::ProcessedTotal,
    Row::CarriedOut,
];

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TableIdentity,
    meaning: Words {
        en: "a sum of a standard table does not hold",
        zh: "表内勾稽关系不成立",
    },
    advice: Words {
        en: "check the cells against the office's register",
        zh: "请与登记台账核对",
    },
    check,
};

fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    for table in &report.tables {
        match table {
            Table::Requests(table) => requests(audit, &CellGrid::new(table)),
            Table::ReviewLitigation(table) => reviews(audit, &CellGrid::new(table)),
            Table::StatisticsForm(table) => statistics_form(audit, table),
            _ => {}
        }
    }
}

fn requests(audit: &mut Audit<'_>, grid: &CellGrid<'_>) {
    let columns = Column::APPLICANTS.into_iter().chain([Column::Total]);
    let mut blanks = Blanks::default();
    for column in columns.clone() {
        let sides = Sides {
            grid,
            left: &[(Row::NewReceived, column), (Row::CarriedIn, column)],
            right: &[(Row::ProcessedTotal, column), (Row::CarriedOut, column)],
            later: &[],
        };
        let name = column.zh();
        compare(audit, (&sides, Severity::Error), &mut blanks, || Identity {
            english: format!("column {name}: received + carried in"),
            other: "processed + carried over",
            chinese: format!(
                "“{name}”列：{}与{}之和",
                Row::NewReceived.zh(),
                Row::CarriedIn.zh()
            ),
            right: "办理总计与结转下年度之和",
        });
    }
    report_blanks(audit, std::mem::take(&mut blanks));
    for column in columns {
        let sides = Sides {
            grid,
            left: &[(Row::ProcessedTotal, column)],
            right: &Row::OUTCOMES.map(|row| (row, column)),
            later: &Row::LATER_OUTCOMES.map(|row| (row, column)),
        };
        let name = column.zh();
        compare(audit, (&sides, Severity::Error), &mut blanks, || Identity {
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
            grid,
            left: &[(row, Column::Total)],
            right: &Column::APPLICANTS.map(|column| (row, column)),
            later: &[],
        };
        let name = row.zh();
        compare(audit, (&sides, Severity::Error), &mut blanks, || Identity {
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
            grid,
            left: &[(group, Column::Total)],
            right: &Column::RESULTS.map(|column| (group, column)),
            later: &[],
        };
        let name = group.zh();
        compare(audit, (&sides, Severity::Error), &mut blanks, || Identity {
            english: format!("{name}: 总计"),
            other: "the results",
            chinese: format!("{name}：总计"),
            right: "各项结果之和",
        });
    }
    report_blanks(audit, blanks);
}

/// The rows of a statistics form that others add up to, and those that others are parts of.
fn statistics_form(audit: &mut Audit<'_>, table: &StandardTable) {
    let grid = CellGrid::new(table);
    let mut blanks = Blanks::default();
    for line in FormRow::of_form(table.format) {
        let terms: Vec<(Row, Column)> =
            line.terms().map(|term| (term.row, Column::Count)).collect();
        let left = [(line.row, Column::Count)];
        let sides = Sides {
            grid: &grid,
            left: &left,
            right: &terms,
            later: &[],
        };
        if !terms.is_empty() && !is_sum_without_refusals(table.format, line.row, &grid) {
            let name = line.label;
            let identity = || Identity {
                english: name.to_owned(),
                other: "the rows under it",
                chinese: name.to_owned(),
                right: "其下各项之和",
            };
            compare(audit, (&sides, Severity::Warning), &mut blanks, identity);
        }
        part(audit, &grid, line);
    }
    report_blanks(audit, blanks);
    channels(audit, &grid, table.format);
}

/// Programs that fill in the first form of Shanghai leave the refusals out of the answers.
fn is_sum_without_refusals(format: TableFormat, row: Row, grid: &CellGrid<'_>) -> bool {
    let granted = [Row::Granted, Row::PartlyGranted].map(|row| (row, Column::Count));
    format == TableFormat::Shanghai1
        && row == Row::Answered
        && grid.quick_sum(&granted, &[]) == grid.value(row, Column::Count)
}

/// 其中: a part is not larger than its whole. A channel may be counted otherwise, so that it is a hint.
fn part(audit: &mut Audit<'_>, grid: &CellGrid<'_>, line: &FormRow) {
    let Some((whole, relation @ (Relation::Part | Relation::Channel))) = line.parent else {
        return;
    };
    let Some((part, all)) = grid
        .value(line.row, Column::Count)
        .zip(grid.value(whole, Column::Count))
        .filter(|(part, all)| part > all)
    else {
        return;
    };
    let severity = match relation {
        Relation::Part => Severity::Warning,
        _ => Severity::Info,
    };
    let places =
        [line.row, whole].map(|row| grid.get(row, Column::Count).and_then(|cell| cell.span));
    let (name, of) = (line.label, whole.zh());
    audit.raise_words(
        (FindingCode::TableIdentity, severity),
        places.into_iter().flatten(),
        [
            format!("{name} {part} is more than {of} {all}"),
            format!("{name}{part}大于{of}{all}"),
        ],
    );
}

/// Each item stands in one channel at least: the channels together are not fewer than the items.
fn channels(audit: &mut Audit<'_>, grid: &CellGrid<'_>, format: TableFormat) {
    let of_channels = FormRow::of_form(format)
        .filter(|line| matches!(line.parent, Some((_, Relation::Channel))))
        .map(|line| (line.row, Column::Count));
    let channels: Vec<(Row, Column)> = of_channels.collect();
    let whole = Row::InfoDisclosed;
    let Some((all, sum)) = grid
        .value(whole, Column::Count)
        .filter(|_| !channels.is_empty())
        .zip(grid.sum(channels))
        .filter(|(all, sum)| sum.empty == 0 && *all > sum.value)
    else {
        return;
    };
    let place = grid.get(whole, Column::Count).and_then(|cell| cell.span);
    let name = whole.zh();
    audit.raise_words(
        (FindingCode::TableIdentity, Severity::Info),
        place.into_iter().chain(sum.spans.iter().copied()),
        [
            format!(
                "{name} {all} is more than all channels together, {}",
                sum.worked_out("empty")
            ),
            format!("{name}{all}大于各渠道之和{}", sum.worked_out("空")),
        ],
    );
}

/// The two sides of an identity between the cells of a table.
struct Sides<'c> {
    grid: &'c CellGrid<'c>,
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

/// The message works out this many of the identities that an empty cell breaks.
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
fn compare(
    audit: &mut Audit<'_>,
    (sides, severity): (&Sides<'_>, Severity),
    blanks: &mut Blanks,
    identity: impl FnOnce() -> Identity,
) {
    // Nearly all identities hold: words and places are made up for the others alone.
    let left = sides.grid.quick_sum(sides.left, &[]);
    if left.is_none() || left == sides.grid.quick_sum(sides.right, sides.later) {
        return;
    }
    let left = sides.grid.sum(sides.left.iter().copied());
    let right = sides
        .grid
        .sum_with(sides.right.iter().copied(), sides.later.iter().copied());
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
    audit.raise_words(
        (FindingCode::TableIdentity, severity),
        spans,
        [english, chinese],
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
    audit.raise_words(
        (FindingCode::TableIdentity, Severity::Info),
        blanks.spans,
        [
            format!(
                "cells are left empty; {}{english}",
                blanks.english.join("; ")
            ),
            format!("有单元格空缺；{}{chinese}", blanks.chinese.join("；")),
        ],
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{message, raises, report, span};
    use gongkai_report::{Cell, CellState, Report};

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

    fn statistics(values: &[(Row, i64)]) -> Report {
        let mut table = StandardTable::new(TableFormat::Form2014, span(0, 900));
        for (start, (row, value)) in (10..).step_by(10).zip(values) {
            let place = span(start, start + 1);
            let cell = Cell::number(*row, Column::Count, (*value).into(), place);
            table.cells.push(cell);
        }
        with(Table::StatisticsForm(table))
    }

    const RECEIVED: [(Row, i64); 5] = [
        (Row::Received, 23),
        (Row::ReceivedInPerson, 4),
        (Row::ReceivedFax, 1),
        (Row::ReceivedOnline, 12),
        (Row::ReceivedLetter, 6),
    ];

    #[test]
    fn the_ways_of_applying_add_up() {
        raises(&statistics(&RECEIVED), &[]);
        let mut wrong = RECEIVED;
        wrong[4].1 = 5;
        let report = statistics(&wrong);
        raises(&report, &[(FindingCode::TableIdentity, Severity::Warning)]);
        assert_eq!(
            message(&report),
            "收到申请数 23, the rows under it 4 + 1 + 12 + 5 = 22"
        );
        // A form with some of the rows proves nothing.
        raises(&statistics(&wrong[..4]), &[]);
    }

    #[test]
    fn a_part_is_at_most_its_whole_and_channels_do_not_add_up() {
        let (whole, part) = (Row::InfoDisclosed, Row::NormativeDisclosed);
        raises(&statistics(&[(whole, 5), (part, 5)]), &[]);
        let larger = (FindingCode::TableIdentity, Severity::Warning);
        raises(&statistics(&[(whole, 5), (part, 6)]), &[larger]);
        let channels = |website| {
            statistics(&[
                (whole, 10),
                (Row::ChannelGazette, 0),
                (Row::ChannelWebsite, website),
                (Row::ChannelWeibo, 0),
                (Row::ChannelWechat, 7),
                (Row::ChannelOther, 0),
            ])
        };
        // One item in two channels counts once.
        raises(&channels(9), &[]);
        let hint = (FindingCode::TableIdentity, Severity::Info);
        raises(&channels(11), &[hint]);
        raises(&channels(2), &[hint]);
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
