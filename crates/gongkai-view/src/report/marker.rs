//! Gives every value of the data pane a number and remembers where the source shows it.

use std::collections::HashMap;
use std::ops::Range;

use gongkai::report::SourceSpan;

use super::kind::Kind;
use super::pane::Pane;

/// Longer places are not painted: the block where they begin stands for them.
const LONGEST_MARK: usize = 1500;

/// How a place belongs to its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It is the value.
    Value,
    /// It is the clause around the value.
    Clause,
}

/// A place of the pane that belongs to a value.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) id: u32,
    pub(super) kind: Kind,
    pub(super) part: Part,
    pub(super) range: Range<usize>,
}

/// The number of a value and what its row shows of its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tag {
    pub(super) id: u32,
    pub(super) kind: Kind,
    /// Whether the pane shows its place.
    pub(super) shown: bool,
    pub(super) span: Option<SourceSpan>,
}

/// Collects the marks while the data pane is drawn.
#[derive(Debug)]
pub(super) struct Marker<'p> {
    pane: &'p Pane<'p>,
    next: u32,
    marks: Vec<Mark>,
    regions: Vec<Mark>,
    counts: [usize; Kind::ALL.len()],
    /// Values whose place the pane shows, by kind and first place.
    ids: HashMap<(Kind, SourceSpan), u32>,
}

impl<'p> Marker<'p> {
    pub(super) fn new(pane: &'p Pane<'p>) -> Self {
        Self {
            pane,
            next: 0,
            marks: Vec::new(),
            regions: Vec::new(),
            counts: [0; Kind::ALL.len()],
            ids: HashMap::new(),
        }
    }

    pub(super) const fn pane(&self) -> &'p Pane<'p> {
        self.pane
    }

    /// A value read at `span`, if it has a place.
    pub(super) fn value(&mut self, kind: Kind, span: Option<SourceSpan>) -> Tag {
        self.values(kind, span.as_slice())
    }

    /// A value read at several places, the first one first to look at.
    pub(super) fn values(&mut self, kind: Kind, spans: &[SourceSpan]) -> Tag {
        let places = spans
            .iter()
            .filter_map(|span| self.pane.place(*span))
            .collect();
        self.at(kind, spans.first().copied(), places)
    }

    /// A value whose places in the pane are known.
    pub(super) fn at(
        &mut self,
        kind: Kind,
        span: Option<SourceSpan>,
        places: Vec<Range<usize>>,
    ) -> Tag {
        let id = self.next;
        self.next += 1;
        self.counts[kind as usize] += 1;
        let shown = !places.is_empty();
        if let Some(span) = span.filter(|_| shown) {
            self.ids.entry((kind, span)).or_insert(id);
        }
        for place in places {
            self.put(Mark {
                id,
                kind,
                part: Part::Value,
                range: place,
            });
        }
        Tag {
            id,
            kind,
            shown,
            span,
        }
    }

    /// The number of the value of a kind that was read at `span`, if the pane shows its place.
    pub(super) fn id_of(&self, kind: Kind, span: SourceSpan) -> Option<u32> {
        self.ids.get(&(kind, span)).copied()
    }

    /// Marks the clause around a value.
    pub(super) fn clause(&mut self, tag: Tag, span: SourceSpan) {
        if let Some(range) = self
            .pane
            .place(span)
            .filter(|range| range.len() <= LONGEST_MARK)
        {
            self.put(Mark {
                id: tag.id,
                kind: tag.kind,
                part: Part::Clause,
                range,
            });
        }
    }

    fn put(&mut self, mark: Mark) {
        if mark.range.len() > LONGEST_MARK {
            self.regions.push(mark);
        } else {
            self.marks.push(mark);
        }
    }

    /// How many values of a kind there are.
    pub(super) const fn count(&self, kind: Kind) -> usize {
        self.counts[kind as usize]
    }

    /// The marks, and the places too long to paint, each by its beginning.
    pub(super) fn finish(mut self) -> (Vec<Mark>, Vec<Mark>) {
        self.marks.sort_by_key(|mark| mark.range.start);
        self.regions.sort_by_key(|mark| mark.range.start);
        (self.marks, self.regions)
    }
}
