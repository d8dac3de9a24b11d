//! Tables from files and folders.

use std::convert::Infallible;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use datafusion::datasource::file_format::file_compression_type::FileCompressionType;
use datafusion::error::DataFusionError;
use datafusion::prelude::{JsonReadOptions, ParquetReadOptions, SessionContext};
use gongkai_dataset::InputError;

use crate::files::Files;

/// A table of the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedTable {
    /// Its name in the question.
    pub name: String,
    /// The file, folder or address.
    pub path: String,
}

impl FromStr for NamedTable {
    type Err = Infallible;

    /// `NAME=PATH`; a path alone is the table `pages`.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        let (name, path) = text.split_once('=').unwrap_or(("pages", text));
        Ok(Self {
            name: name.to_owned(),
            path: path.to_owned(),
        })
    }
}

/// Who reads the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// This process, which may read pages of a folder too.
    Here,
    /// Other processes, each by itself.
    Elsewhere,
}

/// Why a table cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// A folder of pages where others are to read them.
    #[error(
        "{path}: executors read Parquet and JSON lines, not folders of pages; write the folder as \
         Parquet first: query -t {path} \"COPY pages TO 'pages.parquet'\""
    )]
    #[non_exhaustive]
    OnlyHere {
        /// The folder.
        path: String,
    },
    /// A page or folder that cannot be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A file that is not what its ending says.
    #[error("{path}: cannot be a table")]
    #[non_exhaustive]
    Unusable {
        /// The file or folder.
        path: String,
        /// What DataFusion said.
        #[source]
        source: Box<DataFusionError>,
    },
}

/// What a file or folder holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Parquet,
    /// JSON, an object a line.
    Lines(Lines),
    Pages,
}

/// Files of JSON lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Lines {
    /// What their names end in.
    ending: &'static str,
    compression: FileCompressionType,
}

/// What names of such files end in.
const LINES: [Lines; 4] = [
    Lines::new(".jsonl", FileCompressionType::UNCOMPRESSED),
    Lines::new(".ndjson", FileCompressionType::UNCOMPRESSED),
    Lines::new(".jsonl.gz", FileCompressionType::GZIP),
    Lines::new(".ndjson.gz", FileCompressionType::GZIP),
];

impl Lines {
    const fn new(ending: &'static str, compression: FileCompressionType) -> Self {
        Self {
            ending,
            compression,
        }
    }
}

impl Kind {
    fn of_name(name: &str) -> Option<Self> {
        if name.ends_with(".parquet") {
            return Some(Self::Parquet);
        }
        let lines = LINES.into_iter().find(|lines| name.ends_with(lines.ending));
        lines.map(Self::Lines)
    }

    /// A folder holds what the first of its files holds, by name, that is a table; else pages.
    fn of(path: &str) -> Self {
        if let Some(kind) = Self::of_name(path) {
            return kind;
        }
        if path.contains("://") {
            return Self::Parquet;
        }
        let entries = Path::new(path).read_dir().into_iter().flatten().flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.file_name()).collect();
        names.sort();
        let mut kinds = names
            .iter()
            .map(|name| Self::of_name(&name.to_string_lossy()));
        kinds.find_map(|kind| kind).unwrap_or(Self::Pages)
    }
}

/// Makes the tables known to a context.
///
/// A file, or the files of a folder, whose names end in `.parquet`, `.jsonl`, `.ndjson` or one of the
/// latter with `.gz` are tables as they are; any other path is a page or a folder of pages, which
/// becomes a table of `name`, `page` and `error`, the last for what could not be read.
///
/// # Errors
///
/// [`TableError`] if a path has nothing that can be a table, or nothing that can be one elsewhere.
pub async fn add_tables(
    context: &SessionContext,
    tables: &[NamedTable],
    reader: Where,
) -> Result<(), TableError> {
    for NamedTable { name, path } in tables {
        let added = match Kind::of(path) {
            Kind::Parquet => {
                let options = ParquetReadOptions::default();
                context.register_parquet(name, path, options).await
            }
            Kind::Lines(lines) => {
                let options = JsonReadOptions::default()
                    .file_extension(lines.ending)
                    .file_compression_type(lines.compression);
                context.register_json(name, path, options).await
            }
            Kind::Pages if reader == Where::Elsewhere => {
                return Err(TableError::OnlyHere { path: path.clone() });
            }
            Kind::Pages => {
                let threads = context.state().config().target_partitions();
                let files = Files::of(Path::new(path))?;
                let table = files.table(threads);
                table.and_then(|table| context.register_table(name, Arc::new(table)).map(drop))
            }
        };
        added.map_err(|source| TableError::Unusable {
            path: path.clone(),
            source: Box::new(source),
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: Kind) {
        assert_eq!(Kind::of(path), expected);
    }

    #[test]
    fn endings() {
        check("a.parquet", Kind::Parquet);
        check("crawl.jsonl", Kind::Lines(LINES[0]));
        check("crawl.jsonl.gz", Kind::Lines(LINES[2]));
        check("s3://bucket/pages/", Kind::Parquet);
        check("s3://bucket/pages.ndjson", Kind::Lines(LINES[1]));
        check("a.html", Kind::Pages);
        check("there is no such folder", Kind::Pages);
    }

    #[test]
    fn names() {
        let table: Result<NamedTable, _> = "figures=a=b.parquet".parse();
        let expected = |name: &str, path: &str| NamedTable {
            name: name.to_owned(),
            path: path.to_owned(),
        };
        assert_eq!(table, Ok(expected("figures", "a=b.parquet")));
        assert_eq!("crawl/".parse(), Ok(expected("pages", "crawl/")));
    }
}
