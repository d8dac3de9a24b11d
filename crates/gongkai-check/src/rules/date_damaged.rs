//! `date.damaged`: a date that cannot be read as printed.

use chrono::NaiveDate;
use gongkai_report::{FindingCode, Language, Reading, SourceSpan};

use super::{Rule, Words};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::DateDamaged,
    meaning: Words {
        en: "a date cannot be read as printed",
        zh: "日期无法识别",
    },
    advice: Words {
        en: "compare with the page's publication date",
        zh: "请与页面发布日期核对",
    },
    check,
};

struct DamagedDate<'r> {
    /// The date as printed; `None` for that of the sign-off.
    text: Option<&'r str>,
    candidates: &'r [NaiveDate],
    span: SourceSpan,
}

fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    let mut seen: Vec<SourceSpan> = Vec::new();
    for date in &report.mentions.dates {
        if let Reading::Damaged { candidates } = &date.reading {
            seen.push(date.span);
            audit.raise(&DamagedDate {
                text: Some(&date.text),
                candidates,
                span: date.span,
            });
        }
    }
    let signed = report.signed.as_ref().filter(|signed| signed.damaged);
    if let Some(signed) = signed
        && let Some(span) = signed.span
        && !seen.iter().any(|other| other.overlaps(span))
    {
        audit.raise(&DamagedDate {
            text: None,
            candidates: &signed.candidates,
            span,
        });
    }
}

impl Violation for DamagedDate<'_> {
    const CODE: FindingCode = RULE.code;

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.span]
    }

    fn message(&self, language: Language) -> String {
        let likely: Vec<String> = self.candidates.iter().map(ToString::to_string).collect();
        let likely = likely.join(", ");
        let what = match (self.text, language) {
            (Some(text), _) => format!("“{text}”"),
            (None, Language::English) => "the date of the sign-off".to_owned(),
            (None, Language::Chinese) => "落款日期".to_owned(),
        };
        let mut message = match language {
            Language::English => format!("{what} cannot be read as a date"),
            Language::Chinese => format!("{what}无法识别为日期"),
        };
        if !likely.is_empty() {
            message.push_str(match language {
                Language::English => "; candidates: ",
                Language::Chinese => "，可能为：",
            });
            message.push_str(&likely);
        }
        message
    }
}

#[cfg(test)]
mod tests {
    use gongkai_report::{Severity, SignOff};

    use super::*;
    use crate::testing::{day, message, raises, report, span};

    #[test]
    fn a_damaged_sign_off_is_raised_once() {
        let mut report = report();
        report.signed = Some(SignOff {
            damaged: true,
            candidates: vec![day("2015-03-05")],
            span: Some(span(80, 86)),
            ..SignOff::default()
        });
        raises(&report, &[(FindingCode::DateDamaged, Severity::Warning)]);
        assert!(message(&report).ends_with("candidates: 2015-03-05"));
    }
}
