//! Verbs that make another matter of a noun, as data: 采用信息 are not items disclosed.

use gongkai_report::Metric;

use super::words::Concept;

use Concept as C;
use Metric as M;

/// A metric, and the verbs before its noun that take the figure away from it.
const REFUSED: &[(&[Metric], &[Concept])] = &[
    (
        &[
            M::InformationDisclosed,
            M::KeyInformation,
            M::OfficialDocuments,
        ],
        &[C::Issue],
    ),
    (
        &[M::InformationDisclosed, M::KeyInformation],
        &[
            C::Receive,
            C::Accept,
            C::Answer,
            C::Handle,
            C::Hold,
            C::SetUp,
            C::TakePart,
            C::Abolish,
            C::OtherVerb,
        ],
    ),
    (
        &[M::NormativeDocuments, M::Regulations, M::OfficialDocuments],
        &[
            C::Receive,
            C::Accept,
            C::Answer,
            C::Handle,
            C::Hold,
            C::SetUp,
            C::TakePart,
            C::Abolish,
            C::OtherVerb,
            C::Edit,
        ],
    ),
    (
        &[M::Interpretations],
        &[C::Receive, C::Accept, C::SetUp, C::Abolish],
    ),
    (
        &[M::HotlineCases, M::MailboxCases],
        &[
            C::SetUp,
            C::TakePart,
            C::Abolish,
            C::OtherVerb,
            C::Edit,
            C::Disclose,
        ],
    ),
    (&[M::ServiceItems], &[C::Abolish]),
    (&[M::PublicityMaterials], &[C::Receive, C::Abolish]),
    (&[M::TrainingSessions], &[C::TakePart]),
    (&[M::ApplicationsReceived], &[C::SetUp, C::Abolish, C::Edit]),
    (&[M::Staff], &[C::Hold]),
];

/// Whether `verb` before the noun takes the figure away from `metric`.
pub(crate) fn refuses(metric: Metric, verb: Concept) -> bool {
    REFUSED
        .iter()
        .any(|(metrics, verbs)| metrics.contains(&metric) && verbs.contains(&verb))
}
