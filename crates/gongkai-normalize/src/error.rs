//! The one error of the crate.

/// Why a whole string could not be read as what it was asked to be.
///
/// Offsets are bytes into the string that was handed in, on a character boundary.
///
/// ```
/// use gongkai_normalize::{NormalizeError, parse_numeral};
///
/// let error = parse_numeral("一二百").unwrap_err();
/// assert_eq!(error.offset(), "一二".len());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NormalizeError {
    /// Something else stands where `expected` should.
    #[error("expected {expected} at byte {offset}")]
    Expected {
        /// What would have been right here.
        expected: &'static str,
        /// Where, in bytes.
        offset: usize,
    },
    /// The value does not fit [`Decimal`](crate::Decimal).
    #[error("the number does not fit 128 bits at byte {offset}")]
    Overflow {
        /// Where the digit or unit stands that was too much, in bytes.
        offset: usize,
    },
    /// The number has no form in the style that was asked for.
    #[error("{value} cannot be written as {style}")]
    Unwritable {
        /// The number, as plain decimal.
        value: String,
        /// The style that has no place for it.
        style: &'static str,
    },
}

impl NormalizeError {
    /// Where the trouble is, in bytes; 0 for an error of formatting.
    #[must_use]
    pub fn offset(&self) -> usize {
        match self {
            Self::Expected { offset, .. } | Self::Overflow { offset } => *offset,
            Self::Unwritable { .. } => 0,
        }
    }
}
