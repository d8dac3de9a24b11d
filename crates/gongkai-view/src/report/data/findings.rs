//! What a careful reader would raise, and what cleaning changed.

use gongkai::report::{Report, Severity};
use maud::{Markup, html};

use super::row::{bytes, go};
use crate::report::Inspection;
use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::words::{self, both};

/// How much of a repaired text is shown.
const SHOWN: usize = 60;

/// The findings, each with all its places.
pub(super) fn findings(inspection: &Inspection, marker: &mut Marker<'_>) -> Markup {
    let findings = &inspection.read.report.findings;
    html! {
        ul.list.findings { @for (index, finding) in findings.iter().enumerate() {
            @let tag = marker.values(Kind::Finding, &finding.spans);
            @let code = finding.code.code();
            @let body = html! {
                span.tag data-severity=(finding.severity.code()) { (words::name!(finding.severity)) }
                " " span.title { (words::name!(finding.code)) }
                span.clause { (both(inspection.chinese_message(index).unwrap_or(&finding.message), &finding.message)) }
            };
            li.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)] data-find title=(code) {
                (go(tag, &body))
            }
        } }
    }
}

/// How many findings are more than hints.
pub(in crate::report) fn serious(report: &Report) -> usize {
    let serious = |severity| severity != Severity::Info;
    report
        .findings
        .iter()
        .filter(|finding| serious(finding.severity))
        .count()
}

/// The repairs.
pub(super) fn repairs(report: &Report, marker: &mut Marker<'_>) -> Markup {
    html! {
        ul.list.short.repairs { @for repair in &report.repairs {
            @let tag = marker.value(Kind::Repair, Some(repair.span));
            @let body = html! {
                span.tag { (words::repair(repair.code)) } " "
                del { (shortened(&repair.before)) } " → " ins { (shortened(&repair.after)) }
            };
            (super::row::item(tag, &body, None))
        } }
    }
}

/// The text, or its beginning and an ellipsis; line breaks as ⏎.
fn shortened(text: &str) -> String {
    let mut out: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        out.push('…');
    }
    out.replace('\r', "").replace('\n', "⏎")
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn long_repairs_show_their_beginning() {
        assert_eq!(shortened("術(shù)\n"), "術(shù)⏎");
        assert_eq!(shortened(&"术".repeat(61)).chars().count(), 61);
    }
}
