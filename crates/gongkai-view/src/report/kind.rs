//! The kinds of values that the page marks and filters by.

use super::words::Words;

/// What kind of value a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Header,
    Heading,
    Statistic,
    Cell,
    Quantity,
    Date,
    Document,
    Contact,
    Finding,
    Repair,
}

impl Kind {
    /// All kinds, in the order of the filter.
    pub(super) const ALL: [Self; 10] = [
        Self::Header,
        Self::Heading,
        Self::Statistic,
        Self::Cell,
        Self::Quantity,
        Self::Date,
        Self::Document,
        Self::Contact,
        Self::Finding,
        Self::Repair,
    ];

    /// The name that style and script know it by.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Heading => "heading",
            Self::Statistic => "statistic",
            Self::Cell => "cell",
            Self::Quantity => "quantity",
            Self::Date => "date",
            Self::Document => "document",
            Self::Contact => "contact",
            Self::Finding => "finding",
            Self::Repair => "repair",
        }
    }

    pub(super) const fn words(self) -> Words {
        match self {
            Self::Header => Words::new("报告信息", "Header"),
            Self::Heading => Words::new("标题", "Headings"),
            Self::Statistic => Words::new("统计", "Statistics"),
            Self::Cell => Words::new("表格", "Table cells"),
            Self::Quantity => Words::new("数量", "Quantities"),
            Self::Date => Words::new("日期", "Dates"),
            Self::Document => Words::new("引用文件", "Documents"),
            Self::Contact => Words::new("联系方式", "Contacts"),
            Self::Finding => Words::new("疑点", "Findings"),
            Self::Repair => Words::new("修复", "Repairs"),
        }
    }

    /// Whether a mark fills the place it stands at; findings and repairs only underline it.
    pub(super) const fn fills(self) -> bool {
        !matches!(self, Self::Finding | Self::Repair)
    }
}
