//! Which files the programs read, which they refuse, and how they say so.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod program;

use std::fs;
use std::path::Path;

use program::run;
use serde_json::Value;

const PAGE: &str =
    "某某县水利局2012年政府信息公开工作年度报告\n一、概述\n2012年，主动公开政府信息84条。\n";

/// A folder with one report and files that are none.
fn mixed() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    put("a.txt", PAGE.as_bytes());
    put("b.png", b"\x89PNG\r\n\x1a\n");
    put(
        "c.mht",
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n",
    );
    put(
        "d.jsonl",
        b"{\"url\": \"http://a.example\", \"text\": \"x\"}\n",
    );
    put("e.css", b"p { margin: 0 }");
    put("f", b"no ending");
    put(".hidden", b"x");
    folder
}

#[track_caller]
fn check_names_each(complaints: &str) {
    for name in ["b.png", "c.mht", "d.jsonl", "e.css", "/f", ".hidden"] {
        let line = complaints.lines().find(|line| line.contains(name));
        let line = line.unwrap_or_else(|| panic!("{name} is not named in {complaints}"));
        assert!(line.contains("passed over: it is "), "{line}");
    }
    assert!(complaints.contains("6 files passed over"), "{complaints}");
}

#[test]
fn extract_names_and_counts_what_it_passes_over() {
    let folder = mixed();
    let path = folder.path().display().to_string();
    let out = run("extract", &["--jsonl", &path]);
    check_names_each(&out.complaints);
    assert!(
        out.complaints.contains("1 document read"),
        "{}",
        out.complaints
    );
    assert_eq!(out.code, 1);
    let lines: Vec<Value> = out
        .text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 7);
    assert_eq!(
        lines
            .iter()
            .filter(|line| line.get("error").is_some())
            .count(),
        6
    );
}

#[test]
fn check_names_and_counts_what_it_passes_over() {
    let folder = mixed();
    let out = run("check", &[&folder.path().display().to_string()]);
    check_names_each(&out.complaints);
    assert_eq!(out.code, 2);
    assert!(out.text.contains("checked 1 document,"), "{}", out.text);
}

#[test]
fn containers_are_refused_by_what_they_hold() {
    let folder = tempfile::tempdir().unwrap();
    let mht = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: http://a.example\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n--x\r\n\
        Content-Type: text/html\r\n\r\n<p>=E6=94=BF</p>\r\n--x--\r\n";
    let cases: [(&str, &[u8], &str); 4] = [
        ("page.mht", mht, "MIME archive"),
        ("page.html", mht, "MIME archive"),
        (
            "pages.jsonl",
            "{\"url\": \"a\", \"text\": \"公开信息5条\"}\n{}\n".as_bytes(),
            "JSON",
        ),
        (
            "crawl.txt",
            b"WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n",
            "web archive",
        ),
    ];
    for (name, bytes, kind) in cases {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let path = path.display().to_string();
        for (program, code) in [("extract", 1), ("check", 2)] {
            let out = run(program, &[&path]);
            assert_eq!(out.code, code, "{program} {name}");
            assert!(
                out.complaints.contains(kind),
                "{program} {name}: {}",
                out.complaints
            );
            assert!(
                !out.text.contains("schema"),
                "{program} {name}: {}",
                out.text
            );
        }
    }
    assert!(!Path::new("OUT.html").exists());
}

#[test]
fn texts_that_begin_like_containers_are_read() {
    for (name, text) in [
        (
            "brace.txt",
            "{某县}2012年政府信息公开工作年度报告\n公开信息5条。\n",
        ),
        (
            "list.txt",
            "[某县] 2012年政府信息公开工作年度报告\n公开信息5条。\n",
        ),
        ("colon.txt", "报告: mime-version: 1.0\n公开信息5条。\n"),
    ] {
        let out = run("extract", &[&program::file(name, text)]);
        assert_eq!(out.code, 0, "{name}: {}", out.complaints);
    }
}

#[test]
fn wrong_options_are_refused_before_any_file_is_read() {
    let cases: [&[&str]; 6] = [
        &["extract", "--encoding", "nosuch", "missing.txt"],
        &["check", "--encoding", "nosuch", "missing.txt"],
        &[
            "inspect",
            "--encoding",
            "nosuch",
            "missing.txt",
            "-o",
            "x.html",
        ],
        &["extract", "--reference-year", "0", "missing.txt"],
        &["extract", "--reference-year", "123456", "missing.txt"],
        &[
            "inspect",
            "--reference-year",
            "10000",
            "missing.txt",
            "-o",
            "x.html",
        ],
    ];
    for case in cases {
        let (program, args) = case.split_first().unwrap();
        let out = run(program, args);
        assert_eq!(out.code, 2, "{case:?}: {}", out.complaints);
        assert!(
            !out.complaints.contains("missing.txt:"),
            "{case:?}: {}",
            out.complaints
        );
    }
}
