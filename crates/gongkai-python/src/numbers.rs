//! Numerals, numbers and dates of running text.

use chrono::NaiveDate;
use gongkai::normalize::{
    NumeralOptions, Reference, ScanOptions, Style, format_printed, parse_numeral_with, scan_dates,
    scan_numbers,
};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString};

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
/// `reference` (`datetime.date`, `datetime.datetime` or "YYYY-MM-DD") is the day that relative words
/// count from; without it they have no days. Each has `text`, `start` and `end` (characters), `kind`, `from` and `to` (days, or None).
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

/// The day that a `date`, a `datetime` or a text says.
fn day(value: &Bound<'_, PyAny>) -> PyResult<NaiveDate> {
    let text: String = if value.is_instance_of::<PyString>() {
        value.extract()?
    } else if value.hasattr("isoformat")? {
        value.call_method0("isoformat")?.extract()?
    } else {
        return Err(PyTypeError::new_err(format!(
            "expected a datetime.date or a str of the form YYYY-MM-DD, not {}",
            value.get_type().name()?
        )));
    };
    let (day, time) = text.split_at_checked(10).unwrap_or((&text, ""));
    Some(day)
        .filter(|_| time.is_empty() || time.starts_with(['T', ' ']))
        .and_then(|day| day.parse().ok())
        .ok_or_else(|| {
            PyValueError::new_err(format!("{text:?} is not a day of the form YYYY-MM-DD"))
        })
}

/// The value of a numeral (`"一万二千"`, `"1.5万"`), as an exact `decimal.Decimal`. Raises
/// `NumeralError` if the text is not one numeral as a whole.
#[pyfunction]
pub(crate) fn parse_numeral<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let value = parse_numeral_with(text, &NumeralOptions::default())
        .map_err(|error| NumeralError::new_err(format!("{}: {error}", shown(text))))?;
    py.import("decimal")?
        .getattr("Decimal")?
        .call1((value.to_string(),))
}

/// Writes a number (int, `Decimal` or str) in Chinese.
///
/// `style`: "lower" (一百), "upper" (壹佰), "traditional", "traditional_upper", "money",
/// "traditional_money", "digits" (一零零). Raises `NumeralError` if the number cannot be written in
/// that style; a float is refused, because it is not exact.
#[pyfunction]
#[pyo3(signature = (value, style = "lower"))]
pub(crate) fn format_numeral(value: &Bound<'_, PyAny>, style: &str) -> PyResult<String> {
    let style = Style::from_code(style).ok_or_else(|| {
        PyValueError::new_err(format!(
            "{style:?} is not a style; see help(gongkai.format_numeral)"
        ))
    })?;
    let text = printed(value)?;
    format_printed(&text, style)
        .map_err(|error| NumeralError::new_err(format!("{}: {error}", shown(&text))))
}

/// A number as digits, without an exponent.
fn printed(value: &Bound<'_, PyAny>) -> PyResult<String> {
    /// More zeros than this no exponent is spelt out to: far more than any numeral has.
    const MOST: i64 = 100;
    if value.is_instance_of::<PyString>() {
        return value.extract();
    }
    if value.is_exact_instance_of::<PyInt>() {
        return value.str()?.extract();
    }
    let decimal = value.py().import("decimal")?.getattr("Decimal")?;
    if !value.is_instance(&decimal)? {
        return Err(PyTypeError::new_err(format!(
            "expected an int, a decimal.Decimal or a str, not {}",
            value.get_type().name()?
        )));
    }
    let exponent: i64 = value.call_method0("adjusted")?.extract()?;
    if !value.call_method0("is_finite")?.is_truthy()? || exponent.abs() > MOST {
        return Err(NumeralError::new_err(format!(
            "{}: not a number that has a numeral",
            value.str()?
        )));
    }
    value.call_method1("__format__", ("f",))?.extract()
}

/// A text as a message shows it: quoted, and not at full length if that is long.
fn shown(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{:?}...", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
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
