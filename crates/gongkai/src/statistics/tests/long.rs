//! Sentences whose work must not grow with the square of their length.

use crate::{ExtractOptions, extract};

#[track_caller]
fn check(opening: &str, piece: &str, close: &str, metrics: usize) {
    const MANY: usize = 4_000;
    let page = opening.to_owned() + &piece.repeat(MANY) + &close.repeat(MANY);
    let report = extract("a.txt", page.as_bytes(), &ExtractOptions::default()).unwrap();
    assert_eq!(report.statistics.len(), metrics, "{opening}{piece}…{close}");
}

#[test]
fn openers_without_parts_open_one_list() {
    check("主动公开政府信息5条，", "其中", "", 1);
}

#[test]
fn parts_of_parts_have_an_end() {
    check("主动公开政府信息5条", "，其中工作类5条", "）", 4_001);
}

#[test]
fn a_figure_passed_over_is_forgotten() {
    check("比上年减少5条", "信息6份", "", 0);
}

#[test]
fn a_colon_is_looked_for_nearby() {
    check("主动公开政府信息5条：", "信访6吨", "", 1);
}
