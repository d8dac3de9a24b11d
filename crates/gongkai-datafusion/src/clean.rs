//! `gongkai_clean`: the cleaned text of a page.

use std::sync::Arc;

use datafusion::arrow::array::ArrayRef;
use datafusion::arrow::array::builder::StringViewBuilder;
use datafusion::arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};

use crate::argument::{Argument, coerce};
use crate::column::{Column, evaluate};
use crate::reader::Reader;

/// The function.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Clean {
    reader: Reader,
    signature: Signature,
}

impl Clean {
    const NAME: &str = "gongkai_clean";

    pub(crate) fn new(reader: Reader) -> Self {
        Self {
            reader,
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }

    fn build(&self, columns: &[Column], rows: usize) -> ArrayRef {
        // Views have no room that a batch of pages could pass.
        let mut texts = StringViewBuilder::new();
        for row in 0..rows {
            let page = columns.first().and_then(|pages| pages.page(row));
            let text = self.reader.clean(page);
            let appended = text.is_some_and(|text| texts.try_append_value(text).is_ok());
            if !appended {
                texts.append_null();
            }
        }
        Arc::new(texts.finish())
    }
}

impl ScalarUDFImpl for Clean {
    fn name(&self) -> &str {
        Self::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        coerce(Self::NAME, &[Argument::Page], 1, given)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Utf8View)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        evaluate(&args, |columns, rows| self.build(columns, rows))
    }
}
