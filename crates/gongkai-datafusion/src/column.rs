//! Arguments row by row, whatever they are stored in.

use std::sync::Arc;

use chrono::NaiveDate;
use datafusion::arrow::array::cast::AsArray as _;
use datafusion::arrow::array::types::{Date32Type, Int64Type};
use datafusion::arrow::array::{
    Array as _, ArrayRef, BinaryArray, BinaryViewArray, Date32Array, Int64Array, LargeBinaryArray,
    LargeStringArray, StringArray, StringViewArray,
};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, ScalarValue, internal_err};
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs};
use gongkai::normalize::Reference;

/// A page as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page<'a> {
    /// Text, which is UTF-8 whatever the page says of itself.
    Text(&'a str),
    /// Bytes, of which the encoding is to be found out.
    Bytes(&'a [u8]),
}

/// An argument.
#[derive(Debug)]
pub(crate) struct Column {
    values: Values,
    /// One value for all rows.
    constant: bool,
}

#[derive(Debug)]
enum Values {
    Utf8(StringArray),
    LargeUtf8(LargeStringArray),
    Utf8View(StringViewArray),
    Binary(BinaryArray),
    LargeBinary(LargeBinaryArray),
    BinaryView(BinaryViewArray),
    Date32(Date32Array),
    Int64(Int64Array),
}

impl Column {
    fn new(value: &ColumnarValue) -> Result<Self> {
        let (array, constant) = match value {
            ColumnarValue::Array(array) => (Arc::clone(array), false),
            // Once, however many rows: a constant page repeated would be a batch of pages.
            ColumnarValue::Scalar(scalar) => (scalar.to_array_of_size(1)?, true),
        };
        let values = match array.data_type() {
            DataType::Utf8 => Values::Utf8(array.as_string().clone()),
            DataType::LargeUtf8 => Values::LargeUtf8(array.as_string().clone()),
            DataType::Utf8View => Values::Utf8View(array.as_string_view().clone()),
            DataType::Binary => Values::Binary(array.as_binary().clone()),
            DataType::LargeBinary => Values::LargeBinary(array.as_binary().clone()),
            DataType::BinaryView => Values::BinaryView(array.as_binary_view().clone()),
            DataType::Date32 => Values::Date32(array.as_primitive::<Date32Type>().clone()),
            DataType::Int64 => Values::Int64(array.as_primitive::<Int64Type>().clone()),
            other => return internal_err!("an argument of type {other} was not coerced"),
        };
        Ok(Self { values, constant })
    }

    fn at(&self, row: usize) -> usize {
        if self.constant { 0 } else { row }
    }

    /// The page of a row; `None` if there is none.
    pub(crate) fn page(&self, row: usize) -> Option<Page<'_>> {
        let at = self.at(row);
        match &self.values {
            Values::Binary(v) => v.is_valid(at).then(|| Page::Bytes(v.value(at))),
            Values::LargeBinary(v) => v.is_valid(at).then(|| Page::Bytes(v.value(at))),
            Values::BinaryView(v) => v.is_valid(at).then(|| Page::Bytes(v.value(at))),
            _ => self.text(row).map(Page::Text),
        }
    }

    /// The text of a row; `None` if there is none.
    pub(crate) fn text(&self, row: usize) -> Option<&str> {
        let at = self.at(row);
        match &self.values {
            Values::Utf8(v) => v.is_valid(at).then(|| v.value(at)),
            Values::LargeUtf8(v) => v.is_valid(at).then(|| v.value(at)),
            Values::Utf8View(v) => v.is_valid(at).then(|| v.value(at)),
            _ => None,
        }
    }

    /// What relative dates of a row count from: nothing, if there is none; `Err` if it is neither a
    /// day nor a year.
    pub(crate) fn reference(&self, row: usize) -> Result<Option<Reference>, NoReference> {
        let at = self.at(row);
        let year = |year: i64| {
            i32::try_from(year)
                .ok()
                .filter(|year| (1..=9999).contains(year))
        };
        let reference = match &self.values {
            Values::Date32(v) if v.is_valid(at) => v.value_as_date(at).map(Reference::Day),
            Values::Int64(v) if v.is_valid(at) => year(v.value(at)).map(Reference::Year),
            _ => match self.text(row) {
                None => return Ok(None),
                Some(text) => {
                    let day = text.parse::<NaiveDate>().map(Reference::Day);
                    let number = || text.parse().ok().and_then(year).map(Reference::Year);
                    day.ok().or_else(number)
                }
            },
        };
        reference.map(Some).ok_or(NoReference)
    }
}

/// A reference that is neither a day nor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoReference;

/// Calls `build` with the arguments and the number of rows, and gives what it builds.
///
/// If all arguments are constants there is one row, and the result is a constant.
pub(crate) fn evaluate(
    args: &ScalarFunctionArgs,
    build: impl FnOnce(&[Column], usize) -> ArrayRef,
) -> Result<ColumnarValue> {
    let columns: Vec<_> = args.args.iter().map(Column::new).collect::<Result<_>>()?;
    if columns.iter().all(|column| column.constant) {
        let array = build(&columns, 1);
        return ScalarValue::try_from_array(&array, 0).map(ColumnarValue::Scalar);
    }
    Ok(ColumnarValue::Array(build(&columns, args.number_rows)))
}
