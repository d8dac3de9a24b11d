//! What the functions take.

use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, plan_err};

/// What an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Argument {
    /// A page: text, or bytes in whatever encoding.
    Page,
    /// A text.
    Text,
    /// A day or a year: a date, a text such as `2016-12-31` or `2016`, a number.
    Reference,
}

impl Argument {
    /// The type to read the argument in, if it can be read.
    ///
    /// Only such casts are asked for as fail on no value: a cast that fails ends the query.
    fn read_as(self, given: &DataType) -> Option<DataType> {
        use DataType as T;
        match (self, given) {
            (_, T::Utf8 | T::LargeUtf8 | T::Utf8View)
            | (Self::Page, T::Binary | T::LargeBinary | T::BinaryView)
            | (Self::Reference, T::Date32 | T::Int64) => Some(given.clone()),
            (Self::Page, T::FixedSizeBinary(_)) => Some(T::Binary),
            (Self::Reference, T::Date64) => Some(T::Date32),
            (Self::Reference, T::Int8 | T::Int16 | T::Int32 | T::UInt8 | T::UInt16 | T::UInt32) => {
                Some(T::Int64)
            }
            (_, T::Null) => Some(T::Utf8),
            (_, T::Dictionary(_, values)) => self.read_as(values),
            _ => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Page => "a text or bytes",
            Self::Text => "a text",
            Self::Reference => "a date, a year, or a text that is one of them",
        }
    }
}

/// The types to read arguments in: of `wanted`, the first `needed` must be given.
pub(crate) fn coerce(
    function: &str,
    wanted: &[Argument],
    needed: usize,
    given: &[DataType],
) -> Result<Vec<DataType>> {
    if !(needed..=wanted.len()).contains(&given.len()) {
        let most = wanted.len();
        return plan_err!(
            "{function} takes {needed} to {most} arguments, not {}",
            given.len()
        );
    }
    let mut read = Vec::with_capacity(given.len());
    for ((wanted, given), number) in wanted.iter().zip(given).zip(1..) {
        let Some(data_type) = wanted.read_as(given) else {
            return plan_err!(
                "argument {number} of {function} must be {}, not {given}; cast it",
                wanted.name()
            );
        };
        read.push(data_type);
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wanted: Argument, given: &DataType, expected: Option<DataType>) {
        let read = coerce("f", &[wanted], 1, std::slice::from_ref(given));
        assert_eq!(read.ok(), expected.map(|read| vec![read]));
    }

    #[test]
    fn what_can_be_read() {
        use DataType as T;
        for page in [
            T::Utf8,
            T::LargeUtf8,
            T::Utf8View,
            T::Binary,
            T::LargeBinary,
            T::BinaryView,
        ] {
            check(Argument::Page, &page, Some(page.clone()));
            let dictionary = T::Dictionary(Box::new(T::UInt8), Box::new(page.clone()));
            check(Argument::Page, &dictionary, Some(page));
        }
        check(Argument::Page, &T::Null, Some(T::Utf8));
        check(Argument::Page, &T::Int32, None);
        check(Argument::Text, &T::Binary, None);
        check(Argument::Reference, &T::Int16, Some(T::Int64));
        check(Argument::Reference, &T::Date64, Some(T::Date32));
        check(Argument::Reference, &T::Boolean, None);
    }

    #[test]
    fn how_many() {
        let wanted = [Argument::Page, Argument::Text];
        let types = [DataType::Utf8, DataType::Utf8, DataType::Utf8];
        let lengths = |given: &[DataType]| coerce("f", &wanted, 1, given).map(|types| types.len());
        assert!(lengths(&[]).is_err());
        assert_eq!(lengths(&types[..1]).ok(), Some(1));
        assert_eq!(lengths(&types[..2]).ok(), Some(2));
        let error = lengths(&types).expect_err("too many").to_string();
        assert!(error.contains("f takes 1 to 2 arguments, not 3"), "{error}");
    }
}
