//! What the README shows is what the program prints.

use gongkai::{ExtractOptions, extract};
use gongkai_tests::workspace_file;
use serde_json::Value;

/// Whether all that `part` shows stands in `whole`; lists may leave entries out.
fn shows(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => part
            .iter()
            .all(|(key, value)| whole.get(key).is_some_and(|other| shows(value, other))),
        (Value::Array(part), Value::Array(whole)) => part
            .iter()
            .all(|value| whole.iter().any(|other| shows(value, other))),
        _ => part == whole,
    }
}

#[test]
fn the_printed_report_is_the_real_one() {
    let readme = std::fs::read_to_string(workspace_file("README.md")).unwrap();
    let (_, rest) = readme.split_once("```json\n").unwrap();
    let (printed, _) = rest.split_once("```").unwrap();
    let printed: Value = serde_json::from_str(printed).unwrap();

    let name = "tests/data/003_0c247a06679a31ea.txt";
    assert!(readme.contains(name));
    let bytes = std::fs::read(workspace_file(name)).unwrap();
    let report = extract(name, &bytes, &ExtractOptions::default()).unwrap();
    let report = serde_json::to_value(&report).unwrap();
    for (key, value) in printed.as_object().unwrap() {
        assert!(shows(value, &report[key]), "{key}: {:#}", report[key]);
    }
}
