//! Series: one name for what the forms of 2014, 2019 and 2021 and the prose count alike.

use gongkai_report::{
    Bound, Cell, CellState, Column, Decimal, Metric, Report, Severity, SourceSpan, StandardTable,
    TableFormat, TableKind,
};

/// A series: a figure that reports give year by year, whatever form they follow.
#[derive(Debug)]
#[non_exhaustive]
pub struct Series {
    /// Its code, which is a column of `panel` and a value of `cells.series`.
    pub code: &'static str,
    /// Its name in Chinese.
    pub zh: &'static str,
    /// Its name in English.
    pub en: &'static str,
    /// The cells that it is, or is the sum of.
    cells: &'static [Cells],
    /// The figure of the text that says the same, and its category.
    metric: Option<(Metric, Option<&'static str>)>,
}

/// Cells of one kind of table: rows by code, in one column.
#[derive(Debug)]
struct Cells(TableKind, Column, &'static [&'static str]);

use TableKind::{Proactive, Requests, ReviewLitigation, StatisticsForm};

/// The rows under 不予公开 of the requests table.
const REFUSED: &[&str] = &[
    "refused_state_secret",
    "refused_by_law",
    "refused_security_stability",
    "refused_third_party",
    "refused_internal",
    "refused_process",
    "refused_enforcement_files",
    "refused_enquiry_matters",
];

/// The rows under 不予处理.
const UNPROCESSED: &[&str] = &[
    "unprocessed_petition",
    "unprocessed_repeat",
    "unprocessed_publications",
    "unprocessed_excessive",
    "unprocessed_confirmation",
];

/// Declares the series; each line is code, Chinese, English, metric, cells.
macro_rules! series {
    ($( $code:literal, $zh:literal, $en:literal, $metric:expr,
        [$( $kind:ident $column:ident $rows:expr ),*]; )*) => {
        /// All series, in the order of the columns of `panel`.
        pub const SERIES: &[Series] = &[$( Series {
            code: $code,
            zh: $zh,
            en: $en,
            cells: &[$( Cells($kind, Column::$column, $rows) ),*],
            metric: $metric,
        } ),*];
    };
}

series! {
    "applications_received", "收到申请", "applications received",
        Some((Metric::ApplicationsReceived, None)),
        [Requests Total &["new_received"], StatisticsForm Count &["received"]];
    "applications_carried_in", "上年结转", "applications carried in",
        Some((Metric::ApplicationsCarriedOver, Some("in"))),
        [Requests Total &["carried_in"]];
    "applications_granted", "予以公开", "applications granted in full",
        Some((Metric::ApplicationsGranted, None)),
        [Requests Total &["granted"], StatisticsForm Count &["granted"]];
    "applications_partly_granted", "部分公开", "applications granted in part",
        Some((Metric::ApplicationsPartlyGranted, None)),
        [Requests Total &["partly_granted"], StatisticsForm Count &["partly_granted"]];
    "applications_refused", "不予公开", "applications refused",
        Some((Metric::ApplicationsRefused, None)),
        [Requests Total REFUSED, StatisticsForm Count &["refused"]];
    "applications_unavailable", "无法提供", "information not held, not existing or unclear",
        Some((Metric::ApplicationsNotHeld, None)),
        [Requests Total &["not_held", "not_existing", "still_unclear"],
         StatisticsForm Count &["not_this_organ", "not_existing", "to_be_supplemented"]];
    "applications_unprocessed", "不予处理", "applications not processed", None,
        [Requests Total UNPROCESSED];
    "applications_otherwise_handled", "其他处理", "applications handled otherwise", None,
        [Requests Total &["other_not_corrected", "other_unpaid", "other"]];
    "applications_processed", "办理总数", "applications processed",
        Some((Metric::ApplicationsAnswered, None)),
        [Requests Total &["processed_total"], StatisticsForm Count &["answered"]];
    "applications_carried_out", "结转下年", "applications carried out",
        Some((Metric::ApplicationsCarriedOver, Some("out"))),
        [Requests Total &["carried_out"]];
    "reviews", "行政复议", "administrative reviews",
        Some((Metric::AdministrativeReviews, None)),
        [ReviewLitigation Total &["review"], StatisticsForm Count &["reviews"]];
    "reviews_corrected", "复议纠错", "reviews that corrected the organ", None,
        [ReviewLitigation Corrected &["review"], StatisticsForm Count &["reviews_corrected"]];
    "lawsuits", "行政诉讼", "administrative lawsuits",
        Some((Metric::AdministrativeLawsuits, None)),
        [ReviewLitigation Total &["litigation_direct", "litigation_after_review"],
         StatisticsForm Count &["lawsuits"]];
    "lawsuits_corrected", "诉讼纠错", "lawsuits that corrected the organ", None,
        [ReviewLitigation Corrected &["litigation_direct", "litigation_after_review"],
         StatisticsForm Count &["lawsuits_corrected"]];
    "information_disclosed", "主动公开信息", "items disclosed",
        Some((Metric::InformationDisclosed, None)),
        [StatisticsForm Count &["info_disclosed"]];
    "normative_documents_made", "制发规范性文件", "normative documents made", None,
        [Proactive Made &["normative_documents"], Proactive NewlyMade &["normative_documents"],
         StatisticsForm Count &["normative_made"]];
    "licence_decisions", "行政许可决定", "licence decisions", Some((Metric::Licences, None)),
        [Proactive Decisions &["licences"]];
    "penalty_decisions", "行政处罚决定", "penalty decisions", Some((Metric::Penalties, None)),
        [Proactive Decisions &["penalties"]];
}

/// The series that a cell is, or is a disjoint part of.
pub(crate) fn series_of(kind: TableKind, format: TableFormat, cell: &Cell) -> Option<&'static str> {
    // The older forms of single places count by rules of their own.
    if kind == StatisticsForm && format != TableFormat::Form2014 {
        return None;
    }
    let row = cell.row.code();
    let found = SERIES.iter().find(|series| {
        series
            .cells
            .iter()
            .any(|cells| cells.0 == kind && cells.1 == cell.column && cells.2.contains(&row))
    });
    found.map(|series| series.code)
}

/// A figure of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure {
    pub(crate) value: Decimal,
    /// `cell`, `sum_of_cells` or `statistic`.
    pub(crate) source: &'static str,
    /// What a reader should know: a finding's code, `hedged` or `empty_cells`.
    pub(crate) flag: Option<&'static str>,
}

/// A sum of cells under way.
#[derive(Default)]
struct Sum {
    value: Option<Decimal>,
    cells: usize,
    empty: bool,
    spans: Vec<SourceSpan>,
}

impl Sum {
    /// Adds a cell; `None` where its number is not known or the sum too large.
    fn add(&mut self, cell: &Cell) -> Option<()> {
        match (cell.state, cell.value) {
            (CellState::Number | CellState::Zero, Some(value)) => {
                let before = self.value.unwrap_or_else(|| Decimal::from(0));
                self.value = Some(before.checked_add(value)?);
                self.cells += 1;
            }
            (CellState::Empty, _) => self.empty = true,
            (CellState::NotApplicable, _) => {}
            _ => return None,
        }
        self.spans.extend(cell.span);
        Some(())
    }

    /// Adds one row of a table in `column`; a row without a total is the sum of its applicants, if
    /// all six are known.
    fn add_row(&mut self, table: &StandardTable, row: &str, column: Column) -> Option<()> {
        let cell = |column: Column| {
            let mut cells = table.cells.iter();
            cells.find(|cell| cell.row.code() == row && cell.column == column)
        };
        let readable = |cell: &&Cell| matches!(cell.state, CellState::Number | CellState::Zero);
        let total = cell(column);
        if column == Column::Total && total.as_ref().is_none_or(|x| !readable(x)) {
            let applicants = Column::APPLICANTS.map(cell);
            if applicants
                .iter()
                .all(|cell| cell.as_ref().is_some_and(readable))
            {
                return applicants
                    .into_iter()
                    .flatten()
                    .try_for_each(|cell| self.add(cell));
            }
        }
        total.map_or(Some(()), |cell| self.add(cell))
    }
}

/// The figure of a series in a report: from the form, else from the text.
///
/// `totals` says which figures of the text are totals ([`totals`](super::totals::totals)).
pub(crate) fn figure(series: &Series, report: &Report, totals: &[bool]) -> Option<Figure> {
    from_cells(series, report).or_else(|| from_text(series, report, totals))
}

fn from_cells(series: &Series, report: &Report) -> Option<Figure> {
    series.cells.iter().find_map(|Cells(kind, column, rows)| {
        let tables = report.tables.iter().filter(|table| table.kind() == *kind);
        let mut tables = tables
            .filter_map(|table| table.standard())
            .filter(|table| *kind != StatisticsForm || table.format == TableFormat::Form2014);
        tables.find_map(|table| {
            let mut sum = Sum::default();
            rows.iter()
                .try_for_each(|row| sum.add_row(table, row, *column))?;
            let hint = sum.empty.then_some("empty_cells");
            Some(Figure {
                value: sum.value?,
                source: if sum.cells == 1 && rows.len() == 1 {
                    "cell"
                } else {
                    "sum_of_cells"
                },
                flag: contradiction(report, &sum.spans).or(hint),
            })
        })
    })
}

fn from_text(series: &Series, report: &Report, totals: &[bool]) -> Option<Figure> {
    let (metric, category) = series.metric?;
    let mut figures = report.statistics.iter().zip(totals);
    let (figure, _) = figures.find(|(figure, is_total)| {
        **is_total && figure.metric == metric && figure.category.as_deref() == category
    })?;
    let hedged = (figure.bound != Bound::Exact).then_some("hedged");
    Some(Figure {
        value: figure.value,
        source: "statistic",
        flag: contradiction(report, &[figure.place()]).or(hedged),
    })
}

/// The code of the first finding above `info` that concerns one of the places.
fn contradiction(report: &Report, places: &[SourceSpan]) -> Option<&'static str> {
    let touches = |a: &SourceSpan, b: &SourceSpan| a.start() < b.end() && b.start() < a.end();
    let mut findings = report
        .findings
        .iter()
        .filter(|finding| finding.severity > Severity::Info);
    let finding = findings.find(|finding| {
        let spans = &finding.spans;
        spans
            .iter()
            .any(|span| places.iter().any(|place| touches(span, place)))
    })?;
    Some(finding.code.code())
}

#[cfg(test)]
mod tests {
    use super::*;
    use gongkai_report::{Format, Row, SourceInfo, Table};

    fn series(code: &str) -> &'static Series {
        let found = SERIES.iter().find(|series| series.code == code);
        found.expect("a series")
    }

    fn report(cells: Vec<Cell>) -> Report {
        let span = SourceSpan::new(0, 99).expect("forwards");
        let mut table = StandardTable::new(TableFormat::Form2021, span);
        table.cells = cells;
        let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 99));
        report.tables.push(Table::Requests(table));
        report
    }

    fn number(row: Row, column: Column, value: i64) -> Cell {
        let span = SourceSpan::new(1, 2).expect("forwards");
        Cell::number(row, column, value.into(), span)
    }

    #[track_caller]
    fn check(code: &str, cells: Vec<Cell>, expected: Option<(i64, &str, Option<&str>)>) {
        let figure = figure(series(code), &report(cells), &[]);
        let figure = figure.map(|f| (f.value.to_i64().expect("whole"), f.source, f.flag));
        assert_eq!(figure, expected);
    }

    #[test]
    fn a_cell_is_the_figure() {
        let total = number(Row::NewReceived, Column::Total, 5);
        check(
            "applications_received",
            vec![total],
            Some((5, "cell", None)),
        );
        check("applications_received", vec![], None);
        let lost = Cell::new(Row::NewReceived, Column::Total, CellState::Lost);
        check("applications_received", vec![lost], None);
    }

    #[test]
    fn a_row_without_total_is_the_sum_of_its_applicants() {
        let mut cells: Vec<_> = Column::APPLICANTS
            .into_iter()
            .map(|column| number(Row::NewReceived, column, 2))
            .collect();
        check(
            "applications_received",
            cells.clone(),
            Some((12, "sum_of_cells", None)),
        );
        cells.pop();
        check("applications_received", cells, None);
    }

    #[test]
    fn reasons_of_refusal_add_up() {
        let cells = vec![
            number(Row::RefusedByLaw, Column::Total, 2),
            number(Row::RefusedProcess, Column::Total, 3),
            Cell::new(Row::RefusedInternal, Column::Total, CellState::Empty),
        ];
        check(
            "applications_refused",
            cells.clone(),
            Some((5, "sum_of_cells", Some("empty_cells"))),
        );
        let lost = Cell::new(Row::RefusedThirdParty, Column::Total, CellState::Lost);
        check(
            "applications_refused",
            cells.into_iter().chain([lost]).collect(),
            None,
        );
    }

    #[test]
    fn rows_of_series_are_rows_of_a_form_and_of_one_series_each() {
        let mut seen = std::collections::BTreeSet::new();
        for series in SERIES {
            for Cells(kind, column, rows) in series.cells {
                for row in *rows {
                    assert!(
                        seen.insert((*kind, *column, *row)),
                        "{row} is in two series"
                    );
                    let known = Row::ALL.iter().any(|known| known.code() == *row);
                    assert!(known || *kind == StatisticsForm, "{row}");
                }
            }
        }
    }
}
