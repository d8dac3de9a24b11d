use super::*;
use crate::testing::{figure, message, raises, report, span};
use gongkai_report::{Cell, CellState, Column, Metric, Report, Row, StandardTable, TableFormat};

/// A report with table three: the totals given, all from natural persons, the rest zero.
fn with_totals(numbers: &[(Row, i64)]) -> Report {
    let mut table = StandardTable::new(TableFormat::Form2021, span(5000, 9000));
    let rows = Row::ALL
        .iter()
        .filter(|row| row.table() == gongkai_report::TableKind::Requests);
    for (y, row) in rows.enumerate() {
        let columns = [
            Column::NaturalPerson,
            Column::Business,
            Column::Research,
            Column::PublicWelfare,
            Column::LegalServices,
            Column::OtherOrganisation,
            Column::Total,
        ];
        for (x, column) in columns.into_iter().enumerate() {
            let counts = matches!(column, Column::NaturalPerson | Column::Total);
            let value = numbers
                .iter()
                .find(|(at, _)| at == row && counts)
                .map_or(0, |(_, value)| *value);
            let start = 5000 + y * 100 + x * 10;
            let place = span(start, start + 1);
            table
                .cells
                .push(Cell::number(*row, column, value.into(), place));
        }
    }
    let mut report = report();
    report.tables.push(Table::Requests(table));
    report
}

/// 12 came in, 2 of them from the year before; 9 were closed, 3 are open.
fn sample() -> Report {
    with_totals(&[
        (Row::NewReceived, 10),
        (Row::CarriedIn, 2),
        (Row::Granted, 4),
        (Row::PartlyGranted, 1),
        (Row::RefusedInternal, 1),
        (Row::RefusedProcess, 1),
        (Row::NotHeld, 2),
        (Row::ProcessedTotal, 9),
        (Row::CarriedOut, 3),
    ])
}

const RAISED: [(FindingCode, Severity); 1] =
    [(FindingCode::TableNarrativeConflict, Severity::Warning)];

#[track_caller]
fn stated(metric: Metric, value: &str, raised: bool) {
    let mut report = sample();
    figure(&mut report, metric, value);
    raises(&report, if raised { &RAISED } else { &[] });
}

#[test]
fn figures_that_agree_are_not_raised() {
    stated(Metric::ApplicationsReceived, "10", false);
    stated(Metric::ApplicationsReceived, "12", false);
    stated(Metric::ApplicationsReceived, "7", false);
    stated(Metric::ApplicationsAnswered, "9", false);
    stated(Metric::ApplicationsGranted, "4", false);
    stated(Metric::ApplicationsRefused, "2", false);
    stated(Metric::ApplicationsNotHeld, "2", false);
    stated(Metric::InformationDisclosed, "999", false);
}

#[test]
fn figures_that_do_not_are_raised() {
    stated(Metric::ApplicationsReceived, "11", true);
    stated(Metric::ApplicationsReceived, "0", true);
    stated(Metric::ApplicationsAnswered, "8", true);
    stated(Metric::ApplicationsGranted, "3", true);
    stated(Metric::ApplicationsPartlyGranted, "3", true);
    stated(Metric::ApplicationsRefused, "1", true);
    stated(Metric::ApplicationsNotHeld, "7", true);
}

#[test]
fn the_message_works_the_sum_out() {
    let mut report = sample();
    let index = figure(&mut report, Metric::ApplicationsGranted, "4");
    report.statistics[index].category = Some("予以公开及部分公开".to_owned());
    assert_eq!(
        message(&report),
        "the text states applications granted 4, the table has 4 + 1 = 5 (予以公开和部分公开)"
    );
}

#[test]
fn categories_of_applicants_have_their_columns() {
    let mut report = sample();
    let index = figure(&mut report, Metric::ApplicationsReceived, "10");
    report.statistics[index].category = Some("自然人".to_owned());
    raises(&report, &[]);
    report.statistics[index].category = Some("法人或其他组织".to_owned());
    raises(&report, &RAISED);
    report.statistics[index].category = Some("市财政局".to_owned());
    raises(&report, &[]);
}

#[test]
fn a_figure_of_other_scope_is_not_compared() {
    let mut report = sample();
    figure(&mut report, Metric::ApplicationsReceived, "10");
    figure(&mut report, Metric::ApplicationsReceived, "80");
    raises(&report, &[]);
}

#[test]
fn lost_and_blank_cells_prove_nothing() {
    for state in [CellState::Lost, CellState::Empty] {
        let mut report = sample();
        figure(&mut report, Metric::ApplicationsReceived, "11");
        if let Some(Table::Requests(table)) = report.tables.first_mut() {
            for cell in &mut table.cells {
                *cell = Cell::new(cell.row, cell.column, state);
            }
        }
        raises(&report, &[]);
    }
}

fn reviewed(metric: Metric, value: &str) -> Report {
    let mut report = report();
    let mut table = StandardTable::new(TableFormat::Form2019, span(5000, 9000));
    let rows = [
        Row::Review,
        Row::LitigationDirect,
        Row::LitigationAfterReview,
    ];
    let columns = [
        Column::Upheld,
        Column::Corrected,
        Column::Other,
        Column::Pending,
        Column::Total,
    ];
    let values = [[5, 0, 0, 2, 7], [8, 0, 0, 1, 9], [1, 0, 0, 0, 1]];
    for (y, (row, values)) in rows.into_iter().zip(values).enumerate() {
        for (x, (column, value)) in columns.into_iter().zip(values).enumerate() {
            let start = 5000 + y * 100 + x * 10;
            let place = span(start, start + 1);
            table
                .cells
                .push(Cell::number(row, column, value.into(), place));
        }
    }
    report.tables.push(Table::ReviewLitigation(table));
    figure(&mut report, metric, value);
    report
}

#[test]
fn reviews_and_lawsuits_have_their_totals() {
    raises(&reviewed(Metric::AdministrativeReviews, "7"), &[]);
    raises(&reviewed(Metric::AdministrativeReviews, "5"), &[]);
    raises(&reviewed(Metric::AdministrativeReviews, "0"), &RAISED);
    raises(&reviewed(Metric::AdministrativeLawsuits, "10"), &[]);
    raises(&reviewed(Metric::AdministrativeLawsuits, "9"), &[]);
    raises(&reviewed(Metric::AdministrativeLawsuits, "2"), &RAISED);
}

#[test]
fn a_fee_that_was_not_taken_may_have_been_asked_for() {
    let mut report = with_totals(&[
        (Row::NewReceived, 1),
        (Row::OtherUnpaid, 1),
        (Row::ProcessedTotal, 1),
    ]);
    let index = figure(&mut report, Metric::FeesCharged, "0");
    report.statistics[index].unit = None;
    raises(&report, &[]);
}

#[test]
fn a_part_that_agrees_with_the_table_excuses_its_whole() {
    let mut report = with_totals(&[
        (Row::NewReceived, 6),
        (Row::OtherUnpaid, 6),
        (Row::ProcessedTotal, 6),
    ]);
    figure(&mut report, Metric::ApplicationsReceived, "80");
    raises(&report, &RAISED);
    let part = figure(&mut report, Metric::ApplicationsReceived, "6");
    report.statistics[part].category = Some("政府信息公开类".to_owned());
    raises(&report, &[]);
    report.statistics[part].category = None;
    report.statistics[part].part_of = Some(part - 1);
    raises(&report, &[]);
}
