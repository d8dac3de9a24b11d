//! Laws of paged documents: no panic on any bytes, and places that are places of the text layer.

use std::fmt::Write as _;

use gongkai_text::{Layout, ReadOptions, SourceSpan, read_layout};
use proptest::prelude::*;

use super::pdf::{Pages, hex};
use super::word::{package, part};

/// Reads the bytes within small limits; what is read keeps the laws of a layout.
fn read(bytes: &[u8]) {
    let options = ReadOptions::default()
        .max_bytes(4 << 20)
        .max_blocks(20_000)
        .max_cells(20_000);
    if let Ok(Some(layout)) = read_layout(bytes, &options) {
        check(&layout, &options);
    }
}

fn check(layout: &Layout, options: &ReadOptions) {
    let text = layout.text();
    let mut end = 0;
    for page in layout.pages() {
        assert_eq!(page.span.start(), end, "pages follow one another");
        end = page.span.end();
        assert!(page.span.slice(text).is_some());
    }
    let whole = SourceSpan::new(0, text.len()).expect("in order");
    let mut last = 0;
    let mut drawn = String::new();
    for (span, place) in layout.runs(whole) {
        assert!(span.start() >= last, "runs follow one another");
        last = span.end();
        assert!((place.page as usize) <= layout.pages().len());
        assert!(place.width >= 0.0 && place.height >= 0.0, "{place:?}");
        drawn.push_str(span.slice(text).expect("a place of the text"));
    }
    let dense = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    if !layout.pages().is_empty() {
        assert_eq!(dense(&drawn), dense(text), "every character has a place");
    }
    let Ok(document) = layout.document(options) else {
        return;
    };
    for block in document.blocks() {
        let span = document.to_source(block.span).expect("a block has a place");
        assert!(span.slice(text).is_some());
        assert_eq!(layout.pages().is_empty(), layout.place(span).is_some());
    }
}

fn number() -> impl Strategy<Value = i32> {
    prop_oneof![8 => 0..800_i32, 1 => -50..50_i32, 1 => any::<i32>()]
}

fn word() -> impl Strategy<Value = String> {
    let words = [
        "一、",
        "公开",
        "84条",
        "0",
        "—",
        "年度报告",
        " ",
        "　",
        "件",
        "第 1 页",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 1..8)
        .prop_map(|words| words.concat())
}

/// Operators of a content stream: text in every place and way, lines, rectangles, states, and noise.
fn operators() -> impl Strategy<Value = String> {
    let size = prop_oneof![6 => 6..20_i32, 1 => number()];
    let turn = prop::sample::select(
        &[
            "1 0 0 1",
            "0 1 -1 0",
            "-1 0 0 -1",
            "0 -1 1 0",
            "1 1 -1 1",
            "0 0 0 0",
            "3 0 0 1",
        ][..],
    );
    let one = prop_oneof![
        6 => (number(), number(), size, turn, word()).prop_map(|(x, y, size, turn, text)| {
            format!("BT /F1 {size} Tf {turn} {x} {y} Tm <{}> Tj ET\n", hex(&text))
        }),
        3 => (number(), number(), number()).prop_map(|(x, y, to)| format!("{x} {y} m {to} {y} l S\n")),
        3 => (number(), number(), number()).prop_map(|(x, y, to)| format!("{x} {y} m {x} {to} l S\n")),
        1 => (number(), number(), number(), number()).prop_map(|(x, y, w, h)| format!("{x} {y} {w} {h} re f\n")),
        1 => prop::sample::select(&["q\n", "Q\n", "/X0 Do\n", "W n\n", "BT\n", "ET\n", "[", "<", "(", "0 0 0 rg\n", "3 Tr\n"][..]).prop_map(str::to_owned),
        1 => (number(), number()).prop_map(|(a, b)| format!("{a} {b} 0 1 {b} {a} cm\n")),
    ];
    prop::collection::vec(one, 0..30).prop_map(|all| all.concat())
}

/// Rows of text at a few places, which are columns of text or of a table as often as not.
fn columns() -> impl Strategy<Value = String> {
    let row = (
        prop::collection::vec(prop::option::weighted(0.8, word()), 3),
        0..30_u32,
    );
    prop::collection::vec(row, 1..25).prop_map(|rows| {
        let mut y = 780_u32;
        rows.into_iter()
            .fold(String::new(), |mut out, (cells, step)| {
                y = y.saturating_sub(step);
                for (cell, x) in cells.iter().zip([60, 250, 420]) {
                    if let Some(text) = cell {
                        let _ =
                            writeln!(out, "BT /F1 12 Tf 1 0 0 1 {x} {y} Tm <{}> Tj ET", hex(text));
                    }
                }
                out
            })
    })
}

/// Elements of a Word document, opened and closed as they come.
fn elements() -> impl Strategy<Value = String> {
    let words = [
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:t>甲84件</w:t>",
        "<w:tbl>",
        "</w:tbl>",
        "<w:tr>",
        "</w:tr>",
        "<w:tc>",
        "</w:tc>",
        "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>",
        "<w:tcPr><w:vMerge/></w:tcPr>",
        "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>",
        "<w:tcPr><w:gridSpan w:val='99999999999'/></w:tcPr>",
        "<w:txbxContent>",
        "</w:txbxContent>",
        "<w:br/>",
        "<w:tab/>",
        "<w:del>",
        "</w:del>",
        "<w:fldChar w:fldCharType='begin'/>",
        "<w:fldChar w:fldCharType='end'/>",
        "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
        "<w:pPr><w:numPr><w:ilvl w:val='9'/><w:numId w:val='7'/></w:numPr></w:pPr>",
        "<w:trPr><w:del/></w:trPr>",
        "&#0;",
        "&x;",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..60).prop_map(|all| all.concat())
}

/// The first bytes of files of each kind.
const MARKS: &[&[u8]] = &[
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
    b"{\\rtf1",
    b"",
];

proptest! {
    #[test]
    fn any_page_is_read_or_refused(pages in prop::collection::vec(prop_oneof![operators(), columns()], 1..3)) {
        let pages = pages.into_iter().fold(Pages::default(), Pages::page);
        read(&pages.bytes());
    }

    #[test]
    fn any_elements_are_read_or_refused(body in elements(), header in elements()) {
        let relations = "<Relationships><Relationship Type='x/header' Target='header1.xml'/></Relationships>";
        let header = part("hdr", &header);
        read(&package(&body, &[("word/_rels/document.xml.rels", relations), ("word/header1.xml", &header)]));
    }

    #[test]
    fn damaged_files_are_read_or_refused(
        which in 0..3_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = match which {
            0 => Pages::default().page("BT /F1 12 Tf 60 700 Td <516C5F000038> Tj ET 60 600 m 300 600 l S\n").bytes(),
            1 => package("<w:p><w:r><w:t>甲84件</w:t></w:r></w:p>", &[]),
            _ => super::sheet::PERCENT.to_vec(),
        };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            let cut = cut.index(bytes.len());
            bytes.truncate(cut);
        }
        read(&bytes);
    }

    #[test]
    fn any_bytes_behind_a_mark_are_read_or_refused(
        mark in prop::sample::select(MARKS),
        bytes in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        read(&[mark, &bytes].concat());
    }
}
