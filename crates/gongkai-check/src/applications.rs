//! What a figure says of applications: that they came in, or their outcome.

use gongkai_report::{Metric, Statistic};
use gongkai_span::lists::contains_any;

use crate::words;

/// Whether a part's category or clause has one of the words.
pub(crate) fn named(part: &Statistic, words: &[&str]) -> bool {
    let category = part.category.as_deref().unwrap_or_default();
    contains_any(category, words) || contains_any(&part.text, words)
}

/// Whether a figure counts applications of one outcome, or those not processed yet.
pub(crate) fn is_outcome(part: &Statistic) -> bool {
    matches!(
        part.metric,
        Metric::ApplicationsGranted
            | Metric::ApplicationsPartlyGranted
            | Metric::ApplicationsRefused
            | Metric::ApplicationsNotHeld
            | Metric::ApplicationsAnswered
            | Metric::ApplicationsCarriedOver
    ) || named(part, words::UNPROCESSED)
        || named(part, words::OTHER_OUTCOME)
}

/// Whether a metric counts the applications that came in.
pub(crate) const fn is_intake(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::ApplicationsReceived | Metric::ApplicationsAccepted
    )
}
