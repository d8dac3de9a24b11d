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
}

/// One thing that the input has.
pub(crate) type Item = Result<Page, Failure>;

/// A line of the failures file.
#[derive(Serialize)]
struct Line<'a> {
    source: LineSource<'a>,
    error: &'a str,
}

#[derive(Serialize)]
struct LineSource<'a> {
    name: &'a str,
    container: Option<&'a str>,
    record: Option<u64>,
}

impl Failure {
    /// The failure as a line of JSON, its end included.
    pub(crate) fn line(&self) -> serde_json::Result<String> {
        let line = Line {
            source: LineSource {
                name: &self.name,
                container: self.record.as_ref().map(|(container, _)| &**container),
                record: self.record.as_ref().map(|(_, record)| *record),
            },
            error: &self.error,
        };
        serde_json::to_string(&line).map(|line| line + "\n")
    }
}
