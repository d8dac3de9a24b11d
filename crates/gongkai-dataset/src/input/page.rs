//! What is read from the input: pages, and places where a page should have been.

use std::sync::Arc;

#[cfg(feature = "store")]
use serde::Serialize;

/// The file that a page is a record of, and the number of the record, the first being 1.
pub type Record = (Arc<str>, u64);

/// A page to extract.
#[derive(Debug)]
pub struct Page {
    /// Its path, or its address if it is a record.
    pub name: String,
    /// Where it is a record.
    pub record: Option<Record>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Something that gave no report.
#[derive(Debug)]
pub struct Failure {
    /// The page's path or address, or the file that breaks off.
    pub name: String,
    /// Where it is a record.
    pub record: Option<Record>,
    /// What is wrong.
    pub error: String,
    /// What the file is, where it was passed over because it is no page.
    pub passed_over: Option<&'static str>,
}

/// One thing that the input has.
pub type Item = Result<Page, Failure>;

/// A line of the failures file.
#[cfg(feature = "store")]
#[derive(Serialize)]
struct Line<'a> {
    source: LineSource<'a>,
    error: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    passed_over: Option<&'a str>,
}

#[cfg(feature = "store")]
#[derive(Serialize)]
struct LineSource<'a> {
    name: &'a str,
    container: Option<&'a str>,
    record: Option<u64>,
}

impl Failure {
    /// Something that should have given a report and did not.
    pub(crate) fn new(name: impl Into<String>, error: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            record: None,
            error: error.into(),
            passed_over: None,
        }
    }

    /// A file that is no page.
    pub(crate) fn passed_over(name: impl Into<String>, what: &'static str) -> Self {
        Self {
            passed_over: Some(what),
            ..Self::new(name, format!("passed over: it is {what}"))
        }
    }

    /// A page of the same bytes as an earlier one.
    #[cfg(feature = "store")]
    pub(crate) fn copy(page: Page) -> Self {
        Self {
            passed_over: Some(Self::COPY),
            ..Self::new(page.name, format!("passed over: it is {}", Self::COPY))
        }
        .in_record(page.record)
    }

    /// What a copy is called.
    #[cfg(feature = "store")]
    pub(crate) const COPY: &str = "a copy: the same bytes as an earlier page";

    /// Names the record that it is.
    pub(crate) fn in_record(self, record: Option<Record>) -> Self {
        Self { record, ..self }
    }

    /// The failure as a line of JSON, its end included.
    #[cfg(feature = "store")]
    pub(crate) fn line(&self) -> serde_json::Result<String> {
        let line = Line {
            source: LineSource {
                name: &self.name,
                container: self.record.as_ref().map(|(container, _)| &**container),
                record: self.record.as_ref().map(|(_, record)| *record),
            },
            error: &self.error,
            passed_over: self.passed_over,
        };
        serde_json::to_string(&line).map(|line| line + "\n")
    }
}
