//! The labels of the statistics forms, and how a printed label is matched with them.

use std::collections::HashMap;
use std::sync::LazyLock;

use gongkai_report::{Row, TableFormat};
use gongkai_text::WordFinder;

use super::super::label_text;
use super::generated::{ANCHOR_WORDS, HEAD_WORDS, LABELS, NOTE_WORDS, TITLE_WORDS};
use crate::word_lists;

/// A line of a form: a row, or a heading without cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FormLabel {
    pub(super) format: TableFormat,
    /// Position in the form, headings counted.
    pub(super) order: u16,
    /// `None` for a heading.
    pub(super) row: Option<Row>,
    /// The label as the form prints it, then the variants.
    pub(super) names: &'static [&'static str],
    /// What the form prints in brackets behind it.
    pub(super) hint: &'static str,
}

/// A printed label longer than this, in bytes, is none.
const LONGEST: usize = 240;

/// What opens a bracket.
const BRACKETS: [char; 2] = ['（', '('];

/// Positions in [`LABELS`] by key.
static BY_KEY: LazyLock<HashMap<String, Vec<u16>>> = LazyLock::new(|| {
    let mut by_key: HashMap<String, Vec<u16>> = HashMap::new();
    for (index, label) in (0..).zip(LABELS) {
        for name in label.names {
            let key = if name.contains(BRACKETS) {
                key_with_brackets(name)
            } else {
                key(name)
            };
            let places = by_key.entry(key).or_default();
            if places.last() != Some(&index) {
                places.push(index);
            }
        }
    }
    by_key
});

/// The hints, squeezed.
static HINTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let hints = LABELS.iter().map(|label| label.hint);
    let mut hints: Vec<String> = hints
        .filter(|hint| !hint.is_empty())
        .map(label_text::whole)
        .collect();
    hints.sort_unstable();
    hints.dedup();
    hints
});

static ANCHORS: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(ANCHOR_WORDS.iter().copied()));

/// Where words that hardly stand outside the forms begin in `text`.
pub(super) fn anchors(text: &str) -> impl Iterator<Item = usize> {
    ANCHORS.find_iter(text).map(|found| found.start)
}

/// The lines of the forms that `text` may be the label of; empty if it is none.
///
/// White space, marks, hints in brackets, numbers, 其中 and the last 数, 数量 or 情况 do not count.
pub(super) fn labels_of(text: &str) -> &'static [u16] {
    if text.len() > LONGEST {
        return &[];
    }
    let by_key = |key: &str| BY_KEY.get(key).map_or(&[][..], Vec::as_slice);
    if text.contains(BRACKETS) {
        let labels = by_key(&key_with_brackets(text));
        if !labels.is_empty() {
            return labels;
        }
    }
    by_key(&key(text))
}

/// A line of the forms by its position.
pub(super) fn label(index: u16) -> Option<&'static FormLabel> {
    LABELS.get(usize::from(index))
}

/// The meaning of a column head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    /// 统计指标: the labels stand under it.
    Label,
    /// 单位.
    Unit,
    /// 代码, 序号: numbers that are no values.
    Code,
    /// 统计数: values.
    Value,
    /// 备注, in a row of heads: remarks.
    Note,
}

/// What `text` says as the head of a column, if it is one of the forms.
pub(super) fn head_of(text: &str) -> Option<Head> {
    const LONGEST_HEAD: usize = 60;
    if text.len() > LONGEST_HEAD {
        return None;
    }
    let squeezed = label_text::whole(text);
    HEAD_WORDS.contains(&squeezed.as_str()).then(|| {
        if squeezed.contains("单位") {
            Head::Unit
        } else if squeezed == "代码" || squeezed == "序号" {
            Head::Code
        } else if squeezed.contains("指标") || squeezed == "项目" {
            Head::Label
        } else {
            Head::Value
        }
    })
}

/// Whether `text` is the head of a column of remarks: 备注.
pub(super) fn is_note(text: &str) -> bool {
    const LONGEST_HEAD: usize = 60;
    text.len() <= LONGEST_HEAD && NOTE_WORDS.contains(&label_text::whole(text).as_str())
}

/// Whether `text` names a table of figures: 政府信息公开情况统计表.
pub(super) fn names_form(text: &str) -> bool {
    let squeezed = label_text::whole(text);
    TITLE_WORDS.iter().any(|title| squeezed.contains(title))
}

/// The characters of a label that all pages print alike.
fn key(text: &str) -> String {
    key_of(&label_text::without_hints(text))
}

/// The key of a label whose bracket tells the row: 复制费（纸张）, 复制费（光盘）.
fn key_with_brackets(text: &str) -> String {
    key_of(&label_text::whole(text))
}

fn key_of(squeezed: &str) -> String {
    let mut squeezed = squeezed.replace("资讯", "信息");
    for hint in HINTS.iter() {
        if squeezed.len() > hint.len() && squeezed.ends_with(hint.as_str()) {
            squeezed.truncate(squeezed.len() - hint.len());
        }
    }
    let is_number = |c: char| {
        c.is_ascii_digit() || "一二三四五六七八九十".contains(c) || ('①'..='⑳').contains(&c)
    };
    let mut rest = squeezed.trim_start_matches(is_number);
    while let Some(inner) = rest.strip_prefix("其中") {
        rest = inner.trim_start_matches(is_number);
    }
    let ending = word_lists::FORM_LABEL_ENDS
        .iter()
        .find_map(|ending| rest.strip_suffix(ending));
    ending
        .filter(|rest| !rest.is_empty())
        .unwrap_or(rest)
        .to_owned()
}
