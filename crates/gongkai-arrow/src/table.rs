//! The tables and their schemas.

use std::fmt;

use arrow_schema::SchemaRef;

use crate::batch::{Rows, schema};
use crate::cells::CellRows;
use crate::findings::FindingRows;
use crate::reports::ReportRows;
use crate::sections::SectionRows;
use crate::statistics::StatisticRows;

/// A column of a table, in words. Its type stands in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ColumnInfo {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub meaning: &'static str,
}

/// One of the five tables.
///
/// ```
/// use gongkai_arrow::TableName;
///
/// let schema = TableName::Statistics.schema();
/// assert_eq!(schema.field(0).name(), "report_id");
/// assert_eq!(schema.fields().len(), TableName::Statistics.columns().len());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TableName {
    /// One row a report.
    Reports,
    /// One row a section of the outline.
    Sections,
    /// One row a figure of the text.
    Statistics,
    /// One row a cell of a table.
    Cells,
    /// One row a finding.
    Findings,
}

impl TableName {
    /// All five.
    pub const ALL: [Self; 5] = [
        Self::Reports,
        Self::Sections,
        Self::Statistics,
        Self::Cells,
        Self::Findings,
    ];

    /// The name in lower case: `statistics`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reports => "reports",
            Self::Sections => "sections",
            Self::Statistics => "statistics",
            Self::Cells => "cells",
            Self::Findings => "findings",
        }
    }

    /// The schema: columns in order, types, which may be null.
    #[must_use]
    pub fn schema(self) -> SchemaRef {
        match self {
            Self::Reports => schema::<ReportRows>(),
            Self::Sections => schema::<SectionRows>(),
            Self::Statistics => schema::<StatisticRows>(),
            Self::Cells => schema::<CellRows>(),
            Self::Findings => schema::<FindingRows>(),
        }
    }

    /// The columns in words, in the order of the schema.
    #[must_use]
    pub const fn columns(self) -> &'static [ColumnInfo] {
        match self {
            Self::Reports => ReportRows::COLUMNS,
            Self::Sections => SectionRows::COLUMNS,
            Self::Statistics => StatisticRows::COLUMNS,
            Self::Cells => CellRows::COLUMNS,
            Self::Findings => FindingRows::COLUMNS,
        }
    }
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
