//! What every table builder does alike.

use std::fmt::Debug;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{Field, Schema, SchemaRef};

use crate::document::Document;
use crate::error::TablesError;
use crate::table::{ColumnInfo, TableName};

/// The key of the schema's metadata that names the version of the tables.
const VERSION_KEY: &str = "gongkai.tables";
/// Rises when a column is renamed, dropped or changes its meaning; a new column does not raise it.
const VERSION: &str = "1";
/// The most bytes of text that Arrow's 32-bit offsets can address in one batch.
const MOST_TEXT: usize = i32::MAX as usize;

/// The rows of one table under construction.
pub(crate) trait Rows: Default {
    /// The columns with their meaning, in order.
    const COLUMNS: &'static [ColumnInfo];

    /// The columns with their types, in order.
    fn fields() -> Vec<Field>;

    /// The number of rows.
    fn len(&self) -> usize;

    /// Adds a row that has nothing.
    fn push_null(&mut self);

    /// The columns so far, after which there are no rows.
    fn finish(&mut self) -> Vec<ArrayRef>;
}

/// The schema of a table.
pub(crate) fn schema<R: Rows>() -> SchemaRef {
    let metadata = [(VERSION_KEY.to_owned(), VERSION.to_owned())];
    Arc::new(Schema::new(R::fields()).with_metadata(metadata.into()))
}

/// Rows, and the room that is left for their texts.
#[derive(Debug)]
pub(crate) struct Batch<R> {
    pub(crate) rows: R,
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

    /// The bytes of text that the rows hold at most.
    pub(crate) const fn text(&self) -> usize {
        self.text
    }

    /// Whether `bytes` more bytes of text fit.
    pub(crate) fn check(&self, bytes: usize) -> Result<(), TablesError> {
        if bytes > MOST_TEXT.saturating_sub(self.text) {
            let table = self.table;
            return Err(TablesError::Full { table, bytes });
        }
        Ok(())
    }

    /// The rows, after `bytes` more bytes of text have been found to fit.
    pub(crate) fn reserve(&mut self, bytes: usize) -> Result<&mut R, TablesError> {
        self.check(bytes)?;
        self.text += bytes;
        Ok(&mut self.rows)
    }

    pub(crate) fn finish_columns(&mut self) -> Vec<ArrayRef> {
        self.text = 0;
        self.rows.finish()
    }

    pub(crate) fn finish(&mut self) -> RecordBatch {
        RecordBatch::try_new(self.table.schema(), self.finish_columns())
            .expect("the columns are those of the schema, and each row is pushed to all of them")
    }
}

/// The builder of some table.
pub(crate) trait TableBuilder: Debug + Send {
    /// Whether the document's rows would fit.
    fn check(&self, document: &Document<'_>) -> Result<(), TablesError>;

    /// Adds the rows of a document.
    fn push(&mut self, document: &Document<'_>) -> Result<(), TablesError>;

    /// Adds a row that has nothing, which only a column of structs can hold.
    fn push_null(&mut self);

    /// The number of rows.
    fn len(&self) -> usize;

    /// The columns so far, after which there are no rows.
    fn finish_columns(&mut self) -> Vec<ArrayRef>;
}

/// Declares the public builder of one table over its rows.
macro_rules! builder {
    ($(#[$meta:meta])* $name:ident of $rows:ident, $table:ident) => {
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $name($crate::batch::Batch<$rows>);

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl $name {
            /// A builder without rows.
            #[must_use]
            pub fn new() -> Self {
                Self($crate::batch::Batch::new($crate::TableName::$table))
            }

            /// Adds the rows of a document.
            ///
            /// # Errors
            ///
            /// [`TablesError::Full`](crate::TablesError::Full) if its texts do not fit in the batch
            /// any more; the builder is then as it was.
            pub fn push(&mut self, document: &$crate::Document<'_>) -> Result<(), $crate::TablesError> {
                let bytes = text_len(document);
                push_rows(self.0.reserve(bytes)?, document);
                Ok(())
            }

            /// The bytes of text that the rows hold at most, for deciding when to finish a batch.
            #[must_use]
            pub const fn text_bytes(&self) -> usize {
                self.0.text()
            }

            /// The number of rows so far.
            #[must_use]
            pub fn len(&self) -> usize {
                $crate::batch::Rows::len(&self.0.rows)
            }

            /// Whether there are no rows yet.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// The rows so far as a batch, after which the builder is empty.
            pub fn finish(&mut self) -> arrow_array::RecordBatch {
                self.0.finish()
            }
        }

        impl $crate::batch::TableBuilder for $name {
            fn check(&self, document: &$crate::Document<'_>) -> Result<(), $crate::TablesError> {
                self.0.check(text_len(document))
            }

            fn push(&mut self, document: &$crate::Document<'_>) -> Result<(), $crate::TablesError> {
                $name::push(self, document)
            }

            fn push_null(&mut self) {
                $crate::batch::Rows::push_null(&mut self.0.rows);
            }

            fn len(&self) -> usize {
                $name::len(self)
            }

            fn finish_columns(&mut self) -> Vec<arrow_array::ArrayRef> {
                self.0.finish_columns()
            }
        }
    };
}

pub(crate) use builder;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::StatisticRows;

    #[test]
    fn a_batch_takes_no_more_text_than_it_can_address() {
        let table = TableName::Statistics;
        let mut batch = Batch::<StatisticRows>::new(table);
        assert!(batch.reserve(MOST_TEXT - 1).is_ok());
        let full = |bytes| Err(TablesError::Full { table, bytes });
        assert_eq!(batch.reserve(2).map(|_| ()), full(2));
        assert_eq!(batch.text(), MOST_TEXT - 1);
        assert!(batch.reserve(1).is_ok());
        assert_eq!(batch.check(1), full(1));
        assert_eq!(batch.finish().num_rows(), 0);
        assert_eq!(batch.check(MOST_TEXT), Ok(()));
    }
}
