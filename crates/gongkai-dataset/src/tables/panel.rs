//! The table `panel`: one wide row an organ and year.

use arrow_array::ArrayRef;
use arrow_schema::Field;
use gongkai_report::{Kind, Report, Series, Severity, TableKind};

use super::batch::{Columns, Rows};
use super::column::{Code, Column, Double, null, table};
use super::column_info::ColumnInfo;
use super::document::Document;
use super::reports::OrganColumns;
use super::series::figure;
use super::totals::totals;

table! {
    /// The columns of `panel` before the figures.
    struct KeyRows {
        organ_key: Text, NEVER, "organ: code of its division (`-` if unknown), `/`, its name";
        report_year: Year, NEVER, "reporting year";
        report_id: Text, NEVER, "key of the report that the figures are from";
        report_count: Count, NEVER, "annual reports of that organ and year; of several the one with most figures is here, then the one published last";
        organ_name: Code, NEVER, "name of the organ; the issuer where no more is known";
        organ_level: Code, MAYBE, "`province`, `prefecture`, `county` …";
        organ_type: Code, MAYBE, "`government`, `department`, `township` …";
        division_code: Code, MAYBE, "code of the organ's division";
        division_name: Code, MAYBE, "name of that division";
        province_code: Code, MAYBE, "code of the province";
        province_name: Code, MAYBE, "name of the province";
        published_on: Day, MAYBE, "day on which the page was published";
        form: Code, MAYBE, "form that its figures follow: `2014`, `2019`, `2021`; null for prose";
        finding_count: Count, NEVER, "number of findings";
        contradiction_count: Count, NEVER, "number of findings above `info`";
        figure_count: Count, NEVER, "number of the figures that follow that are known";
    }
}

/// A figure with its source and its flag.
#[derive(Debug, Default)]
struct FigureColumns {
    value: Double,
    source: Code,
    flag: Code,
}

/// The rows of `panel`.
#[derive(Debug)]
pub(crate) struct PanelRows {
    keys: KeyRows,
    figures: Vec<FigureColumns>,
}

impl Default for PanelRows {
    fn default() -> Self {
        Self {
            keys: KeyRows::default(),
            figures: Series::panel().map(|_| FigureColumns::default()).collect(),
        }
    }
}

impl Columns for PanelRows {
    fn columns() -> Vec<ColumnInfo> {
        let figures = Series::panel().flat_map(|series| {
            let code = series.code;
            [
                ColumnInfo::new(code, format!("{} ({})", series.en, series.zh)),
                ColumnInfo::new(
                    format!("{code}_source"),
                    "what it is from: `cell`, `sum_of_cells` or `statistic`; null where it is unknown",
                ),
                ColumnInfo::new(
                    format!("{code}_flag"),
                    "what to mind: the code of a finding that concerns it, `hedged` or `empty_cells`",
                ),
            ]
        });
        KeyRows::columns().into_iter().chain(figures).collect()
    }

    fn fields() -> Vec<Field> {
        let figures = Series::panel().flat_map(|series| {
            let code = series.code;
            [
                Field::new(code, Double::data_type(), null::MAYBE),
                Field::new(format!("{code}_source"), Code::data_type(), null::MAYBE),
                Field::new(format!("{code}_flag"), Code::data_type(), null::MAYBE),
            ]
        });
        KeyRows::fields().into_iter().chain(figures).collect()
    }

    fn len(&self) -> usize {
        self.keys.len()
    }

    fn push_null(&mut self) {
        self.keys.push_null();
        for figure in &mut self.figures {
            figure.value.push(None);
            figure.source.push(None);
            figure.flag.push(None);
        }
    }

    fn finish(&mut self) -> Vec<ArrayRef> {
        let mut columns = self.keys.finish();
        for figure in &mut self.figures {
            columns.push(figure.value.finish());
            columns.push(figure.source.finish());
            columns.push(figure.flag.finish());
        }
        columns
    }
}

/// The form of the tables that a report's figures come from.
fn form(report: &Report) -> Option<&'static str> {
    let of = |kind: TableKind| {
        let mut tables = report
            .tables
            .iter()
            .filter(move |table| table.kind() == kind);
        tables.find_map(|table| Some(table.standard()?.format.code()))
    };
    of(TableKind::Requests)
        .or_else(|| of(TableKind::Proactive))
        .or_else(|| of(TableKind::ReviewLitigation))
        .or_else(|| of(TableKind::StatisticsForm))
}

impl Rows for PanelRows {
    fn text_len(document: &Document<'_>) -> usize {
        512 + 64 * Series::panel().count() + OrganColumns::text_len(document.report)
    }

    /// Adds the row of an annual report whose organ and year are known.
    fn push(&mut self, document: &Document<'_>) {
        let report = document.report;
        let organ = OrganColumns::of(report);
        let (Kind::AnnualReport, Some(key), Some(name), Some(year)) =
            (report.kind, &organ.key, organ.name, &report.year)
        else {
            return;
        };
        let totals = totals(report);
        let figures: Vec<_> = Series::panel()
            .map(|series| figure(series, report, &totals))
            .collect();
        let keys = &mut self.keys;
        keys.organ_key.push(Some(key));
        keys.report_year.push(Some(year.value));
        keys.report_id.push(Some(document.id.as_str()));
        keys.report_count.push(Some(1));
        keys.organ_name.push(Some(name));
        keys.organ_level.push(organ.level);
        keys.organ_type.push(organ.kind);
        keys.division_code.push(organ.division_code);
        keys.division_name.push(organ.division_name);
        keys.province_code.push(organ.province_code.as_deref());
        keys.province_name.push(organ.province_name);
        keys.published_on
            .push(report.published.as_ref().map(|day| day.date));
        keys.form.push(form(report));
        keys.finding_count.push(Some(report.findings.len()));
        let raised = report
            .findings
            .iter()
            .filter(|finding| finding.severity > Severity::Info);
        keys.contradiction_count.push(Some(raised.count()));
        keys.figure_count
            .push(Some(figures.iter().flatten().count()));
        for (columns, figure) in self.figures.iter_mut().zip(&figures) {
            let figure = figure.as_ref();
            columns
                .value
                .push(figure.map(|figure| figure.value.to_f64()));
            columns.source.push(figure.map(|figure| figure.source));
            columns.flag.push(figure.and_then(|figure| figure.flag));
        }
    }
}
