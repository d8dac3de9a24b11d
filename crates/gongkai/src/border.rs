//! The border between the cleaned text and the source: the one place where coordinates change.

use gongkai_report::Locator;
use gongkai_text::{CleanSpan, Document, SourceSpan};

/// Turns ranges of a document's cleaned text into ranges of its source.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Border<'a> {
    document: &'a Document,
}

impl<'a> Border<'a> {
    /// The border of `document`.
    pub(crate) const fn new(document: &'a Document) -> Self {
        Self { document }
    }

    /// Where `span` was read from; `None` if that is no place of the source.
    pub(crate) fn source(self, span: CleanSpan) -> Option<SourceSpan> {
        self.locator().span(span)
    }

    /// Turns whole values from places of the text into places of the source.
    pub(crate) fn locator(self) -> Locator<'a> {
        Locator::new(self.document.text(), self.document.map())
    }

    /// The cleaned text at `span`.
    pub(crate) fn text(self, span: CleanSpan) -> &'a str {
        self.document.slice(span)
    }
}
