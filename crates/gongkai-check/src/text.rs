//! `text.*`, as far as the values of the report show it.

use gongkai_report::{RepairCode, SourceSpan};

use super::Audit;
use gongkai_report::{DateKind, FindingCode, Item, Reading, Section, Severity};

pub(super) fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    for repair in &report.repairs {
        let before = &repair.before;
        match repair.code {
            RepairCode::RepeatedPunctuation => audit.raise(
                FindingCode::TextRepeatedPunctuation,
                Severity::Info,
                [repair.span],
                format!("“{before}” is printed for “{}”", repair.after),
                format!("标点重复：“{before}”应为“{}”", repair.after),
            ),
            RepairCode::Spam => audit.raise(
                FindingCode::TextInjectedSpam,
                Severity::Warning,
                [repair.span],
                format!("advertising is spliced into the text: “{before}”"),
                format!("正文中混入广告文字：“{before}”"),
            ),
            _ => {}
        }
    }
    for date in &report.mentions.dates {
        let Reading::Damaged { candidates } = &date.reading else {
            continue;
        };
        if candidates.is_empty() || !has_lost_its_marks(&date.text, date.kind) {
            continue;
        }
        let text = &date.text;
        audit.raise(
            FindingCode::TextLostCharacters,
            Severity::Warning,
            [date.span],
            format!("“{text}” is a date that has lost characters of 年, 月, 日"),
            format!("“{text}”为日期，年、月、日等字缺失"),
        );
    }
    for citation in report.documents.iter().filter(|citation| citation.damaged) {
        let number = citation.number.as_deref().unwrap_or_default();
        let likely = citation.candidates.join(", ");
        audit.raise(
            FindingCode::TextLostCharacters,
            Severity::Warning,
            [citation.span],
            format!("the document number “{number}” has lost characters; candidates: {likely}"),
            format!("文号“{number}”有缺字，可能为：{likely}"),
        );
    }
    lost_markers(audit);
}

/// Whether a damaged date lacks the characters that divide it; 2月30日 has them and is only wrong.
fn has_lost_its_marks(text: &str, kind: DateKind) -> bool {
    let marked = |c| text.contains(c);
    match kind {
        DateKind::Day => !(marked('月') && (marked('日') || marked('号'))),
        DateKind::Month => !marked('月'),
        _ => !marked('年') && !marked('月'),
    }
}

/// Items whose marker has lost its numeral: 是 before 二是.
fn lost_markers(audit: &mut Audit<'_>) {
    let mut open: Vec<&Section> = audit.report.sections.iter().collect();
    while let Some(section) = open.pop() {
        for item in section.items.iter().filter(|item| lacks_its_numeral(item)) {
            let marker = &item.marker;
            let start = item.span.start();
            let place = SourceSpan::new(start, item.span.end().min(start + marker.len()));
            audit.raise(
                FindingCode::TextLostCharacters,
                Severity::Warning,
                place,
                format!("the item marker “{marker}” has lost its numeral"),
                format!("分项标记“{marker}”前缺序号"),
            );
        }
        open.extend(&section.children);
    }
}

fn lacks_its_numeral(item: &Item) -> bool {
    item.marker == "是"
}

#[cfg(test)]
mod tests {
    use super::super::testing::{day, raises, report, span};
    use super::*;
    use gongkai_report::{Citation, DateMention, Repair};

    #[test]
    fn what_cleaning_saw_is_raised() {
        let mut report = report();
        let repair = |code, before: &str, after: &str| Repair::new(code, span(3, 9), before, after);
        report.repairs = vec![
            repair(RepairCode::RepeatedPunctuation, "。。", "。"),
            repair(RepairCode::Spam, "365体育", "365体育"),
        ];
        raises(
            &report,
            &[
                (FindingCode::TextRepeatedPunctuation, Severity::Info),
                (FindingCode::TextInjectedSpam, Severity::Warning),
            ],
        );
        report.repairs = vec![repair(RepairCode::PinyinAnnotation, "術(shù)", "术")];
        raises(&report, &[]);
    }

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
    fn a_date_without_its_marks_has_lost_them() {
        let mut report = report();
        let damaged = |text: &str| {
            let candidates = vec![day("2015-03-05")];
            DateMention::new(
                text,
                DateKind::Day,
                Reading::Damaged { candidates },
                span(3, 9),
            )
        };
        report.mentions.dates = vec![damaged("201535")];
        raises(
            &report,
            &[
                (FindingCode::TextLostCharacters, Severity::Warning),
                (FindingCode::DateDamaged, Severity::Warning),
            ],
        );
        report.mentions.dates = vec![damaged("2月30日")];
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
