//! Kinds of wording that pages of organs have: outcomes in quotes, posts of accounts, names of lines and boxes, lists of channels.

use gongkai_normalize::{Mention, Reference, ScanOptions, scan};
use gongkai_outline::{OutlineOptions, outline};
use gongkai_text::Document;

use super::{StatisticsInput, YEAR, check, statistics, with};

/// The category of each figure of `text`, `-` where there is none.
pub(super) fn categories(text: &str) -> Vec<String> {
    with(text, |_, found| {
        let name = |fact: &crate::statistics::fact::StatisticFact| {
            fact.category.clone().unwrap_or_else(|| "-".to_owned())
        };
        found.facts.iter().map(name).collect()
    })
}

/// The metric and value of each figure of a report.
pub(super) fn of_report(text: &str) -> Vec<String> {
    let document = Document::from_plain(text);
    let outline = outline(&document, &OutlineOptions::default());
    let options = ScanOptions::default().reference(Reference::Year(YEAR));
    let mentions: Vec<Mention<'_>> = scan(document.text(), &options).collect();
    let found = statistics(&StatisticsInput {
        document: &document,
        outline: &outline,
        mentions: &mentions,
        year: Some(YEAR),
        coverage: None,
        report: true,
    });
    let told = found
        .facts
        .iter()
        .map(|fact| format!("{} {}", fact.metric, fact.value));
    told.collect()
}

#[test]
fn outcomes_in_each_word_order() {
    check(
        "收到政府信息公开申请9件，其中部分予以公开4件，部分同意公开2件，同意公开3件。",
        &[
            "applications_received - 9件",
            "applications_partly_granted - 4件 of 0",
            "applications_partly_granted - 2件 of 0",
            "applications_granted - 3件 of 0",
        ],
    );
    check(
        "受理政府信息公开申请6件。在已答复的6件申请中：“同意公开”答复数2件；“部分公开”的答复3件；“信息不存在”类答复1件。",
        &[
            "applications_accepted - 6件",
            "applications_answered - 6件",
            "applications_granted - 2件 of 1",
            "applications_partly_granted - 3件 of 1",
            "applications_not_held - 1件 of 1",
        ],
    );
    check(
        "收到依申请公开3件，办结3件，均为同意公开。",
        &[
            "applications_received - 3件",
            "applications_answered - 3件",
            "applications_granted - 3件 of 1",
        ],
    );
    check(
        "收到政府信息公开申请14件。予以公开6件；不予公开3件，其中1件涉及第三方，2件属于内部信息；信息不存在4件；结转下年度1件。",
        &[
            "applications_received - 14件",
            "applications_granted - 6件 of 0",
            "applications_refused - 3件 of 0",
            "applications_refused - 1件 of 2",
            "applications_refused - 2件 of 2",
            "applications_not_held - 4件 of 0",
            "applications_carried_over - 1件 of 0",
        ],
    );
}

#[test]
fn applications_are_no_information() {
    check(
        "制作政府信息80条，其中主动公开60条，不予公开20条；受理政府信息公开申请2条。",
        &[
            "information_created - 80条",
            "information_disclosed - 60条 of 0",
            "information_held - 20条 of 0",
            "applications_accepted - 2条",
        ],
    );
    assert_eq!(
        categories("产生政府信息50条，其中主动公开的信息有30条，免予公开的信息20条。"),
        ["-", "-", "免予公开"]
    );
}

#[test]
fn ways_and_answers_without_a_word_that_opens_them() {
    check(
        "我局收到3件政府信息公开申请，2件属于网络申请，1件属于信函申请，3件全部办结。",
        &[
            "applications_received - 3件",
            "applications_received website 2件 of 0",
            "applications_received mail 1件 of 0",
            "applications_answered - 3件",
        ],
    );
    assert_eq!(
        categories("受理依申请公开5件，其中4件为住房保障类，1件为规划类。"),
        ["-", "住房保障类", "规划类"]
    );
    check(
        "新收政府信息公开申请31件。我局对上述31件政府信息公开申请全部依法按时答复。",
        &[
            "applications_received - 31件",
            "applications_answered - 31件",
        ],
    );
}

#[test]
fn reviews_in_sentences_of_their_own() {
    check(
        "因政府信息公开提起的行政复议1件，经复议维持；行政诉讼为零。",
        &[
            "administrative_reviews - 1件",
            "administrative_lawsuits - 0-",
        ],
    );
    check(
        "因政府信息公开被申请行政复议案件减少3件，全年为5件，其中维持4件，撤销1件。",
        &[
            "administrative_reviews - 5件",
            "administrative_reviews - 4件 of 0",
            "administrative_reviews - 1件 of 0",
        ],
    );
    check(
        "因政府信息公开引起的行政诉讼较上年减少1件，共2件。",
        &["administrative_lawsuits - 2件"],
    );
}

#[test]
fn posts_of_accounts() {
    check(
        "网站发布政务信息90条，“青林普法”政务微博发布政务微博70条，“青林普法”微信公众号推送微信55篇。",
        &[
            "information_disclosed website 90条",
            "new_media_posts weibo 70条",
            "new_media_posts wechat 55篇",
        ],
    );
    // The same in several places is no account's own.
    check(
        "政务微博“青林粮食”在三大平台同步发布微博80条。",
        &["information_disclosed weibo 80条"],
    );
    check(
        "通过局网站主动公开信息40条，开通官方微博，发布各种信息30条。",
        &[
            "information_disclosed website 40条",
            "new_media_posts weibo 30条",
        ],
    );
}

#[test]
fn names_of_lines_and_boxes() {
    check(
        "“12319”城管热线全年受理环境投诉36宗。12315投诉台受理投诉举报48件。",
        &["hotline_cases - 36宗", "hotline_cases - 48件"],
    );
    assert_eq!(
        categories("“12319”城管热线全年受理投诉36宗。12345热线工单60件。12366受理咨询投诉8件。"),
        ["“12319”城管热线", "-", "-"]
    );
    assert_eq!(
        categories(
            "院长信箱收到来信70封。网上“镇长信箱”受理群众来信来电8件。领导信箱收到来信6件。"
        ),
        ["院长信箱", "镇长信箱", "-"]
    );
    assert_eq!(
        categories(
            "“12333”咨询服务热线接听来电60次。县政务服务热线受理来电30件。县长信箱、局长信箱办理来信7件。"
        ),
        ["“12333”咨询服务热线", "-", "-"]
    );
    check("受理“民心网”群众诉求60件。", &["mailbox_cases - 60件"]);
}

#[test]
fn complaints_about_something_else() {
    check(
        "收到有关政府信息公开的投诉2件，受理环境投诉90件、旅游投诉5件。",
        &["complaints - 2件"],
    );
}

#[test]
fn not_all_are_answered_where_some_are_carried_over() {
    check(
        "收到政府信息公开申请5件，均在法定期限内办理完毕，其中予以公开4件，结转下年度1件。",
        &[
            "applications_received - 5件",
            "applications_granted - 4件 of 0",
            "applications_carried_over - 1件 of 0",
        ],
    );
}

#[test]
fn places_to_read() {
    check("设立查阅点4个。", &["reading_points - 4个"]);
    check("开辟了2个公共查阅点。", &["reading_points - 2个"]);
    // Places of several kinds.
    check(
        "设立了1个咨询点，开辟了1个公共查阅点。",
        &["organisations - 1个", "organisations - 1个"],
    );
    check(
        "设立了1个咨询点，专门负责日常事务，开辟了2个公共查阅点。",
        &["organisations - 1个", "reading_points - 2个"],
    );
}

#[test]
fn ways_of_enquiries() {
    check(
        "接受政府信息公开咨询30人次，其中来电18人次，来访12人次。",
        &[
            "consultations - 30人次",
            "consultations phone 18人次 of 0",
            "consultations window 12人次 of 0",
        ],
    );
    check("现场接待45人次。", &["consultations window 45人次"]);
    check("咨询电话接听36次。", &["consultations phone 36次"]);
}

#[test]
fn decisions_meetings_and_training() {
    assert_eq!(
        of_report("本年发出行政许可决定31件、行政处罚决定4件。"),
        ["licences 31", "penalties 4"]
    );
    check(
        "召开政务公开工作例会5次。召开专题会议研究政务公开工作2次。",
        &["meetings - 5次", "meetings - 2次"],
    );
    check(
        "组织政务公开专题讲座2次，培训业务骨干66人次。",
        &["training_sessions - 2次", "training_participants - 66人次"],
    );
    check(
        "发布征集调查类信息7条，收到意见数量90条。",
        &["consultations_public - 7条", "consultations_public - 90条"],
    );
}

#[test]
fn growth_in_other_words() {
    check(
        "产生政府信息150条，比去年增长30条，增长率25%。",
        &["information_created - 150条", "growth_rate - 25% of 0"],
    );
    check(
        "新收到政府信息公开申请44件（同比增长2.3%）。",
        &["applications_received - 44件", "growth_rate - 2.3% of 0"],
    );
    check(
        "公开信息90条，其中企业信息60条，国资信息20条。企业信息在去年基础上增长8%。",
        &[
            "information_disclosed - 90条",
            "information_disclosed - 60条 of 0",
            "information_disclosed - 20条 of 0",
            "growth_rate - 8% of 1",
        ],
    );
}

#[test]
fn fees_in_other_words() {
    check(
        "收取信息处理费3件，金额共计360元。",
        &["fees_charged - 360元"],
    );
    check("本年度未产生信息公开处理费。", &["fees_charged - 0-"]);
    check("也无人申请减免相关费用。", &["fees_waived - 0-"]);
}

#[test]
fn lists_that_add_up_go_on() {
    check(
        "通过局网站主动公开信息100条，其中动态60条、公告10条；发布科普信息20条，财务信息10条。",
        &[
            "information_disclosed website 100条",
            "information_disclosed website 60条 of 0",
            "information_disclosed website 10条 of 0",
            "information_disclosed website 20条 of 0",
            "information_disclosed website 10条 of 0",
        ],
    );
    check(
        "主动公开政府信息60条。其中：通过县政府网站发布预算信息4条，决算信息6条；通过微信公众号发布通知30条。通过公示栏张贴公开信息20条。",
        &[
            "information_disclosed - 60条",
            "information_disclosed website 4条 of 0",
            "information_disclosed website 6条 of 0",
            "information_disclosed wechat 30条 of 0",
            "information_disclosed bulletin_board 20条 of 0",
        ],
    );
    // What does not add up is no part.
    check(
        "通过局网站主动公开信息100条，其中动态60条、公告10条；发布科普信息25条。",
        &[
            "information_disclosed website 100条",
            "information_disclosed website 60条 of 0",
            "information_disclosed website 10条 of 0",
            "information_disclosed - 25条",
        ],
    );
}

#[test]
fn a_full_list_ends_before_a_verb() {
    check(
        "通过网站公开信息42条，其中机构类12条、动态类30条；制发规范性文件4件。",
        &[
            "information_disclosed website 42条",
            "information_disclosed website 12条 of 0",
            "information_disclosed website 30条 of 0",
            "normative_documents - 4件",
        ],
    );
}

#[test]
fn what_the_press_printed() {
    check(
        "主动公开信息20条，在省级以上媒体刊播气象新闻130篇。",
        &["information_disclosed - 20条", "media_reports - 130篇"],
    );
    check(
        "通过新闻媒体公开信息20条。",
        &["information_disclosed - 20条"],
    );
}

#[test]
fn columns_money_and_consultations() {
    check(
        "网站设置一级栏目9个，二级栏目45个。",
        &["columns - 9个", "columns - 45个"],
    );
    assert_eq!(of_report("信息公开专项经费投入8万元。"), ["budget 80000"]);
    check("网上征集意见2次。", &["consultations_public - 2次"]);
}

#[test]
fn classes_and_key_areas() {
    check(
        "公开信息40条，其中动态信息30条、政策法规及解读10条。",
        &[
            "information_disclosed - 40条",
            "information_disclosed - 30条 of 0",
            "information_disclosed - 10条 of 0",
        ],
    );
    check(
        "在重点领域信息专栏公开财政类信息20条、采购类信息8条。",
        &["key_information - 20条", "key_information - 8条"],
    );
    check(
        "公开重点领域信息：财政信息20条，安全生产信息8条。",
        &["key_information - 20条", "key_information - 8条"],
    );
    check(
        "公开公文60件，其中业务类信息40条，规划类信息20条。",
        &[
            "official_documents - 60件",
            "information_disclosed - 40条 of 0",
            "information_disclosed - 20条 of 0",
        ],
    );
}

#[test]
fn what_counts_nothing() {
    check("抖音号播放量过千万。", &[]);
    assert_eq!(
        of_report("市电视台开设专题栏目，全年播放节目28期。"),
        [""; 0]
    );
}

/// A figure that cannot be read, or whose number is lost, leaves no channel to the next sentence.
#[test]
fn a_sentence_with_an_unreadable_figure_is_no_heading() {
    check(
        "通过门户网站公开政府信息近条。全年制发规范性文件9件。",
        &["normative_documents - 9件"],
    );
    check(
        "通过门户网站公开政府信息近10.万条。全年制发规范性文件9件。",
        &["normative_documents - 9件"],
    );
}
