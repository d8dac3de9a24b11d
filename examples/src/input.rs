//! Finds and reads the documents that the command line names.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// File name endings that count as documents inside a folder.
const ENDINGS: [&str; 8] = [
    "txt", "text", "html", "htm", "xhtml", "shtml", "md", "markdown",
];

/// Something to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Standard,
}

/// Why a document could not be found or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// There is nothing at the path, or it cannot be opened.
    #[error("{name}: cannot be read")]
    Unreadable {
        /// The path as given.
        name: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The folder has no file that looks like a document.
    #[error("{name}: no documents in this folder (looked for .txt .html .htm .xhtml .shtml .md)")]
    NoDocuments {
        /// The folder as given.
        name: String,
    },
}

impl InputError {
    /// The file or folder that the error is about.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Unreadable { name, .. } | Self::NoDocuments { name } => name,
        }
    }
}

impl Input {
    /// The name to report the document under: the path as given, or `-` for standard input.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Standard => "-".to_owned(),
        }
    }

    /// All bytes of the document.
    ///
    /// # Errors
    ///
    /// [`InputError::Unreadable`] if the system cannot read it.
    pub fn read(&self) -> Result<Vec<u8>, InputError> {
        let read = match self {
            Self::File(path) => std::fs::read(path),
            Self::Standard => {
                let mut bytes = Vec::new();
                io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
            }
        };
        read.map_err(|source| InputError::Unreadable {
            name: self.name(),
            source,
        })
    }
}

/// The documents that `paths` name, in a fixed order; standard input if there are none.
///
/// A path that is a file is taken whatever its ending; `-` is standard input; a folder gives the
/// documents in it and below it, sorted by path. What is wrong with one path does not keep the
/// others from being read.
#[must_use]
pub fn inputs(paths: &[PathBuf]) -> Vec<Result<Input, InputError>> {
    if paths.is_empty() {
        return vec![Ok(Input::Standard)];
    }
    paths.iter().flat_map(|path| inputs_at(path)).collect()
}

fn inputs_at(path: &Path) -> Vec<Result<Input, InputError>> {
    if path == Path::new("-") {
        return vec![Ok(Input::Standard)];
    }
    if !path.is_dir() {
        return vec![Ok(Input::File(path.to_owned()))];
    }
    let name = path.display().to_string();
    let found: Vec<_> = walkdir::WalkDir::new(path)
        .sort_by_file_name()
        .into_iter()
        .filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_file() && is_document(entry.path()) => {
                Some(Ok(Input::File(entry.into_path())))
            }
            Ok(_) => None,
            Err(error) => {
                let name = error
                    .path()
                    .map_or_else(|| name.clone(), |path| path.display().to_string());
                Some(Err(InputError::Unreadable {
                    name,
                    source: error.into(),
                }))
            }
        })
        .collect();
    if found.is_empty() {
        vec![Err(InputError::NoDocuments { name })]
    } else {
        found
    }
}

/// Whether a file inside a folder counts as a document, told by its ending.
///
/// ```
/// use std::path::Path;
///
/// assert!(gongkai_examples::is_document(Path::new("2016/a.HTML")));
/// assert!(!gongkai_examples::is_document(Path::new("2016/a.pdf")));
/// ```
#[must_use]
pub fn is_document(path: &Path) -> bool {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}
