//! Which figure is part of which: 其中, brackets, colons, and the lists that follow them.

use gongkai_report::Metric;

use super::lexicon::{EXCHANGEABLE, is_application, is_item};

/// An open breakdown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    /// The fact that is broken down; `None` for a bracket that breaks nothing down.
    pub(super) whole: Option<usize>,
    /// The list that its parts are entered in.
    pub(super) list: Option<usize>,
    /// Whether a bracket opened it, and so closes it.
    pub(super) bracket: bool,
    /// Whether it breaks down the figure before it, and not one further out.
    pub(super) own: bool,
    /// Whether it lies in a bracket that breaks a figure down.
    pub(super) inside: bool,
    /// What divides its parts.
    pub(super) divider: Divider,
}

impl Level {
    /// The parts of `whole` that follow it outside brackets.
    pub(super) const fn list(whole: usize, list: usize, inside: bool) -> Self {
        Self {
            whole: Some(whole),
            list: Some(list),
            bracket: false,
            own: true,
            inside,
            divider: Divider::Commas,
        }
    }
}

/// What divides the parts of a breakdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Divider {
    /// Commas and the like, as far as read.
    Commas,
    /// Semicolons.
    Semicolons,
}

/// Whether a part in `part` can belong to a whole in `whole`.
pub(super) fn same_unit(whole: Option<&str>, part: Option<&str>) -> bool {
    let item = |unit: Option<&str>| unit.is_some_and(|unit| EXCHANGEABLE.contains(&unit));
    whole == part || item(whole) && item(part)
}

/// How a figure in an open breakdown stands to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kinship {
    /// A part, of this metric.
    Part(Metric),
    /// Another matter.
    Stranger,
}

/// How a figure of metric `part` stands to a whole of metric `whole`.
///
/// A part keeps the metric of the whole unless its own noun names another.
pub(super) fn kinship(whole: Metric, part: Metric) -> Kinship {
    use Metric as M;
    match (whole, part) {
        (M::KeyInformation, M::InformationDisclosed)
        | (M::ApplicationsAccepted | M::ApplicationsAnswered, M::ApplicationsReceived)
        | (M::Consultations, M::MailboxCases) => Kinship::Part(whole),
        (M::InformationCreated, part) if is_item(part) || part == M::InformationHeld => {
            Kinship::Part(part)
        }
        (whole, M::InformationHeld | M::ApplicationsRefused) if is_item(whole) => {
            Kinship::Part(part)
        }
        _ if whole == part => Kinship::Part(part),
        _ if is_item(whole) && is_item(part) => Kinship::Part(part),
        _ if is_application(whole) && is_application(part) => Kinship::Part(part),
        _ => Kinship::Stranger,
    }
}
