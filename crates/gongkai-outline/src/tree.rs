//! The section tree: levels from the document's own nesting.

use gongkai_text::CleanSpan;

use crate::chars::{joined, piece, span};
use crate::heading::{Heading, Rank};
use crate::items::Item;
use crate::marker::MarkerStyle;
use crate::problem::{Problem, ProblemKind};
use crate::topic::{Topic, topic_of};

/// A heading with all that stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section {
    /// 1 for the outermost level that the document uses.
    pub level: u32,
    /// The number that the marker shows, even where it is a mistake.
    pub number: Option<u32>,
    /// How the heading is numbered.
    pub style: Option<MarkerStyle>,
    /// The marker as it stands in the cleaned text; `None` for an unnumbered heading.
    pub marker: Option<CleanSpan>,
    /// The heading without marker, final punctuation and white space.
    pub title: String,
    /// Where the title stands.
    pub title_span: CleanSpan,
    /// Marker and title.
    pub heading_span: CleanSpan,
    /// All of the section, from its heading to the end of its last descendant.
    pub span: CleanSpan,
    /// The section's own text: what stands between its heading and its first child, or its end.
    pub own: CleanSpan,
    /// The enumerations of the section's own text, in reading order.
    pub items: Vec<Item>,
    /// The sections of the next level.
    pub children: Vec<Section>,
    /// What the section is about; told for every level, meant for the first.
    pub topic: Topic,
}

impl Section {
    /// The section and all under it, in reading order.
    ///
    /// ```
    /// use gongkai_outline::{OutlineOptions, outline};
    /// use gongkai_text::Document;
    ///
    /// let document = Document::from_plain("一、总体情况\n（一）主动公开。共5条。\n（二）依申请公开。\n二、其他需要报告的事项\n无。");
    /// let outline = outline(&document, &OutlineOptions::default());
    /// let titles: Vec<_> = outline.sections[0].walk().map(|section| section.title.as_str()).collect();
    /// assert_eq!(titles, ["总体情况", "主动公开", "依申请公开"]);
    /// ```
    pub fn walk(&self) -> impl Iterator<Item = &Section> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(next.children.iter().rev());
            Some(next)
        })
    }
}

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
        let own_end = done.children.first().map_or(at, |child| child.span.start());
        done.own = span(done.own.start()..own_end);
        match open.last_mut() {
            Some(parent) => parent.children.push(done),
            None => roots.push(done),
        }
    }
}

fn section(text: &str, heading: &Heading, level: usize) -> Section {
    let title = joined(piece(text, heading.title.clone()));
    let start = heading.start();
    Section {
        level: u32::try_from(level).unwrap_or(u32::MAX),
        number: heading.number,
        style: match heading.rank {
            Rank::Numbered(style) => Some(style),
            _ => None,
        },
        marker: (!heading.marker.is_empty()).then(|| span(heading.marker.clone())),
        title,
        title_span: span(heading.title.clone()),
        heading_span: span(start..heading.title.end),
        span: span(start..heading.title.end),
        own: span(heading.title.end..heading.title.end),
        items: Vec::new(),
        children: Vec::new(),
        topic: Topic::Unknown,
    }
}

/// How many sections stay open above each heading.
///
/// A style that is open already continues its level. A new style opens a level below, unless the
/// document shows elsewhere that it holds the open ones.
fn depths(text: &str, headings: &[Heading]) -> Vec<usize> {
    let order = Order::of(text, headings);
    let mut open: Vec<(Rank, Option<u32>)> = Vec::new();
    let mut out = Vec::with_capacity(headings.len());
    for heading in headings {
        let depth = place(&order, &open, heading);
        open.truncate(depth);
        open.push((heading.rank, heading.number));
        out.push(depth);
    }
    out
}

fn place(order: &Order, open: &[(Rank, Option<u32>)], heading: &Heading) -> usize {
    if heading.rank == Rank::Named {
        return 0;
    }
    if let Some(same) = open.iter().rposition(|&(rank, _)| rank == heading.rank) {
        return same;
    }
    if let Some(kin) = open.iter().rposition(|&(rank, number)| {
        is_kin(rank, heading.rank) && heading.number == number.map(|number| number + 1)
    }) {
        return kin;
    }
    let holds = |&(rank, number): &(Rank, Option<u32>)| match rank {
        Rank::Named => order.named_hold && heading.style().is_some(),
        _ => order.holds(rank, heading.rank, heading.number, number),
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
            let topic = topic_of(piece(text, heading.title.clone()));
            heading.rank == Rank::Named && !matches!(topic, Topic::Unknown | Topic::Appendix)
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

    /// Whether an open heading of rank `outer` holds a new one of rank `inner`.
    fn holds(
        &self,
        outer: Rank,
        inner: Rank,
        number: Option<u32>,
        outer_number: Option<u32>,
    ) -> bool {
        let (yes, no) = (self.votes(outer, inner), self.votes(inner, outer));
        if yes != no {
            return yes > no;
        }
        // A line that only markup raises divides a numbered section, but holds none without proof.
        match (outer, inner) {
            (Rank::Numbered(_), Rank::Markup(_)) => return true,
            (Rank::Markup(_), Rank::Numbered(_)) => return false,
            _ => {}
        }
        // Nothing tells: a list that starts under the first heading of another lies in it, one that
        // goes on, or starts later, takes its usual place.
        (number == Some(1) && outer_number == Some(1)) || outer < inner
    }
}

/// The faults of the numbering.
pub(crate) fn numbering(sections: &[Section], problems: &mut Vec<Problem>) {
    let mut waiting: Vec<(&[Section], Option<u32>)> = vec![(sections, None)];
    // The last number of each style at each level, for lists that go on under the next parent.
    let mut last: Vec<(MarkerStyle, u32, u32)> = Vec::new();
    while let Some((siblings, _)) = waiting.pop() {
        let mut before: Option<(MarkerStyle, u32)> = None;
        for section in siblings {
            let (Some(style), Some(found)) = (section.style, section.number) else {
                continue;
            };
            if let Some(kind) = fault(before, &last, section, style, found) {
                problems.push(Problem::new(kind, section.heading_span));
            }
            before = Some((style, found));
        }
        for section in siblings {
            let Some((style, number)) = section.style.zip(section.number) else {
                continue;
            };
            match last
                .iter_mut()
                .find(|(of, level, _)| *of == style && *level == section.level)
            {
                Some((_, _, slot)) => *slot = number,
                None => last.push((style, section.level, number)),
            }
        }
        waiting.extend(
            siblings
                .iter()
                .rev()
                .filter(|section| !section.children.is_empty())
                .map(|section| (section.children.as_slice(), None)),
        );
    }
    problems.sort_by_key(|problem| problem.span);
}

fn fault(
    before: Option<(MarkerStyle, u32)>,
    last: &[(MarkerStyle, u32, u32)],
    section: &Section,
    style: MarkerStyle,
    found: u32,
) -> Option<ProblemKind> {
    let Some((_, previous)) = before else {
        let goes_on = last.iter().any(|&(of, level, number)| {
            of == style && level == section.level && number + 1 == found
        });
        return (found != 1 && !goes_on).then_some(ProblemKind::MissingFirst { found });
    };
    let expected = previous + 1;
    if found == expected {
        None
    } else if found == previous {
        Some(ProblemKind::DuplicateNumber { number: found })
    } else if found > expected {
        Some(ProblemKind::SkippedNumber { expected, found })
    } else {
        Some(ProblemKind::RestartedNumber { expected, found })
    }
}
