//! What `extract` and `extract_many` take: bytes or a path, and the options.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use gongkai::report::Language;
use gongkai::{ExtractError, ExtractOptions, Extraction};
use gongkai_dataset::container;
use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use crate::errors::{DecodeError, GongkaiError, extraction};
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

/// A message about the document of this name.
pub(crate) fn named(name: &str, message: &str) -> String {
    if name.is_empty() {
        message.to_owned()
    } else {
        format!("{name}: {message}")
    }
}

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
