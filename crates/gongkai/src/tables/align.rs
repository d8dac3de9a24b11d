//! Which of the cells after a label belong to which column.

use gongkai_text::Document;

use super::event::{Content, Slot};
use super::run_together;
use super::value;

/// What the cells after a label come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Alignment {
    /// One cell for each column.
    Full(Vec<Slot>),
    /// No cell at all.
    None,
    /// Too few cells, so that their columns are unknown.
    Short,
    /// More filled cells than columns.
    Surplus,
    /// Cells that run together beyond telling apart.
    RunTogether,
}

/// Which end of the rows of a table is filled up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Filling {
    /// Behind the last value.
    #[default]
    Behind,
    /// Between the label and the first value.
    Before,
}

/// The columns that the cells of a row stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout<'h> {
    /// How many there are.
    pub(super) count: usize,
    /// The columns of an HTML table that the heads stand in.
    pub(super) heads: Option<&'h [u32]>,
    /// Which end of the rows is filled up.
    pub(super) filling: Filling,
}

/// Gives each column of `layout` its cell.
pub(super) fn align(document: &Document, slots: &[Slot], layout: &Layout<'_>) -> Alignment {
    let Layout {
        count,
        heads,
        filling,
    } = *layout;
    if slots
        .iter()
        .any(|slot| slot.content == Content::RunTogether)
    {
        return split_slot(document, slots, count).map_or(Alignment::RunTogether, Alignment::Full);
    }
    let cells: Vec<Slot> = slots
        .iter()
        .copied()
        .filter(|slot| slot.content != Content::Filler)
        .collect();
    match cells.len() {
        0 => return Alignment::None,
        len if len == count => return Alignment::Full(cells),
        len if len < count => {
            // Dividers that end a row fill it up; between values they are empty cells.
            let tells = slots.len() == count && slots.last().is_some_and(|slot| !slot.is_blank());
            return if tells {
                Alignment::Full(slots.to_vec())
            } else {
                Alignment::Short
            };
        }
        _ => {}
    }
    if let Some(picked) = heads.and_then(|heads| under(&cells, heads)) {
        return Alignment::Full(picked);
    }
    if count == 1 {
        let mut filled = cells.iter().filter(|slot| !slot.is_blank());
        if let (Some(slot), None) = (filled.next(), filled.next()) {
            return Alignment::Full(vec![*slot]);
        }
    }
    let surplus = cells.len() - count;
    let behind = cells.get(count..).unwrap_or_default();
    let before = cells.get(..surplus).unwrap_or_default();
    let blank = |slots: &[Slot]| slots.iter().all(Slot::is_blank);
    let first = match filling {
        _ if !blank(behind) && !blank(before) => return Alignment::Surplus,
        Filling::Before if blank(before) => surplus,
        _ if blank(behind) => 0,
        _ => surplus,
    };
    Alignment::Full(cells.get(first..first + count).unwrap_or_default().to_vec())
}

/// Which end is filled up, as far as rows with too many cells tell.
pub(super) fn filling<'s>(rows: impl Iterator<Item = (&'s [Slot], usize)>) -> Filling {
    let (mut behind, mut before) = (0_usize, 0_usize);
    for (slots, count) in rows {
        let cells: Vec<&Slot> = slots
            .iter()
            .filter(|s| s.content != Content::Filler)
            .collect();
        let Some(surplus) = cells.len().checked_sub(count).filter(|n| *n > 0) else {
            continue;
        };
        let blank = |slots: &[&Slot]| slots.iter().all(|slot| slot.is_blank());
        let at_end = blank(cells.get(count..).unwrap_or_default());
        let at_start = blank(cells.get(..surplus).unwrap_or_default());
        behind += usize::from(at_end && !at_start);
        before += usize::from(at_start && !at_end);
    }
    if before > 0 && behind == 0 {
        Filling::Before
    } else {
        Filling::Behind
    }
}

/// The cells that begin in the columns of the heads, if each head has one.
fn under(cells: &[Slot], heads: &[u32]) -> Option<Vec<Slot>> {
    heads
        .iter()
        .map(|head| {
            cells
                .iter()
                .find(|slot| slot.place.column == Some(*head))
                .copied()
        })
        .collect()
}

fn split_slot(document: &Document, slots: &[Slot], count: usize) -> Option<Vec<Slot>> {
    let mut filled = slots.iter().filter(|slot| !slot.is_blank());
    let (slot, None) = (filled.next()?, filled.next()) else {
        return None;
    };
    let text = document.slice(slot.place.clean);
    let value = |text: &str| value::read(text).map(Content::Value);
    if count == 1 {
        let content = value(text)?;
        return Some(vec![Slot { content, ..*slot }]);
    }
    run_together::cells(text, count)?
        .into_iter()
        .map(|range| {
            let mut cell = *slot;
            cell.content = value(text.get(range.clone())?)?;
            let start = slot.place.clean.start();
            cell.place.clean =
                gongkai_text::CleanSpan::new(start + range.start, start + range.end)?;
            Some(cell)
        })
        .collect()
}
