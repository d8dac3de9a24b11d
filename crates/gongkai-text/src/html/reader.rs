//! The page as the tokenizer reads it.

use std::convert::Infallible;

use html5gum::{Readable as _, Reader};

/// Whether the tokenizer reads the text between tags, or the text of a script: told by the bytes that
/// it looks for.
#[expect(clippy::inline_always, reason = "as at `PageReader::read_until`")]
#[inline(always)]
const fn in_text(needle: &[u8]) -> bool {
    matches!(needle, [b'&', b'<', 0, b'\r'] | [b'<', 0, b'\r'])
}

/// Reads a page, and each of its texts in one piece.
///
/// Of a text only its place is wanted, so that references in it and odd bytes are passed by; the page
/// decodes them when it copies the text.
#[derive(Debug)]
pub(super) struct PageReader<'s> {
    rest: &'s [u8],
}

impl<'s> PageReader<'s> {
    pub(super) const fn new(rest: &'s [u8]) -> Self {
        Self { rest }
    }

    fn take(&mut self, len: usize) -> Option<&'s [u8]> {
        let (piece, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(piece)
    }
}

impl Reader for PageReader<'_> {
    type Error = Infallible;

    #[inline]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        Ok(self.take(1).and_then(|piece| piece.first().copied()))
    }

    #[inline]
    fn try_read_string(&mut self, text: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        let mut reader = self.rest.to_reader();
        let found = reader.try_read_string(text, case_sensitive)?;
        if found {
            self.take(text.len());
        }
        Ok(found)
    }

    #[expect(
        clippy::inline_always,
        reason = "`needle` is known at each call: inlined, this is one of two searches"
    )]
    #[inline(always)]
    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Infallible> {
        let len = if in_text(needle) {
            match memchr::memchr(b'<', self.rest) {
                Some(text) => text.max(1),
                None => self.rest.len(),
            }
        } else {
            let mut reader = self.rest.to_reader();
            let piece = reader.read_until(needle, buffer)?;
            piece.map_or(0, <[u8]>::len)
        };
        Ok(self.take(len).filter(|piece| !piece.is_empty()))
    }
}
