//! The atlas of small datasets: what stands in the page, whatever the reports.
#![cfg(feature = "atlas")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use arrow_array::RecordBatch;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::read::DeflateDecoder;
use gongkai_dataset::arrow_schema::Schema;
use gongkai_dataset::{DatasetOptions, Job, Progress, VERSION_KEY};
use gongkai_view::{AtlasError, AtlasOptions, atlas};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

fn report(organ: &str, year: i32, count: u32) -> String {
    format!(
        "{organ}{year}年政府信息公开工作年度报告\n一、概述\n{year}年，收到政府信息公开申请{count}件。\n"
    )
}

/// A dataset made from pages.
fn dataset(pages: &[String]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("in");
    fs::create_dir(&input).unwrap();
    for (index, page) in pages.iter().enumerate() {
        fs::write(input.join(format!("{index:02}.txt")), page).unwrap();
    }
    let options = DatasetOptions::new(vec![input], folder.path().join("dataset"));
    Job::new(options)
        .unwrap()
        .run(&Progress::default(), &|_| {})
        .unwrap();
    folder
}

fn draw(folder: &TempDir, options: &AtlasOptions) -> Result<String, AtlasError> {
    atlas(&folder.path().join("dataset"), options)
}

fn between<'t>(text: &'t str, open: &str, close: &str) -> &'t str {
    let (_, rest) = text.split_once(open).unwrap();
    rest.split_once(close).unwrap().0
}

/// The data that the page carries.
fn data(html: &str) -> Value {
    let packed = between(html, "id=\"data\">", "</script>");
    let mut json = String::new();
    let bytes = STANDARD.decode(packed).unwrap();
    DeflateDecoder::new(bytes.as_slice())
        .read_to_string(&mut json)
        .unwrap();
    serde_json::from_str(&json).unwrap()
}

/// Changes the schema or the columns of the panel.
fn rewrite(folder: &TempDir, change: impl Fn(&RecordBatch) -> RecordBatch) {
    let panel = folder.path().join("dataset/panel");
    for entry in fs::read_dir(&panel).unwrap() {
        let path = entry.unwrap().path();
        let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(&path).unwrap()).unwrap();
        let schema = reader.schema().clone();
        let columns = reader
            .build()
            .unwrap()
            .next()
            .unwrap()
            .unwrap()
            .columns()
            .to_vec();
        // The reader's batches have lost the metadata of the schema.
        let batch = RecordBatch::try_new(schema, columns).unwrap();
        let batch = change(&batch);
        let mut writer =
            ArrowWriter::try_new(File::create(&path).unwrap(), batch.schema(), None).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
    }
}

#[test]
fn names_cannot_become_markup_and_the_policy_admits_one_script() {
    let hostile = "青<b>\"山'</script><script>alert(1)</script>县水利局";
    let folder = dataset(&[report(hostile, 2019, 5), report("青山县水利局", 2020, 6)]);
    let options = AtlasOptions::default().pages("pages\"><script>alert(2)</script>");
    let html = draw(&folder, &options).unwrap();
    assert!(!html.contains("alert("), "the data is packed, not printed");
    assert_eq!(
        html.matches("<script").count(),
        2,
        "the data and the page's own"
    );
    let policy = between(&html, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'");
    let script = between(&html, "<script>", "</script>");
    let hash = STANDARD.encode(Sha256::digest(script.as_bytes()));
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(
        policy.contains(&format!("script-src 'sha256-{hash}';")),
        "{policy}"
    );
    assert!(
        policy.contains("require-trusted-types-for 'script'") && !policy.contains("unsafe"),
        "{policy}"
    );
    // With trusted types the script cannot turn text into markup even by mistake; it does not try.
    for way in ["innerHTML", "insertAdjacentHTML", "document.write", "eval("] {
        assert!(!script.contains(way), "{way}");
    }
    assert!(
        !html.contains("http://")
            || html.matches("http://").count() == script.matches("http://www.w3.org/").count()
    );
    assert_eq!(data(&html)["pages"], "pages\"><script>alert(2)</script>");
}

#[test]
fn one_report_is_an_atlas() {
    let folder = dataset(&[report("杭州市水利局", 2016, 7)]);
    let data = data(&draw(&folder, &AtlasOptions::default()).unwrap());
    let rows = &data["rows"];
    assert_eq!(
        (&rows["year"], &rows["reports"]),
        (&serde_json::json!([2016]), &serde_json::json!([1]))
    );
    assert_eq!(data["organs"][0]["name"], "杭州市水利局");
    assert_eq!(data["organs"][0]["province"], "浙江省");
    assert_eq!(data["pages"], Value::Null);
    // A year without a form: the figure is from the prose.
    let at = data["series"]
        .as_array()
        .unwrap()
        .iter()
        .position(|one| one["code"] == "applications_received");
    assert_eq!(rows["figures"][at.unwrap()][0], 7.0);
    let source = rows["sources"][at.unwrap()][0].as_u64().unwrap();
    assert_eq!(
        data["words"]["sources"][usize::try_from(source).unwrap()]["code"],
        "statistic"
    );
}

#[test]
fn a_dataset_without_annual_reports_is_an_empty_atlas() {
    let folder = dataset(&["关于召开会议的通知\n请准时参加。\n".to_owned()]);
    let html = draw(&folder, &AtlasOptions::default()).unwrap();
    let data = data(&html);
    assert_eq!(data["reports"], 0);
    assert_eq!(data["rows"]["year"], serde_json::json!([]));
}

#[test]
fn two_reports_of_one_organ_and_year_are_one_row() {
    let later = report("杭州市水利局", 2016, 8) + "二、其他\n没有其他事项。\n";
    let folder = dataset(&[report("杭州市水利局", 2016, 7), later]);
    let data = data(&draw(&folder, &AtlasOptions::default()).unwrap());
    assert_eq!(data["rows"]["reports"], serde_json::json!([2]));
    assert_eq!(data["reports"], 1);
}

#[test]
fn an_older_version_and_a_missing_column_are_told() {
    let with = |version: Option<&str>| {
        let folder = dataset(&[report("杭州市水利局", 2016, 7)]);
        rewrite(&folder, |batch| {
            let mut metadata = batch.schema().metadata().clone();
            metadata.remove(VERSION_KEY);
            metadata.extend(version.map(|version| (VERSION_KEY.to_owned(), version.to_owned())));
            let schema = Schema::new_with_metadata(batch.schema().fields().clone(), metadata);
            RecordBatch::try_new(Arc::new(schema), batch.columns().to_vec()).unwrap()
        });
        draw(&folder, &AtlasOptions::default())
            .unwrap_err()
            .to_string()
    };
    assert!(
        with(Some("1")).contains("tables of version 1; the atlas reads version 2"),
        "{}",
        with(Some("1"))
    );
    assert!(
        with(None).contains("no tables of a dataset"),
        "{}",
        with(None)
    );

    let folder = dataset(&[report("杭州市水利局", 2016, 7)]);
    rewrite(&folder, |batch| {
        let at = batch.schema().index_of("organ_level").unwrap();
        let others: Vec<usize> = (0..batch.num_columns())
            .filter(|column| *column != at)
            .collect();
        batch.project(&others).unwrap()
    });
    let said = draw(&folder, &AtlasOptions::default())
        .unwrap_err()
        .to_string();
    assert!(said.contains("has no column `organ_level`"), "{said}");
}

#[test]
fn what_is_no_dataset_is_an_error() {
    let said = atlas(Path::new("/nowhere"), &AtlasOptions::default())
        .unwrap_err()
        .to_string();
    assert!(said.contains("/nowhere"), "{said}");
}
