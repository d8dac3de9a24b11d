//! Why a document does not go into a table.

use super::table_name::TableName;

/// Why a builder refused a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TablesError {
    /// A batch addresses its texts with 31 bits, and those of this document do not fit any more.
    #[error(
        "the texts of a batch of `{table}` would pass 2 GiB with this document ({bytes} bytes); \
         finish the batch and push the document again"
    )]
    #[non_exhaustive]
    Full {
        /// The table that is full.
        table: TableName,
        /// How many bytes of text the document has for it.
        bytes: usize,
    },
}
