//! A dataset as one self-contained HTML page.

mod page;
mod read;
mod tiles;

use std::io;
use std::path::{Path, PathBuf};

use gongkai_dataset::VERSION;
use parquet::errors::ParquetError;

pub use read::AtlasData;

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

/// How an atlas is drawn.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AtlasOptions {
    /// The folder of the pages of single reports, relative to the atlas: `ID.html` in it is linked.
    /// Default: `None`, no links.
    pub pages: Option<String>,
    /// The language that the page opens in. Default: the reader's.
    pub language: crate::PageLanguage,
}

impl AtlasOptions {
    /// Sets the folder of the pages of single reports.
    #[must_use]
    pub fn pages(mut self, folder: impl Into<String>) -> Self {
        self.pages = Some(folder.into());
        self
    }

    /// Sets the language that the page opens in.
    #[must_use]
    pub const fn language(mut self, language: crate::PageLanguage) -> Self {
        self.language = language;
        self
    }
}

/// Draws the atlas of the dataset in `folder`, which `corpus` has made.
///
/// More than 20,000 rows of the panel are merged by province, level and year; the page says so.
///
/// # Errors
///
/// [`AtlasError`] if a table cannot be read or is of another version.
pub fn atlas(folder: &Path, options: &AtlasOptions) -> Result<String, AtlasError> {
    let data = AtlasData::read(folder)?;
    Ok(page::draw(&data, options)?)
}
