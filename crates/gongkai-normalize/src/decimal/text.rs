//! Decimals as text: printed, read, and as JSON strings.

use core::fmt;
use core::str::FromStr;

use super::{Decimal, MAX_SCALE, pow10};
use crate::NormalizeError;

/// Prints plain digits. The precision rounds half away from zero and fills with zeros; width, fill, sign and `0` are
/// those of a number.
///
/// ```
/// use gongkai_normalize::Decimal;
/// let value: Decimal = "1234.5".parse()?;
/// assert_eq!(format!("{value} {value:.2} {value:+.0} {value:>8}"), "1234.5 1234.50 +1235   1234.5");
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let precision = f.precision();
        let places = precision.and_then(|places| u8::try_from(places).ok());
        let value = places.map_or(*self, |places| self.rounded(places));
        let (whole, fraction, places) = value.split();
        let mut digits = whole.to_string();
        let width = precision.unwrap_or(usize::from(places));
        if width > 0 {
            let fraction = match places {
                0 => String::new(),
                places => format!("{fraction:0places$}", places = usize::from(places)),
            };
            digits.push('.');
            digits.push_str(&fraction);
            digits.extend(core::iter::repeat_n('0', width - fraction.len()));
        }
        f.pad_integral(!value.negative, "", &digits)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({self})")
    }
}

impl FromStr for Decimal {
    type Err = NormalizeError;

    /// Plain decimals: an optional sign, ASCII digits, at most one point with digits on both sides.
    fn from_str(text: &str) -> Result<Self, NormalizeError> {
        let bytes = text.as_bytes();
        let (negative, mut at) = match bytes.first() {
            Some(b'-') => (true, 1),
            Some(b'+') => (false, 1),
            _ => (false, 0),
        };
        let (mut mantissa, mut scale, mut point, mut digits) = (0u128, 0u8, false, 0u32);
        let mut zeros = 0u32;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                // Zeros at the end of a fraction wait until another digit follows.
                b'0' if point => zeros += 1,
                b'0'..=b'9' => {
                    let pending = if point { zeros + 1 } else { 1 };
                    let value = pow10(pending)
                        .and_then(|p| mantissa.checked_mul(p))
                        .and_then(|m| m.checked_add(u128::from(byte - b'0')));
                    let grown = if point {
                        u8::try_from(pending)
                            .ok()
                            .and_then(|p| scale.checked_add(p))
                    } else {
                        Some(0)
                    };
                    match (value, grown.filter(|s| *s <= MAX_SCALE)) {
                        (Some(value), Some(grown)) => (mantissa, scale) = (value, grown),
                        _ => return Err(NormalizeError::Overflow { offset: at }),
                    }
                    zeros = 0;
                }
                b'.' if !point && digits > 0 => {
                    point = true;
                    digits = 0;
                    at += 1;
                    continue;
                }
                _ => {
                    return Err(NormalizeError::Expected {
                        expected: "a digit",
                        offset: at,
                    });
                }
            }
            digits += 1;
            at += 1;
        }
        if digits == 0 {
            return Err(NormalizeError::Expected {
                expected: "a digit",
                offset: at,
            });
        }
        Ok(Self::normal(negative, mantissa, scale))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Decimal {
    fn serialize<S: serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(input)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
