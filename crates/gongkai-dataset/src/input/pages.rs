//! All pages of the input, one after the other.

use std::fmt;
use std::fs;
use std::io::{self, BufRead as _, Read as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::files::{FileKind, Found, Lost, Sources};
use super::inflate;
use super::lines::Lines;
use super::page::{Failure, Item, Page};
use super::warc::Warc;

/// The pages of the input, one after the other; only one is in memory at a time.
///
/// ```
/// use std::sync::Arc;
///
/// use gongkai_dataset::{Pages, Sources};
///
/// let folder = tempfile::tempdir()?;
/// std::fs::write(folder.path().join("a.jsonl"), "{\"url\": \"http://a.example/\", \"text\": \"公开\"}\n")?;
/// let sources = Sources::new(&[folder.path().to_owned()])?;
/// let mut pages = Pages::new(&sources, 1 << 20, Arc::default());
/// let page = pages.next().ok_or("no page")?.map_err(|failure| failure.error)?;
/// assert_eq!((page.name.as_str(), page.bytes.as_slice()), ("http://a.example/", "公开".as_bytes()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Pages<'a> {
    files: Box<dyn Iterator<Item = Result<Found, Lost>> + Send + 'a>,
    inside: Option<Box<dyn Iterator<Item = Item> + Send>>,
    max_bytes: usize,
    progress: Arc<AtomicU64>,
}

/// Whether a page is wanted or only passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(feature = "store"),
    expect(dead_code, reason = "the store asks for names")
)]
pub(crate) enum Want {
    /// With its bytes.
    Page,
    /// Without them: a file need not be opened for it.
    Name,
}

impl fmt::Debug for Pages<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl Iterator for Pages<'_> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        self.advance(Want::Page)
    }
}

impl<'a> Pages<'a> {
    /// The pages of `files` of at most `max_bytes`; the bytes read from the disk go to `progress`.
    #[must_use]
    pub fn new(files: &'a Sources, max_bytes: usize, progress: Arc<AtomicU64>) -> Self {
        Self {
            files: Box::new(files.iter()),
            inside: None,
            max_bytes,
            progress,
        }
    }

    /// The next page, or the next place where a page should have been.
    pub(crate) fn advance(&mut self, want: Want) -> Option<Item> {
        loop {
            if let Some(inside) = &mut self.inside {
                if let Some(item) = inside.next() {
                    return Some(item);
                }
                self.inside = None;
            }
            let found = match self.files.next()? {
                Ok(found) => found,
                Err(lost) => {
                    let error = format!("cannot be read: {}", lost.source);
                    return Some(Err(Failure::new(lost.name, error)));
                }
            };
            let name = found.path.display().to_string();
            if let FileKind::Other(what) = found.kind {
                return Some(Err(Failure::passed_over(name, what)));
            }
            if found.kind == FileKind::Page {
                let bytes = match want {
                    Want::Page => self.read(&found),
                    Want::Name => {
                        let length = fs::metadata(&found.path).map_or(0, |meta| meta.len());
                        self.progress.fetch_add(length, Ordering::Relaxed);
                        Ok(Vec::new())
                    }
                };
                return Some(match bytes {
                    Ok(bytes) => Ok(Page {
                        name,
                        record: None,
                        bytes,
                    }),
                    Err(error) => {
                        let error = format!("cannot be read: {error}");
                        Err(Failure::new(name, error))
                    }
                });
            }
            if found.kind == FileKind::Standard {
                match self.standard() {
                    Ok(Some(page)) => return Some(Ok(page)),
                    Ok(None) => continue,
                    Err(error) => {
                        return Some(Err(Failure::new(name, format!("cannot be read: {error}"))));
                    }
                }
            }
            match inflate::open(&found.path, &self.progress) {
                Ok(reader) if found.kind == FileKind::Warc => {
                    self.inside = Some(Box::new(Warc::new(reader, &name, self.max_bytes)));
                }
                Ok(reader) => {
                    self.inside = Some(Box::new(Lines::new(reader, &name, self.max_bytes)));
                }
                Err(error) => {
                    let error = format!("cannot be read: {error}");
                    return Some(Err(Failure::new(name, error)));
                }
            }
        }
    }

    /// Standard input: a web archive and JSON lines are told by their first bytes, anything else is
    /// one page.
    fn standard(&mut self) -> io::Result<Option<Page>> {
        let mut reader = inflate::standard(&self.progress)?;
        let begin = reader.fill_buf()?;
        let begin = begin.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(begin);
        if begin.starts_with(b"WARC/") {
            self.inside = Some(Box::new(Warc::new(reader, "-", self.max_bytes)));
            return Ok(None);
        }
        if begin.trim_ascii_start().starts_with(b"{") {
            self.inside = Some(Box::new(Lines::new(reader, "-", self.max_bytes)));
            return Ok(None);
        }
        let mut bytes = Vec::new();
        let read = reader
            .take(self.max_bytes as u64 + 1)
            .read_to_end(&mut bytes)?;
        if read > self.max_bytes {
            return Err(self.too_long());
        }
        Ok(Some(Page {
            name: "-".to_owned(),
            record: None,
            bytes,
        }))
    }

    fn too_long(&self) -> io::Error {
        let limit = self.max_bytes;
        io::Error::other(format!("more than {limit} bytes; see --max-page"))
    }

    /// The bytes of a file that is a page.
    fn read(&self, found: &Found) -> io::Result<Vec<u8>> {
        let file = fs::File::open(&found.path)?;
        let length = file.metadata()?.len();
        self.progress.fetch_add(length, Ordering::Relaxed);
        if length > self.max_bytes as u64 {
            return Err(self.too_long());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        // A pipe has no length, and a file may grow under the reader.
        let read = file
            .take(self.max_bytes as u64 + 1)
            .read_to_end(&mut bytes)?;
        if read > self.max_bytes {
            return Err(self.too_long());
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.4\n";
    const DOCX: &[u8] = b"PK\x03\x04.......[Content_Types].xml";

    /// The names of the pages in a folder of these files, and what was passed over.
    fn read(files: &[(&str, &[u8])]) -> (Vec<String>, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let sources = Sources::new(&[folder.path().to_owned()]).unwrap();
        let name = |path: String| path.rsplit('/').next().unwrap_or_default().to_owned();
        let (mut pages, mut others) = (Vec::new(), Vec::new());
        for item in Pages::new(&sources, 1 << 20, Arc::default()) {
            match item {
                Ok(page) => pages.push(name(page.name)),
                Err(failure) => others.push(name(failure.name)),
            }
        }
        (pages, others)
    }

    #[test]
    fn documents_in_a_folder_are_told_by_their_content() {
        let (pages, others) = read(&[
            ("a.pdf", PDF),
            ("b.aspx", PDF),
            ("c", DOCX),
            ("d.zip", DOCX),
            ("e.jsp", b"<!DOCTYPE html><p>"),
            ("f.zip", b"PK\x03\x04 a.txt"),
            ("g.png", b"\x89PNG"),
            ("h", b"text of no kind"),
        ]);
        assert_eq!(pages, ["a.pdf", "b.aspx", "c", "d.zip", "e.jsp"]);
        assert_eq!(others, ["f.zip", "g.png", "h"]);
    }

    /// A record of a web archive.
    fn record(kind: &str, uri: &str, content_type: &str, body: &[u8]) -> Vec<u8> {
        let head = format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nContent-Type: {content_type}\r\n\
             Content-Length: {}\r\n\r\n",
            body.len()
        );
        [head.as_bytes(), body, b"\r\n\r\n"].concat()
    }

    #[test]
    fn documents_in_an_archive_are_told_by_their_content() {
        let response = |uri: &str, content_type: &str, body: &[u8]| {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n");
            record(
                "response",
                uri,
                "application/http;msgtype=response",
                &[head.as_bytes(), body].concat(),
            )
        };
        let archive = [
            response("http://a.example/1", "application/pdf", PDF),
            response("http://a.example/2", "application/octet-stream", DOCX),
            response("http://a.example/3", "application/octet-stream", b"MZ"),
            response("http://a.example/4", "image/png", PDF),
            record("resource", "http://a.example/5", "application/msword", DOCX),
            record(
                "resource",
                "http://a.example/6",
                "application/zip",
                b"PK\x03\x04 a.txt",
            ),
        ];
        let (pages, others) = read(&[("a.warc", &archive.concat())]);
        assert_eq!(pages, ["1", "2", "5"]);
        assert!(others.is_empty(), "{others:?}");
    }
}
