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
    /// the column or programme of online interviews: 在线访谈栏目.
    InterviewColumn,
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
    /// a way in which administrative items are handled, which names them: 跨省通办.
    Served,
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
    /// lawsuits by whether a review went before.
    LawsuitWay,
    /// reports and complaints.
    Complaint,
    /// late or unsatisfactory cases.
    Overdue,
    /// lateness, which is denied; what is late stands under overdue.
    Late,
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
    /// abolishes, registers: no disclosure.
    Abolish,
    /// keeps documents, items or columns.
    Retain,
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
    /// did not make: denies documents and nothing else.
    NoneMade,
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
    /// makes information.
    Create,
    /// takes over what others reported.
    Adopt,
    /// is in force: of documents.
    InForce,
    /// abolishes documents.
    Repeal,
    /// columns and special topics of a site.
    Column,
    /// columns that a site has: 现有栏目.
    StandingColumn,
    /// followers of an account.
    Follower,
    /// users of an account, behind whose number it is told that they follow it.
    User,
    /// follows an account: behind the number of those who do.
    Follow,
    /// posts of accounts, not called information.
    Post,
    /// proposals of deputies and members.
    Proposal,
    /// consultations of the public and surveys.
    PublicConsultation,
    /// meetings.
    Meeting,
    /// money for the work.
    Fund,
    /// licences.
    Licence,
    /// penalties.
    Penalty,
    /// reports in the press.
    MediaReport,
    /// what is available in full electronically.
    Digitised,
    /// who applies.
    Applicant,
    /// papers by which people apply.
    Request,
    /// hands in an application.
    Lodge,
    /// requests of the public that are not letters by name.
    Appeal,
    /// accounts for short videos.
    ShortVideo,
    /// is in charge of the work of disclosure.
    Charge,
    /// does some work, of which the words before it must say that it is disclosure.
    Duty,
    /// explains how a form is filled in.
    Note,
    /// counts since a beginning.
    Cumulative,
    /// 事项 after a number.
    Affair,
    /// places where information can be read.
    ReadingPoint,
    /// intends, before the verb or the year of what is intended.
    Intend,
    /// carries over to a year that follows.
    Turn,
    /// opinions of the public.
    Opinion,
    /// information that is disclosed only on request.
    Held,
    /// meetings on the work of disclosure, in so many words.
    OpenMeeting,
    /// papers that are publicity only where they are handed out.
    Leaflet,
    /// a review of the normative documents in force, with the documents: 清理规范性文件.
    NormReview,
    /// writes documents, whether or not it discloses them.
    Dispatch,
    /// subjects of public concern at the end of a list of examples: 停车、供热等热点.
    HotTopic,
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
            Self::InterviewColumn => ConceptKind::Noun,
            Self::Gazette => ConceptKind::Noun,
            Self::Briefing => ConceptKind::Noun,
            Self::PageView => ConceptKind::Noun,
            Self::Hotline => ConceptKind::Noun,
            Self::Mailbox => ConceptKind::Noun,
            Self::Consultation => ConceptKind::Noun,
            Self::Visit => ConceptKind::Noun,
            Self::ServiceItem => ConceptKind::Noun,
            Self::Served => ConceptKind::Noun,
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
            Self::LawsuitWay => ConceptKind::Noun,
            Self::Complaint => ConceptKind::Noun,
            Self::Overdue => ConceptKind::Noun,
            Self::Late => ConceptKind::Noun,
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
            Self::Retain => ConceptKind::Verb,
            Self::HandOut => ConceptKind::Verb,
            Self::OtherVerb => ConceptKind::Verb,
            Self::Opener => ConceptKind::Grammar,
            Self::NoneReceived => ConceptKind::Negation,
            Self::NoneAccepted => ConceptKind::Negation,
            Self::NoneOccurred => ConceptKind::Negation,
            Self::NoneDone => ConceptKind::Negation,
            Self::NoneMade => ConceptKind::Negation,
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
            Self::Create => ConceptKind::Verb,
            Self::Adopt => ConceptKind::Verb,
            Self::InForce => ConceptKind::Grammar,
            Self::Repeal => ConceptKind::Verb,
            Self::Column => ConceptKind::Noun,
            Self::StandingColumn => ConceptKind::Noun,
            Self::Follower => ConceptKind::Noun,
            Self::User => ConceptKind::Noun,
            Self::Follow => ConceptKind::Grammar,
            Self::Post => ConceptKind::Noun,
            Self::Proposal => ConceptKind::Noun,
            Self::PublicConsultation => ConceptKind::Noun,
            Self::Meeting => ConceptKind::Noun,
            Self::Fund => ConceptKind::Noun,
            Self::Licence => ConceptKind::Noun,
            Self::Penalty => ConceptKind::Noun,
            Self::MediaReport => ConceptKind::Noun,
            Self::Digitised => ConceptKind::Noun,
            Self::Applicant => ConceptKind::Noun,
            Self::Request => ConceptKind::Noun,
            Self::Lodge => ConceptKind::Grammar,
            Self::Appeal => ConceptKind::Noun,
            Self::ShortVideo => ConceptKind::Channel,
            Self::Charge => ConceptKind::Grammar,
            Self::Duty => ConceptKind::Grammar,
            Self::Note => ConceptKind::Grammar,
            Self::Cumulative => ConceptKind::Grammar,
            Self::Affair => ConceptKind::Noun,
            Self::ReadingPoint => ConceptKind::Noun,
            Self::Intend => ConceptKind::Grammar,
            Self::Turn => ConceptKind::Grammar,
            Self::Opinion => ConceptKind::Noun,
            Self::Held => ConceptKind::Noun,
            Self::OpenMeeting => ConceptKind::Noun,
            Self::Leaflet => ConceptKind::Noun,
            Self::NormReview => ConceptKind::Noun,
            Self::Dispatch => ConceptKind::Verb,
            Self::HotTopic => ConceptKind::Noun,
        }
    }
}

/// The words of each concept.
pub(crate) static WORDS: &[(Concept, &[&str])] = &[
    (Concept::Info, &["政府信息", "政务信息", "公共信息", "信息", "资讯", "公开事项", "政务动态", "工作动态", "新闻动态", "动态", "稿件", "文章", "图文", "推文", "公告", "通知公告"]),
    (Concept::Info, &["公示公告", "公告公示", "通知通告"]),
    (Concept::Info, &["信息条数", "宣传稿件", "新闻稿件", "新闻稿", "图文信息", "政府公开信息"]),
    (Concept::Info, &["消息", "图文消息", "资讯信息", "宣传信息", "工作信息", "政务资讯"]),
    (Concept::Info, &["政府信息纸质文本", "纸质政府信息", "政府信息纸质文件", "政府信息文本"]),
    (Concept::Info, &["新闻稿件信息", "宣传报道稿件"]),
    (Concept::Info, &["“双公示”信息", "双公示信息"]),
    (Concept::Info, &["通报事项", "工作通报事项"]),
    (Concept::OpenWork, &["政府信息公开", "政府信息公开工作", "信息公开工作", "政务公开工作", "政务信息公开", "信息公开", "政务公开", "村务公开", "财务公开", "党务公开"]),
    (Concept::KeyInfo, &["重点信息", "重点领域信息", "重点领域政府信息", "重点领域公开信息", "重点政府信息", "重点工作信息"]),
    (Concept::KeyInfo, &["重点领域各类信息", "重点领域各类政府信息", "各重点领域信息", "重点领域方面信息", "重点领域方面的信息", "各重点领域政府信息", "重点领域相关信息"]),
    (Concept::NormDoc, &["规范性文件", "规范文件"]),
    (Concept::Regulation, &["政府规章", "规章", "地方性法规"]),
    (Concept::Document, &["公文", "政府文件", "政策文件", "正式文件", "红头文件", "文件"]),
    (Concept::Directory, &["信息公开目录", "公开目录", "信息目录", "目录"]),
    (Concept::Directory, &["目录条目", "公开目录条目", "信息目录条目", "信息公开目录条目"]),
    (Concept::Interpretation, &["政策解读", "政策解读信息", "政策解读材料", "政策解读稿件", "政策解读文章", "政策解读文稿", "解读稿", "解读材料", "解读稿件", "解读信息", "解读文章", "解读文稿", "解读", "图解"]),
    (Concept::Interpretation, &["政策解读文件", "解读文件", "政策解读件", "解读件", "解读类信息", "政策解读类信息", "政策文件解读", "文件解读", "政策性文件解读", "图解政策", "视频解读", "图文解读", "政策图解", "解读图文", "政策解读信息稿件", "解读类稿件"]),
    (Concept::Interpretation, &["解读性信息", "解读产品", "解读信息发布", "解读作品"]),
    (Concept::Interpretation, &["解读政策", "解读政策文件", "简明问答", "政策简明问答", "政策问答"]),
    (Concept::Interpretation, &["宣传解读", "宣传解读政策"]),
    (Concept::Interpretation, &["部门负责人解读", "负责人解读", "主要负责人解读", "主要领导解读", "领导解读", "专家解读", "媒体解读", "单位负责人解读"]),
    (Concept::Response, &["回应社会关切热点问题", "回应社会关切问题", "回应群众关切问题", "回应热点问题", "回应社会热点问题", "回应公众关切问题"]),
    (Concept::Response, &["回应社会关切", "回应公众关切", "回应群众关切", "回应关切", "回应公众关注", "回应社会关注", "回应群众关注", "回应热点", "回应舆情", "回应社会热点", "回应公众", "热点回应", "关切回应", "舆情回应", "回应事件", "回应"]),
    (Concept::Response, &["重大舆情", "网络舆情", "舆情", "关注热点"]),
    (Concept::Response, &["回应信息", "回应类信息", "回应公众信息", "回应群众关心", "回应关注", "热点问题回应", "回应重大舆情", "回应网民关切", "回应公众关注热点", "舆情事件", "回应公众关注热点或重大舆情", "热点舆情"]),
    (Concept::Response, &["回应社会关注热点信息", "回应社会关注热点", "回应社会关注热点问题", "回应社会关注信息", "回应社会关切信息", "回应公众关切信息", "回应群众关切信息", "回应公众关注信息", "回应群众关注信息", "回应关切信息", "回应热点信息", "回应社会热点信息", "回应公众关注热点信息", "回应舆情信息", "回应社会关切热点信息", "回应热点问题信息"]),
    (Concept::Response, &["主动发声", "权威发声"]),
    (Concept::Response, &["释疑解惑"]),
    (Concept::PressConference, &["新闻发布会", "新闻发布活动", "新闻通气会", "政策吹风会", "媒体通气会", "记者招待会", "吹风会", "发布会"]),
    (Concept::PressConference, &["通气会", "记者会", "新闻通报会", "媒体见面会", "新闻媒体通气会"]),
    (Concept::Interview, &["在线访谈", "网上访谈", "网络访谈", "嘉宾访谈", "视频访谈", "在线交流", "访谈"]),
    (Concept::InterviewColumn, &["在线访谈栏目", "网上访谈栏目", "访谈栏目", "在线访谈专栏", "访谈专栏", "在线访谈节目", "访谈节目"]),
    (Concept::Gazette, &["政府公报", "公报", "政报", "文件汇编", "汇编"]),
    (Concept::Briefing, &["信息简报", "工作简报", "简报", "工作专报", "专报", "简讯", "快报"]),
    (Concept::PageView, &["日访问量", "月访问量", "总点击率", "总访问率"]),
    (Concept::PageView, &["浏览量", "访问量", "点击量", "点击数", "阅读量", "阅览量", "访问次数", "访问总数", "浏览次数", "访问人次", "访问人数", "浏览", "浏览数", "访问数", "点击率", "点击次数"]),
    (Concept::PageView, &["播放量", "阅读数", "总访问", "全年总访问"]),
    (Concept::PageView, &["访问总量", "总访问量", "浏览总量", "点击总量", "总浏览量", "总点击量", "阅读总量", "阅读人次", "阅读次数", "总阅读量", "点击人次", "页面浏览量", "网站访问量", "累计访问量", "总访问次数", "独立访问量"]),
    (Concept::PageView, &["独立用户访问总量", "观看量", "播放次数", "观看人次", "浏览人次", "总访问人次", "点阅量", "总播放量", "阅读点击量", "页面访问量", "网站浏览量", "网站总访问量"]),
    (Concept::PageView, &["累计阅读", "累计播放", "总阅读", "总浏览", "总点击", "观看次数", "播放总量", "阅读总数", "总阅读数", "浏览总数", "点击总数", "总播放次数", "阅读总次数", "播放数", "阅读量累计", "播放量累计", "访问量累计", "浏览量累计", "累计浏览量", "累计点击量", "累计阅读量", "累计播放量", "累计访问", "累计浏览", "累计点击"]),
    (Concept::PageView, &["被访问", "被点击", "被浏览"]),
    (Concept::PageView, &["点击", "页面访问", "页面访问次数", "页面访问人次", "网页访问", "网页访问量", "网页访问次数", "网页访问人次", "网站访问", "网站访问次数", "网站访问人次"]),
    (Concept::Hotline, &["热线电话", "服务热线", "热线", "12345", "公开电话", "便民电话"]),
    (Concept::Hotline, &["工单", "热线工单", "12345工单", "政务服务热线工单", "12345热线工单", "12345便民热线电话", "12345热线电话", "便民热线电话", "便民服务热线电话", "政务服务热线电话", "市民热线电话", "市长热线电话", "12345市民热线电话", "民生热线电话", "政府热线", "热线来电"]),
    (Concept::Hotline, &["专线", "便民专线", "热线服务", "服务热线电话", "热线平台", "便民热线", "便民服务热线", "政务服务热线", "市民热线", "市长热线", "12345热线", "“12345”热线", "12345平台", "12345政务服务热线", "政务服务便民热线", "12345市民热线"]),
    (Concept::Hotline, &["12345市长热线", "公开热线", "民生热线", "12345市长热线电话", "12345市民服务热线", "12345便民热线", "市民服务热线"]),
    (Concept::Hotline, &["投诉台", "12315投诉台", "12315投诉举报台", "12315平台", "12315", "12369", "12328", "12333", "12366", "12320", "12319", "12358", "12365", "12331", "12318", "12301", "12316", "12348", "12338", "12329", "12336", "12350", "12385", "12388", "12313", "12393", "举报热线", "咨询热线", "投诉热线", "举报投诉热线"]),
    (Concept::Hotline, &["服务监督电话", "便民服务电话"]),
    (Concept::Hotline, &["专线电话", "服务专线", "服务专线电话", "便民专线电话", "政务专线", "96128", "96128专线", "96128专线电话", "“96128”专线", "“96128”专线电话"]),
    (Concept::Hotline, &["热线服务电话", "便民热线服务电话", "市长热线服务电话", "市民热线服务电话"]),
    (Concept::Mailbox, &["网上信箱", "网上投诉件", "网上信箱投诉", "网上来信", "网民来信"]),
    (Concept::Mailbox, &["信箱", "来信", "信件", "网民留言", "网上留言", "群众留言", "公众留言", "留言", "网上咨询", "网络咨询", "在线咨询", "咨询投诉", "咨询类留言", "网上投诉", "市民心声", "民声"]),
    (Concept::Mailbox, &["系统来件", "网络问政", "网上信访", "互动交流"]),
    (Concept::Mailbox, &["网上问政", "网民咨询", "网络留言", "市长信箱", "县长信箱", "区长信箱", "局长信箱", "领导信箱", "书记信箱", "镇长信箱", "主任信箱", "来信来电", "人民网留言", "领导留言板", "市长邮箱", "县长邮箱"]),
    (Concept::Mailbox, &["局长邮箱", "区长邮箱", "咨询留言", "咨询信件", "电子邮箱来信", "互动留言", "网友留言", "留言咨询", "来信咨询", "政民互动信件"]),
    (Concept::Mailbox, &["便民问答", "咨询问答", "网民问答", "网络投诉", "互动交流信件", "政民互动留言", "网上咨询投诉", "领导信箱来信", "群众信件"]),
    (Concept::Mailbox, &["群众提问", "网友提问", "市民提问", "群众来信来电提问"]),
    (Concept::Mailbox, &["网上答疑", "在线答疑", "网上答复", "网民提问", "在线提问", "网上提问", "留言回复"]),
    (Concept::Mailbox, &["咨询投诉建议", "投诉建议"]),
    (Concept::Mailbox, &["民心网", "校长信箱", "院长信箱", "厅长信箱", "乡长信箱", "部长信箱", "站长信箱", "处长信箱", "党委书记信箱", "县委书记信箱", "市委书记信箱", "书记县长信箱", "书记市长信箱", "书记区长信箱", "书记校长信箱", "校长邮箱", "院长邮箱", "书记邮箱", "厅长邮箱"]),
    (Concept::Mailbox, &["信访件", "网上信访件", "信访来件", "网上信访事项", "网络信访件"]),
    (Concept::Mailbox, &["转来信件", "转来来信", "转来信访件", "寄来信件", "送来信件", "发来信件"]),
    (Concept::Mailbox, &["投诉咨询", "群众咨询投诉", "公众咨询投诉", "市民咨询投诉", "网民咨询投诉"]),
    (Concept::Mailbox, &["来帖", "网民来帖", "网友来帖", "群众来帖"]),
    (Concept::Mailbox, &["政府网络问政平台", "政府网络问政", "网络问政平台", "政府网上信箱", "网上投诉和建议", "网上投诉建议", "网上投诉、建议", "网上咨询和投诉", "网上咨询、投诉", "投诉和建议", "咨询和建议", "投诉、建议", "投诉及建议"]),
    (Concept::Mailbox, &["互动平台", "政民互动平台", "互动交流平台", "问政平台", "网上问政平台", "咨询投诉平台", "网上互动平台", "互动交流栏目"]),
    (Concept::Mailbox, &["回帖", "网民回帖", "网友回帖", "网络发言人回帖", "网帖", "网民帖子", "问政帖子", "网上建议和投诉"]),
    (Concept::Consultation, &["现场咨询", "电话咨询", "来电咨询", "来访咨询", "当面咨询", "群众咨询", "公众咨询", "业务咨询", "政策咨询", "咨询"]),
    (Concept::Consultation, &["咨询电话", "来访群众", "网上咨询服务", "咨询服务", "服务咨询", "咨询来电", "政府信息公开咨询", "信息公开咨询", "政务公开咨询", "来人咨询", "窗口咨询", "群众咨询电话", "公众咨询电话", "业务咨询电话", "政策咨询电话", "来电来访咨询"]),
    (Concept::Consultation, &["现场接待", "来访接待", "现场解答", "窗口接待", "上门咨询", "大厅咨询"]),
    (Concept::Consultation, &["咨询政策", "咨询业务", "咨询相关政策", "咨询有关政策", "咨询有关事项"]),
    (Concept::Consultation, &["咨询投诉电话", "投诉咨询电话", "咨询监督电话", "咨询举报电话"]),
    (Concept::Consultation, &["现场解答群众提问", "现场解答市民提问", "现场解答提问", "现场解答咨询", "现场解答群众咨询", "解答群众提问", "解答市民提问", "解答现场提问", "电话询问", "来电询问", "当面询问", "现场询问", "群众询问", "村民询问", "上门询问"]),
    (Concept::Consultation, &["谘询", "电话谘询", "现场谘询", "来电谘询", "来访谘询", "当面谘询", "网上谘询", "窗口谘询", "群众谘询", "网上咨询业务", "在线咨询业务", "网络咨询业务", "电话咨询业务", "现场咨询业务"]),
    (Concept::Visit, &["查档接待", "接待查档", "查档接待人数", "查阅接待"]),
    (Concept::Visit, &["查阅", "查档", "借阅", "阅览", "查询"]),
    (Concept::Visit, &["调阅", "调卷", "调档", "调阅案卷", "调阅档案", "查档服务", "查阅服务", "档案查阅"]),
    (Concept::ServiceItem, &["办事项", "办事事项", "行政权力", "权力事项", "审批事项", "服务事项", "许可事项", "政务服务事项", "权责事项", "权力清单", "责任清单", "权责清单", "职权", "行政职权", "公共服务事项", "依申请事项"]),
    (Concept::ServiceItem, &["进驻办理事项", "进驻事项", "入驻事项", "入驻办理事项", "进驻服务事项", "可办事项"]),
    (Concept::ServiceItem, &["行政审批事项"]),
    (Concept::Served, &["跨省通办", "省内通办", "同城通办", "全市通办", "全省通办", "全域通办", "区域通办", "跨域通办", "就近办", "最多跑一次", "一次不用跑", "一次办好", "全程网办", "全程网上办", "一网通办", "即时办结", "容缺受理", "办税事项", "涉税事项", "办税缴费事项", "税费事项"]),
    (Concept::ServiceCase, &["办件", "办件量", "总办件"]),
    (Concept::ServiceCase, &["各类业务", "业务事项", "审批件", "行政审批件", "审批业务"]),
    (Concept::ServiceCase, &["办理业务", "受理业务", "办理各类业务", "受理各类业务", "办结业务", "办结各类业务"]),
    (Concept::ServiceCase, &["各类证照", "证照", "户籍业务", "便民事项", "便民服务事项", "各类便民事项", "各项业务"]),
    (Concept::ServiceCase, &["申报业务", "网上业务", "网上申报业务"]),
    (Concept::ServiceCase, &["审批手续", "各类审批手续", "报批手续", "报建手续", "办理行政审批", "受理行政审批", "办结行政审批", "办理各类行政审批", "受理各类行政审批", "办结各类行政审批", "办理行政审批事项", "受理行政审批事项", "办结行政审批事项", "办理各类行政审批事项", "受理各类行政审批事项", "审批事项办件"]),
    (Concept::OpenStaff, &["政府信息公开工作人员", "信息公开工作人员", "政务公开工作人员"]),
    (Concept::OpenStaff, &["信息公开人员", "政务公开人员", "政府信息公开人员", "信息公开专职人员", "信息公开兼职人员", "政务公开专职人员", "政务公开联络员"]),
    (Concept::Staff, &["工作人员", "专职人员", "兼职人员", "专兼职人员", "专（兼）职人员", "专职", "兼职", "专兼职", "信息员", "负责人员", "专门人员", "全职人员", "专、兼职", "专、兼职工作人员", "专兼职工作人员"]),
    (Concept::Staff, &["专人", "专职工作人员", "兼职工作人员", "专（兼）职工作人员", "联络员", "专兼职信息员", "经办人员", "工作人员数", "专干", "专门工作人员", "政务公开专员", "兼职人员数", "专职人员数"]),
    (Concept::Staff, &["信息公开员", "政务公开员", "信息联络员"]),
    (Concept::Staff, &["村级信息员", "镇级信息员", "基层信息员", "各级信息员", "学校信息员", "部门信息员", "单位信息员", "网站信息员", "社区信息员", "各单位信息员", "各部门信息员", "信息工作人员"]),
    (Concept::Staff, &["政务信息员", "政府信息员", "政务信息联络员", "信息报送员", "信息采集员", "信息报送人员", "信息宣传员"]),
    (Concept::Staff, &["配备人员"]),
    (Concept::Organisation, &["部门", "单位", "乡镇", "镇街", "街道", "委办局", "单位网站", "部门网站"]),
    (Concept::Office, &["受理点", "公开点", "服务点", "专门机构", "工作机构", "内设机构", "科室", "机构", "申请受理点", "信息申请受理点", "阅览室"]),
    (Concept::Office, &["公开专区"]),
    (Concept::Office, &["信息咨询点", "咨询点", "电子阅览点", "申请点", "公开场所", "信息公开点"]),
    (Concept::Office, &["政务公开专区", "政府信息公开专区", "信息公开专区"]),
    (Concept::Training, &["业务培训", "培训班", "培训会", "培训会议", "培训", "轮训"]),
    (Concept::Training, &["培训次数", "学习培训", "培训活动", "专题培训", "集中培训", "专题培训会", "培训班次", "业务培训班", "业务培训会", "培训讲座"]),
    (Concept::Training, &["讲座", "专题讲座", "业务讲座", "知识讲座", "辅导讲座", "专题辅导", "培训讲课", "培训授课", "专题授课", "培训教育", "业务学习培训"]),
    (Concept::Training, &["以会代训", "以训代会", "现场培训", "业务培训讲座", "学习培训会", "培训学习"]),
    (Concept::Training, &["业务培训会议", "专题培训会议", "工作培训会议", "业务工作培训会议"]),
    (Concept::Training, &["集中授课", "集中学习", "集训", "集中讲课", "集中辅导"]),
    (Concept::Training, &["专题培训班", "专题培训班次", "集中培训班", "专项培训班", "专项培训", "学习培训班", "培训研讨班", "研修班", "专题研修班", "业务培训班次"]),
    (Concept::Trainee, &["参训", "受训", "培训人员", "培训人数", "参加培训", "接受培训", "参训人员", "培训干部"]),
    (Concept::Trainee, &["参加培训人员", "参训人次", "培训人次", "累计培训", "受训人员", "参加人员", "参训干部"]),
    (Concept::Trainee, &["参训民警", "参训职工", "参训教师", "参训学员", "培训业务骨干", "培训骨干", "培训学员", "参训骨干", "参训人数", "培训干部职工", "培训民警", "培训教师", "培训职工", "参训干部职工", "参训信息员", "参训工作人员", "培训专兼职人员", "参训党员干部", "参训教职工", "培训教职工", "参训对象", "培训对象"]),
    (Concept::Trainee, &["培训社区干部", "培训村干部", "培训村社干部", "培训镇村干部", "培训乡村干部", "培训乡镇干部", "培训基层干部", "培训机关干部", "培训党员干部", "培训窗口人员", "培训工作人员", "培训经办人员", "培训相关人员", "培训业务人员", "培训村（社区）干部", "培训村居干部", "培训各级干部"]),
    (Concept::Trainee, &["参加学习", "参加学习人员"]),
    (Concept::Trainee, &["听课人员", "听课人数", "听课人次", "听课干部", "到课人员", "参学人员", "参学人数", "参会听课"]),
    (Concept::Publicity, &["宣传品", "宣传册", "宣传手册", "手册", "宣传单", "传单", "横幅", "条幅", "标语", "展板", "宣传资料", "宣传材料", "宣传画", "明白纸", "海报", "折页"]),
    (Concept::Publicity, &["宣传信", "宣传板", "宣传栏目", "明白卡", "宣传页", "挂图", "宣传展板"]),
    (Concept::Publicity, &["告知单", "一次性告知单", "办事指南手册", "便民手册", "宣传册子", "服务手册"]),
    (Concept::Publicity, &["宣传单页", "单页", "宣传卡", "宣传彩页", "彩页", "宣传折页", "知识手册"]),
    (Concept::Application, &["依申请公开", "公开申请", "依申请", "申请公开", "依申请公开件", "申请公开件", "依申请件", "依申请公开申请", "信息公开申请", "政府信息公开申请"]),
    (Concept::Application, &["依申请政府信息公开", "依申请政府信息", "依申请信息公开件", "依申请信息公开", "信息公开申请件", "依申请公开事项", "依申请公开申请件", "依申请公开信息申请", "要求公开政府信息", "要求公开的信息", "公开政府信息的请求", "公开政府信息的申请", "信息公开的申请", "信息公开的请求", "公开信息的请求", "公开信息的要求", "信息公开的要求", "要求公开信息", "公开政府信息的要求", "要求公开的政府信息"]),
    (Concept::Application, &["公开政府信息申请", "要求获取政府信息", "公开信息的申请", "公开信息申请", "信息公开请求", "政府信息公开的申请", "依申请公开请求", "要求提供政府信息"]),
    (Concept::Application, &["申请获取政府信息", "申请获取信息", "提出的信息公开要求", "提出的政府信息公开要求", "提出信息公开要求", "提出政府信息公开要求"]),
    (Concept::Apply, &["申请", "申请件", "书面申请", "申请案件"]),
    (Concept::Granted, &["予以公开", "同意公开", "全部公开", "同意全部公开", "予以全部公开", "同意公开答复", "准予公开"]),
    (Concept::Granted, &["同意全部公开答复", "全部公开答复", "予以公开答复", "同意公开的答复", "同意公开的", "予以公开的"]),
    (Concept::Granted, &["全部公开的答复", "予以公开的答复", "给予公开", "予以公开答复的", "同意公开答复的", "已予公开"]),
    (Concept::Partly, &["部分公开", "同意部分公开", "予以部分公开", "同意部分公开答复"]),
    (Concept::Partly, &["部分公开答复", "予以部分公开答复", "部分公开的", "同意部分公开的"]),
    (Concept::Partly, &["部分予以公开", "部分同意公开", "部分准予公开", "部分予以公开答复", "部分同意公开答复", "部分公开答复的", "予以部分公开的", "部分予以公开的", "准予部分公开", "作部分公开", "区分处理后公开", "区分处理后部分公开"]),
    (Concept::Partly, &["部分公开的答复", "同意部分公开的答复"]),
    (Concept::Refused, &["不予公开", "不同意公开", "否决公开", "不同意公开答复", "不予以公开"]),
    (Concept::Refused, &["不予公开答复", "不予公开的", "不同意公开的", "不同意全部公开"]),
    (Concept::Refused, &["不公开文件", "不公开的文件", "不公开信息", "不公开的信息"]),
    (Concept::Refused, &["不予公开的答复", "不同意公开的答复"]),
    (Concept::Refused, &["未予公开"]),
    (Concept::NotHeld, &["信息不存在", "不掌握", "无法提供", "非本机关掌握", "不属于本机关掌握"]),
    (Concept::NotHeld, &["信息不存在答复", "申请信息不存在", "信息不存在的", "无法提供答复", "政府信息不存在", "无法提供的", "不属于本部门掌握", "非本单位掌握", "非本部门掌握"]),
    (Concept::NotHeld, &["不掌握相关政府信息", "不掌握该政府信息", "不掌握相关信息", "不掌握所申请信息", "没有现成信息", "没有现成信息需要另行制作", "没有现成信息需另行制作", "不掌握申请信息"]),
    (Concept::NotHeld, &["不掌握信息", "不掌握的", "不掌握政府信息", "不掌握的信息", "不掌握所申请的信息", "本机关不掌握", "本机关不掌握相关信息", "本机关不掌握相关政府信息", "本单位不掌握", "不掌握相关政府信息的"]),
    (Concept::NotHeld, &["申请信息不存在的答复", "信息不存在的答复", "告知不存在", "告知信息不存在", "告知政府信息不存在", "告知申请信息不存在", "无法提供的答复"]),
    (Concept::NotHeld, &["不属本机关掌握", "不属本部门掌握", "不属本单位掌握", "不属本行政机关掌握", "不属于本行政机关掌握", "不属我局掌握", "不属于我局掌握", "不属于我单位掌握"]),
    (Concept::NotHeld, &["确认为不存在信息", "确认为不存在", "确认不存在", "确认为信息不存在", "确认信息不存在", "确认所申请信息不存在", "经查信息不存在", "经查不存在"]),
    (Concept::CarriedIn, &["转结", "上年转结", "上年度转结", "上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "结转"]),
    (Concept::CarriedIn, &["连同上年度转来", "连同上年转来", "连同上一年度转来", "连同上年度结转", "连同上年结转", "连同上一年度结转", "上年度转来", "上年转来", "上一年度转来", "上一年转来", "去年转来", "上年度转来的", "上年转来的", "上一年度转来的", "上年度遗留", "上年遗留", "上一年度遗留"]),
    (Concept::CarriedIn, &["去年转来的", "上年遗留的", "上年移转", "上年跨年"]),
    (Concept::CarriedOut, &["转结下年度", "转结下年", "转结下年度继续办理", "转结至下年度", "结转下年度", "结转下年", "结转至下一年度办理", "结转至下一年", "结转至下年度", "结转至下年", "结转到下年", "转下年度", "转下一年度", "顺延到下年度", "顺延至下年度", "结转下一年度"]),
    (Concept::CarriedOut, &["结转至下一年度", "结转到下一年度", "结转到下年度", "顺延下年度", "转下年度办理", "转下年度继续办理", "结转下年度继续办理", "结转下年继续办理", "结转至下年度继续办理", "转下年继续办理", "转下年办理", "结转下年办理", "结转下年度办理", "转入下年", "转入下年度", "转至下年"]),
    (Concept::CarriedOut, &["转下一年办理", "转下一年", "转入下一年", "转入下一年度", "转下一年度办理", "转至下年度", "结转到下一年", "结转下一年", "顺延至下年", "转下年"]),
    (Concept::CarriedOut, &["结转至明年", "结转至明年办理", "转至明年", "结转下一年继续办理", "结转至下一年继续办理", "结转下一年度继续办理", "结转至下一年度继续办理"]),
    (Concept::RestOutcome, &["不予处理", "其他处理", "作其他处理", "其它处理", "作其它处理"]),
    (Concept::RestOutcome, &["非政府信息", "非本机关政府信息", "非本单位政府信息", "非本部门政府信息", "非本机关信息"]),
    (Concept::RestOutcome, &["属于主动公开范围", "属于已主动公开范围", "已主动公开", "属于已主动公开", "已主动公开范围"]),
    (Concept::RestOutcome, &["不属于本机关", "不属于本行政机关公开", "不属于本机关公开", "不属于本行政机关", "不属于本单位", "不属于本机关公开范围", "不属于本行政机关公开范围", "不属于本机关职责", "不属于公开范围", "非本机关公开", "非本机关", "非本单位公开", "非本部门公开", "不属于本机关公开职责", "非本机关职责", "不属本机关公开", "不属于我局公开", "非本机关职责范围", "非本机关公开范围", "不属于政府信息", "不属于政府信息公开范围", "非本机关职责权限范围", "不属于本单位公开", "不属于本单位公开范围", "不属于本部门公开", "不属于本部门公开范围", "不属于本机关职责范围", "不属于本行政机关职责"]),
    (Concept::OtherOutcome, &["补正", "撤回", "撤销", "转办", "维持", "纠正", "驳回", "尚未审结", "纠错"]),
    (Concept::OtherOutcome, &["驳回原告诉讼请求", "驳回诉讼请求", "驳回原告起诉", "驳回起诉", "驳回上诉", "维持或者驳回原告诉讼请求", "维持具体行政行为或者驳回原告诉讼请求", "维持行政行为或者驳回原告诉讼请求", "维持具体行政行为", "维持原判", "判决驳回原告诉讼请求", "驳回复议申请", "驳回行政复议申请", "终止行政复议", "撤回复议申请", "撤回行政复议申请", "被依法纠错"]),
    (Concept::CarriedOut, &["下年度继续办理", "下一年度继续办理", "下年继续办理", "下一年继续办理", "结转下年度继续办理申请", "结转下年度的", "结转至下年的", "留待下年度办理", "下年度办理"]),
    (Concept::CarriedOut, &["下年度答复", "下一年度答复", "下年答复", "下一年答复", "下年度办结", "下一年度办结", "下年度再行答复", "留待下年度答复", "结转下年度答复", "转下年度答复", "转下一年度答复", "结转至下年度答复", "结转至下一年度答复", "顺延至下年度答复", "转入下年度办理", "转入下一年度办理", "转入下年度答复"]),
    (Concept::CarriedOut, &["跨年度办理", "跨年办理", "跨年度答复", "跨年答复", "延至下年度", "延至下一年度", "延至下年", "延至下年度答复", "延至下一年度答复", "延期至下年度", "延期至下一年度", "延期至下年度答复", "延至下年度办理", "延至下一年度办理"]),
    (Concept::RestOutcome, &["更改补充", "申请内容不明确", "告知作出更改补充", "作出更改补充", "告知更改补充", "告知作更改补充", "告知通过其他途径办理", "告知通过其他途径获取", "重复申请", "已主动公开范围告知", "已主动公开告知", "已主动公开范围的告知", "告知已主动公开", "属于已主动公开范围告知", "属于主动公开范围告知", "已属于主动公开范围", "已主动公开范围答复", "告知获取方式和途径", "告知获取途径", "告知查询途径"]),
    (Concept::RestOutcome, &["告知", "属于已经主动公开", "已经主动公开", "属于已经主动公开范围", "已经主动公开范围", "申请补正信息", "申请补正", "补正信息", "告知补正", "补正申请内容"]),
    (Concept::OtherOutcome, &["要求补正", "撤诉", "结果维持", "结果纠正", "尚在审理", "不予立案", "撤回申请"]),
    (Concept::OtherOutcome, &["其他结果", "其它结果", "结果其他", "尚未办结", "正在审理"]),
    (Concept::OtherOutcome, &["驳回申请", "驳回申请人", "终止审理", "中止审理", "终止", "中止", "未开庭", "尚未开庭", "待开庭"]),
    (Concept::OtherOutcome, &["责令履行", "责令限期履行", "责令履行职责", "责令履行法定职责", "责令限期履行法定职责", "责令重新作出", "责令重作", "确认违法", "驳回诉求", "驳回原告诉求", "驳回诉讼", "驳回全部诉讼请求", "驳回复议请求", "正在审理中", "尚在审理中", "仍在审理中", "正在审理当中", "正在审查中", "改判", "调解结案", "终止诉讼", "准予撤诉", "准许撤诉"]),
    (Concept::RestOutcome, &["不属本机关公开范围", "不属本机关职责", "不属本机关职责范围", "不属本单位公开", "不属本部门公开", "告知另向有权机关申请", "告知向有权机关申请", "告知向有关机关申请", "告知向其他机关申请", "告知向有关部门申请", "告知向其他部门申请", "告知向其他机关咨询", "告知向有关机关咨询", "告知向有关部门咨询", "告知向其他部门咨询"]),
    (Concept::RestOutcome, &["引导查阅已公开信息", "引导查阅", "不属于公开职责范围", "非本机关公开职责"]),
    (Concept::RestOutcome, &["以其他途径办理", "以其它途径办理", "通过其他途径办理", "按其他途径办理", "以其他方式办理"]),
    (Concept::OtherOutcome, &["其他情形", "其它情形", "判决败诉", "判决胜诉", "被判败诉", "尚未结案"]),
    (Concept::Fee, &["收费", "费用", "信息处理费", "收取", "检索费", "复制费", "复制费用", "检索费用", "邮寄费用", "复印费", "复印费用", "收费情况", "邮寄费", "成本费", "工本费"]),
    (Concept::Fee, &["信息公开处理费", "政府信息公开处理费", "政府信息处理费", "政府信息公开信息处理费", "信息公开信息处理费", "信息公开费用", "信息公开费", "处理费", "处理费用", "信息处理费用"]),
    (Concept::Fee, &["复制费收入", "复印费收入", "检索费收入", "邮寄费收入"]),
    (Concept::Fee, &["递送费", "递送费用", "成本费用", "邮递费", "邮递费用", "快递费", "快递费用", "检索复制费", "工本费用", "传真费", "打印费", "复制邮寄费"]),
    (Concept::Fee, &["一分钱", "一分一文", "信息公开收费项目", "政府信息公开收费项目", "依申请公开收费项目", "公开收费项目"]),
    (Concept::Waiver, &["减免", "减收", "免收", "免除", "减免费用", "减免收费", "费用减免", "收费减免", "减免情况"]),
    (Concept::Waiver, &["减免费用的申请", "减免收费的申请", "减免申请", "减免收费申请", "费用减免的申请", "要求减免费用的申请"]),
    (Concept::Waiver, &["减免相关费用", "减免有关费用", "减免各种费用", "减免信息处理费", "减免处理费", "减免检索费", "减免政府信息公开费用", "减免信息公开费用", "费用减免申请", "减免费用申请"]),
    (Concept::Waiver, &["免除费用", "免收费用", "减收费用", "免除相关费用", "免除有关费用", "免除收费"]),
    (Concept::Review, &["行政复议", "申请行政复议", "申请的行政复议", "提起行政复议", "复议", "申请复议", "复议申请", "行政复议申请"]),
    (Concept::Lawsuit, &["行政诉讼一审案件", "行政诉讼二审案件", "行政诉讼一审", "一审行政诉讼"]),
    (Concept::LawsuitWay, &["未经复议直接起诉", "未经复议直接诉讼", "未经复议直接提起诉讼", "未经复议直接提起行政诉讼", "未经行政复议直接起诉", "未经行政复议直接提起诉讼", "复议后起诉", "复议后诉讼", "复议后提起诉讼", "复议后提起行政诉讼", "行政复议后起诉", "行政复议后提起诉讼"]),
    (Concept::Review, &["被复议", "被申请复议", "被申请行政复议", "被提起行政复议"]),
    (Concept::Review, &["成为被申请人的案件", "作为被申请人的案件", "为被申请人的案件", "被申请人案件", "成为被申请人案件", "作为被申请人案件", "成为复议被申请人的案件", "作为复议被申请人的案件", "成为被申请人", "作为被申请人"]),
    (Concept::Lawsuit, &["行政诉讼", "提起行政诉讼", "诉讼", "提起诉讼", "行政应诉", "应诉"]),
    (Concept::Lawsuit, &["被起诉", "被诉", "被提起诉讼", "被提起行政诉讼"]),
    (Concept::Lawsuit, &["成为被告的案件", "作为被告的案件", "为被告的案件", "成为被告案件", "作为被告案件", "被告案件", "成为被告", "作为被告", "成为诉讼被告的案件"]),
    (Concept::Complaint, &["举报投诉", "投诉举报", "举报", "投诉", "申诉"]),
    (Concept::Complaint, &["举报线索", "投诉举报线索", "举报投诉线索"]),
    (Concept::Late, &["超期", "逾期", "超时"]),
    (Concept::Overdue, &["超时办件", "超时件", "不满意件", "逾期件", "超期件", "逾期答复", "超时办结", "超期办结", "超期答复"]),
    (Concept::Overdue, &["逾期未答复", "超期未答复", "逾期未办结", "超期未办结"]),
    (Concept::Overdue, &["群众不满意", "不满意数", "不满意件数", "不满意办件"]),
    (Concept::Satisfaction, &["满意率", "满意度"]),
    (Concept::Rate, &["受理率", "办结率", "答复率", "回复率", "公开率", "办理率", "办复率", "按期办结率", "按时办结率", "按时答复率", "按期答复率", "主动公开率", "按时回复率", "及时回复率", "及时答复率", "按时办理率"]),
    (Concept::Rate, &["解读率", "公示率", "按时公开率", "及时公开率", "按期回复率", "按期办复率", "办理答复率", "回复办结率", "按时办复率", "面商率"]),
    (Concept::Rate, &["答复及时率", "办理及时率", "回复及时率", "公开及时率", "办结及时率", "信息公开率"]),
    (Concept::Rate, &["处理率", "处置率", "反馈率", "按时反馈率"]),
    (Concept::Rate, &["解答率", "回应率"]),
    (Concept::Disclose, &["播放", "滚动播放", "播出", "滚动播出"]),
    (Concept::Disclose, &["公开", "主动公开", "发布", "公布", "公示", "上传", "更新", "刊登", "刊载", "刊发", "登载", "推送", "推出", "转发", "上网", "编发"]),
    (Concept::Disclose, &["发表"]),
    (Concept::Disclose, &["发稿", "发送", "转载", "发出", "录入", "挂网", "提供"]),
    (Concept::Disclose, &["登出", "登载发布", "发布推送", "对外发布", "对外公开", "更新发布", "公开发布", "编辑发布", "审核发布", "发布更新", "播发", "挂出", "推介", "报道刊发", "刊出", "同步发布"]),
    (Concept::Disclose, &["制作发布", "新公开", "配发", "编印发布"]),
    (Concept::Disclose, &["刊播"]),
    (Concept::Issue, &["印发", "制发", "制定", "出台", "下发"]),
    (Concept::Submit, &["报送", "上报", "投稿", "报送公开"]),
    (Concept::Submit, &["被采用信息", "报送政务"]),
    (Concept::Submit, &["移送", "送交", "移交"]),
    (Concept::Receive, &["收到", "接到", "新收", "接收", "接受", "收办", "收悉"]),
    (Concept::Receive, &["收到的", "接获", "收到并", "共收到", "收到了"]),
    (Concept::Receive, &["收件", "承接到", "接诉"]),
    (Concept::Accept, &["受理"]),
    (Concept::Answer, &["答复", "办结", "回复", "办理完毕", "办毕", "答复办结"]),
    (Concept::Answer, &["作答复", "作出答复", "已作答复", "书面答复", "依法答复", "作出书面答复", "受理办结", "回复办结", "予以答复", "答复回应", "公开答复", "答复公开"]),
    (Concept::Answer, &["已处理", "已办理", "答复意见", "办理答复"]),
    (Concept::Answer, &["答复书", "答复书发出", "答复书送达", "发出答复书", "出具答复书", "作出答复书", "制发答复书"]),
    (Concept::Handle, &["办理", "处理", "接待", "接听", "解答", "接办", "处置", "办复", "接访"]),
    (Concept::Handle, &["承接来电"]),
    (Concept::Handle, &["人工服务", "人工接听", "人工受理"]),
    (Concept::Hold, &["召开", "举办", "开展", "举行", "组织", "组织召开", "组织开展"]),
    (Concept::Hold, &["办了"]),
    (Concept::Hold, &["做了"]),
    (Concept::Hold, &["开了"]),
    (Concept::SetUp, &["下设", "开辟", "设立", "成立", "设置", "建立", "组建", "新设", "设有", "新建", "建成", "建有", "整合", "合并"]),
    (Concept::SetUp, &["开辟了", "设立了", "设置了", "配备了", "新开设", "新开通", "优化设置", "开设", "开通"]),
    (Concept::SetUp, &["开通了", "建立了", "注册", "创建", "创办了", "开办", "运营", "打造了", "新建了", "注册了"]),
    (Concept::TakePart, &["参加", "参与", "从事", "接入", "入驻", "整合上线", "上线"]),
    (Concept::Edit, &["收录", "收录了"]),
    (Concept::Edit, &["补充", "删除", "增加", "新增", "调整", "修改", "修订", "增添", "添加", "编制"]),
    (Concept::Abolish, &["清理", "取消", "下放", "精简", "承接", "原有", "现有", "备案", "学习"]),
    (Concept::Abolish, &["撤除", "删除信息", "删除过期信息", "删除失效信息", "删除违规信息", "删除重复信息", "删除过期", "删除失效", "删除违规", "删除过时", "撤下", "下架", "清除", "下线", "移除", "删减"]),
    (Concept::Retain, &["保留", "继续保留", "予以保留", "决定保留", "确认保留"]),
    (Concept::HandOut, &["发放", "悬挂", "涂刷", "张贴", "散发", "派发", "印制", "分发", "粘贴", "布置", "刷写", "摆放"]),
    (Concept::HandOut, &["编印", "出版", "编辑出版", "编辑", "印刷", "刊印", "编撰"]),
    (Concept::HandOut, &["出刊", "发行"]),
    (Concept::OtherVerb, &["评查", "约谈", "通报批评", "审查", "审核", "鉴定", "梳理", "约稿", "赠阅"]),
    (Concept::OtherVerb, &["获取", "约见", "抽查", "核查", "监测", "排查"]),
    (Concept::OtherVerb, &["抽调", "借调", "选派", "抽派", "选调", "派出"]),
    (Concept::OtherVerb, &["工作通报", "通报"]),
    (Concept::Opener, &["其中", "的信息中", "的政府信息中", "包括", "包含", "分别为", "分别是", "含", "内有", "涉及"]),
    (Concept::Opener, &["分为", "的信息中，", "信息中，", "政府信息中，"]),
    (Concept::NoneReceived, &["未收到", "没有收到", "尚未收到", "暂未收到", "未曾收到", "没收到", "未接到", "没有接到", "未接收到", "未接收", "没有接收", "未收到过", "未接受", "没有接受", "均未收到", "还没有收到"]),
    (Concept::NoneReceived, &["不曾收到", "不曾接到", "未收过", "没有收过", "尚未收到过", "暂未收到过", "未曾受理到", "没有接到任何", "未接到任何", "未接到有关", "未接到关于", "未收到关于", "没有收到关于", "从未收到过"]),
    (Concept::NoneReceived, &["暂没有收到", "从未收到", "未收悉", "没接到"]),
    (Concept::NoneReceived, &["没有收到有关", "一直未收到", "未曾接到", "未接到过", "从未接到", "暂未接到", "尚未接到", "均未接到", "没有收到任何", "未收到任何", "未收到相关", "未收到有关", "没有接到过"]),
    (Concept::NoneReceived, &["未受到", "没有受到", "未曾受到"]),
    (Concept::NoneReceived, &["未共收到"]),
    (Concept::NoneAccepted, &["未受理", "没有受理", "尚未受理", "未办理", "没有办理"]),
    (Concept::NoneOccurred, &["未发生", "没有发生", "皆无", "都没有", "均没有", "未出现", "没有出现", "未产生", "没有产生", "未有", "没有", "无", "尚无", "暂无", "均无", "也无"]),
    (Concept::NoneOccurred, &["未涉及", "不涉及", "没有涉及", "不存在", "未引发", "没有引发", "未引起", "未因", "未被", "没有因", "没有被", "从未发生", "没发生", "尚未发生", "暂未发生", "均未发生"]),
    (Concept::NoneOccurred, &["未提起", "没有提起", "未曾发生", "杜绝了", "没有任何"]),
    (Concept::NoneOccurred, &["无一"]),
    (Concept::NoneOccurred, &["无一起", "无一例", "无一件", "无一宗", "无一次", "没有一起", "没有一例", "没有一件", "没有一宗", "未发生一起", "未发生一例", "未发生一件", "未发生一宗", "没有一次", "未曾出现", "未出现过"]),
    (Concept::NoneOccurred, &["未发生过", "没有发生过", "不曾发生", "未接报", "零发生", "尚未出现", "未配备", "没有配备", "没有设立", "未设立", "从未出现", "没有接报", "没有收到过", "未出现一起", "未出现一例", "未发现有"]),
    (Concept::NoneOccurred, &["没有人到", "无人到"]),
    (Concept::NoneOccurred, &["亦无", "亦没有", "亦未发生", "亦未出现"]),
    (Concept::NoneOccurred, &["未存在", "未曾存在"]),
    (Concept::NoneOccurred, &["没存在", "并未存在"]),
    (Concept::NoneDone, &["未收取", "没有收取", "未收费", "没有收费", "未进行收费", "未向", "没有向", "未对", "没有对", "未实行", "未进行", "不收取", "暂未收取", "均未收取", "未征收", "未收"]),
    (Concept::NoneDone, &["暂不收费", "暂未收费", "尚未收费"]),
    (Concept::NoneDone, &["零收费"]),
    (Concept::NoneDone, &["未予", "从未收取", "未开展收费", "尚未收取", "未发生收费"]),
    (Concept::NoneDone, &["一律不收费", "均不收费", "全部不收费", "都不收费", "无收费项目", "没有收费项目"]),
    (Concept::NoneMade, &["未制定", "没有制定", "未作出", "没有作出", "未曾作出", "未做出", "没有做出", "未曾制定", "未新制定", "未制发", "没有制发", "未出台", "没有出台", "未印发", "没有印发", "未制订", "没有制订", "未新出台", "未制定出台", "未制发过", "未制定过", "未起草", "没有制定过"]),
    (Concept::NoneDone, &["没有收过费", "没收过费", "未收过费", "从未收过费", "没有收过任何费用", "未收过任何费用"]),
    (Concept::NoneDone, &["未就", "尚未就", "均未就", "从未就", "没有就"]),
    (Concept::NoneDone, &["一律免收", "均免收", "全部免收", "一律免收费", "均免收费"]),
    (Concept::NoneDone, &["一概不收费", "概不收费", "一概不收取", "一概不收取费用", "一概免收"]),
    (Concept::NoneDone, &["未作", "均未作", "没有作", "未收取分文", "分文未取", "分文未收", "分文不取", "分文不收", "未取分文", "一律免费", "全部免费", "均免费", "均为免费", "一概免费", "全部实行免费", "一律实行免费", "均属免费"]),
    (Concept::NoneAfter, &["数量为0", "数量为零", "数量均为0", "总数为0", "总数为零"]),
    (Concept::NoneAfter, &["均为零", "为零", "均为0", "为0", "0案件", "皆为零", "都为零", "均是零", "是零"]),
    (Concept::NoneAfter, &["次数均为零", "数量均为零", "均为0件", "均是0", "全部为零", "全部为0", "皆为0", "都为0", "数均为0", "数均为零"]),
    (Concept::Compared, &["同比", "环比", "较上年", "较去年", "比上年", "比去年", "较上一年", "比上一年", "与上年", "与去年", "同上年", "上年同期", "去年同期", "相比", "较同期", "比上年度"]),
    (Concept::Compared, &["较上年度", "较前年", "与上一年"]),
    (Concept::Compared, &["同比去年", "同期相比", "与去年同期", "比上年同期", "较上年同期", "较去年同期", "比去年同期", "与上年相比", "与上一年度相比", "比上一年度", "较上一年度", "与去年相比", "同去年相比", "同上年相比", "同去年"]),
    (Concept::Compared, &["在去年基础上", "在上年基础上", "在去年的基础上", "在上年的基础上", "在上一年基础上", "在上年度基础上", "在上一年度基础上"]),
    (Concept::Rise, &["增长", "增长了", "增加了", "上升", "上升了", "提高", "提高了", "提升", "提升了", "增幅", "上涨", "增多", "多了"]),
    (Concept::Rise, &["增长率", "增长率达", "增长幅度", "增长比例"]),
    (Concept::Fall, &["下降", "下降了", "减少", "减少了", "降低", "降低了", "回落", "回落了", "降幅", "减幅", "少了", "下滑"]),
    (Concept::Share, &["占", "占比", "比例", "比重", "所占比例"]),
    (Concept::Plan, &["目标任务", "任务目标", "目标为", "目标是", "目标数", "任务为", "任务数", "明年", "下一步", "下一年", "下一年度", "下年度将", "今后", "将于", "将在", "将继续", "将进一步", "将会", "计划于", "力争", "争取", "拟于", "预计"]),
    (Concept::Plan, &["打算"]),
    (Concept::Demand, &["要求", "做到", "必须", "应当", "务必", "不少于", "不得少于", "不低于", "低于", "少于", "不超过", "至少", "确保", "计划在", "计划开展", "拟在"]),
    (Concept::Demand, &["拟对", "应于", "需在"]),
    (Concept::Demand, &["应报送", "应上报", "应公开信息", "应公开政府信息", "应主动公开信息", "应主动公开政府信息", "应发布信息"]),
    (Concept::Rhythm, &["每月", "每周", "每季度", "每季", "每年", "每天", "每日", "每个", "每", "日均", "月均", "年均", "平均"]),
    (Concept::Decoy, &["日均访问量", "日均浏览量", "月均访问量", "日均点击量", "平均访问量"]),
    (Concept::Decoy, &["按要求", "按照要求", "的要求", "有关要求", "相关要求", "文件要求", "工作要求", "按规定", "的规定", "有关规定", "相关规定", "规定时间", "法定", "规定时限", "规定期限", "未公开"]),
    (Concept::Decoy, &["不公开", "应公开", "不公开为例外", "零报告", "无障碍", "无偿", "无论", "无关", "无正当理由", "无纸化", "无线", "无缝", "无误", "无疑", "无效"]),
    (Concept::Decoy, &["无锡", "无为", "无条件", "无需", "无差错", "无遗漏", "无权", "毫无", "无私", "无形", "无不良", "无死角", "无盲区", "无违规", "无泄密", "未发现"]),
    (Concept::Request, &["申请表", "申请书", "申请单"]),
    (Concept::Decoy, &["没有发现", "尚无发现", "有无", "无人机", "无主", "申请人", "申请方式", "申请流程", "申请渠道"]),
    (Concept::Decoy, &["网民", "网友", "网格", "网点", "联网", "物联网", "电网", "管网", "路网", "网址", "一网", "网信", "网购", "网通", "内网", "信息化"]),
    (Concept::Decoy, &["信息公开条例", "信息公开指南", "信息公开办", "信息中心", "信息科", "信息网络", "信息技术", "信息系统", "信息资源", "信息安全", "信息工作", "信息发布制度", "公开制度", "文件精神", "公开指南", "公开栏目"]),
    (Concept::Decoy, &["收支", "收入", "收集", "收藏", "回收", "征收", "吸收", "收益", "收购", "收官", "验收", "接收站", "接受监督", "接受社会", "接受群众监督"]),
    (Concept::Decoy, &["接受公众监督", "通知要求", "数据中心", "含义", "包含了", "须知", "必须知", "没有明显", "没有明确", "没有及时", "没有完全", "有没有", "减免税", "组织机构", "信息公开年度"]),
    (Concept::Decoy, &["信息公开领导小组", "行政收费", "行政事业性收费", "涉企收费", "收费标准", "收费项目", "教育收费", "医疗收费", "收费依据", "乱收费", "收费目录", "收费清单", "收费公示", "收费公路", "人民来信", "群众来信来访"]),
    (Concept::Decoy, &["来信来访", "将申请", "上访", "经费使用", "公用经费", "三公经费", "信访举报", "信访投诉", "消费者投诉", "消费投诉", "依法行政", "工作机制", "机构改革", "机构职能", "机构设置", "机构编制"]),
    (Concept::Decoy, &["机构概况", "机构信息", "第三方机构", "单位负责人", "部门负责人"]),
    (Concept::Decoy, &["宣传费用", "维护费用", "建设费用", "印刷费用", "培训费用", "办公费用", "运行费用", "制作费用", "运维费用", "购置费用", "改造费用", "维修费用"]),
    (Concept::Decoy, &["违规收费", "乱收费现象", "乱收费行为", "其他违规收费", "自立项目收费", "专题研究", "专题报告", "会议精神", "会议纪要", "会议室", "党组会议", "常务会议", "行政许可法", "行政处罚法", "行政许可和行政处罚", "行政许可、行政处罚"]),
    (Concept::Decoy, &["计划生育", "规划计划", "计划类", "计划总结", "工作计划", "年度计划", "发展计划", "计划规划", "专项规划", "经费预算", "经费管理", "个人隐私", "个人意见", "计划单列", "拟定", "拟稿"]),
    (Concept::Decoy, &["拟制", "模拟", "虚拟", "拟公开", "计划方案", "财政专项资金", "报道组", "法人库", "专题学习", "专题调研", "专题片", "意见箱", "提出意见", "提出建议", "工作会议精神", "会议议题"]),
    (Concept::Decoy, &["会议议定", "全体会议", "提案办理工作", "产生活力", "产生了良好", "产生良好", "事项清单", "事项目录", "事项名称", "企业信用", "拟任", "拟录用", "拟聘", "拟招", "拟征", "拟推荐"]),
    (Concept::Decoy, &["拟表彰", "拟作", "拟发", "拟订", "拟建", "草拟", "比拟", "有计划", "计划地", "按计划", "计划安排"]),
    (Concept::Decoy, &["应公开而不予公开", "应公开而未公开", "应当公开而不予公开", "应公开不公开", "应公开未公开", "应公开而不公开", "应当公开而未公开", "该公开不公开", "应主动公开"]),
    (Concept::Decoy, &["公开属性", "信息公开属性", "公开属性源头"]),
    (Concept::Decoy, &["清理后", "经清理后", "清理后继续", "不作为申请"]),
    (Concept::Decoy, &["历年文件", "历年规范性文件", "历年政策文件", "历年政策", "历年印发", "历年制发", "历年出台", "历年发文"]),
    (Concept::Decoy, &["变相收取费用", "变相收取", "变相收费", "违规收取费用", "违规收取"]),
    (Concept::Decoy, &["?span", "？span", "?font", "？font"]),
    (Concept::Decoy, &["未就业", "未就学", "未就近", "没有就业"]),
    (Concept::Decoy, &["交流、释疑解惑", "交流和释疑解惑", "交流释疑解惑", "行政录入", "数据录入", "系统录入", "应急处置", "应急与处置", "处置预案"]),
    (Concept::Decoy, &["无不当", "无不为", "无不以", "无不在", "无不体现", "无不适", "无不服", "无不到", "无不是", "无不有"]),
    (Concept::Website, &["门户网站", "政府网站", "门户网", "网站", "政务网", "官网", "外网", "网页", "政府网", "主网站", "网站群"]),
    (Concept::Website, &["信息网", "局网站", "主站", "政府门户网站", "市政府网站", "区政府网站", "县政府网站"]),
    (Concept::Website, &["网站形式"]),
    (Concept::BareSite, &["网"]),
    (Concept::Online, &["网上", "网络", "互联网", "因特网"]),
    (Concept::Online, &["线上", "在线"]),
    (Concept::Platform, &["公示平台", "信息平台", "政务信息公开平台", "政务信息公开网", "信息公开网", "政府信息公开网", "政府信息公开网站", "信息公开平台", "政府信息公开平台", "公开平台", "信息公开网站", "政务公开网", "政务公开平台", "信息公开系统", "政府信息公开系统"]),
    (Concept::Platform, &["统一平台", "信息公开统一平台", "政府信息公开统一平台", "信息公开发布平台", "政府信息公开发布平台", "政府信息公布发布平台", "信息公布平台", "政府信息平台", "政府信息公开统一发布平台", "统一发布平台"]),
    (Concept::Platform, &["信息管理平台", "信息服务平台", "管理信息平台"]),
    (Concept::Weibo, &["政务微博", "官方微博", "微博"]),
    (Concept::Weibo, &["微博账号", "官方微博账号", "政务微博账号", "新浪微博", "腾讯微博", "政务微博平台", "微博号"]),
    (Concept::Wechat, &["政务微信", "官方微信", "微信公众号", "微信公众平台", "微信订阅号", "微信平台", "微信", "公众号", "订阅号"]),
    (Concept::Wechat, &["微信公众账号", "政务微信公众号"]),
    (Concept::Wechat, &["微信公众服务号", "微信服务号", "政务微信公众服务号", "政务微信号", "微信公众平台号", "微信公号", "微信企业号", "微信小程序"]),
    (Concept::Wechat, &["微信账号", "微信公众账号平台", "微信号"]),
    (Concept::Wechat, &["微信群发"]),
    (Concept::Wechat, &["公众平台"]),
    (Concept::NewMedia, &["政务新媒体", "新媒体", "两微一端", "两微", "今日头条", "头条号", "客户端", "APP"]),
    (Concept::NewMedia, &["官方抖音", "两微一端平台", "政务头条", "百家号", "澎湃号", "学习强国"]),
    (Concept::NewMedia, &["今日头条号", "政务头条号", "人民号", "南方号", "新闻客户端", "企鹅号"]),
    (Concept::NewMedia, &["今日头条账号", "头条账号", "头条号账号", "政务新媒体账号", "新媒体账号", "小红书", "小红书账号", "微头条"]),
    (Concept::Archive, &["档案馆", "档案室", "向档案局", "送档案局", "报档案局", "交档案局"]),
    (Concept::Library, &["图书馆"]),
    (Concept::Newspaper, &["报纸", "报刊", "日报", "晚报"]),
    (Concept::Newspaper, &["报社", "纸媒"]),
    (Concept::Newspaper, &["以上报刊", "以上报纸"]),
    (Concept::Newspaper, &["报纸形式", "报刊形式"]),
    (Concept::Newspaper, &["报刊登", "报刊载", "报刊登载", "报刊登出"]),
    (Concept::Board, &["公开栏", "公示栏", "宣传栏", "公告栏", "揭示板", "公示牌", "公开墙"]),
    (Concept::Board, &["公告牌", "公示板", "政务公开栏", "村务公开栏", "宣传橱窗"]),
    (Concept::Phone, &["电话", "来电"]),
    (Concept::Mail, &["信函", "邮寄", "书信"]),
    (Concept::Mail, &["邮政寄送", "邮政寄递", "邮政邮寄", "邮政快递", "邮递方式", "邮件寄送", "快递寄送"]),
    (Concept::Mail, &["信件申请", "邮寄申请", "信函申请", "挂号信", "寄信递交"]),
    (Concept::Window, &["窗口", "当面"]),
    (Concept::Window, &["现场", "现场申请", "当场"]),
    (Concept::Window, &["大厅", "办事大厅", "服务大厅", "公开大厅", "政务大厅", "政务服务大厅", "政务公开大厅"]),
    (Concept::Forum, &["论坛"]),
    (Concept::OtherChannel, &["电视", "广播", "电子屏", "显示屏", "LED", "触摸屏", "短信", "新闻媒体", "媒体", "传真", "电子邮件", "QQ群", "微信群", "农家书屋"]),
    (Concept::OtherChannel, &["其他方式", "其它方式", "其他渠道", "其他途径", "其它渠道", "其他形式", "移动客户端", "农村大喇叭", "广播电视", "专网", "政务专网"]),
    (Concept::BracketOpen, &["（"]),
    (Concept::BracketClose, &["）"]),
    (Concept::TitleOpen, &["《"]),
    (Concept::TitleClose, &["》"]),
    (Concept::LineEnd, &["\n"]),
    (Concept::SentenceEnd, &["。", "！", "？", "!", "?"]),
    (Concept::Create, &["制作", "形成", "产生", "生成", "制作和获取", "制作或获取", "制作、获取", "制作或者获取", "产生和获取"]),
    (Concept::Adopt, &["采用", "采纳", "录用", "刊用", "选用", "被采用"]),
    (Concept::InForce, &["现行有效", "继续有效", "清理后继续有效", "经清理后继续有效", "目前有效", "仍然有效", "仍有效", "保留有效", "在运行"]),
    (Concept::Repeal, &["废止", "失效", "宣布失效", "废止或失效", "宣布废止"]),
    (Concept::Column, &["栏目", "专栏", "专题", "子栏目", "专题专栏", "一级栏目", "二级栏目", "专题栏目", "公开专栏", "网站栏目"]),
    (Concept::Column, &["公告栏目", "公示栏目", "通知公告栏目", "公示公告栏目"]),
    (Concept::Column, &["网站专题"]),
    (Concept::StandingColumn, &["现有栏目", "现有各类栏目", "现有专栏", "现有专题", "现有一级栏目", "现有专题专栏", "现设栏目", "现设专栏", "共有栏目", "共有专栏", "现有公开栏目", "现有各级栏目"]),
    (Concept::Follower, &["粉丝", "粉丝数", "粉丝量", "粉丝总数", "粉丝人数", "关注人数", "关注量", "关注数", "订阅数", "订阅用户", "订阅人数", "关注用户", "用户关注数", "关注用户数"]),
    (Concept::Follower, &["关注者", "关注者数", "粉丝数增至", "粉丝量增至", "粉丝人数增至", "粉丝增至", "粉丝数增长至", "粉丝数增长到", "粉丝增长到", "粉丝数增加到", "关注人数增至", "关注数增至", "关注用户增至"]),
    (Concept::Follower, &["累计关注", "累计关注用户", "粉丝人数达", "粉丝数量", "关注人群", "关注群众", "用户粉丝", "累计粉丝", "新增粉丝", "新增关注", "订阅量", "订阅用户数", "关注者人数", "粉丝关注数"]),
    (Concept::Follower, &["听众总数", "听众数", "听众人数", "微博听众"]),
    (Concept::Post, &["发布作品", "发布视频", "发布短视频", "推送视频", "发布原创作品"]),
    (Concept::Post, &["新媒体作品", "新媒体产品", "融媒体作品", "融媒体产品", "新媒体短视频"]),
    (Concept::Post, &["短视频", "视频作品", "短视频作品", "原创作品", "推文信息", "帖文"]),
    (Concept::Post, &["发帖", "发帖数", "发帖量", "发帖总数", "发博", "发博数", "发博量", "博文"]),
    (Concept::Proposal, &["建议提案办理结果", "建议办理结果", "提案办理结果", "人大建议办理结果", "政协提案办理结果", "建议提案办理复文", "建议提案办理情况", "建议提案答复", "建议提案复文"]),
    (Concept::Proposal, &["建议提案", "人大建议", "政协提案", "代表建议", "委员提案", "提案", "人大代表建议", "政协委员提案", "人大议案", "议案", "建议和提案", "人大代表建议和政协委员提案", "人大建议和政协提案", "人大代表建议、政协委员提案", "人大建议、政协提案", "建议、提案"]),
    (Concept::Proposal, &["代表建议和委员提案"]),
    (Concept::Proposal, &["人大代表建议案", "政协委员建议", "政协提案办理", "人大建议办理"]),
    (Concept::Proposal, &["人大代表建议办理结果", "政协委员提案办理结果", "代表建议办理结果", "委员提案办理结果", "人大代表建议答复", "政协委员提案答复", "代表建议答复", "委员提案答复", "人大代表建议办理情况", "政协委员提案办理情况", "人大建议办理情况", "政协提案办理情况", "人大建议答复", "政协提案答复", "人大代表建议办理", "政协委员提案办理"]),
    (Concept::Proposal, &["建议和提案办理结果", "建议和提案办理结果信息", "建议提案办理结果信息", "建议、提案办理结果", "代表建议和委员提案办理结果", "人大代表建议和政协委员提案办理结果", "人大代表建议、政协委员提案办理结果", "人大建议和政协提案办理结果", "建议办理结果信息", "提案办理结果信息"]),
    (Concept::Proposal, &["建议提案答复意见", "提案答复意见", "人大建议答复意见", "政协提案答复意见", "代表建议答复意见", "委员提案答复意见", "人大代表建议答复意见", "政协委员提案答复意见", "建议提案办理答复意见", "建议提案办理答复"]),
    (Concept::Proposal, &["人大建议复文", "政协提案复文", "人大代表建议复文", "政协委员提案复文", "代表建议复文", "委员提案复文", "建议复文", "提案复文", "建议答复", "提案答复", "建议答复全文", "提案答复全文", "提案办理复文", "建议办理复文"]),
    (Concept::PublicConsultation, &["意见征集", "征求意见", "征集意见", "民意征集", "网上调查", "问卷调查", "民意调查", "在线调查", "调查问卷", "公开征求意见", "网上征集", "在线征集", "征集调查", "民意征集活动", "网络调查"]),
    (Concept::PublicConsultation, &["调查征集", "征集活动", "网络征集", "意见征求", "民意调查活动", "网上民意征集", "决策意见征集", "网上意见征集"]),
    (Concept::PublicConsultation, &["征集意见建议", "征求意见建议", "征集意见和建议", "征求意见和建议", "征集建议", "在线调查问卷", "网上调查问卷", "网络调查问卷", "网上调查征集", "在线调查征集", "调查问卷活动"]),
    (Concept::PublicConsultation, &["征集调查类信息", "调查征集类信息", "意见征集类信息", "征集调查信息", "意见征集信息", "网上调查信息", "民意征集信息", "意见征集公告", "征求意见公告", "征求意见稿"]),
    (Concept::PublicConsultation, &["上网听取意见", "网上听取意见", "公开听取意见", "向社会听取意见"]),
    (Concept::PublicConsultation, &["网上征集意见", "网上征求意见", "在线征集意见", "公开征集意见", "向社会征求意见", "向社会公开征求意见", "网络征求意见", "网上民意调查", "满意度调查"]),
    (Concept::Meeting, &["工作会议", "专题会议", "推进会", "部署会", "会议", "协调会", "联席会议", "领导小组会议", "工作推进会", "工作部署会", "专题会", "座谈会"]),
    (Concept::Meeting, &["例会", "工作例会", "专题例会", "调度会", "工作调度会", "专题推进会", "工作协调会", "动员会", "动员部署会", "研讨会", "工作部署会议", "推进会议", "专题工作会议", "工作专题会", "专题研究会", "工作推进会议", "协调会议", "调度会议", "领导小组会", "领导小组工作会议", "动员会议", "交流会", "工作交流会"]),
    (Concept::Meeting, &["专题工作会"]),
    (Concept::Fund, &["专项经费支出", "工作经费支出", "经费支出", "信息公开经费", "政务公开经费", "专项工作经费", "信息公开工作经费", "政务公开工作经费", "政务公开专项经费"]),
    (Concept::Fund, &["专项经费", "工作经费", "经费", "专项资金", "公开经费", "信息公开专项经费", "政府信息公开专项经费"]),
    (Concept::Fund, &["工作经费投入", "经费投入", "信息公开工作经费投入", "政务公开经费投入", "专项经费投入", "投入工作经费", "投入经费"]),
    (Concept::Fund, &["信息公开专项经费投入", "政务公开专项经费投入", "政府信息公开专项经费投入", "政府信息公开工作经费投入", "政府信息公开经费投入", "信息公开经费投入", "政府信息公开经费", "政府信息公开工作经费", "信息公开专项经费支出", "政务公开专项经费支出"]),
    (Concept::Fund, &["政府信息公开的专项支出", "政府信息公开专项支出", "政府信息公开的实际支出", "政府信息公开实际支出", "政府信息公开工作的实际支出", "政府信息公开工作实际支出", "政府信息公开工作支出", "政府信息公开工作的支出", "政府信息公开工作专项支出", "政府信息公开工作的专项支出", "信息公开的专项支出", "信息公开专项支出", "信息公开的实际支出", "信息公开实际支出", "信息公开工作的实际支出", "信息公开工作实际支出", "信息公开工作支出", "信息公开工作的支出", "信息公开工作专项支出", "信息公开工作的专项支出", "政务公开的专项支出", "政务公开专项支出", "政务公开的实际支出", "政务公开实际支出", "政务公开工作的实际支出", "政务公开工作实际支出", "政务公开工作支出", "政务公开工作的支出", "政务公开工作专项支出", "政务公开工作的专项支出", "专项经费开支", "工作经费开支"]),
    (Concept::Licence, &["行政许可处理决定", "行政许可", "行政许可决定", "行政许可事项", "行政许可案件"]),
    (Concept::Penalty, &["行政处罚处理决定", "行政处罚", "行政处罚决定", "行政处罚案件", "处罚决定", "行政处罚决定书"]),
    (Concept::Penalty, &["发出行政处罚决定", "发出行政处罚决定书", "发出行政处罚", "发出处罚决定", "发出处罚决定书", "处罚决定书"]),
    (Concept::Licence, &["行政许可决定书", "行政许可决定文件", "许可决定", "行政许可案卷"]),
    (Concept::Licence, &["发出行政许可决定", "发出行政许可决定书", "发出行政许可", "发出许可决定", "发出行政许可文书"]),
    (Concept::MediaReport, &["媒体报道", "新闻报道", "宣传报道", "报道"]),
    (Concept::Digitised, &["全文电子化率", "全文电子化", "电子化率", "电子化全文公开率", "全文电子化公开率", "全文公开率", "全文电子率", "信息全文电子化率", "信息电子化率"]),
    (Concept::Digitised, &["全文电子化的", "全文电子化达", "电子化达"]),
    (Concept::Applicant, &["自然人", "个人", "企业", "法人", "法人或其他组织", "法人及其他组织", "法人和其他组织", "其他组织", "公民", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "社会团体", "单位和个人"]),
    (Concept::Applicant, &["校外人员", "校内人员", "校内学生", "校内师生", "校内教职工", "在校学生", "在校师生", "校友"]),
    (Concept::Lodge, &["填报", "填写", "登记提交"]),
    (Concept::Lodge, &["递交", "提交", "提出", "寄送", "投递", "寄信", "来函", "到访"]),
    (Concept::Appeal, &["群众诉求", "诉求", "市民诉求", "网民诉求", "群众反映问题", "企业诉求", "民生诉求"]),
    (Concept::Appeal, &["来件", "派单", "交办单", "转办单", "热线件"]),
    (Concept::ShortVideo, &["抖音", "快手", "视频号", "短视频平台", "抖音号", "微信视频号", "西瓜视频", "政务抖音", "抖音账号"]),
    (Concept::ShortVideo, &["政务抖音号", "抖音平台", "快手号", "抖音短视频", "官方视频号", "官方快手", "短视频账号"]),
    (Concept::ShortVideo, &["快手账号", "快手短视频账号", "抖音官方账号", "抖音短视频账号", "抖音短视频号", "视频号账号", "微信视频号账号", "B站账号", "哔哩哔哩账号"]),
    (Concept::Charge, &["兼管此项工作", "兼管该项工作", "兼管这项工作", "兼做此项工作", "兼职负责此项工作", "兼职从事此项工作", "分管此项工作"]),
    (Concept::Charge, &["负责此项工作", "抓此项工作", "负责该项工作", "负责这项工作", "从事此项工作", "负责信息公开", "负责政务公开", "负责政府信息公开", "从事政府信息公开", "从事信息公开"]),
    (Concept::Charge, &["具体负责信息公开", "具体负责政务公开", "具体负责政府信息", "具体负责信息", "负责信息的收集", "负责信息收集", "负责信息的采集", "负责信息采集", "负责信息发布", "负责信息的发布", "负责信息报送", "负责信息的报送", "负责信息上网", "负责网站信息"]),
    (Concept::Duty, &["负责日常工作", "具体负责"]),
    (Concept::Note, &["相同信息", "同一信息", "重复信息", "重复计算", "不重复", "同一条信息", "只计", "仅计", "计为", "算作"]),
    (Concept::Note, &["重复公开", "重复发布", "按1条计", "按一条计", "按1条计算", "按一条计算"]),
    (Concept::Cumulative, &["两年来", "二年来", "三年来", "四年来", "五年来", "六年来", "七年来", "八年来", "九年来", "十年来", "几年来", "近几年来", "近三年来", "近五年来", "近年来", "多年来", "截至目前，累计", "截止目前，累计", "截至目前累计", "截止目前累计", "截至目前，已累计", "截止目前，已累计", "截至目前已累计", "截止目前已累计"]),
    (Concept::Cumulative, &["历年", "历年来", "历年累计", "历年累积", "历史累计", "开通以来", "建站以来", "成立以来", "施行以来", "实施以来", "运行以来", "自开通以来", "上线以来", "历年公开", "创办以来", "开设以来"]),
    (Concept::Cumulative, &["建立以来", "组建以来", "挂牌以来", "设立以来", "建局以来", "建区以来", "建县以来", "换届以来", "届政府以来", "履职以来", "开通至今", "上线至今", "运行至今", "成立至今", "建站至今", "施行至今", "实施至今", "各年度合计", "历年度", "以前年度", "及以前", "及往年"]),
    (Concept::Cumulative, &["开园以来", "建园以来", "开馆以来", "开业以来", "启用以来", "开办以来", "投入使用以来", "投入运行以来", "试运行以来", "改版以来", "组建至今", "启用至今"]),
    (Concept::Affair, &["事项"]),
    (Concept::ReadingPoint, &["查阅点", "信息查阅点", "政府信息查阅点", "政府信息公开查阅点", "政府信息查阅中心", "公共查阅场所", "信息公开查阅点", "信息查阅场所", "阅览点", "公共查询点", "信息公开查阅中心"]),
    (Concept::ReadingPoint, &["查阅场所", "公共查阅点", "公共查阅室", "查阅室", "查阅中心", "查询点", "查阅窗口", "集中查阅点", "信息查询点", "公开查阅点", "公开查阅室", "公开查阅场所", "政府信息查阅场所", "政府信息公开查阅场所", "政府信息公开查阅室", "信息公开查阅室", "政府信息查阅室", "信息查阅室", "资料查阅点", "文件查阅点", "查询场所"]),
    (Concept::ReadingPoint, &["公开查询点", "信息公开查询点", "政府信息查询点", "政府信息公开查询点", "取阅点", "免费取阅点", "公报取阅点", "公报免费取阅点", "政府公报取阅点", "政府公报免费取阅点", "公报赠阅点", "政府公报赠阅点", "赠阅点", "公报领取点", "免费领取点", "公报免费领取点", "公共查阅中心", "公共查询中心", "信息查询室", "政府信息查询室", "公共查询室"]),
    (Concept::ReadingPoint, &["资料索取点", "信息索取点", "资料索取处", "索取点", "查询窗口", "政府信息索取点", "信息公开索取点", "公共索取点", "公开索取点"]),
    (Concept::Turn, &["转入", "转至", "转到", "结转到", "跨年"]),
    (Concept::Turn, &["结转至", "结转到了"]),
    (Concept::Intend, &["计划", "原计划", "预期", "原定", "目标", "预定", "力求"]),
    (Concept::Opinion, &["意见建议", "意见和建议", "意见、建议"]),
    (Concept::Opinion, &["公众意见", "群众意见", "社会意见", "反馈意见", "网民意见", "社会公众意见", "公众意见建议", "群众意见建议", "公众意见和建议", "网民意见建议", "社会各界意见"]),
    (Concept::Opinion, &["决策意见", "调查意见", "重大决策意见", "重要决策意见"]),
    (Concept::Opinion, &["意见数量", "意见数", "意见条数", "意见建议数量", "意见建议数", "建议意见", "反馈意见数", "各类意见", "意见反馈", "有效意见", "征求到意见", "意见及建议"]),
    (Concept::Held, &["作为依申请公开", "属于依申请公开", "标注依申请公开", "列为依申请公开", "作为依申请公开信息", "属于依申请公开信息", "依申请公开类信息", "依申请公开类"]),
    (Concept::Follow, &["关注", "订阅"]),
    (Concept::User, &["现有用户", "共有用户", "已有用户", "拥有用户"]),
    (Concept::Dispatch, &["发文", "共发文", "制发文件"]),
    (Concept::NormReview, &["清理规范性文件", "清理行政规范性文件", "清理各类规范性文件", "清理现行规范性文件", "清理现行有效规范性文件", "清理政府规范性文件"]),
    (Concept::OpenMeeting, &["政务公开工作会", "信息公开工作会", "政府信息公开工作会", "政务公开推进会", "政务公开部署会", "政务公开专题会", "政务公开工作会议", "信息公开工作会议", "政府信息公开工作会议", "政务公开推进会议", "政务公开部署会议", "政务公开专题会议", "信息公开专题会议"]),
    (Concept::Leaflet, &["技术资料", "学习资料", "普法资料", "科普资料", "法律资料", "政策资料", "培训资料", "农技资料", "单行本", "用电指南", "用水指南", "用气指南", "就医指南", "就业指南", "创业指南", "健康指南"]),
    (Concept::Leaflet, &["读本"]),
    (Concept::Leaflet, &["办事指南", "服务指南", "便民卡", "联系卡", "连心卡", "告知书", "告知卡", "倡议书", "服务卡", "便民服务卡", "警民联系卡", "便民联系卡", "小册子", "口袋书", "宣传袋", "明白书", "办事手册", "办税指南", "缴费指南", "政务服务指南", "政策指南", "服务联系卡", "政策口袋书", "便民服务指南"]),
    (Concept::HotTopic, &["等热点", "等热点问题", "等热点事件", "等热点话题", "等社会热点", "等社会热点问题", "等民生热点", "等民生热点问题", "等社会关切", "等群众关切", "等舆情", "等舆情热点", "等群众关心的热点", "等公众关注的热点", "等公众关注热点", "等关切"]),
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
pub(crate) static DISPUTES: &[&str] = &["件", "起", "宗", "例", "次", "个", "案件", "项", "条"];
/// Units of events.
pub(crate) static EVENTS: &[&str] = &["次", "场", "期", "场次", "个", "届", "班次", "班"];
/// Units of people.
pub(crate) static PEOPLE: &[&str] = &["人", "名", "位", "人次", "余人"];
/// Units of bodies.
pub(crate) static BODIES: &[&str] = &["个", "家", "处"];
/// Units of visits.
pub(crate) static VISITS: &[&str] = &["人次", "次", "人", "条次", "册", "份", "卷", "册次", "卷次", "件", "卷（件）", "件次"];
/// Units of views; - is a number without a unit.
pub(crate) static VIEWS: &[&str] = &["次", "人次", "人", "次数", "余次", "PV", "条次", "人/次", "个", "-"];
/// Units of followers; - is a number without a unit.
pub(crate) static FOLLOWERS: &[&str] = &["人", "名", "个", "位", "户", "人次", "万人", "条", "-"];
/// Units of things handed out.
pub(crate) static SHEETS: &[&str] = &["份", "册", "张", "条", "幅", "块", "本", "个", "面", "套", "期", "封"];
/// Units of messages.
pub(crate) static MESSAGES: &[&str] = &["件", "只", "条", "封", "个", "次", "件次", "人次", "例", "起", "宗", "通", "项", "单", "张"];
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
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Disclose], after: &[Concept::Info], units: &["期", "批", "批次"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::TrainingSessions, before: &[Concept::Hold], after: &[Concept::Training], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[Concept::Hold], after: &[Concept::PressConference], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[Concept::Hold], after: &[Concept::Interview], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[Concept::SetUp], after: &[Concept::Office], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[Concept::SetUp], after: &[Concept::Organisation], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[], after: &[Concept::InForce, Concept::NormDoc], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("现行有效") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::Repeal], after: &[Concept::NormDoc], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("@first") },
    Phrase { metric: Metric::Consultations, before: &[Concept::Receive], after: &[Concept::Consultation], units: &["人次", "次", "人", "件", "条", "个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Receive], after: &[Concept::Proposal], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Handle], after: &[Concept::Proposal], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Answer], after: &[Concept::Proposal], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Disclose], after: &[Concept::Proposal], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::SetUp], after: &[Concept::Column], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::Edit], after: &[Concept::Column], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Meetings, before: &[Concept::Hold], after: &[Concept::Meeting], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Meetings, before: &[Concept::Hold], after: &[Concept::OpenMeeting], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ConsultationsPublic, before: &[Concept::Hold], after: &[Concept::PublicConsultation], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[], after: &[Concept::Affair], units: &["项", "个"], needs: Needs::Online, channel: None, category: None },
    Phrase { metric: Metric::InformationCreated, before: &[Concept::Create, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationCreated, before: &[Concept::Create, Concept::Document], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationCreated, before: &[Concept::Dispatch], after: &[], units: PAPERS, needs: Needs::Parted, channel: None, category: None },
    Phrase { metric: Metric::InformationCreated, before: &[Concept::Issue, Concept::Document], after: &[], units: PAPERS, needs: Needs::Parted, channel: None, category: None },
    Phrase { metric: Metric::InformationCreated, before: &[Concept::Issue, Concept::NormDoc], after: &[], units: PAPERS, needs: Needs::Parted, channel: None, category: None },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Held], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: Some("依申请公开") },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Application, Concept::Info], after: &[], units: ITEMS, needs: Needs::Items, channel: None, category: Some("依申请公开") },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Application, Concept::Document], after: &[], units: ITEMS, needs: Needs::Items, channel: None, category: Some("依申请公开") },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Refused, Concept::Info], after: &[], units: ITEMS, needs: Needs::Items, channel: None, category: Some("不予公开") },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Refused, Concept::Document], after: &[], units: ITEMS, needs: Needs::Items, channel: None, category: Some("不予公开") },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application], after: &[], units: &["条", "件", "份", "宗"], needs: Needs::Rated, channel: None, category: None },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Refused, Concept::Info], after: &[], units: &["条", "份", "篇"], needs: Needs::Withheld, channel: None, category: Some("不予公开") },
    Phrase { metric: Metric::ApplicationsRefused, before: &[Concept::Refused, Concept::Info], after: &[], units: &["件", "宗", "起"], needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Application], after: &[], units: &["条", "份", "篇"], needs: Needs::Items, channel: None, category: Some("依申请公开") },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Refused], after: &[], units: &["条", "份", "篇", "项"], needs: Needs::Items, channel: None, category: Some("不予公开") },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Refused], after: &[], units: CASES, needs: Needs::Made, channel: None, category: Some("不予公开") },
    Phrase { metric: Metric::InformationHeld, before: &[Concept::Application], after: &[], units: CASES, needs: Needs::Made, channel: None, category: Some("依申请公开") },
    Phrase { metric: Metric::ApplicationsRefused, before: &[Concept::Refused], after: &[], units: CASES, needs: Needs::Items, channel: None, category: None },
    Phrase { metric: Metric::NewMediaPosts, before: &[Concept::Post], after: &[], units: POSTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NewMediaPosts, before: &[Concept::Create, Concept::Post], after: &[], units: &["个", "部", "期", "件"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NewMediaPosts, before: &[Concept::ShortVideo, Concept::Post], after: &[], units: &["个", "部", "期", "件"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NewMediaPosts, before: &[Concept::Disclose, Concept::Post], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Followers, before: &[Concept::Follower], after: &[], units: FOLLOWERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Followers, before: &[Concept::User], after: &[Concept::Follow], units: &["人", "名", "位", "户", "人次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Followers, before: &[Concept::Wechat], after: &[Concept::Follow], units: &["人", "名", "位", "户", "人次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Followers, before: &[Concept::Weibo], after: &[Concept::Follow], units: &["人", "名", "位", "户", "人次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Followers, before: &[Concept::ShortVideo], after: &[Concept::Follow], units: &["人", "名", "位", "户", "人次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Followers, before: &[Concept::NewMedia], after: &[Concept::Follow], units: &["人", "名", "位", "户", "人次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Platform, Concept::Adopt], after: &[], units: POSTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Website, Concept::Adopt], after: &[], units: POSTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Newspaper, Concept::Adopt], after: &[], units: POSTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Organisation, Concept::Adopt], after: &[], units: POSTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Adopt, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Adopt, Concept::Briefing], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Info, Concept::Adopt], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Info, Concept::Submit], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::InForce, Concept::NormDoc], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("现行有效") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::NormDoc, Concept::InForce], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("现行有效") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::Repeal, Concept::NormDoc], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("@first") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::NormDoc, Concept::Repeal], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("@last") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::InForce], after: &[], units: PAPERS, needs: Needs::Norms, channel: None, category: Some("现行有效") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::Repeal], after: &[], units: PAPERS, needs: Needs::Norms, channel: None, category: Some("@last") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::Issue, Concept::NormDoc], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("@first") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::Retain, Concept::NormDoc], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("@first") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::NormDoc, Concept::Retain], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("@last") },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::NormReview], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("清理") },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Disclose, Concept::Interpretation], after: &[], units: &["件", "次", "期", "篇次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MediaReports, before: &[Concept::MediaReport, Concept::Disclose], after: &[], units: &["篇", "条", "次", "则", "篇次", "条次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MediaReports, before: &[Concept::MediaReport, Concept::OpenWork], after: &[], units: &["篇", "条", "次", "则", "篇次", "条次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MediaReports, before: &[Concept::MediaReport], after: &[], units: &["篇", "条", "次", "则", "篇次", "条次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DigitisedItems, before: &[Concept::Digitised], after: &[], units: &["%", "条", "件", "份", "篇"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DigitisedItems, before: &[Concept::Digitised, Concept::Disclose, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DigitisedItems, before: &[Concept::Digitised, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::Edit, Concept::Column], after: &[], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::SetUp, Concept::Column], after: &[], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::Column, Concept::Edit], after: &[], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::Create, Concept::Column], after: &[], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::Retain, Concept::Column], after: &[], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::SetUp, Concept::InterviewColumn], after: &[], units: &["个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Columns, before: &[Concept::StandingColumn], after: &[], units: &["个", "项"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ReadingPoints, before: &[Concept::ReadingPoint], after: &[], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ConsultationsPublic, before: &[Concept::Receive, Concept::Opinion], after: &[], units: &["条", "件", "个", "份"], needs: Needs::Nothing, channel: None, category: Some("意见") },
    Phrase { metric: Metric::ConsultationsPublic, before: &[Concept::Receive], after: &[Concept::Opinion], units: &["条", "件", "个", "份"], needs: Needs::Nothing, channel: None, category: Some("意见") },
    Phrase { metric: Metric::ConsultationsPublic, before: &[Concept::Opinion], after: &[], units: &["期", "次"], needs: Needs::Nothing, channel: None, category: Some("意见") },
    Phrase { metric: Metric::ConsultationsPublic, before: &[Concept::PublicConsultation], after: &[], units: &["次", "件", "条", "期", "个", "项", "份"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ConsultationsPublic, before: &[Concept::PublicConsultation, Concept::Hold], after: &[], units: &["次", "期", "场"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Meetings, before: &[Concept::Hold, Concept::Meeting], after: &[], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Meetings, before: &[Concept::Hold, Concept::OpenMeeting], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Meetings, before: &[Concept::Hold, Concept::Meeting, Concept::OpenWork], after: &[], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Proposal], after: &[], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Proposal, Concept::Disclose], after: &[], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Proposal, Concept::Answer], after: &[], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Proposals, before: &[Concept::Proposal, Concept::Handle], after: &[], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Budget, before: &[Concept::Fund], after: &[], units: MONEY, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Licences, before: &[Concept::Handle, Concept::Licence], after: &[], units: &["件", "宗", "项", "起", "例", "个", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Licences, before: &[Concept::Accept, Concept::Licence], after: &[], units: &["件", "宗", "项", "起", "例", "个", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Licences, before: &[Concept::Answer, Concept::Licence], after: &[], units: &["件", "宗", "项", "起", "例", "个", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[Concept::Licence], after: &[], units: &["项"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::Licences, before: &[Concept::Licence], after: &[], units: &["件", "宗", "起", "例", "条", "个"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::Penalties, before: &[Concept::Handle, Concept::Penalty], after: &[], units: &["件", "宗", "项", "起", "例", "个", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Penalties, before: &[Concept::Penalty], after: &[], units: &["件", "宗", "起", "例", "条", "个"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Appeal], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Affair], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Handle, Concept::Phone], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Receive, Concept::Phone], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Accept, Concept::Phone], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Answer, Concept::Phone], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Complaint], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Handle, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline], after: &[], units: &["件", "起", "通", "宗", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Online, Concept::Appeal], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Appeal], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::KeyInformation, before: &[Concept::KeyInfo], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::KeyInformation, before: &[Concept::KeyInfo, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Edit, Concept::Directory], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Abolish, Concept::Directory], after: &[], units: &["条", "项"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Edit, Concept::Disclose, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Directory, Concept::Edit, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Directory, Concept::Edit], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Directory, Concept::Disclose], after: &[], units: &["条", "项"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[Concept::Disclose, Concept::Directory], after: &[], units: &["条", "项"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Archive, Concept::Submit, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Library, Concept::Submit, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Submit, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DocumentsSubmitted, before: &[Concept::Submit, Concept::OpenWork], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::NormDoc], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[Concept::NormDoc, Concept::Disclose], after: &[], units: &["件", "个", "份"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Regulations, before: &[Concept::InForce, Concept::Regulation], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("现行有效") },
    Phrase { metric: Metric::Regulations, before: &[Concept::Repeal, Concept::Regulation], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: Some("@first") },
    Phrase { metric: Metric::Regulations, before: &[Concept::Regulation], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Regulations, before: &[Concept::Regulation, Concept::Disclose], after: &[], units: &["件", "个", "份"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ArchiveVisits, before: &[Concept::Visit, Concept::Document], after: &[], units: VISITS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ArchiveVisits, before: &[Concept::Visit, Concept::Info], after: &[], units: VISITS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ArchiveVisits, before: &[Concept::Visit], after: &[], units: VISITS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ArchiveVisits, before: &[Concept::ReadingPoint, Concept::Handle], after: &[], units: &["人次", "人"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation, Concept::Document], after: &[], units: PAPERS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OfficialDocuments, before: &[Concept::Document], after: &[], units: PAPERS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation, Concept::Document], after: &[], units: &["期", "次", "篇次", "条次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation], after: &[], units: &["期"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[Concept::Interpretation, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Responses, before: &[Concept::Response, Concept::HotTopic], after: &[], units: &["次", "条", "件", "个", "项", "起", "例"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Responses, before: &[Concept::Response], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[Concept::PressConference], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[Concept::PressConference, Concept::Hold], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[Concept::Interview, Concept::Hold], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::TrainingSessions, before: &[Concept::Training, Concept::Hold], after: &[], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[Concept::Interview], after: &[], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[Concept::InterviewColumn], after: &[], units: &["次", "期", "场", "场次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::GazetteIssues, before: &[Concept::Gazette], after: &[], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::GazetteIssues, before: &[Concept::Gazette, Concept::HandOut], after: &[], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::GazetteIssues, before: &[Concept::Gazette, Concept::Disclose], after: &[], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Briefings, before: &[Concept::Briefing], after: &[], units: &["期", "篇", "份", "条", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Briefings, before: &[Concept::Briefing, Concept::HandOut], after: &[], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Briefings, before: &[Concept::Briefing, Concept::Disclose], after: &[], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PageViews, before: &[Concept::PageView], after: &[], units: VIEWS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PageViews, before: &[Concept::PageView, Concept::Info], after: &[], units: VIEWS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Answer], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Handle], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Accept], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Receive], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Consultation], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Answer, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Accept, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Receive, Concept::Hotline], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Handle, Concept::Mailbox], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Receive, Concept::Mailbox], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::Accept, Concept::Mailbox], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Complaint], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Consultation], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Answer], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Handle], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Receive], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::Accept], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Answer, Concept::Appeal], after: &[], units: MESSAGES, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Consultation, Concept::Phone], after: &[], units: &["人次", "次", "个", "件", "起"], needs: Needs::Nothing, channel: Some(gongkai_report::Channel::Phone), category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Consultation], after: &[], units: &["人次", "次", "人", "个", "件", "起", "条", "件次", "例"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Consultation, Concept::Handle], after: &[], units: &["人次", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Phone, Concept::Response], after: &[], units: &["人次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Phone, Concept::Handle], after: &[], units: &["人次", "次"], needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Handle, Concept::Phone], after: &[], units: &["人次"], needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[Concept::Receive, Concept::Phone], after: &[], units: &["人次", "次", "个"], needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Accept, Concept::ServiceItem], after: &[], units: &["件", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Handle, Concept::ServiceItem], after: &[], units: &["件", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Answer, Concept::ServiceItem], after: &[], units: &["件", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[Concept::ServiceItem], after: &[], units: &["项", "个", "条"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[Concept::ServiceItem, Concept::Affair], after: &[], units: &["项", "个"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[Concept::Served], after: &[], units: &["项"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[Concept::Leaflet], after: &[], units: &["项"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline, Concept::ServiceCase], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::MailboxCases, before: &[Concept::Mailbox, Concept::ServiceCase], after: &[], units: MESSAGES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::ServiceCase], after: &[], units: &["件", "件次", "项", "次", "宗", "笔"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Training, Concept::Staff], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Training, Concept::OpenStaff], after: &[], units: PEOPLE, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[Concept::OpenStaff], after: &[], units: PEOPLE, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[Concept::Staff], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[Concept::TakePart, Concept::OpenWork], after: &[], units: PEOPLE, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[Concept::Charge], after: &[], units: PEOPLE, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Trainee], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingParticipants, before: &[Concept::Training], after: &[], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingSessions, before: &[Concept::Training], after: &[], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::PublicityMaterials, before: &[Concept::Publicity], after: &[], units: SHEETS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PublicityMaterials, before: &[Concept::HandOut, Concept::Leaflet], after: &[], units: SHEETS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PublicityMaterials, before: &[Concept::Issue, Concept::Leaflet], after: &[], units: &["份", "册", "本", "张", "套"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PublicityMaterials, before: &[Concept::Board], after: &[], units: &["块", "面"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[Concept::OpenWork, Concept::Office], after: &[], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[Concept::SetUp, Concept::Office], after: &[], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeLawsuits, before: &[Concept::LawsuitWay], after: &[], units: DISPUTES, needs: Needs::Dispute, channel: None, category: Some("@first") },
    Phrase { metric: Metric::AdministrativeReviews, before: &[Concept::Review], after: &[], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeLawsuits, before: &[Concept::Lawsuit], after: &[], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::Complaints, before: &[Concept::Receive, Concept::Complaint], after: &[], units: CASES, needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::Complaints, before: &[Concept::Accept, Concept::Complaint], after: &[], units: CASES, needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::Complaints, before: &[Concept::Handle, Concept::Complaint], after: &[], units: CASES, needs: Needs::Report, channel: None, category: None },
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
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive, Concept::Apply, Concept::OpenWork], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Accept, Concept::Apply, Concept::OpenWork], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[Concept::Answer, Concept::Handle], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Handle, Concept::Application], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application, Concept::Handle], after: &[], units: CASES, needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Handle, Concept::Application, Concept::Info], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application], after: &[], units: APPLICATIONS, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive, Concept::Request], after: &[], units: &["件", "份", "宗", "起", "例"], needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Lodge, Concept::Request], after: &[], units: &["件", "份", "宗", "起", "例"], needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Window, Concept::Lodge, Concept::Request], after: &[], units: &["件", "份", "宗", "起", "例"], needs: Needs::Section, channel: Some(gongkai_report::Channel::Window), category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Mail], after: &[], units: &["件", "份", "宗", "起", "例", "封"], needs: Needs::Section, channel: Some(gongkai_report::Channel::Mail), category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Window], after: &[], units: &["件", "份", "宗", "起", "例"], needs: Needs::Section, channel: Some(gongkai_report::Channel::Window), category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application], after: &[], units: CASES, needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application, Concept::Info], after: &[], units: CASES, needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::FeesWaived, before: &[Concept::Waiver], after: &[], units: MONEY, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::FeesWaived, before: &[Concept::Waiver], after: &[], units: &["件", "笔", "人次"], needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::FeesWaived, before: &[Concept::Waiver, Concept::Fee], after: &[], units: &["人次", "人"], needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::FeesWaived, before: &[Concept::Waiver, Concept::Fee], after: &[], units: MONEY, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::FeesCharged, before: &[Concept::Fee], after: &[], units: MONEY, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OverdueCases, before: &[Concept::Overdue], after: &[], units: CASES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OverdueCases, before: &[Concept::Late], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::SatisfactionRate, before: &[Concept::Satisfaction], after: &[], units: PERCENT, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::CompletionRate, before: &[Concept::Rate], after: &[], units: PERCENT, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Disclose, Concept::Info], after: &[], units: ITEMS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Disclose, Concept::Info], after: &[], units: &["期", "批", "批次"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::OpenWork], after: &[], units: POSTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Info], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Website, Concept::Info], after: &[], units: POSTS, needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Platform, Concept::Info], after: &[], units: POSTS, needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::HotlineCases, before: &[Concept::Hotline], after: &[], units: &["件", "件次", "起", "宗"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::FeesWaived, before: &[], after: &[Concept::Waiver], units: &["人次"], needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[], after: &[Concept::Application, Concept::Lodge], units: &["件", "份", "宗", "起", "例"], needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ConsultationsPublic, before: &[], after: &[Concept::PublicConsultation], units: &["件", "项", "部"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[], after: &[Concept::Application, Concept::Answer], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::Consultations, before: &[], after: &[Concept::Consultation], units: &["人次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[], after: &[Concept::Request, Concept::Lodge], units: &["件", "份", "宗", "起", "例"], needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::Budget, before: &[], after: &[Concept::Fund], units: MONEY, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::TrainingSessions, before: &[], after: &[Concept::Hold, Concept::Training], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Meetings, before: &[], after: &[Concept::Hold, Concept::Meeting], units: EVENTS, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[], after: &[Concept::Charge], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[], after: &[Concept::OpenStaff], units: PEOPLE, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ReadingPoints, before: &[], after: &[Concept::ReadingPoint], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[], after: &[Concept::Repeal], units: PAPERS, needs: Needs::Norms, channel: None, category: Some("@last") },
    Phrase { metric: Metric::ApplicationsCarriedOver, before: &[], after: &[Concept::Turn], units: CASES, needs: Needs::Outcome, channel: None, category: Some("out") },
    Phrase { metric: Metric::ApplicationsPartlyGranted, before: &[], after: &[Concept::Partly], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsGranted, before: &[], after: &[Concept::Granted], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsRefused, before: &[], after: &[Concept::Refused], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsNotHeld, before: &[], after: &[Concept::NotHeld], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[], after: &[Concept::RestOutcome], units: CASES, needs: Needs::Outcome, channel: None, category: None },
    Phrase { metric: Metric::Staff, before: &[], after: &[Concept::Staff], units: PEOPLE, needs: Needs::Open, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[], after: &[Concept::ServiceItem], units: &["项", "个", "条"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[], after: &[Concept::Served], units: &["项"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[], after: &[Concept::Leaflet], units: &["项"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::ServiceItems, before: &[], after: &[Concept::Licence], units: &["项"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::PublicityMaterials, before: &[], after: &[Concept::Publicity], units: SHEETS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::DirectoryEntries, before: &[], after: &[Concept::Directory], units: &["条"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::PressConferences, before: &[], after: &[Concept::PressConference], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[], after: &[Concept::Interview], units: EVENTS, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::OnlineInterviews, before: &[], after: &[Concept::InterviewColumn], units: &["次", "期", "场", "场次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::GazetteIssues, before: &[], after: &[Concept::Gazette], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Briefings, before: &[], after: &[Concept::Briefing], units: &["期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Interpretations, before: &[], after: &[Concept::Interpretation], units: &["篇", "件", "条", "个", "期"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::NormativeDocuments, before: &[], after: &[Concept::NormDoc], units: PAPERS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeReviews, before: &[], after: &[Concept::Review], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::AdministrativeLawsuits, before: &[], after: &[Concept::Lawsuit], units: DISPUTES, needs: Needs::Dispute, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[], after: &[Concept::Organisation, Concept::TakePart], units: BODIES, needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::Organisations, before: &[], after: &[Concept::Organisation], units: BODIES, needs: Needs::People, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Handle, Concept::Apply], after: &[], units: &["件", "宗", "项", "起", "次", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Accept, Concept::Apply], after: &[], units: &["件", "宗", "项", "起", "次", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Handle, Concept::Affair], after: &[], units: &["件", "件次"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Accept, Concept::Affair], after: &[], units: &["件", "件次"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Answer, Concept::Affair], after: &[], units: &["件", "件次"], needs: Needs::Report, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Answer, Concept::Apply], after: &[], units: &["件", "宗", "项", "起", "次", "件次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Handle, Concept::ServiceCase], after: &[], units: &["件", "件次", "项", "宗", "起", "次", "个", "笔", "本"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Accept, Concept::ServiceCase], after: &[], units: &["件", "件次", "项", "宗", "起", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ServiceCases, before: &[Concept::Answer, Concept::ServiceCase], after: &[], units: &["件", "件次", "项", "宗", "起", "次"], needs: Needs::Nothing, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAnswered, before: &[Concept::Answer], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Application, Concept::Receive], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Application, Concept::Accept], after: &[], units: CASES, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive], after: &[], units: APPLICATIONS, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Accept], after: &[], units: &["条"], needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsReceived, before: &[Concept::Receive], after: &[], units: &["条"], needs: Needs::Section, channel: None, category: None },
    Phrase { metric: Metric::ApplicationsAccepted, before: &[Concept::Accept], after: &[], units: APPLICATIONS, needs: Needs::Application, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Dispatch], after: &[], units: POSTS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Disclose], after: &[], units: POSTS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Online, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Website, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Platform, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Wechat, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Weibo, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::NewMedia, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Newspaper, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Board, Concept::Disclose], after: &[], units: ITEMS, needs: Needs::Disclosure, channel: None, category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[Concept::Gazette, Concept::Disclose], after: &[], units: &["条", "件", "篇", "份"], needs: Needs::Disclosure, channel: Some(gongkai_report::Channel::Gazette), category: None },
    Phrase { metric: Metric::InformationDisclosed, before: &[], after: &[Concept::Info], units: POSTS, needs: Needs::Disclosure, channel: None, category: None },
];

/// Metrics, and the verbs that take a figure away from them.
pub(crate) static GUARDS: &[(&[Metric], &[Concept])] = &[
    (&[Metric::InformationDisclosed, Metric::KeyInformation, Metric::OfficialDocuments], &[Concept::Issue]),
    (&[Metric::InformationDisclosed, Metric::KeyInformation], &[Concept::Receive, Concept::Accept, Concept::Answer, Concept::Handle, Concept::Hold, Concept::SetUp, Concept::TakePart, Concept::Abolish, Concept::Retain, Concept::OtherVerb, Concept::Create, Concept::Adopt]),
    (&[Metric::NormativeDocuments, Metric::Regulations, Metric::OfficialDocuments], &[Concept::Receive, Concept::Accept, Concept::Answer, Concept::Handle, Concept::Hold, Concept::SetUp, Concept::TakePart, Concept::Abolish, Concept::Retain, Concept::OtherVerb, Concept::Edit, Concept::Adopt]),
    (&[Metric::Interpretations], &[Concept::Receive, Concept::Accept, Concept::SetUp, Concept::Abolish, Concept::Retain]),
    (&[Metric::HotlineCases, Metric::MailboxCases], &[Concept::SetUp, Concept::TakePart, Concept::Abolish, Concept::Retain, Concept::OtherVerb, Concept::Edit, Concept::Disclose]),
    (&[Metric::ServiceItems, Metric::ServiceCases], &[Concept::Abolish, Concept::Retain]),
    (&[Metric::PublicityMaterials], &[Concept::Receive, Concept::Abolish, Concept::Retain]),
    (&[Metric::TrainingSessions], &[Concept::TakePart]),
    (&[Metric::ApplicationsReceived], &[Concept::SetUp, Concept::Abolish, Concept::Retain, Concept::Edit]),
    (&[Metric::Staff], &[Concept::Hold, Concept::OtherVerb]),
    (&[Metric::Licences, Metric::Penalties], &[Concept::Disclose, Concept::Submit, Concept::Edit, Concept::Receive]),
    (&[Metric::Meetings], &[Concept::TakePart]),
    (&[Metric::Columns], &[Concept::Abolish]),
    (&[Metric::Proposals], &[Concept::Submit]),
    (&[Metric::InformationHeld], &[Concept::Receive, Concept::Accept, Concept::Answer, Concept::Handle]),
    (&[Metric::NewMediaPosts], &[Concept::Receive, Concept::Accept, Concept::Answer, Concept::Handle]),
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
    Denial { thing: Concept::Late, negations: &[Concept::NoneOccurred], metric: Some(Metric::OverdueCases), needs: Needs::Application },
    Denial { thing: Concept::Staff, negations: &[], metric: Some(Metric::Staff), needs: Needs::Report },
    Denial { thing: Concept::Proposal, negations: &[], metric: Some(Metric::Proposals), needs: Needs::Report },
    Denial { thing: Concept::Review, negations: &[], metric: Some(Metric::AdministrativeReviews), needs: Needs::Dispute },
    Denial { thing: Concept::Lawsuit, negations: &[], metric: Some(Metric::AdministrativeLawsuits), needs: Needs::Dispute },
    Denial { thing: Concept::Complaint, negations: &[], metric: Some(Metric::Complaints), needs: Needs::Dispute },
    Denial { thing: Concept::Refused, negations: &[], metric: Some(Metric::ApplicationsRefused), needs: Needs::Application },
    Denial { thing: Concept::CarriedIn, negations: &[], metric: Some(Metric::ApplicationsCarriedOver), needs: Needs::Application },
    Denial { thing: Concept::Consultation, negations: &[], metric: Some(Metric::Consultations), needs: Needs::Dispute },
    Denial { thing: Concept::NormDoc, negations: &[Concept::NoneMade], metric: Some(Metric::NormativeDocuments), needs: Needs::Report },
    Denial { thing: Concept::Regulation, negations: &[Concept::NoneMade], metric: Some(Metric::Regulations), needs: Needs::Report },
    Denial { thing: Concept::Penalty, negations: &[Concept::NoneMade], metric: Some(Metric::Penalties), needs: Needs::Report },
    Denial { thing: Concept::Licence, negations: &[Concept::NoneMade], metric: Some(Metric::Licences), needs: Needs::Report },
    Denial { thing: Concept::CarriedOut, negations: &[], metric: Some(Metric::ApplicationsCarriedOver), needs: Needs::Application },
    Denial { thing: Concept::Turn, negations: &[], metric: Some(Metric::ApplicationsCarriedOver), needs: Needs::Application },
    Denial { thing: Concept::Fund, negations: &[Concept::NoneOccurred], metric: Some(Metric::Budget), needs: Needs::Report },
];

pub(crate) static COUNTING: &[&str] = &["数量", "数共", "数", "总数量", "总数", "总量", "总计", "总共", "总", "量", "件数", "条数", "人数", "次数", "期数", "份数", "共计", "共有", "共", "合计", "总额", "金额", "历年累计", "历年", "历年累积", "历史累计", "累积", "累计", "一共", "计", "为", "是", "达到", "达", "有", "了", "约为", "约", "近", "逾", "超过", "超", "已经", "已", "多达", "各", "均", "都", "皆", "分别", "的", "等", "全年", "全区", "全市", "全县", "全镇", "全乡", "全局", "全省", "今年", "本年度", "本年", "当年", "年内", "年度", "以来", "目前", "仅", "只有", "仅有", "截至", "截止", "现", "到", "则", "：", "“", "”", "\"", " ", "\u{a0}"];
pub(crate) static REPEATING: &[&str] = &["数量偏少", "数量较少", "偏少", "较少", "不多", "数据", "者", "群众", "市民", "公民", "人员", "案件", "事件", "案", "事项", "情况", "工作", "材料", "类", "方面", "内容", "稿", "专题", "活动", "业务", "交办", "转办", "派发", "派单", "平台", "转派", "下派", "承办", "件", "服务", "请求", "文", "系统", "诉求", "问题", "工单", "来电", "利用", "档案", "资料", "内", "并", "《", "》", "转来", "转交", "交来", "条例", "新条例", "应收", "实收", "应收、实收", "实际收取", "公众", "读者", "利用者", "邮件", "条目", "支出"];
pub(crate) static SUMMING: &[&str] = &["仅", "共", "总", "累计", "合计", "达", "为"];
pub(crate) static IDLE: &[&str] = &["发生", "此类", "相关", "类似", "有关", "上述", "该", "此项", "情况", "情形", "事项", "案件", "的", "。", "，", "：", " ", "\u{a0}", "本年度", "年度", "年", "我局", "我镇", "我乡", "我街道", "我区", "我县", "我市", "我委", "我办", "我院", "我校", "我单位", "本单位", "本机关", "本局", "本镇", "本部门", "本办", "本街道", "全年", "本年", "均", "也", "暂", "尚", "未", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "至", "月", "日", "从", "自", "今", "目前", "截至", "截止", "现", "过", "任何", "线上", "线下", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "、", "（", "）", "历年累计", "历年", "累计", "往年", "以往", "及", "此两项", "两项", "上述两项", "以上两项", "这两项", "该两项", "二者", "两者", "为止", "到"];
pub(crate) static LABEL_LEADING: &[&str] = &["重点聚焦", "聚焦", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "其中", "包括", "分别为", "主要", "涉及", "包含", "含", "并", "共", "累计", "全年", "已", "、", "，", "；", "：", "和", "及", "以及", "的", "了", "是", "“", "”", "\"", " ", "（", "）", "各类", "有", "全区", "全市", "我区", "对", "承办", "归集", "汇总", "撰写", "编写", "另有", "另外", "还有"];
pub(crate) static LABEL_TRAILING: &[&str] = &["的总条数", "的条数", "的件数", "的数量", "共计", "共有", "共", "合计", "累计", "为", "是", "达到", "达", "有", "了", "各", "均", "都", "分别", "的", "等", "总数", "数", "更新量", "公开数", "发布量", "公开量", "更新数", "发布数", "公开条数", "数量", "发布总数", "更新总数", "：", "，", "、", "（", " ", "“", "”", "\"", "已", "总计", "约占", "占到", "占", "span>", "span", "font>", "font", "?", "？"];
pub(crate) static PLAIN_NOUN: &[&str] = &["政府信息", "政务信息", "信息", "各类信息", "公开信息", "各类政府信息", "各类政务信息", "规范性文件", "规章", "文件", "公文", "目录", "申请", "简报", "依申请公开", "政府信息公开申请", "信息公开申请", "公开申请", "行政复议", "行政诉讼", "诉讼", "复议", "新闻发布会", "在线访谈", "政策解读", "工作人员", "培训", "培训班", "培训人员", "参训人员", "接受培训", "参加培训", "培训人数", "参训", "培训会", "解读稿件", "政策解读稿件", "稿件", "文章", "图文", "推文", "宣传品", "热线", "信箱", "办件", "公报", "政府公报", "费用", "举报", "投诉", "举报投诉", "咨询", "浏览量", "访问量", "满意率", "信息公开", "政府信息公开", "解读", "查阅", "信件", "12345热线工单", "热线工单", "12345工单", "12345便民热线电话", "12345热线电话", "便民热线电话", "便民服务热线电话", "政务服务热线电话", "市民热线电话", "热线来电", "12345便民热线", "12345政务服务热线", "12345政务服务热线工单", "12345政务服务便民热线", "12345", "12345热线", "12345平台", "服务热线", "热线电话", "来信", "留言", "群众诉求", "诉求", "来件", "工单", "网站访问量", "页面浏览量", "总访问量", "访问总量", "浏览总量", "总浏览量", "点击量", "总点击量", "网站浏览量", "网站总访问量", "新增", "本年新增", "本年度新增", "当年新增", "今年新增", "访问次", "浏览次", "点击次", "播放次", "事项", "各类事项", "服务事项", "政务服务事项", "部门", "单位", "有关信息", "相关信息", "有关政府信息", "相关政府信息", "政策解读文件", "解读文件", "政策解读件", "解读件", "解读信息", "政策解读信息", "重点信息", "解读材料", "业务培训", "依申请公开政府信息", "申请公开", "信访件", "网上信访件", "信访来件", "网上信访事项", "网络信访件", "网上问政", "网络问政", "网上投诉", "咨询投诉", "网民留言", "网友留言", "群众留言", "公众留言", "网上咨询", "网络咨询", "在线咨询", "领导信箱", "网上信箱", "网上留言", "咨询留言", "留言咨询", "网民来信", "来信来电", "互动留言", "网络留言", "网民咨询", "便民问答", "咨询问答", "网上信访", "群众来信", "公众来信", "信箱来信", "信箱信件", "网络投诉", "咨询信件", "网上来信", "市民咨询电话", "咨询电话", "群众咨询电话", "公众咨询电话", "群众来电", "市民来电", "来电", "市民热线", "市民服务热线", "市民热线工单", "热线平台", "投诉举报", "政民互动", "市民诉求", "网民诉求", "工作简报", "信息简报", "政务简报", "政策解读材料", "政策解读文章", "政策解读文稿", "政策解读作品", "政策性文件解读", "解读政策文件", "解读政策", "建议提案", "建议", "提案", "议案", "人大代表建议和政协委员提案", "人大代表建议、政协委员提案", "人大建议和政协提案", "人大建议、政协提案", "建议和提案", "建议、提案", "代表建议和委员提案", "建议提案办理结果", "建议提案答复", "建议提案复文", "行政规范性文件", "图文信息", "消息", "图文消息", "微博", "推文信息", "信息条数", "办事项", "办事事项", "网办事项", "短视频", "作品", "视频", "访问次数", "浏览次数", "点击次数", "总阅读", "累计阅读", "累计播放", "累计阅读量", "总阅读量", "阅读总量", "累计浏览量", "累计访问量", "浏览", "总播放量", "累计播放量", "访问人次", "浏览人次", "阅读量累计", "类政府信息", "新媒体作品", "新媒体产品", "融媒体作品", "融媒体产品", "投诉咨询", "发帖", "发帖数", "发帖量", "发帖总数", "发博", "发博数", "发博量", "博文", "历年", "历史", "镇政府公开信息", "乡政府公开信息", "县政府公开信息", "区政府公开信息", "市政府公开信息", "省政府公开信息", "领导信箱来信", "领导信箱信件", "师生来信"];
pub(crate) static CHANNEL_LEAD: &[&str] = &["通过", "利用", "依托", "借助", "运用", "在", "以"];
pub(crate) static DONE_TO_CHANNEL: &[&str] = &["加强", "完善", "推进", "优化", "规范", "升级", "发挥", "做好", "抓好", "强化", "建设", "建成", "开通", "将", "把", "向", "改版", "提升", "健全", "丰富", "拓宽", "拓展", "创新", "开展", "围绕", "按"];
pub(crate) static EACH: &[&str] = &["均为", "均", "各", "都为", "都", "皆为", "皆", "各自"];
pub(crate) static DATE_OF_PAPER: &[&str] = &["部门预算", "部门决算", "预算", "决算", "部门预决算", "预决算", "部门“三公”", "“三公”", "年报", "年度报告", "政务公开工作要点", "工作总结", "工作计划", "工作要点", "政府工作报告"];
pub(crate) static GRANTED_LABEL: &[&str] = &["依法公开", "公开", "已公开", "依法提供", "提供", "予以提供", "依申请公开"];
pub(crate) static TRAINING_TOPIC: &[&str] = &["政府信息公开", "政务公开", "信息公开", "政务信息公开", "政府信息", "全县政务公开", "全市政务公开", "全区政务公开", "《条例》", "新《条例》", "条例", "线上", "线下", "学习", "现场", "以会代训", "信息员", "联络员", "工作人员", "专题", "集中", "专项", "全省", "全市", "全县", "全区", "邀请", "参训", "受训", "业务骨干", "专兼职", "讲座", "业务"];
pub(crate) static DATE_ASIDE: &[&str] = &["比", "较", "与", "同", "由", "从", "结转", "转", "转入", "顺延到", "顺延至", "〔", "（", "《", "上年", "去年"];
pub(crate) static DATE_UNTIL: &[&str] = &["截至", "截止", "截止到", "到", "至"];
pub(crate) static LABEL_KEPT: &[&str] = &["有关", "有线", "有色", "有偿", "对外", "对口", "对台", "共青", "共建", "共享", "共同", "并联", "并购", "和谐", "和平", "与民", "已公开", "含山", "是非", "及时", "与群众", "与公众", "对接", "对照", "有效", "有毒", "主要负责", "涉及民生", "涉农", "共产"];
pub(crate) static ITEM_END: &[&str] = &["类", "信息", "动态", "新闻", "公告", "公示", "通知", "通告", "报道", "稿件", "文章", "图片", "视频", "资讯", "简讯", "要闻", "快讯", "短视频", "推文", "图解", "新闻稿"];
pub(crate) static PART_UNIT: &[&str] = &["个", "期", "项", "部", "批", "批次", "则", "次", "份", "件", "份次", "幅", "张"];
pub(crate) static LIST_LEAD: &[&str] = &["分别为", "分别是", "为", "是", "如下", "包括", "有", "分别有", "主要有", "主要是", "主要为", "情况如下", "分类如下", "其中"];
pub(crate) static GOVERNMENT_INFORMATION: &[&str] = &["政府信息", "政务信息", "公开信息", "公共信息"];
pub(crate) static PLAIN_MODIFIER: &[&str] = &["12345政务服务便民热线", "12345政务服务热线", "12345便民服务热线", "12345便民热线", "12345市民热线", "12345热线", "12345平台", "便民服务热线", "转办", "交办", "派发", "转交", "转派", "群众", "主动公开", "公开", "发布", "各类", "各种", "政府", "政务", "的", "新增", "全部", "其他各类", "以上", "上述", "本单位", "本机关", "我局", "我镇", "本局", "全市", "全县", "全区", "共", "总", "本年度", "本年", "向社会", "主动", "人民网", "专门的", "各级", "推送", "公众", "网民", "网友"];
pub(crate) static FOREIGN_NOUN: &[&str] = &["栏目", "子栏目", "专栏", "专题", "类别", "大类", "小类", "方面", "渠道", "途径", "制度", "部分", "环节", "平台", "账号", "载体", "领域", "措施", "要求", "步骤", "模块", "板块", "版块", "频道", "方式", "类", "环境", "层面", "重点", "要素", "目录类", "种类", "原则", "经验", "举措", "纪律", "标准", "思路", "路径", "底线"];
pub(crate) static EXAMPLES: &[&str] = &["主要聚焦在", "聚焦在", "聚焦于", "主要集中在", "集中在", "内容有", "内容包括", "内容涉及", "内容涵盖", "内容为", "包括", "涉及", "涵盖", "主要有", "主要包括", "主要涉及", "主要为", "分别涉及", "内容主要有", "内容主要为", "主题有", "主题为", "主题包括", "主题涉及"];
pub(crate) static EXAMPLES_END: &[&str] = &["等共", "等共计", "等合计", "等总计", "等累计", "等总共", "等信息共", "等内容共", "等各类信息共", "等内容共计", "等方面共", "等方面", "等方面内容", "等内容", "等内容近", "等内容约", "等，累计", "等，共", "等，合计", "等，共计"];
pub(crate) static EXPENSE: &[&str] = &["用于", "支出", "投入", "开支", "列支", "花费", "产生的", "发生的", "支付", "花去", "耗资", "使用经费", "共花费", "垫付", "承担"];
pub(crate) static APPLICANT_WORD: &[&str] = &["公民", "群众", "市民", "个人", "自然人", "法人", "企业", "单位", "组织", "网上", "网络", "书面", "当面", "现场", "信函", "电子邮件", "邮件", "传真", "邮寄", "电话", "社会", "公众", "政府信息", "政务信息", "信息", "公开", "政府", "各类", "有效", "新", "的", "提出", "递交", "提交", "上年", "结转", "其他", "或", "和", "及", "、", "了", "过", "到", "，", "对", "向", "我局", "本局", "申请人", "当事人", "要求", "获取", "有关", "相关", "该", "此类", "此项", "线上", "线下", "依", "主动", "各", "起", "共", "通过", "“", "”", "口头", "来信", "来函", "来电", "窗口", "平台", "方式", "系统", "网站", "本机关", "我镇", "全市", "全县", "全区", "全年", "累计", "共计", "已", "均", "并", "新收", "件", "条", "份", "宗", "书面形式", "形式", "公开办", "数字", "涉及", "不予", "外来", "本年度", "办理", "答复", "本年", "年度", "我单位", "本单位", "我街道", "我乡", "我区", "我县", "我市", "我委", "我办", "任何", "关于"];
pub(crate) static DIVISION_LEAD: &[&str] = &["按", "按照", "从", "就", "根据", "依", "以"];
pub(crate) static DIVISION_END: &[&str] = &["分", "看", "来看", "划分", "分类", "来分", "统计", "上看", "区分", "来说", "情况看", "分类看", "情况来看", "分为", "而言", "来讲", "角度看", "论", "而论", "上有", "形式有", "类别有", "类型有", "内容有"];
pub(crate) static ALL_OF_THEM: &[&str] = &["均", "全部", "都", "皆", "已全部", "现已全部", "已均", "均已", "全都", "悉数"];
pub(crate) static THIS_YEAR: &[&str] = &["本年度新增", "本年新增", "今年新增", "当年新增", "年度新增", "其中本年", "其中今年", "其中，本年", "其中，今年", "其中当年", "其中新增", "新增"];
pub(crate) static RUNNING_TOTAL: &[&str] = &["累计", "累积", "总计"];
pub(crate) static LABEL_KEPT_END: &[&str] = &["行为", "作为", "认为", "因为", "共有", "公有", "国有", "所有", "现有", "特有"];
pub(crate) static IN_TIME: &[&str] = &["按时", "延期", "按期", "逾期", "超期", "及时", "当场", "限时", "提前", "依法延期", "延长期限"];
pub(crate) static OTHER_YEAR: &[&str] = &["上年", "去年", "上一年", "往年", "同期", "历年", "不含", "不包括", "不计", "较", "比", "同比", "前年", "不包含"];
pub(crate) static CARRIED_IN: &[&str] = &["上年结转", "上年度结转", "上一年度结转"];
pub(crate) static CARRYING: &[&str] = &["结转", "转结"];
pub(crate) static RATE_MODIFIER: &[&str] = &["有效", "按时", "及时", "按期", "依法", "限时", "准时", "规范", "主动"];
pub(crate) static COLUMN_NOUN: &[&str] = &["栏目", "专栏", "专题", "版块", "板块"];
pub(crate) static WITHHELD_WORD: &[&str] = &["免予公开", "国家机密", "国家秘密", "不宜公开"];
pub(crate) static SHARED_HANDLING: &[&str] = &["协办", "主办", "会办", "分办", "承办"];
pub(crate) static ATTENDING: &[&str] = &["参会", "与会", "参加", "覆盖", "参训", "受训", "培训", "参培", "到会", "到场", "听课", "到课", "参学", "出席"];
pub(crate) static STAFFING: &[&str] = &["配备", "配备了", "配有", "明确", "明确了", "安排", "安排了", "确定", "确定了", "落实", "指定", "指定了", "设有", "现有"];
pub(crate) static IN_PERSON: &[&str] = &["来访", "来人", "到访", "上门", "面询", "面谈", "现场", "当面", "来访者", "来访群众"];
pub(crate) static IS_OF_KIND: &[&str] = &["属于", "为", "是", "系", "属", "通过", "来自", "以", "从", "由", "经"];
pub(crate) static MAILBOX_NOUN: &[&str] = &["信箱", "邮箱", "心声", "留言板", "民心网"];
pub(crate) static COMPLAINED_OF: &[&str] = &["不力的", "不到位的", "不及时的", "不规范的", "不作为的", "问题的", "的"];
pub(crate) static WORK_OF_DISCLOSURE: &[&str] = &["公开工作", "信息公开", "政务公开"];
pub(crate) static ALIEN_COMPLAINT: &[&str] = &["环境", "环保", "消费", "消费者", "旅游", "游客", "价格", "物价", "质量", "噪声", "噪音", "油烟", "扬尘", "污染", "食品", "药品", "医疗", "患者", "劳动", "劳动保障", "欠薪", "农民工", "违法", "物业", "业主", "市场", "交通", "客运", "出租车", "服务", "教育", "学生", "家长", "金融", "保险", "通信", "电力", "燃气", "供水", "税务", "纳税"];
pub(crate) static PRESS: &[&str] = &["主要媒体", "省内媒体", "市内媒体", "国内媒体", "国家媒体", "地方媒体", "官方媒体", "等媒体", "等新闻媒体", "省内外媒体", "国内外媒体", "各类媒体", "各级媒体", "各级各类媒体", "传统媒体", "传统新闻媒体", "新闻媒体", "级媒体", "级以上媒体", "级新闻媒体", "级以上新闻媒体", "级主流媒体", "级及以上媒体", "中央媒体", "各大媒体", "主流媒体"];
pub(crate) static PRINTED: &[&str] = &["刊发", "刊登", "刊播", "刊载", "发表", "播发", "播出", "刊出", "登载", "登出"];
pub(crate) static PLAIN_VIEWS: &[&str] = &["公众", "群众", "网民", "用户", "年度", "年均", "本年度", "全年", "当年", "信息", "页面", "网页", "网站", "全站", "日均", "月均", "中", "总", "累计", "的", "新增", "共", "年"];
pub(crate) static VISIT_NOUN: &[&str] = &["访问", "浏览", "点击"];
pub(crate) static POST_ORIGIN: &[&str] = &["原创", "转发", "转载"];
pub(crate) static DISCLOSED_STEP: &[&str] = &["决策", "执行", "管理", "服务", "结果"];
pub(crate) static FEW: &[&str] = &["仅报送", "只报送", "仅上报", "只上报", "全年仅", "全年只", "全年共", "仅发布", "只发布", "仅公开", "只公开", "仅有", "仅制作", "仅更新"];
pub(crate) static CASE_KIND: &[&str] = &["咨询", "投诉", "举报", "建议", "求助", "求决", "投诉举报", "举报投诉", "咨询投诉", "咨询求助", "意见建议", "表扬", "感谢", "信访", "业务咨询", "政策咨询", "咨询类", "投诉类", "举报类", "建议类", "求助类"];
pub(crate) static BRING_OUT: &[&str] = &["编发", "编印", "编辑", "编写", "编撰", "编制", "编辑印发", "编辑出版", "编印发放", "印发", "刊印", "刊发", "出刊", "编报", "印制", "撰写", "编发了", "编印了", "编辑了", "印发了", "编写了", "编制了"];
pub(crate) static PRESS_KIND: &[&str] = &["报刊", "报纸", "广播", "电视", "电台", "媒体", "杂志"];
pub(crate) static NOTICE_TO: &[&str] = &["整改通知单", "通知单", "督查单", "整改通知", "整改通知书", "通知书", "督办单", "督办函", "督办通知", "整改函", "提示函", "提醒函", "工作提示", "交办单", "告知书", "告知单", "工作函", "催办单", "催办函", "提醒单", "整改单", "监督意见书", "建议书", "通报", "督查通报"];
pub(crate) static AND_SO_ON: &[&str] = &["等"];
pub(crate) static OF_THESE: &[&str] = &["其中"];
pub(crate) static ALL_TOLD: &[&str] = &["包括"];
pub(crate) static RESPECTIVELY: &[&str] = &["分别"];
pub(crate) static SHARED_OUT: &[&str] = &["分"];
pub(crate) static CONCERNING: &[&str] = &["涉及"];
pub(crate) static OF_THE_INFORMATION: &[&str] = &["信息中"];
pub(crate) static BRACKETED_PARTS: &[&str] = &["其中", "包括", "含"];
pub(crate) static ENDS_WHOLE_NAME: &[&str] = &["中，", "中：", "中,"];
pub(crate) static AMONG: &[&str] = &["中"];
pub(crate) static AMONG_THEM: &[&str] = &["有", "，"];
pub(crate) static REPEATED_WHOLE: &[&str] = &["政", "府", "务", "信", "息", "公", "开", "申", "请", "主", "动", "的", "类", "不", "予", "当", "之"];
pub(crate) static ALL_ALREADY: &[&str] = &["全", "均", "已", "都"];
pub(crate) static IN_ADDITION: &[&str] = &["另"];
pub(crate) static LOST_UNIT: &[&str] = &["条"];
pub(crate) static TIMES_UNIT: &[&str] = &["次"];
pub(crate) static CLASS: &[&str] = &["类"];
pub(crate) static CLASS_OF_INFORMATION: &[&str] = &["类", "类信息"];
pub(crate) static INFORMATION_CLASS: &[&str] = &["类信息"];
pub(crate) static INFORMATION_END: &[&str] = &["信息"];
pub(crate) static PROCEDURE_START: &[&str] = &["程", "流", "指", "制", "结", "依", "条", "情", "要"];
pub(crate) static REFUSED_LABEL: &[&str] = &["不公开"];
pub(crate) static ON_REQUEST: &[&str] = &["依申请公开"];
pub(crate) static WITHHELD_LABEL: &[&str] = &["不予公开"];
pub(crate) static BY_APPLICATION: &[&str] = &["依申请"];
pub(crate) static BEHIND_NUMBER: &[&str] = &["以上", "以下", "以内", "等", "的", "之"];
pub(crate) static LINKING: &[&str] = &["属", "于", "为", "是"];
pub(crate) static ALREADY_WORD: &[&str] = &["已", "均", "全", "都", "部", "予", "以"];
pub(crate) static ALL_YEARS: &[&str] = &["历", "年", "来"];
pub(crate) static SUMMING_UP: &[&str] = &["合计", "总计", "共计"];
pub(crate) static IN_THIS_YEAR: &[&str] = &["本", "当", "今", "年", "度", "其", "中", "，", "内", "新", "增"];
pub(crate) static OPINION_UNIT: &[&str] = &["条", "件", "份", "个"];
pub(crate) static COLLECTING: &[&str] = &["收", "征"];
pub(crate) static OPINION: &[&str] = &["意见", "反馈"];
pub(crate) static BEHIND_OPINIONS: &[&str] = &["建", "议", "数", "共", "计", "余"];
pub(crate) static HANDLED_WORD: &[&str] = &["办理"];
pub(crate) static DENYING: &[&str] = &["未", "不", "无"];
pub(crate) static LIMITING: &[&str] = &["未", "不", "无", "其"];
pub(crate) static LAWSUIT_NAME: &[&str] = &["行政诉讼"];
pub(crate) static TRAINING_WORD: &[&str] = &["培训"];
pub(crate) static ALL_AT_ONCE: &[&str] = &["全部"];
pub(crate) static BY_RULE: &[&str] = &["按照规定", "按规定", "依法"];
pub(crate) static TOWARDS: &[&str] = &["对"];
pub(crate) static NAMED_BEFORE: &[&str] = &["以上", "上述"];
pub(crate) static RECEIVED_WORD: &[&str] = &["收到的"];
pub(crate) static COUNTED_CASE: &[&str] = &["件"];
pub(crate) static APPLICATION_NAME: &[&str] = &["申请"];
pub(crate) static KINDS_OF_QUOTE: &[&str] = &["”", "的", "类", "型"];
pub(crate) static JOINT_WORD: &[&str] = &["及", "和", "与"];
pub(crate) static CHARGING: &[&str] = &["收取"];
pub(crate) static PLACE_OF_ITS_OWN: &[&str] = &["在", "通"];
pub(crate) static PLATFORM_NAME: &[&str] = &["平台"];
pub(crate) static TOTAL_MARK: &[&str] = &["共"];
pub(crate) static WHOLE_YEAR: &[&str] = &["共", "全年", "累计", "总"];
pub(crate) static STANDING_IN: &[&str] = &["在", "通过", "利用", "依托"];
pub(crate) static GOVERNMENT_ACCOUNT: &[&str] = &["政务微"];
pub(crate) static OPENED_TO_ALL: &[&str] = &["公开", "公布", "公示"];
pub(crate) static SAME_TIME: &[&str] = &["同步"];
pub(crate) static OF_GOVERNMENT: &[&str] = &["政府", "政务"];
pub(crate) static PRESS_ONLY: &[&str] = &["刊播"];
pub(crate) static PRESS_UNIT: &[&str] = &["篇", "条", "次", "则", "篇次", "条次", "篇（条）", "条（次）"];
pub(crate) static PRESS_TIMES: &[&str] = &["次", "篇", "条", "篇次", "条次"];
pub(crate) static POST_UNIT: &[&str] = &["条", "篇", "则", "条次", "篇次", "篇（条）", "条（次）"];
pub(crate) static PAPER_UNIT: &[&str] = &["件", "份", "期"];
pub(crate) static ISSUE_UNIT: &[&str] = &["期"];
pub(crate) static DISPUTE_UNIT: &[&str] = &["件", "起", "宗", "例"];
pub(crate) static REPEATING_LABEL: &[&str] = &["情况", "案件", "方面"];
pub(crate) static PROGRAMME: &[&str] = &["节目", "短信", "彩信"];
pub(crate) static OUGHT: &[&str] = &["应"];
pub(crate) static IN_HOUSE: &[&str] = &["了", "内", "部", "刊", "物", "简", "报", "工", "作"];
pub(crate) static NEXT_YEAR: &[&str] = &["下"];
pub(crate) static WHO_APPLIED: &[&str] = &["申请人"];
pub(crate) static PUSH_ISSUES: &[&str] = &["推送", "推出", "编发", "发布", "刊发"];
pub(crate) static ISSUE_NOUN: &[&str] = &["内容", "作品", "图文", "推文"];
pub(crate) static BATCH_UNIT: &[&str] = &["期", "批", "批次"];
pub(crate) static BATCHED_UNIT: &[&str] = &["条", "篇", "则", "条次"];
pub(crate) static CASE_UNIT: &[&str] = &["件", "笔", "次", "宗", "起", "人次"];
pub(crate) static MONEY_UNIT: &[&str] = &["元", "万元"];
pub(crate) static FEE_SUM: &[&str] = &["，", "、", "共", "计", "合", "总", "金", "额", "为", "收", "取", "费", "用", "的", "是"];
pub(crate) static VAGUE_NUMERAL: &[&str] = &["过", "超", "逾", "近", "突", "破", "上", "余", "多", "约", "达", "数", "几", "百", "千", "万", "亿"];
pub(crate) static UPDATING: &[&str] = &["更新"];
pub(crate) static FEW_PEOPLE: &[&str] = &["仅有", "只有", "仅配备", "仅为"];
pub(crate) static DONE_BY: &[&str] = &["由"];
pub(crate) static DOING: &[&str] = &["承担", "负责", "兼任", "兼管"];
pub(crate) static BEHIND_EXAMPLES: &[&str] = &["计", "有", "为"];
pub(crate) static SHARE_LEAD: &[&str] = &["，", "约"];
pub(crate) static SHARE_WORD: &[&str] = &["占", "所占"];
pub(crate) static IS_WORD: &[&str] = &["是"];
pub(crate) static NUMERAL: &[&str] = &["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
pub(crate) static FIRST_NUMBER: &[&str] = &["1.", "1、", "1．"];
pub(crate) static LIST_UNIT: &[&str] = &["条", "篇", "则"];
pub(crate) static NO_SUBJECT: &[&str] = &["我", "本", "全年", "全市", "全县", "全区", "全局", "全镇", "全乡", "全省", "年", "共", "已", "向", "度", "单位", "机关", "重点领域", "方面", "政府"];
pub(crate) static PUBLIC_WORD: &[&str] = &["公共"];
pub(crate) static NO_OFFICE: &[&str] = &["局", "我", "本", "年", "共", "已", "动", "机关", "单位", "委", "向", "度", "对外", "及时", "总", "实际", "全", "政府", "办公室", "海关", "办事处", "管委会", "中心", "学校", "医院"];
pub(crate) static DIVISION_ENDS: &[&str] = &["镇", "乡", "县", "市", "区", "村"];
pub(crate) static ENGAGEMENT: &[&str] = &["专职", "全职", "兼职"];
pub(crate) static FULL_TIME: &[&str] = &["专"];
pub(crate) static PART_TIME: &[&str] = &["兼"];
pub(crate) static CONTAINING: &[&str] = &["含"];
pub(crate) static PASSED_ON: &[&str] = &["转发", "转载"];
pub(crate) static SITE_END: &[&str] = &["网站"];
pub(crate) static VERB_BEHIND_NAME: &[&str] = &["公开", "发布", "公布"];
pub(crate) static AFFAIRS_END: &[&str] = &["务"];
pub(crate) static COMMON_LINE: &[&str] = &["12345"];
pub(crate) static OWN_ORGAN: &[&str] = &["我", "本"];
pub(crate) static OF_DIVISION: &[&str] = &["省", "市", "区", "县", "州", "镇", "乡"];
pub(crate) static OPEN_WORK_NOUN: &[&str] = &["信息公开"];
pub(crate) static OF_OFFICE: &[&str] = &["局", "委", "厅", "办", "镇", "乡", "街", "、"];
pub(crate) static BARE_PUBLISHING: &[&str] = &["公开"];
pub(crate) static OF_ITS_KIND: &[&str] = &["其"];
pub(crate) static INTERPRETING: &[&str] = &["解读"];
pub(crate) static BRIEFING_END: &[&str] = &["简报"];
pub(crate) static NOTICE_WORD: &[&str] = &["公示"];
pub(crate) static VERB_JOINT: &[&str] = &["，", "、", "和", "并", "及", "了"];
pub(crate) static BARE_ITEM: &[&str] = &["信息", "政府信息", "公开信息", "各类信息"];
pub(crate) static TOTAL_SO_FAR: &[&str] = &["累计", "累积", "已累计", "共累计", "总计累计", "历年累计", "历年累积", "历史累计"];
pub(crate) static OF_WORD: &[&str] = &["的"];
pub(crate) static THING_UNIT: &[&str] = &["个", "项", "种", "家", "名"];
pub(crate) static LIST_END: &[&str] = &["等", "”"];
pub(crate) static NOT_DONE: &[&str] = &["未", "不", "没"];
pub(crate) static ON_INITIATIVE: &[&str] = &["主动公开"];
pub(crate) static WAY_BY_PHONE: &[&str] = &["电话", "来电"];
pub(crate) static WAY_IN_PERSON: &[&str] = &["当面", "窗口", "来访", "来人", "现场", "大厅", "上门"];
pub(crate) static WAY_BY_LETTER: &[&str] = &["来信"];
pub(crate) static WAY_ONLINE: &[&str] = &["网", "在线"];
pub(crate) static ENQUIRY_ON_SITE: &[&str] = &["现场咨询"];
pub(crate) static CROWD: &[&str] = &["群众"];
pub(crate) static COLUMN_OF_SITE: &[&str] = &["公开专栏"];
pub(crate) static BEHIND_ACCOUNT: &[&str] = &["”", "账", "帐", "号", "平", "台", "服", "务"];
pub(crate) static CHARGE_END: &[&str] = &["收费", "一律免费", "全部免费", "均免费", "均为免费", "一概免费", "实行免费", "均属免费", "未收取分文", "分文未取", "分文未收", "分文不取", "分文不收", "未取分文"];
pub(crate) static TAKING: &[&str] = &["收"];
pub(crate) static FEE_MARK: &[&str] = &["费"];
pub(crate) static SPENDING: &[&str] = &["支出", "开支"];
pub(crate) static NOT_YET: &[&str] = &["未", "没", "有", "曾", "新"];
pub(crate) static EVER: &[&str] = &["过"];
pub(crate) static BEFORE_COMPARED: &[&str] = &["比", "较"];
pub(crate) static RATE_OF_GROWTH: &[&str] = &["增长率"];
pub(crate) static INCREASED: &[&str] = &["增加", "新增"];
pub(crate) static BEHIND_INTENTION: &[&str] = &["在", "到", "于", "为", "是", "全", "主动"];
pub(crate) static DATE_SINCE: &[&str] = &["自", "从"];
pub(crate) static EVER_SINCE: &[&str] = &["以来"];
pub(crate) static BEGINNING: &[&str] = &["起"];
pub(crate) static SPAN_LEAD: &[&str] = &["从", "由"];
pub(crate) static ADDED: &[&str] = &["新增"];
pub(crate) static ALL_YEAR: &[&str] = &["全年"];
pub(crate) static BETWEEN_YEARS: &[&str] = &["、", "和", "年、", "年和", "及", "年及"];
pub(crate) static BEHIND_YEARS: &[&str] = &["年", "两年", "三年", "四年", "五年"];
pub(crate) static REACHING: &[&str] = &["达到", "达", "为", "共"];
pub(crate) static KEY_AREA: &[&str] = &["重点"];
pub(crate) static PLAN_YEARS: &[&str] = &["期间", "时期", "以来"];
pub(crate) static ARTICLE: &[&str] = &["一个", "一种", "一项", "一条", "一扇", "一环"];
pub(crate) static BEFORE_ARTICLE: &[&str] = &["的", "这", "那", "每", "某", "任何"];
pub(crate) static BACK_IN_YEAR: &[&str] = &["本年度", "今年", "本年", "当年"];
pub(crate) static STILL_PLANNED: &[&str] = &["将", "拟", "要", "应", "须", "需"];
pub(crate) static RATE_OF_ANSWERS: &[&str] = &["办", "复", "受理", "处理", "处置"];
pub(crate) static PRESS_REPORTED: &[&str] = &["报道", "采访", "报导"];
pub(crate) static BECAME: &[&str] = &["已", "均", "被", "属", "为", "是", "系", "目前", "仍", "现", "，"];
pub(crate) static BEFORE_LOST_TOTAL: &[&str] = &["（", "，", "：", "；"];
pub(crate) static ANSWER_UNIT: &[&str] = &["件", "份", "宗", "起", "例"];
pub(crate) static DISPUTE_OUTCOME: &[&str] = &["在审", "审结", "结案", "胜诉", "败诉", "维持", "撤销", "变更", "调解", "驳回", "撤诉", "撤回", "终止", "中止", "违法", "责令", "立案", "不予受理", "未结", "裁定", "判决", "纠错", "纠正", "和解", "开庭", "一审", "二审", "审理", "其他情形", "其它情形", "其他结果", "其它结果"];
pub(crate) static LEADING_OUTCOME: &[&str] = &["经审理", "经审查", "经法院审理", "已由法院", "由法院", "尚在", "已经", "已", "作出了", "作出", "做出", "其中"];
pub(crate) static BEHIND_OUTCOME: &[&str] = &["的决定", "决定", "案件", "的", "了"];
pub(crate) static BEHIND_QUOTE: &[&str] = &["的", "类", "型", "答复", "申请", "数"];
pub(crate) static BY_LAW: &[&str] = &["依法", "已经", "已", "均", "答复为", "答复结果为", "结果为", "办理结果为", "处理结果为", "作出"];
pub(crate) static OF_ANSWERED: &[&str] = &["已答复的申请中", "答复的申请中", "在已答复的申请中", "在答复的申请中", "已办结的申请中", "办结的申请中", "在办结的申请中", "在已办结的申请中", "答复为“", "答复中，", "在答复中"];
pub(crate) static STILL_TO_DO: &[&str] = &["待", "未", "尚需"];
pub(crate) static GIVEN_OUTCOME: &[&str] = &["公开", "已公开", "直接公开", "可直接公开", "提供", "提供信息", "提供了信息", "提供相关信息", "提供了相关信息", "提供政府信息", "予以提供", "同意提供", "给予提供", "按申请公开", "按要求公开", "按申请提供", "按要求提供", "按申请予以公开", "提供资料", "提供了资料", "提供材料", "提供了材料", "提供相关资料", "提供有关资料", "提供文件", "提供复印件", "提供有关信息", "提供所需信息", "提供了所需信息", "依申请公开信息", "予以公开信息"];
pub(crate) static REFUSED_OUTCOME: &[&str] = &["不公开", "不提供", "不予提供", "不予公开", "拒绝公开", "拒绝提供", "不宜公开", "未予公开", "不予提供资料", "不予提供信息", "未予提供"];
pub(crate) static NONE_HELD_OUTCOME: &[&str] = &["不存在", "信息不存在", "无此信息", "查无此信息", "无该信息", "没有该信息", "无此政府信息", "无此类信息", "无相关信息", "查无信息"];
pub(crate) static OTHER_ANSWER: &[&str] = &["建议向", "指引", "引导", "转由", "转告", "转交", "告知", "非政府信息", "不是政府信息", "非本机关", "非本部门", "非本单位", "非我", "非受理机关", "涉及其他部门", "涉及其他机关", "涉及其他单位", "其他部门", "其他机关", "其他行政机关", "属于其他", "不属于政府信息", "申请人撤回", "申请人主动撤回", "申请人撤销", "申请人放弃", "撤回申请", "撤销申请", "放弃申请", "主动撤回", "自行撤回", "申请撤回", "以其他途径", "以其它途径", "通过其他途径", "按其他途径"];
pub(crate) static POINTING_ON: &[&str] = &["告知", "建议", "指引", "引导"];
pub(crate) static INSTANCE: &[&str] = &["一审", "二审", "再审"];
pub(crate) static BY_REASON: &[&str] = &["以", "因", "由于", "因为"];
pub(crate) static REASON_OF_REFUSAL: &[&str] = &["秘密", "隐私", "安全", "稳定", "调查", "法律", "法规", "规定", "内部", "过程", "执法", "其他", "其它"];
pub(crate) static REMAINDER: &[&str] = &["余下", "其余", "剩余"];
pub(crate) static SOME_LEFT: &[&str] = &["尚有", "尚余", "另有", "转入"];
pub(crate) static THE_OTHERS: &[&str] = &["其他", "其它"];
pub(crate) static FILES_GIVEN: &[&str] = &["提供", "借出", "调出", "利用", "调阅"];
pub(crate) static FILE_NOUN: &[&str] = &["文件", "档案", "资料", "文档", "信息", "政府", "公开", "政务", "材料", "的", "了"];
pub(crate) static FILE_UNIT: &[&str] = &["份", "卷", "册", "件", "卷次", "件次"];
pub(crate) static EXCEPTED: &[&str] = &["外，"];
pub(crate) static FEE_KIND: &[&str] = &["检索费", "复制费", "复印费", "邮寄费", "邮递费", "快递费", "打印费", "工本费", "成本费", "传真费", "递送费"];
pub(crate) static PLACE_UNIT: &[&str] = &["个", "处", "家"];
pub(crate) static CARRIED_TO: &[&str] = &["跨至", "延期到", "延长至", "转", "结转至", "结转到", "结转", "转结至", "转结到", "转结", "转至", "转到", "转入", "顺延至", "顺延到", "延至", "延期至"];
pub(crate) static BEHIND_CARRIED_YEAR: &[&str] = &["年", "度", "继", "续", "办", "理", "作", "出", "答", "复", "回", "处", "审", "查", "的", "政", "府", "信", "息", "公", "开", "依", "申", "请", "共", "有", "计", "为", "是", "件"];
pub(crate) static COMPLETED: &[&str] = &["已完成", "完成", "完成了", "完成办理", "办理完成", "办完"];
pub(crate) static VISITOR: &[&str] = &["群众", "市民", "公众", "公民", "读者", "查阅者", "查阅人员", "查阅群众", "社会公众", "人员", "各类人员", "各界人士", "查询群众", "查阅人"];
pub(crate) static OTHER_VISITOR: &[&str] = &["来访", "信访", "上访", "咨询", "投诉", "参观", "游客", "媒体", "记者", "考察", "调研", "来电"];
pub(crate) static VISITOR_UNIT: &[&str] = &["人次", "余人次", "人", "余人"];
pub(crate) static LOOKED_UP_UNIT: &[&str] = &["条", "条次", "份", "件"];
pub(crate) static RECEIVING_PEOPLE: &[&str] = &["接待"];
pub(crate) static BRINGING_OUT_GAZETTE: &[&str] = &["印发", "编印", "印刷", "印制", "发行", "出版", "编辑出版", "编辑", "刊印", "刊发", "出刊", "编发", "编辑印发", "赠阅", "发放"];
pub(crate) static ANY_THING_UNIT: &[&str] = &["个", "名", "家"];
pub(crate) static BEHIND_PLACE: &[&str] = &["主动公开", "公开", "发布", "公布", "更新", "政府信息", "政务信息", "信息", "的", "情况", "工作", "工作情况", "方面"];
pub(crate) static BY_WAY_OF: &[&str] = &["通过", "经", "利用", "登录"];
pub(crate) static PLACING: &[&str] = &["全区", "全市", "全县", "全镇", "全乡", "共设", "增设", "现设", "分设", "均设", "设"];
pub(crate) static THESE_MATTERS: &[&str] = &["此两项", "两项", "上述两项", "以上两项", "这两项", "该两项", "二者", "两者", "此项", "上述"];
pub(crate) static DELETING: &[&str] = &["删除"];
pub(crate) static ENTRY: &[&str] = &["条目", "过期", "失效", "目录", "的"];
pub(crate) static CLASS_OF_PAPERS: &[&str] = &["法规", "政策"];
pub(crate) static KEY_AREAS: &[&str] = &["重点领域"];
pub(crate) static IN_PLACE: &[&str] = &["在"];
pub(crate) static DISCLOSURE_BOARD: &[&str] = &["公开栏"];
pub(crate) static SETTING_UP: &[&str] = &["设", "设有", "设立", "设置", "设置了", "设立了"];
pub(crate) static DIVIDED: &[&str] = &["新增", "主动公开", "公开", "政府信息", "政务信息", "信息", "全部", "全年", "本年度", "的", "中", "上述", "以上", "其中", "所"];
pub(crate) static AMOUNT_LEAD: &[&str] = &["公开量", "发布量", "公开数量", "发布数量", "公开数", "发布数", "公开条数", "发布条数", "公开数量为", "发布数量为", "公开量为", "发布量为", "公开数为", "发布数为", "公开数量分别为", "发布数量分别为", "公开数量如下", "发布数量如下", "公开条数为"];
pub(crate) static SEVERALLY: &[&str] = &["各", "各自"];
pub(crate) static COPY_UNIT: &[&str] = &["份", "册", "本", "套", "张"];
pub(crate) static OPENED_ACCOUNT: &[&str] = &["开通", "开设", "注册", "创建", "开办", "新开"];
pub(crate) static KEPT: &[&str] = &["保留"];
pub(crate) static CALL_UNIT: &[&str] = &["件", "个", "条", "次", "件次", "起", "宗"];
pub(crate) static MATTER: &[&str] = &["问题", "事项"];
pub(crate) static CHANGED_FROM: &[&str] = &["由", "从"];
pub(crate) static CHANGED_TO: &[&str] = &["增加到", "增加至", "增加为", "增长到", "增长至", "增长为", "上升到", "上升至", "上升为", "提高到", "提高至", "提升到", "提升至", "扩大到", "扩大至", "增至", "升至", "减少到", "减少至", "减少为", "下降到", "下降至", "减至", "降至", "降到"];
pub(crate) static PRESS_HOUSE: &[&str] = &["报刊", "报纸", "电视台", "广播电台", "电台", "广播", "电视"];
pub(crate) static PRESS_ARTICLE: &[&str] = &["稿件", "新闻", "报道", "稿", "文章", "宣传文章"];
pub(crate) static MAGAZINE: &[&str] = &["杂志", "期刊", "刊物", "会刊"];
pub(crate) static GAZETTE_TITLE: &[&str] = &["公告", "公报", "政报"];
pub(crate) static NEWSPAPER_TITLE: &[&str] = &["报"];
pub(crate) static BRIEFING_TITLE: &[&str] = &["简报", "专报", "快报", "月报", "周报", "旬报", "季报", "通报", "要报", "情报"];
pub(crate) static BETWEEN_TITLES: &[&str] = &["、", "，", "和", "及", "以及", "与", " "];
pub(crate) static ASKING: &[&str] = &["要求", "请求"];
pub(crate) static ASKED: &[&str] = &["提供", "公开", "获取", "了解", "查询", "获得", "知晓"];
pub(crate) static LEFT_OVER: &[&str] = &["还有", "另有", "尚有", "仍有", "尚余", "尚剩", "还剩"];
pub(crate) static BEING_ANSWERED: &[&str] = &["在答复期限", "在办理期限", "在规定期限", "在法定期限内", "正在办理", "尚在办理", "仍在办理", "在办", "在办理", "尚在答复期限", "未到答复期限", "尚未到答复期限", "未到期", "尚未到期", "在法定答复期限", "在法定办理期限", "尚在法定", "处于办理", "尚未答复", "未答复", "尚未办结", "未办结"];
pub(crate) static ANSWERED_ALREADY: &[&str] = &["已经答复", "已答复", "已予答复", "已作答复", "已作出答复", "已经办结", "已办结", "得到答复"];
pub(crate) static CAUSING: &[&str] = &["产生的", "引起的", "引发的", "导致的", "所致的"];
pub(crate) static PAPER_OWNER: &[&str] = &["省级", "市级", "县级", "区级", "本级", "财政", "部门", "一般公共", "政府", "总"];
pub(crate) static REVIEW_WORD: &[&str] = &["行政复议", "复议"];
pub(crate) static APPLICATION_OFFICE: &[&str] = &["受理", "申请"];
pub(crate) static APPEAL_IN_DISPUTE: &[&str] = &["申诉"];
pub(crate) static SENT_ISSUES: &[&str] = &["发送", "印送", "寄送", "编发", "编印"];
pub(crate) static ATTENDED: &[&str] = &["了", "培训", "学习", "本次", "此次", "讲座"];
pub(crate) static DISPUTE_NOUN: &[&str] = &["申请", "案件", "案"];
pub(crate) static TO_APPLICANT: &[&str] = &["向申请人", "向其", "给申请人", "对申请人", "为申请人"];
pub(crate) static OF_OTHERS: &[&str] = &["不属于", "不属", "非由", "非"];
pub(crate) static HOLDING: &[&str] = &["掌握", "所掌握", "掌握的", "掌握范围", "保存", "所保存"];
pub(crate) static BY_MEANS: &[&str] = &["以", "用", "通过", "采用", "采取", "经", "由"];
pub(crate) static EXTENDED: &[&str] = &["延期", "延长期限", "延长答复期限"];
pub(crate) static UNFINISHED: &[&str] = &["未到期", "未届满", "未满期", "未办结", "未答复", "未到答复", "在办", "正在", "其余", "余下", "剩余", "其它", "其他", "尚", "待", "仍", "未完"];
pub(crate) static TO_BE_CARRIED: &[&str] = &["将", "已", "需", "均", "全部", "按规定", "依法", "顺延", "，"];
pub(crate) static OWN_PERIODICAL: &[&str] = &["院报", "校报", "厂报", "社区报", "内刊", "校刊", "院刊", "会刊", "期刊", "报纸"];
pub(crate) static THERE_WAS: &[&str] = &["仅有", "只有", "共有", "仅", "共", "有", "全年", "本年度", "本年", "年内", "当年", "今年", "全年共有", "全年仅有", "我局", "我镇", "我县", "我区", "我市", "本局", "本镇", "本单位", "本机关"];
pub(crate) static LODGED_NOUN: &[&str] = &["公开申请", "申请", "信息公开申请", "政府信息公开申请", "申请件"];
pub(crate) static AGAINST_SELF: &[&str] = &["针对本", "针对我", "涉及本", "涉及我", "对本", "对我", "以本", "以我", "因本", "因我"];
pub(crate) static WAY_OF_DIVISION: &[&str] = &["方式", "途径", "渠道", "形式", "来源", "申请人", "身份", "主体", "对象", "申请内容"];
pub(crate) static ALL_FREE: &[&str] = &["免费"];
pub(crate) static LEAFLET_NOUN: &[&str] = &["问答", "知识问答", "读本", "宣传册", "单行本", "小册子", "宣传单", "手册", "宣传资料", "宣传材料", "解读本", "学习资料", "文本", "折页"];
pub(crate) static THERE_ARE: &[&str] = &["有"];

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
        Metric::NewMediaPosts => Traits { group: Group::Item, channel: true, category: true },
        Metric::Followers => Traits { group: Group::Other, channel: true, category: false },
        Metric::InformationHeld => Traits { group: Group::Other, channel: false, category: false },
        Metric::InformationCreated => Traits { group: Group::Other, channel: false, category: false },
        Metric::DigitisedItems => Traits { group: Group::Other, channel: false, category: false },
        Metric::ReadingPoints => Traits { group: Group::Other, channel: false, category: true },
        Metric::Proposals => Traits { group: Group::Other, channel: false, category: true },
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
