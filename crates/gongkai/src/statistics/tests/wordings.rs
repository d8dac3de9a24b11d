//! Wordings of reports of organs: outcomes of disputes, totals that are lost, articles and numbers that count nothing, words
//! that run into each other.

use super::more_kinds::{categories, of_report};
use super::{check, told};

#[test]
fn outcomes_of_disputes_in_other_words() {
    let text = "因政府信息公开引起的行政复议7件，维持6件，责令限期履行1件；行政诉讼5件，4件被驳回诉求，1件正在审理中。";
    check(
        text,
        &[
            "administrative_reviews - 7件",
            "administrative_reviews - 6件 of 0",
            "administrative_reviews - 1件 of 0",
            "administrative_lawsuits - 5件",
            "administrative_lawsuits - 4件 of 3",
            "administrative_lawsuits - 1件 of 3",
        ],
    );
    assert_eq!(
        categories(text),
        ["-", "维持", "责令限期履行", "-", "被驳回诉求", "正在审理中"]
    );
}

#[test]
fn parts_of_a_total_that_is_lost() {
    for text in [
        "全年主动公开政府信息共计条（其中领导分工31条、会议动态12条、其他9条）。",
        "全年主动公开政府信息共计条，其中：领导分工31条，会议动态12条，其他9条。",
    ] {
        check(
            text,
            &[
                "information_disclosed - 31条",
                "information_disclosed - 12条",
                "information_disclosed - 9条",
            ],
        );
        assert_eq!(categories(text), ["领导分工", "会议动态", "其他"]);
    }
}

#[test]
fn a_clause_comes_back_to_the_year_from_what_is_planned() {
    check(
        "本局网站已关闭，今后不再另设网站，本年度网站主动公开政府信息52条，其中：动态类40条；公告类12条。",
        &[
            "information_disclosed website 52条",
            "information_disclosed website 40条 of 0",
            "information_disclosed website 12条 of 0",
        ],
    );
    check("今后将主动公开政府信息60条，今年拟公开政府信息50条。", &[]);
}

#[test]
fn articles_and_numbers_of_items_count_nothing() {
    check("政府公报是主动公开政府信息的一个窗口。", &[]);
    check(
        "公开形式 1、公开栏等形式 2、通过报纸发布政府信息 3、公开信等形式。",
        &[],
    );
    check("主动公开政府信息一条。", &["information_disclosed - 1条"]);
}

#[test]
fn words_that_run_into_each_other() {
    check(
        "通过县人民政府信息报刊登信息33条。",
        &["information_disclosed newspaper 33条"],
    );
    check(
        "通过报刊登载信息21条，在报刊发表信息5条。",
        &[
            "information_disclosed newspaper 21条",
            "information_disclosed newspaper 5条",
        ],
    );
}

#[test]
fn answers_to_concern_that_are_called_information() {
    check(
        "通过网站回应社会关注热点信息8条，通过其他途径回应社会关切信息15条。",
        &["responses website 8条", "responses - 15条"],
    );
}

#[test]
fn a_rate_of_answering_shows_applications() {
    assert_eq!(
        of_report("主动公开政府信息520条，公开率100%，依申请公开36条，办结率100%。"),
        [
            "information_disclosed 520",
            "completion_rate 100",
            "applications_received 36",
            "completion_rate 100",
        ]
    );
}

#[test]
fn a_verb_tells_more_than_the_rate_behind_it() {
    check(
        "共受理政府信息公开申请18件，办结率100%。",
        &["applications_accepted - 18件", "completion_rate - 100%"],
    );
}

#[test]
fn a_list_goes_on_behind_views() {
    check(
        "发布信息520条。其中：通过网站发布信息400条，页面访问量8000次；通过微博发布信息80条、微信公众号发布信息40条。",
        &[
            "information_disclosed - 520条",
            "information_disclosed website 400条 of 0",
            "page_views website 8000次",
            "information_disclosed weibo 80条 of 0",
            "information_disclosed wechat 40条 of 0",
        ],
    );
}

#[test]
fn the_year_beside_the_rate_of_a_day() {
    assert_eq!(
        of_report("信息公开窗口日均接待咨询电话6人次，全年1500余人次。"),
        ["consultations 1500"]
    );
}

#[test]
fn what_the_press_printed_after_it_took_part() {
    assert_eq!(
        of_report("12家新闻媒体参加报道，刊发原创稿件44篇。"),
        ["media_reports 44"]
    );
    assert_eq!(
        of_report("本局官方微博公开发布各类微博260条。"),
        ["new_media_posts 260"]
    );
}

#[test]
fn growth_of_all_behind_a_part() {
    let grown = |text: &str| told(text).pop();
    assert_eq!(
        grown("发布各类政府信息640条，其中发布规范性文件12条。主动公开条数比去年同期增长9%。")
            .as_deref(),
        Some("growth_rate - 9% of 0")
    );
}

#[test]
fn applicants_are_told() {
    let text = "受理政府信息公开申请9件，答复9件，同意公开7件，告知2件。无收费事项。依申请公开受理件数比去年同期增长50%。";
    check(
        text,
        &[
            "applications_accepted - 9件",
            "applications_answered - 9件",
            "applications_granted - 7件 of 1",
            "applications_answered - 2件 of 1",
            "fees_charged - 0-",
            "growth_rate - 50% of 0",
        ],
    );
    assert_eq!(categories(text), ["-", "-", "-", "告知", "-", "-"]);
}

#[test]
fn administrative_items_that_are_reviewed_are_no_cases() {
    assert_eq!(
        of_report("今年共清理行政审批事项22项，其中取消4项。"),
        [""; 0]
    );
}
