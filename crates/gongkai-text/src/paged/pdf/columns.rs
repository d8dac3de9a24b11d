//! Columns by the white between them: text set in two columns, and tables without upright lines.
//!
//! A run of rows that leave the same upright stripes of the page white has columns. It is text in two
//! columns if there is one stripe and most lines on both sides are full; it is a table if a column behind
//! the first holds figures. Anything else stays lines of text: a false table would take paragraphs apart.

use std::ops::Range;

use super::ink::Area;
use super::lines::{Placed, TextLine, lines, row_lines};
use super::table::{PageCell, PageTable};

/// A stripe of white is at least this wide, in sizes of the letters around it.
const NARROWEST: f32 = 1.2;
/// Rows further apart than this, in sizes of their letters, are not of one run.
const FURTHEST: f32 = 4.5;
/// Stretches of text in a row that are looked at; a row with more is a drawing.
const MOST_STRETCHES: usize = 64;
/// Rows with at least two columns that a table has.
const FEWEST_ROWS: usize = 3;
/// Lines that each of two columns of text has, and characters of half of its lines.
const FEWEST_LINES: usize = 4;
const SHORTEST_LINE: usize = 10;

/// A part of a page, from its top.
#[derive(Debug)]
pub(super) enum Part {
    Lines(Vec<TextLine>),
    /// Two columns of text, one behind the other.
    Columns(Vec<TextLine>),
    Table(PageTable),
}

/// Characters of one height.
#[derive(Debug)]
struct Row {
    glyphs: Vec<Placed>,
    area: Area,
    size: f32,
    /// The places of its text from the left, divided where there is white.
    stretches: Vec<(f32, f32)>,
}

impl Row {
    fn of(mut glyphs: Vec<Placed>) -> Option<Self> {
        glyphs.sort_by(|a, b| a.glyph.area.left.total_cmp(&b.glyph.area.left));
        let seen = || glyphs.iter().filter(|placed| !placed.glyph.text.is_space());
        let area = seen().map(|placed| placed.glyph.area).reduce(Area::cover)?;
        let size = seen().map(|placed| placed.glyph.size).fold(0.0, f32::max);
        let mut stretches: Vec<(f32, f32)> = Vec::new();
        for Placed { glyph, .. } in seen() {
            match stretches.last_mut() {
                Some((_, right)) if glyph.area.left - *right < NARROWEST * size => {
                    *right = right.max(glyph.area.right);
                }
                _ => stretches.push((glyph.area.left, glyph.area.right)),
            }
        }
        Some(Self {
            glyphs,
            area,
            size,
            stretches,
        })
    }

    /// The white between its stretches.
    fn gaps(&self) -> Vec<(f32, f32)> {
        let pairs = self.stretches.windows(2);
        pairs
            .filter_map(|pair| match pair {
                [(_, left), (right, _)] => Some((*left, *right)),
                _ => None,
            })
            .collect()
    }

    /// What the row leaves of stripes of white.
    fn leaves(&self, stripes: &[(f32, f32)]) -> Vec<(f32, f32)> {
        if self.stretches.len() > MOST_STRETCHES {
            return Vec::new();
        }
        let mut left = stripes.to_vec();
        for (from, to) in &self.stretches {
            let cut = |(start, end): (f32, f32)| [(start, end.min(*from)), (start.max(*to), end)];
            left = left.into_iter().flat_map(cut).collect();
            left.retain(|(start, end)| end - start >= NARROWEST * self.size);
        }
        left
    }

    /// How many of the columns between `stripes` have something.
    fn filled(&self, stripes: &[(f32, f32)]) -> usize {
        let mut columns: Vec<usize> = self
            .stretches
            .iter()
            .map(|(from, _)| column_of(*from, stripes))
            .collect();
        columns.dedup();
        columns.len()
    }
}

/// Which column between `stripes` a place is in, from 0.
fn column_of(x: f32, stripes: &[(f32, f32)]) -> usize {
    stripes.partition_point(|(start, _)| *start <= x)
}

/// Divides upright text into its parts.
pub(super) fn parts(rows: Vec<Vec<Placed>>) -> Vec<Part> {
    let mut rows: Vec<Row> = rows.into_iter().filter_map(Row::of).collect();
    let mut found: Vec<(Range<usize>, Found)> = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let (end, stripes) = run(&rows, at);
        let done = found.last().map_or(0, |(range, _)| range.end);
        match judge(&rows, at..end, stripes, done) {
            Some((range, what)) => {
                at = range.end.max(at + 1);
                found.push((range, what));
            }
            None if end - at <= FEWEST_ROWS => at += 1,
            None => at = end,
        }
    }
    let mut out = Vec::new();
    let mut taken = 0;
    let mut take = |count: usize| rows.drain(..count).collect::<Vec<Row>>();
    for (range, what) in found {
        let before = take(range.start - taken);
        out.push(Part::Lines(
            before.into_iter().flat_map(Row::lines).collect(),
        ));
        let own = take(range.len());
        taken = range.end;
        out.push(match what {
            Found::Columns(middle) => Part::Columns(columns(own, middle)),
            Found::Table(stripes) => Part::Table(table(own, &stripes)),
        });
    }
    let rest = rows.into_iter().flat_map(Row::lines).collect();
    out.push(Part::Lines(rest));
    out
}

impl Row {
    fn lines(self) -> Vec<TextLine> {
        row_lines(self.glyphs)
    }
}

#[derive(Debug)]
enum Found {
    /// The middle of the white between the columns.
    Columns(f32),
    Table(Vec<(f32, f32)>),
}

/// The rows from `first` on that leave the same stripes white, and those stripes.
fn run(rows: &[Row], first: usize) -> (usize, Vec<(f32, f32)>) {
    let Some(row) = rows.get(first) else {
        return (first + 1, Vec::new());
    };
    let mut stripes = row.gaps();
    // Lines of two columns of text need not stand at one height.
    if let (true, Some(next)) = (stripes.is_empty(), rows.get(first + 1)) {
        let (one, other) = if row.area.left < next.area.left {
            (row, next)
        } else {
            (next, row)
        };
        let gap = (one.area.right, other.area.left);
        let beside = next.area.top < row.area.bottom - 0.2 * row.size;
        if beside && gap.1 - gap.0 >= NARROWEST * row.size.max(next.size) {
            stripes.push(gap);
        }
    }
    let mut end = first + 1;
    let mut bottom = row.area.bottom;
    while let Some(next) = rows.get(end).filter(|_| !stripes.is_empty()) {
        let left = next.leaves(&stripes);
        if left.is_empty() || next.area.bottom - bottom > FURTHEST * next.size {
            break;
        }
        stripes = left;
        bottom = next.area.bottom;
        end += 1;
    }
    (end, stripes)
}

/// What a run is, and which of its rows; columns of text may take rows above it, down to `done`.
fn judge(
    rows: &[Row],
    run: Range<usize>,
    stripes: Vec<(f32, f32)>,
    done: usize,
) -> Option<(Range<usize>, Found)> {
    let own = rows.get(run.clone())?;
    // White at the edge of all rows divides nothing.
    let left = own
        .iter()
        .map(|row| row.area.left)
        .fold(f32::INFINITY, f32::min);
    let right = own.iter().map(|row| row.area.right).fold(0.0, f32::max);
    let stripes: Vec<(f32, f32)> = stripes
        .into_iter()
        .filter(|(start, end)| *start > left && *end < right)
        .collect();
    if let [(start, end)] = stripes.as_slice() {
        let middle = f32::midpoint(*start, *end);
        if is_text(own, (left, right), middle) {
            let above = rows.get(done..run.start).unwrap_or_default();
            let fits = |row: &&Row| !row.leaves(&stripes).is_empty();
            let more = above.iter().rev().take_while(fits).count();
            return Some((run.start - more..run.end, Found::Columns(middle)));
        }
    }
    let wide = |row: &Row| row.filled(&stripes) > 1;
    let first = own.iter().position(wide)?;
    let last = own.iter().rposition(wide)?;
    let inside = own.get(first..=last)?;
    let count = inside.iter().filter(|row| wide(row)).count();
    let range = run.start + first..run.start + last + 1;
    (count >= FEWEST_ROWS && count * 5 >= inside.len() * 3 && has_figures(inside, &stripes))
        .then_some((range, Found::Table(stripes)))
}

/// Whether rows are text on both sides of `middle`: enough lines, most of them full.
fn is_text(rows: &[Row], (left, right): (f32, f32), middle: f32) -> bool {
    let side = |range: Range<f32>| {
        let widths = rows.iter().filter_map(|row| {
            let inside = |placed: &&Placed| {
                let (x, _) = placed.glyph.area.middle();
                range.contains(&x) && !placed.glyph.text.is_space()
            };
            let glyphs = || row.glyphs.iter().filter(inside);
            let area = glyphs()
                .map(|placed| placed.glyph.area)
                .reduce(Area::cover)?;
            Some((area.right - area.left, glyphs().count()))
        });
        let lines: Vec<(f32, usize)> = widths.collect();
        let widest = lines.iter().map(|(width, _)| *width).fold(0.0, f32::max);
        let full = |line: &&(f32, usize)| line.0 >= 0.85 * widest && line.1 >= SHORTEST_LINE;
        lines.len() >= FEWEST_LINES
            && lines.iter().filter(full).count() * 2 >= lines.len()
            && widest >= 0.3 * (right - left)
    };
    side(left..middle) && side(middle..right + 1.0)
}

/// Whether a column behind the first holds mostly figures.
fn has_figures(rows: &[Row], stripes: &[(f32, f32)]) -> bool {
    (1..=stripes.len()).any(|column| {
        let (mut figures, mut others) = (0, 0);
        // The first row may be the head.
        for row in rows.iter().skip(1) {
            let own = |placed: &&Placed| column_of(placed.glyph.area.left, stripes) == column;
            let mut text = String::new();
            for placed in row.glyphs.iter().filter(own) {
                placed.glyph.text.push_to(&mut text);
            }
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let figure =
                text.contains(|c: char| c.is_ascii_digit()) && !text.contains(char::is_alphabetic);
            if figure || ["—", "-", "/", "无"].contains(&text) {
                figures += 1;
            } else {
                others += 1;
            }
        }
        figures >= 2 && figures >= 2 * others
    })
}

/// The lines of two columns of text.
fn columns(rows: Vec<Row>, middle: f32) -> Vec<TextLine> {
    let glyphs = rows.into_iter().flat_map(|row| row.glyphs);
    let (left, right): (Vec<_>, Vec<_>) =
        glyphs.partition(|placed| placed.glyph.area.middle().0 < middle);
    let mut out = Vec::new();
    for (column, glyphs) in [(1, left), (2, right)] {
        out.extend(lines(glyphs).into_iter().map(|mut line| {
            line.column = column;
            line
        }));
    }
    out
}

/// The table of rows whose columns `stripes` divide.
fn table(rows: Vec<Row>, stripes: &[(f32, f32)]) -> PageTable {
    let area = rows.iter().map(|row| row.area).reduce(Area::cover);
    let area = area.unwrap_or_default();
    let mut sides = vec![area.left];
    sides.extend(
        stripes
            .iter()
            .map(|(start, end)| f32::midpoint(*start, *end)),
    );
    sides.push(area.right);
    // From one row with several columns to the next.
    let mut steps: Vec<f32> = rows
        .windows(2)
        .filter_map(|pair| match pair {
            [above, below] if above.filled(stripes) > 1 && below.filled(stripes) > 1 => {
                Some(below.area.bottom - above.area.bottom)
            }
            _ => None,
        })
        .collect();
    steps.sort_by(f32::total_cmp);
    let usual = steps.get(steps.len() / 2).copied().unwrap_or(f32::INFINITY);
    let mut grid: Vec<Vec<Vec<Placed>>> = Vec::new();
    let mut bottom = f32::NEG_INFINITY;
    let count = sides.len() - 1;
    for row in rows {
        // A row of one column that stands close to the one above is the next line of its cell.
        let close = row.area.bottom - bottom < 0.8 * usual;
        bottom = row.area.bottom;
        if !close || row.filled(stripes) > 1 || grid.is_empty() {
            grid.push(vec![Vec::new(); count]);
        }
        let Some(cells) = grid.last_mut() else {
            continue;
        };
        for placed in row.glyphs {
            let column = column_of(placed.glyph.area.left, stripes);
            if let Some(cell) = cells.get_mut(column) {
                cell.push(placed);
            }
        }
    }
    let mut cells = Vec::new();
    for (row, own) in grid.into_iter().enumerate() {
        for (glyphs, side) in own.into_iter().zip(sides.windows(2)) {
            let [left, right] = *side else { continue };
            cells.push(PageCell {
                row,
                row_span: 1,
                left,
                right,
                content: super::lines::joined(lines(glyphs)),
            });
        }
    }
    PageTable {
        area,
        columns: sides,
        cells,
    }
}
