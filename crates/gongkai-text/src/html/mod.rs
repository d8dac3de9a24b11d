//! HTML to blocks and grids.

use crate::clean::CleanOptions;
use crate::document::Document;

/// Reads a page.
pub(crate) fn read(source: &str, options: CleanOptions) -> Document {
    crate::plain::read(source, options)
}
