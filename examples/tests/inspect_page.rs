//! The page of `inspect` as text: what stands in it, whatever the document.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gongkai::ExtractOptions;
use gongkai::text::Format;
use gongkai_view::{Inspection, PageOptions, page};
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};

const SEEDS: [&str; 5] = [
    include_str!("../../tests/data/000_170688ddfb80e253.txt"),
    include_str!("../../tests/data/001_c007d34cebec33e3.txt"),
    include_str!("../../tests/data/002_fd241ef36942b0ff.txt"),
    include_str!("../../tests/data/003_0c247a06679a31ea.txt"),
    include_str!("../../tests/data/004_56817e828f7a94aa.txt"),
];

fn draw(name: &str, text: &str) -> (Inspection, String) {
    let inspection = Inspection::read(name, text.as_bytes(), &ExtractOptions::default())
        .expect("the document is text");
    let html = page(&inspection, &PageOptions::default());
    (inspection, html)
}

fn between<'t>(text: &'t str, open: &str, close: &str) -> &'t str {
    let (_, rest) = text.split_once(open).unwrap_or_else(|| panic!("no {open}"));
    rest.split_once(close)
        .unwrap_or_else(|| panic!("no {close}"))
        .0
}

/// Markup without its tags, entities as what they stand for.
fn visible(markup: &str) -> String {
    let mut text = String::new();
    let mut rest = markup;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (name, after) = tag.split_once('>').expect("tags are closed");
        if name == "/p" {
            text.push('\n');
        }
        rest = after;
    }
    text.push_str(rest);
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

fn paper(html: &str) -> String {
    let article = between(html, "<article", "</article>");
    visible(article.split_once('>').expect("an opening tag").1)
}

#[test]
fn the_policy_admits_this_style_and_this_script_alone() {
    let (_, html) = draw("a.txt", SEEDS[0]);
    let policy = between(&html, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'");
    let hash = |text: &str| {
        format!(
            "'sha256-{}'",
            STANDARD.encode(Sha256::digest(text.as_bytes()))
        )
    };
    let style = between(&html, "<style>", "</style>");
    let script = between(&html, "<script>", "</script>");
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(
        policy.contains(&format!("script-src {};", hash(script))),
        "{policy}"
    );
    assert!(
        policy.contains(&format!("style-src {};", hash(style))),
        "{policy}"
    );
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!(html.matches("<script").count(), 1);
    assert_eq!(html.matches("<style").count(), 1);
    assert!(!html.contains(" style=") && !html.contains(" onclick="));
}

#[test]
fn the_left_pane_is_the_source_as_it_reads() {
    for seed in SEEDS {
        let (inspection, html) = draw("a.txt", seed);
        assert_ne!(inspection.extraction().document.format(), Format::Html);
        let source = inspection.extraction().source.replace("\r\n", "\n");
        assert_eq!(
            paper(&html).trim_end_matches('\n'),
            source.trim_end_matches('\n')
        );
    }
}

#[test]
fn every_value_with_a_place_is_marked_where_it_was_read() {
    for seed in SEEDS {
        let (inspection, html) = draw("a.txt", seed);
        let report = &inspection.extraction().report;
        let spans = report.mentions.dates.iter().map(|date| date.span);
        let spans: Vec<_> = spans
            .chain(report.documents.iter().map(|cited| cited.span))
            .collect();
        assert!(!spans.is_empty());
        for span in spans {
            let bytes = format!("data-bytes=\"{}–{}\"", span.start(), span.end());
            let rows: Vec<&str> = html
                .match_indices(&bytes)
                .map(|(at, _)| html.get(..at).unwrap())
                .collect();
            assert!(!rows.is_empty(), "{bytes} has no row");
            for before in rows {
                let id = before
                    .rsplit_once("data-row=\"")
                    .unwrap()
                    .1
                    .split('"')
                    .next()
                    .unwrap();
                let marked: String = html
                    .split("<span class=\"m\" data-v=\"")
                    .skip(1)
                    .filter_map(|mark| {
                        let (values, rest) = mark.split_once('"')?;
                        let own = values.split(' ').any(|value| value == id);
                        own.then(|| {
                            rest.split_once('>')?
                                .1
                                .split_once('<')
                                .map(|(text, _)| text)
                        })?
                    })
                    .collect();
                let said = span
                    .slice(&inspection.extraction().source)
                    .unwrap()
                    .replace(['\n', '\r'], "");
                // A figure is marked with its unit, so the mark may go on beyond the value.
                assert!(
                    visible(&marked).starts_with(&said),
                    "{marked} is not {said}"
                );
            }
        }
    }
}

#[test]
fn every_link_inside_the_page_has_its_aim() {
    for seed in SEEDS {
        let (_, html) = draw("a.txt", seed);
        let ids: std::collections::HashSet<&str> = html
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(
            ids.len(),
            html.matches(" id=\"").count(),
            "no id stands twice"
        );
        for link in html
            .split(" href=\"#")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            assert!(ids.contains(link), "#{link} is nowhere");
        }
    }
}

#[test]
fn the_file_name_and_the_title_are_escaped() {
    let (_, html) = draw(
        "\"><b>.txt",
        "<b>2016年</b>某县政府信息公开年度报告\n一、概述\n公开信息3条。",
    );
    assert!(!html.contains("<b>"));
    assert!(html.contains("&quot;&gt;&lt;b&gt;.txt"));
}

/// The attributes of all tags of the page, by name and value.
fn attributes(html: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((before, value)) = rest.split_once("=\"") {
        let (value, after) = value.split_once('"').expect("values are closed");
        let name = before.rsplit(' ').next().unwrap_or_default();
        found.push((name.to_owned(), value.to_owned()));
        rest = after;
    }
    found
}

/// Titles, names of sections, organs and addresses that try to be markup stay text, and no link leads
/// to anything but a place of the page or a web address.
#[test]
fn hostile_names_make_no_markup_and_no_link() {
    let attacks = [
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "</script><script>alert(1)</script>",
        "</style><style>*{background:url(//evil)}</style>",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//http://a.cn",
        "http://a.cn/\"onclick=\"alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "&#106;avascript:alert(1)",
    ];
    for attack in attacks {
        let text = format!(
            "某县{attack}2016年政府信息公开年度报告\n发布机构：{attack}\n一、{attack}\n公开信息3条。根据《{attack}》。\n\
             二、联系方式\n网址：{attack}，电子邮箱：{attack}@a.cn，电话：{attack}0558-2264104\n某县{attack}局\n2017年3月1日"
        );
        let (_, html) = draw(attack, &text);
        let (head, body) = html.split_once("</head>").expect("a head");
        assert_eq!(html.matches("<script").count(), 1, "{attack}");
        assert_eq!(head.matches("<style").count(), 1, "{attack}");
        for tag in ["<img", "<svg onload", "<style", "<iframe", "<base", "<form"] {
            assert!(!body.contains(tag), "{attack} made {tag}");
        }
        let body = body.split("<script").next().unwrap_or_default();
        for (name, value) in attributes(body) {
            assert!(
                !name.starts_with("on") && name != "style",
                "{attack} made {name}={value}"
            );
            let safe = ["#", "http://", "https://"];
            let leads = matches!(name.as_str(), "href" | "src" | "action");
            assert!(
                !leads || safe.iter().any(|start| value.starts_with(start)),
                "{attack} leads to {value}"
            );
        }
    }
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "一、概述", "（二）", "2016年", "3月5日", "公开信息", "３２条", "。。", "《条例》", "国办发〔2016〕24号", "\n", "\r\n",
            "| 1 | 2 |\n", "術(shù)", "网址：http://a.cn/?a=1&b=2", "其中", "，", "　", "收到申请5件",
        ]).prop_map(str::to_owned),
        2 => prop::sample::select(vec![
            "<", ">", "&", "&lt;", "\"", "'", "</script>", "<!--", "]]>", "javascript:", "</article>", "\u{202E}", "\u{0}",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ]
}

/// So many cases of a property, unless `PROPTEST_CASES` says otherwise. What fails is kept beside this file.
fn cases(few: u32) -> ProptestConfig {
    let kept = proptest::test_runner::FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::with_cases(few)
    }
}

proptest! {
    #![proptest_config(cases(96))]

    /// Text comes out as it went in, whatever stands in it; its markup stays text.
    #[test]
    fn any_text_is_shown_as_it_is(pieces in prop::collection::vec(piece(), 1..60)) {
        let text = format!("某县政府信息公开年度报告\n{}", pieces.concat());
        let Ok(inspection) = Inspection::read("a.txt", text.as_bytes(), &ExtractOptions::default()) else {
            return Ok(());
        };
        let html = page(&inspection, &PageOptions::default());
        prop_assert_eq!(html.matches("<script").count(), 1);
        prop_assert_eq!(html.matches("</article").count(), 1);
        if inspection.extraction().document.format() != Format::Html {
            let source = inspection.extraction().source.replace("\r\n", "\n");
            // A carriage return at the very end belongs to a line break that never came.
            let source = source.strip_suffix('\r').unwrap_or(&source);
            let shown = paper(&html);
            prop_assert_eq!(shown.trim_end_matches('\n'), source.trim_end_matches('\n'));
        }
    }

    /// HTML of any kind, well-formed or not, gives a page with all of its visible text.
    #[test]
    fn any_markup_gives_a_page(pieces in prop::collection::vec(prop_oneof![
        3 => piece(),
        2 => prop::sample::select(vec![
            "<p>", "</p>", "<table>", "<tr>", "<td>", "<td colspan=3>", "<th rowspan=2>", "</table>", "<li>", "<h2>", "<br>", "<script>", "<b>",
        ]).prop_map(str::to_owned),
    ], 1..60)) {
        let text = format!("<html><body><p>{}", pieces.concat());
        let Ok(inspection) = Inspection::read("a.html", text.as_bytes(), &ExtractOptions::default()) else {
            return Ok(());
        };
        let html = page(&inspection, &PageOptions::default());
        let dense = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let shown = dense(&paper(&html));
        let document = &inspection.extraction().document;
        let read: String = document.blocks().iter().map(|block| document.slice(block.span)).collect();
        let mut shown: Vec<char> = shown.chars().collect();
        let mut read: Vec<char> = dense(&read).chars().collect();
        // Text of a table that is in none of its cells is shown behind it.
        shown.sort_unstable();
        read.sort_unstable();
        prop_assert_eq!(shown, read);
    }
}

/// What a template of the page holds.
fn template(html: &str, id: &str) -> String {
    let open = format!("<template id=\"{id}\">");
    visible(between(html, &open, "</template>"))
}

#[test]
fn the_page_carries_the_report_and_its_source() {
    let page = "<p>某县水利局2012年政府信息公开年度报告</p>\r\n<p>主动公开信息<b>84</b>条&lt;。</template></p>";
    for (name, text) in [("a.txt", SEEDS[3]), ("a.html", page)] {
        let (inspection, html) = draw(name, text);
        let read = inspection.extraction();
        let carried: serde_json::Value = serde_json::from_str(&template(&html, "report")).unwrap();
        assert_eq!(carried, serde_json::to_value(&read.report).unwrap());
        let source: String = serde_json::from_str(&template(&html, "source-text")).unwrap();
        assert_eq!(source, read.source);
    }
}

#[test]
fn findings_have_one_count() {
    let (inspection, html) = draw("a.txt", SEEDS[4]);
    let count = inspection.extraction().report.findings.len().to_string();
    assert_ne!(count, "0");
    let badge = visible(
        between(&html, "class=\"badge", "</a>")
            .split_once('>')
            .unwrap()
            .1,
    );
    assert!(badge.ends_with(&format!(" {count}")), "{badge}");
    let group = between(&html, "id=\"findings\"", "</h2>");
    assert!(
        group.contains(&format!("<span class=\"count\">{count}</span>")),
        "{group}"
    );
}

#[test]
fn charts_lead_to_their_figures() {
    let (_, html) = draw("a.txt", SEEDS[1]);
    let charts = between(&html, "id=\"charts\"", "</section>");
    let targets: Vec<&str> = charts
        .split("data-target=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert!(targets.len() > 2, "{targets:?}");
    for target in targets {
        assert!(html.contains(&format!("id=\"v{target}\"")), "{target}");
    }
}

#[test]
fn mentions_stand_in_their_context_and_a_fact_stands_once() {
    let text = "某县水利局2012年政府信息公开年度报告\n发布日期：2013-03-01\n一、概述\n我局全年编发简报12期，均已公开。";
    let (_, html) = draw("a.txt", text);
    let quantities = visible(between(&html, "id=\"quantities\"", "</section>"));
    assert!(
        quantities.contains("我局全年编发简报12期，均已公开。"),
        "{quantities}"
    );
    let header = visible(between(&html, "id=\"header\"", "</section>"));
    assert_eq!(header.matches("2013-03-01").count(), 1, "{header}");
}
