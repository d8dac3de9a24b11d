//! What holds of every report, asserted where debug assertions are on.
//!
//! The whole-document tests hold more: there every value reads again from its place.

use gongkai_report::{Report, Section, SourceSpan};

/// Whether every figure, mention and finding stands at a place of the source, and sections nest.
pub(crate) fn hold(report: &Report, source: &str) -> bool {
    let place = |span: SourceSpan| span.slice(source).is_some_and(|text| !text.is_empty());
    let figures = report
        .statistics
        .iter()
        .all(|figure| place(figure.span) && figure.value_span.is_none_or(place));
    let mentions = &report.mentions;
    let quantities = mentions.quantities.iter().all(|found| place(found.span));
    let dates = mentions.dates.iter().all(|found| place(found.span));
    let findings = report.findings.iter().all(|finding| {
        let mut spans = finding.spans.iter().copied();
        !finding.spans.is_empty() && spans.all(place)
    });
    figures && quantities && dates && findings && nest(&report.sections)
}

/// Whether sections hold their headings and lie, at a deeper level, within their parents.
fn nest(sections: &[Section]) -> bool {
    let mut open: Vec<&Section> = sections.iter().collect();
    while let Some(section) = open.pop() {
        let inside =
            |child: &Section| section.span.contains(child.span) && child.level > section.level;
        if !section.span.contains(section.heading_span) || !section.children.iter().all(inside) {
            return false;
        }
        open.extend(&section.children);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use gongkai_report::{Finding, FindingCode};

    use crate::{ExtractOptions, Extraction};

    #[test]
    fn a_report_holds_until_it_is_bent() {
        let page = "某县2016年政府信息公开工作年度报告\n一、概述\n（一）公开\n主动公开信息84条。";
        let read = Extraction::read("a", page.as_bytes(), &ExtractOptions::default());
        let read = read.expect("a report");
        assert!(hold(&read.report, &read.source));

        let mut bent = read.report.clone();
        bent.findings
            .push(Finding::info(FindingCode::DateDamaged, "nowhere", []));
        assert!(!hold(&bent, &read.source));

        let mut bent = read.report.clone();
        if let Some(child) = bent
            .sections
            .first_mut()
            .and_then(|first| first.children.first_mut())
        {
            child.level = 1;
        }
        assert!(!hold(&bent, &read.source));

        assert!(!hold(&read.report, "short"));
    }
}
