//! Byte ranges that know which text they belong to.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Range;

/// Marks offsets into the *source text*: the input decoded to UTF-8, byte-order mark dropped,
/// markup included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {}

/// Marks offsets into a text between two stages, such as the visible text of a page before cleanup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {}

/// Marks offsets into the *cleaned text*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Clean {}

/// A half-open range of bytes in a text of kind `T`.
///
/// Offsets of different texts are different types, so that a cleaned offset cannot be used on the
/// source by mistake:
///
/// ```compile_fail
/// use gongkai_span::{CleanSpan, SourceSpan};
/// let clean = CleanSpan::new(0, 3).unwrap();
/// let source: SourceSpan = clean; // two texts, two types
/// ```
///
/// `start <= end` always holds. Offsets are kept in 32 bits: one text may have up to 4 GiB.
///
/// ```
/// use gongkai_span::SourceSpan;
/// let span = SourceSpan::new(3, 9).ok_or("backwards")?;
/// assert_eq!(span.slice("一二三"), Some("二三"));
/// assert_eq!(span.slice("abcd"), None);
/// assert_eq!((span.start(), span.end(), span.len()), (3, 9, 6));
/// # Ok::<(), &str>(())
/// ```
pub struct Span<T> {
    start: u32,
    end: u32,
    text: PhantomData<fn() -> T>,
}

/// A range of bytes of the source text.
pub type SourceSpan = Span<Source>;
/// A range of bytes of the cleaned text.
pub type CleanSpan = Span<Clean>;

impl<T> Span<T> {
    /// The range `start..end`; `None` if it runs backwards or does not fit in 32 bits.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Option<Self> {
        let (start, end) = (u32::try_from(start).ok()?, u32::try_from(end).ok()?);
        (start <= end).then(|| Self::of(start, end))
    }

    /// The range from `start` to `end` of a text that is known to fit in 32 bits, such as that of a document.
    ///
    /// Other ends are a mistake of the caller: they fail a debug assertion. Where these are off, the ends are cut to 32
    /// bits, and an end before its start gives the empty range at the start.
    ///
    /// ```
    /// use gongkai_span::CleanSpan;
    ///
    /// assert_eq!(Some(CleanSpan::known(3, 9)), CleanSpan::new(3, 9));
    /// ```
    #[must_use]
    pub fn known(start: usize, end: usize) -> Self {
        debug_assert!(
            Self::new(start, end).is_some(),
            "{start}..{end} is no range"
        );
        let cut = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self::of(cut(start), cut(end.max(start)))
    }

    /// The empty range at `offset`; `None` if it does not fit in 32 bits.
    #[must_use]
    pub fn empty_at(offset: usize) -> Option<Self> {
        Self::new(offset, offset)
    }

    pub(crate) const fn of(start: u32, end: u32) -> Self {
        debug_assert!(start <= end);
        Self {
            start,
            end,
            text: PhantomData,
        }
    }

    /// [`Span::start`] as it is kept.
    pub(crate) const fn first(self) -> u32 {
        self.start
    }

    /// [`Span::end`] as it is kept.
    pub(crate) const fn after(self) -> u32 {
        self.end
    }

    /// First byte of the range.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last one of the range.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the range holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same range as a standard one.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// The part of `text` that the range names; `None` if it lies outside or cuts a character.
    #[must_use]
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// Whether `other` lies inside this range (the ends may touch).
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two ranges share a byte.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self::of(self.start.min(other.start), self.end.max(other.end))
    }

    /// The range moved right by `offset` bytes; `None` if that does not fit in 32 bits.
    ///
    /// Turns a range found in a slice into one of the whole text.
    #[must_use]
    pub fn shift(self, offset: usize) -> Option<Self> {
        Self::new(
            self.start().checked_add(offset)?,
            self.end().checked_add(offset)?,
        )
    }
}

impl<T> Clone for Span<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Span<T> {}

impl<T> PartialEq for Span<T> {
    fn eq(&self, other: &Self) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }
}

impl<T> Eq for Span<T> {}

impl<T> PartialOrd for Span<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Span<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.start, self.end).cmp(&(other.start, other.end))
    }
}

impl<T> Hash for Span<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.start, self.end).hash(state);
    }
}

impl<T> fmt::Debug for Span<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// An offset as it is kept. Texts are at most 4 GiB long, so that every offset fits.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(feature = "serde")]
mod json {
    use super::Span;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    /// A span is written as `[start, end]`.
    impl<T> Serialize for Span<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            [self.start, self.end].serialize(serializer)
        }
    }

    impl<'de, T> Deserialize<'de> for Span<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let [start, end] = <[u32; 2]>::deserialize(deserializer)?;
            if start > end {
                return Err(de::Error::custom(format_args!(
                    "span [{start}, {end}] runs backwards"
                )));
            }
            Ok(Self::of(start, end))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backwards_and_oversized_ranges_are_refused() {
        assert_eq!(SourceSpan::new(4, 3), None);
        assert_eq!(SourceSpan::new(0, usize::MAX), None);
    }

    #[test]
    fn slices_refuse_to_cut_a_character() {
        assert_eq!(SourceSpan::of(0, 2).slice("汉"), None);
        assert_eq!(SourceSpan::of(0, 3).slice("汉"), Some("汉"));
    }

    #[test]
    fn touching_ranges_do_not_overlap() {
        assert!(!SourceSpan::of(0, 3).overlaps(SourceSpan::of(3, 6)));
        assert!(SourceSpan::of(0, 4).overlaps(SourceSpan::of(3, 6)));
        assert!(SourceSpan::of(0, 6).contains(SourceSpan::of(6, 6)));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn json_refuses_a_backward_span() {
        assert_eq!(
            serde_json::to_string(&SourceSpan::of(1, 9)).unwrap(),
            "[1,9]"
        );
        assert!(serde_json::from_str::<SourceSpan>("[9,1]").is_err());
    }
}
