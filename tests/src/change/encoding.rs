//! The same characters in other bytes.

use encoding_rs::GB18030;

use crate::Dice;

pub(super) fn encode(text: &str, dice: &mut Dice) -> Vec<u8> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mark = if dice.roll(2) == 0 { "\u{FEFF}" } else { "" };
    let units = || mark.encode_utf16().chain(text.encode_utf16());
    match dice.roll(4) {
        0 => GB18030.encode(text).0.into_owned(),
        1 => units().flat_map(u16::to_le_bytes).collect(),
        2 => units().flat_map(u16::to_be_bytes).collect(),
        _ => format!("\u{FEFF}{text}").into_bytes(),
    }
}
