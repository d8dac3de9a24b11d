//! What a file is, told by its first and last bytes and not by its name.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

/// How much of the beginning of a file is looked at. The mark of a PDF may stand up to 1024 bytes into it.
const HEAD: u64 = 4096;
/// How much of the end of a zip archive is looked at for the names of its parts.
const TAIL: u64 = 1 << 16;
/// The first bytes of a compound file (Word, WPS and Excel before 2007).
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// The names of the streams of a compound file that hold a document, in UTF-16.
const STREAMS: [&[u8]; 3] = [
    b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0",
    b"W\0o\0r\0k\0b\0o\0o\0k\0",
    b"B\0o\0o\0k\0\0\0",
];

/// Whether the bytes are a document of Word, Excel or PDF, or a page of the web.
///
/// The first bytes only suggest the format; reading the document shows whether it is right.
pub(crate) fn is_document(bytes: &[u8]) -> bool {
    let (head, tail) = (cut(bytes, HEAD), bytes.len().saturating_sub(cut_len(TAIL)));
    let tail = bytes.get(tail..).unwrap_or_default();
    let directory = directory_at(head).and_then(|at| bytes.get(at..));
    is_page(head) || is_paged(head, tail, directory.map(|rest| cut(rest, HEAD)))
}

/// As [`is_document`], of a file; a file that cannot be read is not a document.
pub(crate) fn is_document_file(path: &Path) -> bool {
    let read = || {
        let mut file = File::open(path).ok()?;
        let part = |file: &mut File, from: u64, most: u64| {
            file.seek(SeekFrom::Start(from)).ok()?;
            let mut bytes = Vec::new();
            file.take(most).read_to_end(&mut bytes).ok()?;
            Some(bytes)
        };
        let head = part(&mut file, 0, HEAD)?;
        if is_page(&head) {
            return Some(true);
        }
        let len = file.metadata().ok()?.len();
        let tail = if head.starts_with(b"PK") {
            part(&mut file, len.saturating_sub(TAIL), TAIL)?
        } else {
            Vec::new()
        };
        let directory = match directory_at(&head) {
            Some(at) => part(&mut file, at as u64, HEAD),
            None => None,
        };
        Some(is_paged(&head, &tail, directory.as_deref()))
    };
    read().unwrap_or(false)
}

fn cut_len(most: u64) -> usize {
    usize::try_from(most).unwrap_or(usize::MAX)
}

fn cut(bytes: &[u8], most: u64) -> &[u8] {
    bytes.get(..cut_len(most)).unwrap_or(bytes)
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether a file that begins with `head` is a page of the web.
fn is_page(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let text = text.trim_ascii_start().to_ascii_lowercase();
    // A script or a style sheet may begin with `<` too, so a page must show one of its own marks.
    text.starts_with(b"<!doctype html") || text.starts_with(b"<html")
}

fn is_paged(head: &[u8], tail: &[u8], directory: Option<&[u8]>) -> bool {
    if head.starts_with(b"PK\x03\x04") {
        // The part that every package of Office has, or the folder of its text.
        let names: [&[u8]; 3] = [b"[Content_Types].xml", b"word/document", b"xl/workbook"];
        let contains = |name: &[u8]| has(head, name) || has(tail, name);
        return names.iter().any(|name| contains(name)) && !contains(b"ppt/presentation.xml");
    }
    if let Some(directory) = directory {
        return STREAMS.iter().any(|name| has(directory, name));
    }
    let begins = cut(head, 1024);
    has(begins, b"%PDF-") && !begins.starts_with(b"<")
}

/// Where the directory of a compound file stands: the number of its first sector, of 512 or 4096 bytes.
fn directory_at(head: &[u8]) -> Option<usize> {
    if !head.starts_with(COMPOUND) {
        return None;
    }
    let field = head.get(48..52)?;
    let sector = u32::from_le_bytes(field.try_into().ok()?) as usize;
    let size = if head.get(30) == Some(&12) { 4096 } else { 512 };
    sector.checked_add(1)?.checked_mul(size)
}

#[cfg(test)]
mod tests {
    use super::is_document;

    /// A compound file with one name in its directory, which follows the header.
    fn compound(name: &str) -> Vec<u8> {
        let mut bytes = vec![0; 1024];
        bytes[..8].copy_from_slice(super::COMPOUND);
        bytes[30] = 9;
        for (at, unit) in name.encode_utf16().enumerate() {
            bytes[512 + 2 * at..514 + 2 * at].copy_from_slice(&unit.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn documents_are_told_by_their_marks() {
        for bytes in [
            &b"%PDF-1.4\n"[..],
            b"\n\n%PDF-1.7",
            b"PK\x03\x04\x14\0......word/document.xml",
            b"PK\x03\x04...[Content_Types].xml",
            b"<!DOCTYPE HTML><p>",
            b"\xEF\xBB\xBF  <html>",
            &compound("WordDocument"),
            &compound("Workbook"),
        ] {
            assert!(is_document(bytes), "{bytes:?}");
        }
        for bytes in [
            &b""[..],
            b"\x89PNG",
            b"PK\x03\x04....readme.txt",
            b"PK\x03\x04....OFD.xml",
            b"PK\x03\x04[Content_Types].xml...ppt/presentation.xml",
            b"<?xml version='1.0'?><feed>",
            b"body { color: red }",
            b"PK",
            super::COMPOUND,
            &compound("Catalog"),
        ] {
            assert!(!is_document(bytes), "{bytes:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_looked_at_without_panic(bytes in proptest::collection::vec(0_u8.., 0..600)) {
            let mut compound = super::COMPOUND.to_vec();
            compound.extend(&bytes);
            let _ = (is_document(&bytes), is_document(&compound));
        }
    }
}
