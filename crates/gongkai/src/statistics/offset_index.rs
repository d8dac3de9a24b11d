//! Things that stand in a text in reading order, found by place without a search.

use std::ops::Range;

/// Something that stands somewhere.
pub(super) trait Place {
    /// Its first byte.
    fn start(&self) -> usize;
}

impl Place for usize {
    fn start(&self) -> usize {
        *self
    }
}

/// How many bytes of the text a stretch has.
const STRETCH: usize = 64;

/// Things in reading order with an index by place: those that begin in a range cost no search.
#[derive(Debug)]
pub(super) struct OffsetIndex<T> {
    all: Vec<T>,
    /// For each stretch of the text the first thing that begins in it or behind it.
    first_of: Vec<u32>,
}

impl<T: Place> OffsetIndex<T> {
    /// `all`, which must stand in the order of their places.
    pub(super) fn new(all: Vec<T>) -> Self {
        let stretches = all.last().map_or(0, |last| last.start() / STRETCH + 1);
        let mut first_of = Vec::with_capacity(stretches);
        // No text has more than 32 bits of bytes.
        for (index, thing) in (0_u32..).zip(&all) {
            while first_of.len() * STRETCH <= thing.start() {
                first_of.push(index);
            }
        }
        Self { all, first_of }
    }

    /// All of them.
    pub(super) fn all(&self) -> &[T] {
        &self.all
    }

    /// How many begin before byte `at`.
    pub(super) fn first_from(&self, at: usize) -> usize {
        let Some(first) = self.first_of.get(at / STRETCH) else {
            return self.all.len();
        };
        let first = *first as usize;
        let behind = self.all.get(first..).unwrap_or_default();
        first + behind.iter().take_while(|one| one.start() < at).count()
    }

    /// Which of them begin in `range`.
    pub(super) fn within(&self, range: &Range<usize>) -> Range<usize> {
        let from = self.first_from(range.start);
        from..self.first_from(range.end).max(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn as_a_search_finds_them(
            mut places in prop::collection::vec(0_usize..400, 0..40),
            start in 0_usize..500,
            len in 0_usize..200,
        ) {
            places.sort_unstable();
            let first = |at: usize| places.partition_point(|place| *place < at);
            let placed = OffsetIndex::new(places.clone());
            prop_assert_eq!(placed.first_from(start), first(start));
            prop_assert_eq!(placed.within(&(start..start + len)), first(start)..first(start + len));
        }
    }
}
