//! Documents of the user.

use std::path::PathBuf;
use std::{env, fs, io};

/// The environment variable that names a folder of further documents to measure.
pub const FOLDER: &str = "GONGKAI_BENCH_DIR";

/// The files of the folder that [`FOLDER`] names, by name; none if it is not set.
///
/// # Errors
///
/// What reading the folder or a file of it gives, with the folder's name.
pub fn folder() -> io::Result<Vec<(String, Vec<u8>)>> {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else {
        return Ok(Vec::new());
    };
    let named = |error: io::Error| {
        io::Error::new(
            error.kind(),
            format!("{FOLDER}={}: {error}", folder.display()),
        )
    };
    let mut documents = Vec::new();
    for entry in fs::read_dir(&folder).map_err(named)? {
        let path = entry.map_err(named)?.path();
        if path.is_file() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            documents.push((name.into_owned(), fs::read(&path).map_err(named)?));
        }
    }
    documents.sort();
    Ok(documents)
}
