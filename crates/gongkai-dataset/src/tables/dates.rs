//! The table `dates`: one row a date that the text mentions.

use gongkai_report::{DateMention, Reading};

use super::batch::Rows;
use super::column::{Column as _, table};
use super::document::Document;
use super::place::push_span;

table! {
    /// The columns of `dates`.
    struct DateRows {
        report_id: Text, NEVER, "key of the report";
        date_index: Count, NEVER, "number of the date in the report, the first being 0";
        mention_text: Text, NEVER, "the date as the cleaned text has it: `12月底`";
        date_kind: Code, NEVER, "`day`, `month`, `quarter`, `range`, `relative` …";
        first_day: Day, MAYBE, "first day that is meant; null where it is open or unknown";
        last_day: Day, MAYBE, "last day that is meant; null where it is open or unknown";
        is_damaged: Flag, NEVER, "whether it cannot be read as printed";
        candidates: Text, MAYBE, "what a damaged date may have been, likeliest first, divided by `|`";
        span_start: Count, NEVER, "first byte of the date";
        span_end: Count, NEVER, "byte after it";
    }
}

/// The possible days of a damaged date.
fn candidates(date: &DateMention) -> Option<String> {
    let Reading::Damaged { candidates } = &date.reading else {
        return None;
    };
    let days: Vec<_> = candidates.iter().map(ToString::to_string).collect();
    Some(days.join("|")).filter(|days| !days.is_empty())
}

impl Rows for DateRows {
    fn text_len(document: &Document<'_>) -> usize {
        let dates = document.report.mentions.dates.iter();
        dates
            .map(|date| 64 + date.text.len() + candidates(date).map_or(0, |days| days.len()))
            .sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        for (number, date) in document.report.mentions.dates.iter().enumerate() {
            let (start, end) = match date.reading {
                Reading::Days { start, end } => (start, end),
                Reading::Damaged { .. } => (None, None),
            };
            self.report_id.push(Some(document.id.as_str()));
            self.date_index.push(Some(number));
            self.mention_text.push(Some(&date.text));
            self.date_kind.push(Some(date.kind.code()));
            self.first_day.push(start);
            self.last_day.push(end);
            let damaged = matches!(date.reading, Reading::Damaged { .. });
            self.is_damaged.push(Some(damaged));
            self.candidates.push(candidates(date).as_deref());
            push_span(&mut self.span_start, &mut self.span_end, Some(date.span));
        }
    }
}
