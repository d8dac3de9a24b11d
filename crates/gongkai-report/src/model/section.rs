//! The outline of a report.

use gongkai_span::SourceSpan;
use serde::{Deserialize, Serialize};

use crate::codes::codes;

codes! {
    /// What a section of the first level is about.
    #[non_exhaustive]
    pub enum Topic as "topic" {
        /// 概述, 总体情况, 工作情况.
        Overview = "overview",
        /// 主动公开.
        ProactiveDisclosure = "proactive_disclosure",
        /// 依申请公开, 收到和处理.
        OnRequest = "on_request",
        /// 收费及减免.
        Fees = "fees",
        /// 行政复议, 行政诉讼.
        ReviewLitigation = "review_litigation",
        /// 重点领域.
        KeyAreas = "key_areas",
        /// 回应关切, 解读.
        Response = "response",
        /// 问题, with or without 改进.
        Problems = "problems",
        /// 下一步, 打算, 安排.
        Plans = "plans",
        /// 其他需要报告的事项.
        Other = "other",
        /// 附表, 附件.
        Appendix = "appendix",
        /// Its heading does not say.
        Unknown = "unknown",
    }
}

/// A part of the document under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Section {
    /// 1 for the outermost headings that the document uses.
    pub level: u8,
    /// The number that the marker shows, even where it is a mistake.
    pub number: Option<u32>,
    /// The marker as printed, cleaned: `一、`.
    pub marker: Option<String>,
    /// The heading without its marker and its final punctuation.
    pub title: String,
    /// What it is about; deeper sections may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// The heading, marker included.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub heading_span: SourceSpan,
    /// From the heading to the end of the section, children included.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
    /// The sections inside, in reading order.
    #[serde(default)]
    pub children: Vec<Section>,
    /// The enumerations of the section's own text.
    #[serde(default)]
    pub items: Vec<Item>,
}

impl Section {
    /// A section without number, topic, children and items.
    #[must_use]
    pub fn new(
        level: u8,
        title: impl Into<String>,
        heading_span: SourceSpan,
        span: SourceSpan,
    ) -> Self {
        Self {
            level,
            number: None,
            marker: None,
            title: title.into(),
            topic: None,
            heading_span,
            span,
            children: Vec::new(),
            items: Vec::new(),
        }
    }

    /// The same section with a numbered marker.
    ///
    /// ```
    /// use gongkai_report::{Section, SourceSpan};
    ///
    /// let span = SourceSpan::new(0, 30).ok_or("backwards")?;
    /// let section = Section::new(1, "概述", span, span).numbered(1, "一、");
    /// assert_eq!(section.marker.as_deref(), Some("一、"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn numbered(mut self, number: u32, marker: impl Into<String>) -> Self {
        self.number = Some(number);
        self.marker = Some(marker.into());
        self
    }
}

/// One entry of an enumeration inside a section: 一是…, 第一，….
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Item {
    /// The number that the marker shows, or should show where it has lost it.
    pub number: Option<u32>,
    /// The marker as printed, cleaned: `一是`.
    pub marker: String,
    /// From the marker to the end of the entry.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
}

impl Item {
    /// An entry read at `span`.
    #[must_use]
    pub fn new(number: Option<u32>, marker: impl Into<String>, span: SourceSpan) -> Self {
        Self {
            number,
            marker: marker.into(),
            span,
        }
    }
}

/// What the preface says the document consists of: `全文包括概述、…六个部分`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contents {
    /// How many parts it announces, if it gives a number.
    pub count: Option<u32>,
    /// The names that it gives them, in order.
    #[serde(default)]
    pub names: Vec<String>,
    /// The announcement.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
}
