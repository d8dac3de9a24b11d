//! Numerals, numbers and dates of running text.

use chrono::NaiveDate;
use gongkai::normalize::{
    NumeralOptions, Reference, ScanOptions, Style, format_printed, parse_numeral_with, scan_dates,
    scan_numbers,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::errors::NumeralError;

/// Finds the numbers of a text, as a list of dicts.
///
/// Each has `text`, `start` and `end` (characters), `value` (an exact decimal, as str), `value_max`,
/// `bound`, `unit`, `kind`.
#[pyfunction]
pub(crate) fn numbers<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    let mut characters = Characters::new(text);
    for number in scan_numbers(text, &ScanOptions::default()) {
        let dict = PyDict::new(py);
        dict.set_item("text", number.text)?;
        dict.set_item("start", characters.count_to(number.span.start()))?;
        dict.set_item("end", characters.count_to(number.span.end()))?;
        dict.set_item("value", number.value.to_string())?;
        dict.set_item("value_max", number.value_max.map(|value| value.to_string()))?;
        dict.set_item("bound", number.bound.name())?;
        dict.set_item("unit", number.unit)?;
        dict.set_item("kind", number.kind.name())?;
        list.append(dict)?;
    }
    Ok(list)
}

/// Finds the dates of a text, as a list of dicts.
///
/// `reference` (`datetime.date` or "YYYY-MM-DD") is the day that relative words count from. Each
/// has `text`, `start` and `end` (characters), `kind`, `from` and `to` (days, or None).
#[pyfunction]
#[pyo3(signature = (text, reference = None))]
pub(crate) fn dates<'py>(
    py: Python<'py>,
    text: &str,
    reference: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyList>> {
    let reference = reference.map(day).transpose()?;
    let options = ScanOptions::default().reference(reference.map(Reference::Day));
    let list = PyList::empty(py);
    let mut characters = Characters::new(text);
    for date in scan_dates(text, &options) {
        let period = date.period();
        let dict = PyDict::new(py);
        dict.set_item("text", date.text)?;
        dict.set_item("start", characters.count_to(date.span.start()))?;
        dict.set_item("end", characters.count_to(date.span.end()))?;
        dict.set_item("kind", date.kind.name())?;
        dict.set_item("from", period.map(|period| period.start.to_string()))?;
        dict.set_item(
            "to",
            period
                .and_then(|period| period.end)
                .map(|day| day.to_string()),
        )?;
        list.append(dict)?;
    }
    Ok(list)
}

fn day(value: &Bound<'_, PyAny>) -> PyResult<NaiveDate> {
    let text: String = value.str()?.extract()?;
    text.get(..10)
        .unwrap_or(&text)
        .parse()
        .map_err(|_| PyValueError::new_err(format!("{text:?} is not a day of the form YYYY-MM-DD")))
}

/// The value of a numeral (`"一万二千"`, `"1.5万"`), as an exact `decimal.Decimal`.
#[pyfunction]
pub(crate) fn parse_numeral<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let value = parse_numeral_with(text, &NumeralOptions::default())
        .map_err(|error| NumeralError::new_err(format!("{text:?}: {error}")))?;
    py.import("decimal")?
        .getattr("Decimal")?
        .call1((value.to_string(),))
}

/// Writes a number (int, `Decimal` or str) in Chinese.
///
/// `style`: "lower" (一百), "upper" (壹佰), "traditional", "traditional_upper", "money",
/// "traditional_money", "digits" (一〇〇).
#[pyfunction]
#[pyo3(signature = (value, style = "lower"))]
pub(crate) fn format_numeral(value: &Bound<'_, PyAny>, style: &str) -> PyResult<String> {
    let style = match style {
        "lower" => Style::Lower,
        "upper" => Style::Upper,
        "traditional" => Style::Traditional,
        "traditional_upper" => Style::TraditionalUpper,
        "money" => Style::Money,
        "traditional_money" => Style::TraditionalMoney,
        "digits" => Style::Digits,
        other => {
            return Err(PyValueError::new_err(format!(
                "{other:?} is not a style; see help(gongkai.format_numeral)"
            )));
        }
    };
    let text: String = value.str()?.extract()?;
    format_printed(&text, style).map_err(|error| NumeralError::new_err(format!("{text}: {error}")))
}

/// Counts characters up to byte offsets that never go back.
struct Characters<'t> {
    text: &'t str,
    offset: usize,
    count: usize,
}

impl<'t> Characters<'t> {
    const fn new(text: &'t str) -> Self {
        Self {
            text,
            offset: 0,
            count: 0,
        }
    }

    fn count_to(&mut self, offset: usize) -> usize {
        if offset < self.offset {
            (self.offset, self.count) = (0, 0);
        }
        let part = self.text.get(self.offset..offset).unwrap_or_default();
        self.count += part.chars().count();
        self.offset = offset;
        self.count
    }
}
