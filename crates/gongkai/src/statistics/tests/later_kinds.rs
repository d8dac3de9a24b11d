//! Kinds of wording of pages read later: the press and periodicals, school years, who came to a training, what became of
//! applications, places for reading, what a line or an account handled.

use super::check;
use super::more_kinds::{categories, of_report};

#[test]
fn the_press_and_periodicals() {
    assert_eq!(
        of_report(
            "各级报刊刊发水利稿件36篇，市电视台播出有关新闻12条。在省内主要媒体刊发稿件40篇。"
        ),
        ["media_reports 36", "media_reports 12", "media_reports 40"]
    );
    assert_eq!(
        of_report("在国家级报刊发表文章14篇。青禾电视台等媒体报道我局工作18次。"),
        ["media_reports 14", "media_reports 18"]
    );
    assert_eq!(
        of_report("在各类媒体发布新闻稿件26篇。"),
        ["media_reports 26"]
    );
    // In a paper named alone, or on a site, it is information.
    assert_eq!(
        of_report("在网站和各类媒体发布新闻稿件26篇。"),
        ["information_disclosed 26"]
    );
    assert_eq!(
        of_report("在《青禾日报》刊发稿件25篇。"),
        ["information_disclosed 25"]
    );
    assert_eq!(
        of_report("办公室编印《青禾动态》共8期、《每周要闻》共12期。"),
        ["briefings 8", "briefings 12"]
    );
    assert_eq!(
        of_report("《青禾水利》杂志出刊6期。编辑出版《公告》4期。编发水利信息9期。"),
        ["gazette_issues 6", "gazette_issues 4", "briefings 9"]
    );
    // A newspaper for the staff is none.
    assert!(of_report("编辑刊发《青禾校报》共14期。").is_empty());
}

#[test]
fn who_came_to_a_training() {
    for (text, expected) in [
        (
            "举办政务公开培训班2期，局机关和各县（区）分局45人参加。",
            ["training_sessions - 2期", "training_participants - 45人"],
        ),
        (
            "组织信息公开业务培训1场，各部门及企业36人参加。",
            ["training_sessions - 1场", "training_participants - 36人"],
        ),
        (
            "开展信息公开培训2次，全局各科室85名工作人员参加了培训。",
            ["training_sessions - 2次", "training_participants - 85名"],
        ),
        (
            "组织信息员培训3次，，参加58人次。",
            ["training_sessions - 3次", "training_participants - 58人次"],
        ),
    ] {
        check(text, &expected);
    }
    assert_eq!(
        of_report("举办专题培训班4期，培训业务骨干240人次。"),
        ["training_sessions 4", "training_participants 240"]
    );
}

#[test]
fn what_became_of_applications() {
    check(
        "收到政府信息公开申请5件，其中要求提供水文资料的3件，要求公开人事信息的2件。",
        &[
            "applications_received - 5件",
            "applications_received - 3件 of 0",
            "applications_received - 2件 of 0",
        ],
    );
    check(
        "收到政府信息公开申请90件。连同上年度转来的7件，办结88件，年底尚有9件在法定期限内办理。",
        &[
            "applications_received - 90件",
            "applications_carried_over - 7件",
            "applications_answered - 88件",
            "applications_carried_over - 9件",
        ],
    );
    check(
        "受理政府信息公开申请60条。在受理的申请中，52条已经答复，8条按规定于下年度答复。",
        &[
            "applications_accepted - 60条",
            "applications_answered - 52条",
            "applications_carried_over - 8条",
        ],
    );
    check(
        "答复政府信息公开申请98件，其中予以公开答复51件，占52.0%；部分公开6，占6.1%；不予公开9件，占9.2%。",
        &[
            "applications_answered - 98件",
            "applications_granted - 51件 of 0",
            "applications_partly_granted - 6- of 0",
            "applications_refused - 9件 of 0",
        ],
    );
    check(
        "受理政府信息公开申请29件，均已答复。29件申请中，来信申请13件、网上申请16件。",
        &[
            "applications_accepted - 29件",
            "applications_answered - 29件",
            "applications_accepted mail 13件 of 0",
            "applications_accepted website 16件 of 0",
        ],
    );
    check(
        "收到政府信息公开申请95件。95件申请中，89件已答复，6件依法延至2018年答复。",
        &[
            "applications_received - 95件",
            "applications_answered - 89件",
            "applications_carried_over - 6件",
        ],
    );
    check(
        "受理政府信息公开申请96件，答复93件（另有3件结转下年）。",
        &[
            "applications_accepted - 96件",
            "applications_answered - 93件 of 0",
            "applications_carried_over - 3件",
        ],
    );
    check(
        "发生政府信息公开行政复议案8件，行政诉讼案5件。行政复议案中，6件维持、2件撤回。",
        &[
            "administrative_reviews - 8件",
            "administrative_lawsuits - 5件",
            "administrative_reviews - 6件 of 0",
            "administrative_reviews - 2件 of 0",
        ],
    );
    check(
        "收到政府信息公开申请2条，1条予以公开，1条确认为不存在信息。",
        &[
            "applications_received - 2条",
            "applications_granted - 1条 of 0",
            "applications_not_held - 1条 of 0",
        ],
    );
}

#[test]
fn cases_behind_a_mark_of_lists() {
    check(
        "收到群众来信300件、答复298件。",
        &["mailbox_cases - 300件", "mailbox_cases - 298件"],
    );
    assert_eq!(
        categories("互动平台受理咨询86件、投诉24件、建议12件。"),
        ["咨询", "投诉", "建议"]
    );
    check(
        "收到公民申请公开企业注册信息26人次。",
        &["applications_received - 26人次"],
    );
    check(
        "收到政府信息公开申请36件，加上上年度结转的2件，共答复35件，尚有3件正在办理中。",
        &[
            "applications_received - 36件",
            "applications_carried_over - 2件",
            "applications_answered - 35件",
            "applications_carried_over - 3件",
        ],
    );
    // Letters are no applications, and what others posted no posts of an account.
    check(
        "收到政府信息公开申请6件。收到来信50件，办结47件，尚有3件正在办理。",
        &[
            "applications_received - 6件",
            "mailbox_cases - 50件",
            "mailbox_cases - 47件 of 1",
        ],
    );
    assert!(of_report("回复网民发帖56条。").is_empty());
    // Money of other work is none of this one.
    assert!(of_report("农业项目专项支出300元。").is_empty());
    assert_eq!(
        of_report("用于政府信息公开的专项支出为4600元（其中目录维护3000元、印刷1600元）。"),
        ["budget 4600", "budget 3000", "budget 1600"]
    );
}

#[test]
fn what_is_denied() {
    assert_eq!(
        of_report("对提供的政府信息一概不收费。"),
        ["fees_charged 0"]
    );
    assert_eq!(
        of_report("未存在政府信息公开收费及减免情况。"),
        ["fees_charged 0", "fees_waived 0"]
    );
    // Appeals are one more kind of dispute, and applications the cause of others.
    check(
        "政府信息公开方面没有发生行政复议、诉讼和申诉。",
        &[
            "administrative_reviews - 0-",
            "administrative_lawsuits - 0-",
        ],
    );
    check(
        "没有出现因政府信息公开和办理依申请公开、更正信息引起的行政复议和诉讼。",
        &[
            "administrative_reviews - 0-",
            "administrative_lawsuits - 0-",
        ],
    );
}

#[test]
fn parts_in_words_of_their_own() {
    check(
        "12369热线接听来电80个，其中举报投诉56件、咨询24件。",
        &[
            "hotline_cases - 80个",
            "hotline_cases - 56件 of 0",
            "hotline_cases - 24件 of 0",
        ],
    );
    assert_eq!(
        categories("12369热线接听来电80个，其中举报投诉56件、咨询24件。")[1..],
        ["举报投诉", "咨询"]
    );
    check(
        "承办代表建议14件（主办9件、会办5件）。",
        &[
            "proposals - 14件",
            "proposals - 9件 of 0",
            "proposals - 5件 of 0",
        ],
    );
    check(
        "因政府信息公开被申请行政复议6件，复议维持4件、驳回1件、在审1件。",
        &[
            "administrative_reviews - 6件",
            "administrative_reviews - 4件 of 0",
            "administrative_reviews - 1件 of 0",
            "administrative_reviews - 1件 of 0",
        ],
    );
    check(
        "调整行政权力事项26项，其中取消8项、承接11项、变更7项。",
        &[
            "service_items - 26项",
            "service_items - 8项 of 0",
            "service_items - 11项 of 0",
            "service_items - 7项 of 0",
        ],
    );
    assert_eq!(
        categories("保留规范性文件18件、修改规范性文件2件、废止规范性文件5件。"),
        ["保留", "修改", "废止"]
    );
    assert_eq!(
        categories("清理规范性文件86件，其中保留62件，修改9件，废止15件。")[1..],
        ["保留", "修改", "废止"]
    );
}

#[test]
fn places_lines_and_accounts() {
    check(
        "设立了2个信息申请受理点，并开辟了1个信息公开查阅室和6个信息查阅点。",
        &[
            "organisations - 2个",
            "reading_points - 1个",
            "reading_points - 6个",
        ],
    );
    check("设公报免费取阅点35处。", &["reading_points - 35处"]);
    check(
        "网站现有栏目21个。制作“防汛”“抗旱”等专题4个。",
        &["columns - 21个", "columns - 4个"],
    );
    check(
        "更新行政权力清单，其中行政审批事项3项。全年办理行政审批136件。",
        &["service_items - 3项", "service_cases - 136件"],
    );
    check(
        "现场解答群众提问60人次。解答村民电话询问26人次。",
        &["consultations window 60人次", "consultations phone 26人次"],
    );
    check(
        "在线访谈做了6期。2次参加市政府组织的在线访谈栏目。",
        &["online_interviews - 6期", "online_interviews - 2次"],
    );
    check(
        "政务微博全年发帖420条，微信公众号推送图文150条、关注人数1.8万人。",
        &[
            "new_media_posts weibo 420条",
            "new_media_posts wechat 150条",
            "followers wechat 18000人",
        ],
    );
    check(
        "微信公众号全年推送图文86期、320条，累计关注人数达4.2万人。",
        &["new_media_posts wechat 320条", "followers wechat 42000人"],
    );
    check(
        "市政府网络问政平台答复处理问题34项。",
        &["mailbox_cases - 34项"],
    );
}
