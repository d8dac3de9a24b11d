//! The class `Report`.

use std::sync::OnceLock;

use gongkai::report::{Finding, Format, Language, Report as Model, SourceSpan};
use gongkai::{ExtractError, ExtractOptions, Extraction, PlacedReport};
use gongkai_view::{Inspection, PageOptions, fragment};
use pyo3::exceptions::{PyIndexError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyTuple, PyType};
use serde::Serialize;
use serde_json::Value;

use crate::errors::{GongkaiError, extraction};
use crate::reading::{Reading, language_of};

/// Turns a value into the Python objects that `json.loads` gives for its JSON.
pub(crate) fn to_python<'py, T: Serialize + ?Sized>(
    py: Python<'py>,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    loads(py, &json(value)?)
}

fn loads<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.getattr("loads")?.call1((json,))
}

fn json<T: Serialize + ?Sized>(value: &T) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| GongkaiError::new_err(error.to_string()))
}

/// Whether a document is read by its layout, and not from its decoded text alone.
const fn is_paged(format: Format) -> bool {
    !matches!(format, Format::Text | Format::Html | Format::Markdown)
}

/// What one document says, with the text it was read from.
///
/// The attributes are the fields of the JSON (`report.year`, `report.statistics`, ...), as plain
/// dicts, lists, strings and numbers; `report.file` is the JSON's `source`, the record about the
/// file. What the document does not say is None. The values belong to the report: change the dict
/// that `to_dict` gives, not these.
///
/// A span is `[start, end]`: byte offsets into the UTF-8 form of `source`, half open. `slice` gives
/// its text, `chars` the indices for a Python str.
#[pyclass(frozen, module = "gongkai")]
pub(crate) struct Report {
    pub(crate) model: Model,
    pub(crate) text: String,
    /// The JSON with the places of a PDF, Word or Excel document; `None` for other documents.
    placed: Option<String>,
    /// The bytes of a PDF, Word or Excel document, which cannot be read again from the text.
    document: Option<Vec<u8>>,
    reference_year: Option<i32>,
    /// The language of the findings, if it is known.
    language: Option<Language>,
    fields: OnceLock<Py<PyDict>>,
}

impl Report {
    /// Wraps what was read from `bytes`.
    pub(crate) fn new(read: Extraction, bytes: Vec<u8>, reading: &Reading) -> Self {
        let placed = read.layout.as_ref().and_then(|layout| {
            let report = PlacedReport::new(&read.report, layout, reading.boxes);
            serde_json::to_string(&report).ok()
        });
        Self {
            model: read.report,
            text: read.source,
            document: placed.is_some().then_some(bytes),
            placed,
            reference_year: reading.options.reference_year,
            language: Some(reading.options.language),
            fields: OnceLock::new(),
        }
    }

    /// Reads the same document once more, with messages in `language`.
    fn again(&self, language: Language) -> Result<Extraction, ExtractError> {
        let mut options = ExtractOptions::default().language(language);
        options.reference_year = self.reference_year;
        let name = &self.model.source.name;
        match &self.document {
            Some(bytes) => Extraction::read(name, bytes, &options),
            None => Extraction::read(name, self.text.as_bytes(), &options.encoding("utf-8")),
        }
    }

    /// The findings with messages in `language`; of a report without its text, those that its values
    /// show.
    pub(crate) fn findings_in(&self, language: Language) -> Result<Vec<Finding>, ExtractError> {
        if self.language == Some(language) {
            Ok(self.model.findings.clone())
        } else if self.text.is_empty() {
            Ok(gongkai::check::check_in(&self.model, language))
        } else {
            Ok(self.again(language)?.report.findings)
        }
    }

    /// The document with its cleaned text; `None` if the report has no source text.
    pub(crate) fn extraction(&self) -> Option<Extraction> {
        if self.text.is_empty() {
            return None;
        }
        self.again(Language::English).ok()
    }

    fn json(&self) -> PyResult<String> {
        match &self.placed {
            Some(placed) => Ok(placed.clone()),
            None => json(&self.model),
        }
    }

    fn fields<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyDict>> {
        if self.fields.get().is_none() {
            let dict = self.to_dict(py)?.cast_into::<PyDict>()?;
            // Another thread may have been first; its value is the same.
            let _ = self.fields.set(dict.unbind());
        }
        self.fields
            .get()
            .map(|dict| dict.bind(py))
            .ok_or_else(|| GongkaiError::new_err("the report could not be converted"))
    }

    /// A field of the JSON; one that the JSON leaves out is empty.
    fn field<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        match (self.fields(py)?.get_item(name)?, name) {
            (Some(value), _) => Ok(value),
            (None, "pages" | "breakdowns") => Ok(PyList::empty(py).into_any()),
            (None, _) => Ok(py.None().into_bound(py)),
        }
    }

    fn place(&self, span: &Bound<'_, PyAny>) -> PyResult<SourceSpan> {
        let [start, end]: [isize; 2] = span
            .extract()
            .map_err(|_| PyTypeError::new_err("a span is a pair of byte offsets, [start, end]"))?;
        usize::try_from(start)
            .ok()
            .zip(usize::try_from(end).ok())
            .and_then(|(start, end)| SourceSpan::new(start, end))
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
    /// The name of the JSON contract: "gongkai.report/1".
    #[getter]
    fn schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "schema")
    }

    /// What it was read from (`source` in the JSON): `name`, `format`, `encoding`, `bytes`, `sha256`.
    #[getter]
    fn file<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "source")
    }

    /// What kind of document it is: "annual_report", "work_summary", "notice", ...
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "kind")
    }

    /// The document's own title: `text`, `span`; or None.
    #[getter]
    fn title<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "title")
    }

    /// The organ that reports, as it names itself: `text`, `span`; or None.
    #[getter]
    fn issuer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "issuer")
    }

    /// The same organ to join on: `name`, `division`, `level`, `type`, `derived_from`; or None.
    #[getter]
    fn organ<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "organ")
    }

    /// The reporting year: `value`, `span`; or None.
    #[getter]
    fn year<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "year")
    }

    /// The days that the report covers, inclusive: `start`, `end`; or None.
    #[getter]
    fn coverage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "coverage")
    }

    /// When the page was published: `date`, `time` if given, `span`; or None.
    #[getter]
    fn published<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "published")
    }

    /// The sign-off at the foot: `issuer`, `date`, `span`; or None.
    #[getter]
    fn signed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "signed")
    }

    /// What the page says of its site: `id_code`, `division`, `name`, `column`; or None.
    #[getter]
    fn site<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "site")
    }

    /// The pages of a PDF: `number`, `span`, `width` and `height` in points; else empty.
    #[getter]
    fn pages<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "pages")
    }

    /// The record at the head of the page: `key`, `label`, `value`, `span`.
    #[getter]
    fn metadata<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "metadata")
    }

    /// The parts that the preface announces; or None.
    #[getter]
    fn contents<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "contents")
    }

    /// The outline: `level`, `number`, `title`, `topic`, `span`, `children`, `items`.
    #[getter]
    fn sections<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "sections")
    }

    /// The citations, in reading order: `title`, `number`, `agency`, `year`, `serial`, `span`.
    #[getter]
    fn documents<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "documents")
    }

    /// How to reach the organ: `kind`, `value`, `span`.
    #[getter]
    fn contacts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "contacts")
    }

    /// The figures of the text: `metric`, `value` (an exact decimal as str) in `unit`, `bound`, `period`,
    /// `channel`, `category`, `text`, `span`, `value_span`, `part_of` (an index into this list, or None).
    #[getter]
    fn statistics<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "statistics")
    }

    /// Which of the figures are lists of parts of others.
    #[getter]
    fn breakdowns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "breakdowns")
    }

    /// The tables: the standard ones with `kind`, `format`, `cells`; others with `rows`.
    #[getter]
    fn tables<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "tables")
    }

    /// Every quantity and date of the body: `quantities`, `dates`.
    #[getter]
    fn mentions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "mentions")
    }

    /// What a careful reader would raise: `code`, `severity`, `message`, `spans`.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "findings")
    }

    /// What cleaning changed: `code`, `span`, `before`, `after`.
    #[getter]
    fn repairs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.field(py, "repairs")
    }

    /// The source text: the document decoded, byte-order mark dropped, nothing else changed. Of a
    /// PDF, Word or Excel document it is the text layer.
    #[getter]
    fn source(&self) -> &str {
        &self.text
    }

    /// The text of a span. Raises IndexError if it is not a range of characters of the source.
    fn slice(&self, span: &Bound<'_, PyAny>) -> PyResult<&str> {
        let place = self.place(span)?;
        Ok(place.slice(&self.text).unwrap_or_default())
    }

    /// The span in characters, `(start, end)`, so that `report.source[start:end]` is its text.
    fn chars(&self, span: &Bound<'_, PyAny>) -> PyResult<(usize, usize)> {
        let place = self.place(span)?;
        let count = |text: Option<&str>| text.unwrap_or_default().chars().count();
        let before = count(self.text.get(..place.start()));
        Ok((before, before + count(place.slice(&self.text))))
    }

    /// The whole report as a new dict, in the form of the JSON contract `gongkai.report/1`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.json()?)
    }

    /// The whole report as JSON: what the program `extract` prints. `indent` spreads it over lines.
    #[pyo3(signature = (*, indent = false))]
    fn to_json(&self, indent: bool) -> PyResult<String> {
        if !indent {
            return self.json();
        }
        match &self.placed {
            Some(placed) => serde_json::from_str::<Value>(placed)
                .and_then(|value| serde_json::to_string_pretty(&value)),
            None => serde_json::to_string_pretty(&self.model),
        }
        .map_err(|error| GongkaiError::new_err(error.to_string()))
    }

    /// A report from its JSON and its source text.
    ///
    /// Without `source` there is no text to slice; `check` then gives the findings that need no text.
    #[classmethod]
    #[pyo3(signature = (json, source = ""))]
    fn from_json(_class: &Bound<'_, PyType>, json: &str, source: &str) -> PyResult<Self> {
        let refuse = |error: serde_json::Error| {
            GongkaiError::new_err(format!("not a report of gongkai.report/1: {error}"))
        };
        let model: Model = serde_json::from_str(json).map_err(refuse)?;
        let placed = if is_paged(model.source.format) {
            let value: Value = serde_json::from_str(json).map_err(refuse)?;
            Some(value.to_string())
        } else {
            None
        };
        Ok(Self {
            model,
            text: source.to_owned(),
            placed,
            document: None,
            reference_year: None,
            language: None,
            fields: OnceLock::new(),
        })
    }

    /// A report as pickling took it apart.
    #[classmethod]
    #[pyo3(signature = (json, source, document, reference_year, language))]
    fn _restore(
        class: &Bound<'_, PyType>,
        json: &str,
        source: &str,
        document: Option<Vec<u8>>,
        reference_year: Option<i32>,
        language: Option<&str>,
    ) -> PyResult<Self> {
        Ok(Self {
            document,
            reference_year,
            language: language.map(language_of).transpose()?,
            ..Self::from_json(class, json, source)?
        })
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (py, report) = (slf.py(), slf.get());
        let document = report
            .document
            .as_ref()
            .map(|bytes| PyBytes::new(py, bytes));
        let language = report.language.map(|language| match language {
            Language::Chinese => "zh",
            Language::English => "en",
        });
        let arguments = (
            report.json()?,
            report.text.as_str(),
            document,
            report.reference_year,
            language,
        );
        let constructor = slf.get_type().getattr("_restore")?;
        Ok((constructor, arguments.into_pyobject(py)?))
    }

    /// The report for a notebook: the source with every value marked, beside the data, in a frame
    /// of its own from which nothing reaches the notebook.
    fn _repr_html_(&self, py: Python<'_>) -> PyResult<Option<String>> {
        if self.text.is_empty() {
            return Ok(None);
        }
        py.detach(|| {
            let mut read = self.again(Language::English)?;
            let chinese = self.findings_in(Language::Chinese)?;
            // That of the document as it came, not of its text.
            read.report.source = self.model.source.clone();
            let inspection = Inspection::new(read, chinese);
            Ok(Some(fragment(&inspection, &PageOptions::default())))
        })
        .map_err(|error| extraction(&self.model.source.name, &error))
    }

    fn __repr__(&self) -> String {
        let model = &self.model;
        let issuer = model
            .issuer
            .as_ref()
            .map_or("None", |issuer| issuer.text.as_str());
        let year = model
            .year
            .as_ref()
            .map_or_else(|| "None".to_owned(), |year| year.value.to_string());
        format!(
            "<gongkai.Report {} {issuer} {year}: {} statistics, {} tables, {} findings>",
            model.kind,
            model.statistics.len(),
            model.tables.len(),
            model.findings.len()
        )
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.model == other.model && self.text == other.text
    }
}
