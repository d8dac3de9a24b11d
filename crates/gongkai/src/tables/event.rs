//! What the readers of cells and of lines hand to the builder of tables.

use gongkai_text::{CleanSpan, Document, SourceSpan};

use super::lexicon::Label;
use super::row_builder::{Candidate, RowBuilder};
use super::value::Reading;

/// What one place of the page contributes to a table, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// Words of a standard table.
    Label(Named),
    /// A short text that is no word of a standard table: perhaps the label of a row of its own.
    Unknown { place: Place },
    /// A cell that holds a value or could.
    Slot(Slot),
    /// Words behind the label of a row, in a place of their own: a part of the label, or the row's value.
    Words,
    /// The row ends here for certain.
    EndRow,
    /// A line with several cells ends here; the row may go on.
    EndLine,
    /// An HTML table ends here.
    EndGrid,
    /// Prose, or a heading of the report: no row goes on across it.
    Break,
}

/// A label with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) label: Label,
    pub(super) place: Place,
    /// The unit that the label names.
    pub(super) unit: Option<&'static str>,
    /// Whether the label's cell spans more than one row.
    pub(super) spans_rows: bool,
}

/// The place of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Its text.
    pub(super) clean: CleanSpan,
    /// Its markup, for a cell of an HTML table.
    pub(super) source: Option<SourceSpan>,
    /// Its column, for a cell of an HTML table.
    pub(super) column: Option<u32>,
}

impl Place {
    pub(super) const fn of(clean: CleanSpan) -> Self {
        Self {
            clean,
            source: None,
            column: None,
        }
    }
}

/// A cell of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) content: Content,
    pub(super) place: Place,
}

/// What is in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// A value.
    Value(Reading),
    /// Digits that follow a label without a divider, of one or more cells.
    RunTogether,
    /// Nothing.
    Empty,
    /// A divider that only fills up a row, unless the table writes empty cells so.
    Filler,
    /// An empty cell at the end of a row, one space wide: a filler if the table fills up rows.
    Trailing,
    /// Other words.
    Words,
}

impl Slot {
    pub(super) const fn is_blank(&self) -> bool {
        matches!(
            self.content,
            Content::Empty | Content::Filler | Content::Trailing
        )
    }
}

/// Takes events as they come and hands them on, so that a page's events are never held together.
#[derive(Debug)]
pub(super) struct Events<'d> {
    rows: RowBuilder<'d>,
    /// The last one is kept back: a unit behind it may still change it.
    last: Option<Event>,
}

impl<'d> Events<'d> {
    pub(super) const fn new(document: &'d Document) -> Self {
        Self {
            rows: RowBuilder::new(document),
            last: None,
        }
    }

    pub(super) fn push(&mut self, event: Event) {
        if let Some(before) = self.last.replace(event) {
            self.rows.take(before);
        }
    }

    pub(super) const fn last_mut(&mut self) -> Option<&mut Event> {
        self.last.as_mut()
    }

    /// The candidates that the events make; with `fillers`, a divider that only fills up a row stands
    /// for an empty cell.
    pub(super) fn finish(mut self, fillers: bool) -> Vec<Candidate> {
        if let Some(last) = self.last.take() {
            self.rows.take(last);
        }
        self.rows.finish(fillers)
    }
}
