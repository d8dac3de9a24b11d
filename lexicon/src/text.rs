//! `spam.tsv` and `wording.tsv`: words that cleaning knows.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal};
use crate::{LexiconError, Module, Table};

const SPAM: &str = "spam.tsv";
const WORDING: &str = "wording.tsv";

/// The words of advertising, and the words of Taiwan with those of the mainland.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let spam = Table::read(folder, SPAM)?;
    spam.unique("word")?;
    let wording = Table::read(folder, WORDING)?;
    wording.unique("taiwan")?;
    let mut text = header(&[SPAM, WORDING]);
    text.push_str("\npub(super) static SPAM: &[&str] = &[\n");
    for row in spam.rows() {
        let _ = writeln!(text, "    {},", literal(row.get("word")?));
    }
    text.push_str("];\n\n#[cfg(feature = \"convert\")]\n");
    text.push_str("pub(super) static TAIWAN_FORMS: &[(&str, &str, bool)] = &[\n");
    for row in wording.rows() {
        let beside = match row.get("beside")? {
            "" => false,
            "yes" => true,
            other => {
                return Err(row.error("beside", format!("`{other}` is neither `yes` nor empty")));
            }
        };
        let (taiwan, mainland) = (row.get("taiwan")?, row.get("mainland")?);
        if taiwan.len() != mainland.len() {
            let reason = format!("{mainland} is not as long as {taiwan}");
            return Err(row.error("mainland", reason));
        }
        let (taiwan, mainland) = (literal(taiwan), literal(mainland));
        let _ = writeln!(text, "    ({taiwan}, {mainland}, {beside}),");
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai-text/src/clean/generated.rs",
        text,
    })
}
