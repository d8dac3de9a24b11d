//! The table `quantities`: one row a quantity that the text mentions.

use gongkai_report::QuantityUse;

use super::batch::Rows;
use super::column::{Column as _, push_number, table};
use super::document::Document;
use super::place::{len, push_span};

table! {
    /// The columns of `quantities`.
    struct QuantityRows {
        report_id: Text, NEVER, "key of the report";
        quantity_index: Count, NEVER, "number of the quantity in the report, the first being 0";
        mention_text: Text, NEVER, "the quantity as the cleaned text has it: `7000余条`";
        value_decimal: Exact, MAYBE, "the value; null where it has more than six places";
        value_text: Text, NEVER, "the value in digits, exact";
        value_max_decimal: Exact, MAYBE, "upper end of a range that begins at the value";
        value_max_text: Text, MAYBE, "the same in digits";
        bound: Code, NEVER, "how the true figure lies to the value: `exact`, `more_than` …";
        unit: Code, MAYBE, "unit as printed";
        quantity_use: Code, MAYBE, "what became of it: `statistic`, `cell`, `plan` …";
        statistic_index: Count, MAYBE, "number of the figure in `statistics` that it is the value of";
        span_start: Count, NEVER, "first byte of the quantity";
        span_end: Count, NEVER, "byte after it";
    }
}

impl Rows for QuantityRows {
    fn text_len(document: &Document<'_>) -> usize {
        let quantities = document.report.mentions.quantities.iter();
        quantities
            .map(|quantity| 192 + quantity.text.len() + len(quantity.unit.as_deref()))
            .sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        for (number, quantity) in document.report.mentions.quantities.iter().enumerate() {
            self.report_id.push(Some(document.id.as_str()));
            self.quantity_index.push(Some(number));
            self.mention_text.push(Some(&quantity.text));
            push_number(
                (&mut self.value_decimal, &mut self.value_text),
                Some(quantity.value),
            );
            push_number(
                (&mut self.value_max_decimal, &mut self.value_max_text),
                quantity.value_max,
            );
            self.bound.push(Some(quantity.bound.name()));
            self.unit.push(quantity.unit.as_deref());
            self.quantity_use
                .push(quantity.usage.map(QuantityUse::code));
            self.statistic_index.push(quantity.statistic);
            push_span(
                &mut self.span_start,
                &mut self.span_end,
                Some(quantity.span),
            );
        }
    }
}
