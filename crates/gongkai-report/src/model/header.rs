//! What a report says about itself: title, issuer, year, period, dates.

use chrono::NaiveDate;
use gongkai_span::SourceSpan;
use serde::{Deserialize, Serialize};

use crate::codes::{is_false, vocabulary};

vocabulary! {
    /// What kind of document a page holds.
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Kind as "kind of document" {
        /// 政府信息公开年度报告: the statutory report of one organ for one year.
        AnnualReport = "annual_report", "年度报告", "annual report";
        /// 总结 of a campaign or an activity.
        ActivitySummary = "activity_summary", "活动总结", "summary of an activity";
        /// 工作总结, 自查报告: a report on work that is not the statutory one.
        WorkSummary = "work_summary", "工作总结", "work summary";
        /// 工作要点, 方案, 打算.
        WorkPlan = "work_plan", "工作计划", "work plan";
        /// 通知 and other 公文.
        Notice = "notice", "通知公文", "notice";
        /// Anything else.
        #[default]
        Other = "other", "其他", "other";
    }
}

vocabulary! {
    /// What a value without a place of its own in the source was derived from.
    #[non_exhaustive]
    pub enum DerivedFrom as "derivation" {
        /// The reporting year.
        Year = "year", "年度", "year";
        /// The publication date.
        Published = "published", "发布日期", "date of publication";
        /// The sign-off.
        Signed = "signed", "落款", "sign-off";
        /// The title.
        Title = "title", "标题", "title";
        /// The period that the report covers.
        Coverage = "coverage", "统计期限", "period covered";
        /// Years that the body names.
        Body = "body", "正文", "body";
        /// The page's metadata.
        Metadata = "metadata", "页头信息", "page's record";
        /// What the caller gave as the reference, the document being silent.
        Reference = "reference", "指定日期", "given reference";
        /// The organ that reports.
        Issuer = "issuer", "发布机关", "issuer";
        /// The first paragraphs of the body.
        Preface = "preface", "前言", "preface";
        /// What the page says of the site it stands on.
        Site = "site", "网站", "site";
        /// The index number of the page's record, 索引号.
        IndexNumber = "index_number", "索引号", "index number";
        /// The area code of a telephone number.
        AreaCode = "area_code", "电话区号", "area code";
        /// A postal code.
        Postcode = "postcode", "邮编", "postal code";
    }
}

/// A text that the document states, such as its title or its issuer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement {
    /// The text, cleaned.
    pub text: String,
    /// Where it stands in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Span>"))]
    pub span: Option<SourceSpan>,
    /// What it was derived from, if it stands nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<DerivedFrom>,
}

impl Statement {
    /// A text read at `span`.
    #[must_use]
    pub fn new(text: impl Into<String>, span: SourceSpan) -> Self {
        Self {
            text: text.into(),
            span: Some(span),
            derived_from: None,
        }
    }

    /// A text that stands nowhere in this form.
    #[must_use]
    pub fn derived(text: impl Into<String>, from: DerivedFrom) -> Self {
        Self {
            text: text.into(),
            span: None,
            derived_from: Some(from),
        }
    }
}

/// The reporting year.
///
/// ```
/// use gongkai_report::{DerivedFrom, ReportYear};
///
/// let year = ReportYear::derived(2015, DerivedFrom::Published);
/// assert_eq!(serde_json::to_string(&year)?, r#"{"value":2015,"derived_from":"published"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportYear {
    /// The year.
    pub value: i32,
    /// Where it stands in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Span>"))]
    pub span: Option<SourceSpan>,
    /// What it was derived from, if it stands nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<DerivedFrom>,
    /// Places that name another reporting year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradicted_by: Vec<YearEvidence>,
}

impl ReportYear {
    /// A year read at `span`.
    #[must_use]
    pub const fn new(value: i32, span: SourceSpan) -> Self {
        Self {
            value,
            span: Some(span),
            derived_from: None,
            contradicted_by: Vec::new(),
        }
    }

    /// A year that the document does not name as its own.
    #[must_use]
    pub const fn derived(value: i32, from: DerivedFrom) -> Self {
        Self {
            value,
            span: None,
            derived_from: Some(from),
            contradicted_by: Vec::new(),
        }
    }
}

/// A place that names a reporting year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearEvidence {
    /// The year that it names.
    pub value: i32,
    /// Where.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
}

/// The days that a report covers, both inclusive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Where the period is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Span>"))]
    pub span: Option<SourceSpan>,
    /// What it was derived from, if it is stated nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<DerivedFrom>,
}

impl Coverage {
    /// A period stated at `span`.
    #[must_use]
    pub const fn stated(start: NaiveDate, end: NaiveDate, span: SourceSpan) -> Self {
        Self {
            start,
            end,
            span: Some(span),
            derived_from: None,
        }
    }

    /// The whole of `year`; `None` if there is no such year.
    ///
    /// ```
    /// let coverage = gongkai_report::Coverage::of_year(2016).ok_or("no year")?;
    /// assert_eq!(coverage.end.to_string(), "2016-12-31");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn of_year(year: i32) -> Option<Self> {
        Some(Self {
            start: NaiveDate::from_ymd_opt(year, 1, 1)?,
            end: NaiveDate::from_ymd_opt(year, 12, 31)?,
            span: None,
            derived_from: Some(DerivedFrom::Year),
        })
    }

    /// The school year that a report is for, from its first to its last day; nothing states it as the
    /// period of the figures. `None` if it ends before it begins.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use gongkai_report::Coverage;
    ///
    /// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    /// let (first, last) = (day(2014, 9, 1).unwrap(), day(2015, 8, 31).unwrap());
    /// let coverage = Coverage::of_school_year(first, last).unwrap();
    /// assert!(!coverage.is_stated());
    /// assert!(Coverage::of_school_year(last, first).is_none());
    /// ```
    #[must_use]
    pub fn of_school_year(start: NaiveDate, end: NaiveDate) -> Option<Self> {
        (start <= end).then_some(Self {
            start,
            end,
            span: None,
            derived_from: Some(DerivedFrom::Year),
        })
    }

    /// Whether the document states the period itself.
    #[must_use]
    pub const fn is_stated(&self) -> bool {
        self.derived_from.is_none()
    }
}

/// When the page was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Published {
    /// The day.
    pub date: NaiveDate,
    /// The time of day as `HH:MM` or `HH:MM:SS`, where one is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Span>"))]
    pub span: Option<SourceSpan>,
}

impl Published {
    /// A day read at `span`.
    #[must_use]
    pub const fn new(date: NaiveDate, span: SourceSpan) -> Self {
        Self {
            date,
            time: None,
            span: Some(span),
        }
    }
}

/// The sign-off at the foot of the body, 落款.
///
/// ```
/// use gongkai_report::SignOff;
///
/// let json = r#"{"issuer":null,"date":null,"damaged":true,"candidates":["2015-03-05"],"span":[8670,8676]}"#;
/// let signed: SignOff = serde_json::from_str(json)?;
/// assert!(signed.damaged);
/// assert_eq!(serde_json::to_string(&signed)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignOff {
    /// The organ that signs.
    pub issuer: Option<Statement>,
    /// The day; `None` if none is given or it cannot be read.
    pub date: Option<NaiveDate>,
    /// Whether a date is printed that cannot be read as it stands.
    #[serde(default, skip_serializing_if = "is_false")]
    pub damaged: bool,
    /// What a damaged date may have been, the likeliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<NaiveDate>,
    /// Where the date stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Span>"))]
    pub span: Option<SourceSpan>,
}
