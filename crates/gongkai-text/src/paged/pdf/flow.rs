//! Lines and tables of pages to paragraphs and tables of a document.

use std::collections::HashMap;

use super::columns::{Part, parts};
use super::ink::{Area, Glyph, Ink, Turn};
use super::lines::{Placed, TextLine, begins_anew, joined, lines, rows, without_doubles};
use super::rules::{Ruled, tables};
use super::table::{PageCell, PageTable};
use crate::document::{BlockKind, Zone};
use crate::error::TextError;
use crate::paged::tree::{Budget, Node, Paragraph};

/// The part of a page's height, at its top and at its bottom, that running heads stand in.
const MARGIN: f32 = 0.13;
/// A line of letters larger than those of the text by this factor is a heading.
const LARGER: f32 = 1.15;
/// A heading is at most this long, in bytes.
const LONGEST_HEADING: usize = 300;

/// What one page holds, in reading order.
#[derive(Debug)]
pub(super) struct PageItems {
    width: f32,
    height: f32,
    items: Vec<Item>,
    /// Text that runs aslant: watermarks.
    slanted: Vec<TextLine>,
}

#[derive(Debug)]
enum Item {
    Line(TextLine),
    Table(PageTable),
}

impl PageItems {
    /// Sorts what a page shows.
    pub(super) fn of(
        ink: Ink,
        page: u32,
        (width, height): (f32, f32),
        budget: &mut Budget,
    ) -> Result<Self, TextError> {
        let way = Way {
            turn: main_turn(&ink.glyphs),
            width,
            height,
        };
        let (straight, slanted): (Vec<_>, Vec<_>) = ink
            .glyphs
            .into_iter()
            .enumerate()
            .map(|(order, glyph)| Placed::of(glyph, page, order))
            .partition(|placed| placed.glyph.turn.is_some());
        let mut rules = ink.rules;
        for rule in &mut rules {
            rule.area = way.upright(rule.area);
        }
        let mut rest = without_doubles(straight);
        // Each item with the place where it is read, from the top.
        let mut items: Vec<(f32, Item)> = Vec::new();
        for drawn in tables(&rules) {
            let (table, left) = way.ruled_table(&drawn, rest, budget)?;
            rest = left;
            items.extend(table.map(|table| (table.area.top, Item::Table(table))));
        }
        let (main, turned): (Vec<_>, Vec<_>) = rest
            .into_iter()
            .partition(|placed| placed.glyph.turn == Some(way.turn));
        let main = main.into_iter().map(|mut placed| {
            placed.glyph.area = way.upright(placed.glyph.area);
            placed
        });
        for part in parts(rows(main.collect())) {
            match part {
                Part::Lines(lines) => {
                    let line = |line: TextLine| (line.area.top, Item::Line(line));
                    items.extend(lines.into_iter().map(line));
                }
                // One column behind the other, at the place of the first line.
                Part::Columns(lines) => {
                    let tops = lines.iter().map(|line| line.area.top);
                    let top = tops.fold(f32::INFINITY, f32::min);
                    items.extend(lines.into_iter().map(|line| (top, Item::Line(line))));
                }
                Part::Table(table) => {
                    for _ in &table.cells {
                        budget.cell(items.len())?;
                    }
                    items.push((table.area.top, Item::Table(table)));
                }
            }
        }
        items.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut items: Vec<Item> = items.into_iter().map(|(_, item)| item).collect();
        items.extend(way.lines(turned).into_iter().map(Item::Line));
        for _ in &items {
            budget.block(items.len())?;
        }
        let (width, height) = match way.turn {
            Turn::None | Turn::Over => (width, height),
            Turn::Down | Turn::Up => (height, width),
        };
        Ok(Self {
            width,
            height,
            items,
            slanted: lines(slanted),
        })
    }
}

/// The way that most characters of a page run, and the size of the page as it is printed.
#[derive(Debug, Clone, Copy)]
struct Way {
    turn: Turn,
    width: f32,
    height: f32,
}

impl Way {
    fn upright(self, area: Area) -> Area {
        self.turn.upright(area, self.width, self.height)
    }

    /// Lines of characters that run each its own way, those of the page's first.
    fn lines(self, glyphs: Vec<Placed>) -> Vec<TextLine> {
        let mut ways: Vec<(Turn, Vec<Placed>)> = vec![(self.turn, Vec::new())];
        for mut placed in glyphs {
            let turn = placed.glyph.turn.unwrap_or(self.turn);
            placed.glyph.area = turn.upright(placed.glyph.area, self.width, self.height);
            match ways.iter_mut().find(|(own, _)| *own == turn) {
                Some((_, way)) => way.push(placed),
                None => ways.push((turn, vec![placed])),
            }
        }
        ways.into_iter().flat_map(|(_, way)| lines(way)).collect()
    }

    /// The table that is drawn around some of `glyphs`, and the others. A drawing with text in fewer than
    /// two cells is no table.
    fn ruled_table(
        self,
        drawn: &Ruled,
        glyphs: Vec<Placed>,
        budget: &mut Budget,
    ) -> Result<(Option<PageTable>, Vec<Placed>), TextError> {
        let index = drawn.index();
        let mut filled: Vec<Vec<Placed>> = vec![Vec::new(); drawn.cells.len()];
        let mut rest = Vec::new();
        for placed in glyphs {
            let middle = self.upright(placed.glyph.area).middle();
            let cell = index.at(middle);
            match cell.and_then(|cell| filled.get_mut(cell)) {
                Some(cell) => cell.push(placed),
                None => rest.push(placed),
            }
        }
        let seen = |cell: &Vec<Placed>| cell.iter().any(|placed| !placed.glyph.text.is_space());
        if filled.iter().filter(|cell| seen(cell)).count() < 2 {
            rest.extend(filled.into_iter().flatten());
            return Ok((None, rest));
        }
        let mut cells = Vec::with_capacity(filled.len());
        for (cell, glyphs) in drawn.cells.iter().zip(filled) {
            budget.cell(cells.len())?;
            cells.push(PageCell {
                row: cell.row,
                row_span: cell.row_span,
                left: cell.area.left,
                right: cell.area.right,
                content: joined(self.lines(glyphs)),
            });
        }
        join_remainders(&mut cells);
        let table = PageTable {
            area: drawn.area,
            columns: drawn.columns.clone(),
            cells,
        };
        Ok((Some(table), rest))
    }
}

/// Joins what is left of a cell that is drawn too short to the cell: an empty cell below it, with the same
/// sides, that begins where no other cell does.
fn join_remainders(cells: &mut Vec<PageCell>) {
    let mut starts: HashMap<usize, usize> = HashMap::new();
    // By the row where a cell ends and its left side, in half points.
    let mut ends: HashMap<(usize, i32), usize> = HashMap::new();
    for (index, cell) in cells.iter().enumerate() {
        *starts.entry(cell.row).or_default() += 1;
        ends.insert((cell.end(), rounded(cell.left * 2.0)), index);
    }
    let mut joined = Vec::new();
    for (index, cell) in cells.iter().enumerate() {
        let alone = cell.content.is_none() && starts.get(&cell.row) == Some(&1);
        let above = ends.get(&(cell.row, rounded(cell.left * 2.0)));
        joined.extend(above.filter(|_| alone).map(|above| (index, *above)));
    }
    let mut gone = Vec::new();
    for (index, above) in joined {
        let rows = cells.get(index).map_or(0, |cell| cell.row_span);
        let right = cells.get(index).map_or(0.0, |cell| cell.right);
        if let Some(above) = cells
            .get_mut(above)
            .filter(|above| (above.right - right).abs() < 1.0)
        {
            above.row_span += rows;
            gone.push(index);
        }
    }
    let mut index = 0;
    cells.retain(|_| {
        index += 1;
        gone.binary_search(&(index - 1)).is_err()
    });
}

/// The way that most characters of a page run.
fn main_turn(glyphs: &[Glyph]) -> Turn {
    let mut counts: HashMap<Turn, usize> = HashMap::new();
    for glyph in glyphs {
        if let Some(turn) = glyph.turn {
            *counts.entry(turn).or_default() += 1;
        }
    }
    let most = [Turn::None, Turn::Down, Turn::Up, Turn::Over]
        .into_iter()
        .max_by_key(|turn| (counts.get(turn).copied().unwrap_or(0), *turn == Turn::None));
    most.unwrap_or(Turn::None)
}

/// What the text of pages of one width looks like.
#[derive(Debug, Clone, Copy)]
struct Look {
    size: f32,
    left: f32,
    right: f32,
    /// From one line to the next.
    pitch: f32,
}

#[expect(clippy::cast_possible_truncation, reason = "points of a page")]
const fn rounded(points: f32) -> i32 {
    points as i32
}

/// The value that most of the weight is on.
fn most_frequent(values: impl Iterator<Item = (f32, usize)>) -> Option<f32> {
    let mut counts: HashMap<i32, usize> = HashMap::new();
    for (value, weight) in values {
        *counts.entry(rounded(value * 2.0)).or_default() += weight;
    }
    let most = counts
        .into_iter()
        .max_by_key(|(value, count)| (*count, -value))?;
    #[expect(clippy::cast_precision_loss, reason = "points of a page")]
    Some(most.0 as f32 / 2.0)
}

impl Look {
    /// The look of the lines of one column.
    fn of(pages: &[&PageItems], column: u8) -> Option<Self> {
        let page_lines = |page: &&PageItems| {
            let lines = page.items.iter().filter_map(|item| match item {
                Item::Line(line) if line.column == column => {
                    Some((line.area, line.size, line.content.boxes.len()))
                }
                Item::Line(_) | Item::Table(_) => None,
            });
            lines.collect::<Vec<_>>()
        };
        let by_page: Vec<Vec<(Area, f32, usize)>> = pages.iter().map(page_lines).collect();
        let all = || by_page.iter().flatten();
        let size = most_frequent(all().map(|(_, size, count)| (*size, *count)))?;
        let body = |line: &&(Area, f32, usize)| (line.1 - size).abs() <= 0.15 * size;
        let widest = all()
            .filter(body)
            .map(|(area, ..)| area.right - area.left)
            .fold(0.0, f32::max);
        let mut rights: Vec<f32> = all()
            .filter(body)
            .filter(|(area, ..)| area.right - area.left >= 0.6 * widest)
            .map(|(area, ..)| area.right)
            .collect();
        rights.sort_by(f32::total_cmp);
        let right = rights
            .get(rights.len() * 9 / 10)
            .or(rights.last())
            .copied()?;
        let mut lefts: Vec<f32> = all().filter(body).map(|(area, ..)| area.left).collect();
        lefts.sort_by(f32::total_cmp);
        // The leftmost place at which more than stray lines begin.
        let few = (lefts.len() / 20).max(1);
        let shared =
            |left: &&f32| lefts.iter().filter(|x| (**x - **left).abs() <= 2.0).count() > few;
        let left = lefts.iter().find(shared).or(lefts.first()).copied()?;
        let steps = by_page.iter().flat_map(|lines| {
            lines.windows(2).filter_map(|pair| match pair {
                [above, below] => Some((below.0.bottom - above.0.bottom, 1)),
                _ => None,
            })
        });
        let pitch =
            most_frequent(steps.filter(|(step, _)| *step > 0.5 * size && *step < 4.0 * size));
        Some(Self {
            size,
            left,
            right,
            pitch: pitch.unwrap_or(1.5 * size),
        })
    }

    const fn is_large(&self, size: f32) -> bool {
        size > LARGER * self.size
    }
}

/// A paragraph that may go on, and its last line.
#[derive(Debug)]
struct Open {
    paragraph: Paragraph,
    area: Area,
    size: f32,
    spot: Spot,
}

/// Where a line stands in the order of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Spot {
    page: usize,
    column: u8,
}

impl Spot {
    /// Whether the next line of a paragraph that ends the column or page here may stand at `next`.
    const fn is_before(self, next: Self) -> bool {
        match (self.column, next.column) {
            (1, 2) => self.page == next.page,
            (0, 0) | (2, 1) => self.page + 1 == next.page,
            _ => false,
        }
    }
}

impl Open {
    /// Whether the line belongs to the same paragraph.
    fn goes_on(&self, line: &TextLine, spot: Spot, look: Look, above: Look) -> bool {
        let (small, large) = (self.size.min(line.size), self.size.max(line.size));
        if large > 1.12 * small {
            return false;
        }
        let step = line.area.bottom - self.area.bottom;
        if look.is_large(line.size) {
            // A title takes two lines, in the middle of the page.
            let (own, next) = (self.area.middle().0, line.area.middle().0);
            let full = self.area.right + line.lead >= above.right - 0.6 * self.size;
            return self.spot == spot
                && ((own - next).abs() <= line.size || full)
                && step <= 2.2 * line.size
                && self.paragraph.text.len() + line.content.text.len() <= LONGEST_HEADING;
        }
        let near = if self.spot == spot {
            step > 0.0 && step <= 1.35 * look.pitch.max(line.size)
        } else {
            self.spot.is_before(spot)
        };
        // The line is full if what the next begins with had no room on it.
        near && self.area.right + line.lead >= above.right - 0.6 * self.size
            && line.area.left <= look.left + 0.8 * line.size
            && !begins_anew(&line.content.text)
    }
}

/// Whether a line is nothing but the number of a page: 3, - 3 -, 第3页, 3/12, 第 3 页 共 12 页.
fn is_page_number(text: &str) -> bool {
    let mark = |c: char| c.is_whitespace() || "-—–－―·•~～/第共页".contains(c);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (1..=8).contains(&digits) && text.chars().all(|c| mark(c) || c.is_ascii_digit())
}

/// A running head, apart from the number of the page.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_numeric() && !c.is_whitespace())
        .collect()
}

/// For each page, which of its items are page numbers and running heads.
fn furniture(pages: &[PageItems]) -> Vec<Vec<bool>> {
    let mut heads: HashMap<(String, i32), usize> = HashMap::new();
    let key = |line: &TextLine| (bare(&line.content.text), rounded(line.area.top / 8.0));
    let mut edges: Vec<Vec<bool>> = Vec::with_capacity(pages.len());
    for page in pages {
        let count = page.items.len();
        let edge = |(index, item): (usize, &Item)| match item {
            Item::Line(line) => {
                let outer = line.area.bottom <= MARGIN * page.height
                    || line.area.top >= (1.0 - MARGIN) * page.height;
                outer && (index < 3 || index + 3 >= count)
            }
            Item::Table(_) => false,
        };
        let at_edge: Vec<bool> = page.items.iter().enumerate().map(edge).collect();
        for (item, at_edge) in page.items.iter().zip(&at_edge) {
            if let (Item::Line(line), true) = (item, at_edge) {
                let (text, band) = key(line);
                *heads.entry((text, band)).or_default() += 1;
            }
        }
        edges.push(at_edge);
    }
    let repeated = |line: &TextLine| {
        let (text, band) = key(line);
        let times: usize = (-1..=1)
            .filter_map(|near| heads.get(&(text.clone(), band + near)))
            .sum();
        !text.is_empty() && times >= 2 && times * 2 >= pages.len()
    };
    pages
        .iter()
        .zip(edges)
        .map(|(page, edges)| {
            let is = |(item, edge): (&Item, bool)| match item {
                Item::Line(line) => edge && (is_page_number(&line.content.text) || repeated(line)),
                Item::Table(_) => false,
            };
            page.items.iter().zip(edges).map(is).collect()
        })
        .collect()
}

/// Puts the pages together.
pub(super) fn nodes(pages: Vec<PageItems>) -> Vec<Node> {
    let furniture = furniture(&pages);
    let mut looks: HashMap<i32, [Option<Look>; 3]> = HashMap::new();
    for page in &pages {
        let width = rounded(page.width);
        looks.entry(width).or_insert_with(|| {
            let alike: Vec<&PageItems> =
                pages.iter().filter(|p| rounded(p.width) == width).collect();
            [0, 1, 2].map(|column| Look::of(&alike, column))
        });
    }
    let mut out = Writer::default();
    for (number, (page, furniture)) in pages.into_iter().zip(furniture).enumerate() {
        let looks = looks.get(&rounded(page.width)).copied().unwrap_or_default();
        for (item, aside) in page.items.into_iter().zip(furniture) {
            match item {
                Item::Line(line) if aside => out.aside.push(line.content),
                Item::Line(line) => out.line(line, number, &looks),
                Item::Table(table) => out.table(table, number),
            }
        }
        out.aside
            .extend(page.slanted.into_iter().map(|line| line.content));
    }
    out.finish()
}

/// Writes the nodes of a document. Page numbers wait until a paragraph ends, so that each paragraph is
/// one stretch of the text layer.
#[derive(Debug, Default)]
struct Writer {
    nodes: Vec<Node>,
    open: Option<Open>,
    table: Option<(PageTable, usize)>,
    aside: Vec<Paragraph>,
}

impl Writer {
    fn end_paragraph(&mut self) {
        if let Some(open) = self.open.take() {
            self.nodes.push(Node::Paragraph(open.paragraph));
        }
    }

    fn flush_aside(&mut self) {
        for mut paragraph in self.aside.drain(..) {
            paragraph.zone = Some(Zone::Footer);
            self.nodes.push(Node::Paragraph(paragraph));
        }
    }

    fn end_table(&mut self) {
        if let Some((table, _)) = self.table.take() {
            self.nodes.push(Node::Table(table.finish()));
        }
    }

    /// Adds a line; `looks` are those of the columns of its page.
    fn line(&mut self, line: TextLine, page: usize, looks: &[Option<Look>; 3]) {
        self.end_table();
        let spot = Spot {
            page,
            column: line.column,
        };
        let look_of = |column: u8| looks.get(usize::from(column)).copied().flatten();
        let look = look_of(line.column).unwrap_or(Look {
            size: line.size,
            left: line.area.left,
            right: line.area.right,
            pitch: 1.5 * line.size,
        });
        if let Some(open) = self.open.as_mut().filter(|open| {
            // The line above may be the last of another column.
            let above = look_of(open.spot.column).unwrap_or(look);
            open.goes_on(&line, spot, look, above)
        }) {
            open.paragraph.push_line(&line.content);
            open.area = line.area;
            open.spot = spot;
            return;
        }
        self.end_paragraph();
        self.flush_aside();
        let mut paragraph = line.content;
        paragraph.wrapped = true;
        if look.is_large(line.size) && paragraph.text.len() <= LONGEST_HEADING {
            paragraph.kind = BlockKind::Heading(0);
        }
        self.open = Some(Open {
            paragraph,
            area: line.area,
            size: line.size,
            spot,
        });
    }

    fn table(&mut self, table: PageTable, page: usize) {
        self.end_paragraph();
        if let Some((above, last)) = &mut self.table
            && *last + 1 == page
            && above.fits(&table)
        {
            above.append(table);
            *last = page;
            return;
        }
        self.end_table();
        self.flush_aside();
        self.table = Some((table, page));
    }

    fn finish(mut self) -> Vec<Node> {
        self.end_paragraph();
        self.end_table();
        self.flush_aside();
        self.nodes
    }
}

#[cfg(test)]
mod tests {
    use super::is_page_number;

    #[test]
    fn page_numbers_are_told_from_figures() {
        for text in ["3", "- 3 -", "— 12 —", "第 3 页 共 12 页", "3/12"] {
            assert!(is_page_number(text), "{text}");
        }
        for text in ["3件", "第三条", "2019年", "—", "0558-2264104转"] {
            assert!(!is_page_number(text), "{text}");
        }
    }
}
