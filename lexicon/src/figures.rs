//! `figures.tsv`: characters that figures, dates and titles are made of.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal};
use crate::{LexiconError, Module, Table, dates};

const FILE: &str = "figures.tsv";

/// The first characters of the words for days, and the rows of `figures.tsv`, as pairs of class and characters.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut rows = format!(
        "    (DAY_WORD, {}),\n",
        literal(&dates::day_firsts(folder)?)
    );
    let mut classes = BTreeSet::from(["DAY_WORD".to_owned()]);
    for row in table.rows() {
        let (class, value) = (row.get("class")?.to_ascii_uppercase(), row.get("value")?);
        classes.insert(class.clone());
        let class = match value.parse::<u8>() {
            Ok(1..16) => format!("{class} + {value}"),
            Ok(0) => class,
            Err(_) if value.is_empty() => class,
            _ => return Err(row.error("value", format!("`{value}` is not from 0 to 15"))),
        };
        let characters = row.get("characters")?;
        // The table of classes begins at U+3000 and counts three bytes a character.
        if let Some(other) = characters
            .chars()
            .find(|c| !('\u{3000}'..'\u{A000}').contains(c))
        {
            return Err(row.error(
                "characters",
                format!("`{other}` is no Han character or mark"),
            ));
        }
        let _ = writeln!(rows, "    ({class}, {}),", literal(characters));
    }
    let classes = classes.into_iter().collect::<Vec<_>>().join(", ");
    let mut text = header(&[FILE, dates::DAYS]);
    let _ = write!(
        text,
        "\nuse super::{{Class, {classes}}};\n\n/// Characters by class; a later row wins.\npub(super) const CLASSES: &[(Class, &str)] = &[\n{rows}];\n"
    );
    Ok(Module {
        path: "crates/gongkai-normalize/src/chars/generated.rs",
        text,
    })
}
