//! The map from a derived text back to the text that it was made from.

use std::marker::PhantomData;
use std::sync::OnceLock;

use crate::span::{Clean, Source, Span};

/// How many bytes of the derived text a stretch of the index has.
const STRETCH: u32 = 128;

/// A stretch of the derived text. It ends where the next one begins: twelve bytes are all that a run
/// takes, as a page of damaged text has one for every few characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    /// First byte in the derived text.
    to: u32,
    /// First byte in the text that it came from.
    from: u32,
    /// How many bytes it came from as a whole: every offset inside maps to all of them. 0 for a run
    /// that came character for character, each of the same length: offsets map by addition.
    whole: u32,
}

impl Run {
    const fn is_linear(self) -> bool {
        self.whole == 0
    }

    /// Where a character that starts at `offset` of the derived text came from: its first byte.
    const fn start_of(self, offset: u32) -> u32 {
        if self.is_linear() {
            self.from + (offset - self.to)
        } else {
            self.from
        }
    }

    /// Where the byte before `offset` of the derived text came from: the byte after it.
    const fn end_of(self, offset: u32) -> u32 {
        if self.is_linear() {
            self.from + (offset - self.to)
        } else {
            self.from + self.whole
        }
    }
}

/// A map from a derived text (`To`) to the text it was made from (`From`).
///
/// It is a list of runs in reading order. A run is copied, or replaced character by character with characters of the
/// same length (offsets map by addition), or replaced as a whole (each of its offsets maps to all of what it replaces).
/// What lies between the runs of the `From` text was dropped. Every byte of the `To` text belongs to exactly one run,
/// and every run comes from at least one byte, so everything in a derived text has a place in the source.
///
/// A look-up of a range of the derived text uses an index and checks the few runs near the place that it gives; a
/// look-up of a range of the source takes O(log runs). A map is made by a [`TextBuilder`](crate::TextBuilder), which
/// cannot go backwards, and two maps in a row become one with [`TextMap::then`].
///
/// ```
/// use gongkai_span::{Clean, CleanSpan, Source, TextBuilder};
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
    to_len: u32,
    /// For each stretch of the derived text the run that holds its first byte; made at the first
    /// look-up.
    stretches: OnceLock<Vec<u32>>,
    texts: PhantomData<fn() -> (From, To)>,
}

impl<A, B> PartialEq for TextMap<A, B> {
    fn eq(&self, other: &Self) -> bool {
        (&self.runs, self.from_len, self.to_len) == (&other.runs, other.from_len, other.to_len)
    }
}

impl<A, B> Eq for TextMap<A, B> {}

impl<A, B> TextMap<A, B> {
    /// The map of a text of `len` bytes to itself; `None` if `len` does not fit in 32 bits.
    #[must_use]
    pub fn identity(len: usize) -> Option<Self> {
        let len = u32::try_from(len).ok()?;
        let mut map = Self::empty(len);
        map.push_linear(0, len);
        Some(map)
    }

    pub(crate) const fn empty(from_len: u32) -> Self {
        Self {
            runs: Vec::new(),
            from_len,
            to_len: 0,
            stretches: OnceLock::new(),
            texts: PhantomData,
        }
    }

    /// Length in bytes of the text that the map leads to.
    #[must_use]
    pub const fn source_len(&self) -> usize {
        self.from_len as usize
    }

    /// Length in bytes of the derived text.
    #[must_use]
    pub const fn derived_len(&self) -> usize {
        self.to_len as usize
    }

    /// Whether the derived text is the source, byte for byte in place.
    ///
    /// A character that was exchanged for another of the same length does not show here.
    #[must_use]
    pub fn is_identity(&self) -> bool {
        match self.runs.as_slice() {
            [] => self.from_len == 0,
            [run] => run.is_linear() && run.from == 0 && self.to_len == self.from_len,
            _ => false,
        }
    }

    /// Number of runs. The memory of the map grows with it, and the time of a look-up of a source range with its
    /// logarithm.
    #[must_use]
    pub fn run_count(&self) -> usize {
        self.runs.len()
    }

    /// Appends a run of characters that came one by one from characters of the same length.
    pub(crate) fn push_linear(&mut self, from: u32, len: u32) {
        if len == 0 {
            return;
        }
        let goes_on = |last: &Run| last.is_linear() && last.from + (self.to_len - last.to) == from;
        if !self.runs.last().is_some_and(goes_on) {
            self.push(from, 0);
        }
        self.to_len += len;
        debug_assert!(
            from + len <= self.from_len,
            "run outside of the text it came from"
        );
    }

    /// Appends `to_len` bytes that came as a whole from `from_len` bytes.
    pub(crate) fn push_whole(&mut self, from: u32, from_len: u32, to_len: u32) {
        if to_len == 0 {
            return;
        }
        debug_assert!(from_len > 0, "derived text must come from somewhere");
        debug_assert!(
            from + from_len <= self.from_len,
            "run outside of the text it came from"
        );
        let repeats = |last: &Run| (last.from, last.whole) == (from, from_len);
        if !self.runs.last().is_some_and(repeats) {
            self.push(from, from_len);
        }
        self.to_len += to_len;
    }

    fn push(&mut self, from: u32, whole: u32) {
        debug_assert!(
            self.runs.last().is_none_or(|last| last.from <= from),
            "runs go backwards"
        );
        debug_assert!(
            self.stretches.get().is_none(),
            "the map is looked at while it grows"
        );
        let to = self.to_len;
        self.runs.push(Run { to, from, whole });
    }

    /// Where the run with this index ends in the derived text.
    fn end(&self, index: usize) -> u32 {
        self.runs.get(index + 1).map_or(self.to_len, |next| next.to)
    }

    /// Where the text ends that the run with this index came from.
    fn source_end(&self, index: usize) -> u32 {
        let end = self.end(index);
        self.runs.get(index).map_or(0, |run| run.end_of(end))
    }

    /// The index of the first run whose source ends behind `offset`.
    fn first_ending_behind(&self, offset: u32) -> usize {
        let (mut low, mut high) = (0, self.runs.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.source_end(middle) <= offset {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The index of the run that holds byte `offset` of the derived text, looked for from the run
    /// `near` on: what is asked for in the order of the text is found at once.
    fn index_of(&self, offset: u32, near: usize) -> Option<usize> {
        if offset >= self.to_len {
            return None;
        }
        let begun = |index: usize| self.runs.get(index).is_some_and(|run| run.to <= offset);
        let (mut from, mut step) = if begun(near) { (near, 1) } else { (0, near) };
        while begun(from + step) {
            from += step;
            step *= 2;
        }
        let rest = self.runs.get(from + 1..)?;
        let rest = rest.get(..step).unwrap_or(rest);
        Some(from + rest.partition_point(|run| run.to <= offset))
    }

    /// The index of a run that begins at `offset` of the derived text or not far before it.
    fn near(&self, offset: u32) -> usize {
        let stretches = self.stretches.get_or_init(|| {
            let mut stretches = Vec::with_capacity(self.derived_len() / STRETCH as usize + 1);
            let mut start = 0;
            for index in 0..self.runs.len() {
                while start < self.end(index) {
                    stretches.push(u32::try_from(index).unwrap_or(0));
                    start = start.saturating_add(STRETCH);
                }
            }
            stretches
        });
        let index = stretches.get((offset / STRETCH) as usize);
        index.map_or(0, |index| *index as usize)
    }

    /// Where a range of the derived text came from; `None` if it lies outside.
    ///
    /// The result starts where the first character came from and ends where the last one did, with
    /// all that was dropped between them. A range that touches a replaced run gives all of that
    /// run's source. An empty range maps to the empty range before the character that follows it,
    /// or, at the very end, behind the last one.
    #[must_use]
    pub fn to_source(&self, span: Span<B>) -> Option<Span<A>> {
        self.to_source_near(span, &mut self.near(span.first()))
    }

    /// Looks up many ranges in about the order of the text, faster than [`TextMap::to_source`] does one
    /// by one.
    #[must_use]
    pub const fn cursor(&self) -> MapCursor<'_, A, B> {
        MapCursor { map: self, near: 0 }
    }

    /// [`TextMap::to_source`], looked for from the run `near` on, which becomes the run found.
    fn to_source_near(&self, span: Span<B>, near: &mut usize) -> Option<Span<A>> {
        let (start, end) = (span.first(), span.after());
        let Some(index) = self.index_of(start, *near) else {
            let last = self.runs.len().checked_sub(1);
            let at = last.map_or(0, |last| self.source_end(last));
            let at_end = start == end && start == self.to_len;
            return at_end.then(|| Span::of(at, at));
        };
        *near = index;
        let from = self.runs.get(index)?.start_of(start);
        if start == end {
            return Some(Span::of(from, from));
        }
        let last = self.index_of(end - 1, index)?;
        Some(Span::of(from, self.runs.get(last)?.end_of(end)))
    }

    /// What a range of the source became; `None` if it lies outside.
    ///
    /// Bytes that were dropped become nothing: a range of dropped bytes alone gives the empty range
    /// at the place where they stood. A range that touches a replaced run gives all of that run.
    #[must_use]
    pub fn to_derived(&self, span: Span<A>) -> Option<Span<B>> {
        let (start, end) = (span.first(), span.after());
        if end > self.from_len {
            return None;
        }
        let first = self.first_ending_behind(start);
        let to_start = match self.runs.get(first) {
            Some(run) if run.from < start && run.is_linear() => run.to + (start - run.from),
            Some(run) => run.to,
            None => return Span::empty_at(self.derived_len()),
        };
        let begun = self.runs.partition_point(|run| run.from < end);
        let last = begun.checked_sub(1);
        let to_end = last.map_or(0, |last| match self.runs.get(last) {
            Some(run) if run.is_linear() && end < self.source_end(last) => {
                run.to + (end - run.from)
            }
            _ => self.end(last),
        });
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
        out.runs.reserve(self.runs.len().max(next.runs.len()));
        let mut index = 0;
        for (outer_index, outer) in next.runs.iter().enumerate() {
            index = self.index_of(outer.from, index)?;
            let to_len = next.end(outer_index) - outer.to;
            if !outer.is_linear() {
                let range = Span::of(outer.from, outer.from + outer.whole);
                let from = self.to_source_near(range, &mut index)?;
                out.push_whole(from.first(), from.after() - from.first(), to_len);
                continue;
            }
            let (mut at, outer_end) = (outer.from, outer.from + to_len);
            loop {
                let inner = *self.runs.get(index)?;
                let end = self.end(index).min(outer_end);
                if inner.is_linear() {
                    out.push_linear(inner.start_of(at), end - at);
                } else {
                    out.push_whole(inner.from, inner.whole, end - at);
                }
                if end == outer_end {
                    break;
                }
                at = end;
                index += 1;
            }
        }
        Some(out)
    }

    /// The pieces of the source that the derived text was made from, in order and without overlap.
    ///
    /// What lies between them was dropped.
    pub fn kept(&self) -> impl Iterator<Item = Span<A>> + '_ {
        let mut index = 0;
        std::iter::from_fn(move || {
            let start = self.runs.get(index)?.from;
            let mut end = self.source_end(index);
            index += 1;
            while self.runs.get(index).is_some_and(|run| run.from <= end) {
                end = end.max(self.source_end(index));
                index += 1;
            }
            Some(Span::of(start, end))
        })
    }
}

/// The map of an empty text.
impl<A, B> Default for TextMap<A, B> {
    fn default() -> Self {
        Self::empty(0)
    }
}

/// A [`TextMap`] with a place in it; see [`TextMap::cursor`].
#[derive(Debug, Clone)]
pub struct MapCursor<'m, A, B> {
    map: &'m TextMap<A, B>,
    near: usize,
}

impl<A, B> MapCursor<'_, A, B> {
    /// [`TextMap::to_source`] of the map.
    pub fn to_source(&mut self, span: Span<B>) -> Option<Span<A>> {
        self.map.to_source_near(span, &mut self.near)
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
