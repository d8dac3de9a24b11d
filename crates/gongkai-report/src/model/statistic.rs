//! Figures that belong to a metric.

use chrono::NaiveDate;
use gongkai_normalize::{Bound, Decimal};
use gongkai_span::{Source, Span};
use serde::{Deserialize, Serialize};

use super::metric::Metric;
use crate::codes::{is_false, vocabulary};

vocabulary! {
    /// The channel that a figure is about.
    #[non_exhaustive]
    pub enum Channel as "channel" {
        /// The organ's own site or its portal.
        Website = "website", "网站", "website";
        /// A shared disclosure site: 政府信息公开网, 平台.
        Platform = "platform", "公开平台", "platform";
        /// 微博.
        Weibo = "weibo", "微博", "Weibo";
        /// 微信.
        Wechat = "wechat", "微信", "WeChat";
        /// Weibo and WeChat together, or 新媒体.
        NewMedia = "new_media", "新媒体", "new media";
        /// 公报, 汇编.
        Gazette = "gazette", "公报", "gazette";
        /// 档案馆.
        Archive = "archive", "档案馆", "archive";
        /// 图书馆.
        Library = "library", "图书馆", "library";
        /// 报纸, 报刊.
        Newspaper = "newspaper", "报刊", "newspaper";
        /// 公示栏, 公开栏.
        BulletinBoard = "bulletin_board", "公示栏", "bulletin board";
        /// 电话.
        Phone = "phone", "电话", "phone";
        /// 信函.
        Mail = "mail", "信函", "mail";
        /// 窗口, 当面.
        Window = "window", "窗口", "window";
        /// 论坛.
        Forum = "forum", "论坛", "forum";
        /// 抖音, 快手, 视频号 and other accounts for short videos.
        ShortVideo = "short_video", "短视频", "short video";
        + Own;
    }
}

/// A stretch of days, both inclusive; an end that the text leaves open is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
}

impl Period {
    /// The days from `start` to `end`.
    #[must_use]
    pub const fn new(start: NaiveDate, end: NaiveDate) -> Self {
        Self {
            start: Some(start),
            end: Some(end),
        }
    }
}

/// A share that the text states for a figure: `占33.9%`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Share"))]
pub struct Share<C = Source> {
    /// The index of the statistic that it is a share of.
    pub of: usize,
    /// The share in per cent, with the places that were printed.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Amount"))]
    pub value: Decimal,
    /// How exact it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::BoundCode"))]
    pub bound: Bound,
    /// Where the share stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
}

/// A figure that belongs to a metric, with the bytes that prove it.
///
/// ```
/// use gongkai_report::{Bound, Metric, SourceSpan, Statistic};
///
/// let span = |start, end| SourceSpan::new(start, end).ok_or("backwards");
/// let mut figure = Statistic::new(Metric::ApplicationsReceived, "5".parse()?, span(0, 27)?);
/// figure.text = "收到依申请公开5件".to_owned();
/// figure.unit = Some("件".to_owned());
/// figure.value_span = Some(span(21, 22)?);
/// assert_eq!(figure.bound, Bound::Exact);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Statistic"))]
#[non_exhaustive]
pub struct Statistic<C = Source> {
    /// What is counted.
    pub metric: Metric,
    /// The channel, where one is named.
    pub channel: Option<Channel>,
    /// The category as printed, where one is named.
    pub category: Option<String>,
    /// The value, in the unit named.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Amount"))]
    pub value: Decimal,
    /// The upper end of a range (`5至8件`), which begins at `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Amount>"))]
    pub value_max: Option<Decimal>,
    /// How the true figure lies to the value.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::BoundCode"))]
    pub bound: Bound,
    /// The unit as printed; `None` where none is.
    pub unit: Option<String>,
    /// The days that the figure is about: those that its own words name, else those of the report.
    /// `None` where its words name a period that cannot be read. A cumulative total has no start,
    /// or the start that its words give.
    pub period: Option<Period>,
    /// The clause that says it, cleaned.
    pub text: String,
    /// The clause.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
    /// The numeral and its hedge, or the words that state none or all (均, 全部).
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Span>"))]
    pub value_span: Option<Span<C>>,
    /// The index of the statistic whose breakdown this one belongs to.
    pub part_of: Option<usize>,
    /// A share that the text states for this figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share<C>>,
}

impl<C> Statistic<C> {
    /// An exact figure without channel, category, unit, period and text.
    #[must_use]
    pub const fn new(metric: Metric, value: Decimal, span: Span<C>) -> Self {
        Self {
            metric,
            channel: None,
            category: None,
            value,
            value_max: None,
            bound: Bound::Exact,
            unit: None,
            period: None,
            text: String::new(),
            span,
            value_span: None,
            part_of: None,
            share: None,
        }
    }

    /// Where the figure itself stands: the numeral, else the clause.
    #[must_use]
    pub fn place(&self) -> Span<C> {
        self.value_span.unwrap_or(self.span)
    }
}

/// One list of parts of a figure: `其中网站700条，微博600条`.
///
/// A figure may be broken down more than once, by office and again by result; `part_of` alone does
/// not tell the lists apart, and only the text says whether a list claims to be complete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Breakdown {
    /// The index of the statistic that is broken down.
    pub whole: usize,
    /// The indices of its parts, in reading order.
    pub parts: Vec<usize>,
    /// Whether the text says that these are all the parts (分别为, 全部, 包括…和… without 等).
    #[serde(default, skip_serializing_if = "is_false")]
    pub complete: bool,
}
