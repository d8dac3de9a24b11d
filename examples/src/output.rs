//! Writes files whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes a file so that whoever looks sees the old content or the new one, never a part.
///
/// What is no ordinary file (a pipe, `/dev/stdout`) is written to directly.
///
/// # Errors
///
/// What the system says; the file is then as it was.
///
/// ```
/// let folder = std::env::temp_dir().join(format!("gongkai-doc-{}", std::process::id()));
/// std::fs::create_dir_all(&folder)?;
/// gongkai_examples::write_whole(&folder.join("a.html"), b"<p>")?;
/// assert_eq!(std::fs::read(folder.join("a.html"))?, b"<p>");
/// std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link keeps pointing where it does, and what it points at is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&target).is_ok_and(|there| !there.is_file()) {
        return fs::write(&target, bytes);
    }
    let part = beside(&target)?;
    let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, &target));
    if written.is_err() {
        // Nothing is lost if the part cannot be removed: the first error is the one to tell.
        let _ = fs::remove_file(&part);
    }
    written
}

/// A name of this process beside `target`, in the same folder and so on the same disk.
fn beside(target: &Path) -> io::Result<PathBuf> {
    let name = target
        .file_name()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "this is no name of a file"))?;
    let mut part = std::ffi::OsString::from(".");
    part.push(name);
    part.push(format!(".{}.part", std::process::id()));
    Ok(target.with_file_name(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_write_leaves_nothing_behind() {
        let folder = std::env::temp_dir().join(format!("gongkai-output-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert!(write_whole(&folder.join("no/such/folder.html"), b"x").is_err());
        // A folder stands where the file should go.
        assert!(write_whole(&folder, b"x").is_err());
        write_whole(&folder.join("a.html"), b"1").unwrap();
        write_whole(&folder.join("a.html"), b"2").unwrap();
        let left: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(left, ["a.html"]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
