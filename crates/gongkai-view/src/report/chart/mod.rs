//! The two pictures: what became of the applications, and where information was disclosed.

mod channels;
mod flow;
mod flow_picture;

use gongkai::report::{Decimal, Report, SourceSpan};
use maud::{Markup, html};

use super::kind::Kind;
use super::marker::Marker;
use super::words::{Words, words};

/// The charts that the report has figures for; nothing if it has none.
pub(super) fn charts(report: &Report, marker: &Marker<'_>) -> Markup {
    let flow = flow::Flow::of(report);
    let channels = channels::bars(report);
    html! {
        @if flow.is_some() || !channels.is_empty() {
            section.group.charts id="charts" {
                h2 { (words("图示", "At a glance")) }
                @if let Some(flow) = &flow { (flow_picture::draw(flow, marker)) }
                @if !channels.is_empty() { (channels::draw(&channels, marker)) }
            }
        }
    }
}

/// A labelled amount of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Share {
    label: Words,
    value: Decimal,
    /// Where the first of its figures stands.
    place: Option<(Kind, SourceSpan)>,
}

/// A part of a drawing that leads to the place of its figure, if the page shows that.
fn leading(place: Option<(Kind, SourceSpan)>, marker: &Marker<'_>, drawing: &Markup) -> Markup {
    let id = place.and_then(|(kind, span)| marker.id_of(kind, span));
    html! {
        @match id {
            Some(id) => a.go href={ "#m" (id) } data-target=(id) { (drawing) },
            None => (drawing),
        }
    }
}

/// A coordinate with as many digits as a drawing needs.
fn round(x: f64) -> String {
    format!("{x:.1}")
}
