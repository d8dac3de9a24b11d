//! `scripts.tsv` and `traditional.tsv`: which characters tell the script, and the Simplified forms of Traditional ones.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal};
use crate::{LexiconError, Module, Table};

const SCRIPTS: &str = "scripts.tsv";
const TRADITIONAL: &str = "traditional.tsv";

/// How many characters one line of a generated text has.
const WIDTH: usize = 48;

/// The characters that tell the script, a text for each script.
pub(crate) fn scripts(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, SCRIPTS)?;
    table.unique("script")?;
    let mut text = header(&[SCRIPTS]);
    for row in table.rows() {
        let name = match row.get("script")? {
            "simplified" => "SIMPLIFIED_ONLY",
            "traditional" => "TRADITIONAL_ONLY",
            other => return Err(row.error("script", format!("`{other}` is no script"))),
        };
        let _ = write!(text, "\n/// Characters that only this script has.\n");
        let characters: Vec<char> = row.get("characters")?.chars().collect();
        push_text(&mut text, name, &characters);
    }
    Ok(Module {
        path: "crates/gongkai-text/src/clean/script/generated.rs",
        text,
    })
}

/// Characters with their Simplified forms, each pair one behind the other, and phrases.
pub(crate) fn traditional(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, TRADITIONAL)?;
    table.unique("traditional")?;
    let mut text = header(&[TRADITIONAL]);
    let (mut pairs, mut phrases) = (Vec::new(), String::new());
    for row in table.rows() {
        let (from, to) = (row.get("traditional")?, row.get("simplified")?);
        if from.chars().count() != to.chars().count() {
            let reason = format!("{to} is not as long as {from}");
            return Err(row.error("simplified", reason));
        }
        if from.chars().nth(1).is_none() {
            pairs.extend(from.chars().chain(to.chars()));
        } else {
            let _ = writeln!(phrases, "    ({}, {}),", literal(from), literal(to));
        }
    }
    text.push_str(
        "\n/// Each Traditional character, in order, with its Simplified form behind it.\n",
    );
    push_text(&mut text, "CHARACTERS", &pairs);
    text.push_str("\n/// Phrases in which a character has another form than by itself.\n");
    let _ = write!(
        text,
        "pub(super) static PHRASES: &[(&str, &str)] = &[\n{phrases}];\n"
    );
    Ok(Module {
        path: "crates/gongkai-text/src/clean/variant/generated.rs",
        text,
    })
}

/// A constant text of many characters on lines that an editor can show.
fn push_text(out: &mut String, name: &str, characters: &[char]) {
    let _ = writeln!(out, "pub(super) const {name}: &str = \"\\");
    for line in characters.chunks(WIDTH) {
        let _ = writeln!(out, "{}\\", line.iter().collect::<String>());
    }
    out.push_str("\";\n");
}
