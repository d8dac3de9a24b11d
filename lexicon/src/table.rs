//! TSV files: a header row, then one fact a row. Lines that begin with `#` are comments.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// What is wrong with a TSV file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LexiconError {
    /// The file cannot be read.
    #[error("{}: cannot be read: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// A row does not have one cell for each column.
    #[error("{}:{line}: {found} cells, but the header has {expected} columns", path.display())]
    Cells {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// Number of cells in the row.
        found: usize,
        /// Number of columns in the header.
        expected: usize,
    },
    /// A cell has a value that its column does not allow.
    #[error("{}:{line}: column `{column}`: {reason}", path.display())]
    Value {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// The column.
        column: String,
        /// What is wrong and what is allowed.
        reason: String,
    },
}

/// A TSV file in memory.
#[derive(Debug, Clone)]
pub struct Table {
    path: PathBuf,
    columns: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// Reads `folder/name`.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or a row has another number of cells than the header.
    pub fn read(folder: &Path, name: &str) -> Result<Self, LexiconError> {
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).map_err(|source| LexiconError::Read {
            path: path.clone(),
            source,
        })?;
        let mut lines = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let split = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
        let columns = lines
            .next()
            .map(|(_, line)| split(line))
            .unwrap_or_default();
        let mut rows = Vec::new();
        for (index, line) in lines {
            let cells = split(line);
            if cells.len() != columns.len() {
                return Err(LexiconError::Cells {
                    path,
                    line: index + 1,
                    found: cells.len(),
                    expected: columns.len(),
                });
            }
            rows.push((index + 1, cells));
        }
        Ok(Self {
            path,
            columns,
            rows,
        })
    }

    /// The rows, in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row {
            table: self,
            line: *line,
            cells,
        })
    }

    /// Checks that no value stands twice in a column.
    ///
    /// # Errors
    ///
    /// Names the second row of the same value.
    pub fn unique(&self, column: &str) -> Result<(), LexiconError> {
        let mut seen = HashSet::new();
        for row in self.rows() {
            let value = row.get(column)?;
            if !seen.insert(value) {
                return Err(row.error(column, format!("`{value}` stands twice")));
            }
        }
        Ok(())
    }
}

/// One row of a [`Table`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table,
    line: usize,
    cells: &'t [String],
}

impl<'t> Row<'t> {
    /// The cell of a column, without surrounding blanks; empty where the fact has no such value.
    ///
    /// # Errors
    ///
    /// The table has no such column.
    pub fn get(&self, column: &str) -> Result<&'t str, LexiconError> {
        self.table
            .columns
            .iter()
            .position(|name| name == column)
            .and_then(|index| self.cells.get(index))
            .map(|cell| cell.trim())
            .ok_or_else(|| self.error(column, "the file has no such column".to_owned()))
    }

    /// The parts of a cell that holds a list, divided by `|`; none where the cell is empty.
    ///
    /// # Errors
    ///
    /// The table has no such column.
    pub fn list(&self, column: &str) -> Result<Vec<&'t str>, LexiconError> {
        Ok(self
            .get(column)?
            .split('|')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect())
    }

    /// A cell that says `yes` or nothing.
    ///
    /// # Errors
    ///
    /// The table has no such column, or the cell says something else.
    pub fn flag(&self, column: &str) -> Result<bool, LexiconError> {
        match self.get(column)? {
            "yes" => Ok(true),
            "" => Ok(false),
            other => Err(self.error(column, format!("`{other}`: `yes` or nothing is allowed"))),
        }
    }

    /// An error that names this row.
    #[must_use]
    pub fn error(&self, column: &str, reason: String) -> LexiconError {
        LexiconError::Value {
            path: self.table.path.clone(),
            line: self.line,
            column: column.to_owned(),
            reason,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Result<Table, LexiconError> {
        let folder = std::env::temp_dir().join(format!("gongkai-lexicon-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        let name = format!("{:?}.tsv", std::thread::current().id());
        std::fs::write(folder.join(&name), text).expect("a temporary file");
        Table::read(&folder, &name)
    }

    #[test]
    fn reads_rows_lists_and_flags() {
        let table =
            table("# units\nunit\twords\tmoney\n元\t元|块 | 圆\tyes\n件\t\t\n").expect("a table");
        let rows: Vec<_> = table.rows().collect();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].list("words").expect("a column"), ["元", "块", "圆"]);
        assert!(rows[0].flag("money").expect("a column"));
        assert!(rows[1].list("words").expect("a column").is_empty());
        assert!(table.unique("unit").is_ok());
    }

    #[test]
    fn errors_name_the_line() {
        let error = table("a\tb\n1\t2\n3\n").expect_err("a cell is missing");
        assert!(error.to_string().contains(":3: 1 cells"), "{error}");
        let twice = table("a\n1\n1\n")
            .expect("a table")
            .unique("a")
            .expect_err("twice");
        assert!(twice.to_string().contains(":3: column `a`"), "{twice}");
    }
}
