//! `text.repeated_punctuation`: punctuation printed twice.

use gongkai_report::{FindingCode, Language, Repair, RepairCode, Severity, SourceSpan};

use super::{Rule, Words};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TextRepeatedPunctuation,
    meaning: Words {
        en: "punctuation is printed twice",
        zh: "标点重复",
    },
    advice: Words {
        en: "one mark is enough; words between the two may be lost",
        zh: "多余标点应删去，其间或有漏字",
    },
    check,
};

struct RepeatedPunctuation<'r>(&'r Repair);

fn check(audit: &mut Audit<'_>) {
    for repair in &audit.report.repairs {
        if repair.code == RepairCode::RepeatedPunctuation {
            audit.raise(&RepeatedPunctuation(repair));
        }
    }
}

impl Violation for RepeatedPunctuation<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        Severity::Info
    }

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.0.span]
    }

    fn message(&self, language: Language) -> String {
        let Repair { before, after, .. } = self.0;
        match language {
            Language::English => format!("“{before}” is printed for “{after}”"),
            Language::Chinese => format!("标点重复：“{before}”应为“{after}”"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{raises, report, span};

    #[test]
    fn what_cleaning_joined_is_raised() {
        let mut report = report();
        let repair = |code, before: &str, after: &str| Repair::new(code, span(3, 9), before, after);
        report.repairs = vec![repair(RepairCode::RepeatedPunctuation, "。。", "。")];
        raises(
            &report,
            &[(FindingCode::TextRepeatedPunctuation, Severity::Info)],
        );
        report.repairs = vec![repair(RepairCode::PinyinAnnotation, "術(shù)", "术")];
        raises(&report, &[]);
    }
}
