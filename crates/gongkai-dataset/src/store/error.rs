//! What can go wrong on the disk, and what to do about it.

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

use parquet::errors::ParquetError;

use crate::input::PatternError;

/// Why a dataset was not made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DatasetError {
    /// An input is not there.
    #[error(transparent)]
    Input(#[from] PatternError),
    /// The inputs hold nothing to read.
    #[error(
        "no pages in the input (a folder gives .txt .html .htm .xhtml .shtml .md .pdf .docx .doc .xlsx .xls .jsonl .warc)"
    )]
    NoPages,
    /// The dataset cannot be written or resumed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The message of an error with those of its causes, divided by colons.
pub(super) fn chain(error: &dyn Error) -> String {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    let messages: Vec<_> = causes.map(ToString::to_string).collect();
    messages.join(": ")
}

/// Why a dataset cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is something at the place of the dataset.
    #[error(
        "{}: exists and is not empty; name another folder, or remove it (--resume accepts it only \
         where it is this very dataset, complete)",
        folder.display()
    )]
    Exists {
        /// The folder.
        folder: PathBuf,
    },
    /// An earlier run was interrupted.
    #[error(
        "{}: left by a run that did not end; go on with it by --resume, or remove it",
        work.display()
    )]
    Unfinished {
        /// The folder of the unfinished work.
        work: PathBuf,
    },
    /// Another process writes there.
    #[error("{}: another run is writing there", work.display())]
    Locked {
        /// The folder of the unfinished work.
        work: PathBuf,
    },
    /// The earlier run was asked for something else.
    #[error("cannot resume: {what} differ from the run that is to be resumed")]
    OtherPlan {
        /// What differs.
        what: &'static str,
    },
    /// The input is not what the parts were made from.
    #[error(
        "cannot resume: the first {items} pages of the input are not those that the finished parts \
         were made from (files have come, gone or been renamed); remove {} and start anew",
        work.display()
    )]
    OtherInput {
        /// Pages of the parts.
        items: u64,
        /// The folder of the unfinished work.
        work: PathBuf,
    },
    /// The path ends in `..` or is a root.
    #[error("{}: has no name for a dataset; name a folder in it", folder.display())]
    NoName {
        /// The path as given.
        folder: PathBuf,
    },
    /// The folder is a disk of its own.
    #[error("{}: is a mount point, where nothing can be moved whole; name a folder in it", folder.display())]
    MountPoint {
        /// The folder.
        folder: PathBuf,
    },
    /// A file cannot be read.
    #[error("{}: cannot be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("{}: cannot be written{}", path.display(), hint(source))]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A Parquet file cannot be written.
    #[error("{}: cannot be written{}", folder.display(), hint(source))]
    Parquet {
        /// Its folder.
        folder: PathBuf,
        /// What is wrong.
        #[source]
        source: ParquetError,
    },
}

impl StoreError {
    pub(super) fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Read { path, source }
    }

    pub(super) fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Write { path, source }
    }

    pub(crate) fn parquet(folder: &Path) -> impl FnOnce(ParquetError) -> Self + use<> {
        let folder = folder.to_owned();
        |source| Self::Parquet { folder, source }
    }
}

/// What to do where the disk is full. Parquet hides the error of the system in its own.
fn hint(error: &(dyn Error + 'static)) -> &'static str {
    let mut cause = Some(error);
    while let Some(error) = cause {
        let full = error.downcast_ref::<io::Error>().is_some_and(|error| {
            matches!(
                error.kind(),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
            )
        });
        if full {
            return " (the disk is full: make room and go on with --resume)";
        }
        cause = error.source();
    }
    ""
}
