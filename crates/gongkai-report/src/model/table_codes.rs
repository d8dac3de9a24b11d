//! The codes of tables: which table, which form, which row, which column, what is in a cell.
//!
//! The rows and columns are generated from `lexicon/forms.tsv`: those of 国办公开办函〔2019〕60号,
//! 国办公开办函〔2021〕30号, 国办发〔2014〕32号 and of older provincial forms.

use crate::codes::vocabulary;

vocabulary! {
    /// Which table.
    #[non_exhaustive]
    pub enum TableKind as "kind of table" {
        /// 主动公开政府信息情况.
        Proactive = "proactive", "主动公开政府信息情况", "information disclosed proactively";
        /// 收到和处理政府信息公开申请情况.
        Requests = "requests", "收到和处理政府信息公开申请情况", "applications received and handled";
        /// 行政复议、行政诉讼情况.
        ReviewLitigation = "review_litigation", "行政复议、行政诉讼情况", "administrative review and litigation";
        /// 政府信息公开情况统计表 of 2014 to 2018, and the older forms of provinces.
        StatisticsForm = "statistics_form", "政府信息公开情况统计表", "statistics form";
        /// Any other.
        Other = "other", "其他表格", "other table";
    }
}

vocabulary! {
    /// Which form a standard table follows, told by its labels.
    #[non_exhaustive]
    pub enum TableFormat as "form of a table" {
        /// 国办公开办函〔2019〕60号.
        Form2019 = "2019", "2019年格式", "form of 2019";
        /// 国办公开办函〔2021〕30号.
        Form2021 = "2021", "2021年格式", "form of 2021";
        /// 政府信息公开情况统计表 of 2014 to 2018.
        Form2014 = "2014", "2014年统计表", "statistics form of 2014";
        /// The older statistics form of Shanghai, first family.
        Shanghai1 = "shanghai-1", "上海第一式", "first form of Shanghai";
        /// The older statistics form of Shanghai, second family.
        Shanghai2 = "shanghai-2", "上海第二式", "second form of Shanghai";
        /// The older statistics form of Anhui.
        Anhui = "anhui", "安徽式", "form of Anhui";
    }
}

vocabulary! {
    /// What is in a cell. Empty and lost are never taken for zero.
    pub enum CellState as "state of a cell" {
        /// A number other than zero.
        Number = "number", "数字", "number";
        /// 0.
        Zero = "zero", "零", "zero";
        /// Nothing.
        Empty = "empty", "空白", "empty";
        /// `/`, `-`, `—`, 不适用.
        NotApplicable = "not_applicable", "不适用", "not applicable";
        /// Words.
        Text = "text", "文字", "text";
        /// The page had a value and no longer has it.
        Lost = "lost", "缺失", "lost";
    }
}

impl CellState {
    /// Whether the cell says what it says: it has not been lost and is no free text.
    #[must_use]
    pub const fn is_readable(self) -> bool {
        !matches!(self, Self::Text | Self::Lost)
    }
}

#[expect(
    clippy::match_same_arms,
    reason = "one arm a row of the forms"
)]
#[rustfmt::skip]
mod generated;

pub use generated::{Column, Row};
pub(super) use generated::{columns_of, rows_of};

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
}
