//! The table `statistics`: one row a figure of the text.

use gongkai_report::{Channel, Statistic};

use super::batch::Rows;
use super::column::{Column as _, push_number, table};
use super::document::Document;
use super::place::{excerpt_len, len, push_place, push_span};
use super::totals::totals;

table! {
    /// The columns of `statistics`.
    struct StatisticRows {
        report_id: Text, NEVER, "key of the report";
        statistic_index: Count, NEVER, "number of the figure in the report, the first being 0";
        metric: Code, NEVER, "what is counted: `applications_received` …";
        channel: Code, MAYBE, "channel, where one is named: `website` …";
        category: Code, MAYBE, "category as printed, where one is named";
        is_total: Flag, NEVER, "whether it is the report's one figure of the metric for the whole reporting year: no part of a figure of that metric, no channel, no category, no other statement that differs; of `applications_carried_over` one for each category. The sum over reports of what is a total counts nothing twice";
        value_decimal: Exact, MAYBE, "the value in the unit named; null where it has more than six places";
        value_text: Text, NEVER, "the value in digits, exact";
        value_max_decimal: Exact, MAYBE, "upper end of a range that begins at the value";
        value_max_text: Text, MAYBE, "the same in digits";
        bound: Code, NEVER, "how the true figure lies to the value: `exact`, `more_than` …";
        unit: Code, MAYBE, "unit as printed";
        period_start: Day, MAYBE, "first day that the figure is about";
        period_end: Day, MAYBE, "last day that the figure is about";
        clause_text: Text, NEVER, "clause that says it, cleaned";
        span_start: Count, NEVER, "first byte of the clause";
        span_end: Count, NEVER, "byte after the clause";
        value_span_start: Count, MAYBE, "first byte of the numeral with its hedge, or of the words that state none or all";
        value_span_end: Count, MAYBE, "byte after them";
        value_source_text: Text, MAYBE, "source text of them";
        part_of_index: Count, MAYBE, "number of the figure whose breakdown it belongs to";
        share_of_index: Count, MAYBE, "number of the figure that a share is stated of";
        share_decimal: Exact, MAYBE, "the stated share in per cent";
        share_text: Text, MAYBE, "the same in digits";
        share_bound: Code, MAYBE, "how the true share lies to the stated one";
    }
}

/// The most bytes of text of a row beside the report's own and the excerpt: key, codes, decimals.
const BESIDE: usize = 384;

impl Rows for StatisticRows {
    fn text_len(document: &Document<'_>) -> usize {
        let own = |figure: &Statistic| {
            let words = len(figure.category.as_deref()) + len(figure.unit.as_deref());
            figure.text.len() + words + excerpt_len(figure.value_span)
        };
        let figures = document.report.statistics.iter();
        figures.map(|figure| BESIDE + own(figure)).sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        let totals = totals(document.report);
        let figures = document.report.statistics.iter().zip(totals);
        for (number, (figure, is_total)) in figures.enumerate() {
            self.report_id.push(Some(document.id.as_str()));
            self.statistic_index.push(Some(number));
            self.metric.push(Some(figure.metric.code()));
            self.channel.push(figure.channel.map(Channel::code));
            self.category.push(figure.category.as_deref());
            self.is_total.push(Some(is_total));
            push_number(
                (&mut self.value_decimal, &mut self.value_text),
                Some(figure.value),
            );
            push_number(
                (&mut self.value_max_decimal, &mut self.value_max_text),
                figure.value_max,
            );
            self.bound.push(Some(figure.bound.name()));
            self.unit.push(figure.unit.as_deref());
            self.period_start.push(figure.period.and_then(|p| p.start));
            self.period_end.push(figure.period.and_then(|p| p.end));
            self.clause_text.push(Some(&figure.text));
            push_span(&mut self.span_start, &mut self.span_end, Some(figure.span));
            push_place(
                (
                    &mut self.value_span_start,
                    &mut self.value_span_end,
                    &mut self.value_source_text,
                ),
                figure.value_span,
                document.source,
            );
            self.part_of_index.push(figure.part_of);
            let share = figure.share.as_ref();
            self.share_of_index.push(share.map(|share| share.of));
            push_number(
                (&mut self.share_decimal, &mut self.share_text),
                share.map(|share| share.value),
            );
            self.share_bound.push(share.map(|share| share.bound.name()));
        }
    }
}
