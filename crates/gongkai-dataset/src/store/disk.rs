//! Files that are there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::StoreError;

/// Writes a file of JSON under another name and moves it into place.
pub(super) fn write_json(
    folder: &Path,
    name: &str,
    value: &impl Serialize,
) -> Result<(), StoreError> {
    let (path, other) = (folder.join(name), folder.join(format!("{name}.tmp")));
    let write = || -> io::Result<()> {
        let mut file = File::create(&other)?;
        serde_json::to_writer_pretty(&mut file, value)?;
        file.write_all(b"\n")?;
        file.sync_all()
    };
    write().map_err(StoreError::writing(&other))?;
    move_into_place(&other, &path)?;
    sync_folder(folder)
}

/// Reads a file of JSON; `None` if there is none.
pub(super) fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, StoreError> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::reading(path)(error)),
    };
    let value =
        serde_json::from_slice(&text).map_err(|error| StoreError::reading(path)(error.into()))?;
    Ok(Some(value))
}

/// Renames within one file system, which is done whole or not at all.
pub(super) fn move_into_place(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(StoreError::writing(to))
}

/// Makes the names in a folder last through a loss of power, where the system can.
pub(super) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        let sync = File::open(folder).and_then(|folder| folder.sync_all());
        sync.map_err(StoreError::writing(folder))?;
    }
    Ok(())
}

/// Removes a file or a folder, if it is there.
pub(super) fn remove(path: &Path) -> Result<(), StoreError> {
    let is_folder = path.symlink_metadata().is_ok_and(|meta| meta.is_dir());
    let removed = if is_folder {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(StoreError::writing(path)(error))
        }
        _ => Ok(()),
    }
}

/// Refuses an empty folder that is a disk of its own: the finished dataset could not be moved there.
pub(super) fn check_same_device(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let device = |path: &Path| fs::metadata(path).map(|meta| meta.dev());
        let reading = StoreError::reading(folder);
        let inside = device(folder).map_err(reading)?;
        if device(&folder.join("..")).is_ok_and(|outside| outside != inside) {
            return Err(StoreError::MountPoint {
                folder: folder.to_owned(),
            });
        }
    }
    Ok(())
}
