//! `check` and `compare`: what a careful reader would raise.

use gongkai::check::{Side, compare_in};
use pyo3::prelude::*;

use crate::errors::{OrganError, extraction};
use crate::reading::language_of;
use crate::report::{Report, to_python};

/// The findings of a report: what a careful reader would raise, as a list of dicts.
///
/// Each has `code`, `severity` ("info", "warning", "error"), `message` and `spans`. `language` ("en"
/// or "zh") is that of the messages; without it they are those of `report.findings`.
#[pyfunction]
#[pyo3(signature = (report, *, language = None))]
pub(crate) fn check<'py>(
    py: Python<'py>,
    report: &Report,
    language: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let Some(language) = language else {
        return to_python(py, &report.model.findings);
    };
    let language = language_of(language)?;
    let findings = py
        .detach(|| report.findings_in(language))
        .map_err(|error| extraction(&report.model.source.name, &error))?;
    to_python(py, &findings)
}

/// Compares two reports of one organ, in the order of their years, and gives the comparison as a dict.
///
/// `changes` lists the figures that both have, `findings` the identities between the years that do
/// not hold, `prose` how much of the text was carried over word for word (None if a report has no
/// source text). Raises `OrganError` if the reports are of two organs; with `force` they are compared
/// all the same, and no identity is looked for.
#[pyfunction]
#[pyo3(signature = (earlier, later, *, force = false, language = "en"))]
pub(crate) fn compare<'py>(
    py: Python<'py>,
    earlier: &Report,
    later: &Report,
    force: bool,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let language = language_of(language)?;
    let year = |report: &Report| report.model.year.as_ref().map(|year| year.value);
    let (earlier, later) = match (year(earlier), year(later)) {
        (Some(a), Some(b)) if a > b => (later, earlier),
        _ => (earlier, later),
    };
    let comparison = py.detach(|| {
        let comparison = compare_in(&earlier.model, &later.model, language);
        if comparison.same_organ == Some(false) && !force {
            return Err((comparison.earlier, comparison.later));
        }
        let (before, after) = (earlier.extraction(), later.extraction());
        Ok(match (&before, &after) {
            (Some(before), Some(after)) => {
                comparison.with_prose(&before.section_texts(), &after.section_texts())
            }
            _ => comparison,
        })
    });
    match comparison {
        Ok(comparison) => to_python(py, &comparison),
        Err((a, b)) => {
            let name = |side: Side| side.issuer.unwrap_or(side.name);
            Err(OrganError::new_err(format!(
                "the reports are of two organs, {} and {}: give two reports of one organ, or force=True",
                name(a),
                name(b)
            )))
        }
    }
}
