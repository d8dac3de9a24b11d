//! Dates that have lost their separators.

use super::DateMention;
use super::range::Context;
use crate::options::ScanOptions;

/// A damaged date at `at`.
pub(super) fn damaged<'t>(
    text: &'t str,
    at: usize,
    before: char,
    context: &Context,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let _ = (text, at, before, context, options);
    None
}
