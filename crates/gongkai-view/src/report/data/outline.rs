//! The section tree.

use gongkai::report::{Item, Report, Section};
use gongkai::text::CleanSpan;
use maud::{Markup, html};

use super::row::{bytes, go};
use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::words::{self, both, words};

/// Deeper sections are not drawn; an outline has no more levels than there are styles of markers.
const DEEPEST: usize = 40;

/// What the preface announces, and the tree.
pub(super) fn outline(report: &Report, marker: &mut Marker<'_>) -> Markup {
    html! {
        @if let Some(contents) = &report.contents {
            ul.list { (super::row::item(marker.value(Kind::Heading, Some(contents.span)), &html! {
                span.note { (words("前言所列目录", "Announced in the preface")) }
                @if let Some(count) = contents.count { " " span.num { (count) } }
                span.clause { (contents.names.join(" · ")) }
            }, None)) }
        }
        (tree(&report.sections, marker, DEEPEST))
    }
}

fn tree(sections: &[Section], marker: &mut Marker<'_>, depth: usize) -> Markup {
    if depth == 0 || sections.is_empty() {
        return html! {};
    }
    html! {
        ul.tree { @for section in sections { li data-find { (branch(section, marker, depth)) } } }
    }
}

fn branch(section: &Section, marker: &mut Marker<'_>, depth: usize) -> Markup {
    let tag = marker.value(Kind::Heading, Some(section.heading_span));
    let topic = section.topic.and_then(words::topic);
    let heading = html! {
        @if let Some(marker) = &section.marker { span.marker { (marker) } }
        (section.title)
    };
    html! {
        div.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)] {
            (go(tag, &heading))
            @if let Some(topic) = topic { " " span.tag { (topic) } }
        }
        @if !section.items.is_empty() { (items(&section.items, marker)) }
        (tree(&section.children, marker, depth - 1))
    }
}

fn items(items: &[Item], marker: &mut Marker<'_>) -> Markup {
    html! {
        p.items {
            span.note { (both("条目", "items")) } " "
            @for item in items {
                @let tag = marker_of(item, marker);
                span.row id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code()) data-bytes=[bytes(tag)] {
                    (go(tag, &html! { (item.marker) }))
                }
                " "
            }
        }
    }
}

/// Marks the marker of an entry, not all of it.
fn marker_of(item: &Item, marker: &mut Marker<'_>) -> crate::report::marker::Tag {
    let pane = marker.pane();
    let clean = pane.read().document.map().to_derived(item.span);
    let place = clean
        .and_then(|clean| CleanSpan::new(clean.start(), clean.start() + item.marker.len()))
        .and_then(|place| pane.place_clean(place))
        .or_else(|| pane.place(item.span));
    marker.at(Kind::Heading, Some(item.span), place.into_iter().collect())
}
