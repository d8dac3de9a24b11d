//! Wording of annual reports: years to which applications go, classes of service, visitors, posts by topic.

use super::more_kinds::{categories, of_report};
use super::{check, told};

#[test]
fn years_to_which_applications_go() {
    let text = "2017年收到政府信息公开申请20件。2016年收到，结转至2017年答复的政府信息公开申请6件。\
                办结22件，结转到2018年办理的4件。";
    check(
        text,
        &[
            "applications_received - 20件",
            "applications_carried_over - 6件",
            "applications_answered - 22件",
            "applications_carried_over - 4件",
        ],
    );
    assert_eq!(categories(text), ["-", "in", "-", "out"]);
}

#[test]
fn applications_that_are_completed() {
    check(
        "2017年受理政府信息公开申请5件，已完成政府信息公开申请4件。",
        &["applications_accepted - 5件", "applications_answered - 4件"],
    );
}

#[test]
fn items_of_service_by_class() {
    assert_eq!(
        of_report("发布9大类120项办事指南，推出6大类88项“跨省通办”清单，公布30项“就近办”事项。"),
        ["service_items 120", "service_items 88", "service_items 30"]
    );
    // They are no part of the documents before.
    let text = "公开文件31份，其中规范性文件2份；推进公开，发布9大类120项“跨省通办”事项。";
    assert_eq!(
        told(text).last().map(String::as_str),
        Some("service_items - 120项")
    );
    // A window is no item.
    assert!(of_report("设立12个“跨省通办”窗口。").is_empty());
}

#[test]
fn special_topics_posted_by_accounts() {
    assert_eq!(
        of_report("通过微信公众号发布消防专题30期，微博120余条。"),
        ["new_media_posts 30", "new_media_posts 120"]
    );
    check(
        "我局新媒体发布微信38条，微博16条。",
        &["new_media_posts wechat 38条", "new_media_posts weibo 16条"],
    );
}

#[test]
fn visitors_of_places_for_reading() {
    assert_eq!(
        of_report("全区设政府信息查阅场所12个。全年接待5000余人次，查询信息800余条。"),
        [
            "reading_points 12",
            "archive_visits 5000",
            "archive_visits 800"
        ]
    );
    assert_eq!(
        of_report("全区设政府信息查阅场所12个。全年接待来访群众500人次。"),
        ["reading_points 12", "consultations 500"]
    );
    assert!(of_report("博物馆全年接待5000余人次。").is_empty());
}

#[test]
fn issues_of_a_gazette_named_before() {
    assert_eq!(
        of_report("通过《青禾市人民政府公报》公开文件53件，全年共印发6期12000册。"),
        ["official_documents 53", "gazette_issues 6"]
    );
    assert_eq!(
        of_report("通过《青禾市人民政府公报》和工作简报公开文件53件，全年共印发6期。"),
        ["official_documents 53"]
    );
}

#[test]
fn several_outcomes_of_one_figure() {
    check(
        "收到政府信息公开申请100件。其中，同意公开70件；非政府信息、政府信息不存在、非本机关政府信息30件。",
        &[
            "applications_received - 100件",
            "applications_granted - 70件 of 0",
        ],
    );
}

#[test]
fn channels_of_wholes_and_ways() {
    check(
        "通过文化网站发布要闻412条、动态100条，总计512条。",
        &[
            "information_disclosed website 412条",
            "information_disclosed website 100条",
            "information_disclosed website 512条",
        ],
    );
    check(
        "收到政府信息公开申请80件，其中通过局官方网站提交申请表60件，通过信函提交20件。",
        &[
            "applications_received - 80件",
            "applications_received website 60件 of 0",
            "applications_received mail 20件 of 0",
        ],
    );
    check(
        "一、主动公开情况\n\n（一）本局网站主动公开政府信息情况\n\n发布政府信息236条，其中机构类9条，业务类227条。",
        &[
            "information_disclosed website 236条",
            "information_disclosed website 9条 of 0",
            "information_disclosed website 227条 of 0",
        ],
    );
}

#[test]
fn things_behind_the_figure_are_no_training() {
    assert!(of_report("结合政务公开培训组织9个科室开展自查。").is_empty());
    assert_eq!(of_report("开展政务公开培训3次。"), ["training_sessions 3"]);
}

#[test]
fn cases_counted_by_times() {
    check(
        "收到来信80件次，其中局长信箱50件，“我有话说”栏目30件。",
        &[
            "mailbox_cases - 80件次",
            "mailbox_cases - 50件 of 0",
            "mailbox_cases - 30件 of 0",
        ],
    );
}

#[test]
fn names_keep_their_ends() {
    assert_eq!(
        categories("收到来信20件，其中局长信箱12件，转来信件8件。"),
        ["-", "局长信箱", "转来信件"]
    );
    assert_eq!(
        categories(
            "主动公开信息8条。在主动公开的信息中，全文电子化类信息3条，规范性文件类信息4条，规划类信息1条。"
        ),
        ["-", "全文电子化类信息", "规范性文件类信息", "规划类信息"]
    );
    assert_eq!(
        categories("公开政府信息50条，其中发布重点工作通报事项30条，公开招聘信息20条。"),
        ["-", "重点工作通报事项", "招聘信息"]
    );
    assert_eq!(
        categories("全区设政府信息查阅场所12个。"),
        ["政府信息查阅场所"]
    );
    assert_eq!(
        categories("2017年承办人大代表建议5件、政协提案7件。"),
        ["人大代表建议", "政协提案"]
    );
}

#[test]
fn what_was_withheld_or_not_done() {
    assert_eq!(
        of_report("主动公开信息8条。不予公开信息有14条。"),
        ["information_disclosed 8", "information_held 14"]
    );
    assert_eq!(of_report("全年未作出行政处罚决定。"), ["penalties 0"]);
}
