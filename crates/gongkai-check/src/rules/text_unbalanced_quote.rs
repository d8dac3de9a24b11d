//! `text.unbalanced_quote`: a quotation mark or bracket without its pair. The reader of the text raises
//! it.

use gongkai_report::{FindingCode, Language, SourceSpan};

use super::{Rule, Words, check_nothing};
use crate::Violation;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TextUnbalancedQuote,
    meaning: Words {
        en: "a quotation mark or bracket has no pair",
        zh: "引号、括号或书名号不成对",
    },
    advice: Words {
        en: "its pair, or the text between the two, may be lost",
        zh: "另一半或其间文字可能缺失",
    },
    check: check_nothing,
};

/// Quotation marks and brackets without their pair: one, or those of a text that is damaged as a
/// whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnpairedMarks {
    /// The marks and where they stand; the finding lists the first of many.
    pub marks: Vec<(char, SourceSpan)>,
}

/// A finding lists at most this many places.
const PLACES: usize = 50;

impl Violation for UnpairedMarks {
    const CODE: FindingCode = RULE.code;

    fn spans(&self) -> Vec<SourceSpan> {
        let places = self.marks.iter().map(|(_, span)| *span);
        places.take(PLACES).collect()
    }

    fn message(&self, language: Language) -> String {
        match (self.marks.as_slice(), language) {
            ([(mark, _)], Language::English) => format!("{mark} stands without its pair"),
            ([(mark, _)], Language::Chinese) => format!("标点 {mark} 不成对"),
            (marks, Language::English) => format!(
                "{} quotation marks and brackets stand without their pair",
                marks.len()
            ),
            (marks, Language::Chinese) => format!("有{}处引号或括号不成对", marks.len()),
        }
    }
}
