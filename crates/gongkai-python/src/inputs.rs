//! The function `extract`, and what it and `extract_many` take: bytes or a path.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use gongkai::{ExtractError, Extraction};
use gongkai_dataset::container;
use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use crate::errors::{DecodeError, GongkaiError, extraction, named};
use crate::reading::Reading;
use crate::report::Report;

/// A document that is still to be read.
#[derive(Debug, Clone)]
pub(crate) enum Input {
    /// The bytes of a document.
    Bytes(Vec<u8>),
    /// A file to open.
    Path(PathBuf),
}

impl Input {
    /// Takes `bytes`, `bytearray`, `memoryview`, `str` (a path) or an `os.PathLike`.
    pub(crate) fn take(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return Ok(Self::Bytes(bytes.as_bytes().to_vec()));
        }
        if let Ok(bytes) = value.cast::<PyByteArray>() {
            return Ok(Self::Bytes(bytes.to_vec()));
        }
        if value.is_instance_of::<PyMemoryView>() {
            return Ok(Self::Bytes(value.call_method0("tobytes")?.extract()?));
        }
        if value.is_instance_of::<PyString>() || value.hasattr("__fspath__")? {
            return Ok(Self::Path(value.extract()?));
        }
        Err(PyTypeError::new_err(format!(
            "expected bytes, a path as str, or an os.PathLike, not {}; open a file in mode \"rb\" and pass .read()",
            value.get_type().name()?
        )))
    }

    /// Reads the document and gives its report. The GIL is not needed.
    ///
    /// Without `name` the report calls a file by its path and bytes by "".
    pub(crate) fn read(self, name: Option<&str>, reading: &Reading) -> Result<Report, Failure> {
        let (own, bytes) = match self {
            Self::Bytes(bytes) => (String::new(), bytes),
            Self::Path(path) => {
                let bytes = read_file(&path, reading.options.limits.bytes)
                    .map_err(|error| Failure::File(path.clone(), error))?;
                (path.display().to_string(), bytes)
            }
        };
        let name = name.unwrap_or(&own);
        if let Some(what) = container(&bytes) {
            return Err(Failure::Container(name.to_owned(), what));
        }
        Extraction::read(name, &bytes, &reading.options)
            .map_err(|error| Failure::Document(name.to_owned(), error))
            .map(|read| Report::new(read, bytes, reading))
    }
}

/// The bytes of a file, but no more than one above `limit`: the reader then says that it is too large.
fn read_file(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(limit as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Why a document gave no report.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The file cannot be read.
    File(PathBuf, io::Error),
    /// The document of this name holds other documents, and is none itself.
    Container(String, &'static str),
    /// The document of this name cannot be read.
    Document(String, ExtractError),
    /// The thread that read the document ended.
    Thread,
}

impl Failure {
    /// As a Python exception: the `OSError` subclass of the file error, or a `GongkaiError`.
    pub(crate) fn exception(&self) -> PyErr {
        match self {
            Self::File(path, error) => file_exception(path, error),
            Self::Container(name, what) => {
                DecodeError::new_err(named(name, &format!("this is {what}")))
            }
            Self::Document(name, error) => extraction(name, error),
            Self::Thread => GongkaiError::new_err("the thread that read this document ended"),
        }
    }
}

fn file_exception(path: &Path, error: &io::Error) -> PyErr {
    let shown = path.display().to_string();
    match error.raw_os_error() {
        // Python chooses the subclass by the number.
        Some(code) => PyOSError::new_err((code, error.to_string(), shown)),
        None => PyValueError::new_err(format!("{shown}: {error}")),
    }
}

/// Reads one document.
///
/// `document` is the bytes (`bytes`, `bytearray`, `memoryview`), or a path (`str`, `os.PathLike`):
/// text, HTML, PDF, Word or Excel, told by its content. `name` is what the report calls the document;
/// without it, the path. `encoding` is a WHATWG name such as "gb18030"; without it the bytes decide.
/// `reference_year` (1900 to 2200) is the reporting year to use where the document does not tell it.
/// `language` ("en" or "zh") is that of the messages of findings. `boxes` gives each span of a PDF
/// the rectangle that it takes on its page, in points.
///
/// Raises `DecodeError`, `EmptyError`, `LimitError` (all are `GongkaiError`), or `OSError` for a file
/// that cannot be read. Other threads run meanwhile.
#[pyfunction]
#[pyo3(signature = (document, *, name = None, encoding = None, reference_year = None, language = "en", boxes = false))]
pub(crate) fn extract(
    py: Python<'_>,
    document: &Bound<'_, PyAny>,
    name: Option<String>,
    encoding: Option<String>,
    reference_year: Option<i32>,
    language: &str,
    boxes: bool,
) -> PyResult<Report> {
    let reading = Reading::new(encoding, reference_year, language, boxes)?;
    let input = Input::take(document)?;
    py.detach(|| input.read(name.as_deref(), &reading))
        .map_err(|failure| failure.exception())
}
