//! Cuts text at the borders of marks, so that marks may nest and overlap as they like.

use std::ops::Range;

use super::marker::{Mark, Part};

/// A stretch of text that lies inside the same marks from end to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) range: Range<usize>,
    /// Indices of the marks it lies in, the narrowest first.
    pub(super) marks: Vec<usize>,
}

/// Walks over the marks of a text from front to back.
#[derive(Debug)]
pub(super) struct Cutter<'m> {
    marks: &'m [Mark],
    next: usize,
    open: Vec<usize>,
}

impl<'m> Cutter<'m> {
    /// `marks` are sorted by where they begin.
    pub(super) const fn new(marks: &'m [Mark]) -> Self {
        Self {
            marks,
            next: 0,
            open: Vec::new(),
        }
    }

    /// Cuts the next stretch of the text; stretches come in order and do not overlap.
    pub(super) fn cut(&mut self, range: Range<usize>) -> Vec<Segment> {
        let marks = self.marks;
        let mut out = Vec::new();
        let mut at = range.start;
        while at < range.end {
            self.open.retain(|&mark| marks[mark].range.end > at);
            while let Some(mark) = marks.get(self.next).filter(|mark| mark.range.start <= at) {
                if mark.range.end > at {
                    self.open.push(self.next);
                }
                self.next += 1;
            }
            let ends = self.open.iter().map(|&mark| marks[mark].range.end);
            let begins = marks.get(self.next).map(|mark| mark.range.start);
            let end = ends.chain(begins).fold(range.end, usize::min);
            let mut inside = self.open.clone();
            inside.sort_by_key(|&mark| {
                let Mark {
                    range, kind, part, ..
                } = &marks[mark];
                (*part == Part::Clause, range.len(), *kind)
            });
            out.push(Segment {
                range: at..end,
                marks: inside,
            });
            at = end;
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::kind::Kind;

    fn mark(id: u32, range: Range<usize>) -> Mark {
        Mark {
            id,
            kind: Kind::Date,
            part: Part::Value,
            range,
        }
    }

    #[test]
    fn overlapping_marks_are_cut_at_every_border() {
        let marks = [mark(0, 0..6), mark(1, 2..4), mark(2, 3..9)];
        let cut = Cutter::new(&marks).cut(0..10);
        let shape: Vec<_> = cut
            .iter()
            .map(|s| (s.range.clone(), s.marks.clone()))
            .collect();
        assert_eq!(
            shape,
            [
                (0..2, vec![0]),
                (2..3, vec![1, 0]),
                (3..4, vec![1, 0, 2]),
                (4..6, vec![0, 2]),
                (6..9, vec![2]),
                (9..10, vec![]),
            ]
        );
    }

    #[test]
    fn a_mark_goes_on_over_the_gap_between_two_stretches() {
        let marks = [mark(0, 1..8)];
        let mut cutter = Cutter::new(&marks);
        assert_eq!(cutter.cut(0..4).len(), 2);
        assert_eq!(cutter.cut(6..10)[0].marks, [0]);
    }

    proptest! {
        /// The segments are the text, and each knows exactly the marks around it.
        #[test]
        fn segments_cover_the_text_and_know_their_marks(
            mut ranges in prop::collection::vec((0usize..40, 1usize..12), 0..12),
            split in 1usize..50,
        ) {
            ranges.sort_unstable();
            let marks: Vec<_> = (0..).zip(&ranges).map(|(id, (s, l))| mark(id, *s..s + l)).collect();
            let mut cutter = Cutter::new(&marks);
            let mut segments = cutter.cut(0..split);
            segments.extend(cutter.cut(split..60));
            let mut at = 0;
            for segment in segments {
                prop_assert_eq!(segment.range.start, at);
                at = segment.range.end;
                for (index, mark) in marks.iter().enumerate() {
                    let inside = mark.range.start <= segment.range.start && segment.range.end <= mark.range.end;
                    let apart = mark.range.end <= segment.range.start || segment.range.end <= mark.range.start;
                    prop_assert!(inside || apart);
                    prop_assert_eq!(segment.marks.contains(&index), inside);
                }
            }
            prop_assert_eq!(at, 60);
        }
    }
}
