//! A report on its way into the tables.

use gongkai_report::Report;

use super::id::ReportId;

/// A report, with what the tables need to know beside it.
///
/// ```
/// use gongkai_dataset::Document;
/// use gongkai_report::{Format, Report, SourceInfo};
///
/// let report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
/// let document = Document::new(&report).source("公开5件");
/// assert_eq!(document.id().as_str().len(), 16);
/// ```
#[derive(Debug, Clone)]
pub struct Document<'a> {
    pub(crate) id: ReportId,
    pub(crate) report: &'a Report,
    pub(crate) source: Option<&'a str>,
    pub(crate) container: Option<(&'a str, u64)>,
}

impl<'a> Document<'a> {
    /// A report whose key comes from its SHA-256.
    #[must_use]
    pub fn new(report: &'a Report) -> Self {
        Self {
            id: ReportId::new(&report.source.name, report.source.sha256.as_deref()),
            report,
            source: None,
            container: None,
        }
    }

    /// The same with the source text: the document decoded to UTF-8, byte-order mark dropped, to
    /// which the spans of the report refer. Without it the columns of source text are null.
    #[must_use]
    pub const fn source(mut self, text: &'a str) -> Self {
        self.source = Some(text);
        self
    }

    /// The same as record `record` of the file `container`.
    #[must_use]
    pub const fn record_of(mut self, container: &'a str, record: u64) -> Self {
        self.container = Some((container, record));
        self
    }

    /// The same under a key of the caller's.
    #[must_use]
    pub fn with_id(mut self, id: ReportId) -> Self {
        self.id = id;
        self
    }

    /// The key under which its rows stand in every table.
    #[must_use]
    pub const fn id(&self) -> &ReportId {
        &self.id
    }
}
