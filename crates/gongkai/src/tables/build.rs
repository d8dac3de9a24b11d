//! Candidates to tables: what is in each cell.

use std::collections::HashSet;

use gongkai_report::{
    Cell, CellState, Column, ExtraRow, Row, StandardTable, Table, TableFormat, TableKind,
};
use gongkai_text::{CleanSpan, Document, SourceSpan};

use super::align::{self, Alignment, Filling, Layout};
use super::classify::Page;
use super::event::{Content, Place, Slot};
use super::lexicon::{APPLICANTS, OUTCOMES};
use super::row_builder::{Candidate, Head, Name, RawRow, source_of};
use super::value::Reading;
use super::{Fault, FaultKind, TableFact};

/// Turns `candidate` into a table.
pub(super) fn build(
    document: &Document,
    candidate: &Candidate,
    format: TableFormat,
    page: Page,
) -> TableFact {
    let mut builder = Builder {
        document,
        candidate,
        format,
        deduplicated: page.deduplicated && !candidate.html,
        blank: page.blank && !candidate.html,
        table: StandardTable::new(format, candidate.source),
        faults: Vec::new(),
    };
    if builder.deduplicated {
        builder.fault(FaultKind::LinesDeduplicated, candidate.source);
    }
    if candidate.repeated_rows {
        builder.fault(FaultKind::RowsRepeated, candidate.source);
    }
    if candidate.kind == TableKind::ReviewLitigation {
        builder.review();
    } else {
        builder.rows();
    }
    let Builder {
        mut table, faults, ..
    } = builder;
    // Empty cells at the edge have no text, yet a place that is the table's.
    let places = table.cells.iter().filter_map(|cell| cell.span);
    table.span = places.fold(table.span, SourceSpan::cover);
    let table = match candidate.kind {
        TableKind::Proactive => Table::Proactive(table),
        TableKind::Requests => Table::Requests(table),
        _ => Table::ReviewLitigation(table),
    };
    TableFact {
        table,
        clean: candidate.clean,
        faults,
    }
}

struct Builder<'d> {
    document: &'d Document,
    candidate: &'d Candidate,
    format: TableFormat,
    deduplicated: bool,
    blank: bool,
    table: StandardTable,
    faults: Vec<Fault>,
}

impl Builder<'_> {
    fn fault(&mut self, kind: FaultKind, span: SourceSpan) {
        self.faults.push(Fault { kind, span });
    }

    fn rows(&mut self) {
        let form = self.format.rows(self.candidate.kind);
        let applicants = self.applicants();
        let heads: Option<Vec<u32>> = applicants
            .as_ref()
            .and_then(|heads| heads.iter().map(|(_, at)| *at).collect());
        let order: Vec<Column> = applicants.map_or_else(
            || APPLICANTS.to_vec(),
            |heads| heads.iter().map(|(c, _)| *c).collect(),
        );
        let filling = align::filling(self.candidate.rows.iter().filter_map(|row| match row.name {
            Name::Form(name) => {
                let count = self.format.columns(name).len();
                Some((row.cells(count), count))
            }
            Name::Extra => None,
        }));
        let last = form.iter().rposition(|row| self.candidate.has(*row));
        for (index, name) in form.iter().enumerate() {
            let found = self
                .candidate
                .rows
                .iter()
                .position(|row| row.name == Name::Form(*name));
            let raw = found.and_then(|at| self.candidate.rows.get(at));
            let columns = if self.candidate.kind == TableKind::Requests {
                order.clone()
            } else {
                self.columns_of(*name, raw)
            };
            match raw {
                Some(raw) if self.is_followed_rightly(form, index, found) => {
                    let layout = Layout {
                        count: columns.len(),
                        heads: heads.as_deref(),
                        filling,
                    };
                    self.row((*name, raw), &columns, &layout);
                }
                Some(raw) => self.lose(*name, &columns, self.place_of(raw)),
                None => self.missing(*name, &columns, last < Some(index)),
            }
        }
        self.extra_rows(filling);
    }

    /// On a page without repeated lines a label may be gone while its value is still there, behind
    /// the label before it: a row counts only if the label after it is the one that belongs there, or
    /// the caption of another part.
    fn is_followed_rightly(&self, form: &[Row], index: usize, found: Option<usize>) -> bool {
        if !self.deduplicated {
            return true;
        }
        let at = |place: usize| self.candidate.rows.get(place);
        let (Some(here), next) = (found.and_then(at), found.and_then(|found| at(found + 1))) else {
            return false;
        };
        let Some(expected) = form.get(index + 1) else {
            return next.is_none();
        };
        let part_ends = next.is_none_or(|next| next.part != here.part)
            && form
                .get(index)
                .is_some_and(|row| item(*row) != item(*expected));
        next.is_some_and(|next| next.name == Name::Form(*expected)) || part_ends
    }

    fn row(&mut self, (name, raw): (Row, &RawRow), columns: &[Column], layout: &Layout<'_>) {
        let place = self.place_of(raw);
        let slots = raw.cells(columns.len());
        // 规章 | 说明 | 0 | 0 | 0: words between label and values belong to the label.
        let words = slots
            .iter()
            .take_while(|slot| slot.content == Content::Words)
            .count();
        let slots = match slots.len().checked_sub(words) {
            Some(len) if len >= columns.len() => slots.get(words..).unwrap_or_default(),
            _ => slots,
        };
        let slots = self.repeated(slots, columns, raw.part).unwrap_or(slots);
        match align::align(self.document, slots, layout) {
            Alignment::Full(cells) => {
                for (slot, column) in cells.iter().zip(columns) {
                    let unit = self.unit_of(*column, raw.part);
                    self.table
                        .cells
                        .extend(cell_of(self.document, (name, *column), slot, unit));
                }
            }
            Alignment::None if self.may_be_blank(raw, columns.len()) => {
                for column in columns {
                    self.table
                        .cells
                        .push(Cell::new(name, *column, CellState::Empty));
                }
            }
            alignment => {
                if let Some(span) = place {
                    match alignment {
                        Alignment::RunTogether => self.fault(FaultKind::CellsGlued, span),
                        Alignment::Surplus => self.fault(FaultKind::CellsSurplus, span),
                        _ => self.fault(FaultKind::CellsMissing, span),
                    }
                }
                self.lose(name, columns, place);
            }
        }
    }

    /// The first of several cells that repeat one which spans columns, as the head over them does.
    fn repeated<'s>(
        &self,
        slots: &'s [Slot],
        columns: &[Column],
        part: usize,
    ) -> Option<&'s [Slot]> {
        let ([column], [first, rest @ ..]) = (columns, slots) else {
            return None;
        };
        let heads = self.candidate.heads.iter();
        let over = heads.filter(|head| head.part == part && head.column == *column);
        let text = |slot: &Slot| self.document.slice(slot.place.clean);
        let alike =
            over.count() == slots.len() && rest.iter().all(|slot| text(slot) == text(first));
        alike.then(|| slots.get(..1)).flatten()
    }

    /// Whether a row without cells is an empty row: dividers hold the places of its cells, or no row
    /// of the table has a sign of an empty cell, so that empty cells are nothing at all, and the table
    /// does not break off here.
    fn may_be_blank(&self, raw: &RawRow, count: usize) -> bool {
        let rows = &self.candidate.rows;
        let filled = rows.iter().any(|row| !row.slots.is_empty());
        let bare = raw.slots.is_empty()
            && !rows.iter().any(|row| row.slots.iter().any(Slot::is_blank))
            && (rows.last() != Some(raw) || !filled && !self.is_cut());
        !self.deduplicated && !self.candidate.html && (bare || raw.slots.len() >= count)
    }

    /// Whether the last rows of the table are gone: the forms prescribe those of the second table, a
    /// part of the first that has heads has rows, and a text may break off.
    fn is_cut(&self) -> bool {
        const LITTLE: usize = 60;
        let candidate = self.candidate;
        let Some(last) = self.format.rows(candidate.kind).last() else {
            return false;
        };
        let left = self
            .document
            .text()
            .len()
            .saturating_sub(candidate.clean.end());
        !candidate.has(*last)
            && (candidate.kind == TableKind::Requests
                || candidate.ends_with_heads()
                || left < LITTLE)
    }

    fn missing(&mut self, name: Row, columns: &[Column], behind_last: bool) {
        let other_outcome = self.candidate.other_outcome.filter(|_| name == Row::Other);
        if other_outcome.is_some() && !self.deduplicated && !behind_last && !self.candidate.html {
            for column in columns {
                self.table
                    .cells
                    .push(Cell::new(name, *column, CellState::Empty));
            }
            return;
        }
        let cut = behind_last && self.is_cut();
        if cut
            && !self
                .faults
                .iter()
                .any(|fault| fault.kind == FaultKind::CutShort)
        {
            self.fault(FaultKind::CutShort, self.candidate.source);
        }
        if cut || self.deduplicated {
            self.lose(name, columns, None);
        }
    }

    fn lose(&mut self, name: Row, columns: &[Column], span: Option<SourceSpan>) {
        for column in columns {
            let mut cell = Cell::new(name, *column, CellState::Lost);
            cell.span = span;
            self.table.cells.push(cell);
        }
    }

    /// The columns of a row of the first table: by the heads of its part where they are those of a
    /// form, else by the form.
    fn columns_of(&self, name: Row, raw: Option<&RawRow>) -> Vec<Column> {
        let form = self.format.columns(name).to_vec();
        let Some(raw) = raw else {
            return form;
        };
        let mut heads: Vec<Column> = Vec::new();
        for head in self
            .candidate
            .heads
            .iter()
            .filter(|head| head.part == raw.part)
        {
            if !heads.contains(&head.column) {
                heads.push(head.column);
            }
        }
        let same = |form: &[Column]| {
            form.len() == heads.len() && form.iter().all(|column| heads.contains(column))
        };
        // Pages mix the forms, part by part. On a page that lost lines a single head may be what is
        // left of three.
        let intact = !self.deduplicated || heads.len() > 1;
        let other = match self.format {
            TableFormat::Form2019 => TableFormat::Form2021,
            _ => TableFormat::Form2019,
        };
        let known = same(&form) || intact && same(other.columns(name));
        if known { heads } else { form }
    }

    /// The columns of the second table with their grid columns, where every head is there once.
    fn applicants(&self) -> Option<Vec<(Column, Option<u32>)>> {
        let mut heads: Vec<(Column, Option<u32>)> = self
            .candidate
            .heads
            .iter()
            .filter(|head| APPLICANTS.contains(&head.column))
            .map(|head| (head.column, head.at))
            .collect();
        let all = APPLICANTS
            .iter()
            .all(|column| heads.iter().filter(|(c, _)| c == column).count() == 1);
        if !all || heads.len() != APPLICANTS.len() {
            return None;
        }
        if self.candidate.html {
            heads.sort_by_key(|(_, at)| *at);
            let distinct = heads.windows(2).all(|pair| match pair {
                [(_, a), (_, b)] => a != b,
                _ => true,
            });
            return distinct.then_some(heads);
        }
        if self.heads_of_lines_follow_the_form() {
            return None;
        }
        // Read line by line, 总计 of the upper line comes before the five of the lower one.
        let total = heads
            .iter()
            .position(|(column, _)| *column == Column::Total)?;
        if total == 1 {
            heads.get_mut(1..)?.rotate_left(1);
        }
        Some(heads)
    }

    /// Whether the heads of the second table stand on several lines, some of which hold several heads, each line in
    /// the order of the form: heads of one row that a page sets at different heights are read height by height, so
    /// that the order of the form is the only one that fits every line.
    fn heads_of_lines_follow_the_form(&self) -> bool {
        let rank = |head: &Head| APPLICANTS.iter().position(|column| *column == head.column);
        let heads: Vec<&Head> = self
            .candidate
            .heads
            .iter()
            .filter(|head| rank(head).is_some())
            .collect();
        let on_one_line = |one: &&Head, next: &&Head| {
            let between = CleanSpan::new(one.clean.end(), next.clean.start());
            between.is_some_and(|between| !self.document.slice(between).contains('\n'))
        };
        let lines = heads.chunk_by(on_one_line).count();
        let follow = |line: &[&Head]| line.is_sorted_by_key(|head| rank(head));
        lines > 1 && lines < heads.len() && heads.chunk_by(on_one_line).all(follow)
    }

    fn unit_of(&self, column: Column, part: usize) -> Option<&'static str> {
        if !matches!(column, Column::FeeAmount | Column::ProcurementAmount) {
            return None;
        }
        let mut heads = self.candidate.heads.iter();
        heads
            .find(|head| head.column == column && head.part == part)?
            .unit
    }

    fn extra_rows(&mut self, filling: Filling) {
        let mut width = None;
        for raw in &self.candidate.rows {
            if let Name::Form(name) = raw.name {
                width = Some(self.format.columns(name).len());
                continue;
            }
            let width = width.unwrap_or(raw.slots.len());
            let Alignment::Full(cells) = align::align(
                self.document,
                &raw.slots,
                &Layout {
                    count: width,
                    heads: None,
                    filling,
                },
            ) else {
                continue;
            };
            let (Some(span), label) = (self.place_of(raw), self.text(raw.place)) else {
                continue;
            };
            self.table.extra_rows.push(ExtraRow {
                label,
                cells: cells.iter().map(|slot| self.slot_text(slot)).collect(),
                span,
            });
        }
    }

    fn text(&self, place: Place) -> String {
        self.document
            .slice(place.clean)
            .split_whitespace()
            .collect()
    }

    fn slot_text(&self, slot: &Slot) -> String {
        if slot.is_blank() {
            String::new()
        } else {
            self.text(slot.place)
        }
    }

    /// The label and the cells of a row, in the source.
    fn place_of(&self, raw: &RawRow) -> Option<SourceSpan> {
        let filled = raw
            .slots
            .iter()
            .filter(|slot| !slot.is_blank())
            .map(|slot| slot.place);
        std::iter::once(raw.place)
            .chain(filled)
            .filter_map(|place| source_of(self.document, place))
            .reduce(SourceSpan::cover)
    }

    fn review(&mut self) {
        let all: Vec<Slot> = self.candidate.loose.iter().map(|(slot, _)| *slot).collect();
        let found = align::align(
            self.document,
            &all,
            &Layout {
                count: 15,
                heads: None,
                filling: Filling::Behind,
            },
        );
        let blank = all.is_empty() && self.blank;
        for (index, group) in Row::REVIEWS.into_iter().enumerate() {
            let cells: Option<Vec<Slot>> = match &found {
                Alignment::Full(cells) => cells.get(index * 5..index * 5 + 5).map(<[Slot]>::to_vec),
                _ => self.group(group),
            };
            match cells {
                Some(cells) => {
                    for (slot, column) in cells.iter().zip(OUTCOMES.iter().copied()) {
                        self.table.cells.extend(cell_of(
                            self.document,
                            (group, column),
                            slot,
                            None,
                        ));
                    }
                }
                None if blank => {
                    for column in OUTCOMES.iter().copied() {
                        self.table
                            .cells
                            .push(Cell::new(group, column, CellState::Empty));
                    }
                }
                None => self.lose(group, OUTCOMES, Some(self.candidate.source)),
            }
        }
        match found {
            Alignment::Surplus => self.fault(FaultKind::CellsSurplus, self.candidate.source),
            Alignment::Short | Alignment::None if !blank => {
                self.fault(FaultKind::CellsMissing, self.candidate.source);
            }
            _ => {}
        }
    }

    /// The five values of a group that has a table or a row of its own.
    fn group(&self, group: Row) -> Option<Vec<Slot>> {
        let groups: HashSet<Row> = self
            .candidate
            .loose
            .iter()
            .filter_map(|(_, g)| *g)
            .collect();
        let own = self
            .candidate
            .loose
            .iter()
            .filter(|(_, named)| *named == Some(group));
        let own: Vec<Slot> = own.map(|(slot, _)| *slot).collect();
        (groups.len() > 1 && own.len() == OUTCOMES.len()).then_some(own)
    }
}

/// The cell that a slot is: `unit` is the one that the head of the column or the row names.
pub(super) fn cell_of(
    document: &Document,
    (row, column): (Row, Column),
    slot: &Slot,
    unit: Option<&'static str>,
) -> Option<Cell> {
    let mapped = document.to_source(slot.place.clean);
    let span = mapped.filter(|span| !span.is_empty()).or(slot.place.source);
    let text = || Some(document.slice(slot.place.clean).trim().to_owned());
    let mut cell = match slot.content {
        Content::Value(Reading::Number { value, unit: own }) => {
            let mut cell = Cell::number(row, column, value, span?);
            cell.unit = own.or(unit).map(str::to_owned);
            cell
        }
        Content::Value(Reading::NotApplicable) => Cell::new(row, column, CellState::NotApplicable),
        Content::Value(Reading::Words) | Content::Words => Cell::new(row, column, CellState::Text),
        Content::Empty | Content::Filler | Content::Trailing => {
            Cell::new(row, column, CellState::Empty)
        }
        Content::RunTogether => Cell::new(row, column, CellState::Lost),
    };
    if matches!(cell.state, CellState::NotApplicable | CellState::Text) {
        cell.text = text();
    }
    cell.span = span;
    Some(cell)
}

/// The item of article 20 that a row of the first table belongs to; 0 for the rows of other tables.
const fn item(row: Row) -> u8 {
    match row {
        Row::Regulations | Row::NormativeDocuments => 1,
        Row::Licences | Row::OtherServices => 5,
        Row::Penalties | Row::CoerciveMeasures => 6,
        Row::AdministrativeFees => 8,
        Row::Procurement => 9,
        _ => 0,
    }
}
