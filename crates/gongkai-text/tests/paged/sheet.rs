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
