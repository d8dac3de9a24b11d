//! `decoys.tsv`: what only looks like a quantity.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, is_characters, literal};
use crate::{LexiconError, Module, Table};

const FILE: &str = "decoys.tsv";

/// Each rule of `decoys.tsv` as a constant: a string of characters where all its words are single characters, else
/// an array of words; a rule with units as an array of units with their words.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut rules: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for row in table.rows() {
        let (rule, unit, word) = (row.get("rule")?, row.get("unit")?, row.get("word")?);
        let words = rules.entry(rule).or_default().entry(unit).or_default();
        if words.contains(&word) {
            return Err(row.error(
                "word",
                format!("`{word}` stands twice in the rule `{rule}`"),
            ));
        }
        words.push(word);
    }
    let mut text = header(&[FILE]);
    for (rule, units) in &rules {
        let name = rule.to_uppercase();
        let _ = match (units.get(""), units.len()) {
            (Some(words), 1) if is_characters(words) => {
                writeln!(
                    text,
                    "\npub(super) const {name}: &str = {};",
                    literal(&words.concat())
                )
            }
            (Some(words), 1) => {
                let words: Vec<String> = words.iter().map(|word| literal(word)).collect();
                writeln!(
                    text,
                    "\npub(super) static {name}: &[&str] = &[{}];",
                    words.join(", ")
                )
            }
            _ => {
                let rows: Vec<String> = units
                    .iter()
                    .map(|(unit, words)| {
                        format!("({}, {})", literal(unit), literal(&words.concat()))
                    })
                    .collect();
                writeln!(
                    text,
                    "\npub(super) static {name}: &[(&str, &str)] = &[{}];",
                    rows.join(", ")
                )
            }
        };
    }
    Ok(Module {
        path: "crates/gongkai-normalize/src/decoy/generated.rs",
        text,
    })
}
