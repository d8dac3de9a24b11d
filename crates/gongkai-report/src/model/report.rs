//! The report as a whole.

use serde::{Deserialize, Serialize};

use super::contact::Contact;
use super::document::Citation;
use super::finding::Finding;
use super::header::{Coverage, Kind, Published, ReportYear, SignOff, Statement};
use super::mention::Mentions;
use super::metadata::Metadata;
use super::organ::{Organ, Site};
use super::page::Page;
use super::repair::Repair;
use super::section::{Contents, Section};
use super::source::SourceInfo;
use super::statistic::{Breakdown, Statistic};
use super::table::Table;
use crate::codes::vocabulary;

vocabulary! {
    /// The schema that a report is written in.
    #[derive(Default)]
    #[non_exhaustive]
    pub enum SchemaVersion as "schema that this version reads" {
        /// The first.
        #[default]
        V1 = "gongkai.report/1", "报告结构第一版", "report schema 1";
    }
}

/// Everything read from one document, as data that can be cited.
///
/// What is unknown is `None` or an empty list. Every value that was read carries the bytes of the
/// source it was read from; offsets are into the source text, the input decoded to UTF-8.
///
/// ```
/// use gongkai_report::{Format, Report, SourceInfo};
///
/// let report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 7099));
/// let json = serde_json::to_string(&report)?;
/// assert!(json.starts_with(r#"{"schema":"gongkai.report/1","source":{"name":"a.txt","#));
/// assert_eq!(serde_json::from_str::<Report>(&json)?, report);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Report {
    /// The schema, always `gongkai.report/1`.
    pub schema: SchemaVersion,
    /// What it was read from.
    pub source: SourceInfo,
    /// What kind of document it is.
    pub kind: Kind,
    /// The document's own title.
    pub title: Option<Statement>,
    /// The organ that reports.
    pub issuer: Option<Statement>,
    /// The same organ as a key: its division, level and type.
    #[serde(default)]
    pub organ: Option<Organ>,
    /// The reporting year.
    pub year: Option<ReportYear>,
    /// The days that the report covers.
    pub coverage: Option<Coverage>,
    /// When the page was published.
    pub published: Option<Published>,
    /// The sign-off.
    pub signed: Option<SignOff>,
    /// What the page says of the site it stands on.
    #[serde(default)]
    pub site: Option<Site>,
    /// The pages of a paged source, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    /// The record at the head of the page.
    #[serde(default)]
    pub metadata: Vec<Metadata>,
    /// What the preface says the document consists of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contents: Option<Contents>,
    /// The outline.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// The citations, in reading order.
    #[serde(default)]
    pub documents: Vec<Citation>,
    /// How to reach the organ.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// The figures that belong to a metric.
    #[serde(default)]
    pub statistics: Vec<Statistic>,
    /// Which of the figures are lists of parts of others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breakdowns: Vec<Breakdown>,
    /// The tables.
    #[serde(default)]
    pub tables: Vec<Table>,
    /// Every quantity and date of the body.
    #[serde(default)]
    pub mentions: Mentions,
    /// What a careful reader would raise.
    #[serde(default)]
    pub findings: Vec<Finding>,
    /// What cleaning changed.
    #[serde(default)]
    pub repairs: Vec<Repair>,
}

impl Report {
    /// An empty report on `source`.
    #[must_use]
    pub fn new(source: SourceInfo) -> Self {
        Self {
            schema: SchemaVersion::V1,
            source,
            kind: Kind::Other,
            title: None,
            issuer: None,
            organ: None,
            year: None,
            coverage: None,
            published: None,
            signed: None,
            site: None,
            pages: Vec::new(),
            metadata: Vec::new(),
            contents: None,
            sections: Vec::new(),
            documents: Vec::new(),
            contacts: Vec::new(),
            statistics: Vec::new(),
            breakdowns: Vec::new(),
            tables: Vec::new(),
            mentions: Mentions::default(),
            findings: Vec::new(),
            repairs: Vec::new(),
        }
    }
}
