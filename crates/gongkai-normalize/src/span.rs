//! Byte ranges of the scanned text.

/// Marks offsets into the text that was scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scanned {}

/// A half-open range of bytes of the text that was scanned, on character boundaries.
///
/// Offsets are kept in 32 bits: what stands behind the first 4 GiB of a text is not found.
///
/// ```
/// use gongkai_normalize::{Mention, ScanOptions, scan};
///
/// let text = "共收到申请３２件。";
/// let Some(Mention::Quantity(found)) = scan(text, &ScanOptions::default()).next() else {
///     panic!("a quantity")
/// };
/// assert_eq!(found.span.slice(text), Some("３２件"));
/// assert_eq!(found.value_span.len(), "３２".len());
/// ```
pub type Span = gongkai_span::Span<Scanned>;
