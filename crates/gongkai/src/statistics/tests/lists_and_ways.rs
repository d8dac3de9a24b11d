//! Kinds of wording in which a list goes on past another matter, parts name ways of answering, or a heading parts the whole
//! from its parts.

use super::more_kinds::{categories, of_report};
use super::{check, told};

#[test]
fn a_part_of_another_metric_leaves_the_list_open() {
    check(
        "公开政府信息50条，其中：动态类20条、网上调查6期、其他类信息24条。",
        &[
            "information_disclosed - 50条",
            "information_disclosed - 20条 of 0",
            "consultations_public - 6期 of 0",
            "information_disclosed - 24条 of 0",
        ],
    );
}

#[test]
fn a_part_of_another_metric_between_commas() {
    check(
        "公开政府信息50条，其中动态20条，网上调查6次，其他24条。",
        &[
            "information_disclosed - 50条",
            "information_disclosed - 20条 of 0",
            "consultations_public - 6次 of 0",
            "information_disclosed - 24条 of 0",
        ],
    );
}

#[test]
fn ways_of_answering_add_up_to_the_letters() {
    check(
        "受理网民留言9条，公开答复4条，电话答复5条，已办结9条。",
        &[
            "mailbox_cases - 9条",
            "mailbox_cases - 4条 of 0",
            "mailbox_cases - 5条 of 0",
            "mailbox_cases - 9条",
        ],
    );
    check(
        "局长信箱收到来信8件，办结6件，不予受理2件。",
        &[
            "mailbox_cases - 8件",
            "mailbox_cases - 6件 of 0",
            "mailbox_cases - 2件 of 0",
        ],
    );
    check(
        "局长信箱收到来信8件，其中办结7件，正在办理1件。",
        &[
            "mailbox_cases - 8件",
            "mailbox_cases - 7件 of 0",
            "mailbox_cases - 1件 of 0",
        ],
    );
    check(
        "受理网民留言9条，办结8条。",
        &["mailbox_cases - 9条", "mailbox_cases - 8条"],
    );
}

#[test]
fn people_who_came_to_the_training_before() {
    for text in [
        "举办信息公开培训2期，覆盖村级信息员31人次。",
        "举办信息公开培训2期，各单位31人参加。",
        "举办信息公开培训2期，覆盖全体干部职工31人次。",
    ] {
        assert_eq!(
            told(text)[1].split(' ').next(),
            Some("training_participants"),
            "{text}"
        );
    }
}

#[test]
fn rates_of_several_things() {
    assert_eq!(categories("申请办结率、答复率100%。"), ["办结率", "答复率"]);
}

#[test]
fn names_of_places_are_printed() {
    assert_eq!(
        categories("设立便民查阅场所3处。开辟了2个公共查阅点。"),
        ["便民查阅场所", "公共查阅点"]
    );
}

#[test]
fn visits_have_no_kind() {
    assert_eq!(
        categories("网站年度访问量6万次。网站总点击率达12万次。"),
        ["-", "-"]
    );
    assert_eq!(categories("公众号文章播放量6万次。"), ["文章播放量"]);
}

#[test]
fn the_common_line_names_no_kind() {
    assert_eq!(categories("受理群众通过12345热线反映诉求30件。"), ["-"]);
    assert_eq!(categories("“12345”便民热线派发到我镇工单30件。"), ["-"]);
}

#[test]
fn classes_that_a_plain_noun_names() {
    assert_eq!(
        categories("公开政府信息60条，其中，政务信息20条、政府采购类40条。"),
        ["-", "政务信息", "政府采购类"]
    );
    assert_eq!(
        categories("公开政府信息60条，其中工作动态52条，岗位调整公告8条。"),
        ["-", "工作动态", "岗位调整公告"]
    );
    assert_eq!(
        categories("公开信息9条，其中公共交通领域信息公开5条，教育信息公开4条。"),
        ["-", "公共交通领域信息", "教育信息"]
    );
}

#[test]
fn a_heading_between_the_whole_and_its_parts() {
    check(
        "二、主动公开情况\n（一）公开数量。公开政府信息70条，历年累计300条。\n（二）公开类别。其中：机构职能类12条，占17.1%；法规类8条，占11.4%；其他信息50条，占71.4%。",
        &[
            "information_disclosed - 70条",
            "information_disclosed - 300条",
            "information_disclosed - 12条 of 0",
            "information_disclosed - 8条 of 0",
            "information_disclosed - 50条 of 0",
        ],
    );
}

#[test]
fn outcomes_of_lawsuits_that_hold_the_word() {
    assert_eq!(
        categories("因政府信息公开提起行政诉讼7件，其中维持或者驳回原告诉讼请求5件，纠错2件。"),
        ["-", "维持或者驳回原告诉讼请求", "纠错"]
    );
}

#[test]
fn documents_that_were_reviewed() {
    assert_eq!(
        categories("清理规范性文件9件，其中继续有效7件，宣布失效2件。"),
        ["清理", "继续有效", "宣布失效"]
    );
}

#[test]
fn what_the_press_printed_is_no_item() {
    assert_eq!(
        of_report("一、概述\n在《青禾日报》等媒体刊发水情稿件12篇。"),
        ["media_reports 12"]
    );
    assert_eq!(
        of_report("一、概述\n通过电视、报刊等新闻媒体宣传，全年刊播稿件30篇。"),
        ["media_reports 30"]
    );
}

#[test]
fn the_account_of_an_organ_is_the_subject() {
    check(
        "青禾街道官方微信，截至12月31日共公开政府信息40条。",
        &["information_disclosed wechat 40条"],
    );
}

#[test]
fn outcomes_that_are_not_of_this_organ() {
    assert_eq!(
        categories(
            "收到政府信息公开申请8件，答复8件，其中同意公开5件，不属于本机关公开范围2件，不属于政府信息1件。"
        ),
        ["-", "-", "-", "不属于本机关公开范围", "不属于政府信息"]
    );
}

#[test]
fn papers_that_were_handed_out() {
    assert_eq!(
        of_report("一、概述\n发放办事指南400份。"),
        ["publicity_materials 400"]
    );
}

#[test]
fn a_channel_alone_is_the_subject_of_the_clauses_behind_it() {
    check(
        "本局新浪、腾讯两大微博，在原有基础上，不断加大力度，全年累计发布政府信息30条。",
        &["information_disclosed weibo 30条"],
    );
}

#[test]
fn followers_without_a_unit() {
    check("微信公众号订阅人数为6214。", &["followers wechat 6214-"]);
}

#[test]
fn lists_of_powers_are_items_in_a_list_of_items() {
    check(
        "公开政府信息9条，其中工作动态5条，权责清单1条，法治建设3条。",
        &[
            "information_disclosed - 9条",
            "information_disclosed - 5条 of 0",
            "information_disclosed - 1条 of 0",
            "information_disclosed - 3条 of 0",
        ],
    );
}

#[test]
fn a_list_goes_on_behind_interviews() {
    assert_eq!(
        categories("通过政府网站发布要闻40条、访谈5次、视频新闻24条。"),
        ["要闻", "-", "视频新闻"]
    );
}
