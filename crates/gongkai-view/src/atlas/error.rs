//! Errors of drawing an atlas.

use std::io;
use std::path::PathBuf;

use gongkai_dataset::VERSION;
use parquet::errors::ParquetError;

/// Why an atlas cannot be drawn.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AtlasError {
    /// The folder is no dataset, or a table of it cannot be read.
    #[error("{}: cannot be read as a table of a dataset", path.display())]
    Read {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A file of a table is damaged.
    #[error("{}: is no Parquet file that can be read", path.display())]
    Parquet {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        #[source]
        source: ParquetError,
    },
    /// The tables are of another version, or of none.
    #[error(
        "{}: these are {}; the atlas reads version {VERSION}: make the dataset again with `corpus`",
        path.display(),
        version.as_ref().map_or("no tables of a dataset".to_owned(), |version| format!("tables of version {version}"))
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// The version that the file names.
        version: Option<String>,
    },
    /// A column is missing, or of another type.
    #[error("{}: has no column `{column}` of the expected type; make the dataset again with `corpus`", path.display())]
    Column {
        /// The file.
        path: PathBuf,
        /// The column.
        column: String,
    },
    /// The data cannot be written into the page.
    #[error("the data cannot be written into the page")]
    Write(#[from] io::Error),
}
