//! What stands in a dataset.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use gongkai::{ExtractOptions, extract};
use gongkai_dataset::arrow_array::RecordBatch;
use gongkai_dataset::arrow_array::cast::AsArray as _;
use gongkai_dataset::arrow_array::types::UInt32Type;
use gongkai_dataset::{Document, ReportId, TableName, TablesBuilder};

use crate::support::{
    PAGE, check_run, corpus, failures, files, gzip, names, page, record, rows, run, seeded, texts,
    with_files,
};

#[test]
fn tables_read_back_are_the_reports() {
    let folder = seeded();
    check_run(folder.path(), &["in", "-o", "out", "-q"], 0);
    let dataset = folder.path().join("out");
    let names = names(&dataset);
    assert_eq!(names.len(), 5);

    let mut builder = TablesBuilder::new();
    let mut figures = Vec::new();
    for name in &names {
        let bytes = fs::read(folder.path().join(name)).unwrap();
        let report = extract(name, &bytes, &ExtractOptions::default()).unwrap();
        let source = String::from_utf8(bytes).unwrap();
        let document = Document::new(&report).source(&source);
        builder.push(&document).unwrap();
        for figure in &report.statistics {
            let place = figure.value_span.unwrap();
            let text = place.slice(&source).unwrap().to_owned();
            let id = ReportId::of_bytes(source.as_bytes());
            figures.push((
                id.to_string(),
                figure.value.to_string(),
                place.start(),
                text,
            ));
        }
    }
    let expected = builder.finish();
    // Of several reports of an organ and year the panel has one; here each has its own.
    for table in TableName::ALL {
        let (got, expected) = (rows(&dataset, table), expected.get(table));
        assert_eq!(
            got.iter().map(RecordBatch::num_rows).sum::<usize>(),
            expected.num_rows()
        );
        for batch in got {
            for (got, field) in batch
                .schema()
                .fields()
                .iter()
                .zip(expected.schema().fields())
            {
                assert_eq!(
                    (got.name(), got.data_type()),
                    (field.name(), field.data_type())
                );
                assert_eq!(
                    got.is_nullable(),
                    field.is_nullable(),
                    "{table}.{}",
                    field.name()
                );
                let column = |batch: &RecordBatch| batch.column_by_name(field.name()).cloned();
                assert_eq!(column(&batch), column(expected), "{table}.{}", field.name());
            }
        }
    }
    // The same without the builder: value, place and source text as the report has them.
    let batch = &rows(&dataset, TableName::Statistics)[0];
    let column = |name: &str| batch.column_by_name(name).unwrap();
    let ids = column("report_id").as_string::<i32>();
    let id = |row: usize| ids.value(row).to_owned();
    let got: Vec<_> = (0..batch.num_rows())
        .map(|row| {
            let start = column("value_span_start")
                .as_primitive::<UInt32Type>()
                .value(row);
            (
                id(row),
                column("value_text")
                    .as_string::<i32>()
                    .value(row)
                    .to_owned(),
                start as usize,
                column("value_source_text")
                    .as_string::<i32>()
                    .value(row)
                    .to_owned(),
            )
        })
        .collect();
    assert!(got.len() > 50);
    assert_eq!(got, figures);
}

#[test]
fn equal_input_gives_equal_bytes() {
    let folder = seeded();
    let path = folder.path();
    check_run(
        path,
        &["in", "-o", "one", "-q", "--threads", "1", "--part", "2"],
        0,
    );
    check_run(
        path,
        &["in", "-o", "many", "-q", "--threads", "7", "--part", "2"],
        0,
    );
    let one = files(&path.join("one"));
    // Three parts of each table, the panel in one, and what describes them.
    assert_eq!(one.len(), 9 * 3 + 1 + 5);
    assert!(one == files(&path.join("many")));
    assert!(!path.join("one.partial").exists());
}

#[test]
fn lines_of_json_are_pages() {
    let lines = [
        serde_json::json!({"url": "http://a/1", "html": format!("<p>{PAGE}</p>")}).to_string(),
        "{not json".to_owned(),
        String::new(),
        serde_json::json!({"text": page(85), "crawled": 2024}).to_string(),
        serde_json::json!({"url": "http://a/3"}).to_string(),
        serde_json::json!({"url": "http://a/4", "text": "  "}).to_string(),
        serde_json::json!({"url": "http://a/1", "html": format!("<p>{PAGE}</p>")}).to_string(),
        serde_json::json!({"url": "http://a/1", "html": format!("<p>{}</p>", page(86))})
            .to_string(),
    ];
    let folder = with_files(&[("pages.jsonl", lines.join("\n").as_bytes())]);
    check_run(folder.path(), &["pages.jsonl", "-o", "out", "-q"], 1);
    let dataset = folder.path().join("out");
    assert_eq!(
        names(&dataset),
        ["http://a/1", "pages.jsonl#4", "http://a/1"]
    );
    let failures = failures(&dataset);
    let records: Vec<_> = failures
        .iter()
        .map(|f| f["source"]["record"].as_u64().unwrap())
        .collect();
    assert_eq!(records, [2, 5, 6, 7]);
    assert!(failures[3]["error"].as_str().unwrap().contains("a copy"));
    assert_eq!(failures[2]["source"]["name"], "http://a/4");
    assert_eq!(failures[2]["source"]["container"], "pages.jsonl");
    // Two captures of one page are two reports where their bytes differ, else one.
    let mut ids = texts(&dataset, TableName::Reports, "report_id");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3);
}

#[test]
fn a_file_of_other_lines_is_one_failure() {
    let lines = "{\"url\": \"http://a/1\"}\n".repeat(20);
    let folder = with_files(&[
        ("in/labels.jsonl", lines.as_bytes()),
        ("in/a.txt", PAGE.as_bytes()),
    ]);
    check_run(folder.path(), &["in", "-o", "out", "-q"], 1);
    let failures = failures(&folder.path().join("out"));
    assert_eq!(failures.len(), 1);
    assert!(
        failures[0]["error"]
            .as_str()
            .unwrap()
            .starts_with("not a file of pages")
    );
}

#[test]
fn what_fails_is_listed_and_does_not_stop_the_rest() {
    let folder = with_files(&[
        ("in/a.txt", PAGE.as_bytes()),
        ("in/b.html", b""),
        ("in/c.html", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"),
        ("in/d.txt", page(85).as_bytes()),
        ("in/e.txt", "汉".repeat(700_000).as_bytes()),
    ]);
    let said = check_run(folder.path(), &["in", "-o", "out", "--max-page", "1"], 1);
    assert!(said.contains("3 pages gave no report"), "{said}");
    let dataset = folder.path().join("out");
    assert_eq!(names(&dataset), ["in/a.txt", "in/d.txt"]);
    let failures = failures(&dataset);
    let failed: Vec<_> = failures
        .iter()
        .map(|f| f["source"]["name"].as_str().unwrap())
        .collect();
    assert_eq!(failed, ["in/b.html", "in/c.html", "in/e.txt"]);
    assert!(
        failures[2]["error"]
            .as_str()
            .unwrap()
            .contains("--max-page")
    );
}

#[test]
fn a_file_named_twice_is_taken_once() {
    let folder = with_files(&[
        ("in/x/a.txt", PAGE.as_bytes()),
        ("in/y/a.txt", page(85).as_bytes()),
    ]);
    let args = [
        "in/y/a.txt",
        "in",
        "./in/x",
        "in/*/*.txt",
        "in/y/a.txt",
        "-o",
        "out",
        "-q",
    ];
    check_run(folder.path(), &args, 0);
    let dataset = folder.path().join("out");
    assert_eq!(names(&dataset), ["in/y/a.txt", "in/x/a.txt"]);
    check_run(
        folder.path(),
        &["in/*", "in/x/a.txt", "-o", "globbed", "-q"],
        0,
    );
    assert_eq!(
        names(&folder.path().join("globbed")),
        ["in/x/a.txt", "in/y/a.txt"]
    );
}

#[test]
fn the_summary_counts() {
    let folder = seeded();
    let output = run(folder.path(), &["in", "-o", "out", "-q"]);
    let summary = String::from_utf8(output.stdout).unwrap();
    let row = |label: &str| {
        let line = summary
            .lines()
            .find(|line| line.trim_start().starts_with(label));
        line.and_then(|line| line.split_whitespace().last()?.parse::<usize>().ok())
    };
    assert_eq!(
        (row("documents"), row("failed"), row("annual_report")),
        (Some(5), Some(0), Some(3))
    );
    let statistics = rows(&folder.path().join("out"), TableName::Statistics);
    assert_eq!(
        row("statistics"),
        Some(statistics.iter().map(RecordBatch::num_rows).sum())
    );
    assert!(
        summary.contains("date.damaged") && summary.contains("MB/s"),
        "{summary}"
    );
}

#[test]
fn a_reader_who_has_gone_is_no_error() {
    let folder = with_files(&[("a.txt", PAGE.as_bytes())]);
    let mut command = corpus(folder.path());
    let child = command
        .args(["a.txt", "-o", "out"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = child.spawn().unwrap();
    drop((child.stdout.take(), child.stderr.take()));
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(names(&folder.path().join("out")), ["a.txt"]);
}

#[test]
fn files_that_are_no_pages_are_named_and_counted() {
    let folder = with_files(&[
        ("in/a.txt", PAGE.as_bytes()),
        ("in/b.png", b"\x89PNG"),
        ("in/c.mht", b"MIME-Version: 1.0\r\n"),
        ("in/d", b"x"),
        (
            "e.txt",
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n",
        ),
    ]);
    let output = run(folder.path(), &["in", "in/b.png", "e.txt", "-o", "out"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    for name in ["in/b.png", "in/c.mht", "in/d"] {
        assert!(
            said.contains(&format!("{name}: passed over: it is ")),
            "{said}"
        );
    }
    let summary = String::from_utf8_lossy(&output.stdout);
    let count = |label: &str| {
        let mut lines = summary.lines();
        let line = lines.find(|line| line.starts_with(label)).unwrap();
        line.rsplit(' ').next().unwrap().to_owned()
    };
    assert_eq!(
        (count("documents"), count("failed"), count("passed over")),
        ("1".into(), "1".into(), "3".into())
    );
    let failures = failures(&folder.path().join("out"));
    assert_eq!(failures.len(), 4);
    assert_eq!(failures[0]["passed_over"], "a picture");
    assert!(
        failures[3]["error"]
            .as_str()
            .unwrap()
            .contains("MIME archive")
    );
}

#[test]
fn equal_bytes_are_one_report() {
    let folder = with_files(&[
        ("in/a.txt", PAGE.as_bytes()),
        ("in/b.txt", PAGE.as_bytes()),
        ("in/c.txt", page(85).as_bytes()),
    ]);
    let said = check_run(folder.path(), &["in", "-o", "out", "--part", "1"], 0);
    assert!(
        said.contains("in/b.txt: passed over: it is a copy"),
        "{said}"
    );
    let dataset = folder.path().join("out");
    assert_eq!(names(&dataset), ["in/a.txt", "in/c.txt"]);
    assert_eq!(failures(&dataset).len(), 1);
    // The two reports are of one organ and year: the panel has one row, which counts them.
    let panel = &rows(&dataset, TableName::Panel)[0];
    let count = panel.column_by_name("report_count").unwrap();
    assert_eq!(count.as_primitive::<UInt32Type>().values(), &[2]);
}

#[test]
fn standard_input_is_a_page_lines_or_an_archive() {
    let line = serde_json::json!({"url": "http://a/1", "text": PAGE}).to_string();
    let archive = record("conversion", "http://a/2", "text/plain", PAGE.as_bytes());
    let cases: [(&str, &[u8], &str); 4] = [
        ("page", PAGE.as_bytes(), "-"),
        ("lines", line.as_bytes(), "http://a/1"),
        ("archive", &archive, "http://a/2"),
        ("gzip", &gzip(&archive), "http://a/2"),
    ];
    let folder = with_files(&[]);
    for (out, bytes, name) in cases {
        let mut child = corpus(folder.path())
            .args(["-", "-q", "-o", out])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(bytes).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{out}");
        assert_eq!(names(&folder.path().join(out)), [name], "{out}");
    }
}
