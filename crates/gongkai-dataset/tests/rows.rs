//! Whatever a report holds, its rows hold.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use gongkai_dataset::arrow_array::cast::AsArray as _;
use gongkai_dataset::arrow_array::types::{Decimal128Type, UInt32Type};
use gongkai_dataset::arrow_array::{Array as _, RecordBatch, StringArray, UInt32Array};
use gongkai_dataset::{Document, EXCERPT_BYTES, TableName, Tables, TablesBuilder, describe};
use gongkai_report::{
    Bound, Cell, CellState, Column, Decimal, ExtraRow, Finding, FindingCode, Format, Metric,
    OtherTable, Report, Row, Section, SourceInfo, SourceSpan, StandardTable, Statistic, Table,
    TableFormat,
};
use proptest::prelude::*;

const SOURCE: &str =
    "某县2012年政府信息公开工作年度报告：公开信息８４条，其中網(wǎng)站 12 条。\n一、概述\r\n";

fn span() -> impl Strategy<Value = SourceSpan> {
    let length = SOURCE.len();
    (0..=length, 0..=length).prop_map(|(a, b)| SourceSpan::new(a.min(b), a.max(b)).unwrap())
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0u8..12)
        .prop_map(|(digits, scale)| Decimal::from_scaled(i128::from(digits), scale).unwrap())
}

fn statistic() -> impl Strategy<Value = Statistic> {
    let metric = prop::sample::select(Metric::ALL);
    let bound = prop::sample::select(vec![Bound::Exact, Bound::MoreThan, Bound::AtMost]);
    let unit = prop::option::of("[条件万元]{1,2}");
    let places = (span(), prop::option::of(span()));
    (
        metric,
        decimal(),
        bound,
        unit,
        places,
        prop::option::of(0usize..9),
    )
        .prop_map(
            |(metric, value, bound, unit, (span, value_span), part_of)| {
                let mut figure = Statistic::new(metric, value, span);
                (figure.bound, figure.unit, figure.value_span) = (bound, unit, value_span);
                figure.part_of = part_of;
                figure
            },
        )
}

fn section() -> impl Strategy<Value = Section> {
    let leaf = (span(), span(), "[概述公开]{1,6}")
        .prop_map(|(heading, span, title)| Section::new(1, title, heading, span));
    leaf.prop_recursive(4, 20, 4, |inner| {
        (span(), prop::collection::vec(inner, 0..4)).prop_map(|(span, children)| {
            let mut section = Section::new(1, "总", span, span).numbered(1, "一、");
            section.children = children;
            section
        })
    })
}

fn table() -> impl Strategy<Value = Table> {
    let cell = (
        prop::sample::select(Row::ALL),
        prop::option::of((decimal(), span())),
    );
    let cell = cell.prop_map(|(row, held)| match held {
        Some((value, span)) => Cell::number(row, Column::Total, value, span),
        None => Cell::new(row, Column::Total, CellState::Empty),
    });
    let texts = prop::collection::vec("[条0-9]{0,3}", 0..4);
    let extra = (texts.clone(), span()).prop_map(|(cells, span)| ExtraRow {
        label: "合计".to_owned(),
        cells,
        span,
    });
    let standard = (
        prop::collection::vec(cell, 0..9),
        prop::collection::vec(extra, 0..2),
        span(),
    )
        .prop_map(|(cells, extra_rows, span)| {
            let mut table = StandardTable::new(TableFormat::Form2021, span);
            (table.cells, table.extra_rows) = (cells, extra_rows);
            Table::Requests(table)
        });
    let other = (prop::collection::vec(texts, 0..4), span())
        .prop_map(|(rows, span)| Table::Other(OtherTable { span, rows }));
    prop_oneof![standard, other]
}

prop_compose! {
    fn report()(
        name in "[a-z/]{1,9}",
        statistics in prop::collection::vec(statistic(), 0..8),
        sections in prop::collection::vec(section(), 0..4),
        tables in prop::collection::vec(table(), 0..3),
        findings in prop::collection::vec(prop::collection::vec(span(), 0..3), 0..4),
    ) -> Report {
        let mut report = Report::new(SourceInfo::new(name, Format::Text, "UTF-8", 9));
        (report.statistics, report.sections, report.tables) = (statistics, sections, tables);
        let finding = |spans| Finding::info(FindingCode::SumMismatch, "1 is not 2", spans);
        report.findings = findings.into_iter().map(finding).collect();
        report
    }
}

fn count_sections(sections: &[Section]) -> usize {
    sections
        .iter()
        .map(|section| 1 + count_sections(&section.children))
        .sum()
}

fn count_cells(table: &Table) -> usize {
    match table {
        Table::Other(table) => table.rows.iter().map(Vec::len).sum(),
        _ => table.standard().map_or(0, |table| {
            table.cells.len()
                + table
                    .extra_rows
                    .iter()
                    .map(|row| row.cells.len())
                    .sum::<usize>()
        }),
    }
}

fn build(reports: &[Report]) -> Tables {
    let mut builder = TablesBuilder::new();
    for report in reports {
        builder.push(&Document::new(report).source(SOURCE)).unwrap();
    }
    builder.finish()
}

fn numbers<'a>(batch: &'a RecordBatch, column: &str) -> &'a UInt32Array {
    batch
        .column_by_name(column)
        .unwrap()
        .as_primitive::<UInt32Type>()
}

fn texts<'a>(batch: &'a RecordBatch, column: &str) -> &'a StringArray {
    batch.column_by_name(column).unwrap().as_string::<i32>()
}

/// Spans have both ends or neither, do not run backwards, and the source text is what they name.
fn check_places(batch: &RecordBatch, prefix: &str) {
    let (start, end) = (
        numbers(batch, &format!("{prefix}span_start")),
        numbers(batch, &format!("{prefix}span_end")),
    );
    let text = texts(batch, &format!("{prefix}source_text"));
    for row in 0..batch.num_rows() {
        assert_eq!(start.is_null(row), end.is_null(row));
        if start.is_null(row) {
            assert!(text.is_null(row), "{prefix}");
            continue;
        }
        let (start, end) = (start.value(row) as usize, end.value(row) as usize);
        assert!(start <= end);
        if text.is_valid(row) {
            assert_eq!(SOURCE.get(start..end), Some(text.value(row)));
        } else {
            // A span that cuts a character has no text; nor has a cell outside the form.
            let in_form = batch
                .column_by_name("cell_state")
                .is_none_or(|state| state.is_valid(row));
            assert!(!in_form || SOURCE.get(start..end).is_none());
        }
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
    fn rows_are_as_many_as_the_values(reports in prop::collection::vec(report(), 0..4)) {
        let tables = build(&reports);
        let sum = |count: fn(&Report) -> usize| reports.iter().map(count).sum::<usize>();
        prop_assert_eq!(tables.get(TableName::Reports).num_rows(), reports.len());
        prop_assert_eq!(tables.get(TableName::Sections).num_rows(), sum(|r| count_sections(&r.sections)));
        prop_assert_eq!(tables.get(TableName::Statistics).num_rows(), sum(|r| r.statistics.len()));
        prop_assert_eq!(tables.get(TableName::Cells).num_rows(), sum(|r| r.tables.iter().map(count_cells).sum()));
        prop_assert_eq!(tables.get(TableName::Findings).num_rows(), sum(|r| r.findings.len()));
        // What the reports table says of the others is so.
        for (column, batch) in [
            ("section_count", tables.get(TableName::Sections)),
            ("statistic_count", tables.get(TableName::Statistics)),
            ("finding_count", tables.get(TableName::Findings)),
        ] {
            let said: usize = numbers(tables.get(TableName::Reports), column).values().iter().map(|&n| n as usize).sum();
            prop_assert_eq!(said, batch.num_rows());
        }
    }

    #[test]
    fn places_are_places_of_the_source(reports in prop::collection::vec(report(), 1..4)) {
        let tables = build(&reports);
        check_places(tables.get(TableName::Sections), "heading_");
        check_places(tables.get(TableName::Statistics), "value_");
        check_places(tables.get(TableName::Cells), "");
        check_places(tables.get(TableName::Findings), "");
    }

    #[test]
    fn values_are_exact(report in report()) {
        let batch = build(std::slice::from_ref(&report)).get(TableName::Statistics).clone();
        let (values, units) = (texts(&batch, "value_text"), texts(&batch, "unit"));
        let exact = batch.column_by_name("value_decimal").unwrap().as_primitive::<Decimal128Type>();
        for (row, figure) in report.statistics.iter().enumerate() {
            prop_assert_eq!(values.value(row).parse::<Decimal>().unwrap(), figure.value);
            // A decimal of six places is the value, or there is none.
            if figure.value.truncated(6) == figure.value {
                prop_assert_eq!(Decimal::from_scaled(exact.value(row), 6), Some(figure.value));
            } else {
                prop_assert!(exact.is_null(row));
            }
            prop_assert_eq!(units.is_null(row), figure.unit.is_none());
        }
    }

    #[test]
    fn batches_do_not_depend_on_one_another(reports in prop::collection::vec(report(), 2..4)) {
        let mut builder = TablesBuilder::new();
        for report in &reports {
            builder.push(&Document::new(report).source(SOURCE)).unwrap();
            let alone = builder.finish();
            prop_assert_eq!(alone, build(std::slice::from_ref(report)));
            prop_assert_eq!((builder.len(), builder.text_bytes()), (0, 0));
        }
    }

    #[test]
    fn sections_stand_in_sections_before_them(report in report()) {
        let batch = build(std::slice::from_ref(&report)).get(TableName::Sections).clone();
        let parents = numbers(&batch, "parent_index");
        for row in 0..batch.num_rows() {
            prop_assert_eq!(numbers(&batch, "section_index").value(row) as usize, row);
            prop_assert!(parents.is_null(row) || (parents.value(row) as usize) < row);
        }
        let roots = parents.null_count();
        prop_assert_eq!(roots, report.sections.len());
    }
}

#[test]
fn without_a_source_there_is_no_source_text() {
    let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
    let span = SourceSpan::new(0, 3).unwrap();
    report.sections.push(Section::new(1, "概述", span, span));
    let mut builder = TablesBuilder::new();
    builder.push(&Document::new(&report)).unwrap();
    let batch = builder.finish().get(TableName::Sections).clone();
    assert!(texts(&batch, "heading_source_text").is_null(0));
    assert_eq!(numbers(&batch, "heading_span_end").value(0), 3);
}

#[test]
fn long_source_text_is_cut() {
    let source = "。".repeat(2 * EXCERPT_BYTES);
    let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
    let span = SourceSpan::new(0, source.len()).unwrap();
    report
        .findings
        .push(Finding::info(FindingCode::SumMismatch, "m", [span]));
    let mut builder = TablesBuilder::new();
    builder
        .push(&Document::new(&report).source(&source))
        .unwrap();
    let batch = builder.finish().get(TableName::Findings).clone();
    let text = texts(&batch, "source_text").value(0).to_owned();
    assert!(source.starts_with(&text) && text.len() == EXCERPT_BYTES / 3 * 3);
    assert_eq!(numbers(&batch, "span_end").value(0) as usize, source.len());
}

/// The README has the tables as they describe themselves. A column may be added to it; a change of a
/// name or type is a change of the version.
#[test]
fn the_readme_has_every_column() {
    let readme = include_str!("../README.md");
    assert!(
        readme.contains(&describe()),
        "put this into README.md:\n{}",
        describe()
    );
    for table in TableName::ALL {
        let schema = table.schema();
        let version = schema.metadata().get("gongkai.tables");
        assert_eq!(version.map(String::as_str), Some("2"));
        let columns = table.columns();
        assert!(
            schema
                .fields()
                .iter()
                .zip(&columns)
                .all(|(field, column)| *field.name() == column.name)
        );
    }
}

/// Words that SQL:2023, DuckDB, DataFusion, Spark, `BigQuery`, Snowflake, `SQLite` or `PostgreSQL` reserve.
const RESERVED: &str = "all and any array as asc at between both by call case cast check collate column constraint \
    create cross cube current date day default delete desc distinct do drop each element else end escape except \
    exists extract false fetch filter float for foreign format from full function grant group grouping having hour \
    if ilike in index inner insert int intersect interval into is join key lateral leading left level like limit \
    lists local match member merge minute month natural new no not null of offset on only or order out outer over \
    overlaps parameter partition pivot position precision primary procedure qualify range rank real references \
    regexp release result return row rows schema second section select semi set show similar some source start \
    symmetric table tablesample text then time timestamp to trailing trigger trim true type union unique unnest \
    update user using value values view when where window with within without year";

#[test]
fn no_column_has_a_reserved_name() {
    let reserved: Vec<&str> = RESERVED.split_whitespace().collect();
    for table in TableName::ALL {
        for column in table.columns() {
            assert!(
                !reserved.contains(&&*column.name),
                "{table}.{}",
                column.name
            );
        }
    }
}
