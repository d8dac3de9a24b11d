//! Tables: the three standard ones and the statistics form of the years before, cell by cell, in every
//! shape the web has left them; any other as a grid.
//!
//! [`html`] and [`lines`] turn cells and lines into events, [`row_builder`] makes rows of them, [`align`]
//! gives the cells of a row to columns, [`classify`] decides which candidates are tables, and [`build`] fills it. Labels decide which table it
//! is, which form, which row; the year and the place on the page decide nothing. Values of a row are
//! the cells after its last label, in order: sites give the spans of heads and of data differently.
//! Cells that are missing, or run together and cannot be separated, are `lost`.

mod align;
mod build;
mod classify;
mod damage;
mod event;
mod html;
mod label_text;
mod lexicon;
mod lines;
mod other;
mod row_builder;
mod run_together;
mod statistics_form;
#[cfg(test)]
mod tests;
mod value;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

use gongkai_report::{Table, TableFormat, TableKind};
use gongkai_text::{CleanSpan, Document, Grid, GridShape, SourceSpan};

pub(crate) use damage::findings;
use event::Event;
use lines::LineReader;
use row_builder::Candidate;
pub(crate) use run_together::next_digit;

/// A table with what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableFact {
    /// The table, in the words of the report.
    pub(crate) table: Table,
    /// Where it stands in the cleaned text.
    pub(crate) clean: CleanSpan,
    /// Why cells of it are lost, or rows left out.
    pub(crate) faults: Vec<Fault>,
}

/// Something that is wrong with a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    /// The table, or the row.
    pub(crate) span: SourceSpan,
}

/// What is wrong with a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum FaultKind {
    /// The page kept each distinct line once.
    LinesDeduplicated,
    /// Cells of a row run together and cannot be separated.
    CellsGlued,
    /// A row has too few cells to tell which columns they belong to.
    CellsMissing,
    /// A row has more filled cells than the table has columns.
    CellsSurplus,
    /// The table ends before its last row.
    CutShort,
    /// A row stands in the table twice; the first one counts.
    RowsRepeated,
    /// The table stands on the page twice; the first one counts.
    Repeated,
}

/// The tables of a document, in reading order.
pub(crate) fn tables(document: &Document) -> Vec<TableFact> {
    let layout = layout_grids(document.grids());
    let found: Vec<Candidate> = candidates(document, &layout)
        .into_iter()
        .filter(classify::is_table)
        .collect();
    let page = classify::Page::of(document, &found);
    let mut format = found.iter().find_map(|table| form_of(table, None));
    let mut facts: Vec<TableFact> = Vec::new();
    // Copies are among those with the same digest, so that not every two tables are compared.
    let mut by_cells: HashMap<u64, Vec<usize>> = HashMap::new();
    for candidate in &found {
        format = form_of(candidate, format).or(format);
        let form = format.unwrap_or(TableFormat::Form2021);
        let fact = build::build(document, candidate, form, page);
        let alike = by_cells.entry(digest(&fact)).or_default();
        let first = alike.iter().copied().find(|first| {
            let first = facts.get(*first);
            first.is_some_and(|first| is_copy(first, &fact))
        });
        if let Some(first) = first.and_then(|first| facts.get_mut(first)) {
            first.faults.push(Fault {
                kind: FaultKind::Repeated,
                span: candidate.source,
            });
        } else {
            alike.push(facts.len());
            facts.push(fact);
        }
    }
    let mut taken: Vec<CleanSpan> = found.iter().map(|table| table.clean).collect();
    let forms = statistics_form::tables(document, &layout, &taken);
    taken.extend(forms.iter().map(|fact| fact.clean));
    facts.extend(forms);
    facts.extend(other::tables(document, &layout, &taken));
    facts.sort_by_key(|fact| fact.table.span().start());
    facts
}

fn form_of(candidate: &Candidate, others: Option<TableFormat>) -> Option<TableFormat> {
    if candidate.kind == TableKind::ReviewLitigation {
        return others;
    }
    Some(classify::format(candidate, others))
}

/// A number that is the same for copies.
fn digest(fact: &TableFact) -> u64 {
    let mut hasher = DefaultHasher::new();
    let standard = fact.table.standard();
    for cell in standard.into_iter().flat_map(|table| &table.cells) {
        let place = (cell.row as u64) << 32 | cell.column as u64;
        hasher.write_u64(place);
        // Zeros are most of the values.
        if let Some(value) = cell.value.filter(|value| !value.is_zero()) {
            value.hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// Whether two tables say the same.
fn is_copy(first: &TableFact, second: &TableFact) -> bool {
    let (Some(a), Some(b)) = (first.table.standard(), second.table.standard()) else {
        return false;
    };
    first.table.kind() == second.table.kind()
        && a.cells.len() == b.cells.len()
        && a.cells.iter().zip(&b.cells).all(|(a, b)| {
            (a.row, a.column, a.state, a.value) == (b.row, b.column, b.state, b.value)
        })
}

/// For each grid whether it is the box around others or around text.
fn layout_grids(grids: &[Grid]) -> Vec<bool> {
    grids
        .iter()
        .map(|grid| grid.cells.len() < 3 && grid.columns < 2)
        .zip(holding_others(grids))
        .map(|(small, outer)| small || outer)
        .collect()
}

fn holding_others(grids: &[Grid]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..grids.len()).collect();
    let span = |index: usize| grids.get(index).map(|grid| grid.span);
    order.sort_by_key(|index| span(*index).map(|s| (s.start(), usize::MAX - s.end())));
    let mut outer = vec![false; grids.len()];
    let mut open: Vec<usize> = Vec::new();
    for index in order {
        let Some(here) = span(index) else { continue };
        while open
            .last()
            .and_then(|top| span(*top))
            .is_some_and(|top| top.end() <= here.start())
        {
            open.pop();
        }
        if let Some(top) = open.last().and_then(|top| outer.get_mut(*top))
            && !here.is_empty()
        {
            *top = true;
        }
        open.push(index);
    }
    outer
}

/// What may be a table, read from cells and lines in reading order.
fn candidates(document: &Document, layout: &[bool]) -> Vec<Candidate> {
    let Some(start) = CleanSpan::new(0, 0) else {
        return Vec::new();
    };
    let mut reader = LineReader::new(document, start);
    let mut grids: Vec<&Grid> = document
        .grids()
        .iter()
        .zip(layout)
        .filter(|(_, layout)| !**layout)
        .map(|(grid, _)| grid)
        .collect();
    grids.sort_by_key(|grid| grid.span.start());
    let mut grids = grids.into_iter().peekable();
    let windows = windows(document.text(), lexicon::anchors(document.text()), 4000);
    let mut windows = windows.iter().peekable();
    // Whether the last block was read: where text is left out, nothing goes on.
    let mut reading = false;
    let mut done = 0;
    for block in document.blocks() {
        while let Some(grid) = grids.next_if(|grid| grid.span.start() <= block.span.start()) {
            read_grid(document, &mut reader, grid);
            done = done.max(grid.span.end());
        }
        while windows
            .next_if(|window| window.end <= block.span.start())
            .is_some()
        {}
        let near = windows
            .peek()
            .is_some_and(|window| window.start < block.span.end());
        if near && block.span.start() >= done {
            reader.block(block.span);
        } else if reading && !near {
            reader.interrupt(|events| events.push(Event::Break));
        }
        reading = near;
    }
    for grid in grids {
        read_grid(document, &mut reader, grid);
    }
    reader.finish()
}

fn read_grid<'d>(document: &'d Document, reader: &mut LineReader<'d>, grid: &Grid) {
    if grid.shape == GridShape::Html {
        reader.interrupt(|events| {
            html::read(document, grid, events);
            events.push(Event::EndGrid);
        });
    } else {
        reader.grid(grid);
    }
}

/// The parts of the text around `anchors`, in reading order, which may hold tables written as text. `behind` is how
/// far a table may go on behind its last anchor, in bytes.
fn windows(text: &str, anchors: impl Iterator<Item = usize>, behind: usize) -> Vec<Range<usize>> {
    const FEWEST: usize = 2;
    const BEFORE: usize = 600;
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut count = 0;
    for at in anchors {
        count += 1;
        let (start, end) = (at.saturating_sub(BEFORE), at + behind);
        match found.last_mut() {
            Some(last) if start <= last.end => last.end = end,
            _ => found.push(start..end),
        }
    }
    let first = found
        .first()
        .map(|first| (first.end - behind).min(text.len()));
    if count < FEWEST && !first.is_some_and(|at| stands_in_row(text, at)) {
        found.clear();
    }
    found
}

/// Whether the words at `at` are the label of a whole row of the second table: figures for all of its columns stand behind them
/// on the line.
fn stands_in_row(text: &str, at: usize) -> bool {
    /// The longest label with its figures, in bytes.
    const LONGEST: usize = 240;
    let line = text.get(at..).and_then(|rest| rest.lines().next());
    line.filter(|line| line.len() <= LONGEST)
        .is_some_and(|line| {
            let number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
            line.split_whitespace().filter(number).count() >= classify::REQUEST_COLUMNS
        })
}
