//! The columns, types and builders of each table.

use arrow_schema::SchemaRef;

use super::batch::{Batch, Columns, TableBuilder, schema};
use super::cells::CellRows;
use super::column_info::ColumnInfo;
use super::contacts::ContactRows;
use super::dates::DateRows;
use super::documents::DocumentRows;
use super::findings::FindingRows;
use super::panel::PanelRows;
use super::quantities::QuantityRows;
use super::reports::ReportRows;
use super::sections::SectionRows;
use super::statistics::StatisticRows;
use super::table_name::TableName;

/// Evaluates `$call` with `$rows` for the type of the rows of `$table`.
macro_rules! with_rows {
    ($table:expr, $rows:ident => $call:expr) => {
        match $table {
            TableName::Reports => {
                type $rows = ReportRows;
                $call
            }
            TableName::Sections => {
                type $rows = SectionRows;
                $call
            }
            TableName::Documents => {
                type $rows = DocumentRows;
                $call
            }
            TableName::Contacts => {
                type $rows = ContactRows;
                $call
            }
            TableName::Statistics => {
                type $rows = StatisticRows;
                $call
            }
            TableName::Quantities => {
                type $rows = QuantityRows;
                $call
            }
            TableName::Dates => {
                type $rows = DateRows;
                $call
            }
            TableName::Cells => {
                type $rows = CellRows;
                $call
            }
            TableName::Findings => {
                type $rows = FindingRows;
                $call
            }
            TableName::Panel => {
                type $rows = PanelRows;
                $call
            }
        }
    };
}

impl TableName {
    /// The columns in words, in the order of the schema.
    #[must_use]
    pub fn columns(self) -> Vec<ColumnInfo> {
        with_rows!(self, Rows => Rows::columns())
    }

    /// The schema: columns in order, types, which may be null.
    #[must_use]
    pub fn schema(self) -> SchemaRef {
        schema(with_rows!(self, Rows => Rows::fields()))
    }

    pub(crate) fn builder(self) -> Box<dyn TableBuilder> {
        with_rows!(self, Rows => Box::new(Batch::<Rows>::new(self)))
    }
}
