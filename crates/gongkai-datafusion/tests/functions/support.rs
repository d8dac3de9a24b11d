//! Contexts, tables and answers.

use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use datafusion::arrow::compute::{cast, concat_batches};
use datafusion::arrow::datatypes::DataType;
use datafusion::prelude::{SessionConfig, SessionContext};
use gongkai_datafusion::{configure, register};

/// A context that knows the functions and has one table.
pub(crate) fn context(columns: Vec<(&str, ArrayRef)>) -> SessionContext {
    let context = SessionContext::new_with_config(configure(SessionConfig::new()));
    register(&context);
    add_table(&context, columns);
    context
}

/// Adds the table `pages`; each column may have nulls.
pub(crate) fn add_table(context: &SessionContext, columns: Vec<(&str, ArrayRef)>) {
    let columns = columns.into_iter().map(|(name, array)| (name, array, true));
    let batch = RecordBatch::try_from_iter_with_nullable(columns).unwrap();
    context.register_batch("pages", batch).unwrap();
}

/// A column of texts.
pub(crate) fn texts<'a>(values: impl IntoIterator<Item = Option<&'a str>>) -> ArrayRef {
    Arc::new(values.into_iter().collect::<StringArray>())
}

/// The answer as one batch.
pub(crate) async fn ask(context: &SessionContext, sql: &str) -> RecordBatch {
    let asked = context.sql(sql).await.unwrap();
    let schema = Arc::clone(asked.schema().inner());
    let batches = asked.collect().await.unwrap();
    match batches.first() {
        Some(first) => concat_batches(&first.schema(), &batches).unwrap(),
        None => RecordBatch::new_empty(schema),
    }
}

/// The answer as texts, row by row; nulls are `-`.
pub(crate) async fn rows(context: &SessionContext, sql: &str) -> Vec<String> {
    let batch = ask(context, sql).await;
    let columns: Vec<_> = batch
        .columns()
        .iter()
        .map(|c| cast(c, &DataType::Utf8).unwrap())
        .collect();
    let text = |column: &ArrayRef, row| {
        let texts: &StringArray = column.as_any().downcast_ref().unwrap();
        texts.iter().nth(row).flatten().unwrap_or("-").to_owned()
    };
    (0..batch.num_rows())
        .map(|row| {
            let cells: Vec<_> = columns.iter().map(|column| text(column, row)).collect();
            cells.join(" | ")
        })
        .collect()
}

/// A report of the project's own fixtures.
pub(crate) fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data");
    let mut files = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let path = files
        .find(|path| {
            path.file_name()
                .is_some_and(|file| file.to_string_lossy().starts_with(name))
        })
        .unwrap();
    std::fs::read_to_string(path).unwrap()
}

/// A small report.
pub(crate) fn small(issuer: &str, figure: u32) -> String {
    format!(
        "{issuer}2012年政府信息公开工作年度报告\n一、概述\n2012年，我局主动公开政府信息{figure}条，未收到公开申请。\n"
    )
}
