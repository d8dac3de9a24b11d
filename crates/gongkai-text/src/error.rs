//! What keeps a page from being read at all.

/// Why a page could not be read.
///
/// Damage inside a text is never an error: it is counted, marked or repaired. An error means that the input gives no
/// document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TextError {
    /// The input is larger than the caller allows.
    #[error(
        "the input has {bytes} bytes, more than the limit of {limit}; raise `max_bytes` to read it"
    )]
    #[non_exhaustive]
    TooLarge {
        /// Length of the input in bytes.
        bytes: usize,
        /// The limit that the options set.
        limit: usize,
    },
    /// The elements of a page nest deeper than the caller allows.
    #[error(
        "the elements nest more than {limit} deep at byte {offset} of the text; raise `max_depth` to read it"
    )]
    #[non_exhaustive]
    TooDeep {
        /// How many elements the options let be open at once.
        limit: usize,
        /// Where the first element too many begins in the source text.
        offset: usize,
    },
    /// A page has more paragraphs, lines and filled cells than the caller allows.
    #[error(
        "the page has more than {limit} blocks, the last at byte {offset} of the text; raise `max_blocks` to read it"
    )]
    #[non_exhaustive]
    TooManyBlocks {
        /// How many blocks the options allow.
        limit: usize,
        /// Where the first block too many stands in the source text.
        offset: usize,
    },
    /// The tables of a page have more cells than the caller allows.
    #[error(
        "the tables have more than {limit} cells, the last at byte {offset} of the text; raise `max_cells` to read it"
    )]
    #[non_exhaustive]
    TooManyCells {
        /// How many cells the options allow.
        limit: usize,
        /// Where the first cell too many stands in the source text.
        offset: usize,
    },
    /// The input is not text: an office document, a picture, an archive, a program.
    #[error("the input is not text but {kind} (seen at byte {offset}); convert it to text or HTML")]
    #[non_exhaustive]
    Binary {
        /// What it looks like, in a few words.
        kind: &'static str,
        /// Where that was seen.
        offset: usize,
    },
    /// The input is a document of a format that nothing here reads.
    #[error("the input is {kind}, which is not read: {advice}")]
    #[non_exhaustive]
    Foreign {
        /// The format, in a few words.
        kind: &'static str,
        /// What to do to have it read.
        advice: &'static str,
    },
    /// A PDF, Word or Excel file that cannot be taken apart.
    #[error(
        "the input is {format}, but damaged: {reason}; open it in the program that made it and save it anew"
    )]
    #[non_exhaustive]
    Damaged {
        /// The format, in a few words.
        format: &'static str,
        /// What is wrong, and in which part of the file.
        reason: String,
    },
    /// A password is needed to read the file.
    #[error("the input is {format}, and a password is needed to read it; save it without one")]
    #[non_exhaustive]
    Locked {
        /// The format, in a few words.
        format: &'static str,
    },
    /// A PDF of scanned pages.
    #[error(
        "the PDF has {pages} pages, images only, no text layer: it must be put through OCR first"
    )]
    #[non_exhaustive]
    NoTextLayer {
        /// How many pages it has.
        pages: usize,
    },
    /// A PDF whose fonts do not say which characters they show.
    #[error(
        "{unmapped} of {total} characters have no Unicode mapping: the text cannot be cited; \
         ask for the file that the PDF was made from, or put the pages through OCR"
    )]
    #[non_exhaustive]
    Unmapped {
        /// How many characters are not known.
        unmapped: usize,
        /// How many characters the pages show.
        total: usize,
    },
    /// The caller named an encoding that the Encoding Standard does not know.
    #[error("unknown encoding `{label}`; use a name such as UTF-8, GBK, gb18030 or Big5")]
    #[non_exhaustive]
    UnknownEncoding {
        /// The name as the caller gave it.
        label: String,
    },
    /// The reader for this format is not part of this build.
    #[error("the source is {format}, but this build lacks the feature `{feature}`")]
    #[non_exhaustive]
    Unsupported {
        /// The format of the source.
        format: &'static str,
        /// The crate feature that reads it.
        feature: &'static str,
    },
}

/// The largest input that the readers take unless told otherwise: 256 MiB.
pub(crate) const DEFAULT_MAX_BYTES: usize = 256 << 20;

/// Refuses an input above the limit, or above the 4 GiB that spans can address.
pub(crate) fn check_size(bytes: usize, limit: usize) -> Result<(), TextError> {
    let limit = limit.min(u32::MAX as usize);
    if bytes > limit {
        return Err(TextError::TooLarge { bytes, limit });
    }
    Ok(())
}
