//! The common case: a regular Chinese numeral below 10^16, without blanks, gaps in the grammar or Arabic digits.
//!
//! Whatever is out of the ordinary is left to the full [`Reader`](super::Reader), which reads these alike.

use crate::chars::{self, class_of_three};

/// A regular numeral at the start of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Regular {
    pub value: u64,
    /// Bytes read.
    pub len: usize,
    pub ends_in_unit: bool,
    /// 4 or 8 where 万 or 亿 is the last sign.
    pub last_big: u32,
    /// Just one digit.
    pub single: bool,
}

/// Reads the numeral at the start of `text`, up to the first sign that is none; `None` if it is not a regular one.
pub(crate) fn regular(text: &str) -> Option<Regular> {
    let bytes = text.as_bytes();
    let (mut total, mut group, mut section, mut pending) = (0u64, 0u64, 0u64, 0u64);
    let (mut last_unit, mut zero, mut at) = (4u32, false, 0);
    let (mut ends_in_unit, mut last_big, mut place) = (false, 0, 0u32);
    while matches!(bytes.get(at), Some(0xE3..=0xE9)) {
        let class = class_of_three(bytes, at);
        let value = u64::from(class & 0x0F);
        match class & 0xF0 {
            chars::DIGIT | chars::FINANCIAL if pending > 0 => return None,
            chars::DIGIT | chars::FINANCIAL if value == 0 => {
                if zero || at == 0 {
                    return None;
                }
                zero = true;
            }
            // 三十两 is a weight.
            chars::DIGIT if place > 0 && last_unit < 4 && is_two(bytes, at) => return None,
            chars::DIGIT | chars::FINANCIAL => {
                pending = value;
                (ends_in_unit, last_big) = (false, 0);
            }
            chars::SMALL | chars::SMALL_FINANCIAL => {
                let unit = u32::from(class & 0x0F);
                // 三千字节: the unit may belong to the measure.
                if unit == 3 && measure_follows(bytes, at + 3)
                    || unit >= last_unit
                    || pending == 0 && (unit > 1 || at > 0)
                {
                    return None;
                }
                section += pending.max(1) * 10u64.pow(unit);
                (pending, last_unit, zero, place) = (0, unit, false, unit);
                (ends_in_unit, last_big) = (true, 0);
            }
            chars::BIG if value <= 2 => {
                let part = section + pending;
                if part == 0 || zero && pending == 0 {
                    return None;
                }
                if value == 1 {
                    if group > 0 {
                        return None;
                    }
                    group = part * 10_000;
                    place = 4;
                } else {
                    if total > 0 {
                        return None;
                    }
                    total = (group + part) * 100_000_000;
                    (group, place) = (0, 8);
                }
                (section, pending, last_unit, zero) = (0, 0, 4, false);
                (ends_in_unit, last_big) = (true, place);
            }
            0 | chars::DATE_WORD => break,
            _ => return None,
        }
        at += 3;
    }
    // 一百五 is clipped, 一百零 is cut off.
    if at == 0 || zero && pending == 0 || pending > 0 && place > 1 && !zero {
        return None;
    }
    let value = total + group + section + pending;
    Some(Regular {
        value,
        len: at,
        ends_in_unit,
        last_big,
        single: at == 3 && pending > 0,
    })
}

fn is_two(bytes: &[u8], at: usize) -> bool {
    matches!(
        bytes.get(at..at + 3),
        Some([0xE4, 0xB8, 0xA4] | [0xE5, 0x85, 0xA9])
    )
}

/// 字 or 比 at `at`: 千字节, 千比特.
fn measure_follows(bytes: &[u8], at: usize) -> bool {
    matches!(
        bytes.get(at..at + 3),
        Some([0xE5, 0xAD, 0x97] | [0xE6, 0xAF, 0x94])
    )
}

/// Whether the numeral ends here for certain: no blank, decimal point, hedge or further figure follows.
pub(crate) fn ends_here(rest: &str) -> bool {
    match rest.as_bytes() {
        [b'0'..=b'9' | b' ' | b'.' | b'\t' | b'o' | b'O', ..] => false,
        [0xE3..=0xE9, ..] => {
            let c = rest.chars().next().unwrap_or('\0');
            !matches!(c, '点' | '點' | '余' | '餘' | '多' | '\u{3000}')
        }
        // ASCII, quotation marks and full-width ，：；（）.
        []
        | [0..0x80, ..]
        | [0xE2, 0x80, 0x9C | 0x9D, ..]
        | [0xEF, 0xBC, 0x8C | 0x9A | 0x9B | 0x88 | 0x89, ..] => true,
        _ => false,
    }
}
