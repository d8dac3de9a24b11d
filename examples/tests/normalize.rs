//! What `normalize` reads and prints.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// What the program said.
struct Output {
    code: i32,
    text: String,
    complaints: String,
}

/// Runs the program, which cargo builds before it runs these tests.
fn run(args: &[&str], input: &[u8]) -> Output {
    let tests = std::env::current_exe().unwrap();
    let built = tests.ancestors().nth(2).unwrap().join("examples/normalize");
    let mut child = Command::new(built)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read its input.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Output {
        code: output.status.code().unwrap(),
        text: text(output.stdout),
        complaints: text(output.stderr),
    }
}

/// The JSON objects behind `numbers:` and `dates:`.
fn listed(text: &str, list: &str) -> Vec<Value> {
    let items = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix(list)?.strip_prefix(": "));
    items
        .map(|item| serde_json::from_str(item).unwrap())
        .collect()
}

#[test]
fn a_listing_counts_bytes_and_leaves_out_the_parts_of_dates() {
    let line = "2017年3月10日，公开7000余条";
    let out = run(&[], line.as_bytes());
    assert_eq!(out.code, 0, "{}", out.complaints);
    let numbers = listed(&out.text, "numbers");
    assert_eq!(numbers.len(), 1, "{}", out.text);
    let at = |key: &str| usize::try_from(numbers[0][key].as_u64().unwrap()).unwrap();
    assert_eq!(line.get(at("start")..at("end")), Some("7000余条"));
    assert_eq!(numbers[0]["characters"], json!([13, 19]));
    assert_eq!(listed(&out.text, "dates")[0]["from"], "2017-03-10");
}

#[test]
fn json_lines_count_characters_and_give_the_bytes_beside() {
    let line = "{\"text\": \"去年公开３条\", \"reference\": \"2015-01-01\"}\n{\"numeral\": \"一半\"}\n{\"text\": 1}\n";
    let out = run(&["--jsonl"], line.as_bytes());
    let answers: Vec<Value> = out
        .text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers[0]["numbers"][0]["start"], 4);
    assert_eq!(answers[0]["numbers"][0]["span"], json!([12, 18]));
    assert_eq!(answers[0]["dates"][0]["to"], "2014-12-31");
    assert_eq!(answers[1], json!({"value": "0.5"}));
    assert!(answers[2]["error"].is_string(), "{}", out.text);
}

#[test]
fn errors_say_what_and_where() {
    let out = run(&[], b"\xE4\xB8\x80\n\xB9\xAB\xBF\xAA\n");
    assert_eq!(out.code, 1);
    assert!(
        out.complaints.contains("line 2, byte 0: not UTF-8"),
        "{}",
        out.complaints
    );
    for reference in ["2015-02-30", "999999-01-01", "2015"] {
        let out = run(&["--reference", reference], b"");
        assert_eq!((out.code, out.text.as_str()), (2, ""), "{reference}");
    }
    assert!(run(&["-V"], b"").text.starts_with("normalize "));
}
