// Generated from lexicon/forms.tsv, lexicon/form_columns.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use super::{TableFormat, TableKind};
use crate::codes::vocabulary;

vocabulary! {
    /// The rows of the standard tables.
    #[non_exhaustive]
    pub enum Row as "row" {
        /// 规章: regulations.
        Regulations = "regulations", "规章", "regulations";
        /// 行政规范性文件: normative documents.
        NormativeDocuments = "normative_documents", "行政规范性文件", "normative documents";
        /// 行政许可: administrative licences.
        Licences = "licences", "行政许可", "administrative licences";
        /// 其他对外管理服务事项: other external services.
        OtherServices = "other_services", "其他对外管理服务事项", "other external services";
        /// 行政处罚: administrative penalties.
        Penalties = "penalties", "行政处罚", "administrative penalties";
        /// 行政强制: administrative coercive measures.
        CoerciveMeasures = "coercive_measures", "行政强制", "administrative coercive measures";
        /// 行政事业性收费: administrative fees.
        AdministrativeFees = "administrative_fees", "行政事业性收费", "administrative fees";
        /// 政府集中采购: government procurement.
        Procurement = "procurement", "政府集中采购", "government procurement";
        /// 本年新收政府信息公开申请数量: applications received in the year.
        NewReceived = "new_received", "本年新收政府信息公开申请数量", "applications received in the year";
        /// 上年结转政府信息公开申请数量: applications carried over from the year before.
        CarriedIn = "carried_in", "上年结转政府信息公开申请数量", "applications carried over from the year before";
        /// 予以公开: granted.
        Granted = "granted", "予以公开", "granted";
        /// 部分公开: partly granted.
        PartlyGranted = "partly_granted", "部分公开", "partly granted";
        /// 属于国家秘密: refused: state secret.
        RefusedStateSecret = "refused_state_secret", "属于国家秘密", "refused: state secret";
        /// 其他法律行政法规禁止公开: refused: disclosure prohibited by law.
        RefusedByLaw = "refused_by_law", "其他法律行政法规禁止公开", "refused: disclosure prohibited by law";
        /// 危及“三安全一稳定”: refused: endangers security or stability.
        RefusedSecurityStability = "refused_security_stability", "危及“三安全一稳定”", "refused: endangers security or stability";
        /// 保护第三方合法权益: refused: rights of third parties.
        RefusedThirdParty = "refused_third_party", "保护第三方合法权益", "refused: rights of third parties";
        /// 属于三类内部事务信息: refused: internal affairs.
        RefusedInternal = "refused_internal", "属于三类内部事务信息", "refused: internal affairs";
        /// 属于四类过程性信息: refused: information on a process.
        RefusedProcess = "refused_process", "属于四类过程性信息", "refused: information on a process";
        /// 属于行政执法案卷: refused: law enforcement files.
        RefusedEnforcementFiles = "refused_enforcement_files", "属于行政执法案卷", "refused: law enforcement files";
        /// 属于行政查询事项: refused: matters of administrative enquiry.
        RefusedEnquiryMatters = "refused_enquiry_matters", "属于行政查询事项", "refused: matters of administrative enquiry";
        /// 本机关不掌握相关政府信息: not provided: not held by the organ.
        NotHeld = "not_held", "本机关不掌握相关政府信息", "not provided: not held by the organ";
        /// 没有现成信息需要另行制作: not provided: does not exist.
        NotExisting = "not_existing", "没有现成信息需要另行制作", "not provided: does not exist";
        /// 补正后申请内容仍不明确: not provided: application still unclear.
        StillUnclear = "still_unclear", "补正后申请内容仍不明确", "not provided: application still unclear";
        /// 信访举报投诉类申请: not processed: petition or complaint.
        UnprocessedPetition = "unprocessed_petition", "信访举报投诉类申请", "not processed: petition or complaint";
        /// 重复申请: not processed: repeated application.
        UnprocessedRepeat = "unprocessed_repeat", "重复申请", "not processed: repeated application";
        /// 要求提供公开出版物: not processed: public publications.
        UnprocessedPublications = "unprocessed_publications", "要求提供公开出版物", "not processed: public publications";
        /// 无正当理由大量反复申请: not processed: excessive applications.
        UnprocessedExcessive = "unprocessed_excessive", "无正当理由大量反复申请", "not processed: excessive applications";
        /// 要求行政机关确认或重新出具已获取信息: not processed: confirmation of information held.
        UnprocessedConfirmation = "unprocessed_confirmation", "要求行政机关确认或重新出具已获取信息", "not processed: confirmation of information held";
        /// 申请人无正当理由逾期不补正: other: not corrected in time.
        OtherNotCorrected = "other_not_corrected", "申请人无正当理由逾期不补正", "other: not corrected in time";
        /// 申请人逾期未按收费通知要求缴纳费用: other: fee not paid in time.
        OtherUnpaid = "other_unpaid", "申请人逾期未按收费通知要求缴纳费用", "other: fee not paid in time";
        /// 其他: other.
        Other = "other", "其他", "other";
        /// 总计: all processed.
        ProcessedTotal = "processed_total", "总计", "all processed";
        /// 结转下年度继续办理: carried over to the next year.
        CarriedOut = "carried_out", "结转下年度继续办理", "carried over to the next year";
        /// 行政复议: administrative review.
        Review = "review", "行政复议", "administrative review";
        /// 未经复议直接起诉: litigation without review.
        LitigationDirect = "litigation_direct", "未经复议直接起诉", "litigation without review";
        /// 复议后起诉: litigation after review.
        LitigationAfterReview = "litigation_after_review", "复议后起诉", "litigation after review";
        /// 主动公开政府信息数: items of information disclosed.
        InfoDisclosed = "info_disclosed", "主动公开政府信息数", "items of information disclosed";
        /// 主动公开规范性文件数: of these normative documents.
        NormativeDisclosed = "normative_disclosed", "主动公开规范性文件数", "of these normative documents";
        /// 制发规范性文件总数: normative documents made.
        NormativeMade = "normative_made", "制发规范性文件总数", "normative documents made";
        /// 政府公报公开政府信息数: disclosed by gazette.
        ChannelGazette = "channel_gazette", "政府公报公开政府信息数", "disclosed by gazette";
        /// 政府网站公开政府信息数: disclosed by website.
        ChannelWebsite = "channel_website", "政府网站公开政府信息数", "disclosed by website";
        /// 政务微博公开政府信息数: disclosed by microblog.
        ChannelWeibo = "channel_weibo", "政务微博公开政府信息数", "disclosed by microblog";
        /// 政务微信公开政府信息数: disclosed by WeChat.
        ChannelWechat = "channel_wechat", "政务微信公开政府信息数", "disclosed by WeChat";
        /// 其他方式公开政府信息数: disclosed by other means.
        ChannelOther = "channel_other", "其他方式公开政府信息数", "disclosed by other means";
        /// 回应公众关注热点或重大舆情数: hot topics or public concerns answered.
        HotTopics = "hot_topics", "回应公众关注热点或重大舆情数", "hot topics or public concerns answered";
        /// 参加或举办新闻发布会总次数: press conferences.
        PressConferences = "press_conferences", "参加或举办新闻发布会总次数", "press conferences";
        /// 主要负责同志参加新闻发布会次数: of these with the principal.
        PressConferencesPrincipal = "press_conferences_principal", "主要负责同志参加新闻发布会次数", "of these with the principal";
        /// 政府网站在线访谈次数: online interviews.
        OnlineInterviews = "online_interviews", "政府网站在线访谈次数", "online interviews";
        /// 主要负责同志参加政府网站在线访谈次数: of these with the principal.
        OnlineInterviewsPrincipal = "online_interviews_principal", "主要负责同志参加政府网站在线访谈次数", "of these with the principal";
        /// 政策解读稿件发布数: policy interpretations published.
        Interpretations = "interpretations", "政策解读稿件发布数", "policy interpretations published";
        /// 微博微信回应事件数: events answered by microblog or WeChat.
        WeiboWechatResponses = "weibo_wechat_responses", "微博微信回应事件数", "events answered by microblog or WeChat";
        /// 其他方式回应事件数: events answered by other means.
        OtherResponses = "other_responses", "其他方式回应事件数", "events answered by other means";
        /// 收到申请数: applications received.
        Received = "received", "收到申请数", "applications received";
        /// 当面申请数: received in person.
        ReceivedInPerson = "received_in_person", "当面申请数", "received in person";
        /// 传真申请数: received by fax.
        ReceivedFax = "received_fax", "传真申请数", "received by fax";
        /// 网络申请数: received online.
        ReceivedOnline = "received_online", "网络申请数", "received online";
        /// 信函申请数: received by letter.
        ReceivedLetter = "received_letter", "信函申请数", "received by letter";
        /// 申请办结数: applications closed.
        Closed = "closed", "申请办结数", "applications closed";
        /// 按时办结数: closed on time.
        ClosedOnTime = "closed_on_time", "按时办结数", "closed on time";
        /// 延期办结数: closed after an extension.
        ClosedExtended = "closed_extended", "延期办结数", "closed after an extension";
        /// 申请答复数: applications answered.
        Answered = "answered", "申请答复数", "applications answered";
        /// 属于已主动公开范围数: answered: already public.
        AlreadyPublic = "already_public", "属于已主动公开范围数", "answered: already public";
        /// 不同意公开答复数: refused.
        Refused = "refused", "不同意公开答复数", "refused";
        /// 涉及商业秘密: refused: business secret.
        RefusedBusinessSecret = "refused_business_secret", "涉及商业秘密", "refused: business secret";
        /// 涉及个人隐私: refused: privacy.
        RefusedPrivacy = "refused_privacy", "涉及个人隐私", "refused: privacy";
        /// 不是《条例》所指政府信息: refused: not government information.
        RefusedNotInformation = "refused_not_information", "不是《条例》所指政府信息", "refused: not government information";
        /// 法律法规规定的其他情形: refused: other cases by law.
        RefusedOtherLaw = "refused_other_law", "法律法规规定的其他情形", "refused: other cases by law";
        /// 不属于本行政机关公开数: not this organ.
        NotThisOrgan = "not_this_organ", "不属于本行政机关公开数", "not this organ";
        /// 告知作出更改补充数: told to change or supplement.
        ToBeSupplemented = "to_be_supplemented", "告知作出更改补充数", "told to change or supplement";
        /// 告知通过其他途径办理数: told to use other channels.
        OtherChannel = "other_channel", "告知通过其他途径办理数", "told to use other channels";
        /// 行政复议数量: administrative reviews.
        Reviews = "reviews", "行政复议数量", "administrative reviews";
        /// 维持具体行政行为数: reviews: upheld.
        ReviewsUpheld = "reviews_upheld", "维持具体行政行为数", "reviews: upheld";
        /// 被依法纠错数: reviews: corrected.
        ReviewsCorrected = "reviews_corrected", "被依法纠错数", "reviews: corrected";
        /// 其他情形数: reviews: other.
        ReviewsOther = "reviews_other", "其他情形数", "reviews: other";
        /// 行政诉讼数量: administrative lawsuits.
        Lawsuits = "lawsuits", "行政诉讼数量", "administrative lawsuits";
        /// 维持具体行政行为或者驳回原告诉讼请求数: lawsuits: upheld.
        LawsuitsUpheld = "lawsuits_upheld", "维持具体行政行为或者驳回原告诉讼请求数", "lawsuits: upheld";
        /// 被依法纠错数: lawsuits: corrected.
        LawsuitsCorrected = "lawsuits_corrected", "被依法纠错数", "lawsuits: corrected";
        /// 其他情形数: lawsuits: other.
        LawsuitsOther = "lawsuits_other", "其他情形数", "lawsuits: other";
        /// 举报投诉数量: complaints.
        Complaints = "complaints", "举报投诉数量", "complaints";
        /// 依申请公开信息收取的费用: fees charged for applications.
        Fees = "fees", "依申请公开信息收取的费用", "fees charged for applications";
        /// 政府信息公开工作专门机构数: offices for the work.
        Offices = "offices", "政府信息公开工作专门机构数", "offices for the work";
        /// 设置政府信息公开查阅点数: reading points.
        ReadingPoints = "reading_points", "设置政府信息公开查阅点数", "reading points";
        /// 从事政府信息公开工作人员数: staff.
        Staff = "staff", "从事政府信息公开工作人员数", "staff";
        /// 专职人员数: full time.
        StaffFullTime = "staff_full_time", "专职人员数", "full time";
        /// 兼职人员数: part time.
        StaffPartTime = "staff_part_time", "兼职人员数", "part time";
        /// 政府信息公开专项经费: budget for the work.
        Budget = "budget", "政府信息公开专项经费", "budget for the work";
        /// 召开政府信息公开工作会议或专题会议数: meetings.
        Meetings = "meetings", "召开政府信息公开工作会议或专题会议数", "meetings";
        /// 举办各类培训班数: training courses.
        TrainingCourses = "training_courses", "举办各类培训班数", "training courses";
        /// 接受培训人员数: trainees.
        Trainees = "trainees", "接受培训人员数", "trainees";
        /// 全文电子化的主动公开信息数: of these in full text online.
        DisclosedDigital = "disclosed_digital", "全文电子化的主动公开信息数", "of these in full text online";
        /// 新增的行政规范性文件数: new normative documents.
        NormativeNew = "normative_new", "新增的行政规范性文件数", "new normative documents";
        /// 提供服务类信息数: service information.
        ServiceInformation = "service_information", "提供服务类信息数", "service information";
        /// 公文类信息数: official documents.
        OfficialDocuments = "official_documents", "公文类信息数", "official documents";
        /// 网站专栏页面访问量: visits of the columns.
        ColumnVisits = "column_visits", "网站专栏页面访问量", "visits of the columns";
        /// 现场接待人数: visitors received.
        VisitorsReceived = "visitors_received", "现场接待人数", "visitors received";
        /// 网上咨询数: consultations online.
        OnlineConsultations = "online_consultations", "网上咨询数", "consultations online";
        /// 咨询电话接听数: consultations by phone.
        PhoneConsultations = "phone_consultations", "咨询电话接听数", "consultations by phone";
        /// 依申请公开信息目录数: catalogue of information on request.
        RequestCatalogue = "request_catalogue", "依申请公开信息目录数", "catalogue of information on request";
        /// 属于国家秘密的公文类信息数: official documents that are state secrets.
        SecretDocuments = "secret_documents", "属于国家秘密的公文类信息数", "official documents that are state secrets";
        /// 电子邮件申请数: received by e-mail.
        ReceivedEmail = "received_email", "电子邮件申请数", "received by e-mail";
        /// 其他形式申请数: received otherwise.
        ReceivedOther = "received_other", "其他形式申请数", "received otherwise";
        /// 申请内容不明确数: refused: application unclear.
        RefusedUnclear = "refused_unclear", "申请内容不明确数", "refused: application unclear";
        /// 免予公开范围1: refused: exemption 1.
        Exempt1 = "exempt_1", "免予公开范围1", "refused: exemption 1";
        /// 免予公开范围2: refused: exemption 2.
        Exempt2 = "exempt_2", "免予公开范围2", "refused: exemption 2";
        /// 免予公开范围3: refused: exemption 3.
        Exempt3 = "exempt_3", "免予公开范围3", "refused: exemption 3";
        /// 免予公开范围4: refused: exemption 4.
        Exempt4 = "exempt_4", "免予公开范围4", "refused: exemption 4";
        /// 免予公开范围5: refused: exemption 5.
        Exempt5 = "exempt_5", "免予公开范围5", "refused: exemption 5";
        /// 免予公开范围6: refused: exemption 6.
        Exempt6 = "exempt_6", "免予公开范围6", "refused: exemption 6";
        /// 其他原因: refused: other reason.
        RefusedOtherReason = "refused_other_reason", "其他原因", "refused: other reason";
        /// 重复申请数: repeated applications.
        RepeatRequests = "repeat_requests", "重复申请数", "repeated applications";
        /// 过程中信息且影响安全稳定: refused: information on a process.
        RefusedProcessInformation = "refused_process_information", "过程中信息且影响安全稳定", "refused: information on a process";
        /// 行政申诉数: administrative appeals.
        Appeals = "appeals", "行政申诉数", "administrative appeals";
        /// 对本部门首次处理不满意的行政申诉数: of these on the first handling.
        AppealsFirstHandling = "appeals_first_handling", "对本部门首次处理不满意的行政申诉数", "of these on the first handling";
        /// 收取费用总数: fees charged.
        FeesTotal = "fees_total", "收取费用总数", "fees charged";
        /// 主动公开信息收取费用数: fees: on own initiative.
        FeesProactive = "fees_proactive", "主动公开信息收取费用数", "fees: on own initiative";
        /// 邮寄费: fees on own initiative: post.
        FeesProactiveMail = "fees_proactive_mail", "邮寄费", "fees on own initiative: post";
        /// 递送费: fees on own initiative: delivery.
        FeesProactiveDelivery = "fees_proactive_delivery", "递送费", "fees on own initiative: delivery";
        /// 复制费（纸张）: fees on own initiative: copies on paper.
        FeesProactiveCopyPaper = "fees_proactive_copy_paper", "复制费（纸张）", "fees on own initiative: copies on paper";
        /// 复制费（光盘）: fees on own initiative: copies on disc.
        FeesProactiveCopyDisc = "fees_proactive_copy_disc", "复制费（光盘）", "fees on own initiative: copies on disc";
        /// 复制费（软盘）: fees on own initiative: copies on floppy disk.
        FeesProactiveCopyFloppy = "fees_proactive_copy_floppy", "复制费（软盘）", "fees on own initiative: copies on floppy disk";
        /// 依申请公开信息收取费用数: fees: on request.
        FeesRequests = "fees_requests", "依申请公开信息收取费用数", "fees: on request";
        /// 检索费: fees on request: search.
        FeesRequestsSearch = "fees_requests_search", "检索费", "fees on request: search";
        /// 邮寄费: fees on request: post.
        FeesRequestsMail = "fees_requests_mail", "邮寄费", "fees on request: post";
        /// 递送费: fees on request: delivery.
        FeesRequestsDelivery = "fees_requests_delivery", "递送费", "fees on request: delivery";
        /// 复制费（纸张）: fees on request: copies on paper.
        FeesRequestsCopyPaper = "fees_requests_copy_paper", "复制费（纸张）", "fees on request: copies on paper";
        /// 复制费（光盘）: fees on request: copies on disc.
        FeesRequestsCopyDisc = "fees_requests_copy_disc", "复制费（光盘）", "fees on request: copies on disc";
        /// 复制费（软盘）: fees on request: copies on floppy disk.
        FeesRequestsCopyFloppy = "fees_requests_copy_floppy", "复制费（软盘）", "fees on request: copies on floppy disk";
        /// 其他收费: fees on request: other.
        FeesRequestsOther = "fees_requests_other", "其他收费", "fees on request: other";
        /// 实际支出: spent.
        BudgetSpent = "budget_spent", "实际支出", "spent";
        /// 与诉讼有关的总费用: costs of litigation.
        LitigationCosts = "litigation_costs", "与诉讼有关的总费用", "costs of litigation";
        /// 机构领导、设置及人事类信息: of these leaders, organisation and personnel.
        DisclosedOrganisation = "disclosed_organisation", "机构领导、设置及人事类信息", "of these leaders, organisation and personnel";
        /// 政策法规、规范性文件类信息: of these policies and normative documents.
        DisclosedRegulations = "disclosed_regulations", "政策法规、规范性文件类信息", "of these policies and normative documents";
        /// 业务公开类信息: of these business.
        DisclosedBusiness = "disclosed_business", "业务公开类信息", "of these business";
        /// 规划计划、统计类信息: of these plans and statistics.
        DisclosedPlanning = "disclosed_planning", "规划计划、统计类信息", "of these plans and statistics";
        /// 财务预决算信息: of these budgets and accounts.
        DisclosedFinance = "disclosed_finance", "财务预决算信息", "of these budgets and accounts";
        /// 招标采购类信息: of these procurement.
        DisclosedProcurement = "disclosed_procurement", "招标采购类信息", "of these procurement";
        /// 部门动态、公告和新闻发布等其他信息: of these news and notices.
        DisclosedNews = "disclosed_news", "部门动态、公告和新闻发布等其他信息", "of these news and notices";
        /// 其他情况数: other answers.
        AnsweredOther = "answered_other", "其他情况数", "other answers";
    }
}

impl Row {
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
            Self::Regulations | Self::NormativeDocuments | Self::Licences | Self::OtherServices | Self::Penalties | Self::CoerciveMeasures | Self::AdministrativeFees | Self::Procurement => TableKind::Proactive,
            Self::NewReceived | Self::CarriedIn | Self::Granted | Self::PartlyGranted | Self::RefusedStateSecret | Self::RefusedByLaw | Self::RefusedSecurityStability | Self::RefusedThirdParty | Self::RefusedInternal | Self::RefusedProcess | Self::RefusedEnforcementFiles | Self::RefusedEnquiryMatters | Self::NotHeld | Self::NotExisting | Self::StillUnclear | Self::UnprocessedPetition | Self::UnprocessedRepeat | Self::UnprocessedPublications | Self::UnprocessedExcessive | Self::UnprocessedConfirmation | Self::OtherNotCorrected | Self::OtherUnpaid | Self::Other | Self::ProcessedTotal | Self::CarriedOut => TableKind::Requests,
            Self::Review | Self::LitigationDirect | Self::LitigationAfterReview => TableKind::ReviewLitigation,
            Self::InfoDisclosed | Self::NormativeDisclosed | Self::NormativeMade | Self::ChannelGazette | Self::ChannelWebsite | Self::ChannelWeibo | Self::ChannelWechat | Self::ChannelOther | Self::HotTopics | Self::PressConferences | Self::PressConferencesPrincipal | Self::OnlineInterviews | Self::OnlineInterviewsPrincipal | Self::Interpretations | Self::WeiboWechatResponses | Self::OtherResponses | Self::Received | Self::ReceivedInPerson | Self::ReceivedFax | Self::ReceivedOnline | Self::ReceivedLetter | Self::Closed | Self::ClosedOnTime | Self::ClosedExtended | Self::Answered | Self::AlreadyPublic | Self::Refused | Self::RefusedBusinessSecret | Self::RefusedPrivacy | Self::RefusedNotInformation | Self::RefusedOtherLaw | Self::NotThisOrgan | Self::ToBeSupplemented | Self::OtherChannel | Self::Reviews | Self::ReviewsUpheld | Self::ReviewsCorrected | Self::ReviewsOther | Self::Lawsuits | Self::LawsuitsUpheld | Self::LawsuitsCorrected | Self::LawsuitsOther | Self::Complaints | Self::Fees | Self::Offices | Self::ReadingPoints | Self::Staff | Self::StaffFullTime | Self::StaffPartTime | Self::Budget | Self::Meetings | Self::TrainingCourses | Self::Trainees | Self::DisclosedDigital | Self::NormativeNew | Self::ServiceInformation | Self::OfficialDocuments | Self::ColumnVisits | Self::VisitorsReceived | Self::OnlineConsultations | Self::PhoneConsultations | Self::RequestCatalogue | Self::SecretDocuments | Self::ReceivedEmail | Self::ReceivedOther | Self::RefusedUnclear | Self::Exempt1 | Self::Exempt2 | Self::Exempt3 | Self::Exempt4 | Self::Exempt5 | Self::Exempt6 | Self::RefusedOtherReason | Self::RepeatRequests | Self::RefusedProcessInformation | Self::Appeals | Self::AppealsFirstHandling | Self::FeesTotal | Self::FeesProactive | Self::FeesProactiveMail | Self::FeesProactiveDelivery | Self::FeesProactiveCopyPaper | Self::FeesProactiveCopyDisc | Self::FeesProactiveCopyFloppy | Self::FeesRequests | Self::FeesRequestsSearch | Self::FeesRequestsMail | Self::FeesRequestsDelivery | Self::FeesRequestsCopyPaper | Self::FeesRequestsCopyDisc | Self::FeesRequestsCopyFloppy | Self::FeesRequestsOther | Self::BudgetSpent | Self::LitigationCosts | Self::DisclosedOrganisation | Self::DisclosedRegulations | Self::DisclosedBusiness | Self::DisclosedPlanning | Self::DisclosedFinance | Self::DisclosedProcurement | Self::DisclosedNews | Self::AnsweredOther => TableKind::StatisticsForm,
        }
    }
}

vocabulary! {
    /// The columns of the standard tables.
    #[non_exhaustive]
    pub enum Column as "column" {
        /// 本年制发件数: made in the year.
        Made = "made", "本年制发件数", "made in the year";
        /// 本年废止件数: repealed in the year.
        Repealed = "repealed", "本年废止件数", "repealed in the year";
        /// 现行有效件数: in force.
        InForce = "in_force", "现行有效件数", "in force";
        /// 处理决定数量: decisions.
        Decisions = "decisions", "处理决定数量", "decisions";
        /// 本年收费金额: fees charged in the year.
        FeeAmount = "fee_amount", "本年收费金额", "fees charged in the year";
        /// 本年新制作数量: newly made.
        NewlyMade = "newly_made", "本年新制作数量", "newly made";
        /// 本年新公开数量: newly disclosed.
        NewlyDisclosed = "newly_disclosed", "本年新公开数量", "newly disclosed";
        /// 对外公开总数量: disclosed in all.
        DisclosedTotal = "disclosed_total", "对外公开总数量", "disclosed in all";
        /// 上一年项目数量: items of the year before.
        ItemsLastYear = "items_last_year", "上一年项目数量", "items of the year before";
        /// 本年增/减: change in the year.
        Change = "change", "本年增/减", "change in the year";
        /// 采购项目数量: items procured.
        ProcurementItems = "procurement_items", "采购项目数量", "items procured";
        /// 采购总金额: amount procured.
        ProcurementAmount = "procurement_amount", "采购总金额", "amount procured";
        /// 自然人: natural persons.
        NaturalPerson = "natural_person", "自然人", "natural persons";
        /// 商业企业: businesses.
        Business = "business", "商业企业", "businesses";
        /// 科研机构: research institutions.
        Research = "research", "科研机构", "research institutions";
        /// 社会公益组织: public welfare organisations.
        PublicWelfare = "public_welfare", "社会公益组织", "public welfare organisations";
        /// 法律服务机构: legal service institutions.
        LegalServices = "legal_services", "法律服务机构", "legal service institutions";
        /// 其他（法人或其他组织）: other organisations.
        OtherOrganisation = "other_organisation", "其他（法人或其他组织）", "other organisations";
        /// 总计: total.
        Total = "total", "总计", "total";
        /// 结果维持: upheld.
        Upheld = "upheld", "结果维持", "upheld";
        /// 结果纠正: corrected.
        Corrected = "corrected", "结果纠正", "corrected";
        /// 其他结果: other results.
        Other = "other", "其他结果", "other results";
        /// 尚未审结: pending.
        Pending = "pending", "尚未审结", "pending";
        /// 统计数: number.
        Count = "count", "统计数", "number";
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
        (TableKind::StatisticsForm, TableFormat::Shanghai1) => &[Row::InfoDisclosed, Row::DisclosedDigital, Row::NormativeNew, Row::ServiceInformation, Row::ColumnVisits, Row::VisitorsReceived, Row::OnlineConsultations, Row::PhoneConsultations, Row::RequestCatalogue, Row::Received, Row::ReceivedInPerson, Row::ReceivedFax, Row::ReceivedEmail, Row::ReceivedOnline, Row::ReceivedLetter, Row::ReceivedOther, Row::Answered, Row::Granted, Row::PartlyGranted, Row::Refused, Row::RefusedNotInformation, Row::NotExisting, Row::NotThisOrgan, Row::RefusedUnclear, Row::Exempt1, Row::Exempt2, Row::Exempt3, Row::Exempt4, Row::Exempt5, Row::Exempt6, Row::RefusedOtherReason, Row::Reviews, Row::Lawsuits, Row::Appeals, Row::AppealsFirstHandling, Row::FeesTotal, Row::FeesProactive, Row::FeesProactiveMail, Row::FeesProactiveDelivery, Row::FeesProactiveCopyPaper, Row::FeesProactiveCopyDisc, Row::FeesProactiveCopyFloppy, Row::FeesRequests, Row::FeesRequestsSearch, Row::FeesRequestsMail, Row::FeesRequestsDelivery, Row::FeesRequestsCopyPaper, Row::FeesRequestsCopyDisc, Row::FeesRequestsCopyFloppy, Row::FeesRequestsOther, Row::Staff, Row::StaffFullTime, Row::StaffPartTime, Row::Budget, Row::BudgetSpent, Row::LitigationCosts],
        (TableKind::StatisticsForm, TableFormat::Shanghai2) => &[Row::InfoDisclosed, Row::DisclosedDigital, Row::OfficialDocuments, Row::NormativeNew, Row::ServiceInformation, Row::ColumnVisits, Row::VisitorsReceived, Row::OnlineConsultations, Row::PhoneConsultations, Row::RequestCatalogue, Row::SecretDocuments, Row::Received, Row::ReceivedInPerson, Row::ReceivedFax, Row::ReceivedEmail, Row::ReceivedOnline, Row::ReceivedLetter, Row::ReceivedOther, Row::Answered, Row::Granted, Row::PartlyGranted, Row::RefusedNotInformation, Row::NotExisting, Row::NotThisOrgan, Row::RefusedUnclear, Row::RepeatRequests, Row::Refused, Row::RefusedStateSecret, Row::RefusedBusinessSecret, Row::RefusedPrivacy, Row::RefusedProcessInformation, Row::RefusedSecurityStability, Row::RefusedOtherLaw, Row::Reviews, Row::Lawsuits, Row::Appeals, Row::FeesTotal, Row::FeesProactive, Row::FeesProactiveMail, Row::FeesProactiveCopyPaper, Row::FeesProactiveCopyDisc, Row::FeesProactiveCopyFloppy, Row::FeesRequests, Row::FeesRequestsSearch, Row::FeesRequestsMail, Row::FeesRequestsCopyPaper, Row::FeesRequestsCopyDisc, Row::FeesRequestsCopyFloppy, Row::Staff, Row::StaffFullTime, Row::StaffPartTime, Row::Budget, Row::BudgetSpent, Row::LitigationCosts],
        _ => &[],
    }
}

/// The columns of a row in a form, in the order of print.
pub(in crate::model) const fn columns_of(form: TableFormat, row: Row) -> &'static [Column] {
    match (form, row) {
        (TableFormat::Form2014, Row::InfoDisclosed | Row::NormativeDisclosed | Row::NormativeMade | Row::ChannelGazette | Row::ChannelWebsite | Row::ChannelWeibo | Row::ChannelWechat | Row::ChannelOther | Row::HotTopics | Row::PressConferences | Row::PressConferencesPrincipal | Row::OnlineInterviews | Row::OnlineInterviewsPrincipal | Row::Interpretations | Row::WeiboWechatResponses | Row::OtherResponses | Row::Received | Row::ReceivedInPerson | Row::ReceivedFax | Row::ReceivedOnline | Row::ReceivedLetter | Row::Closed | Row::ClosedOnTime | Row::ClosedExtended | Row::Answered | Row::AlreadyPublic | Row::Granted | Row::PartlyGranted | Row::Refused | Row::RefusedStateSecret | Row::RefusedBusinessSecret | Row::RefusedPrivacy | Row::RefusedSecurityStability | Row::RefusedNotInformation | Row::RefusedOtherLaw | Row::NotThisOrgan | Row::NotExisting | Row::ToBeSupplemented | Row::OtherChannel | Row::Reviews | Row::ReviewsUpheld | Row::ReviewsCorrected | Row::ReviewsOther | Row::Lawsuits | Row::LawsuitsUpheld | Row::LawsuitsCorrected | Row::LawsuitsOther | Row::Complaints | Row::Fees | Row::Offices | Row::ReadingPoints | Row::Staff | Row::StaffFullTime | Row::StaffPartTime | Row::Budget | Row::Meetings | Row::TrainingCourses | Row::Trainees) => &[Column::Count],
        (TableFormat::Anhui, Row::InfoDisclosed | Row::DisclosedOrganisation | Row::DisclosedRegulations | Row::DisclosedBusiness | Row::DisclosedPlanning | Row::DisclosedFinance | Row::DisclosedProcurement | Row::DisclosedNews | Row::RequestCatalogue | Row::Received | Row::ReceivedInPerson | Row::ReceivedOnline | Row::ReceivedLetter | Row::Answered | Row::Granted | Row::PartlyGranted | Row::Refused | Row::AnsweredOther | Row::Complaints | Row::Reviews | Row::Lawsuits) => &[Column::Count],
        (TableFormat::Shanghai1, Row::InfoDisclosed | Row::DisclosedDigital | Row::NormativeNew | Row::ServiceInformation | Row::ColumnVisits | Row::VisitorsReceived | Row::OnlineConsultations | Row::PhoneConsultations | Row::RequestCatalogue | Row::Received | Row::ReceivedInPerson | Row::ReceivedFax | Row::ReceivedEmail | Row::ReceivedOnline | Row::ReceivedLetter | Row::ReceivedOther | Row::Answered | Row::Granted | Row::PartlyGranted | Row::Refused | Row::RefusedNotInformation | Row::NotExisting | Row::NotThisOrgan | Row::RefusedUnclear | Row::Exempt1 | Row::Exempt2 | Row::Exempt3 | Row::Exempt4 | Row::Exempt5 | Row::Exempt6 | Row::RefusedOtherReason | Row::Reviews | Row::Lawsuits | Row::Appeals | Row::AppealsFirstHandling | Row::FeesTotal | Row::FeesProactive | Row::FeesProactiveMail | Row::FeesProactiveDelivery | Row::FeesProactiveCopyPaper | Row::FeesProactiveCopyDisc | Row::FeesProactiveCopyFloppy | Row::FeesRequests | Row::FeesRequestsSearch | Row::FeesRequestsMail | Row::FeesRequestsDelivery | Row::FeesRequestsCopyPaper | Row::FeesRequestsCopyDisc | Row::FeesRequestsCopyFloppy | Row::FeesRequestsOther | Row::Staff | Row::StaffFullTime | Row::StaffPartTime | Row::Budget | Row::BudgetSpent | Row::LitigationCosts) => &[Column::Count],
        (TableFormat::Shanghai2, Row::InfoDisclosed | Row::DisclosedDigital | Row::OfficialDocuments | Row::NormativeNew | Row::ServiceInformation | Row::ColumnVisits | Row::VisitorsReceived | Row::OnlineConsultations | Row::PhoneConsultations | Row::RequestCatalogue | Row::SecretDocuments | Row::Received | Row::ReceivedInPerson | Row::ReceivedFax | Row::ReceivedEmail | Row::ReceivedOnline | Row::ReceivedLetter | Row::ReceivedOther | Row::Answered | Row::Granted | Row::PartlyGranted | Row::RefusedNotInformation | Row::NotExisting | Row::NotThisOrgan | Row::RefusedUnclear | Row::RepeatRequests | Row::Refused | Row::RefusedStateSecret | Row::RefusedBusinessSecret | Row::RefusedPrivacy | Row::RefusedProcessInformation | Row::RefusedSecurityStability | Row::RefusedOtherLaw | Row::Reviews | Row::Lawsuits | Row::Appeals | Row::FeesTotal | Row::FeesProactive | Row::FeesProactiveMail | Row::FeesProactiveCopyPaper | Row::FeesProactiveCopyDisc | Row::FeesProactiveCopyFloppy | Row::FeesRequests | Row::FeesRequestsSearch | Row::FeesRequestsMail | Row::FeesRequestsCopyPaper | Row::FeesRequestsCopyDisc | Row::FeesRequestsCopyFloppy | Row::Staff | Row::StaffFullTime | Row::StaffPartTime | Row::Budget | Row::BudgetSpent | Row::LitigationCosts) => &[Column::Count],
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
