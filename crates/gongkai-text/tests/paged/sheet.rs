//! Workbooks of Excel.

use gongkai_text::{Layout, ReadOptions, read_layout};

/// A hidden sheet and one that is shown, written by xlwt: numbers in the formats `0.00%`, `0%`, `0.00` and
/// `0.0%`, and one without.
pub(crate) const PERCENT: &[u8] = include_bytes!("percent.xls");

fn read(bytes: &[u8]) -> Option<Layout> {
    read_layout(bytes, &ReadOptions::default()).ok().flatten()
}

#[test]
fn shares_are_read_as_the_sheet_shows_them() {
    let layout = read(PERCENT).expect("a workbook");
    let rows: Vec<_> = layout.text().lines().collect();
    assert_eq!(
        rows[..3],
        [
            "指标\t数量\t比例",
            "网站公开\t84\t12.50%",
            "微信公开\t7\t100%"
        ]
    );
    // The program that wrote the formula did not compute it.
    assert_eq!(rows[3], "答复率\t\t0.5");
    assert_eq!(rows.len(), 4, "hidden sheets are not read");
}

#[test]
fn damaged_workbooks_are_read_or_refused() {
    for step in (0..PERCENT.len()).step_by(97) {
        let _ = read(&PERCENT[..step]);
        let mut spoilt = PERCENT.to_vec();
        spoilt[step] ^= 0xFF;
        let _ = read(&spoilt);
    }
}

#[test]
fn a_sheet_that_says_it_is_larger_than_any_is_refused() {
    // The record of dimensions: its number, its length, the first row and the one behind the last.
    let place = PERCENT
        .windows(4)
        .position(|bytes| bytes == [0x00, 0x02, 0x0E, 0x00])
        .expect("a record of dimensions");
    for (first, end) in [(0_u32, u32::MAX), (9, 3), (0, 65_537)] {
        let mut spoilt = PERCENT.to_vec();
        spoilt[place + 4..place + 8].copy_from_slice(&first.to_le_bytes());
        spoilt[place + 8..place + 12].copy_from_slice(&end.to_le_bytes());
        let error = read_layout(&spoilt, &ReadOptions::default()).unwrap_err();
        assert!(error.to_string().contains("larger than any"), "{error}");
    }
}

/// A workbook of one sheet: its rows, of which each has texts from the first column on, and its merged ranges.
pub(crate) fn workbook(rows: &[&[&str]], merged: &[&str]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rows = rows
        .iter()
        .zip(1..)
        .fold(String::new(), |out, (row, number)| {
            let cells = row.iter().zip('A'..).filter(|(text, _)| !text.is_empty());
            let cells = cells.fold(String::new(), |out, (text, column)| {
                out + &format!("<c r='{column}{number}' t='inlineStr'><is><t>{text}</t></is></c>")
            });
            out + &format!("<row r='{number}'>{cells}</row>")
        });
    let merged = merged.iter().fold(String::new(), |out, range| {
        out + &format!("<mergeCell ref='{range}'/>")
    });
    let sheet = format!(
        "<worksheet xmlns='{MAIN}'><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"
    );
    let book = format!(
        "<workbook xmlns='{MAIN}' xmlns:r='{RELATIONS}'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"
    );
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
             <Relationship Id='r1' Type='{RELATIONS}/{kind}' Target='{target}'/></Relationships>"
        )
    };
    super::word::zip(&[
        ("xl/workbook.xml", &book),
        (
            "_rels/.rels",
            &relation("officeDocument", "xl/workbook.xml"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &relation("worksheet", "worksheets/sheet1.xml"),
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

#[test]
fn headings_as_wide_as_the_table_beside_them_stand_between_tables() {
    let rows: [&[&str]; 7] = [
        &["二、主动公开情况"],
        &["内容", "数量"],
        &["规章", "3"],
        &["三、依申请公开情况"],
        &["申请", "自然人", "企业", "总计"],
        &["新收", "5", "0", "5"],
        &["结转", "0", "0", "0"],
    ];
    // As wide as the table below, and as the one above; not where a table goes on beside it.
    for (range, grids) in [("A4:D4", 2), ("A4:B4", 2), ("B4:D4", 1)] {
        let bytes = workbook(&rows, &["A1:B1", range]);
        let document = read(&bytes)
            .expect("a workbook")
            .document(&ReadOptions::default())
            .expect("within limits");
        assert_eq!(document.grids().len(), grids, "{range}");
        let heading = |block: &gongkai_text::Block| {
            document.slice(block.span) == "三、依申请公开情况"
                && !document
                    .grids()
                    .iter()
                    .any(|grid| grid.span.overlaps(block.span))
        };
        assert_eq!(document.blocks().iter().any(heading), grids == 2, "{range}");
    }
}
