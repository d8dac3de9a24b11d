// Generated from lexicon/series.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use super::Series;
use crate::{Column, Metric, Row};

impl Series {
    /// 收到申请: applications received.
    pub const APPLICATIONS_RECEIVED: Self = Self { code: "applications_received", zh: "收到申请", en: "applications received", before_2019: &[(Row::Received, Column::Count)], since_2019: &[(Row::NewReceived, Column::Total)], metric: Some((Metric::ApplicationsReceived, None)), in_panel: true, note: "until 2018 all applications that came in; since 2019 without those carried in, which are applications_carried_in" };

    /// 上年结转: applications carried in.
    pub const APPLICATIONS_CARRIED_IN: Self = Self { code: "applications_carried_in", zh: "上年结转", en: "applications carried in", before_2019: &[], since_2019: &[(Row::CarriedIn, Column::Total)], metric: Some((Metric::ApplicationsCarriedOver, Some("in"))), in_panel: true, note: "" };

    /// 予以公开: applications granted in full.
    pub const APPLICATIONS_GRANTED: Self = Self { code: "applications_granted", zh: "予以公开", en: "applications granted in full", before_2019: &[(Row::AlreadyPublic, Column::Count), (Row::Granted, Column::Count)], since_2019: &[(Row::Granted, Column::Total)], metric: Some((Metric::ApplicationsGranted, None)), in_panel: true, note: "until 2018 what was public already stood in a row of its own, which is added here" };

    /// 部分公开: applications granted in part.
    pub const APPLICATIONS_PARTLY_GRANTED: Self = Self { code: "applications_partly_granted", zh: "部分公开", en: "applications granted in part", before_2019: &[(Row::PartlyGranted, Column::Count)], since_2019: &[(Row::PartlyGranted, Column::Total)], metric: Some((Metric::ApplicationsPartlyGranted, None)), in_panel: true, note: "" };

    /// 不予公开: applications refused.
    pub const APPLICATIONS_REFUSED: Self = Self { code: "applications_refused", zh: "不予公开", en: "applications refused", before_2019: &[(Row::Refused, Column::Count)], since_2019: &[(Row::RefusedStateSecret, Column::Total), (Row::RefusedByLaw, Column::Total), (Row::RefusedSecurityStability, Column::Total), (Row::RefusedThirdParty, Column::Total), (Row::RefusedInternal, Column::Total), (Row::RefusedProcess, Column::Total), (Row::RefusedEnforcementFiles, Column::Total), (Row::RefusedEnquiryMatters, Column::Total)], metric: Some((Metric::ApplicationsRefused, None)), in_panel: true, note: "the reasons differ: until 2018 also what is no government information" };

    /// 无法提供: applications that cannot be met.
    pub const APPLICATIONS_UNAVAILABLE: Self = Self { code: "applications_unavailable", zh: "无法提供", en: "applications that cannot be met", before_2019: &[(Row::NotThisOrgan, Column::Count), (Row::NotExisting, Column::Count), (Row::ToBeSupplemented, Column::Count)], since_2019: &[(Row::NotHeld, Column::Total), (Row::NotExisting, Column::Total), (Row::StillUnclear, Column::Total)], metric: Some((Metric::ApplicationsNotHeld, None)), in_panel: true, note: "until 2018 all applications to be supplemented; since 2019 only what stays unclear after the supplement" };

    /// 不予处理: applications not processed.
    pub const APPLICATIONS_UNPROCESSED: Self = Self { code: "applications_unprocessed", zh: "不予处理", en: "applications not processed", before_2019: &[], since_2019: &[(Row::UnprocessedPetition, Column::Total), (Row::UnprocessedRepeat, Column::Total), (Row::UnprocessedPublications, Column::Total), (Row::UnprocessedExcessive, Column::Total), (Row::UnprocessedConfirmation, Column::Total)], metric: None, in_panel: true, note: "" };

    /// 其他处理: applications handled otherwise.
    pub const APPLICATIONS_OTHERWISE_HANDLED: Self = Self { code: "applications_otherwise_handled", zh: "其他处理", en: "applications handled otherwise", before_2019: &[], since_2019: &[(Row::OtherNotCorrected, Column::Total), (Row::OtherUnpaid, Column::Total), (Row::Other, Column::Total)], metric: None, in_panel: true, note: "" };

    /// 办理总数: applications processed.
    pub const APPLICATIONS_PROCESSED: Self = Self { code: "applications_processed", zh: "办理总数", en: "applications processed", before_2019: &[(Row::Answered, Column::Count)], since_2019: &[(Row::ProcessedTotal, Column::Total)], metric: Some((Metric::ApplicationsAnswered, None)), in_panel: true, note: "the outcomes differ: since 2019 petitions, repeated applications and withdrawals count as processed" };

    /// 结转下年: applications carried out.
    pub const APPLICATIONS_CARRIED_OUT: Self = Self { code: "applications_carried_out", zh: "结转下年", en: "applications carried out", before_2019: &[], since_2019: &[(Row::CarriedOut, Column::Total)], metric: Some((Metric::ApplicationsCarriedOver, Some("out"))), in_panel: true, note: "" };

    /// 行政复议: administrative reviews.
    pub const REVIEWS: Self = Self { code: "reviews", zh: "行政复议", en: "administrative reviews", before_2019: &[(Row::Reviews, Column::Count)], since_2019: &[(Row::Review, Column::Total)], metric: Some((Metric::AdministrativeReviews, None)), in_panel: true, note: "" };

    /// 复议纠错: reviews that corrected the organ.
    pub const REVIEWS_CORRECTED: Self = Self { code: "reviews_corrected", zh: "复议纠错", en: "reviews that corrected the organ", before_2019: &[(Row::ReviewsCorrected, Column::Count)], since_2019: &[(Row::Review, Column::Corrected)], metric: None, in_panel: true, note: "" };

    /// 行政诉讼: administrative lawsuits.
    pub const LAWSUITS: Self = Self { code: "lawsuits", zh: "行政诉讼", en: "administrative lawsuits", before_2019: &[(Row::Lawsuits, Column::Count)], since_2019: &[(Row::LitigationDirect, Column::Total), (Row::LitigationAfterReview, Column::Total)], metric: Some((Metric::AdministrativeLawsuits, None)), in_panel: true, note: "" };

    /// 诉讼纠错: lawsuits that corrected the organ.
    pub const LAWSUITS_CORRECTED: Self = Self { code: "lawsuits_corrected", zh: "诉讼纠错", en: "lawsuits that corrected the organ", before_2019: &[(Row::LawsuitsCorrected, Column::Count)], since_2019: &[(Row::LitigationDirect, Column::Corrected), (Row::LitigationAfterReview, Column::Corrected)], metric: None, in_panel: true, note: "" };

    /// 主动公开信息: items disclosed.
    pub const INFORMATION_DISCLOSED: Self = Self { code: "information_disclosed", zh: "主动公开信息", en: "items disclosed", before_2019: &[(Row::InfoDisclosed, Column::Count)], since_2019: &[], metric: Some((Metric::InformationDisclosed, None)), in_panel: true, note: "" };

    /// 制发规范性文件: normative documents made.
    pub const NORMATIVE_DOCUMENTS_MADE: Self = Self { code: "normative_documents_made", zh: "制发规范性文件", en: "normative documents made", before_2019: &[(Row::NormativeMade, Column::Count)], since_2019: &[(Row::NormativeDocuments, Column::Made), (Row::NormativeDocuments, Column::NewlyMade)], metric: None, in_panel: true, note: "the form of 2014 counts all documents made" };

    /// 行政许可决定: licence decisions.
    pub const LICENCE_DECISIONS: Self = Self { code: "licence_decisions", zh: "行政许可决定", en: "licence decisions", before_2019: &[], since_2019: &[(Row::Licences, Column::Decisions)], metric: Some((Metric::Licences, None)), in_panel: true, note: "" };

    /// 行政处罚决定: penalty decisions.
    pub const PENALTY_DECISIONS: Self = Self { code: "penalty_decisions", zh: "行政处罚决定", en: "penalty decisions", before_2019: &[], since_2019: &[(Row::Penalties, Column::Decisions)], metric: Some((Metric::Penalties, None)), in_panel: true, note: "" };

    /// 涉及国家秘密: refused: state secret.
    pub const REFUSED_STATE_SECRET: Self = Self { code: "refused_state_secret", zh: "涉及国家秘密", en: "refused: state secret", before_2019: &[(Row::RefusedStateSecret, Column::Count)], since_2019: &[(Row::RefusedStateSecret, Column::Total)], metric: None, in_panel: false, note: "" };

    /// 涉及商业秘密、个人隐私: refused: business secret or privacy.
    pub const REFUSED_THIRD_PARTY: Self = Self { code: "refused_third_party", zh: "涉及商业秘密、个人隐私", en: "refused: business secret or privacy", before_2019: &[(Row::RefusedBusinessSecret, Column::Count), (Row::RefusedPrivacy, Column::Count)], since_2019: &[(Row::RefusedThirdParty, Column::Total)], metric: None, in_panel: false, note: "until 2018 two rows, which are added here" };

    /// 危及安全稳定: refused: security or stability.
    pub const REFUSED_SECURITY_STABILITY: Self = Self { code: "refused_security_stability", zh: "危及安全稳定", en: "refused: security or stability", before_2019: &[(Row::RefusedSecurityStability, Column::Count)], since_2019: &[(Row::RefusedSecurityStability, Column::Total)], metric: None, in_panel: false, note: "" };

    /// 法律法规禁止公开: refused: by law.
    pub const REFUSED_BY_LAW: Self = Self { code: "refused_by_law", zh: "法律法规禁止公开", en: "refused: by law", before_2019: &[(Row::RefusedOtherLaw, Column::Count)], since_2019: &[(Row::RefusedByLaw, Column::Total)], metric: None, in_panel: false, note: "since 2019 only what laws and regulations prohibit" };

    /// 本机关不掌握: information not held.
    pub const NOT_HELD: Self = Self { code: "not_held", zh: "本机关不掌握", en: "information not held", before_2019: &[(Row::NotThisOrgan, Column::Count)], since_2019: &[(Row::NotHeld, Column::Total)], metric: None, in_panel: false, note: "" };

    /// 信息不存在: information does not exist.
    pub const NOT_EXISTING: Self = Self { code: "not_existing", zh: "信息不存在", en: "information does not exist", before_2019: &[(Row::NotExisting, Column::Count)], since_2019: &[(Row::NotExisting, Column::Total)], metric: None, in_panel: false, note: "" };

    /// 申请内容不明确: application unclear.
    pub const UNCLEAR: Self = Self { code: "unclear", zh: "申请内容不明确", en: "application unclear", before_2019: &[(Row::ToBeSupplemented, Column::Count)], since_2019: &[(Row::StillUnclear, Column::Total)], metric: None, in_panel: false, note: "since 2019 only what stays unclear after the supplement" };

    /// 复议维持: reviews that upheld the decision.
    pub const REVIEWS_UPHELD: Self = Self { code: "reviews_upheld", zh: "复议维持", en: "reviews that upheld the decision", before_2019: &[(Row::ReviewsUpheld, Column::Count)], since_2019: &[(Row::Review, Column::Upheld)], metric: None, in_panel: false, note: "" };

    /// 复议其他结果: reviews with another result.
    pub const REVIEWS_OTHER: Self = Self { code: "reviews_other", zh: "复议其他结果", en: "reviews with another result", before_2019: &[(Row::ReviewsOther, Column::Count)], since_2019: &[(Row::Review, Column::Other)], metric: None, in_panel: false, note: "since 2019 without those pending" };

    /// 诉讼维持: lawsuits that upheld the decision.
    pub const LAWSUITS_UPHELD: Self = Self { code: "lawsuits_upheld", zh: "诉讼维持", en: "lawsuits that upheld the decision", before_2019: &[(Row::LawsuitsUpheld, Column::Count)], since_2019: &[(Row::LitigationDirect, Column::Upheld), (Row::LitigationAfterReview, Column::Upheld)], metric: None, in_panel: false, note: "" };

    /// 诉讼其他结果: lawsuits with another result.
    pub const LAWSUITS_OTHER: Self = Self { code: "lawsuits_other", zh: "诉讼其他结果", en: "lawsuits with another result", before_2019: &[(Row::LawsuitsOther, Column::Count)], since_2019: &[(Row::LitigationDirect, Column::Other), (Row::LitigationAfterReview, Column::Other)], metric: None, in_panel: false, note: "since 2019 without those pending" };

    /// All series.
    pub const ALL: &'static [Self] = &[Self::APPLICATIONS_RECEIVED, Self::APPLICATIONS_CARRIED_IN, Self::APPLICATIONS_GRANTED, Self::APPLICATIONS_PARTLY_GRANTED, Self::APPLICATIONS_REFUSED, Self::APPLICATIONS_UNAVAILABLE, Self::APPLICATIONS_UNPROCESSED, Self::APPLICATIONS_OTHERWISE_HANDLED, Self::APPLICATIONS_PROCESSED, Self::APPLICATIONS_CARRIED_OUT, Self::REVIEWS, Self::REVIEWS_CORRECTED, Self::LAWSUITS, Self::LAWSUITS_CORRECTED, Self::INFORMATION_DISCLOSED, Self::NORMATIVE_DOCUMENTS_MADE, Self::LICENCE_DECISIONS, Self::PENALTY_DECISIONS, Self::REFUSED_STATE_SECRET, Self::REFUSED_THIRD_PARTY, Self::REFUSED_SECURITY_STABILITY, Self::REFUSED_BY_LAW, Self::NOT_HELD, Self::NOT_EXISTING, Self::UNCLEAR, Self::REVIEWS_UPHELD, Self::REVIEWS_OTHER, Self::LAWSUITS_UPHELD, Self::LAWSUITS_OTHER];
}
