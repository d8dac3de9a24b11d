//! `series.tsv`: the figures that go on from form to form.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Row, Table};

const FILE: &str = "series.tsv";

/// The rows of `series.tsv` as constants of the type `Series`.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    table.unique("series")?;
    let mut text = header(&[FILE]);
    text.push_str("\nuse super::Series;\nuse crate::{Column, Metric, Row};\n\nimpl Series {\n");
    let mut all = Vec::new();
    for row in table.rows() {
        let code = row.get("series")?;
        let name = code.to_ascii_uppercase();
        let (zh, en) = (row.get("zh")?, row.get("en")?);
        let before = row.list("2014")?;
        let before = before.iter().map(|row| place(row, "count"));
        let metric = match (row.get("metric")?, row.get("category")?) {
            ("", _) => "None".to_owned(),
            (metric, "") => format!("Some((Metric::{}, None))", variant(metric)),
            (metric, category) => {
                let category = literal(category);
                format!("Some((Metric::{}, Some({category})))", variant(metric))
            }
        };
        let _ = writeln!(
            text,
            "    /// {zh}: {en}.\n    pub const {name}: Self = Self {{ code: {}, zh: {}, en: {}, before_2019: &[{}], since_2019: &[{}], metric: {metric}, in_panel: {}, note: {} }};\n",
            literal(code),
            literal(zh),
            literal(en),
            before.collect::<Vec<_>>().join(", "),
            places(row, "since 2019")?.join(", "),
            row.flag("panel")?,
            literal(row.get("break")?),
        );
        all.push(format!("Self::{name}"));
    }
    let _ = writeln!(
        text,
        "    /// All series.\n    pub const ALL: &'static [Self] = &[{}];\n}}",
        all.join(", ")
    );
    Ok(Module {
        path: "crates/gongkai-report/src/model/series/generated.rs",
        text,
    })
}

/// The cells that a column lists as `row.column`.
fn places(row: Row<'_>, column: &str) -> Result<Vec<String>, LexiconError> {
    let mut places = Vec::new();
    for cell in row.list(column)? {
        let Some((name, head)) = cell.split_once('.') else {
            return Err(row.error(column, format!("`{cell}` is not `row.column`")));
        };
        places.push(place(name, head));
    }
    Ok(places)
}

fn place(row: &str, column: &str) -> String {
    format!("(Row::{}, Column::{})", variant(row), variant(column))
}
