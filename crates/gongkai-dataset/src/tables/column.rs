//! Columns by what they hold, and the table macro that puts them together.

use std::fmt;
use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{
    ArrayBuilder as _, BooleanBuilder, Date32Builder, Decimal128Builder, Float64Builder,
    Int32Builder, ListBuilder, StringBuilder, StructBuilder, UInt8Builder, UInt32Builder,
    UInt64Builder,
};
use arrow_schema::{DataType, Field, Fields};
use chrono::NaiveDate;
use gongkai_report::{Decimal, SourceSpan};

/// A column under construction.
pub(crate) trait Column: Default {
    /// What one row holds.
    type Value<'a>;

    /// The type of the column in Arrow.
    fn data_type() -> DataType;

    /// Adds a row.
    fn push(&mut self, value: Option<Self::Value<'_>>);

    /// The number of rows.
    fn len(&self) -> usize;

    /// The rows so far, after which the column is empty.
    fn finish(&mut self) -> ArrayRef;
}

/// Declares a column over one of Arrow's builders.
macro_rules! columns {
    ($( $(#[$meta:meta])* $name:ident($builder:ty) of $value:ty = $data_type:expr, $push:expr; )*) => { $(
        $(#[$meta])*
        #[derive(Default)]
        pub(crate) struct $name($builder);

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} rows)", stringify!($name), self.0.len())
            }
        }

        impl Column for $name {
            type Value<'a> = $value;

            fn data_type() -> DataType {
                $data_type
            }

            fn push(&mut self, value: Option<Self::Value<'_>>) {
                let push: fn(&mut $builder, Option<Self::Value<'_>>) = $push;
                push(&mut self.0, value);
            }

            fn len(&self) -> usize {
                self.0.len()
            }

            fn finish(&mut self) -> ArrayRef {
                Arc::new(self.0.finish())
            }
        }
    )* };
}

columns! {
    /// A text of its own in almost every row.
    Text(StringBuilder) of &'a str = DataType::Utf8, |b, v| b.append_option(v);
    /// An index, a count, a byte of the source.
    Count(UInt32Builder) of usize = DataType::UInt32,
        |b, v| b.append_option(v.map(|v| u32::try_from(v).unwrap_or(u32::MAX)));
    /// A count that may pass 32 bits.
    Large(UInt64Builder) of u64 = DataType::UInt64, |b, v| b.append_option(v);
    /// A small number.
    Small(UInt8Builder) of u8 = DataType::UInt8, |b, v| b.append_option(v);
    /// A year.
    Year(Int32Builder) of i32 = DataType::Int32, |b, v| b.append_option(v);
    /// A number to reckon with.
    Double(Float64Builder) of f64 = DataType::Float64, |b, v| b.append_option(v);
    /// Yes or no.
    Flag(BooleanBuilder) of bool = DataType::Boolean, |b, v| b.append_option(v);
    /// A day.
    Day(Date32Builder) of NaiveDate = DataType::Date32,
        |b, v| b.append_option(v.map(arrow_array::types::Date32Type::from_naive_date));
}

/// A text that many rows share: a code, a unit. It is a plain text, since engines differ in what a
/// dictionary joins to; Parquet stores it as a dictionary all the same.
pub(crate) type Code = Text;

/// Digits in all, and digits behind the point, of a column of decimals.
const DIGITS: (u8, i8) = (38, 6);

/// An exact decimal with six places; null where it has more, which the text beside it shows.
#[derive(Debug)]
pub(crate) struct Exact(Decimal128Builder);

impl Exact {
    fn scaled(value: Decimal) -> Option<i128> {
        let value = value.checked_shift(i32::from(DIGITS.1))?;
        if !value.is_integer() {
            return None;
        }
        let digits = i128::try_from(value.truncated(0).mantissa()).ok()?;
        // 38 digits: the most that the type holds.
        let digits = Some(digits).filter(|digits| *digits < 10_i128.pow(u32::from(DIGITS.0)))?;
        Some(if value.is_negative() { -digits } else { digits })
    }
}

impl Default for Exact {
    fn default() -> Self {
        let builder = Decimal128Builder::new();
        Self(builder.with_data_type(Self::data_type()))
    }
}

impl Column for Exact {
    type Value<'a> = Decimal;

    fn data_type() -> DataType {
        DataType::Decimal128(DIGITS.0, DIGITS.1)
    }

    fn push(&mut self, value: Option<Self::Value<'_>>) {
        self.0.append_option(value.and_then(Self::scaled));
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn finish(&mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Adds a number to its two columns, the decimal and the text.
pub(crate) fn push_number((exact, text): (&mut Exact, &mut Text), value: Option<Decimal>) {
    exact.push(value);
    text.push(value.map(|value| value.to_string()).as_deref());
}

/// All places of a row: a list of spans.
#[derive(Debug)]
pub(crate) struct Spans(ListBuilder<StructBuilder>);

impl Spans {
    fn span_fields() -> Fields {
        let field = |name| Field::new(name, DataType::UInt32, false);
        Fields::from(vec![field("span_start"), field("span_end")])
    }

    fn item() -> Field {
        Field::new("item", DataType::Struct(Self::span_fields()), false)
    }
}

impl Default for Spans {
    fn default() -> Self {
        let spans = StructBuilder::from_fields(Self::span_fields(), 0);
        Self(ListBuilder::new(spans).with_field(Self::item()))
    }
}

impl Column for Spans {
    type Value<'a> = &'a [SourceSpan];

    fn data_type() -> DataType {
        DataType::List(Arc::new(Self::item()))
    }

    fn push(&mut self, value: Option<Self::Value<'_>>) {
        for span in value.unwrap_or_default() {
            let structs = self.0.values();
            for (index, at) in [span.start(), span.end()].into_iter().enumerate() {
                if let Some(field) = structs.field_builder::<UInt32Builder>(index) {
                    field.append_value(u32::try_from(at).unwrap_or(u32::MAX));
                }
            }
            structs.append(true);
        }
        self.0.append(value.is_some());
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn finish(&mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Whether a column may hold nulls.
pub(crate) mod null {
    /// Every row has a value.
    pub(crate) const NEVER: bool = false;
    /// A row may have none.
    pub(crate) const MAYBE: bool = true;
}

/// Declares the columns of a table: name, kind, whether nulls occur, meaning.
macro_rules! table {
    (
        $(#[$meta:meta])*
        struct $name:ident { $( $column:ident: $kind:ident, $null:ident, $meaning:literal; )* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Default)]
        pub(crate) struct $name { $( pub(crate) $column: $crate::tables::column::$kind, )* }

        impl $crate::tables::batch::Columns for $name {
            fn columns() -> Vec<$crate::tables::column_info::ColumnInfo> {
                vec![ $( $crate::tables::column_info::ColumnInfo::new(stringify!($column), $meaning), )* ]
            }

            fn fields() -> Vec<arrow_schema::Field> {
                vec![ $( arrow_schema::Field::new(
                    stringify!($column),
                    <$crate::tables::column::$kind as $crate::tables::column::Column>::data_type(),
                    $crate::tables::column::null::$null,
                ), )* ]
            }

            fn len(&self) -> usize {
                use $crate::tables::column::Column as _;
                self.report_id.len()
            }

            fn push_null(&mut self) {
                use $crate::tables::column::Column as _;
                $( self.$column.push(None); )*
            }

            fn finish(&mut self) -> Vec<arrow_array::ArrayRef> {
                use $crate::tables::column::Column as _;
                vec![ $( self.$column.finish(), )* ]
            }
        }
    };
}

pub(crate) use table;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, scaled: Option<i128>) {
        assert_eq!(
            Exact::scaled(text.parse().expect("a decimal")),
            scaled,
            "{text}"
        );
    }

    #[test]
    fn decimals_keep_their_value_or_are_null() {
        check("0", Some(0));
        check("821", Some(821_000_000));
        check("-0.37", Some(-370_000));
        check("0.000001", Some(1));
        check("0.0000001", None);
        check("0.1000000", Some(100_000));
    }
}
