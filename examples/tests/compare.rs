//! The program `compare`, from the command line.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod program;

use gongkai_report::{
    Cell, Column, Format, Organ, Report, ReportYear, Row, SourceInfo, SourceSpan, StandardTable,
    Table, TableFormat,
};
use program::{Output, run};
use serde_json::Value;

/// A report with one cell of table three.
fn report(name: &str, year: i32, row: Row, value: i64) -> String {
    let span = SourceSpan::new(0, 4).unwrap();
    let mut report = Report::new(SourceInfo::new(name, Format::Html, "UTF-8", 9));
    report.year = Some(ReportYear::new(year, span));
    let mut table = StandardTable::new(TableFormat::Form2021, span);
    table
        .cells
        .push(Cell::number(row, Column::Total, value.into(), span));
    table.cells.push(Cell::number(
        Row::NewReceived,
        Column::Total,
        (year - 2000).into(),
        span,
    ));
    report.tables.push(Table::Requests(table));
    program::file(name, &serde_json::to_string(&report).unwrap())
}

fn compare(test: &str, args: &[&str], carried: [i64; 2]) -> Output {
    let earlier = report(&format!("{test}-a.json"), 2022, Row::CarriedOut, carried[0]);
    let later = report(&format!("{test}-b.json"), 2023, Row::CarriedIn, carried[1]);
    // In the wrong order: the program goes by the years.
    let args: Vec<&str> = args
        .iter()
        .copied()
        .chain([later.as_str(), &earlier])
        .collect();
    run("compare", &args)
}

#[test]
fn years_that_agree() {
    let out = compare("agree", &[], [3, 3]);
    assert_eq!(out.code, 0);
    assert!(out.text.contains("22  23  +1 (+4.5%)"), "{}", out.text);
    assert!(out.text.contains("none found broken"), "{}", out.text);
}

/// A report of one organ without figures.
fn report_of(name: &str, organ: &str) -> String {
    let mut report = Report::new(SourceInfo::new(name, Format::Html, "UTF-8", 9));
    report.organ = Some(Organ::new(organ));
    program::file(name, &serde_json::to_string(&report).unwrap())
}

#[test]
fn two_organs_are_refused_without_force() {
    let water = report_of("organs-a.json", "青石县水利局");
    let school = report_of("organs-b.json", "白塔县教育局");
    let out = run("compare", &[&water, &school]);
    assert_eq!(out.code, 2);
    assert!(out.complaints.contains("two organs"), "{}", out.complaints);
    assert_eq!(run("compare", &["--force", &water, &school]).code, 0);
}

#[test]
fn years_that_do_not() {
    let out = compare("differ", &["--language", "zh"], [3, 2]);
    assert_eq!(out.code, 1);
    assert!(
        out.text
            .contains("上一年“结转下年度继续办理”为3，本年“上年结转政府信息公开申请数量”为2"),
        "{}",
        out.text
    );
}

#[test]
fn json_says_the_same() {
    let out = compare("json", &["--format", "json"], [3, 2]);
    let comparison: Value = serde_json::from_str(&out.text).unwrap();
    assert_eq!(comparison["consecutive"], true);
    assert_eq!(comparison["changes"][0]["subject"]["row"], "new_received");
    assert_eq!(comparison["findings"][0]["code"], "table.identity");
}

#[test]
fn prose_carried_over_is_told() {
    let problems = "公开的内容还不够全面，部分栏目更新还不够及时，工作人员的业务能力还有待提高。";
    let page = |year: i32| {
        format!(
            "某县水利局{year}年政府信息公开工作年度报告\n一、存在的问题\n{problems}\n二、下一步打算\n{year}年后继续。\n"
        )
    };
    let a = program::file("prose-a.txt", &page(2012));
    let b = program::file("prose-b.txt", &page(2013));
    let out = run("compare", &[&a, &b]);
    assert_eq!(out.code, 0);
    assert!(out.text.contains("存在的问题\n"), "{}", out.text);
    assert!(out.text.contains("100%"), "{}", out.text);
}

#[test]
fn what_is_missing_is_named() {
    let out = run("compare", &["no-such-a.txt", "no-such-b.txt"]);
    assert_eq!(out.code, 2);
    assert!(
        out.complaints.contains("no-such-a.txt"),
        "{}",
        out.complaints
    );
}
