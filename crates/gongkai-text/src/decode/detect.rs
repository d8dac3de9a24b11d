//! Detects the encoding of bytes where neither the caller nor a byte-order mark names it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

use super::EncodingEvidence;

/// How far into a page a declaration may stand; HTML says 1024, pages of the wild are later.
const DECLARATION_WITHIN: usize = 4096;
/// How many bytes, from the first that is not ASCII, are enough to tell an encoding.
const SAMPLE: usize = 64 * 1024;

/// The encoding of bytes without byte-order mark, of which is known whether they are valid UTF-8.
///
/// A declared encoding of single bytes proves nothing, as any bytes decode in it: editors wrote
/// iso-8859-1 and us-ascii into Chinese pages. It is left to detection.
pub(super) fn encoding_of(bytes: &[u8], valid_utf8: bool) -> (&'static Encoding, EncodingEvidence) {
    if valid_utf8 && !looks_utf16_ascii(bytes) {
        return (UTF_8, EncodingEvidence::ValidUtf8);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return (encoding, EncodingEvidence::Detected);
    }
    if mostly_utf8(bytes, FEW) {
        return (UTF_8, EncodingEvidence::ValidUtf8);
    }
    let sample = sample_of(bytes);
    let declared = declared(bytes);
    // A page in UTF-8 that took its footer from another page. GBK read as UTF-8 is malformed nine times in ten.
    if declared == Some(UTF_8) && mostly_utf8(bytes, HALF) {
        return (UTF_8, EncodingEvidence::Declared);
    }
    if let Some(encoding) = declared
        && encoding != UTF_8
        && !encoding.is_single_byte()
        && decodes(sample, encoding)
    {
        return (encoding, EncodingEvidence::Declared);
    }
    (detected(sample), EncodingEvidence::Detected)
}

/// The bytes from the first that is not ASCII.
fn sample_of(bytes: &[u8]) -> &[u8] {
    let start = Encoding::ascii_valid_up_to(bytes);
    let end = bytes.len().min(start.saturating_add(SAMPLE));
    bytes.get(start..end).unwrap_or_default()
}

/// GBK or Big5 if the bytes make ordinary Chinese in one and not in the other, else what the
/// frequency of byte pairs says.
fn detected(sample: &[u8]) -> &'static Encoding {
    let (gbk, big5) = (strange(sample, GBK), strange(sample, BIG5));
    if gbk.min(big5) <= sample.len() / 100 && gbk.max(big5) >= 4 + 4 * gbk.min(big5) {
        return if gbk < big5 { GBK } else { BIG5 };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = detector.guess(Some(b"cn"), Utf8Detection::Deny);
    if guess == GBK || guess == BIG5 || guess == GB18030 {
        return guess;
    }
    if decodes(sample, GBK) { GBK } else { guess }
}

/// How many characters of the sample no Chinese page would have.
fn strange(sample: &[u8], encoding: &'static Encoding) -> usize {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    text.chars()
        .filter(|c| {
            matches!(c, '\u{FFFD}' | '\u{E000}'..='\u{F8FF}' | '\u{3040}'..='\u{312F}'
                | '\u{400}'..='\u{4FF}' | '\u{2500}'..='\u{257F}' | '\u{3400}'..='\u{4DBF}')
        })
        .count()
}

/// Whether at most one character in a hundred is malformed in `encoding`.
fn decodes(sample: &[u8], encoding: &'static Encoding) -> bool {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let (mut all, mut bad) = (0_usize, 0_usize);
    for c in text.chars() {
        all += 1;
        bad += usize::from(c == '\u{FFFD}');
    }
    // The sample may end inside a character.
    bad <= 1 + all / 100
}

/// Bytes are UTF-8 if they have at least this many valid sequences for each malformed one, whatever the page declares.
const FEW: usize = 10;
/// The same number where the page declares UTF-8.
const HALF: usize = 2;

/// Whether the bytes are UTF-8 with more than `ratio` good places for each malformed one.
fn mostly_utf8(bytes: &[u8], ratio: usize) -> bool {
    let (mut good, mut bad, mut left) = (0_usize, 0_usize, bytes.len());
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        bad += usize::from(!chunk.invalid().is_empty());
        left -= chunk.valid().len() + chunk.invalid().len();
        // Each good place takes two bytes: whatever follows, they will not be enough.
        if good + left / 2 <= bad.saturating_mul(ratio) {
            return false;
        }
    }
    good > bad.saturating_mul(ratio)
}

/// Whether every second byte of the beginning is NUL: UTF-16 of an ASCII-only beginning.
fn looks_utf16_ascii(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(64)).unwrap_or_default();
    let nul = |odd: usize| head.iter().skip(odd).step_by(2).all(|byte| *byte == 0);
    head.len() >= 8 && (nul(0) || nul(1))
}

/// UTF-16 that lost its mark, told by its NUL bytes and by decoding to ordinary characters: ASCII,
/// Latin letters with marks, as readings have them, and Chinese.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096) & !1)?;
    memchr::memchr(0, sample)?;
    let ordinary = |big: bool| {
        let units = sample.as_chunks::<2>().0.iter().map(|pair| {
            if big {
                u16::from_be_bytes(*pair)
            } else {
                u16::from_le_bytes(*pair)
            }
        });
        units
            .filter(|unit| {
                matches!(unit, 0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA0..=0x24F | 0x2010..=0x2030
                    | 0x3000..=0x3017 | 0x4E00..=0x9FFF | 0xFF01..=0xFF5E)
            })
            .count()
    };
    let enough = (sample.len() / 2) * 9 / 10;
    match (ordinary(false), ordinary(true)) {
        (little, big) if little >= enough && little > big => Some(UTF_16LE),
        (_, big) if big >= enough => Some(UTF_16BE),
        _ => None,
    }
}

/// What `<meta charset=…>`, `<meta … content="…charset=…">` or an XML declaration says. What stands in a
/// comment says nothing, as the HTML Standard has it.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(DECLARATION_WITHIN))?;
    let head = without_comments(&head.to_ascii_lowercase());
    [&b"charset"[..], b"encoding"].into_iter().find_map(|word| {
        memchr::memmem::find_iter(&head, word)
            .find_map(|at| head.get(at + word.len()..).and_then(label_after))
    })
}

/// The bytes without what stands between `<!--` and `-->`.
fn without_comments(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = memchr::memmem::find(rest, b"<!--") {
        let (before, comment) = rest.split_at_checked(at).unwrap_or((rest, b""));
        out.extend_from_slice(before);
        let end = memchr::memmem::find(comment, b"-->").map_or(comment.len(), |end| end + 3);
        rest = comment.get(end..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    out
}

/// The label in `= "label"`.
fn label_after(rest: &[u8]) -> Option<&'static Encoding> {
    let rest = rest
        .trim_ascii_start()
        .strip_prefix(b"=")?
        .trim_ascii_start();
    let rest = rest
        .strip_prefix(b"\"")
        .or_else(|| rest.strip_prefix(b"'"))
        .unwrap_or(rest);
    let end = rest
        .iter()
        .position(|byte| {
            !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.'))
        })
        .unwrap_or(rest.len());
    Encoding::for_label(rest.get(..end)?)
}
