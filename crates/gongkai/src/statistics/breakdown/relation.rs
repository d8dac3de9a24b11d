//! How the metrics and units of a part and a whole stand to each other.

use gongkai_report::Metric;

use crate::statistics::lexicon::{Concept, EXCHANGEABLE, is_application, is_item};

/// How a figure in an open breakdown stands to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relation {
    /// A part, of this metric.
    Part(Metric),
    /// Another matter.
    Unrelated,
}

/// How a figure of metric `part` stands to a whole of metric `whole`.
///
/// A part keeps the metric of the whole unless its own noun names another.
pub(crate) fn relation(whole: Metric, part: Metric) -> Relation {
    use Metric as M;
    match (whole, part) {
        (M::KeyInformation | M::NewMediaPosts, M::InformationDisclosed)
        | (M::ApplicationsAccepted | M::ApplicationsAnswered, M::ApplicationsReceived)
        | (M::Consultations, M::MailboxCases) => Relation::Part(whole),
        (M::InformationCreated, part) if is_item(part) || part == M::InformationHeld => {
            Relation::Part(part)
        }
        (whole, M::InformationHeld | M::ApplicationsRefused) if is_item(whole) => {
            Relation::Part(part)
        }
        _ if whole == part => Relation::Part(part),
        _ if is_item(whole) && is_item(part) => Relation::Part(part),
        _ if is_application(whole) && is_application(part) => Relation::Part(part),
        _ => Relation::Unrelated,
    }
}

/// Whether a part in `part` can belong to a whole in `whole`.
pub(crate) fn same_unit(whole: Option<&str>, part: Option<&str>) -> bool {
    let item = |unit: Option<&str>| unit.is_some_and(|unit| EXCHANGEABLE.contains(&unit));
    whole == part || item(whole) && item(part)
}

/// The metric of what became of applications.
pub(crate) const fn outcome(concept: Concept) -> Option<Metric> {
    match concept {
        Concept::Granted => Some(Metric::ApplicationsGranted),
        Concept::Partly => Some(Metric::ApplicationsPartlyGranted),
        Concept::Refused => Some(Metric::ApplicationsRefused),
        Concept::NotHeld => Some(Metric::ApplicationsNotHeld),
        Concept::Answer => Some(Metric::ApplicationsAnswered),
        _ => None,
    }
}

/// Whether a figure says what became of applications.
pub(crate) fn is_outcome(metric: Metric, category: Option<&str>) -> bool {
    match metric {
        Metric::ApplicationsReceived | Metric::ApplicationsAccepted => false,
        Metric::ApplicationsAnswered => category.is_some(),
        metric => is_application(metric),
    }
}

/// Whether a metric counts reviews or lawsuits.
pub(crate) const fn is_dispute(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::AdministrativeReviews | Metric::AdministrativeLawsuits
    )
}

/// Whether a metric counts the applications that came in.
pub(crate) const fn came_in(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::ApplicationsReceived | Metric::ApplicationsAccepted
    )
}
