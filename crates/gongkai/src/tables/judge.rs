//! Candidates on trial: which are tables, of which form, on what kind of page.

use std::collections::HashSet;

use gongkai_report::{Column, Row, TableFormat, TableKind};
use gongkai_text::Document;

use super::gather::{Candidate, Name};
use super::value;

/// Whether there is enough of a table for it to be one.
pub(super) fn is_table(candidate: &Candidate) -> bool {
    let mut heads: Vec<Column> = candidate.heads.iter().map(|head| head.column).collect();
    heads.sort_unstable();
    heads.dedup();
    let rows = candidate.row_count();
    let filled = candidate
        .rows
        .iter()
        .any(|row| row.slots.iter().any(|slot| !slot.is_blank()));
    match candidate.kind {
        TableKind::Proactive => {
            let signs = candidate.captions + candidate.infos + candidate.cut_heads + heads.len();
            rows > 0 && rows + signs >= 4 && signs >= if filled { 1 } else { 2 }
        }
        TableKind::Requests => {
            let rows_needed = if filled { 3 } else { 6 };
            rows >= rows_needed && rows + heads.len() >= 6 || rows > 0 && heads.len() >= 5
        }
        _ => {
            let own = heads.iter().filter(|head| **head != Column::Total).count();
            own >= 3 && candidate.groups > 0
        }
    }
}

/// Which form a table follows; `others` is what the tables before it follow.
pub(super) fn format(candidate: &Candidate, others: Option<TableFormat>) -> TableFormat {
    if candidate.balance != 0 {
        return if candidate.balance > 0 {
            TableFormat::Form2021
        } else {
            TableFormat::Form2019
        };
    }
    let has = |row| candidate.has(row);
    if candidate.kind == TableKind::Requests && has(Row::Other) && has(Row::ProcessedTotal) {
        // The form of 2021 has two rows before 其他 that speak for it.
        return TableFormat::Form2019;
    }
    let cells = |row: Row| {
        let row = candidate
            .rows
            .iter()
            .find(|raw| raw.name == Name::Form(row))?;
        Some(row.slots.iter().filter(|slot| !slot.is_blank()).count())
    };
    let narrow = [Row::Licences, Row::Penalties, Row::CoerciveMeasures]
        .into_iter()
        .filter_map(cells)
        .max();
    match narrow {
        Some(2..) => TableFormat::Form2019,
        Some(1) => TableFormat::Form2021,
        _ => others.unwrap_or(TableFormat::Form2021),
    }
}

/// Whether the page kept each distinct line once: what every such table repeats is there once, and
/// values are missing.
fn is_deduplicated(document: &Document, candidate: &Candidate) -> bool {
    let text = document.slice(candidate.clean);
    let mut seen = HashSet::new();
    let lines = text
        .lines()
        .map(|line| line.trim_matches([' ', '|', '\u{A0}']));
    let mut count = 0_usize;
    for line in lines.filter(|line| !line.is_empty()) {
        count += 1;
        if value::read(line).is_some() && !seen.insert(line) {
            return false;
        }
    }
    let slots: usize = candidate.rows.iter().map(|row| row.slots.len()).sum();
    match candidate.kind {
        TableKind::Proactive => count >= 8 && candidate.captions >= 2 && candidate.infos == 1,
        TableKind::Requests => count >= 15 && slots > 0 && slots * 2 < candidate.rows.len() * 7,
        _ => {
            count >= 5
                && candidate.groups >= 2
                && candidate.heads.len() <= 6
                && candidate.loose.len() < 15
        }
    }
}

/// What the tables of a page have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    /// The page kept each distinct line once.
    pub(super) deduplicated: bool,
    /// No table that is written as text has any value.
    pub(super) blank: bool,
}

impl Page {
    pub(super) fn of(document: &Document, tables: &[Candidate]) -> Self {
        let text = || tables.iter().filter(|table| !table.html);
        let deduplicated = text().any(|table| is_deduplicated(document, table));
        let bare = |table: &Candidate| {
            table.loose.is_empty() && table.rows.iter().all(|row| row.slots.is_empty())
        };
        Self {
            deduplicated,
            blank: !deduplicated && text().count() > 1 && text().all(bare),
        }
    }
}
