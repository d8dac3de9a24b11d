//! `outline.skipped_number`: a number is missing between two sections or items in a row.

use gongkai_report::{FindingCode, Language, Severity, SourceSpan};

use super::numbering::{Slip, slips};
use super::{Rule, Words};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::OutlineSkippedNumber,
    meaning: Words {
        en: "a number is missing between two headings",
        zh: "标题序号不连续",
    },
    advice: Words {
        en: "a part may have been cut out, or the numbers are wrong",
        zh: "可能漏排一部分内容，或序号有误",
    },
    check,
};

struct SkippedNumber<'r>(Slip<'r>);

fn check(audit: &mut Audit<'_>) {
    for slip in slips(audit.report) {
        if !slip.duplicate {
            audit.raise(&SkippedNumber(slip));
        }
    }
}

impl Violation for SkippedNumber<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        self.0.severity
    }

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.0.span, self.0.before_span]
    }

    fn message(&self, language: Language) -> String {
        let Slip {
            marker,
            before,
            kind,
            ..
        } = &self.0;
        match language {
            Language::English => format!(
                "{} {marker} follows {before}: the numbers between are missing",
                kind.en()
            ),
            Language::Chinese => format!("{}“{before}”之后为“{marker}”，中间缺号", kind.zh()),
        }
    }
}

#[cfg(test)]
mod tests {
    use gongkai_report::Item;

    use super::super::numbering::testing::numbered;
    use super::*;
    use crate::testing::{raises, span};

    #[test]
    fn a_skipped_number_is_raised() {
        let report = numbered(&[(1, "一、"), (2, "二、"), (4, "四、")]);
        raises(
            &report,
            &[(FindingCode::OutlineSkippedNumber, Severity::Warning)],
        );
    }

    #[test]
    fn counting_in_order_and_afresh_is_not_raised() {
        raises(&numbered(&[(1, "一、"), (2, "二、"), (3, "三、")]), &[]);
        raises(
            &numbered(&[(1, "1."), (2, "2."), (1, "1."), (2, "2.")]),
            &[],
        );
        raises(
            &numbered(&[(1, "一、"), (1, "1."), (2, "二、"), (2, "2.")]),
            &[],
        );
        raises(&numbered(&[(1, "一、"), (2016, "2016、")]), &[]);
    }

    #[test]
    fn items_are_followed_too() {
        let mut report = numbered(&[(1, "一、")]);
        let section = &mut report.sections[0];
        section.items.push(Item::new(Some(1), "一是", span(1, 2)));
        section.items.push(Item::new(Some(3), "三是", span(3, 4)));
        raises(
            &report,
            &[(FindingCode::OutlineSkippedNumber, Severity::Info)],
        );
    }
}
