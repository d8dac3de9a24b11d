//! `metrics.tsv`: what a statistic counts.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Table};

const FILE: &str = "metrics.tsv";

/// The rows of `metrics.tsv` as `(variant, code, zh, doc)` lines of the `codes!` macro.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    table.unique("metric")?;
    let mut text = header(&[FILE]);
    text.push_str("\nuse crate::codes::codes;\n\ncodes! {\n    /// What a [`Statistic`](crate::Statistic) counts.\n    #[non_exhaustive]\n    pub enum Metric as \"metric\" {\n");
    let mut names = String::new();
    for row in table.rows() {
        let code = row.get("metric")?;
        let name = variant(code);
        let _ = writeln!(text, "        /// {}.", row.get("what it counts")?);
        let _ = writeln!(text, "        {name} = {},", literal(code));
        let _ = writeln!(
            names,
            "            Self::{name} => {},",
            literal(row.get("zh")?)
        );
    }
    text.push_str("    }\n}\n\nimpl Metric {\n    /// Its name in Chinese.\n    #[must_use]\n    pub const fn zh(self) -> &'static str {\n        match self {\n");
    text.push_str(&names);
    text.push_str("        }\n    }\n}\n");
    Ok(Module {
        path: "crates/gongkai-report/src/model/metric/generated.rs",
        text,
    })
}
