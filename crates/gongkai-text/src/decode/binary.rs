//! Refuses input that is not text: office documents, pictures, archives, programs.

use crate::error::TextError;

/// First bytes of formats that are no text, with their names.
const MAGIC: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        "a document of old Microsoft Office",
    ),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xFF\xD8\xFF", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1F\x8B", "gzip data"),
    (b"Rar!\x1A\x07", "a RAR archive"),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive"),
    (b"\x7FELF", "a program"),
    (b"MZ\x90\x00", "a program"),
];

/// Looks at the first bytes for the signature of a binary format.
pub(super) fn refuse_known_formats(bytes: &[u8]) -> Result<(), TextError> {
    match MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        Some((_, kind)) => Err(TextError::Binary { kind, offset: 0 }),
        None => Ok(()),
    }
}

/// How many characters are looked at.
const SAMPLE: usize = 16 * 1024;

/// Refuses a decoded text of which more than a twentieth is control characters, unassigned private
/// characters or replacement characters: bytes that were no text in the first place.
pub(super) fn refuse_control_characters(text: &str) -> Result<(), TextError> {
    let head = text.as_bytes();
    let head = head.get(..4 * SAMPLE).unwrap_or(head);
    if !may_be_odd(head) {
        return Ok(());
    }
    let (mut seen, mut bad, mut first) = (0_usize, 0_usize, None);
    for (at, c) in text.char_indices().take(SAMPLE) {
        seen += 1;
        let odd = (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{C}'))
            || matches!(c, '\u{FFFD}');
        if odd {
            bad += 1;
            first = first.or(Some(at));
        }
    }
    match first {
        Some(offset) if bad >= 8 && bad * 20 > seen => Err(TextError::Binary {
            kind: "control characters and undecodable bytes",
            offset,
        }),
        _ => Ok(()),
    }
}

/// Whether any of the characters that count against a text may be among the bytes. Nearly no page has
/// one, and bytes are looked at faster than characters.
fn may_be_odd(bytes: &[u8]) -> bool {
    let control =
        |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0C') || byte == 0x7F;
    // No early end: so the compiler can look at many bytes at once.
    bytes.iter().fold(false, |any, byte| any | control(*byte))
        || memchr::memchr_iter(0xC2, bytes).any(|at| bytes.get(at + 1).is_some_and(|b| *b < 0xA0))
        || memchr::memmem::find(bytes, "\u{FFFD}".as_bytes()).is_some()
}
