//! Outcomes without a noun of their own, and other parts that go on with what was counted before.

use super::check;
use super::more_kinds::{categories, of_report};

#[test]
fn disputes_settled_in_a_sentence_of_their_own() {
    check(
        "本县收到信息公开方面的行政复议申请12件。已审结9件，其中维持6件、责令重新答复2件、申请人撤回1件。",
        &[
            "administrative_reviews - 12件",
            "administrative_reviews - 9件 of 0",
            "administrative_reviews - 6件 of 1",
            "administrative_reviews - 2件 of 1",
            "administrative_reviews - 1件 of 1",
        ],
    );
    check(
        "信息公开行政复议4件，已办结3件（维持2件、变更1件），未结1件。",
        &[
            "administrative_reviews - 4件",
            "administrative_reviews - 3件 of 0",
            "administrative_reviews - 2件 of 1",
            "administrative_reviews - 1件 of 1",
            "administrative_reviews - 1件 of 0",
        ],
    );
    assert_eq!(
        categories("信息公开行政复议4件，经审理作出维持决定3件，申请人撤回1件。"),
        ["-", "维持", "申请人撤回"]
    );
}

#[test]
fn lawsuits_by_instance_and_number_first() {
    check(
        "政府信息公开行政诉讼一审案件7件，已审结5件，行政机关胜诉4件，原告撤诉1件。",
        &[
            "administrative_lawsuits - 7件",
            "administrative_lawsuits - 5件 of 0",
            "administrative_lawsuits - 4件 of 0",
            "administrative_lawsuits - 1件 of 0",
        ],
    );
    check(
        "因信息公开引发3起行政诉讼，1起已由法院裁定驳回，2起尚在一审。",
        &[
            "administrative_lawsuits - 3起",
            "administrative_lawsuits - 1起 of 0",
            "administrative_lawsuits - 2起 of 0",
        ],
    );
    check(
        "信息公开行政诉讼一审5件、二审2件。",
        &[
            "administrative_lawsuits - 5件",
            "administrative_lawsuits - 2件",
        ],
    );
}

#[test]
fn disputes_counted_in_another_unit() {
    check(
        "收到政府信息公开申请30件。我厅接到6起行政复议申请。其中，针对本厅公开事项2件，针对下属单位公开事项4件；已作出维持决定5件，正在审理1件。",
        &[
            "applications_received - 30件",
            "administrative_reviews - 6起",
            "administrative_reviews - 2件 of 1",
            "administrative_reviews - 4件 of 1",
            "administrative_reviews - 5件 of 1",
            "administrative_reviews - 1件 of 1",
        ],
    );
}

#[test]
fn what_follows_a_dispute_with_a_noun_of_its_own_is_no_outcome() {
    check(
        "信息公开行政复议3件。收到信息公开申请2件，办结2件。",
        &[
            "administrative_reviews - 3件",
            "applications_received - 2件",
            "applications_answered - 2件",
        ],
    );
}

#[test]
fn answers_by_what_was_given() {
    check(
        "收到政府信息公开申请40件。答复中，提供信息22件，指引查阅公开信息6件，不公开5件，无此信息4件，建议向其他机关提出3件。",
        &[
            "applications_received - 40件",
            "applications_granted - 22件 of 0",
            "applications_answered - 6件 of 0",
            "applications_refused - 5件 of 0",
            "applications_not_held - 4件 of 0",
            "applications_answered - 3件 of 0",
        ],
    );
    check(
        "受理政府信息公开申请9件。受理的9件中，按申请公开6件，以涉及商业秘密为由不公开2件，转由县局答复1件。",
        &[
            "applications_accepted - 9件",
            "applications_granted - 6件 of 0",
            "applications_refused - 2件 of 0",
            "applications_answered - 1件 of 0",
        ],
    );
    check(
        "当年答复政府信息公开申请20件。答复为“公开”的12件，“不公开”的3件，“非本机关职权”的5件。",
        &[
            "applications_answered - 20件",
            "applications_granted - 12件 of 0",
            "applications_refused - 3件 of 0",
            "applications_answered - 5件 of 0",
        ],
    );
}

#[test]
fn reasons_of_refusals() {
    check(
        "受理政府信息公开申请60件，不予公开9件。9件不予公开的申请中，涉及商业秘密4件，个人隐私3件，正在调查处理的事项2件。",
        &[
            "applications_accepted - 60件",
            "applications_refused - 9件 of 0",
            "applications_refused - 4件 of 1",
            "applications_refused - 3件 of 1",
            "applications_refused - 2件 of 1",
        ],
    );
}

#[test]
fn the_rest_and_the_nearest_whole() {
    check(
        "收到政府信息公开申请18件。除1件正在办理外，其余17件均已答复，其中全部公开的12件，不予公开的5件。",
        &[
            "applications_received - 18件",
            "applications_answered - 17件",
            "applications_granted - 12件 of 1",
            "applications_refused - 5件 of 1",
        ],
    );
    check(
        "收到政府信息公开申请18件，已答复15件。已答复的申请中，同意公开答复9件，不予公开答复6件。",
        &[
            "applications_received - 18件",
            "applications_answered - 15件",
            "applications_granted - 9件 of 1",
            "applications_refused - 6件 of 1",
        ],
    );
    check(
        "受理政府信息公开申请20件。在受理的20件中：予以公开的，14件；不予公开的，6件（涉及国家秘密2件、个人隐私4件）。",
        &[
            "applications_accepted - 20件",
            "applications_granted - 14件 of 0",
            "applications_refused - 6件 of 0",
            "applications_refused - 2件 of 2",
            "applications_refused - 4件 of 2",
        ],
    );
}

#[test]
fn parts_with_their_numbers_in_brackets() {
    let text = "全县收到政府信息公开申请20件。申请主要涉及土地征收（12件）、房屋拆迁（5件）及其他（3件）。";
    check(
        text,
        &[
            "applications_received - 20件",
            "applications_received - 12件 of 0",
            "applications_received - 5件 of 0",
            "applications_received - 3件 of 0",
        ],
    );
    assert_eq!(categories(text), ["-", "土地征收", "房屋拆迁", "其他"]);
}

#[test]
fn channels_on_the_lines_below() {
    check(
        "主动公开政府信息100条。公开的主要渠道：\n1、政府门户网站60条；\n2、政府信息公开平台25条；\n3、公开栏15条。",
        &[
            "information_disclosed - 100条",
            "information_disclosed website 60条 of 0",
            "information_disclosed platform 25条 of 0",
            "information_disclosed bulletin_board 15条 of 0",
        ],
    );
}

#[test]
fn fees_by_kind_and_fees_waived() {
    let text = "信息公开方面收取检索费12元、复制费40.5元。减免费用的申请7件，减免金额33元。";
    assert_eq!(
        of_report(text),
        [
            "fees_charged 12",
            "fees_charged 40.5",
            "fees_waived 7",
            "fees_waived 33"
        ]
    );
    assert_eq!(
        categories("收取检索费12元、复制费40.5元。"),
        ["检索费", "复制费"]
    );
    assert_eq!(categories("收取检索费、复制费40.5元。"), ["-"]);
    check(
        "信息公开方面，对低保对象减免收费5人次135元。",
        &["fees_waived - 135元"],
    );
}

#[test]
fn enquiries_beside_a_hotline_that_is_left_out() {
    check(
        "除前述热线外，各县共答复信息公开咨询180人次，其中电话120人次、上门60人次。",
        &[
            "consultations - 180人次",
            "consultations phone 120人次 of 0",
            "consultations window 60人次 of 0",
        ],
    );
}

#[test]
fn people_trained_and_files_read() {
    check(
        "举办信息公开培训班2期，轮训各级信息公开工作人员64人次。",
        &["training_sessions - 2期", "training_participants - 64人次"],
    );
    assert_eq!(
        of_report("举办信息公开培训班1期，来自12家单位的45名工作人员参加。"),
        [
            "training_sessions 1",
            "organisations 12",
            "training_participants 45"
        ]
    );
    check(
        "县档案馆接待政府信息查阅325人次，提供文件612份。",
        &[
            "archive_visits archive 325人次",
            "archive_visits archive 612份",
        ],
    );
}

#[test]
fn places_by_level_and_opinions_taken_over() {
    check(
        "设立政府信息查询点：市级2个、县级9个，共计11个。",
        &[
            "reading_points - 2个",
            "reading_points - 9个",
            "reading_points - 11个",
        ],
    );
    check(
        "就4项规章草案公开征求意见，收到意见86条，采纳19条。",
        &[
            "consultations_public - 4项",
            "consultations_public - 86条",
            "consultations_public - 19条",
        ],
    );
}
