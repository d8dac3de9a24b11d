//! What all tables share: rows under construction, and the bytes left for their texts.

use std::fmt::Debug;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{Field, Schema, SchemaRef};

use super::column_info::ColumnInfo;
use super::document::Document;
use super::error::TablesError;
use super::table_name::TableName;

/// The key of the schema's metadata that names the version of the tables.
pub const VERSION_KEY: &str = "gongkai.tables";
/// The version of the tables: it rises when a column is renamed, dropped or changes its meaning; a new column does
/// not raise it. The metadata of each table's schema has it under [`VERSION_KEY`].
pub const VERSION: &str = "2";
/// The most bytes of text that Arrow's 32-bit offsets can address in one batch.
const MOST_TEXT: usize = i32::MAX as usize;

/// The columns of a table under construction.
pub(crate) trait Columns: Default + Debug + Send + Sync {
    /// The columns with their meaning, in order.
    fn columns() -> Vec<ColumnInfo>;

    /// The columns with their types, in order.
    fn fields() -> Vec<Field>;

    /// The number of rows.
    fn len(&self) -> usize;

    /// Adds a row that has nothing.
    fn push_null(&mut self);

    /// Takes the columns so far and leaves no rows.
    fn finish(&mut self) -> Vec<ArrayRef>;
}

/// How the rows of a table come from a document.
pub(crate) trait Rows: Columns {
    /// The most bytes of text that the rows of a document take.
    fn text_len(document: &Document<'_>) -> usize;

    /// Adds the rows of a document.
    fn push(&mut self, document: &Document<'_>);
}

/// The schema of columns, with the version of the tables.
pub(crate) fn schema(fields: Vec<Field>) -> SchemaRef {
    let metadata = [(VERSION_KEY.to_owned(), VERSION.to_owned())];
    Arc::new(Schema::new(fields).with_metadata(metadata.into()))
}

/// A batch of some table.
pub(crate) trait TableBuilder: Debug + Send + Sync {
    /// Whether the document's rows would fit.
    fn check(&self, document: &Document<'_>) -> Result<(), TablesError>;

    /// Adds the rows of a document; if they do not fit the batch is as it was.
    fn push(&mut self, document: &Document<'_>) -> Result<(), TablesError>;

    /// Adds a row that has nothing, which only a column of structs can hold.
    fn push_null(&mut self);

    /// The number of rows.
    fn len(&self) -> usize;

    /// The bytes of text that the rows hold at most.
    fn text_bytes(&self) -> usize;

    /// Takes the columns so far and leaves no rows.
    fn finish_columns(&mut self) -> Vec<ArrayRef>;

    /// Takes the rows so far and leaves no rows.
    fn finish(&mut self) -> RecordBatch;
}

/// Rows, and the room that is left for their texts.
#[derive(Debug)]
pub(crate) struct Batch<R> {
    rows: R,
    table: TableName,
    text: usize,
}

impl<R: Rows> Batch<R> {
    pub(crate) fn new(table: TableName) -> Self {
        Self {
            rows: R::default(),
            table,
            text: 0,
        }
    }

    /// Whether `bytes` more bytes of text fit.
    fn has_room(&self, bytes: usize) -> Result<(), TablesError> {
        if bytes > MOST_TEXT.saturating_sub(self.text) {
            let table = self.table;
            return Err(TablesError::Full { table, bytes });
        }
        Ok(())
    }
}

impl<R: Rows> TableBuilder for Batch<R> {
    fn check(&self, document: &Document<'_>) -> Result<(), TablesError> {
        self.has_room(R::text_len(document))
    }

    fn push(&mut self, document: &Document<'_>) -> Result<(), TablesError> {
        let bytes = R::text_len(document);
        self.has_room(bytes)?;
        self.text += bytes;
        self.rows.push(document);
        Ok(())
    }

    fn push_null(&mut self) {
        self.rows.push_null();
    }

    fn len(&self) -> usize {
        self.rows.len()
    }

    fn text_bytes(&self) -> usize {
        self.text
    }

    fn finish_columns(&mut self) -> Vec<ArrayRef> {
        self.text = 0;
        self.rows.finish()
    }

    fn finish(&mut self) -> RecordBatch {
        RecordBatch::try_new(schema(R::fields()), self.finish_columns())
            .expect("the columns are those of the schema, and each row is pushed to all of them")
    }
}

#[cfg(test)]
mod tests {
    use super::super::statistics::StatisticRows;
    use super::*;

    #[test]
    fn a_batch_takes_no_more_text_than_it_can_address() {
        let table = TableName::Statistics;
        let mut batch = Batch::<StatisticRows>::new(table);
        batch.text = MOST_TEXT - 1;
        let full = |bytes| Err(TablesError::Full { table, bytes });
        assert_eq!(batch.has_room(2), full(2));
        assert_eq!(batch.has_room(1), Ok(()));
        assert_eq!(batch.finish().num_rows(), 0);
        assert_eq!(batch.has_room(MOST_TEXT), Ok(()));
    }
}
