//! The native module `gongkai._native` of the Python package `gongkai`.
//!
//! Every function here calls the function of the same name in the Rust crates and turns the result into Python objects.
//! The module has no reader of its own.

mod check;
mod document;
mod errors;
mod inputs;
mod many;
mod numbers;
mod reading;
mod report;
mod tables;

use std::sync::OnceLock;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

/// The functions and classes behind the Python package `gongkai`.
#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    only_interpreter(module.py())?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    errors::add(module)?;
    module.add_class::<report::Report>()?;
    module.add_class::<many::Reports>()?;
    module.add_class::<tables::Table>()?;
    module.add_function(wrap_pyfunction!(inputs::extract, module)?)?;
    module.add_function(wrap_pyfunction!(many::extract_many, module)?)?;
    module.add_function(wrap_pyfunction!(check::check, module)?)?;
    module.add_function(wrap_pyfunction!(check::compare, module)?)?;
    module.add_function(wrap_pyfunction!(tables::tables, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::numbers, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::dates, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::parse_numeral, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::format_numeral, module)?)?;
    module.add_function(wrap_pyfunction!(document::clean, module)?)?;
    module.add_function(wrap_pyfunction!(document::outline, module)?)?;
    module.add_function(wrap_pyfunction!(document::organ, module)?)
}

/// Refuses to be imported into a second interpreter of the process: types and caches are shared.
fn only_interpreter(py: Python<'_>) -> PyResult<()> {
    /// The address of the first interpreter's module `sys`.
    static FIRST: OnceLock<usize> = OnceLock::new();
    let own = py.import("sys")?.as_ptr() as usize;
    if *FIRST.get_or_init(|| own) == own {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "gongkai does not support subinterpreters; use threads or processes",
    ))
}
