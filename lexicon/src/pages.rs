//! `labels.tsv`, `furniture.tsv`, `topics.tsv`, `documents.tsv` and `markers.tsv`: the words around and at the head of a
//! document.

use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Table};

const LABELS: &str = "labels.tsv";
const FURNITURE: &str = "furniture.tsv";
const TOPICS: &str = "topics.tsv";
const DOCUMENTS: &str = "documents.tsv";
const MARKERS: &str = "markers.tsv";

/// A `static` slice of strings.
fn list(text: &mut String, visibility: &str, doc: &str, name: &str, words: &[&str]) {
    let _ = writeln!(
        text,
        "\n/// {doc}\n{visibility} static {name}: &[&str] = &["
    );
    for word in words {
        let _ = writeln!(text, "    {},", literal(word));
    }
    text.push_str("];\n");
}

/// The words of markers.
pub(crate) fn markers(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, MARKERS)?;
    table.unique("word")?;
    let mut text = header(&[MARKERS]);
    text.push_str("\nuse super::{MarkerStyle, MarkerWord};\n\n/// The words, longer ones first.\npub(super) static WORDS: &[MarkerWord] = &[\n");
    let mut rows: Vec<_> = table.rows().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.get("word").map_or(0, str::len)));
    for row in rows {
        let counted = match row.get("before")? {
            "第" => true,
            "" => false,
            other => {
                return Err(row.error("before", format!("`{other}`: `第` or nothing is allowed")));
            }
        };
        let _ = writeln!(
            text,
            "    MarkerWord {{ style: MarkerStyle::{}, counted: {counted}, word: {}, not_before: {} }},",
            variant(row.get("style")?),
            literal(row.get("word")?),
            literal(row.get("not before")?),
        );
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai-outline/src/marker/generated.rs",
        text,
    })
}

/// The labels with what they are for.
pub(crate) fn labels(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, LABELS)?;
    table.unique("label")?;
    let mut text = header(&[LABELS]);
    text.push_str("\nuse super::Kind::{self, Clear, Tool, Word};\nuse super::MetadataKey as Key;\n\n/// Every label, without spaces.\npub(super) static LABELS: &[(&str, Kind)] = &[\n");
    for row in table.rows() {
        if !row.flag("reads")? {
            continue;
        }
        let kind = match (row.get("key")?, row.flag("alone")?) {
            ("", false) => "Tool".to_owned(),
            ("", true) => return Err(row.error("alone", "a tool has no value".to_owned())),
            (key, true) => format!("Clear(Key::{})", variant(key)),
            (key, false) => format!("Word(Key::{})", variant(key)),
        };
        let _ = writeln!(text, "    ({}, {kind}),", literal(row.get("label")?));
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai-outline/src/label/generated.rs",
        text,
    })
}

/// The words by which the reader tells the zones of a page.
pub(crate) fn zones(folder: &Path) -> Result<Module, LexiconError> {
    let labels = Table::read(folder, LABELS)?;
    let furniture = Table::read(folder, FURNITURE)?;
    furniture.unique("word")?;
    let mut text = header(&[LABELS, FURNITURE]);
    let of_zone = |zones: &[&str]| -> Result<Vec<&str>, LexiconError> {
        let mut words = Vec::new();
        for row in labels.rows() {
            if row.list("zone")?.iter().any(|zone| zones.contains(zone)) {
                words.push(row.get("label")?);
            }
        }
        // The longer of two that begin alike comes first.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        Ok(words)
    };
    let of_part = |part: &str| -> Result<Vec<&str>, LexiconError> {
        let mut words = Vec::new();
        for row in furniture.rows() {
            if row.get("part")? == part {
                words.push(row.get("word")?);
            }
        }
        Ok(words)
    };
    let lists = [
        (
            "RECORD",
            "Keys of a page's record.",
            of_zone(&["record", "opening"])?,
        ),
        (
            "OPENING",
            "Keys that by themselves open a record, even without a colon.",
            of_zone(&["opening"])?,
        ),
        (
            "BYLINE",
            "Labels of the line under a title.",
            of_zone(&["byline"])?,
        ),
        (
            "TRAIL",
            "What leads in the trail of links to the page.",
            of_part("trail")?,
        ),
        ("TOOLS", "Tools of a site.", of_part("tool")?),
        (
            "LINKS",
            "Links that stand at the edge of every page of a site.",
            of_part("link")?,
        ),
        ("FOOT", "Signs of a site's foot.", of_part("foot")?),
        (
            "FOOT_LABELS",
            "Labels that stand at the foot of a site.",
            of_part("foot_label")?,
        ),
    ];
    for (name, doc, words) in lists {
        list(&mut text, "pub(super)", doc, name, &words);
    }
    Ok(Module {
        path: "crates/gongkai-text/src/zone/generated.rs",
        text,
    })
}

/// The words by which the lines under a document show that it has ended.
pub(crate) fn foot(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, FURNITURE)?;
    let (mut words, mut labels) = (Vec::new(), Vec::new());
    for row in table.rows() {
        match row.get("foot")? {
            "word" => words.push(row.get("word")?),
            "label" => labels.push(row.get("word")?),
            "" => {}
            other => {
                return Err(row.error(
                    "foot",
                    format!("`{other}`: `word`, `label` or nothing is allowed"),
                ));
            }
        }
    }
    let mut text = header(&[FURNITURE]);
    list(
        &mut text,
        "pub(super)",
        "Words that only the foot of a site has, in a short line.",
        "FOOT_WORDS",
        &words,
    );
    list(
        &mut text,
        "pub(super)",
        "Labels that begin a line of a site's foot.",
        "FOOT_LABELS",
        &labels,
    );
    Ok(Module {
        path: "crates/gongkai-outline/src/foot/generated.rs",
        text,
    })
}

/// What sections are about.
pub(crate) fn topics(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, TOPICS)?;
    let mut text = header(&[TOPICS]);
    text.push_str("\nuse super::{Family, Topic};\n\n/// The families of topics; the first that fits decides.\npub(super) static FAMILIES: &[Family] = &[\n");
    for row in table.rows() {
        let words = |column: &str| -> Result<String, LexiconError> {
            let words: Vec<String> = row.list(column)?.into_iter().map(literal).collect();
            Ok(words.join(", "))
        };
        let topic = variant(row.get("topic")?);
        let _ = writeln!(
            text,
            "    Family {{\n        topic: Topic::{topic},\n        any: &[{}],\n        none: &[{}],\n    }},",
            words("any")?,
            words("none")?
        );
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai-outline/src/topic/generated.rs",
        text,
    })
}

/// The words that a title may end with.
pub(crate) fn titles(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, DOCUMENTS)?;
    table.unique("word")?;
    let mut words = Vec::new();
    for row in table.rows() {
        if row.flag("ends")? {
            words.push(row.get("word")?);
        }
    }
    let mut text = header(&[DOCUMENTS]);
    list(
        &mut text,
        "pub(super)",
        "The kinds of documents that titles end with.",
        "KINDS",
        &words,
    );
    Ok(Module {
        path: "crates/gongkai-outline/src/title/generated.rs",
        text,
    })
}

/// The words of a title with the sort that they make a document.
pub(crate) fn sorts(folder: &Path) -> Result<Module, LexiconError> {
    let table = Table::read(folder, DOCUMENTS)?;
    let mut text = header(&[DOCUMENTS]);
    text.push_str("\nuse super::sort::Sort;\n\n/// Words of a title, each with the sort that it makes a document.\npub(super) static SORTS: &[(&str, Sort)] = &[\n");
    for row in table.rows() {
        let sort = row.get("sort")?;
        if !sort.is_empty() {
            let _ = writeln!(
                text,
                "    ({}, Sort::{}),",
                literal(row.get("word")?),
                variant(sort)
            );
        }
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai/src/evidence/kind/generated.rs",
        text,
    })
}
