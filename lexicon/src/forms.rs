//! `forms.tsv`, `form_columns.tsv` and `form_words.tsv`: the standard tables of the reports.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::rust::{header, literal, variant};
use crate::{LexiconError, Module, Table};

const ROWS: &str = "forms.tsv";
const COLUMNS: &str = "form_columns.tsv";
const WORDS: &str = "form_words.tsv";

/// The table that the older forms are.
const STATISTICS: &str = "statistics_form";

/// The code of a line that is a heading and has no cells.
const HEADING: &str = "-";

/// The codes of rows and columns with their labels, and what each form has: for the report model.
pub(crate) fn model(folder: &Path) -> Result<Module, LexiconError> {
    let rows = Table::read(folder, ROWS)?;
    let columns = Table::read(folder, COLUMNS)?;
    columns.unique("column")?;
    let mut text = header(&[ROWS, COLUMNS]);
    text.push_str("\nuse super::{TableFormat, TableKind};\nuse crate::codes::vocabulary;\n\n");
    push_rows(&mut text, &rows)?;
    push_columns(&mut text, &columns)?;
    push_forms(&mut text, &rows)?;
    Ok(Module {
        path: "crates/gongkai-report/src/model/table_codes/generated.rs",
        text,
    })
}

/// A row of any table, as the report names it.
struct Code<'t> {
    name: &'t str,
    table: &'t str,
    label: &'t str,
    english: &'t str,
}

/// The codes in the order of the file. The label is that of the newest form of the first table that has the
/// row.
fn codes(rows: &Table) -> Result<Vec<Code<'_>>, LexiconError> {
    let mut found: Vec<Code<'_>> = Vec::new();
    for row in rows.rows() {
        let (code, table) = (row.get("row")?, row.get("table")?);
        if code == HEADING {
            continue;
        }
        let (label, english) = (row.get("label")?, row.get("en")?);
        if english.is_empty() {
            return Err(row.error("en", "a row has an English name".to_owned()));
        }
        match found.iter_mut().find(|known| known.name == code) {
            Some(known) if known.table == table && table != STATISTICS => known.label = label,
            Some(_) => {}
            None => found.push(Code {
                name: code,
                table,
                label,
                english,
            }),
        }
    }
    Ok(found)
}

fn push_rows(text: &mut String, rows: &Table) -> Result<(), LexiconError> {
    let codes = codes(rows)?;
    text.push_str("vocabulary! {\n    /// The rows of the standard tables.\n    #[non_exhaustive]\n    pub enum Row as \"row\" {\n");
    let mut tables: Vec<(&str, Vec<String>)> = Vec::new();
    for row in &codes {
        let name = variant(row.name);
        push_code(text, &name, [row.name, row.label, row.english]);
        match tables.iter_mut().find(|(table, _)| *table == row.table) {
            Some((_, names)) => names.push(format!("Self::{name}")),
            None => tables.push((row.table, vec![format!("Self::{name}")])),
        }
    }
    text.push_str("    }\n}\n\nimpl Row {\n    /// The table that the row belongs to; for a row that an older form has too, the table since 2019.\n    ///\n    /// ```\n    /// use gongkai_report::{Row, TableKind};\n    ///\n    /// assert_eq!(Row::LitigationDirect.table(), TableKind::ReviewLitigation);\n    /// assert_eq!(Row::Trainees.table(), TableKind::StatisticsForm);\n    /// ```\n    #[must_use]\n    pub const fn table(self) -> TableKind {\n        match self {\n");
    for (table, names) in &tables {
        let _ = writeln!(
            text,
            "            {} => TableKind::{},",
            names.join(" | "),
            variant(table)
        );
    }
    text.push_str("        }\n    }\n}\n\n");
    Ok(())
}

/// One line of a vocabulary: code, Chinese, English.
fn push_code(text: &mut String, name: &str, [code, zh, en]: [&str; 3]) {
    let _ = writeln!(
        text,
        "        /// {zh}: {en}.\n        {name} = {}, {}, {};",
        literal(code),
        literal(zh),
        literal(en)
    );
}

fn push_columns(text: &mut String, columns: &Table) -> Result<(), LexiconError> {
    text.push_str("vocabulary! {\n    /// The columns of the standard tables.\n    #[non_exhaustive]\n    pub enum Column as \"column\" {\n");
    for row in columns.rows() {
        let code = row.get("column")?;
        push_code(
            text,
            &variant(code),
            [code, row.get("label")?, row.get("en")?],
        );
    }
    text.push_str("    }\n}\n\n");
    Ok(())
}

/// The rows and the columns that each form has, as two functions over constants.
fn push_forms(text: &mut String, rows: &Table) -> Result<(), LexiconError> {
    let mut tables: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    let mut columns: BTreeMap<String, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for row in rows
        .rows()
        .filter(|row| !matches!(row.get("row"), Ok(HEADING)))
    {
        let name = variant(row.get("row")?);
        let cells: Vec<String> = row
            .list("columns")?
            .into_iter()
            .map(|column| format!("Column::{}", variant(column)))
            .collect();
        for form in row.list("form")? {
            tables
                .entry((row.get("table")?, form))
                .or_default()
                .push(format!("Row::{name}"));
            columns
                .entry(format!("&[{}]", cells.join(", ")))
                .or_default()
                .entry(form)
                .or_default()
                .push(format!("Row::{name}"));
        }
    }
    text.push_str("/// The rows of a table in a form, in the order of print.\npub(in crate::model) const fn rows_of(kind: TableKind, form: TableFormat) -> &'static [Row] {\n    match (kind, form) {\n");
    for ((table, form), rows) in &tables {
        let _ = writeln!(
            text,
            "        (TableKind::{}, TableFormat::{}) => &[{}],",
            variant(table),
            format_variant(form),
            rows.join(", ")
        );
    }
    text.push_str("        _ => &[],\n    }\n}\n\n/// The columns of a row in a form, in the order of print.\npub(in crate::model) const fn columns_of(form: TableFormat, row: Row) -> &'static [Column] {\n    match (form, row) {\n");
    for (columns, forms) in &columns {
        for (form, rows) in forms {
            let _ = writeln!(
                text,
                "        (TableFormat::{}, {}) => {columns},",
                format_variant(form),
                rows.join(" | ")
            );
        }
    }
    text.push_str("        _ => &[],\n    }\n}\n");
    Ok(())
}

/// `2021` as `Form2021`, `shanghai-1` as `Shanghai1`.
fn format_variant(form: &str) -> String {
    let name = variant(&form.replace('-', "_"));
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("Form{name}")
    } else {
        name
    }
}

/// What a check needs of each row of the statistics forms: for the report model.
pub(crate) fn statistics(folder: &Path) -> Result<Module, LexiconError> {
    let rows = Table::read(folder, ROWS)?;
    let mut text = header(&[ROWS]);
    text.push_str("\nuse super::{FormRow, Relation};\nuse crate::{Channel, Metric, Row, TableFormat};\n\n/// The rows of the statistics forms, form by form, in the order of print.\npub(super) static FORM_ROWS: &[FormRow] = &[\n");
    for row in rows.rows() {
        let code = row.get("row")?;
        if row.get("table")? != STATISTICS || code == HEADING {
            continue;
        }
        let parent = match row.get("parent")? {
            "" => "None".to_owned(),
            parent => {
                let relation = match row.get("relation")? {
                    relation @ ("sum" | "part" | "channel") => variant(relation),
                    other => {
                        let reason = format!("`{other}`: `sum`, `part` or `channel` is allowed");
                        return Err(row.error("relation", reason));
                    }
                };
                format!("Some((Row::{}, Relation::{relation}))", variant(parent))
            }
        };
        let figure = match row.get("figure")?.split_once('@') {
            Some((metric, channel)) => format!(
                "Some((Metric::{}, Some(Channel::{})))",
                variant(metric),
                variant(channel)
            ),
            None if row.get("figure")?.is_empty() => "None".to_owned(),
            None => format!("Some((Metric::{}, None))", variant(row.get("figure")?)),
        };
        let _ = writeln!(
            text,
            "    FormRow {{ format: TableFormat::{}, row: Row::{}, label: {}, unit: {}, parent: {parent}, figure: {figure} }},",
            format_variant(row.get("form")?),
            variant(code),
            literal(row.get("label")?),
            literal(row.get("unit")?),
        );
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai-report/src/model/forms/generated.rs",
        text,
    })
}

/// The words by which the reader of tables knows rows, columns and the rest.
pub(crate) fn reader(folder: &Path) -> Result<Module, LexiconError> {
    let mut text = header(&[ROWS, COLUMNS, WORDS]);
    text.push_str("\nuse gongkai_report::{Column, Row};\n\nuse super::Label;\n\n/// Words and what they say. Where two begin at one place the longer one wins.\npub(super) static WORDS: &[(&str, Label)] = &[\n");
    let mut push = |word: &str, label: &str| {
        let _ = writeln!(text, "    ({}, Label::{label}),", literal(word));
    };
    for row in Table::read(folder, ROWS)?.rows() {
        let name = variant(row.get("row")?);
        let kind = if row.get("table")? == "review_litigation" {
            "Group"
        } else {
            "Row"
        };
        for word in row.list("words")? {
            push(word, &format!("{kind}(Row::{name})"));
        }
    }
    for row in Table::read(folder, COLUMNS)?.rows() {
        let name = variant(row.get("column")?);
        for word in row.list("words")? {
            push(word, &format!("Head(Column::{name})"));
        }
    }
    let words = Table::read(folder, WORDS)?;
    words.unique("kind")?;
    for row in words.rows() {
        let kind = row.get("kind")?;
        if !matches!(kind, "title" | "head" | "note" | "anchor") {
            for word in row.list("words")? {
                push(word, &variant(kind));
            }
        }
    }
    text.push_str("];\n");
    Ok(Module {
        path: "crates/gongkai/src/tables/lexicon/generated.rs",
        text,
    })
}

/// The labels of the second table, whose numbers look like those of sections.
pub(crate) fn outline(folder: &Path) -> Result<Module, LexiconError> {
    let (mut labels, mut sentences) = (BTreeSet::new(), BTreeSet::new());
    let bare = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let rows = Table::read(folder, ROWS)?;
    for row in rows.rows() {
        if row.get("table")? == "requests" {
            let label = bare(row.get("label")?);
            // 申请人无正当理由逾期不补正 is a sentence that pages cut short.
            if row.get("row")?.starts_with("other_") {
                sentences.insert(label);
            } else {
                labels.insert(label.trim_end_matches("申请数量").to_owned());
            }
        }
    }
    let words = Table::read(folder, WORDS)?;
    for row in words.rows() {
        if matches!(row.get("kind")?, "over" | "other_outcome") {
            labels.extend(row.list("words")?.into_iter().map(str::to_owned));
        }
    }
    let firsts: BTreeSet<char> = labels
        .iter()
        .chain(&sentences)
        .filter_map(|label| label.chars().next())
        .collect();
    let mut text = header(&[ROWS, WORDS]);
    let mut push = |name: &str, doc: &str, labels: &BTreeSet<String>| {
        let labels: Vec<String> = labels.iter().map(|label| literal(label)).collect();
        let _ = writeln!(
            text,
            "\n/// {doc}\npub(super) static {name}: &[&str] = &[{}];",
            labels.join(", ")
        );
    };
    push(
        "LABELS",
        "Labels of rows, without number, marks and the end 申请数量.",
        &labels,
    );
    push(
        "SENTENCES",
        "Labels that are sentences: what follows does not matter.",
        &sentences,
    );
    let count = firsts.len();
    let firsts: Vec<String> = firsts.iter().map(|first| format!("{first:?}")).collect();
    let _ = writeln!(
        text,
        "\n/// The characters that the labels begin with.\npub(super) const FIRSTS: [char; {count}] = [{}];",
        firsts.join(", ")
    );
    Ok(Module {
        path: "crates/gongkai-outline/src/rows/generated.rs",
        text,
    })
}

/// The labels of the statistics forms, headings included.
pub(crate) fn labels(folder: &Path) -> Result<Module, LexiconError> {
    let mut text = header(&[ROWS, WORDS]);
    text.push_str("\nuse gongkai_report::{Row, TableFormat};\n\nuse super::FormLabel;\n\n/// The lines of the forms in the order of print.\npub(super) static LABELS: &[FormLabel] = &[\n");
    let mut order: BTreeMap<&str, usize> = BTreeMap::new();
    let rows = Table::read(folder, ROWS)?;
    for row in rows.rows() {
        if row.get("table")? != STATISTICS {
            continue;
        }
        let form = row.get("form")?;
        let order = order.entry(form).or_default();
        let code = match row.get("row")? {
            HEADING => "None".to_owned(),
            code => format!("Some(Row::{})", variant(code)),
        };
        let names: Vec<String> = std::iter::once(row.get("label")?)
            .chain(row.list("variants")?)
            .map(literal)
            .collect();
        let _ = writeln!(
            text,
            "    FormLabel {{ format: TableFormat::{}, order: {order}, row: {code}, names: &[{}], hint: {} }},",
            format_variant(form),
            names.join(", "),
            literal(row.get("hint")?),
        );
        *order += 1;
    }
    text.push_str("];\n");
    for row in Table::read(folder, WORDS)?.rows() {
        let kind = row.get("kind")?;
        if matches!(kind, "title" | "head" | "note" | "anchor") {
            let words: Vec<String> = row.list("words")?.into_iter().map(literal).collect();
            let _ = writeln!(
                text,
                "\n/// Words of the kind `{kind}`.\npub(super) static {}_WORDS: &[&str] = &[{}];",
                kind.to_ascii_uppercase(),
                words.join(", ")
            );
        }
    }
    Ok(Module {
        path: "crates/gongkai/src/tables/statistics_form/generated.rs",
        text,
    })
}
