//! Statements of none.

use super::check;

#[test]
fn one_negation_over_a_list() {
    check(
        "没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。",
        &[
            "administrative_reviews - 0-",
            "administrative_lawsuits - 0-",
        ],
    );
    check("未收到政府信息公开申请。", &["applications_received - 0-"]);
    check(
        "2017年，我局未受理依申请公开政府信息。",
        &["applications_accepted - 0-"],
    );
    check(
        "未发生政府信息公开收费及减免情况。",
        &["fees_charged - 0-", "fees_waived - 0-"],
    );
    check("提供政府信息时，未进行收费。", &["fees_charged - 0-"]);
    check("未向申请人收取任何费用。", &["fees_charged - 0-"]);
    check("全年未发生超时办件、不满意件。", &["overdue_cases - 0-"]);
}

#[test]
fn what_only_qualifies() {
    check(
        "未发生因政府信息公开申请引起的行政复议。",
        &["administrative_reviews - 0-"],
    );
    check(
        "因此未产生依申请信息检索、复印等成本费用。",
        &["fees_charged - 0-"],
    );
    check(
        "政府信息公开工作有序。未收到行政复议、提起行政诉讼的申请。",
        &[
            "administrative_reviews - 0-",
            "administrative_lawsuits - 0-",
        ],
    );
    check(
        "未产生与政府信息公开诉讼（行政复议、申诉）有关的费用支出。",
        &[],
    );
    check(
        "推进信息公开，无因政府信息产生行政复议，提起行政诉讼情况发生。",
        &[
            "administrative_reviews - 0-",
            "administrative_lawsuits - 0-",
        ],
    );
}

#[test]
fn after_the_thing() {
    check(
        "政府信息公开行政复议、行政诉讼均为零。",
        &[
            "administrative_reviews - 0-",
            "administrative_lawsuits - 0-",
        ],
    );
    check(
        "政府信息公开行政复议、行政诉讼均为0件。",
        &[
            "administrative_reviews - 0件",
            "administrative_lawsuits - 0件",
        ],
    );
    check(
        "一、概述\n有序推进。\n二、政府信息公开的收费及减免情况\n无。",
        &["fees_charged - 0-", "fees_waived - 0-"],
    );
}

#[test]
fn not_a_figure() {
    for text in [
        "坚持以公开为常态、不公开为例外。",
        "严格执行信息公开零报告制度。",
        "政府信息公开行政诉讼均获维持。",
        "推进网站无障碍建设。",
        "做到政府信息公开不漏报。",
        "尚无发现应主动公开而未公开的政府信息。",
        "为公众无偿提供信息查询。",
        "六、其他需要报告的事项\n无。",
    ] {
        check(text, &[]);
    }
}
