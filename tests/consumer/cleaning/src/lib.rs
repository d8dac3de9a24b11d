//! Clean paragraphs of a page, with `gongkai-text` alone.

use gongkai_text::{DecodeOptions, ReadOptions, TextError, Zone, decode, read};

/// The paragraphs of the page's own text, furniture left out.
///
/// # Errors
///
/// [`TextError`] if the bytes are no text.
pub fn paragraphs(bytes: &[u8]) -> Result<Vec<String>, TextError> {
    let page = decode(bytes, &DecodeOptions::default())?;
    let document = read(&page.text, &ReadOptions::default())?;
    let body = document
        .blocks()
        .iter()
        .filter(|block| block.zone == Zone::Body);
    Ok(body
        .map(|block| document.slice(block.span).to_owned())
        .collect())
}
