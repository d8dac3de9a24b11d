//! The table `cells`: one row a cell of a table.

use gongkai_report::{Cell, ExtraRow, OtherTable, StandardTable, Table, TableFormat};

use crate::batch::builder;
use crate::column::{Column as _, table};
use crate::document::Document;
use crate::place::{excerpt_len, len, push_place};

table! {
    /// The columns of `cells`.
    struct CellRows {
        report_id: Code, NEVER, "key of the report";
        table: Count, NEVER, "number of the table in the report, the first being 0";
        table_kind: Code, NEVER, "`proactive`, `requests`, `review_litigation`, `statistics_form` or `other`";
        format: Code, MAYBE, "form of a standard table: `2014`, `2019`, `2021` …";
        row: Code, MAYBE, "row of the form: `new_received` …; null where the form has no such row";
        column: Code, MAYBE, "column of the form: `natural_person` …";
        series: Code, MAYBE, "series over the forms: the cells of a table that have one series add up to its figure; null where the other forms count nothing alike";
        table_label: Text, MAYBE, "what tells the table from others of its form: the head of its column, or the organ of its row";
        label: Text, MAYBE, "printed label of a row that the form does not have";
        row_index: Count, MAYBE, "row of an `other` table or of a row outside the form, the first being 0";
        column_index: Count, MAYBE, "column there, the first being 0";
        state: Code, MAYBE, "`number`, `zero`, `empty`, `not_applicable`, `text`, `lost`; null outside the form";
        value: Text, MAYBE, "the value, an exact decimal, in the unit named";
        number: Number, MAYBE, "the double nearest to the value";
        unit: Code, MAYBE, "unit, from the cell or the head of its column";
        text: Text, MAYBE, "what stands in the cell, where that is no number, cleaned";
        span_start: Count, MAYBE, "first byte of the cell's content; of the table or row outside the form";
        span_end: Count, MAYBE, "byte after it";
        source_text: Text, MAYBE, "source text of the cell's content; null outside the form";
    }
}

builder! {
    /// Builds batches of `cells`: those of the three standard tables by the codes of the form, those
    /// of any other table by their position.
    ///
    /// ```
    /// use gongkai_arrow::{CellsBuilder, Document};
    /// use gongkai_report::{
    ///     Cell, Column, Format, Report, Row, SourceInfo, SourceSpan, StandardTable, Table, TableFormat,
    /// };
    ///
    /// let span = |start, end| SourceSpan::new(start, end).ok_or("backwards");
    /// let mut table = StandardTable::new(TableFormat::Form2021, span(0, 90)?);
    /// table.cells.push(Cell::number(Row::Granted, Column::Total, 12.into(), span(40, 42)?));
    /// let mut report = Report::new(SourceInfo::new("a.html", Format::Html, "UTF-8", 90));
    /// report.tables.push(Table::Requests(table));
    ///
    /// let mut builder = CellsBuilder::new();
    /// builder.push(&Document::new(&report))?;
    /// assert_eq!(builder.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    CellsBuilder of CellRows, Cells
}

/// The most bytes of text of a row beside the report's own and the excerpt: key, codes, decimal.
const BESIDE: usize = 256;

fn text_len(document: &Document<'_>) -> usize {
    let own = |cell: &Cell| {
        let words = len(cell.unit.as_deref()) + len(cell.text.as_deref());
        BESIDE + words + excerpt_len(cell.span)
    };
    let extra = |row: &ExtraRow| {
        let cells = row
            .cells
            .iter()
            .map(|text| BESIDE + row.label.len() + text.len());
        cells.sum::<usize>()
    };
    let tables = document.report.tables.iter().map(|table| match table {
        Table::Other(table) => {
            let cells = table.rows.iter().flatten();
            cells.map(|text| BESIDE + text.len()).sum::<usize>()
        }
        _ => table.standard().map_or(0, |table| {
            let extra = table.extra_rows.iter().map(extra).sum::<usize>();
            extra + table.cells.iter().map(own).sum::<usize>()
        }),
    });
    tables.sum()
}

fn push_rows(rows: &mut CellRows, document: &Document<'_>) {
    for (number, table) in document.report.tables.iter().enumerate() {
        let place = Place {
            document,
            number,
            kind: table.kind().code(),
        };
        match table {
            Table::Other(table) => push_other(rows, place, table),
            _ => {
                if let Some(table) = table.standard() {
                    push_standard(rows, place, table);
                }
            }
        }
    }
}

/// Which table of which report.
#[derive(Clone, Copy)]
struct Place<'a> {
    document: &'a Document<'a>,
    number: usize,
    kind: &'static str,
}

fn push_standard(rows: &mut CellRows, place: Place<'_>, table: &StandardTable) {
    for cell in &table.cells {
        push_table(rows, place, Some(table));
        rows.label.push(None);
        rows.row_index.push(None);
        rows.column_index.push(None);
        push_cell(rows, Some((table.format, cell)));
        rows.text.push(cell.text.as_deref());
        push_place(
            (
                &mut rows.span_start,
                &mut rows.span_end,
                &mut rows.source_text,
            ),
            cell.span,
            place.document.source,
        );
    }
    for (row, extra) in table.extra_rows.iter().enumerate() {
        for (column, text) in extra.cells.iter().enumerate() {
            push_table(rows, place, Some(table));
            rows.label.push(Some(&extra.label));
            push_outside(rows, (row, column), text);
            push_place(
                (
                    &mut rows.span_start,
                    &mut rows.span_end,
                    &mut rows.source_text,
                ),
                Some(extra.span),
                None,
            );
        }
    }
}

fn push_other(rows: &mut CellRows, place: Place<'_>, table: &OtherTable) {
    for (row, texts) in table.rows.iter().enumerate() {
        for (column, text) in texts.iter().enumerate() {
            push_table(rows, place, None);
            rows.label.push(None);
            push_outside(rows, (row, column), text);
            push_place(
                (
                    &mut rows.span_start,
                    &mut rows.span_end,
                    &mut rows.source_text,
                ),
                Some(table.span),
                None,
            );
        }
    }
}

fn push_table(rows: &mut CellRows, place: Place<'_>, table: Option<&StandardTable>) {
    rows.report_id.push(Some(place.document.id.as_str()));
    rows.table.push(Some(place.number));
    rows.table_kind.push(Some(place.kind));
    rows.format.push(table.map(|table| table.format.code()));
    rows.table_label
        .push(table.and_then(|table| table.label.as_deref()));
}

fn push_cell(rows: &mut CellRows, cell: Option<(TableFormat, &Cell)>) {
    let series = cell.and_then(|(format, cell)| format.series(cell.row, cell.column));
    rows.series.push(series.map(|series| series.code));
    let cell = cell.map(|(_, cell)| cell);
    let value = cell
        .and_then(|cell| cell.value)
        .map(|value| value.to_string());
    rows.row.push(cell.map(|cell| cell.row.code()));
    rows.column.push(cell.map(|cell| cell.column.code()));
    rows.state.push(cell.map(|cell| cell.state.code()));
    rows.value.push(value.as_deref());
    rows.number.push(value.as_deref());
    rows.unit.push(cell.and_then(|cell| cell.unit.as_deref()));
}

/// A cell that only its position names; an empty text is nothing, as everywhere.
fn push_outside(rows: &mut CellRows, (row, column): (usize, usize), text: &str) {
    rows.row_index.push(Some(row));
    rows.column_index.push(Some(column));
    push_cell(rows, None);
    rows.text.push(Some(text).filter(|text| !text.is_empty()));
}
