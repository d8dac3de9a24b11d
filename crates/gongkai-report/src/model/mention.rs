//! Every quantity and date of the body.

use chrono::NaiveDate;
use gongkai_normalize::{Bound, Decimal};
use gongkai_span::SourceSpan;
use serde::{Deserialize, Serialize};

use crate::codes::vocabulary;

vocabulary! {
    /// What a date in the text names.
    #[non_exhaustive]
    pub enum DateKind as "kind of date" {
        /// One day.
        Day = "day", "日", "day";
        /// A month.
        Month = "month", "月", "month";
        /// A year.
        Year = "year", "年", "year";
        /// A quarter.
        Quarter = "quarter", "季度", "quarter";
        /// Half a year.
        HalfYear = "half_year", "半年", "half year";
        /// 旬, 月初, 月底.
        MonthPart = "month_part", "月内", "part of a month";
        /// 年初, 年底, 年末.
        YearPart = "year_part", "年内", "part of a year";
        /// From one day to another, or to no stated end.
        Range = "range", "起止", "range";
        /// A five-year plan: “十二五”.
        Plan = "plan", "规划期", "plan";
        /// 今年, 去年, 本年度, resolved.
        Relative = "relative", "相对", "relative";
    }
}

vocabulary! {
    /// What became of a quantity of the text.
    #[non_exhaustive]
    pub enum QuantityUse as "use of a quantity" {
        /// It is the value of the statistic whose index stands beside.
        Statistic = "statistic", "统计", "statistic";
        /// It is a cell of a table.
        Cell = "cell", "表格", "cell";
        /// It is planned, demanded or promised.
        Plan = "plan", "计划", "plan";
        /// It is a figure of another year.
        OtherYear = "other_year", "他年", "other year";
        /// It compares: growth, a rank, a figure to hold against another.
        Comparison = "comparison", "对比", "comparison";
        /// It belongs to a name.
        Name = "name", "名称", "name";
        /// No rule says what it counts.
        Unexplained = "unexplained", "未说明", "unexplained";
    }
}

/// What the body mentions, in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Mentions {
    /// Numerals with their units.
    #[serde(default)]
    pub quantities: Vec<QuantityMention>,
    /// Dates and periods.
    #[serde(default)]
    pub dates: Vec<DateMention>,
}

/// A numeral with its unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuantityMention {
    /// The words, cleaned.
    pub text: String,
    /// The value, in the unit named.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Amount"))]
    pub value: Decimal,
    /// The upper end of a range, which begins at `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Amount>"))]
    pub value_max: Option<Decimal>,
    /// How the true figure lies to the value.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::BoundCode"))]
    pub bound: Bound,
    /// The unit as printed.
    pub unit: Option<String>,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
    /// What became of it, where that was found out.
    #[serde(rename = "use", default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<QuantityUse>,
    /// The index of the statistic that it is the value of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistic: Option<usize>,
}

impl QuantityMention {
    /// An exact quantity without unit.
    #[must_use]
    pub fn new(text: impl Into<String>, value: Decimal, span: SourceSpan) -> Self {
        Self {
            text: text.into(),
            value,
            value_max: None,
            bound: Bound::Exact,
            unit: None,
            span,
            usage: None,
            statistic: None,
        }
    }
}

/// A date or period in the text.
///
/// ```
/// use gongkai_report::{DateMention, Reading};
///
/// let json = r#"{"text":"515","kind":"day","damaged":true,"candidates":["2014-05-15"],"span":[2495,2498]}"#;
/// let mention: DateMention = serde_json::from_str(json)?;
/// assert!(matches!(mention.reading, Reading::Damaged { ref candidates } if candidates.len() == 1));
/// assert_eq!(serde_json::to_string(&mention)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Wire", into = "Wire")]
#[non_exhaustive]
pub struct DateMention {
    /// The words, cleaned.
    pub text: String,
    /// What it names.
    pub kind: DateKind,
    /// The days meant, or what a damaged date may have been.
    pub reading: Reading,
    /// Where it stands.
    pub span: SourceSpan,
}

impl DateMention {
    /// A date with its reading.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        kind: DateKind,
        reading: Reading,
        span: SourceSpan,
    ) -> Self {
        Self {
            text: text.into(),
            kind,
            reading,
            span,
        }
    }
}

/// The days that a date means.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reading {
    /// From `start` to `end`, both inclusive; an end that the text leaves open (…以来) is `None`.
    Days {
        /// First day; `None` only where the words do not resolve without a reporting year.
        start: Option<NaiveDate>,
        /// Last day.
        end: Option<NaiveDate>,
    },
    /// It cannot be read as printed.
    Damaged {
        /// What it may have been, the likeliest first.
        candidates: Vec<NaiveDate>,
    },
}

impl Reading {
    /// The days from `start` to `end`.
    #[must_use]
    pub const fn days(start: NaiveDate, end: NaiveDate) -> Self {
        Self::Days {
            start: Some(start),
            end: Some(end),
        }
    }
}

/// The JSON of a date mention.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "DateMention"))]
pub(crate) struct Wire {
    /// The words, cleaned.
    text: String,
    /// What it names.
    kind: DateKind,
    /// First day.
    #[serde(default, skip_serializing_if = "Edge::is_left_out")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    start: Edge,
    /// Last day; null where the text leaves it open.
    #[serde(default, skip_serializing_if = "Edge::is_left_out")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    end: Edge,
    /// Whether it cannot be read as printed.
    #[serde(default, skip_serializing_if = "crate::codes::is_false")]
    damaged: bool,
    /// What a damaged date may have been, the likeliest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    candidates: Option<Vec<NaiveDate>>,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    span: SourceSpan,
}

/// A field that is left out, null or a day.
#[derive(Default)]
enum Edge {
    #[default]
    LeftOut,
    Here(Option<NaiveDate>),
}

impl Edge {
    const fn is_left_out(&self) -> bool {
        matches!(self, Self::LeftOut)
    }

    fn day(self) -> Option<NaiveDate> {
        match self {
            Self::LeftOut => None,
            Self::Here(day) => day,
        }
    }
}

impl Serialize for Edge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LeftOut => serializer.serialize_none(),
            Self::Here(day) => day.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Edge {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::Here)
    }
}

impl From<DateMention> for Wire {
    fn from(mention: DateMention) -> Self {
        let DateMention {
            text,
            kind,
            reading,
            span,
        } = mention;
        let (start, end, candidates) = match reading {
            Reading::Days { start, end } => (Edge::Here(start), Edge::Here(end), None),
            Reading::Damaged { candidates } => (Edge::LeftOut, Edge::LeftOut, Some(candidates)),
        };
        Self {
            text,
            kind,
            start,
            end,
            damaged: candidates.is_some(),
            candidates,
            span,
        }
    }
}

impl From<Wire> for DateMention {
    fn from(wire: Wire) -> Self {
        let reading = if wire.damaged {
            Reading::Damaged {
                candidates: wire.candidates.unwrap_or_default(),
            }
        } else {
            Reading::Days {
                start: wire.start.day(),
                end: wire.end.day(),
            }
        };
        Self {
            text: wire.text,
            kind: wire.kind,
            reading,
            span: wire.span,
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DateMention {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Wire::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Wire::json_schema(generator)
    }
}
