//! The columns, types and builders of each table.

use arrow_schema::{Field, SchemaRef};

use super::batch::{Batch, Rows, TableBuilder, schema};
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

/// What the type of a table's rows gives.
struct Kind {
    columns: fn() -> Vec<ColumnInfo>,
    fields: fn() -> Vec<Field>,
    builder: fn(TableName) -> Box<dyn TableBuilder>,
}

impl Kind {
    fn of<R: Rows + 'static>() -> Self {
        Self {
            columns: R::columns,
            fields: R::fields,
            builder: |table| Box::new(Batch::<R>::new(table)),
        }
    }
}

impl TableName {
    fn kind(self) -> Kind {
        match self {
            Self::Reports => Kind::of::<ReportRows>(),
            Self::Sections => Kind::of::<SectionRows>(),
            Self::Documents => Kind::of::<DocumentRows>(),
            Self::Contacts => Kind::of::<ContactRows>(),
            Self::Statistics => Kind::of::<StatisticRows>(),
            Self::Quantities => Kind::of::<QuantityRows>(),
            Self::Dates => Kind::of::<DateRows>(),
            Self::Cells => Kind::of::<CellRows>(),
            Self::Findings => Kind::of::<FindingRows>(),
            Self::Panel => Kind::of::<PanelRows>(),
        }
    }

    /// The columns in words, in the order of the schema.
    #[must_use]
    pub fn columns(self) -> Vec<ColumnInfo> {
        (self.kind().columns)()
    }

    /// The schema: columns in order, types, which may be null.
    #[must_use]
    pub fn schema(self) -> SchemaRef {
        schema((self.kind().fields)())
    }

    pub(crate) fn builder(self) -> Box<dyn TableBuilder> {
        (self.kind().builder)(self)
    }
}
