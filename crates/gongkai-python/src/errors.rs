//! Exceptions: `GongkaiError` and one subclass a kind.

use gongkai::ExtractError;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

pyo3::create_exception!(
    gongkai,
    GongkaiError,
    PyValueError,
    "A document, a numeral or an option that cannot be read. The base class of the other errors."
);
pyo3::create_exception!(
    gongkai,
    DecodeError,
    GongkaiError,
    "The bytes are not text, or the named encoding does not exist."
);
pyo3::create_exception!(
    gongkai,
    EmptyError,
    GongkaiError,
    "The document contains nothing but white space."
);
pyo3::create_exception!(
    gongkai,
    LimitError,
    GongkaiError,
    "The document is larger, or has more parts, than the limits allow."
);
pyo3::create_exception!(
    gongkai,
    NumeralError,
    GongkaiError,
    "The text is not a numeral, or the number cannot be written in the style asked for."
);

pyo3::create_exception!(
    gongkai,
    OrganError,
    GongkaiError,
    "The two reports to compare are of different organs."
);

/// Adds the exceptions to the module.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    module.add("GongkaiError", py.get_type::<GongkaiError>())?;
    module.add("DecodeError", py.get_type::<DecodeError>())?;
    module.add("EmptyError", py.get_type::<EmptyError>())?;
    module.add("LimitError", py.get_type::<LimitError>())?;
    module.add("NumeralError", py.get_type::<NumeralError>())?;
    module.add("OrganError", py.get_type::<OrganError>())
}

/// The exception for an error of `extract`; the message names the document.
pub(crate) fn extraction(name: &str, error: &ExtractError) -> PyErr {
    let message = named(name, &error.to_string());
    match error {
        ExtractError::Limit { .. } => LimitError::new_err(message),
        ExtractError::Empty => EmptyError::new_err(message),
        ExtractError::Text(_) => DecodeError::new_err(message),
        _ => GongkaiError::new_err(message),
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
