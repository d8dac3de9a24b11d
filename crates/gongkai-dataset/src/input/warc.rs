//! Web archives (WARC 1.0 and 1.1, ISO 28500).
//!
//! Of the crates that read them, `warc` keeps headers of any length in memory and takes a file that
//! breaks off inside a header for one that ends there; `fastwarc` does the latter too, and a record
//! whose length cannot be read counts as empty. What a researcher needs is to be told where an
//! archive broke off, so the records are read here, their headers by `httparse`.

use std::io::{self, BufRead, Read as _};
use std::sync::Arc;

use super::content::is_document;
use super::http;
use super::page::{Failure, Item, Page};
use super::read::{Line, line, skip};

/// The longest header line, and the most bytes of all header lines of a record.
const MOST_HEADER: usize = 1 << 16;
/// The most header lines of a record.
const MOST_HEADERS: usize = 128;

/// Reads an archive.
pub(crate) struct Warc {
    reader: Box<dyn BufRead + Send>,
    name: Arc<str>,
    max_bytes: usize,
    /// Number of the record, the first being 1.
    number: u64,
    /// Where in the archive, decompressed, the record begins.
    start: u64,
    /// How far the archive has been read.
    at: u64,
    done: bool,
}

/// What the header of a record says.
struct Head {
    uri: Option<String>,
    length: u64,
    holds: Holds,
}

/// What a record holds.
#[derive(PartialEq, Eq)]
enum Holds {
    /// An HTTP response.
    Response,
    /// A page as it is.
    Page,
    /// Something that may be a document.
    Unknown,
    /// Nothing of interest.
    Other,
}

/// What comes next in an archive.
enum Next {
    /// A page, or a record that should have been one.
    Page(Item),
    /// A record of something else.
    Other,
    /// Nothing.
    End,
}

/// Why an archive cannot be read on.
enum Broken {
    Truncated(&'static str),
    Unreadable(io::Error),
    Malformed(String),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            Self::Truncated("compressed data")
        } else {
            Self::Unreadable(error)
        }
    }
}

impl Warc {
    /// Reads pages of at most `max_bytes` from the archive `name`.
    pub(crate) fn new(reader: Box<dyn BufRead + Send>, name: &str, max_bytes: usize) -> Self {
        Self {
            reader,
            name: name.into(),
            max_bytes,
            number: 0,
            start: 0,
            at: 0,
            done: false,
        }
    }

    fn failure(&self, name: Option<&str>, error: String) -> Failure {
        let record = (Arc::clone(&self.name), self.number);
        Failure::new(name.unwrap_or(&self.name), error).in_record(Some(record))
    }

    fn broken(&self, broken: Broken) -> Failure {
        let place = format!(
            "record {}, which begins at byte {} of the archive",
            self.number, self.start
        );
        let error = match broken {
            Broken::Truncated(what) => {
                format!("the archive is truncated: it ends in the {what} of {place}")
            }
            Broken::Unreadable(error) => format!("cannot be read on from {place}: {error}"),
            Broken::Malformed(what) => {
                format!("{place}, {what}; the rest of the archive is not read")
            }
        };
        self.failure(None, error)
    }

    /// The header of the next record; `None` at the end of the archive.
    fn head(&mut self) -> Result<Option<Head>, Broken> {
        let mut text = Vec::new();
        self.number += 1;
        loop {
            self.start = self.at;
            match self.header_line(&mut text)? {
                Line::End => return Ok(None),
                _ if text.trim_ascii().is_empty() => {}
                _ => break,
            }
        }
        if !text.starts_with(b"WARC/") {
            let begins = String::from_utf8_lossy(text.trim_ascii())
                .chars()
                .take(20)
                .collect::<String>();
            return Err(Broken::Malformed(format!(
                "does not begin with `WARC/` but with {begins:?}"
            )));
        }
        let mut block = Vec::new();
        loop {
            if self.header_line(&mut text)? == Line::End || !text.ends_with(b"\n") {
                return Err(Broken::Truncated("header"));
            }
            block.extend_from_slice(&text);
            if text.trim_ascii().is_empty() {
                break;
            }
            if block.len() > MOST_HEADER {
                return Err(Broken::Malformed(format!(
                    "has a header of more than {MOST_HEADER} bytes"
                )));
            }
        }
        parse_head(&block).map(Some).map_err(Broken::Malformed)
    }

    fn header_line(&mut self, text: &mut Vec<u8>) -> Result<Line, Broken> {
        let read = line(&mut *self.reader, text, MOST_HEADER)?;
        if read == Line::TooLong {
            return Err(Broken::Malformed(format!(
                "has a line of more than {MOST_HEADER} bytes"
            )));
        }
        self.at += text.len() as u64;
        Ok(read)
    }

    /// The body of a record.
    fn body(&mut self, length: u64) -> Result<Vec<u8>, Broken> {
        let mut body = Vec::new();
        let read = (&mut self.reader).take(length).read_to_end(&mut body)?;
        self.at += read as u64;
        if (read as u64) < length {
            return Err(Broken::Truncated("body"));
        }
        Ok(body)
    }

    /// What comes next.
    fn record(&mut self) -> Result<Next, Broken> {
        let Some(head) = self.head()? else {
            return Ok(Next::End);
        };
        // A response has headers before its page.
        let too_long = head.length > self.max_bytes as u64 + MOST_HEADER as u64;
        if head.holds == Holds::Other || too_long {
            let read = skip(&mut *self.reader, head.length)?;
            self.at += read;
            if read < head.length {
                return Err(Broken::Truncated("body"));
            }
            if head.holds == Holds::Other {
                return Ok(Next::Other);
            }
            let error = format!("a record of {} bytes; see --max-page", head.length);
            return Ok(Next::Page(Err(self.failure(head.uri.as_deref(), error))));
        }
        let body = self.body(head.length)?;
        let page = match head.holds {
            Holds::Response => http::page(&body, self.max_bytes),
            Holds::Unknown => Ok(Some(body).filter(|body| is_document(body))),
            _ => Ok(Some(body)),
        };
        let name = head
            .uri
            .unwrap_or_else(|| format!("{}#{}", self.name, self.number));
        let record = Some((Arc::clone(&self.name), self.number));
        Ok(match page {
            Ok(Some(bytes)) => Next::Page(Ok(Page {
                name,
                record,
                bytes,
            })),
            Ok(None) => Next::Other,
            Err(error) => Next::Page(Err(Failure::new(name, error).in_record(record))),
        })
    }
}

fn parse_head(block: &[u8]) -> Result<Head, String> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let headers = match httparse::parse_headers(block, &mut headers) {
        Ok(httparse::Status::Complete((_, headers))) => headers,
        Ok(httparse::Status::Partial) => return Err("has a header without an end".to_owned()),
        Err(error) => return Err(format!("has a header that cannot be read: {error}")),
    };
    let header = |name: &str| {
        let header = headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name));
        header.map(|header| String::from_utf8_lossy(header.value).trim().to_owned())
    };
    let length = header("content-length").and_then(|length| length.parse().ok());
    let length = length.ok_or("does not say how long it is (`Content-Length`)")?;
    let content = header("content-type")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let holds = match header("warc-type")
        .unwrap_or_default()
        .to_ascii_lowercase()
        .as_str()
    {
        "response" if content.starts_with("application/http") => Holds::Response,
        "resource" | "conversion" if content.is_empty() || http::is_other(&content) => Holds::Other,
        "resource" | "conversion" if http::is_page(&content) => Holds::Page,
        "resource" | "conversion" => Holds::Unknown,
        _ => Holds::Other,
    };
    let uri = header("warc-target-uri");
    // WARC 1.0 prints the address in angle brackets in its examples, and some tools do.
    let uri = uri
        .map(|uri| uri.trim_matches(['<', '>']).to_owned())
        .filter(|uri| !uri.is_empty());
    Ok(Head { uri, length, holds })
}

impl Iterator for Warc {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while !self.done {
            match self.record() {
                Ok(Next::Page(item)) => return Some(item),
                Ok(Next::Other) => {}
                Ok(Next::End) => self.done = true,
                Err(broken) => {
                    self.done = true;
                    return Some(Err(self.broken(broken)));
                }
            }
        }
        None
    }
}
