//! Tables by their ruled lines.
//!
//! Lines that meet are one drawing. Their places give a lattice; two fields of the lattice between which
//! no line is drawn are one cell. So merged cells, borders drawn piece by piece and borders drawn twice
//! all come out as they look. Filled backgrounds are no lines (they are too thick), and a frame
//! around text is no table (it has one cell).

use std::collections::HashMap;
use std::ops::Range;

use super::ink::{Area, Rule};

/// Lines whose places differ by less, in points, are one line.
const SNAP: f32 = 3.0;
/// Lines of a page that are looked at; beyond them the page is a drawing.
const MOST_LINES: usize = 2_000;
/// Fields that a lattice may have.
const MOST_FIELDS: usize = 100_000;

/// A table as it is drawn.
#[derive(Debug, Clone)]
pub(super) struct Ruled {
    pub(super) area: Area,
    /// The places of the upright lines.
    pub(super) columns: Vec<f32>,
    pub(super) cells: Vec<RuledCell>,
}

/// A cell, by its first row and the number of rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct RuledCell {
    pub(super) row: usize,
    pub(super) row_span: usize,
    pub(super) area: Area,
}

/// The cells of a table by their columns, to find the one around a place.
#[derive(Debug)]
pub(super) struct CellIndex<'r> {
    ruled: &'r Ruled,
    /// For each column, the cells that it crosses, from the top.
    by_column: Vec<Vec<usize>>,
}

impl Ruled {
    pub(super) fn index(&self) -> CellIndex<'_> {
        let mut by_column = vec![Vec::new(); self.columns.len()];
        for (index, cell) in self.cells.iter().enumerate() {
            let column = |side: f32| self.columns.partition_point(|own| *own < side);
            let columns = column(cell.area.left)..column(cell.area.right);
            for own in by_column.get_mut(columns).unwrap_or_default() {
                own.push(index);
            }
        }
        let top = |cell: &usize| self.cells.get(*cell).map_or(0.0, |cell| cell.area.top);
        for own in &mut by_column {
            own.sort_by(|a, b| top(a).total_cmp(&top(b)));
        }
        CellIndex {
            ruled: self,
            by_column,
        }
    }
}

impl CellIndex<'_> {
    /// The cell around a place.
    pub(super) fn at(&self, (x, y): (f32, f32)) -> Option<usize> {
        let columns = &self.ruled.columns;
        let column = columns.partition_point(|own| *own <= x).checked_sub(1)?;
        let cells = self.by_column.get(column)?;
        let area = |cell: &usize| self.ruled.cells.get(*cell).map(|cell| cell.area);
        let below = cells.partition_point(|cell| area(cell).is_some_and(|area| area.top <= y));
        let cell = cells.get(below.checked_sub(1)?)?;
        area(cell).filter(|area| area.has((x, y))).map(|_| *cell)
    }
}

/// A straight line: its place across, and from where to where it runs.
#[derive(Debug, Clone, Copy)]
struct Line {
    at: f32,
    from: f32,
    to: f32,
}

/// The tables that the lines draw, from the top of the page.
pub(super) fn tables(rules: &[Rule]) -> Vec<Ruled> {
    let (mut level, mut upright) = (Vec::new(), Vec::new());
    for Rule { area } in rules {
        let (x, y) = area.middle();
        if area.right - area.left >= area.bottom - area.top {
            level.push(Line {
                at: y,
                from: area.left,
                to: area.right,
            });
        } else {
            upright.push(Line {
                at: x,
                from: area.top,
                to: area.bottom,
            });
        }
    }
    let (level, upright) = (joined(level), joined(upright));
    if level.len() < 2 || upright.is_empty() || level.len() + upright.len() > MOST_LINES {
        return Vec::new();
    }
    let mut tables: Vec<Ruled> = drawings(&level, &upright)
        .into_iter()
        .filter_map(|(level, upright)| lattice(&level, &upright))
        .collect();
    tables.sort_by(|a, b| a.area.top.total_cmp(&b.area.top));
    // A drawing inside of another one's cell is not a table of its own.
    let areas: Vec<Area> = tables.iter().map(|table| table.area).collect();
    let inside = |own: usize, area: &Area| {
        let around = |(other, outer): (usize, &Area)| {
            other != own && outer.has((area.left, area.top)) && outer.has((area.right, area.bottom))
        };
        areas.iter().enumerate().any(around)
    };
    let mut index = 0;
    tables.retain(|table| {
        index += 1;
        !inside(index - 1, &table.area)
    });
    tables
}

/// Brings lines of nearly one place to one place and joins those that touch.
fn joined(mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by(|a, b| a.at.total_cmp(&b.at));
    let mut out: Vec<Line> = Vec::new();
    let mut group: Vec<Line> = Vec::new();
    let mut first = f32::NEG_INFINITY;
    let flush = |group: &mut Vec<Line>, out: &mut Vec<Line>| {
        let count = group.len().max(1);
        #[expect(clippy::cast_precision_loss, reason = "lines of a page")]
        let at = group.iter().map(|line| line.at).sum::<f32>() / count as f32;
        group.sort_by(|a, b| a.from.total_cmp(&b.from));
        let mut last: Option<Line> = None;
        for line in group.drain(..) {
            match &mut last {
                Some(last) if line.from <= last.to + SNAP => last.to = last.to.max(line.to),
                _ => out.extend(last.replace(Line { at, ..line })),
            }
        }
        out.extend(last);
    };
    for line in lines {
        if line.at - first > SNAP {
            flush(&mut group, &mut out);
            first = line.at;
        }
        group.push(line);
    }
    flush(&mut group, &mut out);
    out
}

/// Lines that meet, each group by itself.
fn drawings(level: &[Line], upright: &[Line]) -> Vec<(Vec<Line>, Vec<Line>)> {
    let mut groups = Groups::new(level.len() + upright.len());
    for (row, across) in level.iter().enumerate() {
        for (column, down) in upright.iter().enumerate() {
            let meet = down.at >= across.from - SNAP
                && down.at <= across.to + SNAP
                && across.at >= down.from - SNAP
                && across.at <= down.to + SNAP;
            if meet {
                groups.join(row, level.len() + column);
            }
        }
    }
    let mut found: Vec<(usize, Vec<Line>, Vec<Line>)> = Vec::new();
    for index in 0..level.len() + upright.len() {
        let root = groups.root(index);
        let at = found.iter().position(|(own, _, _)| *own == root);
        let at = at.unwrap_or_else(|| {
            found.push((root, Vec::new(), Vec::new()));
            found.len() - 1
        });
        let Some((_, rows, columns)) = found.get_mut(at) else {
            continue;
        };
        match index.checked_sub(level.len()) {
            None => rows.extend(level.get(index)),
            Some(column) => columns.extend(upright.get(column)),
        }
    }
    found
        .into_iter()
        .filter(|(_, rows, columns)| rows.len() >= 2 && !columns.is_empty())
        .map(|(_, rows, columns)| (rows, columns))
        .collect()
}

/// The distinct places of lines, and of the ends of those that cross them.
fn places(lines: &[Line], crossing: &[Line]) -> (Vec<f32>, bool, bool) {
    let mut places: Vec<f32> = Vec::new();
    let mut own: Vec<f32> = lines.iter().map(|line| line.at).collect();
    own.sort_by(f32::total_cmp);
    for at in own {
        if places.last().is_none_or(|last| at - last > SNAP) {
            places.push(at);
        }
    }
    // A table that is open at its sides ends where its lines end.
    let first = crossing
        .iter()
        .map(|line| line.from)
        .fold(f32::INFINITY, f32::min);
    let last = crossing
        .iter()
        .map(|line| line.to)
        .fold(f32::NEG_INFINITY, f32::max);
    let open_before = places
        .first()
        .is_some_and(|place| first < place - 2.0 * SNAP);
    let open_behind = places.last().is_some_and(|place| last > place + 2.0 * SNAP);
    if open_before {
        places.insert(0, first);
    }
    if open_behind {
        places.push(last);
    }
    (places, open_before, open_behind)
}

/// Which sides of the fields of a lattice are drawn: by the place of the side, and by the field along it.
#[derive(Debug)]
struct Sides {
    along: usize,
    drawn: Vec<bool>,
}

impl Sides {
    fn draw(&mut self, at: usize, fields: Range<usize>) {
        let fields = at * self.along + fields.start..at * self.along + fields.end;
        for side in self.drawn.get_mut(fields).unwrap_or_default() {
            *side = true;
        }
    }

    fn has(&self, at: usize, field: usize) -> bool {
        field < self.along && self.drawn.get(at * self.along + field) == Some(&true)
    }
}

/// The sides at `places` that `lines` draw, along the fields between `crossing`.
fn sides(lines: &[Line], places: &[f32], crossing: &[f32]) -> Sides {
    let along = crossing.len().saturating_sub(1);
    let mut sides = Sides {
        along,
        drawn: vec![false; along * places.len()],
    };
    for line in lines {
        let near = places.partition_point(|place| *place < line.at - SNAP);
        let near = near..places.partition_point(|place| *place <= line.at + SNAP);
        // The fields that the line passes, but for a little at their ends.
        let passed = crossing
            .windows(2)
            .enumerate()
            .filter(|(_, field)| match field {
                [from, to] => {
                    let slack = (0.2 * (to - from)).max(SNAP);
                    line.from <= from + slack && line.to >= to - slack
                }
                _ => false,
            });
        let mut passed = passed.map(|(field, _)| field);
        let Some(first) = passed.next() else {
            continue;
        };
        let last = passed.next_back().unwrap_or(first);
        for at in near {
            sides.draw(at, first..last + 1);
        }
    }
    sides
}

/// The cells that the lines of one drawing make.
#[expect(
    clippy::too_many_lines,
    reason = "the steps share the two lists of lines"
)]
fn lattice(level: &[Line], upright: &[Line]) -> Option<Ruled> {
    let (columns, open_left, open_right) = places(upright, level);
    let (rows, open_top, open_bottom) = places(level, upright);
    let (wide, high) = (columns.len().checked_sub(1)?, rows.len().checked_sub(1)?);
    if wide * high < 2 || wide * high > MOST_FIELDS {
        return None;
    }
    // The sides of the fields that are drawn: to the left of each field, and above it.
    let mut walls = sides(upright, &columns, &rows);
    let mut floors = sides(level, &rows, &columns);
    let first = |open: bool, at: usize| open.then_some(at);
    for column in [first(open_left, 0), first(open_right, wide)]
        .into_iter()
        .flatten()
    {
        walls.draw(column, 0..high);
    }
    for row in [first(open_top, 0), first(open_bottom, high)]
        .into_iter()
        .flatten()
    {
        floors.draw(row, 0..wide);
    }
    // A cell that a page break cuts is drawn without its lower side, between the lines of its columns.
    let enclosed = |sides: &Sides, last: usize, row: usize, column: usize| {
        (0..=column).any(|at| sides.has(at, row))
            && (column + 1..=last).any(|at| sides.has(at, row))
    };
    for column in 0..wide {
        for (floor, row) in [(0, 0), (high, high - 1)] {
            if enclosed(&walls, wide, row, column) {
                floors.draw(floor, column..column + 1);
            }
        }
    }
    for row in 0..high {
        for (wall, column) in [(0, 0), (wide, wide - 1)] {
            if enclosed(&floors, high, column, row) {
                walls.draw(wall, row..row + 1);
            }
        }
    }
    let left_of = |row: usize, column: usize| walls.has(column, row);
    let above = |row: usize, column: usize| floors.has(row, column);
    let outside = wide * high;
    let mut groups = Groups::new(outside + 1);
    for row in 0..high {
        for column in 0..wide {
            let field = row * wide + column;
            if !left_of(row, column) {
                groups.join(field, if column == 0 { outside } else { field - 1 });
            }
            if column + 1 == wide && !left_of(row, wide) {
                groups.join(field, outside);
            }
            if !above(row, column) {
                groups.join(field, if row == 0 { outside } else { field - wide });
            }
            if row + 1 == high && !above(high, column) {
                groups.join(field, outside);
            }
        }
    }
    let beyond = groups.root(outside);
    // A cell is a rectangle: where a line is missing and two run into one, they are told by their widths.
    let mut cells: Vec<(usize, usize, usize, usize)> = Vec::new();
    let mut open: HashMap<(usize, usize), usize> = HashMap::new();
    for row in 0..high {
        let mut column = 0;
        while column < wide {
            let (left, root) = (column, groups.root(row * wide + column));
            while column < wide && groups.root(row * wide + column) == root {
                column += 1;
            }
            let right = column - 1;
            if root == beyond {
                continue;
            }
            let above = open.get(&(root, left)).and_then(|at| cells.get_mut(*at));
            match above {
                Some((_, _, bottom, own)) if *own == right && *bottom + 1 == row => *bottom = row,
                _ => {
                    open.insert((root, left), cells.len());
                    cells.push((row, left, row, right));
                }
            }
        }
    }
    let place = |places: &[f32], at: usize| places.get(at).copied().unwrap_or_default();
    let cells: Vec<RuledCell> = cells
        .into_iter()
        .map(|(top, left, bottom, right)| RuledCell {
            row: top,
            row_span: bottom - top + 1,
            area: Area {
                left: place(&columns, left),
                top: place(&rows, top),
                right: place(&columns, right + 1),
                bottom: place(&rows, bottom + 1),
            },
        })
        .collect();
    let area = cells.iter().map(|cell| cell.area).reduce(Area::cover)?;
    (cells.len() >= 2).then_some(Ruled {
        area,
        columns,
        cells,
    })
}

/// Sets that are joined.
#[derive(Debug)]
struct Groups(Vec<usize>);

impl Groups {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn root(&mut self, mut at: usize) -> usize {
        while let Some(parent) = self.0.get(at).copied().filter(|parent| *parent != at) {
            let above = self.0.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.0.get_mut(at) {
                *slot = above;
            }
            at = parent;
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        if let Some(slot) = self.0.get_mut(a) {
            *slot = b;
        }
    }
}
