//! Paged documents.

use std::io::{Cursor, Write as _};

use gongkai_text::{ReadOptions, SourceSpan, read_layout};

/// A Word package whose main part, or whose lists, are `content`: the fuzzer would hardly find a zip
/// archive by itself.
fn package(name: &str, content: &[u8]) -> Option<Vec<u8>> {
    const DOCUMENT: &str = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>\
        <w:body><w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr>\
        <w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>";
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    if name != "word/document.xml" {
        out.start_file("word/document.xml", stored).ok()?;
        out.write_all(DOCUMENT.as_bytes()).ok()?;
    }
    out.start_file(name, stored).ok()?;
    out.write_all(content).ok()?;
    Some(out.finish().ok()?.into_inner())
}

/// Any bytes as a PDF, Word or Excel document: the first byte says whether the others are the whole
/// file or a part of a Word package. What is read has its places in the text layer.
///
/// # Panics
///
/// If a promise of the library does not hold.
pub fn paged(data: &[u8]) {
    let Some((kind, rest)) = data.split_first() else {
        return;
    };
    let made = match kind % 4 {
        1 => package("word/document.xml", rest),
        2 => package("word/numbering.xml", rest),
        3 => package("word/styles.xml", rest),
        _ => None,
    };
    let options = ReadOptions::default()
        .max_bytes(16 << 20)
        .max_blocks(100_000)
        .max_cells(100_000);
    let Ok(Some(layout)) = read_layout(made.as_deref().unwrap_or(rest), &options) else {
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
