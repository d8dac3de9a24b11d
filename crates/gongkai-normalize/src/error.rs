//! The one error of the crate.

/// Why a whole string could not be read as what it was asked to be.
///
/// Offsets are bytes into the string that was handed in, on a character boundary.
///
/// ```
/// use gongkai_normalize::{NormalizeError, parse_numeral};
///
/// let error = parse_numeral("一二百").unwrap_err();
/// assert_eq!(error.offset(), Some("一二".len()));
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
    /// A number that is no value of an integer type: it has decimals, or is too large or too small.
    #[error("{value} is not a value of {target}")]
    NoInteger {
        /// The number.
        value: crate::Decimal,
        /// The integer type.
        target: &'static str,
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
    /// Where the string could not be read, in bytes; `None` for an error that is not about a string.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        match self {
            Self::Expected { offset, .. } | Self::Overflow { offset } => Some(*offset),
            Self::NoInteger { .. } | Self::Unwritable { .. } => None,
        }
    }
}
