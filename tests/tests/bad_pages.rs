//! Pages that are no document, or more than one, or carry tags that are wrong: nothing is made up.

use std::fmt::Write as _;

use gongkai::{ExtractOptions, Extraction, Report};

const TITLE: &str = "丹枫县水利局2018年政府信息公开工作年度报告";
const BODY: &str = "<p>根据《条例》编制。</p><p>一、概述</p><p>2018年，我局公开信息5条。</p>";

fn read(html: &str) -> Report {
    Extraction::read("page.html", html.as_bytes(), &ExtractOptions::default())
        .expect("within limits")
        .report
}

fn page(head: &str, above: &str) -> Report {
    read(&format!(
        "<html><head>{head}</head><body><h1>{TITLE}</h1>{above}{BODY}</body></html>"
    ))
}

/// Title, issuer and year are those of the page's text.
#[track_caller]
fn is_the_report(report: &Report) {
    let title = report.title.as_ref().map(|title| title.text.as_str());
    assert_eq!(title, Some(TITLE));
    let issuer = report.issuer.as_ref().map(|issuer| issuer.text.as_str());
    assert_eq!(issuer, Some("丹枫县水利局"));
    assert_eq!(report.year.as_ref().map(|year| year.value), Some(2018));
}

fn published(report: &Report) -> Option<String> {
    report.published.as_ref().map(|day| day.date.to_string())
}

#[test]
fn a_page_of_furniture_is_no_report() {
    let report = read(
        "<html><head><title>首页</title></head><body><ul><li><a href=a>首页</a></li><li><a href=b>政务公开</a></li></ul>\
         <div>当前位置：首页 &gt; 年报</div><div>版权所有：丹枫县人民政府 网站标识码：3412000019</div></body></html>",
    );
    assert_eq!(report.title, None);
    assert_eq!(report.issuer, None);
    assert_eq!(report.year, None);
    assert_eq!(report.published, None);
    assert!(report.sections.is_empty() && report.statistics.is_empty());
}

#[test]
fn two_articles_are_not_mixed() {
    let report = page(
        "",
        "<p>发布时间：2019-01-20</p><p>一、概述</p><p>2018年，我局公开信息9条。</p>\
         <h1>丹枫县林业局2017年政府信息公开工作年度报告</h1><p>发布时间：2018-02-21</p>",
    );
    let year = report.year.as_ref().map(|year| year.value);
    let title = report.title.as_ref().map(|title| title.text.as_str());
    let issuer = report.issuer.as_ref().map(|issuer| issuer.text.as_str());
    let water = [Some(TITLE), Some("丹枫县水利局")];
    let wood = [
        Some("丹枫县林业局2017年政府信息公开工作年度报告"),
        Some("丹枫县林业局"),
    ];
    assert!(
        [water, wood].contains(&[title, issuer]),
        "{title:?} {issuer:?}"
    );
    assert!(matches!(year, Some(2017 | 2018)));
}

#[test]
fn tags_of_another_page_change_nothing() {
    let head = r#"<meta name="ArticleTitle" content="云岭市林业局2012年政府信息公开年报"><meta name="PubDate" content="2013-02-02"><meta name="ContentSource" content="云岭市林业局"><title>云岭市林业局2012年政府信息公开年报</title>"#;
    let report = page(head, "");
    is_the_report(&report);
    assert_eq!(published(&report), None);
    let report = page(head, "<p>发布时间：2019-01-20</p>");
    is_the_report(&report);
    assert_eq!(published(&report).as_deref(), Some("2019-01-20"));
}

#[test]
fn ten_thousand_tags_are_passed() {
    let mut head = String::new();
    for n in 0..10_000 {
        let _ = write!(
            head,
            "<meta name='x{n}' content='2019-01-{:02}'>",
            n % 28 + 1
        );
    }
    let report = page(&head, "<p>发布时间：2019-01-20</p>");
    is_the_report(&report);
    assert_eq!(published(&report).as_deref(), Some("2019-01-20"));
}

#[test]
fn a_tag_of_a_megabyte_is_passed() {
    let long = "甲".repeat(350_000);
    let head = format!(
        "<meta name='ArticleTitle' content='{long}'><meta name='PubDate' content='2019-01-20'>"
    );
    let report = page(&head, "");
    is_the_report(&report);
    assert_eq!(published(&report).as_deref(), Some("2019-01-20"));
}

#[test]
fn invalid_site_codes_give_no_division() {
    for code in [
        "34120000",
        "3412000019999",
        "0000000000",
        "９９９９９９００１９",
        "ABCDEFGHIJ",
        "999999001９",
        "-341200001",
        "9999990019",
        "bm12345678",
        "3499990001",
        "",
    ] {
        let report = page(&format!("<meta name='SiteIDCode' content='{code}'>"), "");
        is_the_report(&report);
        let division = report
            .organ
            .as_ref()
            .and_then(|organ| organ.division.as_ref());
        assert_eq!(division, None, "{code}");
    }
}
