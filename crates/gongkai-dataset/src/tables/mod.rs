//! Reports as Arrow tables.

mod batch;
mod cells;
mod codes;
mod column;
mod column_info;
mod contacts;
mod dates;
mod describe;
mod document;
mod documents;
mod error;
mod findings;
mod id;
mod nested;
mod panel;
mod place;
mod quantities;
mod reports;
mod sections;
mod series;
mod statistics;
mod table;
mod table_name;
mod totals;

use arrow_array::RecordBatch;

use batch::TableBuilder;

pub use batch::{VERSION, VERSION_KEY};
pub use codes::codes;
pub use column_info::ColumnInfo;
pub use describe::{describe, schema_table};
pub use document::Document;
pub use error::TablesError;
pub use id::ReportId;
pub use nested::{ListsBuilder, NestedBuilder};
pub use place::EXCERPT_BYTES;
pub use table_name::TableName;

/// Builds batches of all tables.
///
/// ```
/// use gongkai_dataset::{Document, TableName, TablesBuilder};
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
/// # Ok::<(), gongkai_dataset::TablesError>(())
/// ```
#[derive(Debug)]
pub struct TablesBuilder([Box<dyn TableBuilder>; TableName::ALL.len()]);

impl Default for TablesBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl TablesBuilder {
    /// A builder without rows.
    #[must_use]
    pub fn new() -> Self {
        Self(TableName::ALL.map(TableName::builder))
    }

    /// Adds the rows of a document to every table.
    ///
    /// # Errors
    ///
    /// [`TablesError::Full`] if its texts do not fit in one of the batches any more; all tables are
    /// then as they were.
    pub fn push(&mut self, document: &Document<'_>) -> Result<(), TablesError> {
        self.0.iter().try_for_each(|table| table.check(document))?;
        self.0.iter_mut().try_for_each(|table| table.push(document))
    }

    /// The number of documents so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.first().map_or(0, |reports| reports.len())
    }

    /// Whether there are no documents yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes of text that the rows hold at most, for deciding when to finish a batch.
    #[must_use]
    pub fn text_bytes(&self) -> usize {
        self.0.iter().map(|table| table.text_bytes()).sum()
    }

    /// The rows so far, after which the builder is empty.
    pub fn finish(&mut self) -> Tables {
        Tables(self.0.each_mut().map(|table| table.finish()))
    }
}

/// A batch of each table, all of the same documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Tables([RecordBatch; TableName::ALL.len()]);

impl Tables {
    /// The batch of one table.
    #[must_use]
    pub const fn get(&self, table: TableName) -> &RecordBatch {
        // The discriminants are the places in `ALL`.
        &self.0[table as usize]
    }
}
