//! Paged documents.

use std::io::{Cursor, Write as _};

use gongkai_text::{ReadOptions, SourceSpan, read_layout};

/// A zip archive of parts: the fuzzer would hardly find one by itself.
fn archive(parts: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        out.start_file(*name, stored).ok()?;
        out.write_all(content).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}

/// A Word package whose main part, or whose lists or styles, are `content`.
fn word_package(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    const DOCUMENT: &str = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>\
        <w:body><w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr>\
        <w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>";
    if name == "word/document.xml" {
        return archive(&[(name, content)]);
    }
    archive(&[("word/document.xml", DOCUMENT.as_bytes()), (name, content)])
}

/// An Excel package whose only sheet, or whose strings or styles, are `content`.
fn sheet_package(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    const BOOK: &str = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' \
        xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>\
        <sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>";
    const SHEET: &str = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>\
        <sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>0.5</v></c></row></sheetData></worksheet>";
    let relations = |own: &str| {
        format!(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{own}</Relationships>"
        )
    };
    let relation = |id: u8, kind: &str, target: &str| {
        format!(
            "<Relationship Id='r{id}' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}' Target='{target}'/>"
        )
    };
    let root = relations(&relation(1, "officeDocument", "xl/workbook.xml"));
    let parts = relation(1, "worksheet", "worksheets/sheet1.xml")
        + &relation(2, "sharedStrings", "sharedStrings.xml")
        + &relation(3, "styles", "styles.xml");
    let parts = relations(&parts);
    let mut all: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", parts.as_bytes()),
        (name, content),
    ];
    if name != "xl/worksheets/sheet1.xml" {
        all.push(("xl/worksheets/sheet1.xml", SHEET.as_bytes()));
    }
    archive(&all)
}

/// A PDF of one page, which draws `content` in a Chinese font that is not embedded.
fn page(content: &[u8]) -> Vec<u8> {
    const HEAD: &str = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
        2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n\
        3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 6 0 R \
        /Resources << /Font << /F1 4 0 R >> >> >>\nendobj\n\
        4 0 obj\n<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H \
        /DescendantFonts [5 0 R] >>\nendobj\n\
        5 0 obj\n<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 \
        /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>\nendobj\n";
    let mut out = HEAD.as_bytes().to_vec();
    out.extend(format!("6 0 obj\n<< /Length {} >>\nstream\n", content.len()).bytes());
    out.extend(content);
    // Without a table of objects, which the reader then makes itself.
    out.extend(b"\nendstream\nendobj\ntrailer << /Size 7 /Root 1 0 R >>\n%%EOF\n");
    out
}

/// Any bytes as a PDF: the first byte says whether the others are the whole file or what a page draws.
///
/// # Panics
///
/// If a promise of the library does not hold.
pub fn pdf(data: &[u8]) {
    if let Some((kind, rest)) = data.split_first() {
        let made = (kind % 2 == 1).then(|| page(rest));
        read(made.as_deref().unwrap_or(rest));
    }
}

/// Any bytes as a document of Word: the first byte says whether the others are the whole file or a part of a package.
///
/// # Panics
///
/// If a promise of the library does not hold.
pub fn word(data: &[u8]) {
    if let Some((kind, rest)) = data.split_first() {
        let made = match kind % 4 {
            1 => word_package("word/document.xml", rest),
            2 => word_package("word/numbering.xml", rest),
            3 => word_package("word/styles.xml", rest),
            _ => None,
        };
        read(made.as_deref().unwrap_or(rest));
    }
}

/// Any bytes as a workbook of Excel: the first byte says whether the others are the whole file or a part of a package.
///
/// # Panics
///
/// If a promise of the library does not hold.
pub fn sheet(data: &[u8]) {
    if let Some((kind, rest)) = data.split_first() {
        let made = match kind % 4 {
            1 => sheet_package("xl/worksheets/sheet1.xml", rest),
            2 => sheet_package("xl/sharedStrings.xml", rest),
            3 => sheet_package("xl/styles.xml", rest),
            _ => None,
        };
        read(made.as_deref().unwrap_or(rest));
    }
}

/// What is read has its places in the text layer.
fn read(bytes: &[u8]) {
    let options = ReadOptions::default()
        .max_bytes(16 << 20)
        .max_blocks(100_000)
        .max_cells(100_000);
    let Ok(Some(layout)) = read_layout(bytes, &options) else {
        return;
    };
    let mut end = 0;
    for page in layout.pages() {
        assert_eq!(page.span.start(), end, "pages follow one another");
        end = page.span.end();
        assert!(page.span.slice(layout.text()).is_some());
    }
    let whole = SourceSpan::new(0, layout.text().len()).expect("in order");
    for (span, place) in layout.runs(whole) {
        assert!(span.slice(layout.text()).is_some());
        assert!(place.page as usize <= layout.pages().len());
    }
    let Ok(document) = layout.document(&options) else {
        return;
    };
    for block in document.blocks() {
        let span = document.to_source(block.span).expect("a block has a place");
        assert!(span.slice(layout.text()).is_some());
        assert!(layout.pages().is_empty() == layout.place(span).is_some());
    }
}
