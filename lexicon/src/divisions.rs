//! `divisions.tsv`: the administrative divisions by code and name.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::header;
use crate::{LexiconError, Module, Table};

const FILE: &str = "divisions.tsv";

/// One text of all rows, `110103崇文区>2010`, in the order of codes and names; the place of each row
/// in it; and the rows in the order of names. Nothing has to be built when a program starts.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FILE)?;
    let mut rows = Vec::new();
    for row in table.rows() {
        let code = row.get("code")?;
        if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(row.error("code", format!("`{code}`: six digits are expected")));
        }
        let level = match row.get("level")? {
            "province" => "p",
            "prefecture" => "f",
            "county" => "c",
            "zone" => "z",
            other => return Err(row.error("level", format!("`{other}` is no level"))),
        };
        let (first, gone) = (row.get("first_seen")?, row.get("gone_by")?);
        let mut years = String::new();
        if !first.is_empty() {
            let _ = write!(years, "<{first}");
        }
        if !gone.is_empty() {
            let _ = write!(years, ">{gone}");
        }
        rows.push((
            code.to_owned(),
            row.get("name")?.to_owned(),
            level.to_owned(),
            years,
        ));
    }
    rows.sort();
    let mut text = header(&[FILE]);
    text.push_str("\n/// The rows: code, level, name, `<` first year, `>` year from which it is gone.\npub(super) static ROWS: &str = \"\\\n");
    let mut starts = Vec::new();
    let mut at = 0;
    for (code, name, level, years) in &rows {
        let row = format!("{code}{level}{name}{years}");
        starts.push(at);
        at += row.len();
        let _ = writeln!(text, "{row}\\");
    }
    starts.push(at);
    text.push_str("\";\n\n/// Where each row begins in [`ROWS`], and where the last one ends.\n");
    let _ = writeln!(
        text,
        "pub(super) static STARTS: [u32; {}] = [",
        starts.len()
    );
    numbers(&mut text, &starts);
    text.push_str("];\n\n/// The rows in the order of their names, then their codes.\n");
    let mut by_name: Vec<usize> = (0..rows.len()).collect();
    by_name.sort_by(|a, b| {
        let key = |index: &usize| {
            rows.get(*index)
                .map(|row| (row.1.as_str(), row.0.as_str(), row.3.as_str()))
        };
        key(a).cmp(&key(b))
    });
    let _ = writeln!(
        text,
        "pub(super) static BY_NAME: [u16; {}] = [",
        by_name.len()
    );
    numbers(&mut text, &by_name);
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai/src/organ/divisions/generated.rs",
        text,
    })
}

fn numbers(text: &mut String, numbers: &[usize]) {
    for line in numbers.chunks(16) {
        let line: Vec<String> = line.iter().map(ToString::to_string).collect();
        let _ = writeln!(text, "    {},", line.join(", "));
    }
}
