//! Numbers and parts of the streams of a document of Word before 2007 (MS-DOC).

/// The little-endian number at byte `at`; `None` beyond the end of the stream.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let word = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(word.try_into().ok()?))
}

/// The same, of four bytes.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let word = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(word.try_into().ok()?))
}

/// A part of the table stream that the header names by the place of its entry.
pub(super) fn part<'t>(header: &[u8], table: &'t [u8], entry: usize) -> Option<&'t [u8]> {
    let (start, len) = (
        u32_at(header, entry)? as usize,
        u32_at(header, entry + 4)? as usize,
    );
    table.get(start..start.checked_add(len)?)
}
