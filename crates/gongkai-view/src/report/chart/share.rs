//! What the charts share: labelled amounts, and parts of drawings that lead to their figures.

use gongkai::report::{Decimal, SourceSpan};
use maud::{Markup, html};

use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::words::Words;

/// A labelled amount of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) label: Words,
    pub(super) value: Decimal,
    /// Where the first of its figures stands.
    pub(super) place: Option<(Kind, SourceSpan)>,
}

/// A part of a drawing that leads to the place of its figure, if the page shows that.
pub(super) fn leading(
    place: Option<(Kind, SourceSpan)>,
    marker: &Marker<'_>,
    drawing: &Markup,
) -> Markup {
    let id = place.and_then(|(kind, span)| marker.id_of(kind, span));
    html! {
        @match id {
            Some(id) => a.go href={ "#m" (id) } data-target=(id) { (drawing) },
            None => (drawing),
        }
    }
}

/// A coordinate with as many digits as a drawing needs.
pub(super) fn round(x: f64) -> String {
    format!("{x:.1}")
}
