//! `text.injected_spam`: advertising spliced into the text.

use gongkai_report::{FindingCode, Language, RepairCode, SourceSpan};

use super::{Rule, Words};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TextInjectedSpam,
    meaning: Words {
        en: "advertising is spliced into the text",
        zh: "正文混入广告文字",
    },
    advice: Words {
        en: "take the text from another copy; the site was tampered with",
        zh: "页面可能被篡改，请取用其他版本",
    },
    check,
};

/// Advertising or gambling words in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spam {
    /// Where they stand; the finding lists the first of many.
    pub places: Vec<SourceSpan>,
}

/// A finding lists at most this many places.
const PLACES: usize = 50;

fn check(audit: &mut Audit<'_>) {
    let repairs = audit.report.repairs.iter();
    let places: Vec<SourceSpan> = repairs
        .filter(|repair| repair.code == RepairCode::Spam)
        .map(|repair| repair.span)
        .collect();
    if !places.is_empty() {
        audit.raise(&Spam { places });
    }
}

impl Violation for Spam {
    const CODE: FindingCode = RULE.code;

    fn spans(&self) -> Vec<SourceSpan> {
        self.places.iter().copied().take(PLACES).collect()
    }

    fn message(&self, language: Language) -> String {
        let count = self.places.len();
        match language {
            Language::English => format!("advertising is spliced into the text, places: {count}"),
            Language::Chinese => format!("正文中混入广告文字，共{count}处"),
        }
    }
}

#[cfg(test)]
mod tests {
    use gongkai_report::{Repair, Severity};

    use super::*;
    use crate::testing::{raises, report, span};

    #[test]
    fn all_places_are_one_finding() {
        let mut report = report();
        for start in [3, 60] {
            let place = span(start, start + 9);
            let spam = Repair::new(RepairCode::Spam, place, "365体育", "365体育");
            report.repairs.push(spam);
        }
        raises(
            &report,
            &[(FindingCode::TextInjectedSpam, Severity::Warning)],
        );
    }
}
