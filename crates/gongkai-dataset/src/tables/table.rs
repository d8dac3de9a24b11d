//! The tables and their schemas.

use std::borrow::Cow;
use std::fmt;

use arrow_schema::{Field, SchemaRef};

use super::batch::{Batch, Columns, TableBuilder, schema};
use super::cells::CellRows;
use super::contacts::ContactRows;
use super::dates::DateRows;
use super::documents::DocumentRows;
use super::findings::FindingRows;
use super::panel::PanelRows;
use super::quantities::QuantityRows;
use super::reports::ReportRows;
use super::sections::SectionRows;
use super::statistics::StatisticRows;

/// A column of a table, in words. Its type stands in the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ColumnInfo {
    /// Its name.
    pub name: Cow<'static, str>,
    /// What it holds.
    pub meaning: Cow<'static, str>,
}

impl ColumnInfo {
    pub(crate) fn new(
        name: impl Into<Cow<'static, str>>,
        meaning: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            name: name.into(),
            meaning: meaning.into(),
        }
    }
}

/// Declares [`TableName`] with what each table is called, made of and about.
macro_rules! tables {
    ($( $variant:ident = $name:literal of $rows:ident, $meaning:literal; )*) => {
        /// A table that is made from reports.
        ///
        /// ```
        /// use gongkai_dataset::TableName;
        ///
        /// let schema = TableName::Statistics.schema();
        /// assert_eq!(schema.field(0).name(), "report_id");
        /// assert_eq!(schema.fields().len(), TableName::Statistics.columns().len());
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum TableName { $( #[doc = $meaning] $variant, )* }

        impl TableName {
            /// All tables.
            pub const ALL: [Self; [$( $name ),*].len()] = [$( Self::$variant ),*];

            /// The name in lower case: `statistics`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )* }
            }

            /// What a row of the table is, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $( Self::$variant => $meaning, )* }
            }

            fn fields(self) -> Vec<Field> {
                match self { $( Self::$variant => $rows::fields(), )* }
            }

            /// The columns in words, in the order of the schema.
            #[must_use]
            pub fn columns(self) -> Vec<ColumnInfo> {
                match self { $( Self::$variant => $rows::columns(), )* }
            }

            pub(crate) fn builder(self) -> Box<dyn TableBuilder> {
                match self { $( Self::$variant => Box::new(Batch::<$rows>::new(self)), )* }
            }
        }
    };
}

tables! {
    Reports = "reports" of ReportRows, "One row a report.";
    Sections = "sections" of SectionRows, "One row a section of the outline.";
    Documents = "documents" of DocumentRows, "One row a citation of a document.";
    Contacts = "contacts" of ContactRows, "One row a phone number, address or record number.";
    Statistics = "statistics" of StatisticRows, "One row a figure of the text.";
    Quantities = "quantities" of QuantityRows, "One row a quantity that the text mentions.";
    Dates = "dates" of DateRows, "One row a date that the text mentions.";
    Cells = "cells" of CellRows, "One row a cell of a table.";
    Findings = "findings" of FindingRows, "One row a finding.";
    Panel = "panel" of PanelRows, "One row an organ and year with its main figures.";
}

impl TableName {
    /// The schema: columns in order, types, which may be null.
    #[must_use]
    pub fn schema(self) -> SchemaRef {
        schema(self.fields())
    }
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
