//! Ranges of the scanner, which knows no document, as ranges of the cleaned text.

use gongkai_text::CleanSpan;

/// A range of the scanner whose offsets count in the whole cleaned text.
pub(crate) fn clean_span(span: gongkai_normalize::Span) -> Option<CleanSpan> {
    CleanSpan::new(span.start(), span.end())
}
