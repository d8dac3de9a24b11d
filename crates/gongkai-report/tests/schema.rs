//! The committed schema is the one that the types give.
#![cfg(feature = "schema")]

use std::path::Path;

/// Set `UPDATE_SCHEMA=1` to write the file anew.
#[test]
fn committed_schema_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/report-1.json");
    let mut current = serde_json::to_string_pretty(&gongkai_report::json_schema()).unwrap();
    current.push('\n');
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == current,
        "schema/report-1.json is stale: run the tests once with UPDATE_SCHEMA=1"
    );
}

#[test]
fn schema_names_the_fields_and_codes_of_the_contract() {
    let schema = gongkai_report::json_schema();
    let statistic = &schema["$defs"]["Statistic"]["properties"];
    for field in [
        "metric",
        "channel",
        "value",
        "bound",
        "period",
        "value_span",
        "part_of",
    ] {
        assert!(!statistic[field].is_null(), "{field}");
    }
    let text = schema.to_string();
    for code in [
        "gongkai.report/1",
        "table.narrative_conflict",
        "other_not_corrected",
        "2021",
    ] {
        assert!(text.contains(code), "{code}");
    }
}
