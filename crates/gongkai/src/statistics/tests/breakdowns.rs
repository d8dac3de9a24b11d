//! What is part of what.

use super::{check, with};

#[test]
fn parts_of_a_total() {
    check(
        "共主动公开政府信息1500余条，其中门户网站700余条、市政府信息公开网600多条，简报100余期。",
        &[
            "information_disclosed - more_than1500条",
            "information_disclosed website more_than700条 of 0",
            "information_disclosed platform more_than600条 of 0",
            "briefings - more_than100期",
        ],
    );
    check(
        "收到政府信息公开申请12件（市政府5件、各部门7件），同比增长20%。",
        &[
            "applications_received - 12件",
            "applications_received - 5件 of 0",
            "applications_received - 7件 of 0",
            "growth_rate - 20% of 0",
        ],
    );
    check(
        "主动公开政府信息252条。其中，政府文件102条、动态信息98条，通知通告52条。",
        &[
            "information_disclosed - 252条",
            "official_documents - 102条 of 0",
            "information_disclosed - 98条 of 0",
            "information_disclosed - 52条 of 0",
        ],
    );
}

#[test]
fn parts_told_in_the_next_sentence() {
    check(
        "共主动公开政府信息155条。在主动公开的信息中，机构职责1条；内设机构10条；其他144条。",
        &[
            "information_disclosed - 155条",
            "information_disclosed - 1条 of 0",
            "information_disclosed - 10条 of 0",
            "information_disclosed - 144条 of 0",
        ],
    );
    check(
        "收到政府信息公开申请9件，其中网上申请6件，当面申请3件。均已办结，其中同意公开9件。",
        &[
            "applications_received - 9件",
            "applications_received website 6件 of 0",
            "applications_received window 3件 of 0",
            "applications_answered - 9件",
            "applications_granted - 9件 of 0",
        ],
    );
    check(
        "主动公开政府信息20条，其中：1.组织机构类信息3条；\n2.动态类信息17条。",
        &[
            "information_disclosed - 20条",
            "information_disclosed - 3条 of 0",
            "information_disclosed - 17条 of 0",
        ],
    );
}

#[test]
fn where_a_breakdown_ends() {
    check(
        "门户网站发布信息497条，其中新闻类165条，通知类39条；微信公众号发布1135条。",
        &[
            "information_disclosed website 497条",
            "information_disclosed website 165条 of 0",
            "information_disclosed website 39条 of 0",
            "new_media_posts wechat 1135条",
        ],
    );
}

#[test]
fn lists_and_whether_they_are_complete() {
    let lists = |text: &str| {
        with(text, |_, found| {
            let list =
                |list: &gongkai_report::Breakdown| (list.whole, list.parts.clone(), list.complete);
            found.breakdowns.iter().map(list).collect::<Vec<_>>()
        })
    };
    assert_eq!(
        lists("收到政府信息公开申请12件（市政府5件、各部门7件）。"),
        [(0, vec![1, 2], true)]
    );
    assert_eq!(
        lists("收到政府信息公开申请12件，其中自然人申请5件；予以公开9件、不予公开3件。"),
        [(0, vec![1], false), (0, vec![2, 3], false)]
    );
    assert_eq!(
        lists("公开政府信息12条，其中包括：机构领导4条，政策法规5条等。"),
        [(0, vec![1, 2], false)]
    );
}

#[test]
fn respectively() {
    check(
        "因政府信息公开引起的行政复议、行政诉讼分别为3件、2件。",
        &[
            "administrative_reviews - 3件",
            "administrative_lawsuits - 2件",
        ],
    );
    check(
        "网站、微博、微信分别发布信息100条、50条、30条。",
        &[
            "information_disclosed website 100条",
            "information_disclosed weibo 50条",
            "information_disclosed wechat 30条",
        ],
    );
}

#[test]
fn growth() {
    check(
        "收到政府信息公开申请50件，较上年下降12.3%。",
        &["applications_received - 50件", "growth_rate - -12.3% of 0"],
    );
    check(
        "主动公开政府信息300条，较上年增长114条。",
        &["information_disclosed - 300条"],
    );
}

#[test]
fn shares() {
    with(
        "公开政府信息40条，其中动态信息10条，占25%。",
        |_, found| {
            let share = found.facts[1].share.as_ref().unwrap();
            assert_eq!((share.of, share.value.to_string().as_str()), (0, "25"));
        },
    );
}

#[test]
fn lists_that_no_word_opens() {
    check(
        "2017年主动公开政府信息40条，全文电子化率100%，规划类5条，业务类33条，人事类2条。",
        &[
            "information_disclosed - 40条",
            "digitised_items - 100%",
            "information_disclosed - 5条 of 0",
            "information_disclosed - 33条 of 0",
            "information_disclosed - 2条 of 0",
        ],
    );
    check(
        "发布信息分别为：概况类12条，规划类3条，动态类40条。",
        &[
            "information_disclosed - 12条",
            "information_disclosed - 3条",
            "information_disclosed - 40条",
        ],
    );
}

#[test]
fn names_of_parts() {
    check(
        "主动公开政府信息70条，其中机构设置及人事类信息4条，办理程序8条，业务公开信息20条，公告3个，规范性文件类信息9条。",
        &[
            "information_disclosed - 70条",
            "information_disclosed - 4条 of 0",
            "information_disclosed - 8条 of 0",
            "information_disclosed - 20条 of 0",
            "information_disclosed - 3个 of 0",
            "information_disclosed - 9条 of 0",
        ],
    );
}
