//! Decoding, HTML, plain text and cleaning.

use gongkai::text::{
    CleanOptions, DecodeOptions, Format, Pass, ReadOptions, decode, read, read_html, read_text,
};

use crate::{sound, split};
use twice::{joins_lines, may_be_wrapped, narrow};

#[path = "../../crates/gongkai-text/tests/twice/mod.rs"]
mod twice;

/// Bytes to text, and the text as HTML, as plain text and as what it looks like.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn decode_html(data: &[u8]) {
    let (option, _) = split::head::<1>(data);
    let mut options = DecodeOptions::default();
    options.encoding = match option[0] {
        b'0' => Some("gbk".to_owned()),
        b'1' => Some("big5".to_owned()),
        b'2' => Some("utf-16le".to_owned()),
        b'3' => Some("windows-1252".to_owned()),
        _ => None,
    };
    let Ok(page) = decode(data, &options) else {
        return;
    };
    for bad in &page.undecodable {
        assert!(bad.span.slice(&page.text).is_some());
    }
    let options = ReadOptions::default();
    for read in [read, read_html, read_text] {
        let document = read(&page.text, &options).expect("within the limits");
        sound::document(&page.text, &document);
    }
}

const PASSES: [Pass; 11] = [
    Pass::Space,
    Pass::Width,
    Pass::Radicals,
    Pass::Pinyin,
    Pass::Traditional,
    Pass::Wording,
    Pass::Punctuation,
    Pass::SpacedWords,
    Pass::HardWraps,
    Pass::Damage,
    Pass::Spam,
];

/// Cleaning: any choice of passes keeps the digits; the usual ones leave nothing for a second time.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn cleanup(data: &[u8]) {
    let (bits, text) = split::head::<2>(data);
    let mut some = CleanOptions::none();
    for (pass, index) in PASSES.into_iter().zip(0_u8..) {
        if split::bit(bits[usize::from(index / 8)], index % 8) {
            some = some.with(pass);
        }
    }
    let document =
        read_text(&text, &ReadOptions::default().clean(some)).expect("within the limits");
    sound::document(&text, &document);
    assert_eq!(digits(document.text()), digits(&text), "{some:?}");

    let options = ReadOptions::default();
    let once = read_text(&text, &options).expect("within the limits");
    sound::document(&text, &once);
    assert_eq!(digits(once.text()), digits(&text));
    let twice = read_text(once.text(), &options).expect("within the limits");
    // A table loses its dividers, and what is left may be a table of another shape. Whether lines are wrapped is told
    // by their width, which cleaning changes.
    if once.grids().is_empty() && twice.grids().is_empty() && !may_be_wrapped(&text) {
        // A mark beside a joint sees its new neighbours only when it is read again.
        let loose = joins_lines(&once) || joins_lines(&twice);
        let seen = |text: &str| if loose { narrow(text) } else { text.to_owned() };
        let (twice, once) = (seen(twice.text()), seen(once.text()));
        assert_eq!(twice, once, "cleaning twice is cleaning once");
    }
    assert!(matches!(once.format(), Format::Text | Format::Markdown));
}

/// The digits of a text, all as ASCII.
fn digits(text: &str) -> String {
    let digit = |c: char| match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_u32(c as u32 - 0xFEE0),
        _ => None,
    };
    text.chars().filter_map(digit).collect()
}
