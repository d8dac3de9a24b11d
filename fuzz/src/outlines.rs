//! The outline and its parts, which serve alone too.

use gongkai::outline::{
    Item, OutlineOptions, Section, citations, contacts, definitions, items, outline as outline_of,
    parse_marker, topic_of,
};
use gongkai::text::{CleanSpan, Document, ReadOptions, read};

use crate::split;

/// The structure of a text: parts that cover it once, sections that nest, places that are places.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn outline(data: &[u8]) {
    let ([bits], text) = split::head::<1>(data);
    let document = if split::bit(bits, 0) {
        Document::from_plain(&text)
    } else {
        read(&text, &ReadOptions::default()).expect("within the limits")
    };
    let clean = document.text();
    let found = outline_of(&document, &OutlineOptions::default());

    let mut at = found.head.span.end();
    assert_eq!(found.preface.start(), at, "head and preface");
    at = found.preface.end();
    for section in &found.sections {
        assert_eq!(section.span.start(), at, "sections follow each other");
        at = section.span.end();
    }
    assert_eq!(found.foot.start(), at, "sections and foot");
    assert_eq!(found.foot.end(), clean.len(), "the foot ends the text");
    for section in found.walk() {
        nests(section, clean);
    }
    for citation in &found.citations {
        is_place(citation.span, clean);
    }
    for contact in &found.contacts {
        is_place(contact.span, clean);
    }
    for definition in &found.definitions {
        is_place(definition.span, clean);
    }
    for unpaired in &found.unpaired {
        is_place(unpaired.span, clean);
    }

    for item in items(&text) {
        is_item(&item, &text);
    }
    let places = [
        citations(&text).iter().map(|found| found.span).collect(),
        definitions(&text).iter().map(|found| found.span).collect(),
        contacts(&text)
            .iter()
            .map(|found| found.span)
            .collect::<Vec<_>>(),
    ];
    for span in places.concat() {
        is_place(span, &text);
    }
    if let Some(marker) = parse_marker(&text) {
        assert!(text.starts_with(marker.text) && text.is_char_boundary(marker.len));
    }
    let _ = topic_of(&text);
}

fn nests(section: &Section, text: &str) {
    is_place(section.span, text);
    for inner in [section.heading_span, section.own()] {
        assert!(section.span.contains(inner) && inner.slice(text).is_some());
    }
    let mut at = section.own().end();
    for child in &section.children {
        assert_eq!(child.span.start(), at, "children follow each other");
        assert!(child.level > section.level && section.span.contains(child.span));
        at = child.span.end();
    }
    for item in &section.items {
        is_item(item, text);
        assert!(section.own().contains(item.span));
    }
}

fn is_item(item: &Item, text: &str) {
    is_place(item.span, text);
    let words = item.span.slice(text);
    assert!(words.is_some_and(|words| words.starts_with(&item.marker)));
}

fn is_place(span: CleanSpan, text: &str) {
    assert!(
        span.slice(text).is_some_and(|text| !text.is_empty()),
        "{span:?}"
    );
}
