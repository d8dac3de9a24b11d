//! `gongkai_statistics` and `gongkai_cells`: the rows that a page has in one table.

use std::sync::Arc;

use datafusion::arrow::array::ArrayRef;
use datafusion::arrow::datatypes::DataType;
use datafusion::common::Result;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use gongkai_dataset::{Document, ListsBuilder, TableName};

use crate::argument::{Argument, coerce};
use crate::column::{Column, evaluate};
use crate::reader::Reader;

/// The function of one table.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Lists {
    name: &'static str,
    table: TableName,
    reader: Reader,
    signature: Signature,
}

impl Lists {
    fn new(name: &'static str, table: TableName, reader: Reader) -> Self {
        Self {
            name,
            table,
            reader,
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }

    pub(crate) fn statistics(reader: Reader) -> Self {
        Self::new("gongkai_statistics", TableName::Statistics, reader)
    }

    pub(crate) fn cells(reader: Reader) -> Self {
        Self::new("gongkai_cells", TableName::Cells, reader)
    }

    fn build(&self, columns: &[Column], rows: usize) -> ArrayRef {
        let mut lists = ListsBuilder::new(self.table);
        for row in 0..rows {
            let read = self.reader.read_row(columns, row);
            let pushed = read.is_ok_and(|read| {
                let document = Document::new(&read.report).source(&read.source);
                lists.push(&document).is_ok()
            });
            if !pushed {
                lists.push_null();
            }
        }
        Arc::new(lists.finish())
    }
}

impl ScalarUDFImpl for Lists {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        coerce(self.name, &[Argument::Page, Argument::Text], 1, given)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(ListsBuilder::data_type(self.table))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        evaluate(&args, |columns, rows| self.build(columns, rows))
    }
}
