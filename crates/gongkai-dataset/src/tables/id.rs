//! The key of a report.

use std::fmt;

use sha2::{Digest as _, Sha256};

/// The key of a report: 16 lower-case hexadecimal digits.
///
/// They are the first 64 bits of the SHA-256 of the document's bytes. So the same document has the
/// same key wherever it lies and whatever it is called, and one byte more gives another key. Among a
/// million documents the chance that any two share a key is one in thirty million.
///
/// ```
/// use gongkai_dataset::ReportId;
///
/// let id = ReportId::of_bytes(b"");
/// assert_eq!(id.as_str(), "e3b0c44298fc1c14");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReportId(String);

/// The digits of a key.
const DIGITS: usize = 16;

impl ReportId {
    /// The key of a document.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        let hash = Sha256::digest(bytes);
        let first = hash.first_chunk().copied().map_or(0, u64::from_be_bytes);
        Self(format!("{first:016x}"))
    }

    /// The key of a document whose SHA-256 is known, in hexadecimal; if it is not known, that of its
    /// name.
    #[must_use]
    pub fn new(name: &str, sha256: Option<&str>) -> Self {
        let digits = sha256.and_then(|sha256| sha256.get(..DIGITS));
        digits.map_or_else(
            || Self::of_bytes(name.as_bytes()),
            |digits| Self(digits.to_ascii_lowercase()),
        )
    }

    /// The key that 16 digits are, as [`as_str`](Self::as_str) gives them.
    #[cfg(feature = "store")]
    pub(crate) fn from_digits(digits: &str) -> Self {
        Self(digits.to_owned())
    }

    /// The 16 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ReportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
