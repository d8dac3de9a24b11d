//! The figures of the main series in a report.

use gongkai_report::{
    Bound, Cell, CellState, Column, Decimal, Report, Row, Series, Severity, SourceSpan,
    StandardTable, TableFormat,
};

/// The main series that a cell is, or is a disjoint part of.
pub(crate) fn series_of(format: TableFormat, cell: &Cell) -> Option<&'static str> {
    let mut series = format.series(cell.row, cell.column);
    Some(series.find(|series| series.in_panel)?.code)
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
    fn add_row(&mut self, table: &StandardTable, row: Row, column: Column) -> Option<()> {
        let cell = |column: Column| {
            let mut cells = table.cells.iter();
            cells.find(|cell| cell.row == row && cell.column == column)
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
    report.tables.iter().find_map(|table| {
        let (kind, table) = (table.kind(), table.standard()?);
        let cells: Vec<_> = series
            .cells(table.format)
            .iter()
            .filter(|(row, column)| {
                table.format.rows(kind).contains(row) && table.format.columns(*row).contains(column)
            })
            .collect();
        let mut sum = Sum::default();
        cells
            .iter()
            .try_for_each(|(row, column)| sum.add_row(table, *row, *column))?;
        let hint = sum.empty.then_some("empty_cells");
        Some(Figure {
            value: sum.value?,
            source: if sum.cells == 1 && cells.len() == 1 {
                "cell"
            } else {
                "sum_of_cells"
            },
            flag: contradiction(report, &sum.spans).or(hint),
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
    use gongkai_report::{Format, SourceInfo, Table};

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
    fn check(series: Series, cells: Vec<Cell>, expected: Option<(i64, &str, Option<&str>)>) {
        let figure = figure(&series, &report(cells), &[]);
        let figure = figure.map(|f| (f.value.to_i64().expect("whole"), f.source, f.flag));
        assert_eq!(figure, expected);
    }

    #[test]
    fn a_cell_is_the_figure() {
        let total = number(Row::NewReceived, Column::Total, 5);
        check(
            Series::APPLICATIONS_RECEIVED,
            vec![total],
            Some((5, "cell", None)),
        );
        check(Series::APPLICATIONS_RECEIVED, vec![], None);
        let lost = Cell::new(Row::NewReceived, Column::Total, CellState::Lost);
        check(Series::APPLICATIONS_RECEIVED, vec![lost], None);
    }

    #[test]
    fn a_row_without_total_is_the_sum_of_its_applicants() {
        let mut cells: Vec<_> = Column::APPLICANTS
            .into_iter()
            .map(|column| number(Row::NewReceived, column, 2))
            .collect();
        check(
            Series::APPLICATIONS_RECEIVED,
            cells.clone(),
            Some((12, "sum_of_cells", None)),
        );
        cells.pop();
        check(Series::APPLICATIONS_RECEIVED, cells, None);
    }

    #[test]
    fn reasons_of_refusal_add_up() {
        let cells = vec![
            number(Row::RefusedByLaw, Column::Total, 2),
            number(Row::RefusedProcess, Column::Total, 3),
            Cell::new(Row::RefusedInternal, Column::Total, CellState::Empty),
        ];
        check(
            Series::APPLICATIONS_REFUSED,
            cells.clone(),
            Some((5, "sum_of_cells", Some("empty_cells"))),
        );
        let lost = Cell::new(Row::RefusedThirdParty, Column::Total, CellState::Lost);
        check(
            Series::APPLICATIONS_REFUSED,
            cells.into_iter().chain([lost]).collect(),
            None,
        );
    }
}
