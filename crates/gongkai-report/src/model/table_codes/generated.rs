// Generated from lexicon/forms.tsv, lexicon/form_columns.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use super::{TableFormat, TableKind};
use crate::codes::codes;

codes! {
    /// The rows of the standard tables.
    #[non_exhaustive]
    pub enum Row as "row" {
        /// 规章: regulations.
        Regulations = "regulations",
        /// 行政规范性文件: normative documents.
        NormativeDocuments = "normative_documents",
        /// 行政许可: administrative licences.
        Licences = "licences",
        /// 其他对外管理服务事项: other external services.
        OtherServices = "other_services",
        /// 行政处罚: administrative penalties.
        Penalties = "penalties",
        /// 行政强制: administrative coercive measures.
        CoerciveMeasures = "coercive_measures",
        /// 行政事业性收费: administrative fees.
        AdministrativeFees = "administrative_fees",
        /// 政府集中采购: government procurement.
        Procurement = "procurement",
        /// 本年新收政府信息公开申请数量: applications received in the year.
        NewReceived = "new_received",
        /// 上年结转政府信息公开申请数量: applications carried over from the year before.
        CarriedIn = "carried_in",
        /// 予以公开: granted.
        Granted = "granted",
        /// 部分公开: partly granted.
        PartlyGranted = "partly_granted",
        /// 属于国家秘密: refused: state secret.
        RefusedStateSecret = "refused_state_secret",
        /// 其他法律行政法规禁止公开: refused: disclosure prohibited by law.
        RefusedByLaw = "refused_by_law",
        /// 危及“三安全一稳定”: refused: endangers security or stability.
        RefusedSecurityStability = "refused_security_stability",
        /// 保护第三方合法权益: refused: rights of third parties.
        RefusedThirdParty = "refused_third_party",
        /// 属于三类内部事务信息: refused: internal affairs.
        RefusedInternal = "refused_internal",
        /// 属于四类过程性信息: refused: information on a process.
        RefusedProcess = "refused_process",
        /// 属于行政执法案卷: refused: law enforcement files.
        RefusedEnforcementFiles = "refused_enforcement_files",
        /// 属于行政查询事项: refused: matters of administrative enquiry.
        RefusedEnquiryMatters = "refused_enquiry_matters",
        /// 本机关不掌握相关政府信息: not provided: not held by the organ.
        NotHeld = "not_held",
        /// 没有现成信息需要另行制作: not provided: does not exist.
        NotExisting = "not_existing",
        /// 补正后申请内容仍不明确: not provided: application still unclear.
        StillUnclear = "still_unclear",
        /// 信访举报投诉类申请: not processed: petition or complaint.
        UnprocessedPetition = "unprocessed_petition",
        /// 重复申请: not processed: repeated application.
        UnprocessedRepeat = "unprocessed_repeat",
        /// 要求提供公开出版物: not processed: public publications.
        UnprocessedPublications = "unprocessed_publications",
        /// 无正当理由大量反复申请: not processed: excessive applications.
        UnprocessedExcessive = "unprocessed_excessive",
        /// 要求行政机关确认或重新出具已获取信息: not processed: confirmation of information held.
        UnprocessedConfirmation = "unprocessed_confirmation",
        /// 申请人无正当理由逾期不补正: other: not corrected in time.
        OtherNotCorrected = "other_not_corrected",
        /// 申请人逾期未按收费通知要求缴纳费用: other: fee not paid in time.
        OtherUnpaid = "other_unpaid",
        /// 其他: other.
        Other = "other",
        /// 总计: all processed.
        ProcessedTotal = "processed_total",
        /// 结转下年度继续办理: carried over to the next year.
        CarriedOut = "carried_out",
        /// 行政复议: administrative review.
        Review = "review",
        /// 未经复议直接起诉: litigation without review.
        LitigationDirect = "litigation_direct",
        /// 复议后起诉: litigation after review.
        LitigationAfterReview = "litigation_after_review",
        /// 主动公开政府信息数: items of information disclosed.
        InfoDisclosed = "info_disclosed",
        /// 主动公开规范性文件数: of these normative documents.
        NormativeDisclosed = "normative_disclosed",
        /// 制发规范性文件总数: normative documents made.
        NormativeMade = "normative_made",
        /// 政府公报公开政府信息数: disclosed by gazette.
        ChannelGazette = "channel_gazette",
        /// 政府网站公开政府信息数: disclosed by website.
        ChannelWebsite = "channel_website",
        /// 政务微博公开政府信息数: disclosed by microblog.
        ChannelWeibo = "channel_weibo",
        /// 政务微信公开政府信息数: disclosed by WeChat.
        ChannelWechat = "channel_wechat",
        /// 其他方式公开政府信息数: disclosed by other means.
        ChannelOther = "channel_other",
        /// 回应公众关注热点或重大舆情数: hot topics or public concerns answered.
        HotTopics = "hot_topics",
        /// 参加或举办新闻发布会总次数: press conferences.
        PressConferences = "press_conferences",
        /// 主要负责同志参加新闻发布会次数: of these with the principal.
        PressConferencesPrincipal = "press_conferences_principal",
        /// 政府网站在线访谈次数: online interviews.
        OnlineInterviews = "online_interviews",
        /// 主要负责同志参加政府网站在线访谈次数: of these with the principal.
        OnlineInterviewsPrincipal = "online_interviews_principal",
        /// 政策解读稿件发布数: policy interpretations published.
        Interpretations = "interpretations",
        /// 微博微信回应事件数: events answered by microblog or WeChat.
        WeiboWechatResponses = "weibo_wechat_responses",
        /// 其他方式回应事件数: events answered by other means.
        OtherResponses = "other_responses",
        /// 收到申请数: applications received.
        Received = "received",
        /// 当面申请数: received in person.
        ReceivedInPerson = "received_in_person",
        /// 传真申请数: received by fax.
        ReceivedFax = "received_fax",
        /// 网络申请数: received online.
        ReceivedOnline = "received_online",
        /// 信函申请数: received by letter.
        ReceivedLetter = "received_letter",
        /// 申请办结数: applications closed.
        Closed = "closed",
        /// 按时办结数: closed on time.
        ClosedOnTime = "closed_on_time",
        /// 延期办结数: closed after an extension.
        ClosedExtended = "closed_extended",
        /// 申请答复数: applications answered.
        Answered = "answered",
        /// 属于已主动公开范围数: answered: already public.
        AlreadyPublic = "already_public",
        /// 不同意公开答复数: refused.
        Refused = "refused",
        /// 涉及商业秘密: refused: business secret.
        RefusedBusinessSecret = "refused_business_secret",
        /// 涉及个人隐私: refused: privacy.
        RefusedPrivacy = "refused_privacy",
        /// 不是《条例》所指政府信息: refused: not government information.
        RefusedNotInformation = "refused_not_information",
        /// 法律法规规定的其他情形: refused: other cases by law.
        RefusedOtherLaw = "refused_other_law",
        /// 不属于本行政机关公开数: not this organ.
        NotThisOrgan = "not_this_organ",
        /// 告知作出更改补充数: told to change or supplement.
        ToBeSupplemented = "to_be_supplemented",
        /// 告知通过其他途径办理数: told to use other channels.
        OtherChannel = "other_channel",
        /// 行政复议数量: administrative reviews.
        Reviews = "reviews",
        /// 维持具体行政行为数: reviews: upheld.
        ReviewsUpheld = "reviews_upheld",
        /// 被依法纠错数: reviews: corrected.
        ReviewsCorrected = "reviews_corrected",
        /// 其他情形数: reviews: other.
        ReviewsOther = "reviews_other",
        /// 行政诉讼数量: administrative lawsuits.
        Lawsuits = "lawsuits",
        /// 维持具体行政行为或者驳回原告诉讼请求数: lawsuits: upheld.
        LawsuitsUpheld = "lawsuits_upheld",
        /// 被依法纠错数: lawsuits: corrected.
        LawsuitsCorrected = "lawsuits_corrected",
        /// 其他情形数: lawsuits: other.
        LawsuitsOther = "lawsuits_other",
        /// 举报投诉数量: complaints.
        Complaints = "complaints",
        /// 依申请公开信息收取的费用: fees charged for applications.
        Fees = "fees",
        /// 政府信息公开工作专门机构数: offices for the work.
        Offices = "offices",
        /// 设置政府信息公开查阅点数: reading points.
        ReadingPoints = "reading_points",
        /// 从事政府信息公开工作人员数: staff.
        Staff = "staff",
        /// 专职人员数: full time.
        StaffFullTime = "staff_full_time",
        /// 兼职人员数: part time.
        StaffPartTime = "staff_part_time",
        /// 政府信息公开专项经费: budget for the work.
        Budget = "budget",
        /// 召开政府信息公开工作会议或专题会议数: meetings.
        Meetings = "meetings",
        /// 举办各类培训班数: training courses.
        TrainingCourses = "training_courses",
        /// 接受培训人员数: trainees.
        Trainees = "trainees",
        /// 全文电子化的主动公开信息数: of these in full text online.
        DisclosedDigital = "disclosed_digital",
        /// 新增的行政规范性文件数: new normative documents.
        NormativeNew = "normative_new",
        /// 提供服务类信息数: service information.
        ServiceInformation = "service_information",
        /// 公文类信息数: official documents.
        OfficialDocuments = "official_documents",
        /// 网站专栏页面访问量: visits of the columns.
        ColumnVisits = "column_visits",
        /// 现场接待人数: visitors received.
        VisitorsReceived = "visitors_received",
        /// 网上咨询数: consultations online.
        OnlineConsultations = "online_consultations",
        /// 咨询电话接听数: consultations by phone.
        PhoneConsultations = "phone_consultations",
        /// 依申请公开信息目录数: catalogue of information on request.
        RequestCatalogue = "request_catalogue",
        /// 属于国家秘密的公文类信息数: official documents that are state secrets.
        SecretDocuments = "secret_documents",
        /// 电子邮件申请数: received by e-mail.
        ReceivedEmail = "received_email",
        /// 其他形式申请数: received otherwise.
        ReceivedOther = "received_other",
        /// 申请内容不明确数: refused: application unclear.
        RefusedUnclear = "refused_unclear",
        /// 免予公开范围1: refused: exemption 1.
        Exempt1 = "exempt_1",
        /// 免予公开范围2: refused: exemption 2.
        Exempt2 = "exempt_2",
        /// 免予公开范围3: refused: exemption 3.
        Exempt3 = "exempt_3",
        /// 免予公开范围4: refused: exemption 4.
        Exempt4 = "exempt_4",
        /// 免予公开范围5: refused: exemption 5.
        Exempt5 = "exempt_5",
        /// 免予公开范围6: refused: exemption 6.
        Exempt6 = "exempt_6",
        /// 其他原因: refused: other reason.
        RefusedOtherReason = "refused_other_reason",
        /// 重复申请数: repeated applications.
        RepeatRequests = "repeat_requests",
        /// 过程中信息且影响安全稳定: refused: information on a process.
        RefusedProcessInformation = "refused_process_information",
        /// 行政申诉数: administrative appeals.
        Appeals = "appeals",
        /// 对本部门首次处理不满意的行政申诉数: of these on the first handling.
        AppealsFirstHandling = "appeals_first_handling",
        /// 收取费用总数: fees charged.
        FeesTotal = "fees_total",
        /// 主动公开信息收取费用数: fees: on own initiative.
        FeesProactive = "fees_proactive",
        /// 依申请公开信息收取费用数: fees: on request.
        FeesRequests = "fees_requests",
        /// 实际支出: spent.
        BudgetSpent = "budget_spent",
        /// 与诉讼有关的总费用: costs of litigation.
        LitigationCosts = "litigation_costs",
        /// 机构领导、设置及人事类信息: of these leaders, organisation and personnel.
        DisclosedOrganisation = "disclosed_organisation",
        /// 政策法规、规范性文件类信息: of these policies and normative documents.
        DisclosedRegulations = "disclosed_regulations",
        /// 业务公开类信息: of these business.
        DisclosedBusiness = "disclosed_business",
        /// 规划计划、统计类信息: of these plans and statistics.
        DisclosedPlanning = "disclosed_planning",
        /// 财务预决算信息: of these budgets and accounts.
        DisclosedFinance = "disclosed_finance",
        /// 招标采购类信息: of these procurement.
        DisclosedProcurement = "disclosed_procurement",
        /// 部门动态、公告和新闻发布等其他信息: of these news and notices.
        DisclosedNews = "disclosed_news",
        /// 其他情况数: other answers.
        AnsweredOther = "answered_other",
    }
}

impl Row {
    /// Its label in Chinese, without numbering and hints.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        match self {
            Self::Regulations => "规章",
            Self::NormativeDocuments => "行政规范性文件",
            Self::Licences => "行政许可",
            Self::OtherServices => "其他对外管理服务事项",
            Self::Penalties => "行政处罚",
            Self::CoerciveMeasures => "行政强制",
            Self::AdministrativeFees => "行政事业性收费",
            Self::Procurement => "政府集中采购",
            Self::NewReceived => "本年新收政府信息公开申请数量",
            Self::CarriedIn => "上年结转政府信息公开申请数量",
            Self::Granted => "予以公开",
            Self::PartlyGranted => "部分公开",
            Self::RefusedStateSecret => "属于国家秘密",
            Self::RefusedByLaw => "其他法律行政法规禁止公开",
            Self::RefusedSecurityStability => "危及“三安全一稳定”",
            Self::RefusedThirdParty => "保护第三方合法权益",
            Self::RefusedInternal => "属于三类内部事务信息",
            Self::RefusedProcess => "属于四类过程性信息",
            Self::RefusedEnforcementFiles => "属于行政执法案卷",
            Self::RefusedEnquiryMatters => "属于行政查询事项",
            Self::NotHeld => "本机关不掌握相关政府信息",
            Self::NotExisting => "没有现成信息需要另行制作",
            Self::StillUnclear => "补正后申请内容仍不明确",
            Self::UnprocessedPetition => "信访举报投诉类申请",
            Self::UnprocessedRepeat => "重复申请",
            Self::UnprocessedPublications => "要求提供公开出版物",
            Self::UnprocessedExcessive => "无正当理由大量反复申请",
            Self::UnprocessedConfirmation => "要求行政机关确认或重新出具已获取信息",
            Self::OtherNotCorrected => "申请人无正当理由逾期不补正",
            Self::OtherUnpaid => "申请人逾期未按收费通知要求缴纳费用",
            Self::Other => "其他",
            Self::ProcessedTotal => "总计",
            Self::CarriedOut => "结转下年度继续办理",
            Self::Review => "行政复议",
            Self::LitigationDirect => "未经复议直接起诉",
            Self::LitigationAfterReview => "复议后起诉",
            Self::InfoDisclosed => "主动公开政府信息数",
            Self::NormativeDisclosed => "主动公开规范性文件数",
            Self::NormativeMade => "制发规范性文件总数",
            Self::ChannelGazette => "政府公报公开政府信息数",
            Self::ChannelWebsite => "政府网站公开政府信息数",
            Self::ChannelWeibo => "政务微博公开政府信息数",
            Self::ChannelWechat => "政务微信公开政府信息数",
            Self::ChannelOther => "其他方式公开政府信息数",
            Self::HotTopics => "回应公众关注热点或重大舆情数",
            Self::PressConferences => "参加或举办新闻发布会总次数",
            Self::PressConferencesPrincipal => "主要负责同志参加新闻发布会次数",
            Self::OnlineInterviews => "政府网站在线访谈次数",
            Self::OnlineInterviewsPrincipal => "主要负责同志参加政府网站在线访谈次数",
            Self::Interpretations => "政策解读稿件发布数",
            Self::WeiboWechatResponses => "微博微信回应事件数",
            Self::OtherResponses => "其他方式回应事件数",
            Self::Received => "收到申请数",
            Self::ReceivedInPerson => "当面申请数",
            Self::ReceivedFax => "传真申请数",
            Self::ReceivedOnline => "网络申请数",
            Self::ReceivedLetter => "信函申请数",
            Self::Closed => "申请办结数",
            Self::ClosedOnTime => "按时办结数",
            Self::ClosedExtended => "延期办结数",
            Self::Answered => "申请答复数",
            Self::AlreadyPublic => "属于已主动公开范围数",
            Self::Refused => "不同意公开答复数",
            Self::RefusedBusinessSecret => "涉及商业秘密",
            Self::RefusedPrivacy => "涉及个人隐私",
            Self::RefusedNotInformation => "不是《条例》所指政府信息",
            Self::RefusedOtherLaw => "法律法规规定的其他情形",
            Self::NotThisOrgan => "不属于本行政机关公开数",
            Self::ToBeSupplemented => "告知作出更改补充数",
            Self::OtherChannel => "告知通过其他途径办理数",
            Self::Reviews => "行政复议数量",
            Self::ReviewsUpheld => "维持具体行政行为数",
            Self::ReviewsCorrected => "被依法纠错数",
            Self::ReviewsOther => "其他情形数",
            Self::Lawsuits => "行政诉讼数量",
            Self::LawsuitsUpheld => "维持具体行政行为或者驳回原告诉讼请求数",
            Self::LawsuitsCorrected => "被依法纠错数",
            Self::LawsuitsOther => "其他情形数",
            Self::Complaints => "举报投诉数量",
            Self::Fees => "依申请公开信息收取的费用",
            Self::Offices => "政府信息公开工作专门机构数",
            Self::ReadingPoints => "设置政府信息公开查阅点数",
            Self::Staff => "从事政府信息公开工作人员数",
            Self::StaffFullTime => "专职人员数",
            Self::StaffPartTime => "兼职人员数",
            Self::Budget => "政府信息公开专项经费",
            Self::Meetings => "召开政府信息公开工作会议或专题会议数",
            Self::TrainingCourses => "举办各类培训班数",
            Self::Trainees => "接受培训人员数",
            Self::DisclosedDigital => "全文电子化的主动公开信息数",
            Self::NormativeNew => "新增的行政规范性文件数",
            Self::ServiceInformation => "提供服务类信息数",
            Self::OfficialDocuments => "公文类信息数",
            Self::ColumnVisits => "网站专栏页面访问量",
            Self::VisitorsReceived => "现场接待人数",
            Self::OnlineConsultations => "网上咨询数",
            Self::PhoneConsultations => "咨询电话接听数",
            Self::RequestCatalogue => "依申请公开信息目录数",
            Self::SecretDocuments => "属于国家秘密的公文类信息数",
            Self::ReceivedEmail => "电子邮件申请数",
            Self::ReceivedOther => "其他形式申请数",
            Self::RefusedUnclear => "申请内容不明确数",
            Self::Exempt1 => "免予公开范围1",
            Self::Exempt2 => "免予公开范围2",
            Self::Exempt3 => "免予公开范围3",
            Self::Exempt4 => "免予公开范围4",
            Self::Exempt5 => "免予公开范围5",
            Self::Exempt6 => "免予公开范围6",
            Self::RefusedOtherReason => "其他原因",
            Self::RepeatRequests => "重复申请数",
            Self::RefusedProcessInformation => "过程中信息且影响安全稳定",
            Self::Appeals => "行政申诉数",
            Self::AppealsFirstHandling => "对本部门首次处理不满意的行政申诉数",
            Self::FeesTotal => "收取费用总数",
            Self::FeesProactive => "主动公开信息收取费用数",
            Self::FeesRequests => "依申请公开信息收取费用数",
            Self::BudgetSpent => "实际支出",
            Self::LitigationCosts => "与诉讼有关的总费用",
            Self::DisclosedOrganisation => "机构领导、设置及人事类信息",
            Self::DisclosedRegulations => "政策法规、规范性文件类信息",
            Self::DisclosedBusiness => "业务公开类信息",
            Self::DisclosedPlanning => "规划计划、统计类信息",
            Self::DisclosedFinance => "财务预决算信息",
            Self::DisclosedProcurement => "招标采购类信息",
            Self::DisclosedNews => "部门动态、公告和新闻发布等其他信息",
            Self::AnsweredOther => "其他情况数",
        }
    }

    /// Its name in English.
    #[must_use]
    pub const fn en(self) -> &'static str {
        match self {
            Self::Regulations => "regulations",
            Self::NormativeDocuments => "normative documents",
            Self::Licences => "administrative licences",
            Self::OtherServices => "other external services",
            Self::Penalties => "administrative penalties",
            Self::CoerciveMeasures => "administrative coercive measures",
            Self::AdministrativeFees => "administrative fees",
            Self::Procurement => "government procurement",
            Self::NewReceived => "applications received in the year",
            Self::CarriedIn => "applications carried over from the year before",
            Self::Granted => "granted",
            Self::PartlyGranted => "partly granted",
            Self::RefusedStateSecret => "refused: state secret",
            Self::RefusedByLaw => "refused: disclosure prohibited by law",
            Self::RefusedSecurityStability => "refused: endangers security or stability",
            Self::RefusedThirdParty => "refused: rights of third parties",
            Self::RefusedInternal => "refused: internal affairs",
            Self::RefusedProcess => "refused: information on a process",
            Self::RefusedEnforcementFiles => "refused: law enforcement files",
            Self::RefusedEnquiryMatters => "refused: matters of administrative enquiry",
            Self::NotHeld => "not provided: not held by the organ",
            Self::NotExisting => "not provided: does not exist",
            Self::StillUnclear => "not provided: application still unclear",
            Self::UnprocessedPetition => "not processed: petition or complaint",
            Self::UnprocessedRepeat => "not processed: repeated application",
            Self::UnprocessedPublications => "not processed: public publications",
            Self::UnprocessedExcessive => "not processed: excessive applications",
            Self::UnprocessedConfirmation => "not processed: confirmation of information held",
            Self::OtherNotCorrected => "other: not corrected in time",
            Self::OtherUnpaid => "other: fee not paid in time",
            Self::Other => "other",
            Self::ProcessedTotal => "all processed",
            Self::CarriedOut => "carried over to the next year",
            Self::Review => "administrative review",
            Self::LitigationDirect => "litigation without review",
            Self::LitigationAfterReview => "litigation after review",
            Self::InfoDisclosed => "items of information disclosed",
            Self::NormativeDisclosed => "of these normative documents",
            Self::NormativeMade => "normative documents made",
            Self::ChannelGazette => "disclosed by gazette",
            Self::ChannelWebsite => "disclosed by website",
            Self::ChannelWeibo => "disclosed by microblog",
            Self::ChannelWechat => "disclosed by WeChat",
            Self::ChannelOther => "disclosed by other means",
            Self::HotTopics => "hot topics or public concerns answered",
            Self::PressConferences => "press conferences",
            Self::PressConferencesPrincipal => "of these with the principal",
            Self::OnlineInterviews => "online interviews",
            Self::OnlineInterviewsPrincipal => "of these with the principal",
            Self::Interpretations => "policy interpretations published",
            Self::WeiboWechatResponses => "events answered by microblog or WeChat",
            Self::OtherResponses => "events answered by other means",
            Self::Received => "applications received",
            Self::ReceivedInPerson => "received in person",
            Self::ReceivedFax => "received by fax",
            Self::ReceivedOnline => "received online",
            Self::ReceivedLetter => "received by letter",
            Self::Closed => "applications closed",
            Self::ClosedOnTime => "closed on time",
            Self::ClosedExtended => "closed after an extension",
            Self::Answered => "applications answered",
            Self::AlreadyPublic => "answered: already public",
            Self::Refused => "refused",
            Self::RefusedBusinessSecret => "refused: business secret",
            Self::RefusedPrivacy => "refused: privacy",
            Self::RefusedNotInformation => "refused: not government information",
            Self::RefusedOtherLaw => "refused: other cases by law",
            Self::NotThisOrgan => "not this organ",
            Self::ToBeSupplemented => "told to change or supplement",
            Self::OtherChannel => "told to use other channels",
            Self::Reviews => "administrative reviews",
            Self::ReviewsUpheld => "reviews: upheld",
            Self::ReviewsCorrected => "reviews: corrected",
            Self::ReviewsOther => "reviews: other",
            Self::Lawsuits => "administrative lawsuits",
            Self::LawsuitsUpheld => "lawsuits: upheld",
            Self::LawsuitsCorrected => "lawsuits: corrected",
            Self::LawsuitsOther => "lawsuits: other",
            Self::Complaints => "complaints",
            Self::Fees => "fees charged for applications",
            Self::Offices => "offices for the work",
            Self::ReadingPoints => "reading points",
            Self::Staff => "staff",
            Self::StaffFullTime => "full time",
            Self::StaffPartTime => "part time",
            Self::Budget => "budget for the work",
            Self::Meetings => "meetings",
            Self::TrainingCourses => "training courses",
            Self::Trainees => "trainees",
            Self::DisclosedDigital => "of these in full text online",
            Self::NormativeNew => "new normative documents",
            Self::ServiceInformation => "service information",
            Self::OfficialDocuments => "official documents",
            Self::ColumnVisits => "visits of the columns",
            Self::VisitorsReceived => "visitors received",
            Self::OnlineConsultations => "consultations online",
            Self::PhoneConsultations => "consultations by phone",
            Self::RequestCatalogue => "catalogue of information on request",
            Self::SecretDocuments => "official documents that are state secrets",
            Self::ReceivedEmail => "received by e-mail",
            Self::ReceivedOther => "received otherwise",
            Self::RefusedUnclear => "refused: application unclear",
            Self::Exempt1 => "refused: exemption 1",
            Self::Exempt2 => "refused: exemption 2",
            Self::Exempt3 => "refused: exemption 3",
            Self::Exempt4 => "refused: exemption 4",
            Self::Exempt5 => "refused: exemption 5",
            Self::Exempt6 => "refused: exemption 6",
            Self::RefusedOtherReason => "refused: other reason",
            Self::RepeatRequests => "repeated applications",
            Self::RefusedProcessInformation => "refused: information on a process",
            Self::Appeals => "administrative appeals",
            Self::AppealsFirstHandling => "of these on the first handling",
            Self::FeesTotal => "fees charged",
            Self::FeesProactive => "fees: on own initiative",
            Self::FeesRequests => "fees: on request",
            Self::BudgetSpent => "spent",
            Self::LitigationCosts => "costs of litigation",
            Self::DisclosedOrganisation => "of these leaders, organisation and personnel",
            Self::DisclosedRegulations => "of these policies and normative documents",
            Self::DisclosedBusiness => "of these business",
            Self::DisclosedPlanning => "of these plans and statistics",
            Self::DisclosedFinance => "of these budgets and accounts",
            Self::DisclosedProcurement => "of these procurement",
            Self::DisclosedNews => "of these news and notices",
            Self::AnsweredOther => "other answers",
        }
    }

    /// The table that the row belongs to; for a row that an older form has too, the table since 2019.
    ///
    /// ```
    /// use gongkai_report::{Row, TableKind};
    ///
    /// assert_eq!(Row::LitigationDirect.table(), TableKind::ReviewLitigation);
    /// assert_eq!(Row::Trainees.table(), TableKind::StatisticsForm);
    /// ```
    #[must_use]
    pub const fn table(self) -> TableKind {
        match self {
            Self::Regulations => TableKind::Proactive,
            Self::NormativeDocuments => TableKind::Proactive,
            Self::Licences => TableKind::Proactive,
            Self::OtherServices => TableKind::Proactive,
            Self::Penalties => TableKind::Proactive,
            Self::CoerciveMeasures => TableKind::Proactive,
            Self::AdministrativeFees => TableKind::Proactive,
            Self::Procurement => TableKind::Proactive,
            Self::NewReceived => TableKind::Requests,
            Self::CarriedIn => TableKind::Requests,
            Self::Granted => TableKind::Requests,
            Self::PartlyGranted => TableKind::Requests,
            Self::RefusedStateSecret => TableKind::Requests,
            Self::RefusedByLaw => TableKind::Requests,
            Self::RefusedSecurityStability => TableKind::Requests,
            Self::RefusedThirdParty => TableKind::Requests,
            Self::RefusedInternal => TableKind::Requests,
            Self::RefusedProcess => TableKind::Requests,
            Self::RefusedEnforcementFiles => TableKind::Requests,
            Self::RefusedEnquiryMatters => TableKind::Requests,
            Self::NotHeld => TableKind::Requests,
            Self::NotExisting => TableKind::Requests,
            Self::StillUnclear => TableKind::Requests,
            Self::UnprocessedPetition => TableKind::Requests,
            Self::UnprocessedRepeat => TableKind::Requests,
            Self::UnprocessedPublications => TableKind::Requests,
            Self::UnprocessedExcessive => TableKind::Requests,
            Self::UnprocessedConfirmation => TableKind::Requests,
            Self::OtherNotCorrected => TableKind::Requests,
            Self::OtherUnpaid => TableKind::Requests,
            Self::Other => TableKind::Requests,
            Self::ProcessedTotal => TableKind::Requests,
            Self::CarriedOut => TableKind::Requests,
            Self::Review => TableKind::ReviewLitigation,
            Self::LitigationDirect => TableKind::ReviewLitigation,
            Self::LitigationAfterReview => TableKind::ReviewLitigation,
            Self::InfoDisclosed => TableKind::StatisticsForm,
            Self::NormativeDisclosed => TableKind::StatisticsForm,
            Self::NormativeMade => TableKind::StatisticsForm,
            Self::ChannelGazette => TableKind::StatisticsForm,
            Self::ChannelWebsite => TableKind::StatisticsForm,
            Self::ChannelWeibo => TableKind::StatisticsForm,
            Self::ChannelWechat => TableKind::StatisticsForm,
            Self::ChannelOther => TableKind::StatisticsForm,
            Self::HotTopics => TableKind::StatisticsForm,
            Self::PressConferences => TableKind::StatisticsForm,
            Self::PressConferencesPrincipal => TableKind::StatisticsForm,
            Self::OnlineInterviews => TableKind::StatisticsForm,
            Self::OnlineInterviewsPrincipal => TableKind::StatisticsForm,
            Self::Interpretations => TableKind::StatisticsForm,
            Self::WeiboWechatResponses => TableKind::StatisticsForm,
            Self::OtherResponses => TableKind::StatisticsForm,
            Self::Received => TableKind::StatisticsForm,
            Self::ReceivedInPerson => TableKind::StatisticsForm,
            Self::ReceivedFax => TableKind::StatisticsForm,
            Self::ReceivedOnline => TableKind::StatisticsForm,
            Self::ReceivedLetter => TableKind::StatisticsForm,
            Self::Closed => TableKind::StatisticsForm,
            Self::ClosedOnTime => TableKind::StatisticsForm,
            Self::ClosedExtended => TableKind::StatisticsForm,
            Self::Answered => TableKind::StatisticsForm,
            Self::AlreadyPublic => TableKind::StatisticsForm,
            Self::Refused => TableKind::StatisticsForm,
            Self::RefusedBusinessSecret => TableKind::StatisticsForm,
            Self::RefusedPrivacy => TableKind::StatisticsForm,
            Self::RefusedNotInformation => TableKind::StatisticsForm,
            Self::RefusedOtherLaw => TableKind::StatisticsForm,
            Self::NotThisOrgan => TableKind::StatisticsForm,
            Self::ToBeSupplemented => TableKind::StatisticsForm,
            Self::OtherChannel => TableKind::StatisticsForm,
            Self::Reviews => TableKind::StatisticsForm,
            Self::ReviewsUpheld => TableKind::StatisticsForm,
            Self::ReviewsCorrected => TableKind::StatisticsForm,
            Self::ReviewsOther => TableKind::StatisticsForm,
            Self::Lawsuits => TableKind::StatisticsForm,
            Self::LawsuitsUpheld => TableKind::StatisticsForm,
            Self::LawsuitsCorrected => TableKind::StatisticsForm,
            Self::LawsuitsOther => TableKind::StatisticsForm,
            Self::Complaints => TableKind::StatisticsForm,
            Self::Fees => TableKind::StatisticsForm,
            Self::Offices => TableKind::StatisticsForm,
            Self::ReadingPoints => TableKind::StatisticsForm,
            Self::Staff => TableKind::StatisticsForm,
            Self::StaffFullTime => TableKind::StatisticsForm,
            Self::StaffPartTime => TableKind::StatisticsForm,
            Self::Budget => TableKind::StatisticsForm,
            Self::Meetings => TableKind::StatisticsForm,
            Self::TrainingCourses => TableKind::StatisticsForm,
            Self::Trainees => TableKind::StatisticsForm,
            Self::DisclosedDigital => TableKind::StatisticsForm,
            Self::NormativeNew => TableKind::StatisticsForm,
            Self::ServiceInformation => TableKind::StatisticsForm,
            Self::OfficialDocuments => TableKind::StatisticsForm,
            Self::ColumnVisits => TableKind::StatisticsForm,
            Self::VisitorsReceived => TableKind::StatisticsForm,
            Self::OnlineConsultations => TableKind::StatisticsForm,
            Self::PhoneConsultations => TableKind::StatisticsForm,
            Self::RequestCatalogue => TableKind::StatisticsForm,
            Self::SecretDocuments => TableKind::StatisticsForm,
            Self::ReceivedEmail => TableKind::StatisticsForm,
            Self::ReceivedOther => TableKind::StatisticsForm,
            Self::RefusedUnclear => TableKind::StatisticsForm,
            Self::Exempt1 => TableKind::StatisticsForm,
            Self::Exempt2 => TableKind::StatisticsForm,
            Self::Exempt3 => TableKind::StatisticsForm,
            Self::Exempt4 => TableKind::StatisticsForm,
            Self::Exempt5 => TableKind::StatisticsForm,
            Self::Exempt6 => TableKind::StatisticsForm,
            Self::RefusedOtherReason => TableKind::StatisticsForm,
            Self::RepeatRequests => TableKind::StatisticsForm,
            Self::RefusedProcessInformation => TableKind::StatisticsForm,
            Self::Appeals => TableKind::StatisticsForm,
            Self::AppealsFirstHandling => TableKind::StatisticsForm,
            Self::FeesTotal => TableKind::StatisticsForm,
            Self::FeesProactive => TableKind::StatisticsForm,
            Self::FeesRequests => TableKind::StatisticsForm,
            Self::BudgetSpent => TableKind::StatisticsForm,
            Self::LitigationCosts => TableKind::StatisticsForm,
            Self::DisclosedOrganisation => TableKind::StatisticsForm,
            Self::DisclosedRegulations => TableKind::StatisticsForm,
            Self::DisclosedBusiness => TableKind::StatisticsForm,
            Self::DisclosedPlanning => TableKind::StatisticsForm,
            Self::DisclosedFinance => TableKind::StatisticsForm,
            Self::DisclosedProcurement => TableKind::StatisticsForm,
            Self::DisclosedNews => TableKind::StatisticsForm,
            Self::AnsweredOther => TableKind::StatisticsForm,
        }
    }
}

codes! {
    /// The columns of the standard tables.
    #[non_exhaustive]
    pub enum Column as "column" {
        /// 本年制发件数: made in the year.
        Made = "made",
        /// 本年废止件数: repealed in the year.
        Repealed = "repealed",
        /// 现行有效件数: in force.
        InForce = "in_force",
        /// 处理决定数量: decisions.
        Decisions = "decisions",
        /// 本年收费金额: fees charged in the year.
        FeeAmount = "fee_amount",
        /// 本年新制作数量: newly made.
        NewlyMade = "newly_made",
        /// 本年新公开数量: newly disclosed.
        NewlyDisclosed = "newly_disclosed",
        /// 对外公开总数量: disclosed in all.
        DisclosedTotal = "disclosed_total",
        /// 上一年项目数量: items of the year before.
        ItemsLastYear = "items_last_year",
        /// 本年增/减: change in the year.
        Change = "change",
        /// 采购项目数量: items procured.
        ProcurementItems = "procurement_items",
        /// 采购总金额: amount procured.
        ProcurementAmount = "procurement_amount",
        /// 自然人: natural persons.
        NaturalPerson = "natural_person",
        /// 商业企业: businesses.
        Business = "business",
        /// 科研机构: research institutions.
        Research = "research",
        /// 社会公益组织: public welfare organisations.
        PublicWelfare = "public_welfare",
        /// 法律服务机构: legal service institutions.
        LegalServices = "legal_services",
        /// 其他（法人或其他组织）: other organisations.
        OtherOrganisation = "other_organisation",
        /// 总计: total.
        Total = "total",
        /// 结果维持: upheld.
        Upheld = "upheld",
        /// 结果纠正: corrected.
        Corrected = "corrected",
        /// 其他结果: other results.
        Other = "other",
        /// 尚未审结: pending.
        Pending = "pending",
        /// 统计数: number.
        Count = "count",
    }
}

impl Column {
    /// Its label in Chinese.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        match self {
            Self::Made => "本年制发件数",
            Self::Repealed => "本年废止件数",
            Self::InForce => "现行有效件数",
            Self::Decisions => "处理决定数量",
            Self::FeeAmount => "本年收费金额",
            Self::NewlyMade => "本年新制作数量",
            Self::NewlyDisclosed => "本年新公开数量",
            Self::DisclosedTotal => "对外公开总数量",
            Self::ItemsLastYear => "上一年项目数量",
            Self::Change => "本年增/减",
            Self::ProcurementItems => "采购项目数量",
            Self::ProcurementAmount => "采购总金额",
            Self::NaturalPerson => "自然人",
            Self::Business => "商业企业",
            Self::Research => "科研机构",
            Self::PublicWelfare => "社会公益组织",
            Self::LegalServices => "法律服务机构",
            Self::OtherOrganisation => "其他（法人或其他组织）",
            Self::Total => "总计",
            Self::Upheld => "结果维持",
            Self::Corrected => "结果纠正",
            Self::Other => "其他结果",
            Self::Pending => "尚未审结",
            Self::Count => "统计数",
        }
    }

    /// Its name in English.
    #[must_use]
    pub const fn en(self) -> &'static str {
        match self {
            Self::Made => "made in the year",
            Self::Repealed => "repealed in the year",
            Self::InForce => "in force",
            Self::Decisions => "decisions",
            Self::FeeAmount => "fees charged in the year",
            Self::NewlyMade => "newly made",
            Self::NewlyDisclosed => "newly disclosed",
            Self::DisclosedTotal => "disclosed in all",
            Self::ItemsLastYear => "items of the year before",
            Self::Change => "change in the year",
            Self::ProcurementItems => "items procured",
            Self::ProcurementAmount => "amount procured",
            Self::NaturalPerson => "natural persons",
            Self::Business => "businesses",
            Self::Research => "research institutions",
            Self::PublicWelfare => "public welfare organisations",
            Self::LegalServices => "legal service institutions",
            Self::OtherOrganisation => "other organisations",
            Self::Total => "total",
            Self::Upheld => "upheld",
            Self::Corrected => "corrected",
            Self::Other => "other results",
            Self::Pending => "pending",
            Self::Count => "number",
        }
    }
}

/// The rows of a table in a form, in the order of print.
pub(in crate::model) const fn rows_of(kind: TableKind, form: TableFormat) -> &'static [Row] {
    match (kind, form) {
        (TableKind::Proactive, TableFormat::Form2019) => &[Row::Regulations, Row::NormativeDocuments, Row::Licences, Row::OtherServices, Row::Penalties, Row::CoerciveMeasures, Row::AdministrativeFees, Row::Procurement],
        (TableKind::Proactive, TableFormat::Form2021) => &[Row::Regulations, Row::NormativeDocuments, Row::Licences, Row::Penalties, Row::CoerciveMeasures, Row::AdministrativeFees],
        (TableKind::Requests, TableFormat::Form2019) => &[Row::NewReceived, Row::CarriedIn, Row::Granted, Row::PartlyGranted, Row::RefusedStateSecret, Row::RefusedByLaw, Row::RefusedSecurityStability, Row::RefusedThirdParty, Row::RefusedInternal, Row::RefusedProcess, Row::RefusedEnforcementFiles, Row::RefusedEnquiryMatters, Row::NotHeld, Row::NotExisting, Row::StillUnclear, Row::UnprocessedPetition, Row::UnprocessedRepeat, Row::UnprocessedPublications, Row::UnprocessedExcessive, Row::UnprocessedConfirmation, Row::Other, Row::ProcessedTotal, Row::CarriedOut],
        (TableKind::Requests, TableFormat::Form2021) => &[Row::NewReceived, Row::CarriedIn, Row::Granted, Row::PartlyGranted, Row::RefusedStateSecret, Row::RefusedByLaw, Row::RefusedSecurityStability, Row::RefusedThirdParty, Row::RefusedInternal, Row::RefusedProcess, Row::RefusedEnforcementFiles, Row::RefusedEnquiryMatters, Row::NotHeld, Row::NotExisting, Row::StillUnclear, Row::UnprocessedPetition, Row::UnprocessedRepeat, Row::UnprocessedPublications, Row::UnprocessedExcessive, Row::UnprocessedConfirmation, Row::OtherNotCorrected, Row::OtherUnpaid, Row::Other, Row::ProcessedTotal, Row::CarriedOut],
        (TableKind::ReviewLitigation, TableFormat::Form2019) => &[Row::Review, Row::LitigationDirect, Row::LitigationAfterReview],
        (TableKind::ReviewLitigation, TableFormat::Form2021) => &[Row::Review, Row::LitigationDirect, Row::LitigationAfterReview],
        (TableKind::StatisticsForm, TableFormat::Form2014) => &[Row::InfoDisclosed, Row::NormativeDisclosed, Row::NormativeMade, Row::ChannelGazette, Row::ChannelWebsite, Row::ChannelWeibo, Row::ChannelWechat, Row::ChannelOther, Row::HotTopics, Row::PressConferences, Row::PressConferencesPrincipal, Row::OnlineInterviews, Row::OnlineInterviewsPrincipal, Row::Interpretations, Row::WeiboWechatResponses, Row::OtherResponses, Row::Received, Row::ReceivedInPerson, Row::ReceivedFax, Row::ReceivedOnline, Row::ReceivedLetter, Row::Closed, Row::ClosedOnTime, Row::ClosedExtended, Row::Answered, Row::AlreadyPublic, Row::Granted, Row::PartlyGranted, Row::Refused, Row::RefusedStateSecret, Row::RefusedBusinessSecret, Row::RefusedPrivacy, Row::RefusedSecurityStability, Row::RefusedNotInformation, Row::RefusedOtherLaw, Row::NotThisOrgan, Row::NotExisting, Row::ToBeSupplemented, Row::OtherChannel, Row::Reviews, Row::ReviewsUpheld, Row::ReviewsCorrected, Row::ReviewsOther, Row::Lawsuits, Row::LawsuitsUpheld, Row::LawsuitsCorrected, Row::LawsuitsOther, Row::Complaints, Row::Fees, Row::Offices, Row::ReadingPoints, Row::Staff, Row::StaffFullTime, Row::StaffPartTime, Row::Budget, Row::Meetings, Row::TrainingCourses, Row::Trainees],
        (TableKind::StatisticsForm, TableFormat::Anhui) => &[Row::InfoDisclosed, Row::DisclosedOrganisation, Row::DisclosedRegulations, Row::DisclosedBusiness, Row::DisclosedPlanning, Row::DisclosedFinance, Row::DisclosedProcurement, Row::DisclosedNews, Row::RequestCatalogue, Row::Received, Row::ReceivedInPerson, Row::ReceivedOnline, Row::ReceivedLetter, Row::Answered, Row::Granted, Row::PartlyGranted, Row::Refused, Row::AnsweredOther, Row::Complaints, Row::Reviews, Row::Lawsuits],
        (TableKind::StatisticsForm, TableFormat::Shanghai1) => &[Row::InfoDisclosed, Row::DisclosedDigital, Row::NormativeNew, Row::ServiceInformation, Row::ColumnVisits, Row::VisitorsReceived, Row::OnlineConsultations, Row::PhoneConsultations, Row::RequestCatalogue, Row::Received, Row::ReceivedInPerson, Row::ReceivedFax, Row::ReceivedEmail, Row::ReceivedOnline, Row::ReceivedLetter, Row::ReceivedOther, Row::Answered, Row::Granted, Row::PartlyGranted, Row::Refused, Row::RefusedNotInformation, Row::NotExisting, Row::NotThisOrgan, Row::RefusedUnclear, Row::Exempt1, Row::Exempt2, Row::Exempt3, Row::Exempt4, Row::Exempt5, Row::Exempt6, Row::RefusedOtherReason, Row::Reviews, Row::Lawsuits, Row::Appeals, Row::AppealsFirstHandling, Row::FeesTotal, Row::FeesProactive, Row::FeesRequests, Row::Staff, Row::StaffFullTime, Row::StaffPartTime, Row::Budget, Row::BudgetSpent, Row::LitigationCosts],
        (TableKind::StatisticsForm, TableFormat::Shanghai2) => &[Row::InfoDisclosed, Row::DisclosedDigital, Row::OfficialDocuments, Row::NormativeNew, Row::ServiceInformation, Row::ColumnVisits, Row::VisitorsReceived, Row::OnlineConsultations, Row::PhoneConsultations, Row::RequestCatalogue, Row::SecretDocuments, Row::Received, Row::ReceivedInPerson, Row::ReceivedFax, Row::ReceivedEmail, Row::ReceivedOnline, Row::ReceivedLetter, Row::ReceivedOther, Row::Answered, Row::Granted, Row::PartlyGranted, Row::RefusedNotInformation, Row::NotExisting, Row::NotThisOrgan, Row::RefusedUnclear, Row::RepeatRequests, Row::Refused, Row::RefusedStateSecret, Row::RefusedBusinessSecret, Row::RefusedPrivacy, Row::RefusedProcessInformation, Row::RefusedSecurityStability, Row::RefusedOtherLaw, Row::Reviews, Row::Lawsuits, Row::Appeals, Row::FeesTotal, Row::FeesProactive, Row::FeesRequests, Row::Staff, Row::StaffFullTime, Row::StaffPartTime, Row::Budget, Row::BudgetSpent, Row::LitigationCosts],
        _ => &[],
    }
}

/// The columns of a row in a form, in the order of print.
pub(in crate::model) const fn columns_of(form: TableFormat, row: Row) -> &'static [Column] {
    match (form, row) {
        (TableFormat::Form2014, Row::InfoDisclosed | Row::NormativeDisclosed | Row::NormativeMade | Row::ChannelGazette | Row::ChannelWebsite | Row::ChannelWeibo | Row::ChannelWechat | Row::ChannelOther | Row::HotTopics | Row::PressConferences | Row::PressConferencesPrincipal | Row::OnlineInterviews | Row::OnlineInterviewsPrincipal | Row::Interpretations | Row::WeiboWechatResponses | Row::OtherResponses | Row::Received | Row::ReceivedInPerson | Row::ReceivedFax | Row::ReceivedOnline | Row::ReceivedLetter | Row::Closed | Row::ClosedOnTime | Row::ClosedExtended | Row::Answered | Row::AlreadyPublic | Row::Granted | Row::PartlyGranted | Row::Refused | Row::RefusedStateSecret | Row::RefusedBusinessSecret | Row::RefusedPrivacy | Row::RefusedSecurityStability | Row::RefusedNotInformation | Row::RefusedOtherLaw | Row::NotThisOrgan | Row::NotExisting | Row::ToBeSupplemented | Row::OtherChannel | Row::Reviews | Row::ReviewsUpheld | Row::ReviewsCorrected | Row::ReviewsOther | Row::Lawsuits | Row::LawsuitsUpheld | Row::LawsuitsCorrected | Row::LawsuitsOther | Row::Complaints | Row::Fees | Row::Offices | Row::ReadingPoints | Row::Staff | Row::StaffFullTime | Row::StaffPartTime | Row::Budget | Row::Meetings | Row::TrainingCourses | Row::Trainees) => &[Column::Count],
        (TableFormat::Anhui, Row::InfoDisclosed | Row::DisclosedOrganisation | Row::DisclosedRegulations | Row::DisclosedBusiness | Row::DisclosedPlanning | Row::DisclosedFinance | Row::DisclosedProcurement | Row::DisclosedNews | Row::RequestCatalogue | Row::Received | Row::ReceivedInPerson | Row::ReceivedOnline | Row::ReceivedLetter | Row::Answered | Row::Granted | Row::PartlyGranted | Row::Refused | Row::AnsweredOther | Row::Complaints | Row::Reviews | Row::Lawsuits) => &[Column::Count],
        (TableFormat::Shanghai1, Row::InfoDisclosed | Row::DisclosedDigital | Row::NormativeNew | Row::ServiceInformation | Row::ColumnVisits | Row::VisitorsReceived | Row::OnlineConsultations | Row::PhoneConsultations | Row::RequestCatalogue | Row::Received | Row::ReceivedInPerson | Row::ReceivedFax | Row::ReceivedEmail | Row::ReceivedOnline | Row::ReceivedLetter | Row::ReceivedOther | Row::Answered | Row::Granted | Row::PartlyGranted | Row::Refused | Row::RefusedNotInformation | Row::NotExisting | Row::NotThisOrgan | Row::RefusedUnclear | Row::Exempt1 | Row::Exempt2 | Row::Exempt3 | Row::Exempt4 | Row::Exempt5 | Row::Exempt6 | Row::RefusedOtherReason | Row::Reviews | Row::Lawsuits | Row::Appeals | Row::AppealsFirstHandling | Row::FeesTotal | Row::FeesProactive | Row::FeesRequests | Row::Staff | Row::StaffFullTime | Row::StaffPartTime | Row::Budget | Row::BudgetSpent | Row::LitigationCosts) => &[Column::Count],
        (TableFormat::Shanghai2, Row::InfoDisclosed | Row::DisclosedDigital | Row::OfficialDocuments | Row::NormativeNew | Row::ServiceInformation | Row::ColumnVisits | Row::VisitorsReceived | Row::OnlineConsultations | Row::PhoneConsultations | Row::RequestCatalogue | Row::SecretDocuments | Row::Received | Row::ReceivedInPerson | Row::ReceivedFax | Row::ReceivedEmail | Row::ReceivedOnline | Row::ReceivedLetter | Row::ReceivedOther | Row::Answered | Row::Granted | Row::PartlyGranted | Row::RefusedNotInformation | Row::NotExisting | Row::NotThisOrgan | Row::RefusedUnclear | Row::RepeatRequests | Row::Refused | Row::RefusedStateSecret | Row::RefusedBusinessSecret | Row::RefusedPrivacy | Row::RefusedProcessInformation | Row::RefusedSecurityStability | Row::RefusedOtherLaw | Row::Reviews | Row::Lawsuits | Row::Appeals | Row::FeesTotal | Row::FeesProactive | Row::FeesRequests | Row::Staff | Row::StaffFullTime | Row::StaffPartTime | Row::Budget | Row::BudgetSpent | Row::LitigationCosts) => &[Column::Count],
        (TableFormat::Form2021, Row::Licences | Row::Penalties | Row::CoerciveMeasures) => &[Column::Decisions],
        (TableFormat::Form2021, Row::AdministrativeFees) => &[Column::FeeAmount],
        (TableFormat::Form2019, Row::Licences | Row::OtherServices | Row::Penalties | Row::CoerciveMeasures) => &[Column::ItemsLastYear, Column::Change, Column::Decisions],
        (TableFormat::Form2019, Row::AdministrativeFees) => &[Column::ItemsLastYear, Column::Change],
        (TableFormat::Form2021, Row::Regulations | Row::NormativeDocuments) => &[Column::Made, Column::Repealed, Column::InForce],
        (TableFormat::Form2019, Row::NewReceived | Row::CarriedIn | Row::Granted | Row::PartlyGranted | Row::RefusedStateSecret | Row::RefusedByLaw | Row::RefusedSecurityStability | Row::RefusedThirdParty | Row::RefusedInternal | Row::RefusedProcess | Row::RefusedEnforcementFiles | Row::RefusedEnquiryMatters | Row::NotHeld | Row::NotExisting | Row::StillUnclear | Row::UnprocessedPetition | Row::UnprocessedRepeat | Row::UnprocessedPublications | Row::UnprocessedExcessive | Row::UnprocessedConfirmation | Row::Other | Row::ProcessedTotal | Row::CarriedOut) => &[Column::NaturalPerson, Column::Business, Column::Research, Column::PublicWelfare, Column::LegalServices, Column::OtherOrganisation, Column::Total],
        (TableFormat::Form2021, Row::NewReceived | Row::CarriedIn | Row::Granted | Row::PartlyGranted | Row::RefusedStateSecret | Row::RefusedByLaw | Row::RefusedSecurityStability | Row::RefusedThirdParty | Row::RefusedInternal | Row::RefusedProcess | Row::RefusedEnforcementFiles | Row::RefusedEnquiryMatters | Row::NotHeld | Row::NotExisting | Row::StillUnclear | Row::UnprocessedPetition | Row::UnprocessedRepeat | Row::UnprocessedPublications | Row::UnprocessedExcessive | Row::UnprocessedConfirmation | Row::OtherNotCorrected | Row::OtherUnpaid | Row::Other | Row::ProcessedTotal | Row::CarriedOut) => &[Column::NaturalPerson, Column::Business, Column::Research, Column::PublicWelfare, Column::LegalServices, Column::OtherOrganisation, Column::Total],
        (TableFormat::Form2019, Row::Regulations | Row::NormativeDocuments) => &[Column::NewlyMade, Column::NewlyDisclosed, Column::DisclosedTotal],
        (TableFormat::Form2019, Row::Procurement) => &[Column::ProcurementItems, Column::ProcurementAmount],
        (TableFormat::Form2019, Row::Review | Row::LitigationDirect | Row::LitigationAfterReview) => &[Column::Upheld, Column::Corrected, Column::Other, Column::Pending, Column::Total],
        (TableFormat::Form2021, Row::Review | Row::LitigationDirect | Row::LitigationAfterReview) => &[Column::Upheld, Column::Corrected, Column::Other, Column::Pending, Column::Total],
        _ => &[],
    }
}
