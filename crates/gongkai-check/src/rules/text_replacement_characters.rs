//! `text.replacement_characters`: characters that could not be decoded. The reader of the text raises
//! it.

use gongkai_report::{FindingCode, Language, Severity, SourceSpan};

use super::{Rule, Words, check_nothing};
use crate::Violation;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TextReplacementCharacters,
    meaning: Words {
        en: "characters could not be decoded",
        zh: "有无法解码的字符",
    },
    advice: Words {
        en: "try another encoding, or another copy of the document",
        zh: "请更换编码或取用其他版本",
    },
    check: check_nothing,
};

/// Characters that could not be decoded, or traces of a wrong decoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecodable {
    /// Where they stand; the finding lists the first of many.
    pub places: Vec<SourceSpan>,
    /// Whether they are most of the text, so that what was read is not the document.
    pub mostly: bool,
}

/// A finding lists at most this many places.
const PLACES: usize = 50;

impl Violation for Undecodable {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        if self.mostly {
            Severity::Error
        } else {
            Severity::Warning
        }
    }

    fn spans(&self) -> Vec<SourceSpan> {
        self.places.iter().copied().take(PLACES).collect()
    }

    fn message(&self, language: Language) -> String {
        let count = self.places.len();
        match language {
            Language::English if self.mostly => {
                "most of the text could not be decoded: the encoding is wrong or the file is damaged, and values are missing"
                    .to_owned()
            }
            Language::Chinese if self.mostly => {
                "正文大部分无法解码或为乱码：编码有误或文件损坏，提取结果不完整".to_owned()
            }
            Language::English => format!("characters could not be decoded, places: {count}"),
            Language::Chinese => format!("有{count}处字符无法解码或为乱码"),
        }
    }
}
