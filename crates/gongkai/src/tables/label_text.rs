//! Labels without white space, punctuation and hints, with the way back.

use crate::word_lists;
use std::ops::Range;
use std::sync::LazyLock;

use gongkai_report::{Row, TableKind};

use super::lexicon::{Label, is_dropped, labels, next_dropped, words};

/// A label in squeezed texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) label: Label,
    /// The texts that it comes from.
    pub(super) texts: Range<usize>,
    /// Where it begins in the first of them, squeezed.
    pub(super) offset: usize,
}

/// Texts of cells run together, squeezed, with the way back to the texts.
#[derive(Debug, Default)]
pub(super) struct LabelText {
    text: String,
    /// For each text the byte at which it begins.
    starts: Vec<usize>,
}

impl LabelText {
    /// Adds a text; what stands in brackets is dropped unless it is a number.
    pub(super) fn push(&mut self, text: &str) {
        self.starts.push(self.text.len());
        self.text.reserve(text.len());
        push_without_hints(text, &mut self.text);
    }

    /// Adds a text with all that stands in brackets.
    pub(super) fn push_whole(&mut self, text: &str) {
        self.starts.push(self.text.len());
        push_whole(text, &mut self.text);
    }

    /// Forgets all texts and keeps the room for others.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.starts.clear();
    }

    /// Marks the end of a cell, across which no label goes.
    pub(super) fn end_cell(&mut self) {
        self.text.push('|');
    }

    /// Length in bytes.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// The labels, in order.
    pub(super) fn labels(&self) -> impl Iterator<Item = Found> {
        labels(&self.text).map(|(label, range)| {
            let first = self.starts.partition_point(|start| *start <= range.start);
            let last = self.starts.partition_point(|start| *start < range.end);
            let first = first.saturating_sub(1);
            let start = self.starts.get(first).copied().unwrap_or_default();
            Found {
                label,
                texts: first..last,
                offset: range.start - start,
            }
        })
    }

    /// Whether the text ends with the beginning of a label that goes on with `word` and more.
    pub(super) fn goes_on_with(&self, word: &str) -> bool {
        words().any(|label| {
            label.match_indices(word).any(|(at, _)| {
                let begun = label.get(..at).unwrap_or_default();
                at > 0 && at + word.len() < label.len() && self.text.ends_with(begun)
            })
        })
    }

    /// How many bytes of the text are figures.
    pub(super) fn digits(&self) -> usize {
        self.text.bytes().filter(u8::is_ascii_digit).count()
    }

    /// How many bytes of the text are words of the tables.
    pub(super) fn known(&self) -> usize {
        labels(&self.text).map(|(_, range)| range.len()).sum()
    }
}

/// Appends the labels of one cell to `out`. Hints in brackets count only where nothing else is found.
pub(super) fn push_labels(text: &str, squeezed: &mut LabelText, out: &mut Vec<Label>) {
    let Some((first, _)) = next_dropped(text, 0) else {
        out.extend(labels(text).map(|(label, _)| label));
        return;
    };
    let from = out.len();
    squeezed.clear();
    squeezed.push(text);
    out.extend(labels(&squeezed.text).map(|(label, _)| label));
    let mut found = out.iter().skip(from);
    let brackets = || {
        text.get(first..)
            .is_some_and(|rest| rest.contains(['（', '(']))
    };
    if found.all(|label| *label == Label::Hint) && brackets() {
        out.truncate(from);
        squeezed.clear();
        squeezed.push_whole(text);
        out.extend(labels(&squeezed.text).map(|(label, _)| label));
    }
}

/// The characters that labels, rows and tails end with.
static LAST: LazyLock<Vec<char>> = LazyLock::new(|| {
    let mut last: Vec<char> = words()
        .chain(standard_rows().map(Row::zh))
        .chain(word_lists::LABEL_TAILS.iter().copied())
        .filter_map(|word| word.chars().rfind(|c| !is_dropped(*c)))
        .collect();
    last.sort_unstable();
    last.dedup();
    last
});

/// The rows of the tables since 2019.
fn standard_rows() -> impl Iterator<Item = Row> {
    let kinds = |row: &Row| row.table() != TableKind::StatisticsForm;
    Row::ALL.iter().copied().filter(kinds)
}

fn may_end_row(c: char) -> bool {
    LAST.binary_search(&c).is_ok()
}

/// Whether `text` ends with the label of a row, whole but for its beginning: `二、规章`, and not
/// `规章数量为`.
pub(super) fn ends_with_row(text: &str) -> bool {
    // Where the last character is kept, it must be the last one of a row.
    let last = text.chars().next_back();
    if last.is_some_and(|c| !is_dropped(c) && !may_end_row(c)) {
        return false;
    }
    let mut squeezed = LabelText::default();
    squeezed.push(text);
    let (mut before, mut last) = (0, None);
    for (label, range) in labels(&squeezed.text) {
        if label != Label::Hint
            && let Some((_, earlier)) = last.replace((label, range))
        {
            before = earlier.end;
        }
    }
    let Some((label, range)) = last else {
        return false;
    };
    let whole: String = match label {
        Label::Row(row) => row.zh(),
        Label::OtherOutcome | Label::Extra => "",
        _ => return false,
    }
    .chars()
    .filter(|c| !is_dropped(*c))
    .collect();
    let piece = |range: Range<usize>| squeezed.text.get(range).unwrap_or_default();
    let tail = piece(range.end..squeezed.text.len());
    let ends = tail.is_empty() || word_lists::LABEL_TAILS.contains(&tail) || whole.ends_with(tail);
    ends && is_between_labels(piece(before..range.start), &whole)
}

/// Whether `text` may stand before the label of the row `whole`: nothing but a number, the beginning
/// of `whole` and the end of another label.
fn is_between_labels(text: &str, whole: &str) -> bool {
    let begun = whole
        .char_indices()
        .map(|(at, _)| whole.get(..at).unwrap_or_default())
        .rev();
    let longest = begun
        .filter(|begun| !begun.is_empty())
        .find_map(|begun| text.strip_suffix(begun));
    let mut rest = longest.unwrap_or(text);
    loop {
        rest = rest
            .trim_end_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十件".contains(c));
        match word_lists::BETWEEN_LABELS
            .iter()
            .find_map(|word| rest.strip_suffix(word))
        {
            Some(shorter) => rest = shorter,
            None => return rest.is_empty(),
        }
    }
}

/// `text` squeezed, with all that stands in brackets.
pub(super) fn whole(text: &str) -> String {
    let mut out = String::new();
    push_whole(text, &mut out);
    out
}

/// Appends `text` squeezed, with all that stands in brackets.
fn push_whole(text: &str, out: &mut String) {
    out.reserve(text.len());
    let mut from = 0;
    while let Some((at, c)) = next_dropped(text, from) {
        out.push_str(text.get(from..at).unwrap_or_default());
        from = at + c.len_utf8();
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

/// `text` squeezed, without hints.
pub(super) fn without_hints(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_without_hints(text, &mut out);
    out
}

/// Appends `text` squeezed, without hints: `（区分处理的，只计这一情形）` goes, `（一）` stays.
fn push_without_hints(text: &str, out: &mut String) {
    for_each_kept(text, |range| {
        out.push_str(text.get(range).unwrap_or_default());
    });
}

/// Where the bytes of a squeezed text stood before.
pub(super) struct Squeezed {
    /// Where each kept range begins, in the squeezed text and in the text.
    starts: Vec<(usize, usize)>,
    /// The lengths of the squeezed text and of the text.
    len: usize,
    whole: usize,
}

impl Squeezed {
    pub(super) fn new(text: &str) -> Self {
        let (mut starts, mut len) = (Vec::new(), 0);
        for_each_kept(text, |range| {
            starts.push((len, range.start));
            len += range.len();
        });
        Self {
            starts,
            len,
            whole: text.len(),
        }
    }

    /// The offset in the text of the byte that squeezing moves to `squeezed`; its end for one that it has not.
    pub(super) fn offset(&self, squeezed: usize) -> usize {
        if squeezed >= self.len {
            return self.whole;
        }
        let behind = self.starts.partition_point(|(start, _)| *start <= squeezed);
        let range = behind.checked_sub(1).and_then(|at| self.starts.get(at));
        range.map_or(self.whole, |(start, from)| from + squeezed - start)
    }
}

/// Calls `keep` with each range of `text` that squeezing keeps, in order.
fn for_each_kept(text: &str, mut keep: impl FnMut(Range<usize>)) {
    let mut depth = 0_usize;
    // The ranges inside the brackets that are open.
    let mut inside: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    while let Some((at, c)) = next_dropped(text, start) {
        if start < at {
            if depth > 0 {
                inside.push(start..at);
            } else {
                keep(start..at);
            }
        }
        start = at + c.len_utf8();
        match c {
            '（' | '(' => {
                if depth == 0 {
                    inside.clear();
                }
                depth += 1;
            }
            '）' | ')' if depth > 0 => {
                depth -= 1;
                if depth == 0 && is_number(text, &inside) {
                    inside.drain(..).for_each(&mut keep);
                }
            }
            _ => {}
        }
    }
    if depth > 0 {
        inside.into_iter().for_each(&mut keep);
    }
    if start < text.len() {
        keep(start..text.len());
    }
}

/// Whether the inside of a pair of brackets, given as ranges of `text`, numbers what follows.
fn is_number(text: &str, inside: &[Range<usize>]) -> bool {
    let characters = || {
        inside
            .iter()
            .flat_map(|range| text.get(range.clone()).unwrap_or_default().chars())
    };
    characters().count() <= 3
        && characters().all(|c| "一二三四五六七八九十".contains(c) || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use gongkai_report::{Column, Row};

    #[track_caller]
    fn check(text: &str, expected: &[Label]) {
        let mut found = Vec::new();
        push_labels(text, &mut LabelText::default(), &mut found);
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn hints_in_brackets_do_not_speak() {
        check(
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            &[Label::Row(Row::PartlyGranted)],
        );
        check(
            "规章（含行政许可、行政处罚类）",
            &[Label::Row(Row::Regulations)],
        );
        check("（规章）", &[Label::Row(Row::Regulations)]);
    }

    #[test]
    fn spaces_and_breaks_in_labels_do_not_matter() {
        check("商业\n企业", &[Label::Head(Column::Business)]);
        check("自 然 人", &[Label::Head(Column::NaturalPerson)]);
        check("规 章", &[Label::Row(Row::Regulations)]);
        check("本年新\n制作数量", &[Label::Head(Column::NewlyMade)]);
        check("本年新", &[Label::CutHead]);
    }

    #[test]
    fn longer_words_win() {
        check("（六）其他处理", &[Label::OtherOutcome]);
        check("3.其他", &[Label::Row(Row::Other)]);
        check(
            "2.其他法律行政法规禁止公开",
            &[Label::Row(Row::RefusedByLaw)],
        );
        check("法人或其他组织", &[Label::Hint]);
        check("其他对外管理服务事项", &[Label::Row(Row::OtherServices)]);
        check("（七）总计", &[Label::Row(Row::ProcessedTotal)]);
        check("四、政府信息公开行政复议、行政诉讼情况", &[Label::Section]);
    }
}
