//! The same matters in other words: outcomes of disputes, what was received beside what was carried over, training, accounts.

use super::check;
use super::more_kinds::of_report;

#[test]
fn outcomes_belong_to_the_disputes_they_fit() {
    assert_eq!(
        of_report("因信息公开申请被行政复议5件、行政诉讼0件，其中3件维持原决定，2件被纠正。"),
        [
            "administrative_reviews 5",
            "administrative_lawsuits 0",
            "administrative_reviews 3",
            "administrative_reviews 2"
        ]
    );
    check(
        "涉及政府信息公开行政复议2件，由市政府办理，1件结果维持，1件撤回。",
        &[
            "administrative_reviews - 2件",
            "administrative_reviews - 1件 of 0",
            "administrative_reviews - 1件 of 0",
        ],
    );
    assert_eq!(
        of_report("因信息公开申请未经复议直接起诉3件，复议后起诉1件。"),
        ["administrative_lawsuits 3", "administrative_lawsuits 1"]
    );
}

#[test]
fn what_was_received_beside_what_was_carried_over() {
    assert_eq!(
        of_report("受理依申请公开事项20件，包括结转上年4件和新收16件。"),
        [
            "applications_accepted 20",
            "applications_carried_over 4",
            "applications_received 16"
        ]
    );
    assert_eq!(
        of_report("收到政府信息公开申请6件。没有结转到2018年的申请。"),
        ["applications_received 6", "applications_carried_over 0"]
    );
}

#[test]
fn parts_of_a_number_that_is_named_again() {
    assert_eq!(
        of_report("收到政府信息公开申请9件。9件中同意公开的5件；告知申请人向有关部门查询的4件。"),
        [
            "applications_received 9",
            "applications_granted 5",
            "applications_answered 4"
        ]
    );
}

#[test]
fn what_came_in_and_what_remained() {
    assert_eq!(
        of_report(
            "依申请公开方面。5份申请书由公民递交至我局，其中2份申请人自行撤回，余下3份均书面答复。"
        ),
        [
            "applications_received 5",
            "applications_received 2",
            "applications_answered 3"
        ]
    );
    assert_eq!(
        of_report("收到政府信息公开申请3件，答复书发出3件，无一超期。"),
        [
            "applications_received 3",
            "applications_answered 3",
            "overdue_cases 0"
        ]
    );
}

#[test]
fn figures_that_count_nothing_disclosed() {
    assert!(of_report("对各村公开栏进行检查，发现未及时更新的4个。").is_empty());
    assert!(of_report("气象平台发送短信3万条。").is_empty());
}

#[test]
fn a_date_opens_a_statement_of_its_own() {
    assert_eq!(
        of_report("信息公开的收费及减免情况 2017年度收费金额0元。"),
        ["fees_charged 0"]
    );
    assert_eq!(
        of_report("信息处理费应收、实收皆为0元。"),
        ["fees_charged 0"]
    );
}

#[test]
fn key_areas_disclosed_in_all() {
    assert_eq!(
        of_report("全年重点领域信息公开50条，其中就业信息30条，教育20条。"),
        [
            "key_information 50",
            "key_information 30",
            "key_information 20"
        ]
    );
}

#[test]
fn training_in_other_words() {
    assert_eq!(
        of_report("做好政务公开工作，对信息员集中授课2次，30人到场学习。"),
        ["training_sessions 2", "training_participants 30"]
    );
    assert_eq!(
        of_report("信息公开培训班办了1期，听课人员40人。"),
        ["training_sessions 1", "training_participants 40"]
    );
    assert_eq!(of_report("开展《条例》培训3期。"), ["training_sessions 3"]);
}

#[test]
fn accounts_in_other_words() {
    assert_eq!(
        of_report("官方微信公众号粉丝数增至2.5万人，新浪微博关注者900人。"),
        ["followers 25000", "followers 900"]
    );
    assert_eq!(
        of_report("调整微信公众号版面，全年共推送50期。"),
        ["new_media_posts 50"]
    );
}

#[test]
fn complaints_named_by_what_is_wrong() {
    assert_eq!(
        of_report("来信投诉信息公开工作不力的：0件。"),
        ["complaints 0"]
    );
}

#[test]
fn opinions_that_were_taken_over() {
    assert_eq!(
        of_report("开展民意征集5期，收到意见30条，采纳8条。"),
        [
            "consultations_public 5",
            "consultations_public 30",
            "consultations_public 8"
        ]
    );
}
