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
            let share = found.facts[1].share.unwrap();
            assert_eq!((share.of, share.value.to_string().as_str()), (0, "25"));
        },
    );
}
