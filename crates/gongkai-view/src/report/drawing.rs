//! What both views of the source draw with: the marks that are left, the segments between them, their anchors.

use std::ops::Range;

use super::marker::{Mark, Part};
use super::pane::{Pane, PaneBlock};
use super::segment::{Cutter, Segment};

/// What is drawn of the pane, from front to back.
pub(super) struct Drawing<'p, 'a> {
    pub(super) pane: &'p Pane<'a>,
    marks: &'p [Mark],
    regions: &'p [Mark],
    cutter: Cutter<'p>,
    /// Which values have had their anchor.
    named: Vec<bool>,
}

impl<'p, 'a> Drawing<'p, 'a> {
    /// A drawing of which nothing is drawn yet.
    pub(super) fn new(pane: &'p Pane<'a>, marks: &'p [Mark], regions: &'p [Mark]) -> Self {
        Self {
            pane,
            marks,
            regions,
            cutter: Cutter::new(marks),
            named: vec![false; names(marks, regions)],
        }
    }

    /// The blocks of the pane.
    pub(super) fn blocks(&self) -> &'p [PaneBlock] {
        self.pane.blocks()
    }

    /// The numbers of the long places that begin before `end` and have no anchor yet.
    pub(super) fn anchors(&mut self, end: usize) -> Vec<u32> {
        let mut anchors = Vec::new();
        while let Some((first, rest)) = self.regions.split_first() {
            if first.range.start >= end {
                break;
            }
            self.regions = rest;
            if self.name(first.id) {
                anchors.push(first.id);
            }
        }
        anchors
    }

    /// The next stretch of the text, cut at the borders of its marks.
    pub(super) fn cut(&mut self, range: Range<usize>) -> Vec<Segment> {
        self.cutter.cut(range)
    }

    /// What the marks around a segment say; `None` if it has none.
    pub(super) fn tagged(&mut self, segment: &Segment) -> Option<Tagged> {
        let all = self.marks;
        let marks: Vec<&Mark> = segment
            .marks
            .iter()
            .filter_map(|&mark| all.get(mark))
            .collect();
        if marks.is_empty() {
            return None;
        }
        let mut seen: Vec<u32> = Vec::with_capacity(marks.len());
        let mut values = String::new();
        for mark in &marks {
            if seen.contains(&mark.id) {
                continue;
            }
            seen.push(mark.id);
            if !values.is_empty() {
                values.push(' ');
            }
            values.push_str(&mark.id.to_string());
            if mark.part == Part::Clause {
                values.push('c');
            }
        }
        let named: Vec<u32> = seen.into_iter().filter(|&id| self.name(id)).collect();
        let look = Look::of(&marks);
        Some(Tagged {
            values,
            named,
            look,
        })
    }

    /// Whether a value still lacks its anchor; it has one from now on.
    fn name(&mut self, id: u32) -> bool {
        self.named
            .get_mut(id as usize)
            .is_some_and(|named| !std::mem::replace(named, true))
    }
}

/// One more than the highest number of a value.
fn names(marks: &[Mark], regions: &[Mark]) -> usize {
    let ids = marks.iter().chain(regions).map(|mark| mark.id);
    ids.max().map_or(0, |id| id as usize + 1)
}

/// What the marks around a segment say.
pub(super) struct Tagged {
    /// The numbers of the values, the narrowest first.
    pub(super) values: String,
    /// Those that have no anchor yet.
    pub(super) named: Vec<u32>,
    pub(super) look: Look,
}

/// How a segment looks when no kind is filtered out; the script redoes this when one is.
pub(super) struct Look {
    pub(super) fill: Option<&'static str>,
    pub(super) clause: Option<&'static str>,
    pub(super) finding: bool,
    pub(super) repair: bool,
}

impl Look {
    fn of(marks: &[&Mark]) -> Self {
        use super::kind::Kind;
        let first = |part: Part| {
            let mut marks = marks
                .iter()
                .filter(|mark| mark.part == part && mark.kind.fills());
            marks.next().map(|mark| mark.kind.code())
        };
        let any = |kind: Kind| marks.iter().any(|mark| mark.kind == kind);
        Self {
            fill: first(Part::Value),
            clause: first(Part::Clause),
            finding: any(Kind::Finding),
            repair: any(Kind::Repair),
        }
    }
}
