//! `metrics.tsv`: what a statistic counts.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Table};

const FILE: &str = "metrics.tsv";

/// The rows of `metrics.tsv` as lines of the `vocabulary!` macro.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    table.unique("metric")?;
    let mut text = header(&[FILE]);
    text.push_str("\nuse crate::codes::vocabulary;\n\nvocabulary! {\n    /// What a [`Statistic`](crate::Statistic) counts.\n    #[non_exhaustive]\n    pub enum Metric as \"metric\" {\n");
    for row in table.rows() {
        let code = row.get("metric")?;
        let (name, en) = (variant(code), code.replace('_', " "));
        let _ = writeln!(text, "        /// {}.", row.get("what it counts")?);
        let _ = writeln!(
            text,
            "        {name} = {}, {}, {};",
            literal(code),
            literal(row.get("zh")?),
            literal(&en)
        );
    }
    text.push_str("        + Own;\n    }\n}\n");
    Ok(Module {
        path: "crates/gongkai-report/src/model/metric/generated.rs",
        text,
    })
}
