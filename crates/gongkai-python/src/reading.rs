//! How documents are read: the keyword arguments of `extract` and `extract_many`.

use gongkai::ExtractOptions;
use gongkai::report::Language;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// How documents are read.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) options: ExtractOptions,
    /// Whether each span of a PDF gains its rectangle on the page.
    pub(crate) boxes: bool,
}

impl Reading {
    /// The options, as keyword arguments give them.
    pub(crate) fn new(
        encoding: Option<String>,
        reference_year: Option<i32>,
        language: &str,
        boxes: bool,
    ) -> PyResult<Self> {
        let mut options = ExtractOptions::default().language(language_of(language)?);
        options.encoding = encoding;
        if let Some(year) = reference_year {
            if !(1900..=2200).contains(&year) {
                return Err(PyValueError::new_err(format!(
                    "reference_year {year}: a year from 1900 to 2200 is expected"
                )));
            }
            options = options.reference_year(year);
        }
        Ok(Self { options, boxes })
    }
}

/// The language of messages that "en" or "zh" names.
pub(crate) fn language_of(name: &str) -> PyResult<Language> {
    match name {
        "en" => Ok(Language::English),
        "zh" => Ok(Language::Chinese),
        other => Err(PyValueError::new_err(format!(
            "language {other:?}: \"en\" and \"zh\" are known"
        ))),
    }
}
