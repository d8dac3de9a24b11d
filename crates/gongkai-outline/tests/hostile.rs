//! Documents that are made to break the reader.

use gongkai_outline::{OutlineOptions, outline};
use gongkai_text::Document;

fn depth(text: &str) -> (usize, u8) {
    let outline = outline(&Document::from_plain(text), &OutlineOptions::default());
    (
        outline.walk().count(),
        outline
            .walk()
            .map(|section| section.level)
            .max()
            .unwrap_or(0),
    )
}

#[test]
fn ten_thousand_headings() {
    let text = ["（一）标题\n", "（二）标题\n", "（三）标题\n"]
        .repeat(3_334)
        .concat();
    assert_eq!(depth(&text), (10_002, 1));
}

#[test]
fn nesting_without_end_is_bounded() {
    let body = "标题\n正文在此。\n";
    let text = ["第一部分 ", "第一章 ", "一、", "（一）", ""]
        .join(body)
        .repeat(1_000);
    let (count, deepest) = depth(&text);
    assert_eq!(count, 4_000);
    assert!(deepest <= 4);
}

#[test]
fn markers_alone() {
    for marker in [
        "一、",
        "（一）",
        "1.",
        "①",
        "一是",
        "第一，",
        "：是",
        "《",
        "（",
        "〔2015",
        "全文包括",
        "以下简称",
        "地址：",
        "电话：",
        "@",
        "http://",
        "“",
        "索引号：",
    ] {
        let text = marker.repeat(2_000);
        let lines = format!("{marker}\n").repeat(2_000);
        // At most one section a line, and a line that repeats its marker is one at most.
        let (in_line, on_lines) = (depth(&text), depth(&lines));
        assert!(in_line.0 <= 1, "{marker} in one line: {in_line:?}");
        assert!(on_lines.0 <= 2_000, "{marker} a line: {on_lines:?}");
        assert!(
            in_line.1 <= 6 && on_lines.1 <= 6,
            "{marker}: {in_line:?}, {on_lines:?}"
        );
    }
}

#[test]
fn brackets_that_never_close() {
    let text = "一、概述《关于（“".repeat(2_000);
    assert!(depth(&text).0 <= 1);
    let text = format!("一、{}", "（".repeat(50_000));
    assert!(depth(&text).0 <= 1);
}

#[test]
fn nothing_at_all() {
    for text in ["", "\n", " \n \n", "。"] {
        assert_eq!(depth(text), (0, 0));
    }
}
