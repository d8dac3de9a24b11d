//! A line a phrasing.

use super::check;

#[test]
fn information() {
    check(
        "公开各类信息91项（条）。",
        &["information_disclosed - 91项（条）"],
    );
    check(
        "在重点镇网站更新动态信息14条，发布通知公告5条。",
        &[
            "information_disclosed website 14条",
            "information_disclosed website 5条",
        ],
    );
    check(
        "向市图书馆、市档案馆报送政府信息各46条。",
        &[
            "information_disclosed library 46条",
            "information_disclosed archive 46条",
        ],
    );
    check(
        "政务微信公众号保持更新，共发布信息1193条。",
        &["new_media_posts wechat 1193条"],
    );
    check(
        "政府网站升级改版，公开政府信息80条。",
        &["information_disclosed - 80条"],
    );
    check(
        "政府网站公开各类信息15117条。",
        &["information_disclosed website 15117条"],
    );
    check(
        "全年共主动公开政府信息2万余条。",
        &["information_disclosed - more_than20000条"],
    );
    check(
        "在微博发布了226条安全生产信息。",
        &["new_media_posts weibo 226条"],
    );
    check(
        "全区政务微博和微信公开政府信息3774条。",
        &["information_disclosed new_media 3774条"],
    );
    check(
        "通过门户网站、政府公报等平台主动公开政府信息80条。",
        &["information_disclosed - 80条"],
    );
    check(
        "主动公开政府信息，全年共计120条。",
        &["information_disclosed - 120条"],
    );
    check(
        "在市政府信息公开网公开信息96条。",
        &["information_disclosed platform 96条"],
    );
    check("政府信息公开数63条。", &["information_disclosed - 63条"]);
    check(
        "微信公众号全年发布信息2901条。",
        &["new_media_posts wechat 2901条"],
    );
    check(
        "向市政府门户网站报送信息2369条。",
        &["documents_submitted - 2369条"],
    );
    check("全年公开重点领域信息340条。", &["key_information - 340条"]);
}

#[test]
fn posts_of_accounts() {
    check(
        "“林城发布”微信公众号推送文章512篇，累计阅读量超86万，粉丝数达3万人；官方微博发布410条。",
        &[
            "new_media_posts wechat 512篇",
            "page_views wechat more_than860000-",
            "followers wechat 30000人",
            "new_media_posts weibo 410条",
        ],
    );
    check(
        "微信公众号现有1.2万人关注，发布文章数86篇。",
        &["followers wechat 12000人", "new_media_posts wechat 86篇"],
    );
    check(
        "政务微博转发政务信息，全年政务微博发布信息38条。",
        &["information_disclosed weibo 38条"],
    );
    check(
        "微信公众号主动公开政府信息90条。",
        &["information_disclosed wechat 90条"],
    );
    check(
        "新媒体全年发布信息90条，其中微信公众号60条，抖音30条。",
        &[
            "new_media_posts new_media 90条",
            "new_media_posts wechat 60条 of 0",
            "new_media_posts short_video 30条 of 0",
        ],
    );
}

#[test]
fn documents_by_what_is_disclosed_of_them() {
    check(
        "全年制发公文156件，其中主动公开98件，依申请公开20件，不予公开38件。",
        &[
            "information_created - 156件",
            "information_disclosed - 98件 of 0",
            "information_held - 20件 of 0",
            "information_held - 38件 of 0",
        ],
    );
    check(
        "公众号编发文章90期286条。",
        &["new_media_posts wechat 286条"],
    );
}

#[test]
fn documents() {
    check("主动公开规范性文件12个。", &["normative_documents - 12个"]);
    check("全年制发规范性文件3件。", &["normative_documents - 3件"]);
    check("主动公开公文61件。", &["official_documents - 61件"]);
    check("主动公开规章13件。", &["regulations - 13件"]);
    check(
        "公开规章、规范性文件112件。",
        &["official_documents - 112件"],
    );
    check("删除无效目录8条。", &["directory_entries - 8条"]);
    check("全年编印《政府公报》12期。", &["gazette_issues - 12期"]);
    check("编发工作简报24期。", &["briefings - 24期"]);
    check("发布其他类政策解读稿件71件。", &["interpretations - 71件"]);
    check("3件规范性文件进行了政策解读。", &["interpretations - 3件"]);
    check(
        "门户网站发布政策解读32篇。",
        &["interpretations website 32篇"],
    );
}

#[test]
fn events_and_people() {
    check(
        "全年回应公众关注热点或重大舆情256次。",
        &["responses - 256次"],
    );
    check(
        "举办新闻发布会6次，开展在线访谈5次。",
        &["press_conferences - 6次", "online_interviews - 5次"],
    );
    check(
        "全年共举办191场新闻发布会。",
        &["press_conferences - 191场"],
    );
    check(
        "举办政务公开业务培训2期，培训人员120人次。",
        &["training_sessions - 2期", "training_participants - 120人次"],
    );
    check("为信息公开配备专职工作人员2名。", &["staff - 2名"]);
    check("确定1名工作人员负责政务公开日常工作。", &["staff - 1名"]);
    check(
        "全区42个部门（镇街）295名工作人员从事信息公开工作。",
        &["organisations - 42个", "staff - 295名"],
    );
    check("设立查阅点35个。", &["reading_points - 35个"]);
    check(
        "印发宣传手册500余册。",
        &["publicity_materials - more_than500册"],
    );
    check("新发放11000份宣传信。", &["publicity_materials - 11000份"]);
}

#[test]
fn enquiries() {
    check("12345热线受理群众来电2310件。", &["hotline_cases - 2310件"]);
    check(
        "接受政府信息公开咨询20人次，其中电话咨询18人次。",
        &["consultations - 20人次", "consultations phone 18人次 of 0"],
    );
    check("领导信箱收到来信120封。", &["mailbox_cases - 120封"]);
    check("有效解答网民留言1779条。", &["mailbox_cases - 1779条"]);
    check(
        "办理各类行政审批事项12.6万件。",
        &["service_cases - 126000件"],
    );
    check("共办理“12345”热线2189件。", &["hotline_cases - 2189件"]);
    check("办理区长信箱来信15件。", &["mailbox_cases - 15件"]);
    check(
        "接待现场咨询群众80余人次。",
        &["consultations - more_than80人次"],
    );
    check(
        "档案馆接待查档者4431人次。",
        &["archive_visits archive 4431人次"],
    );
    check(
        "门户网站浏览量65万人次。",
        &["page_views website 650000人次"],
    );
    check(
        "受理率、办结率均为100%。",
        &["completion_rate - 100%", "completion_rate - 100%"],
    );
    check(
        "受理率、办结率均 100%。",
        &["completion_rate - 100%", "completion_rate - 100%"],
    );
    check("群众满意率98%。", &["satisfaction_rate - 98%"]);
}

#[test]
fn applications() {
    check(
        "答复政府信息公开申请98件（含上年度转结申请8件，另有5件申请转结下年度继续办理）。",
        &[
            "applications_answered - 98件",
            "applications_carried_over - 8件 of 0",
            "applications_carried_over - 5件",
        ],
    );
    check(
        "推进信息公开，共受理网上申请2件，当面申请1件。",
        &[
            "applications_accepted website 2件",
            "applications_accepted window 1件",
        ],
    );
    check(
        "全年收到政府信息公开申请5件。",
        &["applications_received - 5件"],
    );
    check(
        "收到2份书面的政府信息公开申请。",
        &["applications_received - 2份"],
    );
    check(
        "共受理依申请公开3件，答复3件。",
        &["applications_accepted - 3件", "applications_answered - 3件"],
    );
    check(
        "收到依申请公开9件，予以公开5件，部分公开1件，不予公开2件，信息不存在1件。",
        &[
            "applications_received - 9件",
            "applications_granted - 5件 of 0",
            "applications_partly_granted - 1件 of 0",
            "applications_refused - 2件 of 0",
            "applications_not_held - 1件 of 0",
        ],
    );
    check(
        "因政府信息公开申请行政复议1件。",
        &["administrative_reviews - 1件"],
    );
    check(
        "政府信息公开行政诉讼2起。",
        &["administrative_lawsuits - 2起"],
    );
    check(
        "收取政府信息公开信息处理费2950元。",
        &["fees_charged - 2950元"],
    );
}
