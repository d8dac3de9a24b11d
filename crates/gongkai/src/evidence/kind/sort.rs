//! The sorts of documents that a title names.

/// What the last word of a title makes a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Annual,
    Report,
    Summary,
    Plan,
    Notice,
}
