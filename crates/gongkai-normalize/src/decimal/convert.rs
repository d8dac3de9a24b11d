//! From and to integers, and sums.

use core::iter::Sum;

use super::Decimal;
use crate::NormalizeError;

macro_rules! integers {
    ($($unsigned:ty, $signed:ty;)*) => {$(
        impl From<$unsigned> for Decimal {
            fn from(value: $unsigned) -> Self {
                Self::integer(value.into())
            }
        }

        impl From<$signed> for Decimal {
            fn from(value: $signed) -> Self {
                Self::of(value < 0, value.unsigned_abs().into(), 0)
            }
        }

        integers!(@back $unsigned);
        integers!(@back $signed);
    )*};
    (@back $integer:ty) => {
        impl TryFrom<Decimal> for $integer {
            type Error = NormalizeError;

            /// # Errors
            ///
            /// [`NormalizeError::NoInteger`] for a value with decimals or outside of the type.
            fn try_from(value: Decimal) -> Result<Self, NormalizeError> {
                value.to_integer().ok_or(NormalizeError::NoInteger {
                    value,
                    target: stringify!($integer),
                })
            }
        }
    };
}

integers! {
    u8, i8;
    u16, i16;
    u32, i32;
    u64, i64;
    u128, i128;
}

integers!(@back usize);

impl Decimal {
    /// The value as an integer type; `None` if it has decimals or does not fit.
    fn to_integer<I: TryFrom<u128> + TryFrom<i128>>(self) -> Option<I> {
        if !self.is_integer() {
            None
        } else if self.is_negative() {
            // The magnitude of the smallest i128 is one more than that of the largest.
            let negative = 0_i128.checked_sub_unsigned(self.mantissa())?;
            I::try_from(negative).ok()
        } else {
            I::try_from(self.mantissa()).ok()
        }
    }

    /// The value as an `i64`; `None` if it has decimals or does not fit.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        self.to_integer()
    }
}

/// The sum; `None` if it does not fit.
///
/// ```
/// use gongkai_normalize::Decimal;
/// assert_eq!((1..=4).map(Decimal::from).sum::<Option<Decimal>>(), Some(Decimal::from(10)));
/// ```
impl Sum<Decimal> for Option<Decimal> {
    fn sum<I: Iterator<Item = Decimal>>(mut values: I) -> Self {
        values.try_fold(Decimal::ZERO, Decimal::checked_add)
    }
}

impl<'d> Sum<&'d Decimal> for Option<Decimal> {
    fn sum<I: Iterator<Item = &'d Decimal>>(values: I) -> Self {
        values.copied().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_and_to_integers() {
        assert_eq!(Decimal::from(i64::MIN).to_i64(), Some(i64::MIN));
        assert_eq!(i128::try_from(Decimal::from(i128::MIN)), Ok(i128::MIN));
        assert_eq!(u128::try_from(Decimal::from(u128::MAX)), Ok(u128::MAX));
        assert_eq!(u8::try_from(Decimal::from(255_u32)), Ok(255));
        for value in ["256", "-1", "2.5"] {
            let value: Decimal = value.parse().unwrap();
            let error = u8::try_from(value).unwrap_err();
            assert_eq!(error.to_string(), format!("{value} is not a value of u8"));
        }
    }

    #[test]
    fn sums_do_not_wrap() {
        let most = Decimal::from(u128::MAX);
        assert_eq!([most, Decimal::ONE].iter().sum::<Option<Decimal>>(), None);
        assert_eq!(
            [most, -Decimal::ONE].iter().sum::<Option<Decimal>>(),
            most.checked_sub(Decimal::ONE)
        );
        assert_eq!(
            std::iter::empty::<Decimal>().sum::<Option<Decimal>>(),
            Some(Decimal::ZERO)
        );
    }
}
