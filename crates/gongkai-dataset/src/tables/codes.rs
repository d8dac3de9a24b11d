//! The table `codes`: what each code means, in Chinese and English.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_schema::{DataType, Field};
use gongkai_check::rule;
use gongkai_report::{
    CellState, Channel, Column, ContactKind, DateKind, FindingCode, Kind, Language, Metric,
    OrganLevel, OrganType, QuantityUse, Row, Series, Severity, TableFormat, TableKind, Topic,
};

use super::batch::schema;

/// The codes of all vocabularies, one row a code: `vocabulary`, `code`, `label_zh`, `label_en`.
///
/// A vocabulary is called as the column that holds its codes: `metric`, `channel`, `row_code` …
///
/// ```
/// let codes = gongkai_dataset::codes();
/// assert_eq!(codes.num_columns(), 4);
/// assert!(codes.num_rows() > 200);
/// ```
#[must_use]
#[expect(
    clippy::missing_panics_doc,
    reason = "the columns are made from one list of rows"
)]
pub fn codes() -> RecordBatch {
    let rows = vocabularies();
    let column = |at: fn(&Code) -> &str| -> ArrayRef {
        Arc::new(StringArray::from_iter_values(rows.iter().map(at)))
    };
    let columns = vec![
        column(|row| row.vocabulary),
        column(|row| row.value),
        column(|row| row.zh),
        column(|row| row.en),
    ];
    let field = |name| Field::new(name, DataType::Utf8, false);
    let fields = ["vocabulary", "code", "label_zh", "label_en"].map(field);
    RecordBatch::try_new(schema(fields.into()), columns).expect("each row has its four texts")
}

/// A row of the table.
struct Code {
    vocabulary: &'static str,
    value: &'static str,
    zh: &'static str,
    en: &'static str,
}

/// Adds the codes of vocabularies of the report, each called as its column.
macro_rules! add {
    ($rows:ident, $( $vocabulary:literal: $name:ident ),*) => {
        $( $rows.extend($name::ALL.iter().map(|code| Code {
            vocabulary: $vocabulary,
            value: code.code(),
            zh: code.zh(),
            en: code.en(),
        })); )*
    };
}

fn vocabularies() -> Vec<Code> {
    let mut rows = Vec::new();
    add!(rows,
        "metric": Metric, "row_code": Row, "column_code": Column, "document_kind": Kind,
        "topic": Topic, "channel": Channel, "organ_level": OrganLevel, "organ_type": OrganType,
        "table_kind": TableKind, "form": TableFormat, "cell_state": CellState,
        "severity": Severity, "contact_kind": ContactKind, "date_kind": DateKind,
        "quantity_use": QuantityUse
    );
    let mut add = |vocabulary, value, zh, en| {
        rows.push(Code {
            vocabulary,
            value,
            zh,
            en,
        });
    };
    for series in Series::panel() {
        add("series", series.code, series.zh, series.en);
    }
    for code in FindingCode::ALL {
        let meaning = |language, name| rule(*code).map_or(name, |rule| rule.meaning(language));
        let zh = meaning(Language::Chinese, code.zh());
        add(
            "finding_code",
            code.code(),
            zh,
            meaning(Language::English, code.en()),
        );
    }
    for (vocabulary, code, zh, en) in OWN {
        add(vocabulary, code, zh, en);
    }
    rows
}

/// Codes that are no vocabulary of the report.
const OWN: [(&str, &str, &str, &str); 12] = [
    ("bound", "exact", "确数", "exact"),
    ("bound", "approximately", "约", "approximately"),
    ("bound", "nearly", "近", "nearly"),
    ("bound", "more_than", "多于", "more than"),
    ("bound", "at_least", "不少于", "at least"),
    ("bound", "less_than", "少于", "less than"),
    ("bound", "at_most", "不多于", "at most"),
    ("figure_source", "cell", "表格", "cell"),
    ("figure_source", "sum_of_cells", "表格合计", "sum of cells"),
    ("figure_source", "statistic", "正文", "statistic"),
    ("figure_flag", "hedged", "约数", "hedged"),
    ("figure_flag", "empty_cells", "含空白格", "empty cells"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::cast::AsArray as _;
    use std::collections::HashSet;

    #[test]
    fn every_code_is_there_once_and_has_words() {
        let codes = codes();
        let column = |name| {
            codes
                .column_by_name(name)
                .expect("a column")
                .as_string::<i32>()
                .clone()
        };
        let (vocabulary, code, zh) = (column("vocabulary"), column("code"), column("label_zh"));
        let mut seen = HashSet::new();
        for row in 0..codes.num_rows() {
            assert!(seen.insert((vocabulary.value(row), code.value(row))));
            let is_chinese = !zh.value(row).is_ascii();
            assert!(is_chinese, "{} {}", vocabulary.value(row), code.value(row));
        }
    }
}
