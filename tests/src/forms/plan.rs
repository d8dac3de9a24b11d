//! Which rows and columns the two forms have, written down a second time, from the State Council's
//! notices 国办公开办函〔2019〕60号 and 〔2021〕30号, so that the library is not tested with its own table.

use gongkai::report::{Column, Row, TableFormat, TableKind};

/// The columns of 收到和处理政府信息公开申请情况.
pub const APPLICANTS: [Column; 7] = [
    Column::NaturalPerson,
    Column::Business,
    Column::Research,
    Column::PublicWelfare,
    Column::LegalServices,
    Column::OtherOrganisation,
    Column::Total,
];

/// The columns of each group of 行政复议、行政诉讼情况.
pub const OUTCOMES: [Column; 5] = [
    Column::Upheld,
    Column::Corrected,
    Column::Other,
    Column::Pending,
    Column::Total,
];

/// What can become of an application, in the order of the later form.
const RESULTS: [Row; 21] = [
    Row::Granted,
    Row::PartlyGranted,
    Row::RefusedStateSecret,
    Row::RefusedByLaw,
    Row::RefusedSecurityStability,
    Row::RefusedThirdParty,
    Row::RefusedInternal,
    Row::RefusedProcess,
    Row::RefusedEnforcementFiles,
    Row::RefusedEnquiryMatters,
    Row::NotHeld,
    Row::NotExisting,
    Row::StillUnclear,
    Row::UnprocessedPetition,
    Row::UnprocessedRepeat,
    Row::UnprocessedPublications,
    Row::UnprocessedExcessive,
    Row::UnprocessedConfirmation,
    Row::OtherNotCorrected,
    Row::OtherUnpaid,
    Row::Other,
];

/// The rows of a table in the order of the form.
#[must_use]
pub fn rows(kind: TableKind, format: TableFormat) -> Vec<Row> {
    let old = format == TableFormat::Form2019;
    match kind {
        TableKind::Proactive => {
            let mut out = vec![Row::Regulations, Row::NormativeDocuments, Row::Licences];
            out.extend(old.then_some(Row::OtherServices));
            out.extend([
                Row::Penalties,
                Row::CoerciveMeasures,
                Row::AdministrativeFees,
            ]);
            out.extend(old.then_some(Row::Procurement));
            out
        }
        TableKind::Requests => {
            let mut out = vec![Row::NewReceived, Row::CarriedIn];
            let later = |row: &Row| matches!(row, Row::OtherNotCorrected | Row::OtherUnpaid);
            out.extend(RESULTS.into_iter().filter(|row| !(old && later(row))));
            out.extend([Row::ProcessedTotal, Row::CarriedOut]);
            out
        }
        _ => vec![
            Row::Review,
            Row::LitigationDirect,
            Row::LitigationAfterReview,
        ],
    }
}

/// The columns of a row in the order of the form.
#[must_use]
pub const fn columns(row: Row, format: TableFormat) -> &'static [Column] {
    use TableFormat::{Form2019, Form2021};
    match (row, format) {
        (Row::Regulations | Row::NormativeDocuments, Form2021) => {
            &[Column::Made, Column::Repealed, Column::InForce]
        }
        (Row::Regulations | Row::NormativeDocuments, _) => &[
            Column::NewlyMade,
            Column::NewlyDisclosed,
            Column::DisclosedTotal,
        ],
        (Row::Licences | Row::Penalties | Row::CoerciveMeasures, Form2021) => &[Column::Decisions],
        (Row::Licences | Row::Penalties | Row::CoerciveMeasures, Form2019)
        | (Row::OtherServices, _) => &[Column::ItemsLastYear, Column::Change, Column::Decisions],
        (Row::AdministrativeFees, Form2021) => &[Column::FeeAmount],
        (Row::AdministrativeFees, _) => &[Column::ItemsLastYear, Column::Change],
        (Row::Procurement, _) => &[Column::ProcurementItems, Column::ProcurementAmount],
        (Row::Review | Row::LitigationDirect | Row::LitigationAfterReview, _) => &OUTCOMES,
        _ => &APPLICANTS,
    }
}
