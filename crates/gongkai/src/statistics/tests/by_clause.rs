//! Figures that their clause explains by itself, and statements of none without the usual words.

use super::check;
use super::more_kinds::{categories, of_report};

/// A report of an invented town whose section `heading` says `text`.
fn section(heading: &str, text: &str) -> Vec<String> {
    of_report(&format!(
        "青禾镇2017年政府信息公开工作年度报告\n一、概述\n有序推进。\n二、{heading}\n{text}\n"
    ))
}

const REQUESTS: &str = "依申请公开政府信息情况";

#[test]
fn answers_by_their_means() {
    assert_eq!(
        section(REQUESTS, "本年度收到申请7起，5起以书面答复，2起延期办结。"),
        [
            "applications_received 7",
            "applications_answered 5",
            "applications_answered 2"
        ]
    );
    // What was not answered is not counted.
    assert_eq!(
        section(REQUESTS, "本年度收到申请7起，2起以书面形式未答复。"),
        ["applications_received 7"]
    );
}

#[test]
fn answers_that_name_who_got_them() {
    assert_eq!(
        section(
            REQUESTS,
            "收到政府信息公开申请12件，当年办结，向申请人提供资料的9件，因涉密不予提供的2件，撤回申请1件。"
        ),
        [
            "applications_received 12",
            "applications_granted 9",
            "applications_refused 2",
            "applications_answered 1"
        ]
    );
    assert_eq!(
        section(
            REQUESTS,
            "收到申请2份，答复为公开1份，不属于林业部门掌握1份。"
        ),
        [
            "applications_received 2",
            "applications_granted 1",
            "applications_not_held 1"
        ]
    );
}

#[test]
fn the_rest_and_what_became_of_it() {
    assert_eq!(
        section(
            REQUESTS,
            "收到申请9件，1件由申请人撤回，其余8件均在期限内答复：同意公开5件、不予公开3件。"
        ),
        [
            "applications_received 9",
            "applications_answered 8",
            "applications_granted 5",
            "applications_refused 3"
        ]
    );
    assert_eq!(
        section(
            REQUESTS,
            "受理申请70件。除3件转作信访外，其余67件均按规定办理。"
        ),
        ["applications_accepted 70", "applications_answered 67"]
    );
    let text =
        "青禾区依申请公开情况。受理政府信息公开申请52件，答复49件。未到期的3件，转入下年度答复。";
    assert_eq!(categories(text), ["-", "-", "out"]);
}

#[test]
fn applications_told_first_by_their_number() {
    assert_eq!(
        section(REQUESTS, "全年仅有1份申请，要求查询规划图件。"),
        ["applications_received 1"]
    );
    assert_eq!(
        section(REQUESTS, "全年共有3件书面申请递交到我镇，其中2件同意公开。"),
        ["applications_received 3", "applications_granted 2"]
    );
    assert_eq!(
        section(
            REQUESTS,
            "（一）申请情况。共收到申请8件，都从网上提交。\n（二）答复情况。8件均已答复。"
        ),
        ["applications_received 8", "applications_answered 8"]
    );
}

#[test]
fn ways_of_what_came_in() {
    check(
        "依申请公开情况：共受理政府信息公开申请27件，按时答复27件。从申请方式看，信函申请15件，网上申请12件。",
        &[
            "applications_accepted - 27件",
            "applications_answered - 27件",
            "applications_accepted mail 15件 of 0",
            "applications_accepted website 12件 of 0",
        ],
    );
    check(
        "全市共收到政府信息公开申请64件，同比增长10%，市直单位21件、县（市、区）43件。",
        &[
            "applications_received - 64件",
            "growth_rate - 10% of 0",
            "applications_received - 21件 of 0",
            "applications_received - 43件 of 0",
        ],
    );
}

#[test]
fn nothing_was_charged_or_spent() {
    assert_eq!(
        section("收费及减免情况", "既未收取、也未减免任何费用。"),
        ["fees_charged 0", "fees_waived 0"]
    );
    for text in [
        "没有向村民收过一分钱。",
        "办理上述申请一律免费。",
        "全年无信息公开收费项目。",
        "全年分文未取。",
    ] {
        assert_eq!(section("收费情况", text), ["fees_charged 0"], "{text}");
    }
    // Other services are free too.
    assert!(of_report("义诊活动一律免费。").is_empty());
    assert!(of_report("宣传资料全部免费发放到户。").is_empty());
    assert_eq!(
        section("机构建设和保障经费情况", "无专项经费。"),
        ["budget 0"]
    );
}

#[test]
fn none_was_refused_or_disputed() {
    assert_eq!(
        section(REQUESTS, "收到申请2件，均依法答复，未作不予公开处理。"),
        [
            "applications_received 2",
            "applications_answered 2",
            "applications_refused 0"
        ]
    );
    assert_eq!(
        section(REQUESTS, "无不予公开的信息。"),
        ["applications_refused 0"]
    );
    assert_eq!(
        of_report("针对本镇的行政复议0起、行政诉讼0起。"),
        ["administrative_reviews 0", "administrative_lawsuits 0"]
    );
    // A bureau of justice decides those of others.
    assert!(of_report("全年办理行政复议20件。").is_empty());
    assert_eq!(
        section(
            "复议诉讼情况",
            "镇政府因信息公开成为被申请人的案件2件、成为被告的案件无。"
        ),
        ["administrative_reviews 2", "administrative_lawsuits 0"]
    );
}

#[test]
fn classes_without_a_total() {
    assert_eq!(
        of_report(
            "主动公开的政府信息类别共有3类，其中，机构信息类19条，政府决策类27条，人事信息类8条。"
        ),
        [
            "information_disclosed 19",
            "information_disclosed 27",
            "information_disclosed 8"
        ]
    );
    assert_eq!(
        of_report("各渠道公开数量为：政府网站206条，新闻媒体21条，政府公报0条。"),
        [
            "information_disclosed 206",
            "information_disclosed 21",
            "information_disclosed 0"
        ]
    );
    assert_eq!(
        of_report("主动公开信息64条，其中通知公告33条、法规规章24条、工作动态7条。"),
        [
            "information_disclosed 64",
            "information_disclosed 33",
            "information_disclosed 24",
            "information_disclosed 7"
        ]
    );
}

#[test]
fn forms_of_interpretations() {
    let text = "撰写政策解读稿60篇，按形式有图解20篇、视频9篇、文字31篇。";
    check(
        text,
        &[
            "interpretations - 60篇",
            "interpretations - 20篇 of 0",
            "interpretations - 9篇 of 0",
            "interpretations - 31篇 of 0",
        ],
    );
}

#[test]
fn figures_of_other_kinds() {
    assert_eq!(
        of_report("修订信息公开目录，目录新增条目56条，删除过时条目12条。"),
        ["directory_entries 56", "directory_entries 12"]
    );
    assert_eq!(of_report("回应停车收费、供热等热点3次。"), ["responses 3"]);
    assert_eq!(
        section(
            "咨询情况",
            "接受信息公开谘询60人次，其中电话谘询48人次，现场谘询12人次。"
        ),
        ["consultations 60", "consultations 48", "consultations 12"]
    );
    assert_eq!(
        of_report("走上街头，散发《条例》问答600份。"),
        ["publicity_materials 600"]
    );
    assert_eq!(
        section("费用支出情况", "信息公开工作费用支出0.6万元。"),
        ["budget 6000"]
    );
    // What a lawsuit cost is neither a fee nor money for disclosure.
    assert!(section("费用支出情况", "相关诉讼费用支出为0元。").is_empty());
    assert_eq!(
        section(
            "政府支出和收费",
            "镇财政支付信息公开设备和印刷费用合计8600元。"
        ),
        ["budget 8600"]
    );
    assert_eq!(
        of_report("由2名干部和1名合同工承担全镇政府信息公开工作。")
            .first()
            .map(String::as_str),
        Some("staff 2")
    );
    // The issues of a paper of one's own are no items of information.
    assert!(of_report("编发校报9期。").is_empty());
}
