//! Exact decimal numbers.
//!
//! A sign, 128 bits of digits and a power of ten: integers to 3.4 × 10^38, which covers every numeral up to
//! 九千九百九十九涧, and decimals of as many digits, in a `Copy` value of 24 bytes. Of the maintained libraries, `rust_decimal`
//! stops at 96 bits (7.9 × 10^28), `bigdecimal` and `num-bigint` allocate for every value, which the scanner must not,
//! and the fixed-width ones carry contexts, signals and infinities that no printed number has. Checked integer
//! arithmetic is enough here.

mod convert;
mod text;

use core::cmp::Ordering;
use core::ops::Neg;

const MAX_SCALE: u8 = 38;

/// An exact decimal number. Nothing rounds unless asked to, and overflow is `None` or an error.
///
/// The value is kept normalised, so `2.50` and `2.5` are equal, hash alike and print as `2.5`. Values order by size,
/// print with the width, sign and precision of the format string, and come from and go to every integer type. A sum
/// over an iterator is an `Option`.
///
/// ```
/// use gongkai_normalize::Decimal;
///
/// let share: Decimal = "0.10".parse()?;
/// assert_eq!(share.to_string(), "0.1");
/// assert_eq!(share.checked_add(Decimal::from(2)), Some("2.1".parse()?));
/// assert_eq!(Decimal::from(1).checked_div(Decimal::from(3), 4), Some("0.3333".parse()?));
/// assert!(share < Decimal::ONE);
///
/// let total: Option<Decimal> = [share, Decimal::from(2_u64)].iter().sum();
/// assert_eq!(format!("{:.2}", total.unwrap_or_default()), "2.10");
/// assert_eq!(u32::try_from(Decimal::from(12))?, 12);
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// The digits, as two halves: a `u128` would be aligned to 16 bytes and take a third more.
    high: u64,
    low: u64,
    scale: u8,
    negative: bool,
}

impl Decimal {
    /// 0
    pub const ZERO: Self = Self::integer(0);
    /// 1
    pub const ONE: Self = Self::integer(1);

    /// An integer.
    #[must_use]
    pub fn from_i64(value: i64) -> Self {
        Self::from(value)
    }

    /// `mantissa` / 10^`scale`; `None` if `scale` is above 38.
    ///
    /// ```
    /// # use gongkai_normalize::Decimal;
    /// assert_eq!(Decimal::from_scaled(-2_50, 2).unwrap().to_string(), "-2.5");
    /// ```
    #[must_use]
    pub fn from_scaled(mantissa: i128, scale: u8) -> Option<Self> {
        Self::from_parts(mantissa < 0, mantissa.unsigned_abs(), scale)
    }

    pub(crate) fn from_parts(negative: bool, mantissa: u128, scale: u8) -> Option<Self> {
        (scale <= MAX_SCALE).then(|| Self::normal(negative, mantissa, scale))
    }

    pub(crate) const fn integer(mantissa: u128) -> Self {
        Self::of(false, mantissa, 0)
    }

    #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
    const fn of(negative: bool, mantissa: u128, scale: u8) -> Self {
        Self {
            high: (mantissa >> 64) as u64,
            low: mantissa as u64,
            scale,
            negative,
        }
    }

    fn normal(negative: bool, mut mantissa: u128, mut scale: u8) -> Self {
        while scale > 0 && mantissa.is_multiple_of(10) {
            mantissa /= 10;
            scale -= 1;
        }
        Self::of(negative && mantissa != 0, mantissa, scale)
    }

    /// Whether this is 0.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.high == 0 && self.low == 0
    }

    /// Whether this is below 0.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// Whether nothing stands after the decimal point.
    #[must_use]
    pub fn is_integer(self) -> bool {
        self.scale == 0
    }

    /// How many digits stand after the decimal point.
    #[must_use]
    pub fn places(self) -> u8 {
        self.scale
    }

    /// The digits without sign and decimal point.
    #[must_use]
    pub fn mantissa(self) -> u128 {
        u128::from(self.high) << 64 | u128::from(self.low)
    }

    /// Without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self {
            negative: false,
            ..self
        }
    }

    /// The nearest `f64`, for plots and ratios; not for comparing.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest f64 is what is asked for"
    )]
    pub fn to_f64(self) -> f64 {
        let value = self.mantissa() as f64 / 10f64.powi(i32::from(self.scale));
        if self.negative { -value } else { value }
    }

    /// The sum; `None` if it does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        if self.negative == other.negative {
            Some(Self::normal(self.negative, a.checked_add(b)?, scale))
        } else if a >= b {
            Some(Self::normal(self.negative, a - b, scale))
        } else {
            Some(Self::normal(other.negative, b - a, scale))
        }
    }

    /// The difference; `None` if it does not fit.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(-other)
    }

    /// The product; `None` if it does not fit.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let mantissa = self.mantissa().checked_mul(other.mantissa())?;
        let product = Self::normal(
            self.negative != other.negative,
            mantissa,
            self.scale + other.scale,
        );
        (product.scale <= MAX_SCALE).then_some(product)
    }

    /// Times 10^`exponent`, which may be negative; `None` if it does not fit.
    #[must_use]
    pub fn checked_shift(self, exponent: i32) -> Option<Self> {
        if self.is_zero() {
            return Some(self);
        }
        let scale = i32::from(self.scale).checked_sub(exponent)?;
        if scale >= 0 {
            let scale = u8::try_from(scale).ok().filter(|s| *s <= MAX_SCALE)?;
            return Some(Self::normal(self.negative, self.mantissa(), scale));
        }
        let mantissa = self.mantissa().checked_mul(pow10(scale.unsigned_abs())?)?;
        Some(Self::of(self.negative, mantissa, 0))
    }

    /// The quotient, rounded half away from zero to `places` digits after the decimal point;
    /// `None` if `other` is 0 or the quotient does not fit.
    #[must_use]
    pub fn checked_div(self, other: Self, places: u8) -> Option<Self> {
        if other.is_zero() || places > MAX_SCALE {
            return None;
        }
        let steps = i32::from(places) + i32::from(other.scale) - i32::from(self.scale);
        let mut divisor = other.mantissa();
        if steps < 0 {
            divisor = divisor.checked_mul(pow10(steps.unsigned_abs())?)?;
        }
        let (mut quotient, mut rest) = (self.mantissa() / divisor, self.mantissa() % divisor);
        for _ in 0..steps {
            rest = rest.checked_mul(10)?;
            quotient = quotient.checked_mul(10)?.checked_add(rest / divisor)?;
            rest %= divisor;
        }
        if rest >= divisor - rest {
            quotient = quotient.checked_add(1)?;
        }
        Some(Self::normal(
            self.negative != other.negative,
            quotient,
            places,
        ))
    }

    /// Rounded half away from zero to `places` digits after the decimal point.
    ///
    /// ```
    /// # use gongkai_normalize::Decimal;
    /// assert_eq!("-1.995".parse::<Decimal>()?.rounded(2).to_string(), "-2");
    /// # Ok::<(), gongkai_normalize::NormalizeError>(())
    /// ```
    #[must_use]
    pub fn rounded(self, places: u8) -> Self {
        let Some(cut) = self.scale.checked_sub(places).filter(|cut| *cut > 0) else {
            return self;
        };
        // What is cut off has at most 38 digits, so its unit fits.
        let unit = pow10(u32::from(cut)).unwrap_or(u128::MAX);
        let (kept, rest) = (self.mantissa() / unit, self.mantissa() % unit);
        let up = u128::from(rest >= unit - rest);
        Self::normal(self.negative, kept + up, places)
    }

    /// Cut after `places` digits after the decimal point, towards zero.
    ///
    /// ```
    /// # use gongkai_normalize::Decimal;
    /// assert_eq!("1.999".parse::<Decimal>()?.truncated(2).to_string(), "1.99");
    /// # Ok::<(), gongkai_normalize::NormalizeError>(())
    /// ```
    #[must_use]
    pub fn truncated(self, places: u8) -> Self {
        if self.scale <= places {
            return self;
        }
        let cut = pow10(u32::from(self.scale - places)).map_or(0, |p| self.mantissa() / p);
        Self::normal(self.negative, cut, places)
    }

    /// Both mantissas at the larger scale.
    fn aligned(self, other: Self) -> Option<(u128, u128, u8)> {
        if self.scale == other.scale {
            return Some((self.mantissa(), other.mantissa(), self.scale));
        }
        let scale = self.scale.max(other.scale);
        let a = self
            .mantissa()
            .checked_mul(pow10(u32::from(scale - self.scale))?)?;
        let b = other
            .mantissa()
            .checked_mul(pow10(u32::from(scale - other.scale))?)?;
        Some((a, b, scale))
    }

    /// Whole part and the digits after the decimal point, as `(whole, fraction, places)`.
    pub(crate) fn split(self) -> (u128, u128, u8) {
        if self.scale == 0 {
            return (self.mantissa(), 0, 0);
        }
        let unit = pow10(u32::from(self.scale)).unwrap_or(u128::MAX);
        (self.mantissa() / unit, self.mantissa() % unit, self.scale)
    }
}

pub(crate) fn pow10(exponent: u32) -> Option<u128> {
    10u128.checked_pow(exponent)
}

impl Default for Decimal {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self {
            negative: !self.negative && !self.is_zero(),
            ..self
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => magnitude(*self, *other),
            (true, true) => magnitude(*other, *self),
        }
    }
}

fn magnitude(a: Decimal, b: Decimal) -> Ordering {
    let (whole_a, fraction_a, _) = a.split();
    let (whole_b, fraction_b, _) = b.split();
    whole_a.cmp(&whole_b).then_with(|| {
        let scale = u32::from(a.scale.max(b.scale));
        // Both fractions are below 1, so at a scale of at most 38 they fit.
        let up =
            |fraction: u128, places: u8| fraction * pow10(scale - u32::from(places)).unwrap_or(1);
        up(fraction_a, a.scale).cmp(&up(fraction_b, b.scale))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(input: &str, expected: &str) {
        assert_eq!(input.parse::<Decimal>().unwrap().to_string(), expected);
    }

    #[test]
    fn prints_what_it_reads() {
        check("0", "0");
        check("-0.00", "0");
        check("2.50", "2.5");
        check("-10.010", "-10.01");
        check(
            "340282366920938463463374607431768211455",
            "340282366920938463463374607431768211455",
        );
        check(
            "0.00000000000000000000000000000000000001",
            "0.00000000000000000000000000000000000001",
        );
        check("1.0000000000000000000000000000000000000000000000000", "1");
    }

    #[test]
    fn refuses_what_is_no_decimal() {
        for text in [
            "",
            "-",
            ".5",
            "1.",
            "1.2.3",
            "1e5",
            "１",
            "340282366920938463463374607431768211456",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    #[test]
    fn orders_over_scales() {
        let read = |text: &str| text.parse::<Decimal>().unwrap();
        assert!(read("1.5") < read("10"));
        assert!(read("-1.5") > read("-10"));
        assert!(
            read("340282366920938463463374607431768211455")
                > read("0.00000000000000000000000000000000000001")
        );
        assert_eq!(read("1.50").cmp(&read("1.5")), Ordering::Equal);
    }

    #[test]
    fn calculates_exactly() {
        let read = |text: &str| text.parse::<Decimal>().unwrap();
        assert_eq!(read("0.1").checked_add(read("0.2")), Some(read("0.3")));
        assert_eq!(read("1").checked_sub(read("1.01")), Some(read("-0.01")));
        assert_eq!(read("1.5").checked_mul(read("-4")), Some(read("-6")));
        assert_eq!(read("2").checked_div(read("3"), 3), Some(read("0.667")));
        assert_eq!(read("-1").checked_div(read("8"), 2), Some(read("-0.13")));
        assert_eq!(read("1").checked_div(Decimal::ZERO, 2), None);
        assert_eq!(read("1.5").checked_shift(4), Some(read("15000")));
        assert_eq!(read("15").checked_shift(-3), Some(read("0.015")));
        assert_eq!(
            read("340282366920938463463374607431768211455").checked_add(Decimal::ONE),
            None
        );
    }
}
