//! Word documents written by hand, one for each thing that they do to text.

use std::io::{Cursor, Write as _};

use gongkai_text::{BlockKind, Document, Layout, ReadOptions, TextError, Zone, read_layout};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMPATIBILITY: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// A zip archive of the parts.
pub(crate) fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(*name, options).expect("a new part");
        out.write_all(content.as_bytes()).expect("in memory");
    }
    out.finish().expect("in memory").into_inner()
}

pub(crate) fn part(root: &str, content: &str) -> String {
    format!("<w:{root} xmlns:w='{WORD}' xmlns:mc='{COMPATIBILITY}'>{content}</w:{root}>")
}

pub(crate) fn package(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let document = part("document", &format!("<w:body>{body}</w:body>"));
    let mut parts = vec![("word/document.xml", document.as_str())];
    parts.extend(others);
    zip(&parts)
}

fn read(bytes: &[u8]) -> Result<Layout, TextError> {
    Ok(read_layout(bytes, &ReadOptions::default())?.expect("a Word document"))
}

#[track_caller]
fn document(bytes: &[u8]) -> Document {
    let layout = read(bytes).expect("readable");
    layout
        .document(&ReadOptions::default())
        .expect("within limits")
}

#[track_caller]
fn check(body: &str, blocks: &[&str]) {
    let document = document(&package(body, &[]));
    let texts = document
        .blocks()
        .iter()
        .map(|block| document.slice(block.span));
    assert_eq!(texts.collect::<Vec<_>>(), blocks, "{body}");
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn runs_join_and_what_is_not_shown_is_left_out() {
    check(
        "<w:p><w:r><w:t>公开8</w:t></w:r><w:r><w:t>4条</w:t></w:r></w:p>",
        &["公开84条"],
    );
    check(
        "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>",
        &["新"],
    );
    check(
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p>",
        &["明"],
    );
    check(
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>2023年</w:t></w:r>\
         <w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
        &["2023年"],
    );
    check(
        "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>",
        &["甲", "乙"],
    );
    check(
        "<w:p><w:r><w:t>&#x4e00;、A&amp;B</w:t></w:r></w:p>",
        &["一、A&B"],
    );
}

#[test]
fn a_paragraph_whose_end_was_deleted_goes_on() {
    check(
        "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>全年公开</w:t></w:r></w:p>\
         <w:p><w:r><w:t>84条</w:t></w:r></w:p>",
        &["全年公开84条"],
    );
}

#[test]
fn text_boxes_are_read_once() {
    let inner = "<w:txbxContent><w:p><w:r><w:t>盒</w:t></w:r></w:p></w:txbxContent>";
    check(
        &format!(
            "<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice>{inner}</mc:Choice>\
             <mc:Fallback>{inner}</mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>"
        ),
        &["前后", "盒"],
    );
}

/// Lists of two levels: 一、 and （一）.
const NUMBERING: &str = "<w:abstractNum w:abstractNumId='3'>\
    <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/>\
    <w:lvlText w:val='%1、'/><w:suff w:val='nothing'/></w:lvl>\
    <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/>\
    <w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum>\
    <w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>";

#[test]
fn automatic_numbers_are_those_that_a_reader_sees() {
    let item = |level: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='7'/></w:numPr></w:pPr>\
             <w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let body = [
        item(0, "总体情况"),
        item(1, "主动公开"),
        item(1, "依申请公开"),
        item(0, "问题"),
        item(1, "不足"),
    ];
    let bytes = package(
        &body.concat(),
        &[("word/numbering.xml", &part("numbering", NUMBERING))],
    );
    let document = document(&bytes);
    assert_eq!(
        document.text().trim_end(),
        "一、总体情况\n（一）主动公开\n（二）依申请公开\n二、问题\n（一）不足"
    );
}

#[test]
fn headings_are_told_by_their_style() {
    let styles = "<w:style w:type='paragraph' w:styleId='a1'><w:name w:val='heading 2'/></w:style>\
        <w:style w:type='paragraph' w:styleId='a2'><w:name w:val='own'/><w:basedOn w:val='a1'/></w:style>";
    let body = "<w:p><w:pPr><w:pStyle w:val='a2'/></w:pPr><w:r><w:t>概述</w:t></w:r></w:p>";
    let bytes = package(body, &[("word/styles.xml", &part("styles", styles))]);
    assert_eq!(document(&bytes).blocks()[0].kind, BlockKind::Heading(2));
}

fn cell(properties: &str, text: &str) -> String {
    format!(
        "<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>",
        paragraph(text)
    )
}

#[test]
fn merged_cells_are_one() {
    let rows = [
        cell("<w:vMerge w:val='restart'/>", "类") + &cell("<w:gridSpan w:val='2'/>", "申请人"),
        cell("<w:vMerge/>", "") + &cell("", "自然人") + &cell("", "企业"),
        cell("", "新收") + &cell("", "5") + &cell("", "0"),
    ];
    let rows = rows
        .iter()
        .map(|row| format!("<w:tr>{row}</w:tr>"))
        .collect::<Vec<_>>()
        .concat();
    let bytes = package(&(paragraph("表") + "<w:tbl>" + &rows + "</w:tbl>"), &[]);
    let read = document(&bytes);
    let grid = &read.grids()[0];
    assert_eq!((grid.rows, grid.columns), (3, 3));
    let found: Vec<_> = grid
        .cells
        .iter()
        .map(|cell| {
            (
                cell.row,
                cell.column,
                cell.row_span,
                cell.column_span,
                read.slice(cell.span),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (0, 0, 2, 1, "类"),
            (0, 1, 1, 2, "申请人"),
            (1, 1, 1, 1, "自然人"),
            (1, 2, 1, 1, "企业"),
            (2, 0, 1, 1, "新收"),
            (2, 1, 1, 1, "5"),
            (2, 2, 1, 1, "0"),
        ]
    );
    let layout = layout_of(&bytes);
    let at = layout.text().find('5').expect("the value");
    let span = gongkai_text::SourceSpan::new(at, at + 1).expect("in order");
    assert_eq!(layout.place(span), Some("t[1]/r[3]/c[2]"));
    let first = gongkai_text::SourceSpan::new(0, 3).expect("in order");
    assert_eq!(layout.place(first), Some("p[1]"));
}

#[track_caller]
fn layout_of(bytes: &[u8]) -> Layout {
    read(bytes).expect("readable")
}

#[test]
fn other_formats_are_told_by_content() {
    let options = ReadOptions::default();
    let foreign = |bytes: &[u8]| match read_layout(bytes, &options) {
        Err(TextError::Foreign { kind, .. }) => kind,
        other => panic!("{other:?}"),
    };
    assert!(foreign(b"{\\rtf1\\ansi}").contains("RTF"));
    assert!(
        foreign(b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n")
            .contains("MHTML")
    );
    assert!(foreign(&zip(&[("OFD.xml", "<a/>")])).contains("OFD"));
    assert!(foreign(&zip(&[("mimetype", "x"), ("content.xml", "<a/>")])).contains("OpenDocument"));
    assert!(foreign(&zip(&[("a.txt", "x")])).contains("zip"));
    // A page that is called .doc is read as the page that it is.
    assert!(
        read_layout("<html><body>概述".as_bytes(), &options)
            .expect("text")
            .is_none()
    );
}

#[test]
fn heads_and_feet_of_pages_are_furniture() {
    let relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
        <Relationship Id='a' Type='x/header' Target='header1.xml'/>\
        <Relationship Id='b' Type='x/footer' Target='footer1.xml'/>\
        <Relationship Id='c' Type='x/header' Target='header2.xml'/></Relationships>";
    let head = part(
        "hdr",
        &format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell("", "某县年报")),
    );
    let again = part("hdr", &paragraph("某县年报"));
    let foot = part("ftr", &paragraph("— 1 —"));
    let bytes = package(
        &paragraph("公开84条"),
        &[
            ("word/_rels/document.xml.rels", relations),
            ("word/header1.xml", &head),
            ("word/header2.xml", &again),
            ("word/footer1.xml", &foot),
        ],
    );
    let document = document(&bytes);
    let blocks: Vec<_> = document
        .blocks()
        .iter()
        .map(|block| (document.slice(block.span), block.zone == Zone::Footer))
        .collect();
    assert_eq!(
        blocks,
        [("公开84条", false), ("某县年报", true), ("— 1 —", true)]
    );
    assert!(document.grids().is_empty());
}

#[test]
fn empty_documents_have_no_text() {
    for body in [
        "",
        "<w:p/>",
        "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
        "<w:sectPr/>",
    ] {
        let layout = read(&package(body, &[])).expect("readable");
        assert_eq!(layout.text().trim(), "", "{body}");
    }
}

#[test]
fn hostile_packages_are_errors() {
    let damaged = |bytes: &[u8]| match read(bytes) {
        Err(error @ (TextError::Damaged { .. } | TextError::Foreign { .. })) => drop(error),
        other => panic!("{other:?}"),
    };
    let whole = package(&paragraph("公开84条"), &[]);
    for end in (4..whole.len()).step_by(7) {
        damaged(&whole[..end]);
    }
    damaged(&zip(&[("word/document.xml", "<w:document")]));
    damaged(&zip(&[(
        "word/document.xml",
        &format!("<w:document xmlns:w='{WORD}'><w:body>"),
    )]));
    damaged(&zip(&[("word/styles.xml", "<a/>")]));
    // A part of a hundred megabytes in a file of a hundred kilobytes.
    let bomb = package(&"<w:p/>".repeat(2_000_000), &[]);
    assert!(bomb.len() < 200_000);
    let small = ReadOptions::default().max_bytes(1 << 20);
    let error = read_layout(&bomb, &small).unwrap_err();
    assert!(matches!(error, TextError::TooLarge { .. }), "{error}");
    let few = ReadOptions::default().max_blocks(1000);
    let error = read_layout(&bomb, &few).unwrap_err();
    assert!(
        matches!(error, TextError::TooManyBlocks { limit: 1000, .. }),
        "{error}"
    );
    let deep = package(&"<w:tbl><w:tr><w:tc>".repeat(100_000), &[]);
    let error = read_layout(&deep, &ReadOptions::default()).unwrap_err();
    assert!(matches!(error, TextError::TooDeep { .. }), "{error}");
}
