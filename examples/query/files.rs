//! A folder of pages as a table, read file by file.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::array::builder::{LargeBinaryBuilder, StringBuilder};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::catalog::streaming::StreamingTable;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::physical_plan::streaming::PartitionStream;
use gongkai_dataset::{Input, InputError, inputs};

/// A batch is full at this many bytes, if not at as many pages as the session asks for.
const BATCH_BYTES: usize = 16 << 20;
/// The largest file that becomes a page.
const MOST_BYTES: u64 = 1 << 30;

static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
    Arc::new(Schema::new(vec![
        Field::new("name", DataType::Utf8, false),
        Field::new("page", DataType::LargeBinary, true),
        Field::new("error", DataType::Utf8, true),
    ]))
});

/// Files, each a page.
#[derive(Debug, Clone)]
pub(crate) struct Files(Vec<PathBuf>);

impl Files {
    /// The file at a path, or the pages of a folder and those below.
    pub(crate) fn of(path: &Path) -> Result<Self, InputError> {
        let files = inputs(&[path.to_owned()])
            .into_iter()
            .map(|input| match input? {
                Input::File(path) => Ok(Some(path)),
                Input::Standard => Ok(None),
            });
        let files: Vec<_> = files.collect::<Result<_, InputError>>()?;
        Ok(Self(files.into_iter().flatten().collect()))
    }

    /// The table, in as many partitions as there are threads.
    pub(crate) fn table(self, threads: usize) -> Result<StreamingTable> {
        let share = self.0.len().div_ceil(threads.max(1)).max(1);
        let partitions = self.0.chunks(share).map(|files| {
            let part: Arc<dyn PartitionStream> = Arc::new(Self(files.to_vec()));
            part
        });
        StreamingTable::try_new(Arc::clone(&SCHEMA), partitions.collect())
    }
}

impl PartitionStream for Files {
    fn schema(&self) -> &SchemaRef {
        &SCHEMA
    }

    fn execute(&self, context: Arc<TaskContext>) -> SendableRecordBatchStream {
        let batches = Batches {
            files: self.0.clone().into_iter(),
            pages: context.session_config().batch_size(),
        };
        let stream = futures::stream::iter(batches);
        Box::pin(RecordBatchStreamAdapter::new(Arc::clone(&SCHEMA), stream))
    }
}

/// The pages of files, batch by batch.
struct Batches {
    files: std::vec::IntoIter<PathBuf>,
    pages: usize,
}

impl Iterator for Batches {
    type Item = Result<RecordBatch>;

    fn next(&mut self) -> Option<Self::Item> {
        let (mut names, mut pages) = (StringBuilder::new(), LargeBinaryBuilder::new());
        let (mut errors, mut count, mut bytes) = (StringBuilder::new(), 0, 0);
        while count < self.pages && bytes < BATCH_BYTES {
            let Some(path) = self.files.next() else { break };
            names.append_value(path.display().to_string());
            let page = read(&path);
            bytes += page.as_ref().map_or(0, Vec::len);
            count += 1;
            errors.append_option(page.as_ref().err());
            pages.append_option(page.ok());
        }
        (count > 0).then(|| {
            let columns: Vec<datafusion::arrow::array::ArrayRef> = vec![
                Arc::new(names.finish()),
                Arc::new(pages.finish()),
                Arc::new(errors.finish()),
            ];
            RecordBatch::try_new(Arc::clone(&SCHEMA), columns).map_err(DataFusionError::from)
        })
    }
}

/// The bytes of a file, or why they cannot be had.
fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes));
    match read {
        Ok(read) if read as u64 > MOST_BYTES => Err(format!("larger than {MOST_BYTES} bytes")),
        Ok(_) => Ok(bytes),
        Err(error) => Err(error.to_string()),
    }
}
