//! The table `statistics`: one row a figure of the text.

use gongkai_report::{Channel, Statistic};

use crate::batch::builder;
use crate::column::{Column as _, table};
use crate::document::Document;
use crate::place::{excerpt_len, len, push_place, push_span};

table! {
    /// The columns of `statistics`.
    struct StatisticRows {
        report_id: Code, NEVER, "key of the report";
        statistic: Count, NEVER, "number of the figure in the report, the first being 0";
        metric: Code, NEVER, "what is counted: `applications_received` …";
        channel: Code, MAYBE, "channel, where one is named: `website` …";
        category: Code, MAYBE, "category as printed, where one is named";
        value: Text, NEVER, "the value, an exact decimal, in the unit named";
        number: Number, NEVER, "the double nearest to the value";
        value_max: Text, MAYBE, "upper end of a range that begins at the value";
        number_max: Number, MAYBE, "the double nearest to it";
        bound: Code, NEVER, "how the true figure lies to the value: `exact`, `more_than` …";
        unit: Code, MAYBE, "unit as printed";
        period_start: Day, MAYBE, "first day that the figure is about";
        period_end: Day, MAYBE, "last day that the figure is about";
        text: Text, NEVER, "clause that says it, cleaned";
        span_start: Count, NEVER, "first byte of the clause";
        span_end: Count, NEVER, "byte after the clause";
        value_span_start: Count, MAYBE, "first byte of the numeral with its hedge, or of the words that state none";
        value_span_end: Count, MAYBE, "byte after them";
        value_source_text: Text, MAYBE, "source text of them";
        part_of: Count, MAYBE, "number of the figure whose breakdown it belongs to";
        share_of: Count, MAYBE, "number of the figure that a share is stated of";
        share: Text, MAYBE, "the stated share in per cent, an exact decimal";
        share_number: Number, MAYBE, "the double nearest to the share";
        share_bound: Code, MAYBE, "how the true share lies to the stated one";
    }
}

builder! {
    /// Builds batches of `statistics`.
    ///
    /// ```
    /// use gongkai_arrow::{Document, StatisticsBuilder};
    /// use gongkai_arrow::arrow_array::cast::AsArray as _;
    /// use gongkai_report::{Format, Metric, Report, SourceInfo, SourceSpan, Statistic};
    ///
    /// let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 27));
    /// let clause = SourceSpan::new(0, 13).ok_or("backwards")?;
    /// let mut figure = Statistic::new(Metric::ApplicationsReceived, "5".parse()?, clause);
    /// figure.value_span = SourceSpan::new(9, 13);
    /// report.statistics.push(figure);
    ///
    /// let mut builder = StatisticsBuilder::new();
    /// builder.push(&Document::new(&report).source("收到了5件"))?;
    /// let batch = builder.finish();
    /// let texts = batch.column_by_name("value_source_text").ok_or("no such column")?;
    /// assert_eq!(texts.as_string::<i32>().value(0), "5件");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    StatisticsBuilder of StatisticRows, Statistics
}

/// The most bytes of text of a row beside the report's own and the excerpt: key, codes, decimals.
const BESIDE: usize = 384;

fn text_len(document: &Document<'_>) -> usize {
    let own = |figure: &Statistic| {
        let words = len(figure.category.as_deref()) + len(figure.unit.as_deref());
        figure.text.len() + words + excerpt_len(figure.value_span)
    };
    let figures = document.report.statistics.iter();
    figures.map(|figure| BESIDE + own(figure)).sum()
}

fn push_rows(rows: &mut StatisticRows, document: &Document<'_>) {
    for (number, figure) in document.report.statistics.iter().enumerate() {
        rows.report_id.push(Some(document.id.as_str()));
        rows.statistic.push(Some(number));
        rows.metric.push(Some(figure.metric.code()));
        rows.channel.push(figure.channel.map(Channel::code));
        rows.category.push(figure.category.as_deref());
        push_value(rows, figure);
        rows.unit.push(figure.unit.as_deref());
        rows.period_start.push(figure.period.and_then(|p| p.start));
        rows.period_end.push(figure.period.and_then(|p| p.end));
        rows.text.push(Some(&figure.text));
        push_span(&mut rows.span_start, &mut rows.span_end, Some(figure.span));
        push_place(
            (
                &mut rows.value_span_start,
                &mut rows.value_span_end,
                &mut rows.value_source_text,
            ),
            figure.value_span,
            document.source,
        );
        rows.part_of.push(figure.part_of);
        push_share(rows, figure);
    }
}

fn push_value(rows: &mut StatisticRows, figure: &Statistic) {
    let value = figure.value.to_string();
    rows.value.push(Some(&value));
    rows.number.push(Some(&value));
    let most = figure.value_max.map(|value| value.to_string());
    rows.value_max.push(most.as_deref());
    rows.number_max.push(most.as_deref());
    rows.bound.push(Some(figure.bound.name()));
}

fn push_share(rows: &mut StatisticRows, figure: &Statistic) {
    let share = figure.share.as_ref();
    let value = share.map(|share| share.value.to_string());
    rows.share_of.push(share.map(|share| share.of));
    rows.share.push(value.as_deref());
    rows.share_number.push(value.as_deref());
    rows.share_bound.push(share.map(|share| share.bound.name()));
}
