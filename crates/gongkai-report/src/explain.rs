//! What each finding code means, and what to do about it.

use crate::{FindingCode, Language};

impl FindingCode {
    /// What the code means, in a sentence.
    ///
    /// ```
    /// use gongkai_report::{FindingCode, Language};
    ///
    /// let code = FindingCode::SumMismatch;
    /// assert_eq!(code.meaning(Language::Chinese), "分项之和与总数不符");
    /// ```
    #[must_use]
    pub const fn meaning(self, language: Language) -> &'static str {
        self.words(language).0
    }

    /// What to look at, or to ask the office, in a sentence.
    #[must_use]
    pub const fn advice(self, language: Language) -> &'static str {
        self.words(language).1
    }

    const fn words(self, language: Language) -> (&'static str, &'static str) {
        match language {
            Language::English => self.english(),
            Language::Chinese => self.chinese(),
        }
    }

    const fn english(self) -> (&'static str, &'static str) {
        match self {
            Self::OutlineDuplicateNumber => (
                "two headings in a row have the same number",
                "renumber the later one and those after it",
            ),
            Self::OutlineSkippedNumber => (
                "a number is missing between two headings",
                "a part may have been cut out, or the numbers are wrong",
            ),
            Self::OutlineContentsMismatch => (
                "the preface announces other parts than the body has",
                "compare the announcement with the headings",
            ),
            Self::TextRepeatedPunctuation => (
                "punctuation is printed twice",
                "one mark is enough; words between the two may be lost",
            ),
            Self::TextUnbalancedQuote => (
                "a quotation mark or bracket has no pair",
                "its pair, or the text between the two, may be lost",
            ),
            Self::TextLostCharacters => (
                "characters are missing",
                "look the passage up in another copy of the document",
            ),
            Self::TextInjectedSpam => (
                "advertising is spliced into the text",
                "take the text from another copy; the site was tampered with",
            ),
            Self::TextReplacementCharacters => (
                "characters could not be decoded",
                "try another encoding, or another copy of the document",
            ),
            Self::DateDamaged => (
                "a date cannot be read as printed",
                "compare with the page's publication date",
            ),
            Self::DateConflict => (
                "dates cannot all be right",
                "find out which of them was carried over from another year",
            ),
            Self::DocumentYearMismatch => (
                "a citation's title and number name different years",
                "look the document up under its number",
            ),
            Self::SumMismatch => (
                "parts do not add up to their whole",
                "one of the figures is wrong, or a part is not listed",
            ),
            Self::StatisticConflict => (
                "one figure is stated with different values",
                "the two may count different things; else one is wrong",
            ),
            Self::StatisticImplausible => (
                "a figure cannot be as stated",
                "a rate above 100 %, a part larger than its whole or an impossible count is a slip",
            ),
            Self::TableMissing => (
                "a table of the standard report is missing",
                "it may stand in an attachment or a picture",
            ),
            Self::TableIdentity => (
                "a sum of a standard table does not hold",
                "check the cells against the office's register",
            ),
            Self::TableNarrativeConflict => (
                "the text and a standard table differ",
                "the table is the statutory figure; the text may be of other scope",
            ),
            Self::PercentMismatch => (
                "a stated share is not what the stated counts give",
                "one of the three figures is wrong",
            ),
        }
    }

    const fn chinese(self) -> (&'static str, &'static str) {
        match self {
            Self::OutlineDuplicateNumber => ("相邻标题序号重复", "请顺改其后各标题序号"),
            Self::OutlineSkippedNumber => ("标题序号不连续", "可能漏排一部分内容，或序号有误"),
            Self::OutlineContentsMismatch => {
                ("前言所列内容与正文各部分不符", "请核对前言与正文标题")
            }
            Self::TextRepeatedPunctuation => ("标点重复", "多余标点应删去，其间或有漏字"),
            Self::TextUnbalancedQuote => ("引号、括号或书名号不成对", "另一半或其间文字可能缺失"),
            Self::TextLostCharacters => ("文字有缺失", "请与其他版本核对"),
            Self::TextInjectedSpam => ("正文混入广告文字", "页面可能被篡改，请取用其他版本"),
            Self::TextReplacementCharacters => ("有无法解码的字符", "请更换编码或取用其他版本"),
            Self::DateDamaged => ("日期无法识别", "请与页面发布日期核对"),
            Self::DateConflict => ("日期前后矛盾", "请核对是否沿用了其他年度的日期"),
            Self::DocumentYearMismatch => ("文件标题与文号的年份不一致", "请按文号核对原文件"),
            Self::SumMismatch => ("分项之和与总数不符", "请核对各项数据，或补列遗漏项"),
            Self::StatisticConflict => ("同一数据前后不一", "请核对两处口径，或更正其一"),
            Self::StatisticImplausible => {
                ("数据不合情理", "比例超过百分之百、分项大于总数等，请核对")
            }
            Self::TableMissing => ("缺少规定的表格", "表格可能在附件或图片中"),
            Self::TableIdentity => ("表内勾稽关系不成立", "请与登记台账核对"),
            Self::TableNarrativeConflict => {
                ("正文数据与表格不一致", "以表格为准核对正文，或说明口径")
            }
            Self::PercentMismatch => ("所列比例与数据不符", "请核对比例及相关数据"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_of_its_own() {
        for language in [Language::English, Language::Chinese] {
            let mut meanings: Vec<_> = FindingCode::ALL
                .iter()
                .map(|code| code.meaning(language))
                .collect();
            meanings.sort_unstable();
            meanings.dedup();
            assert_eq!(meanings.len(), FindingCode::ALL.len());
        }
    }
}
