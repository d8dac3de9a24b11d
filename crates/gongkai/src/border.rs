//! The border between the cleaned text and the source: the one place where coordinates change.

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

    /// Where `span` was read from; `None` if that is no place of the source (an empty range, or
    /// one of another document).
    pub(crate) fn source(self, span: CleanSpan) -> Option<SourceSpan> {
        self.document
            .to_source(self.trimmed(span))
            .filter(|span| !span.is_empty())
    }

    /// The cleaned text at `span`.
    pub(crate) fn text(self, span: CleanSpan) -> &'a str {
        self.document.slice(span)
    }

    /// The range without white space at its ends, so that no span begins or ends with the markup
    /// that a line break came from.
    fn trimmed(self, span: CleanSpan) -> CleanSpan {
        let text = self.document.slice(span);
        let inner = text.trim();
        if inner.is_empty() || inner.len() == text.len() {
            return span;
        }
        let start = span.start() + (text.len() - text.trim_start().len());
        CleanSpan::new(start, start + inner.len()).unwrap_or(span)
    }
}
