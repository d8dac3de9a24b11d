//! Tables: the standard ones cell by cell, any other as a grid.

use gongkai_normalize::Decimal;
use gongkai_span::SourceSpan;
use serde::{Deserialize, Serialize};

use super::table_codes::{CellState, Column, Row, TableFormat, TableKind};

/// A table of the report.
///
/// ```
/// use gongkai_report::{Cell, Column, Row, SourceSpan, StandardTable, Table, TableFormat, TableKind};
///
/// let span = |start, end| SourceSpan::new(start, end).ok_or("backwards");
/// let mut table = StandardTable::new(TableFormat::Form2021, span(0, 900)?);
/// table.cells.push(Cell::number(Row::NewReceived, Column::Total, 12.into(), span(40, 42)?));
/// let table = Table::Requests(table);
/// assert_eq!(table.kind(), TableKind::Requests);
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Table {
    /// 主动公开政府信息情况.
    Proactive(StandardTable),
    /// 收到和处理政府信息公开申请情况.
    Requests(StandardTable),
    /// 行政复议、行政诉讼情况.
    ReviewLitigation(StandardTable),
    /// 政府信息公开情况统计表 of 2014 to 2018, and the older forms of provinces.
    StatisticsForm(StandardTable),
    /// Any other table.
    Other(OtherTable),
}

impl Table {
    /// A standard table of `kind`; `None` if `kind` is [`TableKind::Other`].
    #[must_use]
    pub fn standard_of(kind: TableKind, table: StandardTable) -> Option<Self> {
        match kind {
            TableKind::Proactive => Some(Self::Proactive(table)),
            TableKind::Requests => Some(Self::Requests(table)),
            TableKind::ReviewLitigation => Some(Self::ReviewLitigation(table)),
            TableKind::StatisticsForm => Some(Self::StatisticsForm(table)),
            TableKind::Other => None,
        }
    }

    /// Which table it is.
    #[must_use]
    pub const fn kind(&self) -> TableKind {
        match self {
            Self::Proactive(_) => TableKind::Proactive,
            Self::Requests(_) => TableKind::Requests,
            Self::ReviewLitigation(_) => TableKind::ReviewLitigation,
            Self::StatisticsForm(_) => TableKind::StatisticsForm,
            Self::Other(_) => TableKind::Other,
        }
    }

    /// The table, if it is a standard one.
    #[must_use]
    pub const fn standard(&self) -> Option<&StandardTable> {
        match self {
            Self::Proactive(table)
            | Self::Requests(table)
            | Self::ReviewLitigation(table)
            | Self::StatisticsForm(table) => Some(table),
            Self::Other(_) => None,
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn span(&self) -> SourceSpan {
        match self {
            Self::Proactive(table)
            | Self::Requests(table)
            | Self::ReviewLitigation(table)
            | Self::StatisticsForm(table) => table.span,
            Self::Other(table) => table.span,
        }
    }
}

/// A table that a form prescribes: one of the three since 2019, or a statistics form of the years before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StandardTable {
    /// Which form its labels follow.
    pub format: TableFormat,
    /// What tells it from others of the same form on the page: the head of its column where a form has several,
    /// the organ where each row of a table is an organ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
    /// Its cells, row by row.
    #[serde(default)]
    pub cells: Vec<Cell>,
    /// Rows that the form does not have, such as 其他主动公开文件.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extra_rows: Vec<ExtraRow>,
}

impl StandardTable {
    /// A table without cells.
    #[must_use]
    pub const fn new(format: TableFormat, span: SourceSpan) -> Self {
        Self {
            format,
            label: None,
            span,
            cells: Vec::new(),
            extra_rows: Vec::new(),
        }
    }

    /// The cell at `row` and `column`, if the table has it.
    #[must_use]
    pub fn cell(&self, row: Row, column: Column) -> Option<&Cell> {
        self.cells
            .iter()
            .find(|cell| cell.row == row && cell.column == column)
    }
}

/// A cell of a standard table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cell {
    /// Its row; for 行政复议、行政诉讼 the group.
    pub row: Row,
    /// Its column; for 行政复议、行政诉讼 the outcome.
    pub column: Column,
    /// What is in it.
    pub state: CellState,
    /// The number, where it holds one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Amount>"))]
    pub value: Option<Decimal>,
    /// The unit, from the cell or the head of its column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What stands in it, where that is no number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Where its content stands; `None` where nothing is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Span>"))]
    pub span: Option<SourceSpan>,
}

impl Cell {
    /// A cell without value, unit and text.
    #[must_use]
    pub const fn new(row: Row, column: Column, state: CellState) -> Self {
        Self {
            row,
            column,
            state,
            value: None,
            unit: None,
            text: None,
            span: None,
        }
    }

    /// A cell that holds `value`, printed at `span`.
    ///
    /// ```
    /// use gongkai_report::{Cell, CellState, Column, Row, SourceSpan};
    ///
    /// let span = SourceSpan::new(40, 41).ok_or("backwards")?;
    /// let cell = Cell::number(Row::Granted, Column::Total, 0.into(), span);
    /// assert_eq!(cell.state, CellState::Zero);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn number(row: Row, column: Column, value: Decimal, span: SourceSpan) -> Self {
        let state = if value.is_zero() {
            CellState::Zero
        } else {
            CellState::Number
        };
        Self {
            value: Some(value),
            span: Some(span),
            ..Self::new(row, column, state)
        }
    }
}

/// A row that the form does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExtraRow {
    /// Its label, cleaned.
    pub label: String,
    /// Its cells, cleaned, in order.
    pub cells: Vec<String>,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
}

/// A table other than the standard ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherTable {
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
    /// The texts of its cells, cleaned, row by row.
    pub rows: Vec<Vec<String>>,
}
