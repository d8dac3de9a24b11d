//! What the tests share: the program, its input, and what it wrote.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use gongkai_dataset::TableName;
use gongkai_dataset::arrow_array::RecordBatch;
use gongkai_dataset::arrow_array::cast::AsArray as _;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

/// A page that gives a report with a figure.
pub(crate) const PAGE: &str =
    "某某县水利局2012年政府信息公开工作年度报告\n一、概述\n2012年，主动公开政府信息84条。\n";

/// The same with another figure, and so with other bytes.
pub(crate) fn page(figure: u32) -> String {
    PAGE.replace("84", &figure.to_string())
}

/// The program, to be run in `folder`. Cargo builds the examples before it runs all tests of the
/// package, but not where `--test` names one.
pub(crate) fn corpus(folder: &Path) -> Command {
    let test = std::env::current_exe().unwrap();
    let built = test.ancestors().nth(2).unwrap();
    let program = built
        .join("examples")
        .join(format!("corpus{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "build it first: cargo build -p gongkai-corpus --example corpus"
    );
    let mut command = Command::new(program);
    command.current_dir(folder);
    command
}

/// Runs the program to its end.
pub(crate) fn run(folder: &Path, args: &[&str]) -> Output {
    corpus(folder).args(args).output().unwrap()
}

/// Runs the program and checks its exit code.
#[track_caller]
pub(crate) fn check_run(folder: &Path, args: &[&str], code: i32) -> String {
    let output = run(folder, args);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{said}");
    said
}

/// The five seeds.
pub(crate) fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data")
}

/// A new folder with the five seeds in `in`.
pub(crate) fn seeded() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("in")).unwrap();
    for seed in fs::read_dir(seeds()).unwrap() {
        let seed = seed.unwrap();
        if seed.path().is_file() {
            fs::copy(seed.path(), folder.path().join("in").join(seed.file_name())).unwrap();
        }
    }
    folder
}

/// A new folder with `files` in it.
pub(crate) fn with_files(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// Every file of a dataset.
pub(crate) fn files(dataset: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = walkdir::WalkDir::new(dataset)
        .into_iter()
        .map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let name = entry.path().strip_prefix(dataset).unwrap().to_owned();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The rows of a table, part after part.
pub(crate) fn rows(dataset: &Path, table: TableName) -> Vec<RecordBatch> {
    let folder = dataset.join(table.name());
    let mut parts: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|part| part.unwrap().path())
        .collect();
    parts.sort();
    let read = |path: &PathBuf| {
        let file = fs::File::open(path).unwrap();
        let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
        assert_eq!(reader.schema().metadata(), table.schema().metadata());
        reader
            .with_batch_size(1 << 20)
            .build()
            .unwrap()
            .map(Result::unwrap)
    };
    parts.iter().flat_map(read).collect()
}

/// A column of texts.
pub(crate) fn texts(dataset: &Path, table: TableName, column: &str) -> Vec<Option<String>> {
    let batches = rows(dataset, table);
    let columns = batches
        .iter()
        .map(|batch| batch.column_by_name(column).unwrap());
    columns
        .flat_map(|column| column.as_string::<i32>().iter())
        .map(|text| text.map(str::to_owned))
        .collect()
}

/// The names of the reports.
pub(crate) fn names(dataset: &Path) -> Vec<String> {
    let column = |name| texts(dataset, TableName::Reports, name);
    let names = column("source_url").into_iter().zip(column("source_path"));
    names.filter_map(|(url, path)| url.or(path)).collect()
}

/// The failures file.
pub(crate) fn failures(dataset: &Path) -> Vec<serde_json::Value> {
    let text = fs::read_to_string(dataset.join("failures.jsonl")).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Bytes as gzip.
pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// A record of an archive.
pub(crate) fn record(kind: &str, uri: &str, content_type: &str, body: &[u8]) -> Vec<u8> {
    let mut record = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\n\
         Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    record.extend_from_slice(body);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

/// A response of an archive.
pub(crate) fn response(uri: &str, status: &str, content_type: &str, page: &[u8]) -> Vec<u8> {
    let mut body =
        format!("HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n").into_bytes();
    body.extend_from_slice(page);
    record("response", uri, "application/http; msgtype=response", &body)
}
