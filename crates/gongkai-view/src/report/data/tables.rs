//! The tables, as tables.

use std::collections::HashMap;

use gongkai::report::{Cell, CellState, Column, OtherTable, Report, Row, StandardTable, Table};
use maud::{Markup, html};

use super::row::{bytes, go};
use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::words::{self, both, words};

/// All tables in reading order.
pub(super) fn tables(report: &Report, marker: &mut Marker<'_>) -> Markup {
    html! {
        @for table in &report.tables {
            @match table.standard() {
                Some(standard) => (standard_table(table, standard, marker)),
                None => @if let Table::Other(other) = table { (other_table(other, marker)) },
            }
        }
    }
}

fn standard_table(table: &Table, standard: &StandardTable, marker: &mut Marker<'_>) -> Markup {
    html! {
        figure.table {
            figcaption {
                (words::name!(table.kind())) " "
                span.tag { (both("格式", "form")) " " (standard.format.code()) }
                @if let Some(label) = &standard.label { " " span.tag { (label) } }
            }
            @for part in parts(standard) { (part_of_table(&part, marker)) }
            @if !standard.extra_rows.is_empty() { (extra_rows(standard, marker)) }
            (legend(standard))
        }
    }
}

/// What the signs of the cells mean, those that occur.
fn legend(table: &StandardTable) -> Markup {
    let has = |state: CellState| table.cells.iter().any(|cell| cell.state == state);
    let (empty, none) = (has(CellState::Empty), has(CellState::NotApplicable));
    html! {
        @if empty || none {
            p.note.legend {
                @if empty { span { span.sample.empty aria-hidden="true" {} (words("空白单元格，不是零", "empty cell, which is not zero")) } }
                @if none { span { span.sample aria-hidden="true" { "/" } (words("不适用", "not applicable")) } }
            }
        }
    }
}

/// Rows in a row with the same columns: the sub-tables of a table.
struct TablePart<'t> {
    columns: Vec<Column>,
    rows: Vec<(Row, Vec<&'t Cell>)>,
}

fn parts(table: &StandardTable) -> Vec<TablePart<'_>> {
    let mut rows: Vec<(Row, Vec<&Cell>)> = Vec::new();
    for cell in &table.cells {
        match rows.last_mut() {
            Some((row, cells)) if *row == cell.row => cells.push(cell),
            _ => rows.push((cell.row, vec![cell])),
        }
    }
    let mut out: Vec<TablePart<'_>> = Vec::new();
    for (row, cells) in rows {
        let columns: Vec<Column> = cells.iter().map(|cell| cell.column).collect();
        match out.last_mut() {
            Some(part) if part.columns == columns => part.rows.push((row, cells)),
            _ => out.push(TablePart {
                columns,
                rows: vec![(row, cells)],
            }),
        }
    }
    out
}

fn part_of_table(part: &TablePart<'_>, marker: &mut Marker<'_>) -> Markup {
    html! {
        div.scroll { table.data {
            thead { tr {
                td {}
                @for column in &part.columns { th scope="col" { (both(column.zh(), column.en())) } }
            } }
            tbody { @for (row, cells) in &part.rows {
                tr data-find {
                    th scope="row" { (both(row.zh(), row.en())) }
                    @for cell in cells { (cell_of(cell, marker)) }
                }
            } }
        } }
    }
}

fn cell_of(cell: &Cell, marker: &mut Marker<'_>) -> Markup {
    let tag = marker.value(Kind::Cell, cell.span);
    let state = words::name!(cell.state);
    let said = html! {
        @match (cell.state, cell.value) {
            (_, Some(value)) => { span.num { (value) } @if let Some(unit) = &cell.unit { span.unit { (unit) } } }
            (CellState::Empty, _) => { span.sr { (state) } }
            (CellState::NotApplicable, _) => { span aria-hidden="true" { "/" } span.sr { (state) } }
            (CellState::Lost, _) => { span.tag.bad { (state) } }
            _ => { (cell.text.as_deref().unwrap_or_default()) }
        }
    };
    html! {
        td.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)]
            data-state=(cell.state.code()) {
            (go(tag, &said))
        }
    }
}

fn extra_rows(table: &StandardTable, marker: &mut Marker<'_>) -> Markup {
    html! {
        ul.list {
            @for row in &table.extra_rows {
                (super::row::item(marker.value(Kind::Cell, Some(row.span)), &html! {
                    span.note { (words("表外之行", "Row of its own")) } " " (row.label) " "
                    span.num { (row.cells.join(" | ")) }
                }, None))
            }
        }
    }
}

/// A table of no form. Its cells have no places of their own in the report; the document's grid
/// has, where the two agree.
fn other_table(table: &OtherTable, marker: &mut Marker<'_>) -> Markup {
    let pane = marker.pane();
    let document = &pane.read().document;
    let grids = document.grids();
    let grid = document.map().to_derived(table.span).and_then(|clean| {
        let at = grids.partition_point(|grid| grid.span.end() <= clean.start());
        grids.get(at).filter(|grid| grid.span.overlaps(clean))
    });
    let mut places: HashMap<(usize, usize), gongkai::text::CleanSpan> = HashMap::new();
    if let Some(grid) = grid {
        for row in 0..grid.rows {
            for (index, cell) in grid.row(row).enumerate() {
                places.insert((row as usize, index), cell.span);
            }
        }
    }
    let tag = marker.value(Kind::Cell, Some(table.span));
    let rows = table.rows.iter().enumerate();
    html! {
        figure.table {
            figcaption.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)] {
                (go(tag, &html! { (words("其他表格", "Other table")) " " span.note { (table.rows.len()) " " (words("行", "rows")) } }))
            }
            div.scroll { table.data.other { tbody {
                @for (r, row) in rows {
                    tr data-find { @for (c, text) in row.iter().enumerate() {
                        @let own = places.get(&(r, c)).filter(|span| document.slice(**span) == text).and_then(|span| document.to_source(*span));
                        @match own {
                            Some(span) => {
                                @let tag = marker.value(Kind::Cell, Some(span));
                                td.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)] { (go(tag, &html! { (text) })) }
                            }
                            None => td { (text) },
                        }
                    } }
                }
            } } }
        }
    }
}
