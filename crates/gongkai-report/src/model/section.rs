//! The outline of a report.

use gongkai_span::{Source, Span};
use serde::{Deserialize, Serialize};

use crate::codes::vocabulary;

vocabulary! {
    /// What a section of the first level is about.
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Topic as "topic" {
        /// 概述, 总体情况, 工作情况.
        Overview = "overview", "概述", "overview";
        /// 主动公开.
        ProactiveDisclosure = "proactive_disclosure", "主动公开", "proactive disclosure";
        /// 依申请公开, 收到和处理.
        OnRequest = "on_request", "依申请公开", "on request";
        /// 收费及减免.
        Fees = "fees", "收费减免", "fees";
        /// 行政复议, 行政诉讼.
        ReviewLitigation = "review_litigation", "复议诉讼", "review, litigation";
        /// 重点领域.
        KeyAreas = "key_areas", "重点领域", "key areas";
        /// 回应关切, 解读.
        Response = "response", "回应解读", "response";
        /// 问题, with or without 改进.
        Problems = "problems", "问题", "problems";
        /// 下一步, 打算, 安排.
        Plans = "plans", "打算", "plans";
        /// 其他需要报告的事项.
        Other = "other", "其他事项", "other matters";
        /// 附表, 附件.
        Appendix = "appendix", "附件", "appendix";
        /// Its heading does not say.
        #[default]
        Unknown = "unknown", "未知", "unknown";
        + Own;
    }
}

/// A part of the document under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Section"))]
#[non_exhaustive]
pub struct Section<C = Source> {
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
    pub heading_span: Span<C>,
    /// From the heading to the end of the section, children included.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
    /// The sections inside, in reading order.
    #[serde(default)]
    pub children: Vec<Section<C>>,
    /// The enumerations of the section's own text.
    #[serde(default)]
    pub items: Vec<Item<C>>,
}

impl<C> Section<C> {
    /// A section without number, topic, children and items.
    #[must_use]
    pub fn new(level: u8, title: impl Into<String>, heading_span: Span<C>, span: Span<C>) -> Self {
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

    /// The section's own text: from the end of its heading to its first child, or to its end.
    ///
    /// ```
    /// use gongkai_report::{Section, SourceSpan};
    ///
    /// let span = |start, end| SourceSpan::new(start, end).ok_or("backwards");
    /// let mut section = Section::new(1, "概述", span(0, 9)?, span(0, 90)?);
    /// assert_eq!(section.own(), span(9, 90)?);
    /// section.children.push(Section::new(2, "领导", span(30, 39)?, span(30, 90)?));
    /// assert_eq!(section.own(), span(9, 30)?);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn own(&self) -> Span<C> {
        let end = self
            .children
            .first()
            .map_or(self.span.end(), |child| child.span.start());
        let start = self.heading_span.end();
        Span::new(start, end.max(start)).unwrap_or(self.span)
    }

    /// The section and all under it, in reading order.
    ///
    /// ```
    /// use gongkai_report::{Section, SourceSpan};
    ///
    /// let span = SourceSpan::new(0, 9).ok_or("backwards")?;
    /// let mut section = Section::new(1, "概述", span, span);
    /// section.children.push(Section::new(2, "领导", span, span));
    /// let titles: Vec<_> = section.walk().map(|section| section.title.as_str()).collect();
    /// assert_eq!(titles, ["概述", "领导"]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn walk(&self) -> impl Iterator<Item = &Self> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(next.children.iter().rev());
            Some(next)
        })
    }
}

/// One entry of an enumeration inside a section: 一是…, 第一，….
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Item"))]
pub struct Item<C = Source> {
    /// The number that the marker shows, or should show where it has lost it.
    pub number: Option<u32>,
    /// The marker as printed, cleaned: `一是`.
    pub marker: String,
    /// From the marker to the end of the entry.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
}

impl<C> Item<C> {
    /// An entry read at `span`.
    #[must_use]
    pub fn new(number: Option<u32>, marker: impl Into<String>, span: Span<C>) -> Self {
        Self {
            number,
            marker: marker.into(),
            span,
        }
    }
}

/// What the preface says the document consists of: `全文包括概述、…六个部分`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Contents"))]
pub struct Contents<C = Source> {
    /// How many parts it announces, if it gives a number.
    pub count: Option<u32>,
    /// The names that it gives them, in order.
    #[serde(default)]
    pub names: Vec<String>,
    /// The announcement.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
}
