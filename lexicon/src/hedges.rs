//! `hedges.tsv`: words around a number that say how the true value lies to it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Table};

const FILE: &str = "hedges.tsv";

/// The rows of `hedges.tsv` as two arrays of `Hedge`, longer words first.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let (mut negations, mut modals) = (Vec::new(), String::new());
    for row in table.rows() {
        let word = row.get("word")?;
        match row.get("place")? {
            "negation" => {
                negations.push(word);
                continue;
            }
            "modal" => {
                modals.push_str(word);
                continue;
            }
            _ => {}
        }
        let line = format!(
            "    Hedge {{ word: {}, bound: Bound::{}, not_after: {}, not_before: {} }},\n",
            literal(word),
            variant(row.get("bound")?),
            literal(row.get("not after")?),
            literal(row.get("not before")?),
        );
        match row.get("place")? {
            "before" => before.push((word, line)),
            "after" => after.push((word, line)),
            other => {
                return Err(row.error("place", format!("`{other}` is no place")));
            }
        }
    }
    let mut text = header(&[FILE]);
    text.push_str("\nuse super::{Bound, Hedge};\n");
    for (name, rows) in [("BEFORE", &mut before), ("AFTER", &mut after)] {
        rows.sort_by_key(|(word, _)| (std::cmp::Reverse(word.len()), *word));
        let _ = writeln!(text, "\npub(super) static {name}: &[Hedge] = &[");
        text.extend(rows.iter().map(|(_, line)| line.as_str()));
        text.push_str("];\n");
    }
    let ends: BTreeSet<char> = before
        .iter()
        .filter_map(|(word, _)| word.chars().last())
        .collect();
    let starts: BTreeSet<char> = after
        .iter()
        .filter_map(|(word, _)| word.chars().next())
        .collect();
    for (name, doc, chars) in [
        (
            "BEFORE_ENDS",
            "The last characters of the words before a number.",
            ends,
        ),
        (
            "AFTER_STARTS",
            "The first characters of the words after a unit.",
            starts,
        ),
    ] {
        let chars = literal(&chars.into_iter().collect::<String>());
        let _ = writeln!(
            text,
            "\n/// {doc}\npub(super) const {name}: &str = {chars};"
        );
    }
    negations.sort_by_key(|word| (std::cmp::Reverse(word.len()), *word));
    let negations: Vec<String> = negations.iter().map(|word| literal(word)).collect();
    let _ = writeln!(
        text,
        "\n/// Words before a comparison that turn it round, longer ones first.\npub(super) static NEGATIONS: &[&str] = &[{}];",
        negations.join(", ")
    );
    let _ = writeln!(
        text,
        "\n/// Verbs between such a word and the comparison.\npub(super) const MODALS: &str = {};",
        literal(&modals)
    );
    Ok(Module {
        path: "crates/gongkai-normalize/src/quantity/bound/generated.rs",
        text,
    })
}
