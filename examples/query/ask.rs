//! The part of the command line that is the question.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::answer::Format;
use crate::table::NamedTable;

/// A question and where its tables are.
#[derive(Debug, Args)]
pub struct Ask {
    /// A table: its name in the query, and a file or folder. May be given several times.
    #[arg(short, long = "table", value_name = "NAME=PATH")]
    pub tables: Vec<NamedTable>,
    /// Format of the result.
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
    /// File to write the result to; standard output if not given.
    #[arg(short, long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// The query, or a file that holds it (its name ends in .sql).
    #[arg(value_name = "SQL")]
    pub question: String,
}

/// Why there is no question.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AskError {
    /// The file cannot be read.
    #[error("{}: the question cannot be read", path.display())]
    #[non_exhaustive]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl Ask {
    /// The question in SQL.
    ///
    /// # Errors
    ///
    /// [`AskError::Unreadable`] if it is in a file that cannot be read.
    pub fn sql(&self) -> Result<String, AskError> {
        let path = Path::new(&self.question);
        if path.extension().is_none_or(|ending| ending != "sql") {
            return Ok(self.question.clone());
        }
        std::fs::read_to_string(path).map_err(|source| AskError::Unreadable {
            path: path.to_owned(),
            source,
        })
    }
}
