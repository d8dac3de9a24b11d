//! Why a document gives no report.

use gongkai_text::TextError;

/// Why [`extract`](crate::extract) could not read a document.
///
/// A document that is text always gives a report, however little of it is understood; only what is
/// no text, or more than the caller allows, is an error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExtractError {
    /// The bytes cannot be read as text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// There is nothing in the document.
    #[error("the document is empty: there is nothing to read")]
    Empty,
}
