//! What holds for every document and every report.

use gongkai::text::{Document, SourceSpan};
use gongkai::{Extraction, Report};
use serde_json::Value;

/// Blocks, grids, repairs and marks are places; the regions cover the source once.
pub(crate) fn document(source: &str, page: &Document) {
    let mut at = 0;
    for region in page.regions() {
        assert_eq!(region.span.start(), at, "regions leave a gap or overlap");
        assert!(
            region
                .span
                .slice(source)
                .is_some_and(|text| !text.is_empty())
        );
        at = region.span.end();
    }
    assert_eq!(at, source.len(), "the regions end before the source");
    let mut last = 0;
    for block in page.blocks() {
        assert!(block.span.start() >= last && !block.span.is_empty());
        assert!(block.span.slice(page.text()).is_some());
        assert!(
            page.to_source(block.span)
                .is_some_and(|span| span.slice(source).is_some())
        );
        last = block.span.end();
    }
    for grid in page.grids() {
        for cell in &grid.cells {
            assert!(grid.span.contains(cell.span) && cell.span.slice(page.text()).is_some());
            assert!(cell.source.slice(source).is_some());
            assert!(cell.row + cell.row_span <= grid.rows);
            assert!(cell.column + cell.column_span <= grid.columns);
        }
        assert!(grid.cells.is_sorted_by_key(|cell| (cell.row, cell.column)));
    }
    for repair in page.repairs() {
        assert!(repair.span.slice(source).is_some() && repair.clean.slice(page.text()).is_some());
    }
    for mark in page.marks() {
        assert!(!mark.span.is_empty() && mark.span.slice(page.text()).is_some());
    }
}

/// The report's spans are places of the source, and its JSON reads back equal.
pub(crate) fn extraction(read: &Extraction) {
    document(&read.source, &read.document);
    let json = round_trip(&read.report);
    spans(&json, &|span| {
        assert!(!span.is_empty(), "{span:?} is empty");
        assert!(span.slice(&read.source).is_some(), "{span:?} is no place");
    });
}

/// Writes the report and reads it back; gives its JSON.
pub(crate) fn round_trip(report: &Report) -> Value {
    let json = serde_json::to_string(report).expect("a report is JSON");
    let back: Report = serde_json::from_str(&json).expect("a printed report reads back");
    assert_eq!(&back, report, "a printed report reads back equal");
    serde_json::from_str(&json).expect("JSON")
}

/// Calls `look` with every span of a report.
fn spans(node: &Value, look: &impl Fn(SourceSpan)) {
    let place = |value: &Value| {
        look(serde_json::from_value(value.clone()).expect("a span"));
    };
    match node {
        Value::Object(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value) {
                    ("span" | "heading_span" | "value_span", value) if !value.is_null() => {
                        place(value);
                    }
                    ("spans", Value::Array(values)) => values.iter().for_each(place),
                    _ => spans(value, look),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| spans(value, look)),
        _ => {}
    }
}
