//! The report as the page carries it: JSON to save, and the source that spans count in.

use maud::{Markup, html};

use super::Inspection;

/// A longer source is not carried a second time.
const LONGEST_SOURCE: usize = 4 << 20;

/// The report and its source, each as JSON in a template, which shows nothing and runs nothing.
///
/// The source is a JSON string, because a browser changes line breaks in text.
pub(super) fn record(inspection: &Inspection) -> Markup {
    let read = inspection.extraction();
    let report = serde_json::to_string(&read.report).unwrap_or_default();
    let source = (read.source.len() <= LONGEST_SOURCE)
        .then(|| serde_json::to_string(&read.source).unwrap_or_default());
    html! {
        template id="report" { (report) }
        @if let Some(source) = source { template id="source-text" { (source) } }
    }
}
