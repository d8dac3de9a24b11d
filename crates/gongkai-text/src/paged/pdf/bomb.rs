//! What the streams of a PDF unpack to, before anything unpacks them.
//!
//! hayro unpacks a stream as a whole, and a kilobyte that is packed three times over holds terabytes. A
//! stream that could hold more than the limit is unpacked here into nothing first, and counted.

use std::io::{Cursor, Read, sink};

use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Name, Object, Stream};

use crate::error::TextError;
use crate::paged::tree::Budget;

/// How a stream is packed, as far as it may unpack to more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filter {
    Flate,
    Lzw,
    RunLength,
    Ascii85,
    AsciiHex,
    Other,
}

impl Filter {
    fn of(name: &[u8]) -> Self {
        match name {
            b"FlateDecode" | b"Fl" => Self::Flate,
            b"LZWDecode" | b"LZW" => Self::Lzw,
            b"RunLengthDecode" | b"RL" => Self::RunLength,
            b"ASCII85Decode" | b"A85" => Self::Ascii85,
            b"ASCIIHexDecode" | b"AHx" => Self::AsciiHex,
            _ => Self::Other,
        }
    }

    fn all(stream: &Stream<'_>) -> Vec<Self> {
        let dict = stream.dict();
        let keys: [&[u8]; 2] = [b"F", b"Filter"];
        if let Some(name) = keys.iter().find_map(|key| dict.get::<Name<'_>>(*key)) {
            return vec![Self::of(&name)];
        }
        let names = keys.iter().find_map(|key| dict.get::<Array<'_>>(*key));
        let names = names.iter().flat_map(Array::iter::<Name<'_>>);
        names.map(|name| Self::of(&name)).collect()
    }

    /// The most bytes that one packed byte can stand for.
    const fn ratio(self) -> u64 {
        match self {
            Self::Flate => 1032,
            Self::Lzw => 2731,
            Self::RunLength => 64,
            // `z` is four bytes.
            Self::Ascii85 => 4,
            Self::AsciiHex | Self::Other => 1,
        }
    }
}

/// Refuses a document of which a stream unpacks to more than the budget has left. Gives the length of the
/// longest form, which may be drawn many times.
///
/// # Errors
///
/// [`TextError::TooLarge`].
pub(super) fn longest_form(pdf: &Pdf, budget: &Budget) -> Result<u64, TextError> {
    let limit = budget.bytes_left() as u64;
    let mut longest = 0;
    for object in pdf.objects() {
        let Object::Stream(stream) = object else {
            continue;
        };
        let len = unpacked(&stream, limit);
        if len > limit {
            let bytes = usize::try_from(len).unwrap_or(usize::MAX);
            let limit = budget.bytes_left();
            return Err(TextError::TooLarge { bytes, limit });
        }
        let kind = stream.dict().get::<Name<'_>>(b"Subtype");
        if kind.is_some_and(|kind| *kind == *b"Form") {
            longest = longest.max(len);
        }
    }
    Ok(longest)
}

/// At most how long a stream is when it is unpacked; exact where it could be longer than `limit`.
fn unpacked(stream: &Stream<'_>, limit: u64) -> u64 {
    let raw = stream.raw_data();
    let filters = Filter::all(stream);
    let most = |filters: &[Filter], len: u64| {
        filters
            .iter()
            .fold(len, |len, filter| len.saturating_mul(filter.ratio()))
    };
    let mut len = raw.len() as u64;
    if most(&filters, len) <= limit {
        return most(&filters, len);
    }
    let mut data: Box<dyn Read + '_> = match filters.first() {
        Some(Filter::Ascii85) => Box::new(Cursor::new(ascii_85(&raw))),
        Some(Filter::AsciiHex) => Box::new(Cursor::new(ascii_hex(&raw))),
        _ => Box::new(&*raw),
    };
    for (at, filter) in filters.iter().enumerate() {
        if at == 0 && matches!(filter, Filter::Ascii85 | Filter::AsciiHex) {
            continue;
        }
        if *filter != Filter::Flate {
            // What other filters make of it is not known, only how much at most.
            let rest = filters.get(at..).unwrap_or_default();
            let count = std::io::copy(&mut data.take(limit.saturating_add(1)), &mut sink());
            len = count.unwrap_or(len);
            return most(rest, len);
        }
        let mut head = Vec::new();
        if data.by_ref().take(2).read_to_end(&mut head).is_err() {
            return 0;
        }
        // Some programs leave out the header of zlib.
        let zlib = matches!(*head, [method, flags] if method & 0x0F == 8
            && (u16::from(method) << 8 | u16::from(flags)).is_multiple_of(31));
        let whole = Cursor::new(head).chain(data);
        data = if zlib {
            Box::new(ZlibDecoder::new(whole))
        } else {
            Box::new(DeflateDecoder::new(whole))
        };
    }
    let mut count = 0;
    let mut buffer = [0; 1 << 14];
    // A stream that is damaged behind its beginning is unpacked as far as it goes.
    while let Ok(read @ 1..) = data.read(&mut buffer) {
        count += read as u64;
        if count > limit {
            break;
        }
    }
    count
}

/// Bytes as digits of base 85 (ISO 32000-1, 7.4.3); what is no digit is passed over.
fn ascii_85(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let (mut group, mut count) = (0_u32, 0_u32);
    for byte in text {
        match byte {
            b'z' if count == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                group = group.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                count += 1;
                if count == 5 {
                    out.extend(group.to_be_bytes());
                    (group, count) = (0, 0);
                }
            }
            b'~' => break,
            _ => {}
        }
    }
    for _ in count..5 {
        group = group.wrapping_mul(85).wrapping_add(84);
    }
    out.extend(
        group
            .to_be_bytes()
            .iter()
            .take((count as usize).saturating_sub(1)),
    );
    out
}

/// Bytes as hexadecimal digits (ISO 32000-1, 7.4.2); what is no digit is passed over.
fn ascii_hex(text: &[u8]) -> Vec<u8> {
    let text = text.split(|byte| *byte == b'>').next().unwrap_or_default();
    let digits: Vec<u8> = text
        .iter()
        .filter_map(|byte| char::from(*byte).to_digit(16)?.try_into().ok())
        .collect();
    let byte = |pair: &[u8]| match *pair {
        [high, low] => high << 4 | low,
        [high] => high << 4,
        _ => 0,
    };
    digits.chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::{ascii_85, ascii_hex};

    #[test]
    fn letters_are_bytes() {
        assert_eq!(ascii_85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(ascii_85(b"z5l~>"), b"\0\0\0\0A");
        assert_eq!(ascii_hex(b"48 65 6C6>ff"), b"Hel`");
    }
}
