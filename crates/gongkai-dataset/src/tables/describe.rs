//! The tables described: as a README and as a table of their columns.

use std::fmt::Write as _;
use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, RecordBatch, StringArray};
use arrow_schema::{DataType, Field};

use super::batch::{VERSION, schema};
use super::table_name::TableName;

/// A column of a table with its type.
struct Described {
    table: TableName,
    name: String,
    kind: String,
    nullable: bool,
    meaning: String,
}

/// The name of a type, short.
fn kind(data_type: &DataType) -> String {
    match data_type {
        DataType::List(_) => "List".to_owned(),
        DataType::Decimal128(digits, places) => format!("Decimal({digits}, {places})"),
        other => other.to_string(),
    }
}

fn described() -> impl Iterator<Item = Described> {
    TableName::ALL.into_iter().flat_map(|table| {
        let schema = table.schema();
        let columns = table.columns();
        let fields = schema.fields().iter().zip(columns);
        let rows: Vec<_> = fields
            .map(|(field, column)| Described {
                table,
                name: column.name.into_owned(),
                kind: kind(field.data_type()),
                nullable: field.is_nullable(),
                meaning: column.meaning.into_owned(),
            })
            .collect();
        rows
    })
}

/// All tables and columns in Markdown, as the README beside a dataset has them.
///
/// ```
/// assert!(gongkai_dataset::describe().contains("| `report_id` | `Utf8` |"));
/// ```
#[must_use]
pub fn describe() -> String {
    let mut text = String::new();
    let mut table = None;
    for column in described() {
        if table != Some(column.table) {
            table = Some(column.table);
            let heading = (column.table, column.table.meaning());
            // Writing to a `String` does not fail.
            let _ = write!(
                text,
                "### `{}`\n\n{}\n\n| column | type | null | meaning |\n| --- | --- | --- | --- |\n",
                heading.0, heading.1
            );
        }
        let null = if column.nullable { "yes" } else { "" };
        let _ = writeln!(
            text,
            "| `{}` | `{}` | {null} | {} |",
            column.name, column.kind, column.meaning
        );
        let last = column
            .table
            .columns()
            .last()
            .map(|last| last.name.clone().into_owned());
        if last == Some(column.name) {
            text.push('\n');
        }
    }
    text.push_str(
        "### `codes`\n\nOne row a code.\n\n| column | type | null | meaning |\n| --- | --- | --- | --- |\n\
         | `vocabulary` | `Utf8` |  | column that holds the code: `metric`, `channel` … |\n\
         | `code` | `Utf8` |  | the code |\n\
         | `label_zh` | `Utf8` |  | what it means, in Chinese |\n\
         | `label_en` | `Utf8` |  | what it means, in English |\n",
    );
    text
}

/// The columns of all tables as a table: `table_name`, `column_name`, `column_type`, `is_nullable`,
/// `meaning`, `schema_version`.
#[must_use]
#[expect(
    clippy::missing_panics_doc,
    reason = "the columns are made from one list of rows"
)]
pub fn schema_table() -> RecordBatch {
    let rows: Vec<_> = described().collect();
    let text = |at: fn(&Described) -> &str| -> ArrayRef {
        Arc::new(StringArray::from_iter_values(rows.iter().map(at)))
    };
    let nullable: Vec<bool> = rows.iter().map(|row| row.nullable).collect();
    let version = StringArray::from_iter_values(rows.iter().map(|_| VERSION));
    let columns: Vec<ArrayRef> = vec![
        text(|row| row.table.name()),
        text(|row| &row.name),
        text(|row| &row.kind),
        Arc::new(BooleanArray::from(nullable)),
        text(|row| &row.meaning),
        Arc::new(version),
    ];
    let field = |name| Field::new(name, DataType::Utf8, false);
    let fields = vec![
        field("table_name"),
        field("column_name"),
        field("column_type"),
        Field::new("is_nullable", DataType::Boolean, false),
        field("meaning"),
        field("schema_version"),
    ];
    RecordBatch::try_new(schema(fields), columns).expect("each row has its six values")
}
