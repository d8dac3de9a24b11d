//! Makes a derived text and its map in one pass.

use crate::map::TextMap;
use crate::span::{Clean, Source, Span, offset};

/// Reads a text from front to back and writes the text derived from it, with the map back.
///
/// The builder keeps a place in the text it reads; each call says how far to go and what becomes of
/// the bytes up to there: copied, replaced or dropped. It cannot go backwards, and a call that would
/// (or that would cut a character) does nothing. What is left at the end is copied.
///
/// ```
/// use gongkai_span::{Clean, Source, TextBuilder};
///
/// let mut builder = TextBuilder::<Source, Clean>::new("術(shù)語");
/// builder.replace_to("術(shù)".len(), "术");
/// builder.exchange_to("術(shù)語".len(), "语");
/// let (clean, map) = builder.finish();
/// assert_eq!(clean, "术语");
/// assert_eq!(map.derived_len(), 6);
/// ```
#[derive(Debug, Clone)]
pub struct TextBuilder<'s, From = Source, To = Clean> {
    input: &'s str,
    at: u32,
    output: String,
    map: TextMap<From, To>,
}

impl<'s, A, B> TextBuilder<'s, A, B> {
    /// A builder at the start of `input`.
    ///
    /// Only the first 4 GiB of a longer text are read; check the length before.
    #[must_use]
    pub fn new(input: &'s str) -> Self {
        let len = u32::try_from(input.len()).unwrap_or(u32::MAX);
        let output = String::with_capacity(input.len());
        Self {
            input,
            at: 0,
            output,
            map: TextMap::empty(len),
        }
    }

    /// How far the input has been read, in bytes.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.at as usize
    }

    /// What has been written so far.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.output
    }

    /// The rest of the input.
    #[must_use]
    pub fn rest(&self) -> &'s str {
        self.input.get(self.position()..).unwrap_or_default()
    }

    /// Copies the input up to byte `end`.
    pub fn copy_to(&mut self, end: usize) {
        let Some((piece, len)) = self.piece(end) else {
            return;
        };
        self.output.push_str(piece);
        self.map.push_linear(self.at, len);
        self.at += len;
    }

    /// Drops the input up to byte `end`.
    pub fn skip_to(&mut self, end: usize) {
        let Some((_, len)) = self.piece(end) else {
            return;
        };
        self.at += len;
    }

    /// Writes `text` for the input up to byte `end`, as one piece.
    ///
    /// Nothing is written where there is nothing to replace: a derived text has no character
    /// without a source.
    pub fn replace_to(&mut self, end: usize, text: &str) {
        let Some((_, len)) = self.piece(end) else {
            return;
        };
        if len == 0 {
            return;
        }
        let Ok(to_len) = u32::try_from(text.len()) else {
            return;
        };
        self.output.push_str(text);
        self.map.push_whole(self.at, len, to_len);
        self.at += len;
    }

    /// Writes `text` for the input up to byte `end`, character for character.
    ///
    /// Each character of `text` maps to the character at the same place of the input. Falls back to
    /// [`TextBuilder::replace_to`] where the numbers of characters differ.
    pub fn exchange_to(&mut self, end: usize, text: &str) {
        let Some((piece, _)) = self.piece(end) else {
            return;
        };
        if same_shape(piece, text) {
            let len = offset(piece.len());
            self.output.push_str(text);
            self.map.push_linear(self.at, len);
            self.at += len;
            return;
        }
        if piece.chars().count() != text.chars().count() {
            self.replace_to(end, text);
            return;
        }
        for (old, new) in piece.chars().zip(text.chars()) {
            let (from_len, to_len) = (utf8_len(old), utf8_len(new));
            self.output.push(new);
            if from_len == to_len {
                self.map.push_linear(self.at, from_len);
            } else {
                self.map.push_whole(self.at, from_len, to_len);
            }
            self.at += from_len;
        }
    }

    /// Writes one character for the input up to byte `end`: [`TextBuilder::exchange_to`] if that is one
    /// character, else [`TextBuilder::replace_to`].
    #[inline]
    pub fn write_to(&mut self, end: usize, c: char) {
        let Some((piece, len)) = self.piece(end).filter(|(_, len)| *len > 0) else {
            return;
        };
        self.output.push(c);
        let to_len = utf8_len(c);
        let one = piece.chars().next().map_or(0, utf8_len) == len;
        if one && len == to_len {
            self.map.push_linear(self.at, len);
        } else {
            self.map.push_whole(self.at, len, to_len);
        }
        self.at += len;
    }

    /// Copies what is left and gives the derived text with its map.
    #[must_use]
    pub fn finish(mut self) -> (String, TextMap<A, B>) {
        self.copy_to(self.map.source_len());
        (self.output, self.map)
    }

    /// Drops what is left and gives the derived text with its map.
    #[must_use]
    pub fn finish_here(self) -> (String, TextMap<A, B>) {
        (self.output, self.map)
    }

    /// The range of the input between the present place and byte `end`.
    #[must_use]
    pub fn ahead(&self, end: usize) -> Option<Span<A>> {
        Span::new(self.position(), end)
    }

    fn piece(&self, end: usize) -> Option<(&'s str, u32)> {
        let piece = self.input.get(self.position()..end)?;
        Some((piece, u32::try_from(piece.len()).ok()?))
    }
}

fn utf8_len(c: char) -> u32 {
    match c.len_utf8() {
        1 => 1,
        2 => 2,
        3 => 3,
        _ => 4,
    }
}

/// Whether two texts have characters of the same lengths in the same order.
fn same_shape(a: &str, b: &str) -> bool {
    // Eight bytes at once: the highest bit of each is set where it is a byte that continues a character.
    let behind = |bytes: &[u8; 8]| {
        let bytes = u64::from_le_bytes(*bytes);
        bytes & !(bytes << 1) & 0x8080_8080_8080_8080
    };
    let lead = |byte: u8| byte & 0xC0 != 0x80;
    let (eights, rest) = a.as_bytes().as_chunks::<8>();
    let (other_eights, other_rest) = b.as_bytes().as_chunks::<8>();
    a.len() == b.len()
        && eights
            .iter()
            .zip(other_eights)
            .all(|(x, y)| behind(x) == behind(y))
        && rest
            .iter()
            .zip(other_rest)
            .all(|(x, y)| lead(*x) == lead(*y))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::{CleanSpan, SourceSpan};

    #[test]
    fn going_backwards_does_nothing() {
        let mut builder = TextBuilder::<Source, Clean>::new("政务公开");
        builder.copy_to(6);
        builder.copy_to(3);
        builder.skip_to(4);
        assert_eq!(builder.position(), 6);
        assert_eq!(builder.finish().0, "政务公开");
    }

    #[test]
    fn nothing_is_written_without_a_source() {
        let mut builder = TextBuilder::<Source, Clean>::new("政");
        builder.replace_to(0, "x");
        assert_eq!(builder.written(), "");
    }

    #[test]
    fn exchanged_characters_keep_their_own_places() {
        let mut builder = TextBuilder::<Source, Clean>::new("３年a");
        builder.exchange_to(7, "3年b");
        let (clean, map) = builder.finish();
        assert_eq!(clean, "3年b");
        let year = map.to_source(CleanSpan::of(1, 4)).unwrap();
        assert_eq!(year, SourceSpan::of(3, 6));
    }
}
