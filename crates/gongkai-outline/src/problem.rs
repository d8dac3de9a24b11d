//! What a careful reader would raise about the structure.

use gongkai_text::CleanSpan;

/// A fault of the document that did not stop the reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// Where.
    pub span: CleanSpan,
}

impl Problem {
    pub(crate) const fn new(kind: ProblemKind, span: CleanSpan) -> Self {
        Self { kind, span }
    }
}

/// What is wrong with the place that a [`Problem`] names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ProblemKind {
    /// A heading with the number of the one before it.
    DuplicateNumber {
        /// The number.
        number: u32,
    },
    /// A heading whose number does not follow that of the one before it.
    SkippedNumber {
        /// The number that was due.
        expected: u32,
        /// The number that stands there.
        found: u32,
    },
    /// The numbering goes back to 1, or to another number that was there before.
    RestartedNumber {
        /// The number that was due.
        expected: u32,
        /// The number that stands there.
        found: u32,
    },
    /// The first heading of its level has another number than 1.
    MissingFirst {
        /// The number that stands there.
        found: u32,
    },
    /// An item that has lost the number of its marker: `：是切实推进…二是…`.
    LostMarker {
        /// The number that it must have had.
        number: u32,
    },
    /// A quotation mark or bracket without its partner.
    Unbalanced {
        /// The mark.
        mark: char,
    },
    /// A title whose closing 》 is missing.
    UnclosedTitle,
    /// A document number that has lost characters.
    DamagedNumber,
    /// The announced contents are not those of the body.
    ContentsMismatch {
        /// The number of parts that is announced.
        announced: u32,
        /// The number of parts that the body has.
        found: u32,
    },
}
