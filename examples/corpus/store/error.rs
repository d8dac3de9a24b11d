//! What can go wrong on the disk, and what to do about it.

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

use parquet::errors::ParquetError;

/// Why a dataset cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum StoreError {
    /// There is something at the place of the dataset.
    #[error(
        "{}: exists and is not empty; name another folder, or remove it (--resume accepts it only \
         where it is this very dataset, complete)",
        folder.display()
    )]
    Exists { folder: PathBuf },
    /// An earlier run was interrupted.
    #[error(
        "{}: left by a run that did not end; go on with it by --resume, or remove it",
        work.display()
    )]
    Unfinished { work: PathBuf },
    /// Another process writes there.
    #[error("{}: another run is writing there", work.display())]
    Locked { work: PathBuf },
    /// The earlier run was asked for something else.
    #[error("cannot resume: {what} differ from the run that is to be resumed")]
    OtherPlan { what: &'static str },
    /// The input is not what the parts were made from.
    #[error(
        "cannot resume: the first {items} pages of the input are not those that the finished parts \
         were made from (files have come, gone or been renamed); remove {} and start anew",
        work.display()
    )]
    OtherInput { items: u64, work: PathBuf },
    /// The path ends in `..` or is a root.
    #[error("{}: has no name for a dataset; name a folder in it", folder.display())]
    NoName { folder: PathBuf },
    /// The folder is a disk of its own.
    #[error("{}: is a mount point, where nothing can be moved whole; name a folder in it", folder.display())]
    MountPoint { folder: PathBuf },
    /// A file cannot be read.
    #[error("{}: cannot be read", path.display())]
    Read {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("{}: cannot be written{}", path.display(), hint(source))]
    Write {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    /// A Parquet file cannot be written.
    #[error("{}: cannot be written{}", folder.display(), hint(source))]
    Parquet {
        folder: PathBuf,
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
