//! Finds and reads the documents that the command line names.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::content::is_document_file;

/// File name endings that count as documents inside a folder.
const DOCUMENTS: [&str; 16] = [
    "txt", "text", "html", "htm", "xht", "xhtml", "shtm", "shtml", "md", "markdown", "pdf", "docx",
    "doc", "wps", "xlsx", "xls",
];

/// What the other files of a folder are, told by their endings.
const OTHERS: [(&[&str], &str); 9] = [
    (
        &["mht", "mhtml", "eml"],
        "a MIME archive of a page (save the page as HTML)",
    ),
    (
        &["jsonl", "ndjson", "warc"],
        "a file of many pages (`corpus` reads these)",
    ),
    (&["json"], "JSON, which is no document"),
    (
        &["et", "ppt", "pptx", "ofd", "rtf", "odt", "ods", "caj"],
        "an office or paged document of another format (save it as PDF or .docx)",
    ),
    (
        &[
            "png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "svg", "ico",
        ],
        "a picture",
    ),
    (
        &["mp3", "mp4", "avi", "flv", "mov", "wav", "swf"],
        "a recording",
    ),
    (
        &["zip", "gz", "tgz", "rar", "7z", "tar", "bz2", "xz", "zst"],
        "an archive or compressed data (unpack it)",
    ),
    (
        &["css", "js", "mjs", "map", "woff", "woff2", "ttf", "eot"],
        "a part of a web page (style, script or font)",
    ),
    (
        &["csv", "tsv", "parquet", "sqlite", "db", "xml", "sarif"],
        "data, which is no document",
    ),
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
    /// The folder has no files at all.
    #[error("{name}: there are no files in this folder")]
    EmptyFolder {
        /// The folder as given.
        name: String,
    },
    /// A file of a folder is not taken for a document.
    #[error("{name}: passed over: it is {what}")]
    PassedOver {
        /// The path of the file.
        name: String,
        /// What it is.
        what: &'static str,
    },
    /// The bytes are text, but of another kind than a document.
    #[error("{name}: this is {what}")]
    NotADocument {
        /// The path as given.
        name: String,
        /// What it is.
        what: &'static str,
    },
}

impl InputError {
    /// The file or folder that the error is about.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Unreadable { name, .. }
            | Self::EmptyFolder { name }
            | Self::PassedOver { name, .. }
            | Self::NotADocument { name, .. } => name,
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

    /// All bytes of the input, whatever they are.
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

    /// All bytes of a document.
    ///
    /// # Errors
    ///
    /// [`InputError::Unreadable`] if the system cannot read it; [`InputError::NotADocument`] if it is
    /// a MIME archive, a web archive, or JSON. Those are text, and a report of them would be empty or
    /// wrong.
    pub fn read_document(&self) -> Result<Vec<u8>, InputError> {
        let bytes = self.read()?;
        match container(&bytes) {
            Some(what) => Err(InputError::NotADocument {
                name: self.name(),
                what,
            }),
            None => Ok(bytes),
        }
    }
}

/// What a text is that holds documents instead of being one; `None` for anything else.
///
/// ```
/// use gongkai_dataset::container;
///
/// assert!(container(b"{\"url\": \"http://a.example\", \"html\": \"\"}\n").is_some());
/// assert!(container(b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n").is_some());
/// assert_eq!(container("{一}、概述".as_bytes()), None);
/// assert_eq!(container("[2013] 某县年度报告\n".as_bytes()), None);
/// ```
#[must_use]
pub fn container(bytes: &[u8]) -> Option<&'static str> {
    /// Where the header of a MIME archive ends at the latest.
    const HEADER: usize = 4096;
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = text.trim_ascii_start();
    if text.starts_with(b"WARC/1.") {
        return Some("a web archive; `corpus` reads these");
    }
    if text.starts_with(b"{") || text.starts_with(b"[") {
        let mut values =
            serde_json::Deserializer::from_slice(text).into_iter::<serde::de::IgnoredAny>();
        let is_value = matches!(values.next(), Some(Ok(_)));
        // `[2013] 某县…` opens a title.
        let rest = text.get(values.byte_offset()..).unwrap_or_default();
        let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
        if is_value && line.trim_ascii().is_empty() {
            return Some(
                "JSON; `corpus` reads a file of pages, `check` and `compare` a report that \
                 `extract` has printed (named *.json)",
            );
        }
    }
    let head = text.get(..HEADER).unwrap_or(text);
    let first = head.split(|byte| *byte == b'\n').next()?;
    let is_field = first.iter().take_while(|byte| **byte != b':').count() < first.len()
        && first.iter().all(u8::is_ascii)
        && first.first().is_some_and(u8::is_ascii_alphabetic);
    let head = head.to_ascii_lowercase();
    let has = |words: &[u8]| head.windows(words.len()).any(|window| window == words);
    if is_field && has(b"mime-version:") {
        return Some("a MIME archive of a page; save the page as HTML");
    }
    None
}

/// The documents that `paths` name, in a fixed order; standard input if there are none.
///
/// A path that is a file is taken whatever its ending; `-` is standard input; a folder gives the
/// documents in it and below it, sorted by path, and an [`InputError::PassedOver`] for each other
/// file. What is wrong with one path does not keep the others from being read.
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
            Ok(entry) if entry.file_type().is_dir() => None,
            Ok(entry) => Some(match not_a_document(entry.path()) {
                None => Ok(Input::File(entry.into_path())),
                Some(what) => Err(InputError::PassedOver {
                    name: entry.path().display().to_string(),
                    what,
                }),
            }),
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
        vec![Err(InputError::EmptyFolder { name })]
    } else {
        found
    }
}

/// Why a file inside a folder is not taken for a document; `None` for a document.
///
/// Text is told by the ending of its name. A document of Word, Excel or PDF and a page of the web are told
/// by their first bytes, whatever their names end with.
///
/// ```
/// use std::path::Path;
/// use gongkai_dataset::not_a_document;
///
/// assert_eq!(not_a_document(Path::new("2016/a.HTML")), None);
/// assert_eq!(not_a_document(Path::new("2016/logo.png")), Some("a picture"));
/// ```
#[must_use]
pub fn not_a_document(path: &Path) -> Option<&'static str> {
    if path.metadata().is_ok_and(|meta| !meta.is_file()) {
        return Some("neither a file nor a folder");
    }
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_ascii_lowercase())
        .unwrap_or_default();
    let is = |endings: &[&str]| endings.contains(&ending.as_str());
    if is(&DOCUMENTS) || is_document_file(path) {
        return None;
    }
    let other = OTHERS.iter().find(|(endings, _)| is(endings));
    Some(other.map_or(
        "of an unknown kind (name the file itself to read it; in a folder .txt .html .htm .xhtml \
         .shtml .md are read, and documents of Word, Excel and PDF by whatever name)",
        |(_, what)| what,
    ))
}
