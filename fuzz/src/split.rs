//! A few bytes for the options, the rest for the text.

use std::borrow::Cow;

/// The first `N` bytes, and the rest as text; zeros where there are fewer.
pub(crate) fn head<const N: usize>(data: &[u8]) -> ([u8; N], Cow<'_, str>) {
    let mut head = [0; N];
    let (first, rest) = data.split_at(N.min(data.len()));
    for (slot, byte) in head.iter_mut().zip(first) {
        *slot = *byte;
    }
    (head, String::from_utf8_lossy(rest))
}

/// Whether the bit `index` of `byte` is set.
pub(crate) fn bit(byte: u8, index: u8) -> bool {
    byte >> index & 1 == 1
}
