//! The table `sections`: one row a section, in reading order.

use gongkai_report::{Report, Section, Topic};

use crate::batch::builder;
use crate::column::{Column as _, table};
use crate::document::Document;
use crate::place::{excerpt_len, len, push_place, push_span};

table! {
    /// The columns of `sections`.
    struct SectionRows {
        report_id: Code, NEVER, "key of the report";
        section: Count, NEVER, "number of the section in reading order, the first being 0";
        parent: Count, MAYBE, "number of the section that it stands in";
        level: Small, NEVER, "1 for the outermost headings of the document";
        number: Count, MAYBE, "number that the marker shows, even where it is a mistake";
        marker: Text, MAYBE, "marker as printed: `一、`";
        title: Text, NEVER, "heading without marker and final punctuation";
        topic: Code, MAYBE, "what a section of the first level is about: `on_request` …";
        items: Count, NEVER, "number of enumerated items in its own text";
        heading_span_start: Count, NEVER, "first byte of the heading, marker included";
        heading_span_end: Count, NEVER, "byte after the heading";
        heading_source_text: Text, MAYBE, "source text of the heading";
        span_start: Count, NEVER, "first byte of the section";
        span_end: Count, NEVER, "byte after the section, the sections inside included";
    }
}

builder! {
    /// Builds batches of `sections`.
    ///
    /// ```
    /// use gongkai_arrow::{Document, SectionsBuilder};
    /// use gongkai_report::{Format, Report, Section, SourceInfo, SourceSpan};
    ///
    /// let span = SourceSpan::new(0, 15).ok_or("backwards")?;
    /// let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 15));
    /// report.sections.push(Section::new(1, "概述", span, span).numbered(1, "一、"));
    /// let mut builder = SectionsBuilder::new();
    /// builder.push(&Document::new(&report).source("一、概述。"))?;
    /// let batch = builder.finish();
    /// assert_eq!((batch.num_rows(), batch.num_columns()), (1, 14));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    SectionsBuilder of SectionRows, Sections
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

fn text_len(document: &Document<'_>) -> usize {
    let own = |section: &Section| {
        let words = section.title.len() + len(section.marker.as_deref());
        words + excerpt_len(Some(section.heading_span))
    };
    walk(document.report)
        .map(|(_, section)| BESIDE + own(section))
        .sum()
}

fn push_rows(rows: &mut SectionRows, document: &Document<'_>) {
    for (number, (parent, section)) in walk(document.report).enumerate() {
        rows.report_id.push(Some(document.id.as_str()));
        rows.section.push(Some(number));
        rows.parent.push(parent);
        rows.level.push(Some(section.level));
        rows.number.push(section.number.map(|n| n as usize));
        rows.marker.push(section.marker.as_deref());
        rows.title.push(Some(&section.title));
        rows.topic.push(section.topic.map(Topic::code));
        rows.items.push(Some(section.items.len()));
        push_place(
            (
                &mut rows.heading_span_start,
                &mut rows.heading_span_end,
                &mut rows.heading_source_text,
            ),
            Some(section.heading_span),
            document.source,
        );
        push_span(&mut rows.span_start, &mut rows.span_end, Some(section.span));
    }
}
