//! Candidates to tables: what is in each cell.

use std::collections::HashSet;

use gongkai_report::{
    Cell, CellState, Column, Decimal, ExtraRow, Row, StandardTable, Table, TableFormat, TableKind,
};
use gongkai_text::{CleanSpan, Document, SourceSpan};

use super::align::{self, Alignment, Filling, Layout};
use super::classify::Page;
use super::event::{Content, Place, Slot};
use super::lexicon::{APPLICANTS, OUTCOMES};
use super::row_builder::{Candidate, Head, Name, REVIEW_CELLS, RawRow, source_of};
use super::value::Reading;
use super::{Fault, FaultKind, TableFact};
use crate::word_lists;

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

/// The order of the columns of the second table.
enum Order {
    /// As printed, with the columns of an HTML table that the heads stand in.
    Known(Vec<(Column, Option<u32>)>),
    /// That of the form.
    Form,
    /// The heads do not tell.
    Unknown,
}

impl Order {
    fn columns(&self) -> Vec<Column> {
        match self {
            Self::Known(heads) => heads.iter().map(|(column, _)| *column).collect(),
            Self::Form | Self::Unknown => APPLICANTS.to_vec(),
        }
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
        let is_unknown =
            self.candidate.kind == TableKind::Requests && matches!(applicants, Order::Unknown);
        if is_unknown {
            self.fault(FaultKind::CellsMissing, self.candidate.source);
        }
        let order = applicants.columns();
        let heads: Option<Vec<u32>> = match &applicants {
            Order::Known(heads) => heads.iter().map(|(_, at)| *at).collect(),
            Order::Form | Order::Unknown => None,
        };
        let filling = align::filling(self.candidate.rows.iter().filter_map(|row| match row.name {
            Name::Form(name) => {
                let count = self.format.columns(name).len();
                Some((row.cells(count), count))
            }
            Name::Extra => None,
        }));
        let is_uneven = !self.candidate.html && self.is_uneven(filling);
        let last = form.iter().rposition(|row| self.candidate.has(*row));
        let slots = self.candidate.rows.iter().map(|row| row.slots.len());
        let most = slots.sum::<usize>().min(form.len() * APPLICANTS.len());
        self.table.cells.reserve(most);
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
                Some(raw) if !is_unknown && self.is_followed_rightly(form, index, found) => {
                    let layout = Layout {
                        count: columns.len(),
                        heads: heads.as_deref(),
                        filling,
                    };
                    let has_blank = || raw.slots.iter().any(Slot::is_blank);
                    if is_uneven && has_blank() || raw.is_doubtful && !is_complete(raw, &columns) {
                        let place = self.place_of(raw);
                        if let Some(span) = place {
                            self.fault(FaultKind::CellsMissing, span);
                        }
                        self.lose(*name, &columns, place);
                    } else {
                        self.row((*name, raw), &columns, &layout);
                    }
                }
                Some(raw) => self.lose(*name, &columns, self.place_of(raw)),
                None => self.missing(*name, &columns, last < Some(index)),
            }
        }
        self.extra_rows(filling);
    }

    /// Whether most of the rows with empty cells come to another number of cells than they have columns: that one comes
    /// to the right number is then chance.
    fn is_uneven(&self, filling: Filling) -> bool {
        let (mut even, mut uneven) = (0_usize, 0_usize);
        for raw in &self.candidate.rows {
            let Name::Form(name) = raw.name else { continue };
            let count = self.format.columns(name).len();
            let slots = raw.cells(count);
            let cells = slots.iter().filter(|slot| slot.content != Content::Filler);
            let (mut filled, mut blank) = (0_usize, 0_usize);
            for slot in cells {
                if slot.is_blank() {
                    blank += 1;
                } else {
                    filled += 1;
                }
            }
            if filled == 0 || blank == 0 {
                continue;
            }
            let layout = Layout {
                count,
                heads: None,
                filling,
            };
            match align::align(self.document, slots, &layout) {
                Alignment::Full(_) => even += 1,
                _ => uneven += 1,
            }
        }
        uneven > even
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

    /// The order of the columns of the second table, as its heads print it.
    fn applicants(&self) -> Order {
        // So few are no row of heads.
        const FEWEST: usize = 3;
        let is_applicant = |head: &&Head| APPLICANTS.contains(&head.column);
        let heads: Vec<&Head> = self.candidate.heads.iter().filter(is_applicant).collect();
        let parts = heads.chunk_by(|one, next| one.part == next.part);
        let parts = parts.filter(|part| part.len() >= FEWEST);
        let mut orders = parts.map(|part| self.order_of(part));
        let Some(mut found) = orders.next() else {
            return Order::Form;
        };
        for order in orders {
            // The heads of a second page say the same as those of the first one, or the columns are unknown.
            if order.columns() != found.columns() {
                return Order::Unknown;
            }
            if matches!(found, Order::Form) {
                found = order;
            }
        }
        found
    }

    /// The order that the heads of one part of the second table print.
    fn order_of(&self, heads: &[&Head]) -> Order {
        let rank = |head: &Head| APPLICANTS.iter().position(|column| *column == head.column);
        let opens_with_person =
            heads.first().map(|head| head.column) == Some(Column::NaturalPerson);
        let mut heads: Vec<&Head> = heads.to_vec();
        let is_html = self.candidate.html;
        if is_html {
            heads.sort_by_key(|head| head.at);
        }
        let is_single =
            |column: &Column| heads.iter().filter(|head| head.column == *column).count() == 1;
        let all = heads.len() == APPLICANTS.len() && APPLICANTS.iter().all(is_single);
        if !all {
            let is_sorted = heads.is_sorted_by_key(|head| rank(head));
            // 总计 on the upper line stands before the five of the lower one; a page break repeats all of them.
            return if is_sorted || opens_with_person {
                Order::Form
            } else {
                Order::Unknown
            };
        }
        let printed = |heads: &[&Head]| {
            Order::Known(heads.iter().map(|head| (head.column, head.at)).collect())
        };
        if is_html {
            let distinct = heads.windows(2).all(|pair| match pair {
                [one, next] => one.at != next.at,
                _ => true,
            });
            return if distinct {
                printed(&heads)
            } else if opens_with_person || heads.is_sorted_by_key(|head| rank(head)) {
                Order::Form
            } else {
                Order::Unknown
            };
        }
        let [one, two, five @ ..] = heads.as_slice() else {
            return Order::Form;
        };
        match (one.column, two.column) {
            (Column::NaturalPerson, Column::Total) | (Column::Total, Column::NaturalPerson) => {
                self.order_of_two_lines(one, two, five)
            }
            _ if self.heads_of_lines_follow_the_form() => Order::Form,
            _ => printed(&heads),
        }
    }

    /// The order where 自然人 and 总计 stand on a line over the five heads of organisations: 法人或其他组织 between,
    /// before or behind them tells where the five belong.
    fn order_of_two_lines(&self, one: &Head, two: &Head, five: &[&Head]) -> Order {
        let follows_form = one.column == Column::NaturalPerson;
        let in_places = |at: usize| {
            let mut columns: Vec<&Head> = vec![one, two];
            columns.splice(at..at, five.iter().copied());
            Order::Known(columns.iter().map(|head| (head.column, None)).collect())
        };
        // Read line by line, 总计 of the upper line comes before the five of the lower one.
        let form = || {
            if self.heads_of_lines_follow_the_form() {
                Order::Form
            } else {
                in_places(1)
            }
        };
        let Some(over) = self.over_five(one, five) else {
            return if follows_form { form() } else { Order::Unknown };
        };
        let (first, second) = (one.clean.start(), two.clean.start());
        let on_one_line = |from: usize, to: usize| {
            let between = CleanSpan::new(from.min(to), from.max(to));
            between.is_some_and(|between| !self.document.slice(between).contains('\n'))
        };
        let lines = (
            on_one_line(first, over),
            on_one_line(second, over),
            on_one_line(first, second),
        );
        let is_certain = matches!(lines, (true, true, true) | (false, false, false));
        if one.clean.overlaps(two.clean) {
            // 自然人法人或其他组织总计: the place of the words in the text tells.
            return if follows_form && over > first {
                Order::Form
            } else {
                Order::Unknown
            };
        }
        if follows_form && (first..second).contains(&over) {
            return form();
        }
        if !is_certain {
            return if follows_form { form() } else { Order::Unknown };
        }
        // One cell a line, a head set higher than its neighbours may be printed first.
        if over < first && !lines.2 {
            return Order::Unknown;
        }
        in_places(usize::from(over > first) + usize::from(over > second))
    }

    /// Where the head over the five columns of organisations stands, near the first head.
    fn over_five(&self, first: &Head, five: &[&Head]) -> Option<usize> {
        const BEFORE: usize = 90;
        let end = five.first()?.clean.start();
        let text = self.document.text();
        let start = first.clean.start().saturating_sub(BEFORE);
        let start = (start..=end).find(|at| text.is_char_boundary(*at))?;
        let before = text.get(start..end)?;
        let found = word_lists::ORGANISATION_HEADS.iter();
        found
            .filter_map(|word| before.rfind(word))
            .max()
            .map(|at| start + at)
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
                count: REVIEW_CELLS,
                heads: None,
                filling: Filling::Behind,
            },
        );
        let blank = all.is_empty() && self.blank;
        let Some(order) = self.outcomes(&all) else {
            for group in Row::REVIEWS {
                self.lose(group, OUTCOMES, Some(self.candidate.source));
            }
            self.fault(FaultKind::CellsMissing, self.candidate.source);
            return;
        };
        let orders = order.chunks(OUTCOMES.len());
        for ((index, group), order) in Row::REVIEWS.into_iter().enumerate().zip(orders) {
            let cells: Option<Vec<Slot>> = match &found {
                Alignment::Full(cells) => cells.get(index * 5..index * 5 + 5).map(<[Slot]>::to_vec),
                _ => self.group(group),
            };
            match cells {
                Some(cells) => {
                    for (slot, column) in cells.iter().zip(order.iter().copied()) {
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

    /// The columns of the three groups of the third table, one after the other, in the order that the heads print;
    /// `None` where they are in another order than the form's that is not clear.
    fn outcomes(&self, slots: &[Slot]) -> Option<Vec<Column>> {
        let form = OUTCOMES.repeat(Row::REVIEWS.len());
        let heads = self.candidate.heads.iter().map(|head| head.column);
        let heads: Vec<Column> = heads.filter(|column| OUTCOMES.contains(column)).collect();
        let groups: Vec<&[Column]> = heads.chunks(OUTCOMES.len()).collect();
        let is_whole = |group: &&[Column]| OUTCOMES.iter().all(|column| group.contains(column));
        let alike = groups.windows(2).all(|pair| pair.first() == pair.last());
        let printed = match groups.as_slice() {
            groups if !groups.iter().all(is_whole) => None,
            [] => return Some(form),
            [first, ..] if alike => Some(first.repeat(Row::REVIEWS.len())),
            [_, _, _] => Some(heads.clone()),
            _ => None,
        };
        let Some(printed) = printed else {
            let rank = |column: &Column| OUTCOMES.iter().position(|other| other == column);
            let goes_back = |pair: &[Column]| match pair {
                [one, next] => rank(next) < rank(one) && *next != Column::Upheld,
                _ => false,
            };
            let follows_form =
                heads.first() != Some(&Column::Total) && !heads.windows(2).any(goes_back);
            return follows_form.then_some(form);
        };
        // The lines of a text may come from heads at different heights: then the sums must tell.
        let is_proved = printed == form || self.candidate.html || adds_up(slots, &printed);
        is_proved.then_some(printed)
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

/// Whether every column of a row has a value, so that words behind its label are none.
fn is_complete(raw: &RawRow, columns: &[Column]) -> bool {
    raw.slots.iter().filter(|slot| !slot.is_blank()).count() == columns.len()
}

/// Whether in each group of the third table the total is the sum of the others.
fn adds_up(slots: &[Slot], columns: &[Column]) -> bool {
    let value = |slot: &Slot| match slot.content {
        Content::Value(Reading::Number { value, .. }) => Some(value),
        Content::Empty | Content::Filler | Content::Trailing => Some(Decimal::ZERO),
        _ => None,
    };
    let cells: Option<Vec<Decimal>> = slots.iter().map(value).collect();
    let Some(cells) = cells.filter(|cells| cells.len() == columns.len()) else {
        return false;
    };
    let size = OUTCOMES.len();
    cells
        .chunks(size)
        .zip(columns.chunks(size))
        .all(|(cells, columns)| {
            let of = |is_total: bool| {
                let group = cells.iter().zip(columns);
                let mut own = group.filter(|(_, column)| (**column == Column::Total) == is_total);
                own.try_fold(Decimal::ZERO, |sum, (value, _)| sum.checked_add(*value))
            };
            of(true).is_some() && of(true) == of(false)
        })
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
