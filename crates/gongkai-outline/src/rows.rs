//! Rows of the standard tables that damage has left as plain lines.
//!
//! The labels are those of 国办公开办函〔2019〕60号 and 〔2021〕30号; their numbering looks like that of
//! sections.

#[rustfmt::skip]
mod generated;

use crate::marker::{Marker, parse_marker};
use generated::{FIRSTS, LABELS, SENTENCES};

/// What makes a line a row of a standard table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowSign {
    /// Dividers between cells, or the caption of a part of the first table.
    Layout,
    /// The label of a row. A heading may say the same: 二、其他.
    Label,
}

/// Whether the line is a row of a standard table: its label, and behind it figures at most.
pub(crate) fn is_table_row(line: &str) -> bool {
    row_sign(line, parse_marker(line).as_ref()).is_some()
}

/// What makes a line that `marker` opens a row of a standard table, if it is one.
pub(crate) fn row_sign(line: &str, marker: Option<&Marker<'_>>) -> Option<RowSign> {
    let layout = line.starts_with('|')
        || memchr::memchr_iter(b'|', line.as_bytes()).take(2).count() == 2
        || line.starts_with("第二十条") && line.contains('项') && line.len() < 60;
    if layout {
        return Some(RowSign::Layout);
    }
    let label = marker.map_or(line, |marker| line.get(marker.len..).unwrap_or_default());
    // A row is short; a sentence that begins with the same words goes on.
    let may = label.len() <= 240 && label.starts_with(FIRSTS);
    (may && is_label(label)).then_some(RowSign::Label)
}

fn is_label(text: &str) -> bool {
    SENTENCES.iter().any(|label| behind(text, label).is_some())
        || LABELS.iter().any(|label| {
            behind(text, label).is_some_and(|rest| {
                let rest = behind(rest, "申请").unwrap_or(rest);
                let rest = behind(rest, "数量").unwrap_or(rest);
                is_figures(after_hint(rest.trim_start()))
            })
        })
}

/// What stands behind `label` in `text`, which begins with it; spaces and marks within it do not count.
fn behind<'t>(text: &'t str, label: &str) -> Option<&'t str> {
    let mut rest = text;
    for c in label.chars() {
        loop {
            let next = rest.chars().next()?;
            rest = rest.get(next.len_utf8()..)?;
            if next == c {
                break;
            }
            if !next.is_whitespace() && !matches!(next, '、' | '“' | '”' | '"') {
                return None;
            }
        }
    }
    Some(rest.trim_start_matches('”'))
}

/// What follows the hint in brackets that some labels carry.
fn after_hint(rest: &str) -> &str {
    let Some(open) = rest.chars().next().filter(|c| matches!(c, '（' | '(')) else {
        return rest.trim_start_matches(',').trim_start_matches('，');
    };
    let close = if open == '（' { '）' } else { ')' };
    rest.split_once(close).map_or(rest, |(_, after)| after)
}

fn is_figures(rest: &str) -> bool {
    rest.chars().all(|c| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '|' | '/' | '-' | '—' | '.' | '+')
    })
}

#[cfg(test)]
mod tests {
    use super::is_table_row;

    #[test]
    fn rows_are_no_headings() {
        for row in [
            "一、本年新收政府信息公开申请数量",
            "四、结转下年度继续办理 18 18",
            "（一）予以公开 0 0 0",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "3.危及“三安全一稳定”",
            "（七）总计",
            "第二十条第（一）项",
            "| 一、本年新收 | 3 |",
        ] {
            assert!(is_table_row(row), "{row}");
        }
        for line in [
            "（一）主动公开情况",
            "（三）不予公开情况",
            "一、总体情况",
            "2.其他工作",
            "（一）予以公开。共12件",
        ] {
            assert!(!is_table_row(line), "{line}");
        }
    }
}
