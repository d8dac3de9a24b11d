//! Rows of the standard tables that damage has left as plain lines.
//!
//! The labels are those of 国办公开办函〔2019〕60号 and 〔2021〕30号; their numbering looks like that of
//! sections.

use crate::chars::squeezed;
use crate::marker::{Marker, parse_marker};

/// Labels of rows that begin with a marker; the marker is cut off.
const NUMBERED: &[&str] = &[
    "本年新收政府信息公开",
    "上年结转政府信息公开",
    "本年度办理结果",
    "结转下年度继续办理",
    "予以公开",
    "部分公开",
    "不予公开",
    "无法提供",
    "不予处理",
    "其他处理",
    "总计",
    "属于国家秘密",
    "其他法律行政法规禁止公开",
    "其他法律、行政法规禁止公开",
    "危及“三安全一稳定”",
    "危及三安全一稳定",
    "危及\"三安全一稳定\"",
    "保护第三方合法权益",
    "属于三类内部事务信息",
    "属于四类过程性信息",
    "属于行政执法案卷",
    "属于行政查询事项",
    "本机关不掌握相关政府信息",
    "没有现成信息需要另行制作",
    "补正后申请内容仍不明确",
    "信访举报投诉类申请",
    "重复申请",
    "要求提供公开出版物",
    "无正当理由大量反复申请",
    "要求行政机关确认或重新出具已获取信息",
    "其他",
];

/// The characters that the labels begin with.
const FIRSTS: [char; 18] = [
    '本', '上', '结', '予', '部', '不', '无', '其', '总', '属', '危', '保', '没', '补', '信', '重',
    '要', '申',
];

/// Labels that are sentences of their own, cut short by many pages: what follows does not matter.
const SENTENCES: &[&str] = &[
    "申请人无正当理由逾期不补正",
    "申请人逾期未按收费通知要求缴纳费用",
];

/// Whether the line is a row of a standard table: its label, and behind it figures at most.
pub(crate) fn is_table_row(line: &str) -> bool {
    is_row(line, parse_marker(line).as_ref())
}

/// As [`is_table_row`], for a line that `marker` opens.
pub(crate) fn is_row(line: &str, marker: Option<&Marker<'_>>) -> bool {
    if line.starts_with('|') || memchr::memchr_iter(b'|', line.as_bytes()).take(2).count() == 2 {
        return true;
    }
    if line.starts_with("第二十条") && line.contains('项') && line.len() < 60 {
        return true;
    }
    let label = marker.map_or(line, |marker| line.get(marker.len..).unwrap_or_default());
    // A row is short; a sentence that begins with the same words goes on.
    if label.len() > 240 {
        return false;
    }
    if !label.starts_with(FIRSTS) {
        return false;
    }
    let label = squeezed(label);
    if SENTENCES.iter().any(|name| label.starts_with(name)) {
        return true;
    }
    NUMBERED.iter().any(|name| {
        label.strip_prefix(name).is_some_and(|rest| {
            let rest = rest.strip_prefix("申请").unwrap_or(rest);
            let rest = rest.strip_prefix("数量").unwrap_or(rest);
            is_figures(after_hint(rest))
        })
    })
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
    rest.chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '|' | '/' | '-' | '—' | '.' | '+'))
}

#[cfg(test)]
mod tests {
    use super::is_table_row;

    #[test]
    fn rows_are_no_headings() {
        for row in [
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量 18 18",
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
