//! The class `Report`, and the functions that take or give one.

use std::sync::OnceLock;

use gongkai::Extraction;
use gongkai::check::compare_in;
use gongkai::report::{Language, Report as Model, SourceSpan};
use pyo3::exceptions::{PyIndexError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use serde::Serialize;

use crate::errors::GongkaiError;
use crate::inputs::{Input, options};

/// Turns a value into the Python objects that `json.loads` gives for its JSON.
pub(crate) fn to_python<'py, T: Serialize + ?Sized>(
    py: Python<'py>,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.getattr("loads")?.call1((json(value)?,))
}

fn json<T: Serialize + ?Sized>(value: &T) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| GongkaiError::new_err(error.to_string()))
}

/// What one document says, with the text it was read from.
///
/// The attributes are the fields of the JSON (`report.year`, `report.statistics`, ...), as plain
/// dicts, lists, strings and numbers. A span is `[start, end]`: byte offsets into the UTF-8 form of
/// `source`, half open. Use `slice` to cut one out, `chars` to convert one to indices of a Python str.
#[pyclass(frozen, module = "gongkai")]
pub(crate) struct Report {
    pub(crate) model: Model,
    pub(crate) text: String,
    json: OnceLock<Py<PyDict>>,
}

impl Report {
    /// Wraps what was read.
    pub(crate) fn new(read: Extraction) -> Self {
        Self::of(read.report, read.source)
    }

    fn of(model: Model, text: String) -> Self {
        Self {
            model,
            text,
            json: OnceLock::new(),
        }
    }

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyDict>> {
        if self.json.get().is_none() {
            let dict = to_python(py, &self.model)?.cast_into::<PyDict>()?;
            // Another thread may have been first; its value is the same.
            let _ = self.json.set(dict.unbind());
        }
        self.json
            .get()
            .map(|dict| dict.bind(py))
            .ok_or_else(|| GongkaiError::new_err("the report could not be converted"))
    }

    fn place(&self, span: &Bound<'_, PyAny>) -> PyResult<SourceSpan> {
        let [start, end]: [usize; 2] = span
            .extract()
            .map_err(|_| PyTypeError::new_err("a span is a pair of byte offsets, [start, end]"))?;
        SourceSpan::new(start, end)
            .filter(|span| span.slice(&self.text).is_some())
            .ok_or_else(|| {
                PyIndexError::new_err(format!(
                    "[{start}, {end}] is not a range of characters of this source ({} bytes)",
                    self.text.len()
                ))
            })
    }
}

#[pymethods]
impl Report {
    /// The source text: the document decoded, byte-order mark dropped, nothing else changed.
    #[getter]
    fn source(&self) -> &str {
        &self.text
    }

    /// The text of a span.
    fn slice(&self, span: &Bound<'_, PyAny>) -> PyResult<&str> {
        let place = self.place(span)?;
        Ok(place.slice(&self.text).unwrap_or_default())
    }

    /// The span in characters, `(start, end)`, so that `report.source[start:end]` is its text.
    fn chars(&self, span: &Bound<'_, PyAny>) -> PyResult<(usize, usize)> {
        let place = self.place(span)?;
        let before = self
            .text
            .get(..place.start())
            .unwrap_or_default()
            .chars()
            .count();
        let inside = place.slice(&self.text).unwrap_or_default().chars().count();
        Ok((before, before + inside))
    }

    /// The whole report as a new dict, in the form of the JSON contract.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.model)
    }

    /// The whole report as JSON. `indent` spreads it over lines.
    #[pyo3(signature = (*, indent = false))]
    fn to_json(&self, indent: bool) -> PyResult<String> {
        if indent {
            serde_json::to_string_pretty(&self.model)
                .map_err(|error| GongkaiError::new_err(error.to_string()))
        } else {
            json(&self.model)
        }
    }

    /// A report from its JSON and its source text, as pickling needs it.
    #[classmethod]
    #[pyo3(signature = (json, source = ""))]
    fn from_json(_class: &Bound<'_, PyType>, json: &str, source: &str) -> PyResult<Self> {
        serde_json::from_str(json)
            .map(|model| Self::of(model, source.to_owned()))
            .map_err(|error| {
                GongkaiError::new_err(format!("not a report of gongkai.report/1: {error}"))
            })
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let report = slf.get();
        let constructor = slf.get_type().getattr("from_json")?;
        let arguments = PyTuple::new(slf.py(), [json(&report.model)?, report.text.clone()])?;
        Ok((constructor, arguments))
    }

    fn __getattr__<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        // `source` is the text; the record about the file is `file`.
        let field = if name == "file" { "source" } else { name };
        let fields = self.fields(py)?;
        if let Some(value) = fields.get_item(field)? {
            return Ok(value);
        }
        Err(pyo3::exceptions::PyAttributeError::new_err(format!(
            "'Report' has no field {name:?}; see dir(report)"
        )))
    }

    fn __dir__(slf: &Bound<'_, Self>) -> PyResult<Vec<String>> {
        let mut names: Vec<String> = slf
            .get_type()
            .dir()?
            .iter()
            .filter_map(|name| name.extract().ok())
            .collect();
        names.push("file".to_owned());
        for key in slf.get().fields(slf.py())?.keys() {
            names.push(key.extract()?);
        }
        names.sort_unstable();
        names.dedup();
        Ok(names)
    }

    fn __repr__(&self) -> String {
        let year = self
            .model
            .year
            .as_ref()
            .map_or_else(|| "None".to_owned(), |year| year.value.to_string());
        let issuer = self
            .model
            .issuer
            .as_ref()
            .map_or("None", |issuer| issuer.text.as_str());
        format!(
            "<gongkai.Report {} {issuer} {year}: {} statistics, {} tables, {} findings>",
            self.model.kind,
            self.model.statistics.len(),
            self.model.tables.len(),
            self.model.findings.len()
        )
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.model == other.model && self.text == other.text
    }
}

/// Reads one document.
///
/// `document` is the bytes, or a path. `name` is what the report calls the document. `encoding` is
/// a WHATWG name; without it the bytes decide. `reference_year` is the reporting year to use where
/// the document does not tell it. `language` ("en" or "zh") is that of the messages of findings.
///
/// Raises `DecodeError`, `EmptyError`, `LimitError` (all are `GongkaiError`), or `OSError` for a file.
#[pyfunction]
#[pyo3(signature = (document, *, name = None, encoding = None, reference_year = None, language = "en"))]
pub(crate) fn extract(
    py: Python<'_>,
    document: &Bound<'_, PyAny>,
    name: Option<String>,
    encoding: Option<String>,
    reference_year: Option<i32>,
    language: &str,
) -> PyResult<Report> {
    let options = options(encoding, reference_year, language)?;
    let input = Input::take(document, name.clone())?;
    py.detach(|| input.read(name.as_deref(), &options))
        .map(Report::new)
        .map_err(|failure| failure.exception())
}

fn language_of(name: &str) -> PyResult<Language> {
    Ok(options(None, None, name)?.language)
}

/// The findings of a report: what a careful reader would raise, as a list of dicts.
#[pyfunction]
#[pyo3(signature = (report, *, language = "en"))]
pub(crate) fn check<'py>(
    py: Python<'py>,
    report: &Report,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    language_of(language)?;
    to_python(py, &report.model.findings)
}

/// Compares two reports of one organ, the earlier year first, and gives the comparison as a dict.
#[pyfunction]
#[pyo3(signature = (earlier, later, *, language = "en"))]
pub(crate) fn compare<'py>(
    py: Python<'py>,
    earlier: &Report,
    later: &Report,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    to_python(
        py,
        &compare_in(&earlier.model, &later.model, language_of(language)?),
    )
}
