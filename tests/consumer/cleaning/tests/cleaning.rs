//! What the README of `gongkai-text` says, from outside.

use gongkai_text::{ReadOptions, RepairCode, read};

#[test]
fn a_damaged_page_comes_out_clean() {
    let page = "<p>　　2016年,本局信息公開工作（詳見附件）由辦公室負責(zé)。。</p>";
    let found = cleaning::paragraphs(page.as_bytes()).expect("text");
    assert_eq!(
        found,
        ["2016年，本局信息公开工作（详见附件）由办公室负责。"]
    );
}

#[test]
fn repairs_name_their_place() {
    let page = "<p>本局信息公開工作由辦公室負責(zé)，詳見附件。</p>";
    let document = read(page, &ReadOptions::default()).expect("text");
    let reading = document
        .repairs()
        .iter()
        .find(|repair| repair.code == RepairCode::PinyinAnnotation);
    assert_eq!(
        reading.and_then(|repair| repair.span.slice(page)),
        Some("責(zé)")
    );
}

#[test]
fn what_is_no_text_is_refused() {
    assert!(cleaning::paragraphs(b"%PDF-1.7\n\x00\x01\x02\xff\xfe").is_err());
}
