//! Tables that are right raise nothing; each figure changed in them is found, and nothing else.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gongkai_check::{check, compare};
use gongkai_report::{
    Cell, Column, FindingCode, Format, Report, ReportYear, Row, SourceInfo, SourceSpan,
    StandardTable, Table, TableFormat, TableKind,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

fn is_outcome(row: Row) -> bool {
    row.table() == TableKind::Requests
        && !matches!(
            row,
            Row::NewReceived | Row::CarriedIn | Row::ProcessedTotal | Row::CarriedOut
        )
}

fn outcomes(format: TableFormat) -> Vec<Row> {
    let only_later = |row: &Row| matches!(row, Row::OtherNotCorrected | Row::OtherUnpaid);
    Row::ALL
        .iter()
        .copied()
        .filter(|row| is_outcome(*row))
        .filter(|row| format == TableFormat::Form2021 || !only_later(row))
        .collect()
}

fn span(at: usize) -> SourceSpan {
    SourceSpan::new(at, at + 1).unwrap()
}

fn new_report(year: i32) -> Report {
    let mut report = Report::new(SourceInfo::new("a.html", Format::Html, "UTF-8", 1));
    report.year = Some(ReportYear::new(year, span(0)));
    report
}

/// A filled table three that adds up: outcomes at random, the rest follows from them.
fn requests(
    format: TableFormat,
    outcome_counts: &[Vec<i64>],
    open: &[(i64, i64)],
) -> StandardTable {
    let rows = outcomes(format);
    let mut columns: Vec<Vec<(Row, i64)>> = Vec::new();
    for (counts, (carried_in, carried_out)) in outcome_counts.iter().zip(open) {
        let mut column: Vec<(Row, i64)> =
            rows.iter().copied().zip(counts.iter().copied()).collect();
        let processed: i64 = column.iter().map(|(_, count)| count).sum();
        // What came in newly is what was closed or is still open, less what came from before.
        let carried_in = (*carried_in).min(processed + carried_out);
        column.push((Row::ProcessedTotal, processed));
        column.push((Row::CarriedOut, *carried_out));
        column.push((Row::CarriedIn, carried_in));
        column.push((Row::NewReceived, processed + carried_out - carried_in));
        columns.push(column);
    }
    let total = columns[0]
        .iter()
        .map(|(row, _)| {
            let sum = columns.iter().flatten().filter(|(other, _)| other == row);
            (*row, sum.map(|(_, count)| count).sum())
        })
        .collect();
    columns.push(total);
    let mut table = StandardTable::new(format, SourceSpan::new(0, 9000).unwrap());
    let names = Column::APPLICANTS.into_iter().chain([Column::Total]);
    for (column, counts) in names.zip(columns) {
        for (row, count) in counts {
            let at = table.cells.len() * 10;
            table
                .cells
                .push(Cell::number(row, column, count.into(), span(at)));
        }
    }
    table
}

fn table() -> impl Strategy<Value = StandardTable> {
    let format = prop_oneof![Just(TableFormat::Form2019), Just(TableFormat::Form2021)];
    let count = prop_oneof![3 => Just(0_i64), 2 => 0_i64..50, 1 => 0_i64..100_000];
    (
        format,
        vec(vec(count, 21), 6),
        vec((0_i64..20, 0_i64..20), 6),
    )
        .prop_map(|(format, counts, open)| requests(format, &counts, &open))
}

/// How many identities of table three a cell takes part in.
fn identities(row: Row) -> usize {
    match row {
        // Balance of the column, sum of the outcomes, total of the row.
        Row::ProcessedTotal => 3,
        _ => 2,
    }
}

/// So many cases of a property, unless `PROPTEST_CASES` says otherwise. What fails is kept beside this file.
fn cases(few: u32) -> ProptestConfig {
    let kept = proptest::test_runner::FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::with_cases(few)
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_table_that_adds_up_raises_nothing(table in table()) {
        let mut report = new_report(2023);
        report.tables.push(Table::Requests(table));
        prop_assert_eq!(check(&report), []);
    }

    #[test]
    fn a_changed_cell_is_found_by_all_its_identities(table in table(), which in any::<Index>()) {
        let mut table = table;
        let index = which.index(table.cells.len());
        let cell = &mut table.cells[index];
        let (row, column, place) = (cell.row, cell.column, cell.span.unwrap());
        let changed = cell.value.unwrap().checked_add(7.into()).unwrap();
        *cell = Cell::number(row, column, changed, place);
        let mut report = new_report(2023);
        report.tables.push(Table::Requests(table));
        let findings = check(&report);
        prop_assert_eq!(findings.len(), identities(row));
        for finding in findings {
            prop_assert_eq!(finding.code, FindingCode::TableIdentity);
            prop_assert!(finding.spans.contains(&place));
        }
    }

    #[test]
    fn between_two_years_what_is_planted_is_found(
        before in table(),
        planted in subsequence(Column::APPLICANTS.to_vec(), 0..6),
    ) {
        // The later year takes over what the earlier one left open.
        let format = before.format;
        let out = |column: Column| before.cell(Row::CarriedOut, column).and_then(|cell| cell.value);
        let open: Vec<(i64, i64)> = Column::APPLICANTS
            .iter()
            .map(|column| {
                let carried = out(*column).and_then(gongkai_report::Decimal::to_i64).unwrap();
                (carried + i64::from(planted.contains(column)), 0)
            })
            .collect();
        let counts = vec![vec![30_i64; 21]; 6];
        let after = requests(format, &counts, &open);
        let (mut earlier, mut later) = (new_report(2022), new_report(2023));
        earlier.tables.push(Table::Requests(before));
        later.tables.push(Table::Requests(after));
        prop_assert_eq!(check(&later), []);
        let comparison = compare(&earlier, &later);
        // Each column, and the total where any column differs.
        let expected = planted.len() + usize::from(!planted.is_empty());
        prop_assert_eq!(comparison.findings.len(), expected, "{:?}", comparison.findings);
        for column in planted {
            let named = comparison
                .findings
                .iter()
                .any(|finding| finding.message.contains(column.zh()));
            prop_assert!(named);
        }
    }
}
