//! The same page in another encoding gives the same text.

use gongkai_text::{DecodeOptions, Decoded, ReadOptions, decode, read};

fn seeds() -> impl Iterator<Item = (String, String)> {
    let seed = |(index, name): (usize, &&str)| ((*name).to_owned(), gongkai_tests::seed(index));
    gongkai_tests::SEEDS.iter().enumerate().map(seed)
}

fn cleaned(page: &Decoded) -> String {
    let document = read(&page.text, &ReadOptions::default()).expect("within limits");
    document.text().to_owned()
}

#[track_caller]
fn check(name: &str, text: &str, bytes: &[u8], encoding: &str) {
    let original = decode(text.as_bytes(), &DecodeOptions::default()).expect("UTF-8");
    let page = decode(bytes, &DecodeOptions::default()).expect("text");
    assert_eq!(page.encoding, encoding, "{name}");
    assert_eq!(page.undecodable_count, 0, "{name}");
    assert!(page.text == original.text, "{name}: decoded text differs");
    assert!(
        cleaned(&page) == cleaned(&original),
        "{name}: cleaned text differs"
    );
}

#[test]
fn gb18030() {
    for (name, text) in seeds() {
        let (bytes, _, lossy) = encoding_rs::GB18030.encode(&text);
        assert!(!lossy);
        check(&name, &text, &bytes, "GBK");
    }
}

#[test]
fn utf16_with_and_without_mark() {
    for (name, text) in seeds() {
        for mark in ["\u{FEFF}", ""] {
            let units: Vec<u16> = mark.encode_utf16().chain(text.encode_utf16()).collect();
            let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            check(&name, &text, &little, "UTF-16LE");
            let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            check(&name, &text, &big, "UTF-16BE");
        }
    }
}

#[test]
fn utf8_with_mark() {
    for (name, text) in seeds() {
        check(&name, &text, format!("\u{FEFF}{text}").as_bytes(), "UTF-8");
    }
}

/// Big5 holds Traditional characters alone and no tone marks; what of a seed it can hold must come
/// through it unchanged.
#[test]
fn big5() {
    let mut tried = 0;
    for (name, text) in seeds() {
        let fits = |c: &char| {
            let mut buffer = [0; 4];
            let (_, _, lossy) = encoding_rs::BIG5.encode(c.encode_utf8(&mut buffer));
            !lossy
        };
        let kept: String = text.chars().filter(fits).collect();
        // A Simplified seed loses most of its characters; the rest would prove nothing.
        if kept.chars().count() * 10 < text.chars().count() * 8 {
            continue;
        }
        let (bytes, _, _) = encoding_rs::BIG5.encode(&kept);
        check(&name, &kept, &bytes, "Big5");
        tried += 1;
    }
    assert!(tried > 0, "a seed in Traditional characters");
}
