//! Properties of paragraphs, characters and lists of a binary Word document (MS-DOC 2.4.6, 2.6, 2.9).

use super::numbering::{BinaryLevel, Numbering};
use super::stream::{part, u16_at, u32_at};

/// Length of a page of properties.
const PAGE: usize = 512;
/// Cells that a row may have.
const MOST_CELLS: usize = 64;

/// The properties that stand in pages: which page has those of a place in the file.
#[derive(Debug)]
struct Pages<'d> {
    main: &'d [u8],
    /// The last place of each page, and where the page stands.
    index: Vec<(u32, usize)>,
    /// Bytes of an entry behind its offset.
    entry: usize,
}

impl<'d> Pages<'d> {
    fn new(main: &'d [u8], table: &[u8], at: usize, entry: usize) -> Self {
        let list = part(main, table, at).unwrap_or_default();
        let count = list.len().saturating_sub(4) / 8;
        let index = (0..count)
            .filter_map(|page| {
                let end = u32_at(list, (page + 1) * 4)?;
                let number = u32_at(list, (count + 1) * 4 + page * 4)? & 0x3F_FFFF;
                Some((end, number as usize * PAGE))
            })
            .collect();
        Self { main, index, entry }
    }

    /// Where the stretch ends that `offset` is in, and its properties.
    fn at(&self, offset: u32) -> Option<(u32, &'d [u8])> {
        let page = self.index.partition_point(|(end, _)| *end <= offset);
        let (_, start) = self.index.get(page)?;
        let page = self.main.get(*start..start.checked_add(PAGE)?)?;
        let count = usize::from(*page.last()?);
        let place = |run: usize| u32_at(page, run * 4);
        let run = (0..count).find(|run| place(run + 1).is_some_and(|end| offset < end))?;
        let at = usize::from(*page.get((count + 1) * 4 + run * (1 + self.entry))?) * 2;
        Some((place(run + 1)?, if at == 0 { &[] } else { page.get(at..)? }))
    }
}

/// One change of a property: its code and its value.
fn changes(mut list: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let code = u16_at(list, 0)?;
        let rest = list.get(2..)?;
        // The size by the upper three bits of the code; 6 says it itself.
        let (skip, len) = match code >> 13 {
            0 | 1 => (0, 1),
            2 | 4 | 5 => (0, 2),
            3 => (0, 4),
            7 => (0, 3),
            _ if code == 0xD608 => (2, usize::from(u16_at(rest, 0)?).saturating_sub(1)),
            _ => (1, usize::from(*rest.first()?)),
        };
        let value = rest.get(skip..skip + len)?;
        list = rest.get(skip + len..)?;
        Some((code, value))
    })
}

/// The sides of a cell, in points.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CellSides {
    pub(super) left: f32,
    pub(super) right: f32,
    /// Merged with the cell to the left, or with the one above.
    pub(super) right_of_merged: bool,
    pub(super) below_merged: bool,
}

/// The sides of the cells of a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Sides(Vec<CellSides>);

impl Sides {
    /// The sides of a cell; of one that the row does not describe, a place behind the others.
    pub(super) fn cell(&self, index: usize) -> CellSides {
        self.0.get(index).copied().unwrap_or_else(|| {
            let last = self.0.last().map_or(0.0, |cell| cell.right);
            #[expect(clippy::cast_precision_loss, reason = "cells of a row")]
            let left = last + 50.0 * (index - self.0.len().min(index)) as f32;
            CellSides {
                left,
                right: left + 50.0,
                ..CellSides::default()
            }
        })
    }

    /// `sprmTDefTable`: the number of cells, their sides, and twenty bytes on each.
    fn define(value: &[u8]) -> Option<Self> {
        let count = usize::from(*value.first()?).min(MOST_CELLS);
        let side = |at: usize| Some(f32::from(u16_at(value, 1 + 2 * at)?.cast_signed()));
        let mut cells = Vec::with_capacity(count);
        for cell in 0..count {
            let flags = u16_at(value, 1 + 2 * (count + 1) + 20 * cell).unwrap_or(0);
            cells.push(CellSides {
                left: side(cell)? / 20.0,
                right: side(cell + 1)? / 20.0,
                right_of_merged: flags & 0x0003 == 0x0001,
                below_merged: flags & 0x0060 == 0x0020,
            });
        }
        Some(Self(cells))
    }
}

/// What a paragraph is.
#[derive(Debug, Clone, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property of its own"
)]
pub(super) struct ParagraphLook {
    pub(super) heading: Option<u8>,
    pub(super) in_table: bool,
    /// How deep in tables.
    pub(super) depth: usize,
    pub(super) row_ends: bool,
    pub(super) inner_cell: bool,
    pub(super) inner_row_ends: bool,
    pub(super) sides: Sides,
    /// The list by its number in the document, and the level in it.
    pub(super) list: Option<(u16, usize)>,
}

/// The properties of paragraphs.
#[derive(Debug)]
pub(super) struct Paragraphs<'d> {
    pages: Pages<'d>,
    data: &'d [u8],
}

impl<'d> Paragraphs<'d> {
    pub(super) fn new(main: &'d [u8], table: &[u8], data: &'d [u8]) -> Self {
        Self {
            pages: Pages::new(main, table, 0x0102, 12),
            data,
        }
    }

    /// The properties of the paragraph whose mark stands at `offset`.
    pub(super) fn at(&self, offset: usize) -> ParagraphLook {
        let mut look = ParagraphLook {
            depth: 1,
            ..ParagraphLook::default()
        };
        let found = u32::try_from(offset)
            .ok()
            .and_then(|offset| self.pages.at(offset));
        let Some((_, entry)) = found else {
            return look;
        };
        // The length in words: of which the first is half if it is not 0.
        let list = match entry.split_first() {
            Some((0, rest)) => rest
                .split_first()
                .map(|(words, rest)| (usize::from(*words) * 2, rest)),
            Some((words, rest)) => Some((usize::from(*words) * 2 - 1, rest)),
            None => None,
        };
        let list = list
            .and_then(|(len, rest)| rest.get(..len))
            .unwrap_or_default();
        let style = u16_at(list, 0).unwrap_or(0);
        look.heading = u8::try_from(style)
            .ok()
            .filter(|style| (1..=9).contains(style));
        let (mut number, mut level) = (0, 0);
        let own = list.get(2..).unwrap_or_default();
        for (code, value) in changes(own) {
            // More than fits into a page stands in another stream.
            if matches!(code, 0x6646 | 0x6645 | 0x646B)
                && let Some(at) = u32_at(value, 0)
                && let Some(len) = u16_at(self.data, at as usize)
            {
                let start = at as usize + 2;
                let more = self
                    .data
                    .get(start..start + usize::from(len))
                    .unwrap_or_default();
                for (code, value) in changes(more) {
                    look.change(code, value, &mut number, &mut level);
                }
            }
            look.change(code, value, &mut number, &mut level);
        }
        look.list = (number != 0 && number != 0xF801).then_some((number, level));
        look
    }
}

impl ParagraphLook {
    fn change(&mut self, code: u16, value: &[u8], number: &mut u16, level: &mut usize) {
        let on = value.first().is_some_and(|byte| *byte != 0);
        match code {
            0x2416 => self.in_table = on,
            0x2417 => self.row_ends = on,
            0x244B => self.inner_cell = on,
            0x244C => self.inner_row_ends = on,
            0x6649 => {
                self.depth = u32_at(value, 0).map_or(1, |depth| depth.clamp(1, 32) as usize);
            }
            0xD608 => self.sides = Sides::define(value).unwrap_or_default(),
            0x460B => *number = u16_at(value, 0).unwrap_or(0),
            0x260A => *level = value.first().map_or(0, |level| usize::from(*level)),
            0x2640 => {
                if let Some(outline) = value.first() {
                    self.heading = super::styles::outline_level(i64::from(*outline));
                }
            }
            _ => {}
        }
    }
}

/// How characters look.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CharacterLook {
    pub(super) bold: bool,
    /// Hidden, or deleted while changes were tracked.
    pub(super) hidden: bool,
}

/// The properties of characters; the last found are kept, for they hold for long stretches.
#[derive(Debug)]
pub(super) struct Characters<'d> {
    pages: Pages<'d>,
    from: u32,
    to: u32,
    last: CharacterLook,
}

impl<'d> Characters<'d> {
    pub(super) fn new(main: &'d [u8], table: &[u8]) -> Self {
        Self {
            pages: Pages::new(main, table, 0x00FA, 0),
            from: 0,
            to: 0,
            last: CharacterLook::default(),
        }
    }

    pub(super) fn at(&mut self, offset: usize) -> CharacterLook {
        let Ok(offset) = u32::try_from(offset) else {
            return CharacterLook::default();
        };
        if (self.from..self.to).contains(&offset) {
            return self.last;
        }
        let mut look = CharacterLook::default();
        let found = self.pages.at(offset);
        let (end, entry) = found.unwrap_or((offset.saturating_add(1), &[]));
        let list = entry
            .split_first()
            .and_then(|(len, rest)| rest.get(..usize::from(*len)));
        for (code, value) in changes(list.unwrap_or_default()) {
            let on = matches!(value.first(), Some(1 | 0x81));
            match code {
                0x0835 => look.bold = on,
                0x083C | 0x0800 => look.hidden |= on,
                _ => {}
            }
        }
        (self.from, self.to, self.last) = (offset, end, look);
        look
    }
}

/// Which list a number of a paragraph means.
#[derive(Debug, Default)]
pub(super) struct Lists(Vec<u32>);

impl Lists {
    /// Reads the lists of a document and defines them in `numbering`.
    pub(super) fn read(main: &[u8], table: &[u8], numbering: &mut Numbering) -> Self {
        let entry = u32_at(main, 0x02E2).map(|start| start as usize);
        if let Some(lists) = entry.and_then(|start| table.get(start..)) {
            // The levels stand behind the list of lists.
            read_levels(lists, numbering);
        }
        let mut out = Self::default();
        let uses = part(main, table, 0x02EA).unwrap_or_default();
        let count = u32_at(uses, 0).unwrap_or(0).min(10_000) as usize;
        for index in 0..count {
            let Some(list) = u32_at(uses, 4 + index * 16) else {
                break;
            };
            out.0.push(list);
        }
        out
    }

    /// The list of a paragraph, which counts from 1.
    pub(super) fn number(&self, number: u16) -> Option<i64> {
        let list = self.0.get(usize::from(number).checked_sub(1)?)?;
        Some(i64::from(*list))
    }
}

/// Reads the definitions of lists (LSTF) and the levels behind them (LVL).
fn read_levels(lists: &[u8], numbering: &mut Numbering) -> Option<()> {
    let count = usize::from(u16_at(lists, 0)?).min(10_000);
    let mut at = 2 + count * 28;
    for index in 0..count {
        let start = 2 + index * 28;
        let list = u32_at(lists, start)?;
        let simple = lists.get(start + 26)? & 1 != 0;
        for level in 0..if simple { 1 } else { 9 } {
            let head = lists.get(at..at + 28)?;
            let first = u32_at(head, 0)?;
            let (style, follow) = (*head.get(4)?, *head.get(15)?);
            let arabic = head.get(5)? & 0x04 != 0;
            at += 28 + usize::from(*head.get(24)?) + usize::from(*head.get(25)?);
            let len = usize::from(u16_at(lists, at)?);
            let units = lists.get(at + 2..at + 2 + len * 2)?;
            at += 2 + len * 2;
            let units: Vec<u16> = units
                .chunks_exact(2)
                .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
                .collect();
            // A character below 9 stands for the number of that level.
            let text: String = String::from_utf16_lossy(&units)
                .chars()
                .map(|c| match u32::from(c) {
                    level @ 0..=8 => format!("%{}", level + 1),
                    _ => c.to_string(),
                })
                .collect();
            numbering.define(
                i64::from(list),
                level,
                BinaryLevel {
                    start: i64::from(first),
                    style: style_name(style),
                    text,
                    arabic,
                    follow: follow != 2,
                },
            );
        }
    }
    Some(())
}

/// The styles of numbers by their codes (MS-OSHARED 2.2.1.3), as DOCX names them.
const fn style_name(code: u8) -> &'static str {
    match code {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        10 => "ideographDigital",
        11 => "japaneseCounting",
        14 | 19 => "decimalFullWidth",
        16 => "japaneseLegal",
        17 => "japaneseDigitalTenThousand",
        18 => "decimalEnclosedCircle",
        22 => "decimalZero",
        23 => "bullet",
        26 => "decimalEnclosedFullstop",
        27 => "decimalEnclosedParen",
        28 => "decimalEnclosedCircleChinese",
        29 => "ideographEnclosedCircle",
        30 => "ideographTraditional",
        31 => "ideographZodiac",
        33 | 35..=37 | 39 => "chineseCountingThousand",
        34 | 38 => "chineseLegalSimplified",
        0xFF => "none",
        _ => "decimal",
    }
}
