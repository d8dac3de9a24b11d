//! The map from a derived text back to the text that it was made from.

use std::marker::PhantomData;
use std::sync::OnceLock;

use crate::span::{Clean, Source, Span};

/// How many bytes of the derived text a stretch of the index has.
const STRETCH: u32 = 128;

/// How the bytes of one run stand to the bytes they came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Character for character, each of the same length in bytes: offsets map by addition.
    Linear,
    /// Only as a whole: every offset inside maps to the run's full range.
    Whole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    to: u32,
    to_len: u32,
    from: u32,
    from_len: u32,
    kind: Kind,
}

impl Run {
    fn derived_end(self) -> u32 {
        self.to + self.to_len
    }

    fn source_end(self) -> u32 {
        self.from + self.from_len
    }

    /// Where a character that starts at `offset` of the derived text came from: its first byte.
    fn start_of(self, offset: u32) -> u32 {
        match self.kind {
            Kind::Linear => self.from + (offset - self.to),
            Kind::Whole => self.from,
        }
    }

    /// Where the byte before `offset` of the derived text came from: the byte after it.
    fn end_of(self, offset: u32) -> u32 {
        match self.kind {
            Kind::Linear => self.from + (offset - self.to),
            Kind::Whole => self.source_end(),
        }
    }
}

/// A map from a derived text (`To`) to the text it was made from (`From`).
///
/// It is a list of runs in reading order. A run is copied, or replaced character by character with
/// characters of the same length (offsets map by addition), or replaced as a whole (each of its
/// offsets maps to all of what it replaces). What lies between the runs of the `From` text was
/// dropped. Every byte of the `To` text belongs to exactly one run, and every run comes from at
/// least one byte: nothing is in a derived text that has no place in the source.
///
/// Look-ups of ranges of the derived text go to a place of an index and look at the few runs near it,
/// those of ranges of the source take O(log runs). A map is made by a [`TextBuilder`](crate::TextBuilder), which cannot
/// go backwards, and two maps in a row become one with [`TextMap::then`].
///
/// ```
/// use gongkai_text::{Clean, CleanSpan, Source, TextBuilder};
///
/// let mut builder = TextBuilder::<Source, Clean>::new("信　息３２条");
/// builder.copy_to(3);          // 信
/// builder.skip_to(6);          // the ideographic space
/// builder.copy_to(9);          // 息
/// builder.replace_to(12, "3");
/// builder.replace_to(15, "2");
/// let (clean, map) = builder.finish();
/// assert_eq!(clean, "信息32条");
///
/// let digits = CleanSpan::new(6, 8).ok_or("span")?;
/// let back = map.to_source(digits).ok_or("outside")?;
/// assert_eq!(back.slice("信　息３２条"), Some("３２"));
/// assert_eq!(map.to_derived(back), Some(digits));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone)]
pub struct TextMap<From = Source, To = Clean> {
    runs: Vec<Run>,
    from_len: u32,
    /// For each stretch of the derived text the first run that reaches into it or lies behind it;
    /// made at the first look-up.
    stretches: OnceLock<Vec<u32>>,
    texts: PhantomData<fn() -> (From, To)>,
}

impl<A, B> PartialEq for TextMap<A, B> {
    fn eq(&self, other: &Self) -> bool {
        (&self.runs, self.from_len) == (&other.runs, other.from_len)
    }
}

impl<A, B> Eq for TextMap<A, B> {}

impl<A, B> TextMap<A, B> {
    /// The map of a text of `len` bytes to itself; `None` if `len` does not fit in 32 bits.
    #[must_use]
    pub fn identity(len: usize) -> Option<Self> {
        let len = u32::try_from(len).ok()?;
        let mut map = Self::empty(len);
        map.push(Run {
            to: 0,
            to_len: len,
            from: 0,
            from_len: len,
            kind: Kind::Linear,
        });
        Some(map)
    }

    pub(crate) const fn empty(from_len: u32) -> Self {
        Self {
            runs: Vec::new(),
            from_len,
            stretches: OnceLock::new(),
            texts: PhantomData,
        }
    }

    /// Length in bytes of the text that the map leads to.
    #[must_use]
    pub fn source_len(&self) -> usize {
        self.from_len as usize
    }

    /// Length in bytes of the derived text.
    #[must_use]
    pub fn derived_len(&self) -> usize {
        self.runs.last().map_or(0, |run| run.derived_end() as usize)
    }

    /// Whether the derived text is the source, byte for byte in place.
    ///
    /// A character that was exchanged for another of the same length does not show here.
    #[must_use]
    pub fn is_identity(&self) -> bool {
        match self.runs.as_slice() {
            [] => self.from_len == 0,
            [run] => run.kind == Kind::Linear && run.from == 0 && run.to_len == self.from_len,
            _ => false,
        }
    }

    /// Number of runs: what the map costs in memory, and the logarithm of it in time.
    #[must_use]
    pub fn run_count(&self) -> usize {
        self.runs.len()
    }

    /// Appends a run of characters that came one by one from characters of the same length.
    pub(crate) fn push_linear(&mut self, from: u32, len: u32) {
        let to = self.runs.last().map_or(0, |run| run.derived_end());
        self.push(Run {
            to,
            to_len: len,
            from,
            from_len: len,
            kind: Kind::Linear,
        });
    }

    /// Appends `to_len` bytes that came as a whole from `from_len` bytes.
    pub(crate) fn push_whole(&mut self, from: u32, from_len: u32, to_len: u32) {
        let to = self.runs.last().map_or(0, |run| run.derived_end());
        self.push(Run {
            to,
            to_len,
            from,
            from_len,
            kind: Kind::Whole,
        });
    }

    fn push(&mut self, run: Run) {
        if run.to_len == 0 {
            return;
        }
        debug_assert!(run.from_len > 0, "derived text must come from somewhere");
        debug_assert!(
            run.source_end() <= self.from_len,
            "run outside of the text it came from"
        );
        if let Some(last) = self.runs.last_mut() {
            debug_assert!(
                last.from <= run.from && last.source_end() <= run.source_end(),
                "runs go backwards"
            );
            if last.kind == Kind::Linear
                && run.kind == Kind::Linear
                && last.source_end() == run.from
            {
                last.to_len += run.to_len;
                last.from_len += run.from_len;
                return;
            }
            let repeats = last.kind == Kind::Whole
                && run.kind == Kind::Whole
                && (last.from, last.from_len) == (run.from, run.from_len);
            if repeats {
                last.to_len += run.to_len;
                return;
            }
        }
        self.runs.push(run);
    }

    /// The run that holds byte `offset` of the derived text.
    fn run_at(&self, offset: u32) -> Option<Run> {
        let stretches = self.stretches.get_or_init(|| self.index());
        let at = (offset / STRETCH) as usize;
        let first = *stretches.get(at)? as usize;
        let last = stretches
            .get(at + 1)
            .map_or(self.runs.len(), |next| *next as usize + 1);
        let near = self.runs.get(first..last.min(self.runs.len()))?;
        let index = near.partition_point(|run| run.derived_end() <= offset);
        near.get(index).copied()
    }

    /// For each stretch of the derived text the first run that reaches into it or lies behind it.
    fn index(&self) -> Vec<u32> {
        let mut stretches = Vec::with_capacity(self.derived_len() / STRETCH as usize + 1);
        let mut start = 0;
        for (index, run) in (0_u32..).zip(&self.runs) {
            while start < run.derived_end() {
                stretches.push(index);
                start = start.saturating_add(STRETCH);
            }
        }
        stretches
    }

    /// Where a range of the derived text came from; `None` if it lies outside.
    ///
    /// The result starts where the first character came from and ends where the last one did, with
    /// all that was dropped between them. A range that touches a replaced run gives all of that
    /// run's source. An empty range maps to the empty range before the character that follows it,
    /// or, at the very end, behind the last one.
    #[must_use]
    pub fn to_source(&self, span: Span<B>) -> Option<Span<A>> {
        let (start, end) = (
            u32::try_from(span.start()).ok()?,
            u32::try_from(span.end()).ok()?,
        );
        if start == end {
            let at = match self.run_at(start) {
                Some(run) => run.start_of(start),
                None if start as usize == self.derived_len() => {
                    self.runs.last().map_or(0, |run| run.source_end())
                }
                None => return None,
            };
            return Some(Span::of(at, at));
        }
        let first = self.run_at(start)?;
        let last = self.run_at(end - 1)?;
        Some(Span::of(first.start_of(start), last.end_of(end)))
    }

    /// What a range of the source became; `None` if it lies outside.
    ///
    /// Bytes that were dropped become nothing: a range of dropped bytes alone gives the empty range
    /// at the place where they stood. A range that touches a replaced run gives all of that run.
    #[must_use]
    pub fn to_derived(&self, span: Span<A>) -> Option<Span<B>> {
        let (start, end) = (
            u32::try_from(span.start()).ok()?,
            u32::try_from(span.end()).ok()?,
        );
        if end > self.from_len {
            return None;
        }
        let first = self.runs.partition_point(|run| run.source_end() <= start);
        let to_start = match self.runs.get(first) {
            Some(run) if run.from < start && run.kind == Kind::Linear => {
                run.to + (start - run.from)
            }
            Some(run) => run.to,
            None => return Span::empty_at(self.derived_len()),
        };
        let after = self.runs.partition_point(|run| run.from < end);
        let to_end = match after.checked_sub(1).and_then(|last| self.runs.get(last)) {
            Some(run) if end < run.source_end() && run.kind == Kind::Linear => {
                run.to + (end - run.from)
            }
            Some(run) => run.derived_end(),
            None => 0,
        };
        Some(Span::of(to_start, to_end.max(to_start)))
    }

    /// One map for two stages in a row: from what this map leads to, to what `next` derives.
    ///
    /// Mapping through the result equals mapping through `next` and then through this map.
    /// `None` if `next` does not start from the text that this map derives (the lengths differ).
    #[must_use]
    pub fn then<C>(&self, next: &TextMap<B, C>) -> Option<TextMap<A, C>> {
        if next.source_len() != self.derived_len() {
            return None;
        }
        let mut out = TextMap::empty(self.from_len);
        let mut index = 0;
        for outer in &next.runs {
            while self
                .runs
                .get(index)
                .is_some_and(|run| run.derived_end() <= outer.from)
            {
                index += 1;
            }
            match outer.kind {
                Kind::Whole => {
                    let from = self.to_source(Span::of(outer.from, outer.source_end()))?;
                    let (start, end) = (from.start(), from.end());
                    out.push_whole(
                        u32::try_from(start).ok()?,
                        u32::try_from(end - start).ok()?,
                        outer.to_len,
                    );
                }
                Kind::Linear => {
                    let mut at = outer.from;
                    let mut scan = index;
                    while at < outer.source_end() {
                        let inner = *self.runs.get(scan)?;
                        let end = inner.derived_end().min(outer.source_end());
                        match inner.kind {
                            Kind::Linear => out.push_linear(inner.start_of(at), end - at),
                            Kind::Whole => out.push_whole(inner.from, inner.from_len, end - at),
                        }
                        at = end;
                        scan += 1;
                    }
                }
            }
        }
        Some(out)
    }

    /// The pieces of the source that the derived text was made from, in order and without overlap.
    ///
    /// What lies between them was dropped.
    pub fn kept(&self) -> impl Iterator<Item = Span<A>> + '_ {
        let mut runs = self.runs.iter().peekable();
        std::iter::from_fn(move || {
            let first = runs.next()?;
            let (start, mut end) = (first.from, first.source_end());
            while let Some(run) = runs.next_if(|run| run.from <= end) {
                end = end.max(run.source_end());
            }
            Some(Span::of(start, end))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TextBuilder;

    #[test]
    fn what_is_copied_in_pieces_is_one_run() {
        let mut builder = TextBuilder::<Source, Clean>::new("政务公开");
        for end in [3, 6, 9] {
            builder.copy_to(end);
        }
        let (_, map) = builder.finish();
        assert_eq!(map.run_count(), 1);
        assert!(map.is_identity());
    }

    #[test]
    fn the_edges_of_inserted_and_dropped_text() {
        // 政 copied, 务 dropped, 公开 replaced as a whole.
        let mut builder = TextBuilder::<Source, Clean>::new("政务公开");
        builder.copy_to(3);
        builder.skip_to(6);
        builder.replace_to(12, "x");
        let (clean, map) = builder.finish();
        assert_eq!(clean, "政x");
        let source = |start, end| {
            map.to_source(Span::of(start, end))
                .map(|span| (span.start(), span.end()))
        };
        assert_eq!(source(3, 4), Some((6, 12)));
        assert_eq!(source(3, 3), Some((6, 6)));
        assert_eq!(source(4, 4), Some((12, 12)));
        assert_eq!(source(4, 5), None);
        let derived = |start, end| {
            map.to_derived(Span::of(start, end))
                .map(|span| (span.start(), span.end()))
        };
        assert_eq!(derived(3, 6), Some((3, 3)));
        assert_eq!(derived(6, 9), Some((3, 4)));
        assert_eq!(derived(0, 13), None);
    }

    #[test]
    fn maps_of_different_texts_do_not_compose() {
        let first = TextMap::<Source, Clean>::identity(3);
        let second = TextMap::<Clean, Source>::identity(4);
        assert!(first.zip(second).is_some_and(|(a, b)| a.then(&b).is_none()));
    }
}
