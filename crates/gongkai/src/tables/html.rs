//! HTML tables to events: cells and rows are certain, labels are words in cells.

use std::ops::Range;

use gongkai_span::chars::trim;
use gongkai_text::{Cell, Document, Grid};

use super::event::{Content, Event, Events, Named, Place, Slot};
use super::label_text::{LabelText, push_labels};
use super::lexicon::Label;
use super::lines::is_sentence;
use super::value::{self, Reading};

/// A cell longer than this (in bytes) is prose in a layout table.
const LONGEST_LABEL: usize = 600;

/// Appends the events of `grid`, row by row.
pub(super) fn read(document: &Document, grid: &Grid, events: &mut Events<'_>) {
    let mut from = 0;
    let mut row = RowText::default();
    while let Some(first) = grid.cells.get(from) {
        let cells = grid.cells.get(from..).unwrap_or_default();
        let len = cells
            .iter()
            .take_while(|cell| cell.row == first.row)
            .count();
        row.read(document, cells.get(..len).unwrap_or_default());
        row.push_events(events);
        events.push(Event::EndRow);
        from += len.max(1);
    }
}

/// A row. It is used for all rows of a grid, so that most of them allocate nothing.
#[derive(Default)]
struct RowText<'d> {
    cells: Vec<Read<'d>>,
    /// The labels of all cells.
    labels: Vec<Label>,
    squeezed: LabelText,
}

struct Read<'d> {
    cell: &'d Cell,
    text: &'d str,
    value: Option<Reading>,
    /// Which of the labels of the row are its own.
    labels: Range<usize>,
}

impl Read<'_> {
    fn place(&self) -> Place {
        Place {
            clean: self.cell.span,
            source: Some(self.cell.source),
            column: Some(self.cell.column),
        }
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

impl<'d> RowText<'d> {
    fn read(&mut self, document: &'d Document, row: &'d [Cell]) {
        self.cells.clear();
        self.labels.clear();
        for cell in row {
            let text = trim(document.slice(cell.span));
            let value = value::read(text);
            let from = self.labels.len();
            if value.is_none() && text.len() <= LONGEST_LABEL && !is_sentence(text) {
                push_labels(text, &mut self.squeezed, &mut self.labels);
            }
            self.cells.push(Read {
                cell,
                text,
                value,
                labels: from..self.labels.len(),
            });
        }
    }

    fn labels_of(&self, cell: &Read<'_>) -> &[Label] {
        self.labels.get(cell.labels.clone()).unwrap_or_default()
    }

    fn push_events(&self, events: &mut Events<'_>) {
        let names_row = |cell: &Read<'_>| {
            let row =
                |label: &Label| matches!(label, Label::Row(_) | Label::OtherOutcome | Label::Extra);
            self.labels_of(cell).iter().any(row)
        };
        let last_label = self.cells.iter().rposition(names_row);
        let first_text = self.cells.iter().position(|cell| !cell.text.is_empty());
        for (index, cell) in self.cells.iter().enumerate() {
            let labels = self.labels_of(cell);
            if cell.text.len() > LONGEST_LABEL {
                events.push(Event::Break);
            } else if labels.iter().any(|label| *label != Label::Hint) {
                name(cell, labels, events);
            } else if last_label.is_some_and(|last| index > last) {
                events.push(Event::Slot(cell.slot()));
            } else if last_label.is_none() && labels.is_empty() {
                if cell.value.is_none() && first_text == Some(index) {
                    let place = cell.place();
                    events.push(Event::Unknown { place });
                } else {
                    events.push(Event::Slot(cell.slot()));
                }
            }
        }
    }
}

fn name(cell: &Read<'_>, labels: &[Label], events: &mut Events<'_>) {
    let mut before = None;
    for label in labels {
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
