//! The words of the three tables, as data.
//!
//! The words are generated from `lexicon/forms.tsv` and its neighbours: parts of the labels of 国办公开办函〔2019〕60号 and
//! 国办公开办函〔2021〕30号 that survive on real pages, with the variants and typing errors seen there. They are
//! matched on *squeezed* text: without white space and punctuation.

#[rustfmt::skip]
mod generated;

use crate::word_lists;
use std::sync::LazyLock;

use gongkai_report::{Column, Row, TableFormat, TableKind};

use gongkai_text::WordFinder;

use generated::WORDS;

/// The meaning of a part of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// The label of a row; its values follow.
    Row(Row),
    /// 其他处理: a row of the `2019` form, the heading of three rows in the `2021` form.
    OtherOutcome,
    /// A row that the forms do not have.
    Extra,
    /// The head of a column.
    Head(Column),
    /// 本年新: a head that lost its second half.
    CutHead,
    /// The head of one of the three groups of 行政复议、行政诉讼.
    Group(Row),
    /// 第二十条第…项: opens a part of the first table.
    Caption,
    /// 信息内容: the head over the labels of the first table.
    Info,
    /// A label that stands over several rows and has no values.
    Over,
    /// Words of the forms that name neither a row nor a column.
    Hint,
    /// A heading of the report.
    Section,
}

impl Label {
    /// The table that the label belongs to, where it belongs to one only.
    pub(super) fn kind(self) -> Option<TableKind> {
        match self {
            Self::Row(row) | Self::Group(row) => Some(row.table()),
            Self::OtherOutcome | Self::Over => Some(TableKind::Requests),
            Self::Caption | Self::Info | Self::CutHead => Some(TableKind::Proactive),
            Self::Head(column) => match column {
                Column::OtherOrganisation | Column::Total => None,
                Column::NaturalPerson
                | Column::Business
                | Column::Research
                | Column::PublicWelfare
                | Column::LegalServices => Some(TableKind::Requests),
                Column::Upheld | Column::Corrected | Column::Other | Column::Pending => {
                    Some(TableKind::ReviewLitigation)
                }
                _ => Some(TableKind::Proactive),
            },
            Self::Extra | Self::Hint | Self::Section => None,
        }
    }
}

static WORD_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(WORDS.iter().map(|(word, _)| *word)));

static ANCHOR_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(word_lists::TABLE_ANCHORS.iter().copied()));

/// All words with a meaning in labels.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(word, _)| *word)
}

/// The labels in squeezed text, with their byte ranges, from left to right.
pub(super) fn labels(squeezed: &str) -> impl Iterator<Item = (Label, std::ops::Range<usize>)> {
    WORD_FINDER.find_iter(squeezed).filter_map(|found| {
        let (_, label) = WORDS.get(found.index)?;
        Some((*label, found.start..found.end))
    })
}

/// Where words that hardly stand outside the tables begin in `text`.
pub(super) fn anchors(text: &str) -> impl Iterator<Item = usize> {
    ANCHOR_FINDER.find_iter(text).map(|found| found.start)
}

/// Whether squeezing drops `c`: white space, brackets, punctuation.
pub(super) fn is_dropped(c: char) -> bool {
    // Nearly all characters are these.
    if matches!(c, '\u{4E00}'..='\u{9FFF}') || c.is_ascii_alphanumeric() {
        return false;
    }
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '·' | '•')
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{301F}')
        || matches!(c, '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}')
}

/// Where in `text` from byte `at` on the next character stands that squeezing drops.
///
/// Told by first bytes where these are enough: of three-byte characters only those that begin with
/// `E1`, `E2`, `E3` or `EF` are ever dropped.
pub(super) fn next_dropped(text: &str, mut at: usize) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            0xE4..=0xEE => 3,
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => 1,
            0xF0.. => 4,
            _ => {
                let c = text.get(at..)?.chars().next()?;
                if is_dropped(c) {
                    return Some((at, c));
                }
                c.len_utf8()
            }
        };
    }
    None
}

/// The columns of 收到和处理政府信息公开申请情况.
pub(super) const APPLICANTS: &[Column] = TableFormat::Form2021.columns(Row::NewReceived);

/// The columns of each group of 行政复议、行政诉讼情况.
pub(super) const OUTCOMES: &[Column] = TableFormat::Form2021.columns(Row::Review);

/// Which form a label of the first table speaks for, with its weight; `None` if it fits both.
pub(super) const fn speaks_for(label: Label) -> Option<TableFormat> {
    match label {
        Label::Head(Column::Repealed | Column::InForce | Column::Made | Column::FeeAmount)
        | Label::Row(Row::OtherNotCorrected | Row::OtherUnpaid) => Some(TableFormat::Form2021),
        Label::Head(
            Column::NewlyMade
            | Column::NewlyDisclosed
            | Column::DisclosedTotal
            | Column::ItemsLastYear
            | Column::Change
            | Column::ProcurementItems
            | Column::ProcurementAmount,
        )
        | Label::CutHead
        | Label::Row(Row::OtherServices | Row::Procurement) => Some(TableFormat::Form2019),
        _ => None,
    }
}
