//! `years.tsv`, `days.tsv` and `dates.tsv`: the words of dates that stand for a value.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, longest_first, variant};
use crate::{LexiconError, Module, Row, Table};

const YEARS: &str = "years.tsv";
pub(crate) const DAYS: &str = "days.tsv";
const DATES: &str = "dates.tsv";

const IMPORTS: &str = "
use super::calendar::{MonthPart, YearPart};
use super::named::{CalendarUnit, CountedFrom, Daypart, Named, Step, Way, YearWord};
";

/// The lists of `dates.tsv` with the Rust type of their values: an enum, a number, or a first and a last year.
const LISTS: &[(&str, &str)] = &[
    ("month_parts", "MonthPart"),
    ("year_tails", "YearPart"),
    ("halves", "u32"),
    ("named_quarters", "u32"),
    ("counted_from", "CountedFrom"),
    ("calendar_units", "CalendarUnit"),
    ("centuries", "i32"),
    ("century_parts", YEAR_RANGE),
    ("decade_parts", YEAR_RANGE),
    ("dayparts", "Daypart"),
    ("clock_quarters", "u32"),
    ("offsets", "i32"),
    ("weekdays", "i64"),
    ("length_units", "Step"),
    ("windows", "Way"),
    ("around", "Way"),
];

const YEAR_RANGE: &str = "(i32, i32)";

/// The words for years as an array of `YearWord`, those for stretches of a year as an array of words, and all others as
/// arrays of `Named`; longer words first.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let mut text = header(&[YEARS, DAYS, DATES]) + IMPORTS;
    years(&Table::read(folder, YEARS)?, &mut text)?;
    days(&Table::read(folder, DAYS)?, &mut text)?;
    let dates = Table::read(folder, DATES)?;
    for (list, of) in LISTS {
        named(&dates, (list, of), &mut text)?;
    }
    Ok(Module {
        path: "crates/gongkai-normalize/src/date/generated.rs",
        text,
    })
}

fn years(table: &Table, text: &mut String) -> Result<(), LexiconError> {
    table.unique("word")?;
    text.push_str("\npub(super) static YEARS: &[YearWord] = &[\n");
    for row in words(table)? {
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
    Ok(())
}

fn days(table: &Table, text: &mut String) -> Result<(), LexiconError> {
    table.unique("word")?;
    let (mut names, mut holidays, mut stretches) = (Vec::new(), Vec::new(), String::new());
    for row in words(table)? {
        let (word, value, not_before) =
            (row.get("word")?, row.get("value")?, row.get("not before")?);
        match row.get("kind")? {
            "stretch" => {
                let _ = writeln!(stretches, "    {},", literal(word));
            }
            "day" => names.push((word, value.to_owned(), not_before)),
            "holiday" => {
                let Some((month, day)) = value.split_once('-') else {
                    return Err(row.error("value", format!("`{value}` is no month and day, MM-DD")));
                };
                let number = |text: &str| text.trim_start_matches('0').to_owned();
                let value = format!("({}, {})", number(month), number(day));
                holidays.push((word, value, not_before));
            }
            other => {
                return Err(row.error("kind", format!("`{other}` is no day, holiday or stretch")));
            }
        }
    }
    array("days", "i64", &names, text);
    array("holidays", "(u32, u32)", &holidays, text);
    let _ = write!(
        text,
        "\npub(super) static STRETCHES: &[&str] = &[\n{stretches}];\n\n/// The characters that the words for days begin with.\npub(super) const DAY_FIRSTS: &str = {};\n",
        literal(&firsts(
            names.iter().chain(&holidays).map(|(word, ..)| *word)
        ))
    );
    Ok(())
}

/// One list of `dates.tsv`, with the type of its values.
fn named(table: &Table, (list, of): (&str, &str), text: &mut String) -> Result<(), LexiconError> {
    let mut rows: Vec<(&str, String, &str)> = Vec::new();
    for row in table.rows() {
        if !LISTS
            .iter()
            .any(|(list, _)| row.get("list").is_ok_and(|name| name == *list))
        {
            return Err(row.error("list", "no such list of words of dates".to_owned()));
        }
        if row.get("list")? != list {
            continue;
        }
        let printed = row.get("value")?;
        let fault = || row.error("value", format!("`{printed}` is no value of `{list}`"));
        let value = match of {
            YEAR_RANGE => {
                let (from, to) = printed.split_once('-').ok_or_else(fault)?;
                format!("({from}, {to})")
            }
            of if of.starts_with(char::is_uppercase) => format!("{of}::{}", variant(printed)),
            _ => printed.parse::<i32>().map_err(|_| fault())?.to_string(),
        };
        for word in row.list("words")? {
            if rows.iter().any(|(other, ..)| *other == word) {
                return Err(row.error("words", format!("`{word}` stands twice in `{list}`")));
            }
            rows.push((word, value.clone(), row.get("not before")?));
        }
    }
    longest_first(&mut rows, |(word, ..)| word);
    array(list, of, &rows, text);
    if list == "dayparts" {
        let _ = write!(
            text,
            "\n/// The characters that the words for parts of a day begin with.\npub(super) const DAYPART_FIRSTS: &str = {};\n",
            literal(&firsts(rows.iter().map(|(word, ..)| *word)))
        );
    }
    Ok(())
}

/// An array of `Named` with values of the type `of`.
fn array(list: &str, of: &str, rows: &[(&str, String, &str)], text: &mut String) {
    let name = list.to_ascii_uppercase();
    let _ = writeln!(text, "\npub(super) static {name}: &[Named<{of}>] = &[");
    for (word, value, not_before) in rows {
        let (word, not_before) = (literal(word), literal(not_before));
        let _ = writeln!(
            text,
            "    Named {{ word: {word}, value: {value}, not_before: {not_before} }},"
        );
    }
    text.push_str("];\n");
}

/// The characters that words begin with.
fn firsts<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let firsts: BTreeSet<char> = words.filter_map(|word| word.chars().next()).collect();
    firsts.into_iter().collect()
}

/// The characters that the words for days and holidays begin with.
pub(crate) fn day_firsts(folder: &Path) -> Result<String, LexiconError> {
    let table = Table::read(folder, DAYS)?;
    let mut days = Vec::new();
    for row in table.rows() {
        if row.get("kind")? != "stretch" {
            days.push(row.get("word")?);
        }
    }
    Ok(firsts(days.into_iter()))
}

/// The rows, longer words before shorter ones.
fn words(table: &Table) -> Result<Vec<Row<'_>>, LexiconError> {
    let mut rows = Vec::new();
    for row in table.rows() {
        rows.push((row.get("word")?, row));
    }
    longest_first(&mut rows, |(word, _)| word);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
