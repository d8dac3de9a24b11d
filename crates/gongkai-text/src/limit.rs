//! How much of a page may become elements, blocks and cells.

use crate::error::TextError;

/// The default limit of elements open at once. Real pages have dozens; those
/// that never close what they open have thousands.
pub(crate) const DEFAULT_MAX_DEPTH: usize = 100_000;
/// Blocks that a page may have, unless told otherwise. Real pages have up to some thousands.
pub(crate) const DEFAULT_MAX_BLOCKS: usize = 2_000_000;
/// The default limit of table cells. Real pages have up to some thousands.
pub(crate) const DEFAULT_MAX_CELLS: usize = 1_000_000;

/// What a page may have of elements, blocks and cells.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    #[cfg_attr(
        not(feature = "html"),
        expect(dead_code, reason = "text has no elements")
    )]
    pub(crate) depth: usize,
    pub(crate) blocks: usize,
    pub(crate) cells: usize,
}

/// The cells that the tables of a page may still have.
///
/// The first cell above the limit closes it, and collecting stops there.
#[derive(Debug)]
pub(crate) struct Room {
    left: usize,
    limit: usize,
    over: Option<usize>,
}

impl Room {
    pub(crate) const fn new(limit: usize) -> Self {
        Self {
            left: limit,
            limit,
            over: None,
        }
    }

    /// Whether there is room for `cells` more, the last of which stands at byte `at`.
    pub(crate) fn fits(&mut self, cells: usize, at: usize) -> bool {
        if cells > self.left {
            self.over.get_or_insert(at);
        }
        self.over.is_none()
    }

    /// Takes the room for `cells`.
    pub(crate) const fn take(&mut self, cells: usize) {
        self.left = self.left.saturating_sub(cells);
    }

    /// Whether there were too many.
    pub(crate) const fn is_over(&self) -> bool {
        self.over.is_some()
    }

    /// The error, if there were too many.
    pub(crate) fn check(&self) -> Result<(), TextError> {
        self.over.map_or(Ok(()), |offset| {
            Err(TextError::TooManyCells {
                limit: self.limit,
                offset,
            })
        })
    }
}

/// An offset or an index as it is kept. Texts are at most 4 GiB long, so that every one fits.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
