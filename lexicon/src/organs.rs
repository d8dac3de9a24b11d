//! `organs.tsv`: what names of organs end with.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Table};

const FILE: &str = "organs.tsv";

/// The endings with the type and level that they show, the longest first.
pub(crate) fn endings(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    table.unique("ending")?;
    let mut rows = Vec::new();
    for row in table.rows() {
        let option = |name: &str, code: &str| match code {
            "" => "None".to_owned(),
            code => format!("Some({name}::{})", variant(code)),
        };
        rows.push((
            row.get("ending")?,
            option("OrganType", row.get("type")?),
            option("OrganLevel", row.get("level")?),
            row.flag("names")?,
        ));
    }
    rows.sort_by_key(|(ending, ..)| std::cmp::Reverse(ending.len()));
    let mut text = header(&[FILE]);
    text.push_str("\nuse gongkai_report::{OrganLevel, OrganType};\n\nuse super::Ending;\n\n/// The endings, the longest first.\n");
    let _ = writeln!(
        text,
        "pub(crate) static ENDINGS: [Ending; {}] = [",
        rows.len()
    );
    for (ending, kind, level, names) in rows {
        let ending = literal(ending);
        let _ = writeln!(
            text,
            "    Ending {{ text: {ending}, kind: {kind}, level: {level}, names: {names} }},"
        );
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai/src/organ/endings/generated.rs",
        text,
    })
}

/// The endings of lines that sign a document.
pub(crate) fn signatures(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut text = header(&[FILE]);
    text.push_str("\n/// What the name of an organ that signs ends with.\npub(crate) static SIGNATURES: &[&str] = &[\n");
    for row in table.rows() {
        if row.flag("signs")? {
            let _ = writeln!(text, "    {},", literal(row.get("ending")?));
        }
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai-outline/src/signature/generated.rs",
        text,
    })
}
