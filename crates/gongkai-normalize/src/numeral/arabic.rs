//! Runs of Arabic digits: half or full width, grouped by thousands, with a decimal point.

use crate::Decimal;
use crate::chars::arabic_digit;

/// A run of Arabic digits at the start of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arabic {
    pub value: Decimal,
    /// Bytes read.
    pub len: usize,
    /// Digits before the decimal point.
    pub whole_digits: u8,
    /// Whether a decimal point was read.
    pub decimals: bool,
    /// Whether the digits were grouped by thousands.
    pub grouped: bool,
    /// Whether the first digit is 0 and others follow it.
    pub leading_zero: bool,
}

/// Reads the run at the start of `text`; `None` if there is none or it does not fit.
///
/// A comma groups thousands where one to three digits stand before the first and exactly three after each.
/// A full-width comma does so between full-width digits only: among ASCII digits it separates clauses.
pub(crate) fn arabic(text: &str) -> Option<Arabic> {
    let (mut mantissa, mut scale, mut digits) = (0u128, 0u8, 0u8);
    let (mut decimals, mut grouped) = (false, false);
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let Some((digit, width)) = digit_at(bytes, at) else {
            if digits == 0 && !decimals {
                return None;
            }
            let groups = grouped || (1..=3).contains(&digits);
            match separator(bytes, at, decimals, groups) {
                Some((Separator::Point, width)) => decimals = true_with(&mut at, width),
                Some((Separator::Group, width)) => grouped = true_with(&mut at, width),
                None => break,
            }
            continue;
        };
        mantissa = mantissa.checked_mul(10)?.checked_add(u128::from(digit))?;
        if decimals {
            scale = scale.checked_add(1)?;
        } else {
            digits = digits.checked_add(1)?;
        }
        at += width;
    }
    if decimals && digits > 0 && matches!(bytes.get(at..at + 2), Some([b'.', b'0'..=b'9'])) {
        // 1.2.3: a version or an address, no decimal point.
        return arabic(text.get(..bytes.iter().position(|byte| *byte == b'.')?)?);
    }
    let leading_zero = digits > 1 && matches!(digit_at(bytes, 0), Some((0, _)));
    let value = Decimal::from_parts(false, mantissa, scale)?;
    Some(Arabic {
        value,
        len: at,
        whole_digits: digits,
        decimals,
        grouped,
        leading_zero,
    })
}

fn true_with(at: &mut usize, width: usize) -> bool {
    *at += width;
    true
}

enum Separator {
    Point,
    Group,
}

/// The separator at byte `at` and its length. A point stands before the first decimal only, a comma where the digits
/// so far make up `groups` of thousands.
fn separator(bytes: &[u8], at: usize, decimals: bool, groups: bool) -> Option<(Separator, usize)> {
    let rest = bytes.get(at..)?;
    if !decimals {
        for point in [".".as_bytes(), "．".as_bytes()] {
            if rest.starts_with(point) && digit_at(bytes, at + point.len()).is_some() {
                return Some((Separator::Point, point.len()));
            }
        }
    }
    let wide = at >= 3 && bytes.get(at - 3) == Some(&0xEF);
    let comma = if wide {
        "，".as_bytes()
    } else {
        ",".as_bytes()
    };
    if decimals || !groups || !rest.starts_with(comma) {
        return None;
    }
    let mut next = at + comma.len();
    for _ in 0..3 {
        next += digit_at(bytes, next)?.1;
    }
    digit_at(bytes, next)
        .is_none()
        .then_some((Separator::Group, comma.len()))
}

fn digit_at(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    match *bytes.get(at)? {
        b @ b'0'..=b'9' => Some((b - b'0', 1)),
        0xEF => {
            let c = core::str::from_utf8(bytes.get(at..at + 3)?)
                .ok()?
                .chars()
                .next()?;
            arabic_digit(c).map(|digit| (digit, 3))
        }
        _ => None,
    }
}
