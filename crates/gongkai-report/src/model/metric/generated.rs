// Generated from lexicon/metrics.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use crate::codes::vocabulary;

vocabulary! {
    /// What a [`Statistic`](crate::Statistic) counts.
    #[non_exhaustive]
    pub enum Metric as "metric" {
        /// items of government information disclosed on the organ's own initiative; `channel` where one is named, `category` as printed where one is named.
        InformationDisclosed = "information_disclosed", "主动公开政府信息", "information disclosed";
        /// items reported to the portal or platform of a higher authority.
        DocumentsSubmitted = "documents_submitted", "报送信息", "documents submitted";
        /// normative documents made or disclosed (category 制发, 现行有效, 废止 … where said).
        NormativeDocuments = "normative_documents", "规范性文件", "normative documents";
        /// regulations made or disclosed.
        Regulations = "regulations", "规章", "regulations";
        /// official documents disclosed (文件, 公文).
        OfficialDocuments = "official_documents", "公文/政府文件", "official documents";
        /// entries of the disclosure directory added, updated or deleted (category says which).
        DirectoryEntries = "directory_entries", "目录", "directory entries";
        /// policy interpretations published.
        Interpretations = "interpretations", "政策解读", "interpretations";
        /// responses to public concerns or public-opinion events.
        Responses = "responses", "回应关切", "responses";
        /// press conferences held.
        PressConferences = "press_conferences", "新闻发布会", "press conferences";
        /// online interviews held.
        OnlineInterviews = "online_interviews", "在线访谈", "online interviews";
        /// issues of a gazette or compilation printed.
        GazetteIssues = "gazette_issues", "公报/汇编", "gazette issues";
        /// briefings issued.
        Briefings = "briefings", "简报", "briefings";
        /// visits to the site or page.
        PageViews = "page_views", "浏览量/访问量", "page views";
        /// hotline cases handled or answered (12345 and others).
        HotlineCases = "hotline_cases", "热线", "hotline cases";
        /// letters and online enquiries handled (领导信箱, 市民心声, 咨询投诉).
        MailboxCases = "mailbox_cases", "信箱/网上咨询", "mailbox cases";
        /// enquiries about disclosure received in person, by phone or online.
        Consultations = "consultations", "咨询", "consultations";
        /// administrative items published or moved online.
        ServiceItems = "service_items", "办事事项/权力事项", "service items";
        /// service cases handled.
        ServiceCases = "service_cases", "办件", "service cases";
        /// visits to, and files read at, archives, libraries and reading points.
        ArchiveVisits = "archive_visits", "查阅", "archive visits";
        /// people who do disclosure work (full or part time; category 专职 or 兼职 where said).
        Staff = "staff", "工作人员", "staff";
        /// departments that take part, offices set up, sites merged.
        Organisations = "organisations", "机构/单位", "organisations";
        /// training sessions held.
        TrainingSessions = "training_sessions", "培训", "training sessions";
        /// people trained.
        TrainingParticipants = "training_participants", "培训人数", "training participants";
        /// leaflets, banners, boards handed out or put up.
        PublicityMaterials = "publicity_materials", "宣传品", "publicity materials";
        /// applications for information received in the period.
        ApplicationsReceived = "applications_received", "收到申请", "applications received";
        /// applications accepted, where the text says 受理 and not 收到.
        ApplicationsAccepted = "applications_accepted", "受理申请", "applications accepted";
        /// applications answered or closed.
        ApplicationsAnswered = "applications_answered", "答复/办结", "applications answered";
        /// granted in full (同意公开, 予以公开).
        ApplicationsGranted = "applications_granted", "予以公开", "applications granted";
        /// granted in part.
        ApplicationsPartlyGranted = "applications_partly_granted", "部分公开", "applications partly granted";
        /// refused.
        ApplicationsRefused = "applications_refused", "不予公开", "applications refused";
        /// information not held or non-existent.
        ApplicationsNotHeld = "applications_not_held", "不掌握/不存在", "applications not held";
        /// carried over into, or out of, the period (category: in, out).
        ApplicationsCarriedOver = "applications_carried_over", "结转", "applications carried over";
        /// fees charged; a statement of none is 0.
        FeesCharged = "fees_charged", "收费", "fees charged";
        /// fees waived.
        FeesWaived = "fees_waived", "减免", "fees waived";
        /// administrative reviews over disclosure.
        AdministrativeReviews = "administrative_reviews", "行政复议", "administrative reviews";
        /// administrative lawsuits over disclosure.
        AdministrativeLawsuits = "administrative_lawsuits", "行政诉讼", "administrative lawsuits";
        /// reports and complaints over disclosure work.
        Complaints = "complaints", "举报投诉", "complaints";
        /// items disclosed in the named key areas (category as printed: 财政资金信息, 招投标信息 …).
        KeyInformation = "key_information", "重点领域信息", "key information";
        /// late or unsatisfactory cases; a statement of none is 0.
        OverdueCases = "overdue_cases", "超时件/不满意件", "overdue cases";
        /// satisfaction rate.
        SatisfactionRate = "satisfaction_rate", "满意率", "satisfaction rate";
        /// rates of acceptance, completion or disclosure (category as printed).
        CompletionRate = "completion_rate", "受理率/办结率/公开率", "completion rate";
        /// year-on-year change in per cent of the figure named just before (part_of points to it); a decrease is negative.
        GrowthRate = "growth_rate", "同比增长", "growth rate";
        /// posts of government accounts (weibo, wechat, clients, short video: channel says which) where the text does not call them 政府信息; what it calls 政府信息 stays information_disclosed.
        NewMediaPosts = "new_media_posts", "新媒体发布", "new media posts";
        /// followers or subscribers of an account.
        Followers = "followers", "粉丝/关注人数", "followers";
        /// items held that are disclosed on request or not at all (category says which).
        InformationHeld = "information_held", "依申请公开或不予公开信息", "information held";
        /// items of government information made in the period, disclosed or not.
        InformationCreated = "information_created", "制作/产生政府信息", "information created";
        /// items available in full electronically (a rate in %).
        DigitisedItems = "digitised_items", "全文电子化", "digitised items";
        /// places where information can be read (category as printed).
        ReadingPoints = "reading_points", "查阅点", "reading points";
        /// proposals of deputies and members answered or published.
        Proposals = "proposals", "建议提案", "proposals";
        /// reports in the press.
        MediaReports = "media_reports", "媒体报道", "media reports";
        /// public consultations, surveys, and opinions received (category says which).
        ConsultationsPublic = "consultations_public", "征集/调查", "consultations public";
        /// columns or special topics of a site set up or kept.
        Columns = "columns", "栏目/专题", "columns";
        /// meetings on disclosure work.
        Meetings = "meetings", "会议", "meetings";
        /// money for disclosure work.
        Budget = "budget", "专项经费", "budget";
        /// licences decided, where the prose says so.
        Licences = "licences", "行政许可", "licences";
        /// penalties decided, where the prose says so.
        Penalties = "penalties", "行政处罚", "penalties";
        /// a share of the figure that part_of points to, as printed.
        Share = "share", "占比", "share";
        + Own;
    }
}
