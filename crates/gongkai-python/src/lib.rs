//! The native module `gongkai._native` of the Python package `gongkai`.
//!
//! Every function here calls the function of the same name in the Rust crates and turns the result
//! into Python objects; there is no second engine.

mod document;
mod errors;
mod inputs;
mod many;
mod numbers;
mod report;
mod tables;

use pyo3::prelude::*;

/// The functions and classes behind the Python package `gongkai`.
#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    errors::add(module)?;
    module.add_class::<report::Report>()?;
    module.add_class::<many::Reports>()?;
    module.add_class::<tables::Table>()?;
    module.add_function(wrap_pyfunction!(report::extract, module)?)?;
    module.add_function(wrap_pyfunction!(many::extract_many, module)?)?;
    module.add_function(wrap_pyfunction!(report::check, module)?)?;
    module.add_function(wrap_pyfunction!(report::compare, module)?)?;
    module.add_function(wrap_pyfunction!(tables::tables, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::numbers, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::dates, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::parse_numeral, module)?)?;
    module.add_function(wrap_pyfunction!(numbers::format_numeral, module)?)?;
    module.add_function(wrap_pyfunction!(document::clean, module)?)?;
    module.add_function(wrap_pyfunction!(document::outline, module)?)?;
    module.add_function(wrap_pyfunction!(document::organ, module)?)
}
