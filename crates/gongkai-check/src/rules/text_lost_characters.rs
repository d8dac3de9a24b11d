//! `text.lost_characters`: a place where characters are evidently missing.
//!
//! The report shows document numbers and item markers; numbers and whole sections that are missing are
//! seen by the reader of the text. A damaged date is `date.damaged` and nothing else.

use std::ops::Range;

use gongkai_report::{Citation, FindingCode, Item, Language, Section, Severity, SourceSpan};
use gongkai_span::lists::ends_with_any;

use super::{Rule, Words};
use crate::words::DISCLOSED;
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TextLostCharacters,
    meaning: Words {
        en: "characters are missing",
        zh: "文字有缺失",
    },
    advice: Words {
        en: "look the passage up in another copy of the document",
        zh: "请与其他版本核对",
    },
    check,
};

fn check(audit: &mut Audit<'_>) {
    for citation in audit.report.documents.iter().filter(|cited| cited.damaged) {
        audit.raise(&DamagedNumber(citation));
    }
    let sections = audit.report.sections.iter().flat_map(Section::walk);
    for item in sections.flat_map(|section| &section.items) {
        if lacks_its_numeral(item) {
            audit.raise(&LostNumeral(item));
        }
    }
}

/// Whether a marker has lost its numeral: 是 before 二是.
fn lacks_its_numeral(item: &Item) -> bool {
    item.marker == "是"
}

struct DamagedNumber<'r>(&'r Citation);

impl Violation for DamagedNumber<'_> {
    const CODE: FindingCode = RULE.code;

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.0.span]
    }

    fn message(&self, language: Language) -> String {
        let number = self.0.number.as_deref().unwrap_or_default();
        let likely = self.0.candidates.join(", ");
        match language {
            Language::English => {
                format!("the document number “{number}” has lost characters; candidates: {likely}")
            }
            Language::Chinese => format!("文号“{number}”有缺字，可能为：{likely}"),
        }
    }
}

struct LostNumeral<'r>(&'r Item);

impl Violation for LostNumeral<'_> {
    const CODE: FindingCode = RULE.code;

    fn spans(&self) -> Vec<SourceSpan> {
        let start = self.0.span.start();
        let end = self.0.span.end().min(start + self.0.marker.len());
        SourceSpan::new(start, end).into_iter().collect()
    }

    fn message(&self, language: Language) -> String {
        let marker = &self.0.marker;
        match language {
            Language::English => format!("the item marker “{marker}” has lost its numeral"),
            Language::Chinese => format!("分项标记“{marker}”前缺序号"),
        }
    }
}

/// A unit whose number is missing in a list of counts: `公告16条、机构简介类信息条、政策14条`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostNumber {
    /// The words up to the unit: `机构简介类信息条`.
    pub words: String,
    /// The unit: `条`.
    pub unit: String,
    /// Where the words stand.
    pub span: SourceSpan,
}

impl LostNumber {
    /// The entry of a list that has lost its number, as a range of `between`, which stands between two
    /// counts of `unit`.
    ///
    /// ```
    /// use gongkai_check::LostNumber;
    ///
    /// let between = "、机构简介类信息条、政策类信息";
    /// let place = LostNumber::find(between, "条").ok_or("nothing lost")?;
    /// assert_eq!(&between[place], "机构简介类信息条");
    /// assert!(LostNumber::find("，其中文件", "件").is_none());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn find(between: &str, unit: &str) -> Option<Range<usize>> {
        let mut start = 0;
        let mut entries = between
            .split_inclusive(['、', '，', ',', '；', ';'])
            .peekable();
        while let Some(entry) = entries.next() {
            let words = entry.trim_end_matches(['、', '，', ',', '；', ';']);
            let named = words
                .strip_suffix(unit)
                .is_some_and(|thing| ends_with_any(thing, DISCLOSED));
            // The last entry is the noun of the next count.
            if named && entries.peek().is_some() {
                return Some(start..start + words.len());
            }
            start += entry.len();
        }
        None
    }
}

impl Violation for LostNumber {
    const CODE: FindingCode = RULE.code;

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.span]
    }

    fn message(&self, language: Language) -> String {
        let Self { words, unit, .. } = self;
        match language {
            Language::English => format!("“{words}”: the number before {unit} is missing"),
            Language::Chinese => format!("“{words}”中“{unit}”前缺数字"),
        }
    }
}

/// Sections with a heading and nothing under it, while others have text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptySections {
    /// Their headings as printed, and where they stand.
    pub headings: Vec<(String, SourceSpan)>,
}

impl Violation for EmptySections {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        Severity::Info
    }

    fn spans(&self) -> Vec<SourceSpan> {
        self.headings.iter().map(|(_, span)| *span).collect()
    }

    fn message(&self, language: Language) -> String {
        let headings: Vec<&str> = self
            .headings
            .iter()
            .map(|(words, _)| words.as_str())
            .collect();
        match language {
            Language::English => format!("nothing stands under “{}”", headings.join("”, “")),
            Language::Chinese => format!("标题“{}”下没有内容", headings.join("”、“")),
        }
    }
}

#[cfg(test)]
mod tests {
    use gongkai_report::{DateKind, DateMention, Reading};

    use super::*;
    use crate::testing::{day, raises, report, span};

    #[test]
    fn values_that_lost_characters_are_raised() {
        let mut report = report();
        let mut citation = Citation::untitled(span(10, 29));
        citation.damaged = true;
        report.documents.push(citation);
        let mut section = Section::new(1, "公开", span(40, 49), span(40, 99));
        section.items.push(Item::new(Some(1), "是", span(50, 60)));
        report.sections.push(section);
        let lost = (FindingCode::TextLostCharacters, Severity::Warning);
        raises(&report, &[lost, lost]);
    }

    #[test]
    fn a_damaged_date_is_one_finding() {
        let mut report = report();
        let candidates = vec![day("2015-03-05")];
        let reading = Reading::Damaged { candidates };
        let date = DateMention::new("201535", DateKind::Day, reading, span(3, 9));
        report.mentions.dates.push(date);
        raises(&report, &[(FindingCode::DateDamaged, Severity::Warning)]);
    }

    #[test]
    fn an_item_with_its_numeral_is_not_raised() {
        let mut report = report();
        let mut section = Section::new(1, "公开", span(40, 49), span(40, 99));
        section.items.push(Item::new(Some(1), "一是", span(50, 60)));
        report.sections.push(section);
        report.documents.push(Citation::titled("通知", span(3, 9)));
        raises(&report, &[]);
    }
}
