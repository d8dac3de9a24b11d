// Generated from lexicon/metrics.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use crate::codes::codes;

codes! {
    /// What a [`Statistic`](crate::Statistic) counts.
    #[non_exhaustive]
    pub enum Metric as "metric" {
        /// items of government information disclosed on the organ's own initiative; `channel` where one is named, `category` as printed where one is named.
        InformationDisclosed = "information_disclosed",
        /// items reported to the portal or platform of a higher authority.
        DocumentsSubmitted = "documents_submitted",
        /// normative documents made or disclosed (category 制发, 现行有效, 废止 … where said).
        NormativeDocuments = "normative_documents",
        /// regulations made or disclosed.
        Regulations = "regulations",
        /// official documents disclosed (文件, 公文).
        OfficialDocuments = "official_documents",
        /// entries of the disclosure directory added, updated or deleted (category says which).
        DirectoryEntries = "directory_entries",
        /// policy interpretations published.
        Interpretations = "interpretations",
        /// responses to public concerns or public-opinion events.
        Responses = "responses",
        /// press conferences held.
        PressConferences = "press_conferences",
        /// online interviews held.
        OnlineInterviews = "online_interviews",
        /// issues of a gazette or compilation printed.
        GazetteIssues = "gazette_issues",
        /// briefings issued.
        Briefings = "briefings",
        /// visits to the site or page.
        PageViews = "page_views",
        /// hotline cases handled or answered (12345 and others).
        HotlineCases = "hotline_cases",
        /// letters and online enquiries handled (领导信箱, 市民心声, 咨询投诉).
        MailboxCases = "mailbox_cases",
        /// enquiries about disclosure received in person, by phone or online.
        Consultations = "consultations",
        /// administrative items published or moved online.
        ServiceItems = "service_items",
        /// service cases handled.
        ServiceCases = "service_cases",
        /// visits to, and files read at, archives, libraries and reading points.
        ArchiveVisits = "archive_visits",
        /// people who do disclosure work (full or part time; category 专职 or 兼职 where said).
        Staff = "staff",
        /// departments that take part, offices set up, sites merged.
        Organisations = "organisations",
        /// training sessions held.
        TrainingSessions = "training_sessions",
        /// people trained.
        TrainingParticipants = "training_participants",
        /// leaflets, banners, boards handed out or put up.
        PublicityMaterials = "publicity_materials",
        /// applications for information received in the period.
        ApplicationsReceived = "applications_received",
        /// applications accepted, where the text says 受理 and not 收到.
        ApplicationsAccepted = "applications_accepted",
        /// applications answered or closed.
        ApplicationsAnswered = "applications_answered",
        /// granted in full (同意公开, 予以公开).
        ApplicationsGranted = "applications_granted",
        /// granted in part.
        ApplicationsPartlyGranted = "applications_partly_granted",
        /// refused.
        ApplicationsRefused = "applications_refused",
        /// information not held or non-existent.
        ApplicationsNotHeld = "applications_not_held",
        /// carried over into, or out of, the period (category: in, out).
        ApplicationsCarriedOver = "applications_carried_over",
        /// fees charged; a statement of none is 0.
        FeesCharged = "fees_charged",
        /// fees waived.
        FeesWaived = "fees_waived",
        /// administrative reviews over disclosure.
        AdministrativeReviews = "administrative_reviews",
        /// administrative lawsuits over disclosure.
        AdministrativeLawsuits = "administrative_lawsuits",
        /// reports and complaints over disclosure work.
        Complaints = "complaints",
        /// items disclosed in the named key areas (category as printed: 财政资金信息, 招投标信息 …).
        KeyInformation = "key_information",
        /// late or unsatisfactory cases; a statement of none is 0.
        OverdueCases = "overdue_cases",
        /// satisfaction rate.
        SatisfactionRate = "satisfaction_rate",
        /// rates of acceptance, completion or disclosure (category as printed).
        CompletionRate = "completion_rate",
        /// year-on-year change in per cent of the figure named just before (part_of points to it); a decrease is negative.
        GrowthRate = "growth_rate",
        /// posts of government accounts (weibo, wechat, clients, short video: channel says which) where the text does not call them 政府信息; what it calls 政府信息 stays information_disclosed.
        NewMediaPosts = "new_media_posts",
        /// followers or subscribers of an account.
        Followers = "followers",
        /// items held that are disclosed on request or not at all (category says which).
        InformationHeld = "information_held",
        /// items of government information made in the period, disclosed or not.
        InformationCreated = "information_created",
        /// items available in full electronically (a rate in %).
        DigitisedItems = "digitised_items",
        /// places where information can be read (category as printed).
        ReadingPoints = "reading_points",
        /// proposals of deputies and members answered or published.
        Proposals = "proposals",
        /// reports in the press.
        MediaReports = "media_reports",
        /// public consultations, surveys, and opinions received (category says which).
        ConsultationsPublic = "consultations_public",
        /// columns or special topics of a site set up or kept.
        Columns = "columns",
        /// meetings on disclosure work.
        Meetings = "meetings",
        /// money for disclosure work.
        Budget = "budget",
        /// licences decided, where the prose says so.
        Licences = "licences",
        /// penalties decided, where the prose says so.
        Penalties = "penalties",
        /// a share of the figure that part_of points to, as printed.
        Share = "share",
    }
}

impl Metric {
    /// Its name in Chinese.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        match self {
            Self::InformationDisclosed => "主动公开政府信息",
            Self::DocumentsSubmitted => "报送信息",
            Self::NormativeDocuments => "规范性文件",
            Self::Regulations => "规章",
            Self::OfficialDocuments => "公文/政府文件",
            Self::DirectoryEntries => "目录",
            Self::Interpretations => "政策解读",
            Self::Responses => "回应关切",
            Self::PressConferences => "新闻发布会",
            Self::OnlineInterviews => "在线访谈",
            Self::GazetteIssues => "公报/汇编",
            Self::Briefings => "简报",
            Self::PageViews => "浏览量/访问量",
            Self::HotlineCases => "热线",
            Self::MailboxCases => "信箱/网上咨询",
            Self::Consultations => "咨询",
            Self::ServiceItems => "办事事项/权力事项",
            Self::ServiceCases => "办件",
            Self::ArchiveVisits => "查阅",
            Self::Staff => "工作人员",
            Self::Organisations => "机构/单位",
            Self::TrainingSessions => "培训",
            Self::TrainingParticipants => "培训人数",
            Self::PublicityMaterials => "宣传品",
            Self::ApplicationsReceived => "收到申请",
            Self::ApplicationsAccepted => "受理申请",
            Self::ApplicationsAnswered => "答复/办结",
            Self::ApplicationsGranted => "予以公开",
            Self::ApplicationsPartlyGranted => "部分公开",
            Self::ApplicationsRefused => "不予公开",
            Self::ApplicationsNotHeld => "不掌握/不存在",
            Self::ApplicationsCarriedOver => "结转",
            Self::FeesCharged => "收费",
            Self::FeesWaived => "减免",
            Self::AdministrativeReviews => "行政复议",
            Self::AdministrativeLawsuits => "行政诉讼",
            Self::Complaints => "举报投诉",
            Self::KeyInformation => "重点领域信息",
            Self::OverdueCases => "超时件/不满意件",
            Self::SatisfactionRate => "满意率",
            Self::CompletionRate => "受理率/办结率/公开率",
            Self::GrowthRate => "同比增长",
            Self::NewMediaPosts => "新媒体发布",
            Self::Followers => "粉丝/关注人数",
            Self::InformationHeld => "依申请公开或不予公开信息",
            Self::InformationCreated => "制作/产生政府信息",
            Self::DigitisedItems => "全文电子化",
            Self::ReadingPoints => "查阅点",
            Self::Proposals => "建议提案",
            Self::MediaReports => "媒体报道",
            Self::ConsultationsPublic => "征集/调查",
            Self::Columns => "栏目/专题",
            Self::Meetings => "会议",
            Self::Budget => "专项经费",
            Self::Licences => "行政许可",
            Self::Penalties => "行政处罚",
            Self::Share => "占比",
        }
    }
}
