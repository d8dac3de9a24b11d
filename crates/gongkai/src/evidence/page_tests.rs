//! Title, day and source of made pages.

use gongkai_outline::{MetadataKey, OutlineOptions, outline};
use gongkai_text::{ReadOptions, read_html};

/// Title, day, time and source of a page with this `<title>` and body.
fn read(title: &str, tags: &str, body: &str) -> [Option<String>; 4] {
    let page = format!(
        "<html><head><title>{title}</title>{tags}</head><body><div>当前位置：<a>首页</a> &gt; <a>镇村动态</a></div>{body}<p>昨天上午，志愿者到河边捡拾垃圾，居民纷纷点赞。</p><p>今年以来，全镇已有二百人参加。</p></body></html>"
    );
    let document = read_html(&page, &ReadOptions::default()).unwrap();
    let outline = outline(&document, &OutlineOptions::default());
    let header = super::header(&document, &outline, false, None);
    let published = header.published;
    let source = outline.head.metadata.iter();
    let source = source.filter(|entry| entry.key == MetadataKey::Source);
    [
        header.title.map(|title| title.text),
        published.as_ref().map(|day| day.date.to_string()),
        published.and_then(|day| day.time),
        source.map(|entry| entry.value.clone()).next(),
    ]
}

const TAG: &str = r#"<meta name="PubDate" content="2021-05-06">"#;
const TITLE: &str = "<h1>青禾镇志愿者清理河道</h1>";

#[track_caller]
fn day(tags: &str, line: &str, expected: Option<&str>) {
    let [_, found, ..] = read("青禾镇志愿者清理河道", tags, &format!("{TITLE}{line}"));
    assert_eq!(found.as_deref(), expected, "{line}");
}

#[test]
fn days_of_something_else_are_not_that_of_the_page() {
    for line in [
        "<div>失效时间：2026-03-01</div>",
        "<div>招募时间：2021-03-01 集合地点：桥头</div>",
        "<div>时间：2021年3月1日上午9点 地点：镇政府</div>",
        "<div>摄影时间：2021-03-01</div>",
        "<div>留言（2） 网友 2021-05-09 10:00 说：好</div>",
        "<table><tr><td>施行日期</td><td>2021-07-01</td></tr><tr><td>失效日期</td><td>2026-07-01</td></tr></table>",
    ] {
        day(TAG, line, Some("2021-05-06"));
        day("", line, None);
    }
    // A label that does not say publication yields to the tag.
    for line in [
        "<div>登记日期：2021-03-01</div>",
        "<div>更新时间：2021-09-01</div>",
    ] {
        day(TAG, line, Some("2021-05-06"));
    }
    day(
        "",
        "<div>修改时间：2021-09-01 录入时间：2021-05-06</div>",
        Some("2021-05-06"),
    );
    let list = format!("<ul><li>河道新闻 2020-01-01</li><li>镇里新闻 2020-01-02</li></ul>{TITLE}");
    assert_eq!(read("青禾镇", "", &list)[1], None);
}

#[test]
fn days_beside_labels_of_any_kind() {
    for line in [
        "<div><span>2021-05-06</span><span>青禾镇宣传中心</span></div>",
        "<div>青禾镇宣传中心|2021-05-06</div>",
        "<div>2021-05-06 星期四</div>",
        "<div>选送科室：宣传科 公开时间：2021-05-06</div>",
        "<div>最后更新：2021-05-06</div>",
        "<div>供稿单位：宣传科 供稿时间：2021-05-06</div>",
    ] {
        day("", line, Some("2021-05-06"));
    }
    let tag = r#"<meta name="PubDate"content="2021-05-06"><meta name="SiteName" content="青禾">"#;
    day(tag, "", Some("2021-05-06"));
    day(
        r#"<meta name="PubDate" content="2021—05—06">"#,
        "",
        Some("2021-05-06"),
    );
    // The clock of a site stands above the title.
    let clock = format!("<div>2021-09-09 星期四</div>{TITLE}");
    assert_eq!(read("青禾镇", "", &clock)[1], None);
}

#[test]
fn days_at_the_foot_of_an_article() {
    for line in [
        "（来源：青禾镇 2021-05-06）",
        "责任编辑：某某 2021-05-06",
        "发表时间：2021-05-06",
    ] {
        let page = format!(
            "<html><head><title>青禾镇</title></head><body>{TITLE}<p>昨天上午，志愿者到河边捡拾垃圾，居民纷纷点赞。</p><p>{line}</p></body></html>"
        );
        let document = read_html(&page, &ReadOptions::default()).unwrap();
        let outline = outline(&document, &OutlineOptions::default());
        let published = super::header(&document, &outline, false, None).published;
        let found = published.map(|day| day.date.to_string());
        assert_eq!(found.as_deref(), Some("2021-05-06"), "{line}");
    }
}

#[test]
fn times_and_sources_of_bylines() {
    let source = |line: &str| {
        let [_, found, time, source] = read("青禾镇", "", &format!("{TITLE}<div>{line}</div>"));
        assert_eq!(found.as_deref(), Some("2021-05-06"), "{line}");
        (time, source)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        source("2021-05-06 8:00 来源：《青禾晚报》"),
        (some("08:00"), some("青禾晚报"))
    );
    assert_eq!(
        source("来自：青禾镇 时间：2021-05-06 下午 2:10"),
        (some("14:10"), some("青禾镇"))
    );
    assert_eq!(
        source("[发布时间]2021-05-06 [来源]青禾镇"),
        (None, some("青禾镇"))
    );
    assert_eq!(source("来源：null 发布时间：2021-05-06"), (None, None));
}

#[test]
fn titles_that_only_their_place_shows() {
    let title = "青禾镇志愿者清理河道";
    let name = |page: &str, body: &str| read(page, "", body)[0].clone();
    let found = Some(title.to_owned());
    let dated = "<div>2021-05-06</div>";
    for body in [
        format!("<h2>{title}</h2>{dated}"),
        format!("<h3>{title}</h3>"),
        format!("<h2>{title}</h2><div>（2021-05-06）</div>"),
        format!("<ul><li>{title}</li></ul><div>发布时间：2021-05-06</div>"),
        format!("<dl><dt>{title}</dt></dl><div>发布时间：2021-05-06</div>"),
        format!(
            "<div><strong>{title}</strong></div><table><tr><td>发布日期</td><td>2021-05-06</td></tr></table>"
        ),
        format!("<h1>[2021-05-06] {title}</h1>"),
        format!("<h1>{title}</h1><h1>镇文化中心</h1>{dated}"),
        format!("<h1>热烈庆祝建镇三十周年</h1><div>{title}</div><div>发布时间：2021-05-06</div>"),
    ] {
        assert_eq!(name("镇村动态", &body), found, "{body}");
    }
    assert_eq!(name(&format!("{title}_青禾镇人民政府"), ""), found);
    assert_eq!(
        name("青禾镇志愿…", &format!("<h2>{title}</h2>{dated}")),
        found
    );
    // The last step of the trail is the column.
    assert_eq!(name("镇村动态", "<h2>镇村动态</h2>"), None);
    // The headlines below the text are those of other pages.
    let more = "<p>昨天上午，志愿者到河边捡拾垃圾，居民纷纷点赞。</p><h1>相关链接</h1><h1>青禾镇召开春耕会议</h1>";
    assert_eq!(
        name("镇村动态", &format!("<h1>{title}</h1>{dated}{more}")),
        found
    );
}

#[test]
fn the_name_of_the_site_is_no_part_of_a_title() {
    let tags = r#"<meta name="SiteName" content="青禾镇人民政府"><meta name="ArticleTitle" content="志愿者清理河道-青禾镇人民政府">"#;
    assert_eq!(
        read("镇村动态", tags, "")[0].as_deref(),
        Some("志愿者清理河道")
    );
}
