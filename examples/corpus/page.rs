//! What is read from the input: pages, and places where a page should have been.

use std::sync::Arc;

use serde::Serialize;

/// The file that a page is a record of, and the number of the record, the first being 1.
pub(crate) type Record = (Arc<str>, u64);

/// A page to extract.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its path, or its address if it is a record.
    pub(crate) name: String,
    /// Where it is a record.
    pub(crate) record: Option<Record>,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// Something that gave no report.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The page's path or address, or the file that breaks off.
    pub(crate) name: String,
    /// Where it is a record.
    pub(crate) record: Option<Record>,
    /// What is wrong.
    pub(crate) error: String,
    /// What the file is, where it was passed over because it is no page.
    pub(crate) passed_over: Option<&'static str>,
}

/// One thing that the input has.
pub(crate) type Item = Result<Page, Failure>;

/// A line of the failures file.
#[derive(Serialize)]
struct Line<'a> {
    source: LineSource<'a>,
    error: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    passed_over: Option<&'a str>,
}

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

    /// Names the record that it is.
    pub(crate) fn in_record(self, record: Option<Record>) -> Self {
        Self { record, ..self }
    }

    /// The failure as a line of JSON, its end included.
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
