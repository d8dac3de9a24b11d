//! `lists.tsv`: lists of words that the rules of one crate use.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal};
use crate::{LexiconError, Module, Table};

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

fn generate(folder: &Path, name: &str, path: &'static str) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut text = header(&[FILE]);
    for row in table.rows() {
        if row.get("crate")? != name {
            continue;
        }
        let words = row.list("words")?.into_iter();
        let words: Vec<_> = words
            .map(|word| literal(&word.replace("\\s", " ")))
            .collect();
        let _ = writeln!(
            text,
            "\n/// {}.\npub(crate) static {}: &[&str] = &[{}];",
            row.get("meaning")?,
            row.get("list")?.to_ascii_uppercase(),
            words.join(", ")
        );
    }
    Ok(Module { path, text })
}
