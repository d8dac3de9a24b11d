//! `document.year_mismatch`: citations whose title and number name different years.

use gongkai_report::{Citation, FindingCode, Language, Severity, SourceSpan};
use gongkai_span::lists::contains_any;

use super::{Rule, Words};
use crate::words::AHEAD;
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::DocumentYearMismatch,
    meaning: Words {
        en: "a citation's title and number name different years",
        zh: "文件标题与文号的年份不一致",
    },
    advice: Words {
        en: "look the document up under its number",
        zh: "请按文号核对原文件",
    },
    check,
};

struct YearMismatch<'r> {
    citation: &'r Citation,
    number: &'r str,
    /// The year of the number, and the first that the title names.
    year: i32,
    first: i32,
}

impl Violation for YearMismatch<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        // A plan for next year may be issued in December.
        if self.year.saturating_add(1) == self.first {
            Severity::Info
        } else {
            Severity::Warning
        }
    }

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.citation.span]
    }

    fn message(&self, language: Language) -> String {
        let Self {
            number,
            year,
            first,
            ..
        } = self;
        match language {
            Language::English => format!("the title names {first}, the number {number} {year}"),
            Language::Chinese => format!("标题所称年份为{first}年，文号“{number}”为{year}年"),
        }
    }
}

fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    for citation in report.documents.iter().filter(|citation| !citation.damaged) {
        let (Some(title), Some(number), Some(year)) =
            (&citation.title, &citation.number, citation.year)
        else {
            continue;
        };
        let years = years(title);
        let (Some(&first), Some(&last)) = (years.iter().min(), years.iter().max()) else {
            continue;
        };
        // Numbered in the year it names, or in the one after: a notice on the reports for 2016 is
        // numbered 2017. Plans and periods may be numbered anywhere in between.
        if (first..=last.saturating_add(1)).contains(&year) {
            continue;
        }
        // Goals lie ahead, and a plan for next year is often issued in December.
        if year < first && looks_ahead(title) {
            continue;
        }
        audit.raise(&YearMismatch {
            citation,
            number,
            year,
            first,
        });
    }
}

fn looks_ahead(title: &str) -> bool {
    contains_any(title, AHEAD)
}

/// The years that a title names: four digits before 年, or at the ends of a range before it.
fn years(title: &str) -> Vec<i32> {
    let bytes = title.as_bytes();
    let mut years = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let digits = bytes
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 4
            && let Some(year) = title.get(at..at + 4).and_then(|text| text.parse().ok())
            && (1949..=2100).contains(&year)
            && title.get(at + 4..).is_some_and(names_a_year)
        {
            years.push(year);
        }
        at += digits.max(1);
    }
    years
}

/// Whether what follows four digits makes them a year: 年, or a range that ends in one.
fn names_a_year(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.starts_with('年')
        || rest
            .strip_prefix(['-', '－', '—', '–', '~', '～', '至', '到', '、'])
            .map(|end| end.trim_start_matches(['-', '－', '—', ' ']))
            .is_some_and(|end| end.bytes().take(4).filter(u8::is_ascii_digit).count() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{message, raises, report, span};
    use gongkai_report::Report;

    fn cited(title: &str, year: i32) -> Report {
        let mut report = report();
        let citation = Citation::titled(title, span(0, 90)).with_number("某政办", year, 1);
        report.documents.push(citation);
        report
    }

    #[test]
    fn a_number_of_another_year_is_raised() {
        let report = cited("关于印发2014年政务公开工作要点的通知", 2012);
        raises(
            &report,
            &[(FindingCode::DocumentYearMismatch, Severity::Warning)],
        );
        assert_eq!(
            message(&report),
            "the title names 2014, the number 某政办〔2012〕1号 2012"
        );
        raises(
            &cited("关于印发2014年政务公开工作要点的通知", 2017),
            &[(FindingCode::DocumentYearMismatch, Severity::Warning)],
        );
    }

    #[test]
    fn a_number_of_the_same_or_next_year_is_not() {
        raises(&cited("2014年政务公开工作要点", 2014), &[]);
        raises(&cited("关于做好2016年度报告编制工作的通知", 2017), &[]);
        raises(&cited("法治政府建设实施纲要(2015-2020年)", 2015), &[]);
        raises(&cited("关于编号2014的通知", 2012), &[]);
        raises(&cited("政府信息公开条例", 2012), &[]);
    }

    #[test]
    fn a_plan_issued_the_year_before_is_only_noted() {
        let info = (FindingCode::DocumentYearMismatch, Severity::Info);
        raises(&cited("关于印发2015年工作要点的通知", 2014), &[info]);
        raises(&cited("到2020年的发展目标", 2015), &[]);
    }
}
