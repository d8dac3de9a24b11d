//! What a file is, told by its bytes and never by its name.

#[cfg(any(feature = "word", feature = "sheet"))]
use std::path::Path;

#[cfg(any(feature = "word", feature = "sheet"))]
use crate::document::Format;
use crate::error::TextError;

/// How far from the beginning the mark of a PDF may stand; Acrobat looks this far, and offices send
/// files with a banner in front.
const PDF_MARK_WITHIN: usize = 1024;

/// The first bytes of a compound file (binary Word and Excel).
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What the first bytes of a file say that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Pdf,
    /// A zip archive: a document of Word or Excel since 2007, OFD, ODF or any archive.
    Zip,
    /// A compound file: a document of Word, WPS or Excel before 2007.
    Compound,
    /// Text, or something that [`decode`](crate::decode) refuses.
    Other,
}

impl Container {
    pub(super) fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(b"PK\x03\x04") {
            return Self::Zip;
        }
        if bytes.starts_with(COMPOUND) {
            return Self::Compound;
        }
        let head = bytes.get(..PDF_MARK_WITHIN).unwrap_or(bytes);
        match memchr::memmem::find(head, b"%PDF-") {
            // A page that speaks of `%PDF-` is text; a banner in front of a PDF has no markup.
            Some(at) if !head.iter().take(at).any(|byte| *byte == b'<') => Self::Pdf,
            _ => Self::Other,
        }
    }
}

/// Refuses formats that hold a document but that no reader here takes, with what to do about it.
///
/// # Errors
///
/// [`TextError::Foreign`].
pub(super) fn refuse_foreign_text(bytes: &[u8]) -> Result<(), TextError> {
    if bytes.starts_with(b"{\\rtf") {
        return Err(foreign("an RTF document", SAVE_AS_DOCX));
    }
    if is_mhtml(bytes) {
        return Err(foreign(
            "an MHTML archive of a web page",
            "open it in Word or a browser and save it as .docx or .html",
        ));
    }
    Ok(())
}

const SAVE_AS_DOCX: &str = "open it in Word, WPS or LibreOffice and save it as .docx";

pub(super) const fn foreign(kind: &'static str, advice: &'static str) -> TextError {
    TextError::Foreign { kind, advice }
}

/// Whether a mail header with several parts stands at the start.
fn is_mhtml(bytes: &[u8]) -> bool {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let head = head.trim_start_matches(['\u{FEFF}', '\r', '\n', ' ']);
    let first = head.lines().next().unwrap_or_default();
    let header = [
        "mime-version:",
        "from:",
        "content-type:",
        "subject:",
        "date:",
    ];
    header.iter().any(|name| first.starts_with(name)) && head.contains("multipart/related")
}

/// What a zip archive is, by the names of the files in it.
///
/// # Errors
///
/// [`TextError::Foreign`] for OFD, ODF, `PowerPoint` and archives.
#[cfg(any(feature = "word", feature = "sheet"))]
pub(super) fn zip_format<'n>(names: impl Iterator<Item = &'n str>) -> Result<Format, TextError> {
    let mut open_document = false;
    let mut slides = false;
    let mut ofd = false;
    for name in names {
        let name = name.trim_start_matches('/');
        if name.starts_with("word/")
            && Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "xml")
        {
            return Ok(Format::Docx);
        }
        if name == "xl/workbook.xml" || name == "xl/workbook.bin" {
            return Ok(Format::Xlsx);
        }
        slides |= name.starts_with("ppt/");
        open_document |= name == "content.xml";
        ofd |= name.eq_ignore_ascii_case("ofd.xml");
    }
    Err(if ofd {
        foreign(
            "an OFD document (GB/T 33190)",
            "open it in an OFD reader and export it as PDF with its text",
        )
    } else if open_document {
        foreign("an OpenDocument file", SAVE_AS_DOCX)
    } else if slides {
        foreign("a presentation", "export it as PDF with its text")
    } else {
        foreign("a zip archive", "unpack it and read the documents in it")
    })
}
