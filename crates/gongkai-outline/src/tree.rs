//! The section tree: levels from the document's own nesting.

use gongkai_text::Clean;

use crate::chars::{joined, piece, span};
use crate::heading::{Heading, Rank};
use crate::marker::MarkerStyle;
use crate::topic::{Topic, topic_of};

/// A heading with all that stands under it.
pub type Section = gongkai_report::Section<Clean>;

/// The tree of `headings`, which stand in order before `end`.
pub(crate) fn tree(text: &str, headings: &[Heading], end: usize) -> Vec<Section> {
    let depths = depths(text, headings);
    let mut roots = Vec::new();
    let mut open: Vec<Section> = Vec::new();
    for (heading, depth) in headings.iter().zip(depths) {
        fold(&mut open, &mut roots, depth, heading.start());
        open.push(section(text, heading, open.len() + 1));
    }
    fold(&mut open, &mut roots, 0, end);
    roots
}

/// Closes the open sections deeper than `depth` at byte `at`.
fn fold(open: &mut Vec<Section>, roots: &mut Vec<Section>, depth: usize, at: usize) {
    while open.len() > depth {
        let Some(mut done) = open.pop() else { return };
        done.span = span(done.span.start()..at);
        match open.last_mut() {
            Some(parent) => parent.children.push(done),
            None => roots.push(done),
        }
    }
}

fn section(text: &str, heading: &Heading, level: usize) -> Section {
    let title = joined(piece(text, heading.title.clone()));
    let place = span(heading.start()..heading.title.end);
    let mut section = Section::new(u8::try_from(level).unwrap_or(u8::MAX), title, place, place);
    section.number = heading.number;
    section.marker =
        (!heading.marker.is_empty()).then(|| piece(text, heading.marker.clone()).to_owned());
    section
}

/// How many sections stay open above each heading.
///
/// A style that is open already continues its level. A new style opens a level below, unless the
/// document shows elsewhere that it holds the open ones.
fn depths(text: &str, headings: &[Heading]) -> Vec<usize> {
    let order = Order::of(text, headings);
    let mut open: Vec<&Heading> = Vec::new();
    let mut out = Vec::with_capacity(headings.len());
    for heading in headings {
        let depth = place(&order, &open, heading);
        open.truncate(depth);
        open.push(heading);
        out.push(depth);
    }
    out
}

fn place(order: &Order, open: &[&Heading], heading: &Heading) -> usize {
    if heading.rank == Rank::Named {
        return 0;
    }
    if let Some(same) = open.iter().rposition(|outer| outer.rank == heading.rank) {
        return same;
    }
    if let Some(kin) = open.iter().rposition(|outer| {
        is_kin(outer.rank, heading.rank) && heading.number == outer.number.map(|number| number + 1)
    }) {
        return kin;
    }
    let holds = |outer: &&Heading| match outer.rank {
        Rank::Named => order.named_hold && heading.style().is_some(),
        _ => order.holds(outer, heading),
    };
    open.iter().rposition(holds).map_or(0, |parent| parent + 1)
}

/// 1. and 1、 may number one list.
fn is_kin(a: Rank, b: Rank) -> bool {
    use MarkerStyle::{DigitComma, DigitDot};
    matches!(
        (a, b),
        (Rank::Numbered(DigitDot), Rank::Numbered(DigitComma))
            | (Rank::Numbered(DigitComma), Rank::Numbered(DigitDot))
    )
}

/// Which styles hold which, as far as the document shows.
struct Order {
    votes: [[u32; Order::KINDS]; Order::KINDS],
    /// Whether names without a number are the outermost headings: two or more, and no 一、 or 第一章.
    named_hold: bool,
}

impl Order {
    const KINDS: usize = 21;

    fn slot(rank: Rank) -> usize {
        match rank {
            Rank::Numbered(style) => style as usize,
            Rank::Named => 13,
            Rank::Markup(level) => 14 + usize::from(level.min(6)),
        }
    }

    /// Counts, for each two neighbours n and n + 1 of one style, the styles that start between them.
    fn of(text: &str, headings: &[Heading]) -> Self {
        let mut votes = [[0_u32; Self::KINDS]; Self::KINDS];
        let mut last = [None::<u32>; Self::KINDS];
        let mut since = [[false; Self::KINDS]; Self::KINDS];
        for heading in headings {
            let slot = Self::slot(heading.rank);
            let (Some(slots), Some(previous)) = (since.get_mut(slot), last.get_mut(slot)) else {
                continue;
            };
            let goes_on =
                heading.number.is_none() || heading.number == previous.map(|number| number + 1);
            if goes_on && let Some(row) = votes.get_mut(slot) {
                for (vote, seen) in row.iter_mut().zip(slots.iter()) {
                    *vote += u32::from(*seen);
                }
            }
            *slots = [false; Self::KINDS];
            *previous = heading.number;
            if heading.number.is_none_or(|number| number == 1) {
                for (other, row) in since.iter_mut().enumerate() {
                    if let Some(seen) = row.get_mut(slot)
                        && other != slot
                    {
                        *seen = true;
                    }
                }
            }
        }
        // 引言 and 附表 stand beside the parts and hold none.
        let named = headings.iter().filter(|heading| {
            heading.rank == Rank::Named && {
                let topic = topic_of(piece(text, heading.title.clone()));
                !matches!(topic, Topic::Unknown | Topic::Appendix)
            }
        });
        let outermost = |heading: &Heading| {
            heading
                .style()
                .is_some_and(|style| style <= MarkerStyle::HanComma)
        };
        Self {
            votes,
            named_hold: named.take(2).count() == 2 && !headings.iter().any(outermost),
        }
    }

    fn votes(&self, outer: Rank, inner: Rank) -> u32 {
        self.votes
            .get(Self::slot(outer))
            .and_then(|row| row.get(Self::slot(inner)))
            .copied()
            .unwrap_or(0)
    }

    /// Whether the open heading `outer` holds the new one `inner`.
    fn holds(&self, outer: &Heading, inner: &Heading) -> bool {
        let yes = self.votes(outer.rank, inner.rank);
        let no = self.votes(inner.rank, outer.rank);
        if yes != no {
            return yes > no;
        }
        // A line that only markup raises divides a numbered section, but holds none without proof.
        match (outer.rank, inner.rank) {
            (Rank::Numbered(_), Rank::Markup(_)) => return true,
            (Rank::Markup(_), Rank::Numbered(_)) => return false,
            _ => {}
        }
        // Nothing tells: a list that starts under the first heading of another lies in it, one that
        // goes on, or starts later, takes its usual place.
        (inner.number == Some(1) && outer.number == Some(1)) || outer.rank < inner.rank
    }
}
