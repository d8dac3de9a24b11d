//! Labels without white space, punctuation and hints, with the way back.

use std::ops::Range;
use std::sync::LazyLock;

use gongkai_report::Row;

use super::lexicon::{Label, is_dropped, labels, words};

/// Texts of cells run together, squeezed, with the way back to the texts.
#[derive(Debug, Default)]
pub(super) struct Squeezed {
    text: String,
    /// For each text the byte at which it begins.
    starts: Vec<usize>,
}

impl Squeezed {
    /// Adds a text; what stands in brackets is dropped unless it is a number.
    pub(super) fn push(&mut self, text: &str) {
        self.starts.push(self.text.len());
        push_without_hints(text, &mut self.text);
    }

    /// Adds a text with all that stands in brackets.
    pub(super) fn push_whole(&mut self, text: &str) {
        self.starts.push(self.text.len());
        self.text.extend(text.chars().filter(|c| !is_dropped(*c)));
    }

    /// Marks the end of a cell, across which no label goes.
    pub(super) fn end_cell(&mut self) {
        self.text.push('|');
    }

    /// Length in bytes.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// The labels, each with the range of texts that it comes from.
    pub(super) fn labels(&self) -> impl Iterator<Item = (Label, Range<usize>)> {
        labels(&self.text).map(|(label, range)| {
            let first = self.starts.partition_point(|start| *start <= range.start);
            let last = self.starts.partition_point(|start| *start < range.end);
            (label, first.saturating_sub(1)..last)
        })
    }

    /// How many bytes of the text are words of the tables.
    pub(super) fn known(&self) -> usize {
        labels(&self.text).map(|(_, range)| range.len()).sum()
    }
}

/// The labels of one cell. Hints in brackets count only where nothing else is found.
pub(super) fn labels_of(text: &str) -> Vec<Label> {
    let mut squeezed = Squeezed::default();
    squeezed.push(text);
    let mut found: Vec<Label> = squeezed.labels().map(|(label, _)| label).collect();
    if found.iter().all(|label| *label == Label::Hint) {
        let mut whole = Squeezed::default();
        whole.push_whole(text);
        found = whole.labels().map(|(label, _)| label).collect();
    }
    found
}

/// What may stand behind the label of a row that is told by its first words.
const TAILS: [&str; 4] = ["数量", "件数", "事项", "行政机关不再处理其政府信息公开申请"];

/// The characters that labels, rows and tails end with.
static LAST: LazyLock<Vec<char>> = LazyLock::new(|| {
    let mut last: Vec<char> = words()
        .chain(Row::ALL.iter().map(|row| row.zh()))
        .chain(TAILS)
        .filter_map(|word| word.chars().rfind(|c| !is_dropped(*c)))
        .collect();
    last.sort_unstable();
    last.dedup();
    last
});

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
    let mut squeezed = Squeezed::default();
    squeezed.push(text);
    let named = labels(&squeezed.text).filter(|(label, _)| *label != Label::Hint);
    let Some((label, range)) = named.last() else {
        return false;
    };
    let tail = squeezed.text.get(range.end..).unwrap_or_default();
    let whole = match label {
        Label::Row(row) => row.zh(),
        Label::OtherDealing | Label::Extra => "",
        _ => return false,
    };
    let known = |whole: &str| {
        whole
            .chars()
            .filter(|c| !is_dropped(*c))
            .collect::<String>()
    };
    tail.is_empty() || TAILS.contains(&tail) || known(whole).ends_with(tail)
}

/// Appends `text` squeezed, without hints: `（区分处理的，只计这一情形）` goes, `（一）` stays.
fn push_without_hints(text: &str, out: &mut String) {
    let mut depth = 0_usize;
    let mut inside = String::new();
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_dropped(*c)) {
        let (kept, from) = (rest.get(..at), rest.get(at + c.len_utf8()..));
        let target = if depth > 0 { &mut inside } else { &mut *out };
        target.push_str(kept.unwrap_or_default());
        rest = from.unwrap_or_default();
        match c {
            '（' | '(' => {
                if depth == 0 {
                    inside.clear();
                }
                depth += 1;
            }
            '）' | ')' if depth > 0 => {
                depth -= 1;
                if depth == 0 && is_number(&inside) {
                    out.push_str(&inside);
                }
            }
            _ => {}
        }
    }
    if depth > 0 {
        out.push_str(&inside);
    }
    out.push_str(rest);
}

/// Whether the inside of a pair of brackets numbers what follows.
fn is_number(inside: &str) -> bool {
    inside.chars().count() <= 3
        && inside
            .chars()
            .all(|c| "一二三四五六七八九十".contains(c) || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use gongkai_report::{Column, Row};

    #[track_caller]
    fn check(text: &str, expected: &[Label]) {
        assert_eq!(labels_of(text), expected, "{text:?}");
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
        check("（六）其他处理", &[Label::OtherDealing]);
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
