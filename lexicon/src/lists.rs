//! `lists.tsv`: lists of words that the rules of one crate use.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, is_characters, literal, longest_first};
use crate::{LexiconError, Module, Row, Table};

const FILE: &str = "lists.tsv";

/// The lists of the crate `gongkai`.
pub(crate) fn facts(folder: &Path) -> Result<Module, LexiconError> {
    generate(
        folder,
        "gongkai",
        "crates/gongkai/src/word_lists/generated.rs",
    )
}

/// The lists of the crate `gongkai-outline`.
pub(crate) fn outline(folder: &Path) -> Result<Module, LexiconError> {
    let path = "crates/gongkai-outline/src/word_lists/generated.rs";
    generate(folder, "gongkai-outline", path)
}

/// The lists of the crate `gongkai-text`.
pub(crate) fn text(folder: &Path) -> Result<Module, LexiconError> {
    let path = "crates/gongkai-text/src/word_lists/generated.rs";
    generate(folder, "gongkai-text", path)
}

/// The lists of the crate `gongkai-normalize`, longer words first. A list of single characters is a string of them.
pub(crate) fn normalize(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut text = header(&[FILE]);
    for row in lists(&table, "gongkai-normalize")? {
        let mut words = row.list("words")?;
        let list = if is_characters(&words) {
            format!("const {}: &str = {}", name(row)?, literal(&words.concat()))
        } else {
            longest_first(&mut words, |word| word);
            format!("static {}: &[&str] = &[{}]", name(row)?, literals(&words))
        };
        let meaning = row.get("meaning")?;
        let _ = writeln!(text, "\n/// {meaning}.\npub(crate) {list};");
    }
    Ok(Module {
        path: "crates/gongkai-normalize/src/word_lists/generated.rs",
        text,
    })
}

fn generate(folder: &Path, name_of: &str, path: &'static str) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut text = header(&[FILE]);
    for row in lists(&table, name_of)? {
        let _ = writeln!(
            text,
            "\n/// {}.\npub(crate) static {}: &[&str] = &[{}];",
            row.get("meaning")?,
            name(row)?,
            literals(&row.list("words")?)
        );
    }
    Ok(Module { path, text })
}

/// The rows of one crate.
fn lists<'t>(table: &'t Table, name: &str) -> Result<Vec<Row<'t>>, LexiconError> {
    let mut rows = Vec::new();
    for row in table.rows() {
        if row.get("crate")? == name {
            rows.push(row);
        }
    }
    Ok(rows)
}

fn name(row: Row<'_>) -> Result<String, LexiconError> {
    Ok(row.get("list")?.to_ascii_uppercase())
}

fn literals(words: &[&str]) -> String {
    let words: Vec<_> = words
        .iter()
        .map(|word| literal(&word.replace("\\s", " ")))
        .collect();
    words.join(", ")
}
