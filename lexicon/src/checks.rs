//! `checks.tsv`: the words that the checks look for.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal};
use crate::{LexiconError, Module, Table};

const FILE: &str = "checks.tsv";

/// The sets of `checks.tsv` as slices of words, in the order of the file.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut sets: Vec<(&str, Vec<String>)> = Vec::new();
    for row in table.rows() {
        let set = row.get("set")?;
        let words = row.list("words")?;
        let words = words.into_iter().map(literal);
        match sets.iter_mut().find(|(name, _)| *name == set) {
            Some((_, known)) => known.extend(words),
            None => sets.push((set, words.collect())),
        }
    }
    let mut text = header(&[FILE]);
    for (set, words) in sets {
        let name = set.to_uppercase();
        let _ = writeln!(
            text,
            "\npub(crate) const {name}: &[&str] = &[{}];",
            words.join(", ")
        );
    }
    Ok(Module {
        path: "crates/gongkai-check/src/words/generated.rs",
        text,
    })
}
