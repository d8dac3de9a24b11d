//! What the README of `gongkai-normalize` says, from outside.

use gongkai_normalize::{
    DateValue, Reference, ScanOptions, Style, format_numeral, parse_date, parse_numeral, scan_dates,
};

#[test]
fn counts_are_added() {
    let text = "受理两百零五件，办结200件，接待1.2万余人次。";
    assert_eq!(
        numbers::total(text, "件").map(|sum| sum.to_string()),
        Ok("405".to_owned())
    );
}

#[test]
fn numerals_are_read_and_written() {
    let value = parse_numeral("壹佰捌拾壹圆柒角").expect("a numeral");
    assert_eq!(value.to_string(), "181.7");
    assert_eq!(
        format_numeral(&value, Style::Money).as_deref(),
        Ok("壹佰捌拾壹元柒角")
    );
    assert_eq!(parse_numeral("一二百").expect_err("no numeral").offset(), Some(6));
}

#[test]
fn dates_are_found_and_damage_is_told() {
    let options = ScanOptions::default().reference(Reference::Year(2017));
    let date = scan_dates("截至12月底", &options).next().expect("a date");
    assert_eq!(
        date.period().map(|days| days.start.to_string()).as_deref(),
        Some("2017-12-25")
    );

    let damaged = parse_date("20171231日", &ScanOptions::default()).expect("a date");
    assert!(matches!(damaged.value, DateValue::Damaged { .. }));
}
