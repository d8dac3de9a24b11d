//! All five tables at once.

use arrow_array::RecordBatch;

use crate::batch::TableBuilder as _;
use crate::cells::CellsBuilder;
use crate::document::Document;
use crate::error::TablesError;
use crate::findings::FindingsBuilder;
use crate::reports::ReportsBuilder;
use crate::sections::SectionsBuilder;
use crate::statistics::StatisticsBuilder;
use crate::table::TableName;

/// Builds batches of all five tables.
///
/// ```
/// use gongkai_arrow::{Document, TableName, TablesBuilder};
/// use gongkai_report::{Format, Report, SourceInfo};
///
/// let mut builder = TablesBuilder::new();
/// for name in ["a.txt", "b.txt"] {
///     let report = Report::new(SourceInfo::new(name, Format::Text, "UTF-8", 7099));
///     builder.push(&Document::new(&report))?;
/// }
/// let tables = builder.finish();
/// assert_eq!(tables.get(TableName::Reports).num_rows(), 2);
/// assert_eq!(tables.get(TableName::Cells).num_rows(), 0);
/// # Ok::<(), gongkai_arrow::TablesError>(())
/// ```
#[derive(Debug, Default)]
pub struct TablesBuilder {
    reports: ReportsBuilder,
    sections: SectionsBuilder,
    statistics: StatisticsBuilder,
    cells: CellsBuilder,
    findings: FindingsBuilder,
}

impl TablesBuilder {
    /// A builder without rows.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the rows of a document to every table.
    ///
    /// # Errors
    ///
    /// [`TablesError::Full`] if its texts do not fit in one of the batches any more; all tables are
    /// then as they were.
    pub fn push(&mut self, document: &Document<'_>) -> Result<(), TablesError> {
        self.reports.check(document)?;
        self.sections.check(document)?;
        self.statistics.check(document)?;
        self.cells.check(document)?;
        self.findings.check(document)?;
        self.reports.push(document)?;
        self.sections.push(document)?;
        self.statistics.push(document)?;
        self.cells.push(document)?;
        self.findings.push(document)
    }

    /// The number of documents so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.reports.len()
    }

    /// Whether there are no documents yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reports.is_empty()
    }

    /// The bytes of text that the rows hold at most, for deciding when to finish a batch.
    #[must_use]
    pub const fn text_bytes(&self) -> usize {
        self.reports.text_bytes()
            + self.sections.text_bytes()
            + self.statistics.text_bytes()
            + self.cells.text_bytes()
            + self.findings.text_bytes()
    }

    /// The rows so far, after which the builder is empty.
    pub fn finish(&mut self) -> Tables {
        Tables {
            reports: self.reports.finish(),
            sections: self.sections.finish(),
            statistics: self.statistics.finish(),
            cells: self.cells.finish(),
            findings: self.findings.finish(),
        }
    }
}

/// A batch of each table, all of the same documents.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tables {
    /// One row a report.
    pub reports: RecordBatch,
    /// One row a section.
    pub sections: RecordBatch,
    /// One row a figure of the text.
    pub statistics: RecordBatch,
    /// One row a cell.
    pub cells: RecordBatch,
    /// One row a finding.
    pub findings: RecordBatch,
}

impl Tables {
    /// The batch of one table.
    #[must_use]
    pub const fn get(&self, table: TableName) -> &RecordBatch {
        match table {
            TableName::Reports => &self.reports,
            TableName::Sections => &self.sections,
            TableName::Statistics => &self.statistics,
            TableName::Cells => &self.cells,
            TableName::Findings => &self.findings,
        }
    }
}
