//! Which files the command line names, one after the other and never all at once in memory.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use super::documents::not_a_document;

/// Why an input cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PatternError {
    /// Nothing is at the path, and it is no pattern either.
    #[error("{}: cannot be read", path.display())]
    Missing {
        /// The path as given.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The pattern cannot be understood.
    #[error("{pattern}: not a pattern that can be understood")]
    Pattern {
        /// The pattern as given.
        pattern: String,
        /// What is wrong with it.
        #[source]
        source: glob::PatternError,
    },
}

/// What a file of the input is, told by its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// A page.
    Page,
    /// JSON, a page a line.
    Lines,
    /// A web archive.
    Warc,
    /// Standard input, whose content tells what it is.
    Standard,
    /// A file of a folder that is none of these, with what it is.
    Other(&'static str),
}

impl FileKind {
    fn of(path: &Path) -> Self {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().to_ascii_lowercase());
        let name = name.unwrap_or_default();
        let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        if ends(&[".warc", ".warc.gz"]) {
            Self::Warc
        } else if ends(&[".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz"]) {
            Self::Lines
        } else {
            Self::Page
        }
    }

    /// What a file inside a folder is.
    fn inside_folder(path: &Path) -> Self {
        match Self::of(path) {
            Self::Page => not_a_document(path).map_or(Self::Page, Self::Other),
            kind => kind,
        }
    }
}

/// A file of the input.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    pub(crate) kind: FileKind,
}

impl Found {
    /// A file that the command line names.
    fn named(path: PathBuf) -> Self {
        Self {
            kind: FileKind::of(&path),
            path,
        }
    }
}

/// A place where a file should have been.
#[derive(Debug)]
pub(crate) struct Lost {
    pub(crate) name: String,
    pub(crate) source: io::Error,
}

#[derive(Debug, Clone)]
enum Input {
    File(PathBuf),
    Folder(PathBuf),
    Standard,
    Pattern(glob::Pattern),
}

/// The inputs of a dataset: folders, files, patterns and standard input, checked.
///
/// A folder gives the documents, JSON lines and web archives in it and below it, in the order of
/// their names; every other file in it is passed over and named.
#[derive(Debug, Clone)]
pub struct Sources {
    inputs: Vec<Input>,
    /// Files and folders by their true path, with the first input that names them.
    named: HashMap<PathBuf, usize>,
}

impl Sources {
    /// Checks that every input is there or is a pattern; `-` is standard input.
    ///
    /// # Errors
    ///
    /// [`PatternError`] for the first input that is neither.
    pub fn new(paths: &[PathBuf]) -> Result<Self, PatternError> {
        let mut files = Self {
            inputs: Vec::new(),
            named: HashMap::new(),
        };
        for (index, path) in paths.iter().enumerate() {
            if path == Path::new("-") {
                files.inputs.push(Input::Standard);
                continue;
            }
            files.inputs.push(match path.metadata() {
                Ok(meta) => {
                    if let Ok(path) = path.canonicalize() {
                        files.named.entry(path).or_insert(index);
                    }
                    if meta.is_dir() {
                        Input::Folder(path.clone())
                    } else {
                        Input::File(path.clone())
                    }
                }
                Err(source) => {
                    let pattern = path.to_string_lossy();
                    if !pattern.contains(['*', '?', '[']) {
                        return Err(PatternError::Missing {
                            path: path.clone(),
                            source,
                        });
                    }
                    Input::Pattern(glob::Pattern::new(&pattern).map_err(|source| {
                        PatternError::Pattern {
                            pattern: pattern.into_owned(),
                            source,
                        }
                    })?)
                }
            });
        }
        Ok(files)
    }

    /// The bytes of all files, as far as the system tells; `None` as soon as `stop` says so.
    pub fn total_bytes(&self, stop: impl Fn() -> bool) -> Option<u64> {
        let mut total = 0;
        for found in self.iter().flatten() {
            if stop() {
                return None;
            }
            if !matches!(found.kind, FileKind::Other(_)) {
                total += std::fs::metadata(&found.path).map_or(0, |meta| meta.len());
            }
        }
        Some(total)
    }

    /// Whether there is anything to read: a file that is not passed over, or one that cannot be
    /// reached.
    #[must_use]
    pub fn has_pages(&self) -> bool {
        let is_page = |found: &Found| !matches!(found.kind, FileKind::Other(_));
        self.iter()
            .any(|found| found.as_ref().map_or(true, is_page))
    }

    /// All files, in order. A file that two inputs name is given for the first of them alone.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Result<Found, Lost>> + Send + '_ {
        self.inputs
            .iter()
            .enumerate()
            .flat_map(move |(index, input)| {
                let found: Box<dyn Iterator<Item = _> + Send> = match input {
                    Input::File(path) => Box::new(std::iter::once(Ok(Found::named(path.clone())))),
                    Input::Standard => Box::new(std::iter::once(Ok(Found {
                        path: PathBuf::from("-"),
                        kind: FileKind::Standard,
                    }))),
                    Input::Folder(path) => Box::new(walk(path)),
                    Input::Pattern(pattern) => Box::new(matches(pattern)),
                };
                found.filter_map(move |found| match found {
                    Ok(found) if self.is_named_before(&found.path, index) => None,
                    found => Some(found),
                })
            })
    }

    /// Whether an input before `index` gives the file too.
    fn is_named_before(&self, path: &Path, index: usize) -> bool {
        if index == 0 {
            return false;
        }
        let before = |path: &Path| self.named.get(path).is_some_and(|&first| first < index);
        if let Ok(path) = path.canonicalize()
            && path.ancestors().any(before)
        {
            return true;
        }
        self.inputs.iter().take(index).any(|input| match input {
            Input::Pattern(pattern) => path.ancestors().any(|path| pattern.matches_path(path)),
            Input::File(_) | Input::Folder(_) | Input::Standard => false,
        })
    }
}

/// The files in a folder and below, in the order of their names.
fn walk(folder: &Path) -> impl Iterator<Item = Result<Found, Lost>> + 'static {
    let name = folder.display().to_string();
    let entries = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter();
    entries.filter_map(move |entry| match entry {
        Ok(entry) if entry.file_type().is_dir() => None,
        Ok(entry) => Some(Ok(Found {
            kind: FileKind::inside_folder(entry.path()),
            path: entry.into_path(),
        })),
        Err(error) => Some(Err(Lost {
            name: error
                .path()
                .map_or_else(|| name.clone(), |path| path.display().to_string()),
            source: error.into(),
        })),
    })
}

/// The files that a pattern matches, and those in the folders that it matches.
fn matches(pattern: &glob::Pattern) -> Box<dyn Iterator<Item = Result<Found, Lost>> + Send> {
    let Ok(paths) = glob::glob(pattern.as_str()) else {
        // The pattern has been understood once already.
        return Box::new(std::iter::empty());
    };
    Box::new(paths.flat_map(
        |path| -> Box<dyn Iterator<Item = Result<Found, Lost>> + Send> {
            match path {
                Ok(path) if path.is_dir() => Box::new(walk(&path)),
                Ok(path) => Box::new(std::iter::once(Ok(Found::named(path)))),
                Err(error) => Box::new(std::iter::once(Err(Lost {
                    name: error.path().display().to_string(),
                    source: error.into(),
                }))),
            }
        },
    ))
}
