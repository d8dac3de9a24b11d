//! HTML tables to events: cells and rows are certain, labels are words in cells.

use gongkai_text::{Cell, Document, Grid};

use super::event::{Content, Event, Events, Named, Place, Slot};
use super::label_text::labels_of;
use super::lexicon::Label;
use super::lines::is_sentence;
use super::value::{self, Reading};

/// A cell longer than this (in bytes) is prose in a layout table.
const LONGEST_LABEL: usize = 600;

/// Appends the events of `grid`, row by row.
pub(super) fn read(document: &Document, grid: &Grid, events: &mut Events<'_>) {
    let mut from = 0;
    while let Some(first) = grid.cells.get(from) {
        let row = grid.cells.get(from..).unwrap_or_default();
        let len = row.iter().take_while(|cell| cell.row == first.row).count();
        read_row(document, row.get(..len).unwrap_or_default(), events);
        events.push(Event::EndRow);
        from += len.max(1);
    }
}

struct Read<'d> {
    cell: &'d Cell,
    text: &'d str,
    value: Option<Reading>,
    labels: Vec<Label>,
}

impl<'d> Read<'d> {
    fn new(document: &'d Document, cell: &'d Cell) -> Self {
        let text = document.slice(cell.span).trim();
        let value = value::read(text);
        let labels = if value.is_some() || text.len() > LONGEST_LABEL || is_sentence(text) {
            Vec::new()
        } else {
            labels_of(text)
        };
        Self {
            cell,
            text,
            value,
            labels,
        }
    }

    fn place(&self) -> Place {
        Place {
            clean: self.cell.span,
            source: Some(self.cell.source),
            column: Some(self.cell.column),
        }
    }

    fn names_row(&self) -> bool {
        self.labels
            .iter()
            .any(|label| matches!(label, Label::Row(_) | Label::OtherOutcome | Label::Extra))
    }

    fn slot(&self) -> Slot {
        let content = match self.value {
            Some(reading) => Content::Value(reading),
            None if self.text.is_empty() => Content::Empty,
            None => Content::Words,
        };
        Slot {
            content,
            place: self.place(),
        }
    }
}

fn read_row(document: &Document, row: &[Cell], events: &mut Events<'_>) {
    let cells: Vec<Read<'_>> = row.iter().map(|cell| Read::new(document, cell)).collect();
    let last_label = cells.iter().rposition(Read::names_row);
    let first_text = cells.iter().position(|cell| !cell.text.is_empty());
    for (index, cell) in cells.iter().enumerate() {
        if cell.text.len() > LONGEST_LABEL {
            events.push(Event::Break);
        } else if cell.labels.iter().any(|label| *label != Label::Hint) {
            name(cell, events);
        } else if last_label.is_some_and(|last| index > last) {
            events.push(Event::Slot(cell.slot()));
        } else if last_label.is_none() && cell.labels.is_empty() {
            if cell.value.is_none() && first_text == Some(index) {
                let place = cell.place();
                events.push(Event::Unknown { place });
            } else {
                events.push(Event::Slot(cell.slot()));
            }
        }
    }
}

fn name(cell: &Read<'_>, events: &mut Events<'_>) {
    let mut before = None;
    for label in &cell.labels {
        if *label == Label::Section {
            events.push(Event::Break);
        } else if before != Some(*label) {
            events.push(Event::Label(Named {
                label: *label,
                place: cell.place(),
                unit: value::money_in_head(cell.text),
                spans_rows: cell.cell.row_span > 1,
            }));
        }
        before = Some(*label);
    }
}
