//! What a careful reader would raise.

use gongkai_span::SourceSpan;
use serde::{Deserialize, Serialize};

use crate::codes::vocabulary;

vocabulary! {
    /// What is wrong.
    #[non_exhaustive]
    pub enum FindingCode as "finding code" {
        /// Two sections in a row have the same number.
        OutlineDuplicateNumber = "outline.duplicate_number", "标题编号重复", "duplicate number";
        /// A number is missing between two sections in a row.
        OutlineSkippedNumber = "outline.skipped_number", "标题编号跳号", "skipped number";
        /// The preface announces other parts than the body has.
        OutlineContentsMismatch = "outline.contents_mismatch", "与前言所列目录不符", "contents mismatch";
        /// Punctuation printed twice.
        TextRepeatedPunctuation = "text.repeated_punctuation", "标点重复", "repeated punctuation";
        /// A quotation mark, bracket or 《 without its pair.
        TextUnbalancedQuote = "text.unbalanced_quote", "括号引号不配对", "unbalanced quote";
        /// Characters are evidently missing.
        TextLostCharacters = "text.lost_characters", "文字缺失", "lost characters";
        /// Advertising or gambling words spliced into the text.
        TextInjectedSpam = "text.injected_spam", "夹带广告", "injected spam";
        /// U+FFFD or undecodable bytes.
        TextReplacementCharacters = "text.replacement_characters", "乱码", "replacement characters";
        /// A date that cannot be read as printed.
        DateDamaged = "date.damaged", "日期残缺", "damaged date";
        /// Dates that cannot all be right.
        DateConflict = "date.conflict", "日期矛盾", "conflicting dates";
        /// A citation whose title and number name different years.
        DocumentYearMismatch = "document.year_mismatch", "文件年份不符", "document year mismatch";
        /// Parts that do not add up to the whole, or exceed it.
        SumMismatch = "sum.mismatch", "合计不符", "sum mismatch";
        /// One figure stated with different values.
        StatisticConflict = "statistic.conflict", "数字矛盾", "conflicting statistics";
        /// An identity of a standard table that does not hold.
        TableIdentity = "table.identity", "表内勾稽不符", "table identity";
        /// A section that the standard report gives a table to has none.
        TableMissing = "table.missing", "缺表", "missing table";
        /// A figure of the text that the table contradicts.
        TableNarrativeConflict = "table.narrative_conflict", "表文不符", "table and text differ";
        /// A stated share that the stated counts do not give.
        PercentMismatch = "percent.mismatch", "百分比不符", "percentage mismatch";
        /// A rate, share, part, date or count that cannot be.
        StatisticImplausible = "statistic.implausible", "数字不合理", "implausible statistic";
        + Own;
    }
}

vocabulary! {
    /// How serious a finding is.
    pub enum Severity as "severity" {
        /// Worth knowing. The report may still be right.
        Info = "info", "提示", "info";
        /// A reader should look.
        Warning = "warning", "注意", "warning";
        /// It cannot be right.
        Error = "error", "错误", "error";
    }
}

/// Something that a careful reader would raise, with the places it concerns.
///
/// ```
/// use gongkai_report::{Finding, FindingCode, SourceSpan};
///
/// let span = SourceSpan::new(3839, 3845).ok_or("backwards")?;
/// let finding = Finding::info(FindingCode::TextRepeatedPunctuation, "。。 printed twice", [span]);
/// assert_eq!(
///     serde_json::to_string(&finding)?,
///     r#"{"code":"text.repeated_punctuation","severity":"info","message":"。。 printed twice","spans":[[3839,3845]]}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Finding {
    /// What is wrong.
    pub code: FindingCode,
    /// How serious it is.
    pub severity: Severity,
    /// What is wrong in words, with the figures.
    pub message: String,
    /// The places that it concerns, the first one first to look at.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Span>"))]
    pub spans: Vec<SourceSpan>,
}

impl Finding {
    /// A finding of any severity.
    #[must_use]
    pub fn new(
        code: FindingCode,
        severity: Severity,
        message: impl Into<String>,
        spans: impl IntoIterator<Item = SourceSpan>,
    ) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            spans: spans.into_iter().filter(|span| !span.is_empty()).collect(),
        }
    }

    /// A finding about something that may still be right.
    #[must_use]
    pub fn info(
        code: FindingCode,
        message: impl Into<String>,
        spans: impl IntoIterator<Item = SourceSpan>,
    ) -> Self {
        Self::new(code, Severity::Info, message, spans)
    }

    /// A finding that a reader should look at.
    #[must_use]
    pub fn warning(
        code: FindingCode,
        message: impl Into<String>,
        spans: impl IntoIterator<Item = SourceSpan>,
    ) -> Self {
        Self::new(code, Severity::Warning, message, spans)
    }

    /// A finding that cannot be right.
    #[must_use]
    pub fn error(
        code: FindingCode,
        message: impl Into<String>,
        spans: impl IntoIterator<Item = SourceSpan>,
    ) -> Self {
        Self::new(code, Severity::Error, message, spans)
    }
}
