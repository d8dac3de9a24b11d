//! The table `cells`: one row a cell of a table.

use gongkai_report::{Cell, ExtraRow, SourceSpan, StandardTable, Table};

use super::batch::Rows;
use super::column::{Column as _, push_number, table};
use super::document::Document;
use super::place::{excerpt_len, len, push_place};
use super::series::series_of;

table! {
    /// The columns of `cells`.
    struct CellRows {
        report_id: Text, NEVER, "key of the report";
        table_index: Count, NEVER, "number of the table in the report, the first being 0";
        table_kind: Code, NEVER, "`proactive`, `requests`, `review_litigation`, `statistics_form` or `other`";
        form: Code, MAYBE, "form of a standard table: `2014`, `2019`, `2021` …";
        table_label: Text, MAYBE, "what tells a standard table from others of its form in the report: the head of its column or the organ of its row";
        row_code: Code, MAYBE, "row of the form: `new_received` …; null where the form has no such row";
        column_code: Code, MAYBE, "column of the form: `natural_person` …";
        series: Code, MAYBE, "series across the forms that the cell is, or is a disjoint part of: `applications_refused` …; the sum of a series counts nothing twice";
        row_label: Text, MAYBE, "printed label of a row that the form does not have";
        row_number: Count, MAYBE, "row of an `other` table or of a row outside the form, the first being 0";
        column_number: Count, MAYBE, "column there, the first being 0";
        cell_state: Code, MAYBE, "`number`, `zero`, `empty`, `not_applicable`, `text`, `lost`; null outside the form";
        value_decimal: Exact, MAYBE, "the value in the unit named; null where it has more than six places";
        value_text: Text, MAYBE, "the value in digits, exact";
        unit: Code, MAYBE, "unit, from the cell or the head of its column";
        cell_text: Text, MAYBE, "what stands in the cell, where that is no number, cleaned";
        span_start: Count, MAYBE, "first byte of the cell's content; of the table or row outside the form";
        span_end: Count, MAYBE, "byte after it";
        source_text: Text, MAYBE, "source text of the cell's content; null outside the form";
    }
}

/// The most bytes of text of a row beside the report's own and the excerpt: key, codes, decimal.
const BESIDE: usize = 320;

/// Where a cell stands that its table gives no code.
struct Outside<'a> {
    label: Option<&'a str>,
    row: usize,
    column: usize,
    text: &'a str,
    span: SourceSpan,
}

impl Rows for CellRows {
    fn text_len(document: &Document<'_>) -> usize {
        let own = |label: usize, cell: &Cell| {
            let words = label + len(cell.unit.as_deref()) + len(cell.text.as_deref());
            BESIDE + words + excerpt_len(cell.span)
        };
        let extra = |label: usize, row: &ExtraRow| {
            let cells = row.cells.iter();
            cells
                .map(|text| BESIDE + label + row.label.len() + text.len())
                .sum::<usize>()
        };
        let tables = document.report.tables.iter().map(|table| match table {
            Table::Other(table) => {
                let cells = table.rows.iter().flatten();
                cells.map(|text| BESIDE + text.len()).sum::<usize>()
            }
            _ => table.standard().map_or(0, |table| {
                let label = len(table.label.as_deref());
                let extra = table.extra_rows.iter().map(|row| extra(label, row));
                let own = table.cells.iter().map(|cell| own(label, cell));
                extra.sum::<usize>() + own.sum::<usize>()
            }),
        });
        tables.sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        for (number, table) in document.report.tables.iter().enumerate() {
            let standard = table.standard();
            if let Some(standard) = standard {
                for cell in &standard.cells {
                    self.push_table(document, number, table);
                    self.push_inside(document, standard, cell);
                }
                for (row, extra) in standard.extra_rows.iter().enumerate() {
                    for (column, text) in extra.cells.iter().enumerate() {
                        self.push_table(document, number, table);
                        self.push_outside(&Outside {
                            label: Some(&extra.label),
                            row,
                            column,
                            text,
                            span: extra.span,
                        });
                    }
                }
            }
            if let Table::Other(other) = table {
                for (row, texts) in other.rows.iter().enumerate() {
                    for (column, text) in texts.iter().enumerate() {
                        self.push_table(document, number, table);
                        self.push_outside(&Outside {
                            label: None,
                            row,
                            column,
                            text,
                            span: other.span,
                        });
                    }
                }
            }
        }
    }
}

impl CellRows {
    fn push_table(&mut self, document: &Document<'_>, number: usize, table: &Table) {
        self.report_id.push(Some(document.id.as_str()));
        self.table_index.push(Some(number));
        self.table_kind.push(Some(table.kind().code()));
        let standard = table.standard();
        self.form.push(standard.map(|table| table.format.code()));
        self.table_label
            .push(standard.and_then(|table| table.label.as_deref()));
    }

    /// A cell that the form has.
    fn push_inside(&mut self, document: &Document<'_>, standard: &StandardTable, cell: &Cell) {
        self.row_code.push(Some(cell.row.code()));
        self.column_code.push(Some(cell.column.code()));
        self.series.push(series_of(standard.format, cell));
        self.row_label.push(None);
        self.row_number.push(None);
        self.column_number.push(None);
        self.cell_state.push(Some(cell.state.code()));
        push_number((&mut self.value_decimal, &mut self.value_text), cell.value);
        self.unit.push(cell.unit.as_deref());
        self.cell_text.push(cell.text.as_deref());
        push_place(
            (
                &mut self.span_start,
                &mut self.span_end,
                &mut self.source_text,
            ),
            cell.span,
            document.source,
        );
    }

    /// A cell that only its position names; an empty text is null, as everywhere.
    fn push_outside(&mut self, cell: &Outside<'_>) {
        self.row_code.push(None);
        self.column_code.push(None);
        self.series.push(None);
        self.row_label.push(cell.label);
        self.row_number.push(Some(cell.row));
        self.column_number.push(Some(cell.column));
        self.cell_state.push(None);
        push_number((&mut self.value_decimal, &mut self.value_text), None);
        self.unit.push(None);
        self.cell_text
            .push(Some(cell.text).filter(|text| !text.is_empty()));
        push_place(
            (
                &mut self.span_start,
                &mut self.span_end,
                &mut self.source_text,
            ),
            Some(cell.span),
            None,
        );
    }
}
