//! Cells and lines to rows of a statistics form: a label, its unit, and the cells behind it.
//!
//! Rows of HTML tables and of tables with dividers are certain. In the other shapes a row is a label and
//! whatever values follow it up to the next label.

use std::mem;
use std::ops::Range;

use gongkai_text::{Cell, CleanSpan, Document, Grid, GridShape};

use super::super::event::{Content, Place, Slot};
use super::super::lines::is_sentence;
use super::super::run_together;
use super::super::value;
use super::label::{self, Head};

/// So many pieces at most make a label that is broken over lines or by spaces.
const MOST_PIECES: usize = 8;
/// So many pieces without a value are kept; those before them are labels without values.
const MOST_PENDING: usize = 24;

/// A row whose form is not yet known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RawRow {
    /// The lines of the forms that its label may be; empty if it is none of them.
    pub(super) labels: &'static [u16],
    pub(super) place: Place,
    pub(super) unit: Option<&'static str>,
    pub(super) slots: Vec<Slot>,
    /// Whether the row is certain, so that a row without values is empty.
    pub(super) certain: bool,
    /// Whether words stand where its value should, which may be that value.
    pub(super) is_doubtful: bool,
}

/// What stands behind pending words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Unit,
    Value,
    /// A head, or more words.
    Words,
    /// Prose, or nothing.
    Stop,
}

/// What the reader found, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    Row(RawRow),
    Head {
        head: Head,
        place: Place,
    },
    /// Prose.
    Break,
}

/// Reads the cells and lines of a document.
#[derive(Debug)]
pub(super) struct Reader<'d> {
    document: &'d Document,
    entries: Vec<Entry>,
    /// Pieces of text since the last value.
    pending: Vec<CleanSpan>,
    open: Option<RawRow>,
    /// The columns of a head over several columns of values, in the row before.
    spanning: Option<Range<u32>>,
}

impl<'d> Reader<'d> {
    pub(super) const fn new(document: &'d Document) -> Self {
        Self {
            document,
            entries: Vec::new(),
            pending: Vec::new(),
            open: None,
            spanning: None,
        }
    }

    pub(super) fn finish(mut self) -> Vec<Entry> {
        self.stop();
        self.entries
    }

    /// Reads a grid; its rows are certain where it is HTML or has a row a line.
    pub(super) fn grid(&mut self, grid: &Grid) {
        if matches!(grid.shape, GridShape::Html | GridShape::Pipes) {
            self.stop();
            for cells in self.blocks(&grid.cells) {
                for row in cells.chunk_by(|one, next| one.row == next.row) {
                    if !self.heads_below(row) {
                        self.row(row);
                    }
                }
            }
            return;
        }
        for cell in &grid.cells {
            if cell.span.is_empty() {
                let mut place = Place::of(cell.span);
                place.source = Some(cell.source);
                self.value(Content::Empty, place);
            } else {
                self.fields(cell.span);
            }
        }
    }

    /// Reads the lines of a block.
    pub(super) fn block(&mut self, span: CleanSpan) {
        let mut start = span.start();
        for line in self.document.slice(span).split('\n') {
            let mut from = start;
            for part in line.split('|') {
                if let Some(part) = CleanSpan::new(from, from + part.len()) {
                    self.fields(part);
                }
                from += part.len() + 1;
            }
            start += line.len() + 1;
        }
    }

    /// Ends what was begun: prose follows.
    pub(super) fn stop(&mut self) {
        self.resolve(Next::Stop);
        self.close();
        if self
            .entries
            .last()
            .is_some_and(|entry| *entry != Entry::Break)
        {
            self.entries.push(Entry::Break);
        }
    }

    fn close(&mut self) {
        let row = self.open.take();
        let kept = row.filter(|row| !row.labels.is_empty() || !row.slots.is_empty());
        self.entries.extend(kept.map(Entry::Row));
    }

    /// The cells of a table; where the heads stand twice beside each other, the cells under the left ones, then those
    /// under the right ones.
    fn blocks(&self, cells: &[Cell]) -> Vec<Vec<Cell>> {
        const MOST: usize = 4;
        let is_label = |cell: &&Cell| {
            label::head_of(self.document.slice(cell.span).trim()) == Some(Head::Label)
        };
        let rows = cells.chunk_by(|one, next| one.row == next.row);
        let starts = rows.map(|row| -> Vec<u32> {
            row.iter()
                .filter(is_label)
                .map(|cell| cell.column)
                .collect()
        });
        let starts = starts.into_iter().find(|starts| !starts.is_empty());
        let Some([_, starts @ ..]) = starts.as_deref().filter(|starts| starts.len() <= MOST) else {
            return vec![cells.to_vec()];
        };
        let mut blocks = vec![Vec::new(); starts.len() + 1];
        for cell in cells {
            let block = starts.partition_point(|start| *start <= cell.column);
            if let Some(block) = blocks.get_mut(block) {
                block.push(cell.clone());
            }
        }
        blocks
    }

    /// Takes the second row of heads: what stands under 统计数 where that spans several columns.
    fn heads_below(&mut self, cells: &[Cell]) -> bool {
        let over = self.spanning.take();
        let (Some(over), Some(first)) = (over, cells.first()) else {
            return false;
        };
        let text = |cell: &Cell| self.document.slice(cell.span).trim();
        let is_head = |cell: &Cell| {
            let text = text(cell);
            over.contains(&cell.column)
                && !text.is_empty()
                && value::read(text).is_none()
                && value::unit_of(text).is_none()
                && label::labels_of(text).is_empty()
        };
        let width = usize::try_from(over.end - over.start).ok();
        if first.column != over.start || Some(cells.len()) != width || !cells.iter().all(is_head) {
            return false;
        }
        let start = over.start;
        self.entries.retain(|entry| {
            !matches!(entry, Entry::Head { head: Head::Value, place } if place.column == Some(start))
        });
        self.entries.extend(cells.iter().map(|cell| Entry::Head {
            head: Head::Value,
            place: place_of(cell),
        }));
        true
    }

    /// A certain row: labels with the cells up to the next label.
    fn row(&mut self, cells: &[Cell]) {
        let text = |cell: &Cell| self.document.slice(cell.span).trim();
        let is_head = |cell: &Cell| label::head_of(text(cell)) == Some(Head::Label);
        let is_data = |cell: &Cell| {
            let text = text(cell);
            value::read(text).is_some() || !label::labels_of(text).is_empty()
        };
        // Of the row of heads every cell is a head, whatever it says.
        let only_heads = cells.iter().any(is_head) && !cells.iter().any(is_data);
        for cell in cells {
            let text = self.document.slice(cell.span).trim();
            let place = place_of(cell);
            let other = if label::is_note(text) {
                Head::Note
            } else {
                Head::Value
            };
            let head = label::head_of(text)
                .filter(|_| only_heads || self.open.is_none())
                .or(only_heads.then_some(other));
            if head == Some(Head::Value) && cell.column_span > 1 && cell.row_span == 1 {
                self.spanning = Some(cell.column..cell.column.saturating_add(cell.column_span));
            }
            match head {
                Some(head) if !text.is_empty() => self.entries.push(Entry::Head { head, place }),
                _ => self.cell(text, place),
            }
        }
        self.close();
    }

    fn cell(&mut self, text: &str, place: Place) {
        let content = if text.is_empty() {
            Content::Empty
        } else if is_sentence(text) {
            self.close();
            return;
        } else if let Some(unit) = value::unit_of(text) {
            if let Some(row) = &mut self.open {
                row.unit.get_or_insert(unit);
            }
            return;
        } else if let Some(reading) = value::read(text) {
            Content::Value(reading)
        } else {
            let labels = label::labels_of(text);
            if labels.is_empty() && self.open.is_some() {
                Content::Words
            } else {
                self.close();
                if labels.is_empty() && self.is_row_in_one(place.clean) {
                    self.fields(place.clean);
                } else {
                    self.open = Some(RawRow {
                        labels,
                        place,
                        unit: unit_in(text),
                        slots: Vec::new(),
                        certain: true,
                        is_doubtful: false,
                    });
                }
                return;
            }
        };
        if let Some(row) = &mut self.open {
            row.slots.push(Slot { content, place });
        }
    }

    /// Whether a cell holds a whole row: label, unit and value.
    fn is_row_in_one(&self, span: CleanSpan) -> bool {
        let mut reader = Self::new(self.document);
        reader.fields(span);
        reader.resolve(Next::Stop);
        reader
            .open
            .is_some_and(|row| !row.labels.is_empty() && !row.slots.is_empty())
    }

    /// The words and values of a text without dividers.
    fn fields(&mut self, span: CleanSpan) {
        let text = self.document.slice(span);
        if is_page_number(text) {
            return;
        }
        if text.contains('。') || is_sentence(text) {
            self.stop();
            return;
        }
        for range in fields(text) {
            let start = span.start() + range.start;
            let field = text.get(range).unwrap_or_default();
            self.field(field, start);
        }
    }

    /// A text without spaces that begins at `start`.
    fn field(&mut self, text: &str, start: usize) {
        let at = |range: Range<usize>| CleanSpan::new(start + range.start, start + range.end);
        if let Some(span) = at(0..text.len())
            && self.piece(text, span)
        {
            return;
        }
        let Some(pieces) = split(text) else {
            self.stop();
            return;
        };
        // 0其中：… is a value and a label, or a label whose number has lost its mark.
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let behind = text.get(digits..).and_then(|rest| rest.chars().next());
        if digits > 0
            && behind.is_some_and(char::is_alphabetic)
            && let Some(span) = at(0..digits)
            && self.open.as_ref().is_some_and(|row| row.slots.is_empty())
        {
            self.value(Content::RunTogether, Place::of(span));
        }
        for range in pieces {
            let piece = text.get(range.clone()).unwrap_or_default();
            if let Some(span) = at(range)
                && !self.piece(piece, span)
            {
                self.words(piece, span);
            }
        }
    }

    /// Takes a value or a unit; false if `text` is neither.
    fn piece(&mut self, text: &str, span: CleanSpan) -> bool {
        if let Some(unit) = value::unit_of(text) {
            self.unit(unit);
        } else if run_together::is_run_together(text) {
            self.value(Content::RunTogether, Place::of(span));
        } else if let Some(reading) = value::read(without_mark(text)) {
            self.value(Content::Value(reading), Place::of(span));
        } else {
            return false;
        }
        true
    }

    fn words(&mut self, text: &str, span: CleanSpan) {
        // 收到申请数件: the unit stands behind the label without a space.
        let stem = crate::word_lists::CELL_UNITS
            .iter()
            .find_map(|unit| Some((text.strip_suffix(unit)?, *unit)));
        if let Some((stem, unit)) = stem
            && let Some(stem) = CleanSpan::new(span.start(), span.start() + stem.len())
            && label::labels_of(text).is_empty()
        {
            self.pending.push(stem);
            if self.labels_at_end().is_some() {
                self.unit(unit);
                return;
            }
            self.pending.pop();
        }
        self.pending.push(span);
        if let Some((head, place)) = self.head_at_end() {
            self.resolve(Next::Words);
            self.close();
            self.entries.push(Entry::Head {
                head,
                place: Place::of(place),
            });
        }
        if self.pending.len() > MOST_PENDING {
            self.resolve(Next::Words);
        }
    }

    /// The head of a column that the pending pieces end with; it is taken off.
    fn head_at_end(&mut self) -> Option<(Head, CleanSpan)> {
        const MOST: usize = 4;
        let first = self.pending.len().saturating_sub(MOST);
        let found = (first..self.pending.len()).find_map(|from| {
            let pieces = self.pending.get(from..)?;
            // 统 计 数: pieces of a head are single characters.
            let text = self.joined(pieces);
            let head = label::head_of(&text)?;
            Some((from, head, pieces.first()?.cover(*pieces.last()?)))
        });
        let (from, head, place) = found?;
        // 行政复议 | 数量: the end of a label.
        if from > 0 && self.labels_at_end().is_some() {
            return None;
        }
        self.pending.truncate(from);
        Some((head, place))
    }

    fn unit(&mut self, unit: &'static str) {
        self.resolve(Next::Unit);
        if let Some(row) = &mut self.open {
            row.unit.get_or_insert(unit);
        }
    }

    fn value(&mut self, content: Content, place: Place) {
        self.resolve(Next::Value);
        if let Some(row) = &mut self.open {
            row.slots.push(Slot { content, place });
        }
    }

    fn joined(&self, pieces: &[CleanSpan]) -> String {
        pieces
            .iter()
            .map(|span| self.document.slice(*span))
            .collect()
    }

    /// The longest label that the pending pieces end with, with the number of its pieces.
    fn labels_at_end(&self) -> Option<(usize, &'static [u16])> {
        self.longest_label(&self.pending)
    }

    fn longest_label(&self, pieces: &[CleanSpan]) -> Option<(usize, &'static [u16])> {
        let most = pieces.len().min(MOST_PIECES);
        (1..=most).rev().find_map(|count| {
            let label = pieces.get(pieces.len() - count..)?;
            let labels = label::labels_of(&self.joined(label));
            (!labels.is_empty()).then_some((count, labels))
        })
    }

    /// Makes labels of the pending pieces: the last one opens a row, those before it are rows without values.
    fn resolve(&mut self, next: Next) {
        let pending = mem::take(&mut self.pending);
        if pending.is_empty() {
            return;
        }
        let mut rows = Vec::new();
        let mut left = pending.as_slice();
        while let Some(last) = left.last() {
            let (count, labels) = self.longest_label(left).unwrap_or((1, &[]));
            let (rest, label) = left.split_at(left.len() - count);
            left = rest;
            let place = label.first().map_or(*last, |first| first.cover(*last));
            rows.push(RawRow {
                labels,
                place: Place::of(place),
                unit: unit_in(self.document.slice(place)),
                slots: Vec::new(),
                certain: false,
                is_doubtful: false,
            });
        }
        self.take_words_of_open(&mut rows, next);
        self.close();
        for row in rows.into_iter().rev() {
            self.close();
            self.open = Some(row);
        }
    }

    /// Words behind the unit of the open row are its value, or may be: 约40, 18（含二级单位）. `rows` are the pending
    /// labels, the last one first.
    fn take_words_of_open(&mut self, rows: &mut Vec<RawRow>, next: Next) {
        let Some(open) = self.open.as_mut().filter(|open| {
            !open.certain && open.unit.is_some() && open.slots.is_empty() && !open.labels.is_empty()
        }) else {
            return;
        };
        let unknown = rows.iter().rev().take_while(|row| row.labels.is_empty());
        let count = unknown.count();
        let only_words = count == rows.len();
        let belongs = match next {
            Next::Unit | Next::Words => !only_words,
            Next::Value => true,
            Next::Stop => false,
        };
        let Some(first) = rows.last().filter(|_| count > 0 && belongs) else {
            return;
        };
        let text = self.document.slice(first.place.clean);
        if next == Next::Value && only_words || text.bytes().any(|byte| byte.is_ascii_digit()) {
            open.slots.push(Slot {
                content: Content::Words,
                place: first.place,
            });
            rows.truncate(rows.len() - count);
        } else {
            open.is_doubtful = true;
        }
    }
}

/// Whether a text is the number of a page between strokes, which a page break leaves in the text: — 5 —.
fn is_page_number(text: &str) -> bool {
    const STROKES: [char; 6] = ['-', '－', '—', '–', '―', '─'];
    const LONGEST: usize = 40;
    let text = text.trim();
    if text.len() > LONGEST {
        return false;
    }
    let inner = text.trim_start_matches(STROKES);
    let number = inner.trim_end_matches(STROKES);
    let digits = number.trim();
    inner.len() < text.len()
        && number.len() < inner.len()
        && (1..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number without the mark of a footnote: the codes of the rows that are reported twice a year are `49**`.
fn without_mark(text: &str) -> &str {
    let bare = text.trim_end_matches(['*', '＊']);
    let is_number = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { bare } else { text }
}

const fn place_of(cell: &Cell) -> Place {
    Place {
        clean: cell.span,
        source: Some(cell.source),
        column: Some(cell.column),
    }
}

/// The unit that a label names in brackets: （单位：万元）.
fn unit_in(label: &str) -> Option<&'static str> {
    let bare = label.trim_end().strip_suffix(['）', ')'])?;
    let (_, inside) = bare.rsplit_once(['（', '('])?;
    value::unit_of(inside.rsplit(['：', ':']).next().unwrap_or(inside))
}

/// The texts between spaces; spaces in brackets divide nothing.
fn fields(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let (mut start, mut closed_at) = (0, 0);
    for (at, c) in text.char_indices() {
        if matches!(c, '（' | '(') && at >= closed_at {
            let rest = text.get(at..).unwrap_or_default();
            closed_at = rest.find(['）', ')']).map_or(at, |end| at + end);
        } else if c.is_whitespace() && at >= closed_at {
            if start < at {
                out.push(start..at);
            }
            start = at + c.len_utf8();
        }
    }
    if start < text.len() {
        out.push(start..text.len());
    }
    out
}

/// Divides words and values that run together: 收到申请数件3 is 收到申请数件 and 3. `None` if the text is prose: a number
/// with a measure word behind it is no cell.
fn split(text: &str) -> Option<Vec<Range<usize>>> {
    let mut out = Vec::new();
    let (mut start, mut closed_at, mut skip) = (0, 0, 0);
    for (at, c) in text.char_indices() {
        if at < closed_at || at < skip {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        if matches!(c, '（' | '(') {
            closed_at = rest.find(['）', ')']).map_or(at, |end| at + end);
        } else if c.is_ascii_digit() {
            let len = rest
                .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
                .unwrap_or(rest.len());
            let (digits, after) = rest.split_at_checked(len)?;
            skip = at + len;
            if at == start {
                // The number of the label that follows.
                continue;
            }
            let kept = run_together::without_number(digits, after);
            if kept == 0 {
                continue;
            }
            let behind = rest.get(kept..).unwrap_or_default();
            if crate::word_lists::CELL_UNITS
                .iter()
                .any(|unit| behind.starts_with(unit))
            {
                return None;
            }
            out.push(start..at);
            out.push(at..at + kept);
            start = at + kept;
            skip = skip.max(start);
        }
    }
    let rest = text.get(start..).unwrap_or_default();
    let words = rest.trim_end_matches(['/', '—', '-', '－', '–']);
    if !words.is_empty() {
        out.push(start..start + words.len());
    }
    if words.len() < rest.len() {
        out.push(start + words.len()..text.len());
    }
    Some(out)
}
