//! A heading that was found in the text.

use std::ops::Range;

use crate::marker::MarkerStyle;

/// The longest line that may be a heading without a number, in characters.
pub(crate) const LONGEST_BARE: usize = 40;

/// What decides on which level a heading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// A section name that stands alone: 引言, 附表.
    Named,
    /// A numbered heading.
    Numbered(MarkerStyle),
    /// A heading by markup alone, with the level that the markup gives.
    Markup(u8),
}

/// A heading that was found; ranges are bytes of the whole text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) rank: Rank,
    pub(crate) number: Option<u32>,
    /// The marker as printed; empty where there is none.
    pub(crate) marker: Range<usize>,
    pub(crate) title: Range<usize>,
    /// The line that it stands in, as an index.
    pub(crate) line: usize,
    /// Whether it opens its line.
    pub(crate) opens: bool,
    /// Whether the line is all heading.
    pub(crate) whole: bool,
}

impl Heading {
    pub(crate) fn start(&self) -> usize {
        if self.marker.is_empty() {
            self.title.start
        } else {
            self.marker.start
        }
    }

    pub(crate) fn style(&self) -> Option<MarkerStyle> {
        match self.rank {
            Rank::Numbered(style) => Some(style),
            _ => None,
        }
    }
}
