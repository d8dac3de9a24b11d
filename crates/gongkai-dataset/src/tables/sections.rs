//! The table `sections`: one row a section, in reading order.

use gongkai_report::{Report, Section, Topic};

use super::batch::Rows;
use super::column::{Column as _, table};
use super::document::Document;
use super::place::{excerpt_len, len, push_place, push_span};

table! {
    /// The columns of `sections`.
    struct SectionRows {
        report_id: Text, NEVER, "key of the report";
        section_index: Count, NEVER, "number of the section in reading order, the first being 0";
        parent_index: Count, MAYBE, "number of the section that it stands in";
        heading_level: Small, NEVER, "1 for the outermost headings of the document";
        heading_number: Count, MAYBE, "number that the marker shows, even where it is a mistake";
        heading_marker: Text, MAYBE, "marker as printed: `一、`";
        heading_text: Text, NEVER, "heading without marker and final punctuation";
        topic: Code, MAYBE, "what a section of the first level is about: `on_request` …";
        item_count: Count, NEVER, "number of enumerated items in its own text";
        heading_span_start: Count, NEVER, "first byte of the heading, marker included";
        heading_span_end: Count, NEVER, "byte after the heading";
        heading_source_text: Text, MAYBE, "source text of the heading";
        span_start: Count, NEVER, "first byte of the section";
        span_end: Count, NEVER, "byte after the section, the sections inside included";
    }
}

/// The most bytes of text of a row beside its marker, title and excerpt: key and topic.
const BESIDE: usize = 128;

/// The sections with the number of the one that each stands in, in reading order.
///
/// A stack in place of recursion: the nesting is whatever the document made it.
fn walk(report: &Report) -> impl Iterator<Item = (Option<usize>, &Section)> {
    let mut stack: Vec<_> = report.sections.iter().rev().map(|s| (None, s)).collect();
    let mut number = 0;
    std::iter::from_fn(move || {
        let (parent, section) = stack.pop()?;
        let children = section.children.iter().rev();
        stack.extend(children.map(|child| (Some(number), child)));
        number += 1;
        Some((parent, section))
    })
}

/// How many rows a report has.
pub(crate) fn count(report: &Report) -> usize {
    walk(report).count()
}

impl Rows for SectionRows {
    fn text_len(document: &Document<'_>) -> usize {
        let own = |section: &Section| {
            let words = section.title.len() + len(section.marker.as_deref());
            words + excerpt_len(Some(section.heading_span))
        };
        walk(document.report)
            .map(|(_, section)| BESIDE + own(section))
            .sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        for (number, (parent, section)) in walk(document.report).enumerate() {
            self.report_id.push(Some(document.id.as_str()));
            self.section_index.push(Some(number));
            self.parent_index.push(parent);
            self.heading_level.push(Some(section.level));
            self.heading_number.push(section.number.map(|n| n as usize));
            self.heading_marker.push(section.marker.as_deref());
            self.heading_text.push(Some(&section.title));
            self.topic.push(section.topic.map(Topic::code));
            self.item_count.push(Some(section.items.len()));
            push_place(
                (
                    &mut self.heading_span_start,
                    &mut self.heading_span_end,
                    &mut self.heading_source_text,
                ),
                Some(section.heading_span),
                document.source,
            );
            push_span(&mut self.span_start, &mut self.span_end, Some(section.span));
        }
    }
}
