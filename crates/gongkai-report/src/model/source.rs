//! Where a report was read from.

use gongkai_span::Format;
use serde::{Deserialize, Serialize};

/// The input that a report was read from.
///
/// ```
/// use gongkai_report::{Format, SourceInfo};
///
/// let source = SourceInfo::new("a.txt", Format::Text, "UTF-8", 7099);
/// assert_eq!(source.sha256, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceInfo {
    /// The file's name, without its folders.
    pub name: String,
    /// What it was written in.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Format"))]
    pub format: Format,
    /// The WHATWG name of the encoding that it was decoded from.
    pub encoding: String,
    /// Its length in bytes, before decoding.
    pub bytes: u64,
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: Option<String>,
}

impl SourceInfo {
    /// An input of `bytes` bytes whose hash is not known.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        format: Format,
        encoding: impl Into<String>,
        bytes: u64,
    ) -> Self {
        Self {
            name: name.into(),
            format,
            encoding: encoding.into(),
            bytes,
            sha256: None,
        }
    }
}
