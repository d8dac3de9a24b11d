//! What is written when all parts are there: the panel, and what describes the tables.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::types::{Date32Type, Int32Type, UInt32Type};
use arrow_array::{Array as _, ArrayRef, BooleanArray, RecordBatch, UInt32Array};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::errors::ParquetError;

use super::part::properties;
use crate::tables::{TableName, codes, describe, schema_table};

/// What a row of the panel is ranked by: figures known, day of publication, key.
type Rank = (u32, Option<i32>, Reverse<String>);

/// The reports of one organ and year.
struct Group {
    best: Rank,
    reports: u32,
}

/// Writes the panel from the rows of the parts: of several reports of one organ and year the one
/// with most figures, then the one published last.
pub(super) fn write_panel(parts: &[PathBuf], to: &Path) -> Result<(), ParquetError> {
    let mut groups: HashMap<(String, i32), Group> = HashMap::new();
    for_each_batch(parts, |batch| {
        for (key, rank) in ranks(batch) {
            let group = groups.entry(key).or_insert_with(|| Group {
                best: rank.clone(),
                reports: 0,
            });
            group.reports += 1;
            if rank > group.best {
                group.best = rank;
            }
        }
        Ok(())
    })?;
    let schema = TableName::Panel.schema();
    let mut writer =
        ArrowWriter::try_new(File::create(to)?, Arc::clone(&schema), Some(properties()?))?;
    for_each_batch(parts, |batch| {
        let chosen: Vec<Option<u32>> = ranks(batch)
            .map(|(key, rank)| {
                let group = groups.get(&key)?;
                (group.best == rank).then_some(group.reports)
            })
            .collect();
        let keep: BooleanArray = chosen.iter().map(|count| Some(count.is_some())).collect();
        let counts: ArrayRef = Arc::new(UInt32Array::from_iter_values(
            chosen.iter().map(|count| count.unwrap_or_default()),
        ));
        let columns = schema.fields().iter().zip(batch.columns());
        let columns = columns.map(|(field, column)| {
            if field.name() == "report_count" {
                Arc::clone(&counts)
            } else {
                Arc::clone(column)
            }
        });
        let batch = RecordBatch::try_new(Arc::clone(&schema), columns.collect())?;
        writer.write(&arrow_select::filter::filter_record_batch(&batch, &keep)?)
    })?;
    writer.into_inner()?.sync_all()?;
    Ok(())
}

fn for_each_batch(
    parts: &[PathBuf],
    mut each: impl FnMut(&RecordBatch) -> Result<(), ParquetError>,
) -> Result<(), ParquetError> {
    for part in parts {
        let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(part)?)?;
        for batch in reader.build()? {
            each(&batch?)?;
        }
    }
    Ok(())
}

/// The organ, year and rank of each row.
fn ranks(batch: &RecordBatch) -> impl Iterator<Item = ((String, i32), Rank)> + '_ {
    let column = |name: &str| {
        batch
            .column_by_name(name)
            .expect("the parts have been written with this schema")
    };
    let (keys, ids) = (
        column("organ_key").as_string::<i32>(),
        column("report_id").as_string::<i32>(),
    );
    let years = column("report_year").as_primitive::<Int32Type>();
    let figures = column("figure_count").as_primitive::<UInt32Type>();
    let days = column("published_on").as_primitive::<Date32Type>();
    (0..batch.num_rows()).map(move |row| {
        let day = days.is_valid(row).then(|| days.value(row));
        let rank = (figures.value(row), day, Reverse(ids.value(row).to_owned()));
        ((keys.value(row).to_owned(), years.value(row)), rank)
    })
}

/// Writes `codes.parquet` and `schema.parquet` into `folder`.
pub(super) fn write_descriptions(folder: &Path) -> Result<(), ParquetError> {
    for (name, batch) in [
        ("codes.parquet", codes()),
        ("schema.parquet", schema_table()),
    ] {
        let file = File::create(folder.join(name))?;
        let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties()?))?;
        writer.write(&batch)?;
        writer.into_inner()?.sync_all()?;
    }
    Ok(())
}

/// The README beside the tables.
pub(super) fn readme() -> String {
    format!(
        "# A dataset of disclosure reports\n\n\
         Made by `corpus` of gongkai {}. Each folder is a table in Parquet; `codes.parquet` says what \
         each code means, in Chinese and English, `schema.parquet` lists the columns below. \
         `report_id` ties the tables together; `panel` needs no join. What is unknown is null, never \
         0. `corpus.json` says what was read, `failures.jsonl` what gave no report, and why.\n\n\
         ```sql\n\
         SELECT organ_name, report_year, applications_received FROM 'panel/*.parquet' ORDER BY 1, 2;\n\
         ```\n\n\
         ## Tables\n\n{}",
        env!("CARGO_PKG_VERSION"),
        describe()
    )
}
