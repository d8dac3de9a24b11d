//! How much a document may have of what costs memory.

use std::fmt;

use gongkai_text::ReadOptions;

/// The most that a document may have of what costs time and memory.
///
/// Each is checked before the memory is spent, and a document that has more gives
/// [`ExtractError::Limit`](crate::ExtractError::Limit), never a report that lacks something. The
/// defaults are far above what real pages have; lower them where many documents of strangers are
/// read at the same time, raise them for a document that you know.
///
/// ```
/// use gongkai::{ExtractError, ExtractOptions, LimitKind, Limits, extract};
///
/// let options = ExtractOptions::default().limits(Limits::default().mentions(1));
/// let error = extract("a.txt", "公开5条，收到申请6件。".as_bytes(), &options).unwrap_err();
/// assert!(matches!(error, ExtractError::Limit { kind: LimitKind::Mentions, limit: 1, .. }));
/// assert_eq!(
///     error.to_string(),
///     "the document has more than 1 quantities and dates (byte 25 of its text): raise `Limits::mentions`, \
///      or leave the document out"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of the document, and of the text that it decodes to. Default: 256 MiB.
    pub bytes: usize,
    /// Elements of HTML that are open at once. Default: 100 000; real pages have dozens, or
    /// thousands where they close none. Sections nest by the styles of their markers and need no
    /// limit.
    pub depth: usize,
    /// Paragraphs, lines of text and cells with text. Default: 2 000 000; real pages have up to some
    /// thousands.
    pub blocks: usize,
    /// Cells of all tables. Default: 1 000 000; real pages have up to some thousands.
    pub cells: usize,
    /// Quantities and dates of the running text. Default: 1 000 000; real pages have hundreds.
    pub mentions: usize,
    /// Repairs that the report lists. Default: 1 000 000; real pages have up to some thousands.
    pub repairs: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let reading = ReadOptions::default();
        Self {
            bytes: reading.max_bytes,
            depth: reading.max_depth,
            blocks: reading.max_blocks,
            cells: reading.max_cells,
            mentions: 1_000_000,
            repairs: 1_000_000,
        }
    }
}

impl Limits {
    /// Sets the most bytes.
    #[must_use]
    pub const fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets the most open elements.
    #[must_use]
    pub const fn depth(mut self, elements: usize) -> Self {
        self.depth = elements;
        self
    }

    /// Sets the most paragraphs, lines and cells with text.
    #[must_use]
    pub const fn blocks(mut self, blocks: usize) -> Self {
        self.blocks = blocks;
        self
    }

    /// Sets the most cells.
    #[must_use]
    pub const fn cells(mut self, cells: usize) -> Self {
        self.cells = cells;
        self
    }

    /// Sets the most quantities and dates.
    #[must_use]
    pub const fn mentions(mut self, mentions: usize) -> Self {
        self.mentions = mentions;
        self
    }

    /// Sets the most repairs.
    #[must_use]
    pub const fn repairs(mut self, repairs: usize) -> Self {
        self.repairs = repairs;
        self
    }
}

/// Which of the [`Limits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitKind {
    /// [`Limits::bytes`].
    Bytes,
    /// [`Limits::depth`].
    Depth,
    /// [`Limits::blocks`].
    Blocks,
    /// [`Limits::cells`].
    Cells,
    /// [`Limits::mentions`].
    Mentions,
    /// [`Limits::repairs`].
    Repairs,
}

impl LimitKind {
    /// The name of the field of [`Limits`].
    ///
    /// ```
    /// assert_eq!(gongkai::LimitKind::Cells.name(), "cells");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Depth => "depth",
            Self::Blocks => "blocks",
            Self::Cells => "cells",
            Self::Mentions => "mentions",
            Self::Repairs => "repairs",
        }
    }

    /// What it counts, in words.
    pub(crate) const fn what(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Depth => "open elements at once",
            Self::Blocks => "paragraphs, lines and cells",
            Self::Cells => "table cells",
            Self::Mentions => "quantities and dates",
            Self::Repairs => "repairs",
        }
    }
}

impl fmt::Display for LimitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
