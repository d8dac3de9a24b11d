//! `zh_number`: the number that a text is.

use std::sync::Arc;

use datafusion::arrow::array::builder::{Float64Builder, NullBufferBuilder, StringBuilder};
use datafusion::arrow::array::{ArrayRef, StructArray};
use datafusion::arrow::datatypes::{DataType, Field, Fields};
use datafusion::common::Result;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use gongkai::normalize::{
    Bound, Decimal, NormalizeError, ScanOptions, parse_numeral, parse_quantity,
};

use crate::argument::{Argument, coerce};
use crate::code::{CodeBuilder, code_type};
use crate::column::{Column, evaluate};

/// The function.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Number {
    signature: Signature,
}

/// What a text says.
struct Read<'a> {
    value: Decimal,
    most: Option<Decimal>,
    bound: Bound,
    unit: Option<&'a str>,
}

impl Number {
    const NAME: &str = "zh_number";

    pub(crate) fn new() -> Self {
        Self {
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }

    fn fields() -> Fields {
        let field = |name, data_type| Field::new(name, data_type, true);
        Fields::from(vec![
            field("value", DataType::Utf8),
            field("number", DataType::Float64),
            field("value_max", DataType::Utf8),
            field("number_max", DataType::Float64),
            field("bound", code_type()),
            field("unit", code_type()),
            field("error", DataType::Utf8),
        ])
    }

    fn build(columns: &[Column], rows: usize) -> ArrayRef {
        let mut built = Builder::default();
        let options = ScanOptions::default();
        for row in 0..rows {
            let text = columns.first().and_then(|texts| texts.text(row));
            built.push(text.map(|text| read(text, &options)).as_ref());
        }
        Arc::new(built.finish())
    }
}

/// A numeral (三千零五十万), or a numeral with hedges and a unit (近百件).
fn read<'a>(text: &'a str, options: &ScanOptions) -> Result<Read<'a>, NormalizeError> {
    let text = text.trim();
    let numeral = parse_numeral(text).map(|value| Read {
        value,
        most: None,
        bound: Bound::Exact,
        unit: None,
    });
    numeral.or_else(|no_numeral| {
        let quantity = parse_quantity(text, options).map_err(|_| no_numeral)?;
        Ok(Read {
            value: quantity.value,
            most: quantity.value_max,
            bound: quantity.bound,
            unit: quantity.unit,
        })
    })
}

#[derive(Default)]
struct Builder {
    value: (StringBuilder, Float64Builder),
    most: (StringBuilder, Float64Builder),
    bound: CodeBuilder,
    unit: CodeBuilder,
    error: StringBuilder,
    nulls: Vec<bool>,
}

impl Builder {
    fn push(&mut self, row: Option<&Result<Read<'_>, NormalizeError>>) {
        let read = row.and_then(|row| row.as_ref().ok());
        push_value(&mut self.value, read.map(|read| read.value));
        push_value(&mut self.most, read.and_then(|read| read.most));
        self.bound.append_option(read.map(|read| read.bound.name()));
        self.unit.append_option(read.and_then(|read| read.unit));
        let error = row.and_then(|row| row.as_ref().err());
        self.error.append_option(error.map(ToString::to_string));
        self.nulls.push(row.is_some());
    }

    fn finish(mut self) -> StructArray {
        let mut nulls = NullBufferBuilder::new(self.nulls.len());
        nulls.append_slice(&self.nulls);
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.value.0.finish()),
            Arc::new(self.value.1.finish()),
            Arc::new(self.most.0.finish()),
            Arc::new(self.most.1.finish()),
            Arc::new(self.bound.finish()),
            Arc::new(self.unit.finish()),
            Arc::new(self.error.finish()),
        ];
        StructArray::new(Number::fields(), columns, nulls.finish())
    }
}

/// Adds a value as an exact decimal and as the double nearest to it.
fn push_value(columns: &mut (StringBuilder, Float64Builder), value: Option<Decimal>) {
    let text = value.map(|value| value.to_string());
    columns
        .1
        .append_option(text.as_deref().and_then(|text| text.parse().ok()));
    columns.0.append_option(text);
}

impl ScalarUDFImpl for Number {
    fn name(&self) -> &str {
        Self::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        coerce(Self::NAME, &[Argument::Text], 1, given)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Struct(Self::fields()))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        evaluate(&args, Self::build)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, Option<&str>, Bound, Option<&str>)>) {
        let read = read(text, &ScanOptions::default()).ok();
        let read = read.map(|r| {
            (
                r.value.to_string(),
                r.most.map(|m| m.to_string()),
                r.bound,
                r.unit,
            )
        });
        let expected = expected.map(|(value, most, bound, unit)| {
            (value.to_owned(), most.map(str::to_owned), bound, unit)
        });
        assert_eq!(read, expected);
    }

    #[test]
    fn numerals_and_quantities() {
        check("三千零五十万", Some(("30500000", None, Bound::Exact, None)));
        check(" 12.5 ", Some(("12.5", None, Bound::Exact, None)));
        check(
            "9.2余万人次",
            Some(("92000", None, Bound::MoreThan, Some("人次"))),
        );
        check("3至5个", Some(("3", Some("5"), Bound::Exact, Some("个"))));
        check("若干", None);
        check("", None);
    }
}
