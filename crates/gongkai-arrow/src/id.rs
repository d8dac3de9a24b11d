//! The key that ties the rows of all tables together.

use std::fmt;

use sha2::{Digest as _, Sha256};

/// The key of a report: 32 lower-case hexadecimal digits.
///
/// It is the first half of the SHA-256 of four texts, each preceded by its length as eight bytes, the
/// least significant first: the name of the document, the SHA-256 of its bytes in hexadecimal, the
/// file that it is a record of and the number of the record in decimal; what is unknown is an empty
/// text. So the same bytes under the same name have the same key on every machine, and one byte more
/// gives another.
///
/// ```
/// use gongkai_arrow::ReportId;
///
/// let id = ReportId::new("2016/a.html", Some("9f86d081"));
/// assert_eq!(id.as_str(), "495e36947714ceb239c2e417e9c360bc");
/// assert_ne!(id, ReportId::new("2017/a.html", Some("9f86d081")));
/// assert_ne!(id, ReportId::of_record("2016/a.html", Some("9f86d081"), "a.warc", 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReportId(String);

impl ReportId {
    /// The key of a document that is a file of its own.
    #[must_use]
    pub fn new(name: &str, sha256: Option<&str>) -> Self {
        Self::of(&[name, sha256.unwrap_or_default(), "", ""])
    }

    /// The key of a document that is record `record` of the file `container`: two captures of one
    /// page in an archive are two reports, even where their bytes are equal.
    #[must_use]
    pub fn of_record(name: &str, sha256: Option<&str>, container: &str, record: u64) -> Self {
        let record = record.to_string();
        Self::of(&[name, sha256.unwrap_or_default(), container, &record])
    }

    fn of(texts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for text in texts {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text.as_bytes());
        }
        let hash = hash.finalize();
        let half = hash.first_chunk().copied().map_or(0, u128::from_be_bytes);
        Self(format!("{half:032x}"))
    }

    /// The 32 digits.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_do_not_run_together() {
        assert_ne!(
            ReportId::new("ab", Some("c")),
            ReportId::new("a", Some("bc"))
        );
        assert_ne!(
            ReportId::of_record("a", None, "b", 12),
            ReportId::of_record("a", None, "b1", 2)
        );
    }
}
