//! The standard forms: which rows and columns each has, in the order of print, and how rows belong together.
//!
//! The forms are those of 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号 and 国办发〔2014〕32号, and older provincial
//! ones. All of it is generated from `lexicon/forms.tsv`.

#[rustfmt::skip]
mod generated;

use super::metric::Metric;
use super::statistic::Channel;
use super::table_codes::{Column, Row, TableFormat, TableKind, columns_of, rows_of};

impl Column {
    /// The six kinds of applicants; the seventh column is [`Column::Total`].
    pub const APPLICANTS: [Self; 6] = [
        Self::NaturalPerson,
        Self::Business,
        Self::Research,
        Self::PublicWelfare,
        Self::LegalServices,
        Self::OtherOrganisation,
    ];

    /// The four results of a review or lawsuit; the fifth column is [`Column::Total`].
    pub const RESULTS: [Self; 4] = [Self::Upheld, Self::Corrected, Self::Other, Self::Pending];
}

impl Row {
    /// The outcomes of an application that both forms since 2019 have, from 予以公开 to 其他处理.
    ///
    /// ```
    /// use gongkai_report::Row;
    /// assert!(Row::REFUSED.iter().all(|row| Row::OUTCOMES.contains(row)));
    /// ```
    pub const OUTCOMES: [Self; 19] = joined(&[&NAMED_OUTCOMES, &[Self::Other]]);

    /// The outcomes that the form of 2021 put before 其他.
    pub const LATER_OUTCOMES: [Self; 2] = [Self::OtherNotCorrected, Self::OtherUnpaid];

    /// The three groups of 行政复议、行政诉讼情况.
    pub const REVIEWS: [Self; 3] = [
        Self::Review,
        Self::LitigationDirect,
        Self::LitigationAfterReview,
    ];
}

impl TableFormat {
    /// The rows of a table in this form; none for a kind of table that the form does not have.
    ///
    /// ```
    /// use gongkai_report::{TableFormat, TableKind};
    /// assert_eq!(TableFormat::Form2021.rows(TableKind::Requests).len(), 25);
    /// assert_eq!(TableFormat::Form2019.rows(TableKind::Requests).len(), 23);
    /// ```
    #[must_use]
    pub const fn rows(self, kind: TableKind) -> &'static [Row] {
        rows_of(kind, self)
    }

    /// The columns of a row in this form.
    ///
    /// ```
    /// use gongkai_report::{Column, Row, TableFormat};
    /// assert_eq!(TableFormat::Form2021.columns(Row::Licences), [Column::Decisions]);
    /// assert_eq!(TableFormat::Form2021.columns(Row::Granted).len(), 7);
    /// ```
    #[must_use]
    pub const fn columns(self, row: Row) -> &'static [Column] {
        columns_of(self, row)
    }
}

/// How a row of a statistics form belongs to the row above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Relation {
    /// The rows of this relation add up to their parent.
    Sum,
    /// 其中: the row is at most its parent.
    Part,
    /// A channel: the row is at most its parent; one item in two channels counts once, so that channels do not
    /// add up.
    Channel,
}

/// A row of a statistics form: 政府信息公开情况统计表 of 国办发〔2014〕32号, or of an older provincial form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormRow {
    /// The form.
    pub format: TableFormat,
    /// The row.
    pub row: Row,
    /// Its label in this form, without number and hint.
    pub label: &'static str,
    /// The unit that the form prints.
    pub unit: &'static str,
    /// The row that it belongs to, and how.
    pub parent: Option<(Row, Relation)>,
    /// What the text of a report calls the figure.
    pub figure: Option<(Metric, Option<Channel>)>,
}

impl FormRow {
    /// The rows of the statistics forms, form by form, in the order of print.
    #[must_use]
    pub fn all() -> &'static [Self] {
        generated::FORM_ROWS
    }

    /// The rows of one form; none for the forms since 2019.
    pub fn of_form(format: TableFormat) -> impl Iterator<Item = &'static Self> {
        generated::FORM_ROWS
            .iter()
            .filter(move |line| line.format == format)
    }

    /// A row of a form, if the form has it.
    #[must_use]
    pub fn of(format: TableFormat, row: Row) -> Option<&'static Self> {
        Self::of_form(format).find(|line| line.row == row)
    }

    /// The rows that add up to this one.
    pub fn terms(&self) -> impl Iterator<Item = &'static Self> + use<> {
        let (format, row) = (self.format, self.row);
        Self::of_form(format).filter(move |line| line.parent == Some((row, Relation::Sum)))
    }
}

/// The outcomes that have a name of their own in both forms.
const NAMED_OUTCOMES: [Row; 18] = joined(&[
    &[Row::Granted, Row::PartlyGranted],
    Row::REFUSED,
    Row::UNAVAILABLE,
    Row::UNPROCESSED,
]);

/// The parts one after the other. Constants are made with it, so a count that is wrong does not
/// compile.
const fn joined<T: Copy, const N: usize>(parts: &[&[T]]) -> [T; N] {
    let mut all = [parts[0][0]; N];
    let (mut at, mut part) = (0, 0);
    while part < parts.len() {
        let mut index = 0;
        while index < parts[part].len() {
            all[at] = parts[part][index];
            at += 1;
            index += 1;
        }
        part += 1;
    }
    assert!(at == N, "the parts are fewer than the whole");
    all
}
