//! What `extract` and `extract_many` take: bytes or a path.

use std::path::PathBuf;

use gongkai::report::Language;
use gongkai::{ExtractOptions, Extraction};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};

use crate::errors;

/// A document that is still to be read.
#[derive(Debug, Clone)]
pub(crate) enum Input {
    /// The bytes, and the name for the report.
    Bytes(String, Vec<u8>),
    /// A file to open.
    Path(PathBuf),
}

impl Input {
    /// Takes `bytes`, `bytearray`, `str` (a path) or an `os.PathLike`.
    pub(crate) fn take(value: &Bound<'_, PyAny>, name: Option<String>) -> PyResult<Self> {
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return Ok(Self::Bytes(
                name.unwrap_or_default(),
                bytes.as_bytes().to_vec(),
            ));
        }
        if let Ok(bytes) = value.cast::<PyByteArray>() {
            return Ok(Self::Bytes(name.unwrap_or_default(), bytes.to_vec()));
        }
        if value.is_instance_of::<PyString>() || value.hasattr("__fspath__")? {
            return Ok(Self::Path(value.extract()?));
        }
        Err(PyTypeError::new_err(format!(
            "expected bytes, a path as str, or an os.PathLike, not {}; open a file in mode \"rb\" and pass .read()",
            value.get_type().name()?
        )))
    }

    /// Reads the document. The GIL is not needed.
    pub(crate) fn read(
        self,
        name: Option<&str>,
        options: &ExtractOptions,
    ) -> Result<Extraction, Failure> {
        let (own, bytes) = match self {
            Self::Bytes(own, bytes) => (own, bytes),
            Self::Path(path) => match std::fs::read(&path) {
                Ok(bytes) => (path.display().to_string(), bytes),
                Err(error) => return Err(Failure::File(path, error)),
            },
        };
        let name = name.unwrap_or(&own);
        Extraction::read(name, &bytes, options)
            .map_err(|error| Failure::Document(name.to_owned(), error))
    }
}

/// Why a document gave no report.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The file cannot be read.
    File(PathBuf, std::io::Error),
    /// The document of this name cannot be read.
    Document(String, gongkai::ExtractError),
    /// The thread that read the document ended.
    Thread,
}

impl Failure {
    /// As a Python exception: the `OSError` subclass of the file error, or a `GongkaiError`.
    pub(crate) fn exception(&self) -> PyErr {
        match self {
            Self::File(path, error) => {
                let code = error.raw_os_error();
                let message = error.to_string();
                code.map_or_else(
                    || PyValueError::new_err(format!("{}: {message}", path.display())),
                    |code| {
                        pyo3::exceptions::PyOSError::new_err((
                            code,
                            message.clone(),
                            path.display().to_string(),
                        ))
                    },
                )
            }
            Self::Document(name, error) => errors::extraction(name, error),
            Self::Thread => {
                errors::GongkaiError::new_err("the thread that read this document ended")
            }
        }
    }
}

/// The options, as keyword arguments give them.
pub(crate) fn options(
    encoding: Option<String>,
    reference_year: Option<i32>,
    language: &str,
) -> PyResult<ExtractOptions> {
    let language = match language {
        "en" => Language::English,
        "zh" => Language::Chinese,
        other => {
            return Err(PyValueError::new_err(format!(
                "language {other:?}: \"en\" and \"zh\" are known"
            )));
        }
    };
    let mut options = ExtractOptions::default().language(language);
    if let Some(encoding) = encoding {
        options = options.encoding(encoding);
    }
    if let Some(year) = reference_year {
        if !(1900..=2200).contains(&year) {
            return Err(PyValueError::new_err(format!(
                "reference_year {year}: a year from 1900 to 2200 is expected"
            )));
        }
        options = options.reference_year(year);
    }
    Ok(options)
}
