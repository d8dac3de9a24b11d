//! Kinds of wording that whole reports have: lists on lines, leads of paragraphs, sentences of their own.

use super::{check, with};

/// The categories of the figures of `text`, `-` where there is none.
fn categories(text: &str) -> Vec<String> {
    with(text, |_, found| {
        let name = |fact: &crate::statistics::fact::StatisticFact| {
            fact.category.clone().unwrap_or_else(|| "-".to_owned())
        };
        found.facts.iter().map(name).collect()
    })
}

#[test]
fn parts_on_lines_of_their_own() {
    check(
        "主动公开政府信息数：90条\n其中：政府网站公开数：60条\n政务微博公开数：20条\n政务微信公开数：10条\n收到政府信息公开申请数：3件",
        &[
            "information_disclosed - 90条",
            "information_disclosed website 60条 of 0",
            "information_disclosed weibo 20条 of 0",
            "information_disclosed wechat 10条 of 0",
            "applications_received - 3件",
        ],
    );
    check(
        "网站公开信息40条：\n1.法规类10条；\n2.动态类30条。",
        &[
            "information_disclosed website 40条",
            "information_disclosed website 10条 of 0",
            "information_disclosed website 30条 of 0",
        ],
    );
    // More than is left of the whole is no part of it.
    check(
        "公开信息9条\n其中：网站公开数：6条\n微博公开数：70条",
        &[
            "information_disclosed - 9条",
            "information_disclosed website 6条 of 0",
            "information_disclosed weibo 70条",
        ],
    );
}

#[test]
fn a_lead_names_the_channel() {
    check(
        "1.政府网站。全年发布政府信息450条。2.政务微信。全年公开信息70条。",
        &[
            "information_disclosed website 450条",
            "information_disclosed wechat 70条",
        ],
    );
    check(
        "加强政府网站建设。全年公开信息450条。",
        &["information_disclosed - 450条"],
    );
}

#[test]
fn a_figure_named_again_opens_its_parts() {
    check(
        "公开信息44条。新增的44条中，职能类4条，动态类40条。",
        &[
            "information_disclosed - 44条",
            "information_disclosed - 4条 of 0",
            "information_disclosed - 40条 of 0",
        ],
    );
    check(
        "收到政府信息公开申请8件。8件申请均按期答复。",
        &["applications_received - 8件", "applications_answered - 8件"],
    );
    check(
        "收到政府信息公开申请8件全部予以公开。",
        &[
            "applications_received - 8件",
            "applications_granted - 8件 of 0",
        ],
    );
}

#[test]
fn an_inner_list_ends_at_the_semicolon() {
    check(
        "公开信息60条，其中机构类20条，内有职能12条、领导8条；工作类30条；财务类10条。",
        &[
            "information_disclosed - 60条",
            "information_disclosed - 20条 of 0",
            "information_disclosed - 12条 of 1",
            "information_disclosed - 8条 of 1",
            "information_disclosed - 30条 of 0",
            "information_disclosed - 10条 of 0",
        ],
    );
    check(
        "网站公开信息50条，其中动态30条、公告20条，微博公开信息7条。",
        &[
            "information_disclosed website 50条",
            "information_disclosed website 30条 of 0",
            "information_disclosed website 20条 of 0",
            "information_disclosed weibo 7条",
        ],
    );
}

#[test]
fn parts_in_the_bracket_of_a_figure() {
    check(
        "公布行政权力（90项，市本级60项、区级30项）。",
        &[
            "service_items - 90项",
            "service_items - 60项 of 0",
            "service_items - 30项 of 0",
        ],
    );
    check(
        "公开政府规章9件（含修改5件，废止4件）。",
        &[
            "regulations - 9件",
            "regulations - 5件 of 0",
            "regulations - 4件 of 0",
        ],
    );
}

#[test]
fn what_was_written_and_what_of_it_is_disclosed() {
    check(
        "共发文70件，其中主动公开文件40件，不公开文件20件，依申请公开10件。",
        &[
            "information_created - 70件",
            "official_documents - 40件 of 0",
            "information_held - 20件 of 0",
            "information_held - 10件 of 0",
        ],
    );
    check(
        "主动公开公文类政府信息48条，其他免予公开的公文类信息3条。",
        &["information_disclosed - 48条"],
    );
}

#[test]
fn names_are_whole() {
    assert_eq!(
        categories("公开信息30条，其中乡级公开20条，食品安全信息公开10条。"),
        ["-", "乡级", "食品安全信息"]
    );
    assert_eq!(
        categories("（二）主动公开政策法规类信息6条。"),
        ["政策法规类信息"]
    );
    assert_eq!(categories("发布短视频30条，其中原创12条。"), ["-", "原创"]);
}

#[test]
fn a_site_in_title_marks_is_a_channel() {
    check(
        "通过《清泉县政府网》公开信息33条。",
        &["information_disclosed website 33条"],
    );
    check(
        "“清泉县政府网”微信平台公开信息33条。",
        &["information_disclosed wechat 33条"],
    );
}

#[test]
fn followers_without_a_unit() {
    check(
        "政务微信粉丝量达8.6万，发布文章40篇。",
        &["followers wechat 86000-", "new_media_posts wechat 40篇"],
    );
}

#[test]
fn people_of_whom_there_are_few() {
    check(
        "一、主动公开情况\n公开信息5条。\n二、存在的主要问题\n全县仅有专职人员3名。整改问题6个。今后需要2名专职人员。",
        &["information_disclosed - 5条", "staff - 3名"],
    );
}

#[test]
fn what_others_took_over() {
    check(
        "报送政务信息120条，被县政府办采用56条，省厅采用6条。",
        &[
            "documents_submitted - 120条",
            "documents_submitted - 56条",
            "documents_submitted - 6条",
        ],
    );
}

#[test]
fn a_whole_year_after_a_quarter() {
    with(
        "第三季度公开信息10条；全年召开新闻发布会4场。",
        |_, found| {
            assert!(found.is_of_report(found.facts.len() - 1));
            assert!(!found.is_of_report(0));
        },
    );
}

#[test]
fn cases_carried_in_are_none() {
    check(
        "收到政府信息公开申请4件，无上年结转政府信息公开申请。",
        &[
            "applications_received - 4件",
            "applications_carried_over - 0-",
        ],
    );
}

#[test]
fn a_list_of_kinds_is_a_sentence() {
    check(
        "一、主动公开政府信息情况\n（一）类别\n法规类36条，动态类120条，其他40条。",
        &[
            "information_disclosed - 36条",
            "information_disclosed - 120条",
            "information_disclosed - 40条",
        ],
    );
}

#[test]
fn rows_of_the_form_as_lines() {
    check(
        "一、依申请公开情况\n（一）收到申请数：6件\n1.当面申请数：2件\n2.网络申请数：4件\n（二）申请办结数：6件\n1.按时办结数：6件",
        &[
            "applications_received - 6件",
            "applications_received window 2件 of 0",
            "applications_received website 4件 of 0",
            "applications_answered - 6件",
            "applications_answered - 6件 of 3",
        ],
    );
}

#[test]
fn kinds_of_documents_and_interpretations() {
    assert_eq!(
        categories("规范性文件继续有效62件、废止18件、修改5件。"),
        ["继续有效", "废止", "修改"]
    );
    assert_eq!(
        categories("发布部门解读15条、媒体解读6条、简明问答9条。"),
        ["部门解读", "媒体解读", "简明问答"]
    );
    check(
        "主动公开政府信息数为90条，其中全文电子化的主动公开政府信息数为80条，新增的行政规范性文件数为3条。",
        &[
            "information_disclosed - 90条",
            "digitised_items - 80条",
            "normative_documents - 3条",
        ],
    );
}

#[test]
fn fees_that_were_spent_are_none() {
    check("政府信息公开工作无其他费用支出。", &[]);
    check("政府信息公开工作零收费。", &["fees_charged - 0-"]);
}

#[test]
fn what_follows_a_full_list_is_another_matter() {
    check(
        "公开信息60条，其中网站公开40条，微信公开20条；发布政策解读5篇。",
        &[
            "information_disclosed - 60条",
            "information_disclosed website 40条 of 0",
            "information_disclosed wechat 20条 of 0",
            "interpretations - 5篇",
        ],
    );
    check(
        "公开信息60条。按载体分，网站公开40条、微信公开20条；按内容分，职能8条、动态52条。",
        &[
            "information_disclosed - 60条",
            "information_disclosed website 40条 of 0",
            "information_disclosed wechat 20条 of 0",
            "information_disclosed - 8条 of 0",
            "information_disclosed - 52条 of 0",
        ],
    );
    check(
        "上半年公开信息56条，下半年公开信息82条，全年合计138条。",
        &[
            "information_disclosed - 56条",
            "information_disclosed - 82条",
            "information_disclosed - 138条",
        ],
    );
}

#[test]
fn applications_by_way_in_a_sentence_of_their_own() {
    check(
        "受理政府信息公开申请9件。申请方式：当面申请4件，信函申请2件，网络申请3件。",
        &[
            "applications_accepted - 9件",
            "applications_accepted window 4件 of 0",
            "applications_accepted mail 2件 of 0",
            "applications_accepted website 3件 of 0",
        ],
    );
    check(
        "收到政府信息公开申请9份，按照规定全部予以答复。",
        &["applications_received - 9份", "applications_answered - 9份"],
    );
}

#[test]
fn small_words_of_categories() {
    assert_eq!(
        categories("公开信息30条：其中①概况信息12条；②动态信息18条。"),
        ["-", "概况信息", "动态信息"]
    );
    assert_eq!(categories("行政许可信息公示62条。"), ["行政许可信息"]);
    assert_eq!(
        categories("开展民意征集8期，收到意见26条。"),
        ["民意征集", "意见"]
    );
}

#[test]
fn a_day_that_no_calendar_has_in_another_year() {
    use crate::statistics::StatedPeriod;
    let period = |text: &str| with(text, |_, found| found.stated_period(0));
    assert_eq!(
        period("截至2015年11月31日，公开信息40条。"),
        Some(StatedPeriod::Unreadable)
    );
    assert_eq!(
        period("截至2017年11月31日，公开信息40条。"),
        Some(StatedPeriod::Report)
    );
    assert_eq!(
        period("截至11月31日，公开信息40条。"),
        Some(StatedPeriod::Report)
    );
}
