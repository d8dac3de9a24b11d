//! The identities between two years.

use gongkai_report::Decimal;
use gongkai_report::SourceSpan;

use super::YearFinding;
use crate::grid::CellGrid;
use gongkai_report::{
    CellState, Column, FindingCode, Language, Metric, Report, Row, Severity, StandardTable,
    Statistic, Table, TableFormat, TableKind,
};

pub(super) fn check(earlier: &Report, later: &Report, language: Language) -> Vec<YearFinding> {
    let mut findings = Vec::new();
    applications(earlier, later, language, &mut findings);
    in_force(earlier, later, language, &mut findings);
    findings
}

fn table(report: &Report, kind: TableKind) -> Option<&StandardTable> {
    report
        .tables
        .iter()
        .find(|table| table.kind() == kind)
        .and_then(Table::standard)
}

/// A value and where it stands; a cell left empty has no value.
struct Found {
    value: Option<Decimal>,
    spans: Vec<SourceSpan>,
}

impl Found {
    fn shown(&self, language: Language) -> String {
        match (&self.value, language) {
            (Some(value), _) => value.to_string(),
            (None, Language::English) => "empty".to_owned(),
            (None, Language::Chinese) => "空".to_owned(),
        }
    }
}

/// Checks that the applications carried out of a year equal those carried into the next.
fn applications(
    earlier: &Report,
    later: &Report,
    language: Language,
    findings: &mut Vec<YearFinding>,
) {
    let tables = table(earlier, TableKind::Requests).zip(table(later, TableKind::Requests));
    let mut total_is_known = false;
    if let Some((before, after)) = tables {
        let (before, after) = (CellGrid::new(before), CellGrid::new(after));
        for column in Column::APPLICANTS.into_iter().chain([Column::Total]) {
            let out = in_cell(&before, Row::CarriedOut, column);
            let into = in_cell(&after, Row::CarriedIn, column);
            let Some((out, into)) = out.zip(into) else {
                continue;
            };
            total_is_known |= column == Column::Total;
            let code = FindingCode::TableIdentity;
            findings.extend(differ((&out, &into), column.zh(), code, language));
        }
    }
    if !total_is_known {
        let out = in_text(earlier, "out");
        let into = in_text(later, "in");
        if let Some((out, into)) = out.zip(into) {
            let code = FindingCode::StatisticConflict;
            findings.extend(differ((&out, &into), Column::Total.zh(), code, language));
        }
    }
}

fn in_cell(grid: &CellGrid<'_>, row: Row, column: Column) -> Option<Found> {
    let cell = grid.get(row, column)?;
    let value = match cell.state {
        CellState::Number | CellState::Zero => Some(grid.value(row, column)?),
        CellState::Empty => None,
        CellState::NotApplicable => Some(Decimal::ZERO),
        CellState::Text | CellState::Lost => return None,
    };
    Some(Found {
        value,
        spans: cell.span.into_iter().collect(),
    })
}

/// The number carried over that the text states; `None` if it states none or more than one.
fn in_text(report: &Report, direction: &str) -> Option<Found> {
    let mut stated = report.statistics.iter().filter(|figure| {
        figure.metric == Metric::ApplicationsCarriedOver
            && figure.category.as_deref() == Some(direction)
    });
    let figure: &Statistic = stated.next()?;
    stated.next().is_none().then(|| Found {
        value: Some(figure.value),
        spans: vec![figure.span],
    })
}

/// The finding that what was carried `out` of the earlier year is not what was carried `into` the later one.
fn differ(
    (out, into): (&Found, &Found),
    column: &str,
    code: FindingCode,
    language: Language,
) -> Option<YearFinding> {
    if out.value.unwrap_or_default() == into.value.unwrap_or_default() {
        return None;
    }
    // A cell left empty may be an oversight.
    let severity = if out.value.is_some() && into.value.is_some() {
        Severity::Error
    } else {
        Severity::Info
    };
    let (a, b) = (out.shown(language), into.shown(language));
    let message = match language {
        Language::English => format!(
            "column {column}: {a} carried over out of the earlier year, {b} carried over into the later"
        ),
        Language::Chinese => {
            let (carried_out, carried_in) = (Row::CarriedOut.zh(), Row::CarriedIn.zh());
            format!("“{column}”列：上一年“{carried_out}”为{a}，本年“{carried_in}”为{b}")
        }
    };
    Some(YearFinding {
        code,
        severity,
        message,
        earlier: out.spans.clone(),
        later: into.spans.clone(),
    })
}

/// What is in force was in force the year before, or has been made since and not repealed.
fn in_force(earlier: &Report, later: &Report, language: Language, findings: &mut Vec<YearFinding>) {
    let Some((before, after)) =
        table(earlier, TableKind::Proactive).zip(table(later, TableKind::Proactive))
    else {
        return;
    };
    if (before.format, after.format) != (TableFormat::Form2021, TableFormat::Form2021) {
        return;
    }
    let (before, after) = (CellGrid::new(before), CellGrid::new(after));
    for row in [Row::Regulations, Row::NormativeDocuments] {
        let Some(finding) = still_in_force(&before, &after, row, language) else {
            continue;
        };
        findings.push(finding);
    }
}

fn still_in_force(
    before: &CellGrid<'_>,
    after: &CellGrid<'_>,
    row: Row,
    language: Language,
) -> Option<YearFinding> {
    let old = before.value(row, Column::InForce)?;
    let made = after.value(row, Column::Made)?;
    let repealed = after.value(row, Column::Repealed)?;
    let stated = after.value(row, Column::InForce)?;
    let expected = old.checked_add(made)?.checked_sub(repealed)?;
    if expected == stated {
        return None;
    }
    let label = row.zh();
    let message = match language {
        Language::English => format!(
            "{label}: {old} in force the year before + {made} made − {repealed} repealed = {expected}, stated {stated}"
        ),
        Language::Chinese => format!(
            "{label}：上年现行有效{old}件，加本年制发{made}件，减废止{repealed}件，应为{expected}件，表中为{stated}件"
        ),
    };
    let span = |grid: &CellGrid<'_>, column| grid.get(row, column).and_then(|cell| cell.span);
    Some(YearFinding {
        code: FindingCode::TableIdentity,
        severity: Severity::Info,
        message,
        earlier: span(before, Column::InForce).into_iter().collect(),
        later: [Column::InForce, Column::Made, Column::Repealed]
            .into_iter()
            .filter_map(|column| span(after, column))
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare;
    use crate::testing::{figure, report, span};
    use gongkai_report::{Cell, ReportYear};

    fn cells(report: &mut Report, kind: TableKind, cells: &[(Row, Column, i64)]) {
        let mut table = StandardTable::new(TableFormat::Form2021, span(0, 999));
        for (index, (row, column, value)) in cells.iter().enumerate() {
            let place = span(index * 10 + 1, index * 10 + 2);
            table
                .cells
                .push(Cell::number(*row, *column, (*value).into(), place));
        }
        report.tables.extend(Table::standard_of(kind, table));
    }

    fn years(out: i64, into: i64) -> (Report, Report) {
        let (mut before, mut after) = (report(), report());
        before.year = Some(ReportYear::new(2022, span(0, 4)));
        after.year = Some(ReportYear::new(2023, span(0, 4)));
        let requests = TableKind::Requests;
        cells(
            &mut before,
            requests,
            &[(Row::CarriedOut, Column::Total, out)],
        );
        cells(
            &mut after,
            requests,
            &[(Row::CarriedIn, Column::Total, into)],
        );
        (before, after)
    }

    #[test]
    fn what_was_carried_over_must_arrive() {
        let (before, after) = years(3, 3);
        assert!(compare(&before, &after).findings.is_empty());
        let (before, after) = years(3, 2);
        let [finding] = compare(&before, &after).findings.try_into().unwrap();
        assert_eq!(
            (finding.code, finding.severity),
            (FindingCode::TableIdentity, Severity::Error)
        );
        assert_eq!(
            finding.message,
            "column 总计: 3 carried over out of the earlier year, 2 carried over into the later"
        );
    }

    #[test]
    fn years_that_do_not_follow_prove_nothing() {
        let (before, mut after) = years(3, 2);
        after.year = Some(ReportYear::new(2024, span(0, 4)));
        let comparison = compare(&before, &after);
        assert_eq!(comparison.consecutive, Some(false));
        assert!(comparison.findings.is_empty());
    }

    #[test]
    fn the_text_stands_in_for_a_table() {
        let (mut before, mut after) = years(0, 0);
        before.tables.clear();
        after.tables.clear();
        let out = figure(&mut before, Metric::ApplicationsCarriedOver, "3");
        let into = figure(&mut after, Metric::ApplicationsCarriedOver, "5");
        before.statistics[out].category = Some("out".to_owned());
        after.statistics[into].category = Some("in".to_owned());
        let [finding] = compare(&before, &after).findings.try_into().unwrap();
        assert_eq!(finding.code, FindingCode::StatisticConflict);
    }

    #[test]
    fn what_is_in_force_is_a_hint() {
        let (mut before, mut after) = years(0, 0);
        let row = Row::NormativeDocuments;
        let proactive = TableKind::Proactive;
        cells(&mut before, proactive, &[(row, Column::InForce, 30)]);
        let now = |in_force| {
            [
                (row, Column::Made, 4),
                (row, Column::Repealed, 1),
                (row, Column::InForce, in_force),
            ]
        };
        let mut wrong = after.clone();
        cells(&mut after, proactive, &now(33));
        cells(&mut wrong, proactive, &now(30));
        assert!(compare(&before, &after).findings.is_empty());
        let [finding] = compare(&before, &wrong).findings.try_into().unwrap();
        assert_eq!(finding.severity, Severity::Info);
        assert!(
            finding.message.contains("= 33, stated 30"),
            "{}",
            finding.message
        );
    }
}
