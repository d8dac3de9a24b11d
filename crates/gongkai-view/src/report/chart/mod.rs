//! The two pictures: what became of the applications, and where information was disclosed.

mod channels;
mod flow;
mod flow_picture;
mod share;

use gongkai::report::Report;
use maud::{Markup, html};

use super::marker::Marker;
use super::words::words;

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
