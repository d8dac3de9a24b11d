//! The common cases: a regular Chinese numeral below 10^16, without blanks, gaps in the grammar or Arabic digits;
//! and a run of Arabic digits with nothing behind it that goes on.
//!
//! All other numerals are left to the full [`Reader`](super::Reader), which reads these the same; a test compares the two.

use super::reader::{Numeral, Reader};
use crate::Decimal;
use crate::chars::{self, class, class_of_three, skip_blanks};

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

/// Reads the numeral at the start of `text`, up to the first character that is not part of one. `None` if the numeral
/// is not a regular one.
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

/// The Arabic digits at the start of `text` and how many there are, if nothing behind them can belong to the
/// numeral; most numbers of a report are these.
pub(crate) fn plain(reader: Reader, text: &str, whole: bool) -> Option<(Numeral, usize)> {
    const MOST: usize = 9;
    let bytes = text.bytes().take(MOST + 1);
    let mut value = 0_u64;
    let mut len = 0;
    for byte in bytes.take_while(u8::is_ascii_digit) {
        value = value * 10 + u64::from(byte - b'0');
        len += 1;
    }
    if len == 0 || len > MOST {
        return None;
    }
    let rest = text.get(len..)?;
    let after = if reader.blanks {
        skip_blanks(rest)
    } else {
        rest
    };
    if whole && !rest.is_empty()
        || after
            .chars()
            .next()
            .is_some_and(|next| goes_on(next, after.len() < rest.len()))
    {
        return None;
    }
    let numeral = Numeral {
        value: Decimal::from(value),
        arabic: true,
        digits: u8::try_from(len).ok()?,
        leading_zero: len > 1 && text.starts_with('0'),
        ..Numeral::EMPTY
    };
    Some((numeral, len))
}

/// Whether `next` may belong to the Arabic digits before it, from which blanks may part it.
fn goes_on(next: char, parted: bool) -> bool {
    let figure = matches!(next, '0'..='9' | '０'..='９' | '.' | ',' | '．');
    let sign = match class(next) & 0xF0 {
        // Words for dates and what opens titles are no signs, 几 is one.
        0 | 0x80 | 0x90 => class(next) == chars::SEVERAL,
        _ => true,
    };
    figure && !parted || sign || matches!(next, '点' | '點' | '余' | '餘' | '多' | 'O' | 'o' | 'Ｏ')
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
