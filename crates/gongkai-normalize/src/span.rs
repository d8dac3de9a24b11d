//! Byte ranges in the scanned text.

use core::ops::Range;

/// A half-open range of bytes in the text that was scanned, on character boundaries.
///
/// ```
/// use gongkai_normalize::{Mention, ScanOptions, scan};
///
/// let text = "共收到申请３２件。";
/// let Some(Mention::Quantity(found)) = scan(text, &ScanOptions::default()).next() else {
///     panic!("a quantity")
/// };
/// assert_eq!(text.get(found.span.range()), Some("３２件"));
/// assert_eq!(found.value_span.len(), "３２".len());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`; `None` if they run backwards.
    ///
    /// ```
    /// use gongkai_normalize::Span;
    /// assert_eq!(Span::new(3, 9).map(Span::range), Some(3..9));
    /// assert_eq!(Span::new(9, 3), None);
    /// ```
    #[must_use]
    pub fn new(start: usize, end: usize) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// As [`Span::new`], for offsets that are known to be in order.
    pub(crate) fn of(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "{start}..{end}");
        Self {
            start,
            end: end.max(start),
        }
    }

    /// The first byte.
    #[must_use]
    pub fn start(self) -> usize {
        self.start
    }

    /// The byte after the last.
    #[must_use]
    pub fn end(self) -> usize {
        self.end
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether nothing is covered.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// As a range, for slicing: `text.get(span.range())`.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The same range, `by` bytes further on: from a block's coordinates to the document's.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self {
            start: self.start + by,
            end: self.end + by,
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Raw {
            start: usize,
            end: usize,
        }
        let raw = Raw::deserialize(input)?;
        Self::new(raw.start, raw.end)
            .ok_or_else(|| serde::de::Error::custom("a span that runs backwards"))
    }
}
