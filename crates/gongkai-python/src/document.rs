//! Parts of the pipeline that can be used alone: cleaning, the outline, the organ.

use gongkai::outline::{OutlineOptions, Section, outline as read_outline};
use gongkai::text::{Document, ReadOptions, read_text};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::errors::LimitError;
use crate::report::to_python;

/// Cleans a text: injected pinyin and spam gone, Simplified characters, ASCII digits.
#[pyfunction]
pub(crate) fn clean(py: Python<'_>, text: &str) -> PyResult<String> {
    Ok(py.detach(|| document(text))?.text().to_owned())
}

fn document(text: &str) -> PyResult<Document> {
    read_text(text, &ReadOptions::default()).map_err(|error| LimitError::new_err(error.to_string()))
}

/// The sections of a text, as nested dicts with `level`, `number`, `title`, `items`, `children`.
#[pyfunction]
pub(crate) fn outline<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyList>> {
    let read = py.detach(|| {
        document(text).map(|document| read_outline(&document, &OutlineOptions::default()))
    })?;
    sections(py, &read.sections)
}

fn sections<'py>(py: Python<'py>, list: &[Section]) -> PyResult<Bound<'py, PyList>> {
    let result = PyList::empty(py);
    for section in list {
        let dict = PyDict::new(py);
        dict.set_item("level", section.level)?;
        dict.set_item("number", section.number)?;
        dict.set_item("title", &section.title)?;
        dict.set_item("items", section.items.len())?;
        // Sections nest by the styles of their markers, of which there are few.
        dict.set_item("children", sections(py, &section.children)?)?;
        result.append(dict)?;
    }
    Ok(result)
}

/// Who an organ's name stands for: its division, level and type, as a dict.
///
/// `year` chooses the list of divisions that was valid then. A name that several places bear has
/// `division` None and its `candidates`.
#[pyfunction]
#[pyo3(signature = (name, year = None))]
pub(crate) fn organ<'py>(
    py: Python<'py>,
    name: &str,
    year: Option<i32>,
) -> PyResult<Bound<'py, PyAny>> {
    to_python(
        py,
        &gongkai::organ::organ(name, year, &gongkai::organ::Hints::default()),
    )
}
