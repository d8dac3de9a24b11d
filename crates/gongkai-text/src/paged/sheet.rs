//! Workbooks of Excel: a sheet is a grid.
//!
//! Cells come from calamine. It makes a dense table of each sheet of an XLS file, and of an XLSX file if
//! it is asked for one: a single cell in the last corner of a sheet would cost gigabytes. So XLSX is
//! read cell by cell, and the records of an XLS file are looked through first.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Cursor;

use calamine::{Data, Dimensions, ExcelDateTime, Reader as _, SheetVisible, Xls, XlsError, Xlsx};

use super::layout::Layout;
use super::package::Package;
use super::tree::{Budget, Node, Paragraph, Row, Table, TreeCell, damaged, name};
use crate::document::Format;
use crate::error::TextError;

/// One sheet: its cells that have something, and the ranges that are one cell.
#[derive(Debug, Default)]
struct Sheet {
    name: String,
    cells: BTreeMap<(u32, u32), String>,
    /// The ranges that are one cell: their first cell, and their last.
    merged: HashMap<(u32, u32), (u32, u32)>,
}

/// Reads an XLSX workbook.
pub(super) fn read_xlsx(
    bytes: &[u8],
    mut package: Package<'_>,
    budget: &mut Budget,
) -> Result<Layout, TextError> {
    package.check_size(Format::Xlsx, budget)?;
    let broken = |error: calamine::XlsxError| damaged(Format::Xlsx, error);
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let names = shown(book.sheets_metadata());
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        let mut sheet = Sheet {
            merged: merged(book.merge_cells_by_sheet_name(&name).unwrap_or_default()),
            name,
            ..Sheet::default()
        };
        // A sheet of charts has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&sheet.name) else {
            continue;
        };
        let percent: Vec<Option<usize>> = reader
            .styles()
            .iter()
            .map(|style| percent_places(&style.number_format.as_ref()?.format_code))
            .collect();
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(broken)? {
            let (row, column) = cell.get_position();
            let places = percent.get(style).copied().flatten();
            let shown = shown_text(&Data::from(cell.get_value().clone()), places);
            sheet.put(row, column, &shown, budget)?;
        }
        sheets.push(sheet);
    }
    Layout::new(Format::Xlsx, &nodes(sheets, budget)?, &[])
}

/// Reads an XLS workbook, whose records are `stream`.
pub(super) fn read_xls(
    bytes: &[u8],
    stream: &[u8],
    budget: &mut Budget,
) -> Result<Layout, TextError> {
    check_records(stream, budget)?;
    let percent = XlsFormats::read(stream);
    let book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => TextError::Locked {
            format: name(Format::Xls),
        },
        error => damaged(Format::Xls, error),
    });
    let mut book = book?;
    let mut sheets = Vec::new();
    let all: Vec<String> = book.sheet_names();
    for name in shown(book.sheets_metadata()) {
        let Ok(range) = book.worksheet_range(&name) else {
            continue;
        };
        let number = all.iter().position(|own| *own == name);
        let mut sheet = Sheet {
            merged: merged(book.merge_cells_by_sheet_name(&name).unwrap_or_default()),
            name,
            ..Sheet::default()
        };
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let place =
                |from: u32, at: usize| from.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
            let (row, column) = (place(top, row), place(left, column));
            let places = number.and_then(|number| percent.places(number, row, column));
            let shown = shown_text(value, places);
            sheet.put(row, column, &shown, budget)?;
        }
        sheets.push(sheet);
    }
    Layout::new(Format::Xls, &nodes(sheets, budget)?, &[])
}

/// Ranges by their first cells.
fn merged(ranges: Vec<Dimensions>) -> HashMap<(u32, u32), (u32, u32)> {
    ranges
        .into_iter()
        .map(|range| (range.start, range.end))
        .collect()
}

/// The names of the sheets that are shown; hidden rows of them are kept.
fn shown(sheets: &[calamine::Sheet]) -> Vec<String> {
    let visible = sheets
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible);
    visible.map(|sheet| sheet.name.clone()).collect()
}

/// The size of the tables that the records of an XLS stream ask for, refused before they are made.
fn check_records(stream: &[u8], budget: &Budget) -> Result<(), TextError> {
    // Records that begin with a row and a column: cells of each kind (MS-XLS 2.4).
    const CELLS: [u16; 11] = [
        0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E,
    ];
    const BEGIN: u16 = 0x0809;
    // The size of a sheet, for which memory is asked at once (MS-XLS 2.4.90).
    const DIMENSIONS: u16 = 0x0200;
    let word = |at: usize| Some(u16::from_le_bytes([*stream.get(at)?, *stream.get(at + 1)?]));
    let (mut at, mut rows, mut columns, mut total) = (0_usize, 0_usize, 0_usize, 0_usize);
    while let (Some(kind), Some(len)) = (word(at), word(at + 2)) {
        if kind == DIMENSIONS && !is_possible(stream.get(at + 4..at + 4 + usize::from(len))) {
            return Err(damaged(
                Format::Xls,
                "a sheet says that it is larger than any can be",
            ));
        }
        if kind == BEGIN {
            total += rows * columns;
            (rows, columns) = (0, 0);
        } else if CELLS.contains(&kind)
            && let (Some(row), Some(column)) = (word(at + 4), word(at + 6))
        {
            rows = rows.max(usize::from(row) + 1);
            // A record may hold all columns up to the last.
            let last = if matches!(kind, 0x00BD | 0x00BE) {
                255
            } else {
                0
            };
            columns = columns.max(usize::from(column).max(last) + 1);
        }
        at = at.saturating_add(4 + usize::from(len));
    }
    budget.would_fit_cells(total + rows * columns)
}

/// Whether a record of dimensions has rows and columns that an XLS sheet can have: the first row and the one behind
/// the last, then the columns.
fn is_possible(record: Option<&[u8]>) -> bool {
    const ROWS: u64 = 65_536;
    const COLUMNS: u64 = 256;
    let Some(record) = record else {
        return true;
    };
    let number = |at: usize, width: usize| {
        let bytes = record.get(at..at + width).unwrap_or_default();
        bytes
            .iter()
            .rev()
            .fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte))
    };
    // Before Excel 97 rows took two bytes.
    let width = if record.len() >= 14 { 4 } else { 2 };
    let (first, end) = (number(0, width), number(width, width));
    let last_column = number(2 * width + 2, 2);
    end == 0 || first < end && end <= ROWS && last_column <= COLUMNS
}

/// How many decimal places a format shows of a percentage; `None` for one that shows none.
fn percent_places(format: &str) -> Option<usize> {
    let (number, _) = format.split_once('%')?;
    let places = number.rsplit_once('.').map_or("", |(_, places)| places);
    Some(
        places
            .chars()
            .filter(|c| matches!(c, '0' | '#' | '?'))
            .count()
            .min(15),
    )
}

/// A value as the sheet shows it in a format that shows a percentage with so many decimal places, if it
/// is one.
fn shown_text(value: &Data, percent: Option<usize>) -> String {
    let share = match value {
        Data::Float(number) => Some(*number),
        #[expect(clippy::cast_precision_loss, reason = "a share is a small number")]
        Data::Int(number) => Some(*number as f64),
        _ => None,
    };
    match (share, percent) {
        (Some(share), Some(places)) => format!("{:.places$}%", share * 100.0),
        _ => text(value),
    }
}

/// The formats of the cells of an XLS workbook that show a percentage. Calamine gives the values of such
/// a workbook without their formats.
#[derive(Debug, Default)]
struct XlsFormats {
    /// By sheet, row and column: the decimal places.
    places: HashMap<(usize, u32, u32), usize>,
}

impl XlsFormats {
    /// Reads the records of formats (FORMAT, XF) and of numbers (MS-XLS 2.4.126, 2.4.353; NUMBER, RK, MULRK,
    /// FORMULA). The cells are counted against the budget before.
    fn read(stream: &[u8]) -> Self {
        let word = |bytes: &[u8], at: usize| {
            let word = bytes.get(at..at.checked_add(2)?)?;
            Some(u16::from_le_bytes(word.try_into().ok()?))
        };
        // The formats that every workbook has: 9 is `0%`, 10 is `0.00%`.
        let mut formats: HashMap<u16, Option<usize>> = HashMap::from([(9, Some(0)), (10, Some(2))]);
        let mut looks: Vec<u16> = Vec::new();
        let mut sheets: HashMap<usize, usize> = HashMap::new();
        let mut out = Self::default();
        let mut sheet = None;
        let mut at = 0_usize;
        while let (Some(kind), Some(len)) = (word(stream, at), word(stream, at + 2)) {
            let record = stream
                .get(at + 4..at + 4 + usize::from(len))
                .unwrap_or_default();
            match kind {
                // BOUNDSHEET8: where each sheet begins.
                0x0085 => {
                    let low = word(record, 0).map_or(0, usize::from);
                    let high = word(record, 2).map_or(0, usize::from);
                    let number = sheets.len();
                    sheets.entry(high << 16 | low).or_insert(number);
                }
                0x0809 => sheet = sheets.get(&at).copied().or(sheet),
                0x041E => {
                    if let Some(number) = word(record, 0) {
                        let code = record.get(5..).unwrap_or_default();
                        let code: String = code
                            .iter()
                            .filter(|byte| byte.is_ascii() && **byte != 0)
                            .map(|byte| char::from(*byte))
                            .collect();
                        formats.insert(number, percent_places(&code));
                    }
                }
                0x00E0 => looks.push(word(record, 2).unwrap_or(0)),
                0x0203 | 0x027E | 0x0006 | 0x00BD => {
                    let (Some(sheet), Some(row), Some(first)) =
                        (sheet, word(record, 0), word(record, 2))
                    else {
                        at += 4 + usize::from(len);
                        continue;
                    };
                    // MULRK has a look and a number of six bytes for each column.
                    let count = if kind == 0x00BD {
                        usize::from(len).saturating_sub(6) / 6
                    } else {
                        1
                    };
                    for (index, column) in (0..count).zip(u32::from(first)..) {
                        let look = word(record, 4 + 6 * index).map(usize::from);
                        let format = look.and_then(|look| looks.get(look));
                        let places = format.and_then(|format| *formats.get(format)?);
                        if let Some(places) = places {
                            out.places.insert((sheet, u32::from(row), column), places);
                        }
                    }
                }
                _ => {}
            }
            at += 4 + usize::from(len);
        }
        out
    }

    fn places(&self, sheet: usize, row: u32, column: u32) -> Option<usize> {
        self.places.get(&(sheet, row, column)).copied()
    }
}

/// A value as the sheet shows it, apart from formats that only change the look.
fn text(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::String(text) => text.trim().to_owned(),
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::DateTime(date) => date_text(date),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Error(error) => error.to_string(),
        _ => String::new(),
    }
}

/// A number with the fifteen digits that Excel keeps.
fn number_text(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

fn date_text(date: &ExcelDateTime) -> String {
    if !date.is_datetime() {
        return number_text(date.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let time = match (hour, minute, second) {
        (0, 0, 0) => String::new(),
        (_, _, 0) => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    if date.as_f64() < 1.0 {
        return time;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if time.is_empty() {
        day
    } else {
        format!("{day} {time}")
    }
}

impl Sheet {
    fn put(
        &mut self,
        row: u32,
        column: u32,
        text: &str,
        budget: &mut Budget,
    ) -> Result<(), TextError> {
        if !text.is_empty() {
            budget.cell(row as usize)?;
            budget.bytes(text.len())?;
            self.cells.insert((row, column), text.to_owned());
        }
        Ok(())
    }

    fn address(&self, row: u32, column: u32) -> String {
        let mut letters = Vec::new();
        let mut left = column + 1;
        while left > 0 {
            left -= 1;
            letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
            left /= 26;
        }
        let letters: String = letters.into_iter().rev().collect();
        format!("{}!{letters}{}", self.name, u64::from(row) + 1)
    }
}

/// The text of the sheets. Lines above, below and between tables, which take one cell, are paragraphs.
fn nodes(sheets: Vec<Sheet>, budget: &mut Budget) -> Result<Vec<Node>, TextError> {
    let mut out = Vec::new();
    for sheet in sheets {
        let columns: BTreeSet<u32> = sheet.cells.keys().map(|(_, column)| *column).collect();
        let mut rows: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (row, column) in sheet.cells.keys() {
            rows.entry(*row).or_default().push(*column);
        }
        let wide = |row: &u32| rows.get(row).is_some_and(|cells| cells.len() > 1);
        let mut run: Vec<u32> = Vec::new();
        let mut last = None;
        for (row, cells) in &rows {
            let apart = last.is_some_and(|last| *row > last + 1);
            last = Some(*row);
            let line = cells.len() == 1 && sheet.is_line(*row, &rows, &columns, apart);
            if line {
                flush(&sheet, &mut run, wide, &columns, &mut out, budget)?;
            }
            run.push(*row);
            if line {
                flush(&sheet, &mut run, wide, &columns, &mut out, budget)?;
            }
        }
        flush(&sheet, &mut run, wide, &columns, &mut out, budget)?;
    }
    Ok(out)
}

impl Sheet {
    /// Whether a row of one cell stands between tables: it has a marker of its own, and an empty row stands before it
    /// or it takes the whole width: that of the sheet, or that of the table above or below.
    fn is_line(
        &self,
        row: u32,
        rows: &BTreeMap<u32, Vec<u32>>,
        columns: &BTreeSet<u32>,
        apart: bool,
    ) -> bool {
        let Some(column) = rows.get(&row).and_then(|cells| cells.first()) else {
            return false;
        };
        let text = self.cells.get(&(row, *column)).map_or("", String::as_str);
        let marked =
            text.starts_with(|c| "一二三四五六七八九十".contains(c)) && text.contains('、');
        let whole = || {
            let Some((bottom, right)) = self.merged.get(&(row, *column)) else {
                return false;
            };
            let covers = |cells: &Vec<u32>, of: u32| {
                let ends = cells.iter().map(|column| {
                    let range = self.merged.get(&(of, *column));
                    range.map_or(*column, |(_, right)| *right)
                });
                cells.len() > 1 && ends.max().is_some_and(|end| *right >= end)
            };
            let above = rows.range(..row).next_back();
            let below = rows.range(row.saturating_add(1)..).next();
            *bottom == row
                && (columns.last().is_some_and(|last| right >= last)
                    || columns.first() == Some(column)
                        && above
                            .into_iter()
                            .chain(below)
                            .any(|(of, cells)| covers(cells, *of)))
        };
        marked && (apart || whole())
    }
}

/// Writes rows: those of one cell before and behind the rows of a table are paragraphs.
fn flush(
    sheet: &Sheet,
    run: &mut Vec<u32>,
    wide: impl Fn(&u32) -> bool,
    columns: &BTreeSet<u32>,
    out: &mut Vec<Node>,
    budget: &mut Budget,
) -> Result<(), TextError> {
    let rows = std::mem::take(run);
    let first = rows.iter().position(&wide).unwrap_or(rows.len());
    let end = rows.iter().rposition(&wide).map_or(first, |last| last + 1);
    let (before, rest) = rows.split_at_checked(first).unwrap_or_default();
    let (inside, behind) = rest.split_at_checked(end - first).unwrap_or_default();
    paragraphs(sheet, before, out);
    if !inside.is_empty() {
        out.push(Node::Table(table(sheet, inside, columns, budget)?));
    }
    paragraphs(sheet, behind, out);
    Ok(())
}

fn paragraphs(sheet: &Sheet, rows: &[u32], out: &mut Vec<Node>) {
    for row in rows {
        for ((row, column), text) in sheet.cells.range((*row, 0)..=(*row, u32::MAX)) {
            let mut paragraph = Paragraph::new(text.clone());
            paragraph.place = Some(sheet.address(*row, *column));
            out.push(Node::Paragraph(paragraph));
        }
    }
}

fn table(
    sheet: &Sheet,
    rows: &[u32],
    columns: &BTreeSet<u32>,
    budget: &mut Budget,
) -> Result<Table, TextError> {
    let mut table = Table::default();
    // By column, the first row that no cell from above covers.
    let mut free: BTreeMap<u32, u32> = BTreeMap::new();
    for row in rows {
        let mut out = Row::default();
        let mut covered_to = 0;
        for column in columns {
            let below = free.get(column).is_some_and(|until| *row < *until);
            if below || *column < covered_to {
                continue;
            }
            let text = sheet.cells.get(&(*row, *column));
            if text.is_none() {
                budget.cell(*row as usize)?;
            }
            let paragraph = text.map(|text| Node::Paragraph(Paragraph::new(text.clone())));
            let mut cell = TreeCell::new(1, paragraph.into_iter().collect());
            cell.name = Some(sheet.address(*row, *column));
            if let Some((bottom, right)) = sheet.merged.get(&(*row, *column)).copied() {
                let across = columns.range(*column..=right.max(*column)).count();
                let down = rows.partition_point(|own| *own <= bottom)
                    - rows.partition_point(|own| own < row);
                cell.column_span = u32::try_from(across).unwrap_or(1);
                cell.row_span = u32::try_from(down).unwrap_or(1).max(1);
                covered_to = right.saturating_add(1);
                for column in columns.range(*column..=right.max(*column)) {
                    free.insert(*column, bottom.saturating_add(1));
                }
            }
            out.cells.push(cell);
        }
        table.rows.push(out);
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::{number_text, percent_places};

    #[test]
    fn numbers_are_shown_as_excel_shows_them() {
        assert_eq!(number_text(15.0), "15");
        assert_eq!(number_text(18.250_000_000_000_004), "18.25");
        assert_eq!(number_text(0.1 + 0.2), "0.3");
        assert_eq!(percent_places("0.00%"), Some(2));
        assert_eq!(percent_places("0%"), Some(0));
        assert_eq!(percent_places("General"), None);
    }
}
