//! Kinds of wording in which the noun of a figure stands far from it: lists of topics, labels before a colon, titles of periodicals,
//! what became of applications in the words of forms.

use super::more_kinds::{categories, of_report};
use super::{check, told};

#[test]
fn what_a_list_of_topics_counts() {
    check(
        "通过政府网站公开机构职能、政策解读、财务收支等政务信息70条。",
        &["information_disclosed website 70条"],
    );
    check(
        "主动公开规范性文件、公开目录、部门预算等信息共计35条。",
        &["information_disclosed - 35条"],
    );
    check(
        "主动公开教师招聘录用、助学政策、校车安排等群众关注的信息26条。",
        &["information_disclosed - 26条"],
    );
    // The verb before the list is the one of another metric.
    check(
        "被省厅采用动态、经验等信息12条。",
        &["documents_submitted - 12条"],
    );
    check("政策解读信息6条。", &["interpretations - 6条"]);
}

#[test]
fn what_is_made_and_disclosed() {
    check(
        "制作和主动发布政府信息40条，其中决策公开6条、执行和结果34条。",
        &[
            "information_disclosed - 40条",
            "information_disclosed - 6条 of 0",
            "information_disclosed - 34条 of 0",
        ],
    );
    check(
        "工作中形成的政府信息经过整理，全年主动公开政府信息52条。",
        &["information_disclosed - 52条"],
    );
    check("制作政府信息80条。", &["information_created - 80条"]);
    assert_eq!(
        categories("制作并发布政府信息40条，其中决策公开6条、管理与服务34条。"),
        ["-", "决策公开", "管理与服务"]
    );
}

#[test]
fn outcomes_of_applications_in_the_words_of_forms() {
    check(
        "受理政府信息公开申请4件，其中2件按期公开，1件已依法公开，1件不予公开。",
        &[
            "applications_accepted - 4件",
            "applications_granted - 2件 of 0",
            "applications_granted - 1件 of 0",
            "applications_refused - 1件 of 0",
        ],
    );
    check(
        "收到政府信息公开申请9件，其中予以公开7件，不掌握信息2件。",
        &[
            "applications_received - 9件",
            "applications_granted - 7件 of 0",
            "applications_not_held - 2件 of 0",
        ],
    );
    check(
        "收到政府信息公开申请20件。其中，已主动公开范围告知12件、告知作出更改补充8件。",
        &[
            "applications_received - 20件",
            "applications_answered - 12件 of 0",
            "applications_answered - 8件 of 0",
        ],
    );
}

#[test]
fn what_goes_on_in_the_next_year() {
    check(
        "收到政府信息公开申请15件，办理9件，下年度继续办理6件。",
        &[
            "applications_received - 15件",
            "applications_answered - 9件 of 0",
            "applications_carried_over - 6件 of 0",
        ],
    );
    // What was answered and what goes on do not make up what came in.
    check(
        "收到政府信息公开申请15件，办理9件，下年度继续办理7件。",
        &[
            "applications_received - 15件",
            "applications_answered - 9件",
            "applications_carried_over - 7件",
        ],
    );
    assert_eq!(
        categories("本年新收政府信息公开申请3件，无上年结转申请，无结转下年度继续办理申请。"),
        ["-", "in", "out"]
    );
}

#[test]
fn outcomes_behind_their_label() {
    check(
        "政府信息公开行政复议：结果维持2件，结果纠正1件，其他结果0件；行政诉讼：尚未审结1件。",
        &[
            "administrative_reviews - 2件",
            "administrative_reviews - 1件",
            "administrative_reviews - 0件",
            "administrative_lawsuits - 1件",
        ],
    );
    assert_eq!(
        categories("政府信息公开行政复议情况：维持2件、纠正1件。"),
        ["维持", "纠正"]
    );
    // With the total told they are parts of it.
    check(
        "因政府信息公开被申请行政复议3件，维持2件，纠正1件。",
        &[
            "administrative_reviews - 3件",
            "administrative_reviews - 2件 of 0",
            "administrative_reviews - 1件 of 0",
        ],
    );
}

#[test]
fn documents_that_were_not_made() {
    assert_eq!(
        of_report("一、概述\n2017年，本局公开政府信息8条，未制定规范性文件。"),
        ["information_disclosed 8", "normative_documents 0"]
    );
    assert_eq!(
        of_report("本年未制发规章和行政规范性文件。"),
        ["regulations 0", "normative_documents 0"]
    );
    // What is not made is another thing, of which the documents are only the subject, and no fee.
    assert_eq!(of_report("未制定规范性文件管理办法。"), [""; 0]);
    assert_eq!(of_report("未出台收费减免政策。"), [""; 0]);
}

#[test]
fn periodicals_and_the_press() {
    assert_eq!(of_report("全年编印《青禾林业》14期。"), ["briefings 14"]);
    assert_eq!(of_report("编发工作简报《税务之窗》6期。"), ["briefings 6"]);
    assert_eq!(of_report("订阅《青禾林业》14期。"), [""; 0]);
    assert_eq!(
        of_report("通过报刊、电视等媒体宣传报道水利工作60次。"),
        ["media_reports 60"]
    );
    assert_eq!(of_report("开展督查，发出整改通知9份。"), [""; 0]);
}

#[test]
fn quoted_names_in_a_list_without_its_whole() {
    check(
        "一、主动公开情况\n“规划计划”8条，“重大决策预公开”3条，“政策解读”5条，“监督保障”9条。",
        &[
            "information_disclosed - 8条",
            "information_disclosed - 3条",
            "interpretations - 5条",
            "information_disclosed - 9条",
        ],
    );
}

#[test]
fn who_works_and_meets() {
    assert_eq!(
        of_report("政府信息公开工作方面，落实3名干部具体负责信息的收集和发布。"),
        ["staff 3"]
    );
    assert_eq!(
        of_report("先后4次召开专题会议研究政府信息公开工作。"),
        ["meetings 4"]
    );
    assert_eq!(
        of_report("举办政府信息公开业务培训班1期，培训镇村干部45人次。"),
        ["training_sessions 1", "training_participants 45"]
    );
    assert_eq!(categories("配备兼职信息公开人员2名。"), ["兼职"]);
}

#[test]
fn few_in_a_section_on_problems() {
    assert_eq!(
        of_report("五、存在的主要问题及改进情况\n一是政策解读偏少，全年仅发布政策解读4条。"),
        ["interpretations 4"]
    );
    assert_eq!(
        of_report("五、存在的主要问题及改进情况\n二是解读力度不够，要发布政策解读4条。"),
        [""; 0]
    );
}

#[test]
fn ways_are_no_categories() {
    assert_eq!(
        categories(
            "公开政府信息60条，其中通过政府公报公开20条，通过政务新媒体（微信公众号等）公开40条。"
        ),
        ["-", "-", "-"]
    );
    assert_eq!(
        categories("公开政府信息60条，其中发布重大事项公示信息20条。"),
        ["-", "重大事项公示信息"]
    );
    assert_eq!(
        categories("12345热线受理业务60件，其中咨询50件，投诉10件。"),
        ["-", "咨询", "投诉"]
    );
}

#[test]
fn places_of_a_sentence() {
    check(
        "通过街道网站对工作职能进行公示，对领导分工及时更新，发布人员招聘通知公告信息8条。",
        &["information_disclosed website 8条"],
    );
    check(
        "官方微博发布消息30条，在救助信息管理平台发布信息20条。",
        &[
            "new_media_posts weibo 30条",
            "information_disclosed platform 20条",
        ],
    );
}

#[test]
fn the_part_that_the_next_sentence_breaks_down() {
    assert_eq!(
        told(
            "全县公开政府信息90条，其中县政府公开40条，乡镇公开50条。在县政府公开的信息中，政策法规类15条，动态类25条。"
        )
        .last()
        .map(String::as_str),
        Some("information_disclosed - 25条 of 1")
    );
}

#[test]
fn disputes_are_no_parts_of_what_stands_above_the_heading() {
    assert_eq!(
        of_report(
            "（一）主动公开\n公开政府信息9条。\n（二）行政复议、行政诉讼\n因政府信息公开被申请行政复议4条，其中维持2条，纠正1条；行政诉讼2条。"
        )
        .get(1)
        .map(String::as_str),
        Some("administrative_reviews 4")
    );
    assert_eq!(
        categories("受理政府信息公开申请3件，其中2件予以公开，1件不属于本机关公开范围。"),
        ["-", "-", "不属于本机关公开范围"]
    );
}
