//! What the README of `gongkai` says, from outside.

use gongkai::normalize::parse_numeral;
use gongkai::check::check;
use gongkai::{ExtractOptions, extract};

const PAGE: &str = "<h1>某县水利局2016年政府信息公开工作年度报告</h1>\
    <p>一、概述</p><p>2016年，主动公开政府信息2万余条，其中门户网站15117条。未收到公开申请。</p>";

#[test]
fn figures_carry_their_proof() {
    let figures = whole::figures("page.html", PAGE.as_bytes()).expect("a report");
    let first = ("information_disclosed", "20000", Some("2万余"));
    let (metric, value, proof) = figures.first().expect("a figure");
    assert_eq!((metric.as_str(), value.as_str(), proof.as_deref()), first);
}

#[test]
fn the_parts_are_at_hand() {
    let report =
        extract("page.html", PAGE.as_bytes(), &ExtractOptions::default()).expect("a report");
    assert!(check(&report).is_empty());
    assert_eq!(
        parse_numeral("两万").map(|value| value.to_string()),
        Ok("20000".to_owned())
    );
}

#[test]
fn nothing_is_an_error_that_says_so() {
    let error = extract("empty", b"  \n", &ExtractOptions::default()).expect_err("empty");
    assert!(!error.to_string().is_empty());
}
