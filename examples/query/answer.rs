//! Asking, and writing the answer.

use std::fmt;
use std::io::Write;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::csv;
use datafusion::arrow::json::LineDelimitedWriter;
use datafusion::arrow::util::pretty::pretty_format_batches_with_schema;
use datafusion::error::{DataFusionError, Result};
use datafusion::prelude::SessionContext;
use futures::StreamExt as _;

/// How to write an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table for people.
    Table,
    /// Comma-separated values; the columns must hold single values.
    Csv,
    /// JSON, a row a line.
    Jsonl,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Table => "table",
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
        })
    }
}

/// What came of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answered {
    /// The rows of the answer.
    pub rows: usize,
    /// From the question to the end of the answer.
    pub elapsed: Duration,
}

impl fmt::Display for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} rows in {:.1} s",
            self.rows,
            self.elapsed.as_secs_f64()
        )
    }
}

/// Asks `sql` and writes the answer as it comes; a table for people when it is complete.
///
/// # Errors
///
/// What DataFusion says if the question has no answer, or `out` if it takes no more.
pub async fn answer(
    context: &SessionContext,
    sql: &str,
    format: Format,
    out: &mut dyn Write,
) -> Result<Answered> {
    let begin = Instant::now();
    let asked = context.sql(sql).await?;
    let mut batches = asked.execute_stream().await?;
    let schema = batches.schema();
    let mut rows = 0;
    match format {
        Format::Table => {
            let mut all: Vec<RecordBatch> = Vec::new();
            while let Some(batch) = batches.next().await.transpose()? {
                rows += batch.num_rows();
                all.push(batch);
            }
            writeln!(out, "{}", pretty_format_batches_with_schema(schema, &all)?)?;
        }
        Format::Csv => {
            let mut writer = csv::Writer::new(&mut *out);
            // The writer puts the header before the first batch, so an empty answer has one too.
            writer.write(&RecordBatch::new_empty(schema))?;
            while let Some(batch) = batches.next().await.transpose()? {
                rows += batch.num_rows();
                writer.write(&batch)?;
            }
        }
        Format::Jsonl => {
            let mut writer = LineDelimitedWriter::new(&mut *out);
            while let Some(batch) = batches.next().await.transpose()? {
                rows += batch.num_rows();
                writer.write(&batch)?;
            }
            writer.finish()?;
        }
    }
    out.flush().map_err(DataFusionError::from)?;
    Ok(Answered {
        rows,
        elapsed: begin.elapsed(),
    })
}
