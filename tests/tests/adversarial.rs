//! The hostile set at a size for every day: a report or an error that says what to do, no panic, and
//! all spans sound. The example `hostile` measures it at 10 MB.

use gongkai::text::SourceSpan;
use gongkai::{ExtractError, ExtractOptions, Extraction};
use gongkai_tests::{HOSTILE, HOSTILE_WORD};
use serde_json::Value;

const SIZE: usize = 20_000;

#[test]
fn each_is_read_or_refused() {
    for hostile in HOSTILE.iter().chain(&HOSTILE_WORD) {
        let bytes = hostile.bytes(SIZE);
        let read = match Extraction::read("a", &bytes, &ExtractOptions::default()) {
            Ok(read) => read,
            Err(error) => {
                assert!(
                    !matches!(error, ExtractError::Limit { .. }),
                    "{}",
                    hostile.name
                );
                continue;
            }
        };
        let json = serde_json::to_value(&read.report).expect("a report is JSON");
        let places = count_places(&json, &read.source);
        assert!(places.is_ok(), "{}: {places:?}", hostile.name);
        let back: gongkai::Report = serde_json::from_value(json).expect("JSON is a report");
        assert_eq!(back, read.report, "{}", hostile.name);
    }
}

#[test]
fn each_is_made_the_same_each_time() {
    let mut names: Vec<_> = HOSTILE.iter().map(|hostile| hostile.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), HOSTILE.len());
    for hostile in HOSTILE {
        assert!(
            hostile.bytes(SIZE) == hostile.bytes(SIZE),
            "{}",
            hostile.name
        );
        let length = hostile.bytes(SIZE).len();
        assert!(
            length.abs_diff(SIZE) < SIZE / 5,
            "{} has {length} bytes",
            hostile.name
        );
    }
}

#[test]
fn reference_years_outside_of_the_calendar_are_survived() {
    let text = "一、去年5月和明年计划\n主动公开政府信息5条。\n二、下一步打算\n2147年，15年至今年1季度公开6条。\n";
    for year in [i32::MIN, -1, 0, 262_143, i32::MAX] {
        let options = ExtractOptions::default().reference_year(year);
        assert!(Extraction::read("a", text.as_bytes(), &options).is_ok());
    }
}

/// How many spans the JSON has, or the first that is no place of the source.
fn count_places(node: &Value, source: &str) -> Result<usize, Value> {
    let is_place = |value: &Value| {
        let span = serde_json::from_value::<SourceSpan>(value.clone());
        let text = span.ok().and_then(|span| span.slice(source));
        text.is_some_and(|text| !text.is_empty())
    };
    let mut places = 0;
    let below: Vec<&Value> = match node {
        Value::Object(fields) => {
            for (key, value) in fields {
                let spans: &[Value] = match (key.as_str(), value) {
                    (_, Value::Null) => continue,
                    ("span" | "heading_span" | "value_span", span) => std::slice::from_ref(span),
                    ("spans", Value::Array(spans)) => spans,
                    _ => continue,
                };
                if let Some(wrong) = spans.iter().find(|span| !is_place(span)) {
                    return Err((*wrong).clone());
                }
                places += spans.len();
            }
            fields.values().collect()
        }
        Value::Array(values) => values.iter().collect(),
        _ => Vec::new(),
    };
    below
        .into_iter()
        .try_fold(places, |sum, value| Ok(sum + count_places(value, source)?))
}
