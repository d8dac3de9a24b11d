//! One report in every format: what is read from it is the same.

use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};
use std::path::Path;

use gongkai::report::{Report, Section, SourceSpan, Table};
use gongkai::{ExtractError, ExtractOptions, Extraction, PlacedReport};
use serde_json::{Map, Value};

/// The documents that `tests/data/paged/make` makes of `report.html`.
const MADE: [&str; 6] = [
    "report.docx",
    "report.doc",
    "report.xlsx",
    "report.xls",
    "libreoffice.pdf",
    "weasyprint.pdf",
];

fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data/paged")
        .join(name);
    std::fs::read(&path).expect("a document of the tests")
}

fn read(name: &str) -> Extraction {
    Extraction::read(name, &bytes(name), &ExtractOptions::default()).expect("readable")
}

fn titles(sections: &[Section], out: &mut Vec<String>) {
    for section in sections {
        out.push(format!(
            "{} {:?} {}",
            section.level, section.number, section.title
        ));
        titles(&section.children, out);
    }
}

/// What a report says, without its places.
fn facts(report: &Report) -> Vec<String> {
    let mut out = vec![
        format!("{:?}", report.title.as_ref().map(|title| &title.text)),
        format!("{:?}", report.issuer.as_ref().map(|issuer| &issuer.text)),
        format!("{:?}", report.year.as_ref().map(|year| year.value)),
        format!("{:?}", report.signed.as_ref().map(|signed| signed.date)),
    ];
    titles(&report.sections, &mut out);
    for statistic in &report.statistics {
        out.push(format!(
            "{:?} {:?} {:?} {} {:?}",
            statistic.metric,
            statistic.channel,
            statistic.category,
            statistic.value,
            statistic.unit
        ));
    }
    for standard in report.tables.iter().filter_map(Table::standard) {
        for cell in &standard.cells {
            out.push(format!(
                "{:?} {:?} {:?} {:?} {:?}",
                standard.format, cell.row, cell.column, cell.state, cell.value
            ));
        }
    }
    out
}

#[test]
fn each_format_says_the_same() {
    let expected = facts(&read("report.html").report);
    assert!(expected.len() > 200, "the whole report: {}", expected.len());
    for name in MADE {
        assert_eq!(facts(&read(name).report), expected, "{name}");
    }
}

/// What stands at a span of the text layer, without the white space of lines and cells.
fn cut(read: &Extraction, span: SourceSpan) -> String {
    let text = span.slice(&read.source).expect("a place of the text");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The values of a report with their places: all but those that are read as codes.
fn values(report: &Report) -> Vec<(SourceSpan, String)> {
    let mut out = Vec::new();
    let mut add = |span: Option<SourceSpan>, text: &str| {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        out.extend(span.map(|span| (span, text)));
    };
    for located in [&report.title, &report.issuer].into_iter().flatten() {
        add(located.span, &located.text);
    }
    for quantity in &report.mentions.quantities {
        add(Some(quantity.span), &quantity.text);
    }
    for date in &report.mentions.dates {
        add(Some(date.span), &date.text);
    }
    for contact in &report.contacts {
        add(Some(contact.span), &contact.value);
    }
    for statistic in &report.statistics {
        add(Some(statistic.span), &statistic.text);
    }
    for standard in report.tables.iter().filter_map(Table::standard) {
        for cell in &standard.cells {
            let value = cell.value.as_ref().map(ToString::to_string);
            add(cell.span, &value.unwrap_or_default());
        }
    }
    out
}

/// Every span of a value, cut from the text layer, reads as the value does.
#[test]
fn spans_are_places_of_the_text_layer() {
    for name in MADE {
        let read = read(name);
        let layout = read.layout.as_ref().expect("a paged document");
        assert_eq!(read.source, layout.text(), "{name}");
        let values = values(&read.report);
        assert!(values.len() > 200, "{name}: {}", values.len());
        for (span, value) in values {
            let text = cut(&read, span);
            // The report has its punctuation and letters in full and half width; none differ here.
            assert_eq!(text, value, "{name} {span:?}");
        }
    }
}

/// The characters of a span stand side by side in its rectangles, which lie on their pages.
#[test]
fn boxes_are_those_of_the_values() {
    for name in ["libreoffice.pdf", "weasyprint.pdf"] {
        let read = read(name);
        let layout = read.layout.as_ref().expect("a paged document");
        for (span, value) in values(&read.report) {
            let runs = layout.runs(span);
            let text: String = runs.iter().map(|(part, _)| cut(&read, *part)).collect();
            assert_eq!(text, value, "{name} {span:?}");
            for (part, place) in runs {
                let page = layout.pages().get(place.page as usize - 1).expect("a page");
                let letters = part
                    .slice(&read.source)
                    .map_or(0, |text| text.chars().count());
                #[expect(clippy::cast_precision_loss, reason = "characters of a line")]
                let widest = letters as f32 * place.height * 1.7;
                assert!(
                    place.x >= 0.0
                        && place.y >= 0.0
                        && place.x + place.width <= page.width
                        && place.y + place.height <= page.height
                        && (1.0..40.0).contains(&place.height)
                        && place.width > 0.0
                        && place.width <= widest,
                    "{name} {part:?} {place:?}"
                );
            }
        }
    }
}

#[test]
fn a_pdf_has_pages_and_boxes_and_the_others_have_places() {
    for name in MADE {
        let read = read(name);
        let layout = read.layout.as_ref().expect("a paged document");
        let spans: Vec<SourceSpan> = read
            .report
            .mentions
            .quantities
            .iter()
            .map(|quantity| quantity.span)
            .collect();
        if std::path::Path::new(name)
            .extension()
            .is_some_and(|kind| kind == "pdf")
        {
            assert!(read.report.pages.len() > 1, "{name}");
            let pages = &read.report.pages;
            assert!(
                pages
                    .windows(2)
                    .all(|pair| pair[0].span.end() == pair[1].span.start())
            );
            let width = pages.first().map_or(0.0, |page| page.width.get());
            for span in spans {
                let place = layout.page_box(span).expect("on a page");
                assert!(
                    place.x > 0.0 && f64::from(place.x + place.width) < width,
                    "{name} {place:?}"
                );
                assert!(place.height > 5.0, "{name} {place:?}");
            }
        } else {
            assert!(read.report.pages.is_empty(), "{name}");
            let places: BTreeSet<&str> = spans
                .iter()
                .filter_map(|span| layout.place(*span))
                .collect();
            assert!(!places.is_empty(), "{name}");
            let sheet = name.contains(".xls");
            assert!(
                places.iter().all(|place| place.contains('!') == sheet),
                "{name} {places:?}"
            );
        }
    }
}

/// Damage gives an error or a report, never a panic, and no byte is read that is not there.
#[test]
fn damaged_copies_are_read_or_refused() {
    for name in MADE {
        let whole = bytes(name);
        for step in 1..6 {
            let cut = &whole[..whole.len() * step / 6];
            let _ = Extraction::read(name, cut, &ExtractOptions::default());
            let mut spoilt = whole.clone();
            for at in (step * 97..spoilt.len()).step_by(1009) {
                spoilt[at] ^= 0x55;
            }
            let _ = Extraction::read(name, &spoilt, &ExtractOptions::default());
        }
    }
}

#[test]
fn a_name_does_not_tell_the_format() {
    let options = ExtractOptions::default();
    let docx = Extraction::read("report.doc", &bytes("report.docx"), &options).expect("readable");
    assert_eq!(docx.report.source.format, gongkai::text::Format::Docx);
    let page = Extraction::read("report.doc", &bytes("report.html"), &options).expect("readable");
    assert_eq!(page.report.source.format, gongkai::text::Format::Html);
    let doc = Extraction::read("report.docx", &bytes("report.doc"), &options).expect("readable");
    assert_eq!(doc.report.source.format, gongkai::text::Format::Doc);
    assert_eq!(facts(&doc.report), facts(&docx.report));
    let error = Extraction::read("report.docx", b"{\\rtf1\\ansi \\par}", &options).unwrap_err();
    assert!(matches!(&error, ExtractError::Text(_)), "{error}");
    assert!(error.to_string().contains("save it as .docx"), "{error}");
}

fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(*name, options).expect("a new part");
        out.write_all(content.as_bytes()).expect("in memory");
    }
    out.finish().expect("in memory").into_inner()
}

/// A PDF of two pages that draw `content`; `catalog` and `trailer` are added to the catalog and the trailer.
fn pdf(content: &str, catalog: &str, trailer: &str) -> Vec<u8> {
    let page = "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>";
    let objects = [
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] /MediaBox [0 0 600 800] >>".to_owned(),
        page.to_owned(),
        page.to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
    ];
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = String::new();
    for (object, number) in objects.iter().zip(1..) {
        places.extend([format!("{:010} 00000 n \n", out.len())]);
        out.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let end = format!(
        "xref\n0 6\n0000000000 65535 f \n{places}trailer << /Size 6 /Root 1 0 R {trailer} >>\nstartxref\n{}\n%%EOF\n",
        out.len()
    );
    out.extend(end.bytes());
    out
}

/// What cannot be read is told, with what to do about it.
#[test]
fn what_cannot_be_read_is_told_with_advice() {
    let mhtml = "From: <saved by a browser>\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/related; boundary=\"a\"\r\n\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>年报</p>\r\n--a--\r\n";
    let ofd = zip(&[
        (
            "OFD.xml",
            "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'/>",
        ),
        ("Doc_0/Document.xml", "<ofd:Document/>"),
    ]);
    // A picture on each page, and no text.
    let image = "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    // No password that is empty gives this check sum.
    let locked = format!(
        "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{}> /U <{}> >>",
        "ab".repeat(32),
        "cd".repeat(32)
    );
    let cases: [(&str, Vec<u8>, &[&str]); 6] = [
        ("年报.mht", mhtml.into(), &["MHTML", "save it as"]),
        (
            "年报.doc",
            b"{\\rtf1\\ansi\\par}".to_vec(),
            &["RTF", "save it as .docx"],
        ),
        ("年报.ofd", ofd, &["OFD", "export it as PDF"]),
        (
            "年报.pdf",
            pdf("", "/Collection << >>", ""),
            &["portfolio", "one by one"],
        ),
        ("年报.pdf", pdf(image, "", ""), &["2 pages", "OCR"]),
        ("年报.pdf", pdf("", "", &locked), &["password"]),
    ];
    for (name, bytes, words) in cases {
        let error = Extraction::read(name, &bytes, &ExtractOptions::default()).unwrap_err();
        let mut message = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(below) = source {
            message = format!("{message}: {below}");
            source = below.source();
        }
        for word in words {
            assert!(message.contains(word), "{name}: {message}");
        }
    }
}

#[test]
fn a_document_without_text_is_empty() {
    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let document = format!("<w:document xmlns:w='{WORD}'><w:body><w:p/></w:body></w:document>");
    for bytes in [
        Vec::new(),
        zip(&[("word/document.xml", &document)]),
        pdf("", "", ""),
        pdf("0.5 w 60 700 m 360 700 l S", "", ""),
    ] {
        let error = Extraction::read("a", &bytes, &ExtractOptions::default()).unwrap_err();
        assert!(matches!(error, ExtractError::Empty), "{error:?}");
    }
}

/// The keys that an object of the JSON has gained; they are taken off.
fn gained(object: &mut Map<String, Value>) -> Vec<(String, Value)> {
    let keys: Vec<String> = object.keys().cloned().collect();
    let added = keys
        .iter()
        .filter(|key| *key == "place" || *key == "boxes" || key.ends_with("box"));
    added
        .filter_map(|key| Some((key.clone(), object.remove(key)?)))
        .collect()
}

fn span_of(value: Option<&Value>) -> Option<SourceSpan> {
    let [start, end] = value?.as_array()?.as_slice() else {
        return None;
    };
    let at = |value: &Value| value.as_u64()?.try_into().ok();
    SourceSpan::new(at(start)?, at(end)?)
}

/// Takes off what was added and looks whether it is what the layout knows.
fn strip(value: &mut Value, read: &Extraction, added: &mut usize) {
    let layout = read.layout.as_ref().expect("a paged document");
    match value {
        Value::Array(values) => values
            .iter_mut()
            .for_each(|value| strip(value, read, added)),
        Value::Object(object) => {
            let gained = gained(object);
            *added += gained.len();
            let place = span_of(object.get("span")).and_then(|span| layout.place(span));
            let found = gained.iter().find(|(key, _)| key == "place");
            assert_eq!(found.and_then(|(_, value)| value.as_str()), place);
            for (key, value) in gained.iter().filter(|(key, _)| key.ends_with("box")) {
                let span = span_of(object.get(&key.replace("box", "span"))).expect("a span");
                let known = layout.page_box(span).expect("on a page");
                assert_eq!(value["page"], known.page, "{key}");
                let x = value["x"].as_f64().expect("a number");
                assert!((x - f64::from(known.x)).abs() < 0.01, "{key}");
            }
            object
                .values_mut()
                .for_each(|value| strip(value, read, added));
        }
        _ => {}
    }
}

/// The JSON with places is that of the report, its keys in order, with the places of the layout.
#[test]
fn the_json_with_places_is_that_of_the_report() {
    for name in MADE {
        let read = read(name);
        let layout = read.layout.as_ref().expect("a paged document");
        for boxes in [false, true] {
            let placed = PlacedReport::new(&read.report, layout, boxes);
            let json = serde_json::to_string(&placed).expect("JSON");
            let mut value: Value = serde_json::from_str(&json).expect("JSON");
            assert_eq!(value.to_string(), json, "{name}: the keys are in order");
            let mut added = 0;
            let pages = value
                .as_object_mut()
                .and_then(|report| report.remove("pages"));
            strip(&mut value, &read, &mut added);
            if let (Some(pages), Some(report)) = (pages, value.as_object_mut()) {
                report.insert("pages".to_owned(), pages);
            }
            assert_eq!(
                value,
                serde_json::to_value(&read.report).expect("JSON"),
                "{name}"
            );
            assert_eq!(
                added > 200,
                boxes || read.report.pages.is_empty(),
                "{name}: {added}"
            );
        }
    }
}
