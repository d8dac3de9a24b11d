//! The codes of tables: which table, which form, which row, which column, what is in a cell.
//!
//! The rows and columns are those of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.

use crate::codes::codes;

codes! {
    /// Which table.
    #[non_exhaustive]
    pub enum TableKind as "kind of table" {
        /// 主动公开政府信息情况.
        Proactive = "proactive",
        /// 收到和处理政府信息公开申请情况.
        Requests = "requests",
        /// 行政复议、行政诉讼情况.
        ReviewLitigation = "review_litigation",
        /// 政府信息公开情况统计表 of 2014 to 2018, and the older forms of provinces.
        StatisticsForm = "statistics_form",
        /// Any other.
        Other = "other",
    }
}

codes! {
    /// Which form a standard table follows, told by its labels.
    #[non_exhaustive]
    pub enum TableFormat as "form of a table" {
        /// 国办公开办函〔2019〕60号.
        Form2019 = "2019",
        /// 国办公开办函〔2021〕30号.
        Form2021 = "2021",
        /// 政府信息公开情况统计表 of 2014 to 2018.
        Form2014 = "2014",
        /// The older statistics form of Shanghai, first family.
        Shanghai1 = "shanghai-1",
        /// The older statistics form of Shanghai, second family.
        Shanghai2 = "shanghai-2",
        /// The older statistics form of Anhui.
        Anhui = "anhui",
    }
}

codes! {
    /// What is in a cell. Empty and lost are never taken for zero.
    pub enum CellState as "state of a cell" {
        /// A number other than zero.
        Number = "number",
        /// 0.
        Zero = "zero",
        /// Nothing.
        Empty = "empty",
        /// `/`, `-`, `—`, 不适用.
        NotApplicable = "not_applicable",
        /// Words.
        Text = "text",
        /// The page had a value and no longer has it.
        Lost = "lost",
    }
}

impl CellState {
    /// Whether the cell says what it says: it has not been lost and is no free text.
    #[must_use]
    pub const fn is_readable(self) -> bool {
        !matches!(self, Self::Text | Self::Lost)
    }
}

codes! {
    /// The rows of the three standard tables.
    #[non_exhaustive]
    pub enum Row as "row" {
        /// 规章.
        Regulations = "regulations",
        /// 行政规范性文件.
        NormativeDocuments = "normative_documents",
        /// 行政许可.
        Licences = "licences",
        /// 其他对外管理服务事项.
        OtherServices = "other_services",
        /// 行政处罚.
        Penalties = "penalties",
        /// 行政强制.
        CoerciveMeasures = "coercive_measures",
        /// 行政事业性收费.
        AdministrativeFees = "administrative_fees",
        /// 政府集中采购.
        Procurement = "procurement",
        /// 本年新收政府信息公开申请数量.
        NewReceived = "new_received",
        /// 上年结转政府信息公开申请数量.
        CarriedIn = "carried_in",
        /// 予以公开.
        Granted = "granted",
        /// 部分公开.
        PartlyGranted = "partly_granted",
        /// 属于国家秘密.
        RefusedStateSecret = "refused_state_secret",
        /// 其他法律行政法规禁止公开.
        RefusedByLaw = "refused_by_law",
        /// 危及“三安全一稳定”.
        RefusedSecurityStability = "refused_security_stability",
        /// 保护第三方合法权益.
        RefusedThirdParty = "refused_third_party",
        /// 属于三类内部事务信息.
        RefusedInternal = "refused_internal",
        /// 属于四类过程性信息.
        RefusedProcess = "refused_process",
        /// 属于行政执法案卷.
        RefusedEnforcementFiles = "refused_enforcement_files",
        /// 属于行政查询事项.
        RefusedEnquiryMatters = "refused_enquiry_matters",
        /// 本机关不掌握相关政府信息.
        NotHeld = "not_held",
        /// 没有现成信息需要另行制作.
        NotExisting = "not_existing",
        /// 补正后申请内容仍不明确.
        StillUnclear = "still_unclear",
        /// 信访举报投诉类申请.
        UnprocessedPetition = "unprocessed_petition",
        /// 重复申请.
        UnprocessedRepeat = "unprocessed_repeat",
        /// 要求提供公开出版物.
        UnprocessedPublications = "unprocessed_publications",
        /// 无正当理由大量反复申请.
        UnprocessedExcessive = "unprocessed_excessive",
        /// 要求行政机关确认或重新出具已获取信息.
        UnprocessedConfirmation = "unprocessed_confirmation",
        /// 申请人无正当理由逾期不补正.
        OtherNotCorrected = "other_not_corrected",
        /// 申请人逾期未按收费通知要求缴纳费用.
        OtherUnpaid = "other_unpaid",
        /// 其他.
        Other = "other",
        /// 总计.
        ProcessedTotal = "processed_total",
        /// 结转下年度继续办理.
        CarriedOut = "carried_out",
        /// 行政复议.
        Review = "review",
        /// 未经复议直接起诉.
        LitigationDirect = "litigation_direct",
        /// 复议后起诉.
        LitigationAfterReview = "litigation_after_review",
    }
}

impl Row {
    /// The rows under （三）不予公开.
    pub const REFUSED: &'static [Self] = &[
        Self::RefusedStateSecret,
        Self::RefusedByLaw,
        Self::RefusedSecurityStability,
        Self::RefusedThirdParty,
        Self::RefusedInternal,
        Self::RefusedProcess,
        Self::RefusedEnforcementFiles,
        Self::RefusedEnquiryMatters,
    ];

    /// The rows under （四）无法提供.
    pub const UNAVAILABLE: &'static [Self] =
        &[Self::NotHeld, Self::NotExisting, Self::StillUnclear];

    /// The rows under （五）不予处理.
    ///
    /// ```
    /// use gongkai_report::Row;
    /// assert_eq!(Row::UNPROCESSED.len(), 5);
    /// ```
    pub const UNPROCESSED: &'static [Self] = &[
        Self::UnprocessedPetition,
        Self::UnprocessedRepeat,
        Self::UnprocessedPublications,
        Self::UnprocessedExcessive,
        Self::UnprocessedConfirmation,
    ];

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
        }
    }

    /// The table that the row belongs to.
    ///
    /// ```
    /// use gongkai_report::{Row, TableKind};
    ///
    /// assert_eq!(Row::LitigationDirect.table(), TableKind::ReviewLitigation);
    /// ```
    #[must_use]
    pub const fn table(self) -> TableKind {
        match self {
            Self::Regulations
            | Self::NormativeDocuments
            | Self::Licences
            | Self::OtherServices
            | Self::Penalties
            | Self::CoerciveMeasures
            | Self::AdministrativeFees
            | Self::Procurement => TableKind::Proactive,
            Self::Review | Self::LitigationDirect | Self::LitigationAfterReview => {
                TableKind::ReviewLitigation
            }
            _ => TableKind::Requests,
        }
    }
}

codes! {
    /// The columns of the three standard tables.
    #[non_exhaustive]
    pub enum Column as "column" {
        /// 本年制发件数.
        Made = "made",
        /// 本年废止件数.
        Repealed = "repealed",
        /// 现行有效件数.
        InForce = "in_force",
        /// 处理决定数量.
        Decisions = "decisions",
        /// 本年收费金额.
        FeeAmount = "fee_amount",
        /// 本年新制作数量.
        NewlyMade = "newly_made",
        /// 本年新公开数量.
        NewlyDisclosed = "newly_disclosed",
        /// 对外公开总数量.
        DisclosedTotal = "disclosed_total",
        /// 上一年项目数量.
        ItemsLastYear = "items_last_year",
        /// 本年增/减.
        Change = "change",
        /// 采购项目数量.
        ProcurementItems = "procurement_items",
        /// 采购总金额.
        ProcurementAmount = "procurement_amount",
        /// 自然人.
        NaturalPerson = "natural_person",
        /// 商业企业.
        Business = "business",
        /// 科研机构.
        Research = "research",
        /// 社会公益组织.
        PublicWelfare = "public_welfare",
        /// 法律服务机构.
        LegalServices = "legal_services",
        /// 其他（法人或其他组织）.
        OtherOrganisation = "other_organisation",
        /// 总计.
        Total = "total",
        /// 结果维持.
        Upheld = "upheld",
        /// 结果纠正.
        Corrected = "corrected",
        /// 其他结果.
        Other = "other",
        /// 尚未审结.
        Pending = "pending",
        /// 统计数: the one column of the statistics forms.
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
}
