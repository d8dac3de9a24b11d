//! Documents of Word before 2007 and of WPS Writer (MS-DOC).
//!
//! The text stands in pieces; the properties of its paragraphs and characters stand in pages of 512 bytes
//! (FKP), found by the place of the text in the file. A table is a run of paragraphs: each cell ends with a
//! mark, and the mark that ends a row carries the sides of its cells.

use super::numbering::{Marker, Numbering};
use super::properties::{Characters, Lists, Paragraphs, Sides};
use super::stream::{part, u16_at, u32_at};
use crate::document::{BlockKind, Format};
use crate::error::TextError;
use crate::paged::compound::{Compound, stream};
use crate::paged::layout::Layout;
use crate::paged::tree::{Budget, Node, Paragraph, SidedCell, Table, damaged, name};

/// A paragraph in bold that is longer than this, in bytes, is no heading.
const LONGEST_HEADING: usize = 300;

/// A stretch of the text: where it stands in the file, and how its characters are written.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// The first character and the one behind the last.
    from: u32,
    to: u32,
    offset: u32,
    /// One byte a character instead of two.
    narrow: bool,
}

/// Reads a DOC file.
pub(in crate::paged) fn read_doc(
    file: &mut Compound<'_>,
    budget: &mut Budget,
) -> Result<Layout, TextError> {
    let missing = |part: &str| damaged(Format::Doc, format_args!("{part} is missing"));
    let main = stream(file, "WordDocument", Format::Doc, budget)?;
    let main = main.ok_or_else(|| missing("its text"))?;
    let flags = u16_at(&main, 0x0A).ok_or_else(|| missing("its header"))?;
    if u16_at(&main, 0) != Some(0xA5EC) || u16_at(&main, 2).unwrap_or(0) < 0x00C1 {
        return Err(TextError::Foreign {
            kind: "a document of Word 6 or 95",
            advice: "open it in Word, WPS or LibreOffice and save it as .docx",
        });
    }
    if flags & 0x0100 != 0 {
        return Err(TextError::Locked {
            format: name(Format::Doc),
        });
    }
    let path = if flags & 0x0200 == 0 {
        "0Table"
    } else {
        "1Table"
    };
    let table = stream(file, path, Format::Doc, budget)?;
    let table = table.ok_or_else(|| missing("the table of its pieces"))?;
    let data = stream(file, "Data", Format::Doc, budget)?.unwrap_or_default();
    let pieces = pieces(&main, &table).ok_or_else(|| missing("the table of its pieces"))?;
    let mut numbering = Numbering::default();
    let lists = Lists::read(&main, &table, &mut numbering);
    let mut reader = Reader {
        main: &main,
        pieces,
        paragraphs: Paragraphs::new(&main, &table, &data),
        characters: Characters::new(&main, &table),
        numbering,
        lists,
    };
    // Stories one behind the other: text, footnotes, heads, macros, comments, endnotes, text boxes.
    let length = |entry: usize| u32_at(&main, entry).unwrap_or(0);
    let mut at = 0_u32;
    let mut nodes = Vec::new();
    let mut heads = Vec::new();
    for (entry, shown) in [
        (0x4C, Story::Text),
        (0x50, Story::Text),
        (0x54, Story::Heads),
        (0x58, Story::Aside),
        (0x5C, Story::Aside),
        (0x60, Story::Text),
        (0x64, Story::Text),
    ] {
        let end = at.saturating_add(length(entry));
        match shown {
            Story::Text => nodes.extend(reader.story(at, end, budget)?),
            Story::Heads => heads = reader.story(at, end, budget)?,
            Story::Aside => {}
        }
        at = end;
    }
    nodes.extend(super::furniture(heads));
    Layout::new(Format::Doc, &nodes, &[])
}

/// The pieces of the text, by the part that is called Clx.
fn pieces(main: &[u8], table: &[u8]) -> Option<Vec<Piece>> {
    let clx = part(main, table, 0x01A2)?;
    let mut at = 0;
    while clx.get(at) == Some(&1) {
        at += 3 + usize::from(u16_at(clx, at + 1)?);
    }
    if clx.get(at) != Some(&2) {
        return None;
    }
    let len = u32_at(clx, at + 1)? as usize;
    let list = clx.get(at + 5..(at + 5).checked_add(len)?)?;
    let count = len.checked_sub(4)? / 12;
    let mut pieces: Vec<Piece> = Vec::with_capacity(count);
    for index in 0..count {
        let place = u32_at(list, (count + 1) * 4 + index * 8 + 2)?;
        let narrow = place & 0x4000_0000 != 0;
        let place = place & 0x3FFF_FFFF;
        let piece = Piece {
            from: u32_at(list, index * 4)?,
            to: u32_at(list, index * 4 + 4)?,
            offset: if narrow { place / 2 } else { place },
            narrow,
        };
        // Pieces follow one another; anything else would read text twice.
        if piece.to < piece.from || pieces.last().is_some_and(|last| last.to > piece.from) {
            return None;
        }
        pieces.push(piece);
    }
    Some(pieces)
}

/// What the bytes from 0x80 to 0x9F stand for where a character is one byte (MS-DOC 2.9.73).
const NARROW: [char; 32] = [
    '\u{80}', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', '\u{8E}',
    '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
    '\u{9E}', 'Ÿ',
];

/// What a story of the file is.
#[derive(Debug, Clone, Copy)]
enum Story {
    Text,
    /// The heads and feet of pages.
    Heads,
    /// What the pages do not show.
    Aside,
}

struct Reader<'d> {
    main: &'d [u8],
    pieces: Vec<Piece>,
    paragraphs: Paragraphs<'d>,
    characters: Characters<'d>,
    numbering: Numbering,
    lists: Lists,
}

/// A table that is being read, at one depth of nesting.
#[derive(Debug, Default)]
struct OpenTable {
    cells: Vec<SidedCell>,
    /// The cells of the present row that have ended.
    row: Vec<Vec<Node>>,
    /// The paragraphs of the present cell.
    cell: Vec<Node>,
    rows: usize,
}

impl OpenTable {
    fn end_row(&mut self, sides: &Sides) {
        let row = self.rows;
        self.rows += 1;
        for (index, nodes) in std::mem::take(&mut self.row).into_iter().enumerate() {
            let side = sides.cell(index);
            if side.right_of_merged
                && let Some(left) = self.cells.last_mut().filter(|cell| cell.row == row)
            {
                left.right = side.right;
                continue;
            }
            let above = |cell: &&mut SidedCell| {
                cell.row + cell.row_span == row
                    && (cell.left - side.left).abs() < 1.0
                    && (cell.right - side.right).abs() < 1.0
            };
            if side.below_merged
                && let Some(above) = self.cells.iter_mut().rev().take(512).find(above)
            {
                above.row_span += 1;
                continue;
            }
            self.cells.push(SidedCell {
                row,
                row_span: 1,
                left: side.left,
                right: side.right,
                ordinal: u32::try_from(index + 1).unwrap_or(0),
                nodes,
            });
        }
    }
}

impl Reader<'_> {
    /// The text and tables of the characters from `from` to `to`.
    fn story(&mut self, from: u32, to: u32, budget: &mut Budget) -> Result<Vec<Node>, TextError> {
        let mut out: Vec<Node> = Vec::new();
        let mut tables: Vec<OpenTable> = Vec::new();
        let mut open = Line::default();
        for piece in self.pieces.clone() {
            let (begin, end) = (piece.from.max(from), piece.to.min(to));
            let width = if piece.narrow { 1 } else { 2 };
            let mut high = None;
            for at in begin..end.max(begin) {
                let offset = piece.offset as usize + (at - piece.from) as usize * width;
                let unit = if piece.narrow {
                    self.main.get(offset).map(|byte| match byte {
                        0x80..=0x9F => NARROW
                            .get(usize::from(byte - 0x80))
                            .map_or(0, |c| *c as u16),
                        byte => u16::from(*byte),
                    })
                } else {
                    u16_at(self.main, offset)
                };
                let Some(unit) = unit else {
                    return Err(damaged(Format::Doc, "its text ends before its last piece"));
                };
                let c = match (high.take(), unit) {
                    (_, 0xD800..=0xDBFF) => {
                        high = Some(unit);
                        continue;
                    }
                    (Some(high), 0xDC00..=0xDFFF) => {
                        char::decode_utf16([high, unit]).next().and_then(Result::ok)
                    }
                    (_, unit) => char::from_u32(u32::from(unit)),
                };
                let c = c.unwrap_or('\u{FFFD}');
                if matches!(c, '\r' | '\u{7}' | '\u{C}') {
                    budget.block(offset)?;
                    budget.bytes(open.text.len())?;
                    let line = std::mem::take(&mut open);
                    self.end_line(line, c, offset, &mut tables, &mut out, budget)?;
                } else {
                    let look = self.characters.at(offset);
                    if !look.hidden {
                        open.push(c, look.bold);
                    }
                }
            }
        }
        if !open.text.trim().is_empty() {
            out.push(Node::Paragraph(open.paragraph(None, None)));
        }
        close(&mut tables, 0, &mut out);
        Ok(out)
    }

    /// Ends a paragraph, a cell or a row at the mark that stands at `offset`.
    fn end_line(
        &mut self,
        line: Line,
        mark: char,
        offset: usize,
        tables: &mut Vec<OpenTable>,
        out: &mut Vec<Node>,
        budget: &mut Budget,
    ) -> Result<(), TextError> {
        let look = self.paragraphs.at(offset);
        let depth = if look.in_table {
            look.depth.clamp(1, 32)
        } else {
            0
        };
        close(tables, depth, out);
        while tables.len() < depth {
            tables.push(OpenTable::default());
        }
        let cell_ends = look.inner_cell || mark == '\u{7}' && depth == 1;
        if look.row_ends || look.inner_row_ends {
            if let Some(table) = tables.last_mut() {
                table.end_row(&look.sides);
            }
            return Ok(());
        }
        let shown = !line.text.trim().is_empty();
        let marker = look.list.filter(|_| shown).and_then(|(list, level)| {
            let list = self.lists.number(list)?;
            self.numbering.next(list, level)
        });
        let mut paragraph = line.paragraph(look.heading, marker.as_ref());
        if mark == '\u{C}' {
            let kept = paragraph.text.trim_end().len();
            paragraph.text.truncate(kept);
        }
        let node = Node::Paragraph(paragraph);
        let Some(table) = tables.last_mut() else {
            if shown || mark == '\r' {
                out.push(node);
            }
            return Ok(());
        };
        table.cell.push(node);
        if cell_ends {
            budget.cell(offset)?;
            let cell = std::mem::take(&mut table.cell);
            table.row.push(cell);
        }
        Ok(())
    }
}

/// Ends the tables that are nested deeper than `depth`.
fn close(tables: &mut Vec<OpenTable>, depth: usize, out: &mut Vec<Node>) {
    while tables.len() > depth {
        let Some(mut table) = tables.pop() else {
            return;
        };
        // A row whose end is missing.
        if !table.cell.is_empty() {
            let cell = std::mem::take(&mut table.cell);
            table.row.push(cell);
        }
        if !table.row.is_empty() {
            table.end_row(&Sides::default());
        }
        let node = Node::Table(Table::from_sides(table.cells, 1.0));
        match tables.last_mut() {
            Some(outer) => outer.cell.push(node),
            None => out.push(node),
        }
    }
}

/// The text of a paragraph as it grows.
#[derive(Debug, Default)]
struct Line {
    text: String,
    seen: usize,
    bold: usize,
    /// Fields that are open, each with whether its instruction has not ended.
    fields: Vec<bool>,
}

impl Line {
    fn push(&mut self, c: char, bold: bool) {
        match c {
            '\u{13}' if self.fields.len() < 64 => self.fields.push(true),
            '\u{14}' => {
                if let Some(field) = self.fields.last_mut() {
                    *field = false;
                }
            }
            '\u{15}' => {
                self.fields.pop();
            }
            _ if self.fields.contains(&true) => {}
            '\u{B}' | '\u{E}' => self.text.push('\n'),
            '\u{1E}' => self.text.push('-'),
            '\t' => self.text.push('\t'),
            // Pictures, marks of notes and other signs that are not text.
            c if c.is_control() => {}
            c => {
                if !c.is_whitespace() {
                    self.seen += 1;
                    self.bold += usize::from(bold);
                }
                self.text.push(c);
            }
        }
    }

    fn paragraph(self, heading: Option<u8>, marker: Option<&Marker>) -> Paragraph {
        let all_bold =
            self.seen > 0 && self.bold == self.seen && self.text.len() <= LONGEST_HEADING;
        let mut paragraph = Paragraph::new(self.text);
        paragraph.kind = match (heading, marker) {
            (Some(level), _) => BlockKind::Heading(level),
            (None, Some(Marker::Bullet)) => BlockKind::ListItem,
            _ if all_bold => BlockKind::Heading(0),
            _ => BlockKind::Paragraph,
        };
        if let Some(Marker::Number(number)) = marker {
            paragraph.text.insert_str(0, number);
        }
        paragraph
    }
}
