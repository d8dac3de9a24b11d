//! `years.tsv` and `days.tsv`: words for years, days, holidays and stretches of a year.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal};
use crate::{LexiconError, Module, Row, Table};

const YEARS: &str = "years.tsv";
const DAYS: &str = "days.tsv";

/// The words for years as an array of `YearWord`, those for days and holidays as pairs, and those for stretches of a
/// year, longer words first.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let mut text = header(&[YEARS, DAYS]);
    text.push_str("\nuse super::year::YearWord;\n\npub(super) static YEARS: &[YearWord] = &[\n");
    let years = Table::read(folder, YEARS)?;
    years.unique("word")?;
    for row in longest_first(&years)? {
        let follows_date = match row.get("from")? {
            "reference" => false,
            "date" => true,
            other => {
                return Err(row.error("from", format!("`{other}` is neither reference nor date")));
            }
        };
        let _ = writeln!(
            text,
            "    YearWord {{ word: {}, offset: {}, follows_date: {follows_date}, not_after: {}, not_before: {} }},",
            literal(row.get("word")?),
            row.get("offset")?,
            literal(row.get("not after")?),
            literal(row.get("not before")?),
        );
    }
    text.push_str("];\n");
    let days = Table::read(folder, DAYS)?;
    days.unique("word")?;
    let (mut names, mut holidays, mut firsts) = (String::new(), String::new(), BTreeSet::new());
    let mut stretches = String::new();
    for row in longest_first(&days)? {
        let (word, value) = (literal(row.get("word")?), row.get("value")?);
        let kind = row.get("kind")?;
        if kind != "stretch" {
            firsts.extend(row.get("word")?.chars().next());
        }
        match kind {
            "stretch" => {
                let _ = writeln!(stretches, "    {word},");
            }
            "day" => {
                let _ = writeln!(names, "    ({word}, {value}),");
            }
            "holiday" => {
                let Some((month, day)) = value.split_once('-') else {
                    return Err(row.error("value", format!("`{value}` is no month and day, MM-DD")));
                };
                let number = |text: &str| text.trim_start_matches('0').to_owned();
                let _ = writeln!(
                    holidays,
                    "    ({word}, ({}, {})),",
                    number(month),
                    number(day)
                );
            }
            other => {
                return Err(row.error("kind", format!("`{other}` is no day, holiday or stretch")));
            }
        }
    }
    let _ = write!(
        text,
        "\n#[cfg(feature = \"colloquial\")]\npub(super) static DAYS: &[(&str, i64)] = &[\n{names}];\n\n#[cfg(feature = \"colloquial\")]\npub(super) static HOLIDAYS: &[(&str, (u32, u32))] = &[\n{holidays}];\n\npub(super) static STRETCHES: &[&str] = &[\n{stretches}];\n\n/// The characters that the words for days begin with.\npub(crate) const DAY_FIRSTS: &str = {};\n",
        literal(&firsts.into_iter().collect::<String>())
    );
    Ok(Module {
        path: "crates/gongkai-normalize/src/date/generated.rs",
        text,
    })
}

/// The rows, longer words before shorter ones, so that the first that fits is the longest.
fn longest_first(table: &Table) -> Result<Vec<Row<'_>>, LexiconError> {
    let mut rows = Vec::new();
    for row in table.rows() {
        rows.push((row.get("word")?, row));
    }
    rows.sort_by_key(|(word, _)| (std::cmp::Reverse(word.chars().count()), *word));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
