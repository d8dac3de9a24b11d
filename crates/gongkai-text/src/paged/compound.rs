//! The compound file of a document of Office before 2007 (MS-CFB).

use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::detect::foreign;
use super::layout::Layout;
use super::tree::{Budget, damaged, name};
use crate::document::Format;
use crate::error::TextError;

/// An open compound file.
pub(super) type Compound<'b> = cfb::CompoundFile<Cursor<&'b [u8]>>;

/// Reads a stream, which counts against the budget.
pub(super) fn stream(
    file: &mut Compound<'_>,
    path: &str,
    format: Format,
    budget: &mut Budget,
) -> Result<Option<Vec<u8>>, TextError> {
    let Ok(stream) = file.open_stream(path) else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    stream
        .take(budget.bytes_left() as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| damaged(format, format_args!("{path}: {error}")))?;
    budget.bytes(bytes.len())?;
    Ok(Some(bytes))
}

/// Reads the document that a compound file holds. A panic of the readers becomes an error.
pub(super) fn read(bytes: &[u8], budget: &mut Budget) -> Result<Layout, TextError> {
    let read = catch_unwind(AssertUnwindSafe(|| read_streams(bytes, budget)));
    read.unwrap_or_else(|_| {
        Err(TextError::Damaged {
            format: "a document of Office before 2007",
            reason: "the reader failed on it".to_owned(),
        })
    })
}

fn read_streams(bytes: &[u8], budget: &mut Budget) -> Result<Layout, TextError> {
    let file = Compound::open(Cursor::new(bytes));
    let mut file = file.map_err(|error| TextError::Damaged {
        format: "a document of Office before 2007",
        reason: error.to_string(),
    })?;
    // A package behind a password is a compound file.
    if file.exists("EncryptedPackage") {
        return Err(TextError::Locked {
            format: name(Format::Docx),
        });
    }
    if file.exists("WordDocument") {
        #[cfg(feature = "word")]
        return super::word::read_doc(&mut file, budget);
        #[cfg(not(feature = "word"))]
        return Err(super::lacking(Format::Doc));
    }
    #[cfg(feature = "sheet")]
    for book in ["Workbook", "Book"] {
        if let Some(records) = stream(&mut file, book, Format::Xls, budget)? {
            return super::sheet::read_xls(bytes, &records, budget);
        }
    }
    #[cfg(not(feature = "sheet"))]
    if file.exists("Workbook") || file.exists("Book") {
        return Err(super::lacking(Format::Xls));
    }
    Err(foreign(
        "a compound file without a document of Word or Excel",
        "open it in the program that made it and save it as .docx or PDF",
    ))
}
