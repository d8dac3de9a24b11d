//! Every report printed from a document of the project reads back equal and is valid by the schema.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use gongkai::{ExtractOptions, Report, extract};
use serde_json::Value;

fn schema() -> jsonschema::Validator {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/gongkai-report/schema/report-1.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

/// The reports of the documents in the folder.
fn reports() -> Vec<Report> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut reports = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_file() {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        reports.extend(extract(&name, &bytes, &ExtractOptions::default()).ok());
    }
    assert!(reports.len() >= 5, "{}", reports.len());
    reports
}

#[test]
fn printed_reports_read_back_equal() {
    for report in reports() {
        let json = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    }
}

#[test]
fn printed_reports_are_valid() {
    let schema = schema();
    for report in reports() {
        let json = serde_json::to_value(&report).unwrap();
        let errors: Vec<String> = schema
            .iter_errors(&json)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", report.source.name);
    }
}

#[test]
fn the_schema_refuses_what_breaks_the_contract() {
    let schema = schema();
    let mut report = reports().swap_remove(0);
    report.statistics.clear();
    let good = serde_json::to_value(&report).unwrap();
    assert!(schema.is_valid(&good));
    for (pointer, bad) in [
        ("/schema", Value::from("gongkai.report/2")),
        ("/kind", Value::from("report")),
        ("/source/bytes", Value::from("many")),
        ("/findings", Value::Null),
    ] {
        let mut json = good.clone();
        *json.pointer_mut(pointer).unwrap() = bad;
        assert!(!schema.is_valid(&json), "{pointer}");
    }
}
