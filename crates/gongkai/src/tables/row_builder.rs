//! Builds candidate tables from events: rows with the cells that follow them.

use std::mem;

use gongkai_report::{Column, Row, TableFormat, TableKind};
use gongkai_text::{CleanSpan, Document, SourceSpan};

use super::event::{Content, Event, Named, Place, Slot};
use super::lexicon::{APPLICANTS, Label, speaks_for};

/// The cells of the table of reviews and lawsuits.
pub(super) const REVIEW_CELLS: usize = 15;

/// What a row is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// A row of the form.
    Form(Row),
    /// A row that the form does not have.
    Extra,
}

/// A row before its cells are given to columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RawRow {
    pub(super) name: Name,
    pub(super) place: Place,
    pub(super) slots: Vec<Slot>,
    /// How many of the cells stand on the first line that has any, if that is a row by itself.
    line: Option<usize>,
    /// Which part of the table it stands in; parts have heads of their own.
    pub(super) part: usize,
    /// Whether the label spans rows, so that a second label may follow it.
    spans_rows: bool,
    /// Whether words behind the label may be values.
    pub(super) is_doubtful: bool,
    /// A label that is one only if values follow.
    weak: bool,
}

impl RawRow {
    /// The cells of the row, `count` of which are wanted: those of its line if they are enough.
    pub(super) fn cells(&self, count: usize) -> &[Slot] {
        let line = self.line.and_then(|line| self.slots.get(..line));
        line.filter(|line| line.len() >= count)
            .unwrap_or(&self.slots)
    }
}

/// The head of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) column: Column,
    pub(super) unit: Option<&'static str>,
    /// The grid column, in an HTML table.
    pub(super) at: Option<u32>,
    pub(super) clean: CleanSpan,
    pub(super) part: usize,
}

impl Head {
    const fn new(column: Column, named: &Named, part: usize) -> Self {
        Self {
            column,
            unit: named.unit,
            at: named.place.column,
            clean: named.place.clean,
            part,
        }
    }
}

/// A candidate for one of the three tables.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is told by itself")]
pub(super) struct Candidate {
    pub(super) kind: TableKind,
    pub(super) rows: Vec<RawRow>,
    pub(super) heads: Vec<Head>,
    /// Values without a label of their own, with the group that was named last.
    pub(super) loose: Vec<(Slot, Option<Row>)>,
    /// Values behind the label of a second row under the same heads, in a text.
    behind: Vec<(Slot, Option<Row>)>,
    pub(super) captions: usize,
    pub(super) infos: usize,
    pub(super) cut_heads: usize,
    pub(super) groups: usize,
    /// Votes for the form of 2021, less those for the form of 2019.
    pub(super) balance: i32,
    pub(super) clean: CleanSpan,
    pub(super) source: SourceSpan,
    pub(super) html: bool,
    pub(super) repeated_rows: bool,
    /// Whether dividers that hold no cell fill up its rows.
    fills_rows: bool,
    /// Where 其他处理 stands.
    pub(super) other_outcome: Option<Place>,
    part: usize,
    /// The part of the last row that the form has.
    last_part: Option<usize>,
    seen: u64,
    /// The rows that have cells.
    filled: u64,
    group: Option<Row>,
    closed: bool,
}

impl Candidate {
    /// A table that begins at `place`.
    const fn new(kind: TableKind, place: Place, source: SourceSpan) -> Self {
        Self {
            kind,
            rows: Vec::new(),
            heads: Vec::new(),
            loose: Vec::new(),
            behind: Vec::new(),
            captions: 0,
            infos: 0,
            cut_heads: 0,
            groups: 0,
            balance: 0,
            clean: place.clean,
            source,
            html: place.source.is_some(),
            repeated_rows: false,
            fills_rows: false,
            other_outcome: None,
            part: 0,
            last_part: None,
            seen: 0,
            filled: 0,
            group: None,
            closed: false,
        }
    }

    pub(super) fn has(&self, row: Row) -> bool {
        self.seen & mask(row) != 0
    }

    pub(super) fn row_count(&self) -> usize {
        self.seen.count_ones() as usize
    }

    /// Whether heads stand behind the last row.
    pub(super) fn ends_with_heads(&self) -> bool {
        self.last_part.is_none_or(|part| part < self.part)
    }

    /// Whether `row` stands in a part with heads and the row of the same name before it does not: the
    /// first one is then a line of the text before the table.
    fn outranks_first(&self, row: &RawRow) -> bool {
        let has_heads = |row: &RawRow| self.heads.iter().any(|head| head.part == row.part);
        let first = self.rows.iter().find(|other| other.name == row.name);
        has_heads(row) && first.is_some_and(|first| !has_heads(first))
    }

    /// Forgets the row of 其他处理 that has the sum of the rows below it.
    fn drop_group_of_others(&mut self) {
        let is_group = |row: &RawRow| row.weak && row.name == Name::Form(Row::Other);
        if self.has(Row::Other) && self.rows.iter().any(is_group) {
            self.rows.retain(|row| !is_group(row));
            self.seen &= !mask(Row::Other);
            self.filled &= !mask(Row::Other);
            self.other_outcome = None;
        }
    }

    /// Forgets dividers that fill up the line of the heads.
    fn drop_blanks(&mut self) {
        if self.loose.len() < REVIEW_CELLS && self.loose.iter().all(|(slot, _)| slot.is_blank()) {
            self.loose.clear();
        }
    }

    /// Dividers without space between them stand for empty cells if they do so before a value; behind
    /// the last value they fill up the row. With `all` they do so wherever they are.
    fn settle_fillers(&mut self, all: bool) {
        fn between_values(slots: &[Slot]) -> bool {
            let mut values = slots.iter().skip_while(|slot| slot.is_blank());
            values.any(|slot| slot.content == Content::Filler)
                && values.any(|slot| !slot.is_blank())
        }
        // A row that was filled up by one cell looks like a row whose last cell is empty.
        let trailing = if self.fills_rows {
            Content::Filler
        } else {
            Content::Empty
        };
        for slot in self.rows.iter_mut().flat_map(|row| &mut row.slots) {
            if slot.content == Content::Trailing {
                slot.content = trailing;
            }
        }
        let loose: Vec<Slot> = self.loose.iter().map(|(slot, _)| *slot).collect();
        if all || between_values(&loose) || self.rows.iter().any(|row| between_values(&row.slots)) {
            let in_rows = self.rows.iter_mut().flat_map(|row| &mut row.slots);
            for slot in in_rows.chain(self.loose.iter_mut().map(|(slot, _)| slot)) {
                if slot.content == Content::Filler {
                    slot.content = Content::Empty;
                }
            }
        }
    }

    /// Whether the table goes on in `next`, which was cut off by a hint that reads like prose.
    fn goes_on_in(&self, next: &Self) -> bool {
        let last = |table: &Self| 64 - table.seen.leading_zeros();
        self.kind == next.kind
            && self.kind != TableKind::ReviewLitigation
            && self.html == next.html
            && self.row_count() + next.row_count() > 0
            && last(self) <= next.seen.trailing_zeros()
            && (next.row_count() > 0)
    }

    fn absorb(&mut self, next: Self) {
        let parts = self.part + 1;
        self.rows.extend(next.rows.into_iter().map(|mut row| {
            row.part += parts;
            row
        }));
        self.heads.extend(next.heads.into_iter().map(|mut head| {
            head.part += parts;
            head
        }));
        self.captions += next.captions;
        self.infos += next.infos;
        self.cut_heads += next.cut_heads;
        self.balance += next.balance;
        self.clean = self.clean.cover(next.clean);
        self.source = self.source.cover(next.source);
        self.part = parts + next.part;
        self.last_part = next.last_part.map(|part| part + parts).or(self.last_part);
        self.seen |= next.seen;
        self.filled |= next.filled;
        self.repeated_rows |= next.repeated_rows;
        self.fills_rows |= next.fills_rows;
        self.other_outcome = self.other_outcome.or(next.other_outcome);
    }
}

const fn mask(row: Row) -> u64 {
    1 << (row as u64)
}

/// Builds the candidate tables of a page.
#[derive(Debug)]
pub(super) struct RowBuilder<'d> {
    document: &'d Document,
    done: Vec<Candidate>,
    table: Option<Candidate>,
    row: Option<RawRow>,
    /// Heads that several tables have, before the first word that tells the table.
    early: Vec<Head>,
}

impl<'d> RowBuilder<'d> {
    pub(super) const fn new(document: &'d Document) -> Self {
        Self {
            document,
            done: Vec::new(),
            table: None,
            row: None,
            early: Vec::new(),
        }
    }

    /// The candidates, in reading order; with `fillers`, all fillers are empty cells.
    pub(super) fn finish(mut self, fillers: bool) -> Vec<Candidate> {
        self.end_table();
        for table in &mut self.done {
            table.settle_fillers(fillers);
        }
        self.done
    }

    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::Label(named) => self.label(named),
            Event::Unknown { place } => self.unknown(place),
            Event::Slot(slot) => self.slot(slot),
            Event::Words => {
                if let Some(row) = &mut self.row {
                    row.is_doubtful |= row.slots.is_empty();
                }
            }
            Event::EndRow => {
                if self.row.as_ref().is_some_and(|row| !row.slots.is_empty()) {
                    self.end_row();
                }
            }
            Event::EndLine => {
                if let Some(row) = self.row.as_mut().filter(|row| !row.slots.is_empty()) {
                    row.line.get_or_insert(row.slots.len());
                } else if let Some(table) = &mut self.table {
                    table.drop_blanks();
                }
            }
            Event::EndGrid => self.end_grid(),
            Event::Break => {
                self.early.clear();
                self.end_table();
            }
        }
    }

    /// Keeps 总计 or 其他 as a head of the table that is still to come, where it stands first; true if it is
    /// none of the table before.
    fn keep_early_head(&mut self, named: &Named, label: Label) -> bool {
        const MOST: usize = 4;
        let Label::Head(column @ (Column::Total | Column::OtherOrganisation)) = label else {
            if label
                .kind()
                .is_some_and(|kind| kind == TableKind::Proactive)
            {
                self.early.clear();
            }
            return false;
        };
        let (is_full, is_other) = self.table.as_ref().map_or((true, true), |table| {
            let is_full = table.row_count() > 2 || table.loose.len() >= REVIEW_CELLS;
            (is_full, table.kind == TableKind::Proactive)
        });
        if (is_full || is_other) && self.early.len() < MOST {
            self.early.push(Head::new(column, named, 0));
        }
        is_other
    }

    fn end_grid(&mut self) {
        self.early.clear();
        self.end_row();
        let Some(table) = &mut self.table else {
            return;
        };
        table.closed = true;
        if table.loose.len() >= REVIEW_CELLS {
            self.end_table();
        }
    }

    fn label(&mut self, named: Named) {
        let Named { label, place, .. } = named;
        if label == Label::Hint {
            return;
        }
        if self.is_second_label(label) {
            // 其他对外管理服务事项 | 行政检查 | 0: the row is the second label's.
            self.row = None;
        }
        self.end_row();
        if let Some(table) = &mut self.table
            && matches!(
                label,
                Label::Row(Row::OtherNotCorrected | Row::OtherUnpaid | Row::Other)
            )
        {
            table.drop_group_of_others();
        }
        let label = self.in_context(label);
        if self.keep_early_head(&named, label) {
            return;
        }
        let Some(kind) = label.kind().or(self.table.as_ref().map(|table| table.kind)) else {
            return;
        };
        if self
            .table
            .as_ref()
            .is_some_and(|table| table.kind != kind || restarts(table, label))
        {
            self.end_table();
        }
        let Some(source) = source_of(self.document, place) else {
            return;
        };
        if self.table.is_none() {
            if !opens(label) {
                return;
            }
            let mut table = Candidate::new(kind, place, source);
            table.heads = mem::take(&mut self.early);
            self.table = Some(table);
        }
        let Some(table) = &mut self.table else {
            return;
        };
        table.closed = false;
        table.clean = table.clean.cover(place.clean);
        table.source = table.source.cover(source);
        match speaks_for(label) {
            Some(TableFormat::Form2021) => table.balance += 1,
            Some(TableFormat::Form2019) => table.balance -= 1,
            _ => {}
        }
        let begins_part = matches!(
            label,
            Label::Caption | Label::Info | Label::Head(_) | Label::CutHead
        );
        if begins_part && table.last_part == Some(table.part) {
            table.part += 1;
        }
        match label {
            Label::Caption => table.captions += 1,
            Label::Info => table.infos += 1,
            Label::CutHead => table.cut_heads += 1,
            Label::Head(column) => {
                table.drop_blanks();
                table.heads.push(Head::new(column, &named, table.part));
            }
            Label::Group(row) => {
                table.drop_blanks();
                table.groups += 1;
                table.group = Some(row);
            }
            Label::Row(_) | Label::OtherOutcome | Label::Extra => {
                if label == Label::OtherOutcome {
                    table.other_outcome = Some(place);
                }
                self.row = row_of(table, &named, label);
            }
            Label::Over | Label::Hint | Label::Section => {}
        }
    }

    /// A label of the list of rows beside one that spans rows.
    fn is_second_label(&self, label: Label) -> bool {
        label == Label::Extra
            && self.row.as_ref().is_some_and(|row| {
                let opens = row.spans_rows || row.name == Name::Form(Row::OtherServices);
                row.slots.is_empty() && opens
            })
    }

    /// 总计 and 其他 are heads, and rows where their numbers （七） and 3. are lost.
    fn in_context(&self, label: Label) -> Label {
        let Some(table) = self
            .table
            .as_ref()
            .filter(|t| t.kind == TableKind::Requests)
        else {
            return label;
        };
        match label {
            Label::Head(Column::Total)
                if table.has(Row::UnprocessedConfirmation) && !table.has(Row::ProcessedTotal) =>
            {
                Label::Row(Row::ProcessedTotal)
            }
            Label::Head(Column::OtherOrganisation)
                if table.has(Row::OtherUnpaid) && !table.has(Row::Other) =>
            {
                Label::Row(Row::Other)
            }
            _ => label,
        }
    }

    fn unknown(&mut self, place: Place) {
        self.end_row();
        let Some(table) = &mut self.table else {
            return;
        };
        if table.kind == TableKind::ReviewLitigation {
            table.closed |= !table.html && !table.loose.is_empty();
            table.behind.clear();
        } else if !table.closed {
            self.row = Some(RawRow {
                name: Name::Extra,
                place,
                slots: Vec::new(),
                line: None,
                part: table.part,
                spans_rows: false,
                is_doubtful: false,
                weak: true,
            });
        }
    }

    fn slot(&mut self, slot: Slot) {
        let Some(table) = &mut self.table else {
            return;
        };
        table.fills_rows |= slot.content == Content::Filler;
        if let Some(row) = &mut self.row {
            if row.slots.is_empty() {
                row.slots.reserve(APPLICANTS.len());
            }
            row.slots.push(slot);
        } else if table.kind == TableKind::ReviewLitigation
            && !table.closed
            && (table.heads.len() >= 3 || table.groups >= 2)
        {
            table.loose.push((slot, table.group));
        } else if table.kind == TableKind::ReviewLitigation
            && !table.html
            && table.behind.len() < REVIEW_CELLS
        {
            table.behind.push((slot, table.group));
            // A whole row more: which of the two is wanted, nothing tells.
            if table.behind.len() == REVIEW_CELLS && table.loose.len() >= REVIEW_CELLS {
                let behind = mem::take(&mut table.behind);
                table.loose.extend(behind);
            }
            return;
        } else {
            return;
        }
        let Some(source) = source_of(self.document, slot.place) else {
            return;
        };
        if !slot.is_blank() {
            table.clean = table.clean.cover(slot.place.clean);
            table.source = table.source.cover(source);
        }
    }

    fn end_row(&mut self) {
        let (Some(row), Some(table)) = (self.row.take(), &mut self.table) else {
            return;
        };
        if row.weak && row.slots.is_empty() {
            return;
        }
        if let Name::Form(name) = row.name {
            if table.has(name) {
                if row.slots.is_empty() {
                    return;
                }
                if table.filled & mask(name) != 0 && !table.outranks_first(&row) {
                    table.repeated_rows = true;
                    return;
                }
                // The words stood alone before; they were no row.
                table.rows.retain(|other| other.name != row.name);
            }
            table.seen |= mask(name);
            if !row.slots.is_empty() {
                table.filled |= mask(name);
            }
            table.last_part = Some(row.part);
        }
        table.rows.push(row);
    }

    fn end_table(&mut self) {
        self.end_row();
        let Some(table) = self.table.take() else {
            return;
        };
        match self.done.last_mut() {
            Some(last) if last.goes_on_in(&table) => last.absorb(table),
            _ => self.done.push(table),
        }
    }
}

fn row_of(table: &Candidate, named: &Named, label: Label) -> Option<RawRow> {
    let name = match label {
        Label::Row(row) => Name::Form(row),
        Label::OtherOutcome => Name::Form(Row::Other),
        _ if matches!(table.kind, TableKind::Proactive | TableKind::Requests) => Name::Extra,
        _ => return None,
    };
    Some(RawRow {
        name,
        place: named.place,
        slots: Vec::new(),
        line: None,
        part: table.part,
        spans_rows: named.spans_rows,
        is_doubtful: false,
        weak: !matches!(named.label, Label::Row(_)),
    })
}

/// Whether `label` begins a second copy of `table`.
fn restarts(table: &Candidate, label: Label) -> bool {
    match label {
        Label::Row(row @ (Row::Regulations | Row::NormativeDocuments | Row::NewReceived)) => {
            table.has(row) && table.row_count() > 2
        }
        Label::Head(Column::NaturalPerson) => table.row_count() > 2,
        Label::Group(Row::Review) => table.loose.len() >= REVIEW_CELLS,
        _ => false,
    }
}

/// Whether a table can begin with `label`.
const fn opens(label: Label) -> bool {
    !matches!(label, Label::Over | Label::OtherOutcome | Label::Extra)
}

/// Where `place` stands in the source.
pub(super) fn source_of(document: &Document, place: Place) -> Option<SourceSpan> {
    place.source.or_else(|| document.to_source(place.clean))
}
