//! The standard forms: which rows and columns each has, in the order of print.
//!
//! 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 prescribe them. The second dropped the columns of what was
//! disclosed in the year before and added two outcomes of applications.

use super::table_codes::{Column, Row, TableFormat, TableKind};

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
    /// The outcomes of an application that both forms have, from 予以公开 to 其他处理.
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
        match (kind, self) {
            (TableKind::Proactive, Self::Form2021) => &[
                Row::Regulations,
                Row::NormativeDocuments,
                Row::Licences,
                Row::Penalties,
                Row::CoerciveMeasures,
                Row::AdministrativeFees,
            ],
            (TableKind::Proactive, Self::Form2019) => &[
                Row::Regulations,
                Row::NormativeDocuments,
                Row::Licences,
                Row::OtherServices,
                Row::Penalties,
                Row::CoerciveMeasures,
                Row::AdministrativeFees,
                Row::Procurement,
            ],
            (TableKind::Requests, Self::Form2021) => &REQUESTS_2021,
            (TableKind::Requests, Self::Form2019) => &REQUESTS_2019,
            (TableKind::ReviewLitigation, Self::Form2019 | Self::Form2021) => &Row::REVIEWS,
            _ => &[],
        }
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
        match (row, self) {
            (_, Self::Form2014 | Self::Shanghai1 | Self::Shanghai2 | Self::Anhui) => {
                &[Column::Count]
            }
            (Row::Regulations | Row::NormativeDocuments, Self::Form2021) => {
                &[Column::Made, Column::Repealed, Column::InForce]
            }
            (Row::Regulations | Row::NormativeDocuments, _) => &[
                Column::NewlyMade,
                Column::NewlyDisclosed,
                Column::DisclosedTotal,
            ],
            (Row::Licences | Row::Penalties | Row::CoerciveMeasures, Self::Form2021) => {
                &[Column::Decisions]
            }
            (Row::Licences | Row::Penalties | Row::CoerciveMeasures | Row::OtherServices, _) => {
                &[Column::ItemsLastYear, Column::Change, Column::Decisions]
            }
            (Row::AdministrativeFees, Self::Form2021) => &[Column::FeeAmount],
            (Row::AdministrativeFees, _) => &[Column::ItemsLastYear, Column::Change],
            (Row::Procurement, _) => &[Column::ProcurementItems, Column::ProcurementAmount],
            (Row::Review | Row::LitigationDirect | Row::LitigationAfterReview, _) => {
                &OUTCOME_COLUMNS
            }
            _ => &REQUEST_COLUMNS,
        }
    }
}

const REQUESTS_2019: [Row; 23] = requests(&[]);
const REQUESTS_2021: [Row; 25] = requests(&Row::LATER_OUTCOMES);
const REQUEST_COLUMNS: [Column; 7] = joined(&[&Column::APPLICANTS, &[Column::Total]]);
const OUTCOME_COLUMNS: [Column; 5] = joined(&[&Column::RESULTS, &[Column::Total]]);

/// The outcomes that have a name of their own in both forms.
const NAMED_OUTCOMES: [Row; 18] = joined(&[
    &[Row::Granted, Row::PartlyGranted],
    Row::REFUSED,
    Row::UNAVAILABLE,
    Row::UNPROCESSED,
]);

/// The rows of 收到和处理政府信息公开申请情况, `later` standing before the last outcome.
const fn requests<const N: usize>(later: &[Row]) -> [Row; N] {
    joined(&[
        &[Row::NewReceived, Row::CarriedIn],
        &NAMED_OUTCOMES,
        later,
        &[Row::Other, Row::ProcessedTotal, Row::CarriedOut],
    ])
}

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
