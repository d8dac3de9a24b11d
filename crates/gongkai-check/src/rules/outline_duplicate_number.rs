//! `outline.duplicate_number`: two sections or items in a row with the same number.

use gongkai_report::{FindingCode, Language, Severity, SourceSpan};

use super::numbering::{Slip, slips};
use super::{Rule, Words};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::OutlineDuplicateNumber,
    meaning: Words {
        en: "two headings in a row have the same number",
        zh: "相邻标题序号重复",
    },
    advice: Words {
        en: "renumber the later one and those after it",
        zh: "请顺改其后各标题序号",
    },
    check,
};

struct DuplicateNumber<'r>(Slip<'r>);

fn check(audit: &mut Audit<'_>) {
    for slip in slips(audit.report) {
        if slip.duplicate {
            audit.raise(&DuplicateNumber(slip));
        }
    }
}

impl Violation for DuplicateNumber<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        self.0.severity
    }

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.0.span, self.0.before_span]
    }

    fn message(&self, language: Language) -> String {
        let Slip { marker, kind, .. } = &self.0;
        match language {
            Language::English => format!("two {}s in a row are numbered {marker}", kind.en()),
            Language::Chinese => format!("相邻两个{}的序号均为“{marker}”", kind.zh()),
        }
    }
}

#[cfg(test)]
mod tests {
    use gongkai_report::Item;

    use super::super::numbering::testing::numbered;
    use super::*;
    use crate::testing::{message, raises, span};

    #[test]
    fn a_repeated_number_is_raised() {
        let report = numbered(&[(3, "（三）"), (4, "（四）"), (4, "（四）")]);
        raises(
            &report,
            &[(FindingCode::OutlineDuplicateNumber, Severity::Warning)],
        );
        assert_eq!(
            message(&report),
            "two sections in a row are numbered （四）"
        );
    }

    #[test]
    fn two_firsts_are_raised_above_items() {
        raises(
            &numbered(&[(1, "一、"), (1, "一、")]),
            &[(FindingCode::OutlineDuplicateNumber, Severity::Warning)],
        );
        let mut report = numbered(&[(1, "一、")]);
        for start in [1, 3] {
            let item = Item::new(Some(1), "一是", span(start, start + 1));
            report.sections[0].items.push(item);
        }
        raises(&report, &[]);
    }
}
