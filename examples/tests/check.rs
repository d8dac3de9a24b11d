//! The program `check`, from the command line.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod program;

use std::path::Path;

use program::{Output, run};
use serde_json::Value;

/// The path of a document of the project.
fn seed(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data");
    folder.join(name).display().to_string()
}

fn check(args: &[&str]) -> Output {
    run("check", args)
}

#[test]
fn findings_show_the_line_and_the_code() {
    let out = check(&[&seed("004_56817e828f7a94aa.txt")]);
    assert_eq!(out.code, 1);
    assert!(
        out.text.contains("warning[text.unbalanced_quote]"),
        "{}",
        out.text
    );
    assert!(out.text.contains("政风行风热线”答复问题"), "{}", out.text);
    assert!(out.text.contains("= help: "), "{}", out.text);
}

#[test]
fn a_cell_of_a_page_is_named_by_row_and_column() {
    let row = |label: &str, person: u32, total: u32| {
        format!(
            "<tr><td>{label}</td><td>{person}</td>{}<td>{total}</td></tr>",
            "<td>0</td>".repeat(5)
        )
    };
    let heads = [
        "自然人",
        "商业企业",
        "科研机构",
        "社会公益组织",
        "法律服务机构",
        "其他",
        "总计",
    ];
    let heads: String = heads.map(|head| format!("<td>{head}</td>")).concat();
    let page = format!(
        "<h1>某县水利局2021年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>\
         <table><tr><td>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>{heads}</tr>{}{}{}{}{}</table>",
        row("一、本年新收政府信息公开申请数量", 5, 5),
        row("二、上年结转政府信息公开申请数量", 0, 0),
        row("（一）予以公开", 5, 5),
        row("（七）总计", 5, 9),
        row("四、结转下年度继续办理", 0, 0),
    );
    let page = program::file("table.html", &page);
    let out = check(&[&page]);
    assert!(out.text.contains("error[table.identity]"), "{}", out.text);
    assert!(
        out.text.contains("row “总计”, column “总计”"),
        "{}",
        out.text
    );
    assert!(!out.text.contains("<td>"), "{}", out.text);
    let out = check(&["--language", "zh", &page]);
    assert!(out.text.contains("“总计”行“总计”列"), "{}", out.text);
}

#[test]
fn messages_come_in_chinese_too() {
    let out = check(&["--language", "zh", &seed("002_fd241ef36942b0ff.txt")]);
    assert!(out.text.contains("标题所称年份为2014年"), "{}", out.text);
}

#[test]
fn notes_alone_are_no_failure() {
    let page = program::file(
        "clean.txt",
        "某县水利局2012年政府信息公开工作年度报告\n一、概述\n公开信息84条。。\n",
    );
    let out = check(&[&page]);
    assert!(
        out.text.contains("info[text.repeated_punctuation]"),
        "{}",
        out.text
    );
    assert_eq!(out.code, 0);
}

#[test]
fn json_is_one_object_a_document() {
    let (a, b) = (
        seed("002_fd241ef36942b0ff.txt"),
        seed("004_56817e828f7a94aa.txt"),
    );
    let out = check(&["--format", "json", &a, &b]);
    let lines: Vec<Value> = out
        .text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["findings"][0]["code"], "document.year_mismatch");
}

#[test]
fn sarif_is_one_log() {
    let out = check(&["--format", "sarif", &seed("002_fd241ef36942b0ff.txt")]);
    let log: Value = serde_json::from_str(&out.text).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "document.year_mismatch");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startLine"], 6);
    let rules = log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap();
    assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]));
}

#[test]
fn a_missing_file_does_not_stop_the_others() {
    let out = check(&["no-such-file.txt", &seed("002_fd241ef36942b0ff.txt")]);
    assert_eq!(out.code, 2);
    assert!(
        out.complaints.contains("no-such-file.txt"),
        "{}",
        out.complaints
    );
    assert!(out.text.contains("document.year_mismatch"), "{}", out.text);
}

#[test]
fn a_report_that_was_printed_is_checked_again() {
    let printed = run("extract", &[&seed("002_fd241ef36942b0ff.txt")]);
    let path = program::file("printed.json", &printed.text);
    let out = check(&["--format", "json", &path]);
    assert!(out.text.contains("document.year_mismatch"), "{}", out.text);
    let broken = program::file("broken.json", "{}");
    let out = check(&[&broken]);
    assert_eq!(out.code, 2);
    assert!(
        out.complaints.contains("gongkai.report/1"),
        "{}",
        out.complaints
    );
}

#[test]
fn a_summary_counts_what_no_rule_explains() {
    let page = "某县水利局2016年政府信息公开工作年度报告\n一、概述\n2016年，主动公开政府信息84条。";
    let path = program::file("summary.txt", page);
    let out = run("check", &["--summary", &path]);
    assert_eq!(out.code, 0, "{}", out.complaints);
    assert!(out.text.contains("1  statistic\n"), "{}", out.text);
    assert!(
        out.text.contains("unexplained: 0 of 1 quantities (0.0 %)"),
        "{}",
        out.text
    );
}
