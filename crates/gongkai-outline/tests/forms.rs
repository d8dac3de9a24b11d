//! The forms that reports take on the web, each in a document of the project's own.

use gongkai_outline::{ContactKind, MetadataKey, Outline, OutlineOptions, Section, Topic, outline};
use gongkai_text::Document;

fn read(text: &str) -> Outline {
    outline(&Document::from_plain(text), &OutlineOptions::default())
}

/// The titles with their levels, one after the other.
fn titles(outline: &Outline) -> Vec<(u8, &str)> {
    outline
        .walk()
        .map(|section| (section.level, section.title.as_str()))
        .collect()
}

#[track_caller]
fn check(text: &str, expected: &[(u8, &str)]) {
    assert_eq!(titles(&read(text)), expected, "{text}");
}

#[test]
fn markers_of_level_one() {
    check(
        "一 、概 述\n我局重视。\n二、 主动公开情况\n共5条。",
        &[(1, "概述"), (1, "主动公开情况")],
    );
    check(
        "一 概 述\n我局重视。\n二 主动公开情况\n共5条。",
        &[(1, "概述"), (1, "主动公开情况")],
    );
    check(
        "一 概述\n我局重视。\n二 答疑情况\n共5次。\n三 人员和支出情况\n共2人。",
        &[(1, "概述"), (1, "答疑情况"), (1, "人员和支出情况")],
    );
    check(
        "第一部分 概述\n我局重视。\n一、总体情况\n很好。\n第二部分 附则\n无。",
        &[(1, "概述"), (2, "总体情况"), (1, "附则")],
    );
}

#[test]
fn markers_in_an_unusual_order() {
    check(
        "1、甲部分\n第一章 乙情况\n我局重视，很好。\n第二章 丙情况\n我局重视，很好。\n2、丁部分\n我局重视，很好。",
        &[(1, "甲部分"), (2, "乙情况"), (2, "丙情况"), (1, "丁部分")],
    );
}

#[test]
fn markers_that_lost_a_bracket() {
    check(
        "一、总体情况\n（一）主动公开\n共5条。\n二）依申请公开\n无。\n三）政府信息管理\n有序。",
        &[
            (1, "总体情况"),
            (2, "主动公开"),
            (2, "依申请公开"),
            (2, "政府信息管理"),
        ],
    );
    check(
        "一、总体情况\n㈠ 公开内容\n共5条。\n㈡ 公开形式\n网站。",
        &[(1, "总体情况"), (2, "公开内容"), (2, "公开形式")],
    );
}

#[test]
fn arabic_markers_are_sections_on_lines_of_their_own() {
    let text = "一、总体情况\n（一）管理\n1.制度建设情况\n我局完善了制度。\n2.人员情况\n我局有3人。\n二、问题\n1、公开不够及时，内容需进一步深化。\n2、制度不够完善，宣传力度不够。";
    let outline = read(text);
    assert_eq!(
        titles(&outline),
        [
            (1, "总体情况"),
            (2, "管理"),
            (3, "制度建设情况"),
            (3, "人员情况"),
            (1, "问题")
        ]
    );
    let items: Vec<_> = outline.sections[1]
        .items
        .iter()
        .filter_map(|item| item.number)
        .collect();
    assert_eq!(items, [1, 2]);
}

#[test]
fn lists_of_conditions_are_items() {
    let outline = read(
        "一、条件\n应当具备下列条件：\n（一）有名称；\n（二）有章程；\n（三）有场所。\n二、程序\n按规定办理。",
    );
    assert_eq!(titles(&outline), [(1, "条件"), (1, "程序")]);
    assert_eq!(outline.sections[0].items.len(), 3);
}

#[test]
fn a_heading_glued_to_the_sentence_before() {
    check(
        "如有疑问请联系（电话：0558-5681313 一、概述 2016年以来，我局认真落实。\n二、主动公开情况\n共5条。",
        &[(1, "概述"), (1, "主动公开情况")],
    );
    check(
        "现将情况报告如下： 一、政府信息主动公开情况 2009年度公开46件，内容较多。 二、依申请公开情况 没有申请，也没有不予公开。",
        &[(1, "政府信息主动公开情况"), (1, "依申请公开情况")],
    );
}

#[test]
fn a_report_on_one_line() {
    let text = "某镇2012年政府信息公开工作年度报告 根据《政府信息公开条例》编制本报告，全文包括概述、主动公开情况、存在的问题三个部分。 \
        一、概述 2012年，我镇认真贯彻落实有关要求，取得了成效。 二、主动公开情况 （一）公开内容。共公开信息36条。 （二）公开形式。以网站为主，公开栏为辅。 \
        三、存在的问题 宣传力度不够，更新不够及时。某镇人民政府 2013年1月10日";
    let outline = read(text);
    assert_eq!(
        outline.head.title.as_ref().map(|title| title.text.as_str()),
        Some("某镇2012年政府信息公开工作年度报告")
    );
    assert_eq!(
        titles(&outline),
        [
            (1, "概述"),
            (1, "主动公开情况"),
            (2, "公开内容"),
            (2, "公开形式"),
            (1, "存在的问题")
        ]
    );
    assert_eq!(
        outline.contents.and_then(|contents| contents.count),
        Some(3)
    );
    let signed = outline.sign_off.expect("a sign-off");
    assert_eq!(
        signed.date.and_then(|date| date.slice(text)),
        Some("2013年1月10日")
    );
    assert_eq!(
        signed.issuer.and_then(|issuer| issuer.slice(text)),
        Some("某镇人民政府")
    );
}

#[test]
fn headings_that_follow_each_other_on_one_line() {
    let text = "数据截止至2014年底。 一、概述 截至2014年底，我局着力推进公开，取得较好成绩。 二、主动公开情况 共新增69条，其中机构信息0条，动态信息9条。 \
        三、存在的主要问题及改进情况 （一）存在的主要问题 一是重视程度有待提高。二是公开内容有待深化。 （二）今后的改进措施 加强领导，明确责任。";
    let outline = read(text);
    assert_eq!(
        titles(&outline),
        [
            (1, "概述"),
            (1, "主动公开情况"),
            (1, "存在的主要问题及改进情况"),
            (2, "存在的主要问题"),
            (2, "今后的改进措施"),
        ]
    );
    assert_eq!(outline.sections[2].children[0].items.len(), 2);
}

#[test]
fn announced_contents_are_no_headings() {
    check(
        "本报告由（一）概述；（二）主动公开情况；（三）其他事项组成。\n一、概述\n很好。",
        &[(1, "概述")],
    );
    check(
        "一、概述\n二、主动公开情况\n三、存在问题\n一、概述\n我局重视。\n二、主动公开情况\n共5条。\n三、存在问题\n不够及时。",
        &[(1, "概述"), (1, "主动公开情况"), (1, "存在问题")],
    );
    check(
        "一、概述，（一）重点推进。，（二）开拓创新。，二、主动公开情况，三、依申请公开情况，\n一、概述\n很好。\n二、主动公开情况\n共5条。",
        &[(1, "概述"), (1, "主动公开情况")],
    );
}

#[test]
fn rows_of_tables_are_no_headings() {
    let text = "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0\n二、上年结转政府信息公开申请数量\n0\n三、本年度办理结果\n\
        （一）予以公开\n0\n（三）不予公开\n1.属于国家秘密\n0\n2.其他法律行政法规禁止公开\n四、结转下年度继续办理\n0\n四、政府信息公开行政复议、行政诉讼情况\n结果维持";
    let outline = read(text);
    assert_eq!(
        titles(&outline),
        [
            (1, "收到和处理政府信息公开申请情况"),
            (1, "政府信息公开行政复议、行政诉讼情况")
        ]
    );
    assert!(outline.sections[0].items.is_empty());
}

#[test]
fn names_that_only_look_like_markers() {
    check(
        "一、概述\n基本做到一（自然）村一条标语。\n一级抓一级，层层抓落实。\n第9至12条规定了范围。",
        &[(1, "概述")],
    );
}

#[test]
fn quoted_regulations_are_no_headings() {
    check(
        "一、依据\n条例规定：\n“第三十一条 年度报告应当包括下列内容：\n（一）主动公开的情况；\n（二）依申请公开的情况。”\n二、做法\n很好。",
        &[(1, "依据"), (1, "做法")],
    );
}

#[test]
fn unnumbered_headings() {
    let outline = read("引 言\n本报告根据条例编制。\n一、概述\n我局重视。\n附表\n无。");
    assert_eq!(titles(&outline), [(1, "引言"), (1, "概述"), (1, "附表")]);
    assert_eq!(outline.sections[2].topic, Some(Topic::Appendix));
    check(
        "总体情况\n我局重视，公开5条。\n主动公开情况\n公开5条，更新1条。",
        &[(1, "总体情况"), (1, "主动公开情况")],
    );
}

#[test]
fn the_tree_stands_with_numbers_that_are_wrong() {
    let outline = read(
        "一、甲工作\n（一）概述。好。\n（二）措施。好。\n（二）问题。好。\n（五）打算。好。\n三、乙工作\n好。",
    );
    assert_eq!(outline.sections.len(), 2);
    assert_eq!(outline.sections[0].children.len(), 4);
}

#[test]
fn numbers_that_go_on_under_the_next_parent_are_no_fault() {
    let outline =
        read("一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n（三）寅。好。\n（四）卯。好。");
    assert_eq!(
        outline
            .sections
            .iter()
            .map(|section: &Section| section.children.len())
            .collect::<Vec<_>>(),
        [2, 2]
    );
}

#[test]
fn a_lost_first_heading() {
    check(
        "（一）组织领导。好。\n（二）制度建设。好。\n二、主动公开情况\n（一）内容。好。\n三、问题\n无。",
        &[
            (1, "组织领导"),
            (1, "制度建设"),
            (1, "主动公开情况"),
            (2, "内容"),
            (1, "问题"),
        ],
    );
}

#[test]
fn titles_of_documents() {
    let title = |text: &str| read(text).head.title.map(|title| title.text);
    assert_eq!(title("某市人民政府2016年\n政府信息公开工作年度报告\n某市人民政府办公室\n2017年3月\n本报告根据条例编制。").as_deref(), Some("某市人民政府2016年政府信息公开工作年度报告"));
    assert_eq!(title("政府信息公开\n某区2016年政府信息公开工作年度报告\n来源：某区办公室 时间：2017-01-12 10:01\n本报告编制如下。").as_deref(), Some("某区2016年政府信息公开工作年度报告"));
    assert_eq!(
        title("2012年某局政府信息公开年报 2012-02-01\n一、概述\n好。").as_deref(),
        Some("2012年某局政府信息公开年报")
    );
    assert_eq!(
        title(
            "2014年以来，我委在市委的领导下，严格按照要求，组织开展政务公开工作，为发展创造了良好的环境、提供了优质服务。\n一、概述\n好。"
        ),
        None
    );
}

#[test]
fn a_notice_with_the_report_as_its_annex() {
    let text = "惠某政〔2010〕4号\n某县某镇人民政府关于公布《某镇2009年政府信息公开年度报告》的通知\n各村委会，镇直各单位：\n现编制年度报告并予以公布。\n二〇一〇年三月十日\n\
        某镇2009年政府信息公开年度报告\n某镇党政办公室\n2010年3月10日\n引 言\n本年报根据条例编制。\n一、主动公开情况\n共28条。";
    let outline = read(text);
    assert_eq!(
        outline.head.title.map(|title| title.text).as_deref(),
        Some("某镇2009年政府信息公开年度报告")
    );
    assert_eq!(
        outline
            .head
            .document_number
            .and_then(|number| number.slice(text)),
        Some("惠某政〔2010〕4号")
    );
}

#[test]
fn a_record_whose_labels_are_lost_stays_in_the_head() {
    let text = "2011年某区教育局政府信息公开工作年度报告\nQA4425051-2012-001\n主动公开\n无\n2012.02.15\n某区教育局\n2012年2月15日\n引 言\n本报告根据条例编制。\n一、概 述\n好。";
    let outline = read(text);
    assert_eq!(outline.preface.slice(text), Some(""));
    assert_eq!(titles(&outline), [(1, "引言"), (1, "概述")]);
    assert_eq!(outline.sign_off, None);
}

#[test]
fn a_letter_without_a_title_has_that_of_its_annex() {
    let text = "某府函〔2019〕55号\n各县（区）人民政府，市直有关部门：\n《某市改革实施方案》已经通过，现印发给你们。\n某市人民政府\n2019年4月29日\n\
        某市改革实施方案\n按照国家部署，制定本方案。\n一、总体要求\n（一）指导思想。坚持目标导向。\n二、保障\n抓好落实。\n附件：1.任务分工表\n2.时间表";
    let outline = read(text);
    assert_eq!(
        outline.head.title.map(|title| title.text).as_deref(),
        Some("某市改革实施方案")
    );
    assert_eq!(
        outline
            .sign_off
            .and_then(|signed| signed.date)
            .and_then(|date| date.slice(text)),
        Some("2019年4月29日")
    );
    assert!(outline.sections[1].items.is_empty());
}

#[test]
fn records_of_pages() {
    let outline = read(
        "首页 > 政务公开 > 年报\n索 引 号：0031-2017 发布机构：某县政府\n文 号： 关 键 词：公开\n某县2016年政府信息公开年度报告\n发布时间：2017-03-10 来源：某县政府 浏览次数： 次 【字体：大 中 小】\n一、概述\n好。",
    );
    let entries: Vec<_> = outline
        .head
        .metadata
        .iter()
        .map(|entry| (entry.key, entry.value.as_str()))
        .collect();
    assert_eq!(
        entries,
        [
            (MetadataKey::IndexNumber, "0031-2017"),
            (MetadataKey::Issuer, "某县政府"),
            (MetadataKey::Keywords, "公开"),
            (MetadataKey::Published, "2017-03-10"),
            (MetadataKey::Source, "某县政府"),
        ]
    );
    assert!(outline.head.breadcrumb.is_some() && outline.head.byline.is_some());
}

#[test]
fn sign_offs() {
    let signed = |text: &str| {
        let signed = read(text).sign_off.expect("a sign-off");
        (
            signed
                .issuer
                .and_then(|place| place.slice(text))
                .map(str::to_owned),
            signed
                .date
                .and_then(|place| place.slice(text))
                .map(str::to_owned),
        )
    };
    let (organ, day) = (
        Some("某市财政局".to_owned()),
        Some("2017年3月10日".to_owned()),
    );
    assert_eq!(
        signed("一、概述\n我局重视公开。\n某市财政局\n2017年3月10日"),
        (organ.clone(), day.clone())
    );
    assert_eq!(
        signed("一、概述\n我局重视公开。\n2017年3月10日\n某市财政局"),
        (organ.clone(), day.clone())
    );
    assert_eq!(
        signed(
            "一、概述\n我局重视公开。\n某市财政局2017年3月10日\n主办单位：某市财政局\n皖ICP备05003765号"
        ),
        (organ.clone(), day)
    );
    assert_eq!(
        signed("一、概述\n我局重视公开。\n某市财政局\n201535"),
        (organ, Some("201535".to_owned()))
    );
}

#[test]
fn the_foot_of_a_site() {
    let text = "一、概述\n我局重视公开。\n主办单位：某市工信局\n联系电话：0558-2264104\n皖ICP备2024057734号-1\n本站已支持IPv6访问";
    let outline = read(text);
    assert!(
        outline
            .foot
            .slice(text)
            .is_some_and(|foot| foot.starts_with("主办单位"))
    );
    let kinds: Vec<_> = outline
        .contacts
        .iter()
        .map(|contact| contact.kind)
        .collect();
    assert_eq!(kinds, [ContactKind::Phone, ContactKind::Icp]);
}

#[cfg(feature = "serde")]
#[test]
fn outlines_survive_json() {
    let made = read(
        "某局2016年政府信息公开年报\n来源：某局\n一、概述\n一是公开《条例》（国办发〔201515）。（电话：0558-2264104\n某局\n2017年3月10日",
    );
    let json = serde_json::to_string(&made).expect("JSON");
    assert_eq!(
        serde_json::from_str::<Outline>(&json).expect("an outline"),
        made
    );
}
