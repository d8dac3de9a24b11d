//! Documents with pages, paragraphs and cells instead of markup: PDF, Word, Excel.
//!
//! Each format has a reader that gives a [`tree`] of paragraphs and tables; [`layout`] writes the text
//! layer from the tree, which is the source text of all spans, and leads from there to the same blocks
//! and grids as HTML.

#[cfg(any(feature = "word", feature = "sheet"))]
mod compound;
mod detect;
mod layout;
#[cfg(any(feature = "word", feature = "sheet"))]
mod package;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "sheet")]
mod sheet;
mod tree;
#[cfg(feature = "word")]
mod word;

#[cfg(feature = "sheet")]
use std::panic::{AssertUnwindSafe, catch_unwind};

pub use layout::{Layout, Page};
pub use tree::PageBox;

use crate::document::Format;
use crate::error::{TextError, check_size};
use crate::read::ReadOptions;
use detect::Container;
use tree::{Budget, name};

/// Reads a document of Word, Excel or PDF, whatever its name; `None` for anything else, which
/// [`decode`](crate::decode) reads or refuses.
///
/// ```
/// use gongkai_text::{ReadOptions, read_layout};
///
/// let page = "<p>一、概述</p>".as_bytes();
/// assert!(read_layout(page, &ReadOptions::default())?.is_none());
/// let error = read_layout(b"{\\rtf1 }", &ReadOptions::default()).unwrap_err();
/// assert!(error.to_string().contains("save it as .docx"));
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
///
/// # Errors
///
/// [`TextError::Foreign`] for formats of documents that are not read (RTF, MHTML, OFD and others);
/// [`TextError::Damaged`] for a file that cannot be taken apart; [`TextError::Locked`] if a password
/// is needed; [`TextError::NoTextLayer`] for scanned pages and [`TextError::Unmapped`] for pages whose
/// characters are unknown; [`TextError::Unsupported`] if the build lacks the reader; and those about
/// sizes and numbers above the limits of `options`.
pub fn read_layout(bytes: &[u8], options: &ReadOptions) -> Result<Option<Layout>, TextError> {
    check_size(bytes.len(), options.max_bytes)?;
    detect::refuse_foreign_text(bytes)?;
    let mut budget = Budget::new(options.bounds(), options.max_bytes.min(u32::MAX as usize));
    match Container::of(bytes) {
        Container::Other => Ok(None),
        #[cfg(feature = "pdf")]
        Container::Pdf => pdf::read_pdf(bytes, &mut budget).map(Some),
        #[cfg(not(feature = "pdf"))]
        Container::Pdf => Err(lacking(Format::Pdf)),
        #[cfg(any(feature = "word", feature = "sheet"))]
        Container::Zip => read_zip(bytes, &mut budget).map(Some),
        #[cfg(not(any(feature = "word", feature = "sheet")))]
        Container::Zip => Err(lacking(Format::Docx)),
        #[cfg(any(feature = "word", feature = "sheet"))]
        Container::Compound => compound::read(bytes, &mut budget).map(Some),
        #[cfg(not(any(feature = "word", feature = "sheet")))]
        Container::Compound => Err(lacking(Format::Doc)),
    }
}

/// The error of a build that lacks the reader.
fn lacking(format: Format) -> TextError {
    TextError::Unsupported {
        format: name(format),
        feature: match format {
            Format::Pdf => "pdf",
            Format::Docx | Format::Doc => "word",
            _ => "sheet",
        },
    }
}

#[cfg(any(feature = "word", feature = "sheet"))]
fn read_zip(bytes: &[u8], budget: &mut Budget) -> Result<Layout, TextError> {
    let package = package::Package::open(bytes)?;
    match package.format()? {
        #[cfg(feature = "word")]
        Format::Docx => word::read_docx(package, budget),
        #[cfg(feature = "sheet")]
        Format::Xlsx => {
            // A panic of the reader becomes an error.
            let read = AssertUnwindSafe(|| sheet::read_xlsx(bytes, package, budget));
            let failed = |_| Err(tree::damaged(Format::Xlsx, "the reader failed on it"));
            catch_unwind(read).unwrap_or_else(failed)
        }
        format => Err(lacking(format)),
    }
}
