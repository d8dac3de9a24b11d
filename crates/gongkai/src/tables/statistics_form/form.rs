//! Rows to tables: which form they follow, which line of it each is, what is in its cells.

use std::collections::{HashMap, HashSet};

use gongkai_normalize::Decimal;
use gongkai_report::{
    Cell, CellState, Column, ExtraRow, FormRow, Relation, Row, StandardTable, Table, TableFormat,
};
use gongkai_text::{CleanSpan, Document, SourceSpan};

use super::super::build::cell_of;
use super::super::event::{Content, Place, Slot};
use super::super::label_text;
use super::super::row_builder::source_of;
use super::super::value::Reading;
use super::super::{Fault, FaultKind, TableFact};
use super::FormLabel;
use super::label::{self, Head};
use super::matrix::Organ;
use super::reader::{Entry, RawRow};

const FORMATS: [TableFormat; 4] = [
    TableFormat::Form2014,
    TableFormat::Shanghai2,
    TableFormat::Shanghai1,
    TableFormat::Anhui,
];

/// Rows farther apart than this, in bytes, belong to two forms.
const FARTHEST: usize = 2500;

/// What may hold one or more forms.
pub(super) struct Sheet {
    entries: Vec<Entry>,
    /// The organ, in a matrix.
    organ: Option<String>,
}

impl Sheet {
    pub(super) const fn new(entries: Vec<Entry>) -> Self {
        Self {
            entries,
            organ: None,
        }
    }

    pub(super) fn of_organ(organ: Organ) -> Self {
        Self {
            entries: organ.rows.into_iter().map(Entry::Row).collect(),
            organ: Some(organ.name),
        }
    }
}

/// The tables of a sheet.
pub(super) fn tables(document: &Document, sheet: &Sheet) -> Vec<TableFact> {
    let apart = |one: &Entry, next: &Entry| {
        let gap = place(one)
            .zip(place(next))
            .map(|(one, next)| next.clean.start().saturating_sub(one.clean.end()));
        sheet.organ.is_none() && gap.is_some_and(|gap| gap > FARTHEST)
    };
    let mut facts = Vec::new();
    for entries in sheet.entries.chunk_by(|one, next| !apart(one, next)) {
        let Some(format) = format(document, entries) else {
            continue;
        };
        for part in parts(entries, format) {
            facts.extend(part.tables(document, sheet.organ.as_deref()));
        }
    }
    facts
}

const fn place(entry: &Entry) -> Option<Place> {
    match entry {
        Entry::Row(row) => Some(row.place),
        Entry::Head { place, .. } => Some(*place),
        Entry::Break => None,
    }
}

/// The form that most of the rows belong to; of two, the one whose labels are printed word for word.
fn format(document: &Document, entries: &[Entry]) -> Option<TableFormat> {
    let mut lines: HashMap<(TableFormat, u16), bool> = HashMap::new();
    for entry in entries {
        let Entry::Row(row) = entry else { continue };
        for line in row.labels.iter().filter_map(|index| label::label(*index)) {
            let first = line.names.first().copied().unwrap_or_default();
            let exact = label_text::without_hints(document.slice(row.place.clean))
                .ends_with(&label_text::without_hints(first));
            *lines.entry((line.format, line.order)).or_default() |= exact;
        }
    }
    let count = |format: TableFormat| {
        let own = lines.iter().filter(|((of, _), _)| *of == format);
        own.fold((0, 0), |(all, exact), (_, word_for_word)| {
            (all + 1, exact + usize::from(*word_for_word))
        })
    };
    let counted = FORMATS
        .into_iter()
        .rev()
        .map(|format| (count(format), format));
    let ((count, _), format) = counted.max_by_key(|(count, _)| *count)?;
    (count > 0).then_some(format)
}

/// One form: its rows, known by their lines.
struct Part<'e> {
    format: TableFormat,
    heads: Vec<(Head, Place)>,
    rows: Vec<(&'static FormLabel, &'e RawRow)>,
    /// Rows that the form does not have.
    extra: Vec<&'e RawRow>,
    repeated: bool,
}

/// Divides rows into forms: a new one begins where a row comes again after later ones.
fn parts(entries: &[Entry], format: TableFormat) -> Vec<Part<'_>> {
    let new = || Part {
        format,
        heads: Vec::new(),
        rows: Vec::new(),
        extra: Vec::new(),
        repeated: false,
    };
    let mut out = Vec::new();
    let mut part = new();
    let mut taken: HashSet<u16> = HashSet::new();
    let mut last: Option<u16> = None;
    for entry in entries {
        let row = match entry {
            Entry::Row(row) => row,
            Entry::Head { head, place } => {
                // A head after rows stands over another form, or over the rest of this one on a new page.
                part.heads.push((*head, *place));
                continue;
            }
            Entry::Break => {
                // What stands before prose and has no values is a heading of the report.
                if !part.rows.iter().any(|(_, row)| is_filled(row)) {
                    part = new();
                    taken.clear();
                    last = None;
                }
                continue;
            }
        };
        let lines = row
            .labels
            .iter()
            .filter_map(|index| label::label(*index))
            .filter(|line| line.format == format);
        let mut lines: Vec<&'static FormLabel> = lines.collect();
        if lines.len() > 1 && !part.repeated {
            let before = part.rows.iter().rev().find_map(|(line, _)| line.row);
            let behind = lines.iter().position(|line| belongs_behind(line, before));
            // The label of a part that stands already, or whose row would stand before the last one, is that of the
            // next row with such a part, which itself is left out.
            lines.drain(..behind.unwrap_or(lines.len()));
            let stands =
                |line: &&&FormLabel| taken.contains(&line.order) || Some(line.order) <= last;
            let over = lines.iter().take_while(stands).count();
            lines.drain(..over.min(lines.len().saturating_sub(1)));
            lines.truncate(1);
        } else if lines.len() > 1 {
            let before = part.rows.iter().rev().find_map(|(line, _)| line.row);
            lines.retain(|line| belongs_behind(line, before));
        }
        if lines.is_empty() {
            if !row.slots.is_empty() {
                part.extra.push(row);
            }
            continue;
        }
        let free = |line: &&&FormLabel| !taken.contains(&line.order);
        let next = lines
            .iter()
            .filter(free)
            .find(|line| Some(line.order) > last);
        let Some(line) = next.or_else(|| lines.iter().find(free)) else {
            // A label that stands in a cell over several rows, and again as the first of them.
            if let Some((line, row_before)) = part.rows.last_mut()
                && lines.contains(line)
                && !is_filled(row_before)
            {
                *row_before = row;
                continue;
            }
            let first = lines.first().map(|line| line.order);
            if first < last && part.rows.len() > 2 {
                out.push(std::mem::replace(&mut part, new()));
                taken.clear();
                // The heads between the two forms stand over the second one.
                if let Some(before) = out.last_mut() {
                    let end = before.rows.last().map(|(_, row)| row.place.clean.end());
                    let heads = std::mem::take(&mut before.heads);
                    let own = heads
                        .into_iter()
                        .partition(|(_, place)| Some(place.clean.start()) < end);
                    (before.heads, part.heads) = own;
                }
                last = first;
                taken.extend(first);
                if let Some(line) = lines.first() {
                    part.push(line, row);
                }
            } else {
                part.repeated |= !row.slots.is_empty();
            }
            continue;
        };
        last = Some(line.order);
        taken.insert(line.order);
        part.push(line, row);
    }
    out.push(part);
    for part in &mut out {
        let end = part.rows.iter().rposition(|(line, _)| line.row.is_some());
        part.rows.truncate(end.map_or(0, |end| end + 1));
    }
    out
}

/// Whether a line whose label stands twice in its form may follow the row `before`: it is a part of that row, or of
/// the same row as that. 被依法纠错数 is a row of the reviews behind 维持具体行政行为数, and cannot be told without it.
fn belongs_behind(line: &FormLabel, before: Option<Row>) -> bool {
    let parent = |row: Row| parent_of(line.format, row);
    match line.row.map(parent) {
        Some(Some(of)) => before == Some(of) || before.and_then(parent) == Some(of),
        _ => true,
    }
}

/// The row that a row of a form is a part of.
fn parent_of(format: TableFormat, row: Row) -> Option<Row> {
    let (parent, _) = FormRow::of(format, row)?.parent?;
    Some(parent)
}

fn is_filled(row: &RawRow) -> bool {
    !row.slots.is_empty() || row.unit.is_some()
}

impl<'e> Part<'e> {
    fn push(&mut self, line: &'static FormLabel, row: &'e RawRow) {
        self.rows.push((line, row));
    }

    /// The rows that have cells, headings left aside.
    fn values(&self) -> impl Iterator<Item = (Row, &'e RawRow)> {
        self.rows
            .iter()
            .filter_map(|(line, row)| Some((line.row?, *row)))
    }

    /// Whether there is enough of a form.
    fn is_form(&self, document: &Document, in_matrix: bool) -> bool {
        let rows = self.values().filter(|(_, row)| is_filled(row)).count();
        let units = self.values().filter(|(_, row)| row.unit.is_some()).count();
        let head = self.heads.iter().any(|(head, _)| *head == Head::Label);
        let certain = self.values().filter(|(_, row)| row.certain).count();
        let title = || self.has_title(document);
        in_matrix && rows >= 4
            || rows >= 8 && (units >= 4 || head || certain >= 8 || title())
            || rows >= 3 && head && (units >= 2 || title())
            || rows >= 3 && units >= 2 && title()
            || rows >= 2 && head && title()
    }

    /// Whether a title stands before the rows: 政府信息公开情况统计表.
    fn has_title(&self, document: &Document) -> bool {
        const BEFORE: usize = 500;
        let Some((_, first)) = self.rows.first() else {
            return false;
        };
        let end = first.place.clean.start();
        let text = document.text();
        let start = (end.saturating_sub(BEFORE)..=end).find(|at| text.is_char_boundary(*at));
        start.is_some_and(|start| label::names_form(text.get(start..end).unwrap_or_default()))
    }

    fn tables(&self, document: &Document, organ: Option<&str>) -> Vec<TableFact> {
        if !self.is_form(document, organ.is_some()) {
            return Vec::new();
        }
        let columns = self.value_columns(document);
        let count = columns.len().max(1);
        (0..count)
            .filter_map(|index| {
                let head = columns.get(index).map(|column| column.name.clone());
                let label = organ.map(str::to_owned).or(head.filter(|_| count > 1));
                self.table(document, &columns, index, label)
            })
            .collect()
    }

    /// The columns that hold values, where heads tell them.
    fn value_columns(&self, document: &Document) -> Vec<ValueColumn> {
        let mut columns: Vec<ValueColumn> = Vec::new();
        for (head, place) in &self.heads {
            let name: String = document.slice(place.clean).split_whitespace().collect();
            // Heads that a page break repeats count once.
            if *head == Head::Value && !columns.iter().any(|known| known.name == name) {
                columns.push(ValueColumn {
                    name,
                    at: place.column,
                });
            }
        }
        columns
    }

    /// Whether every line of the rows stands there once: the page kept each distinct line once.
    fn is_deduplicated(&self) -> bool {
        const FEWEST: usize = 8;
        let rows = || self.values().filter(|(_, row)| !row.certain);
        let count = rows().count();
        let bare = rows()
            .filter(|(_, row)| row.unit.is_none() && row.slots.is_empty())
            .count();
        count >= FEWEST && rows().any(|(_, row)| row.unit.is_some()) && bare * 3 > count
    }

    fn table(
        &self,
        document: &Document,
        columns: &[ValueColumn],
        index: usize,
        label: Option<String>,
    ) -> Option<TableFact> {
        let places = || self.places();
        let clean = places().map(|place| place.clean).reduce(CleanSpan::cover)?;
        let source = places()
            .filter_map(|place| source_of(document, place))
            .reduce(SourceSpan::cover)?;
        let mut table = StandardTable::new(self.format, source);
        table.label = label;
        let mut faults = Vec::new();
        let deduplicated = self.is_deduplicated();
        if deduplicated {
            faults.push(Fault {
                kind: FaultKind::LinesDeduplicated,
                span: source,
            });
        }
        if self.repeated {
            faults.push(Fault {
                kind: FaultKind::RowsRepeated,
                span: source,
            });
        }
        let last = self.values().last().map(|(row, _)| row);
        let whole = self
            .format
            .rows(gongkai_report::TableKind::StatisticsForm)
            .last()
            .copied();
        for (row, raw) in self.values() {
            let found = if deduplicated {
                Found::Lost(FaultKind::LinesDeduplicated)
            } else {
                let cut = last == Some(row) && whole != last;
                self.find(raw, columns, index, cut)
            };
            let span = source_of(document, raw.place);
            let mut cell = match found {
                Found::Slot(slot) => cell_of(document, (row, Column::Count), &slot, None)?,
                Found::Empty => Cell::new(row, Column::Count, CellState::Empty),
                Found::Lost(kind) => {
                    if kind != FaultKind::LinesDeduplicated
                        && let Some(span) = span
                    {
                        faults.push(Fault { kind, span });
                    }
                    let mut cell = Cell::new(row, Column::Count, CellState::Lost);
                    cell.span = span;
                    cell
                }
            };
            // The form prints the unit of a row whether or not a value stands beside it.
            cell.unit = cell.unit.or_else(|| raw.unit.map(str::to_owned));
            table.cells.push(cell);
        }
        let doubtful = self.doubtful(&table.cells);
        table.cells.retain(|cell| !doubtful.contains(&cell.row));
        table.extra_rows = self.extra_rows(document, clean, &doubtful);
        Some(TableFact {
            table: Table::StatisticsForm(table),
            clean,
            faults,
        })
    }

    /// Rows whose label stands once more, further down, in a part of the form that this page leaves out: 其他情形数 of
    /// the reviews may be that of the lawsuits. They are certain only if their group adds up.
    fn doubtful(&self, cells: &[Cell]) -> Vec<Row> {
        let parent = |row: Row| parent_of(self.format, row);
        let is_left_out = |of: Row| {
            !self
                .values()
                .any(|(row, _)| row == of || parent(row) == Some(of))
        };
        let value = |row: Row| {
            let cell = cells.iter().find(|cell| cell.row == row);
            cell.map(|cell| match cell.state {
                CellState::Empty | CellState::NotApplicable => Some(Decimal::ZERO),
                _ => cell.value,
            })
        };
        // Nothing adds up to nothing: then all parts must be there.
        let adds_up = |of: Row| {
            let parts = FormRow::of_form(self.format)
                .filter(|row| row.parent == Some((of, Relation::Sum)))
                .map(|row| value(row.row));
            let parts: Vec<Option<Option<Decimal>>> = parts.collect();
            let add = |sum: Decimal, part: &Option<Decimal>| sum.checked_add((*part)?);
            let sum = parts.iter().flatten().try_fold(Decimal::ZERO, add);
            sum.is_some()
                && value(of).flatten() == sum
                && (sum != Some(Decimal::ZERO) || parts.iter().all(Option::is_some))
        };
        let doubtful = self.rows.iter().filter_map(|(line, raw)| {
            let row = line.row?;
            let others = raw.labels.iter().filter_map(|index| label::label(*index));
            let mut later = others
                .filter(|other| other.format == self.format && other.order > line.order)
                .filter_map(|other| parent(other.row?));
            let own = parent(row)?;
            (later.any(|of| of != own && is_left_out(of)) && !adds_up(own)).then_some(row)
        });
        doubtful.collect()
    }

    /// The places of the rows and their cells, and of the heads before them.
    fn places(&self) -> impl Iterator<Item = Place> {
        let start = self.rows.first().map(|(_, row)| row.place.clean.start());
        let heads = self
            .heads
            .iter()
            .map(|(_, place)| *place)
            .filter(move |place| {
                const BEFORE: usize = 200;
                start.is_some_and(|start| {
                    place.clean.start() <= start && start - place.clean.start() < BEFORE
                })
            });
        let rows = self.rows.iter().flat_map(|(_, row)| {
            let filled = row.slots.iter().filter(|slot| !slot.is_blank());
            std::iter::once(row.place).chain(filled.map(|slot| slot.place))
        });
        heads.chain(rows)
    }

    /// The cell of a row in the value column `index`.
    fn find(&self, row: &RawRow, columns: &[ValueColumn], index: usize, cut: bool) -> Found {
        let codes: Vec<Option<u32>> = self
            .heads
            .iter()
            .filter(|(head, _)| *head == Head::Code)
            .map(|(_, place)| place.column)
            .collect();
        let notes = self.heads.iter().filter(|(head, _)| *head == Head::Note);
        let notes: Vec<Option<u32>> = notes.map(|(_, place)| place.column).collect();
        let mut slots: Vec<Slot> = row.slots.clone();
        if row.certain {
            slots.retain(|slot| {
                !codes
                    .iter()
                    .chain(&notes)
                    .any(|code| code.is_some() && *code == slot.place.column)
            });
        } else if self.is_code_before_label() {
            // The code of the next row ends the cells of this one.
            match self.code_behind(row) {
                Code::Certain => {
                    slots.pop();
                }
                Code::Doubtful => return Found::Lost(FaultKind::CellsSurplus),
                Code::None => {}
            }
        } else if !codes.is_empty() && slots.len() == columns.len().max(1) + 1 {
            slots.remove(0);
        }
        if row.is_doubtful && slots.is_empty() {
            return Found::Lost(FaultKind::CellsMissing);
        }
        let glued = |slot: &Slot| slot.content == Content::RunTogether;
        if slots.iter().any(glued) {
            return Found::Lost(FaultKind::CellsGlued);
        }
        let under = columns.get(index).and_then(|column| column.at);
        let known = columns.len() > 1 || codes.iter().any(Option::is_some);
        if let (true, Some(under)) = (row.certain && known, under) {
            let slot = slots.iter().find(|slot| slot.place.column == Some(under));
            if let Some(slot) = slot {
                return Found::Slot(*slot);
            }
        }
        let count = columns.len().max(1);
        while slots.len() > count && slots.last().is_some_and(Slot::is_blank) {
            slots.pop();
        }
        match slots.get(index) {
            Some(slot) if slots.len() == count => Found::Slot(*slot),
            None if slots.is_empty() => self.blank(row, cut),
            _ if slots.len() > count => Found::Lost(FaultKind::CellsSurplus),
            _ => Found::Lost(FaultKind::CellsMissing),
        }
    }

    /// Whether the column of codes (序号) stands before that of the labels.
    fn is_code_before_label(&self) -> bool {
        let at = |wanted: Head| self.heads.iter().position(|(head, _)| *head == wanted);
        at(Head::Code).is_some_and(|code| at(Head::Label).is_some_and(|label| code < label))
    }

    /// What the last cell of `row` is where the code of the next row stands behind the cells: the codes count on from
    /// row to row.
    fn code_behind(&self, row: &RawRow) -> Code {
        let start = |row: &RawRow| row.place.clean.start();
        let here = start(row);
        let others = || {
            let rows = self.rows.iter().map(|(_, row)| *row);
            rows.chain(self.extra.iter().copied())
        };
        let before = others().filter(|other| start(other) < here);
        let before = before.max_by_key(|other| start(other));
        let after = others().filter(|other| start(other) > here);
        let after = after.min_by_key(|other| start(other));
        let Some(own) = last_number(row) else {
            // A word that stands last, or nothing.
            return if row.slots.is_empty() || after.is_none() {
                Code::None
            } else {
                Code::Doubtful
            };
        };
        let one = Decimal::from(1_u64);
        let counts_on = |one_row: Option<Decimal>, next: Option<Decimal>| {
            one_row.and_then(|number| number.checked_add(one)) == next && next.is_some()
        };
        let known = counts_on(before.and_then(last_number), Some(own))
            || counts_on(Some(own), after.and_then(last_number));
        match (known, after) {
            (true, Some(_)) => Code::Certain,
            (true, None) if row.slots.len() > 1 => Code::Certain,
            (false, None) => Code::None,
            _ => Code::Doubtful,
        }
    }

    /// A row without any cell: empty, or cut off.
    fn blank(&self, row: &RawRow, cut: bool) -> Found {
        let units = self.values().any(|(_, row)| row.unit.is_some());
        if row.certain || !cut && (row.unit.is_some() || !units) {
            Found::Empty
        } else {
            Found::Lost(FaultKind::CellsMissing)
        }
    }

    /// Rows that the form does not have, and those that may be either of two of its rows.
    fn extra_rows(&self, document: &Document, clean: CleanSpan, doubtful: &[Row]) -> Vec<ExtraRow> {
        let text =
            |place: Place| -> String { document.slice(place.clean).split_whitespace().collect() };
        let doubtful = self
            .values()
            .filter_map(|(row, raw)| doubtful.contains(&row).then_some(raw));
        let mut rows: Vec<&RawRow> = self
            .extra
            .iter()
            .copied()
            .filter(|row| clean.overlaps(row.place.clean))
            .chain(doubtful)
            .collect();
        rows.sort_by_key(|row| row.place.clean.start());
        rows.into_iter()
            .filter_map(|row| {
                let mut cells: Vec<String> = row.unit.map(str::to_owned).into_iter().collect();
                cells.extend(row.slots.iter().map(|slot| text(slot.place)));
                Some(ExtraRow {
                    label: text(row.place),
                    cells,
                    span: source_of(document, row.place)?,
                })
            })
            .collect()
    }
}

/// A column of values: its head, and where that stands in a table with certain columns.
struct ValueColumn {
    name: String,
    at: Option<u32>,
}

/// What the last cell of a row is.
enum Code {
    /// The code of the next row.
    Certain,
    /// That code or a value.
    Doubtful,
    /// No code.
    None,
}

/// The number in the last cell of a row.
fn last_number(row: &RawRow) -> Option<Decimal> {
    match row.slots.last()?.content {
        Content::Value(Reading::Number { value, unit: None }) => Some(value),
        _ => None,
    }
}

/// What a row has in a column.
enum Found {
    Slot(Slot),
    Empty,
    Lost(FaultKind),
}
