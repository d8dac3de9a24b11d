//! Pages to reports: the one place that knows the options of the extraction.

use std::error::Error;
use std::hash::{Hash, Hasher};

use gongkai::text::{DecodeOptions, ReadOptions, decode, read};
use gongkai::{ExtractOptions, Extraction};

use crate::column::{Column, Page};

/// Reads pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reader {
    bytes: ExtractOptions,
    texts: ExtractOptions,
}

impl Hash for Reader {
    fn hash<H: Hasher>(&self, _: &mut H) {
        // The options have no hash. Functions are told apart by their names, and by `Eq`.
    }
}

impl Reader {
    pub(crate) fn new(options: &ExtractOptions) -> Self {
        Self {
            bytes: options.clone(),
            texts: options.clone().encoding("UTF-8"),
        }
    }

    /// What a page says, or in words why it says nothing.
    pub(crate) fn read(&self, name: &str, page: Option<Page<'_>>) -> Result<Extraction, String> {
        let read = match page {
            None => return Err("there is no page: the value is null".to_owned()),
            Some(Page::Text(text)) => Extraction::read(name, text.as_bytes(), &self.texts),
            Some(Page::Bytes(bytes)) => Extraction::read(name, bytes, &self.bytes),
        };
        read.map_err(|error| chain(&error))
    }

    /// What the page of a row says; the second argument, if there is one, is its name.
    pub(crate) fn read_row(&self, columns: &[Column], row: usize) -> Result<Extraction, String> {
        let name = columns.get(1).and_then(|names| names.text(row));
        let page = columns.first().and_then(|pages| pages.page(row));
        self.read(name.unwrap_or_default(), page)
    }

    /// The cleaned text of a page, if it can be read.
    pub(crate) fn clean(&self, page: Option<Page<'_>>) -> Option<String> {
        let limits = self.bytes.limits;
        let reading = ReadOptions::default()
            .max_bytes(limits.bytes)
            .max_depth(limits.depth)
            .max_cells(limits.cells);
        let document = match page? {
            Page::Text(text) => read(text, &reading),
            Page::Bytes(bytes) => {
                let mut decoding = DecodeOptions::default().max_bytes(limits.bytes);
                decoding.encoding.clone_from(&self.bytes.encoding);
                decode(bytes, &decoding).and_then(|decoded| read(&decoded.text, &reading))
            }
        };
        document.ok().map(|document| document.text().to_owned())
    }
}

/// An error with what caused it.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
