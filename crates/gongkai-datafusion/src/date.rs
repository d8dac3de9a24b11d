//! `zh_date`: the days that a text means.

use std::sync::Arc;

use chrono::NaiveDate;
use datafusion::arrow::array::builder::{Date32Builder, NullBufferBuilder, StringBuilder};
use datafusion::arrow::array::types::Date32Type;
use datafusion::arrow::array::{ArrayRef, ListArray, StructArray};
use datafusion::arrow::buffer::OffsetBuffer;
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, Fields};
use datafusion::common::Result;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use gongkai::normalize::{Candidates, DateKind, DateValue, Period, ScanOptions, parse_date};

use crate::argument::{Argument, coerce};
use crate::code::{CodeBuilder, code_type};
use crate::column::{Column, evaluate};

/// The function.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Date {
    signature: Signature,
}

/// What a text says.
struct Read {
    kind: DateKind,
    value: DateValue,
}

impl Date {
    const NAME: &str = "zh_date";

    pub(crate) fn new() -> Self {
        Self {
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }

    fn period() -> Fields {
        let field = |name| Field::new(name, DataType::Date32, true);
        Fields::from(vec![field("start"), field("end")])
    }

    fn candidate() -> FieldRef {
        Arc::new(Field::new("item", DataType::Struct(Self::period()), true))
    }

    fn fields() -> Fields {
        let field = |name, data_type| Field::new(name, data_type, true);
        Fields::from(vec![
            field("kind", code_type()),
            field("state", code_type()),
            field("start", DataType::Date32),
            field("end", DataType::Date32),
            field("candidates", DataType::List(Self::candidate())),
            field("error", DataType::Utf8),
        ])
    }

    fn build(columns: &[Column], rows: usize) -> ArrayRef {
        let mut built = Builder::default();
        let plain = ScanOptions::default().colloquial(true);
        for row in 0..rows {
            let text = columns.first().and_then(|texts| texts.text(row));
            built.push(text.map(|text| {
                let reference = columns.get(1).map_or(Ok(None), |days| days.reference(row));
                let reference = reference.map_err(|_| {
                    "the reference is neither a day (2016-12-31) nor a year".to_owned()
                })?;
                let options = plain.clone().reference(reference);
                let date = parse_date(text.trim(), &options).map_err(|error| error.to_string())?;
                let (kind, value) = (date.kind, date.value);
                Ok(Read { kind, value })
            }));
        }
        Arc::new(built.finish())
    }
}

#[derive(Default)]
struct Builder {
    kind: CodeBuilder,
    state: CodeBuilder,
    period: Periods,
    candidates: Periods,
    lengths: Vec<usize>,
    error: StringBuilder,
    valid: Vec<bool>,
}

#[derive(Default)]
struct Periods {
    start: Date32Builder,
    end: Date32Builder,
}

impl Periods {
    fn push(&mut self, period: Option<Period>) {
        let days = |day: NaiveDate| Date32Type::from_naive_date(day);
        self.start
            .append_option(period.map(|period| days(period.start)));
        self.end
            .append_option(period.and_then(|period| period.end).map(days));
    }

    fn finish(mut self) -> [ArrayRef; 2] {
        [Arc::new(self.start.finish()), Arc::new(self.end.finish())]
    }
}

impl Builder {
    fn push(&mut self, row: Option<Result<Read, String>>) {
        self.valid.push(row.is_some());
        let read = row.as_ref().and_then(|row| row.as_ref().ok());
        self.kind.append_option(read.map(|read| read.kind.name()));
        let (state, period, candidates) = match read.map(|read| read.value) {
            None => (None, None, None),
            Some(DateValue::Resolved { start, end }) => {
                (Some("resolved"), Some(Period { start, end }), None)
            }
            Some(DateValue::Damaged { candidates }) => (Some("damaged"), None, Some(candidates)),
            Some(DateValue::Ambiguous { candidates }) => {
                (Some("ambiguous"), None, Some(candidates))
            }
            Some(_) => (Some("unresolved"), None, None),
        };
        self.state.append_option(state);
        self.period.push(period);
        let candidates: Vec<Period> = candidates.iter().flat_map(Candidates::iter).collect();
        self.lengths.push(candidates.len());
        for period in candidates {
            self.candidates.push(Some(period));
        }
        self.error.append_option(row.and_then(Result::err));
    }

    fn finish(mut self) -> StructArray {
        let candidates = self.candidates.finish().to_vec();
        let candidates = StructArray::new(Date::period(), candidates, None);
        let ends = OffsetBuffer::from_lengths(self.lengths);
        let candidates = ListArray::new(Date::candidate(), ends, Arc::new(candidates), None);
        let [start, end] = self.period.finish();
        let mut nulls = NullBufferBuilder::new(self.valid.len());
        nulls.append_slice(&self.valid);
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.kind.finish()),
            Arc::new(self.state.finish()),
            start,
            end,
            Arc::new(candidates),
            Arc::new(self.error.finish()),
        ];
        StructArray::new(Date::fields(), columns, nulls.finish())
    }
}

impl ScalarUDFImpl for Date {
    fn name(&self) -> &str {
        Self::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        coerce(Self::NAME, &[Argument::Text, Argument::Reference], 1, given)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Struct(Self::fields()))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        evaluate(&args, Self::build)
    }
}
