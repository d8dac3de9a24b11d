//! Classifies candidate tables: which are tables, which form they follow, what their page has done to them.

use std::cmp::Ordering;
use std::collections::HashSet;

use gongkai_normalize::Decimal;
use gongkai_report::{Column, Row, TableFormat, TableKind};
use gongkai_text::Document;

use super::event::{Content, Slot};
use super::lexicon::{Label, speaks_for};
use super::row_builder::{Candidate, Name};
use super::value::{self, Reading};

/// The columns of the second table: those of the applicants and the total.
pub(super) const REQUEST_COLUMNS: usize = Column::APPLICANTS.len() + 1;

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
            // Prose cites one item of article 20 and goes on about 规章.
            let captions = candidate.captions.saturating_sub(1);
            let signs = captions + candidate.infos + candidate.cut_heads + heads.len();
            rows > 0
                && rows + signs + candidate.captions.min(1) >= 4
                && signs >= if filled { 1 } else { 2 }
        }
        TableKind::Requests => {
            let rows_needed = if filled { 3 } else { 6 };
            rows >= rows_needed && rows + heads.len() >= 6
                || rows > 0 && (heads.len() >= 5 || are_whole_rows(candidate))
        }
        _ => {
            let own = heads.iter().filter(|head| **head != Column::Total).count();
            // Heads that stand upright fall apart in the text of a PDF; the groups do not.
            let upright = candidate.groups >= 2 && candidate.loose.len() == 15;
            own >= 3 && candidate.groups > 0 || upright
        }
    }
}

/// Whether each row of the second table has a figure in each of its columns, the last of which is the sum of the others: a
/// page that shows a part of the table has such rows without their head.
fn are_whole_rows(candidate: &Candidate) -> bool {
    let value = |slot: &Slot| match slot.content {
        Content::Value(Reading::Number { value, .. }) => Some(value),
        _ => None,
    };
    candidate.rows.iter().all(|row| {
        let cells: Option<Vec<Decimal>> = row.slots.iter().map(value).collect();
        let Some(cells) = cells.filter(|cells| cells.len() == REQUEST_COLUMNS) else {
            return false;
        };
        cells.split_last().is_some_and(|(total, parts)| {
            let sum = parts
                .iter()
                .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part));
            sum == Some(*total)
        })
    })
}

/// Which form a table follows; `others` is what the tables before it follow.
pub(super) fn format(candidate: &Candidate, others: Option<TableFormat>) -> TableFormat {
    match parts(candidate).cmp(&0).then(candidate.balance.cmp(&0)) {
        Ordering::Greater => return TableFormat::Form2021,
        Ordering::Less => return TableFormat::Form2019,
        Ordering::Equal => {}
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

/// How many parts of the first table have the heads of 2021, less those that have the heads of 2019:
/// pages mix the two.
fn parts(candidate: &Candidate) -> i32 {
    let old = candidate
        .heads
        .iter()
        .any(|head| head.column == Column::ItemsLastYear);
    let mut balance = 0;
    let mut heads = candidate.heads.as_slice();
    while let Some(first) = heads.first() {
        let len = heads
            .iter()
            .take_while(|head| head.part == first.part)
            .count();
        let (part, rest) = heads.split_at(len);
        heads = rest;
        let votes = part
            .iter()
            .filter_map(|head| speaks_for(Label::Head(head.column)));
        let sum: i32 = votes
            .map(|form| if form == TableFormat::Form2021 { 1 } else { -1 })
            .sum();
        let narrow = !old && part.iter().all(|head| head.column == Column::Decisions);
        balance += if narrow && candidate.kind == TableKind::Proactive {
            1
        } else {
            sum.signum()
        };
    }
    balance
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
