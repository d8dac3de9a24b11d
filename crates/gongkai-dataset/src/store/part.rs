//! A part of the dataset while it is written: a Parquet file for each table.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::tables::{TableName, Tables};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

/// Rows of a row group at most: what a reader must hold to read one.
const GROUP_ROWS: usize = 1 << 16;
/// Bytes of a row group at most: what is in memory until it is written.
const GROUP_BYTES: usize = 16 << 20;
/// Bytes of a page, and of a dictionary, at most: each of the two hundred columns under way holds one.
const PAGE_BYTES: usize = 1 << 18;
/// The level of zstd. Level 1 is faster by little, since extraction takes most of the time.
const LEVEL: i32 = 3;

/// How all files of a dataset are written.
pub(super) fn properties() -> Result<WriterProperties, ParquetError> {
    Ok(WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(LEVEL)?))
        .set_data_page_size_limit(PAGE_BYTES)
        .set_dictionary_page_size_limit(PAGE_BYTES)
        .set_max_row_group_row_count(Some(GROUP_ROWS))
        .set_max_row_group_bytes(Some(GROUP_BYTES))
        .build())
}

/// Writes one part.
pub(crate) struct PartWriter {
    writers: Vec<(TableName, ArrowWriter<File>)>,
}

impl PartWriter {
    /// Begins a part in the folder `tmp`.
    pub(crate) fn new(tmp: &Path) -> Result<Self, ParquetError> {
        let writers = TableName::ALL.into_iter().map(|table| {
            let file = File::create(unfinished(tmp, table))?;
            let writer = ArrowWriter::try_new(file, table.schema(), Some(properties()?))?;
            Ok((table, writer))
        });
        Ok(Self {
            writers: writers.collect::<Result<_, ParquetError>>()?,
        })
    }

    /// Adds rows.
    pub(crate) fn write(&mut self, tables: &Tables) -> Result<(), ParquetError> {
        for (table, writer) in &mut self.writers {
            let batch = tables.get(*table);
            if batch.num_rows() > 0 {
                writer.write(batch)?;
            }
        }
        Ok(())
    }

    /// Ends the files, which are then on the disk, and gives the length of each.
    pub(crate) fn finish(self) -> Result<Vec<(TableName, u64)>, ParquetError> {
        let lengths = self.writers.into_iter().map(|(table, writer)| {
            let file = writer.into_inner()?;
            file.sync_all()?;
            Ok((table, file.metadata()?.len()))
        });
        lengths.collect()
    }
}

/// The file of a table while the part is written.
pub(crate) fn unfinished(tmp: &Path, table: TableName) -> PathBuf {
    tmp.join(format!("{table}.parquet"))
}
