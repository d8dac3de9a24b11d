//! `table.missing`: a section that the standard report gives a table to has none.
//!
//! 国办公开办函〔2019〕60号 and 〔2021〕30号 give a table to 二、主动公开政府信息情况, 三、收到和处理政府信息公开申请情况
//! and 四、政府信息公开行政复议、行政诉讼情况, from the reports on 2019 on.

use gongkai_report::{
    FindingCode, Kind, Language, Section, Severity, SourceSpan, Table, TableKind, Topic,
};

use super::{Rule, Words};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TableMissing,
    meaning: Words {
        en: "a table of the standard report is missing",
        zh: "缺少规定的表格",
    },
    advice: Words {
        en: "it may stand in an attachment or a picture",
        zh: "表格可能在附件或图片中",
    },
    check,
};

/// The first reporting year of the standard report.
const FIRST: i32 = 2019;

struct TableMissing<'r>(&'r Section);

impl Violation for TableMissing<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        Severity::Info
    }

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.0.heading_span]
    }

    fn message(&self, language: Language) -> String {
        let title = &self.0.title;
        match language {
            Language::English => format!("“{title}” has no table; the standard report has one"),
            Language::Chinese => format!("“{title}”部分没有规定的表格"),
        }
    }
}

fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    let year = report.year.as_ref().map(|year| year.value);
    if report.kind != Kind::AnnualReport || year.is_none_or(|year| year < FIRST) {
        return;
    }
    for section in report.sections.iter().filter(|section| section.level == 1) {
        let Some(kind) = table_of(section) else {
            continue;
        };
        let has = |table: &Table| {
            table.kind() == kind
                || table.kind() == TableKind::Other && section.span.contains(table.span())
        };
        if !report.tables.iter().any(has) {
            audit.raise(&TableMissing(section));
        }
    }
}

/// The table that the standard report has in a section with this heading.
fn table_of(section: &Section) -> Option<TableKind> {
    let title = section.title.as_str();
    match section.topic? {
        Topic::ProactiveDisclosure if title.contains("主动公开政府信息") => {
            Some(TableKind::Proactive)
        }
        Topic::OnRequest if title.contains("收到和处理") => Some(TableKind::Requests),
        Topic::ReviewLitigation if title.contains("复议") && title.contains("诉讼") => {
            Some(TableKind::ReviewLitigation)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use gongkai_report::{OtherTable, Report, ReportYear};

    use super::*;
    use crate::testing::{raises, report, span};

    fn standard(year: i32) -> Report {
        let mut report = report();
        report.kind = Kind::AnnualReport;
        report.year = Some(ReportYear::new(year, span(0, 4)));
        let mut section = Section::new(
            1,
            "收到和处理政府信息公开申请情况",
            span(10, 20),
            span(10, 90),
        );
        section.topic = Some(Topic::OnRequest);
        report.sections.push(section);
        report
    }

    #[test]
    fn a_statutory_section_without_a_table_is_noted() {
        let mut report = standard(2021);
        raises(&report, &[(FindingCode::TableMissing, Severity::Info)]);
        report.tables.push(Table::Other(OtherTable {
            span: span(30, 80),
            rows: Vec::new(),
        }));
        raises(&report, &[]);
    }

    #[test]
    fn reports_from_before_the_form_have_no_tables() {
        raises(&standard(2017), &[]);
    }
}
