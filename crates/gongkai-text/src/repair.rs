//! What cleaning changed, and what it saw and left alone.

use gongkai_span::{CleanSpan, SourceSpan};

pub use gongkai_span::RepairCode;

/// One change that cleaning made beyond white space and width.
///
/// The text before the change is the source at `span`, the text after it is the cleaned text at
/// `clean`; neither is stored again. A repair never changes a digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Repair {
    /// What was repaired.
    pub code: RepairCode,
    /// Where it stood, in bytes of the source text.
    pub span: SourceSpan,
    /// What it became, in bytes of the cleaned text.
    pub clean: CleanSpan,
}

impl Repair {
    /// A repair of `code` that turned the source at `span` into the cleaned text at `clean`.
    #[must_use]
    pub const fn new(code: RepairCode, span: SourceSpan, clean: CleanSpan) -> Self {
        Self { code, span, clean }
    }
}

/// What a [`Mark`] points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MarkKind {
    /// U+FFFD, or bytes that could not be decoded.
    Replacement,
    /// A run that is the trace of a wrong decoding: `?。ㄒ唬`.
    Mojibake,
    /// Advertising or gambling words spliced into the text.
    Spam,
    /// A word of Taiwan usage in a page converted for Taiwan readers: `视窗` for 窗口.
    TaiwanWording,
}

/// A damaged place of the cleaned text that was not repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mark {
    /// What was seen.
    pub kind: MarkKind,
    /// Where, in bytes of the cleaned text.
    pub span: CleanSpan,
}

impl Mark {
    /// A mark of `kind` at `span`.
    #[must_use]
    pub const fn new(kind: MarkKind, span: CleanSpan) -> Self {
        Self { kind, span }
    }
}
