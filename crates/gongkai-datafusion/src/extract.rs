//! `gongkai_extract`: the report of a page.

use std::iter;
use std::sync::Arc;

use datafusion::arrow::array::builder::StringBuilder;
use datafusion::arrow::array::{ArrayRef, StructArray};
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, Fields};
use datafusion::common::Result;
use datafusion::logical_expr::{
    ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use gongkai_dataset::{Document, NestedBuilder};

use crate::argument::{Argument, coerce};
use crate::column::{Column, evaluate};
use crate::reader::{Reader, chain};

/// The function.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Extract {
    reader: Reader,
    signature: Signature,
}

impl Extract {
    pub(crate) const NAME: &str = "gongkai_extract";

    pub(crate) fn new(reader: Reader) -> Self {
        Self {
            reader,
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }

    /// `error`, and what the tables say.
    fn fields() -> Fields {
        let error = Arc::new(Field::new("error", DataType::Utf8, true));
        let nested = NestedBuilder::fields();
        iter::once(error).chain(nested.iter().cloned()).collect()
    }

    fn build(&self, columns: &[Column], rows: usize) -> ArrayRef {
        let mut errors = StringBuilder::new();
        let mut nested = NestedBuilder::new();
        for row in 0..rows {
            let read = self.reader.read_row(columns, row);
            let pushed = read.and_then(|read| {
                let document = Document::new(&read.report).source(&read.source);
                nested.push(&document).map_err(|error| chain(&error))
            });
            if pushed.is_err() {
                nested.push_null();
            }
            errors.append_option(pushed.err());
        }
        let errors: ArrayRef = Arc::new(errors.finish());
        let columns = iter::once(errors).chain(nested.finish()).collect();
        Arc::new(StructArray::new(Self::fields(), columns, None))
    }
}

impl ScalarUDFImpl for Extract {
    fn name(&self) -> &str {
        Self::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        coerce(Self::NAME, &[Argument::Page, Argument::Text], 1, given)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Struct(Self::fields()))
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        let _ = args;
        // Never null: where there is no report the struct says why.
        let data_type = DataType::Struct(Self::fields());
        Ok(Arc::new(Field::new(Self::NAME, data_type, false)))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        evaluate(&args, |columns, rows| self.build(columns, rows))
    }
}
