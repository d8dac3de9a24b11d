// Generated from lexicon/concepts.tsv, lexicon/words.tsv, lexicon/unit_sets.tsv, lexicon/phrases.tsv, lexicon/guards.tsv, lexicon/denials.tsv, lexicon/particles.tsv, lexicon/metrics.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use gongkai_report::Metric;

use super::{ConceptKind, Denial, Group, Needs, Phrase, Traits};

/// What a word stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Concept {
    /// items of information: 信息, 动态, 稿件.
    Info,
    /// the work of disclosure: 信息公开, 政务公开.
    OpenWork,
    /// information of the key areas.
    KeyInfo,
    /// normative documents.
    NormDoc,
    /// regulations.
    Regulation,
    /// official documents.
    Document,
    /// the disclosure directory.
    Directory,
    /// interpretations of policy.
    Interpretation,
    /// responses to public concern.
    Response,
    /// press conferences.
    PressConference,
    /// online interviews.
    Interview,
    /// gazettes and compilations.
    Gazette,
    /// briefings.
    Briefing,
    /// views and visits of pages.
    PageView,
    /// hotlines.
    Hotline,
    /// mailboxes, letters and online enquiries.
    Mailbox,
    /// enquiries.
    Consultation,
    /// looking up files.
    Visit,
    /// administrative items.
    ServiceItem,
    /// service cases.
    ServiceCase,
    /// people who do the work.
    Staff,
    /// people who do the work of disclosure, in so many words.
    OpenStaff,
    /// departments and units.
    Organisation,
    /// offices and places.
    Office,
    /// training.
    Training,
    /// people trained.
    Trainee,
    /// leaflets, banners and boards.
    Publicity,
    /// applications for information.
    Application,
    /// an application that does not say for what.
    Apply,
    /// disclosed on request.
    Granted,
    /// disclosed in part.
    Partly,
    /// not disclosed.
    Refused,
    /// not held, or non-existent.
    NotHeld,
    /// carried over from the year before.
    CarriedIn,
    /// carried over to the next year.
    CarriedOut,
    /// other outcomes of applications.
    RestOutcome,
    /// outcomes of cases that belong to no metric.
    OtherOutcome,
    /// fees.
    Fee,
    /// waived fees.
    Waiver,
    /// administrative reviews.
    Review,
    /// administrative lawsuits.
    Lawsuit,
    /// reports and complaints.
    Complaint,
    /// late or unsatisfactory cases.
    Overdue,
    /// satisfaction rates.
    Satisfaction,
    /// rates of acceptance, completion or disclosure.
    Rate,
    /// discloses, publishes.
    Disclose,
    /// makes documents.
    Issue,
    /// reports to a higher authority.
    Submit,
    /// receives.
    Receive,
    /// accepts.
    Accept,
    /// answers, closes.
    Answer,
    /// handles.
    Handle,
    /// holds an event.
    Hold,
    /// sets up.
    SetUp,
    /// takes part.
    TakePart,
    /// edits a directory.
    Edit,
    /// abolishes, keeps, registers: no disclosure.
    Abolish,
    /// hands out, puts up.
    HandOut,
    /// verbs that make another matter of an item.
    OtherVerb,
    /// opens a breakdown.
    Opener,
    /// did not receive.
    NoneReceived,
    /// did not accept.
    NoneAccepted,
    /// did not occur.
    NoneOccurred,
    /// did not charge or do.
    NoneDone,
    /// is zero: after what it denies.
    NoneAfter,
    /// compares with another period.
    Compared,
    /// rises.
    Rise,
    /// falls.
    Fall,
    /// is a share of.
    Share,
    /// is to be done later.
    Plan,
    /// is demanded.
    Demand,
    /// per month, on average.
    Rhythm,
    /// longer words that are none of the words they contain.
    Decoy,
    /// a site.
    Website,
    /// 网, at the end of a name.
    BareSite,
    /// online.
    Online,
    /// a shared disclosure site.
    Platform,
    /// 微博.
    Weibo,
    /// 微信.
    Wechat,
    /// 新媒体.
    NewMedia,
    /// archives.
    Archive,
    /// libraries.
    Library,
    /// newspapers.
    Newspaper,
    /// notice boards.
    Board,
    /// by phone.
    Phone,
    /// by letter.
    Mail,
    /// in person.
    Window,
    /// forums.
    Forum,
    /// channels that the vocabulary lacks.
    OtherChannel,
    /// （.
    BracketOpen,
    /// ）.
    BracketClose,
    /// 《.
    TitleOpen,
    /// 》.
    TitleClose,
    /// the end of a line.
    LineEnd,
    /// marks that end a sentence.
    SentenceEnd,
}

impl Concept {
    /// Which part a word of the concept plays.
    pub(crate) const fn kind(self) -> ConceptKind {
        match self {
            Self::Info => ConceptKind::Noun,
            Self::OpenWork => ConceptKind::Noun,
            Self::KeyInfo => ConceptKind::Noun,
            Self::NormDoc => ConceptKind::Noun,
            Self::Regulation => ConceptKind::Noun,
            Self::Document => ConceptKind::Noun,
            Self::Directory => ConceptKind::Noun,
            Self::Interpretation => ConceptKind::Noun,
            Self::Response => ConceptKind::Noun,
            Self::PressConference => ConceptKind::Noun,
            Self::Interview => ConceptKind::Noun,
            Self::Gazette => ConceptKind::Noun,
            Self::Briefing => ConceptKind::Noun,
            Self::PageView => ConceptKind::Noun,
            Self::Hotline => ConceptKind::Noun,
            Self::Mailbox => ConceptKind::Noun,
            Self::Consultation => ConceptKind::Noun,
            Self::Visit => ConceptKind::Noun,
            Self::ServiceItem => ConceptKind::Noun,
            Self::ServiceCase => ConceptKind::Noun,
            Self::Staff => ConceptKind::Noun,
            Self::OpenStaff => ConceptKind::Noun,
            Self::Organisation => ConceptKind::Noun,
            Self::Office => ConceptKind::Noun,
            Self::Training => ConceptKind::Noun,
            Self::Trainee => ConceptKind::Noun,
            Self::Publicity => ConceptKind::Noun,
            Self::Application => ConceptKind::Noun,
            Self::Apply => ConceptKind::Noun,
            Self::Granted => ConceptKind::Noun,
            Self::Partly => ConceptKind::Noun,
            Self::Refused => ConceptKind::Noun,
            Self::NotHeld => ConceptKind::Noun,
            Self::CarriedIn => ConceptKind::Noun,
            Self::CarriedOut => ConceptKind::Noun,
            Self::RestOutcome => ConceptKind::Noun,
            Self::OtherOutcome => ConceptKind::Noun,
            Self::Fee => ConceptKind::Noun,
            Self::Waiver => ConceptKind::Noun,
            Self::Review => ConceptKind::Noun,
            Self::Lawsuit => ConceptKind::Noun,
            Self::Complaint => ConceptKind::Noun,
            Self::Overdue => ConceptKind::Noun,
            Self::Satisfaction => ConceptKind::Noun,
            Self::Rate => ConceptKind::Noun,
            Self::Disclose => ConceptKind::Verb,
            Self::Issue => ConceptKind::Verb,
            Self::Submit => ConceptKind::Verb,
            Self::Receive => ConceptKind::Verb,
            Self::Accept => ConceptKind::Verb,
            Self::Answer => ConceptKind::Verb,
            Self::Handle => ConceptKind::Verb,
            Self::Hold => ConceptKind::Verb,
            Self::SetUp => ConceptKind::Verb,
            Self::TakePart => ConceptKind::Verb,
            Self::Edit => ConceptKind::Verb,
            Self::Abolish => ConceptKind::Verb,
            Self::HandOut => ConceptKind::Verb,
            Self::OtherVerb => ConceptKind::Verb,
            Self::Opener => ConceptKind::Grammar,
            Self::NoneReceived => ConceptKind::Negation,
            Self::NoneAccepted => ConceptKind::Negation,
            Self::NoneOccurred => ConceptKind::Negation,
            Self::NoneDone => ConceptKind::Negation,
            Self::NoneAfter => ConceptKind::Negation,
            Self::Compared => ConceptKind::Grammar,
            Self::Rise => ConceptKind::Grammar,
            Self::Fall => ConceptKind::Grammar,
            Self::Share => ConceptKind::Grammar,
            Self::Plan => ConceptKind::Grammar,
            Self::Demand => ConceptKind::Grammar,
            Self::Rhythm => ConceptKind::Grammar,
            Self::Decoy => ConceptKind::Grammar,
            Self::Website => ConceptKind::Channel,
            Self::BareSite => ConceptKind::Channel,
            Self::Online => ConceptKind::Channel,
            Self::Platform => ConceptKind::Channel,
            Self::Weibo => ConceptKind::Channel,
            Self::Wechat => ConceptKind::Channel,
            Self::NewMedia => ConceptKind::Channel,
            Self::Archive => ConceptKind::Channel,
            Self::Library => ConceptKind::Channel,
            Self::Newspaper => ConceptKind::Channel,
            Self::Board => ConceptKind::Channel,
            Self::Phone => ConceptKind::Channel,
            Self::Mail => ConceptKind::Channel,
            Self::Window => ConceptKind::Channel,
            Self::Forum => ConceptKind::Channel,
            Self::OtherChannel => ConceptKind::Channel,
            Self::BracketOpen => ConceptKind::Mark,
            Self::BracketClose => ConceptKind::Mark,
            Self::TitleOpen => ConceptKind::Mark,
            Self::TitleClose => ConceptKind::Mark,
            Self::LineEnd => ConceptKind::Mark,
            Self::SentenceEnd => ConceptKind::Mark,
        }
    }
}

/// The words of each concept.
pub(crate) static WORDS: &[(Concept, &[&str])] = &[
    (Concept::Info, &["政府信息", "政务信息", "公共信息", "信息", "资讯", "公开事项", "政务动态", "工作动态", "新闻动态", "动态", "稿件", "文章", "图文", "推文", "公告", "通知公告"]),
    (Concept::Info, &["公示公告", "公告公示", "通知通告"]),
    (Concept::OpenWork, &["政府信息公开", "政府信息公开工作", "信息公开工作", "政务公开工作", "政务信息公开", "信息公开", "政务公开", "村务公开", "财务公开", "党务公开"]),
    (Concept::KeyInfo, &["重点信息", "重点领域信息", "重点领域政府信息", "重点领域公开信息", "重点政府信息", "重点工作信息"]),
    (Concept::NormDoc, &["规范性文件", "规范文件"]),
    (Concept::Regulation, &["政府规章", "规章", "地方性法规"]),
    (Concept::Document, &["公文", "政府文件", "政策文件", "正式文件", "红头文件", "文件"]),
    (Concept::Directory, &["信息公开目录", "公开目录", "信息目录", "目录"]),
    (Concept::Interpretation, &["政策解读", "政策解读信息", "政策解读材料", "政策解读稿件", "政策解读文章", "政策解读文稿", "解读稿", "解读材料", "解读稿件", "解读信息", "解读文章", "解读文稿", "解读", "图解"]),
    (Concept::Response, &["回应社会关切", "回应公众关切", "回应群众关切", "回应关切", "回应公众关注", "回应社会关注", "回应群众关注", "回应热点", "回应舆情", "回应社会热点", "回应公众", "热点回应", "关切回应", "舆情回应", "回应事件", "回应"]),
    (Concept::Response, &["重大舆情", "网络舆情", "舆情", "释疑解惑", "关注热点"]),
    (Concept::PressConference, &["新闻发布会", "新闻发布活动", "新闻通气会", "政策吹风会", "媒体通气会", "记者招待会", "吹风会", "发布会"]),
    (Concept::Interview, &["在线访谈", "网上访谈", "网络访谈", "嘉宾访谈", "视频访谈", "在线交流", "访谈"]),
    (Concept::Gazette, &["政府公报", "公报", "政报", "文件汇编", "汇编"]),
    (Concept::Briefing, &["信息简报", "工作简报", "简报", "工作专报", "专报", "简讯", "快报"]),
    (Concept::PageView, &["浏览量", "访问量", "点击量", "点击数", "阅读量", "阅览量", "访问次数", "访问总数", "浏览次数", "访问人次", "访问人数", "浏览", "浏览数", "访问数", "点击率", "点击次数"]),
    (Concept::PageView, &["播放量", "阅读数"]),
    (Concept::Hotline, &["热线电话", "服务热线", "热线", "12345", "公开电话", "便民电话"]),
    (Concept::Mailbox, &["信箱", "来信", "信件", "网民留言", "网上留言", "群众留言", "公众留言", "留言", "网上咨询", "网络咨询", "在线咨询", "咨询投诉", "咨询类留言", "网上投诉", "市民心声", "民声"]),
    (Concept::Mailbox, &["来件", "网络问政", "网上信访", "互动交流"]),
    (Concept::Consultation, &["现场咨询", "电话咨询", "来电咨询", "来访咨询", "当面咨询", "群众咨询", "公众咨询", "业务咨询", "政策咨询", "咨询"]),
    (Concept::Visit, &["查阅", "查档", "借阅", "阅览", "查询"]),
    (Concept::ServiceItem, &["办事项", "办事事项", "行政权力", "权力事项", "审批事项", "服务事项", "许可事项", "政务服务事项", "权责事项", "权力清单", "责任清单", "权责清单", "职权", "行政职权", "公共服务事项", "依申请事项"]),
    (Concept::ServiceItem, &["项事项"]),
    (Concept::ServiceCase, &["办件", "办件量", "总办件"]),
    (Concept::OpenStaff, &["政府信息公开工作人员", "信息公开工作人员", "政务公开工作人员"]),
    (Concept::Staff, &["工作人员", "专职人员", "兼职人员", "专兼职人员", "专（兼）职人员", "专职", "兼职", "专兼职", "信息员", "负责人员", "专门人员", "全职人员", "专、兼职", "专、兼职工作人员", "专兼职工作人员"]),
    (Concept::Organisation, &["部门", "单位", "乡镇", "镇街", "街道", "委办局", "单位网站", "部门网站"]),
    (Concept::Office, &["查阅点", "受理点", "查阅场所", "查询点", "公开点", "服务点", "查阅中心", "专门机构", "工作机构", "内设机构", "科室", "机构", "公共查阅点", "申请受理点", "信息申请受理点", "阅览室"]),
    (Concept::Office, &["公开专区"]),
    (Concept::Training, &["业务培训", "培训班", "培训会", "培训会议", "培训", "轮训"]),
    (Concept::Trainee, &["参训", "受训", "培训人员", "培训人数", "参加培训", "接受培训", "参训人员", "培训干部"]),
    (Concept::Publicity, &["宣传品", "宣传册", "宣传手册", "手册", "宣传单", "传单", "横幅", "条幅", "标语", "展板", "宣传资料", "宣传材料", "宣传画", "明白纸", "海报", "折页"]),
    (Concept::Publicity, &["宣传信", "宣传板", "宣传栏目", "明白卡", "宣传页", "挂图", "宣传展板"]),
    (Concept::Application, &["依申请公开", "公开申请", "依申请", "申请公开", "依申请公开件", "申请公开件", "依申请件", "依申请公开申请", "信息公开申请", "政府信息公开申请"]),
    (Concept::Apply, &["申请", "申请件", "书面申请", "申请案件"]),
    (Concept::Granted, &["予以公开", "同意公开", "全部公开", "同意全部公开", "予以全部公开", "同意公开答复", "准予公开"]),
    (Concept::Partly, &["部分公开", "同意部分公开", "予以部分公开", "同意部分公开答复"]),
    (Concept::Refused, &["不予公开", "不同意公开", "否决公开", "不同意公开答复", "不予以公开"]),
    (Concept::NotHeld, &["信息不存在", "不掌握", "无法提供", "不属于本机关", "不属于本行政机关公开", "不属于本机关公开", "非本机关掌握", "不属于本行政机关", "不属于本单位", "不属于本机关掌握"]),
    (Concept::CarriedIn, &["转结", "上年转结", "上年度转结", "上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "结转"]),
    (Concept::CarriedOut, &["转结下年度", "转结下年", "转结下年度继续办理", "转结至下年度", "结转下年度", "结转下年", "结转至下一年度办理", "结转至下一年", "结转至下年度", "结转至下年", "结转到下年", "转下年度", "转下一年度", "顺延到下年度", "顺延至下年度", "结转下一年度"]),
    (Concept::CarriedOut, &["结转至下一年度", "结转到下一年度", "结转到下年度", "顺延下年度", "转下年度办理", "转下年度继续办理", "结转下年度继续办理", "结转下年继续办理", "结转至下年度继续办理", "转下年继续办理", "转下年办理", "结转下年办理", "结转下年度办理", "转入下年", "转入下年度", "转至下年"]),
    (Concept::CarriedOut, &["转至下年度", "结转到下一年", "结转下一年", "顺延至下年", "转下年"]),
    (Concept::RestOutcome, &["不予处理", "其他处理", "作其他处理", "其它处理", "作其它处理"]),
    (Concept::OtherOutcome, &["补正", "撤回", "撤销", "转办", "维持", "纠正", "驳回", "尚未审结", "纠错"]),
    (Concept::Fee, &["收费", "费用", "信息处理费", "收取", "检索费", "复制费", "复制费用", "检索费用", "邮寄费用", "复印费", "复印费用", "收费情况", "邮寄费", "成本费", "工本费"]),
    (Concept::Waiver, &["减免", "减收", "免收", "免除", "减免费用", "减免收费", "费用减免", "收费减免", "减免情况"]),
    (Concept::Review, &["行政复议", "申请行政复议", "申请的行政复议", "提起行政复议", "复议", "申请复议", "复议申请", "行政复议申请"]),
    (Concept::Lawsuit, &["行政诉讼", "提起行政诉讼", "诉讼", "提起诉讼", "行政应诉", "应诉"]),
    (Concept::Complaint, &["举报投诉", "投诉举报", "举报", "投诉", "申诉"]),
    (Concept::Overdue, &["超时办件", "超时件", "不满意件", "逾期件", "超期件", "逾期答复", "超时办结", "超期办结", "超期答复"]),
    (Concept::Satisfaction, &["满意率", "满意度"]),
    (Concept::Rate, &["受理率", "办结率", "答复率", "回复率", "公开率", "办理率", "办复率", "按期办结率", "按时办结率", "按时答复率", "按期答复率", "主动公开率", "按时回复率", "及时回复率", "及时答复率", "按时办理率"]),
    (Concept::Disclose, &["公开", "主动公开", "发布", "公布", "公示", "上传", "更新", "刊登", "刊载", "刊发", "登载", "推送", "推出", "转发", "上网", "编发"]),
    (Concept::Disclose, &["发送", "发文", "转载", "制作", "发出", "录入", "挂网", "提供"]),
    (Concept::Issue, &["印发", "制发", "制定", "出台", "下发"]),
    (Concept::Submit, &["报送", "上报", "投稿", "报送公开"]),
    (Concept::Receive, &["收到", "接到", "新收", "接收", "接受", "收办", "收悉"]),
    (Concept::Accept, &["受理"]),
    (Concept::Answer, &["答复", "办结", "回复", "办理完毕", "办毕", "答复办结"]),
    (Concept::Handle, &["办理", "处理", "接待", "接听", "解答", "接办", "处置", "办复", "接访"]),
    (Concept::Hold, &["召开", "举办", "开展", "举行", "组织", "组织召开", "组织开展"]),
    (Concept::SetUp, &["下设", "开辟", "设立", "成立", "设置", "建立", "组建", "新设", "设有", "新建", "建成", "建有", "整合", "合并"]),
    (Concept::TakePart, &["参加", "参与", "从事", "接入", "入驻", "整合上线", "上线"]),
    (Concept::Edit, &["补充", "删除", "增加", "新增", "调整", "修改", "修订", "增添", "添加", "编制"]),
    (Concept::Abolish, &["废止", "失效", "现行有效", "清理", "取消", "下放", "精简", "承接", "原有", "现有", "备案", "保留", "学习"]),
    (Concept::HandOut, &["发放", "悬挂", "涂刷", "张贴", "散发", "派发", "印制", "分发", "粘贴", "布置", "刷写", "摆放"]),
    (Concept::OtherVerb, &["征集", "采用", "采纳", "评查", "约谈", "通报批评", "审查", "审核", "鉴定", "开设", "开通", "梳理", "约稿", "赠阅", "粉丝", "订阅"]),
    (Concept::OtherVerb, &["获取", "形成", "约见", "抽查", "核查", "监测", "排查"]),
    (Concept::Opener, &["其中", "的信息中", "的政府信息中", "包括", "包含", "分别为", "分别是", "含", "内有", "涉及"]),
    (Concept::NoneReceived, &["未收到", "没有收到", "尚未收到", "暂未收到", "未曾收到", "没收到", "未接到", "没有接到", "未接收到", "未接收", "没有接收", "未收到过", "未接受", "没有接受", "均未收到", "还没有收到"]),
    (Concept::NoneReceived, &["暂没有收到", "从未收到", "未收悉", "没接到"]),
    (Concept::NoneAccepted, &["未受理", "没有受理", "尚未受理", "未办理", "没有办理"]),
    (Concept::NoneOccurred, &["未发生", "没有发生", "皆无", "都没有", "均没有", "未出现", "没有出现", "未产生", "没有产生", "未有", "没有", "无", "尚无", "暂无", "均无", "也无"]),
    (Concept::NoneOccurred, &["未涉及", "不涉及", "没有涉及", "不存在", "未引发", "没有引发", "未引起", "未因", "未被", "没有因", "没有被", "从未发生", "没发生", "尚未发生", "暂未发生", "均未发生"]),
    (Concept::NoneOccurred, &["未提起", "没有提起", "未曾发生", "杜绝了", "没有任何"]),
    (Concept::NoneDone, &["未收取", "没有收取", "未收费", "没有收费", "未进行收费", "未向", "没有向", "未对", "没有对", "未实行", "未进行", "不收取", "暂未收取", "均未收取", "未征收", "未收"]),
    (Concept::NoneDone, &["未予", "从未收取", "未开展收费", "尚未收取", "未发生收费"]),
    (Concept::NoneAfter, &["均为零", "为零", "均为0", "为0", "0案件", "皆为零", "都为零", "均是零", "是零"]),
    (Concept::Compared, &["同比", "环比", "较上年", "较去年", "比上年", "比去年", "较上一年", "比上一年", "与上年", "与去年", "同上年", "上年同期", "去年同期", "相比", "较同期", "比上年度"]),
    (Concept::Compared, &["较上年度", "较前年", "与上一年"]),
    (Concept::Rise, &["增长", "增长了", "增加了", "上升", "上升了", "提高", "提高了", "提升", "提升了", "增幅", "上涨", "增多", "多了"]),
    (Concept::Fall, &["下降", "下降了", "减少", "减少了", "降低", "降低了", "回落", "回落了", "降幅", "减幅", "少了", "下滑"]),
    (Concept::Share, &["占", "占比", "比例", "比重", "所占比例"]),
    (Concept::Plan, &["明年", "下一步", "下一年", "下一年度", "下年度将", "今后", "将于", "将在", "将继续", "将进一步", "将会", "计划于", "力争", "争取", "拟于", "预计"]),
    (Concept::Plan, &["打算"]),
    (Concept::Demand, &["要求", "做到", "必须", "应当", "务必", "不少于", "不得少于", "不低于", "低于", "少于", "不超过", "至少", "确保", "计划在", "计划开展", "拟在"]),
    (Concept::Demand, &["拟对", "应于", "需在"]),
    (Concept::Rhythm, &["每月", "每周", "每季度", "每季", "每年", "每天", "每日", "每个", "每", "日均", "月均", "年均", "平均"]),
    (Concept::Decoy, &["按要求", "按照要求", "的要求", "有关要求", "相关要求", "文件要求", "工作要求", "按规定", "的规定", "有关规定", "相关规定", "规定时间", "法定", "规定时限", "规定期限", "未公开"]),
    (Concept::Decoy, &["不公开", "应公开", "不公开为例外", "零报告", "无障碍", "无偿", "无论", "无关", "无正当理由", "无纸化", "无线", "无缝", "无误", "无不", "无疑", "无效"]),
    (Concept::Decoy, &["无锡", "无为", "无条件", "无需", "无差错", "无遗漏", "无权", "毫无", "无私", "无形", "无不良", "无死角", "无盲区", "无违规", "无泄密", "未发现"]),
    (Concept::Decoy, &["没有发现", "尚无发现", "有无", "无人机", "无主", "申请人", "申请表", "申请书", "申请单", "申请方式", "申请流程", "申请渠道", "作为依申请公开", "属于依申请公开", "标注依申请公开", "列为依申请公开"]),
    (Concept::Decoy, &["网民", "网友", "网格", "网点", "联网", "物联网", "电网", "管网", "路网", "网址", "一网", "网信", "网购", "网通", "内网", "信息化"]),
    (Concept::Decoy, &["信息公开条例", "信息公开指南", "信息公开办", "信息中心", "信息科", "信息网络", "信息技术", "信息系统", "信息资源", "信息安全", "信息工作", "信息发布制度", "公开制度", "文件精神", "公开指南", "公开栏目"]),
    (Concept::Decoy, &["收支", "收入", "收集", "收藏", "回收", "征收", "吸收", "收益", "收购", "收官", "验收", "收录", "接收站", "接受监督", "接受社会", "接受群众监督"]),
    (Concept::Decoy, &["接受公众监督", "通知要求", "数据中心", "含义", "包含了", "须知", "必须知", "无一", "没有明显", "没有明确", "没有及时", "没有完全", "有没有", "减免税", "组织机构", "信息公开年度"]),
    (Concept::Decoy, &["信息公开领导小组", "行政收费", "行政事业性收费", "涉企收费", "收费标准", "收费项目", "教育收费", "医疗收费", "收费依据", "乱收费", "收费目录", "收费清单", "收费公示", "收费公路", "人民来信", "群众来信来访"]),
    (Concept::Decoy, &["来信来访", "将申请", "上访", "经费使用", "公用经费", "三公经费", "信访举报", "信访投诉", "消费者投诉", "消费投诉", "依法行政", "工作机制", "机构改革", "机构职能", "机构设置", "机构编制"]),
    (Concept::Decoy, &["机构概况", "机构信息", "第三方机构", "单位负责人", "部门负责人"]),
    (Concept::Website, &["门户网站", "政府网站", "门户网", "网站", "政务网", "官网", "外网", "网页", "政府网", "主网站", "网站群"]),
    (Concept::BareSite, &["网"]),
    (Concept::Online, &["网上", "网络", "互联网", "因特网"]),
    (Concept::Platform, &["信息公开网", "政府信息公开网", "政府信息公开网站", "信息公开平台", "政府信息公开平台", "公开平台", "信息公开网站", "政务公开网", "政务公开平台", "信息公开系统", "政府信息公开系统"]),
    (Concept::Weibo, &["政务微博", "官方微博", "微博"]),
    (Concept::Wechat, &["政务微信", "官方微信", "微信公众号", "微信公众平台", "微信订阅号", "微信平台", "微信", "公众号", "订阅号"]),
    (Concept::NewMedia, &["政务新媒体", "新媒体", "两微一端", "两微", "抖音", "今日头条", "头条号", "快手", "视频号", "客户端", "APP"]),
    (Concept::Archive, &["档案馆", "档案室", "档案局"]),
    (Concept::Library, &["图书馆"]),
    (Concept::Newspaper, &["报纸", "报刊", "日报", "晚报"]),
    (Concept::Board, &["公开栏", "公示栏", "宣传栏", "公告栏", "揭示板", "公示牌", "公开墙"]),
    (Concept::Phone, &["电话"]),
    (Concept::Mail, &["信函", "邮寄", "书信"]),
    (Concept::Window, &["窗口", "当面"]),
    (Concept::Forum, &["论坛"]),
    (Concept::OtherChannel, &["电视", "广播", "电子屏", "显示屏", "LED", "触摸屏", "短信", "新闻媒体", "媒体", "传真", "电子邮件", "QQ群", "微信群", "农家书屋"]),
    (Concept::BracketOpen, &["（"]),
    (Concept::BracketClose, &["）"]),
    (Concept::TitleOpen, &["《"]),
    (Concept::TitleClose, &["》"]),
    (Concept::LineEnd, &["\n"]),
    (Concept::SentenceEnd, &["。", "！", "？", "!", "?"]),
];

/// Units of items of information.
pub(crate) static ITEMS: &[&str] = &["条", "件", "份", "篇", "则", "项", "个", "条次", "篇次", "件次", "次", "篇（条）", "条（次）", "条（件）", "批"];
/// Units that show by themselves that items of information are meant.
pub(crate) static POSTS: &[&str] = &["条", "篇", "则", "条次", "篇次", "篇（条）", "条（次）"];
/// Units of documents.
pub(crate) static PAPERS: &[&str] = &["件", "份", "个", "项", "条", "部", "篇"];
/// Units of cases and applications.
pub(crate) static CASES: &[&str] = &["件", "条", "份", "宗", "个", "起", "例", "次", "封", "项", "人次", "件次", "只", "批"];
/// Units that show by themselves that applications are meant.
pub(crate) static APPLICATIONS: &[&str] = &["件", "份", "宗", "个", "起", "例", "封", "项"];
/// Units of disputes.
pub(crate) static DISPUTES: &[&str] = &["件", "起", "宗", "例", "次", "个", "案件", "项"];
/// Units of events.
pub(crate) static EVENTS: &[&str] = &["次", "场", "期", "场次", "个", "届", "班次", "班"];
/// Units of people.
pub(crate) static PEOPLE: &[&str] = &["人", "名", "位", "人次", "余人"];
/// Units of bodies.
pub(crate) static BODIES: &[&str] = &["个", "家", "处"];
/// Units of visits.
pub(crate) static VISITS: &[&str] = &["人次", "次", "人", "条次", "册", "份", "卷", "册次", "卷次", "件", "卷（件）", "件次"];
/// Units of views.
pub(crate) static VIEWS: &[&str] = &["次", "人次", "人", "次数", "余次", "PV"];
/// Units of things handed out.
pub(crate) static SHEETS: &[&str] = &["份", "册", "张", "条", "幅", "块", "本", "个", "面", "套", "期", "封"];
/// Units of messages.
pub(crate) static MESSAGES: &[&str] = &["件", "条", "封", "个", "次", "件次", "人次", "例", "起", "宗", "通", "项"];
/// Units of money.
pub(crate) static MONEY: &[&str] = &["元", "万元", "角"];
/// Per cent.
pub(crate) static PERCENT: &[&str] = &["%"];
/// Units of items of information, any of which may count a part of another.
pub(crate) static EXCHANGEABLE: &[&str] = &["条", "篇", "则", "条次", "件", "份"];

/// The phrases, the particular above the general.
pub(crate) static PHRASES: &[Phrase] = &[
    Phrase { metric: Metric::Interpretations, before: &[], after: &[Concept::NormDoc, Concept::Interpretation], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[], after: &[Concept::Document, Concept::Interpretation], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Staff], after: &[Concept::Trainee], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[], after: &[Concept::Trainee], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive], after: &[Concept::Application], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Accept], after: &[Concept::Application], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[Concept::Answer], after: &[Concept::Application], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsCarriedOver, before: &[], after: &[Concept::CarriedOut], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsCarriedOver, before: &[], after: &[Concept::Application, Concept::CarriedOut], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Receive], after: &[Concept::Consultation], units: &["人次", "次", "人", "件", "条"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Receive], after: &[Concept::Mailbox], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Handle], after: &[Concept::Mailbox], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Answer], after: &[Concept::Mailbox], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Handle], after: &[Concept::Hotline], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Submit], after: &[Concept::Info], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::Disclose], after: &[Concept::NormDoc], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::Issue], after: &[Concept::NormDoc], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OfficialDocuments, before: &[Concept::Disclose], after: &[Concept::Document], units: PAPERS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Disclose], after: &[Concept::Interpretation], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::KeyInformation, before: &[Concept::Disclose], after: &[Concept::KeyInfo], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Disclose], after: &[Concept::Info], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::TrainingSessions, before: &[Concept::Hold], after: &[Concept::Training], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[Concept::Hold], after: &[Concept::PressConference], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[Concept::Hold], after: &[Concept::Interview], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[Concept::SetUp], after: &[Concept::Office], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[Concept::SetUp], after: &[Concept::Organisation], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::KeyInformation, before: &[Concept::KeyInfo], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Edit, Concept::Directory], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Disclose, Concept::Directory], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Archive, Concept::Submit, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Library, Concept::Submit, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Submit, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Submit, Concept::OpenWork], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::NormDoc], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Regulations, before: &[Concept::Regulation], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ArchiveVisits, before: &[Concept::Visit, Concept::Document], after: &[], units: VISITS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ArchiveVisits, before: &[Concept::Visit, Concept::Info], after: &[], units: VISITS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ArchiveVisits, before: &[Concept::Visit], after: &[], units: VISITS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OfficialDocuments, before: &[Concept::Document], after: &[], units: PAPERS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Responses, before: &[Concept::Response], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[Concept::PressConference], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[Concept::PressConference, Concept::Hold], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[Concept::Interview, Concept::Hold], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::TrainingSessions, before: &[Concept::Training, Concept::Hold], after: &[], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[Concept::Interview], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::GazetteIssues, before: &[Concept::Gazette], after: &[], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Briefings, before: &[Concept::Briefing], after: &[], units: &["期", "篇", "份", "条", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PageViews, before: &[Concept::PageView], after: &[], units: VIEWS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PageViews, before: &[Concept::PageView, Concept::Info], after: &[], units: VIEWS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Answer], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Handle], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Accept], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Receive], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Consultation], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Answer, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Handle, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Accept, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Receive, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Complaint], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Consultation], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Answer], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Handle], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Receive], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Consultation], after: &[], units: &["人次", "次", "人", "个", "件", "起", "条", "件次", "例"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Receive, Concept::Phone], after: &[], units: &["人次", "次", "个"], needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Accept, Concept::ServiceItem], after: &[], units: &["件", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Handle, Concept::ServiceItem], after: &[], units: &["件", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Answer, Concept::ServiceItem], after: &[], units: &["件", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[Concept::ServiceItem], after: &[], units: &["项", "个", "条"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::ServiceCase], after: &[], units: &["件", "件次", "项", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Training, Concept::Staff], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[Concept::OpenStaff], after: &[], units: PEOPLE, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[Concept::Staff], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Trainee], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Training], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingSessions, before: &[Concept::Training], after: &[], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::PublicityMaterials, before: &[Concept::Publicity], after: &[], units: SHEETS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[Concept::SetUp, Concept::Office], after: &[], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeReviews, before: &[Concept::Review], after: &[], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeLawsuits, before: &[Concept::Lawsuit], after: &[], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::Complaints, before: &[Concept::Complaint], after: &[], units: CASES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsPartlyGranted, before: &[Concept::Partly], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsGranted, before: &[Concept::Granted], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsRefused, before: &[Concept::Refused], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsNotHeld, before: &[Concept::NotHeld], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[Concept::RestOutcome], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsCarriedOver, before: &[Concept::CarriedOut], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsCarriedOver, before: &[Concept::CarriedIn], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsCarriedOver, before: &[Concept::CarriedIn, Concept::Application], after: &[], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive, Concept::Application, Concept::Info], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Accept, Concept::Application, Concept::Info], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive, Concept::Application], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Accept, Concept::Application], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[Concept::Answer, Concept::Application], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Handle, Concept::Application], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application], after: &[], units: APPLICATIONS, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application], after: &[], units: CASES, needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application, Concept::Info], after: &[], units: CASES, needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::FeesWaived, before: &[Concept::Waiver], after: &[], units: MONEY, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::FeesWaived, before: &[Concept::Waiver, Concept::Fee], after: &[], units: MONEY, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::FeesCharged, before: &[Concept::Fee], after: &[], units: MONEY, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OverdueCases, before: &[Concept::Overdue], after: &[], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::SatisfactionRate, before: &[Concept::Satisfaction], after: &[], units: PERCENT, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::CompletionRate, before: &[Concept::Rate], after: &[], units: PERCENT, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Disclose, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::OpenWork], after: &[], units: POSTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Info], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsPartlyGranted, before: &[], after: &[Concept::Partly], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsGranted, before: &[], after: &[Concept::Granted], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsRefused, before: &[], after: &[Concept::Refused], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsNotHeld, before: &[], after: &[Concept::NotHeld], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[], after: &[Concept::Staff], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[], after: &[Concept::Trainee], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[], after: &[Concept::ServiceItem], units: &["项", "个", "条"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PublicityMaterials, before: &[], after: &[Concept::Publicity], units: SHEETS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[], after: &[Concept::Directory], units: &["条"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[], after: &[Concept::PressConference], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[], after: &[Concept::Interview], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::GazetteIssues, before: &[], after: &[Concept::Gazette], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Briefings, before: &[], after: &[Concept::Briefing], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[], after: &[Concept::Interpretation], units: &["篇", "件", "条", "个", "期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[], after: &[Concept::NormDoc], units: PAPERS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeReviews, before: &[], after: &[Concept::Review], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeLawsuits, before: &[], after: &[Concept::Lawsuit], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[], after: &[Concept::Organisation, Concept::TakePart], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[], after: &[Concept::Organisation], units: BODIES, needs: Needs::People, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[], after: &[Concept::Organisation, Concept::SetUp], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[Concept::Answer], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application, Concept::Receive], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Application, Concept::Accept], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive], after: &[], units: APPLICATIONS, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Accept], after: &[], units: APPLICATIONS, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Disclose], after: &[], units: POSTS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[], after: &[Concept::Info], units: POSTS, needs: Needs::Disclosure, channel: None, category: None },
];

/// Metrics, and the verbs that take a figure away from them.
pub(crate) static GUARDS: &[(&[Metric], &[Concept])] = &[
    (&[Metric::InformationDisclosed, Metric::KeyInformation, Metric::OfficialDocuments], &[Concept::Issue]),
    (&[Metric::InformationDisclosed, Metric::KeyInformation], &[Concept::Receive, Concept::Accept, Concept::Answer, Concept::Handle, Concept::Hold, Concept::SetUp, Concept::TakePart, Concept::Abolish, Concept::OtherVerb]),
    (&[Metric::NormativeDocuments, Metric::Regulations, Metric::OfficialDocuments], &[Concept::Receive, Concept::Accept, Concept::Answer, Concept::Handle, Concept::Hold, Concept::SetUp, Concept::TakePart, Concept::Abolish, Concept::OtherVerb, Concept::Edit]),
    (&[Metric::Interpretations], &[Concept::Receive, Concept::Accept, Concept::SetUp, Concept::Abolish]),
    (&[Metric::HotlineCases, Metric::MailboxCases], &[Concept::SetUp, Concept::TakePart, Concept::Abolish, Concept::OtherVerb, Concept::Edit, Concept::Disclose]),
    (&[Metric::ServiceItems], &[Concept::Abolish]),
    (&[Metric::PublicityMaterials], &[Concept::Receive, Concept::Abolish]),
    (&[Metric::TrainingSessions], &[Concept::TakePart]),
    (&[Metric::ApplicationsReceived], &[Concept::SetUp, Concept::Abolish, Concept::Edit]),
    (&[Metric::Staff], &[Concept::Hold]),
];

/// What a statement of none denies; the first row that fits decides.
pub(crate) static DENIALS: &[Denial] = &[
    Denial { thing: Concept::Application, negations: &[Concept::NoneAccepted], metric: Some(Metric::ApplicationsAccepted), needs: Needs::Application },
    Denial { thing: Concept::Application, negations: &[Concept::NoneDone], metric: None, needs: Needs::Application },
    Denial { thing: Concept::Application, negations: &[], metric: Some(Metric::ApplicationsReceived), needs: Needs::Application },
    Denial { thing: Concept::Apply, negations: &[Concept::NoneAccepted], metric: Some(Metric::ApplicationsAccepted), needs: Needs::Application },
    Denial { thing: Concept::Apply, negations: &[Concept::NoneDone], metric: None, needs: Needs::Application },
    Denial { thing: Concept::Apply, negations: &[], metric: Some(Metric::ApplicationsReceived), needs: Needs::Application },
    Denial { thing: Concept::Fee, negations: &[], metric: Some(Metric::FeesCharged), needs: Needs::Nothing },
    Denial { thing: Concept::Waiver, negations: &[], metric: Some(Metric::FeesWaived), needs: Needs::Nothing },
    Denial { thing: Concept::Overdue, negations: &[], metric: Some(Metric::OverdueCases), needs: Needs::Nothing },
    Denial { thing: Concept::Review, negations: &[], metric: Some(Metric::AdministrativeReviews), needs: Needs::Dispute },
    Denial { thing: Concept::Lawsuit, negations: &[], metric: Some(Metric::AdministrativeLawsuits), needs: Needs::Dispute },
    Denial { thing: Concept::Complaint, negations: &[], metric: Some(Metric::Complaints), needs: Needs::Dispute },
    Denial { thing: Concept::Refused, negations: &[], metric: Some(Metric::ApplicationsRefused), needs: Needs::Application },
    Denial { thing: Concept::CarriedIn, negations: &[], metric: Some(Metric::ApplicationsCarriedOver), needs: Needs::Application },
    Denial { thing: Concept::Consultation, negations: &[], metric: Some(Metric::Consultations), needs: Needs::Dispute },
];

pub(crate) static COUNTING: &[&str] = &["数量", "数共", "数", "总数量", "总数", "总量", "总计", "总共", "总", "量", "件数", "条数", "人数", "次数", "期数", "份数", "共计", "共有", "共", "合计", "累计", "一共", "计", "为", "是", "达到", "达", "有", "了", "约为", "约", "近", "逾", "超过", "超", "已经", "已", "多达", "各", "均", "都", "皆", "分别", "的", "等", "全年", "全区", "全市", "全县", "全镇", "全乡", "全局", "全省", "今年", "本年度", "本年", "当年", "年内", "年度", "以来", "目前", "截至", "截止", "现", "到", "则", "：", "“", "”", "\"", " ", "\u{a0}"];
pub(crate) static REPEATING: &[&str] = &["数据", "者", "群众", "市民", "公民", "人员", "案件", "事件", "案", "事项", "情况", "工作", "材料", "类", "方面", "内容", "稿", "专题", "活动", "业务", "服务", "请求", "文", "系统", "诉求", "问题", "工单", "来电", "利用", "档案", "资料", "内", "并", "《", "》"];
pub(crate) static SUMMING: &[&str] = &["共", "总", "累计", "合计", "达", "为"];
pub(crate) static IDLE: &[&str] = &["发生", "此类", "相关", "类似", "有关", "上述", "该", "此项", "情况", "情形", "事项", "案件", "的", "。", "，", "：", " ", "\u{a0}", "本年度", "年度", "年", "我局", "我镇", "我乡", "我街道", "我区", "我县", "我市", "我委", "我办", "我院", "我校", "我单位", "本单位", "本机关", "本局", "本镇", "本部门", "本办", "本街道", "全年", "本年", "均", "也", "暂", "尚", "未", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "至", "月", "日", "从", "自", "今", "目前", "截至", "截止", "现", "过", "任何", "线上", "线下", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "、", "（", "）"];
pub(crate) static LABEL_LEADING: &[&str] = &["其中", "包括", "分别为", "主要", "涉及", "包含", "含", "并", "共", "累计", "全年", "已", "、", "，", "；", "：", "和", "及", "以及", "与", "的", "了", "是", "“", "”", "\"", " ", "（", "）", "各类", "有", "全区", "全市", "我区", "对"];
pub(crate) static LABEL_TRAILING: &[&str] = &["共计", "共有", "共", "合计", "累计", "为", "是", "达到", "达", "有", "了", "各", "均", "都", "分别", "的", "等", "数量", "总数", "数", "：", "，", "、", "（", " ", "“", "”", "\"", "已", "总计"];
pub(crate) static PLAIN_NOUN: &[&str] = &["政府信息", "政务信息", "信息", "各类信息", "公开信息", "各类政府信息", "各类政务信息", "规范性文件", "规章", "文件", "公文", "目录", "申请", "简报", "依申请公开", "政府信息公开申请", "信息公开申请", "公开申请", "行政复议", "行政诉讼", "诉讼", "复议", "新闻发布会", "在线访谈", "政策解读", "工作人员", "培训", "培训班", "培训人员", "参训人员", "接受培训", "参加培训", "培训人数", "参训", "培训会", "解读稿件", "政策解读稿件", "稿件", "文章", "图文", "推文", "宣传品", "热线", "信箱", "办件", "公报", "政府公报", "费用", "举报", "投诉", "举报投诉", "咨询", "浏览量", "访问量", "满意率", "信息公开", "政府信息公开", "解读", "查阅", "信件", "部门", "单位", "重点信息", "解读材料", "业务培训", "依申请公开政府信息", "申请公开"];
pub(crate) static CHANNEL_LEAD: &[&str] = &["通过", "利用", "依托", "借助", "运用", "在", "以"];
pub(crate) static DONE_TO_CHANNEL: &[&str] = &["加强", "完善", "推进", "优化", "规范", "升级", "发挥", "做好", "抓好", "强化", "建设", "建成", "开通", "将", "把", "向", "改版", "提升", "健全", "丰富", "拓宽", "拓展", "创新", "开展", "围绕", "按"];
pub(crate) static EACH: &[&str] = &["均为", "均", "各", "都为", "都", "皆为", "皆", "各自"];
pub(crate) static DATE_ASIDE: &[&str] = &["比", "较", "与", "同", "由", "从", "结转", "转", "转入", "顺延到", "顺延至", "〔", "（", "《", "上年", "去年"];
pub(crate) static DATE_UNTIL: &[&str] = &["截至", "截止", "截止到", "到", "至"];

/// What is known of a metric.
pub(crate) const fn traits(metric: Metric) -> Traits {
    match metric {
        Metric::InformationDisclosed => Traits { group: Group::Item, channel: true, category: true },
        Metric::DocumentsSubmitted => Traits { group: Group::Item, channel: false, category: false },
        Metric::NormativeDocuments => Traits { group: Group::Item, channel: true, category: true },
        Metric::Regulations => Traits { group: Group::Item, channel: true, category: false },
        Metric::OfficialDocuments => Traits { group: Group::Item, channel: true, category: true },
        Metric::DirectoryEntries => Traits { group: Group::Item, channel: false, category: false },
        Metric::Interpretations => Traits { group: Group::Item, channel: true, category: true },
        Metric::Responses => Traits { group: Group::Other, channel: true, category: false },
        Metric::PressConferences => Traits { group: Group::Other, channel: false, category: false },
        Metric::OnlineInterviews => Traits { group: Group::Other, channel: true, category: false },
        Metric::GazetteIssues => Traits { group: Group::Other, channel: false, category: true },
        Metric::Briefings => Traits { group: Group::Other, channel: false, category: true },
        Metric::PageViews => Traits { group: Group::Other, channel: true, category: true },
        Metric::HotlineCases => Traits { group: Group::Other, channel: false, category: true },
        Metric::MailboxCases => Traits { group: Group::Other, channel: false, category: true },
        Metric::Consultations => Traits { group: Group::Other, channel: true, category: false },
        Metric::ServiceItems => Traits { group: Group::Item, channel: false, category: true },
        Metric::ServiceCases => Traits { group: Group::Other, channel: false, category: false },
        Metric::ArchiveVisits => Traits { group: Group::Other, channel: true, category: false },
        Metric::Staff => Traits { group: Group::Other, channel: false, category: false },
        Metric::Organisations => Traits { group: Group::Other, channel: false, category: true },
        Metric::TrainingSessions => Traits { group: Group::Other, channel: false, category: true },
        Metric::TrainingParticipants => Traits { group: Group::Other, channel: false, category: true },
        Metric::PublicityMaterials => Traits { group: Group::Other, channel: false, category: true },
        Metric::ApplicationsReceived => Traits { group: Group::Application, channel: true, category: false },
        Metric::ApplicationsAccepted => Traits { group: Group::Application, channel: true, category: false },
        Metric::ApplicationsAnswered => Traits { group: Group::Application, channel: true, category: false },
        Metric::ApplicationsGranted => Traits { group: Group::Application, channel: true, category: false },
        Metric::ApplicationsPartlyGranted => Traits { group: Group::Application, channel: true, category: false },
        Metric::ApplicationsRefused => Traits { group: Group::Application, channel: true, category: false },
        Metric::ApplicationsNotHeld => Traits { group: Group::Application, channel: true, category: false },
        Metric::ApplicationsCarriedOver => Traits { group: Group::Application, channel: true, category: false },
        Metric::FeesCharged => Traits { group: Group::Other, channel: false, category: false },
        Metric::FeesWaived => Traits { group: Group::Other, channel: false, category: false },
        Metric::AdministrativeReviews => Traits { group: Group::Other, channel: false, category: false },
        Metric::AdministrativeLawsuits => Traits { group: Group::Other, channel: false, category: false },
        Metric::Complaints => Traits { group: Group::Other, channel: false, category: false },
        Metric::KeyInformation => Traits { group: Group::Item, channel: true, category: true },
        Metric::OverdueCases => Traits { group: Group::Other, channel: false, category: false },
        Metric::SatisfactionRate => Traits { group: Group::Other, channel: false, category: false },
        Metric::CompletionRate => Traits { group: Group::Other, channel: false, category: false },
        Metric::GrowthRate => Traits { group: Group::Other, channel: false, category: false },
        Metric::NewMediaPosts => Traits { group: Group::Other, channel: true, category: false },
        Metric::Followers => Traits { group: Group::Other, channel: true, category: false },
        Metric::InformationHeld => Traits { group: Group::Other, channel: false, category: false },
        Metric::InformationCreated => Traits { group: Group::Other, channel: false, category: false },
        Metric::DigitisedItems => Traits { group: Group::Other, channel: false, category: false },
        Metric::ReadingPoints => Traits { group: Group::Other, channel: false, category: false },
        Metric::Proposals => Traits { group: Group::Other, channel: false, category: false },
        Metric::MediaReports => Traits { group: Group::Other, channel: false, category: false },
        Metric::ConsultationsPublic => Traits { group: Group::Other, channel: false, category: false },
        Metric::Columns => Traits { group: Group::Other, channel: false, category: false },
        Metric::Meetings => Traits { group: Group::Other, channel: false, category: false },
        Metric::Budget => Traits { group: Group::Other, channel: false, category: false },
        Metric::Licences => Traits { group: Group::Other, channel: false, category: false },
        Metric::Penalties => Traits { group: Group::Other, channel: false, category: false },
        Metric::Share => Traits { group: Group::Other, channel: false, category: false },
        _ => Traits { group: Group::Other, channel: false, category: false },
    }
}
