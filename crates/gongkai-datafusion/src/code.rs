//! Texts that many rows share, stored as `gongkai-dataset` stores them.

use datafusion::arrow::array::builder::StringDictionaryBuilder;
use datafusion::arrow::datatypes::{DataType, Int32Type};

/// Builds a column of codes.
pub(crate) type CodeBuilder = StringDictionaryBuilder<Int32Type>;

/// The type of a column of codes.
pub(crate) fn code_type() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
}
