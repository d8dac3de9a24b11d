//! The words and phrases of statistics: `concepts.tsv`, `words.tsv`, `unit_sets.tsv`, `phrases.tsv`,
//! `guards.tsv`, `denials.tsv`, `particles.tsv` and the traits of `metrics.tsv`.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Row, Table};

const CONCEPTS: &str = "concepts.tsv";
const WORDS: &str = "words.tsv";
const UNIT_SETS: &str = "unit_sets.tsv";
const PHRASES: &str = "phrases.tsv";
const GUARDS: &str = "guards.tsv";
const DENIALS: &str = "denials.tsv";
const PARTICLES: &str = "particles.tsv";
const METRICS: &str = "metrics.tsv";

/// Names that a column may use, by the table that defines them.
struct Names {
    concepts: Vec<String>,
    metrics: Vec<String>,
}

/// All tables of the statistics rules as one module of the crate `gongkai`.
pub(crate) fn generate(folder: &Path) -> Result<Module, LexiconError> {
    let concepts = Table::read(folder, CONCEPTS)?;
    concepts.unique("concept")?;
    let metrics = Table::read(folder, METRICS)?;
    let names = Names {
        concepts: column(&concepts, "concept")?,
        metrics: column(&metrics, "metric")?,
    };
    let mut text = header(&[
        CONCEPTS, WORDS, UNIT_SETS, PHRASES, GUARDS, DENIALS, PARTICLES, METRICS,
    ]);
    text.push_str(
        "\nuse gongkai_report::Metric;\n\nuse super::{ConceptKind, Denial, Group, Needs, Phrase, Traits};\n\n",
    );
    write_concepts(&mut text, &concepts)?;
    write_words(&mut text, &Table::read(folder, WORDS)?, &names)?;
    let sets = write_unit_sets(&mut text, &Table::read(folder, UNIT_SETS)?)?;
    write_phrases(&mut text, &Table::read(folder, PHRASES)?, &names, &sets)?;
    write_guards(&mut text, &Table::read(folder, GUARDS)?, &names)?;
    write_denials(&mut text, &Table::read(folder, DENIALS)?, &names)?;
    write_particles(&mut text, &Table::read(folder, PARTICLES)?)?;
    write_traits(&mut text, &metrics)?;
    Ok(Module {
        path: "crates/gongkai/src/statistics/lexicon/generated.rs",
        text,
    })
}

fn column(table: &Table, name: &str) -> Result<Vec<String>, LexiconError> {
    table
        .rows()
        .map(|row| row.get(name).map(str::to_owned))
        .collect()
}

/// A list of string literals, `&["条", "件"]`.
fn texts(words: &[String]) -> String {
    let words: Vec<_> = words.iter().map(|word| literal(word)).collect();
    format!("&[{}]", words.join(", "))
}

/// A column that lists names of an enum, `&[Concept::Info]`.
fn variants(
    row: &Row<'_>,
    column: &str,
    kind: &str,
    known: &[String],
) -> Result<String, LexiconError> {
    let names = row.list(column)?;
    if let Some(name) = names.iter().find(|name| !known.iter().any(|k| k == *name)) {
        return Err(row.error(column, format!("`{name}` is not defined")));
    }
    let names: Vec<_> = names
        .iter()
        .map(|name| format!("{kind}::{}", variant(name)))
        .collect();
    Ok(format!("&[{}]", names.join(", ")))
}

/// A column that holds one name of an enum or nothing, `Some(gongkai_report::Channel::Phone)`.
fn optional(row: &Row<'_>, column: &str, kind: &str) -> Result<String, LexiconError> {
    Ok(match row.get(column)? {
        "" => "None".to_owned(),
        name => format!("Some({kind}::{})", variant(name)),
    })
}

/// The words of a cell; `\s`, `\u` and `\n` stand for a blank, a no-break space and a line feed.
fn words_of(row: &Row<'_>, column: &str) -> Result<Vec<String>, LexiconError> {
    let words = row.list(column)?;
    Ok(words
        .iter()
        .map(|word| {
            word.replace("\\s", " ")
                .replace("\\u", "\u{a0}")
                .replace("\\n", "\n")
        })
        .collect())
}

/// The words of each name of a column, in the order of the file; a name may have several rows.
fn grouped(table: &Table, name: &str) -> Result<Vec<(String, Vec<String>)>, LexiconError> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for row in table.rows() {
        let key = row.get(name)?;
        let words = words_of(&row, "words")?;
        match groups.iter_mut().find(|(known, _)| known == key) {
            Some((_, all)) => all.extend(words),
            None => groups.push((key.to_owned(), words)),
        }
    }
    Ok(groups)
}

fn write_concepts(text: &mut String, table: &Table) -> Result<(), LexiconError> {
    text.push_str(
        "/// What a word stands for.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub(crate) enum Concept {\n",
    );
    let mut kinds = String::new();
    for row in table.rows() {
        let name = variant(row.get("concept")?);
        let _ = writeln!(text, "    /// {}.\n    {name},", row.get("meaning")?);
        let _ = writeln!(
            kinds,
            "            Self::{name} => ConceptKind::{},",
            variant(row.get("kind")?)
        );
    }
    let _ = write!(
        text,
        "}}\n\nimpl Concept {{\n    /// Which part a word of the concept plays.\n    pub(crate) const fn kind(self) -> ConceptKind {{\n        match self {{\n{kinds}        }}\n    }}\n}}\n\n"
    );
    Ok(())
}

fn write_words(text: &mut String, table: &Table, names: &Names) -> Result<(), LexiconError> {
    text.push_str(
        "/// The words of each concept.\npub(crate) static WORDS: &[(Concept, &[&str])] = &[\n",
    );
    for row in table.rows() {
        let concepts = variants(&row, "concept", "Concept", &names.concepts)?;
        let concept = concepts.trim_start_matches("&[").trim_end_matches(']');
        let _ = writeln!(
            text,
            "    ({concept}, {}),",
            texts(&words_of(&row, "words")?)
        );
    }
    text.push_str("];\n\n");
    Ok(())
}

fn write_unit_sets(
    text: &mut String,
    table: &Table,
) -> Result<HashMap<String, String>, LexiconError> {
    table.unique("set")?;
    let mut sets = HashMap::new();
    for row in table.rows() {
        let name = row.get("set")?.to_uppercase();
        let _ = writeln!(
            text,
            "/// {}.\npub(crate) static {name}: &[&str] = {};",
            row.get("meaning")?,
            texts(&words_of(&row, "units")?)
        );
        sets.insert(row.get("set")?.to_owned(), name);
    }
    text.push('\n');
    Ok(sets)
}

fn write_phrases(
    text: &mut String,
    table: &Table,
    names: &Names,
    sets: &HashMap<String, String>,
) -> Result<(), LexiconError> {
    text.push_str("/// The phrases, the particular above the general.\npub(crate) static PHRASES: &[Phrase] = &[\n");
    for row in table.rows() {
        let units = match sets.get(row.get("units")?) {
            Some(name) => name.clone(),
            None => texts(&words_of(&row, "units")?),
        };
        let needs = match row.get("needs")? {
            "" => "Nothing".to_owned(),
            needs => variant(needs),
        };
        let category = match row.get("category")? {
            "" => "None".to_owned(),
            category => format!("Some({})", literal(category)),
        };
        let metric = metric(&row, names)?;
        let _ = writeln!(
            text,
            "    Phrase {{ metric: {metric}, before: {}, after: {}, units: {units}, needs: Needs::{needs}, channel: {}, category: {category} }},",
            variants(&row, "before", "Concept", &names.concepts)?,
            variants(&row, "after", "Concept", &names.concepts)?,
            optional(&row, "channel", "gongkai_report::Channel")?,
        );
    }
    text.push_str("];\n\n");
    Ok(())
}

fn metric(row: &Row<'_>, names: &Names) -> Result<String, LexiconError> {
    let name = row.get("metric")?;
    if !names.metrics.iter().any(|known| known == name) {
        return Err(row.error("metric", format!("`{name}` is not defined")));
    }
    Ok(format!("Metric::{}", variant(name)))
}

fn write_guards(text: &mut String, table: &Table, names: &Names) -> Result<(), LexiconError> {
    text.push_str("/// Metrics, and the verbs that take a figure away from them.\npub(crate) static GUARDS: &[(&[Metric], &[Concept])] = &[\n");
    for row in table.rows() {
        let _ = writeln!(
            text,
            "    ({}, {}),",
            variants(&row, "metrics", "Metric", &names.metrics)?,
            variants(&row, "verbs", "Concept", &names.concepts)?
        );
    }
    text.push_str("];\n\n");
    Ok(())
}

fn write_denials(text: &mut String, table: &Table, names: &Names) -> Result<(), LexiconError> {
    text.push_str("/// What a statement of none denies; the first row that fits decides.\npub(crate) static DENIALS: &[Denial] = &[\n");
    for row in table.rows() {
        let thing = variants(&row, "thing", "Concept", &names.concepts)?;
        let metric = match row.get("metric")? {
            "" => "None".to_owned(),
            _ => format!("Some({})", metric(&row, names)?),
        };
        let needs = match row.get("needs")? {
            "" => "Nothing".to_owned(),
            needs => variant(needs),
        };
        let _ = writeln!(
            text,
            "    Denial {{ thing: {}, negations: {}, metric: {metric}, needs: Needs::{needs} }},",
            thing.trim_start_matches("&[").trim_end_matches(']'),
            variants(&row, "negations", "Concept", &names.concepts)?,
        );
    }
    text.push_str("];\n\n");
    Ok(())
}

fn write_particles(text: &mut String, table: &Table) -> Result<(), LexiconError> {
    for (set, words) in grouped(table, "set")? {
        let _ = writeln!(
            text,
            "pub(crate) static {}: &[&str] = {};",
            set.to_uppercase(),
            texts(&words)
        );
    }
    text.push('\n');
    Ok(())
}

fn write_traits(text: &mut String, table: &Table) -> Result<(), LexiconError> {
    text.push_str("/// What is known of a metric.\npub(crate) const fn traits(metric: Metric) -> Traits {\n    match metric {\n");
    for row in table.rows() {
        let group = match row.get("group")? {
            "" => "Other".to_owned(),
            group => variant(group),
        };
        let _ = writeln!(
            text,
            "        Metric::{} => Traits {{ group: Group::{group}, channel: {}, category: {} }},",
            variant(row.get("metric")?),
            row.flag("channel")?,
            row.flag("category")?
        );
    }
    text.push_str(
        "        _ => Traits { group: Group::Other, channel: false, category: false },\n    }\n}\n",
    );
    Ok(())
}
