//! What a caller may set.

use gongkai_report::Language;

use crate::limits::Limits;

/// Options of [`extract`](crate::extract).
///
/// ```
/// let options = gongkai::ExtractOptions::default().reference_year(2016);
/// assert_eq!(options.reference_year, Some(2016));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExtractOptions {
    /// The encoding to decode from, by its WHATWG name. Default: `None`, found out from the bytes.
    pub encoding: Option<String>,
    /// The reporting year to take where the document does not tell it. Default: `None`.
    pub reference_year: Option<i32>,
    /// The limits on the bytes, open elements, blocks, table cells, mentions and repairs of a document.
    pub limits: Limits,
    /// The language of the messages of findings. Default: English.
    pub language: Language,
}

impl Default for ExtractOptions {
    fn default() -> Self {
        Self {
            encoding: None,
            reference_year: None,
            limits: Limits::default(),
            language: Language::English,
        }
    }
}

impl ExtractOptions {
    /// Sets the encoding to decode from.
    #[must_use]
    pub fn encoding(mut self, name: impl Into<String>) -> Self {
        self.encoding = Some(name.into());
        self
    }

    /// Sets the reporting year of documents that do not state one.
    #[must_use]
    pub const fn reference_year(mut self, year: i32) -> Self {
        self.reference_year = Some(year);
        self
    }

    /// Sets the most that a document may have.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the language of the messages of findings.
    #[must_use]
    pub const fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }
}
