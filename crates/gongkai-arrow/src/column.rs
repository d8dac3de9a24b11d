//! Columns by what they hold, and the table macro that puts them together.

use std::fmt;
use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{
    ArrayBuilder as _, BooleanBuilder, Date32Builder, Float64Builder, Int32Builder, ListBuilder,
    StringBuilder, StringDictionaryBuilder, StructBuilder, UInt8Builder, UInt32Builder,
    UInt64Builder,
};
use arrow_array::types::Int32Type;
use arrow_schema::{DataType, Field, Fields};
use chrono::NaiveDate;
use gongkai_report::SourceSpan;

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
    /// A text that many rows share: a code, a unit, the key of the report.
    Code(StringDictionaryBuilder<Int32Type>) of &'a str =
        DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8)),
        // Keys run out after the room for texts does, and that is taken before.
        |b, v| b.append_option(v);
    /// An index, a count, a byte of the source.
    Count(UInt32Builder) of usize = DataType::UInt32,
        |b, v| b.append_option(v.map(|v| u32::try_from(v).unwrap_or(u32::MAX)));
    /// A count that may pass 32 bits.
    Large(UInt64Builder) of u64 = DataType::UInt64, |b, v| b.append_option(v);
    /// A small number.
    Small(UInt8Builder) of u8 = DataType::UInt8, |b, v| b.append_option(v);
    /// A year.
    Year(Int32Builder) of i32 = DataType::Int32, |b, v| b.append_option(v);
    /// The double nearest to an exact decimal given in digits.
    Number(Float64Builder) of &'a str = DataType::Float64,
        |b, v| b.append_option(v.and_then(|v| v.parse().ok()));
    /// Yes or no.
    Flag(BooleanBuilder) of bool = DataType::Boolean, |b, v| b.append_option(v);
    /// A day.
    Day(Date32Builder) of NaiveDate = DataType::Date32,
        |b, v| b.append_option(v.map(arrow_array::types::Date32Type::from_naive_date));
}

/// All places of a row: a list of spans.
#[derive(Debug)]
pub(crate) struct Spans(ListBuilder<StructBuilder>);

impl Spans {
    fn span_fields() -> Fields {
        let field = |name| Field::new(name, DataType::UInt32, false);
        Fields::from(vec![field("start"), field("end")])
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
        pub(crate) struct $name { $( pub(crate) $column: $crate::column::$kind, )* }

        impl $crate::batch::Rows for $name {
            const COLUMNS: &'static [$crate::table::ColumnInfo] = &[
                $( $crate::table::ColumnInfo { name: stringify!($column), meaning: $meaning }, )*
            ];

            fn fields() -> Vec<arrow_schema::Field> {
                vec![ $( arrow_schema::Field::new(
                    stringify!($column),
                    <$crate::column::$kind as $crate::column::Column>::data_type(),
                    $crate::column::null::$null,
                ), )* ]
            }

            fn len(&self) -> usize {
                use $crate::column::Column as _;
                self.report_id.len()
            }

            fn push_null(&mut self) {
                use $crate::column::Column as _;
                $( self.$column.push(None); )*
            }

            fn finish(&mut self) -> Vec<arrow_array::ArrayRef> {
                use $crate::column::Column as _;
                vec![ $( self.$column.finish(), )* ]
            }
        }
    };
}

pub(crate) use table;
