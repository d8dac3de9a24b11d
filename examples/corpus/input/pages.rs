//! All pages of the input, one after the other.

use std::fs;
use std::io::{self, Read as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::files::{FileKind, Files, Found};
use super::inflate;
use super::lines::Lines;
use super::warc::Warc;
use crate::page::{Failure, Item, Page};

/// The pages of the input.
pub(crate) struct Pages<'a> {
    files: Box<dyn Iterator<Item = Result<Found, super::files::Lost>> + Send + 'a>,
    inside: Option<Box<dyn Iterator<Item = Item> + Send>>,
    max_bytes: usize,
    progress: Arc<AtomicU64>,
}

/// Whether a page is wanted or only passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want {
    /// With its bytes.
    Page,
    /// Without them: a file need not be opened for it.
    Name,
}

impl<'a> Pages<'a> {
    /// The pages of `files` of at most `max_bytes`; the bytes read from the disk go to `progress`.
    pub(crate) fn new(files: &'a Files, max_bytes: usize, progress: Arc<AtomicU64>) -> Self {
        Self {
            files: Box::new(files.iter()),
            inside: None,
            max_bytes,
            progress,
        }
    }

    /// The next page, or the next place where a page should have been.
    pub(crate) fn next(&mut self, want: Want) -> Option<Item> {
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

    /// The bytes of a file that is a page.
    fn read(&self, found: &Found) -> io::Result<Vec<u8>> {
        let file = fs::File::open(&found.path)?;
        let length = file.metadata()?.len();
        self.progress.fetch_add(length, Ordering::Relaxed);
        let too_long = || {
            let limit = self.max_bytes;
            io::Error::other(format!("more than {limit} bytes; see --max-page"))
        };
        if length > self.max_bytes as u64 {
            return Err(too_long());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        // A pipe has no length, and a file may grow under the reader.
        let read = file
            .take(self.max_bytes as u64 + 1)
            .read_to_end(&mut bytes)?;
        if read > self.max_bytes {
            return Err(too_long());
        }
        Ok(bytes)
    }
}
