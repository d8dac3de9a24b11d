//! What a figure counts.

use crate::codes::codes;

codes! {
    /// What a [`Statistic`](crate::Statistic) counts.
    ///
    /// ```
    /// use gongkai_report::Metric;
    ///
    /// let metric: Metric = "fees_waived".parse()?;
    /// assert_eq!(metric.zh(), "减免");
    /// # Ok::<(), gongkai_report::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum Metric as "metric" {
        /// Items of government information disclosed on the organ's own initiative; `channel` where
        /// one is named, `category` as printed where one is named.
        InformationDisclosed = "information_disclosed",
        /// Items reported to the portal or platform of a higher authority.
        DocumentsSubmitted = "documents_submitted",
        /// Normative documents made or disclosed.
        NormativeDocuments = "normative_documents",
        /// Regulations made or disclosed.
        Regulations = "regulations",
        /// Official documents disclosed (文件, 公文).
        OfficialDocuments = "official_documents",
        /// Entries of the disclosure directory added, updated or deleted (category says which).
        DirectoryEntries = "directory_entries",
        /// Policy interpretations published.
        Interpretations = "interpretations",
        /// Responses to public concerns or public-opinion events.
        Responses = "responses",
        /// Press conferences held.
        PressConferences = "press_conferences",
        /// Online interviews held.
        OnlineInterviews = "online_interviews",
        /// Issues of a gazette or compilation printed.
        GazetteIssues = "gazette_issues",
        /// Briefings issued.
        Briefings = "briefings",
        /// Visits to the site or page.
        PageViews = "page_views",
        /// Hotline cases handled or answered (12345 and others).
        HotlineCases = "hotline_cases",
        /// Letters and online enquiries handled (领导信箱, 市民心声, 咨询投诉).
        MailboxCases = "mailbox_cases",
        /// Enquiries about disclosure received in person, by phone or online.
        Consultations = "consultations",
        /// Administrative items published or moved online.
        ServiceItems = "service_items",
        /// Service cases handled.
        ServiceCases = "service_cases",
        /// Visits to, and files read at, archives, libraries and reading points.
        ArchiveVisits = "archive_visits",
        /// People who do disclosure work (full or part time).
        Staff = "staff",
        /// Departments that take part, offices set up, sites merged.
        Organisations = "organisations",
        /// Training sessions held.
        TrainingSessions = "training_sessions",
        /// People trained.
        TrainingParticipants = "training_participants",
        /// Leaflets, banners, boards handed out or put up.
        PublicityMaterials = "publicity_materials",
        /// Applications for information received in the period.
        ApplicationsReceived = "applications_received",
        /// Applications accepted, where the text says 受理 and not 收到.
        ApplicationsAccepted = "applications_accepted",
        /// Applications answered or closed.
        ApplicationsAnswered = "applications_answered",
        /// Granted in full (同意公开, 予以公开).
        ApplicationsGranted = "applications_granted",
        /// Granted in part.
        ApplicationsPartlyGranted = "applications_partly_granted",
        /// Refused.
        ApplicationsRefused = "applications_refused",
        /// Information not held or non-existent.
        ApplicationsNotHeld = "applications_not_held",
        /// Carried over into, or out of, the period (category: in, out).
        ApplicationsCarriedOver = "applications_carried_over",
        /// Fees charged; a statement of none is 0.
        FeesCharged = "fees_charged",
        /// Fees waived.
        FeesWaived = "fees_waived",
        /// Administrative reviews over disclosure.
        AdministrativeReviews = "administrative_reviews",
        /// Administrative lawsuits over disclosure.
        AdministrativeLawsuits = "administrative_lawsuits",
        /// Reports and complaints over disclosure work.
        Complaints = "complaints",
        /// Items disclosed in the named key areas (category as printed: 财政资金信息, 招投标信息 …).
        KeyInformation = "key_information",
        /// Late or unsatisfactory cases; a statement of none is 0.
        OverdueCases = "overdue_cases",
        /// Satisfaction rate.
        SatisfactionRate = "satisfaction_rate",
        /// Rates of acceptance, completion or disclosure (category as printed).
        CompletionRate = "completion_rate",
        /// Year-on-year change in per cent of the figure named just before (`part_of` points to it); a
        /// decrease is negative.
        GrowthRate = "growth_rate",
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
        }
    }

    /// Its name in English.
    #[must_use]
    pub fn en(self) -> String {
        self.code().replace('_', " ")
    }

    /// Whether it is a percentage, which takes no part in sums.
    #[must_use]
    pub const fn is_rate(self) -> bool {
        matches!(
            self,
            Self::SatisfactionRate | Self::CompletionRate | Self::GrowthRate
        )
    }
}
