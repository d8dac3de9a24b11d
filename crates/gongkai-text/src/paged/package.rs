//! The zip archive of an Office Open XML document.

use std::borrow::Cow;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
#[cfg(feature = "word")]
use zip::result::ZipError;

use super::detect::zip_format;
#[cfg(feature = "word")]
use super::tree::name as format_name;
use super::tree::{Budget, damaged};
use crate::document::Format;
use crate::error::TextError;

/// An open package.
#[derive(Debug)]
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, TextError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| TextError::Damaged {
            format: "a zip archive or Office document",
            reason: error.to_string(),
        })?;
        Ok(Self { archive })
    }

    /// What the package holds.
    pub(super) fn format(&self) -> Result<Format, TextError> {
        let names: Vec<Cow<'_, str>> = self.archive.file_names().flatten().collect();
        zip_format(names.iter().map(AsRef::as_ref))
    }

    /// Unpacks all parts into nothing, to see that they are within the budget.
    #[cfg(feature = "sheet")]
    pub(super) fn check_size(
        &mut self,
        format: Format,
        budget: &mut Budget,
    ) -> Result<(), TextError> {
        for index in 0..self.archive.len() {
            let file = self.archive.by_index(index);
            let file = file.map_err(|error| damaged(format, error))?;
            let most = budget.bytes_left() as u64 + 1;
            let count = std::io::copy(&mut file.take(most), &mut std::io::sink());
            let count = count.map_err(|error| damaged(format, error))?;
            budget.bytes(usize::try_from(count).unwrap_or(usize::MAX))?;
        }
        Ok(())
    }

    /// The text of the part `name`, if there is one. What it unpacks to counts against the budget
    /// while it is unpacked, whatever size the archive gives.
    #[cfg(feature = "word")]
    pub(super) fn part(
        &mut self,
        name: &str,
        format: Format,
        budget: &mut Budget,
    ) -> Result<Option<String>, TextError> {
        let name = name.trim_start_matches('/');
        let file = match self.archive.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::InvalidPassword) => {
                return Err(TextError::Locked {
                    format: format_name(format),
                });
            }
            Err(error) => return Err(damaged(format, format_args!("{name}: {error}"))),
        };
        let most = budget.bytes_left();
        let mut bytes = Vec::new();
        file.take(most as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| damaged(format, format_args!("{name}: {error}")))?;
        budget.bytes(bytes.len())?;
        Ok(Some(decode_xml(bytes)))
    }
}

/// XML is UTF-8 unless a byte-order mark says otherwise. Malformed bytes become U+FFFD.
#[cfg(feature = "word")]
fn decode_xml(bytes: Vec<u8>) -> String {
    match encoding_rs::Encoding::for_bom(&bytes) {
        None => String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
        Some((encoding, _)) => encoding.decode(&bytes).0.into_owned(),
    }
}
