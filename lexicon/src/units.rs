//! `units.tsv`: measure words, currencies and other units.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Table};

const FILE: &str = "units.tsv";

/// The rows of `units.tsv` as an array of `Unit`, in the order of their bytes.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    table.unique("unit")?;
    let mut rows = Vec::new();
    for row in table.rows() {
        rows.push((row.get("unit")?, row.get("kind")?, row.get("not before")?));
    }
    rows.sort_unstable();
    let mut text = header(&[FILE]);
    text.push_str("\nuse super::{Unit, UnitKind};\n\npub(super) static TABLE: &[Unit] = &[\n");
    for (name, kind, not_before) in rows {
        let _ = writeln!(
            text,
            "    Unit {{ name: {}, kind: UnitKind::{}, not_before: {} }},",
            literal(name),
            variant(kind),
            literal(not_before)
        );
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai-normalize/src/quantity/unit/generated.rs",
        text,
    })
}
