//! What scanning finds.

use crate::date::DateMention;
use crate::quantity::Quantity;
use crate::span::Span;

/// A quantity or a date in running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "mention", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Mention<'t> {
    /// A number with its unit: `7000余条`.
    Quantity(Quantity<'t>),
    /// A day, a period or a relative word for one: `2017年3月10日`, `去年`.
    Date(DateMention<'t>),
}

impl<'t> Mention<'t> {
    /// The words as printed.
    #[must_use]
    pub fn text(&self) -> &'t str {
        match self {
            Self::Quantity(quantity) => quantity.text,
            Self::Date(date) => date.text,
        }
    }

    /// Where they stand, in bytes of the scanned text.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Quantity(quantity) => quantity.span,
            Self::Date(date) => date.span,
        }
    }

    /// The quantity, if it is one.
    #[must_use]
    pub fn quantity(&self) -> Option<&Quantity<'t>> {
        match self {
            Self::Quantity(quantity) => Some(quantity),
            Self::Date(_) => None,
        }
    }

    /// The date, if it is one.
    #[must_use]
    pub fn date(&self) -> Option<&DateMention<'t>> {
        match self {
            Self::Date(date) => Some(date),
            Self::Quantity(_) => None,
        }
    }
}
