//! The words of the three tables, as data.
//!
//! The labels are those of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号, cut down to the part that
//! survives on real pages, with the variants and typing errors seen there. They are matched on
//! *squeezed* text: without white space and punctuation.

use std::sync::LazyLock;

use gongkai_report::{Column, Row, TableFormat, TableKind};

use gongkai_text::WordFinder;

/// What a stretch of a label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// The label of a row; its values follow.
    Row(Row),
    /// 其他处理: a row of the `2019` form, the heading of three rows in the `2021` form.
    OtherDealing,
    /// A row that the forms do not have.
    Extra,
    /// The head of a column.
    Head(Column),
    /// 本年新: a head that lost its second half.
    CutHead,
    /// The head of one of the three groups of 行政复议、行政诉讼.
    Group(Row),
    /// 第二十条第…项: opens a part of the first table.
    Caption,
    /// 信息内容: the head over the labels of the first table.
    Info,
    /// A label that stands over several rows and has no values.
    Over,
    /// Words of the forms that name neither a row nor a column.
    Hint,
    /// A heading of the report.
    Section,
}

impl Label {
    /// The table that the label belongs to, where it belongs to one only.
    pub(super) fn kind(self) -> Option<TableKind> {
        match self {
            Self::Row(row) | Self::Group(row) => Some(row.table()),
            Self::OtherDealing | Self::Over => Some(TableKind::Requests),
            Self::Caption | Self::Info | Self::CutHead => Some(TableKind::Proactive),
            Self::Head(column) => match column {
                Column::OtherOrganisation | Column::Total => None,
                Column::NaturalPerson
                | Column::Business
                | Column::Research
                | Column::PublicWelfare
                | Column::LegalServices => Some(TableKind::Requests),
                Column::Upheld | Column::Corrected | Column::Other | Column::Pending => {
                    Some(TableKind::ReviewLitigation)
                }
                _ => Some(TableKind::Proactive),
            },
            Self::Extra | Self::Hint | Self::Section => None,
        }
    }
}

/// The words, squeezed. Where two begin at one place the longer one wins.
const WORDS: &[(&str, Label)] = &[
    // Table 1: captions and heads.
    ("第二十条第", Label::Caption),
    ("第二十一条第", Label::Caption),
    ("信息内容", Label::Info),
    ("制发件数", Label::Head(Column::Made)),
    ("制发数", Label::Head(Column::Made)),
    ("废止件", Label::Head(Column::Repealed)),
    ("废止数", Label::Head(Column::Repealed)),
    ("现行有效", Label::Head(Column::InForce)),
    ("新制作", Label::Head(Column::NewlyMade)),
    ("本年新制作", Label::Head(Column::NewlyMade)),
    ("制作数量", Label::Head(Column::NewlyMade)),
    ("新公开", Label::Head(Column::NewlyDisclosed)),
    ("本年新公开", Label::Head(Column::NewlyDisclosed)),
    ("对外公开总", Label::Head(Column::DisclosedTotal)),
    ("公开总数", Label::Head(Column::DisclosedTotal)),
    ("本年新", Label::CutHead),
    ("上一年项目", Label::Head(Column::ItemsLastYear)),
    ("上年项目", Label::Head(Column::ItemsLastYear)),
    ("上一年度项目", Label::Head(Column::ItemsLastYear)),
    ("上年度项目", Label::Head(Column::ItemsLastYear)),
    ("本年增减", Label::Head(Column::Change)),
    ("本年度增减", Label::Head(Column::Change)),
    ("处理决定", Label::Head(Column::Decisions)),
    ("处理绝对数", Label::Head(Column::Decisions)),
    ("收费金额", Label::Head(Column::FeeAmount)),
    ("采购项目数", Label::Head(Column::ProcurementItems)),
    ("采购总金额", Label::Head(Column::ProcurementAmount)),
    ("采购金额", Label::Head(Column::ProcurementAmount)),
    // Table 1: rows.
    ("规章", Label::Row(Row::Regulations)),
    ("规章制度", Label::Extra),
    ("规范性文件", Label::Row(Row::NormativeDocuments)),
    ("规范性档案", Label::Row(Row::NormativeDocuments)),
    ("行政许可", Label::Row(Row::Licences)),
    ("其他对外管理服务", Label::Row(Row::OtherServices)),
    ("行政处罚", Label::Row(Row::Penalties)),
    ("行政强制", Label::Row(Row::CoerciveMeasures)),
    ("行政事业性收费", Label::Row(Row::AdministrativeFees)),
    ("集中采购", Label::Row(Row::Procurement)),
    ("其他主动公开文件", Label::Extra),
    ("其他主动公开档案", Label::Extra),
    ("行政检查", Label::Extra),
    ("行政确认", Label::Extra),
    ("行政征收", Label::Extra),
    ("行政裁决", Label::Extra),
    ("行政给付", Label::Extra),
    ("行政奖励", Label::Extra),
    ("行政征用", Label::Extra),
    // Table 2: heads.
    ("自然人", Label::Head(Column::NaturalPerson)),
    ("商业企业", Label::Head(Column::Business)),
    ("科研机构", Label::Head(Column::Research)),
    ("社会公益", Label::Head(Column::PublicWelfare)),
    ("社会公益组织", Label::Head(Column::PublicWelfare)),
    ("法律服务", Label::Head(Column::LegalServices)),
    ("法律服务机构", Label::Head(Column::LegalServices)),
    ("其他", Label::Head(Column::OtherOrganisation)),
    ("总计", Label::Head(Column::Total)),
    ("法人或其他组织", Label::Hint),
    ("法人和其他组织", Label::Hint),
    ("申请人情况", Label::Hint),
    ("本列数据的勾稽关系", Label::Hint),
    ("勾稽关系", Label::Hint),
    ("第一项加第二项之和", Label::Hint),
    ("等于第三项加第四项之和", Label::Hint),
    ("第三项加第四项之和", Label::Hint),
    // Table 2: rows.
    ("本年新收", Label::Row(Row::NewReceived)),
    ("本年度新收", Label::Row(Row::NewReceived)),
    ("新收政府信息公开申请", Label::Row(Row::NewReceived)),
    ("上年结转", Label::Row(Row::CarriedIn)),
    ("上年度结转", Label::Row(Row::CarriedIn)),
    ("上一年结转", Label::Row(Row::CarriedIn)),
    ("上一年度结转", Label::Row(Row::CarriedIn)),
    ("上年转结", Label::Row(Row::CarriedIn)),
    ("上年度转结", Label::Row(Row::CarriedIn)),
    ("年度办理结果", Label::Over),
    ("予以公开", Label::Row(Row::Granted)),
    ("不予以公开", Label::Over),
    ("部分公开", Label::Row(Row::PartlyGranted)),
    ("区分处理的", Label::Hint),
    ("只计这一情形", Label::Hint),
    ("不计其他情形", Label::Hint),
    ("其他情形", Label::Hint),
    ("不予公开", Label::Over),
    ("国家秘密", Label::Row(Row::RefusedStateSecret)),
    ("其他法律行政法规", Label::Row(Row::RefusedByLaw)),
    ("行政法规禁止公开", Label::Row(Row::RefusedByLaw)),
    ("三安全", Label::Row(Row::RefusedSecurityStability)),
    ("三安全一稳定", Label::Row(Row::RefusedSecurityStability)),
    ("第三方合法权益", Label::Row(Row::RefusedThirdParty)),
    ("内部事务", Label::Row(Row::RefusedInternal)),
    ("过程性信息", Label::Row(Row::RefusedProcess)),
    ("执法案卷", Label::Row(Row::RefusedEnforcementFiles)),
    ("行政查询", Label::Row(Row::RefusedEnquiryMatters)),
    ("无法提供", Label::Over),
    ("不掌握相关政府信息", Label::Row(Row::NotHeld)),
    ("机关不掌握", Label::Row(Row::NotHeld)),
    ("没有现成", Label::Row(Row::NotExisting)),
    ("需要另行制作", Label::Row(Row::NotExisting)),
    ("补正后", Label::Row(Row::StillUnclear)),
    ("内容仍不明确", Label::Row(Row::StillUnclear)),
    ("不予处理", Label::Over),
    ("信访举报投诉", Label::Row(Row::UnprocessedPetition)),
    ("信访投诉举报", Label::Row(Row::UnprocessedPetition)),
    ("重复申请", Label::Row(Row::UnprocessedRepeat)),
    ("公开出版物", Label::Row(Row::UnprocessedPublications)),
    ("大量反复申请", Label::Row(Row::UnprocessedExcessive)),
    ("无正当理由大量反复", Label::Row(Row::UnprocessedExcessive)),
    (
        "行政机关确认或重新",
        Label::Row(Row::UnprocessedConfirmation),
    ),
    ("行政机关确认", Label::Row(Row::UnprocessedConfirmation)),
    ("重新出具", Label::Row(Row::UnprocessedConfirmation)),
    ("其他处理", Label::OtherDealing),
    ("逾期不补", Label::Row(Row::OtherNotCorrected)),
    ("逾期不补正", Label::Row(Row::OtherNotCorrected)),
    (
        "申请人无正当理由逾期不补正",
        Label::Row(Row::OtherNotCorrected),
    ),
    ("逾期未按收费通知", Label::Row(Row::OtherUnpaid)),
    ("要求缴纳费用", Label::Row(Row::OtherUnpaid)),
    ("行政机关不再处理", Label::Hint),
    ("其政府信息公开申请", Label::Hint),
    ("3其他", Label::Row(Row::Other)),
    ("七总计", Label::Row(Row::ProcessedTotal)),
    ("结转下年", Label::Row(Row::CarriedOut)),
    ("结转至下年", Label::Row(Row::CarriedOut)),
    ("下年度继续办理", Label::Row(Row::CarriedOut)),
    // Table 3.
    ("行政复议", Label::Group(Row::Review)),
    ("行政诉讼", Label::Hint),
    ("未经复议直接起诉", Label::Group(Row::LitigationDirect)),
    ("未经复议", Label::Group(Row::LitigationDirect)),
    ("复议后起诉", Label::Group(Row::LitigationAfterReview)),
    ("结果维持", Label::Head(Column::Upheld)),
    ("结果纠正", Label::Head(Column::Corrected)),
    ("其他结果", Label::Head(Column::Other)),
    ("尚未审结", Label::Head(Column::Pending)),
    // Headings of the report that share words with the tables.
    ("主动公开政府信息情况", Label::Section),
    ("主动公开政府信息工作情况", Label::Section),
    ("收到和处理政府信息", Label::Section),
    ("被申请行政复议", Label::Section),
    ("提起行政诉讼", Label::Section),
    ("行政复议行政诉讼情况", Label::Section),
    ("行政复议诉讼情况", Label::Section),
    ("行政复议和行政诉讼情况", Label::Section),
    ("存在的主要问题", Label::Section),
    ("其他需要报告", Label::Section),
];

static WORD_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(WORDS.iter().map(|(word, _)| *word)));

/// Words that hardly stand outside the tables; without a few of them a page has no table as text.
const ANCHORS: &[&str] = &[
    "第二十条第",
    "信息内容",
    "本年新收",
    "年结转",
    "自然人",
    "科研机构",
    "社会公益",
    "法律服务机构",
    "三安全一稳定",
    "内部事务信息",
    "执法案卷",
    "结果维持",
    "结果纠正",
    "尚未审结",
    "直接起诉",
    "复议后起诉",
    "规范性文件",
    "行政事业性收费",
];

static ANCHOR_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(ANCHORS.iter().copied()));

/// All words that name something.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(word, _)| *word)
}

/// The labels in squeezed text, with their byte ranges, from left to right.
pub(super) fn labels(squeezed: &str) -> impl Iterator<Item = (Label, std::ops::Range<usize>)> {
    WORD_FINDER.find_iter(squeezed).filter_map(|found| {
        let (_, label) = WORDS.get(found.index)?;
        Some((*label, found.start..found.end))
    })
}

/// Where words that hardly stand outside the tables begin in `text`.
pub(super) fn anchors(text: &str) -> impl Iterator<Item = usize> {
    ANCHOR_FINDER.find_iter(text).map(|found| found.start)
}

/// Whether squeezing drops `c`: white space, brackets, punctuation.
pub(super) fn is_dropped(c: char) -> bool {
    // Nearly all characters are these.
    if matches!(c, '\u{4E00}'..='\u{9FFF}') || c.is_ascii_alphanumeric() {
        return false;
    }
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '·' | '•')
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{301F}')
        || matches!(c, '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}')
}

/// The columns of 收到和处理政府信息公开申请情况.
pub(super) const APPLICANTS: &[Column] = TableFormat::Form2021.columns(Row::NewReceived);

/// The columns of each group of 行政复议、行政诉讼情况.
pub(super) const OUTCOMES: &[Column] = TableFormat::Form2021.columns(Row::Review);

/// Which form a label of the first table speaks for, with its weight; `None` if it fits both.
pub(super) const fn speaks_for(label: Label) -> Option<TableFormat> {
    match label {
        Label::Head(Column::Repealed | Column::InForce | Column::Made | Column::FeeAmount)
        | Label::Row(Row::OtherNotCorrected | Row::OtherUnpaid) => Some(TableFormat::Form2021),
        Label::Head(
            Column::NewlyMade
            | Column::NewlyDisclosed
            | Column::DisclosedTotal
            | Column::ItemsLastYear
            | Column::Change
            | Column::ProcurementItems
            | Column::ProcurementAmount,
        )
        | Label::CutHead
        | Label::Row(Row::OtherServices | Row::Procurement) => Some(TableFormat::Form2019),
        _ => None,
    }
}
