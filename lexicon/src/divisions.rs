//! `divisions.tsv`: the administrative divisions by code and name.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::header;
use crate::{LexiconError, Module, Table};

const FILE: &str = "divisions.tsv";

/// One text of all rows, `110103c崇文区`, in the order of codes and names; the place of each row in it with its years;
/// and the rows in the order of names. Nothing has to be built when a program starts.
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
        let year = |column: &str| {
            let year = row.get(column)?;
            let number = if year.is_empty() {
                Ok(0)
            } else {
                year.parse::<u16>()
            };
            number.map_err(|_| row.error(column, format!("`{year}` is no year")))
        };
        let years = (year("first_seen")?, year("gone_by")?);
        rows.push((
            code.to_owned(),
            row.get("name")?.to_owned(),
            level.to_owned(),
            years,
        ));
    }
    rows.sort();
    let mut text = header(&[FILE]);
    text.push_str("\n/// The rows: code, level, name.\npub(super) static ROWS: &str = \"\\\n");
    let mut starts = Vec::new();
    let mut at = 0;
    for (code, name, level, years) in &rows {
        let row = format!("{code}{level}{name}");
        starts.push((at, *years));
        at += row.len();
        let _ = writeln!(text, "{row}\\");
    }
    starts.push((at, (0, 0)));
    text.push_str("\";\n\n/// Where each row begins in [`ROWS`], its first year and the year from which it is gone, 0 for none; then where the last row ends.\n");
    let _ = writeln!(
        text,
        "pub(super) static STARTS: [(u32, u16, u16); {}] = [",
        starts.len()
    );
    for line in starts.chunks(8) {
        let line: Vec<String> = line
            .iter()
            .map(|(at, (first, gone))| format!("({at}, {first}, {gone})"))
            .collect();
        let _ = writeln!(text, "    {},", line.join(", "));
    }
    text.push_str("];\n\n/// The rows in the order of their names, then their codes.\n");
    let mut by_name: Vec<usize> = (0..rows.len()).collect();
    by_name.sort_by(|a, b| {
        let key = |index: &usize| {
            rows.get(*index)
                .map(|row| (row.1.as_str(), row.0.as_str(), row.3))
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
